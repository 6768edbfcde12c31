# The replay of a talk, without its end; questions on the way.
# .short is said where the window is small.

replay-chip = Replay
replay-simulated = Simulated
replay-imported = Research trace
replay-verified = Verified up to here
    .short = Verified

replay-to-begin = The right arrow goes on to the next offer, Space plays. It stops where there is a question.

preview-replay = Replay, end hidden

## The question

replay-question = You are the payer: what now?
    .rule = Answer before you go on. Marked by accepted answers and rules, not by what they did.
replay-answer-ask = Ask for a better price, without a figure
replay-answer-name = Name a figure
replay-answer-named = Name { $price }
replay-answer-recess = Step out to consult
replay-answer-accept = Accept { $price }
replay-answer-accept-unknown = Accept what is on the table
replay-answer-stop = End without a deal
replay-price = The figure you name
replay-why = Why
    .hint = kept with your answer, not marked
replay-answer = Answer
replay-skip = Skip
replay-hint = Hint
replay-try = Try it against a simulated company

## After the answer

replay-credit = { $credit } of { $full }
replay-you-answered = You answered: { $answer }
replay-your-reason = Your reason: { $why }
replay-not-accepted = This is none of the accepted answers.
replay-also-accepted = Also accepted
replay-accepted = { $answer }: { $credit }
replay-afterwards = What to take from it
replay-guide = What the guide says at this point
replay-guide-price = { $price }: { $reason }
replay-go-on = See what happened

replay-left-out =
    { $count ->
        [one] { $count } question is about another version of this record and is left out.
       *[other] { $count } questions are about another version of this record and are left out.
    }

## Notes up to here

replay-notes = Notes up to here
replay-add-note = add
    .name = Add a note
replay-no-notes = No notes so far.
replay-change-note = Change
replay-remove-note = Remove
replay-remove-again = Delete once more removes it.
replay-stray = Of another version of this record
replay-by-me = You
replay-by-nobody = Unsigned
replay-by-desk = At the desk
replay-at-offer = offer { $number }
replay-at-counteroffer = counteroffer { $number }
replay-at-record = record { $number }
replay-absent = Not on record
    .what = So far: { $what }.
replay-put-away = Put away

## Timeline

replay-timeline = Timeline, the record that is shown
replay-room = Room
replay-recess = recess
replay-no-offer-so-far = no offer so far
replay-no-counteroffer-so-far = no counteroffer so far
replay-hidden = What follows is hidden
replay-ends-here = The record ends here
replay-answer-first = Answer or skip the question first
replay-nothing-to-decide = The payer has nothing to decide here
replay-score =
    { $count ->
        [one] { $count } answer, { $mean } of 100
       *[other] { $count } answers, on average { $mean } of 100
    }
replay-none-ahead-decision = No decision further on
replay-none-ahead-offer = No offer further on
replay-none-ahead-gate = No word on the gate further on
replay-none-ahead-recess = No recess further on
replay-none-ahead-large-concession = No large concession further on
replay-none-ahead-retraction = No retraction further on
replay-none-ahead-flag = No flag further on
replay-none-ahead-note = No note further on
replay-none-before-decision = No decision before
replay-none-before-offer = No offer before
replay-none-before-gate = No word on the gate before
replay-none-before-recess = No recess before
replay-none-before-large-concession = No large concession before
replay-none-before-retraction = No retraction before
replay-none-before-flag = No flag before
replay-none-before-note = No note before

## Places to go to

landmark-decision = Decision
landmark-offer = Offer
landmark-gate = Gate
landmark-recess = Recess
landmark-large-concession = Large concession
landmark-retraction = Retraction
landmark-flag = Flag
landmark-note = Note

## Moving and playing

replay-back = The offer before
replay-on = The next offer
replay-play = Play
replay-stop = Stop
replay-now-offer = Offer { $number }
replay-now-counteroffer = Counteroffer { $number }
replay-pace = At its own pace
    .short = Pace
    .name = Pace
    .why = A gap of more than 30 s counts as 30 s; nothing shows for less than 0.2 s
replay-times = { $times }x
replay-even = Times are not on record: one step every
    .short = No times on record:
    .name = Seconds a step
replay-seconds = { $seconds } s
replay-landmark = Go to the next
replay-hint-keys = all keys
replay-hint-show-all = show all
replay-hint-hide = hide the rest
replay-hint-play = play
replay-hint-offer = offer

## Keys

replay-keys = Keys of the replay
replay-key-offer-on = Next offer
replay-key-offer-back = Offer before
replay-key-record-on = Next record
replay-key-record-back = Record before
replay-key-start = The beginning
replay-key-end = The end, which shows how it came out
replay-key-play = Play, stop
replay-key-faster = Faster
replay-key-slower = Slower
replay-key-landmark-on = Next place of the chosen kind
replay-key-landmark-back = Last place of the chosen kind
replay-key-landmark-kind = Another kind of place
replay-key-ask = Question here
replay-key-ask-everywhere = Questions at every decision, on or off
replay-key-choose = Choose an answer, 1 to 5; Alt while typing
replay-key-hint = Hint
replay-key-answer = Answer
replay-key-scroll = Page through what was told after an answer
replay-key-note = Note on this record
replay-key-notes = Choose a note; Enter changes it
replay-key-remove = Remove the chosen note
replay-key-show-all = Show the whole talk, or hide the rest
replay-key-language = The other language
replay-key-theme = Dark or light
replay-key-leave = Put away; all talks
