//! One simulated talk.
//!
//! The protocol: the company names its first figure. In each round the payer accepts it,
//! asks again, or names a figure of its own; the company accepts that, names its next
//! figure, or leaves. Both know after how many figures the time is over; after the last
//! the payer has one word more. Without a deal nothing is captured. It is a consultation
//! as on site: figures alternate, none is taken back, and there is no arbiter.

use super::conduct::{Answer, Conduct, Word};
use super::payer::{Heard, Move, Payer};
use super::setting::Setting;
use crate::domain::Side;

/// How a simulated talk came out.
#[derive(Clone, Debug, PartialEq)]
pub struct Played {
    /// The price, in price steps; `None` without a deal.
    pub price: Option<i64>,
    /// The payer's part of the zone of agreement, 0 without a deal.
    pub share: f64,
    /// How many figures the company named.
    pub rounds: u32,
    /// Every figure in order: whose, and how many price steps.
    pub figures: Vec<(Side, i64)>,
}

/// Plays a talk to its end.
pub fn play(setting: &Setting, payer: Payer) -> Played {
    let mut company = Conduct::new(&setting.company);
    let mut heard = Heard::default();
    heard.figures.push((Side::Company, company.standing()));
    let price = loop {
        let word = match payer.moves(setting, &heard) {
            Move::Accepts => break Some(company.standing()),
            Move::Says(word) => word,
        };
        if let Word::Names(figure) = word {
            heard.figures.push((Side::Payer, figure));
        }
        match (company.answer(word), word) {
            (Answer::Accepts, Word::Names(figure)) => break Some(figure),
            (Answer::Accepts, Word::Asks) | (Answer::Leaves, _) => break None,
            (Answer::Offers(next), _) => heard.figures.push((Side::Company, next)),
        }
    };
    Played {
        price,
        share: price.map_or(0.0, |price| setting.captured(price)),
        rounds: company.named(),
        figures: heard.figures,
    }
}
