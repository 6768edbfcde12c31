# What if: lines that leave a talk and are played on against a simulated company.
# Every line of a help text stays under 80 columns.

help-what-if =
    kanjia what-if FILE --at SEQ

    Plays a talk on from a record against a simulated company, and prints the
    course of each line. The record is not touched. The company is fitted to
    the talk up to there and nothing later, or chosen: each line draws one of
    the companies that fit, and the spread of all of them is shown. On few
    offers almost anything fits. The same seed gives the same lines.

      --at SEQ                  the last record that stands; the last there is
      --fitted                  companies that fit; the default
      --tactic NAME             this tactic instead; kanjia simulate --help
      --floor PRICE             its floor; 90% of its last offer
      --noise N                 noise in percent, for tactics with noise; 5
      --temperament NAME        kanjia practice --help lists them
      --payer NAME              who answers; guide. kanjia simulate --help
      --reserve PRICE           the reserve the payer is given; the target, or
                                95% of the company's last offer
      --lines K                 how many lines, each with the next seed; 3
      --seed N                  another seed than 1
      --json                    for scripts
      -o, --output FILE         keep the first line, marked as simulated

    Example:
      kanjia what-if nusinersen-2021.kanjia --at 6 --payer guide --lines 5

usage-price = a price in the talk's currency and unit, such as 4.36
usage-noise = a number from 0 to 50
usage-lines = a number from 1 to 200

what-if-head = Played on from record { $number }; the payer is { $payer }. Simulated.
what-if-reserve-stated = Reserve as stated on the command line: { $price }
what-if-reserve-target = Reserve assumed to be the target of the brief: { $price }
what-if-reserve-last-offer = Reserve assumed to be 95% of the company's last offer: { $price }
what-if-fits = { $kept } of { $tried } companies fit best; eight tenths of their weight have a floor of { $low } to { $high }
what-if-tactics = Tactics by weight: { $tactics }
what-if-loose = On { $count } { $count ->
        [one] offer
       *[other] offers
    } almost anything fits: take the spread for what it is.
what-if-line = Line
what-if-course = Course
what-if-end = End
what-if-tactic = Tactic
what-if-floor = Floor
what-if-deal = deal { $price }
what-if-no-deal = no deal
what-if-open = open
what-if-note = Figures of the payer stand in brackets. Tactic and floor are those drawn for the line.

## The view

branches-chip = What if, simulated
branches-lines = Lines
branches-tree = Price paths, a figure a column
branches-on-record = On record
branches-recorded = on record
branches-line = Line { $number }, from record { $record }
branches-figures = { $count ->
        [one] { $count } figure so far
       *[other] { $count } figures so far
    }
branches-deal = Simulated: deal at { $price }
branches-no-deal = Simulated: no deal
branches-open = Simulated: open
branches-no-figures = No figure has been named yet
branches-next = The next line
branches-company = Company
branches-fitted = One that fits
branches-floor = Floor
branches-noise = Noise %
branches-reserve = Reserve
branches-part = New line
branches-spread = What fits
branches-floors = Floor, 8 in 10
branches-loose = On { $count } { $count ->
        [one] offer
       *[other] offers
    } almost anything fits: take the spread for what it is.
branches-fit-note = The { $kept } nearest of { $tried } companies, by what they would have named after each offer so far. Nothing later is looked at. A line draws one of them by its seed.
branches-nothing-to-fit = The company has named no figure yet, so nothing can be fitted.
branches-told = Assumed reserve { $reserve }, simulated company's floor { $floor }
branches-key-lines = lines
branches-key-places = place
branches-key-part = new line
branches-key-play = play on
branches-key-leave = back

## Faults

fault-branch-no-such-place = There is no such place in the talk.
fault-branch-no-such-record = The talk has no record { $number }; its last one is { $last }.
fault-branch-decided = The talk is decided there; nothing is left to play.
    .next = Name an earlier record with --at.
fault-branch-no-bargaining = Under these rules nobody bargains, so there is no other line.
fault-branch-out-of-range = A figure of this talk is too large or too small to play on with.
fault-branch-no-reserve = No reserve can be assumed: the company has named no figure, and the brief names no target.
    .next = Name one with --reserve.
fault-branch-no-floor = No floor can be assumed: the company has named no figure.
    .next = Name one with --floor.
fault-branch-nothing-to-fit = The company has named no figure yet, so nothing can be fitted.
    .next = Choose a company with --tactic and --floor.
