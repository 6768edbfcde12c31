//! What a counteroffer rests on, in words.

use super::model::DeskModel;
use crate::domain::advice::{Candidate, Idea, Part, Risk};
use crate::domain::{Side, ending, money};
use crate::text::Argument;
use crate::text::price::bare_price;

/// Why it is worth a look, in a few words; in fewer where `short`.
pub(super) fn reason(model: &DeskModel<'_>, one: &Candidate, short: bool) -> String {
    let words = model.words;
    let id = format!("counter-{}", one.idea.id());
    if let Some((count, step)) = relief(model, one) {
        let part = match (count, short) {
            (0, _) => "without",
            (_, true) => "relieves-short",
            (_, false) => "relieves",
        };
        let step = words.spoken_step(step, model.currency());
        return words.say_with(&format!("{id}.{part}"), &[("step", step.into())]);
    }
    let short_id = format!("{id}.short");
    if short && words.has(&short_id) {
        return words.say(&short_id).into_owned();
    }
    words.say(&id).into_owned()
}

/// How often a well-sounding price has the digit that their figure has twice, fewer times
/// itself, and how much lower it is.
fn relief(model: &DeskModel<'_>, one: &Candidate) -> Option<(u8, rust_decimal::Decimal)> {
    let price = one.price.filter(|_| one.idea == Idea::WellSounding)?;
    let theirs = model.session.state().last_price_of(Side::Company)?;
    let currency = model.session.brief().currency;
    let note = ending::note(price, Some(theirs), currency, model.digits)?;
    let relieves = note.relieves && note.custom.digit == 4 && note.custom.from == 2;
    let lower = money::difference(theirs, price)?;
    relieves.then_some((note.count, lower))
}

/// The formula with its figures, what it saves, what may go wrong, and why it comes first.
pub(super) fn explained(model: &DeskModel<'_>, one: &Candidate) -> String {
    let words = model.words;
    let shown = |part: Part| {
        let price = one.figure(part).or_else(|| standing(model, part));
        price.map_or_else(String::new, |price| {
            bare_price(price.amount(), model.currency())
        })
    };
    let reference = one.used.iter().find_map(|used| match used.part {
        Part::Reference(place) => {
            let reference = model.session.references().nth(place)?;
            let name = crate::ui::reference_name(words, reference, false);
            Some(words.beside(&name, &bare_price(used.price.amount(), model.currency())))
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
    let mut lines = vec![words.say_with(&format!("counter-{}.why", one.idea.id()), &fields)];
    lines.extend(effect(model, one));
    let risks = one
        .risks
        .iter()
        .filter(|risk| **risk != Risk::ReserveNotAsked);
    lines.extend(risks.map(|risk| {
        words
            .say(&format!("counter-risk-{}", risk.id()))
            .into_owned()
    }));
    let lead = one.lead.map(|lead| format!("counter-lead-{}", lead.id()));
    lines.extend(lead.map(|id| words.say(&id).into_owned()));
    lines.join("\n")
}

fn standing(model: &DeskModel<'_>, part: Part) -> Option<crate::domain::Price> {
    let state = model.session.state();
    match part {
        Part::TheirLast => state.last_price_of(Side::Company),
        Part::OurLast => state.last_price_of(Side::Payer),
        Part::Target => model.session.target(),
        _ => None,
    }
}

/// What it saves in a year against their offer.
fn effect(model: &DeskModel<'_>, one: &Candidate) -> Option<String> {
    let volume = model.session.brief().volume.as_ref()?;
    let sum = one.effect?.checked_mul(volume.quantity)?;
    if sum.is_zero() {
        return Some(model.words.say("counter-gives").into_owned());
    }
    let money = model.words.sum(sum, model.currency());
    Some(
        model
            .words
            .say_with("counter-saves", &[("money", money.into())]),
    )
}
