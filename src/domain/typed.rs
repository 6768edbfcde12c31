//! Prices as they are said at the table.
//!
//! | typed | meant |
//! |---|---|
//! | `4.36`, `4.36元`, `¥4.36`, `CNY 4.36`, `4.36元/片` | 4.36 |
//! | `33,000`, `3.3万`, `3.3w` | 33000 |
//! | `-0.04`, `-2%` | that much less than the company's last offer, rounded to the price step |
//! | `=` | the same figure again |
//! | `４．３６`, `4。36` | 4.36, and what was read is shown |
//!
//! The reading always stands beside the field before anything is recorded.

use rust_decimal::Decimal;

use super::currency::Currency;
use super::price::{Price, PriceFault};
use super::unit::Unit;

/// What a figure is read against.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// The currency of the talk.
    pub currency: Currency,
    /// The unit of the talk.
    pub unit: Unit,
    /// The smallest price step.
    pub step: Price,
    /// The company's last offer: what `-0.04` and `-2%` start from.
    pub base: Option<Price>,
}

/// How a figure was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// As a price.
    Plain,
    /// As a step from the base.
    Step,
    /// As a percentage of the base.
    Percent,
    /// As the same again.
    Same,
}

/// A figure as it was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Understood {
    /// The price.
    pub price: Price,
    /// How it was typed.
    pub manner: Manner,
    /// Whether full-width characters were read as plain ones.
    pub widened: bool,
}

/// Why a text is no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedFault {
    /// It is no price.
    Price(PriceFault),
    /// It names another currency than the talk's.
    OtherCurrency,
    /// It names another unit than the talk's.
    OtherUnit,
    /// It is a step, and there is no offer yet to step from.
    WithoutBase,
}

impl TypedFault {
    /// The stable code, which is also the stem of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::Price(fault) => fault.code(),
            Self::OtherCurrency => "other-currency",
            Self::OtherUnit => "other-unit",
            Self::WithoutBase => "price-relative-without-base",
        }
    }
}

impl From<PriceFault> for TypedFault {
    fn from(fault: PriceFault) -> Self {
        Self::Price(fault)
    }
}

/// Reads a figure as it is said.
pub fn understand(text: &str, frame: Frame) -> Result<Understood, TypedFault> {
    let narrow = narrowed(text);
    let widened = narrow != text;
    let said: String = narrow.chars().filter(|one| !one.is_whitespace()).collect();
    if said.is_empty() {
        return Err(PriceFault::Empty.into());
    }
    if said == "=" {
        let price = frame.base.ok_or(TypedFault::WithoutBase)?;
        return Ok(Understood {
            price,
            manner: Manner::Same,
            widened,
        });
    }
    let bare = without_currency(&without_unit(&said, frame.unit)?, frame.currency)?;
    let (sign, digits) = match bare.chars().next() {
        Some('+') => (
            Some(Decimal::ONE),
            bare.get(1..).unwrap_or_default().to_owned(),
        ),
        Some('-') => (
            Some(Decimal::NEGATIVE_ONE),
            bare.get(1..).unwrap_or_default().to_owned(),
        ),
        Some(_) => (None, bare),
        None => return Err(PriceFault::NotANumber.into()),
    };
    let Some(sign) = sign else {
        let price = Price::from_decimal(figure(&digits)?)?;
        return Ok(Understood {
            price,
            manner: Manner::Plain,
            widened,
        });
    };
    let base = frame.base.ok_or(TypedFault::WithoutBase)?;
    let (step, manner) = match digits.strip_suffix('%') {
        Some(percent) => {
            let share = figure(percent)?
                .checked_mul(base.amount())
                .and_then(|scaled| scaled.checked_div(Decimal::ONE_HUNDRED))
                .ok_or(PriceFault::TooLong)?;
            (share, Manner::Percent)
        }
        None => (figure(&digits)?, Manner::Step),
    };
    let moved = step
        .checked_mul(sign)
        .and_then(|step| base.amount().checked_add(step))
        .ok_or(PriceFault::TooLong)?;
    if moved.is_zero() {
        return Err(PriceFault::Zero.into());
    }
    if moved.is_sign_negative() {
        return Err(PriceFault::Negative.into());
    }
    let price = match manner {
        Manner::Percent => Price::rounded_to(moved, frame.step).ok_or(PriceFault::Zero)?,
        Manner::Plain | Manner::Step | Manner::Same => Price::from_decimal(moved)?,
    };
    Ok(Understood {
        price,
        manner,
        widened,
    })
}

/// Full-width digits, points and signs as plain ones; the Chinese full stop and the
/// ideographic comma are taken for a point and a comma.
pub fn narrowed(text: &str) -> String {
    text.chars()
        .map(|one| match one {
            '。' | '．' => '.',
            '，' | '、' => ',',
            '−' | '—' | '–' => '-',
            '￥' => '¥',
            '\u{3000}' => ' ',
            '\u{FF01}'..='\u{FF5E}' => u32::from(one)
                .checked_sub(0xFEE0)
                .and_then(char::from_u32)
                .unwrap_or(one),
            _ => one,
        })
        .collect()
}

/// Digits, grouped or not, with 万 or `w` behind them for ten thousand. A plain figure
/// keeps the scale it was typed with; 3.30万 is 33000, not 33000.00.
fn figure(digits: &str) -> Result<Decimal, TypedFault> {
    let (digits, is_plain) = ["万", "w", "W"]
        .iter()
        .find_map(|mark| digits.strip_suffix(mark))
        .map_or((digits, true), |rest| (rest, false));
    let ungrouped = ungrouped(digits)
        .filter(|ungrouped| ungrouped.starts_with(|one: char| one.is_ascii_digit()))
        .ok_or(PriceFault::NotANumber)?;
    let amount = Price::parse(&ungrouped)?.amount();
    if is_plain {
        return Ok(amount);
    }
    let times = amount.checked_mul(Decimal::from(10_000));
    Ok(times.ok_or(PriceFault::TooLong)?.normalize())
}

/// `33,000` as `33000`; commas that do not part groups of three are refused.
fn ungrouped(digits: &str) -> Option<String> {
    if !digits.contains(',') {
        return Some(digits.to_owned());
    }
    let (whole, fine) = digits
        .split_once('.')
        .map_or((digits, None), |(w, f)| (w, Some(f)));
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let in_threes = rest.iter().all(|group| group.len() == 3);
    if first.is_empty()
        || first.len() > 3
        || !in_threes
        || fine.is_some_and(|fine| fine.contains(','))
    {
        return None;
    }
    Some(digits.replace(',', ""))
}

fn without_unit(said: &str, unit: Unit) -> Result<String, TypedFault> {
    let Some((figure, per)) = said.split_once('/') else {
        return Ok(said.to_owned());
    };
    if names_of(unit).contains(&per) {
        Ok(figure.to_owned())
    } else {
        Err(TypedFault::OtherUnit)
    }
}

/// The unit that a word names, by its id or as it is said; of several the `own` one.
pub fn unit_of(word: &str, own: Unit) -> Option<Unit> {
    let lower = word.to_lowercase();
    let single = lower.strip_suffix('s').unwrap_or(&lower);
    let bears = |unit: &Unit| {
        unit.id() == single
            || names_of(*unit)
                .iter()
                .any(|name| *name == word || name.eq_ignore_ascii_case(single))
    };
    Some(own)
        .filter(bears)
        .or_else(|| Unit::ALL.into_iter().find(bears))
}

/// The currency that a word names, by its code or as it is said; of several the `own` one.
pub fn currency_of(word: &str, own: Currency) -> Option<Currency> {
    if let Some(coded) = Currency::from_code(&word.to_uppercase()) {
        return Some(coded);
    }
    let (_, meant) = MARKS.iter().find(|(mark, _)| *mark == word)?;
    let mine = meant.iter().find(|one| **one == own);
    mine.or_else(|| meant.first()).copied()
}

/// What a unit is called where a price is said.
fn names_of(unit: Unit) -> &'static [&'static str] {
    match unit {
        Unit::Tablet => &["片", "tablet"],
        Unit::Capsule => &["粒", "capsule"],
        Unit::Vial => &["瓶", "支", "vial"],
        Unit::Ampoule => &["支", "ampoule"],
        Unit::Bottle => &["瓶", "bottle"],
        Unit::Syringe => &["支", "syringe"],
        Unit::Pen => &["支", "pen"],
        Unit::Sachet => &["袋", "sachet"],
        Unit::Bag => &["袋", "bag"],
        Unit::Tube => &["支", "tube"],
        Unit::Pack => &["盒", "pack"],
        Unit::Milligram => &["mg", "毫克"],
        Unit::Gram => &["g", "克"],
        Unit::Millilitre => &["ml", "mL", "毫升"],
        Unit::InternationalUnit => &["IU", "国际单位"],
        Unit::Dose => &["剂", "dose"],
        Unit::DefinedDailyDose => &["DDD", "日"],
        Unit::TreatmentCourse => &["疗程", "course"],
        Unit::ThirtyDays => &["30天", "30days"],
        Unit::PatientYear => &["年", "year", "人年"],
    }
}

/// Marks that stand before or behind a figure, and the currencies they may mean.
const MARKS: [(&str, &[Currency]); 26] = {
    use Currency::{Aud, Cad, Chf, Cny, Eur, Gbp, Hkd, Jpy, Krw, Try, Twd, Usd};
    [
        ("元", &[Cny, Twd]),
        ("块", &[Cny]),
        ("人民币", &[Cny]),
        ("RMB", &[Cny]),
        ("¥", &[Cny, Jpy]),
        ("$", &[Usd, Aud, Cad, Hkd, Twd]),
        ("美元", &[Usd]),
        ("美金", &[Usd]),
        ("€", &[Eur]),
        ("欧元", &[Eur]),
        ("£", &[Gbp]),
        ("英镑", &[Gbp]),
        ("日元", &[Jpy]),
        ("₩", &[Krw]),
        ("韩元", &[Krw]),
        ("新台币", &[Twd]),
        ("台币", &[Twd]),
        ("澳元", &[Aud]),
        ("加元", &[Cad]),
        ("₺", &[Try]),
        ("里拉", &[Try]),
        ("瑞郎", &[Chf]),
        ("瑞士法郎", &[Chf]),
        ("港元", &[Hkd]),
        ("港币", &[Hkd]),
        ("HK$", &[Hkd]),
    ]
};

/// The figure without its marks; each has to mean the talk's currency, and there may be
/// one before the figure and one behind it.
fn without_currency(said: &str, currency: Currency) -> Result<String, TypedFault> {
    let mut rest = said;
    while let Some((inner, meant)) = without_mark(rest, currency) {
        if !meant {
            return Err(TypedFault::OtherCurrency);
        }
        rest = inner;
    }
    Ok(rest.to_owned())
}

/// The text without the longest mark at one of its ends, and whether the mark may mean
/// the talk's currency.
fn without_mark(said: &str, currency: Currency) -> Option<(&str, bool)> {
    let codes = Currency::ALL
        .into_iter()
        .map(|one| (one.code(), one == currency));
    MARKS
        .iter()
        .map(|(mark, whose)| (*mark, whose.contains(&currency)))
        .chain(codes)
        .filter_map(|(mark, meant)| Some((without_end(said, mark)?, meant, mark.len())))
        .max_by_key(|(_, _, length)| *length)
        .map(|(rest, meant, _)| (rest, meant))
}

/// `said` without `mark` at its end or else at its beginning, capitals or not.
fn without_end<'a>(said: &'a str, mark: &str) -> Option<&'a str> {
    let is_mark = |part: &&str| part.eq_ignore_ascii_case(mark);
    let split = said.len().checked_sub(mark.len())?;
    let behind = said.get(split..).filter(is_mark);
    let before = said.get(..mark.len()).filter(is_mark);
    behind
        .and_then(|_| said.get(..split))
        .or_else(|| before.and_then(|_| said.get(mark.len()..)))
}
