# Rounds of talks: their figures, the board, their files; kanjia stats.

nav-rounds = Rounds

## The view

round-new = New round
round-search = Product, company or drug
round-choose = Choose a round
round-reading = Reading the rounds
round-none = No rounds yet
round-no-match = Nothing matches.
round-all-talks = All talks
round-about-talks =
    { $count ->
        [one] { $count } talk on record
       *[other] { $count } talks on record
    }
round-distribution = How the cuts are spread
round-dot = one dot, one product
round-dot-opens = one dot, one product; open it and see its talk
round-bars = height: number of products
round-mean-at = mean { $cut }
round-highest-at = highest { $cut }
round-compared = Beside mean cuts published before
round-bases-differ = Published means seldom name their base; this one is from the base named below.
round-not-published = Not published
round-not-counted = Not counted
round-talks-counted =
    { $count ->
        [one] { $count } talk
       *[other] { $count } talks
    }
round-said = On record
round-sources = Sources
round-export = Export table
round-verify = Verify all
round-by-company = by company
round-by-product = by product
round-next-base = next base
round-no-cuts = No deal has a price that its cut can be told from
round-note = Mean cut from: { $base }, { $counted } deals counted, { $without } without it
round-from-base = From: { $base }; { $count } counted
round-success-of = { $deals } deals of { $closed } talks that are over
round-several-currencies = several currencies

## What was made up

round-simulated = simulated
round-simulated-products = Products simulated, totals as published
round-simulated-talks = With simulated talks
round-simulated-count =
    { $count ->
        [one] Simulated: { $count } talk
       *[other] Simulated: { $count } talks
    }
round-published = Published
round-of-talks = From talks on record

## Columns

round-column-product = Product
round-column-drug = Drug
round-column-company = Company
round-column-before = Before
round-column-after = Agreed
round-column-selected = Selected at
round-column-cut = Cut
round-column-result = Result
round-column-record = Record
round-column-volume = Annual volume
round-column-in = { $name }, { $sign }
round-selected = Selected

## Figures

# What cuts are from, where that is no reference price.
round-base-declared = Declared price
round-base-first = First offer

round-figure-mean-cut = Mean cut
round-figure-highest-cut = Highest cut
round-figure-talks = Talks
    .unit = { "" }
round-figure-deals = Deals
    .unit = { "" }
round-figure-products = Products
    .unit = { "" }
round-figure-companies = Companies
    .unit = { "" }
round-figure-drugs = Drugs
    .unit = { "" }
round-figure-price-before = Price before
round-figure-price-after = Price after
round-figure-saved-year = Saved a year
round-figure-saved = Saved
round-figure-completion = Completion of the agreed volume
round-figure-volume = Selected products bought
round-figure-spend = Spent on selected products
round-figure-other-volume = Non-selected products bought
round-figure-other-spend = Spent on non-selected products
round-figure-all-volume = Bought in all
round-figure-all-spend = Spent in all
round-figure-spend-before = Spent the year before
round-figure-volume-ratio = Selected by non-selected volume
round-figure-institutions = Institutions
round-figure-of = { $name }, { $of }
round-weighted = Weighted mean cut
round-lowest = Lowest cut
round-success = Success rate
round-closed = Closed
round-open = Open
round-no-deals = No deal
round-outcome-not-on-record = Outcome not on record
round-without-cut = Deals without this base
round-without-volume = Deals without a volume
round-missing = Not found, or altered
round-units = { $quantity } units
round-more-than = more than { $figure }
round-about = about { $figure }
round-sure-published = published
round-sure-weak = secondary source
round-sure-unsure = unsure

## A round of one's own

round-how-to-make = Search and filter until the talks of the round are listed, then press G.
round-make = Make a round
round-make-of =
    { $count ->
        [one] Of the { $count } talk that is listed. The talk stays where it is.
       *[other] Of the { $count } talks that are listed. They stay where they are.
    }
round-name = Name of the round
round-make-it = Make
round-made = The round was made: { $path }
fault-round-unreadable = Line { $line }, column { $column }: { $what }: { $path }
    .safe = Nothing was changed.
    .next = Mend the file there, or make the round anew from the list of talks.
fault-round-talks-missing =
    { $count ->
        [one] { $count } talk of this round was not found, or its record cannot be believed: { $path }
       *[other] { $count } talks of this round were not found, or their records cannot be believed: { $path }
    }
    .next = The figures are those of the others. Put the files beside the round.

## Sheets

round-sheet-summary = Summary
round-sheet-products = Products
round-sheet-companies = Companies
round-sheet-figure = Figure
round-sheet-value = Value
round-sheet-unit = Unit
round-sheet-base = From
round-sheet-counted = Counted
round-sheet-currency = Currency

## kanjia stats

round-these-talks = These talks
round-counted = Counted from the products
round-league = By company
round-more-companies =
    { $count ->
        [one] and { $count } more company
       *[other] and { $count } more companies
    }
round-cut-from = { $cut } from: { $base }; { $count } counted
round-cut-of = { $cut }, { $product }
round-saved-from =
    { $assumed ->
        [0] { $sum } from: { $base }; { $count } counted
       *[other] { $sum } from: { $base }; { $count } counted, the volume of { $assumed } assumed
    }
round-source = Source: { $source }

help-stats =
    kanjia stats PATH... [--round FILE] [--json]

    Prints the figures of a round of talks: closed and open, success rate, mean
    cut and weighted mean cut, each with what it is from, highest and lowest cut,
    savings, and companies. What lacks a figure is counted apart.

    A PATH is a talk, a folder of talks, a round NAME.round.ron, a file of a
    published round, or the name of one that ships with the program:
    shandong-2020, medicare-2026, nrdl-2017, nrdl-2019 to nrdl-2022, nrdl-2024,
    national-1-3, stents-2020, shenyang-pilot, shenyang-second.

      --round FILE              of these talks those that this round names
      --json                    data for scripts

    Exit status: 1 where a talk could not be read or was not found.

    Examples:
      kanjia stats sessions
      kanjia stats shandong-2020 --json
