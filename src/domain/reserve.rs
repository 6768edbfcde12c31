//! The reserve, secret by type.

use rust_decimal::Decimal;

use super::price::Price;

/// The highest price the fund can bear (谈判底价, 信封价).
///
/// It can't be displayed, logged, compared, serialised or cloned by accident: the type
/// has none of these. What it answers are the questions the rules ask, and a view that
/// is drawn while the leader holds the key down may [`reveal`](Self::reveal) it.
///
/// ```
/// let reserve = kanjia::domain::Reserve::sealed(kanjia::domain::Price::parse("4.40").unwrap());
/// assert!(reserve.covers(kanjia::domain::Price::parse("4.36").unwrap()));
/// ```
/// ```compile_fail,E0277
/// let reserve = kanjia::domain::Reserve::sealed(kanjia::domain::Price::parse("4.40").unwrap());
/// println!("{reserve:?}");
/// ```
/// ```compile_fail,E0277
/// let reserve = kanjia::domain::Reserve::sealed(kanjia::domain::Price::parse("4.40").unwrap());
/// println!("{reserve}");
/// ```
/// ```compile_fail,E0277
/// fn written(of: impl serde::Serialize) {}
/// written(kanjia::domain::Reserve::sealed(kanjia::domain::Price::parse("4.40").unwrap()));
/// ```
pub struct Reserve(Price);

/// The reserve and the line of the gate, lent for as long as the key is held.
///
/// It can't be cloned, displayed or kept beyond the frame that draws it.
///
/// ```compile_fail,E0277
/// fn shown(lent: kanjia::domain::reserve::Revealed<'_>) -> String { format!("{lent:?}") }
/// ```
/// ```compile_fail,E0277
/// fn written(of: impl serde::Serialize) {}
/// fn lent(lent: kanjia::domain::reserve::Revealed<'_>) { written(lent) }
/// ```
/// ```compile_fail,E0597
/// use kanjia::domain::{Price, Reserve, reserve::Revealed};
/// let kept: Revealed<'_>;
/// {
///     let reserve = Reserve::sealed(Price::parse("4.40").unwrap());
///     kept = reserve.reveal(None);
/// }
/// drop(kept);
/// ```
pub struct Revealed<'a> {
    /// The reserve itself.
    pub reserve: &'a Price,
    /// The highest price that passes the gate, exact and unrounded.
    pub line: Option<Decimal>,
}

impl Reserve {
    /// Holds `price` as the reserve of this sitting.
    pub fn sealed(price: Price) -> Self {
        Self(price)
    }

    /// Whether `offer` is at most `percent` percent of the reserve. Exact: both sides
    /// are multiplied, nothing is divided, so `percent` itself passes and one smallest
    /// unit more does not. `None` where the figures do not fit.
    pub fn admits(&self, offer: Price, percent: Decimal) -> Option<bool> {
        let offered = offer.amount().checked_mul(Decimal::ONE_HUNDRED)?;
        let line = self.0.amount().checked_mul(percent)?;
        Some(offered <= line)
    }

    /// Whether `price` is at most the reserve.
    pub fn covers(&self, price: Price) -> bool {
        price <= self.0
    }

    /// Lends the figures for drawing while the key is held; `percent` is the gate's.
    pub fn reveal(&self, percent: Option<Decimal>) -> Revealed<'_> {
        let line = percent
            .and_then(|percent| self.0.amount().checked_mul(percent))
            .and_then(|scaled| scaled.checked_div(Decimal::ONE_HUNDRED));
        Revealed {
            reserve: &self.0,
            line,
        }
    }
}
