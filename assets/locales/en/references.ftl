# Reference prices: the table, what is out of date, what they come to together.

## Marks of a reference price

references-mark-out-of-date = out of date
references-mark-undated = no date
references-mark-other-measure = other currency or unit
references-mark-outside-basket = outside the basket
references-mark-no-figure = no single figure
references-mark-repeated = another of this country counts
references-as-of = { $name } ({ $date })

## What they come to together

references-lowest = lowest international { $price } ({ $countries })
references-median = median { $price } of { $count }
references-mean = mean { $price }
references-weighted = weighted { $price }
references-weighted-of = weighted { $price } of { $count }
references-out-of-date-among = { $count } out of date
references-undated-among = { $count } without a date
references-left-other-measure = { $count } left out: other currency or unit
references-left-no-figure = { $count } left out: no single figure
references-left-outside-basket = { $count } left out: outside the basket
references-left-out-of-date = { $count } left out: out of date
references-left-repeated = { $count } left out: another of the same country counts
references-no-weighted-differ = no weighted mean: the weights measure different things
references-no-weighted-large = no weighted mean: the figures are too large
references-between = { ", " }

## The table of a talk

references-title = Reference prices
references-none = No reference prices
references-name = Name
references-kind = Kind
references-weight = Weight
references-weight-of = Weight means
references-not-read = not read
references-cut = Cut at { $price }
references-close = Close
references-several = { $count } prices
references-move = Reference prices

## On the command line

references-page = Reference prices, { $unit }
references-day = Age as of { $day }
references-rounding = Lowest and median are exact; means are rounded, halves away from zero.
references-by-rule = { $figures }; rule { $rule }, { $sureness }
references-then-marked = marked, and counts
references-then-left-out = marked, and does not count
rule-kind-reference-basket = Basket of reference prices: { $countries }
rule-kind-reference-age = Out of date after { $months } months: { $then }
references-added =
    { $count ->
        [one] { $count } reference price added: { $path }
       *[other] { $count } reference prices added: { $path }
    }
help-references =
    kanjia references FILE
    kanjia references TABLE --brief BRIEF -o NEW

    Prints the reference prices of a brief or a talk: what is out of date,
    without a date, in another unit or outside the basket, and what they come
    to together: the lowest international price, median, mean, weighted mean.

      --json                    for scripts

    With --brief, adds the reference prices of a table to a brief and writes
    the whole as NEW, which must not exist yet. The table is a workbook (XLSX)
    or UTF-8 text, its cells parted by tabs, commas or semicolons, with heads
    in English or Chinese: name, country, price, currency, unit, basis, date,
    source, weight. What is wrong is named by row and column; nothing is
    written then, and the exit status is 1. Comments of the brief are not kept.

      --brief BRIEF             the brief they are added to
      -o, --output NEW          the brief to write
      --sheet NAME              the sheet of a workbook that holds the table

    Examples:
      kanjia references dapagliflozin.brief.ron
      kanjia references prices.csv --brief old.brief.ron -o new.brief.ron

## From a spreadsheet

references-paste = Paste from a spreadsheet
references-paste-hint = Copy the cells in the spreadsheet, head and all, and press Ctrl V. To load a file (XLSX, CSV), close this and press Ctrl O.
references-paste-order = Columns are known by their heads in English or Chinese: name, country, price, currency, unit, basis, date, source, weight. Without heads they are told by what stands in them.
references-paste-found = { $right } of { $count } rows can be taken
references-paste-columns = Columns: { $columns }
references-paste-no-head = no heads; told by what stands in them
references-paste-no-basis = No column says how sure the prices are: all are taken as assumed.
references-paste-take =
    { $count ->
        [one] Take { $count } row
       *[other] Take { $count } rows
    }
references-paste-taken =
    { $taken ->
        [one] { $taken } row was taken.
       *[other] { $taken } rows were taken.
    } These were not:

## What is wrong with a table

sheet-at-row = Row { $row }: { $what }
sheet-at-cell = Row { $row }, column { $column } ({ $head }): { $what }
sheet-or = { " or " }
sheet-empty = There is nothing in it
sheet-too-large = More than { $limit } MB
sheet-too-many-rows = More than { $limit } rows
sheet-quote-open = A quotation mark begins here and never ends
sheet-no-prices = No column holds prices
sheet-too-many = A brief takes at most { $limit } reference prices
sheet-price-missing = no price
sheet-not-a-number = not a number: { $cell }
sheet-not-positive = must be more than nought
sheet-too-many-digits = more digits than a record holds: at most 12, and 4 decimals
sheet-formula = a formula, not its result: { $cell }
sheet-error-value = an error value of the spreadsheet: { $cell }
sheet-comma = the comma could stand before decimals: { $cell }
sheet-reversed = the lower price of a range stands first
sheet-country = no country or region that is known: { $cell }
sheet-currency = no currency that is known: { $cell }
sheet-which-currency = { $cell } may be { $names }: name the currency
sheet-currencies-differ = price, head and column of currencies name different ones
sheet-unit = no unit that is known: { $cell }
sheet-which-unit = { $cell } may be { $names }: name the unit
sheet-units-differ = price, head and column of units name different ones
sheet-basis = a basis is published, stated or assumed, not { $cell }
sheet-kind = no kind of reference price that is known: { $cell }
sheet-date = not a date: { $cell }
sheet-which-day = day and month could be told in two ways: { $cell }
sheet-nameless = names neither a country nor what price it is
sheet-too-long = at most { $limit } characters
sheet-invisible = holds a character that cannot be seen: { $character }

## Countries and regions beyond those of the desk

country-ae = United Arab Emirates
country-ar = Argentina
country-at = Austria
country-be = Belgium
country-bg = Bulgaria
country-br = Brazil
country-ch = Switzerland
country-cl = Chile
country-cn = China
country-co = Colombia
country-cz = Czechia
country-dk = Denmark
country-ee = Estonia
country-eg = Egypt
country-fi = Finland
country-gr = Greece
country-hk = Hong Kong, China
country-hr = Croatia
country-hu = Hungary
country-id = Indonesia
country-ie = Ireland
country-il = Israel
country-in = India
country-is = Iceland
country-lt = Lithuania
country-lu = Luxembourg
country-lv = Latvia
country-mo = Macao, China
country-mx = Mexico
country-my = Malaysia
country-nl = Netherlands
country-no = Norway
country-nz = New Zealand
country-ph = Philippines
country-pl = Poland
country-pt = Portugal
country-ro = Romania
country-ru = Russia
country-sa = Saudi Arabia
country-se = Sweden
country-sg = Singapore
country-si = Slovenia
country-sk = Slovakia
country-th = Thailand
country-ua = Ukraine
country-vn = Vietnam
country-za = South Africa
