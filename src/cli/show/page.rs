//! A talk in words, for a terminal.

use rust_decimal::Decimal;

use super::{Shown, procedures};
use crate::cli::columns::{Align, lay_out};
use crate::cli::references::rows;
use crate::domain::conversion::{decimals_of, shown_amount};
use crate::domain::event::{Event, Origin, Record};
use crate::domain::session::{Cut, Outcome, Standing};
use crate::domain::{Price, Session, Side};
use crate::text::change::{percent, signed};
use crate::text::price::bare_price;
use crate::text::{Words, head};

/// What stands where there is no figure.
const DASH: &str = "-";

/// The talk in words.
pub(super) fn of(shown: &Shown, words: &Words) -> String {
    let page = Page {
        session: &shown.session,
        words,
    };
    let mut lines = page.summary(shown);
    let sections = [
        ("show-bids", procedures::bids(&shown.session, words)),
        (
            "show-reckoning",
            procedures::reckoning(&shown.session, words),
        ),
        ("show-offers", page.offers()),
        ("references-title", references(&shown.session, words)),
        ("show-cuts", page.cuts(shown.price())),
        ("show-money", page.money(shown.price())),
        ("show-record", page.records()),
    ];
    for (id, rows) in sections {
        if !rows.is_empty() {
            lines.push(String::new());
            lines.push(words.say(id).into_owned());
            lines.extend(rows);
        }
    }
    lines.join("\n")
}

/// The reference prices with their marks, and what they come to together.
fn references(session: &Session, words: &Words) -> Vec<String> {
    rows(&session.benchmark(), session.brief(), words)
}

struct Page<'a> {
    session: &'a Session,
    words: &'a Words,
}

impl Page<'_> {
    fn say(&self, id: &str) -> String {
        self.words.say(id).into_owned()
    }

    fn summary(&self, shown: &Shown) -> Vec<String> {
        let Self { session, words } = *self;
        let (brief, pack) = (session.brief(), session.pack());
        let product = &brief.product;
        let parts = [
            words.name(&product.generic_name),
            product.strength.as_str(),
            &words.companies(brief),
        ];
        let given: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let mut rows = vec![
            ("show-procedure", words.name(pack.title()).to_owned()),
            ("show-stage", words.stage(pack, session.stage())),
            ("show-outcome", self.outcome()),
        ];
        let unknown = session.is_past() && session.state().meetings == 0;
        if let Some((_, count)) = pack.meetings().filter(|_| !unknown) {
            let number = u32::from(session.state().meetings).into();
            let fields = [("number", number), ("count", u32::from(count).into())];
            rows.push(("show-meetings", words.say_with("meetings-held", &fields)));
        }
        if let Some(due) = session.answer_due() {
            let now = shown.now.filter(|_| !session.is_past());
            rows.push(("show-answer-due", words.answer_due(&due, now)));
        }
        let origin = match session.origin() {
            Origin::Held => None,
            Origin::Simulated => Some(self.say("score-simulated")),
            Origin::Imported => Some(self.say("scores-origin-imported")),
            Origin::Training(copied) => Some(words.copied_from(copied)),
        };
        rows.extend(origin.map(|said| ("scores-origin", said)));
        if let Some(held) = brief.held {
            rows.insert(0, ("show-held", held.to_string()));
        }
        let unit = words.price_head(brief.currency.code(), brief.unit.id());
        rows.push(("show-prices-in", unit));
        rows.push(("show-records", session.records().len().to_string()));
        let digits = shown.head.map(|head| head.to_string()).unwrap_or_default();
        rows.push(("show-head", head::short(&digits)));
        let rows: Vec<Vec<String>> = rows
            .into_iter()
            .map(|(id, value)| vec![self.say(id), value])
            .collect();
        let mut lines = vec![given.join("  ")];
        lines.extend(lay_out(&rows, &[Align::Left, Align::Left]));
        lines
    }

    fn outcome(&self) -> String {
        let Self { session, words } = *self;
        match &session.state().outcome {
            None => self.say("show-outcome-none"),
            Some(Outcome::Deal(_)) => {
                let price = session
                    .state()
                    .final_price()
                    .map(|price| words.price_of(price, session));
                words.say_with("row-deal", &[("price", price.unwrap_or_default().into())])
            }
            Some(Outcome::Listed(listed)) => {
                let price = words.price_of(listed.standard, session);
                words.say_with("outcome-listed", &[("price", price.into())])
            }
            Some(Outcome::NoDeal { seq, .. }) => session
                .record(*seq)
                .map(|record| words.event(record, session))
                .unwrap_or_default(),
        }
    }

    fn offers(&self) -> Vec<String> {
        let rows: Vec<Vec<String>> = self
            .session
            .state()
            .offers
            .iter()
            .map(|offer| self.offer(offer))
            .collect();
        let aligns = [
            Align::Right,
            Align::Left,
            Align::Right,
            Align::Right,
            Align::Left,
        ];
        lay_out(&rows, &aligns)
    }

    fn offer(&self, offer: &Standing) -> Vec<String> {
        let Self { session, words } = *self;
        let before = session.state().before(offer).and_then(|one| one.price);
        let change = match (before, offer.price) {
            (Some(before), Some(price)) => price
                .amount()
                .checked_sub(before.amount())
                .map(|step| signed(step, session.brief().currency.code())),
            (Some(_) | None, _) => None,
        };
        let said = session
            .record(offer.seq)
            .map(|record| words.event(record, session))
            .unwrap_or_default();
        let said = match offer.corrected_by {
            Some(seq) => {
                let note = words.say_with("row-corrected-by", &[("number", seq.into())]);
                words.say_with(
                    "said-and-note",
                    &[("said", said.into()), ("note", note.into())],
                )
            }
            None => said,
        };
        vec![
            offer.seq.to_string(),
            words.side(offer.by),
            self.price(offer.price),
            change.unwrap_or_default(),
            said,
        ]
    }

    fn cuts(&self, price: Option<Price>) -> Vec<String> {
        let Some(price) = price else {
            return Vec::new();
        };
        let rows: Vec<Vec<String>> = self
            .session
            .cuts(price)
            .iter()
            .filter(|cut| cut.against.is_some() || cut.base != price.amount())
            .map(|cut| self.cut(cut))
            .collect();
        let aligns = [Align::Left, Align::Right, Align::Right, Align::Left];
        lay_out(&rows, &aligns)
    }

    /// What the price comes to, where a volume or what a patient uses is known.
    fn money(&self, price: Option<Price>) -> Vec<String> {
        let Some(price) = price else {
            return Vec::new();
        };
        let reckoning = self.session.reckoning(price);
        let facts = self.words.comes_to(self.session, &reckoning);
        if facts.is_empty() {
            return Vec::new();
        }
        let rows: Vec<Vec<String>> = facts
            .into_iter()
            .map(|(name, value)| vec![name, value])
            .collect();
        let mut lines = vec![format!("  {}", self.words.at_volumes(self.session.brief()))];
        lines.extend(lay_out(&rows, &[Align::Left, Align::Left]));
        lines
    }

    fn cut(&self, cut: &Cut<'_>) -> Vec<String> {
        let name = match cut.against {
            Some(reference) => self.words.reference(reference),
            None => self.say("preview-first-offer"),
        };
        let share = cut.percent.checked_div(Decimal::ONE_HUNDRED);
        let brief = self.session.brief();
        let code = brief.currency.code();
        let how = match cut.against {
            Some(reference) if !cut.via.is_empty() => self.words.converted(reference, &cut.via),
            Some(_) | None => String::new(),
        };
        vec![
            name,
            bare_price(shown_amount(cut.base, decimals_of(brief.step)), code),
            share.map(percent).unwrap_or_default(),
            how,
        ]
    }

    fn records(&self) -> Vec<String> {
        let rows: Vec<Vec<String>> = self
            .session
            .records()
            .iter()
            .map(|record| self.record(record))
            .collect();
        lay_out(
            &rows,
            &[Align::Right, Align::Left, Align::Left, Align::Left],
        )
    }

    fn record(&self, record: &Record) -> Vec<String> {
        let time = record.time().map_or_else(
            || self.say("not-on-record"),
            |moment| moment.civil().strftime("%Y-%m-%d %H:%M").to_string(),
        );
        let said = self.words.event(record, self.session);
        let said = match &record.event {
            Event::Offered(offer) => match offer.price {
                Some(price) => self.words.say_with(
                    "price-and-said",
                    &[
                        ("price", self.price(Some(price)).into()),
                        ("said", said.into()),
                    ],
                ),
                None => said,
            },
            _ => said,
        };
        vec![
            record.seq.to_string(),
            time,
            side_of(&record.event).map_or_else(String::new, |side| self.words.side(side)),
            said,
        ]
    }

    fn price(&self, price: Option<Price>) -> String {
        let code = self.session.brief().currency.code();
        price.map_or_else(|| DASH.to_owned(), |price| bare_price(price.amount(), code))
    }
}

/// Whose act it was.
fn side_of(event: &Event) -> Option<Side> {
    match event {
        Event::Offered(offer) => Some(offer.by),
        Event::Confirmed { .. } | Event::BidHandedIn { .. } => Some(Side::Company),
        Event::SteppedOut { by, .. }
        | Event::AskedAgain { by }
        | Event::Remarked { by, .. }
        | Event::Accepted { by, .. }
        | Event::Signed { by, .. } => Some(*by),
        Event::Noted { .. } | Event::BiddingClosed | Event::BidsOpened(_) => Some(Side::Payer),
        Event::Opened(_)
        | Event::EnvelopeCommitted(_)
        | Event::ReserveOpened { .. }
        | Event::ReserveShown(_)
        | Event::ClockJumped(_)
        | Event::Gate { .. }
        | Event::RecessSet { .. }
        | Event::Met { .. }
        | Event::Resumed
        | Event::Corrected(_)
        | Event::Settled(_)
        | Event::Failed(_)
        | Event::Closed { .. }
        | Event::Recovered { .. }
        | Event::StorageFault { .. } => None,
    }
}
