# Counteroffers worth a look, their reasons, and warnings by rule.

## Reasons of counteroffers

counter-accept = accept their offer
    .why = Their offer of { $theirs } is at most the target.
counter-ask-again = ask again, no figure
    .why = They may come down without a figure of ours.
counter-hold = our last figure again
    .short = once more
    .why = { $ours } again: who has moved last waits for an answer.
counter-plan-step = the next planned step
    .short = planned step
    .why = The lowest planned counteroffer above our last one.
counter-target = the target in the brief
    .short = the target
    .why = The target in the brief, { $target }.
counter-same-step = their last step once more
    .short = their last step
    .why = { $theirs } less their last step, from { $before } to { $theirs }.
counter-reference = a price both sides know
    .short = known price
    .why = { $reference }, the highest reference price below { $theirs }.
counter-well-sounding = an ending that sounds well
    .short = sounds well
    .relieves = no second { $digit }; { $step } less
    .relieves-short = no second { $digit }
    .without = no { $digit } in it
    .why = Below { $theirs }, with the fewest { $shunned }, ending in one of { $liked }. A custom, not a rule.
counter-divides-evenly = a pack comes out even
    .short = even pack
    .why = The highest price below { $theirs } at which a pack comes to an even sum.
counter-round = a round price
    .short = round
    .why = The highest price of two digits below { $theirs }.
counter-mirror = as much as they gave
    .short = as they gave
    .why = { $ours } times { $before } / { $theirs }: relative tit-for-tat (Faratin, Sierra and Jennings 1998).
counter-meet = a small step towards them
    .short = small step
    .why = { $ours } and as much of the way to { $theirs } as meets them halfway by the end.
counter-return = a small part of what they gave
    .short = a part back
    .why = { $ours } and a tenth of what they came down since our last step, at least 0.5% of { $theirs }.
counter-probe = a small step to try them
    .short = try them
    .why = { $ours } and at least 0.5% of { $theirs }; twice our last step where that was not answered.
counter-towards = towards the target while there is time
    .short = towards target
    .why = { $ours } and an even share of the way to the target { $target }, four fifths of it by the end.
counter-split = half of the difference
    .short = half
    .why = Halfway between { $ours } and { $theirs }.
counter-opposite = the target in the middle
    .short = target midway
    .why = As far below the target { $target } as { $theirs } is above it.
counter-last-word = one step below the reserve
    .short = last word
    .why = The last figure before there is no deal.
counter-tells-reserve = tells the reserve
counter-risk-tells-reserve = It tells the reserve to who hears it as a last word.
counter-risk-last-chance = If they refuse there is no deal.
counter-risk-gives-more = It gives more than they gave last.
counter-risk-above-their-next = They would come at least as low with the same step again.
counter-risk-above-reference = It is above a reference price.
counter-risk-brought-nothing = The same brought nothing the last time.
counter-risk-reserve-not-asked = It was not held against the reserve.
counter-lead-inside-at-the-end = First choice: nothing comes after this word, and their offer is inside.
counter-lead-above-at-the-end = First choice: nothing comes after this word, and their offer is above the reserve.
counter-lead-target-at-the-end = First choice: nothing comes after this word, and their offer reaches the target.
counter-lead-time-is-over = First choice: the time is used up, and their offer can be accepted.
counter-lead-name-one = First choice: they have a figure on the table and we have none.
counter-lead-they-come-down = First choice: they come down although we give nothing.
counter-lead-they-answer = First choice: they answered our last step with at least half as much.
counter-lead-they-give-less = First choice: they gave less than half of what we gave.
counter-lead-nobody-moves = First choice: neither side moved.
counter-lead-they-gave-again = First choice: they came down twice or more since our last step.
counter-lead-time-runs-out = First choice: the time runs out, and at their pace they would stop above the target.
counter-lead-no-room = First choice: the next step would reach their offer.
counter-lead-nothing-more = First choice: they no longer move, and their offer can be accepted.

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

digit-separator = {", "}
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
keys-counter = Take a counteroffer worth a look
keys-tick = Tick a reason of the plan, while R is held

help-guide =
    kanjia guide FILE [--at RECORD] [--json]

    What the guide says after each offer of a talk: what the rules allow,
    counteroffers worth a look with their reasons, warnings and the forecast.
    It speaks from the record up to there, and knows neither reserve nor plan.

      --at RECORD               after this record alone
      --json                    for scripts

    Example:
      kanjia guide sessions/dapagliflozin-2019.kanjia
