//! A payer that plays by itself, so that a line can be played on without a trainee.

use crate::domain::command::NewOffer;
use crate::domain::{Command, Price, Reserve, Session, Side, Text};
use crate::statistics::payer::{Heard, Move};
use crate::statistics::{Company, Payer, Setting, conduct::Word, steps};

/// A payer that follows one of the rules of [`Payer`] at a real desk.
pub struct StandIn {
    payer: Payer,
    setting: Setting,
    step: Price,
}

impl StandIn {
    /// This payer facing this company, with a reserve and a target; figures are counted in
    /// `step`. `None` where a price lies outside of what can be counted.
    pub fn new(
        payer: Payer,
        company: &Company,
        reserve: Price,
        target: Price,
        step: Price,
    ) -> Option<Self> {
        let reserve = steps::count(reserve, step)?.max(1);
        Some(Self {
            payer,
            setting: Setting {
                company: company.clone(),
                reserve,
                target: steps::count(target, step)?.clamp(1, reserve),
            },
            step,
        })
    }

    /// What it does where the talk stands: what its rule says, or what the rules of the talk
    /// leave of it: to ask where no figure may be named yet, to end where nothing else is
    /// left. `None` once nothing is left to do, and while it waits.
    pub fn command(&self, session: &Session, reserve: Option<&Reserve>) -> Option<Command> {
        let by = Side::Payer;
        let may = |command: &Command| session.decide(command, reserve).is_ok();
        if session.state().outcome.is_some() {
            return self.finishes(session);
        }
        if session.state().recess.is_some() || session.pack().sealed_bids().is_some() {
            return None;
        }
        if session.pack().renewal_cuts().is_some() {
            return Some(Command::Renew).filter(may);
        }
        let wished = match self.payer.moves(&self.setting, &self.heard(session)) {
            Move::Accepts => Command::Accept { by },
            Move::Says(Word::Asks) => Command::Ask { by },
            Move::Says(Word::Names(figure)) => self.offer(figure)?,
        };
        let first = self.offer(self.setting.target.min(self.setting.reserve - 1).max(1))?;
        let last = self.offer((self.setting.reserve - 1).max(1))?;
        let written = session.pack().final_offer().is_some();
        let instead = [
            Some(wished).filter(|wish| !(written && matches!(wish, Command::Ask { .. }))),
            session.state().last_of(by).is_none().then_some(first),
            written.then_some(last),
            Some(Command::Ask { by }),
            Text::sentence("-")
                .ok()
                .map(|reason| Command::Fail { reason }),
        ];
        instead.into_iter().flatten().find(may)
    }

    /// Every figure so far, as the payer's rule wants it.
    fn heard(&self, session: &Session) -> Heard {
        let offers = session.state().offers.iter();
        Heard {
            figures: offers
                .filter_map(|offer| Some((offer.by, steps::count(offer.price?, self.step)?)))
                .collect(),
        }
    }

    fn offer(&self, figure: i64) -> Option<Command> {
        let price = steps::price(figure, self.step)?;
        Some(Command::Offer(NewOffer {
            sure: true,
            justification: Text::sentence("-").unwrap_or_default(),
            ..NewOffer::quote(Side::Payer, price)
        }))
    }

    /// Signs and closes.
    fn finishes(&self, session: &Session) -> Option<Command> {
        let sides = session.pack().letter().map(|(_, sides)| sides);
        let sides = sides.unwrap_or_default();
        if session.is_closed() {
            return None;
        }
        if sides.contains(&Side::Payer) && !session.state().has_signed(Side::Payer) {
            let name = self.payer.id();
            return Some(Command::Sign {
                by: Side::Payer,
                bidder: None,
                name: Text::name(name).ok()?,
            });
        }
        let signed = sides.iter().all(|side| session.state().has_signed(*side));
        signed.then_some(Command::Close {
            signatures_on_record: true,
        })
    }
}
