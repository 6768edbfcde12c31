# The Training view: its frame and tabs, the list of lessons.

## The views of the window

nav-talks = Talks
nav-training = Training

## The frame

training-lessons = Lessons
training-practice = Practice
training-trainee = Trainee
    .hint = Your name
training-reading = reading lessons

## The list of lessons

lessons-title = Lesson
lessons-talk = Talk
lessons-held = Held
lessons-answered = Answered
lessons-credit = Credit
lessons-last = Last answer
lessons-of = { $done } of { $all }
lessons-credit-of = { $credit } of { $best }, { $percent }
lessons-none = No lessons yet
    .hint = A lesson asks questions about a past talk, at the points where the payer had to decide.
lessons-new = New lesson
    .hint = From which talk? Its questions are found; you edit them.
lessons-new-take = Make a lesson
lessons-take = Take this lesson
lessons-edit = Edit
lessons-known = Known before the talk
lessons-yours = Your answers
lessons-no-talk = The talk of this lesson is in none of the folders, so it can't be taken.
