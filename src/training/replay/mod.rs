//! A talk that is replayed: where it stands, how it moves, what is asked on the way.
//!
//! It knows the whole talk, and lends of it only what was come to ([`Replay::lend`]): the
//! talk up to the record, the notes up to it, and what the trainee did. Whoever draws it
//! can't tell what follows, because it is not among what is lent. The whole is lent only
//! while it was asked for ([`Replay::show_all`]), which is never so at the start.

mod lent;
mod quiz;

use std::time::Duration;

pub use lent::{Answered, Lent, Posed, Score};

use super::answer::Answer;
use super::landmark::{Landmark, goes_on, is_offer};
use super::lesson::Question;
use super::player::Player;
use super::progress::Given;
use crate::domain::event::{Record, Seq};
use crate::domain::{Moment, Session, Text};
use crate::transcript::Digest;
use crate::transcript::cursor::{Pause, RecordId, Tape};
use crate::transcript::note::{NoteKind, Notes};
use quiz::Quiz;

/// A talk that is replayed.
pub struct Replay {
    tape: Tape,
    whole: Session,
    notes: Notes,
    player: Player,
    /// When the next record comes, while it plays.
    due: Option<Duration>,
    /// The furthest record that was come to.
    reach: Seq,
    shows_all: bool,
    stop: Option<Stop>,
    quiz: Quiz,
}

/// On or back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Toward the end.
    On,
    /// Toward the start.
    Back,
}

/// A move through the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Travel {
    /// To the next or the last offer; on from the last offer to the end.
    Offer(Way),
    /// By one record.
    Record(Way),
    /// To the first record.
    Start,
    /// To the last one.
    End,
    /// To the next or the last place of this kind.
    Landmark(Landmark, Way),
    /// To this record, as far as was come already; anywhere while the whole is shown.
    To(Seq),
}

/// Why a move stopped short, or did not move at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The record ends here.
    End,
    /// There is no such place further on.
    NoneAhead(Landmark),
    /// There is no such place before.
    NoneBefore(Landmark),
    /// A question waits for an answer.
    Question,
    /// The payer has nothing to decide here.
    NothingToDecide,
}

impl Replay {
    /// A talk at its first record, with the digits of its lines and its notes. `None` where
    /// there are fewer digits than records.
    pub fn new(session: Session, digests: Vec<Digest>, notes: Notes) -> Option<Self> {
        let tape = Tape::at_start(&session, digests)?;
        let reach = tape.place();
        Some(Self {
            tape,
            whole: session,
            notes,
            player: Player::default(),
            due: None,
            reach,
            shows_all: false,
            stop: None,
            quiz: Quiz::default(),
        })
    }

    /// Asks these questions on the way. Those about a record that this talk does not have
    /// are left out; gives how many.
    pub fn ask_on_the_way(&mut self, questions: Vec<Question>) -> usize {
        let count = questions.len();
        let (held, _): (Vec<_>, Vec<_>) =
            (questions.into_iter()).partition(|question| self.tape.holds(question.at));
        let left_out = count - held.len();
        self.quiz.questions = held;
        left_out
    }

    /// Lends what was come to, and nothing after it.
    pub fn lend(&self) -> Lent<'_> {
        let place = self.tape.place();
        let (notes, of_other_versions) =
            (self.notes.up_to(place).into_iter()).partition(|note| self.tape.holds(note.at));
        Lent {
            seen: self.tape.seen(),
            notes,
            of_other_versions,
            plays: self.due.is_some(),
            player: self.player,
            stop: self.stop,
            posed: self.quiz.lend(),
            asks_everywhere: self.quiz.everywhere,
            score: self.quiz.score().filter(|_| self.stop == Some(Stop::End)),
            whole: self.shows_all.then_some(&self.whole),
        }
    }

    /// The last record that is seen, by what it is: a note hangs on it.
    pub fn here(&self) -> Option<RecordId> {
        self.tape.id(self.tape.place())
    }

    /// The talk up to here and this record, for who plays on from it.
    pub fn seen(&self) -> &Session {
        self.tape.seen()
    }

    /// Moves.
    pub fn go(&mut self, travel: Travel) {
        self.stop = None;
        match travel {
            Travel::Record(Way::On) => self.on_to(self.tape.place().saturating_add(1)),
            Travel::Record(Way::Back) => self.back_to(self.tape.place().saturating_sub(1)),
            Travel::Offer(Way::On) => {
                let next = self.tape.next_record(|record| is_offer(&record.event));
                self.on_to(next.unwrap_or(Seq::MAX));
            }
            Travel::Offer(Way::Back) => {
                let last = self.tape.last_record(|record| is_offer(&record.event));
                self.back_to(last.unwrap_or(1));
            }
            Travel::Start => self.back_to(1),
            Travel::End => {
                self.quiz.put_away();
                self.jump(Seq::MAX);
                self.due = None;
                self.stop = Some(Stop::End);
            }
            Travel::Landmark(landmark, Way::On) => match self.ahead(landmark) {
                Some(seq) => self.on_to(seq),
                None => self.stop = Some(Stop::NoneAhead(landmark)),
            },
            Travel::Landmark(landmark, Way::Back) => match self.behind(landmark) {
                Some(seq) => self.back_to(seq),
                None => self.stop = Some(Stop::NoneBefore(landmark)),
            },
            Travel::To(seq) => {
                let most = if self.shows_all { Seq::MAX } else { self.reach };
                self.quiz.put_away();
                self.jump(seq.min(most));
            }
        }
    }

    /// Plays or stops, at this time of the window's clock.
    pub fn play_or_stop(&mut self, now: Duration) {
        self.stop = None;
        if self.due.take().is_none() && self.may_go_on() {
            self.due = Some(now.saturating_add(self.wait()));
        }
    }

    /// Stops playing.
    pub fn stop(&mut self) {
        self.due = None;
    }

    /// Plays one record more if it is time; gives when the next one comes.
    pub fn play(&mut self, now: Duration) -> Option<Duration> {
        let due = self.due?;
        if now < due {
            return Some(due);
        }
        self.on_to(self.tape.place().saturating_add(1));
        let goes_on = self.stop.is_none() && self.quiz.asked.is_none();
        // a window that was away plays on from now, not in a rush
        self.due = goes_on.then(|| now.saturating_add(self.wait()));
        self.due
    }

    /// Chooses how fast it plays; the record that shows counts anew.
    pub fn set_player(&mut self, player: Player, now: Duration) {
        self.player = player;
        if self.due.is_some() {
            self.due = Some(now.saturating_add(self.wait()));
        }
    }

    /// Shows the whole talk, or only what was come to.
    pub fn show_all(&mut self, all: bool) {
        self.shows_all = all;
    }

    /// All notes about the talk, for who keeps them; a view is lent those up to the place.
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// Puts other notes in the place of those it had.
    pub fn set_notes(&mut self, notes: Notes) {
        self.notes = notes;
    }

    /// Asks what the payer would answer here: the lesson's question, or one that is found.
    pub fn ask_here(&mut self) {
        self.stop = None;
        self.due = None;
        let asked = self
            .here()
            .is_some_and(|at| self.quiz.ask(at, self.tape.seen()));
        if !asked {
            self.stop = Some(Stop::NothingToDecide);
        }
    }

    /// Asks at every decision that is come to, or no more.
    pub fn ask_everywhere(&mut self, everywhere: bool) {
        self.quiz.everywhere = everywhere;
    }

    /// Gives the hint.
    pub fn hint(&mut self) {
        self.quiz.hint();
    }

    /// Takes the answer to the question that waits; gives it as it is kept.
    pub fn answer(&mut self, answer: Answer, why: Text, when: Moment) -> Option<Given> {
        self.stop = None;
        self.quiz.answer(answer, why, when, self.tape.seen())
    }

    /// Puts the question away without an answer.
    pub fn skip(&mut self) {
        self.stop = None;
        self.quiz.put_away();
    }

    /// After an answer: goes to what happened.
    pub fn go_on(&mut self) {
        self.stop = None;
        self.quiz.put_away();
        let next = self.tape.next_record(|record| goes_on(&record.event));
        self.on_to(next.unwrap_or(Seq::MAX));
    }

    /// Goes on to this record, or to the first question on the way.
    fn on_to(&mut self, target: Seq) {
        if !self.may_go_on() {
            return;
        }
        self.quiz.put_away();
        let before = self.tape.place();
        let question = self.quiz.next(&self.tape, target);
        self.jump(question.unwrap_or(target));
        if self.tape.place() == before {
            self.due = None;
            self.stop = Some(Stop::End);
        } else if question.is_some()
            && let Some(at) = self.here()
        {
            self.due = None;
            self.quiz.ask(at, self.tape.seen());
        }
    }

    fn back_to(&mut self, target: Seq) {
        self.due = None;
        self.quiz.put_away();
        self.jump(target.max(1));
    }

    fn jump(&mut self, target: Seq) {
        self.tape.go_to(target);
        self.reach = self.reach.max(self.tape.place());
    }

    /// A question that waits holds what follows back.
    fn may_go_on(&mut self) -> bool {
        let waits = self.quiz.waits();
        if waits {
            self.due = None;
            self.stop = Some(Stop::Question);
        }
        !waits
    }

    fn wait(&self) -> Duration {
        let pause = self.tape.pause().unwrap_or(Pause::Lasted(Duration::ZERO));
        self.player.wait(pause)
    }

    fn ahead(&self, landmark: Landmark) -> Option<Seq> {
        match landmark {
            Landmark::Decision | Landmark::LargeConcession | Landmark::Retraction => {
                self.tape.next_where(|seen| landmark.is_here(seen))
            }
            _ => self.tape.next_record(|record| self.marks(landmark, record)),
        }
    }

    fn behind(&self, landmark: Landmark) -> Option<Seq> {
        match landmark {
            Landmark::Decision | Landmark::LargeConcession | Landmark::Retraction => {
                self.tape.last_where(|seen| landmark.is_here(seen))
            }
            _ => self.tape.last_record(|record| self.marks(landmark, record)),
        }
    }

    /// Whether a record is such a place by itself or by the notes on it.
    fn marks(&self, landmark: Landmark, record: &Record) -> bool {
        use crate::domain::event::Event;
        let noted = |flag: bool| {
            let mut notes = self.notes.all().iter();
            notes.any(|note| {
                note.at.seq == record.seq
                    && (note.kind == NoteKind::Flag) == flag
                    && self.tape.holds(note.at)
            })
        };
        match landmark {
            Landmark::Offer => is_offer(&record.event),
            Landmark::Gate => matches!(record.event, Event::Gate { .. }),
            Landmark::Recess => matches!(record.event, Event::SteppedOut { .. }),
            Landmark::Flag => noted(true),
            Landmark::Note => noted(false),
            Landmark::Decision | Landmark::LargeConcession | Landmark::Retraction => false,
        }
    }
}
