//! What a bidding and a renewal say: who bids, what bids came to, by which rule a talk ended.

use crate::domain::bidding::{Bidder, Judged, opened};
use crate::domain::event::OpenedBids;
use crate::domain::rules::{RuleKind, RulePack};
use crate::domain::session::{Opened, Session};
use crate::domain::summary::Summary;
use crate::domain::{Brief, Price};
use crate::text::price::bare_price;
use crate::text::{Words, gate_limit};

impl Words {
    /// The company across the table, or how many bid.
    pub fn companies(&self, brief: &Brief) -> String {
        let company = self.name(&brief.product.company);
        if company.is_empty() && !brief.bidders.is_empty() {
            self.say_with("bidders-count", &[("count", brief.bidders.len().into())])
        } else {
            company.to_owned()
        }
    }

    /// The same of a talk that was summed up.
    pub fn companies_of(&self, summary: &Summary) -> String {
        let company = self.name(&summary.company);
        if company.is_empty() && !summary.bidders.is_empty() {
            self.say_with("bidders-count", &[("count", summary.bidders.len().into())])
        } else {
            company.to_owned()
        }
    }

    /// A bidder by its name, or by its place.
    pub fn bidder(&self, brief: &Brief, place: Bidder) -> String {
        match brief.bidder(place).filter(|name| !name.is_empty()) {
            Some(name) => self.name(name).to_owned(),
            None => self.say_with("bidder-unnamed", &[("number", u32::from(place).into())]),
        }
    }

    /// Where the bid of a bidder stands: out, sealed, selected or not.
    pub fn bid_standing(&self, session: &Session, place: Bidder) -> String {
        let has_bid = session
            .state()
            .bidding
            .as_ref()
            .is_some_and(|bidding| bidding.has_bid(place));
        let currency = session.brief().currency.code();
        let bid = |opened: &Opened| {
            let price = opened.bid_of(place);
            price.map_or_else(String::new, |price| bare_price(price.amount(), currency))
        };
        match session.opened_bids() {
            _ if !has_bid => self.say("bid-out").into_owned(),
            None => self.say("bid-sealed").into_owned(),
            Some(opened) if opened.selects(place) => {
                self.say_with("bid-selected", &[("price", bid(opened).into())])
            }
            Some(_) => self.say("bid-not-selected").into_owned(),
        }
    }

    /// What opened bids come to, in one line.
    pub(super) fn bids_opened(&self, read: &OpenedBids, session: &Session) -> String {
        let brief = session.brief();
        let price = |price: Price| self.money(price.amount(), brief.currency.code());
        let judged = opened(&read.bids, read.willingness, session.pack(), brief.step);
        let (id, lowest, standard) = match judged {
            Some(Judged::Listed(award)) => {
                let id = if award.at_floor {
                    "row-bids-listed-floor"
                } else {
                    "row-bids-listed"
                };
                (id, price(award.lowest), price(award.standard))
            }
            Some(Judged::NotListed { lowest }) => {
                ("row-bids-not-listed", price(lowest), String::new())
            }
            None => ("row-bids-not-listed", String::new(), String::new()),
        };
        let arguments = [
            ("willingness", price(read.willingness).into()),
            ("lowest", lowest.into()),
            ("standard", standard.into()),
        ];
        let what = self.say_with(id, &arguments);
        if read.reason.is_empty() {
            return what;
        }
        let reason = read.reason.as_str().into();
        self.say_with(
            "row-bids-anew",
            &[("what", what.into()), ("reason", reason)],
        )
    }

    /// That a talk ended by the rule with this number, by what the rule is for.
    pub(super) fn ended_by_rule(&self, number: &str, pack: &RulePack) -> String {
        let rule = pack.rules().iter().find(|rule| rule.number == number);
        let kind = rule.map(|rule| &rule.kind);
        if let Some(RuleKind::LastChanceEnds) = kind {
            return self.say_with("row-no-deal-limit", &[("limit", gate_limit(pack).into())]);
        }
        let id = match kind {
            Some(RuleKind::RenegotiationBeyondTable) => "row-renegotiation",
            Some(RuleKind::RegularListAfter { .. }) => "row-regular-list",
            Some(_) | None => "row-no-deal-by-rule",
        };
        self.say_with(id, &[("rule", number.into())])
    }

    /// How a talk without a deal is headed: no deal, not listed, to the regular list.
    pub fn no_deal_head(&self, session: &Session) -> String {
        let by_rule = session
            .state()
            .outcome
            .as_ref()
            .and_then(|outcome| outcome.failed_by());
        let kind = by_rule.and_then(|number| {
            let rules = session.pack().rules();
            rules.iter().find(|rule| rule.number == number)
        });
        let id = match kind.map(|rule| &rule.kind) {
            Some(RuleKind::AtMostWillingness) => "outcome-not-listed",
            Some(RuleKind::RenegotiationBeyondTable) => "outcome-renegotiation",
            Some(RuleKind::RegularListAfter { .. }) => "outcome-regular-list",
            Some(_) | None => "outcome-no-deal",
        };
        self.say(id).into_owned()
    }
}
