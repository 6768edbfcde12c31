//! The window's shell: it owns the state, the clock and the jobs, and does what views ask.
//!
//! `logic` changes, `ui` shows. What a view asks for waits in a queue and is done by
//! `perform` before the next frame; whatever touches a disk or a dialog runs on a
//! thread of its own (`jobs`) and comes back as a message.

mod board;
mod branching;
mod collection;
mod editing;
mod envelope;
mod exporting;
mod jobs;
mod leaving;
mod lessons;
mod logic;
mod past_talks;
mod perform;
mod picking;
mod planning;
mod practice;
mod practising;
mod replaying;
mod rounds;
mod route;
mod scores;
mod sitting;
mod start;
mod tables;
mod ui;

use std::collections::VecDeque;

pub use board::run_board;
pub use start::{Deps, run};

use crate::clock::Clock;
use crate::store::bounded::Bounded;
use crate::store::settings::Settings;
use crate::store::shelf::Places;
use crate::text::Words;
use crate::transcript::packs::Packs;
use crate::ui::action::Action;
use crate::ui::library::LibraryState;
use crate::ui::new_talk::NewTalkState;
use crate::ui::round::{ListedRound, Naming, RoundState};
use crate::ui::training::{Listed, TrainingState};
use collection::Collection;
use jobs::Jobs;
use picking::Pick;
use route::Route;

/// The window's state.
pub struct App {
    clock: Box<dyn Clock>,
    packs: Packs,
    places: Places,
    settings: Settings,
    words: Words,
    jobs: Jobs,
    /// What reads workbooks.
    reader: Bounded,
    /// A table that is being read.
    being_read: Option<tables::TableBeingRead>,
    route: Route,
    collection: Collection,
    library: LibraryState,
    /// The rounds, those made of talks first.
    rounds: Vec<ListedRound>,
    round: RoundState,
    reading_rounds: bool,
    /// A round that is being named.
    naming: Option<Naming>,
    training: TrainingState,
    /// The replay from which lines were left, as it stood.
    replay_left: Option<Box<replaying::Replaying>>,
    lessons: Vec<Listed>,
    attempts: Vec<crate::training::attempt::Attempt>,
    reading_lessons: bool,
    queue: VecDeque<Action>,
    /// A file that is being picked.
    pick: Option<Pick>,
    /// How many were.
    picks: u64,
    /// How a talk is exported, while that is asked.
    exporting: Option<exporting::Exporting>,
    /// What is asked about a sealed reserve, while it is asked.
    envelope: Option<envelope::Enveloping>,
    /// The form of a new talk as it was left.
    draft: Option<Box<NewTalkState>>,
    /// Leaving was asked for while records were not on disk; the second time it is done.
    warned: bool,
    /// A sentence about something that went wrong outside a talk.
    notice: Option<String>,
    /// What is wrong with rule packs of the user's own, until it was shown.
    rules_notice: Option<String>,
}

impl App {
    /// The talk on the desk: its file, the talk, and the last of its records on disk.
    pub fn on_the_desk(&self) -> Option<(&std::path::Path, &crate::domain::Session, u64)> {
        match &self.route {
            Route::Desk(sitting) => Some((&sitting.path, &sitting.session, sitting.synced)),
            _ => None,
        }
    }
}
