//! Measures the tails of forecasts and prints them as `src/statistics/forecast/calibration.rs` holds them, and how
//! often ranges hold with them on other seeds: `cargo run --release --example calibrate [ASKED]`.
#![expect(clippy::print_stdout, reason = "a tool that prints a table")]

use kanjia::statistics::Tactic;
use kanjia::statistics::backtest::simulated::simulated;
use kanjia::statistics::backtest::{Run, calibrate, cases};
use kanjia::statistics::forecast::calibration::{ASKED, COUNT, Tails, class_of};
use kanjia::statistics::forecast::{Guess, Method, Range};

fn main() {
    let asked = std::env::args().nth(1).and_then(|asked| asked.parse().ok());
    let asked = asked.unwrap_or(ASKED);
    let runs = runs(&Tactic::TUNED, 1, 30_000);
    let fresh = runs_of_both();
    for method in Method::ALL {
        let tails = calibrate(method, &runs, asked);
        let pairs: Vec<String> = tails
            .iter()
            .map(|tails| format!("({:.2}, {:.2})", tails.low, tails.high))
            .collect();
        println!("    (Method::{method:?}, [{}]),", pairs.join(", "));
        for (name, runs) in &fresh {
            println!("// {name}: {:.4}", held(method, &tails, runs));
        }
    }
}

fn runs(tactics: &[Tactic], seed: u64, talks: usize) -> Vec<Run> {
    simulated(tactics, seed, talks)
        .map(|talk| talk.run)
        .collect()
}

fn runs_of_both() -> [(&'static str, Vec<Run>); 2] {
    [
        ("tuned on", runs(&Tactic::TUNED, 2, 6_000)),
        ("kept apart", runs(&Tactic::HELD_OUT, 2, 3_000)),
    ]
}

fn held(method: Method, tails: &[Tails; COUNT], runs: &[Run]) -> f64 {
    let (mut held, mut ranges) = (0_u32, 0_u32);
    for (known, next) in runs.iter().flat_map(|run| cases(run)) {
        let Some(tails) = tails.get(class_of(known)) else {
            continue;
        };
        if let Some(range) = Range::around(Guess::of(method, known), *tails, known) {
            ranges += 1;
            held += u32::from(range.holds(next));
        }
    }
    f64::from(held) / f64::from(ranges.max(1))
}
