# All talks on record: the list, its filters, the preview.

library-search = Drug, company, person or a word said
library-clear-search = Clear the search
library-new-talk = New talk
library-open-file = open a file
library-put-away = Put this message away
library-hide-outcomes = Hide outcomes

## Filters

filter-all = all
filter-procedure = Procedure
filter-outcome = Outcome
filter-year = Year
filter-record = Record
filter-clear = Show all talks

## Columns

column-drug = Drug
column-company = Company
column-date = Date
column-procedure = Procedure
column-outcome = Outcome
column-first-offer = First offer
column-final = Final
column-cut = Cut
column-from = from
column-record = Record
column-sorted-up = { $column }, ascending
column-sorted-down = { $column }, descending

## Values

outcome-deal = Deal
outcome-no-deal = No deal
outcome-open = Open

# What the cut in the list is from, in a word.
cut-base-first = first
cut-base-list = list
cut-base-last-payment-standard = standard
cut-base-intended = intended
cut-base-international = abroad
cut-base-lowest-international = abroad
cut-base-mean-international = abroad
cut-base-launch = launch
cut-base-market = market
cut-base-other = other

product-not-on-record = Product not on record
record-verified = verified
record-mended = torn end mended
record-altered = altered
record-not-verified = not verified yet
record-unreadable = cannot be read

## Preview

preview-path = The offers in order
preview-no-offers = no offers to show
preview-file = A file without a talk
preview-about-separator = { ", " }
preview-first-offer = First offer
preview-final-price = Final price
preview-cut-from-first = Cut from the first offer

# Of a reference price that goes by its kind; others go by name.
preview-cut-from-list = Cut from the list price
preview-cut-from-last-payment-standard = Cut from the payment standard
preview-cut-from-intended = Cut from the intended price
preview-cut-from-lowest-international = Cut from the lowest price abroad
preview-cut-from-mean-international = Cut from the mean abroad
preview-cut-from-launch = Cut from the launch price
preview-cut-from-market = Cut from the market price
preview-cut-from-country = Cut from the price in { $country }
preview-cut-from-other = Cut from { $name }

preview-verified = Verified, { $count } { $count ->
        [one] record
       *[other] records
    }, head { $head }
preview-mended = Torn end mended, { $count } { $count ->
        [one] record
       *[other] records
    }, head { $head }
preview-altered = Altered after it was written
preview-not-verified = Not verified yet
preview-unreadable = Cannot be read
preview-read-only = Opens to be read only
preview-not-on-record = Not on record: { $what }
preview-offer = offer { $number }
preview-counteroffer = counteroffer { $number }
preview-the-offers = the offers
preview-the-times = the times
preview-some-times = some of the times
preview-the-reserve = the reserve
preview-the-signatures = the signatures
preview-the-volume = the volume
preview-separator = { ", " }
preview-open = Open
preview-verify = Verify
preview-use-brief = Use its brief

## Foot and empty states

library-count =
    { $count ->
        [one] { $count } talk
       *[other] { $count } talks
    }
library-count-shown = { $shown } of { $count } talks
library-empty = No talks yet.
    .hint = Start one, or open a file.
library-no-match = No talk matches.
library-reading = Reading the talks
