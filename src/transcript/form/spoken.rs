//! What the plain strings of a spoken command mean, each read by its own grammar.

use super::command::{Lacking, SpokenBid};
use super::conversion::{ConversionForm, RateForm};
use crate::domain::bidding::Bid;
use crate::domain::command::Command;
use crate::domain::conversion::Settled;
use crate::domain::digest::Digest;
use crate::domain::envelope::{Committed, Openers, Shown};
use crate::domain::event::OpenedBids;
use crate::domain::moment::{Moment, Occurred};
use crate::domain::offer::{Confirmation, Hearing};
use crate::domain::price::PriceFault;
use crate::domain::refusal::{Reason, Refusal};
use crate::domain::{Price, Text};

pub(super) fn correct(
    seq: u64,
    price: &str,
    confirmed: Option<bool>,
    reason: &str,
) -> Result<Command, Refusal> {
    let new_price = if price.is_empty() {
        None
    } else {
        Some(Price::parse(price)?)
    };
    if new_price.is_none() && confirmed.is_none() {
        return Err(Reason::Price(PriceFault::Empty).into());
    }
    Ok(Command::Correct {
        seq,
        typed: Text::sentence(price)?,
        price: new_price,
        confirmation: confirmed.map(confirmation),
        reason: Text::sentence(reason)?,
    })
}

/// One fact at a time, so that each has a record of its own.
pub(super) fn settle(
    conversion: Option<ConversionForm>,
    rate: Option<RateForm>,
) -> Result<Command, Refusal> {
    match (conversion, rate) {
        (Some(conversion), None) => Ok(Command::Settle(Settled::Conversion(conversion.into()))),
        (None, Some(rate)) => Ok(Command::Settle(Settled::Rate(rate.into()))),
        (Some(_), Some(_)) | (None, None) => Err(Reason::SettleOne.into()),
    }
}

pub(super) fn close(not_on_record: &[Lacking]) -> Command {
    Command::Close {
        signatures_on_record: !not_on_record.contains(&Lacking::Signatures),
    }
}

/// The figure of an offer, where it is on record, and how well it was heard.
pub(super) fn figure(
    price: &str,
    unclear: bool,
    not_on_record: &[Lacking],
) -> Result<(Option<Price>, Hearing), Refusal> {
    if not_on_record.contains(&Lacking::Price) {
        return Ok((None, Hearing::NotOnRecord));
    }
    let hearing = if unclear {
        Hearing::Unclear
    } else {
        Hearing::Clear
    };
    Ok((Some(Price::parse(price)?), hearing))
}

pub(super) fn open_bids(
    willingness: &str,
    bids: &[SpokenBid],
    reason: &str,
) -> Result<Command, Refusal> {
    let read = |bid: &SpokenBid| {
        Ok(Bid {
            bidder: bid.bidder,
            price: Price::parse(&bid.price)?,
        })
    };
    Ok(Command::OpenBids(OpenedBids {
        willingness: Price::parse(willingness)?,
        bids: bids.iter().map(read).collect::<Result<_, Refusal>>()?,
        reason: Text::sentence(reason)?,
    }))
}

/// No time leaves it to the talk.
pub(super) fn stated(at: &str) -> Result<Option<Occurred>, Refusal> {
    if at.is_empty() {
        return Ok(None);
    }
    let moment = Moment::parse(at).ok_or(Reason::TimeUnreadable)?;
    Ok(Some(Occurred::At(moment)))
}

pub(super) fn confirmation(confirmed: bool) -> Confirmation {
    if confirmed {
        Confirmation::Confirmed
    } else {
        Confirmation::Quote
    }
}

/// A commitment to a sealed reserve.
pub(super) fn commit(
    commitment: &str,
    file: &str,
    openers: u8,
    reason: &str,
) -> Result<Command, Refusal> {
    let file = if file.is_empty() {
        None
    } else {
        Some(digest(file)?)
    };
    Ok(Command::Commit(Committed {
        commitment: digest(commitment)?,
        file,
        openers: Openers::of(openers).ok_or(Reason::OpenersUnknown)?,
        reason: Text::sentence(reason)?,
    }))
}

/// The reserve with what proves that it was the sealed one.
pub(super) fn show(price: &str, nonce: &str) -> Result<Command, Refusal> {
    Ok(Command::Show(Shown {
        price: Price::parse(price)?,
        nonce: digest(nonce)?,
    }))
}

fn digest(digits: &str) -> Result<Digest, Refusal> {
    Digest::parse(digits.as_bytes()).ok_or_else(|| Reason::DigitsUnreadable.into())
}
