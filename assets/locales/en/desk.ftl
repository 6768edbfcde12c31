# The desk: one talk while it is held.
# .short is said where the window is small.

## Sides, people, stages

side-company = Company
side-payer = Payer
role-leader = Negotiation group leader
    .short = leader
role-member = Group member
    .short = member
role-representative = Authorised representative
    .short = representative
stage-opening = Opening
stage-offers = Offers
stage-consultation = Consultation
stage-outcome = Outcome
stage-signed = Signed
desk-stage-of = stage { $number } of { $count }

## Top bar and foot

desk-recorded = Recorded #{ $number }
    .short = #{ $number }
desk-writing = Writing #{ $number }
desk-not-on-disk = Not on disk: #{ $number }
desk-practice = Practice
desk-simulated = Simulated
desk-rules = { $procedure }, rules of { $date }
    .short = Rules of { $date }
desk-all-keys = all keys
desk-commands = commands
desk-board-on = Board on
desk-board-off = Board off
desk-head = head { $head }

## Price ladder

ladder-title = Price ladder
ladder-limit-between =
    { $limit } line is in here;
    offer { $number } is inside it
    .short = { $limit } line
ladder-limit-below-first = { $limit } line is below the first offer
ladder-limit-above-first = { $limit } line is not below the first offer
ladder-limit = { $limit } line
ladder-reserve = Reserve
ladder-target = Target
ladder-stated = { $name } (stated)
ladder-assumed = { $name } (assumed)
reserve-hidden = Reserve hidden
    .short = Reserve
reserve-shown = Reserve shown
reserve-hold = hold
reserve-let-go = let go to hide
reserve-absent = No reserve on this desk

## Reference prices

reference-list = List price
    .short = List
reference-intended = Intended price
    .short = Intended
reference-payment-standard = Payment standard
    .short = Standard
reference-lowest-international = Lowest international price
    .short = Lowest abroad
reference-mean-international = Mean international price
    .short = International
reference-international = International reference price
    .short = Abroad
reference-market = Market price before
    .short = Market
reference-launch = Launch
    .short = Launch
reference-alternative-therapy = Alternative therapy
reference-in-country = Price in { $country }
reference-other = Other reference price
    .short = Other

# Countries and regions of the reference basket.
country-au = Australia
country-ca = Canada
country-fr = France
country-de = Germany
country-it = Italy
country-jp = Japan
country-kr = Korea
country-es = Spain
country-tw = Taiwan, China
country-tr = Turkey
country-gb = United Kingdom
country-us = United States

## The price on the table

desk-company-offer = Company's offer { $number }
desk-payer-offer = Payer's counteroffer { $number }
desk-on-table-since = on the table since { $time }
    .short = since { $time }
desk-quote-unconfirmed = a quote, not a confirmed offer
desk-no-offer-yet = No offer yet
desk-no-offer-hint = The company quotes first.
desk-accepted = Accepted
desk-agreed-price = Agreed price
desk-from-offer = from offer { $number }
desk-from-first = from offer 1
desk-from-reference = from { $name }
desk-left-to-target = left to the target
    .short = to the target
desk-below-target = below the target
desk-step-saves = Each { $step } less saves the fund { $money } a year
    .short = Each { $step } less saves { $money } a year
desk-volume = at { $volume } a year
desk-volume-assumed = at { $volume } a year, assumed
desk-volume-stated = at { $volume } a year, one side's word

## The field

desk-price-hint = 4.36  −0.04  −2%  =
desk-record = Record
desk-understood-as = Understood as
desk-understood-company-offer = company's offer, { $price }
desk-understood-company-confirmed = company's confirmed offer, { $price }
desk-understood-payer-offer = payer's counteroffer, { $price }
desk-understood-note = a remark
desk-from-their-offer = { $change } from their offer
desk-from-own-offer = { $change } from their last
desk-more-saved = { $money } more saved a year
desk-less-saved = { $money } less saved a year
desk-no-second-four = no second 4
desk-changes-side = changes side
desk-confirmed-offer = confirmed offer
desk-confirmed-hint = uses chance { $number } of { $count }
desk-confirm-question = Confirmed?
desk-say-something = Remark

## Asked once

ask-ten-times = { $typed } is ten times their last offer.
ask-a-tenth = { $typed } is a tenth of their last offer.
ask-hundred-times = { $typed } is a hundred times their last offer.
ask-a-hundredth = { $typed } is a hundredth of their last offer.
ask-above-own-last = { $typed } is above the company's last offer, { $last }.
ask-below-own-last = { $typed } is below the payer's last figure, { $last }.
ask-above-their-offer = { $typed } is not below the company's offer, { $last }.
ask-other-unit = { $typed } reads like a price for another unit than { $unit }.
ask-times-reference = { $typed } is { $times } { $reference }.
ask-as-typed = { $typed } as typed
ask-in-steps = The answer goes into the record.

## Record

row-writing = writing
row-recorded = recorded
row-not-on-disk = not on disk
row-corrected-by = corrected by { $number }
row-corrects = corrects { $number }: { $reason }
row-verified = verified
row-not-verified = not verified yet
row-altered = altered
row-mended = torn end mended
row-confirmed = confirmed, chance { $number } of { $count }
row-quote = a quote, not confirmed
row-confirms = Confirmed offer { $number }, chance { $chance } of { $count }
row-opened = Talk opened: { $product }, { $company }
row-envelope-sealed = Envelope commitment { $commitment } recorded
row-envelope-opened = Leader { $name } opened the envelope
row-envelope-revealed = Reserve revealed: { $price }
row-gate-inside = Inside { $limit } of the reserve: consultation opens
row-gate-outside = Above { $limit } of the reserve
row-gate-declared-inside = Leader: inside { $limit } of the reserve, consultation opens
row-gate-declared-outside = Leader: above { $limit } of the reserve
row-stepped-out = Stepped out to consult
row-stepped-out-agreed = Stepped out to consult, back by { $time }
row-recess-extended = Back by { $time } instead
row-back = Back in the room after { $length }
row-back-unknown = Back in the room
row-asked-again = Asked for a better price, without a figure
row-accepted = Accepted { $price }
row-deal = Deal at { $price }
row-no-deal = No deal: { $reason }
row-no-deal-limit = No deal: the last confirmed offer was above { $limit } of the reserve
row-signed = { $name } signed the result confirmation letter
row-closed = Talk closed
row-group-note = Note of the group
row-board-on = Public board switched on
row-board-off = Public board switched off
row-asked-once = Asked: { $question } Answer: { $answer }
row-recovered = Torn end of { $bytes } bytes cut and kept
row-envelope-opened-unnamed = The leader opened the envelope
row-stepped-out-minutes = Stepped out to consult, { $minutes } min given
row-recess-set = { $minutes } min given from the start of the recess
row-note = Note of the group: { $text }
row-remark = "{ $text }"
row-confirmed-offer = confirmed
row-counteroffer = counteroffer
row-confirmation-not-on-record = whether confirmed is not on record
row-heard-unclearly = { $what }, heard unclearly
row-offer-not-on-record = an offer was made; its figure is not on record
row-confirms-offer = Confirmed offer { $number }
row-gate-implied = Inside { $limit } of the reserve, as the talk went on
row-corrects-price = Corrects record { $number } to { $price }: { $reason }
row-closed-unsigned = Talk closed; the signatures are not on record
row-storage-fault = The disk failed after record { $number }; the record went on in this file

## How sure a price is

sure-on-record = on record
sure-one-side = one side's word
sure-assumed = assumed
sure-range = a range
sure-forecast = a forecast
sure-typing = being typed

## What now

desk-what-now = What now
desk-rule-numbers =
    { $count ->
        [one] rule { $numbers }
       *[other] rules { $numbers }
    }
desk-rule-separator = { ", " }
move-counter = Counter with a price
    .how = type it
move-offer = Company's offer
    .how = type it
move-ask-again = Ask again, without a figure
move-accept = Accept { $price }
move-step-out = Company steps out
move-end = End without a deal
move-confirm = Confirm offer { $number }
move-open-envelope = Open the envelope
move-declare-gate = Declare whether the offer is inside { $limit }
move-sign = Sign the result confirmation letter
move-close = Close the talk
move-leader-confirms = leader confirms

## Counteroffers, forecast, savings

counters-title = Counteroffers worth a look
counters-take = takes one
counters-none = None yet: they need two offers.
counter-no-second-four = no second 4
counter-no-second-four-fen = no second 4; { $step } less
counter-last-step = their last step once more
    .short = their last step
counter-target = the target in the brief
    .short = the target
counter-reference = { $name }
counter-round = a round figure
counter-halfway = half the way to the target
    .short = half the way
forecast-title = Next offer, if they go on like this
forecast-formula = Each step was { $times } the one before it ({ $range }). The same step again: { $same }
forecast-from-fourth = From the fourth offer on.
savings-title = Saved a year at { $price }, against
savings-first-offer = first offer
savings-mean-international = mean international
savings-target = target
savings-to-go = { $money } to go
savings-beyond = { $money } beyond
savings-of-the-way = { $percent } of the way
savings-line = Saved, from offer 1
savings-no-volume = No annual volume in the brief

## Recess

recess-title-company = Company stepped out
recess-title-payer = Payer stepped out
recess-since = since { $time }, recess { $number } of this talk
recess-agreed = agreed
recess-left = left
recess-over = over by
recess-due = due back
recess-no-limit = no time agreed
recess-offer-confirmed = confirmed, { $used } of { $chances } chances used
recess-offer-quote = a quote, no chance used
recess-back-company = Company is back
recess-back-payer = Payer is back
recess-after = After the return
recess-last-chance = The next confirmed offer is the last chance.
recess-inside = At most { $limit } of the reserve
    .then = Consultation opens, no limit on rounds
recess-outside = Above { $limit } of the reserve
    .then = No deal; the talk ends here and the result confirmation letter is signed
recess-meanwhile = In the meantime
recess-note = Note for the group, kept from them
    .short = Note for the group
recess-change-time = Change the time agreed
recess-try-counter = Try a counteroffer, off the record
    .short = Try a counteroffer
recess-look-at-reserve = Look at the reserve
    .key = hold R
