//! How figures sound at a table: digits that are better not heard twice, and digits with
//! which a figure is liked to end.
//!
//! "Too many fours" was said across the table in the dapagliflozin talk of 2019. Which
//! digits, where, and how sure that is, is data (`assets/endings.ron`); here is the counting.

use super::currency::Currency;
use super::price::Price;
use super::rules::Sureness;
use super::text::{Bilingual, Text};

/// A custom about one digit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigitCustom {
    /// At tables where this is paid.
    pub currency: Currency,
    /// The digit, 0 to 9.
    pub digit: u8,
    /// From so many of it on a figure is noted, 1 or more.
    pub from: u8,
    /// Why, in a few words.
    pub says: Bilingual,
    /// Where that is from.
    pub source: Text,
    /// How sure it is.
    pub sureness: Sureness,
}

/// With which digits a figure is liked to end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LikedDigits {
    /// At tables where this is paid.
    pub currency: Currency,
    /// The digits, each 0 to 9.
    pub digits: Vec<u8>,
    /// Why, in a few words.
    pub says: Bilingual,
    /// Where that is from.
    pub source: Text,
    /// How sure it is.
    pub sureness: Sureness,
}

/// All customs about how figures sound.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Customs {
    /// Digits that are better not heard too often.
    pub digits: Vec<DigitCustom>,
    /// Digits that are liked at the end.
    pub liked: Vec<LikedDigits>,
}

/// Which endings of a price sound well at one table. Without liked digits none sounds better
/// than another.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Endings {
    /// Digits that are liked at the end.
    pub liked: Vec<u8>,
    /// Digits of which a figure better has few.
    pub shunned: Vec<u8>,
}

impl Customs {
    /// No customs at all.
    pub const NONE: Self = Self {
        digits: Vec::new(),
        liked: Vec::new(),
    };

    /// What sounds well where this currency is paid.
    pub fn endings(&self, currency: Currency) -> Endings {
        let liked = self.liked.iter().filter(|one| one.currency == currency);
        let shunned = self.digits.iter().filter(|one| one.currency == currency);
        Endings {
            liked: liked.flat_map(|one| one.digits.iter().copied()).collect(),
            shunned: shunned.map(|one| one.digit).collect(),
        }
    }
}

/// What is noted about a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DigitNote<'a> {
    /// The custom.
    pub custom: &'a DigitCustom,
    /// How often the digit is in the figure.
    pub count: u8,
    /// True: the figure it answers had too many, this one has not. False: it has too many
    /// itself.
    pub relieves: bool,
}

/// What is noted about `price`, which answers `before`: too many of a digit, or no longer.
pub fn note(
    price: Price,
    before: Option<Price>,
    currency: Currency,
    customs: &[DigitCustom],
) -> Option<DigitNote<'_>> {
    let here = customs.iter().filter(|custom| custom.currency == currency);
    here.filter_map(|custom| {
        let count = count(price, custom.digit);
        let too_many = custom.from <= count;
        let had = before.is_some_and(|before| custom.from <= self::count(before, custom.digit));
        (too_many || had).then_some(DigitNote {
            custom,
            count,
            relieves: !too_many,
        })
    })
    // too many now says more than too many before
    .min_by_key(|note| note.relieves)
}

/// How often `digit` stands in the price as it was typed.
pub fn count(price: Price, digit: u8) -> u8 {
    let wanted = char::from_digit(u32::from(digit), 10);
    let shown = price.to_string();
    let found = shown.chars().filter(|one| Some(*one) == wanted);
    u8::try_from(found.count()).unwrap_or(u8::MAX)
}
