//! Learning from talks: questions about past ones, opponents to practise with, the score.
//!
//! Pure: no file, clock or screen. What a trainee answers is judged by a [`lesson`]'s
//! [`Accepted`](lesson::Accepted) answers and by the rules of the talk, never by whether it
//! is what they did.
//!
//! Reading order: [`answer`], [`decision`], [`lesson`], [`found`], [`check`], [`progress`]; [`landmark`], [`player`],
//! [`replay`]; [`zone`], [`score`], [`attempt`], [`staged`]; [`temperament`], [`difficulty`], [`case`], [`opponent`], [`table`], [`practice`];
//! [`stand_in`], [`branch`].
//! What stands in files (questions, answers given) is data of [`transcript`](crate::transcript); here
//! is what is made of it.

pub mod answer;
pub mod attempt;
pub mod branch;
pub mod case;
pub mod check;
pub mod decision;
pub mod difficulty;
pub mod found;
pub mod landmark;
pub mod lesson;
pub mod opponent;
pub mod player;
pub mod practice;
pub mod progress;
pub mod replay;
pub mod score;
pub mod staged;
pub mod stand_in;
pub mod table;
pub mod temperament;
pub mod zone;
