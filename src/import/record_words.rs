//! Words of an exported record, and what they mean.

use crate::domain::event::GateSource;
use crate::domain::offer::{Confirmation, Hearing};
use crate::domain::{Price, Side};

/// A side.
pub(super) fn side(word: &str) -> Option<Side> {
    [Side::Company, Side::Payer]
        .into_iter()
        .find(|side| side.id() == word)
}

/// A price, exactly.
pub(super) fn price(text: &str) -> Option<Price> {
    Price::parse(text).ok()
}

/// A whole number.
pub(super) fn number(text: &str) -> Option<u64> {
    let plain = text.bytes().all(|one| one.is_ascii_digit());
    text.parse().ok().filter(|_| plain)
}

/// Yes or no.
pub(super) fn truth(word: &str) -> Option<bool> {
    match word {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// Whether an offer was confirmed.
pub(super) fn confirmation(word: &str) -> Option<Confirmation> {
    match word {
        "confirmed" => Some(Confirmation::Confirmed),
        "quote" => Some(Confirmation::Quote),
        "not_on_record" => Some(Confirmation::NotOnRecord),
        _ => None,
    }
}

/// How well it was heard.
pub(super) fn hearing(word: &str) -> Option<Hearing> {
    match word {
        "clear" => Some(Hearing::Clear),
        "unclear" => Some(Hearing::Unclear),
        "not_on_record" => Some(Hearing::NotOnRecord),
        _ => None,
    }
}

/// Where a word on the gate is from.
pub(super) fn gate_source(word: &str) -> Option<GateSource> {
    match word {
        "computed" => Some(GateSource::Computed),
        "declared" => Some(GateSource::Declared),
        "implied" => Some(GateSource::Implied),
        _ => None,
    }
}
