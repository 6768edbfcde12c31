# 未予记录的原因：refusal-代码。均不带变量，可单独成句。
# 不得透露对方不知道的谈判底价信息。

refusal-rule = 规则 { $number }。内容未变。
refusal-no-rule = 内容未变。
sentences = { $first }{ $second }

## 谈判进程

refusal-not-open = 未记录：谈判尚未开始。
refusal-closed = 未记录：谈判已结束。
refusal-before-opening = 未记录：所填时间早于谈判开场。
refusal-company-first = 未记录：由企业方先报价。
refusal-payer-may-not-counter-yet = 未记录：进入磋商环节后，医保方方可还价。
refusal-not-your-turn = 未记录：应由对方发言。
refusal-no-chance-left = 未记录：企业方两次确认报价机会均已用完。
refusal-nothing-to-confirm = 未记录：没有可确认的报价。
refusal-already-confirmed = 未记录：该报价已经确认。
refusal-in-recess = 未记录：正在离席商议，请先记录返回。
refusal-not-in-recess = 未记录：当前无人离席。
refusal-may-not-step-out = 未记录：按规则该方不得离席。
refusal-gate-not-pending = 未记录：没有待与底价比对的确认报价。
refusal-gate-undeclared = 未记录：须先由组长宣布确认报价是否过线。
refusal-above-reserve = 未记录：不得以此价格成交。
refusal-nothing-to-accept = 未记录：对方没有可接受的报价。
refusal-own-offer = 未记录：不能接受本方的报价。
refusal-after-outcome = 未记录：谈判结果已定。
refusal-outcome-missing = 未记录：谈判尚无结果。
refusal-signatures-missing = 未记录：须先由双方签署结果确认书。
refusal-already-signed = 未记录：该方已经签署。
refusal-not-in-this-stage = 未记录：当前环节不允许此操作。
refusal-not-this-side = 未记录：按程序此操作不属于该方。
refusal-signed = 未记录：结果确认书已签署，记录不再变动。

## 更正

refusal-not-an-offer = 未记录：该条记录不是报价。
refusal-no-such-record = 未记录：没有该编号的记录。
refusal-same-price = 未记录：更正前后并无不同。
refusal-reason-missing = 未记录：须写明原因。

## 价格

refusal-price-empty = 未记录：未输入价格。
refusal-price-zero = 未记录：价格应大于零。
refusal-price-negative = 未记录：价格不能为负。
refusal-price-too-long = 未记录：价格位数过多。
refusal-price-too-fine = 未记录：价格小数位数超出可记录范围。
refusal-price-not-a-number = 未记录：无法识别为价格。
refusal-price-relative-without-base = 未记录：尚无可供推算的前次价格。
refusal-other-currency = 未记录：币种与本场谈判不一致。
refusal-other-unit = 未记录：计价单位与本场谈判不一致。

## 文字、人员、时间

refusal-text-empty = 未记录：没有文字内容。
refusal-text-too-long = 未记录：文字过长。
refusal-text-control-characters = 未记录：文字中含有无法显示的字符。
refusal-too-many-people = 未记录：人数超出程序规定。
refusal-reserve-not-wanted = 未记录：本场谈判不设底价。
refusal-time-unreadable = 未记录：时间无法识别。
refusal-time-backwards = 未记录：时间早于上一条记录。

## 其他

refusal-payer-first = 未记录：由医保方先出价。
refusal-gate-computed = 未记录：该报价已与底价比对。
refusal-name-missing = 未记录：须写明姓名。
refusal-reserve-missing = 未记录：本场未载入谈判底价。
refusal-minutes = 未记录：离席时间应为 1 至 1,440 分钟。
refusal-out-of-place = 未记录：谈判进行至此，不应有此记录。

## 存疑

refusal-doubt-ten-times = 未记录：小数点疑有误，似应为 { $likelier }。如确系所报，请加 sure: true。
refusal-doubt-per-pack = 未记录：疑为整盒价格，每单位似应为 { $likelier }。如确系所报，请加 sure: true。
refusal-doubt-retraction = 未记录：较该方上一次出价有所倒退。如确系所报，请加 sure: true。
refusal-doubt-crossed = 未记录：已越过对方上一次出价。如确系所报，请加 sure: true。

## 书面谈判

refusal-no-offer-left = 未记录：该方可提出的报价次数已用完。
refusal-justification-missing = 未记录：首次报价须附书面理由。
refusal-above-ceiling = 未记录：价格高于方案所载价格上限。
refusal-final-offer-too-early = 未记录：对方还价之后方可提出最终报价。
refusal-final-offer-stands = 未记录：最终报价已提出，只能接受或结束谈判。
refusal-no-meetings = 未记录：本程序不设会谈。
refusal-too-early-to-meet = 未记录：还价之后方可会谈。
refusal-no-meeting-left = 未记录：规则允许的会谈次数已用完。
## 竞价与续约

refusal-bids-are-sealed = 未记录：价格只见于密封报价，并须同时揭晓。
refusal-no-bidding = 未记录：本程序不设密封报价。
refusal-unknown-bidder = 未记录：方案中没有第 { $bidder } 家企业。
refusal-bidder-missing = 未记录：须写明是哪家企业。
refusal-bid-handed-in-already = 未记录：第 { $bidder } 家企业已递交报价。
refusal-bidding-closed = 未记录：已停止收取报价。
refusal-bids-still-out = 未记录：尚有企业未递交报价，请等候，或宣布停止收取报价。
refusal-no-bid = 未记录：尚无企业递交报价。
refusal-bid-not-handed-in = 未记录：第 { $bidder } 家企业未递交报价。
refusal-bid-missing = 未记录：缺少第 { $bidder } 家企业的报价，全部报价须同时揭晓。
refusal-bid-named-twice = 未记录：第 { $bidder } 家企业的报价出现两次。
refusal-bids-opened = 未记录：报价已经揭晓。如需重新宣读，须写明原因。
refusal-no-renewal = 未记录：本程序不涉及续约。
refusal-renewal-facts-missing = 未记录：方案中未填写拟续约协议的数据。
refusal-not-the-renewal-price = 未记录：按规则续约价格只能为 { $price }。
refusal-no-renewal-price = 未记录：按规则不适用简易续约，没有续约价格。
refusal-renewal-price-stated = 未记录：续约价格已经告知。
