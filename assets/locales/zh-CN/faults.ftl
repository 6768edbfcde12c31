# 文件、磁盘、命令行的故障。
# 正文说明何事、何处；.safe 说明何者完好；.next 说明如何处理。

fault-try-again = 重试
fault-kept-here = { $price } 暂存于此，尚未写入磁盘。
fault-more = 详细说明

## 无法打开的文件

fault-file-missing = 文件不存在：{ $path }
    .safe = 内容未变。
    .next = 请核对文件名，或重新选择。
fault-is-directory = 这是文件夹，不是文件：{ $path }
    .safe = 内容未变。
    .next = 请指定其中的文件。
fault-not-a-regular-file = 这是设备或管道，不是普通文件：{ $path }
    .safe = 内容未变。
    .next = 请先将内容存为文件再打开。
fault-file-too-large = 文件超过 { $limit }：{ $path }
    .safe = 未作读取，内容未变。
    .next = 请核对是否选错文件。
fault-not-a-transcript = 不是谈判记录：{ $path }
    .safe = 内容未变。
    .next = 谈判记录的扩展名为 .kanjia；方案请从“新建谈判”打开。
fault-file-empty = 文件为空：{ $path }
    .safe = 内容未变。
    .next = 请查找副本，或另起文件名重新开始谈判。
fault-encoding-utf-16 = 文件编码为 UTF-16，不是 UTF-8：{ $path }
    .safe = 内容未变。
    .next = 文件曾被其他程序另存。请用原件，或转存为 UTF-8。
fault-encoding-gbk = 文件编码为 GBK 或 GB 18030，不是 UTF-8：{ $path }
    .safe = 内容未变。
    .next = 文件曾被其他程序另存。请用原件，或转存为 UTF-8。
fault-encoding-bom = 文件开头带有字节顺序标记（BOM）：{ $path }
    .safe = 内容未变。
    .next = 文件曾被其他程序另存。请用原件，或转存为不带 BOM 的 UTF-8。
fault-encoding-crlf = 文件换行为 CR LF，应为 LF：{ $path }
    .safe = 内容未变。
    .next = 文件曾被其他程序或传输过程改动。请用原件。
fault-encoding-unknown = 文件不是 UTF-8 文本：{ $path }
    .safe = 内容未变。
    .next = 请核对是否选错文件。
fault-newer-format = 文件由更新版本写成，格式为 { $found }，本版本最高支持 { $known }：{ $path }
    .safe = 内容未变。
    .next = 请用新版本打开。

## 磁盘

fault-no-permission = 没有权限：{ $path }
    .safe = 内容未变。
    .next = 请联系文件所有者，或另选位置。
fault-disk-full = 磁盘已满：{ $path }
    .safe = 前 { $records } 条记录已写入磁盘，完好。
    .next = 请腾出空间后重试，或换一处继续。
fault-disk-full-short = 磁盘已满。前 { $records } 条记录完好。
fault-read-only = 磁盘只读：{ $path }
    .safe = 原有内容完好。
    .next = 请选择可写入的位置。
fault-disk-failed = 磁盘未能写入记录，{ $what }：{ $path }
    .safe = 前 { $records } 条记录已写入磁盘，完好；其后的内容暂存于内存。
    .next = 请换一处继续，全部记录将写入新文件。
fault-held = 文件正由{ $holder }占用：{ $path }
    .safe = 内容未变。
    .next = 请在该处关闭，或以只读方式打开。
fault-held-unknown = 其他程序正在使用此文件：{ $path }
    .safe = 内容未变。
    .next = 请先关闭该程序，或以只读方式打开。
fault-already-exists = 文件已存在：{ $path }
    .safe = 原文件未动。
    .next = 请另取文件名。
fault-folder-missing = 文件夹不存在：{ $path }
    .safe = 内容未变。
    .next = 请新建文件夹，或另选位置。
fault-network-folder = 文件夹位于网络位置或同步盘：{ $path }
    .safe = 可以记录谈判。
    .next = 建议先存于本机，谈判后再复制。
fault-file-changed = 文件被其他程序改动：{ $path }
    .safe = 本机已记录的内容仍在内存中。
    .next = 请换一处继续，全部记录将写入新文件。
fault-file-gone = 文件已不在原处：{ $path }
    .safe = 本机已记录的内容仍在内存中。
    .next = 请换一处继续，全部记录将写入新文件。

## 记录

fault-torn = 记录末尾残缺，有 { $bytes } 字节未经确认写入：{ $path }
    .safe = 凡显示“已记录”的内容均在。残余字节另存于：{ $kept }
    .next = 可继续使用，修复一事已写入记录。
fault-altered = 第 { $record } 条记录被改动：{ $path }
    .safe = 已按只读打开，第 { $record } 条之前的记录完好。
    .next = 请与副本核对，或将完好部分另存为新文件。
fault-shortened = 记录中找不到校验码 { $head }，末尾缺失或不是同一份记录：{ $path }
    .safe = 现有记录完好。
    .next = 请查找更完整的副本。校验码见公示屏和已签署的结果确认书。

## 方案、命令、规则、语言文件

fault-brief-unreadable = 方案无法读取，第 { $line } 行第 { $column } 列，{ $what }：{ $path }
    .safe = 谈判未开始。
    .next = 请改正该行后重试。
fault-command-unreadable = 第 { $line } 行命令无法识别：{ $what }
    .safe = 此前的命令已记录，该行未记录。
    .next = 请改正该行，并由此继续。
fault-rules-unknown = 没有名为 { $pack } 的规则。
    .safe = 内容未变。
    .next = 请将规则文件放入 kanjia rules 所示的文件夹，或使用含有该规则的程序版本。
fault-rules-unreadable = 规则文件无法读取，第 { $line } 行第 { $column } 列，{ $what }：{ $path }
    .safe = 各场谈判未变。
    .next = 请改正该行；kanjia rules --check 可列出其余问题。
fault-locale-unreadable = 语言文件无法使用，第 { $line } 行，{ $what }：{ $path }
    .safe = 已改用程序自带文字。
    .next = 请改正该行。
fault-theme-unreadable = 主题文件无法使用，第 { $line } 行，{ $what }：{ $path }
    .safe = 已改用程序自带主题。
    .next = 请改正该行。
fault-settings-unreadable = 有一项设置无法使用，{ $what }：{ $path }
    .safe = 该项已用默认值，其余不变。
    .next = 请重新设置该项。

## 命令行

fault-argument-unknown = 无法识别的参数：{ $argument }
    .safe = 未作任何操作。
    .next = 可用 kanjia --help 查看全部参数。
fault-argument-missing = 缺少参数：{ $argument }
    .safe = 未作任何操作。
    .next = 可用 kanjia --help 查看写法。
fault-argument-too-many = 多余的参数：{ $argument }
    .safe = 未作任何操作。
    .next = 可用 kanjia --help 查看写法。文件名含空格时须加引号。
fault-argument-unreadable = 参数 { $argument } 无法识别：{ $what }
    .safe = 未作任何操作。
    .next = 可用 kanjia --help 查看写法。
fault-input-unreadable = 标准输入无法读取：{ $what }
    .safe = 已答复的命令均已记录。
    .next = 请从最后一行答复之后继续。

## 窗口

fault-no-display = 没有可用的显示器，无法打开窗口。
    .safe = 内容未变。
    .next = 请在桌面环境中启动，或使用不需窗口的命令：kanjia --help
fault-window = 窗口无法打开：{ $what }
    .safe = 内容未变。
    .next = 可设置环境变量 LIBGL_ALWAYS_SOFTWARE=1 后重试。
fault-dialog = 文件对话框未能显示。
    .safe = 未打开、未保存任何文件。
    .next = 请输入文件名，或用命令启动：kanjia 文件

## 方案、文本、命令行中的具体错误

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
fault-brief-too-few-bidders = 竞价企业不得少于两家（规则 { $rule }）。
fault-brief-too-many-bidders = 竞价企业超过 { $limit } 家，超出可记录范围。
fault-brief-bidder-no-name = 第 { $number } 家竞价企业未填写名称。
fault-brief-bidder-twice = 第 { $number } 家竞价企业重复。
fault-brief-bidders-not-wanted = 本场规则不设竞价，而方案列有竞价企业。
fault-brief-renewal-missing = 本场规则为续约，而方案中未填写拟续约协议的数据。
fault-brief-renewal-not-wanted = 本场规则不涉及续约，而方案列有续约数据。
fault-brief-renewal-base = 续约的预算和基数应大于零。
fault-brief-renewal-out-of-range = 按续约数据算不出可支付的价格。
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
        [strength-unreadable] 规格应写作 10 mg 或 0.5 g
        [text-too-long] 文字过长
        [text-control-characters] 文字中含有不可见字符
        [unknown-currency] 没有此币种，币种应写作 CNY
        [unknown-unit] 没有此计价单位，单位应写作 tablet 或 vial
        [unknown-country] 国家或地区应写作 KR 等两位大写代码
        [unknown-date] 日期应写作 2026-01-31、2026-01 或 2026
        [time-unreadable] 时间应写作 2026-01-31T09:30:00+08:00
        [hex-unreadable] 十六进制数字有误
        [header-contradicts] 规则、币种、单位与方案不一致
        [reserve-unreadable] 该行无法识别，内容不予复述
        [envelope-unreadable] 该行无法识别，内容不予复述
        [bids-unreadable] 该行无法识别，内容不予复述
        [file-too-long] 文件超过此类文件的长度上限
        [too-many] 每课最多 200 题，每题最多 20 种可接受的回答
        [format-unknown] 没有此格式，本程序所写为格式 1
        [credit] 得分应为 0 至 100 的整数
        [notes-too-many] 每场谈判最多 10,000 条批注
        [round-too-many] 一个批次最多 20,000 场谈判或产品、200 项指标
        [round-untitled] 批次须有名称
        [round-path] 谈判路径须以 .kanjia 结尾，且不得指向上级文件夹
        [round-talk-twice] 同一场谈判出现两次
        [round-cut-contradicts] 降幅与所列前后价格不符
        [round-base-missing] 未注明降幅的基数
       *[other] 无法识别（{ $value }）
    }
form-unknown-field = 此处没有 { $found } 一项，只有 { $expected }
form-missing-field = 缺少 { $field } 一项
form-field-twice = { $field } 一项出现两次
form-unknown-word = { $found } 不在 { $expected } 之列
form-shape = 写法有误（{ $prose }）
form-attribute = 不得使用以 #! 开头的行，以免改变文本含义
form-newer = 由更新版本写成，格式为 { $format }
form-pack =
    { $pack ->
        [pack-name] 规则包须有名称、版本与标题；名称与版本仅限 a 至 z、0 至 9、- 与 .
        [pack-stage-missing] 缺少环节 { $subject }，请补入 stages
        [pack-stage-order] 环节 { $subject } 重复或次序有误；次序为 Opening、Offers、Consultation、FinalOffer、Outcome、Signed
        [pack-number-twice] 规则缺编号，或编号“{ $subject }”重复；请逐条单独编号
        [pack-no-source] 规则 { $subject } 未注明出处，请补注
        [pack-no-words] 规则 { $subject } 缺一种语言的文字，请补全中英文
        [pack-kind-twice] 规则 { $subject } 与另一条规则类型相同，请保留一条
        [pack-figure] 规则 { $subject } 的数值超出范围；次数至少为 1，百分比应大于 0 且不超过 1,000，所列各方不得为空
        [pack-needs] 规则 { $subject } 所依赖的规则或环节不存在；请补入，或将该条改为 Statement
        [pack-unknown-rule] 指引引用了不存在的规则 { $subject }；请补入该规则或删去编号
        [pack-no-guide] 指引缺少通用的一条；请在最后加一条不带 when 的指引
       *[pack-taken] 已有规则 { $subject }；请另定名称或版本
    }
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

## 记录与磁盘的少见情形

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
    .safe = 现按原记录显示，不带规则，不可续记。内容未变。
    .next = 请将规则文件放入 kanjia rules 所示的文件夹，或使用含有该规则的程序版本。
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
    .safe = 内容未变。
    .next = 请指定其中一条。
fault-torn-to-be-mended = 记录在第 { $record } 条之后残缺，有 { $bytes } 字节未经确认写入：{ $path }
    .safe = 凡显示已记录的内容均在。
    .next = 运行 kanjia record 即可修复，残余字节另行保存。
fault-recording-stopped = 记录已中止。
    .safe = 第 1 至 { $kept } 条已写入磁盘，完好；未答复的命令均未记录。
    .next = 请排除故障，再从第一条未答复的命令起重新运行 kanjia record。
fault-no-longer-written = 磁盘发生故障后，已不再写入此文件：{ $path }
    .safe = 前 { $kept } 条记录已写入磁盘，完好；其后的内容暂存于内存。
    .next = 请换一处继续，全部记录将写入新文件。
fault-clock-jumped = { $what }，已记为第 { $number } 条。
    .safe = 各条记录以编号为序，时长计算已扣除时钟调整。
    .next = 请核对系统时钟。任何时限均不自动作出决定。
fault-no-copy = 未能复制到备份文件夹：{ $what }
    .safe = 记录本身已写入磁盘，完好。
    .next = 请接好备份磁盘或另选文件夹，下一次复制将包含全部记录。
fault-settings-left = 设置无法读取，已改用默认值（{ $what }）：{ $path }
    .safe = 各场谈判不受影响。
    .next = 请重新设置语言、配色和备份文件夹。
second-folder = 每次报价后复制到 { $path }。Ctrl B：另选文件夹
second-folder-none = 尚无备份。Ctrl B：选择备份文件夹
dialog-second-folder-title = 选择备份文件夹
fault-other-copy = 同一场谈判另有一份记录，共 { $records } 条，其中前 { $common } 条与此相同：{ $path }
    .safe = 两份文件均未改动。
    .next = 请先确认以哪一份继续，再行记录。
fault-what-io = 读写错误
