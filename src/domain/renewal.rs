//! Renewal (续约): the new payment standard that the rules give, or the way out they name.
//!
//! With a by A = actual fund spend / budget and b by B = added budget / base, both read
//! from the row of the tier of annual fund spend:
//!
//! ```text
//! cut = (1 − (1 − a)(1 − b)) × k
//! ```
//!
//! k is 1 up to the year from which the rules name another factor. Ratios are compared
//! exactly, both sides multiplied, and a limit that is met exactly is still inside. The
//! new standard is rounded to the price step, halves up; where nothing is cut it stays
//! as it was. Tiers, table, factor and exits stand in the rule pack.

use rust_decimal::Decimal;

use super::price::Price;
use super::rules::{RenewalColumn, RenewalTable, RulePack};
use super::text::Text;

/// What is known of an agreement that is to be renewed. Sums are in the talk's currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renewal {
    /// The year whose rules count.
    pub year: i16,
    /// What the fund spent in a year.
    pub spend: Decimal,
    /// What it was budgeted to spend.
    pub budget: Decimal,
    /// What the budget grows by, such as for a new indication.
    pub added_budget: Decimal,
    /// What it grows from.
    pub base: Decimal,
    /// The payment standard of the agreement that ends.
    pub standard: Price,
    /// Consecutive years in the negotiated part when the agreement ends.
    pub years: u8,
    /// Where the figures are from.
    pub source: Text,
}

/// What the rules make of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Renewed {
    /// A new payment standard.
    Price(Box<Reckoning>),
    /// Beyond the table: negotiated again.
    Renegotiation {
        /// The number of the rule that says so.
        rule: String,
        /// Spend in percent of the budget.
        spend: Decimal,
        /// Whether that is beyond the table.
        spend_beyond: bool,
        /// Added budget in percent of the base.
        added: Decimal,
        /// Whether that is beyond the table.
        added_beyond: bool,
    },
    /// To the regular list.
    RegularList {
        /// The number of the rule that says so.
        rule: String,
        /// From how many years on.
        after: u8,
    },
}

/// A ratio, and the cut it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Graded {
    /// The ratio in percent, as exact as a quotient can be written.
    pub percent: Decimal,
    /// The column of the table, from 1.
    pub column: usize,
    /// Up to how many percent the column goes.
    pub limit: Decimal,
    /// The cut in the table, in percent.
    pub cut: Decimal,
}

/// Every figure on the way to the new payment standard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reckoning {
    /// The number of the rule with the tiers.
    pub tiers: String,
    /// The row of the table, from 1.
    pub row: usize,
    /// The row is for more than this spend.
    pub above: Option<Decimal>,
    /// The row is for this spend at most; the last is open.
    pub at_most: Option<Decimal>,
    /// The number of the rule with the table.
    pub table: String,
    /// Actual spend of the budget, with a.
    pub spend: Graded,
    /// Added budget of the base, with b.
    pub added: Graded,
    /// `1 − (1 − a)(1 − b)`, in percent.
    pub combined: Decimal,
    /// k and the number of the rule that says so, where it is not 1.
    pub factor: Option<(String, Decimal)>,
    /// The cut, in percent.
    pub cut: Decimal,
    /// The payment standard before.
    pub before: Price,
    /// The new one, exact.
    pub exact: Decimal,
    /// The new one, rounded to the price step, halves up.
    pub standard: Price,
}

impl Renewal {
    /// What the rules of `pack` make of it. `None` where it names no renewals, where
    /// budget or base are not above zero, or where nothing is left to pay.
    pub fn reckoned(&self, pack: &RulePack, step: Price) -> Option<Renewed> {
        let RenewalTable {
            rule: table,
            columns,
            rows,
        } = pack.renewal_cuts()?;
        if let Some((rule, after)) = pack.regular_list()
            && self.years >= after
        {
            let rule = rule.number.clone();
            return Some(Renewed::RegularList { rule, after });
        }
        let (tiers, limits) = pack.renewal_tiers(self.year)?;
        let row = limits
            .iter()
            .take_while(|limit| **limit < self.spend)
            .count();
        let cuts = rows.get(row)?;
        let spend = Ratio::of(self.spend, self.budget)?;
        let added = Ratio::of(self.added_budget, self.base)?;
        let graded = (
            spend.graded(columns, |one| one.spend, cuts)?,
            added.graded(columns, |one| one.added, cuts)?,
        );
        let (Grade::Inside(a), Grade::Inside(b)) = graded else {
            return Some(Renewed::Renegotiation {
                rule: pack.renegotiation()?.number.clone(),
                spend: spend.percent()?,
                spend_beyond: graded.0 == Grade::Beyond,
                added: added.percent()?,
                added_beyond: graded.1 == Grade::Beyond,
            });
        };
        let combined = combined(a.cut, b.cut)?;
        let factor = pack
            .renewal_factor()
            .filter(|(_, from, factor)| self.years >= *from && *factor != Decimal::ONE)
            .map(|(rule, _, factor)| (rule.number.clone(), factor));
        let cut = match &factor {
            Some((_, factor)) => combined.checked_mul(*factor)?.normalize(),
            None => combined,
        };
        let exact = Decimal::ONE_HUNDRED
            .checked_sub(cut)?
            .checked_mul(self.standard.amount())?
            .checked_div(Decimal::ONE_HUNDRED)?
            .normalize();
        let standard = if cut.is_zero() {
            self.standard
        } else {
            Price::rounded_to(exact, step)?
        };
        Some(Renewed::Price(Box::new(Reckoning {
            tiers: tiers.number.clone(),
            row: row.saturating_add(1),
            above: row.checked_sub(1).and_then(|at| limits.get(at)).copied(),
            at_most: limits.get(row).copied(),
            table: table.number.clone(),
            spend: a,
            added: b,
            combined,
            factor,
            cut,
            before: self.standard,
            exact,
            standard,
        })))
    }
}

impl Renewed {
    /// The new payment standard, where there is one.
    pub fn price(&self) -> Option<Price> {
        match self {
            Self::Price(reckoning) => Some(reckoning.standard),
            Self::Renegotiation { .. } | Self::RegularList { .. } => None,
        }
    }

    /// The number of the rule that names the way out, where there is one.
    pub fn exit(&self) -> Option<&str> {
        match self {
            Self::Price(_) => None,
            Self::Renegotiation { rule, .. } | Self::RegularList { rule, .. } => Some(rule),
        }
    }
}

/// Where a ratio lies in the table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Grade {
    Inside(Graded),
    Beyond,
}

/// A part of a whole, held against limits without dividing.
struct Ratio {
    part: Decimal,
    whole: Decimal,
}

impl Ratio {
    fn of(part: Decimal, whole: Decimal) -> Option<Self> {
        (whole > Decimal::ZERO).then_some(Self { part, whole })
    }

    fn percent(&self) -> Option<Decimal> {
        let percent = self
            .part
            .checked_mul(Decimal::ONE_HUNDRED)?
            .checked_div(self.whole)?;
        Some(percent.normalize())
    }

    /// The first column whose limit is not passed, with its cut; `None` where the figures
    /// do not fit.
    fn graded(
        &self,
        columns: &[RenewalColumn],
        limit: impl Fn(&RenewalColumn) -> Decimal,
        cuts: &[Decimal],
    ) -> Option<Grade> {
        let scaled = self.part.checked_mul(Decimal::ONE_HUNDRED)?;
        for (at, (column, cut)) in columns.iter().zip(cuts).enumerate() {
            let limit = limit(column);
            if scaled <= self.whole.checked_mul(limit)? {
                return Some(Grade::Inside(Graded {
                    percent: self.percent()?,
                    column: at.saturating_add(1),
                    limit,
                    cut: *cut,
                }));
            }
        }
        Some(Grade::Beyond)
    }
}

/// `1 − (1 − a)(1 − b)`, all in percent.
fn combined(a: Decimal, b: Decimal) -> Option<Decimal> {
    let left = Decimal::ONE_HUNDRED
        .checked_sub(a)?
        .checked_mul(Decimal::ONE_HUNDRED.checked_sub(b)?)?
        .checked_div(Decimal::ONE_HUNDRED)?;
    Decimal::ONE_HUNDRED
        .checked_sub(left)
        .map(|cut| cut.normalize())
}
