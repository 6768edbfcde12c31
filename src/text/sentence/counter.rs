//! What a counteroffer rests on, in words.

use rust_decimal::Decimal;

use crate::domain::advice::{Candidate, Idea, Part, Risk};
use crate::domain::ending::DigitCustom;
use crate::domain::{Price, Session, Side, ending, money};
use crate::text::price::bare_price;
use crate::text::{Argument, Words};

impl Words {
    /// Why a counteroffer is worth a look, in a few words; in fewer where `short`.
    pub fn counter_reason(
        &self,
        session: &Session,
        digits: &[DigitCustom],
        one: &Candidate,
        short: bool,
    ) -> String {
        let id = format!("counter-{}", one.idea.id());
        if let Some((count, step)) = relief(session, digits, one) {
            let part = match (count, short) {
                (0, _) => "without",
                (_, true) => "relieves-short",
                (_, false) => "relieves",
            };
            let step = self.spoken_step(step, session.brief().currency.code());
            return self.say_with(&format!("{id}.{part}"), &[("step", step.into())]);
        }
        let short_id = format!("{id}.short");
        if short && self.has(&short_id) {
            return self.say(&short_id).into_owned();
        }
        self.say(&id).into_owned()
    }

    /// A line each: the formula with its figures, what it saves, what may go wrong, and why
    /// it comes first.
    pub fn counter_explained(&self, session: &Session, one: &Candidate) -> Vec<String> {
        let currency = session.brief().currency.code();
        let shown = |part: Part| {
            let price = one.figure(part).or_else(|| standing(session, part));
            price.map_or_else(String::new, |price| bare_price(price.amount(), currency))
        };
        let reference = one.used.iter().find_map(|used| match used.part {
            Part::Reference(place) => {
                let name = self.reference(session.references().nth(place)?);
                Some(self.beside(&name, &bare_price(used.price.amount(), currency)))
            }
            _ => None,
        });
        let fields: [(&str, Argument<'_>); 5] = [
            ("theirs", shown(Part::TheirLast).into()),
            ("before", shown(Part::TheirBefore).into()),
            ("ours", shown(Part::OurLast).into()),
            ("target", shown(Part::Target).into()),
            ("reference", reference.unwrap_or_default().into()),
        ];
        let mut lines = vec![self.say_with(&format!("counter-{}.why", one.idea.id()), &fields)];
        lines.extend(self.counter_effect(session, one));
        let risks = one
            .risks
            .iter()
            .filter(|risk| **risk != Risk::ReserveNotAsked);
        lines.extend(risks.map(|risk| {
            self.say(&format!("counter-risk-{}", risk.id()))
                .into_owned()
        }));
        let lead = one.lead.map(|lead| format!("counter-lead-{}", lead.id()));
        lines.extend(lead.map(|id| self.say(&id).into_owned()));
        lines
    }

    /// What it saves in a year against their offer.
    fn counter_effect(&self, session: &Session, one: &Candidate) -> Option<String> {
        let volume = session.brief().volume.as_ref()?;
        let sum = one.effect?.checked_mul(volume.quantity)?;
        if sum.is_zero() {
            return Some(self.say("counter-gives").into_owned());
        }
        let money = self.sum(sum, session.brief().currency.code());
        Some(self.say_with("counter-saves", &[("money", money.into())]))
    }
}

/// How often a well-sounding price has the digit that their figure has twice, fewer times
/// itself, and how much lower it is.
fn relief(session: &Session, digits: &[DigitCustom], one: &Candidate) -> Option<(u8, Decimal)> {
    let price = one.price.filter(|_| one.idea == Idea::WellSounding)?;
    let theirs = session.state().last_price_of(Side::Company)?;
    let note = ending::note(price, Some(theirs), session.brief().currency, digits)?;
    let relieves = note.relieves && note.custom.digit == 4 && note.custom.from == 2;
    let lower = money::difference(theirs, price)?;
    relieves.then_some((note.count, lower))
}

fn standing(session: &Session, part: Part) -> Option<Price> {
    let state = session.state();
    match part {
        Part::TheirLast => state.last_price_of(Side::Company),
        Part::OurLast => state.last_price_of(Side::Payer),
        Part::Target => session.target(),
        _ => None,
    }
}
