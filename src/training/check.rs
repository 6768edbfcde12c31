//! Whether a lesson can be given: it fits its talk, the rules allow what it accepts, and it
//! stands in both languages.

use super::lesson::{Accepted, Band, FULL, Lesson, Question};
use crate::domain::{Bilingual, Price, Refusal, Session, Side};
use crate::text::Words;
use crate::text::price::bare_price;
use crate::transcript::cursor::Tape;

/// Where in a lesson something is wrong. Questions and answers by their place, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The lesson as a whole.
    Lesson,
    /// What it is called.
    Title,
    /// What it is about.
    About,
    /// A question as a whole.
    Question(usize),
    /// What it asks.
    Asks(usize),
    /// Its hint.
    Hint(usize),
    /// What is said afterwards.
    Afterwards(usize),
    /// An accepted answer of a question.
    Accepted(usize, usize),
    /// What that is worth.
    Credit(usize, usize),
    /// Why it is accepted.
    Because(usize, usize),
}

impl Place {
    /// The question it is in.
    pub fn question(self) -> Option<usize> {
        match self {
            Self::Lesson | Self::Title | Self::About => None,
            Self::Question(at)
            | Self::Asks(at)
            | Self::Hint(at)
            | Self::Afterwards(at)
            | Self::Accepted(at, _)
            | Self::Credit(at, _)
            | Self::Because(at, _) => Some(at),
        }
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The lesson is about another talk.
    OtherTalk,
    /// It has no question.
    NoQuestion,
    /// Words are missing in both languages.
    NoWords,
    /// Words stand in Chinese alone.
    NoEnglish,
    /// Words stand in English alone.
    NoChinese,
    /// The talk has no such record, or another one in this place.
    NoSuchRecord,
    /// The record is asked about twice.
    AskedTwice,
    /// Nothing is left to decide there.
    NothingToDecide,
    /// No answer is accepted.
    NothingAccepted,
    /// No answer is worth full credit.
    NoFullCredit,
    /// An answer stands after one that is worth less.
    NotBestFirst,
    /// An answer that is accepted is worth nothing.
    NoCredit,
    /// The first price is above the second.
    Inverted,
    /// It reaches up to the company's figure or above.
    NotBelowTheirs(Price),
    /// The rules refuse it.
    Refused(Refusal),
    /// The same answers are accepted twice.
    AcceptedTwice,
}

impl What {
    /// The stem of its words, and its stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::OtherTalk => "other-talk",
            Self::NoQuestion => "no-question",
            Self::NoWords => "no-words",
            Self::NoEnglish => "no-english",
            Self::NoChinese => "no-chinese",
            Self::NoSuchRecord => "no-such-record",
            Self::AskedTwice => "asked-twice",
            Self::NothingToDecide => "nothing-to-decide",
            Self::NothingAccepted => "nothing-accepted",
            Self::NoFullCredit => "no-full-credit",
            Self::NotBestFirst => "not-best-first",
            Self::NoCredit => "no-credit",
            Self::Inverted => "inverted",
            Self::NotBelowTheirs(_) => "not-below-theirs",
            Self::Refused(_) => "refused",
            Self::AcceptedTwice => "accepted-twice",
        }
    }
}

/// Something wrong with a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What.
    pub what: What,
}

impl Fault {
    /// The fault in words; figures are in the currency with this code.
    pub fn told(&self, words: &Words, currency: &str) -> String {
        let price = match &self.what {
            What::NotBelowTheirs(price) => bare_price(price.amount(), currency),
            _ => String::new(),
        };
        let why = match &self.what {
            What::Refused(refusal) => words.refusal_parts(refusal).0,
            _ => String::new(),
        };
        let fields = [("price", price.into()), ("why", why.into())];
        words
            .fault(&format!("lesson-{}", self.what.code()), &fields)
            .what
    }
}

/// Everything that is wrong with a lesson about the talk on this tape, in the order in which
/// it stands there. The tape is left somewhere.
pub fn faults(lesson: &Lesson, tape: &mut Tape) -> Vec<Fault> {
    let mut found = Found::default();
    if lesson.session != tape.seen().opening().session {
        found.push(Place::Lesson, What::OtherTalk);
    }
    if lesson.questions.is_empty() {
        found.push(Place::Lesson, What::NoQuestion);
    }
    found.needed(Place::Title, &lesson.title);
    found.needed(Place::About, &lesson.about);
    for (at, question) in lesson.questions.iter().enumerate() {
        let earlier = lesson.questions.iter().take(at);
        if earlier.clone().any(|one| one.at == question.at) {
            found.push(Place::Question(at), What::AskedTwice);
        }
        found.optional(Place::Asks(at), &question.asks);
        found.optional(Place::Hint(at), &question.hint);
        found.answers(at, question);
        if tape.holds(question.at) {
            tape.go_to(question.at.seq);
            found.under_the_rules(at, question, tape.seen());
        } else {
            found.push(Place::Question(at), What::NoSuchRecord);
        }
        found.optional(Place::Afterwards(at), &question.afterwards);
    }
    found.faults.sort_by_key(|fault| fault.place.question());
    found.faults
}

#[derive(Default)]
struct Found {
    faults: Vec<Fault>,
}

impl Found {
    fn push(&mut self, place: Place, what: What) {
        self.faults.push(Fault { place, what });
    }

    fn needed(&mut self, place: Place, words: &Bilingual) {
        if words.is_empty() {
            self.push(place, What::NoWords);
        } else {
            self.optional(place, words);
        }
    }

    /// Words that may be missing, but not in one language alone.
    fn optional(&mut self, place: Place, words: &Bilingual) {
        match (words.en.is_empty(), words.zh.is_empty()) {
            (true, false) => self.push(place, What::NoEnglish),
            (false, true) => self.push(place, What::NoChinese),
            (true, true) | (false, false) => {}
        }
    }

    /// What can be said of the accepted answers without the talk.
    fn answers(&mut self, at: usize, question: &Question) {
        let best = question.accepted.iter().map(|one| one.credit).max();
        match best {
            None => self.push(Place::Question(at), What::NothingAccepted),
            Some(best) if best < FULL => self.push(Place::Question(at), What::NoFullCredit),
            Some(_) => {}
        }
        let mut before: Option<&Accepted> = None;
        for (number, accepted) in question.accepted.iter().enumerate() {
            let mut earlier = question.accepted.iter().take(number);
            if earlier.any(|one| one.band == accepted.band) {
                self.push(Place::Accepted(at, number), What::AcceptedTwice);
            }
            if matches!(accepted.band, Band::Name(low, high) if low > high) {
                self.push(Place::Accepted(at, number), What::Inverted);
            }
            if accepted.credit == 0 {
                self.push(Place::Credit(at, number), What::NoCredit);
            }
            if before.is_some_and(|before| before.credit < accepted.credit) {
                self.push(Place::Credit(at, number), What::NotBestFirst);
            }
            self.needed(Place::Because(at, number), &accepted.because);
            before = Some(accepted);
        }
    }

    fn under_the_rules(&mut self, at: usize, question: &Question, seen: &Session) {
        if seen.state().outcome.is_some() || seen.is_closed() {
            self.push(Place::Question(at), What::NothingToDecide);
            return;
        }
        let theirs = seen.state().last_price_of(Side::Company);
        for (number, accepted) in question.accepted.iter().enumerate() {
            let place = Place::Accepted(at, number);
            let ends = accepted.band.ends();
            let refusal = ends.iter().find_map(|answer| answer.allowed(seen).err());
            if let Some(refusal) = refusal {
                self.push(place, What::Refused(refusal));
            } else if let (Band::Name(_, high), Some(theirs)) = (accepted.band, theirs)
                && high >= theirs
            {
                self.push(place, What::NotBelowTheirs(theirs));
            }
        }
    }
}
