//! Amounts in English words, as cheques and agreements write them.

use super::Digits;
use crate::text::Words;

const ONES: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];
const GROUPS: [(u64, &str); 3] = [
    (1_000_000_000, "billion"),
    (1_000_000, "million"),
    (1_000, "thousand"),
];

impl Words {
    /// Whole coins as coins; what is finer is read digit by digit behind the point.
    pub(super) fn english_money(&self, digits: &Digits, id: &str) -> String {
        let whole = digits.number();
        let [jiao, fen, finer @ ..] = digits.fine;
        if finer != [0, 0] {
            let read = digits.fine.iter().rev().skip_while(|digit| **digit == 0);
            let mut read: Vec<&str> = read.map(|digit| below_hundred_word(*digit)).collect();
            read.reverse();
            let number = format!("{} point {}", number(whole), read.join(" "));
            return format!("{number} {}", self.say_with(id, &[("count", 2_u64.into())]));
        }
        let coins = u64::from(jiao) * 10 + u64::from(fen);
        let major = || {
            let name = self.say_with(id, &[("count", whole.into())]);
            format!("{} {name}", number(whole))
        };
        let minor = || {
            let name = self.say_with(&format!("{id}.minor"), &[("count", coins.into())]);
            format!("{} {name}", number(coins))
        };
        match (whole, coins) {
            (_, 0) => major(),
            (0, _) => minor(),
            (_, _) => format!("{} and {}", major(), minor()),
        }
    }
}

fn below_hundred_word(digit: u8) -> &'static str {
    ONES.get(usize::from(digit)).copied().unwrap_or_default()
}

/// A whole number in words: `one hundred and seven thousand and one`.
fn number(of: u64) -> String {
    if of == 0 {
        return ONES[0].to_owned();
    }
    let mut said = Vec::new();
    let mut rest = of;
    for (one, name) in GROUPS {
        let count = rest / one;
        rest %= one;
        if count > 0 {
            said.push(format!("{} {name}", below_thousand(count)));
        }
    }
    if rest > 0 {
        let joint = if rest < 100 && !said.is_empty() {
            "and "
        } else {
            ""
        };
        said.push(format!("{joint}{}", below_thousand(rest)));
    }
    said.join(" ")
}

fn below_thousand(of: u64) -> String {
    let (hundreds, rest) = (of / 100, of % 100);
    let word = |of: u64, from: &'static [&'static str]| {
        let place = usize::try_from(of).unwrap_or_default();
        from.get(place).copied().unwrap_or_default()
    };
    let low = || {
        if rest < 20 {
            return word(rest, &ONES).to_owned();
        }
        let tens = word(rest / 10, &TENS);
        match rest % 10 {
            0 => tens.to_owned(),
            one => format!("{tens}-{}", word(one, &ONES)),
        }
    };
    match (hundreds, rest) {
        (0, _) => low(),
        (hundreds, 0) => format!("{} hundred", word(hundreds, &ONES)),
        (hundreds, _) => format!("{} hundred and {}", word(hundreds, &ONES), low()),
    }
}
