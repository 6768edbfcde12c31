//! The zone of agreement, where both reserves are known.

use rust_decimal::Decimal;

use crate::domain::Price;

/// Both reserves. Known only where a talk is simulated or made up, never of a real one, so
/// this is no secret by type; a trainee is shown it when the talk is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    /// The most that the payer may pay.
    pub reserve: Price,
    /// The least that the company can take.
    pub floor: Price,
}

impl Zone {
    /// Whether there is a price that both can agree to.
    pub fn is_open(self) -> bool {
        self.floor <= self.reserve
    }

    /// The payer's part of the zone at this price: (reserve − price) / (reserve − floor), 1 at the
    /// company's floor, 0 at the reserve, beyond these outside the zone. `None` where the
    /// zone is empty or a single price.
    pub fn payers_share(self, price: Price) -> Option<Decimal> {
        let width = self.reserve.amount().checked_sub(self.floor.amount())?;
        if width <= Decimal::ZERO {
            return None;
        }
        let got = self.reserve.amount().checked_sub(price.amount())?;
        got.checked_div(width)
    }
}
