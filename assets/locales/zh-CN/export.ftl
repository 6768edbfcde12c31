# 导出：文书用语、未载内容、命令与对话框。

help-export =
    kanjia export 文件... --to 格式 -o 路径

    将谈判记录导出为其他格式。一次导出多个文件时，路径须为文件夹，各文件
    沿用原名。目标文件已存在的，一次性替换；未能写完的，原文件保持不变。
    耗时超过半秒的，显示进度；按 Ctrl-C 可随时中止，原文件不受影响。

      --to 格式                 html、md     谈判纪要
                                memo         谈判备忘录
                                xlsx         工作簿
                                csv          每条记录一行
                                json         完整会话
                                ocds         开放数据（OCDS 1.1.5）
                                yaml         审计轨迹
                                letter       结果确认书（PDF）
                                minutes      谈判纪要（PDF）
                                memo-pdf     谈判备忘录（PDF）
                                path-svg、path-png、ladder-svg、ladder-png
                                             报价走势图、价格阶梯图
                                training-copy
                                             教学副本：可供复盘的新记录文件，
                                             名称均以代称表示
      -o, --output 路径         导出位置
      --audience 对象           full         全部记录
                                internal     组内备注除外（默认）
                                company      双方均已知悉或签署的内容
                                public       另不含姓名和发言
                                training     名称均以代称表示

    各导出件均在开头注明未载内容及所依据记录的校验码。

    示例：
      kanjia export talk.kanjia --to xlsx -o talk.xlsx --audience company

export-done = { $path }：记录 { $records } 条，供{ $audience }使用
export-progress = { $path }：已完成 { $percent }%（已写出 { $done } 个文件，共 { $all } 个）

fault-export-to-a-record = 导出将覆盖记录或预案文件 { $path }。
    .safe = 未写出任何内容。
    .next = 请在 -o 后另指定文件名。
fault-export-copy-misplaced = 教学副本须另存为新的谈判记录文件，不能写入 { $path }。
    .safe = 未写出任何内容。
    .next = 请在 -o 后指定以 .kanjia 结尾的新文件名。
fault-export-not-a-folder = 导出多个文件须指定文件夹，而 { $path } 不是文件夹。
    .safe = 未写出任何内容。
    .next = 请在 -o 后指定文件夹。
fault-export-interrupted = 写出 { $path } 之前已中止。
    .safe = 已写出 { $count } 个文件，均完整。
    .next = 其余文件请重新导出。
fault-export-same-name = 两个文件的导出位置同为 { $path }。
    .safe = 未写出任何内容。
    .next = 请分别导出。
fault-export-too-large = { $path } 超出该格式的容量：{ $what }
    .safe = 未写出任何内容。
    .next = 请改用 csv 或 json。
usage-format = 无此导出格式
usage-audience = 无此导出对象
usage-audience-of-format = 该格式只适用于特定对象

export-format-html = 谈判纪要，可打印网页（HTML）
export-format-md = 谈判纪要（Markdown）
export-format-memo = 谈判备忘录（Markdown）
export-format-xlsx = 工作簿（XLSX）
export-format-csv = 记录明细表（CSV）
export-format-json = 完整会话（JSON）
export-format-ocds = 开放采购数据（OCDS JSON）
export-format-yaml = 审计轨迹（YAML）
export-format-training-copy = 教学副本，可供复盘

export-audience-full = 记录保管人
    .name = 完整
    .hint = 载明全部内容，含组内备注。
export-audience-internal = 医保方内部
    .name = 内部
    .hint = 不含组内备注。
export-audience-company = 企业方
    .name = 企业方
    .hint = 不含医保方备注、目标价、用量、节约测算及未公布的参考价格。
export-audience-public = 社会公众
    .name = 公开
    .hint = 另不含人员姓名、发言及单方主张。
export-audience-training = 教学培训
    .name = 教学
    .hint = 人员、企业、药品均以代称表示；不含备注、资料来源、底价和预案。

export-source = 供{ $audience }使用。依据记录：校验码 { $head }，共 { $count } 条。
export-left-out = 未载内容：{ $what }。
export-nothing-left-out = 内容完整，无未载事项。
export-numbered-anew = 本件中的记录序号已重新编排。
export-simulated = 模拟：本次谈判并未实际举行。
export-imported = 取自谈判研究数据：本次谈判并未实际举行。
export-left-separator = 、
export-left-notes = 组内备注 { $count } 条
export-left-target = 节约目标
export-left-volume = 年用量
export-left-patients = 患者人数
export-left-budget = 基金支出与预算
export-left-time-budget = 谈判时限
export-left-reserve-handling = 底价保管方式
export-left-references = 未公布的参考价格 { $count } 项
export-left-weights = 参考价格权重 { $count } 项
export-left-conversions = 换算关系或汇率 { $count } 项
export-left-sources = 方案资料来源 { $count } 项
export-left-typed = 录入原文 { $count } 处
export-left-doubts = 录入核对 { $count } 次
export-left-hearing = 听记说明 { $count } 处
export-left-gate-sources = 底价线结论的依据 { $count } 处
export-left-envelope = 信封启封记录
export-left-reasons = 更正理由 { $count } 条
export-left-storage = 存储记录 { $count } 条
export-left-writing-times = 录入时间 { $count } 处
export-left-remarks = 发言 { $count } 条
export-left-claims = 单方主张的价格 { $count } 项
export-left-justifications = 书面说明 { $count } 份
export-left-meetings = 会议议题 { $count } 项
export-left-failures = 谈判失败的文字说明
export-left-names = 人员姓名 { $count } 处
export-left-authority = 授权文件 { $count } 份

export-left-words = 可能指明身份的文字 { $count } 处
export-left-renamed = 以代称表示的名称 { $count } 处

training-copy = 教学副本
training-copy-simulated = 教学副本（模拟）
training-copy-named = { $name }（教学副本）
training-copy-of = 教学副本，依据记录：校验码 { $head }，共 { $count } 条；略去或以代称表示 { $left } 处
training-copy-of-simulated = { $said }。原谈判为模拟，并未实际举行
training-copy-row = { $copied }。{ $opened }

export-minutes = 谈判纪要
export-subject-separator = ，
export-talk = 谈判概况
export-people = 参加人员
export-assumptions = 医保方测算依据
export-course = 谈判过程
export-result = 谈判结果
export-sources = 资料来源
export-signatures = 签字
export-product = 药品通用名
export-brand = 商品名
export-form = 剂型
export-strength = 规格
export-company = 企业
export-procedure-version = { $title }，{ $version } 版
export-number = 谈判编号
export-volume = 年用量
export-patients = 年患者人数
export-target = 目标价
export-time-budget = 谈判时限
export-minutes-long = { $count } 分钟
export-settled = 换算关系
export-with-source = { $said }（{ $source }）
export-above = 高于 { $price }
export-below = 低于 { $price }
export-higher-end = { $name }（上限）
export-change = { $change }（{ $share }）
export-basis-published = 已公布
export-basis-stated = 一方所称
export-basis-assumed = 假定
export-role-group-leader = 谈判组组长
export-role-group-member = 组员
export-role-company-representative = 授权谈判代表
export-column-record = 序号
export-column-time = 时间
export-column-side = 方
export-column-what = 内容
export-column-number = 报价次序
export-column-price = 价格
export-column-change = 变动
export-column-cut-from-first = 较首次报价降幅
export-column-standing = 状态
export-column-against = 比较基准
export-column-cut = 降幅
export-column-saved = 年节约额
export-column-role = 身份
export-column-name = 姓名
export-column-count = 人数
export-column-authority = 授权文件
export-column-reference = 参考价格
export-column-basis = 依据
export-column-date = 日期
export-column-source = 来源
export-summary = 概要
export-savings = 节约测算
export-column-base = 基准价格
export-column-company-price = 企业方
export-column-payer-price = 医保方
export-column-low = 价格或下限
export-column-high = 上限
export-column-currency = 币种
export-column-unit = 计价单位
export-volume-low = 年用量（低）
    .saved = 年节约额（低）
export-volume-expected = 年用量
    .saved = 年节约额
export-volume-high = 年用量（高）
    .saved = 年节约额（高）
export-signed = 已签署结果确认书
export-signed-for = 已代表{ $company }签署结果确认书
export-signed-on-record = { $name }，已签署（记录 { $number }）
export-signed-unnamed-on-record = 已签署（记录 { $number }）
export-no-deal = 谈判失败
export-deal = 成交
export-outcome-open = 尚无结果
export-corrects = 更正记录 { $number }
export-corrects-price = 将记录 { $number } 更正为 { $price }

export-memo = 谈判备忘录
export-memo-1 = 1. 谈判目的
export-memo-2 = 2. 采购标的
export-memo-3 = 3. 双方代表
export-memo-4 = 4. 企业管理体系状况
export-memo-5 = 5. 未要求经认证的成本或价格数据的理由
export-memo-6 = 6. 对经认证的成本或价格数据的采信情况
export-memo-7 = 7. 企业报价、谈判目标与谈定价格
export-memo-8 = 8. 影响谈判结果的主要事实与考虑
export-memo-9 = 9. 其他机关的指示及影响
export-memo-10 = 10. 利润或费用的依据
export-memo-11 = 11. 价格公平合理的依据
export-memo-not-on-record = 无记录。
export-memo-purpose = { $title }：{ $product }的价格。
export-memo-position = 事项
export-memo-proposal = 企业首次报价
export-memo-objective = 谈判前目标价
export-memo-counter = 医保方末次还价
export-memo-negotiated = 谈定价格
export-memo-cut = 降幅，较{ $base }

export-title = 导出
export-format = 格式
export-for = 对象
export-to = 位置
export-pick = 选择
export-do = 导出
export-copy = 教学副本
    .hint = 另存一份可供复盘的谈判记录，不含真实名称、底价和预案。在谈判列表中按 C 键亦可
export-share = 已完成 { $percent }%
export-replace = 替换
export-close = 关闭
export-writes = 正在写出
export-exists = 已有同名文件，将予替换。
export-written = 已导出记录 { $records } 条：{ $path }
preview-export = 导出
move-export = 导出
