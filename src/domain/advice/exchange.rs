//! What each of our words brought: a word of ours and the company's answer to it.

use rust_decimal::Decimal;

use super::position::Position;
use crate::domain::party::Side;
use crate::domain::price::Price;

/// Our word between two figures of the company, and what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// The company's figure before our word.
    pub before: Price,
    /// The company's figure after it.
    pub after: Price,
    /// Our figure before this word, where there was one.
    pub ours_before: Option<Price>,
    /// The figure we named; `None` where we asked without one.
    pub named: Option<Price>,
}

impl Exchange {
    /// How far the company came down, as a share of its figure before: 1 − *x* / *x′*.
    pub fn fell(&self) -> Option<Decimal> {
        let fall = self.before.amount().checked_sub(self.after.amount())?;
        fall.checked_div(self.before.amount())
    }

    /// How far we went up, as a share of our new figure: 1 − *y′* / *y*. It is what a
    /// company answers that plays relative tit-for-tat. Zero where we asked, held, or
    /// named our first figure.
    pub fn rose(&self) -> Option<Decimal> {
        match (self.ours_before, self.named) {
            (Some(before), Some(now)) => {
                let rise = now.amount().checked_sub(before.amount())?;
                rise.checked_div(now.amount())
            }
            (None, _) | (_, None) => Some(Decimal::ZERO),
        }
    }

    /// Whether the company came down.
    pub fn came_down(&self) -> bool {
        self.after < self.before
    }

    /// Whether we went up.
    pub fn gave(&self) -> bool {
        matches!((self.ours_before, self.named), (Some(before), Some(now)) if before < now)
    }
}

/// How many exchanges there were since the company last came down, or since the first.
pub fn still(exchanges: &[Exchange]) -> usize {
    let since = exchanges.iter().rev();
    since.take_while(|one| !one.came_down()).count()
}

/// The exchanges since our last step up, or since the first.
pub fn since_we_gave(exchanges: &[Exchange]) -> &[Exchange] {
    let last = exchanges.iter().rposition(Exchange::gave);
    let after = last.map_or(0, |at| at.saturating_add(1));
    exchanges.get(after..).unwrap_or_default()
}

/// Every exchange, in order.
pub fn exchanges(position: &Position) -> Vec<Exchange> {
    let mut found = Vec::new();
    let mut theirs: Option<Price> = None;
    let mut ours: Option<Price> = None;
    let mut named: Option<Price> = None;
    let mut ours_before: Option<Price> = None;
    for figure in &position.figures {
        match figure.by {
            Side::Payer => {
                named = Some(figure.price);
                ours = Some(figure.price);
            }
            Side::Company => {
                if let Some(before) = theirs {
                    found.push(Exchange {
                        before,
                        after: figure.price,
                        ours_before,
                        named,
                    });
                }
                theirs = Some(figure.price);
                named = None;
                ours_before = ours;
            }
        }
    }
    found
}
