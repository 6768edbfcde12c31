//! What a record says in words, where parts of it may have been left out.

use super::redacted::Redacted;
use crate::domain::Side;
use crate::domain::event::{Event, Failure, Record};
use crate::text::Words;

/// What a record says, in one line; an offer without its figure.
pub(super) fn said(of: &Redacted<'_>, record: &Record, words: &Words) -> String {
    let talk = of.talk();
    match &record.event {
        Event::Signed {
            name,
            bidder: Some(bidder),
            ..
        } if name.is_empty() => {
            let company = words.bidder(talk.brief(), *bidder);
            words.say_with("export-signed-for", &[("company", company.into())])
        }
        Event::Signed { name, .. } if name.is_empty() => words.say("export-signed").into_owned(),
        Event::Failed(Failure::Stated(reason)) if reason.is_empty() => {
            words.say("export-no-deal").into_owned()
        }
        Event::Corrected(correction) if correction.reason.is_empty() => {
            let number = ("number", correction.seq.into());
            match correction.price {
                Some(price) => {
                    let price = words.price_of(price, talk);
                    words.say_with("export-corrects-price", &[number, ("price", price.into())])
                }
                None => words.say_with("export-corrects", &[number]),
            }
        }
        Event::Opened(_)
        | Event::EnvelopeCommitted(_)
        | Event::ReserveOpened { .. }
        | Event::ReserveShown(_)
        | Event::ClockJumped(_)
        | Event::Offered(_)
        | Event::Confirmed { .. }
        | Event::Gate { .. }
        | Event::SteppedOut { .. }
        | Event::RecessSet { .. }
        | Event::Resumed
        | Event::AskedAgain { .. }
        | Event::Met { .. }
        | Event::Remarked { .. }
        | Event::Noted { .. }
        | Event::Corrected(_)
        | Event::Settled(_)
        | Event::Accepted { .. }
        | Event::Failed(_)
        | Event::Signed { .. }
        | Event::Closed { .. }
        | Event::Recovered { .. }
        | Event::StorageFault { .. }
        | Event::BidHandedIn { .. }
        | Event::BiddingClosed
        | Event::BidsOpened(_) => words.event(record, talk),
    }
}

/// Whose act it was.
pub(super) fn side_of(record: &Record) -> Option<Side> {
    super::facts::Facts::of(record).by
}

/// When it happened, to the minute, by the clock of the place; `None` where that is not on
/// record.
pub(super) fn time_of(record: &Record) -> Option<String> {
    let moment = record.time()?;
    Some(moment.civil().strftime("%Y-%m-%d %H:%M:%S").to_string())
}

/// How the talk came out, in words.
pub(super) fn outcome(of: &Redacted<'_>, words: &Words) -> String {
    use crate::domain::session::Outcome;
    let talk = of.talk();
    match &talk.state().outcome {
        None => words.say("export-outcome-open").into_owned(),
        Some(Outcome::Deal(_)) => {
            let price = talk.state().final_price();
            let price = price.map(|price| words.price_of(price, talk));
            match price {
                Some(price) => words.say_with("row-deal", &[("price", price.into())]),
                None => words.say("export-deal").into_owned(),
            }
        }
        Some(Outcome::Listed(listed)) => {
            let price = words.price_of(listed.standard, talk);
            words.say_with("outcome-listed", &[("price", price.into())])
        }
        Some(Outcome::NoDeal { seq, .. }) => of
            .records()
            .find(|record| record.seq == *seq)
            .map(|record| said(of, record, words))
            .unwrap_or_default(),
    }
}
