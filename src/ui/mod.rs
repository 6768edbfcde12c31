//! What the window shows.
//!
//! A view draws what it is lent and returns what was asked for; it knows no disk, and it
//! decides nothing. [`moves`] holds everything that has a key, [`action`] everything that
//! a view may ask the program for.

pub mod action;
pub mod board;
pub mod branches;
pub mod desk;
pub mod envelope;
pub mod export_dialog;
pub mod ladder;
pub mod ladder_of_talk;
pub mod lesson_editor;
pub mod library;
pub mod moves;
pub mod names;
pub mod navigation;
pub mod new_talk;
pub mod path_prompt;
pub mod reading_card;
pub mod replay;
pub mod round;
pub mod score_card;
pub mod side;
pub mod signs;
pub mod theme;
pub mod training;
pub mod widgets;

use names::named;
pub use names::{product_title, product_title_of, reference_name};
