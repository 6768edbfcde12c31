# What went wrong with files, the disk, the words of a command line.
# The text says what happened and where; .safe what is unharmed; .next what to do.

fault-try-again = Try again
fault-kept-here = { $price } is kept here, not yet on disk.
fault-more = More about this

## Files that cannot be opened

fault-file-missing = There is no such file: { $path }
    .safe = Nothing was changed.
    .next = Check the name, or choose the file again.
fault-is-directory = This is a folder, not a file: { $path }
    .safe = Nothing was changed.
    .next = Name a file inside it.
fault-not-a-regular-file = This is a device or a pipe, not a file: { $path }
    .safe = Nothing was changed.
    .next = Copy its contents into a file and open that.
fault-file-too-large = The file is larger than { $limit }: { $path }
    .safe = Nothing was read or changed.
    .next = Check that it is the right file.
fault-not-a-transcript = This is not the record of a talk: { $path }
    .safe = Nothing was changed.
    .next = Records end in .kanjia. A brief is opened with New talk.
fault-file-empty = The file is empty: { $path }
    .safe = Nothing was changed.
    .next = Look for a copy, or begin the talk anew under another name.
fault-encoding-utf-16 = The file is in UTF-16, not UTF-8: { $path }
    .safe = Nothing was changed.
    .next = Another program has saved it anew. Take the original, or save it as UTF-8.
fault-encoding-gbk = The file is in GBK or GB 18030, not UTF-8: { $path }
    .safe = Nothing was changed.
    .next = Another program has saved it anew. Take the original, or save it as UTF-8.
fault-encoding-bom = A byte order mark stands before the text: { $path }
    .safe = Nothing was changed.
    .next = Another program has saved it anew. Take the original, or save it without the mark.
fault-encoding-crlf = Its lines end in CR LF, not LF: { $path }
    .safe = Nothing was changed.
    .next = Another program or a transfer has changed it. Take the original.
fault-encoding-unknown = The file is not UTF-8 text: { $path }
    .safe = Nothing was changed.
    .next = Check that it is the right file.
fault-newer-format = The file was written by a newer version, format { $found }; this one reads up to { $known }: { $path }
    .safe = Nothing was changed.
    .next = Open it with the newer version.

## The disk

fault-no-permission = No permission: { $path }
    .safe = Nothing was changed.
    .next = Ask who owns the file, or choose another place.
fault-disk-full = The disk is full: { $path }
    .safe = { $records } { $records ->
        [one] record is safe
       *[other] records are safe
    } on disk.
    .next = Make room and try again, or go on in another place.
fault-disk-full-short = The disk is full. { $records } { $records ->
        [one] record is safe.
       *[other] records are safe.
    }
fault-read-only = The disk is read-only: { $path }
    .safe = What is on it is unharmed.
    .next = Choose a place that can be written to.
fault-disk-failed = The disk did not take the record: { $what }: { $path }
    .safe = { $records } { $records ->
        [one] record is safe
       *[other] records are safe
    } on disk; what follows is kept in memory.
    .next = Go on in another place: the whole record is written there.
fault-held = The file is held by { $holder }: { $path }
    .safe = Nothing was changed.
    .next = Close it there, or open it here to read only.
fault-held-unknown = Another program has the file open: { $path }
    .safe = Nothing was changed.
    .next = Close it there, or open it here to read only.
fault-already-exists = The file exists already: { $path }
    .safe = It was left as it is.
    .next = Choose another name.
fault-folder-missing = There is no such folder: { $path }
    .safe = Nothing was changed.
    .next = Make the folder, or choose another.
fault-network-folder = The folder is on a network or is kept in step by another program: { $path }
    .safe = The talk can be recorded.
    .next = A folder on this computer is safer; copy the file afterwards.
fault-file-changed = Another program has changed the file: { $path }
    .safe = What was recorded here is kept in memory.
    .next = Go on in another place: the whole record is written there.
fault-file-gone = The file is no longer there: { $path }
    .safe = What was recorded here is kept in memory.
    .next = Go on in another place: the whole record is written there.

## The record

fault-torn = The end of the record was torn: { $bytes } { $bytes ->
        [one] byte
       *[other] bytes
    } that had not been acknowledged: { $path }
    .safe = All that was shown as recorded is there. The torn bytes are kept: { $kept }
    .next = Go on. That it was mended is in the record.
fault-altered = The record was altered at record { $record }: { $path }
    .safe = It is open to read only. The records before { $record } are unharmed.
    .next = Compare with a copy, or save what is unharmed to a new file.
fault-shortened = The record does not hold the head { $head }; its end is missing or it is another record: { $path }
    .safe = The records that are there are unharmed.
    .next = Look for a longer copy. The head stands on the board and on the signed letter.

## Briefs, commands, rules, locales

fault-brief-unreadable = The brief cannot be read, line { $line }, column { $column }: { $what }: { $path }
    .safe = Nothing was begun.
    .next = Mend that line and try again.
fault-command-unreadable = The command on line { $line } cannot be read: { $what }
    .safe = The commands before it are recorded; it was not.
    .next = Mend that line and go on from there.
fault-rules-unknown = No rules of that name are here: { $pack }
    .safe = Nothing was changed.
    .next = Put the file of the rules into the folder that kanjia rules names, or take the version of the program that has them.
fault-rules-unreadable = The rules cannot be read, line { $line }, column { $column }: { $what }: { $path }
    .safe = No talk was changed.
    .next = Mend that line; kanjia rules --check names what is left.
fault-locale-unreadable = The locale file cannot be used, line { $line }: { $what }: { $path }
    .safe = The words that came with the program are used.
    .next = Mend that line.
fault-theme-unreadable = The theme cannot be used, line { $line }: { $what }: { $path }
    .safe = The theme that came with the program is used.
    .next = Mend that line.
fault-settings-unreadable = A setting cannot be used: { $what }: { $path }
    .safe = Its usual value is used; the others stand.
    .next = Set it anew.

## The command line

fault-argument-unknown = Unknown: { $argument }
    .safe = Nothing was done.
    .next = kanjia --help lists what there is.
fault-argument-missing = Missing: { $argument }
    .safe = Nothing was done.
    .next = kanjia --help shows how it is written.
fault-argument-too-many = One too many: { $argument }
    .safe = Nothing was done.
    .next = kanjia --help shows how it is written. A name with spaces needs quotation marks.
fault-argument-unreadable = { $argument } cannot be read: { $what }
    .safe = Nothing was done.
    .next = kanjia --help shows how it is written.
fault-input-unreadable = Standard input cannot be read: { $what }
    .safe = What was acknowledged is recorded.
    .next = Go on from the last line of the answer.

## The window

fault-no-display = There is no display to open a window on.
    .safe = Nothing was changed.
    .next = Start it from a desktop, or use the commands that need none: kanjia --help
fault-window = The window cannot be opened: { $what }
    .safe = Nothing was changed.
    .next = Try again with the environment variable LIBGL_ALWAYS_SOFTWARE=1.
fault-dialog = The file dialog could not be shown.
    .safe = Nothing was opened or saved.
    .next = Type the name of the file, or start with: kanjia FILE

## What is wrong with a brief, at a place of a text, with a word of the command line

fault-brief-not-usable = { $faults }
    .safe = Nothing was begun.
    .next = Mend the brief and try again.
fault-brief-no-name = The product has no generic name.
fault-brief-no-company = The product has no company.
fault-brief-range = Reference price { $number } is a range whose lower end is not the lower one.
fault-brief-volume = The annual volume has to be more than nought.
fault-brief-other-rules = The brief names other rules.
fault-brief-reserve-not-wanted = The rules of this talk know no reserve, and the brief announces one.
fault-brief-target-no-reference = The target names a reference price that is not in the list or has no figure.
fault-brief-target-no-volume = A target for the year's spending needs an annual volume.
fault-brief-target-percent = The target has to be between 0 and 100 percent.
fault-brief-target-out-of-range = The target leaves less than one price step, or more than can be written.
fault-brief-target-misplaced = The target is { $times } times the highest reference price; { $likelier } seems likelier.
fault-brief-too-many-people =
    { $role ->
        [company-representative] At most { $limit } company representatives may take part (rule { $rule }).
        [group-leader] At most { $limit } group leaders may take part (rule { $rule }).
       *[group-member] At most { $limit } group members may take part (rule { $rule }).
    }
fault-brief-too-few-bidders = A bidding needs at least two bidders (rule { $rule }).
fault-brief-too-many-bidders = More than { $limit } bidders are more than a record holds.
fault-brief-bidder-no-name = Bidder { $number } has no name.
fault-brief-bidder-twice = Bidder { $number } is named twice.
fault-brief-bidders-not-wanted = The rules of this talk know no bidders, and the brief names some.
fault-brief-renewal-missing = The rules are those of a renewal, and the brief says nothing of the agreement that is to be renewed.
fault-brief-renewal-not-wanted = The rules of this talk know no renewal, and the brief announces one.
fault-brief-renewal-base = Budget and base of the renewal have to be more than nought.
fault-brief-renewal-out-of-range = The figures of the renewal come to no price that can be paid.
form-at = Line { $line }, column { $column }: { $what }.
form-value =
    { $value ->
        [price-empty] there is no price
        [price-zero] a price has to be more than nought
        [price-negative] a price cannot be below nought
        [price-too-long] the price has more than 12 digits before the point
        [price-too-fine] the price has more than 4 decimals
        [price-not-a-number] this is not a price; a price is written 4.36 or 33000
        [figure-unreadable] this is not a figure; a figure is written 12000 or 0.5
        [strength-unreadable] a strength is written 10 mg or 0.5 g
        [text-too-long] the text is too long
        [text-control-characters] the text holds characters that cannot be seen
        [unknown-currency] there is no such currency; a currency is written CNY
        [unknown-unit] there is no such unit; a unit is written tablet or vial
        [unknown-country] a country is written KR, in two capital letters
        [unknown-date] a date is written 2026-01-31, 2026-01 or 2026
        [time-unreadable] a time is written 2026-01-31T09:30:00+08:00
        [hex-unreadable] these are not the hex digits that belong here
        [header-contradicts] rules, currency and unit differ from those of the brief
        [reserve-unreadable] the line cannot be read; it is not repeated here
        [envelope-unreadable] the line cannot be read; it is not repeated here
        [bids-unreadable] the line cannot be read; it is not repeated here
        [file-too-long] the file is longer than such a file may be
        [too-many] a lesson has at most 200 questions, and each accepts at most 20 answers
        [format-unknown] there is no such format; this program writes format 1
        [credit] credit is a whole number from 0 to 100
        [notes-too-many] a talk has at most 10,000 notes
        [round-too-many] a round has at most 20,000 talks or products, and 200 figures
        [round-untitled] a round needs a title
        [round-path] a talk's path ends in .kanjia and does not lead up and out of the folder
        [round-talk-twice] the same talk stands there twice
        [round-cut-contradicts] a cut is not the one that its two prices give
        [round-base-missing] the base is missing that the cuts are from
       *[other] the value cannot be read ({ $value })
    }
form-unknown-field = there is no field { $found } here, only { $expected }
form-missing-field = the field { $field } is missing
form-field-twice = the field { $field } stands here twice
form-unknown-word = { $found } is none of { $expected }
form-shape = this is not written as it should be ({ $prose })
form-attribute = a line with #! would change what the text means
form-newer = written by a newer version, format { $format }
form-pack =
    { $pack ->
        [pack-name] the pack needs a name, a version and a title; name and version are made of a to z, 0 to 9, - and .
        [pack-stage-missing] the stage { $subject } is missing; add it to the stages
        [pack-stage-order] the stage { $subject } stands twice or out of order; the order is Opening, Offers, Consultation, FinalOffer, Outcome, Signed
        [pack-number-twice] a rule has no number, or "{ $subject }" is the number of two; give each rule one of its own
        [pack-no-source] rule { $subject } names no source; say where it is published
        [pack-no-words] rule { $subject } says nothing in one of the languages; give it words in both
        [pack-kind-twice] rule { $subject } is of a kind that another rule has already; keep one of them
        [pack-figure] the figure of rule { $subject } is out of its range; a count is at least 1, a percentage above 0 and at most 1,000, a list of sides names one
        [pack-needs] rule { $subject } needs another rule or a stage that is not there; add it, or make this rule a Statement
        [pack-unknown-rule] a line of the guide names rule { $subject }, which is not there; add the rule or strike the number
        [pack-no-guide] no line of the guide fits where nothing in particular is the case; add a last one without "when"
       *[pack-taken] there are rules { $subject } already; give these another name or version
    }
form-line-too-long = the line is longer than 64 KiB
form-not-utf8 =
    { $guise ->
        [utf-16] the input is in UTF-16, not UTF-8
        [gbk] the line is in GBK or GB 18030, not UTF-8
        [byte-order-mark] a byte order mark stands before the text
       *[other] the line is not UTF-8 text
    }
usage-language = the languages are en and zh-CN
usage-number = a record has a number from 1 on
usage-head = a head is 8 to 64 hex digits

## Records and disks, the rarer cases

fault-too-many-records = The file holds more records than any talk: { $path }
    .safe = Nothing was read or changed.
    .next = Check that it is the right file.
fault-record-newer = Record { $record } was written by a newer version: { $path }
    .safe = Nothing was changed; the records before it can be read.
    .next = Open it with the newer version.
fault-record-unreadable = Record { $record } cannot be read ({ $detail }): { $path }
    .safe = Nothing was changed; the records before it can be read.
    .next = Open it with the version that wrote it, or compare with a copy.
fault-record-breaks-rules = Record { $record } cannot stand where it stands ({ $detail }): { $path }
    .safe = Nothing was changed; the records before it can be read.
    .next = Compare with a copy; this program writes no such record.
fault-record-unknown-pack = The talk was held under rules that are not here, { $detail }: { $path }
    .safe = It is shown as it was recorded, without its rules, and nothing can be added. Nothing was changed.
    .next = Put the file of the rules into the folder that kanjia rules names, or take the version of the program that has them.
fault-not-mended = The end is torn after record { $after } and could not be mended: { $cause ->
        [store-disk-full] the disk is full
        [store-read-only] the disk is read-only
        [store-no-permission] no permission
       *[other] the disk refused
    }: { $path }
    .safe = All that was acknowledged is there; nothing was changed.
    .next = Make room or take a copy to another place, and open that.
fault-nothing-to-salvage = Not one record stands, so there is nothing to save: { $path }
    .safe = Nothing was changed.
    .next = Look for a copy.
fault-record-refused = The record does not fit into the file: { $path }
    .safe = Nothing was written.
    .next = Say it in fewer words, or go on in another talk.
fault-system = The system refused, { $what }: { $path }
    .safe = Nothing was changed.
    .next = Try again, or choose another place.
fault-folder-not-synced = The folder could not be synced ({ $what }), so a new name may be lost with the power: { $path }
fault-no-lock = The disk knows no locks ({ $what }), so another program could write to the same file: { $path }
fault-no-room-set-aside = No room could be set aside for the last record on a full disk: { $path }
fault-no-such-record = There is no record { $record }; the talk has records 1 to { $count }: { $path }
    .safe = Nothing was changed.
    .next = Name one of these.
fault-torn-to-be-mended = The end is torn after record { $record }: { $bytes } { $bytes ->
        [one] byte
       *[other] bytes
    } that had not been acknowledged: { $path }
    .safe = All that was shown as recorded is there.
    .next = kanjia record mends it and keeps the torn bytes.
fault-recording-stopped = The recording has stopped.
    .safe = Records 1 to { $kept } are on disk and safe. What was not answered is not recorded.
    .next = Mend the cause, then run kanjia record again from the first command without an answer.
fault-no-longer-written = The file is not written to any more since the disk failed: { $path }
    .safe = { $kept } { $kept ->
        [one] record is safe
       *[other] records are safe
    } on disk; what follows is kept in memory.
    .next = Go on in another place: the whole record is written there.
fault-clock-jumped = { $what }. It is on record as number { $number }.
    .safe = Records are ordered by their numbers; lengths count without the jump.
    .next = Check the clock of the machine. No time limit decides anything by itself.
fault-no-copy = No copy was made in the second folder: { $what }
    .safe = The record itself is on disk.
    .next = Connect the second disk or choose another folder; the next copy holds everything.
fault-settings-left = The settings could not be read, and the defaults hold ({ $what }): { $path }
    .safe = No talk is touched by it.
    .next = Set again what was set: the language, the colours, the second folder.
second-folder = Copied to { $path } after each figure. Ctrl B: another folder
second-folder-none = Copied nowhere else. Ctrl B: choose a second folder
dialog-second-folder-title = A second folder for copies of the record
fault-other-copy = Another file of this talk holds { $records } records, of which the first { $common } are the same here: { $path }
    .safe = Both files are as they were.
    .next = Make sure which of them goes on before anything is recorded.
fault-what-io = read or write error
