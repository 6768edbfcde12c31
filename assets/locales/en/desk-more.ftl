# The desk: what stands around the price, keys, and what is asked in dialogs.

list-separator = { ", " }

## Top bar, field, hints

desk-held = talk of { $date }
desk-read-only = Read only, { $number } records
    .short = Read only
desk-time-not-on-record = time not on record
desk-heard-unclearly = heard unclearly
desk-from-their = from their offer { $number }
desk-price-field = Price
desk-rest-company = A quote. C before Enter makes it a confirmed offer.
desk-rest-confirmed = A confirmed offer: it uses a chance. C makes it a quote.
desk-rest-payer = The payer's counteroffer. Type a price, or −0.04, −2%, =.
desk-trying = tried, not recorded
desk-stop-trying = Stop trying
desk-next-step = What is next
desk-closed-hint = The record is closed. Nothing can be added.
desk-read-only-hint = This record can only be looked at.

## Asked once

ask-power-of-ten = { $typed } is far from the last figure. The decimal point may be misplaced.
ask-below-their-figure = { $typed } is below the payer's own figure, { $last }.
ask-change-it = Change it

## Record

row-asked-as-typed = asked about, stands as typed
row-asked-likelier = typed { $typed }, asked about

## Reserve

reserve-on-paper = Reserve on paper
    .short = On paper
reserve-not-entered = Reserve not entered
    .short = Not entered
reserve-enter = enter

## Savings, recess

savings-title-cuts = { $price } against
recess-to-target = to the target { $price }

## Moves and their keys

move-how-typed = type it
move-inside = Leader: inside { $limit }
move-outside = Leader: above { $limit }
move-company-accepts = Company accepts { $price }
move-return = Whoever stepped out is back
move-set-recess = Change the time of the recess
move-payer-steps-out = Payer's group steps out
move-remark = Remark, as it was said
move-note = Note for the group
move-try = Try a counteroffer in a recess
move-correct = Correct an offer
move-sign-payer = Payer signs the letter
move-sign-company = Company signs the letter
move-enter-reserve = Enter the reserve for this sitting
move-show-reserve = Show the reserve, while held
move-keys = All keys
move-palette = Commands
move-leave = All talks
move-theme = Dark or light
keys-enter = Record what was understood

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
