//! Open contracting data: a release package of OCDS 1.1.5.
//!
//! | in the talk | in the package |
//! |---|---|
//! | it is opened | a release `tender`: parties, the item with its medicine fields, the procedure |
//! | a company's offer | a release whose bid bears the same id each time, so that a versioned record keeps every price |
//! | a payer's counteroffer | a release with the same counteroffer id each time, by the local extension in `assets/ocds/negotiation` |
//! | a correction of a figure | a release with the corrected value and the id of the release it corrects |
//! | sealed bids are opened | a release with every bid |
//! | a deal, a listing | a release `award`, its bid `valid`; no deal sets the tender `unsuccessful` |
//! | the last signature, or the close of a deal whose signatures are not on record | a release `contract`, `active` or `pending` |
//!
//! A release bears the time at which its record happened; where that is not on record, the
//! first moment of the day, month or year of the talk, so that releases stand in the order of
//! the records all the same. Names of people are in no release. The prefix of the ocid is that
//! of examples: who publishes puts their own registered prefix in its place.

mod item;
mod release;

use self::release::Releases;
use super::json::json;
use super::redacted::Redacted;
use super::tree::{Fields, Tree};
use crate::domain::Moment;
use crate::export::{Course, Stopped};

/// The bids extension, in the version for OCDS 1.1.5.
const BIDS: &str = "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json";
/// The medicine extension, at the commit that was read.
const MEDICINE: &str = "https://raw.githubusercontent.com/open-contracting-extensions/ocds_medicine_extension/3416a5c98ea2eae2019931d99adeca13e330945c/extension.json";
/// The local extension; its files are in `assets/ocds/negotiation`.
const NEGOTIATION: &str = "https://example.org/kanjia/ocds/negotiation/extension.json";
/// The prefix that the standard uses in its examples.
const PREFIX: &str = "ocds-213czf";

/// The package, as text.
pub(super) fn of(talk: &Redacted<'_>, course: &Course<'_>) -> Result<String, Stopped> {
    let session = talk.talk();
    let opening = session.opening();
    let ocid = format!("{PREFIX}-{}", opening.session);
    let releases = Releases::new(talk, &ocid);
    let published = talk.records().last().map_or_else(Moment::epoch, |record| {
        let at = talk.audience().is_payers().then_some(record.at);
        at.unwrap_or_else(|| when(talk, record.time()))
    });
    let package = Fields::default()
        .put("uri", uri(&opening.session))
        .put("version", "1.1")
        .put("extensions", vec![BIDS, MEDICINE, NEGOTIATION])
        .put("publishedDate", published)
        .put(
            "publisher",
            Fields::default().put(
                "name",
                format!("Publisher not on record ({})", opening.program),
            ),
        )
        .put("releases", Tree::List(releases.all(course)?));
    json(&package.into(), course)
}

/// The number of the talk as a URI.
fn uri(session: &str) -> String {
    let mut grouped = String::from("urn:uuid:");
    for (at, digit) in session.chars().enumerate() {
        if matches!(at, 8 | 12 | 16 | 20) {
            grouped.push('-');
        }
        grouped.push(digit);
    }
    grouped
}

/// When something happened, or the first moment of what is known of the day.
fn when(talk: &Redacted<'_>, time: Option<Moment>) -> Moment {
    let of_the_day = || {
        let day = talk.talk().brief().held?.first_day()?;
        Moment::parse(&format!("{day}T00:00:00Z"))
    };
    time.or_else(of_the_day).unwrap_or_else(Moment::epoch)
}
