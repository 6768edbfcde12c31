//! `kanjia guide`: what the guide says, after each offer of a talk.
//!
//! It knows at each step what was on record then, and neither reserve nor plan.

use std::path::PathBuf;

use serde::Serialize;

use super::Status;
use super::columns::{Align, lay_out};
use super::console::{Console, Stop};
use crate::domain::advice::{Candidate, open_advice};
use crate::domain::event::{Event, Seq};
use crate::domain::warning::{Warning, warnings};
use crate::domain::{Session, money};
use crate::statistics::forecast::Forecast;
use crate::store::StoreFault;
use crate::store::talk::look;
use crate::text::Words;
use crate::text::change::signed;
use crate::text::price::bare_price;
use crate::transcript::endings;

/// What is asked for.
#[derive(Debug)]
pub(super) struct GuideRequest {
    /// The talk.
    pub(super) file: PathBuf,
    /// One record alone; every step where none is given.
    pub(super) at: Option<Seq>,
    /// As data.
    pub(super) json: bool,
}

/// What the guide says after one record.
struct Step {
    session: Session,
    seq: Seq,
    counters: Vec<Candidate>,
    warnings: Vec<Warning>,
    forecast: Option<Forecast>,
}

impl Step {
    fn of(session: &Session, seq: Seq) -> Self {
        let now = session
            .records()
            .last()
            .and_then(super::super::domain::event::Record::time);
        Self {
            counters: open_advice(&session.position_at(endings::shipped(), now)),
            warnings: warnings(session, None, now),
            forecast: Forecast::of(session),
            session: session.clone(),
            seq,
        }
    }
}

/// Prints it.
pub(super) fn run(request: &GuideRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let packs = console.packs()?;
    let reading = look(&request.file, &packs).map_err(|fault| console.store_fault(&fault))?;
    let Some(session) = reading.session else {
        let empty = StoreFault::Empty {
            path: request.file.clone(),
        };
        return Err(console.store_fault(&reading.fault.unwrap_or(empty)));
    };
    let steps = steps(&session, request.at);
    if let (Some(seq), true) = (request.at, steps.is_empty()) {
        return Err(console.fault(
            "no-such-record",
            &[
                ("record", seq.into()),
                ("count", session.records().len().into()),
                ("path", request.file.display().to_string().into()),
            ],
        ));
    }
    let text = if request.json {
        let data: Vec<StepData<'_>> = steps.iter().map(StepData::of).collect();
        serde_json::to_string_pretty(&data).unwrap_or_default()
    } else {
        let pages: Vec<String> = steps
            .iter()
            .map(|step| page(step, &console.words).join("\n"))
            .collect();
        pages.join("\n\n")
    };
    console.print(&text)?;
    match reading.fault {
        None => Ok(Status::Yes),
        Some(fault) => {
            let stop = console.store_fault(&fault);
            console.stopped(&stop);
            Ok(Status::No)
        }
    }
}

/// A step after each offer and each outcome, or the one that is asked for.
fn steps(session: &Session, at: Option<Seq>) -> Vec<Step> {
    let mut records = session.records().iter().cloned();
    let opened = records
        .next()
        .and_then(|first| Session::open(first, session.shared_pack()).ok());
    let Some(mut earlier) = opened else {
        return Vec::new();
    };
    let mut steps = Vec::new();
    if at == Some(1) {
        steps.push(Step::of(&earlier, 1));
    }
    for record in records {
        let seq = record.seq;
        let tells = matches!(
            record.event,
            Event::Offered(_) | Event::Gate { .. } | Event::Accepted { .. } | Event::Failed(_)
        );
        earlier.apply(record);
        if at.map_or(tells, |at| at == seq) {
            steps.push(Step::of(&earlier, seq));
        }
    }
    steps
}

fn page(step: &Step, words: &Words) -> Vec<String> {
    let session = &step.session;
    let currency = session.brief().currency.code();
    let mut lines = Vec::new();
    if let Some(record) = session.record(step.seq) {
        let mut parts = vec![format!("#{}", step.seq)];
        if let Event::Offered(offer) = &record.event {
            parts.push(words.side(offer.by));
            parts.extend(session.state().offer(step.seq).map(|offer| {
                offer.price.map_or_else(
                    || words.say("not-on-record").into_owned(),
                    |price| bare_price(price.amount(), currency),
                )
            }));
        }
        parts.push(words.event(record, session));
        lines.push(parts.join("  "));
    }
    if let Some(line) = session.guide() {
        let rules = words.rule_numbers(session.pack(), &line.rules);
        lines.push(format!("  {}  ({rules})", words.name(&line.says)));
    }
    for warning in &step.warnings {
        let (said, why) = words.warning(warning, session);
        lines.push(format!("  ! {said}"));
        lines.push(format!("    {why}"));
    }
    if !step.counters.is_empty() {
        lines.push(format!("  {}", words.say("counters-title")));
        let standing = session.state().last_price_of(crate::domain::Side::Company);
        let rows: Vec<Vec<String>> = step
            .counters
            .iter()
            .map(|one| {
                let change = one
                    .price
                    .zip(standing)
                    .and_then(|(price, theirs)| money::difference(price, theirs));
                let customs = endings::shipped();
                vec![
                    one.price
                        .map_or_else(String::new, |price| bare_price(price.amount(), currency)),
                    change.map_or_else(String::new, |change| signed(change, currency)),
                    words.counter_reason(session, &customs.digits, one, false),
                    words.counter_explained(session, customs, one).join(" "),
                ]
            })
            .collect();
        let columns = [Align::Right, Align::Right, Align::Left, Align::Left];
        lines.extend(
            lay_out(&rows, &columns)
                .iter()
                .map(|row| format!("  {row}")),
        );
    }
    if let Some(forecast) = &step.forecast {
        let shown = |price: crate::domain::Price| bare_price(price.amount(), currency);
        let range = words.range(&shown(forecast.low), &shown(forecast.high));
        let mut line = format!("  {}  {range}", words.say("forecast-title"));
        if let Some(same) = forecast.same_step {
            let same = words.say_with("forecast-same-step", &[("price", shown(same).into())]);
            line = format!("{line}  ({same})");
        }
        lines.push(line);
    }
    lines
}

#[derive(Serialize)]
struct StepData<'a> {
    seq: Seq,
    stage: &'a str,
    rules: &'a [String],
    warnings: Vec<&'a str>,
    counters: Vec<CounterData<'a>>,
    forecast: Option<ForecastData>,
}

#[derive(Serialize)]
struct CounterData<'a> {
    idea: &'a str,
    price: Option<String>,
    effect: Option<String>,
    risks: Vec<&'a str>,
    first_because: Option<&'a str>,
}

#[derive(Serialize)]
struct ForecastData {
    low: String,
    high: String,
    same_step: Option<String>,
}

impl<'a> StepData<'a> {
    fn of(step: &'a Step) -> Self {
        Self {
            seq: step.seq,
            stage: step.session.stage().id(),
            rules: step
                .session
                .guide()
                .map_or(&[], |line| line.rules.as_slice()),
            warnings: step.warnings.iter().map(Warning::id).collect(),
            counters: step
                .counters
                .iter()
                .map(|one| CounterData {
                    idea: one.idea.id(),
                    price: one.price.map(|price| price.to_string()),
                    effect: one.effect.map(|effect| effect.to_string()),
                    risks: one.risks.iter().map(|risk| risk.id()).collect(),
                    first_because: one
                        .lead
                        .map(super::super::domain::advice::candidate::Lead::id),
                })
                .collect(),
            forecast: step.forecast.as_ref().map(|forecast| ForecastData {
                low: forecast.low.to_string(),
                high: forecast.high.to_string(),
                same_step: forecast.same_step.map(|price| price.to_string()),
            }),
        }
    }
}
