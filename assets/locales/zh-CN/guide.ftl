# 可考虑的还价、理由与按规则发出的提示。

## 可考虑的还价

counters-title = 可考虑的还价
counters-takes = 选用
counters-folded = 可考虑的还价
counter-saves = 较对方报价，年再节约 { $money }。
counter-gives = 与对方报价相比，基金支出不变。
guide-first-choice = 首选

## 右侧各栏

panel-unfold = 展开{ $panel }
panel-saved = 年节约，较首次报价
panel-saved-target = 距目标价

## 提示

warning-last-chance = { $chances } 次机会的最后一次，规则 { $rule }
    .text = 此次确认报价将用完 { $chances } 次机会；仍高于线的，谈判自动终止（规则 { $rule }）。
warning-below-own-last = 低于我方已出的 { $last }
    .text = 医保方还价应逐次上调。此价收回了已经出过的 { $last }。
warning-above-theirs = 高于对方报价 { $theirs }
    .text = 此价高于企业方现报的 { $theirs }。
warning-raised = 企业方第 { $offer } 次报价不降反升：由 { $from } 升至 { $to }。
    .text = 企业方收回了 { $from } 的报价。建议询问原因，并将答复记录在案。
warning-clock = 已用 { $minutes } 分钟，时间预算 { $budget } 分钟。
    .text = { $budget } 分钟为方案所设，不作为裁断依据。
    .rule = { $budget } 分钟为规则 { $rule } 的设置，不作为裁断依据。
warning-clock-unsure = 已用 { $minutes } 分钟；{ $budget } 分钟为本程序设置，未见公布。
    .text = { $budget } 分钟为规则 { $rule } 的设置，未见公布，不作为裁断依据。
warning-shrinking-steps = 对方降幅逐次收窄：{ $steps }。
    .text = 降幅收窄可能是有意为之，易使人高估对方底线。（{ $source }）
warning-inside-reserve = 对方报价已不高于谈判底价
warning-above-reserve = 高于谈判底价

## 数字的谐音

ending-relieves = 不再连 { $digit }
    .fewer = { $digit } 少于 { $from } 个
ending-too-many = 含 { $count } 个 { $digit }
ending-why = { $why }。{ $source }。
    .off = 点按即不再提示。
ending-unsure = 未经证实

## 按键

move-plan = 谈判预案：填写、封存、开启
move-unfold = 展开下一栏
move-digits = 数字谐音提示
