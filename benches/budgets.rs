//! The budgets of the desk and of its record, measured: `cargo bench`.
//!
//! Each line is a figure with its budget beside it. Nothing is asserted: a slow machine
//! is no error, and a figure over its budget is for people to look at.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::{RawInput, Rect, pos2, vec2};
use jiff::{Timestamp, tz::Offset};
use kanjia::domain::advice::open_advice;
use kanjia::domain::command::NewOffer;
use kanjia::domain::event::{Event, Opening, Origin, Record};
use kanjia::domain::moment::Occurred;
use kanjia::domain::session::Session;
use kanjia::domain::{Command, Moment, Price, Side, Text};
use kanjia::statistics::forecast::{Forecast, Series};
use kanjia::store::{Holder, Journal};
use kanjia::text::{Language, Words};
use kanjia::transcript::endings;
use kanjia::transcript::form::{read_brief, write_record};
use kanjia::transcript::packs::Packs;
use kanjia::ui::desk::{self, DeskModel, DeskState};

fn main() {
    // `cargo bench -- library` measures that alone
    let only = std::env::args().skip(1).find(|one| !one.starts_with('-'));
    let parts: [(&str, fn()); 8] = [
        ("frames", || frames(10_000)),
        ("appends", || appends(200)),
        ("opening", || opening(100_000)),
        ("forecasts", || forecasts(400)),
        ("simulated", || simulated(20_000)),
        ("library", || library(100_000)),
        ("spreadsheet", || spreadsheet(200_000)),
        ("exports", || exports(100_000)),
    ];
    for (name, measure) in parts {
        if only.as_deref().is_none_or(|only| only == name) {
            measure();
        }
    }
}

/// Offers to a spreadsheet, in the columns of an export. `tests/beside_openpyxl.py` writes the
/// same with openpyxl in one run with this.
fn spreadsheet(offers: u32) {
    use kanjia::export::{Cell, Column, Format, Kind, Sheet};
    use rust_decimal::Decimal;
    let columns = [
        ("No.", Kind::Whole),
        ("Time", Kind::Time),
        ("Side", Kind::Text),
        ("Offer", Kind::Whole),
        ("Company", Kind::Amount),
        ("Payer", Kind::Amount),
        ("Change", Kind::Amount),
        ("Cut from first", Kind::Percent),
        ("Standing", Kind::Text),
    ];
    let row = |at: u32| {
        vec![
            Cell::number(Some(u64::from(at))),
            Cell::text(moment(at).to_string()),
            Cell::text("company"),
            Cell::number(Some(u64::from(at))),
            Cell::Number(Decimal::new(9_999_999 - i64::from(at), 4)),
            Cell::Empty,
            Cell::Number(Decimal::new(-1, 4)),
            Cell::Number(Decimal::new(i64::from(at), 7)),
            Cell::text("confirmed"),
        ]
    };
    let sheet = Sheet {
        name: "Offers".to_owned(),
        columns: columns
            .map(|(head, kind)| Column::new(head, kind, 14))
            .to_vec(),
        rows: (1..=offers).map(row).collect(),
    };
    let mut times = Vec::new();
    for _ in 0..5 {
        let began = Instant::now();
        let bytes = Format::Xlsx.bytes(&sheet).unwrap();
        times.push(began.elapsed());
        assert!(bytes.len() > 1_000_000);
    }
    let what = format!("{offers} offers to a spreadsheet");
    report(
        &what,
        &mut times,
        ">= 10 x openpyxl, tests/beside_openpyxl.py",
    );
}

/// A long talk in every form, and how soon a stop is heard in the middle of it.
fn exports(records: usize) {
    use kanjia::export::Course;
    use kanjia::export::talk::{Audience, Format, Redacted, export_on};
    use std::sync::Mutex;
    let session = talk(records);
    let words = Words::of(Language::English);
    for format in Format::ALL {
        let audience = format.only_for().unwrap_or(Audience::Full);
        let began = Instant::now();
        let looks = Mutex::new(vec![began]);
        let watch = |_| {
            looks.lock().unwrap().push(Instant::now());
            true
        };
        let course = Course::new(&watch);
        course.expect(Redacted::PARTS + format.parts());
        let redacted = Redacted::of_on(&session, None, audience, &course).unwrap();
        // a talk that goes on has no letter
        let Ok(bytes) = export_on(&redacted.unwrap(), format, &words, &course) else {
            println!("{records} records as {}: not of this talk", format.id());
            continue;
        };
        let whole = began.elapsed();
        let looks = looks.into_inner().unwrap();
        let apart = looks.windows(2).map(|pair| pair[1] - pair[0]).max();
        println!(
            "{records} records as {}: {whole:?}, {} bytes; a stop is heard within {:?}",
            format.id(),
            bytes.len(),
            apart.unwrap_or_default()
        );
    }
}
/// A library of so many talks: what it takes to find, filter and sort them, and to begin.
fn library(count: usize) {
    use kanjia::store::index::{Folders, Index};
    use kanjia::store::interrupt::Interrupt;
    use kanjia::transcript::search::Query;
    use kanjia::ui::library::{Column, LibraryModel, LibraryState, Shelf, Sort};
    let folder = tempfile::tempdir().unwrap();
    let talks = folder.path().join("talks");
    std::fs::create_dir(&talks).unwrap();
    let packs = Packs::shipped().unwrap();
    for number in 0..count {
        let bytes = small_talk(number, &packs);
        let path = talks.join(format!("talk-{number:06}.kanjia"));
        std::fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(path)
            .and_then(|mut file| std::io::Write::write_all(&mut file, &bytes))
            .unwrap();
    }
    let folders = Folders {
        talks: vec![talks],
        tags: None,
    };
    let place = folder.path().join("library.index");
    let timed = |what: &str, work: &mut dyn FnMut()| {
        let began = Instant::now();
        work();
        println!("library of {count}, {what}: {:?}", began.elapsed());
    };
    let update = |index: &Index| {
        index.update(&folders, &packs, &Interrupt::default(), &mut |_| {});
    };
    timed("every talk read for the first time", &mut || {
        update(&Index::open(&place));
    });
    let index = Index::open(&place);
    let mut rows = Vec::new();
    timed("rows from the index", &mut || rows = index.rows(&folders));
    assert!(rows.iter().all(|row| row.summary.is_some()));
    timed("nothing has changed", &mut || update(&index));
    let words = Words::of(Language::SimplifiedChinese);
    let mut shelf = Arc::new(Shelf::default());
    timed("put into words", &mut || {
        shelf = Arc::new(Shelf::of(rows.clone(), &words));
    });
    for typed in ["达格列净", "示例", "净", "say 00421", "示例净企业甲", "zz"] {
        let query = Query::of(typed);
        let mut times = Vec::new();
        let mut found = 0;
        for _ in 0..10 {
            let began = Instant::now();
            found = index.find(&query).rows.len();
            times.push(began.elapsed());
        }
        let what = format!("library of {count}, find {typed}, {found} found");
        report(&what, &mut times, "with sorting <= 50 ms");
    }
    for column in [Column::Drug, Column::Date, Column::Final, Column::Cut] {
        let mut state = LibraryState::default();
        let mut times = Vec::new();
        for turn in 0..20 {
            state.sort = Sort {
                column,
                descending: turn % 2 == 0,
            };
            state.filters.year = (turn % 3 == 0).then_some(2021);
            let model = LibraryModel::new(&words, &shelf);
            let began = Instant::now();
            let shown = state.count(&model);
            times.push(began.elapsed());
            assert!(shown > 0);
        }
        let what = format!("library of {count}, sort and filter by {column:?}");
        report(&what, &mut times, "with finding <= 50 ms");
    }
}

/// The bytes of a short talk of the past, each with other figures.
fn small_talk(number: usize, packs: &Packs) -> Vec<u8> {
    use kanjia::transcript::encode;
    let drugs = [
        ("Examplin", "示例净"),
        ("Dapagliflozin", "达格列净"),
        ("Otherin", "他物宁"),
    ];
    let (en, zh) = drugs[number % 3];
    let year = 2010 + number % 15;
    let strength = 5 + number / 3 % 40;
    let brief = format!(
        r#"(rules: (pack: "nrdl-on-site", version: "2021-12"), currency: "CNY", unit: "tablet", held: "{year}-11",
        product: (generic_name: (en: "{en}", zh: "{zh}"), company: (en: "Company", zh: "企业甲"), strength: "{strength} mg"),
        volume: (quantity: "1000000", basis: Assumed),)"#
    );
    let brief = read_brief(&brief).unwrap();
    let pack = packs.get(&brief.rules).unwrap();
    let opening = Opening {
        session: format!("{number:032x}"),
        origin: Origin::Simulated,
        program: Text::default(),
        rules: brief.rules.clone(),
        brief,
    };
    let record = Record {
        seq: 1,
        at: moment(0),
        occurred: Occurred::NotOnRecord,
        event: Event::Opened(Box::new(opening)),
    };
    let mut session = Session::open(record, pack).unwrap();
    let offer = |cents: usize| {
        let price = Price::parse(&format!("{}.{:02}", cents / 100, cents % 100)).unwrap();
        Command::Offer(NewOffer {
            sure: true,
            ..NewOffer::quote(Side::Company, price)
        })
    };
    let commands = [
        offer(800 + number % 300),
        Command::Remark {
            by: Side::Payer,
            text: Text::sentence(&format!("差得太远，请向总部请示 say {number:05}")).unwrap(),
            translation: None,
            claim: None,
        },
        offer(500 + number % 290),
    ];
    for command in commands {
        let events = session.decide(&command, None).unwrap();
        for record in session.records_of(events, Occurred::NotOnRecord, moment(0)) {
            session.apply(record);
        }
    }
    let (mut text, mut head) = (String::new(), None);
    for record in session.records() {
        let line = write_record(record).unwrap();
        head = Some(encode(head.as_ref(), &line, &mut text).unwrap());
    }
    text.into_bytes()
}

/// Figures of simulated talks in a second on one core, payers by time against late companies.
fn simulated(talks: u32) {
    use kanjia::statistics::tournament::Tally;
    use kanjia::statistics::{Payer, Seed, Tactic};
    for payer in [Payer::StraightLine, Payer::Boulware, Payer::Guide] {
        let talks = if payer == Payer::Guide {
            talks / 20
        } else {
            talks
        };
        let began = Instant::now();
        let tally = Tally::of(payer, Tactic::Boulware, talks, &Seed::new(1));
        let rate = tally.offers as f64 / began.elapsed().as_secs_f64();
        println!(
            "simulated offers per second, {}: {rate:.0} (budget: 1,000 times NegMAS, tests/beside_negmas.py)",
            payer.id()
        );
    }
}

/// What a frame of the desk spends on the forecast, at the most offers it looks at.
fn forecasts(count: usize) {
    let step = Price::parse("0.01").unwrap();
    let prices: Vec<Price> = (0..60)
        .map(|at| Price::parse(&format!("{}.{:02}", 900 - 7 * at, at)).unwrap())
        .collect();
    let series = Series::of_prices(&prices, step).unwrap();
    let mut times = Vec::new();
    for _ in 0..count {
        let began = Instant::now();
        assert!(Forecast::after(&series).is_some());
        times.push(began.elapsed());
    }
    report("a forecast after 60 offers", &mut times, "median <= 0.2 ms");
}

/// One frame of the desk, interface code and shaping of text, without the graphics card.
fn frames(records: usize) {
    let session = talk(records);
    let words = Words::of(Language::SimplifiedChinese);
    let mut state = DeskState::for_session(&session);
    state.entry = "4.36".to_owned();
    let ctx = egui::Context::default();
    kanjia::ui::theme::install(&ctx);
    let screen = Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 800.0));
    let mut times = Vec::new();
    for frame in 0..400 {
        let input = RawInput {
            screen_rect: Some(screen),
            time: Some(f64::from(frame) / 60.0),
            ..RawInput::default()
        };
        let began = Instant::now();
        let output = ctx.run_ui(input, |ui| {
            let advice = open_advice(&session.position_at(endings::shipped(), Some(moment(frame))));
            let model = DeskModel {
                head: Some("7c1e04b2"),
                advice: &advice,
                digits: &endings::shipped().digits,
                customs: endings::shipped(),
                ..DeskModel::new(&session, &words, moment(frame))
            };
            let actions = desk::show(ui, &model, &mut state);
            assert!(actions.is_empty());
        });
        let shapes = ctx.tessellate(output.shapes.clone(), 1.0).len();
        let took = began.elapsed();
        assert!(shapes > 0);
        output.drop_without_applying_deltas();
        if frame >= 20 {
            times.push(took);
        }
    }
    report(
        &format!("a frame of the desk, {records} records"),
        &mut times,
        "median <= 2 ms, 99 % <= 4 ms",
    );
}

/// From a command to its line on disk: deciding, writing, syncing.
fn appends(count: u32) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("talk.kanjia");
    let mut session = talk(1);
    let first = write_record(session.records().first().unwrap()).unwrap();
    let holder = Holder::this_process(Timestamp::UNIX_EPOCH);
    let (mut journal, _) = Journal::create(&path, &first, holder).unwrap();
    let mut times = Vec::new();
    for at in 0..count {
        let began = Instant::now();
        let command = Command::Note {
            text: Text::sentence(&format!("note {at}")).unwrap(),
        };
        let events = session.decide(&command, None).unwrap();
        let records = session.records_of(events, Occurred::AsRecorded, moment(at));
        let lines: Vec<String> = records
            .iter()
            .map(|record| write_record(record).unwrap())
            .collect();
        journal.append(&lines).unwrap();
        times.push(began.elapsed());
        for record in records {
            session.apply(record);
        }
    }
    report(
        "Enter to synced",
        &mut times,
        "the disk's own sync + 0.1 ms",
    );
    let mut alone = Vec::new();
    let mut file = std::fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(folder.path().join("raw"))
        .unwrap();
    for _ in 0..count {
        use std::io::Write as _;
        let began = Instant::now();
        file.write_all(&[b'x'; 160]).unwrap();
        file.sync_data().unwrap();
        alone.push(began.elapsed());
    }
    report("the disk's own write and sync", &mut alone, "beside it");
}

/// Reading, checking the chain and folding.
fn opening(records: usize) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.kanjia");
    let session = talk(records);
    let lines: Vec<String> = session
        .records()
        .iter()
        .map(|record| write_record(record).unwrap())
        .collect();
    let holder = Holder::this_process(Timestamp::UNIX_EPOCH);
    let (mut journal, _) = Journal::create(&path, lines.first().unwrap(), holder).unwrap();
    journal.append(&lines[1..]).unwrap();
    drop(journal);
    let packs = Packs::shipped().unwrap();
    let mut times = Vec::new();
    for _ in 0..3 {
        let began = Instant::now();
        let reading = kanjia::store::talk::look(&path, &packs).unwrap();
        times.push(began.elapsed());
        assert_eq!(reading.records, records as u64);
    }
    report(&format!("open {records} records"), &mut times, "<= 1 s");
}

fn report(what: &str, times: &mut [Duration], budget: &str) {
    times.sort();
    let at = |share: usize| {
        times
            .get((times.len() * share / 100).min(times.len() - 1))
            .copied()
            .unwrap_or_default()
    };
    println!(
        "{what}: median {:?}, 99 % {:?}, n = {} (budget: {budget})",
        at(50),
        at(99),
        times.len()
    );
}

fn moment(seconds: impl Into<i64>) -> Moment {
    Moment::new(
        Timestamp::from_second(1_700_000_000 + seconds.into()).unwrap(),
        Offset::constant(8),
    )
}

/// A talk of so many records: offers that fall, remarks and notes between them.
fn talk(records: usize) -> Session {
    let brief = read_brief(
        r#"(
            rules: (pack: "nrdl-on-site", version: "2021-12"),
            currency: "CNY", unit: "tablet",
            product: (generic_name: (zh: "达格列净片"), company: (zh: "阿斯利康"), strength: "10 mg"),
            references: [(kind: MeanInternational, price: Between("7", "8"), currency: "CNY", unit: "tablet", basis: Published)],
            volume: (quantity: "110000000", basis: Assumed),
            target: Price("4.20"),
        )"#,
    )
    .unwrap();
    let pack = Packs::shipped().unwrap().get(&brief.rules).unwrap();
    let opening = Opening {
        session: "0".repeat(32),
        origin: Origin::Held,
        program: Text::default(),
        rules: brief.rules.clone(),
        brief,
    };
    let first = Record {
        seq: 1,
        at: moment(0_i64),
        occurred: Occurred::AsRecorded,
        event: Event::Opened(Box::new(opening)),
    };
    let mut session = Session::open(first, Arc::clone(&pack)).unwrap();
    let mut price = 5_620_000_i64;
    while session.records().len() < records {
        let at = moment(i64::try_from(session.records().len()).unwrap());
        let event = if session.records().len() % 3 == 1 {
            price -= 10;
            let price = Price::parse(&format!("{}.{:04}", price / 10_000, price % 10_000)).unwrap();
            let offer = NewOffer::quote(Side::Company, price);
            Event::Offered(kanjia::domain::offer::Offer {
                by: offer.by,
                typed: offer.typed,
                price: offer.price,
                confirmation: offer.confirmation,
                hearing: offer.hearing,
                answered: None,
                justification: Text::default(),
            })
        } else {
            Event::Noted {
                text: Text::sentence("4 太多了，再降 4 分钱。").unwrap(),
            }
        };
        let record = session
            .records_of(vec![event], Occurred::AsRecorded, at)
            .remove(0);
        session.apply(record);
    }
    session
}
