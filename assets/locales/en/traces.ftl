# Traces of negotiation research: kanjia import.
# Every line of a help text stays under 80 columns.

help-import =
    kanjia import TRACE.csv -o FILE

    Puts a trace of NegMAS (trace.csv) on record as a talk under the rules of
    open bargaining, so that it can be shown, scored and replayed. Its first
    record says that it was imported. Times are not taken over; it replays at
    an even pace. FILE must not exist yet.

    The columns negotiator and offer are needed, state and text are used. The
    agent of the first row is the company, since the company speaks first; if
    that agent begins below the other, the trace is refused. Prices have at
    most four decimals and are never rounded.

      -o, --output FILE         the record to write
      --negmas                  the format of the trace; there is no other yet
      --payer NAME              the agent that is the payer, by name or id
      --currency CODE           the currency of the prices; CNY
      --unit UNIT               what they are the price of; pack

    Example:
      kanjia import run/trace.csv -o run.kanjia --payer buyer

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
