//! What happened in a talk, record by record, as JSON.

use serde::Serialize;

use crate::domain::event::{Event, Seq};
use crate::domain::offer::Confirmation;
use crate::domain::{Session, Side};

/// A record, in short. What it has none of is left out.
#[derive(Serialize)]
pub(super) struct Deed<'a> {
    seq: Seq,
    at: String,
    what: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    price: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    confirmed: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inside: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minutes: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bidder: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translation: Option<&'a str>,
}

/// Every record after this one.
pub(super) fn deeds(session: &Session, after: Seq) -> Vec<Deed<'_>> {
    let records = session.records().iter();
    records
        .filter(|record| after < record.seq)
        .map(|record| {
            let mut deed = Deed {
                seq: record.seq,
                at: record.at.to_string(),
                what: "other",
                by: None,
                price: None,
                confirmed: None,
                inside: None,
                minutes: None,
                bidder: None,
                text: None,
                translation: None,
            };
            deed.tell(&record.event);
            deed
        })
        .collect()
}

impl<'a> Deed<'a> {
    fn tell(&mut self, event: &'a Event) {
        let side = |by: Side| Some(by.id());
        match event {
            Event::Offered(offer) => {
                self.what = "offer";
                self.by = side(offer.by);
                self.price = offer.price.map(|price| price.to_string());
                self.confirmed = match offer.confirmation {
                    Confirmation::Confirmed => Some(true),
                    Confirmation::Quote => Some(false),
                    Confirmation::NotOnRecord => None,
                };
            }
            Event::Confirmed { .. } => self.what = "confirmed",
            Event::Gate { inside, .. } => {
                self.what = "gate";
                self.inside = Some(*inside);
            }
            Event::SteppedOut { by, minutes } => {
                self.what = "stepped-out";
                self.by = side(*by);
                self.minutes = *minutes;
            }
            Event::Resumed => self.what = "back",
            Event::AskedAgain { by } => {
                self.what = "asked";
                self.by = side(*by);
            }
            Event::Met { text } => {
                self.what = "met";
                self.text = Some(text.as_str());
            }
            Event::Remarked {
                by,
                text,
                translation,
                ..
            } => {
                self.what = "remark";
                self.by = side(*by);
                self.text = Some(text.as_str());
                self.translation = translation.as_ref().map(|one| one.text.as_str());
            }
            Event::Accepted { by, .. } => {
                self.what = "accepted";
                self.by = side(*by);
            }
            Event::Failed(failure) => {
                self.what = "no-deal";
                self.text = match failure {
                    crate::domain::event::Failure::Stated(text) => Some(text.as_str()),
                    crate::domain::event::Failure::ByRule(rule) => Some(rule.as_str()),
                };
            }
            Event::Signed { by, bidder, .. } => {
                self.what = "signed";
                self.by = side(*by);
                self.bidder = *bidder;
            }
            Event::BidHandedIn { bidder } => {
                self.what = "bid-handed-in";
                self.bidder = Some(*bidder);
            }
            Event::BidsOpened(opened) => {
                self.what = "bids-opened";
                self.price = Some(opened.willingness.to_string());
            }
            _ => {}
        }
    }
}
