//! Procedures in writing: an offer by letter, one counteroffer, meetings, a final offer; and
//! a renewal, in which the payer states the price that the rules give.

use std::time::Duration;

use super::bargaining::offer;
use super::course::{Course, Turn};
use super::remark::Occasion;
use super::{Opponent, Purpose, Step, may_accept};
use crate::domain::event::Event;
use crate::domain::rules::StageRole;
use crate::domain::session::Act;
use crate::domain::{Command, Reserve, Session, Side};
use crate::statistics::conduct::Word;
use crate::statistics::steps;

/// A letter takes days: from and to.
const LETTER: (u32, u32) = (5, 25);
const DAY: u64 = 24 * 60 * 60;

impl Opponent {
    /// What it answers in writing.
    pub(super) fn writes(&self, session: &Session, reserve: Option<&Reserve>) -> Option<Step> {
        if let Some(step) = self.speaks_at_meeting(session) {
            return Some(step);
        }
        let course = Course::of(session, self.step);
        let turn = course.turn?;
        let state = session.state();
        let theirs = state.last_price_of(Side::Payer)?;
        let company = self.company()?;
        let figure = steps::count(theirs, self.step)?;
        let last_word = session.stage() == StageRole::FinalOffer
            || session.pack().renewal_cuts().is_some()
            || session.permits(Act::Offer(Side::Company)).is_err();
        let enough = if last_word {
            company.floor
        } else {
            // before its counteroffer it takes only what leaves it most of its way
            let way = (company.opening - company.floor) as f64;
            company.floor + steps::nearest(way * 0.6)
        };
        if enough <= figure && may_accept(session, reserve) {
            let talk = self.talks(session, turn, Occasion::Accepts);
            return Some(talk.unwrap_or(Step {
                command: Command::Accept { by: Side::Company },
                after: self.letter(session, turn),
            }));
        }
        let asked_only = matches!(turn.word, Word::Asks);
        if last_word && asked_only && session.stage() < StageRole::FinalOffer {
            return self.talks(session, turn, Occasion::Holds);
        }
        if last_word {
            return Some(Step {
                command: Command::Fail {
                    reason: self.reason(session, turn.at),
                },
                after: self.letter(session, turn),
            });
        }
        let price = self.price(company.opening)?;
        Some(Step {
            command: Command::Offer(offer(session, price.max(theirs))),
            after: self.letter(session, turn),
        })
    }

    /// A word at the meeting that was held last, where it has said none there.
    fn speaks_at_meeting(&self, session: &Session) -> Option<Step> {
        let mut meeting = None;
        for record in session.records() {
            match &record.event {
                Event::Met { .. } => meeting = Some(record.seq),
                Event::Remarked {
                    by: Side::Company, ..
                }
                | Event::Offered(_) => meeting = None,
                _ => {}
            }
        }
        let at = meeting?;
        Some(Step {
            command: self.remark(session, at, Occasion::Holds),
            after: self.thinks(at),
        })
    }

    /// Days for a letter; at a table no more than it thinks.
    fn letter(&self, session: &Session, turn: Turn) -> Duration {
        if session.pack().answer_within().is_none() {
            return self.thinks(turn.at);
        }
        let days = self
            .draw(turn.at, Purpose::Minutes)
            .whole(LETTER.0, LETTER.1);
        self.thinks(turn.at) + Duration::from_secs(u64::from(days) * DAY)
    }
}
