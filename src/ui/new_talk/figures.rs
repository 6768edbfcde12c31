//! Figures as they are typed into the form.
//!
//! | field | typed | meant |
//! |---|---|---|
//! | a volume, a year's spend | `110000000`, `3,600 万`, `36 M`, `1.2亿`, `0.5 bn` | the whole figure |
//! | a reference price | `4.86`, `5,298`, `3.3万` | that price |
//! | | `7-8`, `7 至 8`, `7 to 8` | from the one to the other |
//! | | `>4.50`, `<4.50` | known only to lie above or below it |
//! | people | `4`, `4 人`, `4 people` | so many |
//!
//! Full-width characters are read as plain ones. What is written back says exactly what was
//! read, so that a form that is opened and saved changes nothing.

use rust_decimal::Decimal;

use super::fault::Problem;
use crate::domain::price::PriceFault;
use crate::domain::reference::Known;
use crate::domain::typed::{self, Frame, narrowed};
use crate::domain::{Currency, Price, Unit};
use crate::text::{Words, number};

/// What can stand behind a large figure, and what it multiplies by; longer ones first.
const SCALES: [(&str, u64); 13] = [
    ("thousand", 1_000),
    ("million", 1_000_000),
    ("billion", 1_000_000_000),
    ("万亿", 1_000_000_000_000),
    ("千万", 10_000_000),
    ("百万", 1_000_000),
    ("bn", 1_000_000_000),
    ("亿", 100_000_000),
    ("万", 10_000),
    ("千", 1_000),
    ("w", 10_000),
    ("m", 1_000_000),
    ("k", 1_000),
];

/// Digits that a record holds of such a figure, before and behind the point.
const WHOLE: usize = 15;
const FINE: u32 = 4;

/// Reads a volume, a year's spend or a percentage; above zero.
pub(super) fn read_quantity(typed: &str) -> Result<Decimal, Problem> {
    let plain: String = narrowed(typed)
        .to_lowercase()
        .chars()
        .filter(|one| !one.is_whitespace())
        .collect();
    let (digits, times) = SCALES
        .iter()
        .find_map(|(mark, times)| Some((plain.strip_suffix(mark)?, *times)))
        .unwrap_or((&plain, 1));
    let wrong = |fault| Problem::of_price(fault, typed);
    let digits = ungrouped(digits).ok_or_else(|| wrong(PriceFault::NotANumber))?;
    let amount = Price::parse(&digits).map_err(wrong)?.amount();
    let whole = amount
        .checked_mul(Decimal::from(times))
        .ok_or(Problem::TooManyDigits)?
        .normalize();
    let digits_before = whole.trunc().to_string().len();
    if digits_before > WHOLE || whole.scale() > FINE {
        return Err(Problem::TooManyDigits);
    }
    Ok(whole)
}

/// Writes such a figure short where that says it exactly, in full where it does not.
pub(super) fn write_quantity(amount: Decimal, words: &Words) -> String {
    let short = words.quantity(amount);
    if read_quantity(&short) == Ok(amount) {
        short
    } else {
        number::as_stated(amount)
    }
}

/// Reads what is known of a reference price.
pub(super) fn read_known(typed: &str, currency: Currency, unit: Unit) -> Result<Known, Problem> {
    let plain = narrowed(typed);
    let plain = plain.trim();
    let price = |text: &str| read_price(text, currency, unit);
    if let Some(rest) = plain.strip_prefix('>') {
        return price(rest).map(Known::Above);
    }
    if let Some(rest) = plain.strip_prefix('<') {
        return price(rest).map(Known::Below);
    }
    let ends = ["至", " to ", "~", "-"]
        .iter()
        .find_map(|between| plain.split_once(between))
        .filter(|(low, _)| !low.trim().is_empty());
    match ends {
        Some((low, high)) => Ok(Known::Between(price(low)?, price(high)?)),
        None => price(plain).map(Known::At),
    }
}

/// Reads a price as it is said.
pub(super) fn read_price(typed: &str, currency: Currency, unit: Unit) -> Result<Price, Problem> {
    let frame = Frame {
        currency,
        unit,
        step: crate::domain::price::fen(),
        base: None,
    };
    typed::understand(typed, frame)
        .map(|understood| understood.price)
        .map_err(|fault| Problem::of_typed(fault, typed))
}

/// Writes what is known of a price as it is typed.
pub(super) fn write_known(known: Known) -> String {
    match known {
        Known::At(price) => price.to_string(),
        Known::Between(low, high) => format!("{low}-{high}"),
        Known::Above(price) => format!(">{price}"),
        Known::Below(price) => format!("<{price}"),
    }
}

/// Reads a number of people, minutes or pieces, with the word for it or without.
pub(super) fn read_count(typed: &str) -> Result<Option<u32>, Problem> {
    const COUNTED: [&str; 10] = [
        "", "人", "名", "位", "people", "person", "分钟", "分", "minutes", "min",
    ];
    let plain = narrowed(typed).to_lowercase();
    let plain = plain.trim();
    if plain.is_empty() {
        return Ok(None);
    }
    let wrong = || Problem::of_price(PriceFault::NotANumber, typed);
    let end = plain
        .find(|one: char| !one.is_ascii_digit() && one != ',')
        .unwrap_or(plain.len());
    let (digits, counted) = plain.split_at(end);
    if !COUNTED.contains(&counted.trim()) {
        return Err(wrong());
    }
    let digits = ungrouped(digits)
        .filter(|digits| !digits.is_empty())
        .ok_or_else(wrong)?;
    digits
        .parse()
        .map(Some)
        .map_err(|_too_large| Problem::TooManyDigits)
}

/// `33,000` as `33000`; commas that do not part groups of three are refused.
fn ungrouped(digits: &str) -> Option<String> {
    let (whole, fine) = digits
        .split_once('.')
        .map_or((digits, ""), |(whole, fine)| (whole, fine));
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let mut rest = groups.peekable();
    let is_grouped = rest.peek().is_some();
    let in_threes = rest.all(|group| group.len() == 3);
    let first_fits = !is_grouped || (1..=3).contains(&first.len());
    (in_threes && first_fits && !fine.contains(',')).then(|| digits.replace(',', ""))
}
