# 规则对下一步的含义。至多两句，旁注规则编号。

guide-opening = 登记到场人员，然后开场。
guide-opening-envelope = 首次报价之前，由组长拆封信封价。
guide-first-offer = 由企业方先报价，共有 { $count } 次报价并确认的机会。
guide-quote = 未确认的报价不使用机会。企业方可予确认，也可重新报价。
guide-gate-pending = 确认报价待与底价比对，由组长宣布结果。
guide-last-chance = 下一次确认报价是最后一次机会，高于底价的 { $limit } 即谈判失败。
guide-consultation = 轮次不限。成交价不得高于谈判底价。
guide-consultation-entered = 报价不高于底价的 { $limit }，已进入磋商环节。
guide-payer-counter = 医保方已还价，由企业方接受或重新报价。
guide-recess-company = 企业方离席商议，须回到现场答复。
guide-recess-last-chance = 下一次确认报价是最后一次机会。
guide-deal = 价格已谈定，双方现场签署结果确认书。
guide-no-deal = 谈判失败，双方现场签署结果确认书。
guide-no-deal-limit = 末次确认报价高于底价的 { $limit }，谈判自行终止。
guide-signing = 应签 { $count } 人，已签 { $signed } 人。
guide-signed = 签署完毕。结束谈判即封存记录。
guide-closed = 谈判已结束，本记录不再增加内容。
guide-read-only = 本记录以只读方式打开。
guide-over-time = 已超出本场时间预算，规则未设时限。
