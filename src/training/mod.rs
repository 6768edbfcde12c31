//! Learning from talks: questions about past ones, opponents to practise with, the score.
//!
//! Pure: no file, clock or screen. What a trainee answers is judged by a [`lesson`]'s
//! [`Accepted`](lesson::Accepted) answers and by the rules of the talk, never by whether it
//! is what they did.
//!
//! Reading order: [`answer`], [`decision`], [`lesson`]; [`zone`], [`score`].

pub mod answer;
pub mod decision;
pub mod lesson;
pub mod score;
pub mod zone;
