//! What forms are for, and their words.

use crate::domain::Side;

/// What a form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The leader declares the offer inside the gate, or outside.
    Gate(bool),
    /// A side accepts.
    Accept(Side),
    /// A side steps out.
    StepOut(Side),
    /// The time of the recess changes.
    SetRecess,
    /// A meeting.
    Meet,
    /// The written justification of an offer.
    Justify,
    /// What a side said.
    Remark(Side),
    /// A note for the group.
    Note,
    /// A correction.
    Correct,
    /// An end without a deal.
    Fail,
    /// A signature.
    Sign(Side),
    /// The end of the record.
    Close {
        /// Of a talk of the past, whose signatures may not be on record.
        past: bool,
    },
    /// The reserve, for this sitting.
    Reserve,
    /// A conversion or an exchange rate.
    Settle,
    /// A sealed bid is handed in.
    HandInBid,
    /// No more bids are taken.
    CloseBidding,
    /// The price by rule is stated, or the way out taken.
    Renew {
        /// The rules name a way out and no price.
        way_out: bool,
    },
    /// A bidder's signature.
    BidderSign,
}

impl Purpose {
    /// The stem of its words.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Gate(_) => "dialog-gate-title",
            Self::Accept(Side::Payer) => "dialog-accept-title",
            Self::Accept(Side::Company) => "dialog-company-accepts-title",
            Self::StepOut(Side::Company) => "dialog-recess-title",
            Self::StepOut(Side::Payer) => "dialog-payer-recess-title",
            Self::SetRecess => "dialog-time-title",
            Self::Meet => "dialog-meeting-title",
            Self::Justify => "dialog-justification-title",
            Self::Remark(Side::Company) => "dialog-company-remark-title",
            Self::Remark(Side::Payer) => "dialog-remark-title",
            Self::Note => "dialog-note-title",
            Self::Correct => "dialog-correct-title",
            Self::Fail => "dialog-end-title",
            Self::Sign(Side::Payer) => "dialog-sign-title",
            Self::Sign(Side::Company) => "dialog-company-sign-title",
            Self::Close { past: false } => "dialog-close-title",
            Self::Close { past: true } => "dialog-close-past-title",
            Self::Reserve => "dialog-reserve-title",
            Self::Settle => "dialog-settle-title",
            Self::HandInBid => "dialog-hand-in-title",
            Self::CloseBidding => "dialog-close-bidding-title",
            Self::Renew { way_out: false } => "dialog-renew-title",
            Self::Renew { way_out: true } => "dialog-way-out-title",
            Self::BidderSign => "dialog-bidder-sign-title",
        }
    }

    /// The names of its fields.
    pub(super) fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Gate(_)
            | Self::Accept(_)
            | Self::Close { .. }
            | Self::CloseBidding
            | Self::Renew { .. } => &[],
            Self::HandInBid => &["dialog-field-bidder"],
            Self::BidderSign => &["dialog-field-bidder", "dialog-field-name"],
            Self::StepOut(_) | Self::SetRecess => &["dialog-field-minutes"],
            Self::Meet => &["dialog-field-meeting"],
            Self::Justify => &["dialog-field-justification"],
            Self::Remark(_) => &["dialog-field-remark"],
            Self::Note => &["dialog-field-note"],
            Self::Correct => &[
                "dialog-field-record",
                "dialog-field-price",
                "dialog-field-reason",
            ],
            Self::Fail => &["dialog-field-reason"],
            Self::Sign(_) => &["dialog-field-name"],
            Self::Reserve => &["dialog-field-reserve"],
            Self::Settle => &[
                "dialog-field-of",
                "dialog-field-makes",
                "dialog-field-settled-date",
                "dialog-field-settled-source",
            ],
        }
    }

    /// The field that is filled in first.
    pub(super) fn first_field(self) -> usize {
        usize::from(matches!(self, Self::Correct | Self::BidderSign))
    }

    /// The words of the button that does it.
    pub(super) fn confirm(self) -> String {
        match self {
            Self::Gate(true) => "dialog-gate-title.inside".to_owned(),
            Self::Gate(false) => "dialog-gate-title.outside".to_owned(),
            _ => format!("{}.confirm", self.id()),
        }
    }
}
