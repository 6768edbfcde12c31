//! Measures the tails of forecasts and prints them as `src/statistics/forecast/calibration.rs` holds them:
//! `cargo run --release --example calibrate`.
#![expect(clippy::print_stdout, reason = "a tool that prints a table")]

use kanjia::statistics::Tactic;
use kanjia::statistics::backtest::simulated::simulated;
use kanjia::statistics::backtest::{Run, calibrate};
use kanjia::statistics::forecast::Method;

fn main() {
    let runs: Vec<Run> = simulated(&Tactic::TUNED, 1, 30_000)
        .map(|talk| talk.run)
        .collect();
    for method in Method::ALL {
        let tails = calibrate(method, &runs);
        let pairs: Vec<String> = tails
            .iter()
            .map(|tails| format!("({:.2}, {:.2})", tails.low, tails.high))
            .collect();
        println!("    (Method::{method:?}, [{}]),", pairs.join(", "));
    }
}
