//! What is asked for: commands, from the window and from scripts alike.

use super::bidding::Bidder;
use super::conversion::Settled;
use super::digest::Digest;
use super::envelope::{Committed, Shown};
use super::event::{ClockJump, OpenedBids, Seq, Translation};
use super::moment::Occurred;
use super::offer::{Answered, Confirmation, Hearing};
use super::party::Side;
use super::price::Price;
use super::reference::ReferencePrice;
use super::text::Text;

/// A command with the time that is stated for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// What is asked for.
    pub command: Command,
    /// The time stated with it; `None` leaves it to the talk: now, or not on record
    /// for a talk of the past.
    pub at: Option<Occurred>,
}

impl From<Command> for Spoken {
    fn from(command: Command) -> Self {
        Self { command, at: None }
    }
}

/// A figure to record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewOffer {
    /// Whose it is.
    pub by: Side,
    /// As it was typed.
    pub typed: Text,
    /// As it is meant; `None` where it is not on record.
    pub price: Option<Price>,
    /// Confirmed or not.
    pub confirmation: Confirmation,
    /// How well it was heard.
    pub hearing: Hearing,
    /// The answer to a doubt that was asked about.
    pub answered: Option<Answered>,
    /// Record it even where there is a doubt, and with it.
    pub sure: bool,
    /// The written justification that comes with it, where one does.
    pub justification: Text,
}

impl NewOffer {
    /// A figure heard clearly, a quote, as typed by its price.
    pub fn quote(by: Side, price: Price) -> Self {
        let typed = Text::sentence(&price.to_string()).unwrap_or_default();
        Self {
            by,
            typed,
            price: Some(price),
            confirmation: Confirmation::Quote,
            hearing: Hearing::Clear,
            answered: None,
            sure: false,
            justification: Text::default(),
        }
    }
}

/// Something to record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// A figure was named.
    Offer(NewOffer),
    /// The company confirms its standing quote.
    Confirm,
    /// The leader declares whether the last confirmed offer lies inside the gate.
    Gate {
        /// Whether it does.
        inside: bool,
    },
    /// The reserve is sealed: this is the commitment to it.
    Commit(Committed),
    /// The leader opened the envelope and holds the reserve for this sitting.
    OpenReserve {
        /// Who is there to open it; empty where only the leader is.
        by: Vec<Text>,
        /// The commitment that the opened envelope gives; nothing where it is of paper.
        commitment: Option<Digest>,
    },
    /// The reserve is shown after the talk.
    Show(Shown),
    /// The machine's clock and the time that went by came apart.
    Clock(ClockJump),
    /// A side steps out.
    Recess {
        /// Which side.
        by: Side,
        /// How long it is given, in minutes.
        minutes: Option<u16>,
    },
    /// The time given for the recess is changed.
    SetRecess {
        /// Minutes from its start.
        minutes: u16,
    },
    /// It is back.
    Resume,
    /// A side asks for a better figure without naming one.
    Ask {
        /// Who asks.
        by: Side,
    },
    /// A meeting was held.
    Meet {
        /// What it was about; may be empty.
        text: Text,
    },
    /// Something was said.
    Remark {
        /// By whom.
        by: Side,
        /// The words.
        text: Text,
        /// The words in the other language.
        translation: Option<Translation>,
        /// A price that the words claim.
        claim: Option<Box<ReferencePrice>>,
    },
    /// A note for the payer's group alone.
    Note {
        /// The words.
        text: Text,
    },
    /// An earlier offer was recorded wrongly.
    Correct {
        /// The record.
        seq: Seq,
        /// The price as typed.
        typed: Text,
        /// The price it should have been.
        price: Option<Price>,
        /// What its confirmation should have been.
        confirmation: Option<Confirmation>,
        /// Why.
        reason: Text,
    },
    /// A conversion or an exchange rate is settled.
    Settle(Settled),
    /// A side accepts the other's figure.
    Accept {
        /// Who accepts.
        by: Side,
    },
    /// The talk ends without a deal.
    Fail {
        /// Why.
        reason: Text,
    },
    /// A side signs the letter.
    Sign {
        /// For which side.
        by: Side,
        /// For which company, where several bid.
        bidder: Option<Bidder>,
        /// Who signs.
        name: Text,
    },
    /// The record is closed.
    Close {
        /// For a talk of the past: the signatures are not on record.
        signatures_on_record: bool,
    },
    /// A sealed bid is handed in.
    HandInBid {
        /// By which bidder.
        bidder: Bidder,
    },
    /// No more bids are taken.
    CloseBidding,
    /// All sealed bids are opened, or, with a reason, read anew.
    OpenBids(OpenedBids),
    /// The price that the rules of renewal give is stated, or the way out they name taken.
    Renew,
}

impl Command {
    /// The leader alone opens an envelope of paper.
    pub fn open_reserve() -> Self {
        Self::OpenReserve {
            by: Vec::new(),
            commitment: None,
        }
    }
}
