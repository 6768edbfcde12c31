//! Simulated talks on disk: as records, and as rows of a table.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rust_decimal::Decimal;

use super::SimulateRequest;
use crate::cli::Status;
use crate::cli::console::{Console, Stop};
use crate::domain::{RulePack, Side};
use crate::export::{Cell, csv};
use crate::statistics::play::{Played, play};
use crate::statistics::{Company, Payer, Setting, Tactic, steps};
use crate::store::{StoreFault, atomic};
use crate::training::staged::{self, Lot};
use crate::training::zone::Zone;
use crate::transcript::whole::transcript_of;

/// The most talks that are written as records.
const MOST_RECORDS: u64 = 100_000;
/// The most rows of a table: a spreadsheet holds little more than a million.
const MOST_ROWS: u64 = 1_000_000;
/// After so long it is told how far the work has come, and then again and again.
const TELL_AFTER: Duration = Duration::from_millis(500);

/// The heads of the table, for scripts: the same in every language.
const HEADS: [&str; 14] = [
    "seed",
    "tactic",
    "payer",
    "talk",
    "deal",
    "price",
    "reserve",
    "floor",
    "target",
    "first_offer",
    "first_counteroffer",
    "company_figures",
    "payer_figures",
    "share",
];

/// Which talks.
pub(super) struct Batch {
    pub(super) seed: u64,
    /// Of each payer with each tactic.
    pub(super) talks: u32,
    pub(super) tactics: Vec<Tactic>,
    pub(super) payers: Vec<Payer>,
}

impl Batch {
    fn count(&self) -> u64 {
        let pairs = self.tactics.len().saturating_mul(self.payers.len()) as u64;
        pairs.saturating_mul(u64::from(self.talks))
    }

    /// Every talk, in an order that does not change.
    fn lots(&self) -> impl Iterator<Item = Lot> {
        self.tactics.iter().flat_map(move |tactic| {
            self.payers.iter().flat_map(move |payer| {
                (0..u64::from(self.talks)).map(move |number| Lot {
                    seed: self.seed,
                    tactic: *tactic,
                    payer: *payer,
                    number,
                })
            })
        })
    }
}

/// Plays all talks and writes what was asked for.
pub(super) fn run(
    batch: &Batch,
    request: &SimulateRequest,
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let folder = request.write.as_deref();
    let most = if folder.is_some() {
        MOST_RECORDS
    } else {
        MOST_ROWS
    };
    if batch.count() > most {
        let fields = [("count", batch.count().into()), ("limit", most.into())];
        return Err(console.fault("simulate-too-many", &fields));
    }
    let records = match folder {
        None => None,
        Some(folder) => {
            prepare(folder, request.add, console)?;
            Some((folder, pack(console)?))
        }
    };
    let mut table = csv::Rows::new(HEADS).map_err(|fault| unwritable(console, &fault))?;
    let began = Instant::now();
    let mut told = began;
    for (done, lot) in (0_u64..).zip(batch.lots()) {
        if done > 0 && told.elapsed() >= TELL_AFTER {
            told = Instant::now();
            let fields = [("done", done.into()), ("all", batch.count().into())];
            let line = console.words.say_with("simulate-so-far", &fields);
            console.progress(&line);
        }
        let setting = lot.setting();
        let played = play(&setting, lot.payer);
        if let Some((folder, pack)) = &records {
            write(lot, &setting, &played, (folder, pack), console)?;
        }
        if request.table.is_some() {
            let row = row(lot, &setting, &played);
            table
                .push(&row)
                .map_err(|fault| unwritable(console, &fault))?;
        }
    }
    if let Some(path) = &request.table {
        let bytes = table.bytes().map_err(|fault| unwritable(console, &fault))?;
        atomic::create_new(path, &bytes).map_err(|fault| console.store_fault(&fault))?;
        say(console, "simulate-table-written", batch.count(), path)?;
    }
    if let Some(folder) = folder {
        say(console, "simulate-written", batch.count(), folder)?;
    }
    Ok(Status::Yes)
}

fn say(console: &mut Console<'_>, id: &str, count: u64, path: &Path) -> Result<(), Stop> {
    let path = path.display().to_string();
    let fields = [("count", count.into()), ("path", path.into())];
    let said = console.words.say_with(id, &fields);
    console.print(&said)
}

fn unwritable(console: &Console<'_>, fault: &dyn std::fmt::Display) -> Stop {
    let what = fault.to_string();
    console.fault("simulate-unwritable", &[("what", what.into())])
}

/// Makes the folder where it is missing. One that holds anything is not written to unless
/// that is asked for.
fn prepare(folder: &Path, add: bool, console: &Console<'_>) -> Result<(), Stop> {
    let fault = |error: &std::io::Error| console.store_fault(&StoreFault::from_io(folder, error));
    std::fs::create_dir_all(folder).map_err(|error| fault(&error))?;
    let mut entries = std::fs::read_dir(folder).map_err(|error| fault(&error))?;
    if !add && entries.next().is_some() {
        let path = folder.display().to_string();
        return Err(console.fault("folder-not-empty", &[("path", path.into())]));
    }
    Ok(())
}

/// The rules under which the talks are put on record.
fn pack(console: &mut Console<'_>) -> Result<Arc<RulePack>, Stop> {
    let packs = console.packs()?;
    let found = packs
        .iter()
        .find(|pack| pack.name().pack == staged::RULES)
        .and_then(|pack| packs.get(pack.name()));
    found.ok_or_else(|| {
        let fields = [("pack", staged::RULES.into()), ("known", "".into())];
        console.fault("rules-unknown", &fields)
    })
}

fn write(
    lot: Lot,
    setting: &Setting,
    played: &Played,
    (folder, pack): (&Path, &Arc<RulePack>),
    console: &Console<'_>,
) -> Result<(), Stop> {
    let path = folder.join(format!("{}.kanjia", lot.name()));
    let talk = staged::session(lot, setting, played, pack)
        .map_err(|refusal| unwritable(console, &refusal.code()))?;
    let text = transcript_of(&talk).map_err(|fault| unwritable(console, &fault))?;
    atomic::create_new(&path, text.as_bytes())
        .map(|_placed| ())
        .map_err(|fault| console.store_fault(&fault))
}

fn row(lot: Lot, setting: &Setting, played: &Played) -> Vec<Cell> {
    let price = |steps: i64| {
        let price = steps::price(steps, Company::step());
        Cell::number(price.map(crate::domain::Price::amount))
    };
    let named = |side: Side| played.figures.iter().filter(move |(by, _)| *by == side);
    let first = |side: Side| {
        let figure = named(side).next();
        figure.map_or(Cell::Empty, |(_, steps)| price(*steps))
    };
    let count = |side: Side| Cell::Number(Decimal::from(named(side).count()));
    let zone = staged::zone(setting);
    let share = match staged::price(played) {
        None => Some(Decimal::ZERO),
        Some(price) => zone.and_then(|zone: Zone| zone.payers_share(price)),
    };
    vec![
        Cell::text(lot.seed.to_string()),
        Cell::text(lot.tactic.id()),
        Cell::text(lot.payer.id()),
        Cell::Number(lot.number.into()),
        Cell::Number(u8::from(played.price.is_some()).into()),
        played.price.map_or(Cell::Empty, price),
        price(setting.reserve),
        price(setting.company.floor),
        price(setting.target),
        first(Side::Company),
        first(Side::Payer),
        count(Side::Company),
        count(Side::Payer),
        Cell::number(share.map(crate::training::score::shown::short)),
    ]
}
