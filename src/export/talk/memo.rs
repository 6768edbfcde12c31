//! The negotiation memorandum, with the fields of FAR 15.406-3(a) in their order.
//!
//! The regulation is of the United States and asks for eleven things; who uses the form
//! elsewhere finds the same facts under the same heads. A field of which the record holds
//! nothing says so, and is never filled with a guess.
//! Source: Federal Acquisition Regulation, 48 CFR 15.406-3, "Documenting the negotiation".

use super::document::{Block, Column, Document, Section, Table};
use super::minutes::is_deal;
use super::parts;
use super::redacted::Redacted;
use super::said::{outcome, said};
use super::source;
use crate::domain::event::{Event, Record};
use crate::domain::{Price, Side};
use crate::export::{Course, Stopped};
use crate::text::Words;
use crate::text::change::{percent, signed};

/// The memorandum.
pub(super) fn of(
    talk: &Redacted<'_>,
    words: &Words,
    course: &Course<'_>,
) -> Result<Document, Stopped> {
    let memo = Memo { talk, words };
    let none = || {
        vec![Block::Words(
            words.say("export-memo-not-on-record").into_owned(),
        )]
    };
    let sections = [
        ("export-memo-1", memo.purpose()),
        (
            "export-memo-2",
            vec![Block::Facts(parts::about(talk, words))],
        ),
        ("export-memo-3", vec![parts::people(talk, words)]),
        ("export-memo-4", none()),
        ("export-memo-5", none()),
        ("export-memo-6", none()),
        ("export-memo-7", memo.positions()),
        ("export-memo-8", memo.considerations(course)?),
        ("export-memo-9", none()),
        ("export-memo-10", none()),
        ("export-memo-11", memo.reasonable()),
        ("export-signatures", parts::signatures(talk, words)),
    ];
    let section = |(head, blocks): (&str, Vec<Block>)| {
        let head = words.say(head).into_owned();
        Section::of(head.clone(), blocks).or_else(|| Section::of(head, none()))
    };
    Ok(Document {
        language: words.language().tag(),
        title: words.say("export-memo").into_owned(),
        subject: parts::subject(talk, words),
        source: source::in_words(talk, words),
        sections: sections.into_iter().filter_map(section).collect(),
    })
}

struct Memo<'a> {
    talk: &'a Redacted<'a>,
    words: &'a Words,
}

impl Memo<'_> {
    fn price(&self, price: Option<Price>) -> String {
        price.map_or_else(
            || self.words.say("not-on-record").into_owned(),
            |price| self.words.price_of(price, self.talk.talk()),
        )
    }

    fn purpose(&self) -> Vec<Block> {
        let title = self.words.name(self.talk.talk().pack().title()).to_owned();
        let product = parts::subject(self.talk, self.words);
        let fields = [("title", title.into()), ("product", product.into())];
        vec![Block::Words(
            self.words.say_with("export-memo-purpose", &fields),
        )]
    }

    /// The company's proposal, what the payer aimed at, and what was negotiated, with the
    /// differences between the three.
    fn positions(&self) -> Vec<Block> {
        let words = self.words;
        let talk = self.talk.talk();
        let state = talk.state();
        let code = talk.brief().currency.code();
        let first = state.first_price();
        let target = talk.target();
        let last = state.final_price();
        let columns = vec![
            Column::words(words.say("export-memo-position")),
            Column::figures(words.say("export-column-price")),
            Column::figures(words.say("export-column-change")),
            Column::figures(words.say("export-column-cut-from-first")),
        ];
        let row = |id: &str, price: Option<Price>| {
            let step = first
                .zip(price)
                .filter(|(first, price)| first != price)
                .and_then(|(first, price)| price.amount().checked_sub(first.amount()))
                .map(|step| signed(step, code));
            let cut = first
                .zip(price)
                .filter(|(first, price)| first != price)
                .and_then(|(first, price)| crate::domain::money::cut_percent(first, price))
                .and_then(|points| points.checked_div(rust_decimal::Decimal::ONE_HUNDRED))
                .map(percent);
            vec![
                words.say(id).into_owned(),
                self.price(price),
                step.unwrap_or_default(),
                cut.unwrap_or_default(),
            ]
        };
        let rows = vec![
            row("export-memo-proposal", first),
            row("export-memo-objective", target),
            row("export-memo-counter", state.last_price_of(Side::Payer)),
            row("export-memo-negotiated", last),
        ];
        let mut blocks = vec![Block::Table(Table { columns, rows })];
        let numbered = self
            .talk
            .records()
            .filter_map(|record| match &record.event {
                Event::Offered(offer) if !offer.justification.is_empty() => {
                    Some(offer.justification.to_string())
                }
                _ => None,
            });
        blocks.extend(numbered.map(Block::Words));
        blocks
    }

    /// The facts that weighed: assumptions, reference prices, what was said, the outcome.
    fn considerations(&self, course: &Course<'_>) -> Result<Vec<Block>, Stopped> {
        let mut blocks = vec![Block::Facts(parts::assumptions(self.talk, self.words))];
        blocks.extend(parts::references(self.talk, self.words));
        // a figure that was corrected stands beside its correction
        let offers = &self.talk.talk().state().offers;
        let corrected = |record: &Record| {
            let mut corrected = offers.iter().filter(|one| one.corrected_by.is_some());
            corrected.any(|one| one.seq == record.seq)
        };
        let spoken = |record: &&Record| {
            corrected(record)
                || matches!(
                    record.event,
                    Event::Remarked { .. }
                        | Event::Gate { .. }
                        | Event::Met { .. }
                        | Event::Corrected(_)
                        | Event::SteppedOut { .. }
                )
        };
        let part = course.part(self.talk.on_record());
        let mut rows = Vec::new();
        for record in self.talk.records() {
            part.step()?;
            rows.extend(Some(record).filter(spoken).map(|record| {
                let side = super::said::side_of(record);
                vec![
                    record.seq.to_string(),
                    side.map(|side| self.words.side(side)).unwrap_or_default(),
                    self.said(record),
                ]
            }));
        }
        blocks.push(Block::Table(Table {
            columns: vec![
                Column::figures(self.words.say("export-column-record")),
                Column::words(self.words.say("export-column-side")),
                Column::words(self.words.say("export-column-what")),
            ],
            rows,
        }));
        Ok(blocks)
    }

    /// What was said, and of an offer its figure.
    fn said(&self, record: &Record) -> String {
        let said = said(self.talk, record, self.words);
        match &record.event {
            Event::Offered(offer) => {
                let separator = self.words.say("list-separator");
                [said, self.price(offer.price)].join(&separator)
            }
            _ => said,
        }
    }

    /// On what the price rests: cuts against every base, and what it comes to.
    fn reasonable(&self) -> Vec<Block> {
        let result = Block::Words(outcome(self.talk, self.words));
        if is_deal(self.talk) != Some(true) {
            return vec![result];
        }
        let talk = self.talk.talk();
        let Some(price) = talk.state().final_price() else {
            return vec![result];
        };
        let reckoning = talk.reckoning(price);
        let cuts: Vec<(String, String)> = reckoning
            .rows
            .iter()
            .filter_map(|row| {
                let share = row.cut.checked_div(rust_decimal::Decimal::ONE_HUNDRED)?;
                let base = parts::base(row.base, self.words);
                let base = self.words.with_basis(base, row.basis);
                let fields = [("base", base.into())];
                Some((
                    self.words.say_with("export-memo-cut", &fields),
                    percent(share),
                ))
            })
            .collect();
        let mut blocks = vec![result, Block::Facts(cuts)];
        if talk.brief().volume.is_some() {
            blocks.push(Block::Words(self.words.at_volumes(talk.brief())));
        }
        blocks.push(Block::Facts(self.words.comes_to(talk, &reckoning)));
        blocks
    }
}
