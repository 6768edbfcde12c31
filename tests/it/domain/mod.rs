//! Prices, rules and talks.

mod boundaries;
mod boundaries_bidding;
mod brief;
mod corrections;
mod dates;
mod doubt;
mod figures;
mod fold;
mod guide;
mod medicare;
mod other_packs;
mod permits;
mod price;
mod refusals;
mod reserve;
mod savings;
mod talks;
mod text;
mod typed;

use kanjia::domain::Price;

/// The price written so.
fn price(text: &str) -> Price {
    Price::parse(text).unwrap()
}
