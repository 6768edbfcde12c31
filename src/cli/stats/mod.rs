//! `kanjia stats`: the figures of a round of talks.

mod data;
mod page;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Status;
use super::console::{Console, Stop};
use super::usage::UsageFault;
use crate::domain::Bilingual;
use crate::domain::round::{Round, RoundLine};
use crate::domain::summary::Summary;
use crate::statistics::round::{RoundFigures, bases};
use crate::store::rounds::{self, RoundFault, is_round, place_of, read_round_file, stem};
use crate::store::shelf::{Places, talks_in};
use crate::store::talk::look;
use crate::store::{StoreFault, reading};
use crate::transcript::form::read_published_round;
use crate::transcript::packs::Packs;
use crate::transcript::rounds::shipped;

/// What is asked for.
#[derive(Debug, Default)]
pub(super) struct StatsRequest {
    /// Talks, folders, rounds.
    paths: Vec<PathBuf>,
    /// The round that the talks belong to.
    round: Option<PathBuf>,
    /// As data.
    json: bool,
}

impl StatsRequest {
    /// The request for these paths.
    pub(super) fn of(
        paths: impl Iterator<Item = OsString>,
        round: Option<PathBuf>,
        json: bool,
    ) -> Result<Self, UsageFault> {
        let paths: Vec<PathBuf> = paths.map(PathBuf::from).collect();
        if paths.is_empty() && round.is_none() {
            return Err(UsageFault::Missing("PATH"));
        }
        Ok(Self { paths, round, json })
    }
}

/// A round with its figures.
struct Figured {
    round: Arc<Round>,
    figures: RoundFigures,
}

impl Figured {
    fn of(round: Arc<Round>) -> Self {
        let base = bases(&round.lines).into_iter().next().map(|(base, _)| base);
        let figures = RoundFigures::of(&round.lines, base.as_ref());
        Self { round, figures }
    }
}

/// A talk that was read.
struct Read {
    session: String,
    line: RoundLine,
}

/// Prints what was asked for. A talk or a round that can't be read is told, and the answer is no.
pub(super) fn run(request: &StatsRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let packs = console.packs()?;
    let mut status = Status::Yes;
    let mut talks: Vec<Read> = Vec::new();
    let mut figured = Vec::new();
    for path in &request.paths {
        let asked_by_name = path.to_str().and_then(|name| {
            let named = shipped().iter().find(|round| round.id == name);
            named.filter(|_| !path.exists())
        });
        if let Some(round) = asked_by_name {
            figured.push(Figured::of(Arc::clone(round)));
        } else if path.is_dir() {
            let files = talks_in(path).map_err(|fault| console.store_fault(&fault))?;
            for file in files {
                take(&file, &packs, &mut talks, &mut status, console);
            }
        } else if is_round(path) {
            let round = of_file(path, &packs, &mut status, console)?;
            figured.push(Figured::of(Arc::new(round)));
        } else if path.extension().is_some_and(|ending| ending == "ron") {
            let round = published(path).map_err(|fault| stop(&fault, console))?;
            figured.push(Figured::of(Arc::new(round)));
        } else {
            console.existing(path.clone())?;
            take(path, &packs, &mut talks, &mut status, console);
        }
    }
    let given = request.paths.is_empty() || !talks.is_empty() || figured.is_empty();
    if let Some(file) = &request.round {
        let round = if talks.is_empty() {
            of_file(file, &packs, &mut status, console)?
        } else {
            among(file, talks, &mut status, console)?
        };
        figured.insert(0, Figured::of(Arc::new(round)));
    } else if given {
        let title = Bilingual::default();
        let lines = different(talks);
        let round = Round::of_talks(String::new(), title.clone(), title, lines);
        figured.insert(0, Figured::of(Arc::new(round)));
    }
    let text = if request.json {
        data::of(&figured)
    } else {
        page::of(&figured, &console.words)
    };
    console.print(&text)?;
    Ok(status)
}

/// Each talk once, whichever files hold it.
fn different(talks: Vec<Read>) -> Vec<RoundLine> {
    let mut seen = std::collections::BTreeSet::new();
    let new = talks
        .into_iter()
        .filter(|talk| seen.insert(talk.session.clone()));
    new.map(|talk| talk.line).collect()
}

fn stop(fault: &RoundFault, console: &Console<'_>) -> Stop {
    Stop::failed(fault.told(&console.words))
}

/// Reads a talk; what is wrong with it is told.
fn take(
    file: &Path,
    packs: &Packs,
    talks: &mut Vec<Read>,
    status: &mut Status,
    console: &mut Console<'_>,
) {
    match talk(file, packs) {
        Ok(read) => talks.push(read),
        Err(fault) => {
            *status = (*status).max(Status::No);
            let told = fault.told(&console.words, 0);
            console.tell(&told);
        }
    }
}

/// A talk whose record is as it was written; figures of an altered one prove nothing.
fn talk(file: &Path, packs: &Packs) -> Result<Read, StoreFault> {
    let reading = look(file, packs)?;
    if let Some(fault) = reading.fault {
        return Err(fault);
    }
    let session = reading.session.ok_or_else(|| StoreFault::Empty {
        path: file.to_owned(),
    })?;
    let summary = Summary::of(&session);
    Ok(Read {
        line: RoundLine::from(&summary),
        session: summary.session,
    })
}

fn published(path: &Path) -> Result<Round, RoundFault> {
    let bytes = reading::read(path)?;
    let text = String::from_utf8_lossy(&bytes);
    read_published_round(&stem(path), &text)
        .map_err(|fault| RoundFault::Form(path.to_owned(), fault))
}

/// A user's own round with its talks: where it says they are, beside it, or in the folder of talks.
fn of_file(
    path: &Path,
    packs: &Packs,
    status: &mut Status,
    console: &mut Console<'_>,
) -> Result<Round, Stop> {
    let file = read_round_file(path).map_err(|fault| stop(&fault, console))?;
    let mut talks = Vec::new();
    let mut moved = Vec::new();
    for wanted in &file.talks {
        match talk(&place_of(path, wanted), packs) {
            Ok(read) if read.session == wanted.session => talks.push(read),
            Ok(_) | Err(_) => moved.push(&wanted.session),
        }
    }
    if !moved.is_empty() {
        let beside = path.parent().unwrap_or_else(|| Path::new("")).to_owned();
        let places = Places::of_user();
        let folders = [Some(beside), Some(places.talks), places.shipped];
        let files = folders
            .into_iter()
            .flatten()
            .flat_map(|folder| talks_in(&folder).unwrap_or_default());
        for file in files {
            if let Ok(read) = talk(&file, packs)
                && moved.contains(&&read.session)
            {
                talks.push(read);
            }
        }
    }
    Ok(gathered(path, &file, talks, status, console))
}

/// A user's own round with those of its talks that were given.
fn among(
    path: &Path,
    talks: Vec<Read>,
    status: &mut Status,
    console: &mut Console<'_>,
) -> Result<Round, Stop> {
    let file = read_round_file(path).map_err(|fault| stop(&fault, console))?;
    Ok(gathered(path, &file, talks, status, console))
}

fn gathered(
    path: &Path,
    file: &crate::transcript::round::RoundFile,
    talks: Vec<Read>,
    status: &mut Status,
    console: &mut Console<'_>,
) -> Round {
    let mut by_number: std::collections::BTreeMap<String, RoundLine> = talks
        .into_iter()
        .map(|read| (read.session, read.line))
        .collect();
    let lines: Vec<RoundLine> = file
        .talks
        .iter()
        .filter_map(|wanted| by_number.remove(&wanted.session))
        .collect();
    let missing = file.talks.len() - lines.len();
    if missing > 0 {
        *status = (*status).max(Status::No);
        let fields = [
            ("count", missing.into()),
            ("path", path.display().to_string().into()),
        ];
        let told = console.words.fault("round-talks-missing", &fields);
        console.tell(&told);
    }
    let round = Round::of_talks(
        rounds::stem(path),
        file.title.clone(),
        file.about.clone(),
        lines,
    );
    Round { missing, ..round }
}
