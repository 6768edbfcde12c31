//! A bidding and a renewal: as rows of the page, and as data.

use serde::Serialize;

use super::data::Names;
use crate::cli::columns::{Align, lay_out};
use crate::domain::bidding::{Bidder, Judged};
use crate::domain::event::Seq;
use crate::domain::renewal::Renewed;
use crate::domain::{Price, Session};
use crate::text::Words;
use crate::text::price::bare_price;

/// Every bidder with what is known of its bid.
pub(super) fn bids(session: &Session, words: &Words) -> Vec<String> {
    let Some(bidding) = &session.state().bidding else {
        return Vec::new();
    };
    let currency = session.brief().currency.code();
    let rows: Vec<Vec<String>> = bidding
        .places()
        .map(|place| {
            let price = session
                .opened_bids()
                .and_then(|opened| opened.bid_of(place));
            vec![
                place.to_string(),
                words.bidder(session.brief(), place),
                price.map_or_else(String::new, |price| bare_price(price.amount(), currency)),
                words.bid_standing(session, place),
            ]
        })
        .collect();
    let aligns = [Align::Right, Align::Left, Align::Right, Align::Left];
    lay_out(&rows, &aligns)
}

/// How the price of a renewal comes about.
pub(super) fn reckoning(session: &Session, words: &Words) -> Vec<String> {
    let rows: Vec<Vec<String>> = words
        .reckoning(session)
        .into_iter()
        .map(|line| vec![line.name, line.value, line.note])
        .collect();
    lay_out(&rows, &[Align::Left, Align::Right, Align::Left])
}

#[derive(Serialize)]
pub(super) struct BiddingData<'a> {
    bidders: Vec<BidderData<'a>>,
    complete: bool,
    opened: Option<Seq>,
    willingness: Option<String>,
    lowest: Option<String>,
    floor: Option<String>,
    payment_standard: Option<String>,
}

#[derive(Serialize)]
struct BidderData<'a> {
    bidder: Bidder,
    name: Option<Names<'a>>,
    handed_in: Option<Seq>,
    bid: Option<String>,
    selected: Option<bool>,
}

#[derive(Serialize)]
pub(super) struct RenewalData<'a> {
    year: i16,
    consecutive_years: u8,
    price: Option<String>,
    before: String,
    exact: Option<String>,
    cut: Option<String>,
    row: Option<usize>,
    a: Option<Part>,
    b: Option<Part>,
    factor: Option<String>,
    exit: Option<&'static str>,
    rule: Option<&'a str>,
}

/// A ratio in percent, the column it lies in, and the cut it stands for.
#[derive(Serialize)]
struct Part {
    ratio: String,
    column: usize,
    cut: String,
}

impl<'a> BiddingData<'a> {
    pub(super) fn of(session: &'a Session) -> Option<Self> {
        let bidding = session.state().bidding.as_ref()?;
        let opened = bidding.opened.as_ref();
        let judged = opened.and_then(|opened| opened.judged.as_ref());
        let (lowest, award) = match judged {
            Some(Judged::Listed(award)) => (Some(award.lowest), Some(award)),
            Some(Judged::NotListed { lowest }) => (Some(*lowest), None),
            None => (None, None),
        };
        let written = |price: Price| price.to_string();
        let bidder = |place: Bidder| BidderData {
            bidder: place,
            name: session.brief().bidder(place).map(Names::of),
            handed_in: bidding
                .handed_in
                .iter()
                .find(|one| one.bidder == place)
                .map(|one| one.seq),
            bid: opened.and_then(|one| one.bid_of(place)).map(written),
            selected: opened.map(|one| one.selects(place)),
        };
        Some(Self {
            bidders: bidding.places().map(bidder).collect(),
            complete: bidding.is_complete(),
            opened: opened.map(|opened| opened.seq),
            willingness: opened.map(|opened| written(opened.willingness)),
            lowest: lowest.map(written),
            floor: award
                .and_then(|award| award.floor)
                .map(|floor| floor.to_string()),
            payment_standard: award.map(|award| written(award.standard)),
        })
    }
}

impl<'a> RenewalData<'a> {
    pub(super) fn of(session: &'a Session) -> Option<Self> {
        let facts = session.brief().renewal.as_ref()?;
        let renewed = session.state().renewal.as_ref()?;
        let reckoning = match renewed {
            Renewed::Price(reckoning) => Some(reckoning),
            Renewed::Renegotiation { .. } | Renewed::RegularList { .. } => None,
        };
        let part = |graded: &crate::domain::renewal::Graded| Part {
            ratio: graded.percent.to_string(),
            column: graded.column,
            cut: graded.cut.to_string(),
        };
        Some(Self {
            year: facts.year,
            consecutive_years: facts.years,
            price: renewed.price().map(|price| price.to_string()),
            before: facts.standard.to_string(),
            exact: reckoning.map(|one| one.exact.to_string()),
            cut: reckoning.map(|one| one.cut.to_string()),
            row: reckoning.map(|one| one.row),
            a: reckoning.map(|one| part(&one.spend)),
            b: reckoning.map(|one| part(&one.added)),
            factor: reckoning
                .and_then(|one| one.factor.as_ref())
                .map(|(_, factor)| factor.to_string()),
            exit: match renewed {
                Renewed::Price(_) => None,
                Renewed::Renegotiation { .. } => Some("renegotiation"),
                Renewed::RegularList { .. } => Some("regular_list"),
            },
            rule: renewed.exit(),
        })
    }
}
