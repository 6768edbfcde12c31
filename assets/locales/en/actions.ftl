# What can be done, as it stands on buttons, in the list of keys and among the commands.
# .hint says more where the pointer rests.

## On the desk

action-record = Record
    .hint = Record what the field was understood as
action-change-side = Change side
    .hint = The other side speaks
action-toggle-confirmed = Confirmed offer
    .hint = A confirmed offer uses one of the company's chances
action-ask-again = Ask again, without a figure
    .hint = Record that a better price was asked for
action-accept = Accept
    .hint = Accept the price on the table; the leader confirms
action-step-out = Step out
    .hint = A recess begins
action-return = Back in the room
    .hint = The recess ends
action-end = End without a deal
    .hint = The leader confirms
action-confirm-offer = Confirm the offer
    .hint = The company makes its last quote a confirmed offer
action-declare-inside = Declare: inside the line
    .hint = The leader has compared with the paper envelope
action-declare-outside = Declare: above the line
    .hint = The leader has compared with the paper envelope
action-open-envelope = Open the envelope
    .hint = The leader opens it in the room
action-remark = Remark
    .hint = What one side said
action-note = Note for the group
    .hint = Not shown to the other side
action-correct = Correct a record
    .hint = The record stays; the correction is added
action-change-time = Change the time agreed
    .hint = When the company is due back
action-try-counter = Try a counteroffer
    .hint = Off the record
action-take-counter = Take the counteroffer
    .hint = Put it into the field
action-sign = Sign
    .hint = Record a signature under the result confirmation letter
action-close = Close the talk
    .hint = Nothing can be recorded afterwards
action-show-reserve = Look at the reserve
    .hint = Shown while the key is held
action-switch-board = Public board
    .hint = Switch the other side's screen on or off

## Everywhere

action-new-talk = New talk
    .hint = Fill in a brief
action-begin-talk = Begin the talk
    .hint = The brief becomes the first record
action-open = Open
    .hint = Open the record of a talk
action-replay = Replay, end hidden
    .hint = Go through the talk without being told how it ended
action-export = Export
    .hint = Letter, minutes, spreadsheet, open data
action-verify = Verify
    .hint = Check that the record is whole and unaltered
action-save-elsewhere = Go on in another place
    .hint = Write the whole record to another file
action-try-again = Try again
    .hint = Write to the disk once more
action-find = Find
    .hint = Drug, company, person or a word said
action-hide-outcomes = Hide outcomes
    .hint = Outcome, final price and cut are left blank
action-all-keys = All keys
    .hint = Every key that does something here
action-commands = Commands
    .hint = Find a command by its name
action-language = English or Chinese
    .hint = Change the language of the interface
action-theme = Dark or light
    .hint = Change the appearance
action-larger = Larger
    .hint = Everything drawn larger
action-smaller = Smaller
    .hint = Everything drawn smaller
action-usual-size = Usual size
    .hint = Everything drawn in its usual size
action-settings = Settings
    .hint = Language, appearance, folder of the talks
action-back = Back
    .hint = To where you came from
action-cancel = Cancel
    .hint = Nothing is recorded
action-quit = Quit
    .hint = Close the window

## Why something cannot be done now

unavailable-no-offer = no offer yet
unavailable-in-recess = in a recess
unavailable-not-in-recess = no recess
unavailable-stage = not in this stage
unavailable-closed = the talk is closed
unavailable-read-only = open to read only
unavailable-no-envelope = no envelope
unavailable-nothing-typed = nothing typed
unavailable-not-understood = not understood
unavailable-writing = still writing
