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
fault-held = { $holder }正在使用此文件：{ $path }
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
    .next = 请将规则文件放入规则文件夹，或使用含有该规则的程序版本。
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
