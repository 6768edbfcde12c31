//! What was measured as JSON; null where nothing could be measured.

use serde::Serialize;

use super::Measured;
use crate::statistics::backtest::{Score, Tallies};
use crate::statistics::forecast::Method;

#[derive(Serialize)]
struct Backtest {
    shipped: &'static str,
    asked_coverage: f64,
    keeps_its_promise: bool,
    on_record: OnRecord,
    simulated: Simulated,
}

#[derive(Serialize)]
struct OnRecord {
    talks: Vec<Talk>,
    methods: Vec<Row>,
}

#[derive(Serialize)]
struct Talk {
    file: String,
    methods: Vec<Row>,
}

#[derive(Serialize)]
struct Simulated {
    seed: u64,
    talks: usize,
    methods: Vec<Row>,
    tactics: Vec<Tactic>,
}

#[derive(Serialize)]
struct Tactic {
    tactic: &'static str,
    methods: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    method: &'static str,
    forecasts: u64,
    error_in_steps: Option<f64>,
    error_percent: Option<f64>,
    lean_percent: Option<f64>,
    nearer: u64,
    farther: u64,
    nearer_share: Option<f64>,
    ranges: u64,
    held: u64,
    coverage: Option<f64>,
    width_in_steps: Option<f64>,
}

/// All of it as one JSON value, laid out for people as well.
pub(super) fn of(measured: &Measured) -> String {
    let backtest = Backtest {
        shipped: Method::SHIPPED.id(),
        asked_coverage: crate::statistics::forecast::calibration::ASKED,
        keeps_its_promise: measured.keeps_its_promise(),
        on_record: OnRecord {
            talks: measured
                .recorded
                .iter()
                .map(|one| Talk {
                    file: one.file.display().to_string(),
                    methods: rows(&one.tallies),
                })
                .collect(),
            methods: rows(&measured.on_record),
        },
        simulated: Simulated {
            seed: measured.seed,
            talks: measured.talks,
            methods: rows(&measured.simulated),
            tactics: measured
                .tactics
                .iter()
                .map(|(tactic, tallies)| Tactic {
                    tactic: tactic.id(),
                    methods: rows(tallies),
                })
                .collect(),
        },
    };
    serde_json::to_string_pretty(&backtest).unwrap_or_default()
}

fn rows(tallies: &Tallies) -> Vec<Row> {
    tallies
        .scores()
        .map(|(method, score)| row(method, &score))
        .collect()
}

fn row(method: Method, score: &Score) -> Row {
    let made = |figure: f64| (score.forecasts > 0).then(|| short(figure));
    Row {
        method: method.id(),
        forecasts: score.forecasts,
        error_in_steps: made(score.error_in_steps),
        error_percent: made(score.error_percent),
        lean_percent: made(score.lean_percent),
        nearer: score.nearer,
        farther: score.farther,
        nearer_share: score.nearer_share().map(short),
        ranges: score.ranges,
        held: score.held,
        coverage: score.coverage().map(short),
        width_in_steps: (score.ranges > 0).then(|| short(score.width_in_steps)),
    }
}

/// Four decimals are enough.
fn short(figure: f64) -> f64 {
    (figure * 10_000.0).round() / 10_000.0
}
