//! `kanjia simulate`: payers against simulated companies.

mod batch;

use std::path::PathBuf;

use serde::Serialize;

use super::Status;
use super::columns::{Align, lay_out};
use super::console::{Console, Stop};
use super::usage::UsageFault;
use super::words::{option_with_value, text, value_of};
use crate::statistics::tournament::{Group, Mean, Row, Tally};
use crate::statistics::{Payer, Seed, Tactic};

/// How many talks of each payer against each tactic where nothing is said.
const TALKS: u32 = 1_000;
/// How many at most.
const MOST_TALKS: u32 = 1_000_000;

/// What is to be played.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct SimulateRequest {
    /// Talks of each payer against each tactic.
    pub(super) talks: Option<u32>,
    /// The seed, 1 where none is given.
    pub(super) seed: Option<u64>,
    /// The tactics; all where none is named.
    pub(super) tactics: Vec<Tactic>,
    /// The payers; all where none is named.
    pub(super) payers: Vec<Payer>,
    /// As data.
    pub(super) json: bool,
    /// The folder into which every talk is written as a record.
    pub(super) write: Option<PathBuf>,
    /// Whether that folder may hold files already.
    pub(super) add: bool,
    /// The table to write, one row a talk.
    pub(super) table: Option<PathBuf>,
}

impl SimulateRequest {
    /// Takes one of the options that only it has.
    pub(super) fn option(
        &mut self,
        option: String,
        parser: &mut lexopt::Parser,
    ) -> Result<(), UsageFault> {
        match option.as_str() {
            "--talks" | "--seed" | "--tactic" | "--payer" => {
                let value = text(value_of(parser, option_with_value(&option))?);
                if !self.take(&option, &value) {
                    return Err(UsageFault::Unreadable(value, unreadable(&option)));
                }
            }
            "--json" => self.json = true,
            "--add" => self.add = true,
            "--write" => self.write = Some(value_of(parser, "--write FOLDER")?.into()),
            "--table" => self.table = Some(value_of(parser, "--table FILE")?.into()),
            _ => return Err(UsageFault::Unknown(option)),
        }
        Ok(())
    }

    /// The request, where nothing is missing: how many talks are written has to be said.
    pub(super) fn checked(self) -> Result<Self, UsageFault> {
        let writes = self.write.is_some() || self.table.is_some();
        if writes && self.talks.is_none() {
            return Err(UsageFault::Missing("--talks N"));
        }
        if self.add && self.write.is_none() {
            return Err(UsageFault::Missing("--write FOLDER"));
        }
        if writes && self.json {
            return Err(UsageFault::TooMany("--json".to_owned()));
        }
        Ok(self)
    }

    /// Takes the value of one of its options; `false` where it can't be read.
    fn take(&mut self, option: &str, value: &str) -> bool {
        let plain = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
        match option {
            "--talks" => {
                let talks = value.parse().ok();
                self.talks = talks.filter(|talks| plain && (1..=MOST_TALKS).contains(talks));
                self.talks.is_some()
            }
            "--seed" => {
                self.seed = value.parse().ok().filter(|_| plain);
                self.seed.is_some()
            }
            "--tactic" => {
                let tactic = Tactic::from_id(value);
                self.tactics.extend(tactic);
                tactic.is_some()
            }
            _ => {
                let payer = Payer::from_id(value);
                self.payers.extend(payer);
                payer.is_some()
            }
        }
    }
}

/// The words for why the value of an option can't be read.
pub(super) fn unreadable(option: &str) -> &'static str {
    match option {
        "--talks" => "usage-talks",
        "--seed" => "usage-seed",
        "--tactic" => "usage-tactic",
        _ => "usage-payer",
    }
}

/// Plays, and prints who captured what.
pub(super) fn run(request: &SimulateRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let talks = request.talks.unwrap_or(TALKS);
    let number = request.seed.unwrap_or(1);
    let seed = Seed::new(number);
    let payers = match request.payers.as_slice() {
        [] => Payer::ALL.to_vec(),
        some => some.to_vec(),
    };
    let wanted = |family: &[Tactic]| -> Vec<Tactic> {
        let mut family = family.to_vec();
        family.retain(|one| request.tactics.is_empty() || request.tactics.contains(one));
        family
    };
    if request.write.is_some() || request.table.is_some() {
        let tactics: Vec<Tactic> = Tactic::all()
            .filter(|one| request.tactics.is_empty() || request.tactics.contains(one))
            .collect();
        let batch = batch::Batch {
            seed: number,
            talks,
            tactics,
            payers,
        };
        return batch::run(&batch, request, console);
    }
    let groups: Vec<Group> = [wanted(&Tactic::TUNED), wanted(&Tactic::HELD_OUT)]
        .iter()
        .filter(|tactics| !tactics.is_empty())
        .map(|tactics| Group::play(tactics, &payers, talks, &seed))
        .collect();
    if request.json {
        let data = Data::of(number, talks, &groups);
        let text = serde_json::to_string(&data).unwrap_or_default();
        console.print(&text)?;
        return Ok(Status::Yes);
    }
    let fields = [
        ("talks", u64::from(talks).into()),
        ("seed", number.to_string().into()),
    ];
    let head = console.words.say_with("simulate-head", &fields);
    console.print(&head)?;
    for group in &groups {
        print_group(group, console)?;
    }
    let notes = console.words.say("simulate-notes").into_owned();
    console.print("")?;
    console.print(&notes)?;
    Ok(Status::Yes)
}

/// A group's total by payer, then its shares and deal rates by tactic.
fn print_group(group: &Group, console: &mut Console<'_>) -> Result<(), Stop> {
    let words = &console.words;
    let say = |id: &str| words.say(id).into_owned();
    let title = say(if group.tuned {
        "simulate-tuned"
    } else {
        "simulate-held-out"
    });
    let total = group.total();
    let payer = |payer: Payer| say(&format!("simulate-payer-{}", payer.id()));
    let heads = [
        "simulate-payer",
        "simulate-share",
        "simulate-deals",
        "simulate-rounds",
    ];
    let mut rows = vec![heads.map(say).to_vec()];
    rows.extend(total.payers.iter().map(|(one, tally)| {
        vec![
            payer(*one),
            with_error(tally.share()),
            with_error(tally.deal_rate()),
            format!("{:.1}", tally.rounds()),
        ]
    }));
    let columns = [Align::Left, Align::Right, Align::Right, Align::Right];
    let mut lines = vec![String::new(), title];
    lines.extend(lay_out(&rows, &columns));
    for (id, figure) in [
        ("simulate-shares-by-tactic", share as fn(&Tally) -> String),
        ("simulate-deals-by-tactic", deals),
    ] {
        lines.extend([String::new(), say(id)]);
        let mut rows = vec![vec![String::new()]];
        if let Some(heads) = rows.first_mut() {
            heads.extend(total.payers.iter().map(|(one, _)| payer(*one)));
        }
        rows.extend(group.rows.iter().map(|row| {
            let tactic = row.tactic.map_or_else(String::new, |tactic| {
                say(&format!("simulate-tactic-{}", tactic.id()))
            });
            let figures = row.payers.iter().map(|(_, tally)| figure(tally));
            std::iter::once(tactic).chain(figures).collect()
        }));
        let mut columns = vec![Align::Left];
        columns.extend(total.payers.iter().map(|_| Align::Right));
        lines.extend(lay_out(&rows, &columns));
    }
    for line in lines {
        console.print(&line)?;
    }
    Ok(())
}

fn share(tally: &Tally) -> String {
    percent(tally.share().mean)
}

fn deals(tally: &Tally) -> String {
    percent(tally.deal_rate().mean)
}

fn percent(share: f64) -> String {
    format!("{:.1}%", share * 100.0)
}

fn with_error(mean: Mean) -> String {
    format!("{} +/- {:.1}", percent(mean.mean), mean.error * 100.0)
}

#[derive(Serialize)]
struct Data {
    seed: u64,
    talks: u32,
    results: Vec<Outcome>,
}

#[derive(Serialize)]
struct Outcome {
    tuned: bool,
    /// Nothing for all tactics of the group together.
    tactic: Option<&'static str>,
    payer: &'static str,
    talks: u32,
    deals: u32,
    /// Figures that both sides named, all talks together.
    offers: u64,
    share: f64,
    share_error: f64,
    deal_rate: f64,
    deal_rate_error: f64,
    rounds: f64,
}

impl Data {
    fn of(seed: u64, talks: u32, groups: &[Group]) -> Self {
        let mut results = Vec::new();
        for group in groups {
            let total = group.total();
            for row in group.rows.iter().chain([&total]) {
                results.extend(outcomes(group.tuned, row));
            }
        }
        Self {
            seed,
            talks,
            results,
        }
    }
}

fn outcomes(tuned: bool, row: &Row) -> Vec<Outcome> {
    // four decimals: more would be noise
    let short = |figure: f64| (figure * 10_000.0).round() / 10_000.0;
    let outcome = |(payer, tally): &(Payer, Tally)| {
        let (share, rate) = (tally.share(), tally.deal_rate());
        Outcome {
            tuned,
            tactic: row.tactic.map(Tactic::id),
            payer: payer.id(),
            talks: tally.talks,
            deals: tally.deals,
            offers: tally.offers,
            share: short(share.mean),
            share_error: short(share.error),
            deal_rate: short(rate.mean),
            deal_rate_error: short(rate.error),
            rounds: short(tally.rounds()),
        }
    };
    row.payers.iter().map(outcome).collect()
}
