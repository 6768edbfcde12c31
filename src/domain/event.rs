//! What happened: events, and the records that hold them.

use super::bidding::{Bid, Bidder};
use super::brief::Brief;
use super::conversion::Settled;
use super::envelope::{Committed, Shown};
use super::moment::{Moment, Occurred};
use super::offer::{Confirmation, Offer};
use super::party::Side;
use super::price::Price;
use super::reference::ReferencePrice;
use super::rules::PackName;
use super::text::Text;

/// The place of a record in the order of the transcript: 1, 2, 3, …
pub type Seq = u64;

/// One record: its place, when it was written, when it happened, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its place; a gap is an error.
    pub seq: Seq,
    /// When it was written, by the machine's clock.
    pub at: Moment,
    /// When it happened, where that is not when it was written.
    pub occurred: Occurred,
    /// What happened.
    pub event: Event,
}

impl Record {
    /// When it happened; `None` where the time is not on record.
    pub fn time(&self) -> Option<Moment> {
        match self.occurred {
            Occurred::AsRecorded => Some(self.at),
            Occurred::At(moment) => Some(moment),
            Occurred::NotOnRecord => None,
        }
    }
}

/// The first event of every talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The talk's number: 32 hexadecimal digits drawn at random.
    pub session: String,
    /// The program that opened it, with its version.
    pub program: Text,
    /// Whether it was held in a room.
    pub origin: Origin,
    /// The rules it is held under.
    pub rules: PackName,
    /// What is known before it.
    pub brief: Brief,
}

/// Where a talk comes from. A talk that nobody held says so in its first record, so that
/// no list, board or export can take it for a real one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Origin {
    /// It was held.
    #[default]
    Held,
    /// At least one side was simulated.
    Simulated,
    /// It was read from a trace of negotiation research.
    Imported,
    /// A copy of another record to learn by, without the names in it.
    Training(Copied),
}

impl Origin {
    /// Whether people held it, in this record or in the one that this is a copy of.
    pub fn was_held(self) -> bool {
        match self {
            Self::Held => true,
            Self::Simulated | Self::Imported => false,
            Self::Training(copied) => !copied.made_up,
        }
    }
}

/// What a training copy says of the record it was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Copied {
    /// The 32 bytes of the head of that record.
    pub head: [u8; 32],
    /// How many records it had.
    pub records: u64,
    /// How many things were left out or stand under another name.
    pub left_out: u64,
    /// Whether nobody held that talk: it was simulated, or read from a trace.
    pub made_up: bool,
}

/// Where a word on the gate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GateSource {
    /// Computed from the reserve held in memory.
    Computed,
    /// Declared by the group leader.
    Declared,
    /// Nobody said so; the talk went on in a way that only this allows.
    Implied,
}

/// Why a talk ended without a deal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// It was said so.
    Stated(Text),
    /// By the rule with this number.
    ByRule(String),
}

/// What a correction puts right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The record that is corrected; it stays as it is.
    pub seq: Seq,
    /// The price as typed, where it is corrected.
    pub typed: Text,
    /// The price, where it is corrected.
    pub price: Option<Price>,
    /// Whether the offer was confirmed, where that is corrected.
    pub confirmation: Option<Confirmation>,
    /// Why.
    pub reason: Text,
}

/// A remark put into the other language of the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// Whether it is the English one; the Chinese one otherwise.
    pub english: bool,
    /// The words.
    pub text: Text,
}

/// Something that happened in the room or to the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The talk was opened; always record 1, never another.
    Opened(Box<Opening>),
    /// The reserve was sealed, and this is the commitment to it.
    EnvelopeCommitted(Committed),
    /// The group leader opened the envelope. The reserve itself is on no record.
    ReserveOpened {
        /// Who was there to open it; empty where only the leader was.
        by: Vec<Text>,
    },
    /// After the outcome the reserve was shown, with what proves that it was the sealed one.
    ReserveShown(Shown),
    /// A figure was named.
    Offered(Offer),
    /// The company confirmed its standing quote.
    Confirmed {
        /// The quote.
        offer: Seq,
    },
    /// A word on the gate.
    Gate {
        /// The offer it is about.
        offer: Seq,
        /// Whether it lies inside.
        inside: bool,
        /// Where the word comes from.
        source: GateSource,
    },
    /// A side stepped out.
    SteppedOut {
        /// Which side.
        by: Side,
        /// How long it was given, in minutes.
        minutes: Option<u16>,
    },
    /// The time given for the recess was changed.
    RecessSet {
        /// Minutes from its start.
        minutes: u16,
    },
    /// It came back.
    Resumed,
    /// A side asked the other for a better figure without naming one.
    AskedAgain {
        /// Who asked.
        by: Side,
    },
    /// A meeting was held.
    Met {
        /// What it was about; may be empty.
        text: Text,
    },
    /// Something was said.
    Remarked {
        /// By whom.
        by: Side,
        /// The words.
        text: Text,
        /// The words in the other language.
        translation: Option<Translation>,
        /// A price that the words claim.
        claim: Option<Box<ReferencePrice>>,
    },
    /// A note of the payer's group; the other side doesn't see it.
    Noted {
        /// The words.
        text: Text,
    },
    /// An earlier record was wrong.
    Corrected(Correction),
    /// A conversion or an exchange rate was settled; from here on prices convert by it.
    Settled(Settled),
    /// A side accepted the other's figure: a deal.
    Accepted {
        /// Who accepted.
        by: Side,
        /// The offer that was accepted.
        offer: Seq,
    },
    /// No deal.
    Failed(Failure),
    /// The result confirmation letter was signed.
    Signed {
        /// For which side.
        by: Side,
        /// For which company, where several bid.
        bidder: Option<Bidder>,
        /// By whom.
        name: Text,
    },
    /// The record was closed.
    Closed {
        /// Whether the signatures stand on record; a talk of the past may lack them.
        signatures_on_record: bool,
    },
    /// The end of the file was torn: bytes of a record that was never acknowledged were
    /// cut off and kept beside it.
    Recovered {
        /// How many bytes.
        cut_bytes: u64,
        /// Their SHA-256, 64 hexadecimal digits.
        sha256: String,
    },
    /// The disk failed; the record went on in another file.
    StorageFault {
        /// What the disk said, as a stable code.
        fault: String,
        /// The last record that was safe before.
        safe: Seq,
    },
    /// The machine's clock was set, or the machine slept: times before and after don't add up.
    ClockJumped(ClockJump),
    /// A sealed bid was handed in. Its figure is on no record before all are opened.
    BidHandedIn {
        /// By which bidder.
        bidder: Bidder,
    },
    /// The payer declared that no more bids are taken.
    BiddingClosed,
    /// All sealed bids were opened together with the willingness to pay; what they come
    /// to follows by the rules.
    BidsOpened(OpenedBids),
}

/// How the machine's clock and the time that went by came apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockJump {
    /// The clock was set by so many seconds: forward above zero, back below.
    Set {
        /// Seconds.
        seconds: i64,
    },
    /// The machine slept for so many seconds.
    Slept {
        /// Seconds, above zero.
        seconds: u32,
    },
}

/// What was read out when the sealed bids were opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedBids {
    /// The payer's willingness to pay (医保支付意愿).
    pub willingness: Price,
    /// Every bid that was handed in.
    pub bids: Vec<Bid>,
    /// Where bids stand opened already: why they are read anew. Empty the first time.
    pub reason: Text,
}
