# What is told of a talk and of what goes wrong with it, beside the other files.

sentences = { $first } { $second }
said-and-note = { $said }; { $note }
price-and-said = { $price }, { $said }

## Reference prices

reference-in-country = Price in { $country }
reference-last-payment-standard = Payment standard agreed last time
reference-alternative-therapy = Alternative therapy

## Records

row-envelope-opened-unnamed = The leader opened the envelope
row-stepped-out-minutes = Stepped out to telephone, { $minutes } min given
row-recess-set = { $minutes } min given from the start of the recess
row-note = Note of the group: { $text }
row-remark = "{ $text }"
row-confirmed-offer = confirmed
row-counteroffer = counteroffer
row-confirmation-not-on-record = whether confirmed is not on record
row-heard-unclearly = { $what }, heard unclearly
row-offer-not-on-record = an offer was made; its figure is not on record
row-confirms-offer = Confirmed offer { $number }
row-gate-implied = Inside { $limit } of the reserve, as the talk went on
row-corrects-price = Corrects record { $number } to { $price }: { $reason }
row-closed-unsigned = Talk closed; the signatures are not on record
row-storage-fault = The disk failed after record { $number }; the record went on in this file

## Why a command was not recorded

refusal-payer-first = Not recorded: the payer names its price first.
refusal-gate-computed = Not recorded: the offer was held against the reserve already.
refusal-name-missing = Not recorded: a name is needed.
refusal-reserve-missing = Not recorded: no reserve is held for this sitting.
refusal-minutes = Not recorded: a recess is given between 1 and 1,440 minutes.
refusal-out-of-place = Not recorded: this cannot stand at this place of a talk.
refusal-doubt-ten-times = Not recorded: the decimal point may be misplaced; { $likelier } seems likelier. With sure: true it is recorded as typed.
refusal-doubt-per-pack = Not recorded: this looks like the price of a pack; { $likelier } a unit seems likelier. With sure: true it is recorded as typed.
refusal-doubt-retraction = Not recorded: this goes back behind the side's own last figure. With sure: true it is recorded as typed.
refusal-doubt-crossed = Not recorded: this goes beyond the other side's last figure. With sure: true it is recorded as typed.

## What is wrong at a place of a text

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
        [text-too-long] the text is too long
        [text-control-characters] the text holds characters that cannot be seen
        [unknown-currency] there is no such currency; a currency is written CNY
        [unknown-unit] there is no such unit; a unit is written tablet or vial
        [unknown-date] a date is written 2026-01-31, 2026-01 or 2026
        [time-unreadable] a time is written 2026-01-31T09:30:00+08:00
        [hex-unreadable] these are not the hex digits that belong here
        [header-contradicts] rules, currency and unit differ from those of the brief
        [reserve-unreadable] the line cannot be read; it is not repeated here
       *[other] the value cannot be read ({ $value })
    }
form-unknown-field = there is no field { $found } here, only { $expected }
form-missing-field = the field { $field } is missing
form-field-twice = the field { $field } stands here twice
form-unknown-word = { $found } is none of { $expected }
form-shape = this is not written as it should be ({ $prose })
form-attribute = a line with #! would change what the text means
form-newer = written by a newer version, format { $format }
form-pack = the rules contradict themselves ({ $pack } { $subject })
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

## What is wrong with a brief

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

## What went wrong

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
    .safe = Nothing was changed.
    .next = Take the version of the program that has them.
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
