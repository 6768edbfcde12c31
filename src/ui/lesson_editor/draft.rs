//! What is typed into the editor, and the lesson that it makes.

use crate::domain::{Bilingual, Price, Text};
use crate::training::answer::Kind;
use crate::training::check::Place;
use crate::training::lesson::{Accepted, Band, FULL, Lesson, Question};
use crate::transcript::cursor::RecordId;

/// A text in both languages, as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BilingualDraft {
    /// English.
    pub en: String,
    /// Chinese.
    pub zh: String,
}

/// A lesson as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The number of the talk.
    pub session: String,
    /// What it is called.
    pub title: BilingualDraft,
    /// What it is about.
    pub about: BilingualDraft,
    /// Its questions.
    pub questions: Vec<QuestionDraft>,
}

/// A question as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionDraft {
    /// The record it is asked at.
    pub at: RecordId,
    /// What is asked.
    pub asks: BilingualDraft,
    /// The hint.
    pub hint: BilingualDraft,
    /// What is accepted.
    pub accepted: Vec<AnswerDraft>,
    /// What is said afterwards.
    pub afterwards: BilingualDraft,
}

/// An accepted answer as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerDraft {
    /// Its kind.
    pub kind: Kind,
    /// The lower price, where one is named.
    pub low: String,
    /// The higher price; the lower one alone where it is empty.
    pub high: String,
    /// What it is worth.
    pub credit: String,
    /// Why.
    pub because: BilingualDraft,
}

/// Something typed that can't be read: where, and the stem of the words for why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Where.
    pub place: Place,
    /// The code of the reason.
    pub code: &'static str,
}

impl Draft {
    /// The draft that makes this lesson.
    pub fn of(lesson: &Lesson) -> Self {
        Self {
            session: lesson.session.clone(),
            title: (&lesson.title).into(),
            about: (&lesson.about).into(),
            questions: lesson.questions.iter().map(QuestionDraft::of).collect(),
        }
    }

    /// The lesson, and what of the draft can't be read; such a field counts as empty.
    pub fn read(&self) -> (Lesson, Vec<Unreadable>) {
        let mut reader = Reader::default();
        let lesson = Lesson {
            session: self.session.clone(),
            title: reader.words(Place::Title, &self.title),
            about: reader.words(Place::About, &self.about),
            questions: (self.questions.iter().enumerate())
                .map(|(at, question)| reader.question(at, question))
                .collect(),
        };
        (lesson, reader.unreadable)
    }

    /// Puts the questions in the order of their records; gives where the one at this place
    /// stands now.
    pub(super) fn put_in_order(&mut self, chosen: usize) -> usize {
        let at = self.questions.get(chosen).map(|one| one.at);
        self.questions.sort_by_key(|one| one.at);
        let now = self.questions.iter().position(|one| Some(one.at) == at);
        now.unwrap_or(0)
    }
}

impl QuestionDraft {
    /// The draft of this question.
    pub fn of(question: &Question) -> Self {
        Self {
            at: question.at,
            asks: (&question.asks).into(),
            hint: (&question.hint).into(),
            accepted: question.accepted.iter().map(AnswerDraft::of).collect(),
            afterwards: (&question.afterwards).into(),
        }
    }
}

impl AnswerDraft {
    /// A new answer of this worth.
    pub(super) fn new(credit: u8) -> Self {
        Self {
            kind: Kind::Ask,
            low: String::new(),
            high: String::new(),
            credit: credit.to_string(),
            because: BilingualDraft::default(),
        }
    }

    fn of(accepted: &Accepted) -> Self {
        let (low, high) = match accepted.band {
            Band::Name(low, high) => (low.to_string(), high.to_string()),
            Band::Ask | Band::Recess | Band::Accept | Band::Stop => (String::new(), String::new()),
        };
        Self {
            kind: accepted.band.kind(),
            low,
            high,
            credit: accepted.credit.to_string(),
            because: (&accepted.because).into(),
        }
    }
}

impl From<&Bilingual> for BilingualDraft {
    fn from(words: &Bilingual) -> Self {
        Self {
            en: words.en.as_str().to_owned(),
            zh: words.zh.as_str().to_owned(),
        }
    }
}

#[derive(Default)]
struct Reader {
    unreadable: Vec<Unreadable>,
}

impl Reader {
    fn push(&mut self, place: Place, code: &'static str) {
        self.unreadable.push(Unreadable { place, code });
    }

    fn words(&mut self, place: Place, typed: &BilingualDraft) -> Bilingual {
        let mut read = |text: &str| {
            Text::sentence(text).unwrap_or_else(|fault| {
                self.push(place, fault.code());
                Text::default()
            })
        };
        Bilingual {
            en: read(&typed.en),
            zh: read(&typed.zh),
        }
    }

    fn question(&mut self, at: usize, typed: &QuestionDraft) -> Question {
        Question {
            at: typed.at,
            asks: self.words(Place::Asks(at), &typed.asks),
            hint: self.words(Place::Hint(at), &typed.hint),
            accepted: (typed.accepted.iter().enumerate())
                .map(|(number, answer)| self.answer(at, number, answer))
                .collect(),
            afterwards: self.words(Place::Afterwards(at), &typed.afterwards),
        }
    }

    fn answer(&mut self, at: usize, number: usize, typed: &AnswerDraft) -> Accepted {
        let place = Place::Accepted(at, number);
        let band = match typed.kind {
            Kind::Ask => Band::Ask,
            Kind::Recess => Band::Recess,
            Kind::Accept => Band::Accept,
            Kind::Stop => Band::Stop,
            Kind::Name => self.prices(place, typed),
        };
        let credit = match typed.credit.trim().parse::<u8>() {
            Ok(credit) if credit <= FULL => credit,
            Ok(_) | Err(_) => {
                self.push(Place::Credit(at, number), "credit");
                0
            }
        };
        Accepted {
            band,
            credit,
            because: self.words(Place::Because(at, number), &typed.because),
        }
    }

    /// The prices of a band. Where one can't be read the band counts as asking, so that
    /// nothing is said of its prices but that.
    fn prices(&mut self, place: Place, typed: &AnswerDraft) -> Band {
        let low = Price::parse(typed.low.trim());
        let high = match typed.high.trim() {
            "" => low,
            high => Price::parse(high),
        };
        match (low, high) {
            (Ok(low), Ok(high)) => Band::Name(low, high),
            (Err(fault), _) | (Ok(_), Err(fault)) => {
                self.push(place, fault.code());
                Band::Ask
            }
        }
    }
}
