# What has a key: in the list beside the price, on the page of keys, in the palette.

move-how-typed = type it
move-inside = Leader: inside { $limit }
move-outside = Leader: above { $limit }
move-company-accepts = Company accepts { $price }
move-unclear = Heard unclearly, for the figure typed
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
    .sealed = Open the envelope
move-show-reserve = Show the reserve, while held
move-keys = All keys
move-palette = Commands
move-leave = All talks
move-theme = Dark or light
keys-enter = Record what was understood
move-language = The other language
