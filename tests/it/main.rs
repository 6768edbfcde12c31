//! Integration tests, in one crate.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod board;
mod command_line;
mod desk;
mod domain;
mod export;
mod forecast;
mod form;
mod fuzz;
mod import;
mod lessons;
mod library;
mod locales;
mod looks;
mod new_talk;
mod opponents;
mod practice;
mod replay;
mod rounds;
mod score;
mod statistics;
mod store;
mod support;
mod talk;
mod tidy;
