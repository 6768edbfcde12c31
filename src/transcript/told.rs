//! Answers in words.

use super::answer::{Answer, Kind};
use super::lesson::Band;
use crate::domain::Session;
use crate::text::Words;
use crate::text::price::bare_price;

impl Words {
    /// What a kind of answer is called.
    pub fn kind_of_answer(&self, kind: Kind) -> String {
        let id = match kind {
            Kind::Ask => "answer-ask",
            Kind::Name => "answer-name",
            Kind::Recess => "answer-recess",
            Kind::Accept => "answer-accept",
            Kind::Stop => "answer-stop",
        };
        self.say(id).into_owned()
    }

    /// A kind of answer in a word, where it is chosen from a list.
    pub fn short_kind_of_answer(&self, kind: Kind) -> String {
        let id = match kind {
            Kind::Ask => "answer-ask.short",
            Kind::Name => "answer-name.short",
            Kind::Recess => "answer-recess.short",
            Kind::Accept => "answer-accept.short",
            Kind::Stop => "answer-stop.short",
        };
        self.say(id).into_owned()
    }

    /// An answer in a talk, with its figure.
    pub fn answer(&self, answer: Answer, seen: &Session) -> String {
        let currency = seen.brief().currency.code();
        match answer {
            Answer::Name(price) => self.named(&bare_price(price.amount(), currency)),
            Answer::Ask | Answer::Recess | Answer::Accept | Answer::Stop => {
                self.kind_of_answer(answer.kind())
            }
        }
    }

    /// Answers that are accepted together, with their figures.
    pub fn band(&self, band: Band, seen: &Session) -> String {
        let currency = seen.brief().currency.code();
        match band {
            Band::Name(low, high) => {
                self.named(&self.price_range(low.amount(), high.amount(), currency))
            }
            Band::Ask | Band::Recess | Band::Accept | Band::Stop => {
                self.kind_of_answer(band.kind())
            }
        }
    }

    fn named(&self, figure: &str) -> String {
        self.say_with("answer-named", &[("figure", figure.into())])
    }
}
