//! Kanjia (砍价, "to bargain a price down"): the desk of those who bargain over medicine
//! prices on behalf of everyone who is insured.
//!
//! A talk is a list of records, and everything shown is a fold over them. The window, the
//! command line and the tests use the same two functions:
//! [`Session::decide`](domain::Session::decide) turns a command into events or refuses it,
//! [`Session::apply`](domain::Session::apply) takes one record in. Read on in this order:
//!
//! 1. [`domain`]: the field itself, pure and exact: prices, rules as data, the talk.
//! 2. [`text`]: words and figures in both languages.
//! 3. [`statistics`]: forecasts and simulated companies; floats are allowed here.
//! 4. [`transcript`]: the record as data: its chain, what its bytes prove, forms of files.
//! 5. [`training`]: questions about past talks, opponents to practise with, and the score.
//! 6. [`import`]: tables in: spreadsheets of reference prices, traces of research.
//! 7. [`export`]: bytes out: sheets of scores, talks in other forms for an audience.
//! 8. [`store`]: all disk: the journal and its contract, opening, mending, settings.
//! 9. [`clock`]: the one place that reads the clock.
//! 10. [`ui`]: what the window shows; it draws what it is lent and returns what was asked.
//! 11. [`app`] and [`cli`]: they own the state and do what was asked.
//!
//! Imports run upwards in this list only; a test holds them to it.

pub mod app;
pub mod cli;
pub mod clock;
pub mod domain;
pub mod export;
pub mod import;
pub mod statistics;
pub mod store;
pub mod text;
pub mod training;
pub mod transcript;
pub mod ui;
