//! `kanjia library --compare`: a drug over the years, in the unit and currency of the newest
//! talk with a price.

use std::sync::Arc;

use serde::Serialize;

use crate::cli::Status;
use crate::cli::columns::{Align, lay_out};
use crate::cli::console::{Console, Stop};
use crate::domain::Session;
use crate::domain::conversion::{decimals_of, shown_amount};
use crate::domain::over_years::{ConvertedBy, OverYears};
use crate::domain::summary::{Conclusion, day_of};
use crate::store::talk::look;
use crate::text::Words;
use crate::text::change::signed_percent;
use crate::text::number::ABSENT;
use crate::transcript::row::Row;
use crate::transcript::search::folded;
use rust_decimal::Decimal;

/// A drug over the years as data.
#[derive(Serialize)]
struct YearsData {
    currency: &'static str,
    unit: &'static str,
    simulated: bool,
    talks: Vec<TalkData>,
    apart: Vec<ApartData>,
}

#[derive(Serialize)]
struct TalkData {
    path: String,
    held: Option<String>,
    outcome: Option<&'static str>,
    first_price: Option<String>,
    final_price: Option<String>,
    /// Percent below the final price before it.
    cut_from_before: Option<String>,
    converted_by: Option<&'static str>,
}

#[derive(Serialize)]
struct ApartData {
    path: String,
    held: Option<String>,
    why: &'static str,
}

/// Prints it. The answer is no where there is no talk about the drug.
pub(super) fn run(
    rows: &[Arc<Row>],
    drug: &str,
    json: bool,
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let packs = console.packs()?;
    let wanted = folded(drug);
    let about = |row: &&Arc<Row>| {
        let summary = row.summary.as_ref();
        row.is_readable()
            && summary.is_some_and(|one| {
                let names = [&one.generic_name, &one.brand];
                let mut texts = names.iter().flat_map(|name| [&name.en, &name.zh]);
                texts.any(|text| folded(text.as_str()).contains(&wanted))
            })
    };
    let read: Vec<(&Row, Session)> = (rows.iter().filter(about))
        .filter_map(|row| Some((row.as_ref(), look(&row.path, &packs).ok()?.session?)))
        .collect();
    let sessions: Vec<&Session> = read.iter().map(|(_, session)| session).collect();
    let priced = |session: &&Session| {
        let state = session.state();
        state.final_price().or(state.first_price()).is_some()
    };
    // rows come the newest first
    let against = sessions.iter().copied().find(priced);
    let Some(against) = against.or(sessions.first().copied()) else {
        let none = console.words.say("library-no-match").into_owned();
        console.print(if json { "null" } else { &none })?;
        return Ok(Status::No);
    };
    let over = OverYears::of(against, &sessions);
    let page = if json {
        serde_json::to_string_pretty(&data(&over, &read)).unwrap_or_default()
    } else {
        page(&over, against, &sessions, &console.words)
    };
    console.print(&page)?;
    Ok(Status::Yes)
}

fn data(over: &OverYears, read: &[(&Row, Session)]) -> YearsData {
    let path = |place: usize| {
        let row = read.get(place).map(|(row, _)| row);
        row.map_or_else(String::new, |row| row.path.to_string_lossy().into_owned())
    };
    let talks = over.talks.iter().map(|talk| TalkData {
        path: path(talk.place),
        held: talk.held.map(|held| held.to_string()),
        outcome: match talk.conclusion {
            Conclusion::Deal => Some("deal"),
            Conclusion::NoDeal => Some("no_deal"),
            Conclusion::Open | Conclusion::NotOnRecord => None,
        },
        first_price: talk.first.map(|price| price.to_string()),
        final_price: talk.agreed.map(|price| price.to_string()),
        cut_from_before: talk.cut.map(|cut| cut.to_string()),
        converted_by: match talk.by {
            ConvertedBy::Nobody => None,
            ConvertedBy::ItsTalk => Some("its-talk"),
            ConvertedBy::TheOther => Some("the-other"),
        },
    });
    let apart = over.apart.iter().map(|(place, why)| ApartData {
        path: path(*place),
        held: (read.get(*place))
            .and_then(|(_, session)| day_of(session))
            .map(|held| held.to_string()),
        why: why.id(),
    });
    YearsData {
        currency: over.currency.code(),
        unit: over.unit.id(),
        simulated: read.iter().any(|(_, session)| is_simulated(session)),
        talks: talks.collect(),
        apart: apart.collect(),
    }
}

fn is_simulated(session: &Session) -> bool {
    session.origin() == crate::domain::event::Origin::Simulated
}

fn page(over: &OverYears, against: &Session, all: &[&Session], words: &Words) -> String {
    let currency = over.currency.code();
    let decimals = decimals_of(against.brief().step);
    let absent = || ABSENT.to_owned();
    let money = |amount: Option<Decimal>| {
        let shown = amount.map(|one| words.money(shown_amount(one, decimals), currency));
        shown.unwrap_or_else(absent)
    };
    let company = |place: usize| {
        let talk = all.get(place);
        talk.map_or_else(String::new, |talk| words.companies(talk.brief()))
    };
    let drug = words.name(&against.brief().product.generic_name);
    let head = words.price_head(currency, over.unit.id());
    let mut lines = vec![
        words.say_with("years-title", &[("drug", drug.into())]),
        words.say_with("years-hint", &[("head", head.into())]),
    ];
    if all.iter().any(|session| is_simulated(session)) {
        lines.push(words.say("practice-simulated").into_owned());
    }
    let names = [
        "column-date",
        "column-company",
        "column-first-offer",
        "column-final",
        "years-change",
        "years-how",
    ];
    let mut table = vec![names.map(|id| words.say(id).into_owned()).to_vec()];
    table.extend(over.talks.iter().map(|talk| {
        let ratio = (talk.cut).and_then(|cut| cut.checked_div(-Decimal::ONE_HUNDRED));
        vec![
            talk.held.map_or_else(absent, |held| held.to_string()),
            company(talk.place),
            money(talk.first),
            match talk.agreed {
                Some(agreed) => money(Some(agreed)),
                None => words.say(talk.conclusion.id()).into_owned(),
            },
            ratio.map_or_else(absent, signed_percent),
            match talk.by {
                ConvertedBy::Nobody => String::new(),
                ConvertedBy::ItsTalk => words.say("years-by-its-talk").into_owned(),
                ConvertedBy::TheOther => words.say("years-by-the-other").into_owned(),
            },
        ]
    }));
    let columns = [
        Align::Left,
        Align::Left,
        Align::Right,
        Align::Right,
        Align::Right,
        Align::Left,
    ];
    lines.extend(lay_out(&table, &columns));
    if !over.apart.is_empty() {
        lines.push(words.say("years-apart").into_owned());
        let apart: Vec<Vec<String>> = (over.apart.iter())
            .map(|(place, why)| {
                let held = all.get(*place).and_then(|talk| day_of(talk));
                vec![
                    held.map_or_else(absent, |held| held.to_string()),
                    company(*place),
                    words.say(why.words()).into_owned(),
                ]
            })
            .collect();
        lines.extend(lay_out(&apart, &[Align::Left; 3]));
    }
    lines.join("\n")
}
