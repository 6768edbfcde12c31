//! Kanjia.
pub mod domain;
