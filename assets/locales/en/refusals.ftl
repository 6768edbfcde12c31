# Why a command was not recorded: refusal-CODE. No variables, so that each can be said alone.
# None of them may tell anything about the reserve that the other side does not know.

refusal-rule = Rule { $number }. Nothing was changed.
refusal-no-rule = Nothing was changed.
sentences = { $first } { $second }

## The course of the talk

refusal-not-open = Not recorded: the talk has not begun.
refusal-closed = Not recorded: the talk is closed.
refusal-before-opening = Not recorded: the time lies before the opening of the talk.
refusal-company-first = Not recorded: the company quotes first.
refusal-payer-may-not-counter-yet = Not recorded: the payer may name a figure in consultation only.
refusal-not-your-turn = Not recorded: it is the other side's turn.
refusal-no-chance-left = Not recorded: the company has used both of its confirmed offers.
refusal-nothing-to-confirm = Not recorded: there is no offer to confirm.
refusal-already-confirmed = Not recorded: that offer is confirmed already.
refusal-in-recess = Not recorded: a recess is running. Let the side return first.
refusal-not-in-recess = Not recorded: no recess is running.
refusal-may-not-step-out = Not recorded: that side may not step out.
refusal-gate-not-pending = Not recorded: no confirmed offer is waiting to be held against the reserve.
refusal-gate-undeclared = Not recorded: the leader first declares on which side of the line the confirmed offer is.
refusal-above-reserve = Not recorded: a deal at this price is not allowed.
refusal-nothing-to-accept = Not recorded: no price of the other side is on the table.
refusal-own-offer = Not recorded: a side cannot accept its own offer.
refusal-after-outcome = Not recorded: the outcome stands already.
refusal-outcome-missing = Not recorded: the talk has no outcome yet.
refusal-signatures-missing = Not recorded: both sides have to sign the result confirmation letter first.
refusal-already-signed = Not recorded: that side has signed already.
refusal-not-in-this-stage = Not recorded: the procedure does not allow this at the present stage.
refusal-not-this-side = Not recorded: the procedure does not leave this to that side.
refusal-signed = Not recorded: the letter is signed, and the record stands as it is.

## Corrections

refusal-not-an-offer = Not recorded: that record is not an offer.
refusal-no-such-record = Not recorded: there is no record of that number.
refusal-same-price = Not recorded: the correction changes nothing.
refusal-reason-missing = Not recorded: a reason is needed.

## Prices

refusal-price-empty = Not recorded: there is no price.
refusal-price-zero = Not recorded: a price has to be more than nought.
refusal-price-negative = Not recorded: a price cannot be below nought.
refusal-price-too-long = Not recorded: the price has too many digits.
refusal-price-too-fine = Not recorded: the price has more decimals than can be recorded.
refusal-price-not-a-number = Not recorded: that is not a price.
refusal-price-relative-without-base = Not recorded: there is no earlier price to reckon from.
refusal-other-currency = Not recorded: the talk is held in another currency.
refusal-other-unit = Not recorded: the talk is held in another unit.

## Words, people, times

refusal-text-empty = Not recorded: there are no words.
refusal-text-too-long = Not recorded: the text is too long.
refusal-text-control-characters = Not recorded: the text holds characters that cannot be shown.
refusal-too-many-people = Not recorded: the procedure admits fewer people.
refusal-reserve-not-wanted = Not recorded: this talk is held without a reserve.
refusal-time-unreadable = Not recorded: the time cannot be read.
refusal-time-backwards = Not recorded: the time lies before that of the record above.

## The rest

refusal-payer-first = Not recorded: the payer names its price first.
refusal-gate-computed = Not recorded: the offer was held against the reserve already.
refusal-name-missing = Not recorded: a name is needed.
refusal-reserve-missing = Not recorded: no reserve is held for this sitting.
refusal-minutes = Not recorded: a recess is given between 1 and 1,440 minutes.
refusal-out-of-place = Not recorded: this cannot stand at this place of a talk.

## Asked about once

refusal-doubt-ten-times = Not recorded: the decimal point may be misplaced; { $likelier } seems likelier. With sure: true it is recorded as typed.
refusal-doubt-per-pack = Not recorded: this looks like the price of a pack; { $likelier } a unit seems likelier. With sure: true it is recorded as typed.
refusal-doubt-retraction = Not recorded: this goes back behind the side's own last figure. With sure: true it is recorded as typed.
refusal-doubt-crossed = Not recorded: this goes beyond the other side's last figure. With sure: true it is recorded as typed.

## Procedures in writing

refusal-no-offer-left = Not recorded: that side has made every offer it may make.
refusal-justification-missing = Not recorded: the first offer needs a written justification.
refusal-above-ceiling = Not recorded: the price is above the ceiling price of the brief.
refusal-final-offer-too-early = Not recorded: the final offer follows the other side's counteroffer.
refusal-final-offer-stands = Not recorded: the final offer is on the table; it is accepted, or the talk ends.
refusal-no-meetings = Not recorded: the procedure knows no meetings.
refusal-too-early-to-meet = Not recorded: meetings follow the counteroffer.
refusal-no-meeting-left = Not recorded: every meeting that the procedure allows was held.
## Bidding and renewal

refusal-bids-are-sealed = Not recorded: figures are named in sealed bids alone, and opened together.
refusal-no-bidding = Not recorded: this procedure knows no sealed bids.
refusal-unknown-bidder = Not recorded: the brief names no bidder { $bidder }.
refusal-bidder-missing = Not recorded: say for which bidder.
refusal-bid-handed-in-already = Not recorded: bidder { $bidder } has handed in its bid already.
refusal-bidding-closed = Not recorded: no more bids are taken.
refusal-bids-still-out = Not recorded: bids are still out. Wait for them, or declare that no more are taken.
refusal-no-bid = Not recorded: no bid was handed in.
refusal-bid-not-handed-in = Not recorded: bidder { $bidder } handed in no bid.
refusal-bid-missing = Not recorded: the bid of bidder { $bidder } is missing. All are opened together.
refusal-bid-named-twice = Not recorded: two figures are named for bidder { $bidder }.
refusal-bids-opened = Not recorded: the bids are opened already. To read them anew, give the reason.
refusal-no-renewal = Not recorded: this procedure knows no renewal.
refusal-renewal-facts-missing = Not recorded: the brief says nothing of the agreement that is to be renewed.
refusal-not-the-renewal-price = Not recorded: the rules give { $price } and no other price.
refusal-no-renewal-price = Not recorded: the rules give no price here, but a way out.
refusal-renewal-price-stated = Not recorded: the price by rule is stated already.
