# 若延续此前走势的下一次报价，以及此类预测的误差。

## 谈判台

forecast-title = 企业若延续此前走势，下次报价
    .short = 下次报价
forecast-ways = 三种推算得 { $range }，按各自在本场的准确程度加权。
forecast-since = 自第 { $number } 次报价起算，此前有报价无记录。
forecast-held = { $talks } 场模拟谈判中，此类区间的命中率为 { $percent }。
forecast-same-step = 若与上一步相同：{ $price }
forecast-parts = 各种推算及权重（按在本场的准确程度）：
forecast-part-same = { $price }（{ $percent }）：与上一步相同
forecast-part-ratio = { $price }（{ $percent }）：上一步乘以步幅比的几何平均，另计三个 1 使之趋近 1
forecast-part-curve = { $price }（{ $percent }）：时间依赖型让步曲线，指数 0.25 至 4（Faratin、Sierra、Jennings，1998）
forecast-ratios = 每步平均为上一步的 { $mean } 倍（{ $low } 至 { $high }，一个标准误）。
forecast-spread = 区间宽窄取决于上述推算在本场的误差，不代表企业底价。

## kanjia backtest

backtest-on-record = 有记录的谈判：{ $talks } 场，自第 4 次报价起预测 { $count } 次
backtest-simulated = 模拟企业：种子 { $seed }，{ $talks } 场，自第 4 次报价起预测 { $count } 次
backtest-by-tactic = 谈判台所示方法，按企业让步策略分列
backtest-by-talk = 各场平均误差，占价格百分比
backtest-method = 方法
backtest-tactic = 策略
backtest-talk = 谈判
backtest-forecasts = 预测次数
backtest-error = 误差（步）
backtest-of-price = 占价格
backtest-nearer = 更准占比
backtest-held = 区间命中
backtest-held-of = { $held }/{ $ranges }
backtest-width = 区间宽（步）
backtest-same-step = 与上一步相同
backtest-median-step = 步幅中位数
backtest-smoothed-step = 步幅加权平均
backtest-straight-line = 直线外推
backtest-mean-ratio = 步幅比几何平均
backtest-shrunken-ratio = 步幅比收缩估计
backtest-time-dependent = 时间依赖型曲线
backtest-mean = 三法平均
backtest-weighted = 三法加权
backtest-line-better = { $name }：直线外推优于“与上一步相同”，误差 { $line }，后者 { $same }。
backtest-line-no-better = { $name }：直线外推并不优于“与上一步相同”，误差 { $line }，后者 { $same }。
backtest-line-hopes = 其误差偏向医保方：实际报价比推算高 { $percent }。
backtest-line-fears = 其误差偏向企业方：实际报价比推算低 { $percent }。
backtest-better = 对模拟企业，谈判台所示方法优于“与上一步相同”：误差占价格 { $shipped }，后者 { $same }；两者不同时，{ $nearer } 更准。区间命中率 { $held }，设定为 80%。
backtest-no-better = 对本次模拟企业，谈判台所示方法未优于“与上一步相同”：误差占价格 { $shipped }，后者 { $same }；两者不同时，{ $nearer } 更准。区间命中率 { $held }，设定为 80%。
backtest-notes =
    { "*" } 谈判台所示方法，只显示区间，不显示单一数字。
    误差和区间宽以该场此前平均步幅为单位。
    更准占比：与“与上一步相同”结果不同的预测中，更接近实际报价者所占比例。
    区间按全部模拟谈判命中 80% 设定，并非每种策略均为 80%。
