//! Many talks, added up.

use super::payer::Payer;
use super::play::play;
use super::seed::Seed;
use super::setting::Setting;
use super::tactic::Tactic;

/// What came of talks of one payer.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    /// How many talks.
    pub talks: u32,
    /// How many deals.
    pub deals: u32,
    /// How many figures both sides named.
    pub offers: u64,
    shares: f64,
    squares: f64,
    rounds: f64,
}

/// A mean with its standard error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    /// The mean.
    pub mean: f64,
    /// How far it may be off by chance: one standard error.
    pub error: f64,
}

impl Tally {
    /// Plays `talks` talks of this payer against companies of this tactic.
    pub fn of(payer: Payer, tactic: Tactic, talks: u32, seed: &Seed) -> Self {
        let mut tally = Self::default();
        for number in 0..u64::from(talks) {
            let played = play(&Setting::draw(tactic, seed, number), payer);
            tally.talks += 1;
            tally.deals += u32::from(played.price.is_some());
            tally.shares += played.share;
            tally.squares += played.share * played.share;
            tally.offers += played.figures.len() as u64;
            tally.rounds += f64::from(played.rounds);
        }
        tally
    }

    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            talks: self.talks + other.talks,
            deals: self.deals + other.deals,
            offers: self.offers + other.offers,
            shares: self.shares + other.shares,
            squares: self.squares + other.squares,
            rounds: self.rounds + other.rounds,
        }
    }

    /// The mean share of the zone of agreement.
    pub fn share(&self) -> Mean {
        let talks = f64::from(self.talks.max(1));
        let mean = self.shares / talks;
        let variance = (self.squares / talks - mean * mean).max(0.0);
        let freedom = f64::from(self.talks.saturating_sub(1).max(1));
        let error = (variance / freedom).sqrt();
        Mean { mean, error }
    }

    /// The share of talks with a deal.
    pub fn deal_rate(&self) -> Mean {
        let talks = f64::from(self.talks.max(1));
        let mean = f64::from(self.deals) / talks;
        let freedom = f64::from(self.talks.saturating_sub(1).max(1));
        let error = (mean * (1.0 - mean) / freedom).sqrt();
        Mean { mean, error }
    }

    /// How many figures the company named, on average.
    pub fn rounds(&self) -> f64 {
        self.rounds / f64::from(self.talks.max(1))
    }
}

/// What each payer made of companies of one tactic, or of several together.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The tactic; `None` for all of a group.
    pub tactic: Option<Tactic>,
    /// Each payer with its talks.
    pub payers: Vec<(Payer, Tally)>,
}

/// Rows of tactics that belong together, and their total.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Whether the advice was tuned on these tactics.
    pub tuned: bool,
    /// One row a tactic.
    pub rows: Vec<Row>,
}

impl Group {
    /// Plays `talks` talks of each payer against each tactic.
    pub fn play(tactics: &[Tactic], payers: &[Payer], talks: u32, seed: &Seed) -> Self {
        let row = |tactic: Tactic| Row {
            tactic: Some(tactic),
            payers: payers
                .iter()
                .map(|payer| (*payer, Tally::of(*payer, tactic, talks, seed)))
                .collect(),
        };
        let tuned = tactics.iter().all(|one| Tactic::TUNED.contains(one));
        Self {
            tuned,
            rows: tactics.iter().map(|tactic| row(*tactic)).collect(),
        }
    }

    /// All rows together.
    pub fn total(&self) -> Row {
        let mut rows = self.rows.iter();
        let mut payers = rows
            .next()
            .map(|row| row.payers.clone())
            .unwrap_or_default();
        for row in rows {
            for ((_, sum), (_, tally)) in payers.iter_mut().zip(&row.payers) {
                *sum = sum.and(*tally);
            }
        }
        Row {
            tactic: None,
            payers,
        }
    }
}
