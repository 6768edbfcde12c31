//! Which view the window shows.

use super::branching::Branching;
use super::editing::Editing;
use super::practising::Practising;
use super::replaying::Replaying;
use super::sitting::Sitting;
use crate::ui::new_talk::NewTalkState;

/// Which view the window shows, with what belongs to it alone.
pub(super) enum Route {
    /// All talks.
    Library,
    /// Rounds of talks.
    Rounds,
    /// Lessons, practice, scores.
    Training,
    /// The editor of a lesson.
    LessonEditor(Box<Editing>),
    /// The form for a new talk.
    NewTalk(Box<NewTalkState>),
    /// One talk.
    Desk(Box<Sitting>),
    /// A talk against a simulated company, in memory.
    Practice(Box<Practising>),
    /// The lines that leave a talk.
    Branches(Box<Branching>),
    /// A talk that is replayed.
    Replay(Box<Replaying>),
}
