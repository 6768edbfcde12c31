# Lessons: questions about a talk, what is wrong with them, the trainer's editor.

## Found questions

found-hint-step = They went from { $before } to { $theirs }. What would the same step again come to, and what was offered for it?
found-hint-first = It is the first figure of theirs that is known. How far is it from what both sides know?

found-title = { $drug }, { $held }: what now?
found-about = You lead the payer's group in the talk about { $drug }. At each question decide before you see what followed.

## What went wrong with files

fault-lesson-unreadable = Line { $line }, column { $column }: { $what }: { $path }
    .safe = Nothing was changed.
    .next = Mend the file there, or make the lesson anew from its talk.
fault-lesson-no-talk = The talk of this lesson is in none of the folders: { $path }
    .next = Put the talk's file beside the lesson.
fault-progress-other = This file holds another trainee's answers, or answers about another talk: { $path }
    .safe = Nothing was changed.
    .next = Move it away; answers then begin anew.

## What is wrong with a lesson

fault-lesson-other-talk = The lesson is about another talk: the numbers differ.
fault-lesson-no-question = There is no question yet.
fault-lesson-no-words = Words are missing in both languages.
fault-lesson-no-english = The English words are missing.
fault-lesson-no-chinese = The Chinese words are missing.
fault-lesson-no-such-record = The talk has no such record, or another one in its place.
fault-lesson-asked-twice = This record is asked about already.
fault-lesson-nothing-to-decide = The talk is decided by then.
fault-lesson-nothing-accepted = No answer is accepted.
fault-lesson-no-full-credit = No answer is worth full credit.
fault-lesson-not-best-first = It is worth more than the answer before it; the best stands first.
fault-lesson-no-credit = It is accepted, but worth nothing.
fault-lesson-inverted = The first price is above the second.
fault-lesson-not-below-theirs = It reaches up to the company's { $price }; a counteroffer lies below.
fault-lesson-refused = The rules refuse it here. { $why }
fault-lesson-accepted-twice = These answers are accepted already.

## Answers

answer-ask = Ask for a better price, without a figure
    .short = Ask
answer-name = Name a figure
    .short = Name a figure
answer-named = Name { $figure }
answer-recess = Step out to confer
    .short = Step out
answer-accept = Accept
    .short = Accept
answer-stop = End without a deal
    .short = End

## A question and what comes after it

lesson-standing-question = You are the payer: what now?
lesson-no-hint = There is no hint.
lesson-credit = { $credit } of { $best }
lesson-not-accepted = This is none of the answers that are accepted here.
lesson-also-accepted = Also accepted:
lesson-guide = What the guide would have said:
lesson-followed = What happened:
fault-lesson-answer = Not understood: { $what }
fault-lesson-nothing-found = No point was found at which the payer has to decide: { $path }
    .safe = Nothing was written.

## Places in a lesson

lesson-place-lesson = The lesson
lesson-place-title = Title
lesson-place-about = About
lesson-place-question = Question { $question }
lesson-place-asks = Question { $question }, what it asks
lesson-place-hint = Question { $question }, hint
lesson-place-afterwards = Question { $question }, afterwards
lesson-place-accepted = Question { $question }, answer { $answer }
lesson-place-credit = Question { $question }, credit of answer { $answer }
lesson-place-because = Question { $question }, reason of answer { $answer }

## On the command line

cli-lesson-talk = { $drug }: { $path }
cli-lesson-questions =
    { $count ->
        [one] 1 question, asked after record { $records }
       *[other] { $count } questions, asked after records { $records }
    }
cli-lesson-fits =
    { $count ->
        [one] The lesson fits its talk: 1 question.
       *[other] The lesson fits its talk: { $count } questions.
    }
cli-lesson-fault = { $place }: { $what }
cli-lesson-question = Question { $number } of { $count }: { $asks }
cli-lesson-answers = ask, name PRICE, recess, accept, stop; behind it "because ..."; or hint
cli-lesson-score = Answered { $answered } of { $questions }, credit { $credit } of { $best }.
cli-lesson-made =
    { $count ->
        [one] 1 question found: { $path }
       *[other] { $count } questions found: { $path }
    }

## The editor

editor-heading = Lesson { $file }
editor-save = Save
editor-back = Lessons
editor-saving = writing
editor-saved = saved
editor-changed = not saved
editor-not-saved = Not saved: something can't be read. It is marked in the form.
editor-unreadable = It can't be read: { $what }.
editor-whole = Title and description
editor-title = Title
editor-about = Description, telling nothing of the end
editor-asks = What is asked; empty for the standing question
editor-hint = Hint
editor-accepted = Accepted answers, the best first
editor-afterwards = What is said afterwards
editor-from = from
editor-to = to
editor-of-full = / 100
editor-up = Answer { $answer } up
editor-down = Answer { $answer } down
editor-remove = Take answer { $answer } away
editor-add-answer = Add an answer
editor-add = Add a question
editor-add-at = After which record?
editor-move = Move
editor-move-to = Move the question to which record?
editor-delete = Delete
editor-take = Take this record
editor-asked-already = asked already
editor-found =
    { $count ->
        [one] found, 1 answer
       *[other] found, { $count } answers
    }
editor-preview = As the trainee sees it
    .none = Choose a question to see it.
    .again = Try another answer
editor-key-form = into the form
editor-key-list = to the list, then back
editor-key-next = next field
editor-leave = Something is not saved
    .save = Save and leave
    .discard = Leave without saving
    .stay = Stay
