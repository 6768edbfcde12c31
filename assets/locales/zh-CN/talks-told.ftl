# 关于一场谈判及其故障的说明，补充其他各文件。

sentences = { $first }{ $second }
said-and-note = { $said }；{ $note }
price-and-said = { $price }，{ $said }

## 参考价格

reference-in-country = { $country }价格
reference-last-payment-standard = 上一协议期医保支付标准
reference-alternative-therapy = 替代治疗价格

## 记录

row-envelope-opened-unnamed = 组长已拆启底价信封
row-stepped-out-minutes = 离席电话请示，限 { $minutes } 分钟
row-recess-set = 离席时间改为自离席起 { $minutes } 分钟
row-note = 组内备注：{ $text }
row-remark = “{ $text }”
row-confirmed-offer = 确认报价
row-counteroffer = 还价
row-confirmation-not-on-record = 是否为确认报价未见记载
row-heard-unclearly = { $what }，未听清
row-offer-not-on-record = 曾有报价，数额未见记载
row-confirms-offer = 确认第 { $number } 次报价
row-gate-implied = 谈判继续进行，视为已在底价 { $limit } 以内
row-corrects-price = 将第 { $number } 条更正为 { $price }：{ $reason }
row-closed-unsigned = 记录已封存；签署情况未见记载
row-storage-fault = 第 { $number } 条之后磁盘故障，改由本文件继续记录

## 未予记录的原因

refusal-payer-first = 未记录：由医保方先出价。
refusal-gate-computed = 未记录：该报价已与底价比对。
refusal-name-missing = 未记录：须写明姓名。
refusal-reserve-missing = 未记录：本场未载入谈判底价。
refusal-minutes = 未记录：离席时间应为 1 至 1,440 分钟。
refusal-out-of-place = 未记录：谈判进行至此，不应有此记录。
refusal-doubt-ten-times = 未记录：小数点疑有误，似应为 { $likelier }。如确系所报，请加 sure: true。
refusal-doubt-per-pack = 未记录：疑为整盒价格，每单位似应为 { $likelier }。如确系所报，请加 sure: true。
refusal-doubt-retraction = 未记录：较该方上一次出价有所倒退。如确系所报，请加 sure: true。
refusal-doubt-crossed = 未记录：已越过对方上一次出价。如确系所报，请加 sure: true。

## 文本中的错误

form-at = 第 { $line } 行第 { $column } 列：{ $what }。
form-value =
    { $value ->
        [price-empty] 未写价格
        [price-zero] 价格应大于零
        [price-negative] 价格不能为负
        [price-too-long] 价格整数部分超过 12 位
        [price-too-fine] 价格小数超过 4 位
        [price-not-a-number] 不是价格，价格应写作 4.36 或 33000
        [figure-unreadable] 不是数值，数值应写作 12000 或 0.5
        [text-too-long] 文字过长
        [text-control-characters] 文字中含有不可见字符
        [unknown-currency] 没有此币种，币种应写作 CNY
        [unknown-unit] 没有此计价单位，单位应写作 tablet 或 vial
        [unknown-date] 日期应写作 2026-01-31、2026-01 或 2026
        [time-unreadable] 时间应写作 2026-01-31T09:30:00+08:00
        [hex-unreadable] 十六进制数字有误
        [header-contradicts] 规则、币种、单位与方案不一致
        [reserve-unreadable] 该行无法识别，内容不予复述
       *[other] 无法识别（{ $value }）
    }
form-unknown-field = 此处没有 { $found } 一项，只有 { $expected }
form-missing-field = 缺少 { $field } 一项
form-field-twice = { $field } 一项出现两次
form-unknown-word = { $found } 不在 { $expected } 之列
form-shape = 写法有误（{ $prose }）
form-attribute = 不得使用以 #! 开头的行，以免改变文本含义
form-newer = 由更新版本写成，格式为 { $format }
form-pack = 规则自相矛盾（{ $pack } { $subject }）
form-line-too-long = 该行超过 64 KiB
form-not-utf8 =
    { $guise ->
        [utf-16] 输入编码为 UTF-16，不是 UTF-8
        [gbk] 该行编码为 GBK 或 GB 18030，不是 UTF-8
        [byte-order-mark] 文本开头带有字节顺序标记（BOM）
       *[other] 该行不是 UTF-8 文本
    }
usage-language = 语言可为 en 或 zh-CN
usage-number = 记录编号从 1 起
usage-head = 校验码为 8 至 64 位十六进制数字

## 方案中的错误

fault-brief-not-usable = { $faults }
    .safe = 谈判未开始。
    .next = 请修改方案后重试。
fault-brief-no-name = 未填写药品通用名。
fault-brief-no-company = 未填写企业名称。
fault-brief-range = 第 { $number } 项参考价格的区间下限不低于上限。
fault-brief-volume = 年用量应大于零。
fault-brief-other-rules = 方案所列规则与此不符。
fault-brief-reserve-not-wanted = 本场谈判规则不设底价，而方案列有底价。
fault-brief-target-no-reference = 目标所依据的参考价格不在列，或没有数额。
fault-brief-target-no-volume = 以年支出为目标时须填写年用量。
fault-brief-target-percent = 目标降幅应在 0 至 100% 之间。
fault-brief-target-out-of-range = 目标价不足一个最小价位，或超出可书写范围。
fault-brief-target-misplaced = 目标价为最高参考价格的 { $times } 倍，似应为 { $likelier }。
fault-brief-too-many-people =
    { $role ->
        [company-representative] 企业方授权谈判代表不得超过 { $limit } 人（规则 { $rule }）。
        [group-leader] 谈判组组长不得超过 { $limit } 人（规则 { $rule }）。
       *[group-member] 谈判组组员不得超过 { $limit } 人（规则 { $rule }）。
    }

## 故障

fault-too-many-records = 文件中的记录条数超出上限：{ $path }
    .safe = 未作读取，内容未变。
    .next = 请核对是否选错文件。
fault-record-newer = 第 { $record } 条记录由更新版本写成：{ $path }
    .safe = 内容未变；此前各条可以查看。
    .next = 请用新版本打开。
fault-record-unreadable = 第 { $record } 条记录无法读取（{ $detail }）：{ $path }
    .safe = 内容未变；此前各条可以查看。
    .next = 请用写成该记录的版本打开，或与副本核对。
fault-record-breaks-rules = 第 { $record } 条记录与谈判进程不符（{ $detail }）：{ $path }
    .safe = 内容未变；此前各条可以查看。
    .next = 请与副本核对；本程序不会写出此类记录。
fault-record-unknown-pack = 本场谈判所用规则不在此处，{ $detail }：{ $path }
    .safe = 内容未变。
    .next = 请使用含有该规则的程序版本。
fault-not-mended = 记录在第 { $after } 条之后残缺，未能修复：{ $cause ->
        [store-disk-full] 磁盘已满
        [store-read-only] 磁盘只读
        [store-no-permission] 没有权限
       *[other] 磁盘拒绝写入
    }：{ $path }
    .safe = 已确认的记录均在，内容未变。
    .next = 请腾出空间，或复制到别处再打开。
fault-nothing-to-salvage = 没有一条完好的记录，无从另存：{ $path }
    .safe = 内容未变。
    .next = 请查找副本。
fault-record-refused = 该条记录无法写入此文件：{ $path }
    .safe = 未作写入。
    .next = 请缩短文字，或另建一场谈判继续。
fault-system = 系统拒绝操作，{ $what }：{ $path }
    .safe = 内容未变。
    .next = 请重试，或另选位置。
fault-folder-not-synced = 文件夹未能同步到磁盘（{ $what }），断电时新文件名可能丢失：{ $path }
fault-no-lock = 该磁盘不支持文件锁（{ $what }），其他程序可能同时写入：{ $path }
fault-no-room-set-aside = 未能预留空间，磁盘写满时可能无法封存：{ $path }
fault-no-such-record = 没有第 { $record } 条记录，本场谈判共 { $count } 条：{ $path }
    .next = 请指定其中一条。
fault-torn-to-be-mended = 记录在第 { $record } 条之后残缺，有 { $bytes } 字节未经确认写入：{ $path }
    .safe = 凡显示已记录的内容均在。
    .next = 运行 kanjia record 即可修复，残余字节另行保存。
fault-recording-stopped = 记录已中止。
    .safe = 第 1 至 { $kept } 条已写入磁盘，完好；未答复的命令均未记录。
    .next = 请排除故障，再从第一条未答复的命令起重新运行 kanjia record。
