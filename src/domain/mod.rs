//! The field itself.
