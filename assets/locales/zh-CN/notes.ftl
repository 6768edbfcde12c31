# 谈判批注：类别、批注卡片、命令行。

## 批注类别

note-other = 其他
note-prepared = 准备充分
note-first-offer-met = 首次报价应对得当
note-reason-given = 理由充分
note-concession-well-timed = 让步时机得当
note-recess-used-well = 善用离席商议
note-asked-before-giving = 先要求后让步
note-question-well-put = 提问得当
note-time-well-used = 时间运用得当
note-not-prepared = 准备不足
note-first-offer-not-met = 首次报价应对不当
note-no-reason = 未说明理由
note-concession-too-large = 让步过大
note-reserve-shown = 泄露谈判底价
note-recess-missed = 应离席商议而未离席
note-gave-without-asking = 让步而未提要求
note-time-lost = 延误时间
note-flag = 标记
    .whole = 标记：请看此前半分钟
note-strength = { $kind }（优点）
note-mistake = { $kind }（失误）

## 批注卡片

note-title = 批注：{ $place }
note-kind = 类别
note-text = 批注
note-by = 批注人
    .hint = 姓名，可不填
note-keep = 保存
note-beside = 另存为文件，不写入谈判记录。
note-empty = 请填写内容，或选择类别。
note-too-long = 内容过长，或含有不可见字符。
note-kept = 批注已保存至 { $path }。
note-kept-elsewhere = 该谈判所在文件夹不作写入，批注已保存至 { $path }。
note-removed = 已从 { $path } 删除批注。

## 现场标记

move-flag = 标记此前半分钟
desk-flagged = 已标记，在第 { $number } 条记录之后
desk-not-flagged = 标记未保存：{ $why }

## 可能出现的问题

fault-notes-unreadable = 第 { $line } 行第 { $column } 列：{ $what }：{ $path }
    .safe = 文件未作改动，谈判记录不受批注影响。
    .next = 请在该处改正，或将文件移走。
fault-notes-other-talk = 这些批注属于另一场谈判：{ $path }
    .safe = 文件未作改动。
    .next = 请将文件移走，或改用其所属谈判的名称。
fault-notes-too-many = 每场谈判最多 10,000 条批注，未再添加。
fault-note-gone = 该批注已不存在。
    .safe = 文件未作改动。

## 命令行

notes-none = 没有批注。
notes-line = { $place }，{ $kind }，{ $by }，{ $written }
notes-stray = 属于本记录的另一版本
notes-added = 已保存至 { $path }。

usage-note-kind = 不是 kanjia notes --help 所列的类别
usage-text = 过长，或含有不可见字符

help-notes =
    kanjia notes FILE [--json]
    kanjia notes FILE --add SEQ --kind KIND --by NAME TEXT

    列出一场谈判的批注，或为该序号的记录添加一条。
    批注存于谈判文件旁的 NAME.notes.ron，不写入谈判记录；
    随程序附带的谈判，或所在文件夹不可写入时，存于用户数据文件夹。
    批注附于记录本身，更正后仍保留。

    KIND 为下列之一：
      other, flag,
      prepared, first-offer-met, reason-given, concession-well-timed,
      recess-used-well, asked-before-giving, question-well-put, time-well-used,
      not-prepared, first-offer-not-met, no-reason, concession-too-large,
      reserve-shown, recess-missed, gave-without-asking, time-lost

    kanjia notes talk.kanjia --add 5 --kind concession-too-large \
      --by "李老师" "一步降 10.6%。"
