# The next offer if they go on like this, and how far such forecasts were off.

## Desk

forecast-title = Next offer, if they go on like this
    .short = Next offer
forecast-ways = Three ways to go on, weighted by how near each came in this talk, give { $range }.
forecast-since = Counted from offer { $number }; one before it is not on record.
forecast-held = { $percent } of such ranges held in { $talks } simulated talks.
forecast-same-step = The same step again: { $price }
forecast-parts = Ways to go on, with their share by how near each came in this talk:
forecast-part-same = { $price } ({ $percent }), the same step again
forecast-part-ratio = { $price } ({ $percent }), the last step times the mean ratio of steps, drawn towards 1 by three ratios of 1
forecast-part-curve = { $price } ({ $percent }), curves of time-dependent tactics, exponents 0.25 to 4 as in Faratin, Sierra and Jennings 1998
forecast-ratios = Each step was { $mean } times the one before it ({ $low } to { $high }, one standard error).
forecast-spread = How wide the range is depends on how far off they were in this talk. It is no estimate of their floor.

## kanjia backtest

backtest-on-record = On record: { $talks } { $talks ->
        [one] talk
       *[other] talks
    }, { $count } { $count ->
        [one] forecast
       *[other] forecasts
    } from the fourth offer on
backtest-simulated = Simulated companies: { $talks } talks of seed { $seed }, { $count } forecasts from the fourth offer on
backtest-by-tactic = What the desk shows, by the company's tactic
backtest-by-talk = Mean error in percent of the price, by talk
backtest-method = method
backtest-tactic = tactic
backtest-talk = talk
backtest-forecasts = forecasts
backtest-error = error, steps
backtest-of-price = of the price
backtest-nearer = nearer
backtest-held = ranges held
backtest-held-of = { $held } of { $ranges }
backtest-width = width, steps
backtest-same-step = same step again
backtest-median-step = median step
backtest-smoothed-step = smoothed step
backtest-straight-line = straight line
backtest-mean-ratio = mean ratio
backtest-shrunken-ratio = shrunken ratio
backtest-time-dependent = time-dependent curves
backtest-mean = three ways, mean
backtest-weighted = three ways, weighted
backtest-line-better = { $name }: a straight line is nearer than the same step again, off by { $line } against { $same }.
backtest-line-no-better = { $name }: a straight line is no better than the same step again, off by { $line } against { $same }.
backtest-line-hopes = It errs in the payer's favour: offers came { $percent } higher than it said.
backtest-line-fears = It errs in the company's favour: offers came { $percent } lower than it said.
backtest-better = What the desk shows beats the same step again on simulated companies: off by { $shipped } of the price against { $same }, nearer in { $nearer } of the forecasts that differ. { $held } of its ranges held; 80% is what they are made for.
backtest-no-better = What the desk shows does not beat the same step again on these simulated companies: off by { $shipped } of the price against { $same }, nearer in { $nearer } of the forecasts that differ. { $held } of its ranges held; 80% is what they are made for.
backtest-notes =
    { "*" } what the desk shows, as a range and never as one figure.
    Errors and widths in steps are beside the mean step of the talk so far.
    Nearer: nearer than the same step again, of the forecasts that differ from it.
    Ranges are made to hold in 80% of the simulated talks, not of every tactic.
