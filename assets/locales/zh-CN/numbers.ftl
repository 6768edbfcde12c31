# 数字的写法。数位、小数和舍入由程序处理。

price-per-unit = { $money }/{ $unit }
range = { $low } 至 { $high }
change = { $amount }（{ $percent }）
times = { $figure } 倍

# 价格的微小变动，按口头说法。
fen = { $count } 分
jiao = { $count } 角

# 大数：万、亿。
quantity-middle = { $figure } 万
quantity-high = { $figure } 亿

# 没有数字时的说法；表格列中用短横。
not-on-record = 无记录

# 时间。
time-limit = / { $limit }
date-year = { $year } 年
date-month = { $year } 年 { $month } 月
date-day = { $year } 年 { $month } 月 { $day } 日
month-1 = 1
month-2 = 2
month-3 = 3
month-4 = 4
month-5 = 5
month-6 = 6
month-7 = 7
month-8 = 8
month-9 = 9
month-10 = 10
month-11 = 11
month-12 = 12

# 币种：带数字，单独用于单位之前（.sign），列表中（.name）。
currency-cny = { $figure } 元
    .sign = 元
    .name = 人民币
currency-usd = { $figure } 美元
    .sign = 美元
    .name = 美元
currency-eur = { $figure } 欧元
    .sign = 欧元
    .name = 欧元
currency-gbp = { $figure } 英镑
    .sign = 英镑
    .name = 英镑
currency-jpy = { $figure } 日元
    .sign = 日元
    .name = 日元
currency-krw = { $figure } 韩元
    .sign = 韩元
    .name = 韩元
currency-twd = { $figure } 新台币元
    .sign = 新台币元
    .name = 新台币
currency-aud = { $figure } 澳元
    .sign = 澳元
    .name = 澳元
currency-cad = { $figure } 加元
    .sign = 加元
    .name = 加元
currency-try = { $figure } 土耳其里拉
    .sign = 土耳其里拉
    .name = 土耳其里拉
currency-chf = { $figure } 瑞士法郎
    .sign = 瑞士法郎
    .name = 瑞士法郎
currency-hkd = { $figure } 港元
    .sign = 港元
    .name = 港元
