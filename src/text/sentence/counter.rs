//! What a counteroffer rests on, in words.

use rust_decimal::Decimal;

use crate::domain::advice::{Candidate, Idea, Part, Risk};
use crate::domain::ending::{Customs, DigitCustom, DigitNote};
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
        if let Some((note, step)) = relief(session, digits, one) {
            let part = match (note.count, short) {
                (0, _) => "without",
                (_, true) => "relieves-short",
                (_, false) => "relieves",
            };
            let step = self.spoken_step(step, session.brief().currency.code());
            let fields = [
                ("step", step.into()),
                ("digit", u32::from(note.custom.digit).into()),
            ];
            return self.say_with(&format!("{id}.{part}"), &fields);
        }
        let short_id = format!("{id}.short");
        if short && self.has(&short_id) {
            return self.say(&short_id).into_owned();
        }
        self.say(&id).into_owned()
    }

    /// A line each: the formula with its figures, what it saves, what may go wrong, and why
    /// it comes first. The customs are those that the advice was given under.
    pub fn counter_explained(
        &self,
        session: &Session,
        customs: &Customs,
        one: &Candidate,
    ) -> Vec<String> {
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
        let endings = customs.endings(session.brief().currency);
        let fields: [(&str, Argument<'_>); 7] = [
            ("liked", self.digits(&endings.liked).into()),
            ("shunned", self.digits(&endings.shunned).into()),
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

    /// Digits in a row: `6, 8, 9`.
    fn digits(&self, digits: &[u8]) -> String {
        let digits: Vec<String> = digits.iter().map(u8::to_string).collect();
        digits.join(&self.say("digit-separator"))
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

/// The note on a well-sounding price that has a digit once or not at all which their figure
/// has twice, and how much lower it is.
fn relief<'a>(
    session: &Session,
    digits: &'a [DigitCustom],
    one: &Candidate,
) -> Option<(DigitNote<'a>, Decimal)> {
    let price = one.price.filter(|_| one.idea == Idea::WellSounding)?;
    let theirs = session.state().last_price_of(Side::Company)?;
    let note = ending::note(price, Some(theirs), session.brief().currency, digits)?;
    let relieves = note.relieves && note.custom.from == 2;
    let lower = money::difference(theirs, price)?;
    relieves.then_some((note, lower))
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
