//! What the editor keeps between frames.

use egui::Id;

use super::draft::{Draft, QuestionDraft};
use crate::training::lesson::Lesson;
use crate::transcript::cursor::RecordId;

/// What the editor keeps between frames.
pub struct EditorState {
    /// What is typed.
    pub draft: Draft,
    /// What is on disk; `None` for a lesson that was never written.
    pub saved: Option<Draft>,
    /// The chosen question; `None` for title and description.
    pub chosen: Option<usize>,
    /// Leaving was asked for while something is not saved.
    pub leave: Option<Leave>,
    /// A record is being chosen from the list.
    pub(super) points: Option<Picking>,
    /// What is to have the focus.
    pub(super) focus: Option<Id>,
    /// Whether a field had the focus in the last frame.
    pub(super) typing: bool,
    /// Whether the form is to be drawn anew at once.
    pub(super) stirred: bool,
    /// What a trainee would type into the preview.
    pub(super) answer: super::preview::Tried,
}

/// How far leaving has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    /// It asks what is to become of what is not saved.
    Asks,
    /// It is being saved; then it is left.
    WhenSaved,
    /// It is left, whatever is not saved.
    Anyway,
}

/// A record that is being chosen.
pub(super) struct Picking {
    /// The question is put at that record; else a new one is.
    pub(super) moves: bool,
    /// The row of the list.
    pub(super) row: usize,
    /// The row is to be brought into sight.
    pub(super) reveal: bool,
}

impl EditorState {
    /// The editor on a lesson; `fresh` where it was never written.
    pub fn new(lesson: &Lesson, fresh: bool) -> Self {
        let draft = Draft::of(lesson);
        Self {
            saved: (!fresh).then(|| draft.clone()),
            chosen: (!draft.questions.is_empty()).then_some(0),
            draft,
            leave: None,
            points: None,
            focus: None,
            typing: false,
            stirred: false,
            answer: super::preview::Tried::default(),
        }
    }

    /// Whether something is not saved.
    pub fn is_changed(&self) -> bool {
        self.saved.as_ref() != Some(&self.draft)
    }

    /// Whether something lies over the form.
    pub(super) fn is_covered(&self) -> bool {
        self.points.is_some() || self.leave == Some(Leave::Asks)
    }

    /// Whether a frame is due at once; asked once.
    pub(super) fn is_stirred(&mut self) -> bool {
        std::mem::take(&mut self.stirred)
    }

    /// The chosen question.
    pub(super) fn question(&self) -> Option<&QuestionDraft> {
        self.draft.questions.get(self.chosen?)
    }

    /// The record that the preview shows: the chosen question's, or the first one's.
    pub fn place(&self) -> Option<RecordId> {
        let chosen = self.chosen.and_then(|at| self.draft.questions.get(at));
        chosen
            .or_else(|| self.draft.questions.first())
            .map(|one| one.at)
    }

    pub(super) fn choose(&mut self, at: Option<usize>) {
        if self.chosen != at {
            self.answer = super::preview::Tried::default();
        }
        self.chosen = at;
        self.stirred = true;
    }

    /// Adds a question in its place, and chooses it.
    pub(super) fn add(&mut self, question: QuestionDraft) {
        self.draft.questions.push(question);
        let last = self.draft.questions.len().saturating_sub(1);
        let at = self.draft.put_in_order(last);
        self.choose(Some(at));
    }

    /// Puts the chosen question at another record.
    pub(super) fn move_to(&mut self, at: RecordId) {
        let Some(chosen) = self.chosen else { return };
        if let Some(question) = self.draft.questions.get_mut(chosen) {
            question.at = at;
        }
        let now = self.draft.put_in_order(chosen);
        self.choose(Some(now));
    }

    /// Takes the chosen question away.
    pub(super) fn delete(&mut self) {
        let Some(chosen) = self.chosen.filter(|at| *at < self.draft.questions.len()) else {
            return;
        };
        self.draft.questions.remove(chosen);
        let left = self.draft.questions.len();
        self.choose(left.checked_sub(1).map(|last| chosen.min(last)));
    }
}
