//! The minutes of a talk: who, under which rules, every record in order, how it came out.

use rust_decimal::Decimal;

use super::document::{Block, Column, Document, Section, Table};
use super::parts;
use super::redacted::Redacted;
use super::said::{outcome, said, side_of, time_of};
use super::source;
use crate::domain::Price;
use crate::domain::conversion::{decimals_of, shown_amount};
use crate::domain::event::{Event, Record};
use crate::domain::session::{Outcome, Reckoning, RowBase, Standing};
use crate::export::{Course, Stopped};
use crate::text::Words;
use crate::text::change::{percent, signed, signed_percent};
use crate::text::number::ABSENT;
use crate::text::price::bare_price;

/// The minutes.
pub(super) fn of(
    talk: &Redacted<'_>,
    words: &Words,
    course: &Course<'_>,
) -> Result<Document, Stopped> {
    let minutes = Minutes { talk, words };
    let sections = [
        minutes.section("export-talk", vec![Block::Facts(minutes.about())]),
        minutes.section("export-people", vec![parts::people(talk, words)]),
        minutes.section(
            "export-assumptions",
            vec![Block::Facts(parts::assumptions(talk, words))],
        ),
        minutes.section("references-title", parts::references(talk, words)),
        minutes.section("export-course", vec![minutes.course(course)?]),
        minutes.section("show-offers", vec![minutes.offers(course)?]),
        minutes.section("show-bids", vec![parts::bids(talk, words)]),
        minutes.section("show-reckoning", vec![parts::renewal(talk, words)]),
        minutes.section("export-result", minutes.result()),
        minutes.section("export-sources", parts::sources(talk)),
        minutes.section("export-signatures", parts::signatures(talk, words)),
    ];
    Ok(Document {
        language: words.language().tag(),
        title: words.say("export-minutes").into_owned(),
        subject: parts::subject(talk, words),
        source: source::in_words(talk, words),
        sections: sections.into_iter().flatten().collect(),
    })
}

struct Minutes<'a> {
    talk: &'a Redacted<'a>,
    words: &'a Words,
}

impl Minutes<'_> {
    fn say(&self, id: &str) -> String {
        self.words.say(id).into_owned()
    }

    fn section(&self, head: &str, blocks: Vec<Block>) -> Option<Section> {
        Section::of(self.say(head), blocks)
    }

    fn about(&self) -> Vec<(String, String)> {
        let mut facts = parts::about(self.talk, self.words);
        facts.push((self.say("show-outcome"), outcome(self.talk, self.words)));
        facts
    }

    /// Every record that is shown, in order.
    fn course(&self, course: &Course<'_>) -> Result<Block, Stopped> {
        let timed = self
            .talk
            .records()
            .any(|record| record.time().is_some() && record.seq > 1);
        let mut columns = vec![Column::figures(self.say("export-column-record"))];
        if timed {
            columns.push(Column::words(self.say("export-column-time")));
        }
        let brief = self.talk.talk().brief();
        let head = self
            .words
            .price_head(brief.currency.code(), brief.unit.id());
        columns.extend([
            Column::words(self.say("export-column-side")),
            Column::figures(head),
            Column::words(self.say("export-column-what")),
        ]);
        let part = course.part(self.talk.on_record());
        let rows = self.talk.records().map(|record| {
            part.step()?;
            Ok(self.row(record, timed))
        });
        let rows = rows.collect::<Result<_, Stopped>>()?;
        Ok(Block::Table(Table { columns, rows }))
    }

    fn row(&self, record: &Record, timed: bool) -> Vec<String> {
        let mut row = vec![record.seq.to_string()];
        if timed {
            row.push(time_of(record).unwrap_or_else(|| self.say("not-on-record")));
        }
        let side = side_of(record).map(|side| self.words.side(side));
        let price = match &record.event {
            Event::Offered(offer) => self.figure(offer.price),
            _ => String::new(),
        };
        row.extend([
            side.unwrap_or_default(),
            price,
            said(self.talk, record, self.words),
        ]);
        row
    }

    fn figure(&self, price: Option<Price>) -> String {
        let code = self.talk.talk().brief().currency.code();
        price.map_or_else(
            || ABSENT.to_owned(),
            |price| bare_price(price.amount(), code),
        )
    }

    /// Offers as they stand at the end, corrections taken in.
    fn offers(&self, course: &Course<'_>) -> Result<Block, Stopped> {
        let columns = vec![
            Column::figures(self.say("export-column-record")),
            Column::words(self.say("export-column-side")),
            Column::figures(self.say("export-column-number")),
            Column::figures(self.say("export-column-price")),
            Column::figures(self.say("export-column-change")),
            Column::figures(self.say("export-column-cut-from-first")),
            Column::words(self.say("export-column-standing")),
        ];
        let moves = parts::moves(self.talk);
        let part = course.part(moves.len());
        let rows = moves.into_iter().map(|(offer, moved)| {
            part.step()?;
            Ok(self.offer(offer, moved))
        });
        let rows = rows.collect::<Result<_, Stopped>>()?;
        Ok(Block::Table(Table { columns, rows }))
    }

    fn offer(&self, offer: &Standing, moved: parts::Moved) -> Vec<String> {
        let code = self.talk.talk().brief().currency.code();
        let change = moved.step.map(|(step, points)| {
            let share = points.checked_div(Decimal::ONE_HUNDRED).unwrap_or_default();
            let fields = [
                ("change", signed(step, code).into()),
                ("share", signed_percent(share).into()),
            ];
            self.words.say_with("export-change", &fields)
        });
        let cut = moved
            .cut
            .and_then(|points| points.checked_div(Decimal::ONE_HUNDRED))
            .map(percent);
        vec![
            offer.seq.to_string(),
            self.words.side(offer.by),
            offer.ordinal.to_string(),
            self.figure(offer.price),
            change.unwrap_or_default(),
            cut.unwrap_or_default(),
            parts::standing(offer, self.words),
        ]
    }

    /// How it came out, cuts against every base, what it comes to.
    fn result(&self) -> Vec<Block> {
        let talk = self.talk.talk();
        let mut blocks = vec![Block::Words(outcome(self.talk, self.words))];
        let Some(price) = talk.state().final_price() else {
            return blocks;
        };
        let reckoning = talk.reckoning(price);
        blocks.push(self.savings(&reckoning));
        let facts = self.words.comes_to(talk, &reckoning);
        if talk.brief().volume.is_some() {
            blocks.push(Block::Words(self.words.at_volumes(talk.brief())));
        }
        blocks.push(Block::Facts(facts));
        blocks
    }

    fn savings(&self, reckoning: &Reckoning<'_>) -> Block {
        let talk = self.talk.talk();
        let (code, step) = (talk.brief().currency.code(), talk.brief().step);
        let in_money = talk.brief().volume.is_some();
        let mut columns = vec![
            Column::words(self.say("export-column-against")),
            Column::figures(self.say("export-column-price")),
            Column::figures(self.say("export-column-cut")),
        ];
        if in_money {
            columns.push(Column::figures(self.say("export-column-saved")));
        }
        let agreed_on_first = |base: RowBase<'_>, amount: Decimal| {
            base == RowBase::FirstOffer && amount == reckoning.price.amount()
        };
        let rows = reckoning
            .rows
            .iter()
            .filter(|row| !agreed_on_first(row.base, row.price))
            .map(|row| {
                let share = row.cut.checked_div(Decimal::ONE_HUNDRED);
                let shown = bare_price(shown_amount(row.price, decimals_of(step)), code);
                let mut cells = vec![
                    self.words
                        .with_basis(parts::base(row.base, self.words), row.basis),
                    shown,
                    share.map(percent).unwrap_or_default(),
                ];
                if in_money {
                    let saved = row.saved.map(|saved| self.words.sum(saved.expected, code));
                    cells.push(saved.unwrap_or_default());
                }
                cells
            })
            .collect();
        Block::Table(Table { columns, rows })
    }
}

/// Whether a talk has come to an outcome, and whether to a deal.
pub(super) fn is_deal(talk: &Redacted<'_>) -> Option<bool> {
    let outcome = talk.talk().state().outcome.as_ref()?;
    Some(match outcome {
        Outcome::Deal(_) | Outcome::Listed(_) => true,
        Outcome::NoDeal { .. } => false,
    })
}
