//! Tables that come in, and what the process that reads workbooks answers.

use std::sync::LazyLock;

use kanjia::domain::{Bilingual, Brief, Currency, Moment, Text, Unit};
use kanjia::import::negmas::read_trace;
use kanjia::import::{
    Book, Frame, holds_offers, holds_records, read_brief_table, read_offers, read_records,
    read_references,
};
use kanjia::transcript::form::read_brief;
use kanjia::transcript::packs::Packs;

use super::text;

static PACKS: LazyLock<Packs> = LazyLock::new(|| Packs::shipped().expect("they ship"));
static BRIEF: LazyLock<Brief> = LazyLock::new(|| {
    read_brief(include_str!("../../sessions/dapagliflozin-2019.brief.ron")).expect("it ships")
});

/// A table as text: reference prices, a brief, offers, rows of an exported talk.
pub(super) fn table(bytes: &[u8]) {
    let text = text(bytes);
    let medicine = Bilingual {
        en: Text::name("Examplin").expect("a name"),
        zh: Text::name("示例净").expect("a name"),
    };
    let frame = Frame {
        currency: Currency::Cny,
        unit: Unit::Tablet,
        medicine: &medicine,
        before: 0,
    };
    let read = read_references(&text, frame);
    assert!(read.references().count() <= read.rows.len());
    read.problems().count();
    if holds_records(&text) {
        read_records(&text, &PACKS).ok();
    }
    if let Ok(book) = Book::of_text(&text) {
        book_of(&book);
    }
}

fn book_of(book: &Book) {
    let pages: Vec<_> = book.pages.iter().collect();
    read_brief_table(&pages, &PACKS).brief(&PACKS);
    let here = Moment::parse("2026-11-22T10:00:00+08:00").expect("a time");
    for page in pages {
        holds_offers(page);
        let offers = read_offers(page, &BRIEF, here);
        offers.problems().count();
    }
}

/// A trace of negotiation research.
pub(super) fn trace(bytes: &[u8]) {
    read_trace(bytes, None).ok();
}

/// The bytes of a workbook, as they are looked over before another process reads them.
pub(super) fn workbook(bytes: &[u8]) {
    Book::of(bytes, |_| Err("nobody")).ok();
}

/// What the process that read a workbook answers.
pub(super) fn protocol(bytes: &[u8]) {
    let small = include_bytes!("../corpus/workbook/small.xlsx");
    if let Ok(book) = Book::of(small, |_| Ok(bytes.to_vec())) {
        book_of(&book);
    }
}
