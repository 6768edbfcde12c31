# Tables in: workbooks, briefs as tables, the offers of old talks.
# Every line of a help text stays under 80 columns.

help-import =
    kanjia import TABLE -o FILE

    Puts a talk on record from a table. FILE must not exist yet. What is wrong
    is named by row and column; nothing is written then, and the exit status
    is 1. A workbook (XLSX) is read by a process of its own, bounded in memory
    and time. Three kinds of table are known by their heads:

    The offers of an old talk, XLSX or CSV: time, side, price, confirmed,
    gate, remark, note, justification, recess, act; or a column of figures for
    each side. Heads are in English or Chinese. Each row is put to the rules in
    its order. What is known of the talk stands in a brief, or above the head
    as facts: a name and its value in each row.

    A talk that "kanjia export --to csv" wrote: where nothing was left out, it
    must come to the same head again. A copy from which something was left out
    says in its first record that it was imported.

    A trace of NegMAS (trace.csv): a talk under the rules of open bargaining
    that says in its first record that it was imported. The columns negotiator
    and offer are needed, state and text are used. The agent of the first row
    is the company. Times are not taken over.

      -o, --output FILE         the record to write
      --brief BRIEF             the brief of an old talk, as text or as a table
      --sheet NAME              the sheet that holds its offers
      --as-typed                take figures that look like slips as they are
      --negmas                  it is a trace
      --payer NAME              the agent that is the payer, by name or id
      --currency CODE           the currency of a trace's prices; CNY
      --unit UNIT               what they are the price of; pack

    Examples:
      kanjia import offers.xlsx -o 2019.kanjia --brief 2019.brief.ron
      kanjia import dapagliflozin.csv -o again.kanjia
      kanjia import run/trace.csv -o run.kanjia --payer buyer

fault-import-no-brief = { $path }: no facts of a brief stand above the offers
    .safe = Nothing was written.
    .next = Name a brief with --brief, or put the facts above the head: generic name, company, rules, unit.

table-nothing-written = Nothing was written.
import-done =
    Imported: { $path }, { $offers } { $offers ->
        [one] figure
       *[other] figures
    } in { $records } records
import-offset = Times that name no offset from UTC are read at { $offset }.
import-resumed = Back without a word of it in the table, before the figures of rows { $rows }
import-same-record =
    Imported: { $path }, { $count } { $count ->
        [one] record
       *[other] records
    }, head { $head } as exported
import-copy-of-record =
    Imported: { $path }, { $count } { $count ->
        [one] record
       *[other] records
    }, head { $head }; something was left out of the table, so its first record says that it was imported

## Facts of a brief

fact-name = Fact
fact-reserve = Envelope price
fact-generic-name = Generic name
fact-brand = Brand
fact-company = Company
fact-dosage-form = Dosage form
fact-strength = Strength
fact-pack = Units in a pack
fact-rules = Rules
fact-currency = Currency
fact-unit = Unit
fact-step = Price step
fact-target = Target
fact-spend = Target spend a year
fact-volume = Annual volume
fact-volume-low = Annual volume, low
fact-volume-high = Annual volume, high
fact-patients = Patients a year
fact-time-budget = Time budget
fact-held = Held on
fact-source = Source

## Columns of offers

offers-time = Time
offers-date = Date
offers-side = Side
offers-price = Price
offers-company-price = Company's figure
offers-payer-price = Payer's figure
offers-confirmed = Confirmed
offers-gate = Gate
offers-remark = Remark
offers-note = Note
offers-justification = Justification
offers-recess = Recess
offers-act = Act
offers-name = Signed by
records-of-an-export = exported record

## What is wrong with a cell

sheet-remains = { $cell } is not exact; if { $plain } is meant, round it there
sheet-range = one price is wanted, not a range
sheet-unknown-fact = no fact of a brief is called so: { $cell }
sheet-twice = this stands above already
sheet-reserve = the envelope price must not stand in a file; delete this row
sheet-rules = no rules that are known: { $cell }
sheet-whole = not a whole number: { $cell }
sheet-no-medicine = Nothing names the medicine: a row "generic name" is missing
sheet-no-unit = Nothing says what the prices are of: a row "unit" is missing
sheet-no-sides = No head of offers: side and price, or a column for each side
sheet-side = the company or the payer, not { $cell }
sheet-act = nothing that happens in a talk: { $cell }
sheet-yes-or-no = yes or no, not { $cell }
sheet-time = a time of day without a whole date: { $cell }
sheet-minutes = minutes from 1 to 1,440, not { $cell }
sheet-nothing = nothing that can be recorded stands here
sheet-other-currency = in another currency than the talk
sheet-other-unit = of another unit than the talk
sheet-not-held = Nothing says when the talk was held: a fact "held on", or dates beside the offers
sheet-refused = { $why }
sheet-doubtful = { $cell } looks like a slip, { $likelier } may be meant; if it is right, add --as-typed
sheet-doubtful-way = { $cell } goes the wrong way; if it is right, add --as-typed
sheet-record = not as it was exported: { $cell }
sheet-head = The table says it is from head { $stated }, and its rows come to { $found }: it was changed after the export

## What is wrong with a workbook

workbook-too-large = a workbook of more than { $limit } MB
workbook-not-a-workbook = no workbook: it is damaged, or only its name says so
workbook-password = protected by a password; save it without one
workbook-old-format = a workbook of the older kind (.xls); save it as .xlsx
workbook-other-format = a workbook of another kind; save it as .xlsx
workbook-too-many-parts = more than { $limit } parts or 50 sheets, which no table has
workbook-part-twice = a part stands in it twice: { $part }
workbook-overlap = its parts lie on top of each other: { $part }
workbook-too-tight = packed to less than a { $limit }th of its size, as no table is: { $part }
workbook-too-much = more than { $limit } MB when unpacked
workbook-parts-differ = a part is not what the archive says it is: { $part }
workbook-packing = packed in a way that workbooks do not use: { $part }
workbook-entities = a part redefines its own text, as no workbook does: { $part }
workbook-too-many-texts = announces more than { $limit } texts
workbook-missing = a part is missing: { $part }
workbook-damaged = it does not say what a workbook says: { $part }
workbook-too-far = a cell stands in row { $part }; { $limit } rows are read
workbook-too-many-cells = more than { $limit } cells hold something
workbook-no-sheet = there is no sheet { $part }, or nothing stands in it
workbook-garbled = its reading gave no table
reader-not-started = the process that reads workbooks did not start
reader-stopped = reading it was stopped
reader-too-slow = not read in 10 seconds, and given up
reader-too-much = its reading gave more than 16 MB, and was given up
reader-aborted = reading it takes more than the 512 MB that are allowed
reader-killed = the process that reads workbooks was ended by the system
reader-failed = the process that reads workbooks failed on it

## What is to be known of a workbook

workbook-and-others = { $places } and others
workbook-remark-macros = The workbook holds macros; none was run.
workbook-remark-1904 = The workbook counts dates from 1904; they were read so.
workbook-remark-hidden-sheets =
    { $count ->
        [one] A sheet is hidden and was left out: { $places }
       *[other] { $count } sheets are hidden and were left out: { $places }
    }
workbook-remark-formulas =
    { $count ->
        [one] A formula; its saved result is taken: { $places }
       *[other] { $count } formulas; their saved results are taken: { $places }
    }
workbook-remark-without-result =
    { $count ->
        [one] A formula without a saved result counts as empty: { $places }
       *[other] { $count } formulas without saved results count as empty: { $places }
    }
workbook-remark-numbers-as-text =
    { $count ->
        [one] A number kept as text is read as a number: { $places }
       *[other] { $count } numbers kept as text are read as numbers: { $places }
    }
workbook-remark-merged = Merged cells, of which only the first holds anything: { $places }
workbook-remark-hidden = Hidden rows and columns are read like any other: { $places }

## The window

table-loaded = From { $file }
table-reading = Reading { $file }
table-reading-time = { $seconds } s, given up after { $most } s
table-unread = { $file } was not read: { $what }
table-found = { $right } of { $count } entries can be taken
table-take =
    { $count ->
        [one] Take { $count } entry
       *[other] Take { $count } entries
    }
table-replaces = They take the place of what stands in the form.
