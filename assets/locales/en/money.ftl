# Units, conversions, volumes and what a price comes to.

## Conversions

conversion-equation = { $one } = { $makes }
conversion-as-of = { $said }, { $date }
conversion-by-strength = { $from } to { $to }, { $doubles } times for each doubling of the strength
conversion-separator = { "; " }
conversion-of-price = from { $stated }: { $via }
row-settled = Settled: { $said }
row-settled-by = Settled: { $said } ({ $source })

# How sure a figure is; what is published goes without saying.
money-stated = { $said }, one side's word
money-assumed = { $said }, assumed

refusal-conversion-figure = Not recorded: the figure has to be more than nought.
refusal-conversion-of-itself = Not recorded: a conversion leads from one unit or currency to another.
refusal-conversion-contradicts = Not recorded: { $stated } contradicts what is settled, { $other }.
refusal-settle-one = Not recorded: give either a conversion or an exchange rate.
refusal-settle-unreadable = Not recorded: write a unit or a currency, and what one of it makes, such as pack and 30 tablet.
fault-brief-patients = The number of patients has to be more than nought.
fault-brief-conversion-figure = A conversion or exchange rate has no figure above nought.
fault-brief-conversion-of-itself = A conversion or exchange rate leads from a unit or currency to itself.
fault-brief-conversion-contradicts = { $stated } contradicts { $other }.

## On the desk

desk-patient-year = { $money } a patient and year
desk-day-cost = { $money } a day of treatment
desk-patient-year-and-day = { $year } a patient and year, { $day } a day
desk-step-scenarios = { $range } from low to high volume
move-money = What it comes to
dialog-settle-title = Settle a conversion or an exchange rate
    .text = One of the first makes so many of the second. From then on prices convert by it; settled again, it is replaced.
    .confirm = Settle
dialog-field-of = One
    .hint = pack, patient-year, USD
dialog-field-makes = makes
    .hint = 30 tablet, 7.10 CNY
dialog-field-settled-date = As of
    .hint = 2026-11-20; a rate needs it
dialog-field-settled-source = Source
    .hint = who says so, or where it stands
move-settle = Settle a conversion

## What it comes to

show-money = What it comes to
money-title = What { $price } comes to
money-title-target = What the target, { $price }, comes to
money-no-volume = No annual volume in the brief, so no sums a year
money-volume = At { $volume } a year
money-volumes = At { $volume } a year; low { $low }, high { $high }
money-volume-low = At { $volume } a year; low { $low }
money-volume-high = At { $volume } a year; high { $high }
money-base = Against
money-cut = Cut
money-saved = Saved a year
money-low = low, { $quantity }
money-expected = expected, { $quantity }
money-high = high, { $quantity }
money-saved-patient = Saved a patient
money-patient-year = and year
money-higher-end = { $name }, higher end
money-spend = The fund spends a year at { $of }
money-spend-target = and at the target, { $of }
money-step = Each { $of } less saves a year
money-with-range = { $sum } ({ $range })
money-patient = A patient and year costs at { $of }
money-day = A day of treatment costs at { $of }
money-patients = Patients a year
money-units = A patient uses in a year
money-units-by = { $units } ({ $how })
money-units-by-patients = { $units } (volume by patients)
money-keys = Arrows scroll, Esc closes

## Means in the library

library-mean-cuts = Cut from the first offer: mean { $mean }, by volume { $weighted }, { $talks } talks
    .short = From first: mean { $mean }, by volume { $weighted }
    .hint = Of the { $talks } talks listed here with a final price and an annual volume: mean cut from the first offer { $mean }, weighted by volume at the price before { $weighted }.
library-mean-cut = Cut from the first offer: mean { $mean }, { $talks } talks
    .short = From first: mean { $mean }
    .hint = Of the { $talks } talks listed here with a final price and an annual volume: mean cut from the first offer { $mean }. They are in several currencies, so there is no weighted mean.

## A new talk

brief-scenarios = Scenarios, patients
brief-scenarios-hide = Fewer fields
brief-volume-low = Low volume
brief-volume-high = High
brief-patients = Patients
brief-patients-basis = Basis of the number of patients
brief-patients-suffix = a year
brief-facts = Conversions and exchange rates
brief-add-conversion = Add a conversion
brief-add-rate = Add an exchange rate
brief-remove-fact = Remove this conversion
brief-fact-of = One of
brief-fact-makes = makes
brief-fact-unit = of
field-scenario = Low, expected and high volume have to be in this order.
field-conversion-figure = The figure cannot be reckoned with.
field-conversion-of-itself = It leads to itself.
field-conversion-contradicts = { $stated } contradicts { $other }.
