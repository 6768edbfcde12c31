//! What a record says, in one line.

use rust_decimal::Decimal;

use crate::domain::Side;
use crate::domain::event::{Correction, Event, Failure, GateSource, Record, Seq};
use crate::domain::offer::{Confirmation, Hearing, Offer};
use crate::domain::rules::RulePack;
use crate::domain::session::Session;
use crate::domain::{Price, Text};
use crate::text::change::whole_percent;
use crate::text::{Argument, Language, Words};

impl Words {
    /// What a record of this talk says. Whose it is and the price of an offer stand in columns of their own.
    pub fn event(&self, record: &Record, session: &Session) -> String {
        match &record.event {
            Event::Opened(opening) => {
                let product = &opening.brief.product;
                let opened = self.say_with(
                    "row-opened",
                    &[
                        ("product", self.name(&product.generic_name).into()),
                        ("company", self.companies(&opening.brief).into()),
                    ],
                );
                self.with_origin(opened, opening.origin)
            }
            Event::EnvelopeCommitted(committed) => self.committed(committed),
            Event::ReserveOpened { by } => self.reserve_opened(by, session),
            Event::ReserveShown(shown) => {
                let price = self.price_of(shown.price, session);
                self.say_with("row-reserve-shown", &[("price", price.into())])
            }
            Event::ClockJumped(jump) => self.clock_jump(*jump),
            Event::Offered(offer) => self.offered(record.seq, offer, session),
            Event::Confirmed { offer } => self.confirms(*offer, session),
            Event::Gate { inside, source, .. } => self.gate(*inside, *source, session.pack()),
            Event::SteppedOut { minutes, .. } => match minutes {
                Some(minutes) => self.with_minutes("row-stepped-out-minutes", *minutes),
                None => self.say("row-stepped-out").into_owned(),
            },
            Event::RecessSet { minutes } => self.with_minutes("row-recess-set", *minutes),
            Event::Resumed => self.say("row-back-unknown").into_owned(),
            Event::AskedAgain { .. } => self.say("row-asked-again").into_owned(),
            Event::Met { text } => self.met(record.seq, text, session),
            Event::Remarked {
                text, translation, ..
            } => {
                let other = translation
                    .as_ref()
                    .filter(|one| one.english == (self.language() == Language::English));
                self.quoted(other.map_or(text, |one| &one.text))
            }
            Event::Noted { text } => self.say_with("row-note", &[("text", text.as_str().into())]),
            Event::Corrected(correction) => self.corrects(correction),
            Event::Settled(settled) => self.settled(settled),
            Event::Accepted { offer, .. } => {
                let price = session.state().offer(*offer).and_then(|one| one.price);
                let price = price.map(|price| self.price_of(price, session));
                self.say_with(
                    "row-accepted",
                    &[("price", price.unwrap_or_default().into())],
                )
            }
            Event::Failed(Failure::Stated(reason)) => {
                self.say_with("row-no-deal", &[("reason", reason.as_str().into())])
            }
            Event::Failed(Failure::ByRule(rule)) => self.ended_by_rule(rule, session.pack()),
            Event::Signed {
                name,
                bidder: Some(bidder),
                ..
            } => {
                let company = self.bidder(session.brief(), *bidder);
                let arguments = [("name", name.as_str().into()), ("company", company.into())];
                self.say_with("row-signed-for", &arguments)
            }
            Event::Signed { name, .. } => self.with_name("row-signed", name.as_str()),
            Event::Closed {
                signatures_on_record: true,
            } => self.say("row-closed").into_owned(),
            Event::Closed {
                signatures_on_record: false,
            } => self.say("row-closed-unsigned").into_owned(),
            Event::Recovered { cut_bytes, .. } => {
                self.say_with("row-recovered", &[("bytes", (*cut_bytes).into())])
            }
            Event::StorageFault { safe, .. } => {
                self.say_with("row-storage-fault", &[("number", (*safe).into())])
            }
            Event::BidHandedIn { bidder } => {
                self.with_name("row-bid-handed-in", &self.bidder(session.brief(), *bidder))
            }
            Event::BiddingClosed => self.say("row-bidding-closed").into_owned(),
            Event::BidsOpened(opened) => self.bids_opened(opened, session),
        }
    }

    /// A price of this talk with its currency and unit.
    pub fn price_of(&self, price: Price, session: &Session) -> String {
        let brief = session.brief();
        self.price(price.amount(), brief.currency.code(), brief.unit.id())
    }

    /// The how-manieth meeting it was, and what it was about.
    fn met(&self, seq: Seq, text: &Text, session: &Session) -> String {
        let is_meeting = |one: &&Record| matches!(one.event, Event::Met { .. });
        let held = session.records().iter().filter(|one| one.seq <= seq);
        let number = held.filter(is_meeting).count();
        let count = session
            .pack()
            .meetings()
            .map_or(number, |(_, count)| count.into());
        let mut fields: Vec<(&str, Argument<'_>)> =
            vec![("number", number.into()), ("count", count.into())];
        if text.is_empty() {
            return self.say_with("row-met", &fields);
        }
        fields.push(("text", text.as_str().into()));
        self.say_with("row-met-about", &fields)
    }

    /// What an offer is called, and the justification that came with it.
    fn offered(&self, seq: Seq, offer: &Offer, session: &Session) -> String {
        let what = self.kind_of_offer(seq, offer, session);
        if offer.justification.is_empty() {
            return what;
        }
        let text = offer.justification.as_str().into();
        let note = self.say_with("row-justification", &[("text", text)]);
        self.say_with(
            "said-and-note",
            &[("said", what.into()), ("note", note.into())],
        )
    }

    fn kind_of_offer(&self, seq: Seq, offer: &Offer, session: &Session) -> String {
        if offer.hearing == Hearing::NotOnRecord {
            return self.say("row-offer-not-on-record").into_owned();
        }
        if session.pack().renewal_cuts().is_some() {
            return self.say("row-renewal-price").into_owned();
        }
        let chance = session.state().offer(seq).and_then(|one| one.chance);
        let heard = match (offer.confirmation, chance, session.pack().chances()) {
            (Confirmation::Confirmed, Some(chance), Some((_, count))) => self.say_with(
                "row-confirmed",
                &[
                    ("number", u32::from(chance).into()),
                    ("count", u32::from(count).into()),
                ],
            ),
            (Confirmation::Confirmed, ..) => self.say("row-confirmed-offer").into_owned(),
            (Confirmation::NotOnRecord, ..) => {
                self.say("row-confirmation-not-on-record").into_owned()
            }
            (Confirmation::Quote, ..) if session.pack().final_offer().is_some() => {
                let ordinal = session.state().offer(seq).map_or(0, |one| one.ordinal);
                self.say(written_kind(offer.by, ordinal, session))
                    .into_owned()
            }
            (Confirmation::Quote, ..) if offer.by == Side::Payer => {
                self.say("row-counteroffer").into_owned()
            }
            (Confirmation::Quote, ..) => self.say("row-quote").into_owned(),
        };
        if offer.hearing == Hearing::Unclear {
            self.say_with("row-heard-unclearly", &[("what", heard.into())])
        } else {
            heard
        }
    }

    fn confirms(&self, offer: Seq, session: &Session) -> String {
        let standing = session.state().offer(offer);
        let chance = standing.and_then(|one| one.chance);
        let ordinal = standing.map_or(0, |one| one.ordinal);
        match (chance, session.pack().chances()) {
            (Some(chance), Some((_, count))) => self.say_with(
                "row-confirms",
                &[
                    ("number", ordinal.into()),
                    ("chance", u32::from(chance).into()),
                    ("count", u32::from(count).into()),
                ],
            ),
            _ => self.say_with("row-confirms-offer", &[("number", ordinal.into())]),
        }
    }

    fn gate(&self, inside: bool, source: GateSource, pack: &RulePack) -> String {
        let id = match (source, inside) {
            (GateSource::Computed, true) => "row-gate-inside",
            (GateSource::Computed, false) => "row-gate-outside",
            (GateSource::Declared, true) => "row-gate-declared-inside",
            (GateSource::Declared, false) => "row-gate-declared-outside",
            (GateSource::Implied, _) => "row-gate-implied",
        };
        self.with_limit(id, pack)
    }

    fn corrects(&self, correction: &Correction) -> String {
        let price = correction.price.map(|price| price.to_string());
        let id = if price.is_some() {
            "row-corrects-price"
        } else {
            "row-corrects"
        };
        self.say_with(
            id,
            &[
                ("number", correction.seq.into()),
                ("price", price.unwrap_or_default().into()),
                ("reason", correction.reason.as_str().into()),
            ],
        )
    }

    fn quoted(&self, text: &Text) -> String {
        self.say_with("row-remark", &[("text", text.as_str().into())])
    }

    fn with_name(&self, id: &str, name: &str) -> String {
        self.say_with(id, &[("name", name.into())])
    }

    fn with_limit(&self, id: &str, pack: &RulePack) -> String {
        self.say_with(id, &[("limit", gate_limit(pack).into())])
    }

    fn with_minutes(&self, id: &str, minutes: u16) -> String {
        let minutes: Argument<'_> = u32::from(minutes).into();
        self.say_with(id, &[("minutes", minutes)])
    }
}

/// What an offer in writing is: the initial one, the counteroffer, or the final one.
pub(crate) fn written_kind(by: Side, ordinal: u32, session: &Session) -> &'static str {
    let last_word = session.pack().final_offer().map(|(_, side)| side);
    match (last_word == Some(by), ordinal > 1) {
        (true, true) => "row-final-offer",
        (true, false) => "row-initial-offer",
        (false, _) => "row-counteroffer",
    }
}

/// The limit of the gate, such as `115%`.
/// The gate's limit as it is said: `115%`.
pub fn gate_limit(pack: &RulePack) -> String {
    let share = pack
        .gate()
        .and_then(|(_, points)| points.checked_div(Decimal::ONE_HUNDRED));
    share.map(whole_percent).unwrap_or_default()
}
