//! An audit trail by rounds and turns, in the manner of the audit files that Prozorro
//! publishes for its auctions: `id`, `timeline` with `round_N` and `turn_N`, `results`.
//!
//! A round begins with each offer of the company; what happens until the next one are its turns.
//! What happens before the first offer are turns of the start.

use super::facts::Facts;
use super::redacted::Redacted;
use super::source;
use super::tree::{Fields, Tree};
use super::yaml::yaml;
use crate::domain::event::{Event, Record};
use crate::domain::session::Outcome;
use crate::domain::{Price, Side};
use crate::export::{Course, Stopped};

/// The trail, as text.
pub(super) fn of(talk: &Redacted<'_>, course: &Course<'_>) -> Result<String, Stopped> {
    let session = talk.talk();
    let (opening, brief, state) = (session.opening(), session.brief(), session.state());
    let outcome = match &state.outcome {
        None => None,
        Some(Outcome::Deal(_) | Outcome::Listed(_)) => Some("deal"),
        Some(Outcome::NoDeal { .. }) => Some("no_deal"),
    };
    let results = Fields::default()
        .put("outcome", outcome)
        .put("amount", figure(state.final_price()))
        .put("currency", brief.currency.code())
        .put("unit", brief.unit.id())
        .put("closed", state.closed);
    let product = Fields::default()
        .names("name", &brief.product.generic_name)
        .words("strength", &brief.product.strength)
        .names("company", &brief.product.company);
    let trail = Fields::default()
        .put("id", opening.session.as_str())
        .put("source", source::as_data(talk))
        .put("procedure", opening.rules.pack.as_str())
        .put("procedure_version", opening.rules.version.as_str())
        .put("product", product)
        .put("currency", brief.currency.code())
        .put("unit", brief.unit.id())
        .put("timeline", timeline(talk, course)?)
        .put("results", results);
    yaml(&trail.into(), course)
}

fn figure(price: Option<Price>) -> Tree {
    price.map_or(Tree::Null, |price| Tree::Figure(price.amount()))
}

/// The rounds. Names of fields are numbered, so they are put together here.
fn timeline(talk: &Redacted<'_>, course: &Course<'_>) -> Result<Tree, Stopped> {
    let part = course.part(talk.on_record());
    let mut rounds: Vec<Vec<Tree>> = vec![Vec::new()];
    for record in talk.records() {
        part.step()?;
        let opens = matches!(&record.event, Event::Offered(offer) if offer.by == Side::Company);
        if opens {
            rounds.push(Vec::new());
        }
        if let Some(last) = rounds.last_mut() {
            last.push(turn(talk, record));
        }
    }
    let mut named = Fields::default();
    for (at, turns) in rounds.into_iter().enumerate() {
        let name = if at == 0 {
            "start".to_owned()
        } else {
            format!("round_{at}")
        };
        let mut numbered = Fields::default();
        for (at, turn) in (1..).zip(turns) {
            let at: u32 = at;
            numbered = numbered.put(format!("turn_{at}"), turn);
        }
        named = named.put(name, numbered);
    }
    Ok(named.into())
}

fn turn(talk: &Redacted<'_>, record: &Record) -> Tree {
    let facts = Facts::of(record);
    let house = talk.audience().is_payers();
    Fields::default()
        .put("record", Tree::Figure(record.seq.into()))
        .put("time", record.time())
        .put("event", facts.event)
        .given("bidder", facts.by.map(Side::id))
        .given("place", facts.bidder.map(u64::from))
        .given("amount", facts.price.map(|price| figure(Some(price))))
        .given("confirmation", facts.confirmation)
        .given("about", facts.about)
        .given("inside", facts.inside)
        .given("gate_source", facts.source.filter(|_| house))
        .given("minutes", facts.minutes.map(u64::from))
        .given("text", facts.text)
        .given("reason", facts.reason)
        .given("rule", facts.rule)
        .given("name", facts.name)
        .into()
}
