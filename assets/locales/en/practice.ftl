# Practice talks against simulated companies.
# Every line of a help text stays under 80 columns.

help-practice =
    kanjia practice [BRIEF]

    A talk in which you are the payer and the company is simulated. Commands
    come from standard input, as kanjia record takes them; each is answered by
    one line of JSON: what was recorded, and what the company did next. When
    the talk is decided, one more line tells both reserves and the payer's
    share of what lay between. Without a brief the product is made up. The same
    seed and the same commands give the same record. Nothing reaches the
    network, and nothing is kept without -o.

      --rules PACK              pack@version; that of the brief, or on site
      --temperament NAME        patient hurried proud plain-spoken anxious
                                deferring; any where none is named
      --difficulty NAME         easy middling hard; middling
      --seed N                  another seed than 1
      -o, --output FILE         keep the record, marked as simulated

    Example:
      printf 'Ask(by: Payer)\nAsk(by: Payer)\n' | kanjia practice --seed 7

usage-temperament = kanjia practice --help lists the temperaments
usage-difficulty = easy, middling or hard

## What companies are like

temperament-patient = Patient
    .note = takes its time and gives late
temperament-hurried = Hurried
    .note = has a plane to catch
temperament-proud = Proud
    .note = moves only when the payer does
temperament-plain-spoken = Plain-spoken
    .note = says what it thinks, comes straight down
temperament-anxious = Anxious
    .note = is never quite sure, moves unevenly
temperament-deferring = Deferring
    .note = decides nothing without its head office
temperament-any = Any
    .note = drawn by the seed, told at the end

difficulty-easy = Easy
    .note = much room between the reserves
difficulty-middling = Middling
    .note = some room
difficulty-hard = Hard
    .note = little room, sometimes none

## Faults

fault-practice-nothing-to-go-by = The brief names neither a target nor a price to compare with, so there is nothing to make up a reserve from.
    .next = Add a target price or a list price to the brief.
fault-practice-out-of-range = A figure of this talk is too large or too small to practise with.
fault-practice-brief = The brief can't be used under these rules.
    .next = Choose the rules that the brief names, or a made-up product.
