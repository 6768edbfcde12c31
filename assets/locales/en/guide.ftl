# Counteroffers worth a look, their reasons, and warnings by rule.

## Counteroffers worth a look

counters-title = Counteroffers worth a look
counters-takes = takes one
counters-folded = Counteroffers
counter-saves = Saves { $money } more a year than their offer.
counter-gives = Costs the fund nothing against their offer.
guide-first-choice = first choice

## Panels of the right column

panel-unfold = Unfold { $panel }
panel-saved = Saved, from offer 1
panel-saved-target = Left to the target

## Warnings

warning-last-chance = last of { $chances } chances, rule { $rule }
    .text = This confirmed offer uses the last of { $chances } chances. Above the line the talk ends by itself (rule { $rule }).
warning-below-own-last = below our own { $last }
    .text = A payer's counteroffers go up. This figure takes back { $last }, which was offered already.
warning-above-theirs = above their { $theirs }
    .text = This figure is higher than { $theirs }, which the company asks already.
warning-raised = Offer { $offer } is higher than the one before it: { $to } after { $from }.
    .text = The company has taken back { $from }. Ask what changed, and have the answer recorded.
warning-clock = { $minutes } of { $budget } minutes are gone.
    .text = The brief gives the talk { $budget } minutes; nothing is decided by it.
    .rule = The { $budget } minutes are a setting of rule { $rule }; nothing is decided by them.
warning-clock-unsure = { $minutes } of { $budget } minutes are gone, by a setting that is not published.
    .text = The { $budget } minutes are a setting of rule { $rule } and not published; nothing is decided by them.
warning-shrinking-steps = Their steps shrink: { $steps }.
    .text = Steps may shrink on purpose. Whoever sees it takes the floor for higher than it is. ({ $source })
warning-inside-reserve = their offer is inside the reserve
warning-above-reserve = above the reserve

## How figures sound

ending-relieves = no second { $digit }
    .fewer = fewer than { $from } times { $digit }
ending-too-many = { $digit } is in it { $count } times
ending-why = { $why }. { $source }.
    .off = Press to turn these notes off.
ending-unsure = not certain

## Keys

move-plan = Plan: write, seal, open
move-unfold = Unfold the next panel
move-digits = Notes on how figures sound
