# 谈判预案，与谈判底价同等保密。

plan-title = 谈判预案
plan-target = 目标价
    .hint = 4.20
plan-ladder = 拟还价格
    .hint = 4.00 4.10 4.20
plan-walk-away = 还价上限
    .hint = 4.40
plan-largest-step = 单次最大让步
    .hint = 0.10
plan-not-before = 最早于第几次报价后
    .hint = 2
plan-reasons = 拟提理由
    .hint = 理由一；理由二
plan-concessions = 价格以外的让步
    .hint = 付款：30 天内结算；协议期：两年
plan-next = 下一步
plan-concession-volume = 用量
plan-concession-scope = 支付范围
plan-concession-payment = 付款
plan-concession-term = 协议期
plan-concession-other = 其他

## 与预案对照

plan-against-not-begun = 尚未还价
plan-against-on = 上次还价与预案一致
plan-against-above = 上次还价高于预案
plan-against-below = 上次还价低于预案
plan-against-past-the-end = 还价次数已超出预案
plan-passes-walk-away = 超出预案上限
plan-passes-largest-step = 让步大于预案
plan-passes-too-early = 早于预案安排
plan-passes-skips-steps = 跳过预案一步

## 对话框

plan-write = 本场谈判预案
    .text = 仅存于内存，离开本场谈判即清除，按住 R 时方才显示；输入内容不显示。拟还价格以空格分隔，其余各项以分号分隔。
    .confirm = 本场使用
plan-seal = 加密封存预案
    .text = 以口令加密，写入谈判记录旁的 { $file }。口令遗失即无法开启，也无从找回。
    .confirm = 封存
    .button = 封存为文件
plan-open = 开启已封存的预案
    .text = 读取谈判记录旁的 { $file }，仅存于内存，离开本场谈判即清除。
    .confirm = 开启
    .button = 开启文件
plan-passphrase = 口令
plan-passphrase-again = 再输一次
plan-passphrases-differ = 两次输入的口令不一致。
plan-passphrase-short = 口令不得少于 { $least } 个字符。
plan-show-typed = 显示输入内容
plan-working = 正在处理口令，约需一秒。
plan-empty = 尚未填写任何内容。

## 预案有误

plan-not-ascending = 第 { $step } 个拟还价格不高于前一个；医保方还价应逐次上调。
plan-step-above-limit = 第 { $step } 个拟还价格高于还价上限。
plan-target-above-limit = 目标价高于还价上限。
plan-step-off-grid = 第 { $step } 个拟还价格不是最小价格单位的整数倍。
plan-target-off-grid = 目标价不是最小价格单位的整数倍。
plan-limit-off-grid = 限额不是最小价格单位的整数倍。
plan-step-too-large = 第 { $step } 个拟还价格与前一个之差超过单次最大让步。
plan-too-many = 条目超出预案容量。
plan-other-unit = 预案的币种或计价单位与本场谈判不同。
plan-target-unreadable = 目标价无法识别。
plan-step-unreadable = 第 { $step } 个拟还价格无法识别。
plan-limit-unreadable = 限额无法识别。
plan-words-unreadable = 理由或让步中有无法显示的字符。

## 文件

fault-plan-text = 不是预案，第 { $line } 行第 { $column } 列，{ $what }：{ $path }
    .safe = 未作任何改动。
    .next = 请修改该处。预案内容不在此重复。
plan-field-missing = 缺少字段 { $field }
plan-field-twice = 字段 { $field } 重复
plan-field-unknown = 没有这个字段
plan-word-unknown = 此处没有这个词
plan-price-unreadable = 价格无法识别
plan-value-unreadable = 取值无法识别
plan-unreadable = 写法不符合预案格式
fault-plan-not-usable = 预案无法使用：{ $path }
    { $faults }
    .safe = 未作任何改动。
    .next = 请修改预案后重试。
fault-plan-no-passphrase = 未提供不少于 { $least } 个字符的口令。
    .safe = 未写入任何内容。
    .next = 请在提示处输入，或作为标准输入的一行提供。
fault-plan-passphrases-differ = 两次输入的口令不一致。
    .safe = 未写入任何内容。
    .next = 请重试。
fault-sealed-wrong-passphrase = 口令不能开启该文件，或文件开头几行已损坏。
    .safe = 未作任何改动。
    .next = 请重试，注意大小写和输入法。
fault-sealed-damaged = 封存文件写成后被改动或截断。
    .safe = 未作任何改动。
    .next = 请查找副本。
fault-sealed-not-sealed = 这不是封存文件。
    .safe = 未作任何改动。
    .next = 请选择以 .plan 结尾的文件。
fault-sealed-other-content = 其中封存的不是预案。
    .safe = 未作任何改动。
    .next = 请选择其他文件。
fault-sealed-too-much-work = 开启该文件所需运算量超过本程序封存的任何文件。
    .safe = 未作任何改动。
    .next = 请勿信任，并向提供者核实。
fault-sealed-too-long = 预案内容过长，无法封存。
    .safe = 未写入任何内容。
    .next = 请缩短理由。
fault-sealed-not-now = 目前无法封存。
    .safe = 未写入任何内容。
    .next = 请重试。

## 命令行

plan-sealed-in = 已封存于 { $path }
plan-fits-brief = 预案与方案相符。
plan-passphrase-prompt = 口令（不显示）：
plan-passphrase-prompt-again = 再输一次：
help-plan =
    kanjia plan 预案 -o 文件       以口令封存预案
    kanjia plan --open 文件        打印已封存的预案
    kanjia plan 预案 --check 方案  对照方案核对预案

    口令在终端输入且不显示，或作为标准输入的一行提供；
    不作为命令行参数，也不经环境变量。
    封存文件为 age 格式，文件大小不透露内容。

    退出状态：0 完成；1 预案与方案不符，或口令不能开启文件；2 无法执行。
