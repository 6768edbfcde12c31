//! The record as data.
pub mod form;
