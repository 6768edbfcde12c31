//! A renewal in a talk: the payer states the price that the rules give, and no other.

use super::{Session, State};
use crate::domain::command::NewOffer;
use crate::domain::event::{Event, Failure};
use crate::domain::offer::Offer;
use crate::domain::party::Side;
use crate::domain::refusal::{Reason, Refusal};
use crate::domain::renewal::Renewed;
use crate::domain::rules::RulePack;

impl State {
    /// Refuses every figure but the one that the rules of renewal give.
    pub(super) fn judge_renewal(&self, event: &Event, pack: &RulePack) -> Result<(), Refusal> {
        let Some(table) = pack.renewal_cuts() else {
            return Ok(());
        };
        let by_table = |reason| Err(Refusal::by_rule(reason, &table.rule.number));
        let figure = if let Event::Offered(offer) = event {
            if offer.by == Side::Company {
                return by_table(Reason::NotThisSide(Side::Company));
            }
            if self.last_of(Side::Payer).is_some() {
                return by_table(Reason::RenewalPriceStated);
            }
            offer.price
        } else if let Event::Corrected(correction) = event
            && correction.price.is_some()
        {
            correction.price
        } else {
            return Ok(());
        };
        match &self.renewal {
            None => Err(Reason::RenewalFactsMissing.into()),
            // where the figure is not on record, it is the one that the rules give
            Some(Renewed::Price(reckoning))
                if figure.is_none_or(|price| price == reckoning.standard) =>
            {
                Ok(())
            }
            Some(Renewed::Price(reckoning)) => {
                by_table(Reason::NotTheRenewalPrice(reckoning.standard))
            }
            Some(Renewed::Renegotiation { rule, .. } | Renewed::RegularList { rule, .. }) => {
                Err(Refusal::by_rule(Reason::NoRenewalPrice, rule))
            }
        }
    }
}

impl Session {
    /// What follows from the rules of renewal: the payer states their price, or the talk
    /// ends by the rule that names the way out.
    pub(super) fn renewal_event(&self) -> Result<Event, Refusal> {
        if self.pack.renewal_cuts().is_none() {
            return Err(Reason::NoRenewal.into());
        }
        match &self.state.renewal {
            None => Err(Reason::RenewalFactsMissing.into()),
            Some(Renewed::Price(reckoning)) => {
                let NewOffer {
                    by,
                    typed,
                    price,
                    confirmation,
                    hearing,
                    answered,
                    justification,
                    ..
                } = NewOffer::quote(Side::Payer, reckoning.standard);
                Ok(Event::Offered(Offer {
                    by,
                    typed,
                    price,
                    confirmation,
                    hearing,
                    answered,
                    justification,
                }))
            }
            Some(Renewed::Renegotiation { rule, .. } | Renewed::RegularList { rule, .. }) => {
                Ok(Event::Failed(Failure::ByRule(rule.clone())))
            }
        }
    }
}
