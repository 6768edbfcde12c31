# Cards and dialogs that ask for something.

dialog-cancel = Cancel
dialog-close = Close
dialog-reason = Reason

## Accept, end, confirm

dialog-accept-title = Accept { $price }?
    .text = Only the group leader confirms a deal. It cannot be above the reserve.
    .confirm = Leader confirms the deal
dialog-end-title = End without a deal?
    .text = Only the group leader ends a talk. Both sides sign the result confirmation letter.
    .confirm = Leader ends the talk
    .reason-hint = Why there is no deal
dialog-gate-title = Is { $price } inside { $limit } of the reserve?
    .text = The leader compares with the paper envelope. Only the answer is recorded, not the reserve.
    .inside = Inside
    .outside = Above
dialog-envelope-title = Open the envelope
    .text = Only that it was opened is recorded, with when and by whom.
    .passphrase = Passphrase
    .confirm = Open
    .wrong = This passphrase does not open it.

## Recess, note, correction

dialog-recess-title = Company steps out
    .length = Minutes agreed
    .no-limit = No time agreed
    .confirm = Record
dialog-time-title = Change the time agreed
    .confirm = Record
dialog-note-title = Note for the group
    .hint = Not shown to the other side, not on the board
    .confirm = Record
dialog-remark-title = Remark
    .hint = What was said
    .confirm = Record
dialog-correct-title = Correct record { $number }
    .text = The record stays as it is; the correction is added with its reason.
    .price = Price
    .reason-hint = For example: misheard
    .confirm = Record the correction

## Signing and closing

dialog-sign-title = Sign the result confirmation letter
    .name = Name
    .confirm = Record the signature
dialog-close-title = Close the talk?
    .text = Nothing can be recorded afterwards. The head is { $head }.
    .confirm = Close the talk
dialog-leave-title = A record is not on disk yet
    .text = Leaving now loses { $count } { $count ->
        [one] record
       *[other] records
    }.
    .stay = Stay
    .leave = Leave and lose them

## Files

dialog-open-title = Open a talk
dialog-save-title = Save the record as
dialog-elsewhere-title = Go on in another place
dialog-brief-title = Open a brief
dialog-envelope-file-title = Choose the envelope
dialog-filter-talks = Talks (.kanjia)
dialog-filter-briefs = Briefs (.brief.ron)
dialog-filter-envelopes = Envelopes (.envelope)
dialog-filter-all = All files
dialog-type-name = Name of the file

## All keys, commands, settings

keys-title = All keys
    .hint = Letters are commands while the price field is empty or holds a figure; Alt and the letter always work.
palette-hint = A command, or part of its name
    .none = No command of that name
settings-title = Settings
settings-language = Language
settings-theme = Appearance
    .dark = Dark
    .light = Light
    .system = As the desktop
settings-fours = Point out repeated fours
settings-folder = Folder of the talks

## Keys

key-enter = Enter
key-escape = Esc
key-space = Space
key-tab = Tab
key-control = Ctrl
key-alt = Alt
key-shift = Shift
key-hold = hold { $key }
