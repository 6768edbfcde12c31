# 谈判批次：指标、看板、文件；kanjia stats。

nav-rounds = 批次

## 页面

round-new = 新建批次
round-search = 产品、企业或品种
round-choose = 选择批次
round-reading = 正在读取批次
round-none = 尚无批次
round-no-match = 没有符合条件的内容。
round-all-talks = 全部谈判
round-about-talks = 在案谈判 { $count } 场
round-distribution = 降幅分布
round-dot = 每点一个产品
round-dot-opens = 每点一个产品，点开即看该场谈判
round-bars = 柱高为产品数
round-mean-at = 平均 { $cut }
round-highest-at = 最高 { $cut }
round-compared = 与历次公布的平均降幅比较
round-bases-differ = 历次公布值多未说明基数；本批次基数见下方。
round-not-published = 未公布
round-not-counted = 未计入
round-talks-counted = { $count } 场
round-said = 在案的一句
round-sources = 来源
round-export = 导出汇总表
round-verify = 校验全部
round-by-company = 按企业
round-by-product = 按产品
round-next-base = 换基数
round-no-cuts = 成交谈判均无可计算降幅的基数
round-note = 平均降幅基数：{ $base }，计入成交谈判 { $counted } 场，缺此基数 { $without } 场
round-from-base = 基数：{ $base }，计入 { $count } 个
round-success-of = 已结束 { $closed } 场，成交 { $deals } 场
round-several-currencies = 币种不一

## 模拟数据

round-simulated = 模拟
round-simulated-products = 逐产品数据为模拟，合计与公布值一致
round-simulated-talks = 含模拟谈判
round-simulated-count = 含模拟谈判 { $count } 场
round-published = 已公布
round-of-talks = 据在案谈判

## 列

round-column-product = 产品
round-column-drug = 药品
round-column-company = 企业
round-column-before = 基数
round-column-after = 成交价
round-column-selected = 中选价
round-column-cut = 降幅
round-column-result = 结果
round-column-record = 记录
round-column-volume = 年用量
round-column-in = { $name }，{ $sign }
round-selected = 中选

## 指标

# 降幅的基数；参考价格另有名称。
round-base-declared = 申报价
round-base-first = 首次报价

round-figure-mean-cut = 平均降幅
round-figure-highest-cut = 最高降幅
round-figure-talks = 谈判
    .unit = 场
round-figure-deals = 成交
    .unit = 个
round-figure-products = 产品
    .unit = 个
round-figure-companies = 企业
    .unit = 家
round-figure-drugs = 药品
    .unit = 种
round-figure-price-before = 原价格
round-figure-price-after = 中选价格
round-figure-saved-year = 年节约金额
round-figure-saved = 节约金额
round-figure-completion = 约定采购量完成率
round-figure-volume = 中选药品采购量
round-figure-spend = 中选药品采购金额
round-figure-other-volume = 非中选药品采购量
round-figure-other-spend = 非中选药品采购金额
round-figure-all-volume = 合计采购量
round-figure-all-spend = 合计采购金额
round-figure-spend-before = 上年采购金额
round-figure-volume-ratio = 中选与非中选采购量之比
round-figure-institutions = 医疗机构
round-figure-of = { $name }，{ $of }
round-weighted = 加权平均降幅
round-lowest = 最低降幅
round-success = 成交率
round-closed = 已结束
round-open = 进行中
round-no-deals = 谈判失败
round-outcome-not-on-record = 结果无记录
round-without-cut = 成交但缺此基数
round-without-volume = 成交但缺年用量
round-missing = 未找到或记录被改动
round-units = { $quantity }单位
round-more-than = { $figure }以上
round-about = 约 { $figure }
round-sure-published = 已公布
round-sure-weak = 二手来源
round-sure-unsure = 未经核实

## 自建批次

round-how-to-make = 先查找、筛选出本批次的谈判，再按 G 键生成批次。
round-make = 生成批次
round-make-of = 由所列 { $count } 场谈判组成，谈判文件位置不变。
round-name = 批次名称
round-make-it = 生成
round-made = 批次已生成：{ $path }
fault-round-unreadable = 第 { $line } 行第 { $column } 列：{ $what }：{ $path }
    .safe = 未作任何改动。
    .next = 请按所示位置改正文件，或在谈判列表中重新生成批次。
fault-round-talks-missing = 本批次有 { $count } 场谈判未找到或记录不可采信：{ $path }
    .next = 所列指标据其余谈判计算。请将缺失文件放在批次文件旁。

## 表格

round-sheet-summary = 汇总
round-sheet-products = 产品
round-sheet-companies = 企业
round-sheet-figure = 指标
round-sheet-value = 数值
round-sheet-unit = 单位
round-sheet-base = 基数
round-sheet-counted = 计入数
round-sheet-currency = 币种

## kanjia stats

round-these-talks = 所列谈判
round-counted = 据逐产品数据计算
round-league = 按企业
round-more-companies = 另有企业 { $count } 家
round-cut-from = { $cut }，基数：{ $base }，计入 { $count } 个
round-cut-of = { $cut }，{ $product }
round-saved-from =
    { $assumed ->
        [0] { $sum }，基数：{ $base }，计入 { $count } 个
       *[other] { $sum }，基数：{ $base }，计入 { $count } 个，其中 { $assumed } 个年用量为假定
    }
round-source = 来源：{ $source }

help-stats =
    kanjia stats 路径... [--round 文件] [--json]

    输出一个批次的指标：已结束与进行中的场数、成交率、平均降幅与加权
    平均降幅（各注明基数）、最高与最低降幅、节约金额、企业排名。缺少
    数据的谈判单独计数，不作零处理。

    路径可为谈判文件、谈判文件夹、批次文件 NAME.round.ron、已公布批次
    的数据文件，或随程序提供的批次名：shandong-2020、medicare-2026、
    nrdl-2017、nrdl-2019 至 nrdl-2022、nrdl-2024、national-1-3、
    stents-2020、shenyang-pilot、shenyang-second。

      --round 文件              只取该批次所列的谈判
      --json                    供脚本使用的数据

    退出状态：有谈判无法读取或未找到时为 1。

    示例：
      kanjia stats sessions
      kanjia stats shandong-2020 --json
