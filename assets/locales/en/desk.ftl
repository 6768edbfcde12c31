# The desk: one talk while it is held.
# .short is said where the window is small.

## Sides, people, stages

side-company = Company
side-payer = Payer
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
    .short = #{ $number }
desk-not-on-disk = Not on disk: #{ $number }
    .short = Not on disk
desk-rules = { $procedure }, rules of { $date }
    .short = Rules of { $date }
desk-all-keys = all keys
desk-commands = commands
desk-stage-clock = this stage { $time }
desk-head = head { $head }

## Price ladder

ladder-title = Price ladder
ladder-limit-between =
    { $limit } line is in here;
    offer { $number } is inside it
    .short = { $limit } line
ladder-limit-below-first = { $limit } line is below the first offer
ladder-limit = { $limit } line
ladder-reserve = Reserve
ladder-target = Target
ladder-stated = { $name } (stated)
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
    .short = Alternative
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
desk-written-offer = { $side }, { $kind }
desk-on-table-since = on the table since { $time }
    .short = since { $time }
desk-quote-unconfirmed = a quote, not a confirmed offer
desk-no-offer-yet = No offer yet
desk-no-offer-hint = The company quotes first.
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
desk-from-their-offer = { $change } from their offer
desk-from-own-offer = { $change } from their last
desk-more-saved = { $money } more saved a year
desk-less-saved = { $money } less saved a year
desk-changes-side = changes side
desk-confirmed-offer = confirmed offer

## Asked once

ask-above-own-last = { $typed } is above the company's last offer, { $last }.
ask-below-own-last = { $typed } is below the payer's last figure, { $last }.
ask-above-their-offer = { $typed } is not below the company's offer, { $last }.
ask-other-unit = { $typed } reads like a price for another unit than { $unit }.
ask-as-typed = { $typed } as typed

## Record

row-not-on-disk = not on disk
row-corrected-by = corrected by { $number }
row-corrects = corrects { $number }: { $reason }
row-confirmed = confirmed, chance { $number } of { $count }
row-quote = a quote, not confirmed
row-confirms = Confirmed offer { $number }, chance { $chance } of { $count }
row-opened = Talk opened: { $product }, { $company }
row-envelope-opened = Leader { $name } opened the envelope
row-gate-inside = Inside { $limit } of the reserve: consultation opens
row-gate-outside = Above { $limit } of the reserve
row-gate-declared-inside = Leader: inside { $limit } of the reserve, consultation opens
row-gate-declared-outside = Leader: above { $limit } of the reserve
row-stepped-out = Stepped out to consult
row-back = Back in the room after { $length }
row-back-unknown = Back in the room
row-asked-again = Asked for a better price, without a figure
row-accepted = Accepted { $price }
row-deal = Deal at { $price }
row-no-deal = No deal: { $reason }
row-no-deal-limit = No deal: last chance above { $limit } of the reserve
row-signed = { $name } signed the result confirmation letter
row-closed = Talk closed
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
move-sign = Sign the result confirmation letter
move-close = Close the talk
move-leader-confirms = leader confirms

## Counteroffers, forecast, savings

savings-title = Saved a year at { $price }, against
savings-first-offer = first offer
savings-target = target
savings-to-go = { $money } to go
savings-beyond = { $money } beyond
savings-of-the-way = { $percent } of the way
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

## Top bar, field, hints

desk-held = talk of { $date }
desk-read-only = Read only, { $number } records
    .short = Read only
desk-time-not-on-record = time not on record
desk-heard-unclearly = heard unclearly
desk-from-their = from their offer { $number }
desk-price-field = Price
desk-rest-company = A quote. C before Enter makes it a confirmed offer.
desk-rest-confirmed = A confirmed offer: it uses a chance. C makes it a quote.
desk-rest-payer = The payer's counteroffer. Type a price, or −0.04, −2%, =.
desk-trying = tried, not recorded
desk-stop-trying = Stop trying
desk-next-step = What is next
desk-closed-hint = The record is closed. Nothing can be added.
desk-read-only-hint = This record can only be looked at.

## Asked once

ask-power-of-ten = { $typed } is far from the last figure. The decimal point may be misplaced.
ask-below-their-figure = { $typed } is below the payer's own figure, { $last }.
ask-change-it = Change it

## Record

row-asked-as-typed = asked about, stands as typed
row-asked-likelier = typed { $typed }, asked about

## Reserve

reserve-on-paper = Reserve on paper
    .short = On paper
reserve-not-entered = Reserve not entered
    .short = Not entered
reserve-enter = enter

## Savings, recess

savings-title-cuts = { $price } against
recess-to-target = to the target { $price }

## Lists

list-separator = { ", " }
