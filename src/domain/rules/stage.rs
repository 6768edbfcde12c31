//! The stages of a procedure.

use crate::domain::text::Bilingual;

/// What a stage is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StageRole {
    /// Everyone sits down; nothing has been offered.
    Opening,
    /// The company uses its chances to quote and confirm.
    Offers,
    /// Rounds are free, both sides name figures (磋商).
    Consultation,
    /// The last written offer is on the table: it is accepted or it is not.
    FinalOffer,
    /// It is a deal, or it is not.
    Outcome,
    /// The letter is signed.
    Signed,
}

impl StageRole {
    /// The name in files and in `show --json`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Offers => "offers",
            Self::Consultation => "consultation",
            Self::FinalOffer => "final-offer",
            Self::Outcome => "outcome",
            Self::Signed => "signed",
        }
    }
}

/// A stage of a procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// What it is for.
    pub role: StageRole,
    /// What it is called.
    pub name: Bilingual,
}
