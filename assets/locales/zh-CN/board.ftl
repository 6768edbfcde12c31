## 公示屏

board-product = { $name } { $strength }
board-waiting = 等待谈判席位连接
board-no-offer = 尚无报价
board-recorded = 已记录
board-figures = 历次报价
board-figures-earlier = 历次报价，此前 { $count } 次未显示
board-from-last = 较上次
board-out = 离席商议
board-code-company = 第 { $number } 次报价校验码
board-code-payer = 第 { $number } 次还价校验码
board-title = 砍价公示屏
board-line-refused = 第 { $line } 行不是公示屏可显示的内容，已略过。
move-board = 公示屏
    .again = 重新打开公示屏
desk-board-on = 公示屏已开启
board-died = 公示屏已意外关闭，谈判不受影响。
    .kept = 按 F5 重新打开并恢复当前内容；按 Esc 收起本提示。
board-not-started = 公示屏未能打开，谈判不受影响。
board-again = 重新打开
board-not-connected = 与谈判席位的连接已断开
board-writing = 写入中
board-simulated = 模拟
board-sealed = 密封报价，统一开启
board-code = 记录校验码
