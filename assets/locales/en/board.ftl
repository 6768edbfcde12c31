## The public board

board-product = { $name } { $strength }
board-waiting = Waiting for the desk
board-no-offer = No offer yet
board-recorded = Recorded
board-figures = All figures
board-figures-earlier = Figures, { $count } earlier not shown
board-from-last = from the last
board-out = Stepped out
board-code-company = Code of the record at offer { $number }
board-code-payer = Code of the record at counteroffer { $number }
board-title = Kanjia, public board
board-line-refused = Line { $line } is nothing that a board can show, and was passed over.
move-board = Public board
    .again = Start the public board again
desk-board-on = Public board on
board-died = The public board is gone. The talk goes on.
    .kept = F5 starts it again as the talk stands. Esc puts this away.
board-not-started = The public board could not be started.
board-again = Start again
board-not-connected = Not connected to the desk
board-writing = Being recorded
board-simulated = Simulated
board-sealed = Sealed bids
board-code = Code of the record
