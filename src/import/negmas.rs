//! Traces of `NegMAS`, the negotiation platform (<https://negmas.readthedocs.io>), as
//! `Mechanism.save(…, storage_format="csv")` and its tournaments write them: `trace.csv`.
//!
//! | column | used for |
//! |---|---|
//! | `negotiator` | whose turn: the agent's id, `NAME-UUID` |
//! | `offer` | the figure as Python writes a tuple of one issue, `"(714,)"`; empty where the agent named none |
//! | `state` | of the last row: `agreement`, `timedout`, `ended`, `error`; anything else leaves the talk open |
//! | `text` | what the agent said |
//!
//! The first two must be there (the kinds `full_trace`, `full_trace_with_utils`,
//! `extended_trace` and `trace` have them, `history` does not); other columns are passed over.
//! There are two agents. **Who is who**: the payer is the agent that is named, by its id or by
//! its name; where none is, the agent of the first row is the company, as the rules of open
//! bargaining let the company speak first. A company that begins below the payer is refused:
//! it would be the other way round. Prices are read by our own grammar; none is rounded.
//!
//! Every problem is named by its row, as a spreadsheet counts, and column; nothing is taken half.

use std::collections::BTreeMap;

use super::problem::excerpt;
use super::trace::{End, Trace, Turn};
use crate::domain::price::PriceFault;
use crate::domain::{Price, Side, Text};
use crate::text::Words;

/// The largest trace, in bytes: 8 MiB.
pub const MOST_TRACE_BYTES: usize = 8 * 1024 * 1024;
/// The most rows, the head included.
pub const MOST_TRACE_ROWS: usize = 5_000;
/// The most problems that are told.
const MOST_TOLD: usize = 20;
/// The most characters of a cell that are shown.
const SHOWN: usize = 40;

/// Something wrong with a trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceProblem {
    /// The row, from 1 with the head; 0 for the whole.
    pub row: usize,
    /// The column's name, where one is at fault.
    pub column: &'static str,
    /// What.
    pub wrong: TraceWrong,
    /// What stands there, shortened.
    pub cell: String,
}

/// What can be wrong with a trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TraceWrong {
    /// More bytes than are read.
    TooLarge,
    /// More rows than are read.
    TooManyRows,
    /// No UTF-8, or a row has more or fewer cells than the head.
    NotATable,
    /// A column is missing.
    NoColumn,
    /// There are no rows.
    Empty,
    /// No agent is named.
    NoAgent,
    /// A third agent.
    ThirdAgent,
    /// Only one agent.
    OneAgent,
    /// No agent has the name that was given for the payer, or both have.
    NotThePayer,
    /// The payer would speak first.
    PayerFirst,
    /// The company begins below the payer.
    Reversed,
    /// The offer has more than one issue.
    Issues,
    /// It is no price.
    Price(PriceFault),
    /// The text holds what no record may.
    Text,
}

impl TraceWrong {
    /// The id of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "trace-too-large",
            Self::TooManyRows => "trace-too-many-rows",
            Self::NotATable => "trace-not-a-table",
            Self::NoColumn => "trace-no-column",
            Self::Empty => "trace-empty",
            Self::NoAgent => "trace-no-agent",
            Self::ThirdAgent => "trace-third-agent",
            Self::OneAgent => "trace-one-agent",
            Self::NotThePayer => "trace-not-the-payer",
            Self::PayerFirst => "trace-payer-first",
            Self::Reversed => "trace-reversed",
            Self::Issues => "trace-issues",
            Self::Price(PriceFault::TooFine | PriceFault::TooLong) => "trace-price-digits",
            Self::Price(PriceFault::Zero | PriceFault::Negative) => "trace-price-nought",
            Self::Price(PriceFault::Empty | PriceFault::NotANumber) => "trace-price",
            Self::Text => "trace-text",
        }
    }
}

impl TraceProblem {
    /// Where and what.
    pub fn say(&self, words: &Words) -> String {
        let what = words.say_with(
            self.wrong.code(),
            &[
                ("cell", (&self.cell).into()),
                ("column", self.column.into()),
                ("limit", MOST_TRACE_ROWS.into()),
            ],
        );
        match (self.row, self.column) {
            (0, _) => what,
            (row, "") => words.say_with(
                "trace-at-row",
                &[("row", row.into()), ("what", what.into())],
            ),
            (row, column) => words.say_with(
                "trace-at-cell",
                &[
                    ("row", row.into()),
                    ("column", column.into()),
                    ("what", what.into()),
                ],
            ),
        }
    }
}

/// Reads a trace; `payer` is the payer's id or name. Where anything is wrong, everything that
/// is, in the order of rows (the first twenty).
pub fn read_trace(bytes: &[u8], payer: Option<&str>) -> Result<Trace, Vec<TraceProblem>> {
    let whole = |wrong| vec![problem(0, "", wrong, "")];
    if bytes.len() > MOST_TRACE_BYTES {
        return Err(whole(TraceWrong::TooLarge));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.trim_ascii().is_empty() {
        return Err(whole(TraceWrong::Empty));
    }
    let rows = rows(bytes)?;
    let agents = agents(&rows, payer)?;
    let mut problems = Vec::new();
    let mut turns = Vec::new();
    for row in &rows {
        let by = if row.negotiator == agents.payer {
            Side::Payer
        } else {
            Side::Company
        };
        let price = price(&row.offer).map_err(|wrong| {
            problems.push(problem(row.number, "offer", wrong, &row.offer));
        });
        let text = Text::sentence(&row.text).map_err(|_fault| {
            problems.push(problem(row.number, "text", TraceWrong::Text, &row.text));
        });
        if let (Ok(price), Ok(text)) = (price, text) {
            turns.push(Turn {
                row: row.number,
                by,
                price,
                text,
            });
        }
    }
    if problems.is_empty() {
        problems.extend(reversed(&turns));
    }
    if !problems.is_empty() {
        problems.truncate(MOST_TOLD);
        return Err(problems);
    }
    let name = |id: &str| Text::name(&excerpt(short_name(id), 100)).unwrap_or_default();
    let end = rows.last().map_or(End::Open, |row| end(&row.state));
    Ok(Trace {
        agents: [name(&agents.company), name(&agents.payer)],
        turns,
        end,
    })
}

/// What is used of a row.
struct TraceRow {
    number: usize,
    negotiator: String,
    offer: String,
    state: String,
    text: String,
}

struct Agents {
    company: String,
    payer: String,
}

fn rows(bytes: &[u8]) -> Result<Vec<TraceRow>, Vec<TraceProblem>> {
    let mut reader = csv::ReaderBuilder::new().from_reader(bytes);
    let broken = |error: &csv::Error| {
        let row = error
            .position()
            .and_then(|place| usize::try_from(place.record()).ok())
            .map_or(0, |record| record.saturating_add(1));
        vec![problem(row, "", TraceWrong::NotATable, "")]
    };
    let heads: BTreeMap<String, usize> = reader
        .headers()
        .map_err(|error| broken(&error))?
        .iter()
        .enumerate()
        .map(|(at, head)| (head.trim().to_owned(), at))
        .collect();
    let missing = ["negotiator", "offer"]
        .into_iter()
        .filter(|head| !heads.contains_key(*head));
    let missing: Vec<TraceProblem> = missing
        .map(|head| problem(1, head, TraceWrong::NoColumn, ""))
        .collect();
    if !missing.is_empty() {
        return Err(missing);
    }
    let mut rows = Vec::new();
    for (number, record) in (2_usize..).zip(reader.records()) {
        if number > MOST_TRACE_ROWS {
            return Err(vec![problem(number, "", TraceWrong::TooManyRows, "")]);
        }
        let record = record.map_err(|error| broken(&error))?;
        let cell = |head: &str| {
            let cell = heads.get(head).and_then(|at| record.get(*at));
            cell.unwrap_or_default().trim().to_owned()
        };
        rows.push(TraceRow {
            number,
            negotiator: cell("negotiator"),
            offer: cell("offer"),
            state: cell("state"),
            text: cell("text"),
        });
    }
    if rows.is_empty() {
        return Err(vec![problem(0, "", TraceWrong::Empty, "")]);
    }
    Ok(rows)
}

fn agents(rows: &[TraceRow], payer: Option<&str>) -> Result<Agents, Vec<TraceProblem>> {
    let one = |row: usize, wrong, cell: &str| vec![problem(row, "negotiator", wrong, cell)];
    let mut met: Vec<&str> = Vec::new();
    for row in rows {
        if row.negotiator.is_empty() {
            return Err(one(row.number, TraceWrong::NoAgent, ""));
        }
        if !met.contains(&row.negotiator.as_str()) {
            if met.len() == 2 {
                return Err(one(row.number, TraceWrong::ThirdAgent, &row.negotiator));
            }
            met.push(&row.negotiator);
        }
    }
    let [first, second] = met.as_slice() else {
        return Err(one(0, TraceWrong::OneAgent, ""));
    };
    let Some(payer) = payer else {
        return Ok(Agents {
            company: (*first).to_owned(),
            payer: (*second).to_owned(),
        });
    };
    let is = |id: &str| id == payer || short_name(id) == payer;
    match (is(first), is(second)) {
        (false, true) => Ok(Agents {
            company: (*first).to_owned(),
            payer: (*second).to_owned(),
        }),
        (true, false) => Err(one(2, TraceWrong::PayerFirst, first)),
        (true, true) | (false, false) => Err(one(0, TraceWrong::NotThePayer, payer)),
    }
}

/// An agent's id without the number that `NegMAS` puts behind the name.
fn short_name(id: &str) -> &str {
    const NUMBER: usize = 36;
    let Some(at) = id.len().checked_sub(NUMBER + 1) else {
        return id;
    };
    let (Some(name), Some(number)) = (id.get(..at), id.get(at..)) else {
        return id;
    };
    let plain = |one: char| one.is_ascii_hexdigit() || one == '-';
    if !name.is_empty() && number.starts_with('-') && number.chars().all(plain) {
        name
    } else {
        id
    }
}

/// The figure in a tuple of one issue, or nothing.
fn price(cell: &str) -> Result<Option<Price>, TraceWrong> {
    if cell.is_empty() || cell == "None" {
        return Ok(None);
    }
    let inside = cell
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
        .unwrap_or(cell);
    let figure = inside.strip_suffix(',').unwrap_or(inside).trim();
    if figure.contains(',') {
        return Err(TraceWrong::Issues);
    }
    // as numbers of NumPy are written
    let figure = figure
        .strip_prefix("np.")
        .and_then(|rest| rest.split_once('('))
        .and_then(|(_, rest)| rest.strip_suffix(')'))
        .unwrap_or(figure);
    Price::parse(figure).map(Some).map_err(TraceWrong::Price)
}

fn end(state: &str) -> End {
    match state {
        "agreement" => End::Agreement,
        "timedout" => End::TimedOut,
        "ended" => End::Ended,
        "error" => End::Failed,
        _ => End::Open,
    }
}

/// A company whose first figure lies below the payer's.
fn reversed(turns: &[Turn]) -> Option<TraceProblem> {
    let first = |side: Side| {
        let mut own = turns.iter().filter(|turn| turn.by == side);
        own.find_map(|turn| Some((turn.row, turn.price?)))
    };
    let ((row, company), (_, payer)) = first(Side::Company).zip(first(Side::Payer))?;
    (company < payer).then(|| problem(row, "offer", TraceWrong::Reversed, &company.to_string()))
}

fn problem(row: usize, column: &'static str, wrong: TraceWrong, cell: &str) -> TraceProblem {
    TraceProblem {
        row,
        column,
        wrong,
        cell: excerpt(cell, SHOWN),
    }
}
