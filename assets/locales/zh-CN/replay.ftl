# 谈判复盘：不透露结局；复盘中的提问。
# .short 用于窗口较小时。

replay-chip = 复盘
replay-simulated = 模拟
replay-imported = 研究数据
replay-verified = 至此已校验
    .short = 已校验

replay-to-begin = 按右方向键前进到下一次报价，按空格键连续播放；遇有提问时停下。

preview-replay = 复盘，不显示结局

## 提问

replay-question = 您代表医保方：此时如何应对？
    .rule = 请先作答，再往下看。按可接受的回答和规则评分，不以当时的做法为准。
replay-answer-ask = 要求再降，不给出数字
replay-answer-name = 还价
replay-answer-named = 还价 { $price }
replay-answer-recess = 离席商议
replay-answer-accept = 接受 { $price }
replay-answer-accept-unknown = 接受当前报价
replay-answer-stop = 终止谈判，不成交
replay-price = 还价数额
replay-why = 理由
    .hint = 随回答保存，不计分
replay-answer = 作答
replay-skip = 跳过
replay-hint = 提示
replay-try = 与模拟企业方试谈

## 作答之后

replay-credit = { $credit } 分，满分 { $full } 分
replay-you-answered = 您的回答：{ $answer }
replay-your-reason = 您的理由：{ $why }
replay-not-accepted = 不在可接受的回答之列。
replay-also-accepted = 其他可接受的回答
replay-accepted = { $answer }：{ $credit } 分
replay-afterwards = 要点
replay-guide = 此时向导的建议
replay-guide-price = { $price }：{ $reason }
replay-go-on = 看当时的做法

replay-left-out = 有 { $count } 题属于本记录的另一版本，未列入。

## 截至此处的批注

replay-notes = 截至此处的批注
replay-add-note = 添加
    .name = 添加批注
replay-no-notes = 尚无批注。
replay-change-note = 修改
replay-remove-note = 删除
replay-remove-again = 再按一次 Delete 即删除。
replay-stray = 属于本记录的另一版本
replay-by-me = 本人
replay-by-nobody = 未署名
replay-by-desk = 谈判现场
replay-at-offer = 第 { $number } 次报价
replay-at-counteroffer = 第 { $number } 次还价
replay-at-record = 第 { $number } 条记录
replay-absent = 无记录
    .what = 截至此处：{ $what }。
replay-put-away = 收起

## 时间轴

replay-timeline = 时间轴，当前所示记录
replay-room = 会场
replay-recess = 离席
replay-no-offer-so-far = 尚无报价
replay-no-counteroffer-so-far = 尚无还价
replay-hidden = 后续内容已隐藏
replay-ends-here = 记录到此为止
replay-answer-first = 请先作答或跳过提问
replay-nothing-to-decide = 此处医保方无须决定
replay-score = 已答 { $count } 题，平均 { $mean } 分（满分 100 分）
replay-none-ahead-decision = 后面没有决策点
replay-none-ahead-offer = 后面没有报价
replay-none-ahead-gate = 后面没有过线判断
replay-none-ahead-recess = 后面没有离席
replay-none-ahead-large-concession = 后面没有大幅让步
replay-none-ahead-retraction = 后面没有报价回撤
replay-none-ahead-flag = 后面没有标记
replay-none-ahead-note = 后面没有批注
replay-none-before-decision = 前面没有决策点
replay-none-before-offer = 前面没有报价
replay-none-before-gate = 前面没有过线判断
replay-none-before-recess = 前面没有离席
replay-none-before-large-concession = 前面没有大幅让步
replay-none-before-retraction = 前面没有报价回撤
replay-none-before-flag = 前面没有标记
replay-none-before-note = 前面没有批注

## 可跳转的位置

landmark-decision = 决策点
landmark-offer = 报价
landmark-gate = 过线判断
landmark-recess = 离席
landmark-large-concession = 大幅让步
landmark-retraction = 报价回撤
landmark-flag = 标记
landmark-note = 批注

## 移动与播放

replay-back = 上一次报价
replay-on = 下一次报价
replay-play = 播放
replay-stop = 停止
replay-now-offer = 第 { $number } 次报价
replay-now-counteroffer = 第 { $number } 次还价
replay-pace = 按当时节奏
    .short = 速度
    .name = 速度
    .why = 超过 30 秒的间隔按 30 秒计；每条至少显示 0.2 秒
replay-times = { $times } 倍
replay-even = 时间无记录，每步
    .short = 时间无记录，每步
    .name = 每步秒数
replay-seconds = { $seconds } 秒
replay-landmark = 跳至下一个
replay-hint-keys = 全部按键
replay-hint-show-all = 显示全部
replay-hint-hide = 隐藏后续
replay-hint-play = 播放
replay-hint-offer = 报价

## 按键

replay-keys = 复盘按键
replay-key-offer-on = 下一次报价
replay-key-offer-back = 上一次报价
replay-key-record-on = 下一条记录
replay-key-record-back = 上一条记录
replay-key-start = 回到开头
replay-key-end = 跳至结尾，会显示结局
replay-key-play = 播放或停止
replay-key-faster = 加快
replay-key-slower = 放慢
replay-key-landmark-on = 下一处所选位置
replay-key-landmark-back = 上一处所选位置
replay-key-landmark-kind = 改选位置类别
replay-key-ask = 在此提问
replay-key-ask-everywhere = 每个决策点都提问，开或关
replay-key-choose = 选择回答 1 至 5；输入时按 Alt
replay-key-hint = 提示
replay-key-answer = 作答
replay-key-scroll = 翻看作答后的说明
replay-key-note = 为本条记录加批注
replay-key-notes = 选择批注；Enter 修改
replay-key-remove = 删除所选批注
replay-key-show-all = 显示全部或隐藏后续
replay-key-language = 另一种语言
replay-key-theme = 深色或浅色
replay-key-leave = 收起；返回谈判列表
