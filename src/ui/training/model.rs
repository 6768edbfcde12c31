//! What the view is lent for one frame, and what it keeps between frames.

use std::sync::Arc;

use super::lessons::LessonsState;
use super::listed::Listed;
use super::practice::PracticeState;
use super::scores::ScoresState;
use crate::domain::Brief;
use crate::text::Words;
use crate::training::attempt::Attempt;
use crate::transcript::packs::Packs;
use crate::transcript::row::Row;

/// What is lent for one frame.
#[derive(Clone, Copy)]
pub struct TrainingModel<'a> {
    /// The words of the language.
    pub words: &'a Words,
    /// Every lesson there is.
    pub lessons: &'a [Listed],
    /// Every talk there is, to make lessons from.
    pub shelf: &'a [Arc<Row>],
    /// Briefs of past talks that can be practised, the newest first.
    pub briefs: &'a [Brief],
    /// What all trainees have tried, the oldest first.
    pub attempts: &'a [Attempt],
    /// The rules that can be practised.
    pub packs: &'a Packs,
    /// Who learns here; empty where nobody said so yet.
    pub trainee: &'a str,
    /// Whether more lessons are being read.
    pub reading: bool,
    /// A sentence about something that happened elsewhere.
    pub notice: Option<&'a str>,
}

/// A part of the view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// Questions about past talks.
    #[default]
    Lessons,
    /// What came of it.
    Scores,
    /// Talks against simulated companies.
    Practice,
}

impl Tab {
    /// All of them, in the order in which they stand.
    pub const ALL: [Self; 3] = [Self::Lessons, Self::Practice, Self::Scores];

    /// The id of its words.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Lessons => "training-lessons",
            Self::Scores => "training-scores",
            Self::Practice => "training-practice",
        }
    }
}

/// What is kept between frames.
#[derive(Default)]
pub struct TrainingState {
    /// The part that is shown.
    pub tab: Tab,
    /// The lessons.
    pub lessons: LessonsState,
    /// The scores.
    pub scores: ScoresState,
    /// Practice.
    pub practice: PracticeState,
    /// What stands in the field of the trainee's name; `None` before it was touched.
    pub(super) name: Option<String>,
    /// The name was asked to be kept since the field was entered.
    pub(super) named: bool,
}

impl TrainingState {
    /// The part after or before this one.
    pub(super) fn turn(&mut self, by: isize) {
        let at = Tab::ALL.iter().position(|tab| *tab == self.tab);
        let count = Tab::ALL.len();
        let next = at
            .unwrap_or(0)
            .saturating_add(count)
            .saturating_add_signed(by)
            % count;
        self.tab = Tab::ALL.get(next).copied().unwrap_or_default();
    }
}
