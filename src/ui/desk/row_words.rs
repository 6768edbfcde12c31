//! What a record says in a row.

use crate::domain::bidding::{Judged, opened};
use crate::domain::event::{Event, OpenedBids, Record};
use crate::domain::offer::{Confirmation, Hearing, Offer};
use crate::domain::session::{Session, Standing};
use crate::domain::{Price, Side};
use crate::text::price::bare_price;
use crate::text::{Language, Words, change};
use crate::ui::signs::Sign;

/// What a record says in a row.
#[derive(Clone, Debug, Default)]
pub struct RowWords {
    /// The side it is from, shown by its mark and name.
    pub side: Option<Side>,
    /// A sign in the place of the side.
    pub sign: Option<Sign>,
    /// The figure, set larger.
    pub figure: String,
    /// The figure is struck through: a later record corrects it.
    pub struck: bool,
    /// The words after the figure, or all there is.
    pub text: String,
    /// The words are something that was said, not something that happened.
    pub said: bool,
    /// The change from the same side's figure before.
    pub change: String,
}

/// The words of a record.
pub fn row_words(session: &Session, record: &Record, words: &Words) -> RowWords {
    let state = session.state();
    let (side, sign) = whose(&record.event);
    let plain = RowWords {
        side,
        sign,
        ..RowWords::default()
    };
    match &record.event {
        Event::Offered(offer) => offered(session, record, offer, words),
        Event::Resumed => resumed(session, record, words),
        Event::Remarked {
            text, translation, ..
        } => {
            let english = words.language() == Language::English;
            let shown = translation
                .as_ref()
                .filter(|other| other.english == english);
            let text = shown.map_or(text, |other| &other.text).as_str().to_owned();
            RowWords {
                text,
                said: true,
                ..plain
            }
        }
        Event::Noted { .. } => RowWords {
            text: words.event(record, session),
            said: true,
            ..plain
        },
        Event::Corrected(correction) => {
            let number = correction.seq.into();
            let reason = correction.reason.as_str().into();
            let currency = session.brief().currency.code();
            RowWords {
                figure: correction
                    .price
                    .map(|price| bare_price(price.amount(), currency))
                    .unwrap_or_default(),
                text: words.say_with("row-corrects", &[("number", number), ("reason", reason)]),
                change: state
                    .offer(correction.seq)
                    .map(|one| change_of(session, one))
                    .unwrap_or_default(),
                ..plain
            }
        }
        Event::BidsOpened(read) => bids_opened(session, read, words, plain),
        _ => RowWords {
            text: words.event(record, session),
            ..plain
        },
    }
}

/// The payment standard that opened bids come to, and the willingness to pay.
fn bids_opened(session: &Session, read: &OpenedBids, words: &Words, plain: RowWords) -> RowWords {
    let brief = session.brief();
    let shown = |price: Price| bare_price(price.amount(), brief.currency.code());
    let judged = opened(&read.bids, read.willingness, session.pack(), brief.step);
    let (id, figure) = match judged {
        Some(Judged::Listed(award)) => ("row-bids-short-listed", shown(award.standard)),
        Some(Judged::NotListed { .. }) | None => ("row-bids-short-not-listed", String::new()),
    };
    let what = words.say_with(id, &[("willingness", shown(read.willingness).into())]);
    let text = if read.reason.is_empty() {
        what
    } else {
        let reason = read.reason.as_str().into();
        words.say_with(
            "row-bids-anew",
            &[("what", what.into()), ("reason", reason)],
        )
    };
    RowWords {
        figure,
        text,
        ..plain
    }
}

/// The side that an event is from, or the sign that stands in its place.
fn whose(event: &Event) -> (Option<Side>, Option<Sign>) {
    match event {
        Event::Opened(_)
        | Event::EnvelopeCommitted(_)
        | Event::ReserveOpened { .. }
        | Event::ReserveShown(_)
        | Event::RecessSet { .. }
        | Event::BiddingClosed
        | Event::Settled(_) => (Some(Side::Payer), None),
        Event::BidHandedIn { .. } => (None, Some(Sign::Envelope)),
        Event::Offered(offer) => (Some(offer.by), None),
        Event::Confirmed { .. } => (Some(Side::Company), None),
        Event::SteppedOut { by, .. }
        | Event::AskedAgain { by }
        | Event::Remarked { by, .. }
        | Event::Accepted { by, .. }
        | Event::Signed { by, .. } => (Some(*by), None),
        Event::Resumed => (None, None),
        Event::Gate { inside: true, .. } => (None, Some(Sign::InsideLine)),
        Event::Gate { inside: false, .. } | Event::Failed(_) => (None, Some(Sign::Cross)),
        Event::Noted { .. } => (None, Some(Sign::Bubble)),
        Event::Met { .. } | Event::BidsOpened(_) => (None, Some(Sign::Document)),
        Event::Corrected(_) => (None, Some(Sign::Pencil)),
        Event::Closed { .. } => (None, Some(Sign::Padlock)),
        Event::Recovered { .. } => (None, Some(Sign::DashCircle)),
        Event::ClockJumped(_) => (None, Some(Sign::Triangle)),
        Event::StorageFault { .. } => (None, Some(Sign::Exclamation)),
    }
}

fn offered(session: &Session, record: &Record, offer: &Offer, words: &Words) -> RowWords {
    let state = session.state();
    let currency = session.brief().currency.code();
    let standing = state.offer(record.seq);
    let corrected = standing.and_then(|one| one.corrected_by);
    let figure = match offer.price {
        Some(price) => bare_price(price.amount(), currency),
        None => words.say("not-on-record").into_owned(),
    };
    let mut notes = Vec::new();
    if let Some(seq) = corrected {
        notes.push(words.say_with("row-corrected-by", &[("number", seq.into())]));
    }
    let chance = standing.and_then(|one| one.chance);
    let in_offers =
        standing.is_some_and(|one| one.stage == crate::domain::rules::StageRole::Offers);
    match (offer.confirmation, chance) {
        (Confirmation::Confirmed, Some(chance)) => {
            let count = session.pack().chances().map_or(0, |(_, count)| count);
            let arguments = [
                ("number", u32::from(chance).into()),
                ("count", u32::from(count).into()),
            ];
            notes.push(words.say_with("row-confirmed", &arguments));
        }
        (Confirmation::Confirmed, None) => {
            notes.push(words.say("row-confirmed-offer").into_owned());
        }
        (Confirmation::Quote, _) if session.pack().renewal_cuts().is_some() => {
            notes.push(words.say("row-renewal-price").into_owned());
        }
        (Confirmation::Quote, _) if session.pack().final_offer().is_some() => {
            let standing = session.state().offer(record.seq);
            let ordinal = standing.map_or(0, |one| one.ordinal);
            let id = crate::text::written_kind(offer.by, ordinal, session);
            notes.push(words.say(id).into_owned());
        }
        (Confirmation::Quote, _) if in_offers => notes.push(words.say("row-quote").into_owned()),
        (Confirmation::NotOnRecord, _) => {
            notes.push(words.say("row-confirmation-not-on-record").into_owned());
        }
        (Confirmation::Quote, _) => {}
    }
    if offer.hearing == Hearing::Unclear {
        notes.push(words.say("desk-heard-unclearly").into_owned());
    }
    if let Some(answered) = offer.answered {
        let id = if answered.as_typed {
            "row-asked-as-typed"
        } else {
            "row-asked-likelier"
        };
        notes.push(words.say_with(id, &[("typed", offer.typed.as_str().into())]));
    }
    if !offer.justification.is_empty() {
        let text = offer.justification.as_str().into();
        notes.push(words.say_with("row-justification", &[("text", text)]));
    }
    let separator = words.say("list-separator");
    RowWords {
        side: Some(offer.by),
        figure,
        struck: corrected.is_some(),
        text: notes.join(&separator),
        change: standing
            .filter(|_| corrected.is_none())
            .map(|one| change_of(session, one))
            .unwrap_or_default(),
        ..RowWords::default()
    }
}

/// The change from the same side's figure before.
fn change_of(session: &Session, standing: &Standing) -> String {
    let before = session
        .state()
        .before(standing)
        .and_then(|before| before.price);
    let step = match (before, standing.price) {
        (Some(before), Some(now)) => crate::domain::money::difference(now, before),
        (Some(_) | None, _) => None,
    };
    step.map_or_else(String::new, |step| {
        change::signed(step, session.brief().currency.code())
    })
}

/// The record that a side is back names how long it was out.
fn resumed(session: &Session, record: &Record, words: &Words) -> RowWords {
    let records = session.records();
    let place = usize::try_from(record.seq).unwrap_or(0).saturating_sub(1);
    let out = records
        .get(..place)
        .unwrap_or_default()
        .iter()
        .rev()
        .find_map(|earlier| match &earlier.event {
            Event::SteppedOut { by, .. } => Some((*by, earlier.seq)),
            _ => None,
        });
    let by = out.map_or(Side::Company, |(by, _)| by);
    let text = match out.and_then(|(_, since)| session.seconds_between(since, record.seq)) {
        Some(seconds) => {
            let length = std::time::Duration::from_secs(seconds);
            words.say_with(
                "row-back",
                &[("length", crate::text::moment::minutes(length).into())],
            )
        }
        None => words.say("row-back-unknown").into_owned(),
    };
    RowWords {
        side: Some(by),
        text,
        ..RowWords::default()
    }
}
