## What others may do to us: names that look like one another

warning-look-alike = Two names look alike and are not the same: { $one }, { $other }
    .text = One has { $letter } where the other has another character. Compare both with the originals before anyone signs.
warning-mixed-letters = A name mixes letters of two scripts: { $name }
    .text = { $letter } looks like a Latin letter and is none. Compare the name with the original.

## Clocks

verify-clock-went-back = Record { $number } says it was written { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    } before the record before it: the clock was set back. Records are in the order of their numbers.
verify-from-the-future = Record { $number } says it was written more than a day from now: one of two clocks is wrong. Records are in the order of their numbers.
