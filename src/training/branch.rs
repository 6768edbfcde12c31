//! What if: lines that leave a talk at a record and are played on against a simulated
//! company, kept as a tree.
//!
//! The root is the talk up to a record, and is never touched: a line holds its own copy of
//! the records it shares, under a first record that says it is simulated. What a company is
//! fitted to is those records alone, so nothing that came later on record can tell.

use std::sync::Arc;

use super::opponent::Opponent;
use super::opponent::course::Course;
use super::stand_in::StandIn;
use super::table::{Table, number, opening};
use super::temperament::Temperament;
use crate::domain::event::Seq;
use crate::domain::{Price, Reserve, Session, Side};
use crate::statistics::fit::{Fits, Observed, TRIED};
use crate::statistics::seed::Seed;
use crate::statistics::{Company, Payer, Tactic, steps};

/// How long a payer that plays by itself takes for an answer.
const ANSWERS: std::time::Duration = std::time::Duration::from_secs(30);
/// No line is longer, in answers of the payer.
const MOST_ROUNDS: usize = 200;

/// How a company goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behaviour {
    /// As was chosen.
    Chosen {
        /// How it moves.
        tactic: Tactic,
        /// Its lowest price.
        floor: Price,
        /// Noise in percent of its way, for tactics that have some.
        noise: u8,
    },
    /// Like one of those that fit the talk so far, drawn by the seed.
    Fitted,
}

/// What is chosen for a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// How the company goes on.
    pub behaviour: Behaviour,
    /// What it is like apart from its figures.
    pub temperament: Temperament,
    /// The payer's reserve, as it is assumed; without one the leader declares at the gate.
    pub reserve: Option<Price>,
    /// Everything random follows from it.
    pub seed: u64,
}

/// Why a line can't leave a talk at a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BranchFault {
    /// There is no such line or record.
    NoSuchPlace,
    /// It is decided there; nothing is left to play.
    Decided,
    /// Bids are sealed and a renewal goes by rule: nobody bargains.
    NoBargaining,
    /// The company has named no figure yet.
    NothingToFit,
    /// A figure is too large or too small to go on with.
    OutOfRange,
}

impl BranchFault {
    /// The stem of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoSuchPlace => "branch-no-such-place",
            Self::Decided => "branch-decided",
            Self::NoBargaining => "branch-no-bargaining",
            Self::NothingToFit => "branch-nothing-to-fit",
            Self::OutOfRange => "branch-out-of-range",
        }
    }
}

/// A line of the tree.
pub struct Line {
    /// The line that it leaves, and the last record that both share; nothing for the talk on
    /// record.
    pub from: Option<(usize, Seq)>,
    /// What was chosen for it.
    pub choice: Option<Choice>,
    play: Play,
}

/// What a line consists of.
enum Play {
    /// The talk up to a record.
    OnRecord(Box<Session>),
    /// Records that are shared, and what was played since.
    Played(Box<Table>, Box<Company>),
}

/// The lines that leave one talk.
pub struct Tree {
    lines: Vec<Line>,
}

impl Line {
    /// The talk along this line.
    pub fn session(&self) -> &Session {
        match &self.play {
            Play::OnRecord(session) => session,
            Play::Played(table, _) => table.session(),
        }
    }

    /// The desk at which it is played; nothing for the talk on record.
    pub fn table(&self) -> Option<&Table> {
        match &self.play {
            Play::OnRecord(_) => None,
            Play::Played(table, _) => Some(table),
        }
    }

    /// The company of this line, once the line is decided.
    pub fn told(&self) -> Option<&Company> {
        match &self.play {
            Play::Played(table, company) if table.session().state().outcome.is_some() => {
                Some(company)
            }
            Play::OnRecord(_) | Play::Played(..) => None,
        }
    }

    /// The company's floor, once the line is decided.
    pub fn told_floor(&self) -> Option<Price> {
        steps::price(self.told()?.floor, step_of_shared(self)?)
    }

    /// Its company, for a payer that knows its time but not its floor.
    fn company(&self) -> Option<&Company> {
        match &self.play {
            Play::OnRecord(_) => None,
            Play::Played(_, company) => Some(company),
        }
    }

    /// Its first record that is simulated.
    pub fn simulated_from(&self) -> Option<Seq> {
        self.from.map(|(_, seq)| seq + 1)
    }
}

impl Tree {
    /// The tree that begins with a talk, as far as it is seen.
    pub fn of(seen: &Session) -> Self {
        let play = Play::OnRecord(Box::new(seen.clone()));
        Self {
            lines: vec![Line {
                from: None,
                choice: None,
                play,
            }],
        }
    }

    /// Every line, the talk on record first.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The desk of this line.
    pub fn table_mut(&mut self, line: usize) -> Option<&mut Table> {
        match &mut self.lines.get_mut(line)?.play {
            Play::OnRecord(_) => None,
            Play::Played(table, _) => Some(table),
        }
    }

    /// A new line that leaves `line` after the record `at`; gives its place.
    pub fn part(&mut self, line: usize, at: Seq, choice: Choice) -> Result<usize, BranchFault> {
        let parent = self.lines.get(line).ok_or(BranchFault::NoSuchPlace)?;
        let session = shared(parent.session(), at, choice.seed)?;
        let step = step_of(&session);
        let company = company_of(&session, step, &choice)?;
        let seed = Seed::new(choice.seed);
        let opponent = Opponent::of_company(company.clone(), step, choice.temperament, &seed);
        let reserve = choice.reserve.map(Reserve::sealed);
        let mut table = Table::new(session, opponent, reserve);
        table.settle_gate();
        self.lines.push(Line {
            from: Some((line, at)),
            choice: Some(choice),
            play: Play::Played(Box::new(table), Box::new(company)),
        });
        Ok(self.lines.len() - 1)
    }
}

impl Tree {
    /// Plays a line to its end with a payer that follows a rule of its own, signatures left
    /// out; it stands still where that payer has nothing left to do.
    pub fn play_on(&mut self, line: usize, payer: Payer) {
        let stand_in = self.lines.get(line).and_then(|line| {
            let reserve = line.choice?.reserve?;
            let target = line.session().brief().target_price().and_then(Result::ok);
            let step = line.table()?.opponent().step();
            StandIn::new(
                payer,
                line.company()?,
                reserve,
                target.unwrap_or(reserve),
                step,
            )
        });
        let (Some(stand_in), Some(table)) = (stand_in, self.table_mut(line)) else {
            return;
        };
        for _ in 0..MOST_ROUNDS {
            table.run_on();
            if table.session().state().outcome.is_some() {
                return;
            }
            let Some(command) = stand_in.command(table.session(), table.reserve()) else {
                return;
            };
            let last = table.session().records().last().map(|record| record.at);
            let at = last.and_then(|last| last.later(ANSWERS)).or(last);
            let said = at.map(|at| table.say(&command.into(), at));
            if !matches!(said, Some(Ok(_))) {
                return;
            }
        }
    }
}

/// What fits the company of a talk as far as it is seen; nothing before its first figure.
pub fn fits(seen: &Session, seed: u64) -> Option<Fits> {
    let observed = observed(seen)?;
    Some(Fits::of(&observed, TRIED, &Seed::new(seed)))
}

/// The spread of the floors among those that fit, as prices.
pub fn floors(seen: &Session, fits: &Fits) -> Option<(Price, Price)> {
    let step = step_of(seen);
    let (low, high) = fits.floors()?;
    Some((steps::price(low, step)?, steps::price(high, step)?))
}

/// A floor that a company may have: nine tenths of its last offer. A place to begin for who
/// chooses one.
pub fn usual_floor(seen: &Session) -> Option<Price> {
    let step = step_of(seen);
    let last = seen.state().last_price_of(Side::Company)?;
    let count = steps::count(last, step)?;
    steps::price(steps::nearest(count as f64 * 0.9), step)
}

/// A reserve to assume where none is known: the target of the brief, or where it names none,
/// 95 % of the company's last offer.
pub fn usual_reserve(seen: &Session) -> Option<(Price, bool)> {
    let target = seen.brief().target_price().and_then(Result::ok);
    if let Some(target) = target {
        return Some((target, true));
    }
    let step = step_of(seen);
    let count = steps::count(seen.state().last_price_of(Side::Company)?, step)?;
    let price = steps::price(steps::nearest(count as f64 * 0.95), step)?;
    Some((price, false))
}

/// The largest step, a power of ten of the talk's own, of which every figure so far is a
/// multiple: it goes on in the figures in which the talk was held.
pub fn step_of(session: &Session) -> Price {
    let base = session.brief().step;
    let mut figures = Vec::new();
    for offer in &session.state().offers {
        figures.extend(offer.price.and_then(|price| steps::count(price, base)));
    }
    let Some(largest) = figures.iter().max().copied() else {
        return base;
    };
    let mut unit = 1_i64;
    while largest / unit >= 5_000 && figures.iter().all(|figure| figure % (unit * 10) == 0) {
        unit *= 10;
    }
    steps::price(unit, base).map_or(base, plain)
}

/// The step in which the company of a line counts.
fn step_of_shared(line: &Line) -> Option<Price> {
    Some(line.table()?.opponent().step())
}

/// A step of whole units without decimals, so that figures of it have none: 42,800.
pub(super) fn plain(step: Price) -> Price {
    let amount = step.amount().normalize();
    let whole = amount.scale() == 0;
    Price::from_decimal(amount)
        .ok()
        .filter(|_| whole)
        .unwrap_or(step)
}

fn observed(session: &Session) -> Option<Observed> {
    Course::of(session, step_of(session)).observed()
}

/// The company that goes on from here.
fn company_of(session: &Session, step: Price, choice: &Choice) -> Result<Company, BranchFault> {
    let mut seed = Seed::new(choice.seed).split(7);
    let observed = observed(session);
    match (choice.behaviour, observed) {
        (Behaviour::Fitted, Some(observed)) => {
            // all lines share one search, so that the spread that is shown is theirs
            let fits = Fits::of(&observed, TRIED, &Seed::new(SEARCH));
            fits.draw(&mut seed).cloned().ok_or(BranchFault::OutOfRange)
        }
        (Behaviour::Fitted, None) => Err(BranchFault::NothingToFit),
        (
            Behaviour::Chosen {
                tactic,
                floor,
                noise,
            },
            observed,
        ) => {
            let floor = steps::count(floor, step)
                .ok_or(BranchFault::OutOfRange)?
                .max(1);
            let mut company = match observed {
                Some(observed) => {
                    let floor = floor.min(observed.standing());
                    observed.continued(tactic, floor, &mut seed)
                }
                None => Company::draw(tactic, floor + (floor / 3).max(1), floor, &mut seed),
            };
            company.habits.noise = f64::from(noise) / 100.0;
            Ok(company)
        }
    }
}

/// The seed of the search for companies that fit, for the spread and for all lines alike.
pub const SEARCH: u64 = 1;

/// The records up to `at`, in a talk that is simulated.
fn shared(session: &Session, at: Seq, seed: u64) -> Result<Session, BranchFault> {
    let pack = session.shared_pack();
    if pack.sealed_bids().is_some() || pack.renewal_cuts().is_some() {
        return Err(BranchFault::NoBargaining);
    }
    let mut records = session.records().iter().cloned();
    let first = records.next().ok_or(BranchFault::NoSuchPlace)?;
    let opened = opening(session.brief().clone(), first.at, number(seed, first.at));
    let mut shared = Session::open(
        crate::domain::Record {
            occurred: first.occurred,
            ..opened
        },
        Arc::clone(&pack),
    )
    .map_err(|_refusal| BranchFault::NoSuchPlace)?;
    for record in records.take_while(|record| record.seq <= at) {
        shared.apply(record);
    }
    if at == 0 || shared.next_seq() != at + 1 {
        return Err(BranchFault::NoSuchPlace);
    }
    if shared.state().outcome.is_some() || shared.is_closed() {
        return Err(BranchFault::Decided);
    }
    Ok(shared)
}
