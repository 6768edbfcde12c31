//! Commands of a script, one RON value a line.
//!
//! Figures and words are plain strings here: a wrong one refuses its command and leaves
//! the rest of the script alone.

use serde::{Deserialize, Serialize};

use super::conversion::{ConversionForm, RateForm};
use super::reference::ReferenceForm;
use super::said::TranslationForm;
use super::sealed::OfSealed;
use super::spelling::SideForm;
use super::spoken::{
    close, commit, confirmation, correct, figure, open_bids, settle, show, stated,
};
use crate::domain::command::{Command, NewOffer, Spoken};
use crate::domain::moment::Occurred;
use crate::domain::offer::Confirmation;
use crate::domain::refusal::Refusal;
use crate::domain::{Price, Reserve, Text};

/// What a past talk's record may lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Lacking {
    /// The figure of an offer.
    Price,
    /// Whether an offer was confirmed.
    Confirmation,
    /// The signatures under the letter.
    Signatures,
}

/// What a line of a script says.
pub enum Heard {
    /// A command.
    Spoken(Spoken),
    /// The reserve, for this sitting: held in memory and written nowhere.
    Reserve(Reserve),
    /// Something about a sealed file.
    Sealed(OfSealed, Option<Occurred>),
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum CommandForm {
    Reserve {
        price: String,
    },
    Commit {
        #[serde(default)]
        path: String,
        #[serde(default)]
        commitment: String,
        #[serde(default)]
        file: String,
        #[serde(default = "one")]
        openers: u8,
        #[serde(default)]
        reason: String,
        #[serde(default)]
        at: String,
    },
    OpenEnvelope {
        path: String,
        passphrases: Vec<String>,
        #[serde(default)]
        by: Vec<String>,
        #[serde(default)]
        at: String,
    },
    Show {
        #[serde(default)]
        price: String,
        #[serde(default)]
        nonce: String,
        #[serde(default)]
        path: String,
        #[serde(default)]
        passphrases: Vec<String>,
        #[serde(default)]
        at: String,
    },
    Offer {
        by: SideForm,
        #[serde(default)]
        price: String,
        #[serde(default)]
        confirmed: bool,
        #[serde(default)]
        unclear: bool,
        #[serde(default)]
        sure: bool,
        #[serde(default)]
        justification: String,
        #[serde(default)]
        not_on_record: Vec<Lacking>,
        #[serde(default)]
        at: String,
    },
    Meet {
        #[serde(default)]
        text: String,
        #[serde(default)]
        at: String,
    },
    Confirm {
        #[serde(default)]
        at: String,
    },
    Gate {
        inside: bool,
        #[serde(default)]
        at: String,
    },
    Recess {
        by: SideForm,
        #[serde(default)]
        minutes: Option<u16>,
        #[serde(default)]
        at: String,
    },
    SetRecess {
        minutes: u16,
        #[serde(default)]
        at: String,
    },
    Resume {
        #[serde(default)]
        at: String,
    },
    Ask {
        by: SideForm,
        #[serde(default)]
        at: String,
    },
    Remark {
        by: SideForm,
        text: String,
        #[serde(default)]
        translation: Option<TranslationForm>,
        #[serde(default)]
        claim: Option<Box<ReferenceForm>>,
        #[serde(default)]
        at: String,
    },
    Note {
        text: String,
        #[serde(default)]
        at: String,
    },
    Correct {
        seq: u64,
        #[serde(default)]
        price: String,
        #[serde(default)]
        confirmed: Option<bool>,
        #[serde(default)]
        reason: String,
        #[serde(default)]
        at: String,
    },
    Settle {
        #[serde(default)]
        conversion: Option<ConversionForm>,
        #[serde(default)]
        rate: Option<RateForm>,
        #[serde(default)]
        at: String,
    },
    Accept {
        by: SideForm,
        #[serde(default)]
        at: String,
    },
    Fail {
        #[serde(default)]
        reason: String,
        #[serde(default)]
        at: String,
    },
    Sign {
        by: SideForm,
        #[serde(default)]
        bidder: Option<u16>,
        #[serde(default)]
        name: String,
        #[serde(default)]
        at: String,
    },
    Close {
        #[serde(default)]
        not_on_record: Vec<Lacking>,
        #[serde(default)]
        at: String,
    },
    HandInBid {
        bidder: u16,
        #[serde(default)]
        at: String,
    },
    CloseBidding {
        #[serde(default)]
        at: String,
    },
    OpenBids {
        willingness: String,
        bids: Vec<SpokenBid>,
        #[serde(default)]
        reason: String,
        #[serde(default)]
        at: String,
    },
    Renew {
        #[serde(default)]
        at: String,
    },
}

fn one() -> u8 {
    1
}

/// A bid as it is read out.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SpokenBid {
    pub(super) bidder: u16,
    pub(super) price: String,
}

impl CommandForm {
    #[expect(clippy::too_many_lines, reason = "one arm each")]
    pub(super) fn heard(self) -> Result<Heard, Refusal> {
        let (command, at) = match self {
            Self::Reserve { price } => {
                return Ok(Heard::Reserve(Reserve::sealed(Price::parse(&price)?)));
            }
            Self::Offer {
                by,
                price,
                confirmed,
                unclear,
                sure,
                justification,
                not_on_record,
                at,
            } => {
                let (known, hearing) = figure(&price, unclear, &not_on_record)?;
                let confirmation = match confirmation(confirmed) {
                    Confirmation::Quote if not_on_record.contains(&Lacking::Confirmation) => {
                        Confirmation::NotOnRecord
                    }
                    given => given,
                };
                let command = Command::Offer(NewOffer {
                    by: by.into(),
                    typed: Text::sentence(&price)?,
                    price: known,
                    confirmation,
                    hearing,
                    answered: None,
                    sure,
                    justification: Text::sentence(&justification)?,
                });
                (command, at)
            }
            Self::Commit {
                path,
                commitment,
                file,
                openers,
                reason,
                at,
            } => {
                if !path.is_empty() && commitment.is_empty() && file.is_empty() {
                    let asked = OfSealed::commit(path, &reason)?;
                    return Ok(Heard::Sealed(asked, stated(&at)?));
                }
                (commit(&commitment, &file, openers, &reason)?, at)
            }
            Self::OpenEnvelope {
                path,
                passphrases,
                by,
                at,
            } => {
                let asked = OfSealed::open(path, passphrases, &by)?;
                return Ok(Heard::Sealed(asked, stated(&at)?));
            }
            Self::Show {
                price,
                nonce,
                path,
                passphrases,
                at,
            } => {
                if price.is_empty() && nonce.is_empty() {
                    let asked = OfSealed::show(path, passphrases);
                    return Ok(Heard::Sealed(asked, stated(&at)?));
                }
                (show(&price, &nonce)?, at)
            }
            Self::Meet { text, at } => (
                Command::Meet {
                    text: Text::sentence(&text)?,
                },
                at,
            ),
            Self::Confirm { at } => (Command::Confirm, at),
            Self::Gate { inside, at } => (Command::Gate { inside }, at),
            Self::Recess { by, minutes, at } => (
                Command::Recess {
                    by: by.into(),
                    minutes,
                },
                at,
            ),
            Self::SetRecess { minutes, at } => (Command::SetRecess { minutes }, at),
            Self::Resume { at } => (Command::Resume, at),
            Self::Ask { by, at } => (Command::Ask { by: by.into() }, at),
            Self::Remark {
                by,
                text,
                translation,
                claim,
                at,
            } => {
                let command = Command::Remark {
                    by: by.into(),
                    text: Text::sentence(&text)?,
                    translation: translation.map(Into::into),
                    claim: claim.map(|claim| Box::new((*claim).into())),
                };
                (command, at)
            }
            Self::Note { text, at } => (
                Command::Note {
                    text: Text::sentence(&text)?,
                },
                at,
            ),
            Self::Correct {
                seq,
                price,
                confirmed,
                reason,
                at,
            } => (correct(seq, &price, confirmed, &reason)?, at),
            Self::Settle {
                conversion,
                rate,
                at,
            } => (settle(conversion, rate)?, at),
            Self::Accept { by, at } => (Command::Accept { by: by.into() }, at),
            Self::Fail { reason, at } => (
                Command::Fail {
                    reason: Text::sentence(&reason)?,
                },
                at,
            ),
            Self::Sign {
                by,
                bidder,
                name,
                at,
            } => (
                Command::Sign {
                    by: by.into(),
                    bidder,
                    name: Text::name(&name)?,
                },
                at,
            ),
            Self::Close { not_on_record, at } => (close(&not_on_record), at),
            Self::HandInBid { bidder, at } => (Command::HandInBid { bidder }, at),
            Self::CloseBidding { at } => (Command::CloseBidding, at),
            Self::OpenBids {
                willingness,
                bids,
                reason,
                at,
            } => (open_bids(&willingness, &bids, &reason)?, at),
            Self::Renew { at } => (Command::Renew, at),
        };
        Ok(Heard::Spoken(Spoken {
            command,
            at: stated(&at)?,
        }))
    }
}
