# The plan for a talk; as secret as the reserve.

plan-title = Plan
plan-target = Target
    .hint = 4.20
plan-ladder = Counteroffers planned
    .hint = 4.00 4.10 4.20
plan-walk-away = Walk away above
    .hint = 4.40
plan-largest-step = Largest single step
    .hint = 0.10
plan-not-before = Not before offer
    .hint = 2
plan-reasons = Reasons to bring up
    .hint = one reason; another one
plan-concessions = Beside the price
    .hint = payment: in 30 days; term: two years
plan-next = next
plan-concession-volume = volume
plan-concession-scope = scope
plan-concession-payment = payment
plan-concession-term = term
plan-concession-other = other

## Where the talk is against it

plan-against-not-begun = no counteroffer yet
plan-against-on = the last counteroffer is the planned one
plan-against-above = the last counteroffer is above the planned one
plan-against-below = the last counteroffer is below the planned one
plan-against-past-the-end = more counteroffers than planned
plan-passes-walk-away = above the plan's limit
plan-passes-largest-step = a larger step than planned
plan-passes-too-early = earlier than planned
plan-passes-skips-steps = skips a planned step

## The dialog

plan-write = Plan for this talk
    .text = It is kept in memory until the talk is left, and shows only while R is held. What is typed is masked. The figures of the ladder are parted by spaces, the rest by semicolons.
    .confirm = Keep for this sitting
plan-seal = Seal the plan
    .text = It is written under a passphrase to { $file } beside the talk. Without the passphrase nobody can open it, and there is no way to recover it.
    .confirm = Seal
    .button = Seal to a file
plan-open = Open a sealed plan
    .text = It is read from { $file } beside the talk and kept in memory until the talk is left.
    .confirm = Open
    .button = Open a file
plan-passphrase = Passphrase
plan-passphrase-again = Once more
plan-passphrases-differ = The two passphrases differ.
plan-passphrase-short = A passphrase has at least { $least } characters.
plan-show-typed = Show what is typed
plan-working = Working on the passphrase, about a second.
plan-empty = Nothing was typed yet.

## What is wrong with a plan

plan-not-ascending = Counteroffer { $step } is not above the one before it; a payer's counteroffers go up.
plan-step-above-limit = Counteroffer { $step } is above the price to walk away at.
plan-target-above-limit = The target is above the price to walk away at.
plan-step-off-grid = Counteroffer { $step } is no multiple of the talk's smallest step.
plan-target-off-grid = The target is no multiple of the talk's smallest step.
plan-limit-off-grid = A limit is no multiple of the talk's smallest step.
plan-step-too-large = Counteroffer { $step } is further from the one before it than the largest single step.
plan-too-many = There are more lines than a plan holds.
plan-other-unit = The plan is in another currency or unit than the talk.
plan-target-unreadable = The target is no price.
plan-step-unreadable = Counteroffer { $step } is no price.
plan-limit-unreadable = A limit can't be read.
plan-words-unreadable = A reason or concession holds characters that can't be shown.

## Files

fault-plan-text = This is no plan, line { $line }, column { $column }: { $what }: { $path }
    .safe = Nothing was changed.
    .next = Mend that place. Nothing of the plan is repeated here.
plan-field-missing = the field { $field } is missing
plan-field-twice = the field { $field } stands there twice
plan-field-unknown = there is no such field
plan-word-unknown = there is no such word here
plan-price-unreadable = this is no price
plan-value-unreadable = this value can't be read
plan-unreadable = this is not written as a plan is
fault-plan-not-usable = The plan can't be used: { $path }
    { $faults }
    .safe = Nothing was changed.
    .next = Mend the plan, then try again.
fault-plan-no-passphrase = No passphrase of at least { $least } characters was given.
    .safe = Nothing was written.
    .next = Type it at the prompt, or give it as one line of standard input.
fault-plan-passphrases-differ = The two passphrases differ.
    .safe = Nothing was written.
    .next = Try again.
fault-sealed-wrong-passphrase = The passphrase does not open it, or its first lines are damaged.
    .safe = Nothing was changed.
    .next = Try again; mind capitals and the keyboard's language.
fault-sealed-damaged = The sealed file was changed or cut after it was written.
    .safe = Nothing was changed.
    .next = Look for a copy.
fault-sealed-not-sealed = This is no sealed file.
    .safe = Nothing was changed.
    .next = Choose the file that ends in .plan.
fault-sealed-other-content = Something else than a plan is sealed in it.
    .safe = Nothing was changed.
    .next = Choose another file.
fault-sealed-too-much-work = To open this file would ask for more work than any that was sealed here.
    .safe = Nothing was changed.
    .next = Do not trust it; ask who sent it.
fault-sealed-too-long = There is more in the plan than can be sealed.
    .safe = Nothing was written.
    .next = Shorten the reasons.
fault-sealed-not-now = It could not be sealed now.
    .safe = Nothing was written.
    .next = Try again.

## The command line

plan-sealed-in = Sealed in { $path }
plan-fits-brief = The plan fits the brief.
plan-passphrase-prompt = Passphrase, unseen:
plan-passphrase-prompt-again = Once more:
help-plan =
    kanjia plan PLAN.ron -o NAME.plan    seal a plan with a passphrase
    kanjia plan --open NAME.plan         print a sealed plan
    kanjia plan PLAN.ron --check BRIEF   check a plan against a brief

    The passphrase is asked for at the terminal, unseen, or read as one line of
    standard input. It is never an argument and never in the environment.
    A sealed plan is a file of the age format; its length tells nothing.

    Exit status: 0 done; 1 the plan does not fit the brief, or the passphrase
    does not open the file; 2 it could not be done.
