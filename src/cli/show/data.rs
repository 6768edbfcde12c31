//! A talk as JSON. Figures are strings, exact and as they were typed; what is not known is null.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use super::Shown;
use super::money::Money;
use super::procedures::{BiddingData, RenewalData};
use crate::cli::references::{BenchmarkFigures, ReferenceFigures};
use crate::domain::conversion::{Link, Measure, Step, decimals_of, shown_amount};
use crate::domain::event::{Failure, Origin, Seq};
use crate::domain::offer::{Confirmation, Hearing};
use crate::domain::reference::{Known, ReferenceKind, ReferencePrice};
use crate::domain::session::{AnswerDue, Cut, Gate, Outcome, Standing};
use crate::domain::{Bilingual, Moment, Price, Text};
use crate::transcript::Digest;

#[derive(Serialize)]
struct Talk<'a> {
    session: &'a str,
    /// Where it was not held.
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<&'static str>,
    /// The record that a training copy was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    copied_from: Option<CopiedFrom>,
    procedure: &'a str,
    procedure_version: &'a str,
    product: Product<'a>,
    held: Option<String>,
    stage: &'static str,
    outcome: Option<&'static str>,
    failure: Option<Ending<'a>>,
    currency: &'static str,
    unit: &'static str,
    offers: Vec<Offer>,
    chances_left: Option<u8>,
    gate: Option<&'static str>,
    recesses: u32,
    meetings: Option<u8>,
    meetings_left: Option<u8>,
    answer_due: Option<Due>,
    final_price: Option<String>,
    cuts_of: Option<String>,
    cuts: Vec<CutFigures<'a>>,
    references: Vec<ReferenceFigures<'a>>,
    benchmarks: BenchmarkFigures<'a>,
    money: Option<Money<'a>>,
    signatures: Vec<Signature<'a>>,
    closed: bool,
    records: usize,
    head: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bidding: Option<BiddingData<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    renewal: Option<RenewalData<'a>>,
}

#[derive(Serialize)]
struct CopiedFrom {
    head: String,
    records: u64,
    left_out: u64,
    held: bool,
}

#[derive(Serialize)]
struct Due {
    by: &'static str,
    days: u16,
    last_day: Option<String>,
    rule: String,
}

impl Due {
    fn of(due: &AnswerDue<'_>) -> Self {
        Self {
            by: due.by.id(),
            days: due.days,
            last_day: due.last_day().map(|day| day.to_string()),
            rule: due.rule.number.clone(),
        }
    }
}

#[derive(Serialize)]
struct Product<'a> {
    generic_name: Names<'a>,
    company: Names<'a>,
    strength: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Names<'a> {
    en: Option<&'a str>,
    zh: Option<&'a str>,
}

#[derive(Serialize)]
struct Ending<'a> {
    rule: Option<&'a str>,
    reason: Option<&'a str>,
}

#[derive(Serialize)]
struct Offer {
    seq: Seq,
    by: &'static str,
    price: Option<String>,
    confirmed: Option<bool>,
    chance: Option<u8>,
    heard_clearly: Option<bool>,
    corrected_by: Option<Seq>,
    at: Option<String>,
}

#[derive(Serialize)]
struct CutFigures<'a> {
    against: &'static str,
    label: Option<&'a str>,
    country: Option<&'a str>,
    price: String,
    cut: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    converted: Option<Converted<'a>>,
}

/// What a price of another unit, currency or strength was stated as, and how it became one
/// of the talk. It is left out where nothing was converted.
#[derive(Serialize)]
struct Converted<'a> {
    price: String,
    currency: &'static str,
    unit: &'static str,
    exact: String,
    via: Vec<Via<'a>>,
}

/// One `of` makes so many `unit`; of strengths, what a doubling multiplies the price by.
#[derive(Serialize)]
struct Via<'a> {
    of: String,
    makes: String,
    unit: String,
    basis: &'static str,
    date: Option<String>,
    source: Option<&'a str>,
    rule: Option<&'a str>,
}

#[derive(Serialize)]
struct Signature<'a> {
    seq: Seq,
    by: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    bidder: Option<u16>,
    name: &'a str,
}

/// The talk as one JSON value, laid out for people as well.
pub(super) fn of(shown: &Shown) -> String {
    serde_json::to_string_pretty(&Talk::of(shown)).unwrap_or_default()
}

impl<'a> Talk<'a> {
    fn of(shown: &'a Shown) -> Self {
        let session = &shown.session;
        let (state, brief, opening) = (session.state(), session.brief(), session.opening());
        let price = shown.price();
        let benchmark = session.benchmark();
        let counted = state.meetings > 0 || !session.is_past();
        Self {
            session: &opening.session,
            origin: match opening.origin {
                Origin::Held => None,
                Origin::Simulated => Some("simulated"),
                Origin::Imported => Some("imported"),
                Origin::Training(_) => Some("training"),
            },
            copied_from: match opening.origin {
                Origin::Held | Origin::Simulated | Origin::Imported => None,
                Origin::Training(copied) => Some(CopiedFrom {
                    head: Digest::from_bytes(copied.head).to_string(),
                    records: copied.records,
                    left_out: copied.left_out,
                    held: !copied.made_up,
                }),
            },
            procedure: &opening.rules.pack,
            procedure_version: &opening.rules.version,
            product: Product {
                generic_name: Names::of(&brief.product.generic_name),
                company: Names::of(&brief.product.company),
                strength: given(brief.product.strength.as_str()),
            },
            held: brief.held.map(|day| day.to_string()),
            stage: state.stage.id(),
            outcome: state.outcome.as_ref().map(|outcome| match outcome {
                Outcome::Deal(_) | Outcome::Listed(_) => "deal",
                Outcome::NoDeal { .. } => "no_deal",
            }),
            failure: match &state.outcome {
                Some(Outcome::NoDeal { failure, .. }) => Some(Ending::of(failure)),
                Some(Outcome::Deal(_) | Outcome::Listed(_)) | None => None,
            },
            currency: brief.currency.code(),
            unit: brief.unit.id(),
            offers: state.offers.iter().map(Offer::of).collect(),
            chances_left: session.chances_left(),
            gate: session.pack().gate().map(|_| match state.gate {
                Gate::NotReached => "not_reached",
                Gate::Pending { .. } => "pending",
                Gate::Told { inside: true, .. } => "inside",
                Gate::Told { inside: false, .. } => "outside",
            }),
            recesses: state.recesses,
            // of a talk of the past they may not be on record
            meetings: session
                .meetings_left()
                .filter(|_| counted)
                .map(|_| state.meetings),
            meetings_left: session.meetings_left().filter(|_| counted),
            answer_due: session.answer_due().as_ref().map(Due::of),
            final_price: state.final_price().as_ref().map(Price::to_string),
            cuts_of: price.as_ref().map(Price::to_string),
            cuts: price.map_or_else(Vec::new, |price| {
                let decimals = decimals_of(brief.step);
                let cuts = session.cuts(price);
                let of = |cut| CutFigures::of(cut, decimals);
                cuts.iter().map(of).collect()
            }),
            references: ReferenceFigures::all(&benchmark),
            benchmarks: BenchmarkFigures::of(&benchmark),
            money: price.map(|price| Money::of(session, price)),
            signatures: state
                .signatures
                .iter()
                .map(|one| Signature {
                    seq: one.seq,
                    by: one.by.id(),
                    bidder: one.bidder,
                    name: one.name.as_str(),
                })
                .collect(),
            closed: state.closed,
            records: session.records().len(),
            head: shown.head.map(|head| head.to_string()),
            bidding: BiddingData::of(session),
            renewal: RenewalData::of(session),
        }
    }
}

impl<'a> Names<'a> {
    pub(super) fn of(name: &'a Bilingual) -> Self {
        Self {
            en: given(name.en.as_str()),
            zh: given(name.zh.as_str()),
        }
    }
}

impl<'a> Ending<'a> {
    fn of(failure: &'a Failure) -> Self {
        match failure {
            Failure::ByRule(rule) => Self {
                rule: Some(rule),
                reason: None,
            },
            Failure::Stated(reason) => Self {
                rule: None,
                reason: given(reason.as_str()),
            },
        }
    }
}

impl Offer {
    fn of(offer: &Standing) -> Self {
        Self {
            seq: offer.seq,
            by: offer.by.id(),
            price: offer.price.as_ref().map(Price::to_string),
            confirmed: match offer.confirmation {
                Confirmation::Confirmed => Some(true),
                Confirmation::Quote => Some(false),
                Confirmation::NotOnRecord => None,
            },
            chance: offer.chance,
            heard_clearly: match offer.hearing {
                Hearing::Clear => Some(true),
                Hearing::Unclear => Some(false),
                Hearing::NotOnRecord => None,
            },
            corrected_by: offer.corrected_by,
            at: offer.time.as_ref().map(Moment::to_string),
        }
    }
}

impl<'a> CutFigures<'a> {
    fn of(cut: &Cut<'a>, decimals: u32) -> Self {
        let kind = cut.against.map(|against| &against.kind);
        Self {
            against: kind.map_or("first-offer", ReferenceKind::id),
            label: cut.against.and_then(|one| {
                let label = &one.label;
                given(label.english())
            }),
            country: match kind {
                Some(ReferenceKind::International { country }) => Some(country),
                Some(_) | None => None,
            },
            price: shown_amount(cut.base, decimals).to_string(),
            cut: one_decimal(cut.percent),
            converted: cut
                .against
                .filter(|_| !cut.via.is_empty())
                .map(|against| Converted::of(against, cut)),
        }
    }
}

impl<'a> Converted<'a> {
    fn of(reference: &ReferencePrice, cut: &Cut<'a>) -> Self {
        let price = match reference.value {
            Known::At(one) | Known::Above(one) | Known::Below(one) => one.to_string(),
            Known::Between(low, high) => format!("{low}..{high}"),
        };
        Self {
            price,
            currency: reference.currency.code(),
            unit: reference.unit.id(),
            exact: cut.base.to_string(),
            via: cut.via.iter().map(Via::of).collect(),
        }
    }
}

impl<'a> Via<'a> {
    fn of(step: &Step<'a>) -> Self {
        let basis = step.basis().id();
        match *step {
            Step::Link(Link { equation, fact }) => Self {
                of: measure(equation.of),
                makes: equation.makes.to_string(),
                unit: measure(equation.unit),
                basis,
                date: fact.date().map(|date| date.to_string()),
                source: fact.source().map(Text::as_str),
                rule: None,
            },
            Step::Strength {
                from,
                to,
                doubles,
                rule,
                ..
            } => Self {
                of: from.to_string(),
                makes: doubles.to_string(),
                unit: to.to_string(),
                basis,
                date: None,
                source: None,
                rule: Some(rule),
            },
        }
    }
}

fn measure(measure: Measure) -> String {
    match measure {
        Measure::Unit(unit) => unit.id().to_owned(),
        Measure::Currency(currency) => currency.code().to_owned(),
    }
}

/// A text, or nothing where there is none.
fn given(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// Percent with one decimal, halves away from zero, without a sign that says nothing.
fn one_decimal(percent: Decimal) -> String {
    let mut rounded = percent.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero);
    if rounded.is_zero() {
        rounded = Decimal::ZERO;
    }
    rounded.rescale(1);
    rounded.to_string()
}
