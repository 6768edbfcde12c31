//! The releases of a talk, in the order of its records.

use super::item::item;
use super::when;
use crate::domain::bidding::Bidder;
use crate::domain::event::{Event, OpenedBids, Record, Seq};
use crate::domain::session::Outcome;
use crate::domain::{Bilingual, Price, Side};
use crate::export::talk::facts::confirmation;
use crate::export::talk::redacted::Redacted;
use crate::export::talk::source;
use crate::export::talk::tree::{Fields, Tree};
use crate::export::{Course, Stopped};

/// The payer among the parties.
const PAYER: &str = "payer";
/// The item.
const ITEM: &str = "item-1";
/// The payer's counteroffer; the same each time.
const COUNTEROFFER: &str = "counteroffer";

/// The releases of a talk.
pub(super) struct Releases<'a> {
    talk: &'a Redacted<'a>,
    ocid: &'a str,
}

/// What a release adds to the process.
struct Part {
    tag: &'static str,
    fields: Vec<(&'static str, Tree)>,
}

impl Part {
    fn new(tag: &'static str) -> Self {
        Self {
            tag,
            fields: Vec::new(),
        }
    }

    fn with(mut self, name: &'static str, value: impl Into<Tree>) -> Self {
        self.fields.push((name, value.into()));
        self
    }
}

impl<'a> Releases<'a> {
    pub(super) fn new(talk: &'a Redacted<'a>, ocid: &'a str) -> Self {
        Self { talk, ocid }
    }

    /// All of them.
    pub(super) fn all(&self, course: &Course<'_>) -> Result<Vec<Tree>, Stopped> {
        let steps = course.part(self.talk.on_record());
        let mut all = Vec::new();
        for record in self.talk.records() {
            steps.step()?;
            all.extend(self.part(record).map(|part| self.release(record, part)));
        }
        Ok(all)
    }

    fn release(&self, record: &Record, part: Part) -> Tree {
        let brief = self.talk.talk().brief();
        let chinese_only = brief.product.generic_name.en.is_empty();
        let fields = Fields::default()
            .put("ocid", self.ocid)
            .put("id", self.release_id(record.seq))
            .put("date", when(self.talk, record.time()))
            .put("tag", vec![part.tag])
            .put("initiationType", "tender")
            .put("language", if chinese_only { "zh" } else { "en" });
        part.fields
            .into_iter()
            .fold(fields, |fields, (name, value)| fields.put(name, value))
            .into()
    }

    fn release_id(&self, seq: Seq) -> String {
        format!("{}-{seq}", self.ocid)
    }

    /// What a record adds; most records add nothing.
    fn part(&self, record: &Record) -> Option<Part> {
        Some(match &record.event {
            Event::Opened(_) => self.opened(),
            Event::Offered(offer) => self
                .figure(
                    record,
                    offer.by,
                    offer.price,
                    Some(confirmation(offer.confirmation)),
                )
                .with(
                    "negotiation",
                    self.negotiation(offer.by, record, offer.price, None),
                ),
            Event::Corrected(correction) => {
                let price = correction.price?;
                let standing = self.talk.talk().state().offer(correction.seq)?;
                let confirmed = correction.confirmation.map(confirmation);
                self.figure(record, standing.by, Some(price), confirmed)
                    .with(
                        "negotiation",
                        self.negotiation(standing.by, record, Some(price), Some(correction.seq)),
                    )
            }
            Event::BidsOpened(opened) => self.bids(record, opened),
            Event::Accepted { .. } => self.awarded(record),
            Event::Failed(_) => {
                let tender = Fields::default()
                    .put("id", self.tender_id())
                    .put("status", "unsuccessful");
                Part::new("tenderUpdate").with("tender", tender)
            }
            Event::Signed { .. } if self.is_last_signature(record.seq) => {
                self.contract(record, true)?
            }
            Event::Closed {
                signatures_on_record: false,
            } => self.contract(record, false)?,
            _ => return None,
        })
    }

    fn tender_id(&self) -> &str {
        &self.talk.talk().opening().session
    }

    fn opened(&self) -> Part {
        let session = self.talk.talk();
        let (brief, pack) = (session.brief(), session.pack());
        let tenderers: Vec<Tree> = self.companies().into_iter().map(Tree::from).collect();
        let mut parties: Vec<Tree> = vec![
            payer()
                .put("roles", vec!["buyer", "procuringEntity"])
                .into(),
        ];
        parties.extend(
            self.companies()
                .into_iter()
                .map(|company| company.put("roles", vec!["tenderer"]).into()),
        );
        let title = format!(
            "{}: {}",
            pack.title().english(),
            brief.product.generic_name.english()
        );
        let procedure = format!("{} ({})", pack.title().english(), pack.name());
        let tender = Fields::default()
            .put("id", self.tender_id())
            .put("title", title)
            .put("status", "active")
            .put("procuringEntity", payer())
            .put("items", Tree::List(vec![item(brief, ITEM)]))
            .put("procurementMethod", "limited")
            .put("procurementMethodDetails", procedure)
            .put("mainProcurementCategory", "goods")
            .put("numberOfTenderers", tenderers.len())
            .put("tenderers", Tree::List(tenderers));
        Part::new("tender")
            .with(
                "negotiation",
                Fields::default().put("source", source::as_filled_data(self.talk)),
            )
            .with("parties", Tree::List(parties))
            .with("buyer", payer())
            .with("tender", tender)
    }

    /// The companies that offer or bid, each with its name.
    fn companies(&self) -> Vec<Fields> {
        let brief = self.talk.talk().brief();
        if brief.bidders.is_empty() {
            return vec![named("company".to_owned(), &brief.product.company)];
        }
        (1..)
            .zip(&brief.bidders)
            .map(|(place, name): (Bidder, _)| named(company_id(place), name))
            .collect()
    }

    fn value(&self, price: Price) -> Fields {
        let currency = self.talk.talk().brief().currency;
        Fields::default()
            .put("amount", Tree::Figure(price.amount()))
            .put("currency", currency.code())
    }

    /// A figure: the company's as its bid, the payer's as a counteroffer.
    fn figure(
        &self,
        record: &Record,
        by: Side,
        price: Option<Price>,
        confirmed: Option<&'static str>,
    ) -> Part {
        let part = Part::new("tenderUpdate");
        if by == Side::Payer {
            return part;
        }
        let bid = Fields::default()
            .put("id", "bid-company")
            .put("date", when(self.talk, record.time()))
            .put("status", "pending")
            .put(
                "tenderers",
                Tree::List(self.companies().into_iter().map(Tree::from).collect()),
            )
            .given("value", price.map(|price| self.value(price)))
            .given("confirmation", confirmed);
        part.with(
            "bids",
            Fields::default().put("details", Tree::List(vec![bid.into()])),
        )
    }

    /// What the local extension says of a figure.
    fn negotiation(
        &self,
        by: Side,
        record: &Record,
        price: Option<Price>,
        corrects: Option<Seq>,
    ) -> Fields {
        let counteroffer = (by == Side::Payer).then(|| {
            Tree::from(
                Fields::default()
                    .put("id", COUNTEROFFER)
                    .put("date", when(self.talk, record.time()))
                    .given("value", price.map(|price| self.value(price)))
                    .put("relatedBid", "bid-company"),
            )
        });
        Fields::default()
            .put("record", Tree::Figure(record.seq.into()))
            .given("corrects", corrects.map(|seq| self.release_id(seq)))
            .list("counteroffers", counteroffer.into_iter().collect())
    }

    /// Sealed bids that were opened, and what they come to.
    fn bids(&self, record: &Record, opened: &OpenedBids) -> Part {
        let session = self.talk.talk();
        let selected = |place| {
            let judged = session.opened_bids();
            judged.is_some_and(|one| one.seq == record.seq && one.selects(place))
        };
        let name = |place| session.brief().bidder(place).cloned().unwrap_or_default();
        let details = opened.bids.iter().map(|bid| {
            let place = bid.bidder;
            let status = if selected(place) { "valid" } else { "pending" };
            Fields::default()
                .put("id", bid_id(place))
                .put("date", when(self.talk, record.time()))
                .put("status", status)
                .put(
                    "tenderers",
                    Tree::List(vec![named(company_id(place), &name(place)).into()]),
                )
                .put("value", self.value(bid.price))
                .into()
        });
        let bids = Fields::default().put("details", Tree::List(details.collect()));
        let listed = match &session.state().outcome {
            Some(Outcome::Listed(listed)) if listed.seq == record.seq => Some(listed.standard),
            _ => None,
        };
        let tag = if listed.is_some() {
            "award"
        } else {
            "tenderUpdate"
        };
        let part = Part::new(tag).with("bids", bids);
        let Some(standard) = listed else {
            return part;
        };
        let suppliers = opened
            .bids
            .iter()
            .filter(|bid| selected(bid.bidder))
            .map(|bid| named(company_id(bid.bidder), &name(bid.bidder)).into());
        let award = self.award(record, Some(standard), suppliers.collect());
        part.with("tender", self.complete())
            .with("awards", Tree::List(vec![award.into()]))
    }

    fn complete(&self) -> Fields {
        Fields::default()
            .put("id", self.tender_id())
            .put("status", "complete")
    }

    fn award_id(&self) -> String {
        format!("{}-award", self.tender_id())
    }

    fn award(&self, record: &Record, price: Option<Price>, suppliers: Vec<Tree>) -> Fields {
        Fields::default()
            .put("id", self.award_id())
            .put("status", "active")
            .put("date", when(self.talk, record.time()))
            .given("value", price.map(|price| self.value(price)))
            .put("suppliers", Tree::List(suppliers))
    }

    fn awarded(&self, record: &Record) -> Part {
        let price = self.talk.talk().state().final_price();
        let suppliers = self.companies().into_iter().map(Tree::from).collect();
        let award = self
            .award(record, price, suppliers)
            .put("relatedBid", "bid-company");
        let bid = Fields::default()
            .put("id", "bid-company")
            .put("status", "valid");
        Part::new("award")
            .with("tender", self.complete())
            .with(
                "bids",
                Fields::default().put("details", Tree::List(vec![bid.into()])),
            )
            .with("awards", Tree::List(vec![award.into()]))
    }

    fn is_last_signature(&self, seq: Seq) -> bool {
        let signatures = &self.talk.talk().state().signatures;
        signatures.last().is_some_and(|last| last.seq == seq)
    }

    /// What was agreed, once it is signed; `None` where nothing was.
    fn contract(&self, record: &Record, signed: bool) -> Option<Part> {
        let price = self.talk.talk().state().final_price()?;
        let contract = Fields::default()
            .put("id", format!("{}-contract", self.tender_id()))
            .put("awardID", self.award_id())
            .put("status", if signed { "active" } else { "pending" })
            .put("value", self.value(price))
            .given("dateSigned", record.time().filter(|_| signed));
        Some(Part::new("contract").with("contracts", Tree::List(vec![contract.into()])))
    }
}

fn payer() -> Fields {
    Fields::default()
        .put("id", PAYER)
        .put("name", "Payer, on behalf of the insured")
}

fn named(id: String, name: &Bilingual) -> Fields {
    let known = name.english();
    let name = if known.is_empty() {
        "not on record"
    } else {
        known
    };
    Fields::default().put("id", id).put("name", name)
}

fn company_id(place: Bidder) -> String {
    format!("company-{place}")
}

fn bid_id(place: Bidder) -> String {
    format!("bid-{place}")
}
