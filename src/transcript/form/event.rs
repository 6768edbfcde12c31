//! Events in a transcript.

use serde::{Deserialize, Serialize};

use super::bid::{BidForm, opened_bids};
use super::brief::{BriefForm, RulesForm};
use super::conversion::SettledForm;
use super::doubt::AnsweredForm;
use super::envelope::{ClockJumpForm, CommittedForm, ShownForm};
use super::reference::ReferenceForm;
use super::said::{FailureForm, TranslationForm, contradiction, heard};
use super::scalar::{Hex, Name, Word, Written, no_words};
use super::spelling::{
    ConfirmationForm, GateForm, HearingForm, OriginForm, SideForm, clear, held, is_clear, is_held,
};
use super::{FORMAT, FormError};
use crate::domain::currency::Currency;
use crate::domain::event::{Correction, Event, Opening};
use crate::domain::offer::{Confirmation, Offer};
use crate::domain::rules::PackName;
use crate::domain::{Brief, Price, Text, Unit};

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum EventForm {
    Opened {
        format: u32,
        session: Written<Hex<32>>,
        program: Written<Text>,
        #[serde(default = "held", skip_serializing_if = "is_held")]
        origin: OriginForm,
        rules: RulesForm,
        currency: Written<Currency>,
        unit: Written<Unit>,
        brief: Box<BriefForm>,
    },
    EnvelopeCommitted(CommittedForm),
    ReserveOpened,
    ReserveOpenedBy {
        by: Vec<Written<Name>>,
    },
    ReserveShown(ShownForm),
    ClockJumped(ClockJumpForm),
    Offered {
        by: SideForm,
        #[serde(default, skip_serializing_if = "no_words")]
        typed: Written<Text>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        price: Option<Written<Price>>,
        confirmation: ConfirmationForm,
        #[serde(default = "clear", skip_serializing_if = "is_clear")]
        hearing: HearingForm,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        answered: Option<AnsweredForm>,
        #[serde(default, skip_serializing_if = "no_words")]
        justification: Written<Text>,
    },
    Met {
        #[serde(default, skip_serializing_if = "no_words")]
        text: Written<Text>,
    },
    Confirmed {
        offer: u64,
    },
    Gate {
        offer: u64,
        inside: bool,
        source: GateForm,
    },
    SteppedOut {
        by: SideForm,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        minutes: Option<u16>,
    },
    RecessSet {
        minutes: u16,
    },
    Resumed,
    AskedAgain {
        by: SideForm,
    },
    Remarked {
        by: SideForm,
        text: Written<Text>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        translation: Option<TranslationForm>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        claim: Option<ReferenceForm>,
    },
    Noted {
        text: Written<Text>,
    },
    Corrected {
        seq: u64,
        #[serde(default, skip_serializing_if = "no_words")]
        typed: Written<Text>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        price: Option<Written<Price>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        confirmation: Option<ConfirmationForm>,
        reason: Written<Text>,
    },
    Settled(SettledForm),
    Accepted {
        by: SideForm,
        offer: u64,
    },
    Failed(FailureForm),
    Signed {
        by: SideForm,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        bidder: Option<u16>,
        name: Written<Name>,
    },
    Closed {
        signatures_on_record: bool,
    },
    Recovered {
        cut_bytes: u64,
        sha256: Written<Hex<64>>,
    },
    StorageFault {
        fault: Written<Word>,
        safe: u64,
    },
    BidHandedIn {
        bidder: u16,
    },
    BiddingClosed,
    BidsOpened {
        willingness: Written<Price>,
        bids: Vec<BidForm>,
        #[serde(default, skip_serializing_if = "no_words")]
        reason: Written<Text>,
    },
}

impl EventForm {
    /// The event; what its shape alone can't say is checked here.
    #[expect(clippy::too_many_lines, reason = "one arm each")]
    pub(super) fn event(self) -> Result<Event, FormError> {
        Ok(match self {
            Self::Opened {
                format,
                session,
                program,
                origin,
                rules,
                currency,
                unit,
                brief,
            } => {
                if format > FORMAT {
                    return Err(FormError::Newer(format));
                }
                let rules = PackName::from(rules);
                let header = (rules, currency.0, unit.0);
                Event::Opened(Box::new(Opening {
                    session: session.0.0,
                    program: program.0,
                    origin: origin.into(),
                    rules: header.0.clone(),
                    brief: agreeing(*brief, &header)?,
                }))
            }
            Self::EnvelopeCommitted(committed) => Event::EnvelopeCommitted(committed.committed()?),
            Self::ReserveOpened => Event::ReserveOpened { by: Vec::new() },
            Self::ReserveOpenedBy { by } => Event::ReserveOpened {
                by: by.into_iter().map(|name| name.0.0).collect(),
            },
            Self::ReserveShown(shown) => Event::ReserveShown(shown.into()),
            Self::ClockJumped(jump) => Event::ClockJumped(jump.into()),
            Self::Offered {
                by,
                typed,
                price,
                confirmation,
                hearing,
                answered,
                justification,
            } => {
                let (price, hearing) = heard(price, hearing)?;
                Event::Offered(Offer {
                    by: by.into(),
                    typed: typed.0,
                    price,
                    confirmation: Confirmation::from(confirmation),
                    hearing,
                    answered: answered.map(Into::into),
                    justification: justification.0,
                })
            }
            Self::Met { text } => Event::Met { text: text.0 },
            Self::Confirmed { offer } => Event::Confirmed { offer },
            Self::Gate {
                offer,
                inside,
                source,
            } => Event::Gate {
                offer,
                inside,
                source: source.into(),
            },
            Self::SteppedOut { by, minutes } => Event::SteppedOut {
                by: by.into(),
                minutes,
            },
            Self::RecessSet { minutes } => Event::RecessSet { minutes },
            Self::Resumed => Event::Resumed,
            Self::AskedAgain { by } => Event::AskedAgain { by: by.into() },
            Self::Remarked {
                by,
                text,
                translation,
                claim,
            } => Event::Remarked {
                by: by.into(),
                text: text.0,
                translation: translation.map(Into::into),
                claim: claim.map(|claim| Box::new(claim.into())),
            },
            Self::Noted { text } => Event::Noted { text: text.0 },
            Self::Corrected {
                seq,
                typed,
                price,
                confirmation,
                reason,
            } => Event::Corrected(Correction {
                seq,
                typed: typed.0,
                price: price.map(|price| price.0),
                confirmation: confirmation.map(Into::into),
                reason: reason.0,
            }),
            Self::Settled(settled) => Event::Settled(settled.into()),
            Self::Accepted { by, offer } => Event::Accepted {
                by: by.into(),
                offer,
            },
            Self::Failed(failure) => Event::Failed(failure.into()),
            Self::Signed { by, bidder, name } => Event::Signed {
                by: by.into(),
                bidder,
                name: name.0.0,
            },
            Self::Closed {
                signatures_on_record,
            } => Event::Closed {
                signatures_on_record,
            },
            Self::Recovered { cut_bytes, sha256 } => Event::Recovered {
                cut_bytes,
                sha256: sha256.0.0,
            },
            Self::StorageFault { fault, safe } => Event::StorageFault {
                fault: fault.0.0,
                safe,
            },
            Self::BidHandedIn { bidder } => Event::BidHandedIn { bidder },
            Self::BiddingClosed => Event::BiddingClosed,
            Self::BidsOpened {
                willingness,
                bids,
                reason,
            } => opened_bids(willingness.0, bids, reason),
        })
    }
}

/// The brief, where it agrees with what the header says of it.
fn agreeing(
    brief: BriefForm,
    (rules, currency, unit): &(PackName, Currency, Unit),
) -> Result<Brief, FormError> {
    let brief = Brief::from(brief);
    let agrees = brief.rules == *rules && brief.currency == *currency && brief.unit == *unit;
    contradiction(agrees, "header-contradicts")?;
    Ok(brief)
}

impl From<&Event> for EventForm {
    fn from(event: &Event) -> Self {
        match event {
            Event::Opened(opening) => Self::Opened {
                format: FORMAT,
                session: Written(Hex(opening.session.clone())),
                program: Written(opening.program.clone()),
                origin: opening.origin.into(),
                rules: RulesForm::from(&opening.rules),
                currency: Written(opening.brief.currency),
                unit: Written(opening.brief.unit),
                brief: Box::new(BriefForm::from(&opening.brief)),
            },
            Event::EnvelopeCommitted(committed) => Self::EnvelopeCommitted(committed.into()),
            Event::ReserveOpened { by } if by.is_empty() => Self::ReserveOpened,
            Event::ReserveOpened { by } => Self::ReserveOpenedBy {
                by: by.iter().map(|name| Written(Name(name.clone()))).collect(),
            },
            Event::ReserveShown(shown) => Self::ReserveShown((*shown).into()),
            Event::ClockJumped(jump) => Self::ClockJumped((*jump).into()),
            Event::Offered(offer) => Self::Offered {
                by: offer.by.into(),
                typed: Written(offer.typed.clone()),
                price: offer.price.map(Written),
                confirmation: offer.confirmation.into(),
                hearing: offer.hearing.into(),
                answered: offer.answered.map(Into::into),
                justification: Written(offer.justification.clone()),
            },
            Event::Met { text } => Self::Met {
                text: Written(text.clone()),
            },
            Event::Confirmed { offer } => Self::Confirmed { offer: *offer },
            Event::Gate {
                offer,
                inside,
                source,
            } => Self::Gate {
                offer: *offer,
                inside: *inside,
                source: (*source).into(),
            },
            Event::SteppedOut { by, minutes } => Self::SteppedOut {
                by: (*by).into(),
                minutes: *minutes,
            },
            Event::RecessSet { minutes } => Self::RecessSet { minutes: *minutes },
            Event::Resumed => Self::Resumed,
            Event::AskedAgain { by } => Self::AskedAgain { by: (*by).into() },
            Event::Remarked {
                by,
                text,
                translation,
                claim,
            } => Self::Remarked {
                by: (*by).into(),
                text: Written(text.clone()),
                translation: translation.as_ref().map(TranslationForm::from),
                claim: claim.as_deref().map(ReferenceForm::from),
            },
            Event::Noted { text } => Self::Noted {
                text: Written(text.clone()),
            },
            Event::Corrected(correction) => Self::Corrected {
                seq: correction.seq,
                typed: Written(correction.typed.clone()),
                price: correction.price.map(Written),
                confirmation: correction.confirmation.map(Into::into),
                reason: Written(correction.reason.clone()),
            },
            Event::Settled(settled) => Self::Settled(settled.into()),
            Event::Accepted { by, offer } => Self::Accepted {
                by: (*by).into(),
                offer: *offer,
            },
            Event::Failed(failure) => Self::Failed(failure.into()),
            Event::Signed { by, bidder, name } => Self::Signed {
                by: (*by).into(),
                bidder: *bidder,
                name: Written(Name(name.clone())),
            },
            Event::Closed {
                signatures_on_record,
            } => Self::Closed {
                signatures_on_record: *signatures_on_record,
            },
            Event::Recovered { cut_bytes, sha256 } => Self::Recovered {
                cut_bytes: *cut_bytes,
                sha256: Written(Hex(sha256.clone())),
            },
            Event::StorageFault { fault, safe } => Self::StorageFault {
                fault: Written(Word(fault.clone())),
                safe: *safe,
            },
            Event::BidHandedIn { bidder } => Self::BidHandedIn { bidder: *bidder },
            Event::BiddingClosed => Self::BiddingClosed,
            Event::BidsOpened(opened) => Self::BidsOpened {
                willingness: Written(opened.willingness),
                bids: opened.bids.iter().map(BidForm::from).collect(),
                reason: Written(opened.reason.clone()),
            },
        }
    }
}
