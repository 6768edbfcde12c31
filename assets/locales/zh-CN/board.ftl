## 公示屏

board-product = { $name } { $strength }
board-waiting = 等待谈判席位连接
board-ended = 谈判席位已关闭公示屏
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
