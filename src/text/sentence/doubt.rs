//! What is asked about a figure before it is recorded.

use crate::domain::Side;
use crate::domain::doubt::Doubt;
use crate::domain::session::Session;
use crate::text::Words;
use crate::text::price::bare_price;

impl Words {
    /// The question about a figure of this side, as it was typed.
    pub fn doubt(&self, doubt: Doubt, by: Side, typed: &str, session: &Session) -> String {
        let brief = session.brief();
        let state = session.state();
        let last = |side| {
            let price = state.last_price_of(side);
            price.map_or_else(String::new, |price| {
                bare_price(price.amount(), brief.currency.code())
            })
        };
        let (id, last) = match (doubt, by) {
            (Doubt::TenTimes { .. }, _) => ("ask-power-of-ten", last(by)),
            (Doubt::PerPack { .. }, _) => ("ask-other-unit", last(by)),
            (Doubt::Retraction, Side::Company) => ("ask-above-own-last", last(by)),
            (Doubt::Retraction, Side::Payer) => ("ask-below-own-last", last(by)),
            (Doubt::Crossed, Side::Payer) => ("ask-above-their-offer", last(Side::Company)),
            (Doubt::Crossed, Side::Company) => ("ask-below-their-figure", last(Side::Payer)),
        };
        let unit = self.unit(brief.unit.id());
        let likelier = doubt.likelier().map_or_else(String::new, |price| {
            bare_price(price.amount(), brief.currency.code())
        });
        self.say_with(
            id,
            &[
                ("typed", typed.into()),
                ("last", last.into()),
                ("likelier", likelier.into()),
                ("unit", unit.into()),
            ],
        )
    }
}
