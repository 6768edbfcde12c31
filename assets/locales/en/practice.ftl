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

## The tab

practice-rules = Rules
practice-product = Product
practice-made-up = Made up
practice-temperament = Temperament
practice-difficulty = Difficulty
practice-speed = Pace
practice-pace-of = { $pace } times life
practice-seed = Seed
    .note = Everything at random follows from it: the same seed and the same answers give the same talk.
practice-next-seed = Next seed
practice-start = Start
    .note = In memory alone until it is kept
practice-about = What is hidden
    .note = You hold the payer's reserve: R shows it. The company's floor is told when the talk is over.

## The desk

practice-chip = Practice, simulated company
practice-simulated = Simulated
practice-skip = answer now
practice-pace = pace { $pace }x
practice-score = result
practice-lines = lines
practice-keep = keep
practice-in-memory = In memory #{ $number }
    .short = Memory #{ $number }
practice-kept = Kept #{ $number }
    .short = Kept #{ $number }
practice-kept-in = Kept as a simulated talk: { $path }
practice-told = Reserve { $reserve }, company's floor { $floor }
practice-told-nothing = No reserve was assumed, so there is no share to tell.
practice-told-share = Your share of what lay between: { $share }.
practice-told-no-zone = There was no price that both could agree to; ending without a deal was right.
practice-told-company = The company was: { $temperament }; tactic: { $tactic }.
practice-score-kept = The score is in { $path }
practice-leave = This talk is kept nowhere.
    .again = Ctrl S keeps it. To leave all the same, leave once more.

## Faults

fault-practice-nothing-to-go-by = The brief names neither a target nor a price to compare with, so there is nothing to make up a reserve from.
    .next = Add a target price or a list price to the brief.
fault-practice-out-of-range = A figure of this talk is too large or too small to practise with.
fault-practice-brief = The brief can't be used under these rules.
    .next = Choose the rules that the brief names, or a made-up product.
