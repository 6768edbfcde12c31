//! Kanjia.
pub mod text;
