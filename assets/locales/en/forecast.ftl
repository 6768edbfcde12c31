# The next offer if they go on like this, and how far such forecasts were off.

## Desk

forecast-title = Next offer, if they go on like this
    .short = Next offer
forecast-ratios = Each step was { $mean } times the one before it ({ $low } to { $high }).
forecast-no-ratio = No two cuts follow each other.
forecast-since = Counted from offer { $number }: one before it is not on record.
forecast-held = 80% of such ranges held in simulated talks.
forecast-same-step = The same step again: { $price }
