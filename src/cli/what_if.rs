//! `kanjia what-if`: a talk played on from a record against a simulated company.

mod page;

use std::path::PathBuf;

use serde::Serialize;

use super::Status;
use super::console::{Console, Stop};
use super::deeds::{Deed, deeds};
use super::practice::{keep, seed};
use super::usage::UsageFault;
use crate::domain::event::Seq;
use crate::domain::{Price, Session};
use crate::statistics::fit::Fits;
use crate::statistics::{Payer, Tactic};
use crate::store::StoreFault;
use crate::store::talk::look;
use crate::training::branch::{self, Behaviour, Choice, Tree};
use crate::training::temperament::Temperament;
use crate::transcript::cursor::Tape;

/// How many lines where nothing is said, and at most.
const LINES: u32 = 3;
const MOST_LINES: u32 = 200;

/// From where, and against whom.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct WhatIfRequest {
    file: PathBuf,
    at: Option<Seq>,
    pub(super) fitted: bool,
    json: bool,
    output: Option<PathBuf>,
    tactic: Option<Tactic>,
    floor: Option<Price>,
    reserve: Option<Price>,
    noise: Option<u8>,
    payer: Option<Payer>,
    temperament: Option<Temperament>,
    seed: Option<u64>,
    lines: Option<u32>,
}

impl WhatIfRequest {
    /// The same about a talk.
    pub(super) fn about(
        self,
        file: PathBuf,
        at: Option<Seq>,
        json: bool,
        output: Option<PathBuf>,
    ) -> Self {
        Self {
            file,
            at,
            json,
            output,
            ..self
        }
    }

    /// Takes the value of one of its options.
    pub(super) fn read(&mut self, option: &str, value: String) -> Result<(), UsageFault> {
        if self.take(option, &value) {
            Ok(())
        } else {
            Err(UsageFault::Unreadable(value, unreadable(option)))
        }
    }

    /// `false` where it can't be read.
    fn take(&mut self, option: &str, value: &str) -> bool {
        fn put<T>(place: &mut Option<T>, read: Option<T>) -> bool {
            *place = read;
            place.is_some()
        }
        match option {
            "--tactic" => put(&mut self.tactic, Tactic::from_id(value)),
            "--floor" => put(&mut self.floor, Price::parse(value).ok()),
            "--reserve" => put(&mut self.reserve, Price::parse(value).ok()),
            "--payer" => put(&mut self.payer, Payer::from_id(value)),
            "--temperament" => put(&mut self.temperament, Temperament::from_id(value)),
            "--noise" => {
                let noise = seed(value).and_then(|noise| u8::try_from(noise).ok());
                put(&mut self.noise, noise.filter(|noise| *noise <= 50))
            }
            "--lines" => {
                let lines = seed(value).and_then(|lines| u32::try_from(lines).ok());
                put(
                    &mut self.lines,
                    lines.filter(|lines| (1..=MOST_LINES).contains(lines)),
                )
            }
            _ => put(&mut self.seed, seed(value)),
        }
    }
}

/// Whether it has an option of this name that takes a value.
pub(super) fn knows(option: &str) -> bool {
    matches!(
        option,
        "--tactic"
            | "--floor"
            | "--reserve"
            | "--noise"
            | "--payer"
            | "--temperament"
            | "--lines"
            | "--seed"
    )
}

/// The words for why the value of an option can't be read.
fn unreadable(option: &str) -> &'static str {
    match option {
        "--tactic" => "usage-tactic",
        "--payer" => "usage-payer",
        "--floor" | "--reserve" => "usage-price",
        "--noise" => "usage-noise",
        "--lines" => "usage-lines",
        "--temperament" => "usage-temperament",
        _ => "usage-seed",
    }
}

#[derive(Serialize)]
struct Data<'a> {
    session: &'a str,
    at: Seq,
    payer: &'static str,
    /// The reserve that the payer is given; it is assumed.
    assumed_reserve: String,
    reserve_from: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fits: Option<Spread>,
    lines: Vec<Played<'a>>,
}

/// What fits, as a spread.
#[derive(Serialize)]
struct Spread {
    tried: u32,
    kept: usize,
    offers: usize,
    /// Whether there are so few offers that almost anything fits.
    loose: bool,
    floor_low: Option<String>,
    floor_high: Option<String>,
    tactics: Vec<(&'static str, f64)>,
}

#[derive(Serialize)]
struct Played<'a> {
    line: usize,
    simulated: bool,
    outcome: Option<&'static str>,
    final_price: Option<String>,
    tactic: Option<&'static str>,
    floor: Option<String>,
    records: Vec<Deed<'a>>,
}

/// Plays on, and prints each line's course and the spread of what fits.
pub(super) fn run(request: &WhatIfRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let seen = seen(request, console)?;
    let at = seen.next_seq().saturating_sub(1);
    let fault = |code: &str| console.fault(code, &[]);
    let payer = request.payer.unwrap_or(Payer::Guide);
    let (reserve, reserve_from) = match request.reserve {
        Some(reserve) => (reserve, "stated"),
        None => match branch::usual_reserve(&seen) {
            Some((reserve, true)) => (reserve, "target"),
            Some((reserve, false)) => (reserve, "last-offer"),
            None => return Err(fault("branch-no-reserve")),
        },
    };
    let fitted = request.fitted || request.tactic.is_none();
    let behaviour = if fitted {
        Behaviour::Fitted
    } else {
        let floor = request.floor.or_else(|| branch::usual_floor(&seen));
        Behaviour::Chosen {
            tactic: request.tactic.unwrap_or(Tactic::Linear),
            floor: floor.ok_or_else(|| fault("branch-no-floor"))?,
            noise: request.noise.unwrap_or(5),
        }
    };
    let fits = fitted
        .then(|| branch::fits(&seen, branch::SEARCH))
        .flatten();
    if fitted && fits.is_none() {
        return Err(fault("branch-nothing-to-fit"));
    }
    let first = request.seed.unwrap_or(1);
    let mut tree = Tree::of(&seen);
    for number in 0..u64::from(request.lines.unwrap_or(LINES)) {
        let choice = Choice {
            behaviour,
            temperament: request.temperament.unwrap_or(Temperament::PlainSpoken),
            reserve: Some(reserve),
            seed: first.wrapping_add(number),
        };
        let line = tree.part(0, at, choice).map_err(|why| fault(why.code()))?;
        tree.play_on(line, payer);
    }
    if let (Some(path), Some(line)) = (&request.output, tree.lines().get(1)) {
        keep(line.session(), path, console)?;
    }
    let spread = fits.as_ref().map(|fits| spread(&seen, fits));
    if request.json {
        let data = Data {
            session: &seen.opening().session,
            at,
            payer: payer.id(),
            assumed_reserve: reserve.to_string(),
            reserve_from,
            fits: spread,
            lines: played(&tree),
        };
        console.print(&serde_json::to_string(&data).unwrap_or_default())?;
        return Ok(Status::Yes);
    }
    page::print(
        &tree,
        at,
        payer,
        reserve,
        reserve_from,
        spread.as_ref(),
        console,
    )
}

/// The talk up to the record that is asked for.
fn seen(request: &WhatIfRequest, console: &mut Console<'_>) -> Result<Session, Stop> {
    let packs = console.packs()?;
    let reading = look(&request.file, &packs).map_err(|fault| console.store_fault(&fault))?;
    if let Some(fault) = &reading.fault {
        return Err(console.store_fault(fault));
    }
    let session = reading.session.ok_or_else(|| {
        console.store_fault(&StoreFault::Empty {
            path: request.file.clone(),
        })
    })?;
    let Some(mut tape) = Tape::at_start(&session, reading.heads) else {
        return Ok(session);
    };
    let last = session.next_seq().saturating_sub(1);
    let at = request.at.unwrap_or(last);
    if last < at {
        let fields = [("number", at.into()), ("last", last.into())];
        return Err(console.fault("branch-no-such-record", &fields));
    }
    tape.go_to(at);
    Ok(tape.seen().clone())
}

fn spread(seen: &Session, fits: &Fits) -> Spread {
    let floors = branch::floors(seen, fits);
    Spread {
        tried: fits.tried,
        kept: fits.kept().len(),
        offers: fits.offers,
        loose: fits.are_loose(),
        floor_low: floors.map(|(low, _)| low.to_string()),
        floor_high: floors.map(|(_, high)| high.to_string()),
        tactics: fits
            .tactics()
            .into_iter()
            .map(|(tactic, weight)| (tactic.id(), (weight * 1000.0).round() / 1000.0))
            .collect(),
    }
}

fn outcome(session: &Session) -> Option<&'static str> {
    session.state().outcome.as_ref()?;
    Some(match session.state().final_price() {
        Some(_) => "deal",
        None => "no_deal",
    })
}

fn played(tree: &Tree) -> Vec<Played<'_>> {
    let lines = tree.lines().iter().enumerate().skip(1);
    lines
        .map(|(at, line)| Played {
            line: at,
            simulated: true,
            outcome: outcome(line.session()),
            final_price: line.session().state().final_price().map(|p| p.to_string()),
            tactic: line.told().map(|company| company.tactic.id()),
            floor: line.told_floor().map(|floor| floor.to_string()),
            records: deeds(line.session(), line.simulated_from().unwrap_or(1) - 1),
        })
        .collect()
}
