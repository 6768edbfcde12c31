//! Prices, rules and talks.

mod advice;
mod benchmark;
mod boundaries;
mod brief;
mod conversions;
mod corrections;
mod dates;
mod doubt;
mod envelope;
mod figures;
mod fold;
mod guide;
mod means;
mod medicare;
mod other_packs;
mod permits;
mod plan;
mod price;
mod reckoning;
mod refusals;
mod reserve;
mod savings;
mod secrets;
mod strengths;
mod talks;
mod text;
mod typed;
mod warnings;

use kanjia::domain::Price;

/// The price written so.
fn price(text: &str) -> Price {
    Price::parse(text).unwrap()
}
