# 谈判桌：报价四周的文字、按键与对话框。

list-separator = { "，" }

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

## 可做之事与按键

move-how-typed = 直接输入
move-inside = 组长宣布：在 { $limit } 以内
move-outside = 组长宣布：高于 { $limit }
move-company-accepts = 企业方接受 { $price }
move-return = 离席一方返回
move-set-recess = 改约定时间
move-payer-steps-out = 医保方离席商议
move-remark = 记下所说的话
move-note = 组内备注
move-try = 离席期间试算还价
move-correct = 更正报价
move-sign-payer = 医保方签署结果确认书
move-sign-company = 企业方签署结果确认书
move-enter-reserve = 输入谈判底价，仅存内存
move-show-reserve = 查看谈判底价，按住显示
move-keys = 全部按键
move-palette = 命令
move-leave = 返回谈判列表
move-theme = 深色或浅色
keys-enter = 记录所识别的内容

## 对话框

dialog-company-accepts-title = 企业方接受 { $price }？
    .text = 按医保方还价成交并记录；成交价不得高于谈判底价。
    .confirm = 记录成交
dialog-payer-recess-title = 医保方离席商议
    .confirm = 记录
dialog-company-remark-title = 企业方发言
    .confirm = 记录
dialog-company-sign-title = 企业方签署结果确认书
    .confirm = 记录签署
dialog-close-past-title = 封存记录？
    .text = 未签署的一方标为“签署无记录”。封存后不可再添加。校验码 { $head }。
    .confirm = 封存记录
dialog-reserve-title = 输入谈判底价
    .text = 仅在本场保存于内存，不写入任何文件；记录中只记信封已拆封。
    .confirm = 保存于内存
dialog-salvage-title = 完好部分另存为
dialog-save-brief-title = 方案另存为
dialog-field-minutes = 约定时间
    .hint = 留空为未约定
dialog-field-remark = 原话
    .hint = 所说的话
dialog-field-note = 备注
    .hint = 对方不可见
dialog-field-record = 记录序号
dialog-field-price = 价格
    .hint = 留空为不变
dialog-field-reason = 理由
    .hint = 为何
dialog-field-name = 姓名
dialog-field-reserve = 谈判底价

## 提示条、路径

banner-understood = 知道了
banner-retry = 重试
banner-elsewhere = 换位置继续
banner-salvage = 另存完好部分
notice-brief-saved = 方案已保存为 { $path }。
path-hint = 系统文件对话框没有响应，请直接输入路径。
path-name = 路径
path-take = 使用此路径
