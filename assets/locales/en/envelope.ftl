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

## The sealed file

envelope-committed-at-start = The reserve is sealed: its commitment { $head } stands on record before the first offer.

seal-prompt-reserve = Reserve, unseen:
seal-prompt-first = First person's passphrase, unseen:
seal-prompt-second = Second person's passphrase, unseen:
seal-done =
    The reserve is sealed in { $path }.
    Commitment { $commitment }
    Begin the talk with this file; without the passphrase nobody can open it, you neither.
help-seal =
    kanjia seal BRIEF -o NAME.envelope

    Seals the reserve before the talk. The reserve and the passphrase are asked
    for at the terminal, unseen, twice each; or they are read from standard
    input, one a line. They are never arguments and never in the environment.
    Currency and unit are those of the brief.

      -o, --output FILE         the sealed file; it must not exist yet
      --two                     two people open it, each with a passphrase

    The length of the file tells nothing of the reserve. It is of the age format
    below its first three lines: tail -n +4 FILE | age -d opens it too.

    Examples:
      kanjia seal talk.brief.ron -o talk.envelope
      kanjia new talk.brief.ron --envelope talk.envelope -o talk.kanjia

verify-committed = record { $number }: reserve sealed before the first offer, commitment { $head }; opened by { $count ->
        [one] one person
       *[other] two people together
    }
verify-committed-anew = record { $number }: reserve sealed anew before the first offer, commitment { $head }; opened by { $count ->
        [one] one person
       *[other] two people together
    }; reason: { $reason }
verify-opened = record { $number }: { $row }
verify-reserve-shown = record { $number }: reserve shown, { $price }; it is the one that was committed to
verify-reserve-not-shown = reserve not shown; its commitment stands
verify-gate = record { $number }: offer { $offer } { $inside ->
        [yes] inside
       *[no] outside
    } the line, { $source ->
        [computed] computed from the reserve
        [declared] declared by the group leader
       *[implied] implied by how the talk went on
    }

fault-seal-not-wanted = These rules ask for no reserve.
    .safe = Nothing was written.
    .next = Leave the envelope away, or name the rules that you mean in the brief.
fault-seal-reserve-unreadable = The reserve is no price; it is not repeated here.
    .safe = Nothing was written.
    .next = Type digits with a point and at most four decimals, above zero.
fault-seal-reserves-differ = The two reserves differ.
    .safe = Nothing was written.
    .next = Try again.
fault-seal-same-passphrase = Both people gave the same passphrase.
    .safe = Nothing was written.
    .next = Each takes a passphrase of their own.
fault-envelope-wrong-passphrase = The passphrase does not open the envelope. The file is the recorded one and undamaged.
    .safe = Nothing was changed; the talk goes on without it.
    .next = Try again; mind capitals and the keyboard's language. Of two people, the first comes first.
fault-envelope-changed = The file was changed after its commitment was recorded.
    .safe = Nothing was changed; the talk goes on without it.
    .next = Look for a copy of the file as it was sealed.
fault-envelope-other = This is another envelope than the one the talk was committed to.
    .safe = Nothing was changed; the talk goes on without it.
    .next = Look for the file that was sealed for this talk.
fault-envelope-other-currency = The reserve in this envelope is in another currency than the talk.
    .safe = Nothing was changed; the talk goes on without it.
    .next = Before the first offer another envelope can be put in its place.
fault-envelope-other-unit = The reserve in this envelope is the price of another unit than the talk's.
    .safe = Nothing was changed; the talk goes on without it.
    .next = Before the first offer another envelope can be put in its place.
fault-envelope-passphrases = { $count ->
        [one] This envelope is opened with one passphrase.
       *[other] This envelope is opened by two people, each with a passphrase.
    }
    .safe = Nothing was changed.
    .next = Give as many passphrases as it was sealed with.

## The dialogs

brief-envelope-sealed = Sealed in a file
envelope-file = Envelope file
    .hint = path of the sealed file
envelope-seal-now = Seal now
envelope-seal-new = Seal a new one
envelope-pick-title = Choose the sealed reserve
envelope-sealed-in = Sealed in { $path }, commitment { $head }.
field-sealed-for-other = Sealed for another currency or unit; seal it anew
reserve-not-sealed = No envelope yet
    .short = No envelope
reserve-on-record = Reserve on record
    .short = On record
reserve-open = open
reserve-choose = choose
move-change-envelope = Replace the envelope
    .first = Commit to the envelope
move-reveal-reserve = Show the reserve on record
envelope-close-hint = The reserve has not been shown. After the close it can no longer be shown on this record; its commitment stands.
envelope-reserve = Reserve
envelope-reserve-again = Reserve, once more
envelope-first-person = First person
envelope-second-person = Second person
envelope-first-name = Name of the first person
envelope-second-name = Name of the second person
envelope-first-passphrase = Passphrase of the first person
envelope-second-passphrase = Passphrase of the second person
envelope-first-again = First passphrase, once more
envelope-second-again = Second passphrase, once more
envelope-two = Two people open it together
envelope-passphrase-missing = A passphrase is missing.
envelope-names-missing = Both people who open it are named, each by their own name.
envelope-file-missing = Name the file.
envelope-reason-missing = The reason can't be read.
envelope-seal = Seal the reserve
    .text = What is typed is not shown. The file opens with the passphrase alone: who loses it loses the reserve, not the talk.
    .confirm = Seal
envelope-open = Open the envelope
    .text = The reserve is held in memory for this sitting and shows only while R is held. That the envelope was opened goes on record, its content does not.
    .confirm = Open
envelope-open-two = Open the envelope together
    .text = Two people open it, each with a passphrase, in the order in which it was sealed. Their names go on record; the reserve does not, and shows only while R is held.
    .confirm = Open
envelope-commit = Commit to the envelope
    .text = Its commitment goes on record before the first offer. It proves later which reserve was sealed, and tells nothing of it now.
    .confirm = Record the commitment
envelope-change = Replace the envelope
    .text = Until the first offer, and until it is open, another envelope can take its place. Both commitments stay on record, with the reason.
    .confirm = Record the commitment
envelope-reveal = Show the reserve on record
    .text = The reserve and what proves that it was the sealed one go on record, where everybody who reads the record sees them. This can't be undone. A record without it is complete as well.
    .confirm = Show it on record
fault-program = The program met a fault of its own and can't go on here.
    .safe = Every line that shows as recorded is on disk.
    .next = Open the talk again; it goes on where it was.
