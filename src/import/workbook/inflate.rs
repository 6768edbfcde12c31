//! Deflate (RFC 1951) taken back, into as many bytes as were declared and not one more.
//!
//! A spreadsheet's parts are unpacked here to be counted and looked over before the reader of
//! workbooks unpacks them again: what an archive declares is no limit, only what comes out is.

/// Unpacks; `None` where it is no deflated text, or comes to any other size than `size`.
pub(super) fn inflate(packed: &[u8], size: usize) -> Option<Vec<u8>> {
    let mut bits = Bits {
        bytes: packed,
        at: 0,
        held: 0,
        count: 0,
    };
    let mut out = Vec::with_capacity(size.min(1024 * 1024));
    loop {
        let is_last = bits.take(1)? == 1;
        match bits.take(2)? {
            0 => bits.stored(&mut out, size)?,
            1 => {
                let (literals, distances) = fixed();
                block(&mut bits, &literals, &distances, &mut out, size)?;
            }
            2 => {
                let (literals, distances) = dynamic(&mut bits)?;
                block(&mut bits, &literals, &distances, &mut out, size)?;
            }
            _ => return None,
        }
        if is_last {
            return (out.len() == size).then_some(out);
        }
    }
}

/// Bits, the lowest of each byte first.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
    held: u32,
    count: u32,
}

impl Bits<'_> {
    fn take(&mut self, wanted: u32) -> Option<u32> {
        while self.count < wanted {
            let byte = *self.bytes.get(self.at)?;
            self.at += 1;
            self.held |= u32::from(byte) << self.count;
            self.count += 8;
        }
        let taken = self.held & ((1 << wanted) - 1);
        self.held >>= wanted;
        self.count -= wanted;
        Some(taken)
    }

    /// A block as it is, from the next whole byte on.
    fn stored(&mut self, out: &mut Vec<u8>, size: usize) -> Option<()> {
        self.held = 0;
        self.count = 0;
        let head = self.bytes.get(self.at..self.at + 4)?;
        let &[low, high, not_low, not_high] = head else {
            return None;
        };
        let length = u16::from_le_bytes([low, high]);
        if length != !u16::from_le_bytes([not_low, not_high]) {
            return None;
        }
        self.at += 4;
        let part = self.bytes.get(self.at..self.at + usize::from(length))?;
        self.at += part.len();
        out.extend_from_slice(part);
        (out.len() <= size).then_some(())
    }

    fn symbol(&mut self, code: &Code) -> Option<usize> {
        let (mut word, mut first, mut index) = (0_usize, 0_usize, 0_usize);
        for length in 1..=LONGEST {
            word |= usize::try_from(self.take(1)?).ok()?;
            let count = usize::from(*code.counts.get(length)?);
            if word < first + count {
                return code.symbols.get(index + word - first).copied();
            }
            index += count;
            first = (first + count) << 1;
            word <<= 1;
        }
        None
    }
}

/// The longest code, in bits.
const LONGEST: usize = 15;

/// A canonical Huffman code.
struct Code {
    /// How many symbols have a code of each length.
    counts: [u16; LONGEST + 1],
    /// The symbols in the order of their codes.
    symbols: Vec<usize>,
}

impl Code {
    /// By the length of each symbol's code; 0 where it has none.
    fn of(lengths: &[u8]) -> Option<Self> {
        let mut counts = [0_u16; LONGEST + 1];
        for length in lengths.iter().filter(|length| **length > 0) {
            *counts.get_mut(usize::from(*length))? += 1;
        }
        let mut room = 1_i32;
        for count in counts.iter().skip(1) {
            room = (room << 1) - i32::from(*count);
            if room < 0 {
                return None;
            }
        }
        let symbols = (1..=LONGEST).flat_map(|wanted| {
            let lengths = lengths.iter().enumerate();
            lengths
                .filter(move |(_, length)| usize::from(**length) == wanted)
                .map(|(symbol, _)| symbol)
        });
        Some(Self {
            symbols: symbols.collect(),
            counts,
        })
    }
}

fn fixed() -> (Code, Code) {
    let mut lengths = [8_u8; 288];
    for (symbol, length) in lengths.iter_mut().enumerate() {
        *length = match symbol {
            144..=255 => 9,
            256..=279 => 7,
            _ => 8,
        };
    }
    let empty = || Code {
        counts: [0; LONGEST + 1],
        symbols: Vec::new(),
    };
    (
        Code::of(&lengths).unwrap_or_else(empty),
        Code::of(&[5; 30]).unwrap_or_else(empty),
    )
}

fn dynamic(bits: &mut Bits<'_>) -> Option<(Code, Code)> {
    const ORDER: [usize; 19] = [
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
    ];
    let literals = usize::try_from(bits.take(5)?).ok()? + 257;
    let distances = usize::try_from(bits.take(5)?).ok()? + 1;
    let codes = usize::try_from(bits.take(4)?).ok()? + 4;
    if literals > 286 || distances > 30 {
        return None;
    }
    let mut lengths = [0_u8; 19];
    for place in ORDER.iter().take(codes) {
        *lengths.get_mut(*place)? = u8::try_from(bits.take(3)?).ok()?;
    }
    let code = Code::of(&lengths)?;
    let mut lengths: Vec<u8> = Vec::new();
    while lengths.len() < literals + distances {
        let (length, times) = match bits.symbol(&code)? {
            16 => (*lengths.last()?, bits.take(2)? + 3),
            17 => (0, bits.take(3)? + 3),
            18 => (0, bits.take(7)? + 11),
            length => (u8::try_from(length).ok()?, 1),
        };
        lengths.extend(std::iter::repeat_n(length, usize::try_from(times).ok()?));
    }
    if lengths.len() != literals + distances {
        return None;
    }
    let (literals, distances) = lengths.split_at_checked(literals)?;
    Some((Code::of(literals)?, Code::of(distances)?))
}

/// Lengths of matches by symbol from 257: where each begins, and how many bits follow it.
const LENGTHS: [(usize, u32); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];

fn block(
    bits: &mut Bits<'_>,
    literals: &Code,
    distances: &Code,
    out: &mut Vec<u8>,
    size: usize,
) -> Option<()> {
    loop {
        let symbol = bits.symbol(literals)?;
        if let Ok(byte) = u8::try_from(symbol) {
            out.push(byte);
        } else if symbol == 256 {
            return Some(());
        } else {
            let (base, more) = *LENGTHS.get(symbol.checked_sub(257)?)?;
            let length = base + usize::try_from(bits.take(more)?).ok()?;
            let symbol = bits.symbol(distances)?;
            let more = u32::try_from(symbol / 2).ok()?.saturating_sub(1);
            let base = match symbol {
                0..=3 => symbol + 1,
                4..=29 => ((2 + symbol % 2) << more) + 1,
                _ => return None,
            };
            let distance = base + usize::try_from(bits.take(more)?).ok()?;
            let from = out.len().checked_sub(distance)?;
            for at in from..from + length {
                out.push(*out.get(at)?);
            }
        }
        if out.len() > size {
            return None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(hex: &str) -> Vec<u8> {
        let digits: Vec<char> = hex.chars().collect();
        let pair = |two: &[char]| u8::from_str_radix(&two.iter().collect::<String>(), 16).unwrap();
        digits.chunks(2).map(pair).collect()
    }

    #[test]
    fn what_zlib_packed_comes_back_whole_and_in_no_other_size() {
        for (packed, text) in [
            ("cb48cdc9c957c8409000", "hello hello hello".to_owned()),
            ("4b4c1c05c40200", "a".repeat(300)),
            ("010500faff68656c6c6f", "hello".to_owned()),
        ] {
            let packed = bytes(packed);
            let found = inflate(&packed, text.len());
            assert_eq!(found.as_deref(), Some(text.as_bytes()));
            assert_eq!(inflate(&packed, text.len() + 1), None);
            assert_eq!(inflate(&packed, text.len() - 1), None);
            // any end of it that is cut off is no end
            for end in 0..packed.len() {
                assert_eq!(inflate(&packed[..end], text.len()), None);
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_makes_it_stumble_or_run_over(
            packed in proptest::collection::vec(proptest::num::u8::ANY, 0..200),
            size in 0_usize..2_000,
        ) {
            let found = inflate(&packed, size);
            proptest::prop_assert!(found.is_none_or(|found| found.len() == size));
        }
    }

    #[test]
    fn nothing_is_no_deflated_text() {
        assert_eq!(inflate(b"", 0), None);
        assert_eq!(inflate(&[0xFF; 64], 10), None);
    }
}
