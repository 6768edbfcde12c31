//! Parts that the documents for people share.

use rust_decimal::Decimal;

use super::document::{Block, Column, Table};
use super::redacted::Redacted;
use crate::domain::conversion::Fact;
use crate::domain::conversion::Settled;
use crate::domain::offer::{Confirmation, Hearing};
use crate::domain::party::{Attendance, Role};
use crate::domain::reference::{Basis, Known, ReferencePrice};
use crate::domain::session::{RowBase, Standing};
use crate::domain::{Price, RulePack, Side, money};
use crate::text::number::{ABSENT, as_stated};
use crate::text::price::bare_price;
use crate::text::{KnownDate, Words};

/// The product and its company.
pub(super) fn subject(talk: &Redacted<'_>, words: &Words) -> String {
    let brief = talk.talk().brief();
    let product = &brief.product;
    let name = words.name(&product.generic_name);
    let given: Vec<&str> = [name, product.strength.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    let company = words.companies(brief);
    let parts = [given.join(" "), company];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(&words.say("export-subject-separator"))
}

/// What the talk is about and under which rules it was held.
pub(super) fn about(talk: &Redacted<'_>, words: &Words) -> Vec<(String, String)> {
    let session = talk.talk();
    let (brief, pack) = (session.brief(), session.pack());
    let product = &brief.product;
    let mut facts = Vec::new();
    let mut add = |id: &str, value: String| {
        if !value.is_empty() {
            facts.push((words.say(id).into_owned(), value));
        }
    };
    add(
        "export-product",
        words.name(&product.generic_name).to_owned(),
    );
    add("export-brand", words.name(&product.brand).to_owned());
    add("export-form", words.name(&product.dosage_form).to_owned());
    add("export-strength", product.strength.to_string());
    add("export-company", words.companies(brief));
    add("show-procedure", rules_and_version(pack, words));
    add("show-held", date(talk, words));
    add(
        "show-prices-in",
        words.price_head(brief.currency.code(), brief.unit.id()),
    );
    add("export-number", session.opening().session.clone());
    facts
}

/// The day it was held, in words.
pub(super) fn date(talk: &Redacted<'_>, words: &Words) -> String {
    let session = talk.talk();
    let known = match session.brief().held {
        Some(held) => held.to_string().parse::<KnownDate>().ok(),
        None => session
            .opened_at()
            .map(|at| KnownDate::Day(at.civil().date())),
    };
    known.map_or_else(
        || words.say("not-on-record").into_owned(),
        |known| words.date_in_words(known),
    )
}

/// What someone is at the table as.
pub(super) fn role(role: Role, words: &Words) -> String {
    words
        .say(&format!("export-role-{}", role.id()))
        .into_owned()
}

/// Who was at the table.
pub(super) fn people(talk: &Redacted<'_>, words: &Words) -> Block {
    let people = &talk.talk().brief().people;
    let has_papers = people.iter().any(|one| !one.authority.is_empty());
    let mut columns = vec![
        Column::words(words.say("export-column-side")),
        Column::words(words.say("export-column-role")),
        Column::words(words.say("export-column-name")),
        Column::figures(words.say("export-column-count")),
    ];
    if has_papers {
        columns.push(Column::words(words.say("export-column-authority")));
    }
    let row = |one: &Attendance| {
        let name = words.name(&one.name);
        let mut row = vec![
            words.side(one.role.side()),
            role(one.role, words),
            if name.is_empty() { ABSENT } else { name }.to_owned(),
            one.count.to_string(),
        ];
        if has_papers {
            row.push(one.authority.to_string());
        }
        row
    };
    Block::Table(Table {
        columns,
        rows: people.iter().map(row).collect(),
    })
}

/// What the payer took for granted before the talk.
pub(super) fn assumptions(talk: &Redacted<'_>, words: &Words) -> Vec<(String, String)> {
    let session = talk.talk();
    let brief = session.brief();
    let mut facts = Vec::new();
    let mut add = |id: &str, value: String| facts.push((words.say(id).into_owned(), value));
    let sourced = |said: String, source: &crate::domain::Text| {
        if source.is_empty() {
            return said;
        }
        let fields = [("said", said.into()), ("source", source.as_str().into())];
        words.say_with("export-with-source", &fields)
    };
    if let Some(volume) = &brief.volume {
        add(
            "export-volume",
            sourced(words.at_volumes(brief), &volume.source),
        );
    }
    if let Some(patients) = &brief.patients {
        let number = words.with_basis(words.quantity(patients.number), patients.basis);
        add("export-patients", sourced(number, &patients.source));
    }
    if let Some(target) = session.target() {
        add("export-target", words.price_of(target, session));
    }
    if let Some(minutes) = brief.time_budget {
        let minutes = u32::from(minutes).into();
        add(
            "export-time-budget",
            words.say_with("export-minutes-long", &[("count", minutes)]),
        );
    }
    let settled = &session.state().settled;
    let conversions = settled.conversions.iter().cloned().map(Settled::Conversion);
    let rates = settled.rates.iter().cloned().map(Settled::Rate);
    for one in conversions.chain(rates) {
        let (fact, source) = match &one {
            Settled::Conversion(of) => (Fact::Conversion(of), &of.source),
            Settled::Rate(of) => (Fact::Rate(of), &of.source),
        };
        let said = words.fact(&one.equation(), fact);
        add("export-settled", sourced(said, source));
    }
    facts
}

/// Reference prices as they were stated, those claimed in the talk included.
pub(super) fn references(talk: &Redacted<'_>, words: &Words) -> Vec<Block> {
    let session = talk.talk();
    let columns = vec![
        Column::words(words.say("export-column-reference")),
        Column::figures(words.say("export-column-price")),
        Column::words(words.say("export-column-basis")),
        Column::words(words.say("export-column-date")),
        Column::words(words.say("export-column-source")),
    ];
    let rows = session
        .references()
        .map(|one| {
            let date = one.date.map(|date| date.to_string());
            vec![
                words.reference(one),
                known(one, words),
                basis(one.basis, words),
                date.unwrap_or_default(),
                one.source.to_string(),
            ]
        })
        .collect();
    let benchmark = session.benchmark();
    let brief = session.brief();
    let mut blocks = vec![Block::Table(Table { columns, rows })];
    let lines = words.benchmark(&benchmark, brief.currency.code(), brief.step);
    blocks.extend(lines.into_iter().map(Block::Words));
    blocks
}

/// The rules with their version, which is not said twice where the title has it.
pub(super) fn rules_and_version(pack: &RulePack, words: &Words) -> String {
    let title = words.name(pack.title());
    let version = pack.name().version.as_str();
    if title.contains(version) {
        return title.to_owned();
    }
    let fields = [("title", title.into()), ("version", version.into())];
    words.say_with("export-procedure-version", &fields)
}

/// What is known of a reference price, with its currency and unit.
pub(super) fn known(one: &ReferencePrice, words: &Words) -> String {
    let (currency, unit) = (one.currency.code(), one.unit.id());
    let price = |price: crate::domain::Price| words.stated_price(price.amount(), currency, unit);
    match one.value {
        Known::At(at) => price(at),
        Known::Between(low, high) => {
            // currency and unit are said once, where the language puts them
            let ends = words.stated_range(low.amount(), high.amount());
            price(high).replacen(&as_stated(high.amount()), &ends, 1)
        }
        Known::Above(low) => words.say_with("export-above", &[("price", price(low).into())]),
        Known::Below(high) => words.say_with("export-below", &[("price", price(high).into())]),
    }
}

/// How sure a figure is.
pub(super) fn basis(basis: Basis, words: &Words) -> String {
    words
        .say(&format!("export-basis-{}", basis.id()))
        .into_owned()
}

/// What a price is held against.
pub(super) fn base(base: RowBase<'_>, words: &Words) -> String {
    match base {
        RowBase::FirstOffer => words.say("preview-first-offer").into_owned(),
        RowBase::Reference(one) => words.reference(one),
        RowBase::HigherEnd(one) => {
            let name = words.reference(one);
            words.say_with("export-higher-end", &[("name", name.into())])
        }
        RowBase::Target => words.say("export-target").into_owned(),
    }
}

/// Where an offer stands: confirmed, heard, corrected.
pub(super) fn standing(offer: &Standing, words: &Words) -> String {
    let mut said = Vec::new();
    let confirmed = match offer.confirmation {
        Confirmation::Confirmed => Some("row-confirmed-offer"),
        Confirmation::NotOnRecord => Some("row-confirmation-not-on-record"),
        Confirmation::Quote => None,
    };
    said.extend(confirmed.map(|id| words.say(id).into_owned()));
    if offer.hearing == Hearing::NotOnRecord {
        said.push(words.say("not-on-record").into_owned());
    }
    if let Some(seq) = offer.corrected_by {
        said.push(words.say_with("row-corrected-by", &[("number", seq.into())]));
    }
    said.join(&words.say("export-left-separator"))
}

/// Sealed bids, and what became of each.
pub(super) fn bids(talk: &Redacted<'_>, words: &Words) -> Block {
    let session = talk.talk();
    let rows = session.state().bidding.as_ref().map(|bidding| {
        let row = |place| {
            let opened = session.opened_bids();
            let price = opened.and_then(|opened| opened.bid_of(place));
            let code = session.brief().currency.code();
            vec![
                words.bidder(session.brief(), place),
                price.map_or_else(
                    || ABSENT.to_owned(),
                    |price| bare_price(price.amount(), code),
                ),
                words.bid_standing(session, place),
            ]
        };
        bidding.places().map(row).collect()
    });
    Block::Table(Table {
        columns: vec![
            Column::words(words.say("export-company")),
            Column::figures(words.say("export-column-price")),
            Column::words(words.say("export-column-standing")),
        ],
        rows: rows.unwrap_or_default(),
    })
}

/// How the price of a renewal comes about.
pub(super) fn renewal(talk: &Redacted<'_>, words: &Words) -> Block {
    let lines = words.reckoning(talk.talk()).into_iter();
    let said = lines.map(|line| {
        let value = if line.note.is_empty() {
            line.value
        } else {
            let fields = [("said", line.value.into()), ("note", line.note.into())];
            words.say_with("said-and-note", &fields)
        };
        (line.name, value)
    });
    Block::Facts(said.collect())
}

/// Where what is known of the talk is from, and where the rules are published.
pub(super) fn sources(talk: &Redacted<'_>) -> Vec<Block> {
    let session = talk.talk();
    let all = session.brief().sources.iter();
    let all = all.chain(session.pack().sources());
    let mut seen = Vec::new();
    for one in all {
        if !seen.contains(&one) {
            seen.push(one);
        }
    }
    seen.into_iter()
        .map(|one| Block::Words(one.to_string()))
        .collect()
}

/// Places to sign for everyone at the table, and the signatures that stand on record.
pub(super) fn signatures(talk: &Redacted<'_>, words: &Words) -> Vec<Block> {
    let session = talk.talk();
    let mut places = Vec::new();
    let known = &session.brief().people;
    // whoever signs may not be on record, and still each side has to
    for unknown in [Role::GroupLeader, Role::CompanyRepresentative] {
        if !known.iter().any(|one| one.role.side() == unknown.side()) {
            places.push((role(unknown, words), String::new()));
        }
    }
    for one in known {
        for _ in 0..one.count.clamp(1, 20) {
            let name = words.name(&one.name).to_owned();
            places.push((role(one.role, words), name));
        }
    }
    let on_record = session.state().signatures.iter().map(|one| {
        let number = ("number", one.seq.into());
        let said = if one.name.is_empty() {
            words.say_with("export-signed-unnamed-on-record", &[number])
        } else {
            words.say_with(
                "export-signed-on-record",
                &[("name", one.name.as_str().into()), number],
            )
        };
        (words.side(one.by), said)
    });
    vec![Block::Facts(on_record.collect()), Block::Signatures(places)]
}

/// How an offer stands to the one of its side before it, and to the company's first.
#[derive(Clone, Copy, Default)]
pub(super) struct Moved {
    /// The step from the offer before, and the same in percent of it.
    pub(super) step: Option<(Decimal, Decimal)>,
    /// The cut of a company's offer from its first, in percent.
    pub(super) cut: Option<Decimal>,
}

/// Every offer with how it moved, in one pass.
pub(super) fn moves<'a>(talk: &'a Redacted<'_>) -> Vec<(&'a Standing, Moved)> {
    let state = talk.talk().state();
    let first = state.first_price();
    let (mut company, mut payer) = (None, None);
    let mut led = false;
    let mut moves = Vec::with_capacity(state.offers.len());
    for offer in &state.offers {
        let last = match offer.by {
            Side::Company => &mut company,
            Side::Payer => &mut payer,
        };
        let before = std::mem::replace(last, offer.price);
        let of = |before: Price, price: Price| {
            let step = money::difference(price, before)?;
            Some((step, money::change_percent(before, price)?))
        };
        let step = before.zip(offer.price).and_then(|(a, b)| of(a, b));
        let follows = offer.by == Side::Company && led;
        let cut = first.zip(offer.price).filter(|_| follows);
        let cut = cut.and_then(|(first, price)| money::cut_percent(first, price));
        led |= offer.by == Side::Company && offer.price.is_some();
        moves.push((offer, Moved { step, cut }));
    }
    moves
}
