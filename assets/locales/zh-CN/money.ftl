# 计价单位、换算、用量与费用测算。

## 换算

conversion-equation = { $one } = { $makes }
conversion-as-of = { $said }，{ $date }
conversion-by-strength = { $from } 折算为 { $to }，含量每翻一番按 { $doubles } 倍
conversion-separator = ；
conversion-of-price = 由 { $stated } 换算：{ $via }
row-settled = 议定换算：{ $said }
row-settled-by = 议定换算：{ $said }（{ $source }）

# 数据的依据；已公布的不另注明。
money-stated = { $said }（一方所称）
money-assumed = { $said }（假定）

refusal-conversion-figure = 未记录：数值应大于零。
refusal-conversion-of-itself = 未记录：换算应在两个不同的单位或币种之间。
refusal-conversion-contradicts = 未记录：{ $stated } 与已议定的 { $other } 不一致。
refusal-settle-one = 未记录：每次只能议定一项换算或一项汇率。
refusal-settle-unreadable = 未记录：请填写单位或币种及其折合数，如“盒”与“30 片”。
fault-brief-patients = 患者人数应大于零。
fault-brief-conversion-figure = 有一项换算或汇率的数值不大于零。
fault-brief-conversion-of-itself = 有一项换算或汇率的两端相同。
fault-brief-conversion-contradicts = { $stated } 与 { $other } 不一致。

## 谈判台

desk-patient-year = 年治疗费用 { $money }/人
desk-day-cost = 日均费用 { $money }
desk-patient-year-and-day = 年治疗费用 { $year }/人，日均费用 { $day }
desk-step-scenarios = 低用量至高用量：{ $range }
move-money = 费用测算
dialog-settle-title = 议定换算或汇率
    .text = 前者一个单位折合后者若干；此后价格按此换算，再次议定则以新的为准。
    .confirm = 议定
dialog-field-of = 每一
    .hint = pack、patient-year、USD
dialog-field-makes = 折合
    .hint = 30 tablet、7.10 CNY
dialog-field-settled-date = 日期
    .hint = 2026-11-20，汇率必填
dialog-field-settled-source = 出处
    .hint = 由谁提出，或见于何处
move-settle = 议定换算

## 费用测算

show-money = 费用测算
money-title = 费用测算：{ $price }
money-title-target = 费用测算：目标价 { $price }
money-no-volume = 方案未列年用量，不测算年度金额
money-volume = 按年用量 { $volume }测算
money-volumes = 按年用量 { $volume }测算；低用量 { $low }，高用量 { $high }
money-volume-low = 按年用量 { $volume }测算；低用量 { $low }
money-volume-high = 按年用量 { $volume }测算；高用量 { $high }
money-base = 比较基准
money-cut = 降幅
money-saved = 年节约医保资金
money-low = 低 { $quantity }
money-expected = 预期 { $quantity }
money-high = 高 { $quantity }
money-saved-patient = 每名患者
money-patient-year = 年节约
money-higher-end = { $name }（上限）
money-spend = 按 { $of } 的年基金支出
money-spend-target = 按目标价 { $of } 的年基金支出
money-step = 每降 { $of }，年节约
money-with-range = { $sum }（{ $range }）
money-patient = 按 { $of } 的年治疗费用（每人）
money-day = 按 { $of } 的日均费用
money-patients = 年患者人数
money-units = 每名患者年用量
money-units-by = { $units }（{ $how }）
money-units-by-patients = { $units }（年用量除以患者人数）
money-keys = 方向键滚动，Esc 关闭

## 谈判列表中的平均降幅

library-mean-cuts = 较首次报价平均降幅 { $mean }，加权 { $weighted }，共 { $talks } 场
    .short = 较首次报价 { $mean }，加权 { $weighted }
    .hint = 所列谈判中有最终价格和年用量的 { $talks } 场：较首次报价平均降幅 { $mean }，按用量与原价加权平均降幅 { $weighted }。
library-mean-cut = 较首次报价平均降幅 { $mean }，共 { $talks } 场
    .short = 较首次报价 { $mean }
    .hint = 所列谈判中有最终价格和年用量的 { $talks } 场：较首次报价平均降幅 { $mean }；币种不同，不作加权平均。

## 新建谈判

brief-scenarios = 用量情景与患者
brief-scenarios-hide = 收起
brief-volume-low = 低用量
brief-volume-high = 高用量
brief-patients = 患者人数
brief-patients-basis = 患者人数依据
brief-patients-suffix = 人/年
brief-facts = 换算与汇率
brief-add-conversion = 添加换算
brief-add-rate = 添加汇率
brief-remove-fact = 删除此项换算
brief-fact-of = 每一
brief-fact-makes = 折合
brief-fact-unit = 单位
field-scenario = 低、预期、高用量应依次递增。
field-conversion-figure = 数值无法换算。
field-conversion-of-itself = 两端相同。
field-conversion-contradicts = { $stated } 与 { $other } 不一致。
