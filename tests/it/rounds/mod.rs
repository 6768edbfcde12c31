//! Rounds of talks: figures, files, the board.

mod figures;
mod forms;
mod view;
