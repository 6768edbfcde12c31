//! Kanjia.

pub mod ui;
