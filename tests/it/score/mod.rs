//! Scores, their card and sheets, attempts, simulated talks on record, traces.

mod attempts;
mod card;
mod figures;
mod sheets;
mod staged;
mod tab;
mod traces;

use kanjia::domain::Price;
use kanjia::training::zone::Zone;

/// The price written so.
fn price(text: &str) -> Price {
    Price::parse(text).unwrap()
}

/// The zone between two prices written so.
fn zone(reserve: &str, floor: &str) -> Zone {
    Zone {
        reserve: price(reserve),
        floor: price(floor),
    }
}
