## The sealed reserve

row-envelope-committed = Reserve sealed, commitment { $head } recorded
row-envelope-committed-anew = Reserve sealed anew, commitment { $head }: { $reason }
row-envelope-opened-by = Envelope opened by { $names }
row-reserve-shown = Reserve shown: { $price }, as committed
row-clock-set-forward = Clock set forward by { $time }
row-clock-set-back = Clock set back by { $time }
row-slept = The machine slept for { $time }

reserve-sealed = Reserve sealed
    .short = Sealed

refusal-commitment-missing = Not recorded: the reserve is sealed in a file, and its commitment is not on record yet. It comes before the first offer.
refusal-commitment-too-late = Not recorded: a commitment comes before the first offer and before the envelope is open.
refusal-nothing-committed = Not recorded: no commitment to a reserve is on record, so there is nothing that a reserve could be held against.
refusal-other-envelope = Not recorded: this envelope is not the one that the talk was committed to.
refusal-openers-missing = Not recorded: the envelope is opened by { $count } people together; name each of them.
refusal-shown-already = Not recorded: the reserve is shown already.
refusal-no-jump = Not recorded: the clock did not jump.
refusal-openers-unknown = Not recorded: an envelope is opened by one person or by two.
refusal-digits-unreadable = Not recorded: 64 hexadecimal digits in lower case are wanted.
