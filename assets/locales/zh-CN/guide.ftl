# 可考虑的还价、理由与按规则发出的提示。

## 还价理由

counter-accept = 接受对方报价
    .why = 对方报价 { $theirs } 已不高于目标价。
counter-ask-again = 要求再报，不出数字
    .why = 我方不出数字，对方也可能下降。
counter-hold = 重申我方上次还价
    .short = 维持不变
    .why = 维持 { $ours }：先作让步的一方，等待对方回应。
counter-plan-step = 预案的下一步
    .short = 预案下一步
    .why = 预案中高于我方上次还价的最低一档。
counter-target = 方案中的目标价
    .short = 目标价
    .why = 方案中的目标价 { $target }。
counter-same-step = 对方上一步再走一次
    .short = 同等步幅
    .why = 对方上一步由 { $before } 降至 { $theirs }，按同等步幅再降一次。
counter-reference = 双方已知的参考价格
    .short = 参考价格
    .why = { $reference }，低于 { $theirs } 的参考价格中最高者。
counter-well-sounding = 尾数吉利
    .short = 尾数吉利
    .relieves = 不再连 { $digit }，低 { $step }
    .relieves-short = 不再连 { $digit }
    .without = 不含 { $digit }
    .why = 低于 { $theirs }、含 { $shunned } 最少且尾数为 { $liked } 之一的价格。此为习惯，并非规则。
counter-divides-evenly = 整盒价为整数
    .short = 整盒取整
    .why = 低于 { $theirs } 且整盒金额为整数的最高价格。
counter-round = 取整价格
    .short = 取整
    .why = 低于 { $theirs } 的最高两位有效数字价格。
counter-mirror = 与对方让步对等
    .short = 对等让步
    .why = { $ours } 乘以 { $before } / { $theirs }，即按比例对等让步（Faratin、Sierra、Jennings 1998）。
counter-meet = 小步靠拢
    .short = 小步
    .why = 由 { $ours } 向 { $theirs } 靠拢一步，按此步幅至终场时走到中点。
counter-return = 小幅回应对方让步
    .short = 小幅回应
    .why = 由 { $ours } 上调，幅度为我方上次让步以来对方降幅的十分之一，且不少于 { $theirs } 的 0.5%。
counter-probe = 小步试探
    .short = 试探
    .why = 由 { $ours } 上调，幅度不少于 { $theirs } 的 0.5%；上次让步未获回应的，为上次的两倍。
counter-towards = 趁尚有时间向目标价靠拢
    .short = 靠拢目标
    .why = 由 { $ours } 向目标价 { $target } 均匀靠拢，至终场走完全程的五分之四。
counter-split = 取双方差额之半
    .short = 取中
    .why = { $ours } 与 { $theirs } 的中点。
counter-opposite = 使目标价居中
    .short = 目标居中
    .why = 比目标价 { $target } 低出的幅度，等于 { $theirs } 高出的幅度。
counter-last-word = 比底价低一个价格单位
    .short = 最后还价
    .why = 谈判失败前的最后一个数字。
counter-tells-reserve = 会泄露底价
counter-risk-tells-reserve = 对方若视为最后还价，即可推知底价。
counter-risk-last-chance = 对方拒绝，谈判即告失败。
counter-risk-gives-more = 让步大于对方上次让步。
counter-risk-above-their-next = 对方按同等步幅再降，也会不高于此价。
counter-risk-above-reference = 高于某一参考价格。
counter-risk-brought-nothing = 上次同样做法未见成效。
counter-risk-reserve-not-asked = 未与谈判底价核对。
counter-lead-inside-at-the-end = 首选：此后再无机会，且对方报价已在底价之内。
counter-lead-above-at-the-end = 首选：此后再无机会，且对方报价高于底价。
counter-lead-target-at-the-end = 首选：此后再无机会，且对方报价已达目标。
counter-lead-time-is-over = 首选：时间已用完，对方报价已可接受。
counter-lead-name-one = 首选：对方已有报价在案，我方尚未还价。
counter-lead-they-come-down = 首选：我方不作让步，对方仍在下降。
counter-lead-they-answer = 首选：对方回应的步幅不小于我方的一半。
counter-lead-they-give-less = 首选：对方让步不足我方的一半。
counter-lead-nobody-moves = 首选：双方均未移动。
counter-lead-they-gave-again = 首选：我方上次让步后，对方已两次以上下降。
counter-lead-time-runs-out = 首选：时间将尽，按对方的步幅将停在目标价之上。
counter-lead-no-room = 首选：再让一步即到对方报价。
counter-lead-nothing-more = 首选：对方不再移动，其报价已可接受。

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

digit-separator = 、
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
keys-counter = 选用可考虑的还价
keys-tick = 按住 R 时勾选预案理由

help-guide =
    kanjia guide 文件 [--at 记录号] [--json]

    逐次报价列出当时的提示：规则允许的事项、可考虑的还价及其理由、
    按规则发出的提醒和走势预测。只依据截至该处的记录，不涉及谈判底价与预案。

      --at 记录号               只看该条记录之后
      --json                    供脚本使用

    示例：
      kanjia guide sessions/dapagliflozin-2019.kanjia
