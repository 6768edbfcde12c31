//! What a record says, fact by fact, under names that no language changes.

use crate::domain::bidding::Bidder;
use crate::domain::doubt::Doubt;
use crate::domain::event::{Event, Failure, GateSource, Record, Seq};
use crate::domain::offer::{Answered, Confirmation, Hearing};
use crate::domain::{Price, Side, Text};

/// What a record says, fact by fact. Those of structure stand in the event itself: the brief,
/// a claim, what was settled, bids.
#[derive(Clone, Copy, Default)]
pub(super) struct Facts<'a> {
    /// What happened.
    pub(super) event: &'static str,
    /// Whose act it was.
    pub(super) by: Option<Side>,
    /// The record it is about.
    pub(super) about: Option<Seq>,
    /// A figure named or put right; the willingness to pay where bids were opened.
    pub(super) price: Option<Price>,
    /// The same as it was typed.
    pub(super) typed: Option<&'a Text>,
    /// `confirmed`, `quote` or `not_on_record`.
    pub(super) confirmation: Option<&'static str>,
    /// `clear`, `unclear` or `not_on_record`.
    pub(super) hearing: Option<&'static str>,
    /// What was asked about it at the desk, the likelier figure, and whether it stands as typed.
    pub(super) asked: Option<(&'static str, Option<Price>, bool)>,
    /// Whether an offer lies inside the gate.
    pub(super) inside: Option<bool>,
    /// Where the word on that is from.
    pub(super) source: Option<&'static str>,
    /// Minutes of a recess.
    pub(super) minutes: Option<u16>,
    /// What was said or written: remark, note, justification, what a meeting was about.
    pub(super) text: Option<&'a Text>,
    /// The same in the other language of the field, and which one.
    pub(super) translation: Option<(&'static str, &'a Text)>,
    /// Why.
    pub(super) reason: Option<&'a Text>,
    /// The rule by which it happened.
    pub(super) rule: Option<&'a str>,
    /// Who signed.
    pub(super) name: Option<&'a Text>,
    /// Which bidder.
    pub(super) bidder: Option<Bidder>,
    /// Whether the signatures stand on record.
    pub(super) signatures: Option<bool>,
    /// Bytes that were cut off, or the last record that was safe.
    pub(super) figure: Option<u64>,
    /// The digest of what was cut off, or what the disk said.
    pub(super) code: Option<&'a str>,
}

impl<'a> Facts<'a> {
    /// The facts of a record.
    #[expect(clippy::too_many_lines, reason = "one arm an event")]
    pub(super) fn of(record: &'a Record) -> Self {
        let none = Self::default();
        match &record.event {
            Event::Opened(_) => Self {
                event: "opened",
                ..none
            },
            Event::EnvelopeCommitted(committed) => Self {
                event: "envelope_committed",
                by: Some(Side::Payer),
                reason: given(&committed.reason),
                ..none
            },
            Event::ReserveShown(shown) => Self {
                event: "reserve_shown",
                by: Some(Side::Payer),
                price: Some(shown.price),
                ..none
            },
            Event::ClockJumped(_) => Self {
                event: "clock_jumped",
                ..none
            },
            Event::ReserveOpened { .. } => Self {
                event: "reserve_opened",
                by: Some(Side::Payer),
                ..none
            },
            Event::Offered(offer) => Self {
                event: "offered",
                by: Some(offer.by),
                price: offer.price,
                typed: given(&offer.typed),
                confirmation: Some(confirmation(offer.confirmation)),
                hearing: Some(hearing(offer.hearing)),
                asked: offer.answered.map(asked),
                text: given(&offer.justification),
                ..none
            },
            Event::Confirmed { offer } => Self {
                event: "confirmed",
                by: Some(Side::Company),
                about: Some(*offer),
                ..none
            },
            Event::Gate {
                offer,
                inside,
                source,
            } => Self {
                event: "gate",
                about: Some(*offer),
                inside: Some(*inside),
                source: Some(gate_source(*source)),
                ..none
            },
            Event::SteppedOut { by, minutes } => Self {
                event: "stepped_out",
                by: Some(*by),
                minutes: *minutes,
                ..none
            },
            Event::RecessSet { minutes } => Self {
                event: "recess_set",
                minutes: Some(*minutes),
                ..none
            },
            Event::Resumed => Self {
                event: "resumed",
                ..none
            },
            Event::AskedAgain { by } => Self {
                event: "asked_again",
                by: Some(*by),
                ..none
            },
            Event::Met { text } => Self {
                event: "met",
                text: given(text),
                ..none
            },
            Event::Remarked {
                by,
                text,
                translation,
                claim: _,
            } => Self {
                event: "remarked",
                by: Some(*by),
                text: given(text),
                translation: translation
                    .as_ref()
                    .map(|one| (if one.english { "en" } else { "zh" }, &one.text)),
                ..none
            },
            Event::Noted { text } => Self {
                event: "noted",
                by: Some(Side::Payer),
                text: given(text),
                ..none
            },
            Event::Corrected(correction) => Self {
                event: "corrected",
                about: Some(correction.seq),
                price: correction.price,
                typed: given(&correction.typed),
                confirmation: correction.confirmation.map(confirmation),
                reason: given(&correction.reason),
                ..none
            },
            Event::Settled(_) => Self {
                event: "settled",
                ..none
            },
            Event::Accepted { by, offer } => Self {
                event: "accepted",
                by: Some(*by),
                about: Some(*offer),
                ..none
            },
            Event::Failed(failure) => {
                let (rule, reason) = match failure {
                    Failure::ByRule(rule) => (Some(rule.as_str()), None),
                    Failure::Stated(reason) => (None, given(reason)),
                };
                Self {
                    event: "failed",
                    rule,
                    reason,
                    ..none
                }
            }
            Event::Signed { by, bidder, name } => Self {
                event: "signed",
                by: Some(*by),
                bidder: *bidder,
                name: given(name),
                ..none
            },
            Event::Closed {
                signatures_on_record,
            } => Self {
                event: "closed",
                signatures: Some(*signatures_on_record),
                ..none
            },
            Event::Recovered { cut_bytes, sha256 } => Self {
                event: "recovered",
                figure: Some(*cut_bytes),
                code: Some(sha256),
                ..none
            },
            Event::StorageFault { fault, safe } => Self {
                event: "storage_fault",
                figure: Some(*safe),
                code: Some(fault),
                ..none
            },
            Event::BidHandedIn { bidder } => Self {
                event: "bid_handed_in",
                by: Some(Side::Company),
                bidder: Some(*bidder),
                ..none
            },
            Event::BiddingClosed => Self {
                event: "bidding_closed",
                by: Some(Side::Payer),
                ..none
            },
            Event::BidsOpened(opened) => Self {
                event: "bids_opened",
                by: Some(Side::Payer),
                price: Some(opened.willingness),
                reason: given(&opened.reason),
                ..none
            },
        }
    }
}

/// A text, where there is one.
fn given(text: &Text) -> Option<&Text> {
    (!text.is_empty()).then_some(text)
}

/// Whether an offer was confirmed, in a word.
pub(in crate::export::talk) fn confirmation(confirmation: Confirmation) -> &'static str {
    match confirmation {
        Confirmation::Quote => "quote",
        Confirmation::Confirmed => "confirmed",
        Confirmation::NotOnRecord => "not_on_record",
    }
}

/// How well a figure was heard, in a word.
pub(super) fn hearing(hearing: Hearing) -> &'static str {
    match hearing {
        Hearing::Clear => "clear",
        Hearing::Unclear => "unclear",
        Hearing::NotOnRecord => "not_on_record",
    }
}

fn gate_source(source: GateSource) -> &'static str {
    match source {
        GateSource::Computed => "computed",
        GateSource::Declared => "declared",
        GateSource::Implied => "implied",
    }
}

fn asked(answered: Answered) -> (&'static str, Option<Price>, bool) {
    let doubt = match answered.doubt {
        Doubt::TenTimes { .. } => "ten_times",
        Doubt::PerPack { .. } => "per_pack",
        Doubt::Retraction => "retraction",
        Doubt::Crossed => "crossed",
    };
    (doubt, answered.doubt.likelier(), answered.as_typed)
}
