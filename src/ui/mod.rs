//! What the window shows.
//! It draws what it is lent and returns what was asked for; it knows no disk.

pub mod side;
pub mod signs;
pub mod theme;
pub mod widgets;
