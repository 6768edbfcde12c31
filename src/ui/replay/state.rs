//! What the replay remembers between frames: what is being typed and dragged.

use super::timeline::Scrub;
use crate::domain::Price;
use crate::domain::event::Seq;
use crate::domain::session::Session;
use crate::domain::typed::{self, TypedFault, Understood};
use crate::training::answer::{Answer, Kind};
use crate::training::landmark::Landmark;
use crate::transcript::note::{Note, NoteKind};
use crate::ui::desk::frame;

/// What the replay remembers between frames.
#[derive(Default)]
pub struct ReplayState {
    /// The kind of place that J goes to.
    pub landmark: Landmark,
    /// What is being answered.
    pub form: AnswerForm,
    /// The note that is chosen, the newest being 0.
    pub chosen: Option<usize>,
    /// The chosen note is to be scrolled into sight.
    pub(super) reveal: bool,
    /// The chosen note is taken away when it is asked for once more.
    pub doomed: bool,
    /// The note that is being written.
    pub card: Option<NoteCard>,
    /// The page of keys stands over the view.
    pub keys: bool,
    /// Something had the focus in the last frame: Esc has left it already.
    pub(super) had_focus: bool,
    /// The timeline is being dragged.
    pub(super) scrub: Option<Scrub>,
}

/// What is being answered to a question.
#[derive(Default)]
pub struct AnswerForm {
    /// The record at which it is asked; another one empties the form.
    at: Seq,
    /// The answer that is chosen.
    pub kind: Option<Kind>,
    /// The price as it is typed.
    pub price: String,
    /// Why.
    pub why: String,
    /// It was asked to be answered and could not be.
    pub refused: bool,
    /// The field that is to have the focus.
    pub(super) focus: Option<Field>,
}

/// A field of the question's card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Price,
    Why,
}

/// A note that is being written.
pub struct NoteCard {
    /// The note that is changed; `None` for a new one.
    pub old: Option<Note>,
    /// What it is about, by its place among all kinds.
    pub kind: usize,
    /// Who writes it.
    pub by: String,
    /// The words.
    pub text: String,
    /// The text field is to have the focus.
    pub(super) fresh: bool,
    /// Why it was not kept: the id of the words.
    pub(super) fault: Option<&'static str>,
}

impl AnswerForm {
    /// Empties the form for a question at another record.
    pub(super) fn at(&mut self, seq: Seq) {
        if self.at != seq {
            *self = Self {
                at: seq,
                ..Self::default()
            };
        }
    }

    /// Chooses an answer; a price is typed next.
    pub(super) fn choose(&mut self, kind: Kind) {
        self.kind = Some(kind);
        self.refused = false;
        self.focus = (kind == Kind::Name).then_some(Field::Price);
    }

    /// What the price is read as; `None` while nothing is typed.
    pub(super) fn reading(&self, seen: &Session) -> Option<Result<Understood, TypedFault>> {
        let said = self.price.trim();
        (!said.is_empty()).then(|| typed::understand(said, frame(seen)))
    }

    /// The price, where it can be read.
    pub(super) fn price(&self, seen: &Session) -> Option<Price> {
        let read = self.reading(seen)?;
        read.ok().map(|understood| understood.price)
    }

    /// The answer as it stands; `None` while it is not complete.
    pub(super) fn answer(&self, seen: &Session) -> Option<Answer> {
        Some(match self.kind? {
            Kind::Ask => Answer::Ask,
            Kind::Name => Answer::Name(self.price(seen)?),
            Kind::Recess => Answer::Recess,
            Kind::Accept => Answer::Accept,
            Kind::Stop => Answer::Stop,
        })
    }
}

impl NoteCard {
    /// A new note, by this person.
    pub(super) fn new(by: &str) -> Self {
        Self {
            old: None,
            kind: 0,
            by: by.to_owned(),
            text: String::new(),
            fresh: true,
            fault: None,
        }
    }

    /// A note to be changed.
    pub(super) fn of(note: &Note) -> Self {
        let kind = NoteKind::ALL.iter().position(|kind| *kind == note.kind);
        Self {
            kind: kind.unwrap_or_default(),
            text: note.text.as_str().to_owned(),
            old: Some(note.clone()),
            ..Self::new(note.by.as_str())
        }
    }
}
