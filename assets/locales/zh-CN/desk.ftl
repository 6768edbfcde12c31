# 谈判台：正在进行的一场谈判。
# .short 用于窗口较小时。

## 双方、人员、环节

side-company = 企业方
side-payer = 医保方
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
    .short = #{ $number }
desk-not-on-disk = 未写入磁盘 #{ $number }
    .short = 未写入磁盘
desk-rules = { $procedure }规则 { $date }
    .short = 规则 { $date }
desk-all-keys = 全部按键
desk-commands = 命令
desk-stage-clock = 本阶段 { $time }
desk-head = 校验码 { $head }

## 价格阶梯

ladder-title = 价格阶梯
ladder-limit-between =
    { $limit } 线在此区间，
    第 { $number } 次报价已进线
    .short = { $limit } 线
ladder-limit-below-first = { $limit } 线低于首次报价
ladder-limit = { $limit } 线
ladder-reserve = 谈判底价
ladder-target = 目标价
ladder-stated = { $name }（企业称）
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
    .short = 替代治疗
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
desk-written-offer = { $side }{ $kind }
desk-on-table-since = { $time } 报出
    .short = { $time } 报出
desk-quote-unconfirmed = 仅为报价，未作确认
desk-no-offer-yet = 尚无报价
desk-no-offer-hint = 由企业方先报价。
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
desk-from-their-offer = 较对方报价 { $change }
desk-from-own-offer = 较其上次报价 { $change }
desk-more-saved = 年再节约 { $money }
desk-less-saved = 年少节约 { $money }
desk-changes-side = 切换发言方
desk-confirmed-offer = 确认报价

## 只问一次

ask-above-own-last = { $typed } 高于企业方上次报价 { $last }。
ask-below-own-last = { $typed } 低于医保方上次还价 { $last }。
ask-above-their-offer = { $typed } 不低于企业方报价 { $last }。
ask-other-unit = { $typed } 疑为其他计价单位的价格，本场按{ $unit }计价。
ask-as-typed = 按输入记 { $typed }

## 记录

row-not-on-disk = 未写入磁盘
row-corrected-by = 由第 { $number } 条更正
row-corrects = 更正第 { $number } 条：{ $reason }
row-confirmed = 确认报价，第 { $number } 次机会
row-quote = 仅为报价，未确认
row-confirms = 确认第 { $number } 次报价，第 { $chance } 次机会，共 { $count } 次
row-opened = 谈判开始：{ $product }，{ $company }
row-envelope-opened = 组长{ $name }拆封信封价
row-gate-inside = 报价不高于底价的 { $limit }，进入磋商环节
row-gate-outside = 报价高于底价的 { $limit }
row-gate-declared-inside = 组长宣布：报价不高于底价的 { $limit }，进入磋商环节
row-gate-declared-outside = 组长宣布：报价高于底价的 { $limit }
row-stepped-out = 离席商议
row-back = 返回现场，离席 { $length }
row-back-unknown = 返回现场
row-asked-again = 要求再报，未出数字
row-accepted = 接受 { $price }
row-deal = 成交，{ $price }
row-no-deal = 谈判失败：{ $reason }
row-no-deal-limit = 谈判失败：末次确认报价高于底价的 { $limit }
row-signed = { $name }签署结果确认书
row-closed = 谈判结束，记录封存
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
move-sign = 签署结果确认书
move-close = 结束谈判
move-leader-confirms = 须组长确认

## 可考虑的还价、走势、节约

savings-title = 按 { $price } 计，年节约医保资金，相比
savings-first-offer = 首次报价
savings-target = 目标价
savings-to-go = 还差 { $money }
savings-beyond = 超出 { $money }
savings-of-the-way = 已走 { $percent }
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

## 顶栏、输入框、提示

desk-held = { $date } 谈判
desk-read-only = 只读，共 { $number } 条
    .short = 只读
desk-time-not-on-record = 时间无记录
desk-heard-unclearly = 未听清
desk-from-their = 较对方第 { $number } 次报价
desk-price-field = 价格
desk-rest-company = 作为报价记录；回车前按 C 改为确认报价。
desk-rest-confirmed = 确认报价，占用一次机会；按 C 改回报价。
desk-rest-payer = 医保方还价。直接输入价格，或 −0.04、−2%、=。
desk-trying = 试算，不入记录
desk-stop-trying = 结束试算
desk-next-step = 下一步
desk-closed-hint = 记录已封存，不可再添加。
desk-read-only-hint = 本记录仅供查看。

## 只问一次

ask-power-of-ten = { $typed } 与上次数字相差悬殊，疑为小数点错位。
ask-below-their-figure = { $typed } 低于医保方已出的 { $last }。
ask-change-it = 修改

## 记录

row-asked-as-typed = 经核问，按输入记
row-asked-likelier = 输入为 { $typed }，经核问更正

## 谈判底价

reserve-on-paper = 底价在纸质信封内
    .short = 纸质信封
reserve-not-entered = 底价尚未输入
    .short = 未输入
reserve-enter = 输入

## 节约、离席

savings-title-cuts = { $price } 相比
recess-to-target = 距目标价 { $price }

## 列举

list-separator = { "，" }
