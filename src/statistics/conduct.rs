//! A company at the table: from the payer's words to its offers.
//!
//! In each round it names a figure and hears one word. A figure at or above what it would
//! name next it accepts; after its last figure, one at or above its floor. Offers are
//! whole price steps, never below the floor and never above the offer before: nobody takes
//! an offer back.
//!
//! The tit-for-tat formulas are those of Faratin, Sierra and Jennings (1998), for a
//! company *a* that faces a payer *b* with figures `b(n)`, a payer that asks without a
//! figure being taken to repeat its last one:
//!
//! | tactic | next offer |
//! |---|---|
//! | relative, δ = 1 | `a × b(n−1) / b(n)` |
//! | random absolute, δ = 1 | `a − (b(n) − b(n−1)) + r`, r evenly within ±`shake` |
//! | averaged, γ = `window` | `a × b(n−γ) / b(n)` |

use super::company::{Company, STEPS_ON_RECORD};
use super::curve::s_shaped;
use super::seed::Seed;
use super::steps;
use super::tactic::Tactic;
use crate::domain::Price;

/// What the payer says, in price steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// Asks for a better offer.
    Asks,
    /// Names a figure.
    Names(i64),
}

/// What the company answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It accepts the payer's figure.
    Accepts,
    /// It names its next figure, in price steps.
    Offers(i64),
    /// It leaves, without a deal.
    Leaves,
}

/// The least step of the payer that is felt, as a part of the company's opening.
const FELT: f64 = 0.002;
/// The least rise of the payer over two rounds that a proud company moves for, likewise.
const HONOURED: f64 = 0.01;
/// How likely a fickle company leaves in a round in which the payer did not move.
const LEAVING: f64 = 0.04;
/// How likely a company that moves in bursts does so in a round.
const BURST: f64 = 0.25;

/// A company in the course of a talk.
#[derive(Clone, Debug)]
pub struct Conduct<'a> {
    company: &'a Company,
    seed: Seed,
    /// Which of its figures stands, from 0.
    round: u32,
    standing: i64,
    /// The payer's figures, one a round since the first.
    heard: Vec<i64>,
    /// For how many rounds the payer has not moved.
    unmoved: u32,
}

impl<'a> Conduct<'a> {
    /// Its first offer is on the table.
    pub fn new(company: &'a Company) -> Self {
        Self {
            company,
            seed: company.seed.clone(),
            round: 0,
            standing: company.opening,
            heard: Vec::new(),
            unmoved: 0,
        }
    }

    /// A talk that is on already, with a first offer of `opening` whatever it would have
    /// named itself; [`told`](Self::told) takes in what followed.
    pub fn joining(company: &'a Company, opening: i64) -> Self {
        Self {
            standing: opening,
            ..Self::new(company)
        }
    }

    /// Takes in a round as it went: it heard `word` and named `named`, whatever it would
    /// have answered itself. Gives what it would have answered.
    pub fn told(&mut self, word: Word, named: i64) -> Answer {
        let round = self.round.saturating_add(1);
        let answer = self.answer(word);
        self.round = round;
        self.standing = named;
        answer
    }

    /// Its standing offer, in price steps.
    pub fn standing(&self) -> i64 {
        self.standing
    }

    /// How many figures it has named.
    pub fn named(&self) -> u32 {
        self.round.saturating_add(1)
    }

    /// Answers a word of the payer.
    pub fn answer(&mut self, word: Word) -> Answer {
        let before = self.heard.last().copied();
        let figure = match word {
            Word::Names(figure) => Some(figure),
            Word::Asks => None,
        };
        self.heard.extend(figure.or(before));
        let rise = figure
            .zip(before)
            .map_or(0, |(figure, before)| figure.saturating_sub(before));
        let moved = rise as f64 >= FELT * self.company.opening as f64;
        self.unmoved = if moved {
            0
        } else {
            self.unmoved.saturating_add(1)
        };
        if self.is_over() {
            let taken = figure.is_some_and(|figure| figure >= self.company.floor);
            return if taken {
                Answer::Accepts
            } else {
                Answer::Leaves
            };
        }
        if self.loses_patience(moved) {
            return Answer::Leaves;
        }
        let next = self.next();
        self.round = self.round.saturating_add(1);
        if figure.is_some_and(|figure| figure >= next) {
            return Answer::Accepts;
        }
        self.standing = next;
        Answer::Offers(next)
    }

    /// Whether the figure on the table is its last.
    pub fn is_over(&self) -> bool {
        let company = self.company;
        let own = company.deadline().saturating_add(company.habits.stay);
        let most = if company.tactic == Tactic::Hurried {
            own.min(company.rounds)
        } else {
            company.rounds
        };
        self.named() >= most
    }

    fn loses_patience(&mut self, moved: bool) -> bool {
        match self.company.tactic {
            Tactic::Impatient => self.unmoved > self.company.habits.patience,
            // it has to hear the first offer answered before it can be let down
            Tactic::Fickle => !moved && self.round > 0 && self.seed.unit() < LEAVING,
            _ => false,
        }
    }

    fn next(&mut self) -> i64 {
        let Company {
            opening,
            floor,
            ref habits,
            tactic,
            ..
        } = *self.company;
        let now = self.standing as f64;
        let way = (opening - floor) as f64;
        let round = self.round.saturating_add(1);
        let aim = match tactic {
            Tactic::Boulware
            | Tactic::Linear
            | Tactic::Conceder
            | Tactic::Impatient
            | Tactic::Hurried
            | Tactic::Fickle => self.by_time(round),
            Tactic::Averaged => self.in_answer(habits.window as usize),
            Tactic::Absolute => match self.heard.as_slice() {
                [.., before, last] => {
                    let shake = self.seed.between(-habits.shake, habits.shake) * opening as f64;
                    now - (last - before) as f64 + shake
                }
                _ => self.at_first(),
            },
            Tactic::Stubborn => opening as f64 - way * habits.reach * self.time(round),
            Tactic::NoisyTime => self.by_time(round) + self.seed.normal() * habits.noise * way,
            Tactic::NoisyAnswer => {
                // a third of it: otherwise the noise would be the larger part of its steps
                self.in_answer(1) + self.seed.normal() * habits.noise * way / 3.0
            }
            Tactic::Mixed => {
                habits.weight * self.by_time(round) + (1.0 - habits.weight) * self.in_answer(1)
            }
            Tactic::Plateau => {
                let last = round + 1 >= self.company.rounds;
                let edge = round - round % habits.every;
                self.by_time(if last { round } else { edge })
            }
            Tactic::Proud => {
                let given = match self.heard.as_slice() {
                    [.., earlier, _, last] => Some((last - earlier) as f64),
                    _ => None,
                };
                if given.is_some_and(|given| given < HONOURED * opening as f64) {
                    now
                } else {
                    self.by_time(round)
                }
            }
            Tactic::Switching if round < self.company.rounds / 2 => self.by_time(round),
            Tactic::Relative | Tactic::Switching => self.in_answer(1),
            Tactic::OnRecord => {
                let step = self.seed.pick(&STEPS_ON_RECORD).copied().unwrap_or(0.0);
                now * (1.0 - step * habits.scale)
            }
            Tactic::Late => match self.heard.as_slice() {
                [.., earlier, before, _] => now * *earlier as f64 / *before as f64,
                _ => now,
            },
            Tactic::Halving => match self.heard.last() {
                Some(last) => f64::midpoint(now, *last as f64),
                None => self.at_first(),
            },
            Tactic::SShaped => opening as f64 - way * s_shaped(self.time(round)),
            Tactic::Bursts => {
                let drop = self.seed.between(0.1, 0.5) * way;
                if self.seed.unit() < BURST {
                    now - drop
                } else {
                    now
                }
            }
        };
        steps::nearest(aim).min(self.standing).max(floor)
    }

    /// The share of its time that has passed with its figure of this number, from 0 to 1.
    fn time(&self, round: u32) -> f64 {
        let last = self.company.deadline().saturating_sub(1).max(1);
        f64::from(round.min(last)) / f64::from(last)
    }

    /// opening + (floor − opening) × α(t).
    fn by_time(&self, round: u32) -> f64 {
        let Company { opening, floor, .. } = *self.company;
        let gone = self.company.habits.exponent.gone(self.time(round));
        opening as f64 - (opening - floor) as f64 * gone
    }

    /// Its offer in proportion to what the payer did over so many rounds.
    fn in_answer(&self, window: usize) -> f64 {
        let [earlier @ .., last] = self.heard.as_slice() else {
            return self.at_first();
        };
        let from = earlier.len().saturating_sub(window);
        match earlier.get(from) {
            Some(then) => self.standing as f64 * *then as f64 / *last as f64,
            None => self.at_first(),
        }
    }

    /// Before there is a step to answer: a small one of its own, once.
    fn at_first(&self) -> f64 {
        let now = self.standing as f64;
        if self.round == 0 {
            now * (1.0 - self.company.habits.first_step)
        } else {
            now
        }
    }
}

/// What a company hears when its offers are wanted and no payer is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facing {
    /// Asks again and names nothing.
    Asking,
    /// Begins at half of the company's opening and goes up in a straight line, to nine
    /// tenths of it at the end of the time.
    Rising,
    /// Begins at half of the company's opening and answers each of its steps by relative
    /// tit-for-tat, at least by one part in two hundred.
    Answering,
}

/// The company's offers when it faces such a payer, to the end of its time or until one of
/// them ends the talk. The same company gives the same offers, always.
pub fn offers(company: &Company, facing: Facing) -> Vec<Price> {
    let mut conduct = Conduct::new(company);
    let mut named = vec![conduct.standing()];
    let half = steps::nearest(company.opening as f64 * 0.5);
    let mut ours = half;
    loop {
        let word = match facing {
            Facing::Asking => Word::Asks,
            Facing::Rising => {
                let t = f64::from(conduct.named() - 1) / f64::from(company.rounds - 1);
                Word::Names(steps::nearest(company.opening as f64 * (0.5 + 0.4 * t)))
            }
            Facing::Answering => {
                if let [.., before, last] = named.as_slice() {
                    let ratio = (*before as f64 / *last as f64).max(1.005);
                    ours = steps::nearest(ours as f64 * ratio);
                }
                Word::Names(ours)
            }
        };
        match conduct.answer(word) {
            Answer::Offers(next) => named.push(next),
            Answer::Accepts | Answer::Leaves => break,
        }
    }
    named
        .into_iter()
        .filter_map(|steps| steps::price(steps, Company::step()))
        .collect()
}
