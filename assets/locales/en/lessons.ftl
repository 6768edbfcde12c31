# Lessons: questions about a talk, what is wrong with them, the trainer's editor.

## Found questions

found-hint-step = They went from { $before } to { $theirs }. What would the same step again come to, and what was offered for it?
found-hint-first = It is the first figure of theirs that is known. How far is it from what both sides know?

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
