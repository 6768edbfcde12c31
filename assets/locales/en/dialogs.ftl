# Cards and dialogs that ask for something.

dialog-cancel = Cancel

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
dialog-correct-title = Correct an offer
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

## Files

dialog-open-title = Open a talk
dialog-elsewhere-title = Go on in another place
dialog-brief-title = Open a brief
dialog-filter-talks = Talks (.kanjia)
dialog-filter-briefs = Briefs (.brief.ron)

## All keys, commands, settings

keys-title = All keys
    .hint = Letters are commands while the price field is empty or holds a figure; Alt and the letter always work.
palette-hint = A command, or part of its name
    .none = No command of that name

## Keys

key-space = Space

## Dialogs

dialog-company-accepts-title = Company accepts { $price }?
    .text = The deal is recorded at the payer's figure. It cannot be above the reserve.
    .confirm = Record the deal
dialog-payer-recess-title = Payer's group steps out
    .confirm = Record
dialog-company-remark-title = Remark of the company
    .confirm = Record
dialog-company-sign-title = The company signs the letter
    .confirm = Record the signature
dialog-close-past-title = Close the record?
    .text = Signatures that are missing are marked as not on record. Nothing can be recorded afterwards. The head is { $head }.
    .confirm = Close the record
dialog-reserve-title = Enter the reserve
    .text = It is held in memory for this sitting and written nowhere. Only that the envelope was opened is recorded.
    .confirm = Hold it
dialog-salvage-title = Copy what is good to
dialog-save-brief-title = Save the brief as
dialog-field-minutes = Time given
    .hint = empty: none agreed
dialog-field-remark = Said
    .hint = What was said
dialog-field-note = Note
    .hint = Not shown to the other side
dialog-field-record = Record number
dialog-field-price = Price
    .hint = empty: unchanged
dialog-field-reason = Reason
    .hint = Why
dialog-field-name = Name
dialog-field-reserve = Reserve

## Banners, paths

banner-understood = Understood
banner-retry = Try again
banner-elsewhere = Go on elsewhere
banner-salvage = Copy what is good
notice-brief-saved = The brief was saved as { $path }.
path-hint = No file dialog of the desktop answered. Type the path instead.
path-name = Path
path-take = Take it
banner-leave = { $count } { $count ->
        [one] record is
       *[other] records are
    } in memory alone and would be lost.
    .again = Go on in another place first. Leave once more to leave all the same.
