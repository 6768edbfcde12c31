//! Conversions as they are typed during a talk: `pack` makes `30 tablet`, `USD` makes `7.10 CNY`.

use super::{Conversion, Measure, Rate, Settled, read_factor};
use crate::domain::currency::Currency;
use crate::domain::date::PartialDate;
use crate::domain::reference::Basis;
use crate::domain::text::Text;
use crate::domain::typed::{currency_of, narrowed, unit_of};
use crate::domain::unit::Unit;

/// The fact that is meant: one `of` makes so many of what stands in `makes`.
///
/// Words that
/// several units or currencies bear mean the talk's own. What is settled at the table is
/// one side's word. `None` where it can't be read, and for a rate without a day.
pub fn understand_fact(
    of: &str,
    makes: &str,
    date: &str,
    source: Text,
    own: (Unit, Currency),
) -> Option<Settled> {
    let makes = narrowed(makes);
    let makes = makes.trim();
    let end = makes.find(|one: char| !one.is_ascii_digit() && one != '.')?;
    let (figure, unit) = makes.split_at_checked(end)?;
    let figure = read_factor(figure)?;
    let date = narrowed(date);
    let date = match date.trim() {
        "" => None,
        given => Some(PartialDate::parse(given)?),
    };
    let basis = Basis::Stated;
    match (measure(of, own)?, measure(unit, own)?) {
        (Measure::Unit(of), Measure::Unit(unit)) => Some(Settled::Conversion(Conversion {
            of,
            makes: figure,
            unit,
            basis,
            date,
            source,
        })),
        (Measure::Currency(of), Measure::Currency(currency)) => Some(Settled::Rate(Rate {
            of,
            makes: figure,
            currency,
            basis,
            date: date?,
            source,
        })),
        (Measure::Unit(_), Measure::Currency(_)) | (Measure::Currency(_), Measure::Unit(_)) => None,
    }
}

fn measure(word: &str, (unit, currency): (Unit, Currency)) -> Option<Measure> {
    let word = narrowed(word);
    let word = word.trim();
    let as_unit = unit_of(word, unit).map(Measure::Unit);
    as_unit.or_else(|| currency_of(word, currency).map(Measure::Currency))
}
