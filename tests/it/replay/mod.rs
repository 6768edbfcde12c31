//! The replay: what moves it, what it shows, and that it tells nothing of the end.

mod keys;
mod landmarks;
mod looks;
mod moves;
mod notes;
mod player;
mod scene;
mod shell;
mod speed;
mod spoilers;
mod tape;
