# All talks on record: the list, its filters, the preview.

library-talks = Talks
library-rounds = Rounds
library-training = Training
library-rules = Rules
library-search = Drug, company, person or a word said
library-new-talk = New talk
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

## Values

outcome-deal = Deal
outcome-no-deal = No deal
outcome-open = Open
outcome-hidden = hidden
cut-base-first = first
cut-base-list = list
procedure-practice = Practice
procedure-medicare = Medicare
procedure-nrdl-on-site = NRDL on site
procedure-vbp = VBP
procedure-vbp-shandong = VBP Shandong
product-not-on-record = Product not on record
record-verified = verified
record-mended = torn end mended
record-altered = altered
record-not-verified = not verified yet
record-unreadable = cannot be read

## Preview

preview-market-price = Market price before
preview-list-price = List price
preview-first-offer = First offer
preview-final-price = Final price
preview-cut-first = Cut from the first offer
preview-cut-market = Cut from the market price
preview-cut-list = Cut from the list price
preview-verified = Verified, { $count } { $count ->
        [one] record
       *[other] records
    }, head { $head }
preview-mended = Torn end mended, { $count } { $count ->
        [one] record
       *[other] records
    }, head { $head }
preview-altered = Altered at record { $number }
preview-not-verified = Not verified yet
preview-not-on-record = Not on record: { $what }
preview-offer = offer { $number }
preview-the-times = the times
preview-the-reserve = the reserve
preview-separator = { ", " }
preview-replay = Replay, end hidden
preview-open = Open
preview-export = Export
preview-verify = Verify

## Foot and empty states

library-count =
    { $count ->
        [one] { $count } talk
       *[other] { $count } talks
    }
library-count-shown = { $shown } of { $count } talks
library-empty = No talks yet.
    .hint = Start one, open a file, or practise on one of the talks that come with the program.
library-no-match = No talk matches.
library-reading = Reading { $folder }
