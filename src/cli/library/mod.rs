//! `kanjia library`: the talks of folders, found, filtered and listed; a drug over the years.

mod data;
mod wanted;
mod years;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::Status;
use super::columns::{Align, lay_out};
use super::console::{Console, Stop};
use crate::domain::Text;
use crate::store::index::{Folders, Index, Progress, read_row};
use crate::store::interrupt::Interrupt;
use crate::store::shelf::Places;
use crate::text::Words;
use crate::text::number::{ABSENT, rounded};
use crate::transcript::row::Row;
use crate::transcript::search::Query;
pub(super) use wanted::LibraryOptions;
use wanted::Wanted;

/// Reading that takes its time is told this often.
const TOLD_EVERY: Duration = Duration::from_secs(2);

/// What is asked for.
#[derive(Debug)]
pub(super) struct LibraryRequest {
    paths: Vec<PathBuf>,
    wanted: Wanted,
    /// The drug that is held against itself over the years.
    compare: Option<String>,
    json: bool,
}

impl LibraryRequest {
    /// What is asked for by these words.
    pub(super) fn of(paths: Vec<PathBuf>, options: LibraryOptions, json: bool) -> Self {
        let (wanted, compare) = options.wanted();
        Self {
            paths,
            wanted,
            compare,
            json,
        }
    }
}

/// Lists the talks that are wanted. The answer is no where there are none.
pub(super) fn run(request: &LibraryRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let rows = rows(request, console)?;
    if let Some(drug) = &request.compare {
        return years::run(&rows, drug, request.json, console);
    }
    let page = if request.json {
        let data: Vec<_> = rows.iter().map(|row| data::of(row)).collect();
        serde_json::to_string_pretty(&data).unwrap_or_default()
    } else {
        page(&rows, &console.words)
    };
    console.print(&page)?;
    Ok(if rows.is_empty() {
        Status::No
    } else {
        Status::Yes
    })
}

/// The rows that are wanted, the newest first.
fn rows(request: &LibraryRequest, console: &mut Console<'_>) -> Result<Vec<Arc<Row>>, Stop> {
    let packs = console.packs()?;
    let places = Places::of_user();
    let query = Query::of(request.wanted.search());
    let mut rows: Vec<Arc<Row>> = Vec::new();
    let (mut folders, mut seen) = (Vec::new(), BTreeSet::new());
    for path in &request.paths {
        match std::fs::metadata(path) {
            Ok(there) if there.is_dir() => folders.push(path.clone()),
            Ok(_) => {
                let read = read_row(path, &packs);
                if read.hay.holds(&query) && seen.insert(path.clone()) {
                    rows.push(Arc::new(read.row));
                }
            }
            Err(error) => {
                let fault = crate::store::StoreFault::from_io(path, &error);
                return Err(console.store_fault(&fault));
            }
        }
    }
    let folders = if request.paths.is_empty() {
        Folders::of(&places, &places.talks)
    } else {
        Folders {
            talks: folders,
            tags: Some(places.tags()),
        }
    };
    if !folders.talks.is_empty() {
        let index = Index::open(&places.index());
        let mut told = Instant::now();
        index.update(&folders, &packs, &Interrupt::default(), &mut |progress| {
            let Progress { done, total } = progress;
            if told.elapsed() >= TOLD_EVERY && done < total {
                let fields = [("done", done.into()), ("count", total.into())];
                let line = console.words.say_with("library-reading-so-far", &fields);
                console.progress(&line);
                told = Instant::now();
            }
        });
        let found = index.find(&query);
        let here = index.rows(&folders).into_iter();
        rows.extend(here.filter(|row| query.is_empty() || found.holds(row.id)));
    }
    rows.retain(|row| request.wanted.admits(row));
    rows.sort_by_cached_key(|row| {
        let held = row.summary.as_ref().and_then(|one| one.held);
        (std::cmp::Reverse(held), row.path.clone())
    });
    Ok(rows)
}

fn page(rows: &[Arc<Row>], words: &Words) -> String {
    if rows.is_empty() {
        return words.say("library-no-match").into_owned();
    }
    let head = [
        "column-drug",
        "column-company",
        "column-date",
        "column-outcome",
        "column-first-offer",
        "column-final",
        "column-cut",
        "column-record",
        "filter-tags",
    ];
    let head = head.map(|id| words.say(id).into_owned()).to_vec();
    let table: Vec<Vec<String>> = std::iter::once(head)
        .chain(rows.iter().map(|row| cells(row, words)))
        .collect();
    let figures = [Align::Right; 3];
    let columns = [[Align::Left; 4].as_slice(), &figures, &[Align::Left; 2]].concat();
    let mut lines = lay_out(&table, &columns);
    let count = [("count", rows.len().into())];
    lines.push(words.say_with("library-count", &count));
    lines.join("\n")
}

fn cells(row: &Row, words: &Words) -> Vec<String> {
    let record = format!("record-{}", row.standing.id());
    let record = words.say(&record);
    let tags: Vec<&str> = row.tags.all().iter().map(Text::as_str).collect();
    let ends = [
        record.into_owned(),
        tags.join(&words.say("preview-separator")),
    ];
    let absent = || ABSENT.to_owned();
    let Some(summary) = &row.summary else {
        let name = row.path.file_name().unwrap_or_default().to_string_lossy();
        let blank = std::iter::repeat_with(absent).take(6);
        return std::iter::once(name.into_owned())
            .chain(blank)
            .chain(ends)
            .collect();
    };
    let money = |price: Option<crate::domain::Price>| {
        let code = summary.currency.code();
        price.map_or_else(absent, |price| words.money(price.amount(), code))
    };
    let drug = format!("{} {}", words.name(&summary.generic_name), summary.strength);
    let simulated = summary.origin == crate::domain::event::Origin::Simulated;
    let drug = if simulated {
        words.say_with("library-simulated", &[("drug", drug.trim().into())])
    } else {
        drug.trim().to_owned()
    };
    let cut = summary.cut().map(|cut| {
        let base = format!("cut-base-{}", cut.base.id());
        let base = if words.has(&base) {
            &base
        } else {
            "cut-base-other"
        };
        let percent = format!("{}%", rounded(cut.percent, 1));
        format!("{percent} {}", words.say(base))
    });
    [
        drug,
        words.companies_of(summary),
        summary.held.map_or_else(absent, |held| held.to_string()),
        words.say(summary.conclusion.id()).into_owned(),
        money(summary.first),
        money(summary.agreed),
        cut.unwrap_or_else(absent),
    ]
    .into_iter()
    .chain(ends)
    .collect()
}
