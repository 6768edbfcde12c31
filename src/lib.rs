//! Kanjia.
