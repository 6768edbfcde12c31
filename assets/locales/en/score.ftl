# The score of a talk, its card, attempts and sheets; kanjia scores.
# P is the agreed price, R the payer's reserve, F the company's floor, A and B the first figures.

score-title = Score
score-title-of = Score: { $name }
score-whose-yours = You
score-whose-real = The real talk
score-whose-guide = The guide's first
score-whose-first-inside = First inside
score-whose-split = Split the difference
score-whose-yours-hint = The talk that was just held.
score-whose-real-hint = The talk on record from which this one branched off. Its reserve is not known, so its share is not either.
score-whose-guide-hint = A payer that takes the guide's first counteroffer each time, against the same company.
score-whose-first-inside-hint = A payer that accepts the first figure inside the reserve, on the figures that were named.
score-whose-split-hint = A payer that meets halfway between the two first figures, if both can take that.

score-group-result = Result
score-group-firsts = First figures
score-group-ours = Our steps
score-group-theirs = Their steps
score-group-answers = Reciprocity
score-group-conduct = Rules and time
score-group-savings = Saved

score-figure-ending = Agreement
    .formula = P, the price that was agreed
    .source = The record
score-figure-share = Our share of the zone
    .formula = (R − P) / (R − F): 0% at our reserve, 100% at the company's floor, 0% without a deal that could have been had
    .source = Our definition, on the zone of agreement of Raiffa 1982, The Art and Science of Negotiation
score-figure-midpoint = From the midpoint
    .formula = P − (R + F) / 2: above zero, the company got more than half
    .source = For one linear price the solutions of Nash 1950, Kalai 1977 and Kalai and Smorodinsky 1975 are all the midpoint of the zone
score-figure-first-mover = First figure by
    .formula = The side of the first figure on record
    .source = The record
score-figure-between = From their first to ours
    .formula = (A − P) / (A − B): 0% at the company's first figure, 100% at ours
    .source = Our definition. That first offers anchor: Galinsky and Mussweiler 2001, J. Pers. Soc. Psychol. 81
score-figure-steps = Steps given, held, taken back
    .formula = A step goes from a figure to the same side's next one; one next to a figure that is not on record is left out
    .source = Classes of steps: Hindriks, Jonker and Tykhonov 2007, IAT. With one price there are these three
score-figure-mean = Mean concession
    .formula = Sum of the concessions in percent of the figure before / their number
    .source = Our definition
score-figure-largest = Largest concession
    .formula = The largest step towards the other side, and in percent of the figure before
    .source = Our definition
score-figure-total = From first to last
    .formula = First figure to last figure, towards the other side, and in percent of the first
    .source = NegMAS, total concession
score-figure-falling = No larger than the one before
    .formula = Concessions no larger than the one before, of all that follow one
    .source = Our definition. Steps that shrink say that an end is near: Raiffa 1982
score-figure-our-answers = We answered with
    .formula = Sum of our steps (new / old − 1) / sum of the company's steps they answer (old / new − 1): once is as much in proportion
    .source = Relative tit-for-tat gives 1: Faratin, Sierra and Jennings 1998, Robotics and Autonomous Systems 24
score-figure-their-answers = They answered with
    .formula = Sum of their steps (old / new − 1) / sum of our steps they answer (new / old − 1): once is as much in proportion
    .source = Relative tit-for-tat gives 1: Faratin, Sierra and Jennings 1998, Robotics and Autonomous Systems 24
score-figure-slips = Rule slips
    .formula = Attempts that the rules refused
    .source = The rule pack
score-figure-time = Time
    .formula = From the opening to the outcome; the budget is that of the brief or the rules
    .source = The record
score-figure-saved-target = Against the target
    .formula = (target − P) / target, and times the year's volume
    .source = The brief
score-figure-saved-first = Against their first offer
    .formula = (first offer − P) / first offer, and times the year's volume
    .source = The record and the brief
score-figure-saved-reference = Against: { $name }
    .formula = (reference − P) / reference, and times the year's volume
    .source = The brief

score-no-deal = No deal
score-open = Not decided
score-of = { $some } of { $all }
score-steps = { $given }, { $silent }, { $back }
score-step = { $amount } ({ $part })
score-time = { $used } of { $budget }
score-saved = { $part }, { $sum } a year
score-a-reference = a reference price

score-simulated = Simulated
score-about = About
score-keys = Arrows choose a figure
score-save-csv = Save as CSV
score-save-xlsx = Save as XLSX
score-done = Done

## Sheets

scores-attempts = Attempts
scores-trainee = Trainee
scores-when = When
scores-exercise = Exercise
scores-exercise-lesson = Lesson
scores-exercise-branch = What if
scores-exercise-practice = Practice
scores-name = About
scores-seed = Seed
scores-credit = Credit of 100
scores-deal = Result
scores-deal-yes = Deal
scores-price = Price
scores-currency = Currency
scores-unit = Unit
scores-share = Share of the zone
scores-between = From their first to ours
scores-concessions = Our concessions
scores-mean-concession = Mean concession
scores-answers = We answered, times
scores-slips = Rule slips
scores-seconds = Seconds
scores-saved = Saved against the target
scores-figure = Figure
scores-formula = Formula
scores-source = Source
scores-grouped = { $group }: { $name }

fault-attempts-unreadable = The attempts cannot be read: line { $line }, column { $column }: { $what }
    .safe = The file is left as it is: { $path }
    .next = Mend it, or move it away to begin anew
scores-file = File
scores-origin = Origin
scores-origin-held = held
scores-origin-imported = imported

## kanjia scores
## Every line of a help text stays under 80 columns.

help-scores =
    kanjia scores [FILE...]

    Without a FILE, what each trainee has done so far: the attempts that
    lessons, branches and practice talks have left in the user's data folder.
    With FILEs, the score of each talk: share, first figures, concessions,
    reciprocity, time and savings.

      --to csv|xlsx -o PATH     a sheet: one row an attempt, or a talk
      --zone RESERVE FLOOR      both reserves, for shares and simple payers;
                                only for talks that nobody held
      --json                    for scripts

    Examples:
      kanjia scores
      kanjia scores --to xlsx -o class.xlsx
      kanjia scores dapagliflozin.kanjia
      kanjia scores talks/*.kanjia --to csv -o talks.csv

usage-sheet = a sheet is csv or xlsx
usage-zone = a zone is two prices: the payer's reserve and the company's floor
scores-this-talk = This talk
scores-simulated = { $name } (simulated)
scores-imported = { $name } (imported)
scores-none = No attempts yet. Lessons, branches and practice talks leave them.
scores-attempts-count = Attempts
scores-deals = Deals
scores-credit-mean = Mean credit
scores-share-mean = Mean share
scores-progress = Last 3 against first 3
scores-written = { $count } { $count ->
        [one] row
       *[other] rows
    } written to { $path }

fault-zone-of-held-talk = This talk was held; its reserve is on no record, and no zone is taken for it: { $path }
    .safe = Nothing was computed.
fault-sheet-unwritable = The sheet cannot be written: { $what }
    .safe = Nothing was written.
fault-folder-not-empty = The folder holds files already: { $path }
    .safe = Nothing was written.
    .next = Name an empty folder, or say --add
fault-simulate-too-many = { $count } talks are more than are written at once, which is { $limit }
    .next = Ask for fewer talks, or for some tactics and payers only
fault-simulate-unwritable = A simulated talk cannot be written: { $what }

## The tab

training-scores = Scores
scores-way = Share and credit by attempt
scores-last = Last attempts
scores-credit-of = { $credit } of 100
scores-credit-legend = Credit of a lesson
scores-points = { $figure } points
dialog-sheet-title = Save the sheet
notice-sheet-saved = Saved: { $path }
