//! `kanjia import`: a trace of negotiation research into a talk.

use std::path::PathBuf;

use super::Status;
use super::console::{Console, Stop};
use super::usage::UsageFault;
use super::words::{text, value_of};
use crate::domain::{Currency, Unit};
use crate::import::negmas::read_trace;
use crate::import::trace::{RULES, Trace};
use crate::store::{StoreFault, atomic, reading};
use crate::text::Told;
use crate::transcript::Digest;
use crate::transcript::whole::transcript_of;

/// What is to be imported.
#[derive(Debug)]
pub(super) struct ImportRequest {
    /// The trace.
    trace: PathBuf,
    /// The record to write.
    output: PathBuf,
    /// The agent that is the payer.
    payer: Option<String>,
    /// The currency of the prices.
    currency: Currency,
    /// What they are the price of.
    unit: Unit,
}

impl Default for ImportRequest {
    fn default() -> Self {
        Self {
            trace: PathBuf::new(),
            output: PathBuf::new(),
            payer: None,
            currency: Currency::Cny,
            unit: Unit::Pack,
        }
    }
}

impl ImportRequest {
    /// The request, for this trace and this file.
    pub(super) fn of(self, trace: PathBuf, output: Option<PathBuf>) -> Result<Self, UsageFault> {
        let output = output.ok_or(UsageFault::Missing("-o FILE"))?;
        Ok(Self {
            trace,
            output,
            ..self
        })
    }

    /// Takes one of its options.
    pub(super) fn option(
        &mut self,
        option: String,
        parser: &mut lexopt::Parser,
    ) -> Result<(), UsageFault> {
        match option.as_str() {
            // the one format there is
            "--negmas" => {}
            "--payer" => self.payer = Some(text(value_of(parser, "--payer NAME")?)),
            "--currency" => {
                let code = text(value_of(parser, "--currency CODE")?);
                self.currency = Currency::from_code(&code)
                    .ok_or(UsageFault::Unreadable(code, "usage-currency"))?;
            }
            "--unit" => {
                let unit = text(value_of(parser, "--unit UNIT")?);
                self.unit =
                    Unit::from_id(&unit).ok_or(UsageFault::Unreadable(unit, "usage-unit"))?;
            }
            _ => return Err(UsageFault::Unknown(option)),
        }
        Ok(())
    }
}

/// Reads the trace; where all of it is right, writes the talk to a new file.
pub(super) fn run(request: &ImportRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let bytes = reading::read(&request.trace).map_err(|fault| console.store_fault(&fault))?;
    let trace = match read_trace(&bytes, request.payer.as_deref()) {
        Ok(trace) => trace,
        Err(problems) => {
            let lines = problems.iter().map(|one| one.say(&console.words)).collect();
            return Ok(refuse(request, lines, console));
        }
    };
    let packs = console.packs()?;
    let pack = packs
        .iter()
        .find(|pack| pack.name().pack == RULES)
        .and_then(|pack| packs.get(pack.name()));
    let pack = pack.ok_or_else(|| {
        let fields = [("pack", RULES.into()), ("known", "".into())];
        console.fault("rules-unknown", &fields)
    })?;
    let measure = (request.currency, request.unit);
    let digest = Digest::of(&bytes);
    let talk = match trace.talk(digest, measure, &pack, console.clock.now()) {
        Ok(talk) => talk,
        Err(refused) => {
            let (why, _) = console.words.refusal_parts(&refused.refusal);
            let fields = [("row", refused.row.into()), ("what", why.into())];
            let line = console.words.say_with("trace-at-row", &fields);
            return Ok(refuse(request, vec![line], console));
        }
    };
    let text = transcript_of(&talk).map_err(|fault| {
        console.store_fault(&StoreFault::RecordUnwritable {
            path: request.output.clone(),
            detail: fault.to_string(),
        })
    })?;
    let placed = atomic::create_new(&request.output, text.as_bytes())
        .map_err(|fault| console.store_fault(&fault))?;
    console.warn(&placed.warning.into_iter().collect::<Vec<_>>());
    let said = said(request, &trace, console);
    console.print(&said)?;
    Ok(Status::Yes)
}

fn said(request: &ImportRequest, trace: &Trace, console: &Console<'_>) -> String {
    let offers = trace.turns.iter().filter(|turn| turn.price.is_some());
    let [company, payer] = &trace.agents;
    console.words.say_with(
        "trace-imported",
        &[
            ("path", request.output.display().to_string().into()),
            ("offers", offers.count().into()),
            ("company", company.as_str().into()),
            ("payer", payer.as_str().into()),
        ],
    )
}

/// Tells every problem with the file's name before it.
fn refuse(request: &ImportRequest, lines: Vec<String>, console: &mut Console<'_>) -> Status {
    let path = request.trace.display();
    let lines: Vec<String> = lines
        .into_iter()
        .map(|line| format!("{path}: {line}"))
        .collect();
    console.tell(&Told {
        what: lines.join("\n"),
        safe: Some(console.words.say("trace-nothing-written").into_owned()),
        next: None,
    });
    Status::No
}
