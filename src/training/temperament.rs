//! What a simulated company is like at the table: its tactics, its habits, its pace.

use crate::statistics::Tactic;

/// What a simulated company is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Temperament {
    /// Takes its time and gives late.
    Patient,
    /// Has a plane to catch.
    Hurried,
    /// Wants to be honoured; moves only when the other side does.
    Proud,
    /// Says what it thinks and comes straight down.
    PlainSpoken,
    /// Is never quite sure; moves unevenly.
    Anxious,
    /// Decides nothing without its head office.
    Deferring,
}

/// How it behaves apart from its figures. A setting of the program.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Manner {
    /// How long it thinks before it speaks: seconds, from and to.
    pub thinks: (u32, u32),
    /// How often it steps out to telephone before it answers, 0 to 1.
    pub steps_out: f64,
    /// For how many minutes, from and to.
    pub out: (u32, u32),
    /// How often it says something before a figure, 0 to 1.
    pub talks: f64,
    /// How often it confirms its first figure at once, 0 to 1.
    pub confirms_first: f64,
}

impl Temperament {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Patient,
        Self::Hurried,
        Self::Proud,
        Self::PlainSpoken,
        Self::Anxious,
        Self::Deferring,
    ];

    /// The name on the command line and in data, and the stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Patient => "patient",
            Self::Hurried => "hurried",
            Self::Proud => "proud",
            Self::PlainSpoken => "plain-spoken",
            Self::Anxious => "anxious",
            Self::Deferring => "deferring",
        }
    }

    /// The temperament with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }

    /// The tactics one of which such a company follows.
    pub fn tactics(self) -> &'static [Tactic] {
        match self {
            Self::Patient => &[Tactic::Boulware, Tactic::Plateau, Tactic::SShaped],
            Self::Hurried => &[Tactic::Hurried, Tactic::Conceder, Tactic::Impatient],
            Self::Proud => &[Tactic::Proud, Tactic::Relative, Tactic::Stubborn],
            Self::PlainSpoken => &[Tactic::Linear, Tactic::Mixed, Tactic::Halving],
            Self::Anxious => &[Tactic::NoisyTime, Tactic::Bursts, Tactic::NoisyAnswer],
            Self::Deferring => &[Tactic::OnRecord, Tactic::Averaged, Tactic::Switching],
        }
    }

    /// How such a company behaves apart from its figures.
    pub fn manner(self) -> Manner {
        let (thinks, steps_out, out, talks, confirms_first) = match self {
            Self::Patient => ((50, 120), 0.35, (4, 9), 0.35, 0.3),
            Self::Hurried => ((20, 45), 0.15, (2, 4), 0.4, 0.8),
            Self::Proud => ((40, 100), 0.2, (3, 7), 0.55, 0.7),
            Self::PlainSpoken => ((20, 60), 0.15, (2, 5), 0.6, 0.8),
            Self::Anxious => ((30, 90), 0.5, (2, 6), 0.5, 0.4),
            Self::Deferring => ((30, 90), 0.8, (3, 9), 0.45, 0.5),
        };
        Manner {
            thinks,
            steps_out,
            out,
            talks,
            confirms_first,
        }
    }
}
