# 可做的操作，用于按钮、按键表和命令表。
# .hint 为指针停留时的说明。

## 谈判台

action-record = 记录
    .hint = 按识别结果记录
action-change-side = 切换发言方
    .hint = 改由另一方发言
action-toggle-confirmed = 确认报价
    .hint = 确认报价使用企业方一次机会
action-ask-again = 要求再报，不出数字
    .hint = 记录已要求更低报价
action-accept = 接受
    .hint = 接受当前报价，须组长确认
action-step-out = 离席商议
    .hint = 开始离席计时
action-return = 返回现场
    .hint = 离席结束
action-end = 谈判失败，结束
    .hint = 须组长确认
action-confirm-offer = 确认该报价
    .hint = 企业方将末次报价作为确认报价
action-declare-inside = 宣布已进线
    .hint = 组长已对照纸质信封
action-declare-outside = 宣布未进线
    .hint = 组长已对照纸质信封
action-open-envelope = 拆封信封价
    .hint = 由组长现场拆封
action-remark = 发言
    .hint = 记录一方所说
action-note = 组内备注
    .hint = 对方不可见
action-correct = 更正记录
    .hint = 原记录保留，更正另记一条
action-change-time = 改约定时间
    .hint = 企业方应返回的时间
action-try-counter = 试算还价
    .hint = 不入记录
action-take-counter = 选用还价
    .hint = 填入价格框
action-sign = 签署
    .hint = 记录结果确认书的签署
action-close = 结束谈判
    .hint = 此后不能再记录
action-show-reserve = 查看谈判底价
    .hint = 按住时显示
action-switch-board = 公示屏
    .hint = 打开或关闭对方所见屏幕

## 通用

action-new-talk = 新建谈判
    .hint = 填写方案
action-begin-talk = 开始谈判
    .hint = 方案成为首条记录
action-open = 打开
    .hint = 打开谈判记录
action-replay = 回放，隐藏结局
    .hint = 逐次回看，不提前显示结果
action-export = 导出
    .hint = 结果确认书、纪要、电子表格、开放数据
action-verify = 校验
    .hint = 校验记录是否完整、未改动
action-save-elsewhere = 换一处继续
    .hint = 将全部记录写入另一文件
action-try-again = 重试
    .hint = 再次写入磁盘
action-find = 查找
    .hint = 药品、企业、人员或发言内容
action-hide-outcomes = 隐藏结果
    .hint = 结果、成交价和降幅留空
action-all-keys = 全部按键
    .hint = 此处可用的全部按键
action-commands = 命令
    .hint = 按名称查找命令
action-language = 中文或英文
    .hint = 切换界面语言
action-theme = 深色或浅色
    .hint = 切换外观
action-larger = 放大
    .hint = 放大全部内容
action-smaller = 缩小
    .hint = 缩小全部内容
action-usual-size = 原大小
    .hint = 恢复原大小
action-settings = 设置
    .hint = 语言、外观、谈判记录文件夹
action-back = 返回
    .hint = 回到上一处
action-cancel = 取消
    .hint = 不作记录
action-quit = 退出
    .hint = 关闭窗口

## 暂不可做的原因

unavailable-no-offer = 尚无报价
unavailable-in-recess = 正在离席商议
unavailable-not-in-recess = 无人离席
unavailable-stage = 不属当前环节
unavailable-closed = 谈判已结束
unavailable-read-only = 以只读方式打开
unavailable-no-envelope = 未设信封价
unavailable-nothing-typed = 尚未输入
unavailable-not-understood = 未能识别
unavailable-writing = 正在写入
