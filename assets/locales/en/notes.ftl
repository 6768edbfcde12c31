# Notes about talks: the palette, the card, the command line.

## What a note is about

note-other = Other
note-prepared = Well prepared
note-first-offer-met = First offer met well
note-reason-given = Reason given
note-concession-well-timed = Concession well timed
note-recess-used-well = Recess used well
note-asked-before-giving = Asked before giving
note-question-well-put = Question well put
note-time-well-used = Time well used
note-not-prepared = Not prepared
note-first-offer-not-met = First offer met badly
note-no-reason = No reason given
note-concession-too-large = Concession too large
note-reserve-shown = Reserve shown
note-recess-missed = Recess missed
note-gave-without-asking = Gave without asking
note-time-lost = Time lost
note-flag = Flag
    .whole = Flag: look at the last half minute
note-strength = { $kind } (strength)
note-mistake = { $kind } (mistake)

## The card

note-title = Note on { $place }
note-kind = About
note-text = Note
note-by = By
    .hint = your name; may be left empty
note-keep = Keep
note-beside = Kept beside the record, never in it.
note-empty = Write a word, or choose what it is about.
note-too-long = Too long, or with characters that cannot be seen.
note-kept = The note was kept in { $path }.
note-kept-elsewhere = Nothing is written beside this talk: the note was kept in { $path }.
note-removed = The note was removed from { $path }.

## A flag at the desk

move-flag = Flag the last half minute
desk-flagged = Flagged after record { $number }
desk-not-flagged = The flag was not kept: { $why }

## What can go wrong

fault-notes-unreadable = Line { $line }, column { $column }: { $what }: { $path }
    .safe = Nothing was changed; the talk is not touched by its notes.
    .next = Mend the file there, or move it away.
fault-notes-other-talk = These notes are about another talk: { $path }
    .safe = Nothing was changed.
    .next = Move the file away, or give it the name of its own talk.
fault-notes-too-many = A talk has at most 10,000 notes; no more was added.
fault-note-gone = The note is not there any more.
    .safe = Nothing was changed.

## The command line

notes-none = No notes.
notes-line = { $place }  { $kind }  { $by }  { $written }
notes-stray = of another version of this record
notes-added = Kept in { $path }.

usage-note-kind = not one of the kinds that kanjia notes --help lists
usage-text = too long, or with characters that cannot be seen

help-notes =
    kanjia notes FILE [--json]
    kanjia notes FILE --add SEQ --kind KIND --by NAME TEXT

    Prints the notes about a talk, or adds one on the record of this number.
    They lie beside the talk as NAME.notes.ron, never in it; for talks that ship
    with the program, or where that folder is not written to, in your data
    folder. A note hangs on its record and survives corrections.

    KIND is one of
      other, flag,
      prepared, first-offer-met, reason-given, concession-well-timed,
      recess-used-well, asked-before-giving, question-well-put, time-well-used,
      not-prepared, first-offer-not-met, no-reason, concession-too-large,
      reserve-shown, recess-missed, gave-without-asking, time-lost.

    kanjia notes talk.kanjia --add 5 --kind concession-too-large \
      --by "Trainer Li" "10.6% in one step."
