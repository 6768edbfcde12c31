//! One rule of a procedure.

use rust_decimal::Decimal;

use crate::domain::party::{Role, Side};
use crate::domain::text::{Bilingual, Text};

/// How sure the rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// Read in a published source.
    Published,
    /// From a weak or secondary source.
    Weak,
    /// Remembered or inferred.
    Unsure,
}

impl Sureness {
    /// The name in data, and the stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Weak => "weak",
            Self::Unsure => "unsure",
        }
    }
}

/// What a rule does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleKind {
    /// This side makes the first offer.
    FirstOffer {
        /// Which side.
        by: Side,
    },
    /// The company may quote and confirm so often before the consultation.
    ConfirmedChances {
        /// How often, 1 or more.
        chances: u8,
    },
    /// A confirmed offer of at most this many percent of the reserve opens the
    /// consultation.
    Gate {
        /// Percent of the reserve; exactly so much passes.
        percent: Decimal,
    },
    /// A last confirmed offer outside the gate ends the talk without a deal.
    LastChanceEnds,
    /// The payer names a figure only from the consultation on.
    CounteroffersInConsultation,
    /// Offers and counteroffers alternate; to ask again hands the turn back.
    AlternatingOffers,
    /// The agreed price is at most the reserve.
    FinalPriceAtMostReserve,
    /// Who may step out.
    Recess {
        /// The sides that may.
        by: Vec<Side>,
    },
    /// A letter that these sides sign, deal or no deal.
    Letter {
        /// The sides that sign.
        signed_by: Vec<Side>,
    },
    /// At most so many people in a role.
    AtMostPeople {
        /// The role.
        role: Role,
        /// How many.
        count: u8,
    },
    /// How long a talk takes by custom; nothing decides by it.
    TimeBudget {
        /// Minutes.
        minutes: u16,
    },
    /// At most so many offers of this side, counteroffers included.
    OffersAtMost {
        /// Which side.
        by: Side,
        /// How many, 1 or more.
        count: u8,
    },
    /// The first offer of these sides comes with a written justification.
    WrittenJustification {
        /// The sides that justify it.
        by: Vec<Side>,
    },
    /// This side answers the first offer within so many days; it is shown, and nothing
    /// decides by it.
    AnswerWithin {
        /// Which side.
        by: Side,
        /// Days from the offer.
        days: u16,
    },
    /// At most so many meetings, in the consultation.
    MeetingsAtMost {
        /// How many, 1 or more.
        count: u8,
    },
    /// The payer offers and accepts nothing above the ceiling price of the brief.
    CeilingPrice,
    /// The other side's counteroffer opens the consultation; what this side offers from
    /// then on is its final offer, after which there is only an answer to it.
    FinalOffer {
        /// Which side.
        by: Side,
    },
    /// What a price of one strength is at another (差比价): with each doubling of the
    /// active substance it is multiplied by this; see [`strength`](crate::domain::strength).
    PriceRatio {
        /// The figure, above 1 and at most 2.
        strength_doubles: Decimal,
    },
    /// Words only: a duty that people see to.
    Statement,
    /// Several companies hand in one sealed bid each; all bids are opened together with
    /// the payer's willingness to pay (竞价).
    SealedBids,
    /// The product is listed where the lowest bid is at most the willingness to pay.
    AtMostWillingness,
    /// The payment standard is the lowest bid, but at least this many percent of the
    /// willingness to pay.
    BidFloor {
        /// Percent of the willingness to pay, above 0 and at most 100.
        percent: Decimal,
    },
    /// Selected are the bidders whose bid is at most the willingness to pay; without
    /// such a rule all are that handed in a bid.
    SelectedAtMostWillingness,
    /// The tiers of annual fund spend for renewals (续约), from a year on.
    RenewalTiers {
        /// The first year they hold for; the earliest ones may leave it open.
        from: Option<i16>,
        /// The highest spend of each tier but the last, which is open; rising.
        limits: Vec<Decimal>,
    },
    /// The cuts of renewals: a row for each tier, a column for each pair of limits.
    RenewalCuts {
        /// The limits of each column, rising.
        columns: Vec<RenewalColumn>,
        /// Percent of the cut, row by row.
        rows: Vec<Vec<Decimal>>,
    },
    /// What lies beyond the last column is negotiated again (重新谈判).
    RenegotiationBeyondTable,
    /// From this consecutive year on the cut of a renewal is only a part of itself.
    RenewalFactor {
        /// The first consecutive year in which it counts.
        from_year: u8,
        /// What the cut is multiplied by, above 0 and at most 1.
        factor: Decimal,
    },
    /// After so many years in the negotiated part a product goes to the regular list.
    RegularListAfter {
        /// Years.
        years: u8,
    },
}

/// A column of the table of cuts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RenewalColumn {
    /// Actual spend in percent of the budget, at most.
    pub spend: Decimal,
    /// Added budget in percent of the base, at most.
    pub added: Decimal,
}

impl RuleKind {
    /// The name in data, and the stem of its words.
    pub fn id(&self) -> &'static str {
        match self {
            Self::FirstOffer { .. } => "first-offer",
            Self::ConfirmedChances { .. } => "confirmed-chances",
            Self::Gate { .. } => "gate",
            Self::LastChanceEnds => "last-chance-ends",
            Self::CounteroffersInConsultation => "counteroffers-in-consultation",
            Self::AlternatingOffers => "alternating-offers",
            Self::FinalPriceAtMostReserve => "final-price-at-most-reserve",
            Self::Recess { .. } => "recess",
            Self::Letter { .. } => "letter",
            Self::AtMostPeople { .. } => "at-most-people",
            Self::TimeBudget { .. } => "time-budget",
            Self::PriceRatio { .. } => "price-ratio",
            Self::OffersAtMost { .. } => "offers-at-most",
            Self::WrittenJustification { .. } => "written-justification",
            Self::AnswerWithin { .. } => "answer-within",
            Self::MeetingsAtMost { .. } => "meetings-at-most",
            Self::CeilingPrice => "ceiling-price",
            Self::FinalOffer { .. } => "final-offer",
            Self::Statement => "statement",
            Self::SealedBids => "sealed-bids",
            Self::AtMostWillingness => "at-most-willingness",
            Self::BidFloor { .. } => "bid-floor",
            Self::SelectedAtMostWillingness => "selected-at-most-willingness",
            Self::RenewalTiers { .. } => "renewal-tiers",
            Self::RenewalCuts { .. } => "renewal-cuts",
            Self::RenegotiationBeyondTable => "renegotiation-beyond-table",
            Self::RenewalFactor { .. } => "renewal-factor",
            Self::RegularListAfter { .. } => "regular-list-after",
        }
    }
}

/// A rule with its words and its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its number in the pack, such as `4`; refusals and hints name it.
    pub number: String,
    /// What it says.
    pub says: Bilingual,
    /// What it does.
    pub kind: RuleKind,
    /// Where it is published.
    pub source: Text,
    /// How sure it is.
    pub sureness: Sureness,
}

/// The price-ratio rule of a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PriceRatio<'a> {
    /// What each doubling of the active substance multiplies a price by.
    pub strength_doubles: Decimal,
    /// The rule's number.
    pub rule: &'a str,
    /// How sure it is.
    pub sureness: Sureness,
}
