# Simulated companies and payers: kanjia simulate.
# Every line of a help text stays under 80 columns.

help-simulate =
    kanjia simulate

    Plays payers against simulated companies and prints what share of the zone
    of agreement each captured, how often there was a deal, and after how many
    rounds. "guide" takes the guide's first counteroffer each time. The same
    seed gives the same talks on every machine.

      --talks N                 talks of each payer with each tactic; 1,000
      --seed N                  another seed than 1
      --tactic NAME             this tactic alone; may be repeated
      --payer NAME              this payer alone; may be repeated
      --json                    for scripts
      --write FOLDER            each talk as a record, marked as simulated;
                                needs --talks, and an empty folder
      --add                     into a folder that holds files already
      --table FILE.csv          one row a talk; needs --talks

    Tactics the advice was tuned on:
      boulware linear conceder relative absolute averaged stubborn noisy-time
      noisy-answer mixed impatient hurried plateau proud switching
    Tactics kept apart:
      on-record late halving s-shaped fickle bursts
    Payers:
      guide first-inside split straight-line boulware late conceder
      tit-for-tat waits

    Examples:
      kanjia simulate --talks 10000
      kanjia simulate --tactic relative --payer guide --payer split --json
      kanjia simulate --talks 20 --payer guide --write talks --table talks.csv

usage-talks = a number from 1 to 1,000,000
usage-seed = a seed is a whole number
usage-tactic = kanjia simulate --help lists the tactics
usage-payer = kanjia simulate --help lists the payers

simulate-head = { $talks } { $talks ->
        [one] talk
       *[other] talks
    } of each payer with companies of each tactic, seed { $seed }
simulate-tuned = Tactics the advice was tuned on
simulate-held-out = Tactics kept apart
simulate-payer = Payer
simulate-share = Share captured
simulate-deals = Deals
simulate-rounds = Rounds
simulate-shares-by-tactic = Share captured by tactic
simulate-deals-by-tactic = Deals by tactic
simulate-notes = Share: 0% at the reserve, 100% at the company's floor, 0% without a deal. +/- is one standard error.

simulated-product = Simulated product
simulated-no-agreement = No agreement.
simulate-written = { $count } { $count ->
        [one] talk
       *[other] talks
    } written to { $path }
simulate-table-written = { $count } { $count ->
        [one] row
       *[other] rows
    } written to { $path }
simulate-so-far = { $done } of { $all } talks

simulate-payer-guide = guide
simulate-payer-first-inside = first inside
simulate-payer-split = split
simulate-payer-straight-line = straight line
simulate-payer-boulware = e = 0.2
simulate-payer-late = e = 0.5
simulate-payer-conceder = e = 2
simulate-payer-tit-for-tat = tit for tat
simulate-payer-waits = waits

simulate-tactic-boulware = By time, late
simulate-tactic-linear = By time, evenly
simulate-tactic-conceder = By time, early
simulate-tactic-relative = Relative tit-for-tat
simulate-tactic-absolute = Absolute tit-for-tat
simulate-tactic-averaged = Averaged tit-for-tat
simulate-tactic-stubborn = Stubborn
simulate-tactic-noisy-time = By time, noisy
simulate-tactic-noisy-answer = Tit-for-tat, noisy
simulate-tactic-mixed = Time and tit-for-tat
simulate-tactic-impatient = Leaves if not answered
simulate-tactic-hurried = Own deadline
simulate-tactic-plateau = Plateaus
simulate-tactic-proud = Moves only if honoured
simulate-tactic-switching = Time, then tit-for-tat
simulate-tactic-on-record = Steps on record
simulate-tactic-late = Tit-for-tat, late
simulate-tactic-halving = Half of the gap
simulate-tactic-s-shaped = S-shaped
simulate-tactic-fickle = May leave at any time
simulate-tactic-bursts = In bursts
