# 需要使用者作答的卡片和对话框。

dialog-cancel = 取消
dialog-close = 关闭
dialog-reason = 原因

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
dialog-envelope-title = 拆封信封价
    .text = 仅记录拆封一事、时间和拆封人。
    .passphrase = 口令
    .confirm = 拆封
    .wrong = 口令不符，未能拆封。

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
dialog-correct-title = 更正第 { $number } 条
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
dialog-leave-title = 有记录尚未写入磁盘
    .text = 现在离开将丢失 { $count } 条记录。
    .stay = 留下
    .leave = 离开并放弃

## 文件

dialog-open-title = 打开谈判
dialog-save-title = 记录另存为
dialog-elsewhere-title = 换一处继续
dialog-brief-title = 打开方案
dialog-envelope-file-title = 选择信封文件
dialog-filter-talks = 谈判记录（.kanjia）
dialog-filter-briefs = 谈判方案（.brief.ron）
dialog-filter-envelopes = 信封文件（.envelope）
dialog-filter-all = 全部文件
dialog-type-name = 文件名

## 全部按键、命令、设置

keys-title = 全部按键
    .hint = 价格框为空或只有数字时，字母即为命令；Alt 加字母随时有效。
palette-hint = 命令名称或其中一部分
    .none = 没有该命令
settings-title = 设置
settings-language = 语言
settings-theme = 外观
    .dark = 深色
    .light = 浅色
    .system = 跟随系统
settings-fours = 提示连续的 4
settings-folder = 谈判记录文件夹

## 按键

key-enter = Enter
key-escape = Esc
key-space = 空格
key-tab = Tab
key-control = Ctrl
key-alt = Alt
key-shift = Shift
key-hold = 按住 { $key }
