//! Kanjia.

pub mod store;
pub mod transcript;
