//! What the result confirmation letter (结果确认书) says, for a deal and for no deal.
//!
//! Both sides sign it and take a copy, so it holds what both sides heard or signed and nothing
//! else, whomever it is exported for: the payer's volume, budget and target stand in the minutes
//! and in the memorandum.

mod signing;

use rust_decimal::Decimal;

use super::sheet::on_each_page;
use super::unmade::Unmade;
use crate::domain::event::Origin;
use crate::domain::session::{Outcome, RowBase};
use crate::domain::{Price, Side};
use crate::export::talk::redacted::Redacted;
use crate::export::talk::said::outcome;
use crate::export::talk::tree::{Fields, Tree};
use crate::export::talk::{parts, source};
use crate::text::Words;
use crate::text::change::percent;

/// The letter; there is none without an outcome.
pub(super) fn of(talk: &Redacted<'_>, words: &Words) -> Result<Fields, Unmade> {
    let outcome = talk.talk().state().outcome.as_ref();
    let outcome = outcome.ok_or(Unmade::NoOutcome)?;
    let letter = Letter {
        talk,
        words,
        outcome,
    };
    let origin = talk.origin() != Origin::Held;
    let mut source = source::in_words(talk, words).into_iter();
    let mark = if origin { source.next() } else { None };
    let mut source: Vec<String> = if talk.left_out().is_empty() {
        Vec::new()
    } else {
        source.collect()
    };
    if talk.talk().is_past() {
        source.push(words.say("letter-past").into_owned());
    }
    Ok(on_each_page(talk, words)
        .put("title", words.say("letter-title").as_ref())
        .put("over", letter.over())
        .put("subject", parts::subject(talk, words))
        .put("mark", mark.unwrap_or_default())
        .put("source", source)
        .put("date", parts::date(talk, words))
        .put("lead", words.say("letter-lead").as_ref())
        .put("rows", letter.rows())
        .put("closing", letter.closing())
        .put("signed", signing::of_head(talk, words))
        .put("sides", signing::sides(talk, words)))
}

struct Letter<'a> {
    talk: &'a Redacted<'a>,
    words: &'a Words,
    outcome: &'a Outcome,
}

impl Letter<'_> {
    /// The procedure's own name above the title, or the short title of its rules.
    fn over(&self) -> String {
        let pack = self.talk.talk().pack();
        let id = format!("letter-over-{}", pack.name().pack);
        if self.words.has(&id) {
            self.words.say(&id).into_owned()
        } else {
            self.words.name(pack.short_title()).to_owned()
        }
    }

    fn is_deal(&self) -> bool {
        match self.outcome {
            Outcome::Deal(_) | Outcome::Listed(_) => true,
            Outcome::NoDeal { .. } => false,
        }
    }

    fn named(&self, id: &str, value: impl Into<String>) -> Tree {
        let value = Some(value.into()).filter(|value| !value.is_empty());
        let value = value.unwrap_or_else(|| self.words.say("not-on-record").into_owned());
        Fields::default()
            .put("kind", "text")
            .put("name", self.words.say(id).as_ref())
            .put("value", value)
            .into()
    }

    fn rows(&self) -> Vec<Tree> {
        let words = self.words;
        let session = self.talk.talk();
        let product = &session.brief().product;
        let mut rows = vec![self.named("export-product", words.name(&product.generic_name))];
        if !product.dosage_form.is_empty() {
            rows.push(self.named("export-form", words.name(&product.dosage_form)));
        }
        rows.push(self.named("export-strength", product.strength.as_str()));
        rows.push(self.named("export-company", words.companies(session.brief())));
        rows.push(self.result());
        rows.push(self.price());
        if self.is_deal() {
            rows.push(self.named("money-cut", self.cut()));
        } else {
            let last = session.state().last_price_of(Side::Company);
            let last = last.map(|price| words.price_of(price, session));
            rows.push(self.named("letter-last-offer", last.unwrap_or_default()));
            rows.push(self.named("letter-reason", outcome(self.talk, words)));
        }
        rows.extend(self.bids());
        rows.push(self.named(
            "letter-rules",
            parts::rules_and_version(self.talk.talk().pack(), self.words),
        ));
        rows
    }

    /// Two boxes, of which one is ticked.
    fn result(&self) -> Tree {
        let session = self.talk.talk();
        let bids = session.state().bidding.is_some();
        let (deal, none) = if bids {
            ("letter-listed", "outcome-not-listed")
        } else {
            ("outcome-deal", "outcome-no-deal")
        };
        let none = if self.is_deal() {
            self.words.say(none).into_owned()
        } else {
            self.words.no_deal_head(session)
        };
        let choice = |name: String, checked: bool| {
            let said = if checked {
                "letter-ticked"
            } else {
                "letter-open"
            };
            Tree::from(
                Fields::default()
                    .put("name", name)
                    .put("checked", checked)
                    .put("said", self.words.say(said).as_ref()),
            )
        };
        let choices = vec![
            choice(self.words.say(deal).into_owned(), self.is_deal()),
            choice(none, !self.is_deal()),
        ];
        Fields::default()
            .put("kind", "choice")
            .put("name", self.words.say("letter-result").as_ref())
            .put("choices", choices)
            .into()
    }

    /// The price in figures and in words; nothing in its place where there is none.
    fn price(&self) -> Tree {
        let session = self.talk.talk();
        let brief = session.brief();
        let Some(price) = session.state().final_price() else {
            let none = if self.is_deal() {
                "not-on-record"
            } else {
                "letter-no-price"
            };
            return self.named("letter-price", self.words.say(none));
        };
        let code = brief.currency.code();
        let parts = self
            .words
            .price_parts(price.amount(), code, brief.unit.id());
        let in_words = self.words.money_in_words(price.amount(), code);
        Fields::default()
            .put("kind", "price")
            .put("name", self.words.say("letter-price").as_ref())
            .put("before", parts.before)
            .put("figure", parts.figure)
            .put("after", parts.after)
            .put("words", in_words.unwrap_or_default())
            .into()
    }

    /// The cut against the first offer, with that offer.
    fn cut(&self) -> String {
        let session = self.talk.talk();
        let Some(price) = session.state().final_price() else {
            return String::new();
        };
        let reckoning = session.reckoning(price);
        let first = reckoning
            .rows
            .iter()
            .find(|row| row.base == RowBase::FirstOffer);
        let said = first.and_then(|row| {
            let share = row.cut.checked_div(Decimal::ONE_HUNDRED)?;
            let first = Price::from_decimal(row.price).ok()?;
            let fields = [
                ("first", self.words.price_of(first, session).into()),
                ("cut", percent(share).into()),
            ];
            Some(self.words.say_with("letter-cut", &fields))
        });
        said.unwrap_or_default()
    }

    /// What became of each bid.
    fn bids(&self) -> Vec<Tree> {
        let session = self.talk.talk();
        let Some(bidding) = &session.state().bidding else {
            return Vec::new();
        };
        let row = |place| {
            Fields::default()
                .put("kind", "text")
                .put("name", self.words.bidder(session.brief(), place))
                .put("value", self.words.bid_standing(session, place))
                .into()
        };
        bidding.places().map(row).collect()
    }

    /// What the rules say of the result, and how many copies there are.
    fn closing(&self) -> Vec<String> {
        let session = self.talk.talk();
        let pack = session.pack();
        let mut lines = Vec::new();
        if let Some(rule) = pack.at_most_reserve().filter(|_| self.is_deal()) {
            lines.push(self.words.name(&rule.says).to_owned());
        }
        if pack.letter().is_some() {
            let count = signing::signing(self.talk).len();
            let copies = [("count", count.into())];
            lines.push(self.words.say_with("letter-copies", &copies));
        }
        lines
    }
}
