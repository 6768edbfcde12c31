# The brief of a talk that is to begin.

new-talk-title = New talk
new-talk-practice = Practice, invented product
new-talk-cancel = Cancel
new-talk-copy = Copy from an earlier brief
new-talk-save = Save the brief

## Sections

brief-product = Product
brief-references = Reference prices
brief-volume-and-target = Volume and target
brief-procedure = Procedure
brief-people = People
brief-envelope = Envelope price

## Fields

brief-generic-name = Generic name
brief-strength = Strength and pack
brief-company = Company
brief-unit = Priced by
brief-currency = Currency
brief-reference-source = Price
brief-reference-price = Price, { $head }
brief-reference-basis = Basis
brief-reference-where = Source
brief-add-reference = Add a reference price
brief-remove-reference = Remove this reference price
brief-annual-volume = Annual volume
brief-basis = Basis
brief-target = Target price
brief-time-budget = Time budget
brief-minutes = minutes
brief-leader = leader
brief-members = members
brief-people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
brief-representatives = company representatives, at most { $limit }
brief-envelope-file = Encrypted envelope file
brief-envelope-paper = Paper envelope; the leader declares the result
brief-envelope-none = None
brief-choose-envelope = Choose the envelope file
brief-fixed = fixed by the brief

## Basis of a figure

basis-name-published = published
basis-name-company = from the company
basis-name-assumed = assumed
basis-name-payer = from the payer
source-to-check = to be checked

## Preview

brief-preview = As the talk will begin
brief-preview-step = Each { $step } less
brief-preview-a-year = { $money } a year
brief-preview-cost-at = Annual cost at { $name }
brief-preview-to-mend = to be mended
brief-legend-published = published
brief-legend-stated = one side's word
brief-legend-assumed = assumed

## What is wrong with a field

field-times-reference = { $times } { $name }; is the decimal point in its place?
field-below-reference = { $times } { $name }; is the decimal point in its place?
field-change-to = Change to { $value }
field-empty = Needed to begin
field-not-a-number = Not a number: { $typed }
field-not-positive = Must be more than nought
field-too-long = At most { $limit } characters
field-too-many-people = At most { $limit }
field-above-first-reference = Above { $name }, { $price }
field-date-unreadable = A date is written 2026-01-31, 2026-01 or 2026

## Beginning

new-talk-left-to-mend =
    { $count ->
        [one] { $count } field to mend: { $fields }
       *[other] { $count } fields to mend: { $fields }
    }
new-talk-separator = { ", " }
new-talk-begin = Begin the talk
