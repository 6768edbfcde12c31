## The public board

board-product = { $name } { $strength }
board-waiting = Waiting for the desk
board-ended = The desk has closed the board
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
