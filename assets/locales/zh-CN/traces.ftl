# 谈判研究软件的轨迹文件：kanjia import。

usage-currency = 币种为三位字母代码，如 CNY
usage-unit = 计价单位须为本程序所列，如 tablet、pack

trace-product = 导入的轨迹
trace-timed-out = 时间用尽。
trace-ended = 一方退出。
trace-failed = 代理出错。
trace-imported = 已导入：{ $path }，报价 { $offers } 次；企业方为 { $company }，医保方为 { $payer }
trace-nothing-written = 未写出任何内容。
trace-at-row = 第 { $row } 行：{ $what }
trace-at-cell = 第 { $row } 行 { $column } 列：{ $what }
trace-too-large = 超过 8 MB
trace-too-many-rows = 超过 { $limit } 行
trace-not-a-table = 不成表格：非 UTF-8 编码，或单元格数与表头不符
trace-no-column = 缺少 { $column } 列
trace-empty = 没有数据行
trace-no-agent = 未写明代理
trace-third-agent = 出现第三个代理：{ $cell }
trace-one-agent = 只有一个代理
trace-not-the-payer = 名为 { $cell } 的代理不是恰有一个
trace-payer-first = { $cell } 先报价，而现场议价规则不允许医保方先报价
trace-reversed = 企业方首个报价 { $cell } 低于医保方，双方可能颠倒
trace-issues = 不止一个议题：{ $cell }
trace-price-digits = 位数过多，至多 12 位整数、4 位小数：{ $cell }
trace-price-nought = 须大于零：{ $cell }
trace-price = 不是价格：{ $cell }
trace-text = 含有记录不允许的内容：{ $cell }
