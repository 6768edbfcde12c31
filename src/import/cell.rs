//! Figures as spreadsheets hold them.
//!
//! | cell | read as |
//! |---|---|
//! | `4.86`, `４．８６`, `1,234.50`, `3.3万` | the price |
//! | `¥4.86`, `4.86元/片`, `USD 4.86 / tablet`, `$4.86` | the price with its currency and unit |
//! | `7-8`, `7 to 8`, `7 至 8`, `>4.50`, `<4.50` | a range, or one side of one |
//! | `=1+1`, `#N/A`, `-`, nothing | refused, each with its reason |
//! | `4,86`; `1,234` where semicolons part the cells | refused: a comma could stand before the decimals |

use rust_decimal::Decimal;

use super::lexicon::Lexicon;
use super::problem::Wrong;
use crate::domain::reference::Known;
use crate::domain::typed::{self, Frame, TypedFault, narrowed, without_marks};
use crate::domain::{Currency, Price, Unit};

/// The longest text that is taken for a figure.
const LONGEST: usize = 64;

/// A price as it stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PriceCell {
    /// The figure.
    pub(super) value: Known,
    /// The currencies that its marks may mean; empty where there is no mark.
    pub(super) currencies: Vec<Currency>,
    /// The units that stand behind it; empty where none does.
    pub(super) units: Vec<Unit>,
}

/// Reads a price. `comma_is_open` where a comma may stand before the decimals.
pub(super) fn price(cell: &str, comma_is_open: bool) -> Result<PriceCell, Wrong> {
    let narrow = narrowed(cell);
    let plain = narrow.trim();
    if plain.is_empty() || plain.chars().all(|one| one == '-') {
        return Err(Wrong::Missing);
    }
    if plain.starts_with(['=', '@']) {
        return Err(Wrong::Formula);
    }
    if plain.starts_with('#') {
        return Err(Wrong::SheetError);
    }
    if plain.chars().count() > LONGEST {
        return Err(Wrong::NotANumber);
    }
    if has_open_comma(plain, comma_is_open) {
        return Err(Wrong::Comma);
    }
    let (figure, unit) = match plain.split_once('/') {
        Some((figure, unit)) => (figure.trim(), Some(unit)),
        None => (plain, None),
    };
    let units = match unit {
        Some(unit) => some(Lexicon::shared().units(unit), Wrong::Unit)?,
        None => Vec::new(),
    };
    let mut currencies = Currency::ALL.to_vec();
    let value = known(figure, &mut currencies)?;
    if currencies.is_empty() {
        return Err(Wrong::CurrenciesDiffer);
    }
    if currencies.len() == Currency::ALL.len() {
        currencies.clear();
    }
    Ok(PriceCell {
        value,
        currencies,
        units,
    })
}

/// Whether a comma stands there that may stand before decimals: one that does not part
/// groups of three, or any where that is the custom of the table.
fn has_open_comma(plain: &str, comma_is_open: bool) -> bool {
    let Some((_, behind)) = plain.rsplit_once(',') else {
        return false;
    };
    let digits = behind.chars().take_while(char::is_ascii_digit).count();
    let has_point = plain.contains('.');
    !has_point && (comma_is_open || digits != 3)
}

fn known(figure: &str, currencies: &mut Vec<Currency>) -> Result<Known, Wrong> {
    let mut one = |text: &str| {
        let (digits, meant) = without_marks(text.trim());
        currencies.retain(|currency| meant.contains(currency));
        number(digits)
    };
    if let Some(rest) = figure.strip_prefix('>') {
        return one(rest).map(Known::Above);
    }
    if let Some(rest) = figure.strip_prefix('<') {
        return one(rest).map(Known::Below);
    }
    let ends = ["至", " to ", "~", "-"]
        .iter()
        .find_map(|between| figure.split_once(between))
        .filter(|(low, _)| !low.trim().is_empty());
    let Some((low, high)) = ends else {
        return one(figure).map(Known::At);
    };
    let (low, high) = (one(low)?, one(high)?);
    if low < high {
        Ok(Known::Between(low, high))
    } else {
        Err(Wrong::Reversed)
    }
}

/// Reads digits, grouped or not, with 万 or `w` behind them.
fn number(digits: &str) -> Result<Price, Wrong> {
    let frame = Frame {
        currency: Currency::Cny,
        unit: Unit::Tablet,
        step: crate::domain::price::fen(),
        base: None,
    };
    if let Some(rest) = digits.strip_prefix('-') {
        // what is below nought is a figure all the same, and wrong for another reason
        return Err(number(rest).err().unwrap_or(Wrong::NotPositive));
    }
    match typed::understand(digits, frame) {
        Ok(understood) => Ok(understood.price),
        Err(TypedFault::Price(fault)) => Err(match without_remains(digits) {
            Some(plain) => Wrong::Remains(plain.to_string()),
            None => fault.into(),
        }),
        Err(TypedFault::OtherCurrency | TypedFault::OtherUnit | TypedFault::WithoutBase) => {
            Err(Wrong::NotANumber)
        }
    }
}

/// A figure without what a computation in binary fractions left behind its 15th digit, as
/// 33000.00000000001 has it; none where there is no such thing.
fn without_remains(digits: &str) -> Option<Decimal> {
    let figure = Decimal::from_str_exact(digits).ok()?;
    let plain = figure.round_sf(15)?.normalize();
    let has_remains = figure.normalize().mantissa().unsigned_abs() >= 10_u128.pow(15);
    (has_remains && plain.scale() <= 4 && plain > Decimal::ZERO).then_some(plain)
}

/// Reads a weight: above nought; a sign of percent behind it is passed over, for only the
/// ratio of weights matters.
pub(super) fn weight(cell: &str) -> Result<Option<Decimal>, Wrong> {
    let narrow = narrowed(cell);
    let plain = narrow.trim();
    if plain.is_empty() || plain.chars().all(|one| one == '-') {
        return Ok(None);
    }
    if plain.starts_with(['=', '@']) {
        return Err(Wrong::Formula);
    }
    if plain.starts_with('#') {
        return Err(Wrong::SheetError);
    }
    if plain.chars().count() > LONGEST {
        return Err(Wrong::NotANumber);
    }
    if has_open_comma(plain, false) {
        return Err(Wrong::Comma);
    }
    let digits = plain.trim_end_matches('%').trim();
    number(digits).map(|weight| Some(weight.amount()))
}

/// The currencies and units that a note such as `USD / tablet` or `元/片` may mean; empty
/// where it names none.
pub(super) fn measure(note: &str) -> (Vec<Currency>, Vec<Unit>) {
    let lexicon = Lexicon::shared();
    let (mut currencies, mut units) = (Vec::new(), Vec::new());
    for part in note.split(['/', ',', ' ', '每']) {
        if currencies.is_empty() {
            currencies = lexicon.currencies(part);
        }
        if units.is_empty() {
            units = lexicon.units(part);
        }
    }
    (currencies, units)
}

/// The list where it holds anything, or else what is wrong.
pub(super) fn some<T>(list: Vec<T>, wrong: Wrong) -> Result<Vec<T>, Wrong> {
    if list.is_empty() {
        Err(wrong)
    } else {
        Ok(list)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Known {
        Known::At(Price::parse(text).unwrap())
    }

    #[test]
    fn prices_are_read_as_they_stand_in_cells() {
        for (cell, wanted) in [
            ("4.86", "4.86"),
            ("４．８６", "4.86"),
            ("1,234.50", "1234.50"),
            ("1,234", "1234"),
            ("3.3万", "33000"),
            ("¥4.86", "4.86"),
            ("4.86元/片", "4.86"),
            ("USD 4.86 / tablet", "4.86"),
            ("$ 4.86", "4.86"),
            ("4.86 €", "4.86"),
        ] {
            assert_eq!(price(cell, false).unwrap().value, at(wanted), "{cell}");
        }
        let cell = price("US$4.86/tablet", false).unwrap();
        assert_eq!(
            (cell.currencies, cell.units),
            (vec![Currency::Usd], vec![Unit::Tablet])
        );
        let two = |low: &str, high: &str| {
            Known::Between(Price::parse(low).unwrap(), Price::parse(high).unwrap())
        };
        for cell in ["7-8", "7 – 8", "7 to 8", "7至8", "¥7~8", "￥7-￥8"] {
            assert_eq!(price(cell, false).unwrap().value, two("7", "8"), "{cell}");
        }
        let above = price(">4.50元", false).unwrap();
        assert_eq!(above.value, Known::Above(Price::parse("4.50").unwrap()));
    }

    #[test]
    fn what_is_no_price_is_refused_for_its_own_reason() {
        for (cell, wanted) in [
            ("", Wrong::Missing),
            ("-", Wrong::Missing),
            ("=1+1", Wrong::Formula),
            ("＝1+1", Wrong::Formula),
            ("@SUM(A1)", Wrong::Formula),
            ("+1", Wrong::NotANumber),
            ("#N/A", Wrong::SheetError),
            ("#REF!", Wrong::SheetError),
            ("abc", Wrong::NotANumber),
            ("4.86.1", Wrong::NotANumber),
            ("1e3", Wrong::NotANumber),
            ("4,86", Wrong::Comma),
            ("0", Wrong::NotPositive),
            ("-4.86", Wrong::NotPositive),
            ("4.86001", Wrong::TooManyDigits),
            ("33000.000000000004", Wrong::Remains("33000".to_owned())),
            ("330000.0000000001", Wrong::Remains("330000".to_owned())),
            ("4.859999999999999", Wrong::Remains("4.86".to_owned())),
            ("0.3333333333333333", Wrong::TooManyDigits),
            ("1234567890123", Wrong::TooManyDigits),
            ("8-7", Wrong::Reversed),
            ("4.86/parsec", Wrong::Unit),
            ("¥4.86€", Wrong::CurrenciesDiffer),
            ("٤٫٨", Wrong::NotANumber),
        ] {
            assert_eq!(price(cell, false), Err(wanted), "{cell}");
        }
        assert_eq!(price("1,234", true), Err(Wrong::Comma));
        assert_eq!(price("1,234.50", true).unwrap().value, at("1234.50"));
        assert_eq!(price(&"9".repeat(1_000_000), false), Err(Wrong::NotANumber));
    }

    #[test]
    fn weights_are_above_nought() {
        assert_eq!(weight(""), Ok(None));
        assert_eq!(weight("12.5%"), Ok(Some(Decimal::new(125, 1))));
        assert_eq!(weight("1,200"), Ok(Some(Decimal::from(1200))));
        assert_eq!(weight("0"), Err(Wrong::NotPositive));
        assert_eq!(weight("=A1"), Err(Wrong::Formula));
    }

    #[test]
    fn a_head_says_currency_and_unit() {
        for note in ["元/片", "CNY / tablet", "RMB per tablet"] {
            let (currencies, units) = measure(note);
            assert_eq!(currencies.first(), Some(&Currency::Cny), "{note}");
            assert_eq!(units, [Unit::Tablet], "{note}");
        }
    }
}
