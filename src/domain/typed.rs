//! Prices as they are said at the table.
//!
//! | typed | meant |
//! |---|---|
//! | `4.36`, `4.36元`, `¥4.36`, `4.36元/片` | 4.36 |
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
            price: tidied(price, &digits),
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

/// Digits, grouped or not, with 万 or `w` behind them for ten thousand.
fn figure(digits: &str) -> Result<Decimal, TypedFault> {
    let (digits, times) = ["万", "w", "W"]
        .iter()
        .find_map(|mark| digits.strip_suffix(mark))
        .map_or((digits, Decimal::ONE), |rest| (rest, Decimal::from(10_000)));
    let plain = ungrouped(digits).ok_or(PriceFault::NotANumber)?;
    let amount = Price::parse(&plain)?.amount();
    Ok(amount.checked_mul(times).ok_or(PriceFault::TooLong)?)
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

/// 3.30万 is 33000, not 33000.00: the figure keeps the scale it was typed with only
/// where it was typed as a plain figure.
fn tidied(price: Price, digits: &str) -> Price {
    if digits.ends_with(['万', 'w', 'W']) {
        Price::from_decimal(price.amount().normalize()).unwrap_or(price)
    } else {
        price
    }
}

fn without_unit(said: &str, unit: Unit) -> Result<String, TypedFault> {
    let Some((figure, per)) = said.split_once('/') else {
        return Ok(said.to_owned());
    };
    let names: &[&str] = match unit {
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
    };
    if names.contains(&per) {
        Ok(figure.to_owned())
    } else {
        Err(TypedFault::OtherUnit)
    }
}

fn without_currency(said: &str, currency: Currency) -> Result<String, TypedFault> {
    /// Marks that stand before or behind a figure, and whose they are.
    const MARKS: [(&str, Currency); 12] = [
        ("人民币", Currency::Cny),
        ("元", Currency::Cny),
        ("块", Currency::Cny),
        ("¥", Currency::Cny),
        ("$", Currency::Usd),
        ("美元", Currency::Usd),
        ("€", Currency::Eur),
        ("欧元", Currency::Eur),
        ("£", Currency::Gbp),
        ("₩", Currency::Krw),
        ("日元", Currency::Jpy),
        ("韩元", Currency::Krw),
    ];
    let named = MARKS
        .iter()
        .copied()
        .chain(Currency::ALL.into_iter().map(|one| (one.code(), one)))
        .filter_map(|(mark, whose)| {
            let rest = said
                .strip_suffix(mark)
                .or_else(|| said.strip_prefix(mark))?;
            Some((rest, mark, whose))
        })
        .max_by_key(|(_, mark, _)| mark.len());
    match named {
        None => Ok(said.to_owned()),
        Some((rest, _, whose)) if whose == currency => Ok(rest.to_owned()),
        Some(_) => Err(TypedFault::OtherCurrency),
    }
}
