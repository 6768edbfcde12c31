# 谈判台：正在进行的一场谈判。
# .short 用于窗口较小时。

## 双方、人员、环节

side-company = 企业方
side-payer = 医保方
role-leader = 谈判组组长
    .short = 组长
role-member = 谈判组组员
    .short = 组员
role-representative = 授权谈判代表
    .short = 企业代表
stage-opening = 开场
stage-offers = 报价
stage-consultation = 磋商
stage-outcome = 结果
stage-signed = 签署
desk-stage-of = 第 { $number } 环节，共 { $count } 个

## 顶栏与底栏

desk-recorded = 已记录 #{ $number }
    .short = #{ $number }
desk-writing = 写入中 #{ $number }
desk-not-on-disk = 未写入磁盘 #{ $number }
desk-practice = 演练
desk-simulated = 模拟
desk-rules = { $procedure }规则 { $date }
    .short = 规则 { $date }
desk-all-keys = 全部按键
desk-commands = 命令
desk-board-on = 公示屏已开
desk-board-off = 公示屏已关
desk-head = 校验码 { $head }

## 价格阶梯

ladder-title = 价格阶梯
ladder-limit-between =
    { $limit } 线在此区间，
    第 { $number } 次报价已进线
    .short = { $limit } 线
ladder-limit-below-first = { $limit } 线低于首次报价
ladder-limit-above-first = { $limit } 线不低于首次报价
ladder-limit = { $limit } 线
ladder-reserve = 谈判底价
ladder-target = 目标价
ladder-stated = { $name }（企业称）
ladder-assumed = { $name }（假定）
reserve-hidden = 谈判底价已隐藏
    .short = 谈判底价
reserve-shown = 正在显示谈判底价
reserve-hold = 按住
reserve-let-go = 松开即隐藏
reserve-absent = 本机未载入谈判底价

## 参考价格

reference-list = 挂网价
    .short = 挂网价
reference-intended = 意向价格
    .short = 意向价格
reference-payment-standard = 医保支付标准
    .short = 支付标准
reference-lowest-international = 国际最低价
    .short = 国际最低价
reference-mean-international = 国际参考均价
    .short = 国际均价
reference-international = 国际参考价格
    .short = 国际参考
reference-market = 谈判前市场价
    .short = 市场价
reference-launch = 上市价
    .short = 上市价
reference-alternative-therapy = 替代治疗价格
reference-in-country = { $country }价格
reference-other = 其他参考价格
    .short = 其他

# 国际参考价格所涉国家和地区。
country-au = 澳大利亚
country-ca = 加拿大
country-fr = 法国
country-de = 德国
country-it = 意大利
country-jp = 日本
country-kr = 韩国
country-es = 西班牙
country-tw = 中国台湾
country-tr = 土耳其
country-gb = 英国
country-us = 美国

## 当前报价

desk-company-offer = 企业方第 { $number } 次报价
desk-payer-offer = 医保方第 { $number } 次还价
desk-on-table-since = { $time } 报出
    .short = { $time } 报出
desk-quote-unconfirmed = 仅为报价，未作确认
desk-no-offer-yet = 尚无报价
desk-no-offer-hint = 由企业方先报价。
desk-accepted = 已接受
desk-agreed-price = 成交价
desk-from-offer = 较第 { $number } 次报价
desk-from-first = 较首次报价
desk-from-reference = 较{ $name }
desk-left-to-target = 距目标价
    .short = 距目标价
desk-below-target = 低于目标价
desk-step-saves = 每再降 { $step }，基金年支出减少 { $money }
    .short = 每再降 { $step }，年节约 { $money }
desk-volume = 年用量按 { $volume }计
desk-volume-assumed = 年用量按 { $volume }计，假定
desk-volume-stated = 年用量按 { $volume }计，一方所称

## 输入框

desk-price-hint = 4.36  −0.04  −2%  =
desk-record = 记录
desk-understood-as = 识别为
desk-understood-company-offer = 企业方报价 { $price }
desk-understood-company-confirmed = 企业方确认报价 { $price }
desk-understood-payer-offer = 医保方还价 { $price }
desk-understood-note = 发言
desk-from-their-offer = 较对方报价 { $change }
desk-from-own-offer = 较其上次报价 { $change }
desk-more-saved = 年再节约 { $money }
desk-less-saved = 年少节约 { $money }
desk-no-second-four = 不再连 4
desk-changes-side = 切换发言方
desk-confirmed-offer = 确认报价
desk-confirmed-hint = 使用第 { $number } 次机会，共 { $count } 次
desk-confirm-question = 是否为确认报价？
desk-say-something = 发言

## 只问一次

ask-ten-times = { $typed } 是对方上次报价的十倍。
ask-a-tenth = { $typed } 是对方上次报价的十分之一。
ask-hundred-times = { $typed } 是对方上次报价的一百倍。
ask-a-hundredth = { $typed } 是对方上次报价的百分之一。
ask-above-own-last = { $typed } 高于企业方上次报价 { $last }。
ask-below-own-last = { $typed } 低于医保方上次还价 { $last }。
ask-above-their-offer = { $typed } 不低于企业方报价 { $last }。
ask-other-unit = { $typed } 疑为其他计价单位的价格，本场按{ $unit }计价。
ask-times-reference = { $typed } 是{ $reference }的 { $times }。
ask-as-typed = 按输入记 { $typed }
ask-in-steps = 回答将写入记录。

## 记录

row-writing = 写入中
row-recorded = 已记录
row-not-on-disk = 未写入磁盘
row-corrected-by = 由第 { $number } 条更正
row-corrects = 更正第 { $number } 条：{ $reason }
row-verified = 已校验
row-not-verified = 尚未校验
row-altered = 记录被改动
row-mended = 残尾已修复
row-confirmed = 确认报价，第 { $number } 次机会
row-quote = 仅为报价，未确认
row-confirms = 确认第 { $number } 次报价，第 { $chance } 次机会，共 { $count } 次
row-opened = 谈判开始：{ $product }，{ $company }
row-envelope-sealed = 信封价承诺值已登记 { $commitment }
row-envelope-opened = 组长{ $name }拆封信封价
row-envelope-revealed = 谈判底价已公开：{ $price }
row-gate-inside = 报价不高于底价的 { $limit }，进入磋商环节
row-gate-outside = 报价高于底价的 { $limit }
row-gate-declared-inside = 组长宣布：报价不高于底价的 { $limit }，进入磋商环节
row-gate-declared-outside = 组长宣布：报价高于底价的 { $limit }
row-stepped-out = 离席商议
row-stepped-out-agreed = 离席商议，约定 { $time } 前返回
row-recess-extended = 约定返回时间改为 { $time }
row-back = 返回现场，离席 { $length }
row-back-unknown = 返回现场
row-asked-again = 要求再报，未出数字
row-accepted = 接受 { $price }
row-deal = 成交，{ $price }
row-no-deal = 谈判失败：{ $reason }
row-no-deal-limit = 谈判失败：末次确认报价高于底价的 { $limit }
row-signed = { $name }签署结果确认书
row-closed = 谈判结束，记录封存
row-group-note = 组内备注
row-board-on = 公示屏已打开
row-board-off = 公示屏已关闭
row-asked-once = 询问：{ $question }回答：{ $answer }
row-recovered = 残尾 { $bytes } 字节已截下留存
row-envelope-opened-unnamed = 组长已拆启底价信封
row-stepped-out-minutes = 离席商议，限 { $minutes } 分钟
row-recess-set = 离席时间改为自离席起 { $minutes } 分钟
row-note = 组内备注：{ $text }
row-remark = “{ $text }”
row-confirmed-offer = 确认报价
row-counteroffer = 还价
row-confirmation-not-on-record = 是否为确认报价未见记载
row-heard-unclearly = { $what }，未听清
row-offer-not-on-record = 曾有报价，数额未见记载
row-confirms-offer = 确认第 { $number } 次报价
row-gate-implied = 谈判继续进行，视为已在底价 { $limit } 以内
row-corrects-price = 将第 { $number } 条更正为 { $price }：{ $reason }
row-closed-unsigned = 记录已封存；签署情况未见记载
row-storage-fault = 第 { $number } 条之后磁盘故障，改由本文件继续记录

## 价格的把握

sure-on-record = 在案
sure-one-side = 一方所称
sure-assumed = 假定
sure-range = 区间
sure-forecast = 预测
sure-typing = 正在输入

## 现在可做

desk-what-now = 现在可做
desk-rule-numbers = 规则 { $numbers }
desk-rule-separator = 、
move-counter = 还价
    .how = 直接输入
move-offer = 企业方报价
    .how = 直接输入
move-ask-again = 要求再报，不出数字
move-accept = 接受 { $price }
move-step-out = 企业方离席商议
move-end = 谈判失败，结束
move-confirm = 将第 { $number } 次报价作为确认报价
move-open-envelope = 拆封信封价
move-declare-gate = 宣布报价是否进入 { $limit } 线
move-sign = 签署结果确认书
move-close = 结束谈判
move-leader-confirms = 须组长确认

## 可考虑的还价、走势、节约

counters-title = 可考虑的还价
counters-take = 选用
counters-none = 暂无，须有两次报价。
counter-no-second-four = 不再连 4
counter-no-second-four-fen = 不再连 4，低 { $step }
counter-last-step = 对方上一步再走一次
    .short = 对方上一步
counter-target = 方案中的目标价
    .short = 目标价
counter-reference = { $name }
counter-round = 取整
counter-halfway = 距目标价折半
    .short = 折半
forecast-title = 企业若延续此前走势，下次报价
forecast-formula = 每步平均为上一步的 { $times }（{ $range }），若与上一步相同：{ $same }
forecast-from-fourth = 自第 4 次报价起提供。
savings-title = 按 { $price } 计，年节约医保资金，相比
savings-first-offer = 首次报价
savings-mean-international = 国际参考均价
savings-target = 目标价
savings-to-go = 还差 { $money }
savings-beyond = 超出 { $money }
savings-of-the-way = 已走 { $percent }
savings-line = 节约，较首次报价
savings-no-volume = 方案中未填年用量

## 离席商议

recess-title-company = 企业方离席商议
recess-title-payer = 医保方离席商议
recess-since = { $time } 离席，本场第 { $number } 次
recess-agreed = 约定
recess-left = 还有
recess-over = 已超
recess-due = 应返回
recess-no-limit = 未约定时间
recess-offer-confirmed = 确认报价，{ $chances } 次机会已用 { $used } 次
recess-offer-quote = 仅为报价，未用机会
recess-back-company = 企业方返回
recess-back-payer = 医保方返回
recess-after = 返回之后
recess-last-chance = 下一次确认报价是最后一次机会。
recess-inside = 不高于底价的 { $limit }
    .then = 进入磋商环节，轮次不限
recess-outside = 高于底价的 { $limit }
    .then = 谈判失败，当场结束并签署结果确认书
recess-meanwhile = 离席期间可做
recess-note = 组内备注，对方不可见
    .short = 组内备注
recess-change-time = 改约定时间
recess-try-counter = 试算还价，不入记录
    .short = 试算还价
recess-look-at-reserve = 查看谈判底价
    .key = 按住 R
