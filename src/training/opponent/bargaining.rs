//! Bargaining across a table: on site with its chances and its gate, and openly, in turn.

use super::course::{Course, Turn};
use super::remark::{Occasion, justification};
use super::{Opponent, Purpose, Step, in_consultation, may_accept};
use crate::domain::command::NewOffer;
use crate::domain::offer::Confirmation;
use crate::domain::rules::StageRole;
use crate::domain::session::{Act, Gate};
use crate::domain::{Command, Price, Reserve, Session, Side, Text};
use crate::statistics::conduct::{Answer, Word};
use crate::statistics::{Company, Tactic, steps};

/// After so many quotes since its first confirmed offer it confirms its second in any case.
const LATEST: usize = 7;
/// It confirms its last chance once it has gone this part of its way: it ends the talk where
/// it lies outside, so a company comes down first.
const READY: f64 = 0.6;

impl Opponent {
    /// What it does at a table.
    pub(super) fn bargains(&self, session: &Session, reserve: Option<&Reserve>) -> Option<Step> {
        let state = session.state();
        if matches!(state.gate, Gate::Pending { .. }) {
            return None; // it waits for the leader's word
        }
        let course = Course::of(session, self.step);
        let turn = course.turn?;
        if !course.has_begun() {
            return self.begins(session, turn);
        }
        let company = &before_figures(self.company()?, session);
        let mut conduct = course.conduct(company);
        let stood = conduct.standing();
        let theirs = state.last_price_of(Side::Payer);
        let met = theirs.zip(state.last_price_of(Side::Company));
        // it has come to the payer's own figure, and is asked all the same
        let past = met.is_some_and(|(theirs, ours)| ours <= theirs);
        let word = if past { Word::Asks } else { turn.word };
        let answer = conduct.answer(word);
        let figure = theirs
            .filter(|_| !past)
            .and_then(|theirs| steps::count(theirs, self.step));
        // an asking leaves the payer's figure on the table: what lies at or above the next
        // offer is accepted then as well
        let wants = match (answer, figure) {
            (Answer::Offers(next), Some(figure)) if next <= figure => Answer::Accepts,
            (Answer::Leaves, Some(figure)) if conduct.is_over() && company.floor <= figure => {
                Answer::Accepts
            }
            (answer, _) => answer,
        };
        if let Some(step) = self.before_answer(session, turn, wants, stood) {
            return Some(step);
        }
        let after = self.thinks(turn.at);
        let command = match wants {
            Answer::Accepts if may_accept(session, reserve) => {
                Command::Accept { by: Side::Company }
            }
            Answer::Accepts => Self::meets_figure(session)?,
            Answer::Offers(next) => self.quotes(session, turn, next, is_ready(company, next))?,
            Answer::Leaves => self.leaves(session, turn),
        };
        Some(Step { command, after })
    }

    /// The first figure, where it is the company's to name it.
    fn begins(&self, session: &Session, turn: Turn) -> Option<Step> {
        let first = session.pack().first_offer().map(|(_, by)| by);
        let payer_has_spoken = session.state().last_of(Side::Payer).is_some();
        if first == Some(Side::Payer) && !payer_has_spoken {
            return None;
        }
        if let Some(step) = self.talks(session, turn, Occasion::Opens) {
            return Some(step);
        }
        let opening = self.company()?.opening;
        let theirs = session.state().last_price_of(Side::Payer);
        let enough = theirs.and_then(|theirs| steps::count(theirs, self.step));
        let command = if enough.is_some_and(|enough| opening <= enough) {
            if !may_accept(session, None) {
                return None;
            }
            Command::Accept { by: Side::Company }
        } else {
            self.quotes(session, turn, opening, false)?
        };
        Some(Step {
            command,
            after: self.thinks(turn.at),
        })
    }

    /// Stepping out, and words, before an answer.
    fn before_answer(
        &self,
        session: &Session,
        turn: Turn,
        wants: Answer,
        stood: i64,
    ) -> Option<Step> {
        let manner = self.temperament.manner();
        let may_step_out = session
            .pack()
            .recess()
            .is_some_and(|(_, sides)| sides.contains(&Side::Company));
        let concedes = match wants {
            Answer::Offers(next) => next < stood,
            Answer::Accepts | Answer::Leaves => true,
        };
        let mut seed = self.draw(turn.at, Purpose::Recess);
        if may_step_out && concedes && !turn.was_out && seed.unit() < manner.steps_out {
            if let Some(step) = self.talks(session, turn, Occasion::StepsOut) {
                return Some(step);
            }
            let (from, to) = manner.out;
            let minutes = self.draw(turn.at, Purpose::Minutes).whole(from, to);
            return Some(Step {
                command: Command::Recess {
                    by: Side::Company,
                    minutes: u16::try_from(minutes).ok(),
                },
                after: self.thinks(turn.at),
            });
        }
        let occasion = match wants {
            Answer::Accepts => Occasion::Accepts,
            Answer::Leaves => return None, // its reason says it
            Answer::Offers(next) if next < stood => Occasion::Gives,
            Answer::Offers(_) => Occasion::Holds,
        };
        self.talks(session, turn, occasion)
    }

    /// A figure of its own as a quote or as a confirmed offer; where the rules leave it
    /// none, the one that stands is confirmed, or nothing is done.
    fn quotes(&self, session: &Session, turn: Turn, figure: i64, ready: bool) -> Option<Command> {
        if session.permits(Act::Offer(Side::Company)).is_err() {
            return None;
        }
        let standing = session.state().last_of(Side::Company);
        let price = self.price(figure)?;
        let confirms = self.confirms(session, turn, ready);
        let stands = standing.is_some_and(|standing| {
            standing.price == Some(price) && standing.confirmation == Confirmation::Quote
        });
        if confirms && stands && session.permits(Act::Confirm).is_ok() {
            return Some(Command::Confirm);
        }
        Some(Command::Offer(NewOffer {
            confirmation: if confirms {
                Confirmation::Confirmed
            } else {
                Confirmation::Quote
            },
            ..offer(session, price)
        }))
    }

    /// Whether this figure uses one of the chances to quote and confirm.
    fn confirms(&self, session: &Session, turn: Turn, ready: bool) -> bool {
        let left = session.chances_left().unwrap_or(0);
        if left == 0 || session.stage() >= StageRole::Consultation {
            return false;
        }
        let state = session.state();
        let since = state
            .offers
            .iter()
            .rev()
            .filter(|offer| offer.by == Side::Company)
            .take_while(|offer| offer.chance.is_none())
            .count();
        let drawn = self.draw(turn.at, Purpose::Confirm).unit();
        if state.chances_used == 0 {
            // its first figure or the next
            since > 0 || drawn < self.temperament.manner().confirms_first
        } else if left > 1 {
            drawn < 0.5
        } else {
            ready || since >= LATEST
        }
    }

    /// It would accept and can't, for the payer may not pay what the payer named: it names
    /// the payer's own figure, once.
    fn meets_figure(session: &Session) -> Option<Command> {
        let theirs = session.state().last_price_of(Side::Payer)?;
        let ours = session.state().last_price_of(Side::Company)?;
        if session.permits(Act::Offer(Side::Company)).is_err() {
            return None;
        }
        Some(Command::Offer(offer(session, theirs.min(ours))))
    }

    /// It has said its last word: a last quote is confirmed where a chance is left, and
    /// otherwise it leaves.
    fn leaves(&self, session: &Session, turn: Turn) -> Command {
        let left = session.chances_left().unwrap_or(0);
        if left > 0 && !in_consultation(session) && session.permits(Act::Confirm).is_ok() {
            return Command::Confirm;
        }
        Command::Fail {
            reason: self.reason(session, turn.at),
        }
    }
}

/// The company where the payer may not name a figure yet: one that answers figures has none
/// to answer and comes down evenly by time.
fn before_figures(company: &Company, session: &Session) -> Company {
    let silent = session.pack().counteroffers_in_consultation().is_some();
    let answers = matches!(
        company.tactic,
        Tactic::Relative
            | Tactic::Absolute
            | Tactic::Averaged
            | Tactic::NoisyAnswer
            | Tactic::Mixed
            | Tactic::Proud
            | Tactic::Switching
            | Tactic::Late
            | Tactic::Halving
    );
    let mut company = company.clone();
    if silent && answers && !in_consultation(session) {
        company.tactic = Tactic::Linear;
    }
    company
}

/// Whether it would confirm this figure on its last chance.
fn is_ready(company: &Company, figure: i64) -> bool {
    let way = (company.opening - company.floor) as f64;
    figure <= company.opening - steps::nearest(way * READY)
}

/// A figure of the company's, with its written justification where the rules want one.
pub(super) fn offer(session: &Session, price: Price) -> NewOffer {
    let justification = if session.wants_justification(Side::Company) {
        justification(session)
    } else {
        Text::default()
    };
    NewOffer {
        sure: true,
        justification,
        ..NewOffer::quote(Side::Company, price)
    }
}
