## 外来风险：形近名称

warning-look-alike = 两个名称形似而不同：{ $one }、{ $other }
    .text = 其一含字符 { $letter }，与另一名称相应字符外形相近但并非同一字符。签字前请与原件逐字核对。
warning-mixed-letters = 名称混用两种文字的字母：{ $name }
    .text = 字符 { $letter } 形似拉丁字母，实为其他文字。请与原件核对。

## 时钟

verify-clock-went-back = 记录 { $number } 的写入时间比上一条早 { $seconds } 秒，说明时钟曾被回拨。记录次序以编号为准。
verify-from-the-future = 记录 { $number } 的写入时间比当前时间晚一天以上，必有一方时钟不准。记录次序以编号为准。
