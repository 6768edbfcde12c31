# What the rules mean for the next step. Two sentences at most; the numbers of the rules stand beside.

guide-opening = Name who is in the room, then open the talk.
guide-opening-envelope = The leader opens the envelope before the first offer.
guide-first-offer = The company quotes first. It has { $count } { $count ->
        [one] chance
       *[other] chances
    } to quote and confirm.
guide-quote = A quote that is not confirmed uses no chance. The company may confirm it or quote anew.
guide-gate-pending = The confirmed offer is held against the reserve. The leader declares the result.
guide-last-chance = The next confirmed offer is the last chance. Above { $limit } of the reserve the talk ends.
guide-consultation = No limit on rounds. The deal may not be above the reserve.
guide-consultation-entered = At most { $limit } of the reserve: consultation is open.
guide-payer-counter = The payer's figure is on the table. The company accepts it or quotes anew.
guide-recess-company = The company consults outside. It answers in the room.
guide-recess-last-chance = The next confirmed offer is the last chance.
guide-deal = The price is agreed. Both sides sign the result confirmation letter here.
guide-no-deal = There is no deal. Both sides sign the result confirmation letter here.
guide-no-deal-limit = The last confirmed offer was above { $limit } of the reserve: the talk has ended by itself.
guide-signing = { $signed } of { $count } have signed.
guide-signed = All have signed. Close the talk to seal the record.
guide-closed = The talk is closed. Nothing is added to this record.
guide-read-only = This record is open to read only.
guide-over-time = The time set for this talk has passed. The rules set no limit.
