//! A simulated company at a real desk.
//!
//! [`Opponent::next`] is asked where a talk stands, and gives what the company does next and
//! how long it takes: one command, as a person at the desk would record it. It depends on
//! the records of the talk, on the company and on its seed, and on nothing else, so the same
//! seed and the same answers give the same talk, and a talk can be taken up at any record.
//!
//! What figures it names is up to [`Conduct`](crate::statistics::conduct::Conduct); here is
//! what a procedure makes of them: chances to quote and confirm, turns, recesses, written
//! offers, sealed bids. Nothing it says tells its floor.

mod bargaining;
pub(super) mod course;
mod remark;
mod sealed;
mod written;

use std::time::Duration;

use super::case::Case;
use super::difficulty::Difficulty;
use super::temperament::Temperament;
use crate::domain::event::Seq;
use crate::domain::rules::StageRole;
use crate::domain::{Command, Price, Reserve, Session, Side};
use crate::statistics::seed::Seed;
use crate::statistics::{Company, steps};

/// A simulated company at a desk. Its floor is not for display.
pub struct Opponent {
    /// The company; where several bid, one for each bidder.
    companies: Vec<Company>,
    /// The step of the figures that it names.
    step: Price,
    /// Where bids are sealed: what the payer is willing to pay, read out when they are opened.
    willingness: Option<Price>,
    temperament: Temperament,
    seed: Seed,
}

/// What the company does next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The command, as the desk records it.
    pub command: Command,
    /// How long after the last record.
    pub after: Duration,
}

/// What a draw is for, so that each has numbers of its own.
#[derive(Clone, Copy)]
enum Purpose {
    Recess,
    Minutes,
    Back,
    Talk,
    Words,
    Think,
    Confirm,
}

impl Opponent {
    /// The company of a practice talk.
    pub fn of_case(
        case: &Case,
        temperament: Temperament,
        difficulty: Difficulty,
        seed: &Seed,
    ) -> Self {
        let mut seed = seed.split(3);
        let step = case.step();
        let count = |price: Price| steps::count(price, step).unwrap_or(1).max(1);
        let zone = case.zone();
        let (opening, floor) = (count(case.opening()), count(zone.floor));
        let bidders = case.brief.bidders.len().max(1);
        let companies = (0..bidders)
            .map(|_| {
                let tactics = temperament.tactics();
                let tactic = seed.pick(tactics).copied().unwrap_or(tactics[0]);
                // bidders differ: the first has the lowest floor
                let spread = if bidders > 1 {
                    seed.between(1.0, 1.35)
                } else {
                    1.0
                };
                let own = steps::nearest(floor as f64 * spread).clamp(1, opening.max(1));
                let mut company = Company::draw(tactic, opening, own, &mut seed);
                difficulty.season(&mut company, &mut seed);
                company
            })
            .collect();
        Self {
            companies,
            step,
            willingness: (bidders > 1).then_some(zone.reserve),
            temperament,
            seed: seed.split(4),
        }
    }

    /// A company that goes on with a talk; its figures are counted in `step`.
    pub fn of_company(
        company: Company,
        step: Price,
        temperament: Temperament,
        seed: &Seed,
    ) -> Self {
        Self {
            companies: vec![company],
            step,
            willingness: None,
            temperament,
            seed: seed.split(4),
        }
    }

    /// What the company does next, if it is its turn to do anything. `reserve` is the
    /// payer's: the desk computes the gate from it, and an acceptance above it would be
    /// refused; the company learns no more of it than a company at the table does.
    pub fn next(&self, session: &Session, reserve: Option<&Reserve>) -> Option<Step> {
        let state = session.state();
        if session.is_closed() {
            return None;
        }
        if state.outcome.is_some() {
            return self.signs(session);
        }
        if let Some(recess) = state.recess {
            return (recess.by == Side::Company).then(|| self.comes_back(recess));
        }
        if session.pack().sealed_bids().is_some() {
            return self.bids(session);
        }
        let in_writing = session.pack().final_offer();
        if session.pack().renewal_cuts().is_some()
            || in_writing.is_some_and(|(_, by)| by == Side::Payer)
        {
            return self.writes(session, reserve);
        }
        self.bargains(session, reserve)
    }

    /// The step of the figures that it names.
    pub fn step(&self) -> Price {
        self.step
    }

    /// How it moves; of several bidders, the first.
    pub fn tactic(&self) -> Option<crate::statistics::Tactic> {
        self.company().map(|company| company.tactic)
    }

    /// The bids as they lie in their envelopes, for when they are opened.
    pub(super) fn sealed(&self) -> &[Company] {
        &self.companies
    }

    /// It signs once the payer has.
    fn signs(&self, session: &Session) -> Option<Step> {
        let state = session.state();
        let (_, sides) = session.pack().letter()?;
        let payer_first = !sides.contains(&Side::Payer) || state.has_signed(Side::Payer);
        let owed = sides.contains(&Side::Company) && !state.has_signed(Side::Company);
        if !payer_first || !owed {
            return None;
        }
        let bidder = session.next_signing_bidder(Side::Company);
        Some(Step {
            command: Command::Sign {
                by: Side::Company,
                bidder,
                name: remark::signature(session),
            },
            after: self.thinks(session.next_seq()),
        })
    }

    /// Back in about the time it was given.
    fn comes_back(&self, recess: crate::domain::session::Recess) -> Step {
        let mut seed = self.draw(recess.seq, Purpose::Back);
        let minutes = recess.minutes.unwrap_or(5).min(30);
        let seconds = f64::from(minutes) * 60.0 * seed.between(0.7, 1.15);
        Step {
            command: Command::Resume,
            after: in_seconds(seconds),
        }
    }

    /// Numbers for one purpose at one record.
    fn draw(&self, at: Seq, purpose: Purpose) -> Seed {
        self.seed.split(at).split(purpose as u64)
    }

    /// How long it thinks over what it does at this record.
    fn thinks(&self, at: Seq) -> Duration {
        let (from, to) = self.temperament.manner().thinks;
        let mut seed = self.draw(at, Purpose::Think);
        Duration::from_secs(u64::from(seed.whole(from, to)))
    }

    fn company(&self) -> Option<&Company> {
        self.companies.first()
    }

    fn price(&self, count: i64) -> Option<Price> {
        steps::price(count, self.step)
    }
}

/// Whether the rules let this side accept the other's figure, and the payer's reserve does
/// not stand against it.
fn may_accept(session: &Session, reserve: Option<&Reserve>) -> bool {
    let accept = Command::Accept { by: Side::Company };
    session.decide(&accept, reserve).is_ok()
}

/// Whether a talk has come to where figures are free.
fn in_consultation(session: &Session) -> bool {
    session.stage() >= StageRole::Consultation
}

fn in_seconds(seconds: f64) -> Duration {
    let whole = steps::nearest(seconds);
    Duration::from_secs(u64::try_from(whole).unwrap_or(60))
}
