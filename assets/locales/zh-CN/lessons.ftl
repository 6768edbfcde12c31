# 课程：就一场谈判设问、课程检查、教员编辑。

## 自动选题

found-hint-step = 企业方由 { $before } 降至 { $theirs }。若再降同样一步，会到多少？医保方为此付出了什么？
found-hint-first = 这是企业方首个有记录的报价，与双方已知的价格相差多少？

found-title = { $drug }，{ $held }：现在怎么办？
found-about = 由您担任 { $drug } 谈判的组长。每题先作决定，再看后续。

## 文件问题

fault-lesson-unreadable = 第 { $line } 行第 { $column } 列：{ $what }：{ $path }
    .safe = 文件未作改动。
    .next = 请在该处改正，或依据谈判记录重新生成课程。
fault-lesson-no-talk = 各文件夹中均无本课所用的谈判记录：{ $path }
    .next = 请将谈判记录放在课程文件旁。
fault-progress-other = 该文件记的是其他学员或其他谈判的作答：{ $path }
    .safe = 文件未作改动。
    .next = 请将其移走，作答将另行记录。

## 课程检查

fault-lesson-other-talk = 课程对应另一场谈判，编号不符。
fault-lesson-no-question = 尚无题目。
fault-lesson-no-words = 中英文均未填写。
fault-lesson-no-english = 缺英文。
fault-lesson-no-chinese = 缺中文。
fault-lesson-no-such-record = 谈判中没有这条记录，或该处是另一条记录。
fault-lesson-asked-twice = 同一条记录已有题目。
fault-lesson-nothing-to-decide = 至此谈判已有结果。
fault-lesson-nothing-accepted = 未列可接受的回答。
fault-lesson-no-full-credit = 没有可得满分的回答。
fault-lesson-not-best-first = 得分高于前一项；应由高到低排列。
fault-lesson-no-credit = 列为可接受，得分却为零。
fault-lesson-inverted = 起始价格高于终止价格。
fault-lesson-not-below-theirs = 已达到企业方报价 { $price }；还价应低于该价。
fault-lesson-refused = 按规则此处不可行。{ $why }
fault-lesson-accepted-twice = 此项回答已经列出。

## 回答

answer-ask = 请对方再报，不出价
    .short = 请再报
answer-name = 还价
    .short = 还价
answer-named = 还价 { $figure }
answer-recess = 离席商议
    .short = 离席
answer-accept = 接受
    .short = 接受
answer-stop = 终止谈判
    .short = 终止

## 题目与作答之后

lesson-standing-question = 您是医保方：现在怎么办？
lesson-no-hint = 本题无提示。
lesson-credit = 得分 { $credit } / { $best }
lesson-not-accepted = 不在本题可接受的回答之列。
lesson-also-accepted = 其他可接受的回答：
lesson-guide = 指引当时的建议：
lesson-followed = 实际经过：
fault-lesson-answer = 未能识别：{ $what }
fault-lesson-nothing-found = 未找到医保方需要决策之处：{ $path }
    .safe = 未写入任何内容。

## 课程各处

lesson-place-lesson = 课程
lesson-place-title = 标题
lesson-place-about = 简介
lesson-place-question = 第 { $question } 题
lesson-place-asks = 第 { $question } 题题干
lesson-place-hint = 第 { $question } 题提示
lesson-place-afterwards = 第 { $question } 题讲评
lesson-place-accepted = 第 { $question } 题第 { $answer } 项回答
lesson-place-credit = 第 { $question } 题第 { $answer } 项得分
lesson-place-because = 第 { $question } 题第 { $answer } 项理由

## 命令行

cli-lesson-talk = { $drug }：{ $path }
cli-lesson-questions = 共 { $count } 题，分别设于记录 { $records } 之后
cli-lesson-fits = 课程与谈判相符，共 { $count } 题。
cli-lesson-fault = { $place }：{ $what }
cli-lesson-question = 第 { $number } 题（共 { $count } 题）：{ $asks }
cli-lesson-answers = ask 请对方再报，name 价格，recess，accept，stop；其后可接 because 说明理由；hint 取提示
cli-lesson-score = 已答 { $answered } / { $questions }，得分 { $credit } / { $best }。
cli-lesson-made = 选出 { $count } 题：{ $path }

## 编辑

editor-heading = 课程 { $file }
editor-save = 保存
editor-back = 返回课程
editor-saving = 写入中
editor-saved = 已保存
editor-changed = 尚未保存
editor-not-saved = 未保存：有内容无法识别，已在表单中标出。
editor-unreadable = 无法识别：{ $what }。
editor-whole = 标题与简介
editor-title = 标题
editor-about = 简介（不透露结果）
editor-asks = 题干，空缺时用通用题干
editor-hint = 提示
editor-accepted = 可接受的回答，由高到低
editor-afterwards = 讲评
editor-from = 起
editor-to = 至
editor-of-full = / 100
editor-up = 第 { $answer } 项上移
editor-down = 第 { $answer } 项下移
editor-remove = 删去第 { $answer } 项
editor-add-answer = 增加回答
editor-add = 增加题目
editor-add-at = 在哪条记录之后设问？
editor-move = 移动
editor-move-to = 将题目移至哪条记录？
editor-delete = 删除
editor-take = 选用此记录
editor-asked-already = 已有题目
editor-found = 自动选题，{ $count } 项回答
editor-preview = 学员所见
    .none = 选择一题即可查看。
    .again = 换一种回答
editor-key-form = 进入表单
editor-key-list = 回到列表，再按返回
editor-key-next = 下一项
editor-leave = 有内容尚未保存
    .save = 保存并离开
    .discard = 不保存离开
    .stay = 继续编辑
