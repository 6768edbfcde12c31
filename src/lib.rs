//! Kanjia.

pub mod app;
pub mod cli;
pub mod clock;
pub mod domain;
pub mod store;
pub mod text;
pub mod transcript;
pub mod ui;
