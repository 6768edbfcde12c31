//! Exact ratios, for conversions that must lead back to where they began.
//!
//! | operation | exact | otherwise |
//! |---|---|---|
//! | a ratio from a decimal, its inverse, the product of two | always | `None` where 128 bits do not hold the reduced parts |
//! | a ratio applied to an amount | where the result has at most 28 digits | rounded in the 28th digit, half to even |

use rust_decimal::Decimal;

/// A ratio above zero, reduced, so that equal ratios are equal values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ratio {
    over: u128,
    under: u128,
}

impl Ratio {
    /// One to one.
    pub const ONE: Self = Self { over: 1, under: 1 };

    /// The ratio that a decimal above zero is.
    pub fn of(value: Decimal) -> Option<Self> {
        let value = value.normalize();
        let over = u128::try_from(value.mantissa()).ok()?;
        let under = 10_u128.checked_pow(value.scale())?;
        Self::reduced(over, under)
    }

    /// The product of two ratios.
    pub fn times(self, other: Self) -> Option<Self> {
        // what cancels crosswise is taken out first, so that the products stay small
        let left = Self::reduced(self.over, other.under)?;
        let right = Self::reduced(other.over, self.under)?;
        Some(Self {
            over: left.over.checked_mul(right.over)?,
            under: left.under.checked_mul(right.under)?,
        })
    }

    /// The ratio the other way round.
    pub fn inverse(self) -> Self {
        Self {
            over: self.under,
            under: self.over,
        }
    }

    /// The ratio so many times multiplied by itself; its inverse where `times` is below 0.
    pub fn power(self, times: i32) -> Option<Self> {
        let base = if times < 0 { self.inverse() } else { self };
        (0..times.unsigned_abs()).try_fold(Self::ONE, |product, _| product.times(base))
    }

    /// `amount` times the ratio; `None` where the figures do not fit.
    pub fn apply(self, amount: Decimal) -> Option<Decimal> {
        let part = |part: u128| {
            let whole = i128::try_from(part).ok()?;
            Decimal::try_from_i128_with_scale(whole, 0).ok()
        };
        if self.under == 1 {
            return amount.checked_mul(part(self.over)?);
        }
        amount
            .checked_mul(part(self.over)?)?
            .checked_div(part(self.under)?)
    }

    fn reduced(over: u128, under: u128) -> Option<Self> {
        let (mut a, mut b) = (over, under);
        while b > 0 {
            (a, b) = (b, a.checked_rem(b)?);
        }
        let (over, under) = (over.checked_div(a)?, under.checked_div(a)?);
        (over > 0 && under > 0).then_some(Self { over, under })
    }
}
