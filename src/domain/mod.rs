//! The field itself: prices, products, people, rules and the talk, pure and exact.
//!
//! Nothing here reads a clock, a file or the screen, draws a random number or
//! touches a floating-point number; every operation on money is checked. The two
//! functions on which everything else stands are [`Session::decide`], which turns a
//! command into events or a [`Refusal`], and [`Session::apply`], which folds one
//! recorded event into what is known.
//!
//! Reading order: [`price`] and [`money`], [`mod@unit`], [`product`], [`mod@reference`],
//! [`benchmark`], [`ratio`], [`conversion`], [`strength`], [`savings`], [`means`], [`bidding`], [`renewal`],
//! [`brief`]; then [`rules`], [`offer`], [`command`], [`event`] and
//! [`session`], with [`summary`] for what a talk comes to and [`round`] for many of them; at last [`typed`] and [`doubt`], which
//! hear prices as they are said.
#![deny(
    clippy::float_arithmetic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm
)]

pub mod advice;
pub mod benchmark;
pub mod bidding;
pub mod brief;
pub mod clock_order;
pub mod command;
pub mod conversion;
pub mod currency;
pub mod date;
pub mod digest;
pub mod doubt;
pub mod ending;
pub mod envelope;
pub mod event;
pub mod look_alike;
pub mod means;
pub mod moment;
pub mod money;
pub mod offer;
pub mod over_years;
pub mod party;
pub mod plan;
pub mod price;
pub mod product;
pub mod ratio;
pub mod reference;
pub mod refusal;
pub mod renewal;
pub mod reserve;
pub mod round;
pub mod rules;
pub mod savings;
pub mod session;
pub mod strength;
pub mod summary;
pub mod text;
pub mod typed;
pub mod unit;
pub mod warning;

pub use brief::Brief;
pub use command::{Command, Spoken};
pub use currency::Currency;
pub use event::{Event, Record};
pub use moment::Moment;
pub use party::Side;
pub use plan::Plan;
pub use price::Price;
pub use refusal::Refusal;
pub use reserve::Reserve;
pub use rules::RulePack;
pub use session::Session;
pub use text::{Bilingual, Text};
pub use unit::Unit;
