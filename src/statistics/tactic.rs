//! What kinds of companies there are.

/// How a company moves. The first fifteen were used when the advice was tuned
/// ([`TUNED`](Self::TUNED)); the others were kept apart ([`HELD_OUT`](Self::HELD_OUT)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tactic {
    /// By time, late: *e* = 0.2, ⅓ or 0.5.
    Boulware,
    /// By time, evenly.
    Linear,
    /// By time, early: *e* = 2 or 4.
    Conceder,
    /// Answers the payer's last step in proportion (relative tit-for-tat).
    Relative,
    /// Answers it by the same amount, give or take a little at random (absolute).
    Absolute,
    /// Answers the payer's steps of the last two or three rounds together (averaged).
    Averaged,
    /// Goes a small part of its way, evenly, and no further.
    Stubborn,
    /// By time, with noise.
    NoisyTime,
    /// Relative tit-for-tat, with noise.
    NoisyAnswer,
    /// A mixture of time and relative tit-for-tat.
    Mixed,
    /// By time; leaves when the payer has not moved for some rounds.
    Impatient,
    /// By time, to a deadline of its own that it does not tell; stays a little, then leaves.
    Hurried,
    /// By time, but moves only every second to fourth round.
    Plateau,
    /// By time, but stands still while the payer gives next to nothing.
    Proud,
    /// By time in the first half, then relative tit-for-tat.
    Switching,
    /// Steps drawn from those of the talks on record.
    OnRecord,
    /// Relative tit-for-tat, one round late.
    Late,
    /// Comes half the way to the payer's figure in each round.
    Halving,
    /// Along an S: little, much, little.
    SShaped,
    /// By time; may leave at any moment when the payer does not move.
    Fickle,
    /// Stands still, and now and then comes down by a large part of its way.
    Bursts,
}

impl Tactic {
    /// Those against which the advice was tuned.
    pub const TUNED: [Self; 15] = [
        Self::Boulware,
        Self::Linear,
        Self::Conceder,
        Self::Relative,
        Self::Absolute,
        Self::Averaged,
        Self::Stubborn,
        Self::NoisyTime,
        Self::NoisyAnswer,
        Self::Mixed,
        Self::Impatient,
        Self::Hurried,
        Self::Plateau,
        Self::Proud,
        Self::Switching,
    ];

    /// Those that were kept apart: nothing was set by how the advice fares against them.
    pub const HELD_OUT: [Self; 6] = [
        Self::OnRecord,
        Self::Late,
        Self::Halving,
        Self::SShaped,
        Self::Fickle,
        Self::Bursts,
    ];

    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::TUNED.into_iter().chain(Self::HELD_OUT)
    }

    /// The name on the command line and in data, and the stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Boulware => "boulware",
            Self::Linear => "linear",
            Self::Conceder => "conceder",
            Self::Relative => "relative",
            Self::Absolute => "absolute",
            Self::Averaged => "averaged",
            Self::Stubborn => "stubborn",
            Self::NoisyTime => "noisy-time",
            Self::NoisyAnswer => "noisy-answer",
            Self::Mixed => "mixed",
            Self::Impatient => "impatient",
            Self::Hurried => "hurried",
            Self::Plateau => "plateau",
            Self::Proud => "proud",
            Self::Switching => "switching",
            Self::OnRecord => "on-record",
            Self::Late => "late",
            Self::Halving => "halving",
            Self::SShaped => "s-shaped",
            Self::Fickle => "fickle",
            Self::Bursts => "bursts",
        }
    }

    /// The tactic with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::all().find(|one| one.id() == id)
    }
}
