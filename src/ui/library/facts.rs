//! What stands on record of a talk in figures, and what does not.

use rust_decimal::Decimal;

use super::entry::in_percent;
use crate::domain::Session;
use crate::domain::conversion::{Compared, decimals_of, shown_amount};
use crate::domain::event::Event;
use crate::domain::price::Price;
use crate::domain::reference::{Known, ReferenceKind, ReferencePrice};
use crate::domain::session::{Cut, Outcome, Standing};
use crate::domain::summary::Conclusion;
use crate::domain::{Record, Side};
use crate::text::Words;

/// A figure with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    pub(super) name: String,
    pub(super) value: String,
}

/// The figures of a talk, as far as they are on record; with the end or without it.
pub(super) fn facts(session: &Session, words: &Words, with_end: bool) -> Vec<Fact> {
    let currency = session.brief().currency;
    let money = |price: Price| words.money(price.amount(), currency.code());
    let named = |id: &str, value: String| Fact {
        name: words.say(id).into_owned(),
        value,
    };
    let base = base_of(session);
    let mut facts = Vec::new();
    if let Some(compared) = &base {
        let decimals = decimals_of(session.brief().step);
        let money = |amount| words.money(shown_amount(amount, decimals), currency.code());
        let value = match compared.value {
            Known::At(price) | Known::Above(price) | Known::Below(price) => money(price),
            Known::Between(low, high) => words.range(&money(low), &money(high)),
        };
        let name = words.reference(compared.reference);
        facts.push(Fact { name, value });
    }
    if let Some(first) = session.state().first_price() {
        facts.push(named("preview-first-offer", money(first)));
    }
    if !with_end {
        return facts;
    }
    let Some(agreed) = session.state().final_price() else {
        let ending = Conclusion::of(session);
        if ending != Conclusion::NotOnRecord {
            facts.push(named("column-outcome", words.say(ending.id()).into_owned()));
        }
        return facts;
    };
    facts.push(named("preview-final-price", money(agreed)));
    let cuts = session.cuts(agreed);
    if let Some(cut) = cuts.iter().find(|cut| cut.against.is_none()) {
        facts.push(named("preview-cut-from-first", in_percent(cut.percent)));
    }
    if let Some(Compared { reference, .. }) = base {
        let ends: Vec<String> = from(&cuts, reference).map(in_percent).collect();
        if let (Some(low), Some(high)) = (ends.first(), ends.last()) {
            facts.push(Fact {
                name: cut_name(words, reference),
                value: words.range(low, high),
            });
        }
    }
    facts
}

/// The reference price that stands for what was paid before: the first one that figures
/// can be held against.
fn base_of(session: &Session) -> Option<Compared<'_>> {
    session
        .compared()
        .find(|one| matches!(one.value, Known::At(_) | Known::Between(..)))
}

fn from<'c>(
    cuts: &'c [Cut<'_>],
    reference: &'c ReferencePrice,
) -> impl Iterator<Item = Decimal> + 'c {
    let of_it = move |cut: &&Cut<'_>| {
        cut.against
            .is_some_and(|against| std::ptr::eq(against, reference))
    };
    cuts.iter().filter(of_it).map(|cut| cut.percent)
}

fn cut_name(words: &Words, reference: &ReferencePrice) -> String {
    let of_kind = format!("preview-cut-from-{}", reference.kind.id());
    if reference.label.is_empty() && words.has(&of_kind) {
        return words.say(&of_kind).into_owned();
    }
    if let (true, ReferenceKind::International { country }) =
        (reference.label.is_empty(), &reference.kind)
    {
        let country = words.country(country);
        return words.say_with("preview-cut-from-country", &[("country", country.into())]);
    }
    let name = words.reference(reference);
    words.say_with("preview-cut-from-other", &[("name", name.into())])
}

/// The offers that are shown: all of them, or those before the end.
pub(super) fn offers_shown(session: &Session, with_end: bool) -> usize {
    let offers = &session.state().offers;
    if with_end {
        return offers.len();
    }
    match &session.state().outcome {
        None => offers.len(),
        Some(Outcome::Deal(agreed)) => offers.iter().filter(|one| one.seq < agreed.offer).count(),
        Some(Outcome::Listed(_)) => 0,
        Some(Outcome::NoDeal { .. }) => offers.len().saturating_sub(1),
    }
}

/// What is not on record of a talk as far as it is seen, in one line.
pub(in crate::ui) fn absent_so_far(seen: &Session, words: &Words) -> String {
    absent(seen, words, true).join(&words.say("preview-separator"))
}

/// What is not on record, in words, in the order of the talk.
pub(super) fn absent(session: &Session, words: &Words, with_end: bool) -> Vec<String> {
    let state = session.state();
    let say = |id: &str| words.say(id).into_owned();
    let shown = offers_shown(session, with_end);
    let is_over = state.outcome.is_some();
    let mut absent: Vec<String> = state
        .offers
        .iter()
        .take(shown)
        .filter(|offer| offer.price.is_none())
        .map(|offer| offer_name(words, offer))
        .collect();
    if state.offers.is_empty() && is_over && !session.pack().asks_for_more() {
        absent.push(say("preview-the-offers"));
    }
    absent.extend(times(session.records()).map(say));
    if session.pack().uses_reserve() {
        absent.push(say("preview-the-reserve"));
    }
    if is_over && lacks_signatures(session) {
        absent.push(say("preview-the-signatures"));
    }
    if session.brief().volume.is_none() {
        absent.push(say("preview-the-volume"));
    }
    absent
}

fn offer_name(words: &Words, offer: &Standing) -> String {
    let id = match offer.by {
        Side::Company => "preview-offer",
        Side::Payer => "preview-counteroffer",
    };
    words.say_with(id, &[("number", offer.ordinal.into())])
}

/// Whether all times are missing, or some, of what happened in the room.
fn times(records: &[Record]) -> Option<&'static str> {
    let in_the_room = |record: &&Record| {
        !matches!(
            record.event,
            Event::Opened(_)
                | Event::EnvelopeCommitted(_)
                | Event::ClockJumped(_)
                | Event::Recovered { .. }
                | Event::StorageFault { .. }
        )
    };
    let (mut known, mut unknown) = (false, false);
    for record in records.iter().filter(in_the_room) {
        match record.time() {
            Some(_) => known = true,
            None => unknown = true,
        }
    }
    match (unknown, known) {
        (false, _) => None,
        (true, false) => Some("preview-the-times"),
        (true, true) => Some("preview-some-times"),
    }
}

/// Whether the letter of a talk that is over lacks a signature it should have, and will
/// not get it any more.
fn lacks_signatures(session: &Session) -> bool {
    let final_record = session.is_closed() || session.is_past();
    let missing = |sides: Vec<Side>| sides.iter().any(|side| !session.state().has_signed(*side));
    final_record
        && session
            .pack()
            .letter()
            .is_some_and(|(_, sides)| missing(sides))
}
