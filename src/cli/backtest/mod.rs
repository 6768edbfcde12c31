//! `kanjia backtest`: how far forecasts were off, beside the same step again.

mod data;
mod page;

use std::path::{Path, PathBuf};

use super::Status;
use super::console::{Console, Stop};
use crate::statistics::Tactic;
use crate::statistics::backtest::simulated::simulated;
use crate::statistics::backtest::{Tallies, runs_of};
use crate::statistics::forecast::Method;
use crate::store::shelf::talks_in;
use crate::store::talk::look;

/// What to measure.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct BacktestRequest {
    /// Talks on record, and folders of them; none for simulated ones alone.
    pub(super) paths: Vec<PathBuf>,
    /// As data.
    pub(super) json: bool,
    /// Where the simulated companies begin.
    pub(super) seed: Option<u64>,
    /// How many simulated talks.
    pub(super) talks: Option<usize>,
}

impl BacktestRequest {
    /// Takes the value of one of its options; `false` where it can't be read.
    pub(super) fn take(&mut self, option: &str, value: &str) -> bool {
        let plain = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
        if option == "--seed" {
            self.seed = value.parse().ok().filter(|_| plain);
            self.seed.is_some()
        } else {
            let talks = value.parse().ok();
            self.talks = talks.filter(|talks| plain && (1..=MOST_TALKS).contains(talks));
            self.talks.is_some()
        }
    }
}

/// The seed where none is given. The tails of the ranges were measured on others.
const SEED: u64 = 2;
/// How many simulated talks where nothing is said.
const TALKS: usize = 3_000;
/// At most so many.
const MOST_TALKS: usize = 1_000_000;

/// One talk on record.
struct Recorded {
    file: PathBuf,
    tallies: Tallies,
}

/// Everything that was measured.
struct Measured {
    recorded: Vec<Recorded>,
    on_record: Tallies,
    seed: u64,
    talks: usize,
    tactics: Vec<(Tactic, Tallies)>,
    simulated: Tallies,
}

impl Measured {
    /// Whether what the desk shows is better than the same step again on simulated companies and
    /// its ranges hold in 80 % of them, give or take three.
    fn keeps_its_promise(&self) -> bool {
        let shipped = self.simulated.score(Method::SHIPPED);
        let same = self.simulated.score(Method::SameStep);
        let nearer = shipped.error_in_steps < same.error_in_steps
            && shipped.error_percent < same.error_percent;
        let holds = shipped
            .coverage()
            .is_some_and(|share| (0.77..=0.83).contains(&share));
        nearer && holds
    }
}

/// Measures and prints; the answer is no where what the desk shows does not keep its promise.
pub(super) fn run(request: &BacktestRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let mut status = Status::Yes;
    let recorded = on_record(&request.paths, &mut status, console)?;
    let mut on_record = Tallies::default();
    for one in &recorded {
        on_record.merge(&one.tallies);
    }
    let seed = request.seed.unwrap_or(SEED);
    let talks = request.talks.unwrap_or(TALKS);
    let tactics = by_tactic(seed, talks);
    let mut simulated = Tallies::default();
    for (_, tallies) in &tactics {
        simulated.merge(tallies);
    }
    let measured = Measured {
        recorded,
        on_record,
        seed,
        talks,
        tactics,
        simulated,
    };
    let text = if request.json {
        data::of(&measured)
    } else {
        page::of(&measured, &console.words)
    };
    console.print(&text)?;
    if !measured.keeps_its_promise() {
        status = status.max(Status::No);
    }
    Ok(status)
}

/// The talks of these files and folders. What can't be used of one is told, and the others go on.
fn on_record(
    paths: &[PathBuf],
    status: &mut Status,
    console: &mut Console<'_>,
) -> Result<Vec<Recorded>, Stop> {
    let packs = console.packs()?;
    let mut recorded = Vec::new();
    for file in files(paths, console)? {
        let fault = match look(&file, &packs) {
            Ok(reading) => {
                if let Some(session) = &reading.session {
                    let runs = runs_of(session.state(), session.brief().step);
                    let tallies = Tallies::of(&runs);
                    recorded.push(Recorded {
                        file: file.clone(),
                        tallies,
                    });
                }
                reading.fault.map(|fault| (fault, Status::No))
            }
            Err(fault) => Some((fault, Status::Failed)),
        };
        if let Some((fault, how)) = fault {
            let stop = console.store_fault(&fault);
            console.stopped(&stop);
            *status = (*status).max(how);
        }
    }
    Ok(recorded)
}

fn files(paths: &[PathBuf], console: &Console<'_>) -> Result<Vec<PathBuf>, Stop> {
    let mut files = Vec::new();
    for path in paths {
        let path = console.existing(path.clone())?;
        if path.is_dir() {
            let talks = talks_in(&path).map_err(|fault| console.store_fault(&fault))?;
            files.extend(talks);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

fn by_tactic(seed: u64, talks: usize) -> Vec<(Tactic, Tallies)> {
    let mut found: Vec<(Tactic, Tallies)> = Vec::new();
    let tactics: Vec<Tactic> = Tactic::all().collect();
    for one in simulated(&tactics, seed, talks) {
        let place = if let Some(place) = found.iter().position(|(tactic, _)| *tactic == one.tactic)
        {
            place
        } else {
            found.push((one.tactic, Tallies::default()));
            found.len() - 1
        };
        if let Some((_, tallies)) = found.get_mut(place) {
            tallies.add(&one.run);
        }
    }
    found.sort_by_key(|(tactic, _)| *tactic);
    found
}

/// The name of a talk's file.
fn name_of(file: &Path) -> String {
    file.file_stem()
        .unwrap_or(file.as_os_str())
        .to_string_lossy()
        .into_owned()
}
