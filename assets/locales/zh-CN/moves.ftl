# 有按键的操作：列表、按键页与命令面板通用。

move-how-typed = 直接输入
move-inside = 组长宣布：在 { $limit } 以内
move-outside = 组长宣布：高于 { $limit }
move-company-accepts = 企业方接受 { $price }
move-unclear = 所输数字标为未听清
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
    .sealed = 拆启底价信封
move-show-reserve = 查看谈判底价，按住显示
move-keys = 全部按键
move-palette = 命令
move-leave = 返回谈判列表
move-theme = 深色或浅色
keys-enter = 记录所识别的内容
move-language = 另一种语言
