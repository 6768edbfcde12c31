//! The price ladder of a talk: what stands on record, as the ladder draws it.

use rust_decimal::Decimal;

use super::ladder::{
    Basis as Line, Between, Bracket, Forecast, LadderModel, Mark, Offer, Reference, Secret, Typed,
    Value,
};
use super::names::reference_name;
use crate::domain::benchmark::Age;
use crate::domain::conversion::{Compared, decimals_of, shown_amount};
use crate::domain::reference::{Basis, Known};
use crate::domain::reserve::Revealed;
use crate::domain::session::{Gate, Session, Standing, State};
use crate::domain::{Price, Side};
use crate::statistics::forecast;
use crate::text::price::bare_price;
use crate::text::{Words, change};

/// The ladder of a talk as it stands on record; what is only shown at a desk (the figure being
/// typed, a forecast, the reserve while the key is held) is [put on](on_the_desk) it there.
pub fn ladder_of_talk(session: &Session, words: &Words, short: bool) -> LadderModel {
    let brief = session.brief();
    let currency = brief.currency.code();
    let shown = |price: Price| bare_price(price.amount(), currency);
    let target = session.target().map(|price| Mark {
        name: words.say("ladder-target").into_owned(),
        price: price.amount(),
        label: shown(price),
    });
    let decimals = decimals_of(brief.step);
    let comparable = session
        .compared()
        // a small ladder has no room for what one side only hints at
        .filter(|one| !short || !matches!(one.value, Known::Above(_) | Known::Below(_)));
    let left_out = left_out(session.state());
    let terms = session.terms();
    LadderModel {
        offers: offers(session.state(), currency, left_out),
        left_out,
        unknown: words.say("not-on-record").into_owned(),
        references: comparable
            .map(|one| {
                let name = reference_name(words, one.reference, short);
                let age = terms.age(one.reference);
                reference(words, &one, name, (currency, decimals), age)
            })
            .collect(),
        several: Some(words.clone()),
        target,
        unplaced: None,
        typed: None,
        bracket: bracket(session, words, short, left_out),
        forecast: None,
        secret: None,
    }
}

/// The same with the figure being typed, the forecast and, while the key is held, the
/// reserve.
pub fn on_the_desk(
    ladder: LadderModel,
    session: &Session,
    words: &Words,
    typed: Option<(Side, Price)>,
    forecast: Option<&forecast::Forecast>,
    revealed: Option<&Revealed<'_>>,
) -> LadderModel {
    let currency = session.brief().currency.code();
    LadderModel {
        typed: typed.map(|(by, price)| Typed {
            by,
            price: price.amount(),
            label: bare_price(price.amount(), currency),
        }),
        forecast: forecast.map(|forecast| Forecast {
            low: forecast.low.amount(),
            high: forecast.high.amount(),
        }),
        secret: revealed.map(|revealed| secret(words, revealed, session)),
        ..ladder
    }
}

/// More of the company's offers than this have no room on any ladder; the last are shown.
const MOST: u32 = 60;

/// How many of the company's offers are left out.
fn left_out(state: &State) -> u32 {
    let count = state.last_of(Side::Company).map_or(0, |last| last.ordinal);
    count.saturating_sub(MOST)
}

/// Offers in order; a counteroffer bears the number of the offer it answers.
fn offers(state: &State, currency: &str, left_out: u32) -> Vec<Offer> {
    let beyond = |offer: &&Standing| offer.by == Side::Company && offer.ordinal <= left_out;
    let first = match state.offers.iter().rposition(|offer| beyond(&offer)) {
        Some(last_left_out) => last_left_out + 1,
        None => 0,
    };
    let mut answered = 0;
    state
        .offers
        .iter()
        .skip(first)
        .map(|offer| {
            if offer.by == Side::Company {
                answered = column(offer, left_out);
            }
            Offer {
                by: offer.by,
                number: answered,
                price: offer.price.map(Price::amount),
                label: offer
                    .price
                    .map_or_else(String::new, |price| bare_price(price.amount(), currency)),
            }
        })
        .filter(|offer| offer.number > 0 || left_out == 0)
        .collect()
}

/// The column of an offer: 0 where it is left out.
fn column(offer: &Standing, left_out: u32) -> u16 {
    u16::try_from(offer.ordinal.saturating_sub(left_out)).unwrap_or(u16::MAX)
}

/// A reference price as a line of the ladder, by this name, in the prices of the talk. A
/// figure that was converted is rounded to so many decimals; a price that is out of date
/// bears its date.
pub fn reference(
    words: &Words,
    one: &Compared<'_>,
    name: String,
    (currency, decimals): (&str, u32),
    age: Age,
) -> Reference {
    let shown = |price: Decimal| bare_price(shown_amount(price, decimals), currency);
    let is_old = age == Age::OutOfDate;
    let name = match one.reference.date.filter(|_| is_old) {
        Some(date) => words.say_with(
            "references-as-of",
            &[("name", name.into()), ("date", date.to_string().into())],
        ),
        None => name,
    };
    let (value, label) = match one.value {
        Known::At(price) => (Value::At(price), shown(price)),
        Known::Between(low, high) => {
            let ends = [low, high].map(|end| shown_amount(end, decimals));
            (
                Value::Range(low, high),
                words.stated_range(ends[0], ends[1]),
            )
        }
        Known::Above(price) => (Value::Above(price), shown(price)),
        Known::Below(price) => (Value::Below(price), shown(price)),
    };
    let one_sided = matches!(one.value, Known::Above(_) | Known::Below(_));
    let name = if one_sided {
        words.say_with("ladder-stated", &[("name", name.into())])
    } else {
        name
    };
    let basis = match one.basis() {
        Basis::Published => Line::Published,
        Basis::Stated => Line::Stated,
        Basis::Assumed => Line::Assumed,
    };
    Reference {
        name,
        value,
        basis,
        label,
        is_old,
        members: Vec::new(),
    }
}

/// What both sides know of the gate's line from the record: which offers lie inside it
/// and which outside. It says nothing that the record does not.
fn bracket(session: &Session, words: &Words, short: bool, left_out: u32) -> Option<Bracket> {
    let (_, percent) = session.pack().gate()?;
    let limit = change::published_percent(percent);
    let state = session.state();
    let number = |seq: u64| {
        let column = column(state.offer(seq)?, left_out);
        (column > 0).then_some(column)
    };
    match state.gate {
        Gate::Told {
            offer,
            inside: true,
            ..
        } => {
            let inside = number(offer)?;
            let before = state
                .offers
                .iter()
                .filter(|one| one.by == Side::Company && one.chance.is_some());
            let outside = before
                .filter(|one| one.seq < offer)
                .filter_map(|one| number(one.seq))
                .next_back()?;
            let arguments = [
                ("limit", limit.into()),
                ("number", (u32::from(inside) + left_out).into()),
            ];
            let brief = words.say_with("ladder-limit-between.short", &arguments);
            let text = if short {
                brief.clone()
            } else {
                words.say_with("ladder-limit-between", &arguments)
            };
            Some(Bracket {
                between: Between::Offers(outside, inside),
                text,
                short: brief,
            })
        }
        Gate::Told { inside: false, .. } if state.offers.len() == 1 => {
            let text = words.say_with("ladder-limit-below-first", &[("limit", limit.into())]);
            Some(Bracket {
                between: Between::BelowFirst,
                short: text.clone(),
                text,
            })
        }
        Gate::Told { .. } | Gate::Pending { .. } | Gate::NotReached => None,
    }
}

fn secret(words: &Words, revealed: &Revealed<'_>, session: &Session) -> Secret {
    let currency = session.brief().currency.code();
    let percent = session
        .pack()
        .gate()
        .map(|(_, percent)| percent)
        .unwrap_or_default();
    let limit = change::published_percent(percent);
    let mark = |name: String, price: Decimal| Mark {
        name,
        price,
        label: bare_price(price, currency),
    };
    Secret {
        reserve: mark(
            words.say("ladder-reserve").into_owned(),
            revealed.reserve.amount(),
        ),
        line: revealed.line.map(|line| {
            mark(
                words.say_with("ladder-limit", &[("limit", limit.into())]),
                line.normalize(),
            )
        }),
    }
}
