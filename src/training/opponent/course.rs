//! What has happened in a talk, as the company sees it: rounds, and what is up to it now.

use crate::domain::event::{Event, Seq};
use crate::domain::{Price, Session, Side};
use crate::statistics::conduct::{Conduct, Word};
use crate::statistics::fit::Observed;
use crate::statistics::{Company, steps};

/// A talk so far, in rounds.
pub(in crate::training) struct Course {
    /// The company's first figure.
    opening: Option<i64>,
    /// What it heard after a figure, and the figure it named next.
    rounds: Vec<(Word, i64)>,
    /// What it has to answer now.
    pub(super) turn: Option<Turn>,
}

/// Something that waits for the company's answer.
#[derive(Clone, Copy)]
pub(super) struct Turn {
    /// The record that it answers.
    pub(super) at: Seq,
    /// What the payer said.
    pub(super) word: Word,
    /// Whether it stepped out since, and is back.
    pub(super) was_out: bool,
    /// Whether it said something since.
    pub(super) has_talked: bool,
}

impl Course {
    /// Reads a talk, its figures counted in `step`, rounded down.
    pub(in crate::training) fn of(session: &Session, step: Price) -> Self {
        let state = session.state();
        let mut opening = None;
        let mut rounds = Vec::new();
        let mut heard = None;
        let mut turn: Option<Turn> = None;
        for record in session.records() {
            match &record.event {
                Event::Offered(_) => {
                    let Some(offer) = state.offer(record.seq) else {
                        continue;
                    };
                    let figure = offer.price.and_then(|price| steps::count(price, step));
                    match (offer.by, figure) {
                        (Side::Company, Some(figure)) => {
                            if opening.is_none() {
                                opening = Some(figure);
                            } else {
                                rounds.push((heard.unwrap_or(Word::Asks), figure));
                            }
                            heard = None;
                            turn = None;
                        }
                        (Side::Company, None) => turn = None,
                        (Side::Payer, figure) => {
                            let word = figure.map_or(Word::Asks, Word::Names);
                            heard = Some(word);
                            turn = Some(Turn::new(record.seq, word));
                        }
                    }
                }
                // a figure it has not answered yet stands on
                Event::AskedAgain { by: Side::Payer } => {
                    let word = heard.unwrap_or(Word::Asks);
                    heard = Some(word);
                    turn = Some(Turn::new(record.seq, word));
                }
                Event::Confirmed { .. } | Event::AskedAgain { by: Side::Company } => turn = None,
                Event::SteppedOut {
                    by: Side::Company, ..
                } => {
                    if let Some(turn) = &mut turn {
                        turn.was_out = true;
                    }
                }
                Event::Remarked {
                    by: Side::Company, ..
                } => {
                    if let Some(turn) = &mut turn {
                        turn.has_talked = true;
                    }
                }
                _ => {}
            }
        }
        if opening.is_none() && turn.is_none() {
            turn = Some(Turn::opening(session));
        }
        Self {
            opening,
            rounds,
            turn,
        }
    }

    /// What was seen of the company, where it has named a figure.
    pub(in crate::training) fn observed(self) -> Option<Observed> {
        Some(Observed {
            opening: self.opening?,
            rounds: self.rounds,
        })
    }

    /// Whether the company has named a figure.
    pub(super) fn has_begun(&self) -> bool {
        self.opening.is_some()
    }

    /// The company where it stands now, its figures being those on record.
    pub(super) fn conduct<'a>(&self, company: &'a Company) -> Conduct<'a> {
        let mut conduct = Conduct::joining(company, self.opening.unwrap_or(company.opening));
        for (word, named) in &self.rounds {
            conduct.told(*word, *named);
        }
        conduct
    }
}

impl Turn {
    fn new(at: Seq, word: Word) -> Self {
        Self {
            at,
            word,
            was_out: false,
            has_talked: false,
        }
    }

    /// Nobody has named a figure yet.
    fn opening(session: &Session) -> Self {
        let mut turn = Self::new(1, Word::Asks);
        turn.has_talked = session.records().iter().any(|record| {
            matches!(
                record.event,
                Event::Remarked {
                    by: Side::Company,
                    ..
                }
            )
        });
        turn
    }
}
