# The brief of a talk that is to begin.

new-talk-title = New talk
new-talk-cancel = Cancel
new-talk-copy = Copy from an earlier brief
new-talk-save = Save the brief

## A file, where no system dialog answers


## Sections

brief-product = Product
brief-references = Reference prices
brief-volume-and-target = Volume and target
brief-procedure = Procedure
brief-people = People
brief-envelope = Envelope price

## Fields of the product

brief-generic-name = Generic name
brief-strength = Strength
brief-strength-hint = such as 20 mg, 14 tablets
brief-company = Company
brief-unit = Priced by
brief-currency = Currency
brief-more = More
brief-fewer = Less
brief-brand = Brand name
brief-dosage-form = Form
brief-pack-size = In a pack
brief-held = Held on
brief-held-hint = past talks only

## Fields of a reference price

brief-reference-source = Price
brief-reference-price = Price, { $head }
brief-reference-basis = Basis
brief-reference-where = Source
brief-reference-country = Country
brief-reference-label = Its own name
brief-reference-label-hint = own name
brief-reference-figure = Figure
brief-reference-price-hint = 4.86, 7-8, >4.50
brief-reference-date = As of
brief-reference-date-hint = 2026-01
brief-reference-source-hint = where it is from
brief-reference-done = Done
brief-reference-abroad = Price in { $country }
brief-source-as-of = { $source }, { $date }
brief-add-reference = Add a reference price
brief-remove-reference = Remove this reference price

## Fields of volume and target

brief-annual-volume = Annual volume
brief-volume-basis = Basis
brief-volume-hint = such as 36 M
brief-target-kind = How the target is put
brief-target = Target price
brief-target-cut = Target cut
brief-target-spend = Yearly limit
brief-target-from = from
brief-target-reference = Cut from
brief-a-year = { $currency } a year

## Fields of the talk

brief-time-budget = Time budget
brief-minutes = minutes
brief-leader = leader
brief-leader-name = Group leader
brief-members = members
brief-people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
brief-representatives = for the company, at most { $limit }
brief-representatives-name = Company representatives
brief-envelope-paper = On paper; the leader declares
brief-envelope-typed = Typed in the room, memory only
brief-envelope-none = None
brief-envelope-not-asked = These rules ask for no reserve.

## Basis of a figure

basis-name-published = published
basis-name-company = from the company
basis-name-assumed = assumed
source-to-check = to be checked

## Preview

brief-preview = As the talk will begin
brief-preview-step = Each { $step } less
brief-preview-a-year = { $money } a year
brief-preview-cost-at = A year at { $name }
brief-preview-to-mend = to fix
brief-legend-published = published
brief-legend-stated = stated
brief-legend-assumed = assumed

## What is wrong with a field

field-times-reference = { $name } { $times } over: is the decimal point in its place?
field-change-to = Change to { $value }
field-empty = Needed to begin
field-not-a-number = Not a number: { $typed }
field-not-positive = Must be more than nought
field-too-many-digits = More digits than a record holds
field-too-long = At most { $limit } characters
field-invisible = Holds a character that can't be seen: { $character }
field-date-unreadable = A date is written 2026-01-31, 2026-01 or 2026
field-other-currency = Names another currency than the one chosen
field-other-unit = Names another unit than the one chosen
field-range-reversed = The lower price of a range stands first
field-too-many-people = At most { $limit } by these rules
field-target-no-reference = Choose a reference price with a figure or a range
field-target-no-volume = Needs the annual volume
field-target-percent = A cut is more than 0 and less than 100 percent
field-target-out-of-range = Comes to less than one price step
field-unknown-rules = These rules are not here: { $rules }
field-reserve-not-wanted = These rules ask for no reserve

## Beginning

new-talk-left-to-mend =
    { $count ->
        [one] { $count } field to mend: { $fields }
       *[other] { $count } fields to mend: { $fields }
    }
new-talk-left-to-fill =
    { $count ->
        [one] { $count } field still needed: { $fields }
       *[other] { $count } fields still needed: { $fields }
    }
new-talk-separator = { ", " }
new-talk-begin = Begin the talk
