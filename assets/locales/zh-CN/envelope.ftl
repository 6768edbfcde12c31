## 底价信封

row-envelope-committed = 底价已密封，承诺值 { $head } 已记录
row-envelope-committed-anew = 底价重新密封，承诺值 { $head }：{ $reason }
row-envelope-opened-by = { $names }共同拆启底价信封
row-reserve-shown = 底价公开：{ $price }，与承诺值相符
row-clock-set-forward = 系统时钟向前调整 { $time }
row-clock-set-back = 系统时钟向后调整 { $time }
row-slept = 计算机休眠 { $time }

reserve-sealed = 底价已密封
    .short = 已密封

refusal-commitment-missing = 未记录：底价已密封成文件，其承诺值尚未记录，须先于首次报价记录。
refusal-commitment-too-late = 未记录：承诺值须在首次报价和拆封之前记录。
refusal-nothing-committed = 未记录：未曾记录底价承诺值，无从核对。
refusal-other-envelope = 未记录：该信封与本场谈判所承诺的信封不符。
refusal-openers-missing = 未记录：该信封须由 { $count } 人共同拆启，请逐一列明姓名。
refusal-shown-already = 未记录：底价已经公开。
refusal-no-jump = 未记录：时钟并无跳变。
refusal-openers-unknown = 未记录：信封由一人或两人拆启。
refusal-digits-unreadable = 未记录：应为 64 位小写十六进制数字。
