# 文书：结果确认书、谈判纪要、备忘录的版式用语，金额大写，走势图。

help-documents =
    kanjia documents [-o 文件夹]

    列出结果确认书、谈判纪要和备忘录所用的模板，并注明哪些是自定义模板。
    设置旁的 documents 文件夹中如有同名文件，即取代内置模板；该文件夹中的
    字体文件（.otf、.ttf）一并使用。

      -o, --output 文件夹       将内置模板复制到该处，以供修改；已有文件不覆盖

    示例：
      kanjia documents -o ~/.config/kanjia/documents
      kanjia export talk.kanjia --to letter -o letter.pdf

documents-built-in = 内置
documents-folder = 自定义模板存放于 { $path }

export-format-letter = 结果确认书（PDF）
export-format-minutes = 谈判纪要（PDF）
export-format-memo-pdf = 谈判备忘录（PDF）
export-format-path-svg = 报价走势图（SVG）
export-format-path-png = 报价走势图（PNG）
export-format-ladder-svg = 价格阶梯图（SVG）
export-format-ladder-png = 价格阶梯图（PNG）

letter-title = 结果确认书
letter-over-nrdl-on-site = 国家基本医疗保险药品目录准入谈判
letter-over-nrdl-bidding = 国家基本医疗保险药品目录准入竞价
letter-over-nrdl-renewal = 国家基本医疗保险药品目录续约
letter-over-medicare-negotiation = 美国联邦医疗保险药品价格谈判
letter-lead = 经医保方与企业方谈判，双方就下列药品确认结果如下。
letter-past = 本件依据事后补录的谈判记录编制，并非当时签署的原件。
letter-result = 谈判结果
letter-ticked = （已勾选）
letter-open = （未勾选）
letter-listed = 纳入目录
letter-price = 医保支付标准
letter-no-price = 未形成
letter-cut = 较首次报价 { $first }，{ $cut }
letter-last-offer = 企业方末次报价
letter-reason = 结果说明
letter-rules = 适用规则
letter-copies = { $count ->
    [2] 本确认书一式两份，双方现场签字，各执一份。
   *[other] 本确认书一式 { $count } 份，各方现场签字，各执一份。
 }
letter-date = 日期

paper-number = 记录编号
paper-check = 记录校验码
paper-check-until = 至第 { $number } 条
paper-check-in-full = 完整校验码
paper-check-how = 凭此码可核对记录完整、未改动：
paper-check-command = kanjia verify 文件 --head { $head }
paper-code = 二维码：记录编号、末条序号、完整校验码
paper-page = 第 { $page } 页，共 { $pages } 页

chart-path = 报价走势：{ $subject }
chart-ladder = 价格阶梯：{ $subject }
chart-said = { $date }，单位：{ $unit }。{ $outcome }

money-words-cny = 人民币
    .minor = 分
money-words-usd = 美元
    .minor = 分
money-words-eur = 欧元
    .minor = 分
money-words-gbp = 英镑
    .minor = 便士
money-words-jpy = 日元
    .minor = 钱
money-words-krw = 韩元
    .minor = 钱
money-words-twd = 新台币
    .minor = 分
money-words-aud = 澳大利亚元
    .minor = 分
money-words-cad = 加拿大元
    .minor = 分
money-words-try = 土耳其里拉
    .minor = 库鲁什
money-words-chf = 瑞士法郎
    .minor = 生丁
money-words-hkd = 港元
    .minor = 分

fault-paper-no-outcome = 谈判尚无结果，不能出具结果确认书。
    .safe = 未写出任何内容：{ $path }
    .next = 请在达成协议或宣布谈判失败后再导出；谈判纪要可随时导出。
fault-paper-no-prices = 记录中没有任何价格，无从作图。
    .safe = 未写出任何内容：{ $path }
    .next = 可导出谈判纪要。
fault-paper-template = 文书模板第 { $line } 行第 { $column } 列有误，排版程序提示“{ $what }”：{ $file }
    .safe = 未写出任何内容。
    .next = 请修改该行；移走该文件，即恢复使用内置模板。
fault-paper-template-whole = 文书模板有误，排版程序提示“{ $what }”：{ $file }
    .safe = 未写出任何内容。
    .next = 请修改模板；移走该文件，即恢复使用内置模板。
fault-paper-faceless = 字体中没有“{ $characters }”，印出将为空框。
    .safe = 未写出任何内容：{ $path }
    .next = 请将含有该字的字体文件（.otf 或 .ttf）放入设置旁的 documents 文件夹，再导出。
fault-paper-too-long = 排版 { $seconds } 秒仍未完成，已放弃。
    .safe = 未写出任何内容：{ $path }
    .next = 请检查 documents 文件夹中的模板是否有无尽循环；移走该文件，即恢复使用内置模板。
fault-paper-lost = 排版意外中止。
    .safe = 未写出任何内容：{ $path }
    .next = 请移走 documents 文件夹中的模板后重试。
fault-document-encoding = 模板不是 UTF-8 编码，或超过 1 MiB：{ $path }
    .safe = 未写出任何内容。
    .next = 请另存为 UTF-8；移走该文件，即恢复使用内置模板。
fault-document-large-face = 字体文件过大：{ $path }
    .safe = 未写出任何内容。
    .next = 请移走该文件；最大可读 64 MiB。
fault-document-exists = 已有同名文件：{ $path }
    .safe = 未写出任何内容。
    .next = 请另选文件夹，或先移走该文件。
