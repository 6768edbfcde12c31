//! Bytes changed at random, the same in every run of one seed.

/// Numbers that look random (`SplitMix64`).
pub(super) struct Dice(u64);

impl Dice {
    /// Dice of a name and a number.
    pub(super) fn new(name: &str, seed: u64) -> Self {
        let mut state = seed;
        for byte in name.bytes() {
            state = state.wrapping_mul(0x0100_0000_01b3) ^ u64::from(byte);
        }
        Self(state)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below the limit, which is above zero.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 16).unwrap() % limit
    }

    fn pick<'a, T: ?Sized>(&mut self, choices: &[&'a T]) -> &'a T {
        choices[self.below(choices.len())]
    }
}

/// The longest input that is made, unless the one it is made of is longer.
const LONGEST: usize = 16 * 1024;

/// A few changes to these bytes; `other` is what a piece may come from.
pub(super) fn changed(bytes: &[u8], other: &[u8], words: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let longest = LONGEST.max(bytes.len());
    let mut bytes = bytes.to_vec();
    let times = 1 + dice.below(2) * dice.below(6);
    for _ in 0..times {
        change(&mut bytes, other, words, dice);
    }
    bytes.truncate(longest);
    bytes
}

/// A piece of some bytes, short ones more often.
fn piece(bytes: &[u8], dice: &mut Dice) -> std::ops::Range<usize> {
    if bytes.is_empty() {
        return 0..0;
    }
    let start = dice.below(bytes.len());
    let most = [1, 4, 32, 256, bytes.len()][dice.below(5)].min(bytes.len() - start);
    start..start + 1 + dice.below(most)
}

/// The line around a place.
fn line_at(bytes: &[u8], place: usize) -> std::ops::Range<usize> {
    let start = bytes[..place]
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |at| at + 1);
    let end = bytes[place..]
        .iter()
        .position(|byte| *byte == b'\n')
        .map_or(bytes.len(), |at| place + at + 1);
    start..end
}

/// A run of digits from a place on.
fn number_after(bytes: &[u8], place: usize) -> Option<std::ops::Range<usize>> {
    let start = place + bytes[place..].iter().position(u8::is_ascii_digit)?;
    let length = bytes[start..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    Some(start..start + length)
}

const NUMBERS: [&str; 12] = [
    "0",
    "1",
    "2",
    "9",
    "255",
    "4294967296",
    "18446744073709551615",
    "999999999999",
    "99999999999999999999999999999",
    "00",
    "0.0001",
    "-1",
];

fn change(bytes: &mut Vec<u8>, other: &[u8], words: &[Vec<u8>], dice: &mut Dice) {
    let place = dice.below(bytes.len() + 1);
    let inside = place.min(bytes.len().saturating_sub(1));
    match dice.below(12) {
        0 if !bytes.is_empty() => bytes[inside] ^= 1 << dice.below(8),
        1 if !bytes.is_empty() => bytes[inside] = u8::try_from(dice.below(256)).unwrap(),
        2 => bytes.insert(
            place,
            *dice.pick(
                &[b"0", b"\"", b"(", b")", b"\n", b"\0", b"\xff", b",", b" "].map(|one| &one[0]),
            ),
        ),
        3 => drop(bytes.drain(piece(bytes, dice))),
        4 | 5 if !words.is_empty() => {
            let word = words[dice.below(words.len())].iter().copied();
            let end = if dice.below(2) == 0 {
                place
            } else {
                (place + word.len()).min(bytes.len())
            };
            bytes.splice(place..end, word).for_each(drop);
        }
        6 => {
            let taken = bytes[piece(bytes, dice)].to_vec();
            bytes.splice(place..place, taken).for_each(drop);
        }
        7 => {
            let taken = other[piece(other, dice)].to_vec();
            let end = place + dice.below(2) * taken.len();
            bytes
                .splice(place..end.min(bytes.len()), taken)
                .for_each(drop);
        }
        8 => {
            if let Some(number) = (!bytes.is_empty())
                .then(|| number_after(bytes, inside))
                .flatten()
            {
                bytes
                    .splice(number, dice.pick(&NUMBERS).bytes())
                    .for_each(drop);
            }
        }
        9 if !bytes.is_empty() => {
            // a line is doubled, moved or left out
            let line = line_at(bytes, inside);
            let taken = bytes[line.clone()].to_vec();
            if dice.below(3) > 0 {
                bytes.drain(line).for_each(drop);
            }
            if dice.below(3) > 0 {
                let place = dice.below(bytes.len() + 1);
                let start = if bytes.is_empty() {
                    0
                } else {
                    line_at(bytes, place.min(bytes.len() - 1)).start
                };
                bytes.splice(start..start, taken).for_each(drop);
            }
        }
        10 if !other.is_empty() => {
            let line = line_at(other, dice.below(other.len()));
            let start = if bytes.is_empty() {
                0
            } else {
                line_at(bytes, inside).start
            };
            bytes
                .splice(start..start, other[line].to_vec())
                .for_each(drop);
        }
        11 => {
            let taken = bytes[piece(bytes, dice)].to_vec();
            let times = [2, 10, 100][dice.below(3)];
            if taken.len() * times < LONGEST {
                bytes
                    .splice(place..place, taken.repeat(times))
                    .for_each(drop);
            }
        }
        _ => bytes.truncate(place),
    }
}
