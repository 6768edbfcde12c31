//! What is asked on the way through a talk, and what was answered.

use super::lent::{Answered, Posed, Score};
use crate::domain::event::Seq;
use crate::domain::{Moment, Session, Text};
use crate::training::answer::Answer;
use crate::training::decision::is_decision;
use crate::training::found;
use crate::training::lesson::Question;
use crate::training::progress::Given;
use crate::transcript::cursor::{RecordId, Tape};

/// What is asked on the way, and what was answered.
#[derive(Default)]
pub(super) struct Quiz {
    /// Those of a lesson, in the order of their records.
    pub(super) questions: Vec<Question>,
    /// Asks at every decision, not only where the lesson does.
    pub(super) everywhere: bool,
    /// The question in hand.
    pub(super) asked: Option<Asked>,
    /// Where it was asked already; it is not asked there again by itself.
    done: Vec<RecordId>,
    given: Vec<Given>,
}

/// The question in hand.
pub(super) struct Asked {
    question: Question,
    hinted: bool,
    answered: Option<Answered>,
}

impl Quiz {
    /// Where the next question on the way to this record is asked.
    pub(super) fn next(&self, tape: &Tape, target: Seq) -> Option<Seq> {
        let place = tape.place();
        let of_lesson = (self.questions.iter().map(|question| question.at))
            .filter(|at| place < at.seq && at.seq <= target && !self.done.contains(at))
            .map(|at| at.seq)
            .min();
        let most = of_lesson.unwrap_or(target);
        let found = self
            .everywhere
            .then(|| tape.next_where(is_decision))
            .flatten();
        let found = found.filter(|seq| *seq <= most && !self.was_asked(*seq));
        found.or(of_lesson)
    }

    fn was_asked(&self, seq: Seq) -> bool {
        self.done.iter().any(|at| at.seq == seq)
    }

    /// Asks here: the lesson's question, or one that is found. `false` where there is
    /// nothing to ask.
    pub(super) fn ask(&mut self, at: RecordId, seen: &Session) -> bool {
        let of_lesson = self.questions.iter().find(|question| question.at == at);
        let question = of_lesson.cloned().or_else(|| found::question(seen, at));
        let asks = question.is_some();
        if asks && !self.done.contains(&at) {
            self.done.push(at);
        }
        self.asked = question.map(|question| Asked {
            question,
            hinted: false,
            answered: None,
        });
        asks
    }

    /// Whether a question is not answered yet.
    pub(super) fn waits(&self) -> bool {
        (self.asked.as_ref()).is_some_and(|asked| asked.answered.is_none())
    }

    pub(super) fn put_away(&mut self) {
        self.asked = None;
    }

    pub(super) fn hint(&mut self) {
        if let Some(asked) = &mut self.asked {
            asked.hinted = true;
        }
    }

    /// Marks an answer by what is accepted and by the rules of the talk.
    pub(super) fn answer(
        &mut self,
        answer: Answer,
        why: Text,
        when: Moment,
        seen: &Session,
    ) -> Option<Given> {
        let asked = self
            .asked
            .as_mut()
            .filter(|asked| asked.answered.is_none())?;
        let mark = asked.question.mark(answer, seen);
        let given = Given {
            at: asked.question.at,
            answer,
            why: why.clone(),
            credit: mark.credit,
            hinted: asked.hinted,
            when,
        };
        asked.answered = Some(Answered {
            answer,
            why,
            mark,
            guide: found::guide(seen).1,
        });
        self.given.retain(|before| before.at != given.at);
        self.given.push(given.clone());
        Some(given)
    }

    pub(super) fn lend(&self) -> Option<Posed<'_>> {
        let asked = self.asked.as_ref()?;
        let question = &asked.question;
        Some(match &asked.answered {
            None => Posed::Open {
                at: question.at.seq,
                asks: &question.asks,
                has_hint: !question.hint.is_empty(),
                hint: asked.hinted.then_some(&question.hint),
            },
            Some(answered) => Posed::Answered { question, answered },
        })
    }

    /// What the answers came to; nothing before the first.
    pub(super) fn score(&self) -> Option<Score> {
        let count = u32::try_from(self.given.len()).ok()?;
        let sum: u32 = self.given.iter().map(|given| u32::from(given.credit)).sum();
        Some(Score {
            answered: count,
            mean: sum.checked_div(count)?,
        })
    }
}
