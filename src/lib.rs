//! Kanjia.
pub mod domain;
pub mod transcript;
