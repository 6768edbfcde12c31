# Traces of negotiation research: kanjia import.

usage-currency = a currency is three letters, such as CNY
usage-unit = a unit of Kanjia, such as tablet or pack

trace-product = Imported trace
trace-timed-out = The time was over.
trace-ended = A side left.
trace-failed = An agent failed.
trace-imported = Imported: { $path }, { $offers } { $offers ->
        [one] figure
       *[other] figures
    }; the company is { $company }, the payer { $payer }
trace-nothing-written = Nothing was written.
trace-at-row = Row { $row }: { $what }
trace-at-cell = Row { $row }, column { $column }: { $what }
trace-too-large = more than 8 MB
trace-too-many-rows = more than { $limit } rows
trace-not-a-table = not a row of the table: not UTF-8, or not as many cells as the head
trace-no-column = there is no column { $column }
trace-empty = there are no rows
trace-no-agent = no agent is named
trace-third-agent = a third agent: { $cell }
trace-one-agent = there is only one agent
trace-not-the-payer = not exactly one agent is called { $cell }
trace-payer-first = { $cell } speaks first, and the payer may not under the rules of open bargaining
trace-reversed = the company begins below the payer, with { $cell }: it may be the other way round
trace-issues = more than one issue: { $cell }
trace-price-digits = more digits than a record holds, at most 12, and 4 decimals: { $cell }
trace-price-nought = must be more than nought: { $cell }
trace-price = not a price: { $cell }
trace-text = holds what no record may: { $cell }
