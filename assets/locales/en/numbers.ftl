# How figures are put into words. Digits, decimals and rounding are formatted by the program.

price-per-unit = { $money } / { $unit }
range = { $low } to { $high }
change = { $amount } ({ $percent })
times = { $figure } times

# Small changes of a price, as they are said.
fen =
    { $count ->
        [1] one fen
        [2] two fen
        [3] three fen
        [4] four fen
        [5] five fen
        [6] six fen
        [7] seven fen
        [8] eight fen
        [9] nine fen
       *[other] { $count } fen
    }
jiao =
    { $count ->
        [1] one jiao
        [2] two jiao
        [3] three jiao
        [4] four jiao
        [5] five jiao
        [6] six jiao
        [7] seven jiao
        [8] eight jiao
        [9] nine jiao
       *[other] { $count } jiao
    }

# Large amounts: the first scale and the second.
quantity-middle = { $figure } M
quantity-high = { $figure } bn

# What is said where there is no figure; in a column a dash stands.
not-on-record = not on record

# Times.
time-limit = of { $limit }
date-year = { $year }
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# Currencies: with a figure, alone at a unit (.sign), in a list (.name).
currency-cny = ¥{ $figure }
    .sign = ¥
    .name = Chinese yuan
currency-usd = ${ $figure }
    .sign = $
    .name = US dollar
currency-eur = EUR { $figure }
    .sign = EUR
    .name = Euro
currency-gbp = GBP { $figure }
    .sign = GBP
    .name = Pound sterling
currency-jpy = JPY { $figure }
    .sign = JPY
    .name = Japanese yen
currency-krw = KRW { $figure }
    .sign = KRW
    .name = South Korean won
currency-twd = TWD { $figure }
    .sign = TWD
    .name = New Taiwan dollar
currency-aud = AUD { $figure }
    .sign = AUD
    .name = Australian dollar
currency-cad = CAD { $figure }
    .sign = CAD
    .name = Canadian dollar
currency-try = TRY { $figure }
    .sign = TRY
    .name = Turkish lira
currency-chf = CHF { $figure }
    .sign = CHF
    .name = Swiss franc
currency-hkd = HKD { $figure }
    .sign = HKD
    .name = Hong Kong dollar
