//! A practice talk: a trainee as the payer, a simulated company across the table.
//!
//! The talk is a [`Session`] like any other, held at a [`Table`] in memory. Its first record
//! says that it is simulated.

use std::sync::Arc;

use super::case::{Case, CaseFault};
use super::difficulty::Difficulty;
use super::opponent::Opponent;
use super::table::{Table, number, opening};
use super::temperament::Temperament;
use super::zone::Zone;
use crate::domain::brief::ReserveMode;
use crate::domain::{Brief, Command, Moment, RulePack, Session};
use crate::statistics::Tactic;
use crate::statistics::seed::Seed;

/// What is chosen before a practice talk.
#[derive(Clone)]
pub struct Setup {
    /// The rules.
    pub pack: Arc<RulePack>,
    /// What the company is like; drawn where it is not chosen.
    pub temperament: Option<Temperament>,
    /// How hard it is.
    pub difficulty: Difficulty,
    /// The brief; a made-up product where there is none.
    pub brief: Option<Brief>,
    /// Everything random follows from it.
    pub seed: u64,
}

/// A practice talk.
pub struct Practice {
    table: Table,
    told: Told,
}

/// What is told when the talk is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Both reserves.
    pub zone: Zone,
    /// What the company was like.
    pub temperament: Temperament,
    /// How it moved; of several bidders, the first.
    pub tactic: Option<Tactic>,
    /// How hard it was.
    pub difficulty: Difficulty,
    /// The seed, to meet it again.
    pub seed: u64,
}

impl Practice {
    /// Opens a practice talk at this moment. The same setup and moment give the same talk.
    pub fn begin(setup: &Setup, at: Moment) -> Result<Self, CaseFault> {
        let seed = Seed::new(setup.seed);
        let mut drawn = seed.split(0);
        let any = drawn.pick(&Temperament::ALL).copied();
        let temperament = setup
            .temperament
            .or(any)
            .unwrap_or(Temperament::PlainSpoken);
        let (pack, difficulty) = (&setup.pack, setup.difficulty);
        let case = match &setup.brief {
            None => Case::made_up(pack, difficulty, &seed)?,
            Some(brief) => Case::about(pack, brief.clone(), difficulty, &seed)?,
        };
        let opponent = Opponent::of_case(&case, temperament, difficulty, &seed);
        let (reserve, zone) = (case.reserve(), case.zone());
        let first = opening(case.brief, at, number(setup.seed, at));
        let session =
            Session::open(first, Arc::clone(pack)).map_err(|_refusal| CaseFault::Brief)?;
        let told = Told {
            zone,
            temperament,
            tactic: opponent.tactic(),
            difficulty,
            seed: setup.seed,
        };
        let opens = session.brief().reserve == ReserveMode::ThisSitting;
        let mut table = Table::new(session, opponent, Some(reserve));
        if opens {
            table
                .perform(&Command::open_reserve().into(), at)
                .map_err(|_refusal| CaseFault::Brief)?;
        }
        Ok(Self { table, told })
    }

    /// The desk.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// The desk, for what is done at it.
    pub fn table_mut(&mut self) -> &mut Table {
        &mut self.table
    }

    /// The talk so far.
    pub fn session(&self) -> &Session {
        self.table.session()
    }

    /// What was hidden, once the talk is decided.
    pub fn told(&self) -> Option<Told> {
        self.session().state().outcome.as_ref().map(|_| self.told)
    }
}
