# 需要使用者作答的卡片和对话框。

dialog-cancel = 取消

## 接受、结束、确认

dialog-accept-title = 接受 { $price }？
    .text = 成交须由谈判组组长确认，成交价不得高于谈判底价。
    .confirm = 组长确认成交
dialog-end-title = 以谈判失败结束？
    .text = 须由谈判组组长决定，双方签署结果确认书。
    .confirm = 组长确认结束
    .reason-hint = 谈判失败的原因
dialog-gate-title = { $price } 是否不高于底价的 { $limit }？
    .text = 由组长对照纸质信封判断。仅记录结论，不记录底价。
    .inside = 已进线
    .outside = 未进线

## 离席、备注、更正

dialog-recess-title = 企业方离席商议
    .length = 约定分钟数
    .no-limit = 不约定时间
    .confirm = 记录
dialog-time-title = 改约定时间
    .confirm = 记录
dialog-note-title = 组内备注
    .hint = 对方不可见，不上公示屏
    .confirm = 记录
dialog-remark-title = 发言
    .hint = 发言内容
    .confirm = 记录
dialog-correct-title = 更正报价
    .text = 原记录保留，更正及原因另记一条。
    .price = 价格
    .reason-hint = 例如：听错
    .confirm = 记录更正

## 签署与结束

dialog-sign-title = 签署结果确认书
    .name = 姓名
    .confirm = 记录签署
dialog-close-title = 结束谈判？
    .text = 此后不能再记录。校验码 { $head }。
    .confirm = 结束谈判

## 文件

dialog-open-title = 打开谈判
dialog-elsewhere-title = 换一处继续
dialog-brief-title = 打开方案
dialog-filter-talks = 谈判记录（.kanjia）
dialog-filter-briefs = 谈判方案（.brief.ron）

## 全部按键、命令、设置

keys-title = 全部按键
    .hint = 价格框为空或只有数字时，字母即为命令；Alt 加字母随时有效。
palette-hint = 命令名称或其中一部分
    .none = 没有该命令

## 按键

key-space = 空格

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
banner-leave = 有 { $count } 条记录仅存内存，离开将丢失。
    .again = 请先换位置继续记录；再次离开则不再阻止。
