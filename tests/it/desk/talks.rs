//! Talks for the desk, made by commands.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::Offset;
use kanjia::domain::event::{Event, Opening, Origin, Record};
use kanjia::domain::moment::Occurred;
use kanjia::domain::session::Session;
use kanjia::domain::{Moment, Reserve, Text};
use kanjia::transcript::form::{Heard, read_brief, read_command};
use kanjia::transcript::packs::Packs;

/// The brief of the desk's pictures; volume and target are assumed.
pub(crate) const BRIEF: &str = r#"(
    rules: (pack: "nrdl-on-site", version: "2021-12"),
    currency: "CNY", unit: "tablet",
    product: (
        generic_name: (en: "Dapagliflozin", zh: "达格列净片"),
        company: (en: "AstraZeneca", zh: "阿斯利康"),
        dosage_form: (en: "tablets", zh: "片剂"),
        strength: "10 mg",
    ),
    references: [(kind: MeanInternational, price: Between("7", "8"), currency: "CNY", unit: "tablet", basis: Published)],
    volume: (quantity: "110000000", basis: Assumed),
    target: Price("4.20"),
    people: [(role: GroupLeader, name: (en: "Xu Wei", zh: "许伟"))],
)"#;

/// Each command with its minute after 09:45.
pub(crate) const TALK: [(i64, &str); 12] = [
    (7, r#"Offer(by: Company, price: "5.62", confirmed: true)"#),
    (
        9,
        r#"Remark(by: Payer, text: "差距太大。请向总部请示，给你们五分钟。", translation: English("Too far. Ask your head office; you have five minutes."))"#,
    ),
    (11, "Recess(by: Company, minutes: 5)"),
    (16, "Resume"),
    (17, r#"Offer(by: Company, price: "4.72", confirmed: true)"#),
    (18, "Gate(inside: true)"),
    (27, r#"Offer(by: Company, price: "4.62")"#),
    (38, r#"Offer(by: Company, price: "4.50")"#),
    (
        39,
        r#"Remark(by: Company, text: "这已经低于韩国的价格了。", translation: English("That is below the price in Korea already."), claim: (kind: International(country: "KR"), price: Above("4.50"), currency: "CNY", unit: "tablet", basis: Stated))"#,
    ),
    (46, r#"Offer(by: Company, price: "4.40")"#),
    (
        47,
        r#"Remark(by: Payer, text: "4 太多了，中国人听着不吉利，再降 4 分钱。", translation: English("Too many fours, bad to a Chinese ear. Four fen more."))"#,
    ),
    (48, r#"Offer(by: Payer, price: "4.36")"#),
];

/// So many minutes and seconds after 09:45 on 13 November 2019, in Beijing.
pub(crate) fn at(minutes: i64, seconds: i64) -> Moment {
    let opened = Moment::parse("2019-11-13T09:45:00+08:00").unwrap();
    let then = opened.timestamp().as_second() + 60 * minutes + seconds;
    Moment::new(Timestamp::from_second(then).unwrap(), Offset::constant(8))
}

/// The talk of [`BRIEF`] up to its `commands`th command.
pub(crate) fn talk(commands: usize) -> Session {
    talk_with(BRIEF, commands, None)
}

/// The same, with this brief and this reserve in memory.
pub(crate) fn talk_with(brief: &str, commands: usize, reserve: Option<&Reserve>) -> Session {
    let brief = read_brief(brief).unwrap();
    let pack = Packs::shipped().unwrap().get(&brief.rules).unwrap();
    let opening = Opening {
        session: "5f1c8a2e".repeat(4),
        origin: Origin::Held,
        program: Text::default(),
        rules: brief.rules.clone(),
        brief,
    };
    let first = Record {
        seq: 1,
        at: at(0, 0),
        occurred: Occurred::AsRecorded,
        event: Event::Opened(Box::new(opening)),
    };
    let mut session = Session::open(first, Arc::clone(&pack)).unwrap();
    for (minute, line) in TALK.iter().take(commands) {
        record(&mut session, line, *minute, reserve);
    }
    session
}

/// Records one more command.
pub(crate) fn record(session: &mut Session, line: &str, minute: i64, reserve: Option<&Reserve>) {
    let Heard::Spoken(spoken) = read_command(line).unwrap().unwrap() else {
        panic!("{line} is no command");
    };
    let events = session.decide(&spoken.command, reserve).unwrap();
    for record in session.records_of(events, Occurred::AsRecorded, at(minute, 0)) {
        session.apply(record);
    }
}

/// A talk under this brief in which the company came inside at once and then made these
/// offers, a minute apart.
pub(crate) fn talk_of(brief: &str, offers: &[&str]) -> Session {
    let mut session = talk_with(brief, 0, None);
    for (minute, price) in (1..).zip(offers) {
        let line = format!(r#"Offer(by: Company, price: "{price}", sure: true)"#);
        record(&mut session, &line, minute, None);
    }
    session
}
