//! The whole session as JSON, by the schema in `assets/schemas/session-1.schema.json`.
//!
//! Prices are strings, exact and as they stand on record; what is not on record is left out or
//! `null` where the schema says so. A later version gets a number and a schema of its own.

use super::brief_json::{brief, reference, settled};
use super::facts::{Facts, confirmation, hearing};
use super::json::json;
use super::redacted::Redacted;
use super::source;
use super::tree::{Fields, Tree};
use crate::domain::Price;
use crate::domain::event::{ClockJump, Event, Record};
use crate::domain::session::{Gate, Outcome, Row, RowBase, Standing};
use crate::export::{Course, Stopped};

/// The number of this form, and of its schema.
pub(super) const FORMAT: u64 = 1;

/// The session, as text.
pub(super) fn of(talk: &Redacted<'_>, course: &Course<'_>) -> Result<String, Stopped> {
    json(&tree(talk, course)?, course)
}

fn tree(talk: &Redacted<'_>, course: &Course<'_>) -> Result<Tree, Stopped> {
    let session = talk.talk();
    let (opening, state) = (session.opening(), session.state());
    let part = course.part(talk.on_record());
    let records = talk.records().map(|one| {
        part.step()?;
        Ok(record(talk, one))
    });
    let records = records.collect::<Result<_, Stopped>>()?;
    let part = course.part(state.offers.len());
    let offers = state.offers.iter().map(|one| {
        part.step()?;
        Ok(offer(one))
    });
    let offers = offers.collect::<Result<_, Stopped>>()?;
    let (outcome, failed_by) = match &state.outcome {
        None => (None, None),
        Some(Outcome::Deal(_) | Outcome::Listed(_)) => (Some("deal"), None),
        Some(outcome @ Outcome::NoDeal { .. }) => (Some("no_deal"), outcome.failed_by()),
    };
    Ok(Fields::default()
        .put("format", FORMAT)
        .put("source", source::as_data(talk))
        .put("session", opening.session.as_str())
        .put("program", &opening.program)
        .put(
            "rules",
            Fields::default()
                .put("pack", opening.rules.pack.as_str())
                .put("version", opening.rules.version.as_str())
                .names("title", session.pack().title()),
        )
        .put("brief", brief(session.brief()))
        .put("records", Tree::List(records))
        .put("stage", state.stage.id())
        .put("gate", gate(talk))
        .put("outcome", outcome)
        .given("failed_by", failed_by)
        .put("final_price", state.final_price())
        .put("closed", state.closed)
        .put("offers", Tree::List(offers))
        .put("savings", Tree::List(savings(talk, state.final_price())))
        .into())
}

fn gate(talk: &Redacted<'_>) -> Option<&'static str> {
    let session = talk.talk();
    session.pack().gate()?;
    Some(match session.state().gate {
        Gate::NotReached => "not_reached",
        Gate::Pending { .. } => "pending",
        Gate::Told { inside: true, .. } => "inside",
        Gate::Told { inside: false, .. } => "outside",
    })
}

fn record(talk: &Redacted<'_>, record: &Record) -> Tree {
    let facts = Facts::of(record);
    let written = talk.audience().is_payers().then_some(record.at);
    let asked = facts.asked.map(|(doubt, likelier, as_typed)| {
        Fields::default()
            .put("doubt", doubt)
            .given("likelier", likelier)
            .put("as_typed", as_typed)
    });
    let translation = facts.translation.map(|(language, text)| {
        Fields::default()
            .put("language", language)
            .put("text", text)
    });
    let fields = Fields::default()
        .put("seq", record.seq)
        .put("time", record.time())
        .given("recorded_at", written)
        .put("event", facts.event)
        .given("by", facts.by.map(crate::domain::Side::id))
        .given("about", facts.about)
        .given("price", facts.price)
        .given("typed", facts.typed)
        .given("confirmation", facts.confirmation)
        .given("hearing", facts.hearing)
        .given("asked", asked)
        .given("inside", facts.inside)
        .given(
            "gate_source",
            facts.source.filter(|_| talk.audience().is_payers()),
        )
        .given("minutes", facts.minutes.map(u64::from))
        .given("text", facts.text)
        .given("translation", translation)
        .given("reason", facts.reason)
        .given("rule", facts.rule)
        .given("name", facts.name)
        .given("bidder", facts.bidder.map(u64::from))
        .given("signatures_on_record", facts.signatures)
        .given("figure", facts.figure)
        .given("code", facts.code);
    match &record.event {
        Event::Remarked {
            claim: Some(claim), ..
        } => fields.put("claim", reference(claim)),
        Event::Settled(one) => fields.put("settled", settled(one)),
        Event::EnvelopeCommitted(committed) => fields
            .put("commitment", committed.commitment.to_string())
            .given("file", committed.file.map(|file| file.to_string()))
            .put("openers", u64::from(committed.openers.count())),
        Event::ReserveOpened { by } if !by.is_empty() => {
            let names = by.iter().map(Tree::from).collect();
            fields.put("opened_by", Tree::List(names))
        }
        Event::ReserveShown(shown) => fields.put("nonce", shown.nonce.to_string()),
        Event::ClockJumped(jump) => {
            let (how, seconds) = match *jump {
                ClockJump::Set { seconds } => ("set", seconds),
                ClockJump::Slept { seconds } => ("slept", seconds.into()),
            };
            let seconds = Tree::Figure(seconds.into());
            fields.put("clock", how).put("seconds", seconds)
        }
        Event::BidsOpened(opened) => {
            let bids = opened.bids.iter().map(|bid| {
                Fields::default()
                    .put("bidder", u64::from(bid.bidder))
                    .put("price", bid.price)
                    .into()
            });
            fields.put("bids", Tree::List(bids.collect()))
        }
        _ => fields,
    }
    .into()
}

fn offer(offer: &Standing) -> Tree {
    Fields::default()
        .put("seq", offer.seq)
        .put("by", offer.by.id())
        .put("number", u64::from(offer.ordinal))
        .put("price", offer.price)
        .put("confirmation", confirmation(offer.confirmation))
        .given("chance", offer.chance.map(u64::from))
        .put("hearing", hearing(offer.hearing))
        .put("stage", offer.stage.id())
        .put("time", offer.time)
        .given("corrected_by", offer.corrected_by)
        .into()
}

/// Cuts of the agreed price against every base, and what it saves in a year.
fn savings(talk: &Redacted<'_>, price: Option<Price>) -> Vec<Tree> {
    let Some(price) = price else {
        return Vec::new();
    };
    let reckoning = talk.talk().reckoning(price);
    reckoning.rows.iter().map(saving).collect()
}

fn saving(row: &Row<'_>) -> Tree {
    let (against, one) = match row.base {
        RowBase::FirstOffer => ("first_offer", None),
        RowBase::Target => ("target", None),
        RowBase::Reference(one) => ("reference", Some(one)),
        RowBase::HigherEnd(one) => ("reference_higher_end", Some(one)),
    };
    let sums = row.saved.map(|saved| {
        Fields::default()
            .given("low", saved.low)
            .put("expected", saved.expected)
            .given("high", saved.high)
    });
    Fields::default()
        .put("against", against)
        .given("reference", one.map(reference))
        .put("base", row.price)
        .put("basis", row.basis.id())
        .put(
            "cut_percent",
            row.cut
                .round_dp_with_strategy(4, crate::text::number::ROUNDING),
        )
        .given("saved_a_year", sums)
        .into()
}
