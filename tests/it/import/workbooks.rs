//! Workbooks, fine and hostile: what each is told, and that who asked for it lives.

use std::time::{Duration, Instant};

use kanjia::domain::reference::Known;
use kanjia::domain::{Bilingual, Currency, Unit};
use kanjia::import::workbook::{MOST_BOOK_BYTES, read_workbook};
use kanjia::import::{Book, BookFault, Frame, Table, references_among};
use kanjia::store::bounded::{Bounded, NoAnswer};
use kanjia::store::interrupt::Interrupt;
use kanjia::text::{Language, Words};

use super::archive::{
    Part, archive, archive_with, parts, shared_texts, sheet, styles, tight, workbook_parts,
};

fn reader() -> Bounded {
    Bounded::of(env!("CARGO_BIN_EXE_kanjia").into())
}

/// The book in these bytes, as the program reads it; and how the process that read ended.
fn read(bytes: &[u8]) -> (Result<Book, BookFault>, &'static str) {
    let mut ended = "not asked";
    let book = Book::of(bytes, |bytes| {
        let answer = reader().ask("read-table", bytes, &Interrupt::default());
        ended = match &answer {
            Ok(_) => "status 0",
            Err(no) => no.code(),
        };
        answer.map_err(NoAnswer::code)
    });
    (book, ended)
}

fn of(parts: &[Part]) -> Book {
    read(&archive(parts)).0.unwrap()
}

fn prices(book: &Book) -> Table {
    let medicine = Bilingual::default();
    let frame = Frame {
        currency: Currency::Cny,
        unit: Unit::Tablet,
        medicine: &medicine,
        before: 0,
    };
    references_among(&book.asked_for(None).unwrap(), frame).1
}

/// Each row in a word: its price, or what is wrong.
fn told(book: &Book) -> Vec<String> {
    let words = Words::of(Language::English);
    let table = prices(book);
    let refused = table.refused.iter().map(|problem| problem.say(&words));
    let rows = table.rows.iter().map(|row| match &row.read {
        Ok(one) => match one.value {
            Known::At(price) => format!("{price} {}", one.currency.code()),
            _ => "a range".to_owned(),
        },
        Err(problems) => problems[0].say(&words),
    });
    refused.chain(rows).collect()
}

fn remarks(book: &Book) -> Vec<String> {
    let words = Words::of(Language::English);
    let of_pages = book.pages.iter().flat_map(|page| &page.remarks);
    let all = book.remarks.iter().chain(of_pages);
    all.map(|one| one.say(&words)).collect()
}

const HEAD: [&str; 3] = ["country", "price", "date"];

#[test]
#[expect(clippy::too_many_lines, reason = "a row for each file")]
fn hostile_workbooks_are_told_apart_and_nobody_dies_of_them() {
    let two = |last: &str| {
        parts(&format!(
            r#"<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row><c r="{last}"><v>1</v></c></row></sheetData>"#
        ))
    };
    let with = |part: Part| {
        let mut parts = parts(&sheet(&[&HEAD, &["Japan", "4.86"]]));
        parts.push(part);
        parts
    };
    let change = |name: &str, change: &dyn Fn(&mut Part)| {
        let mut parts = parts(&sheet(&[&HEAD, &["Japan", "4.86"]]));
        change(parts.iter_mut().find(|part| part.name == name).unwrap());
        archive(&parts)
    };
    let without = |name: &str| {
        let mut parts = parts(&sheet(&[&HEAD, &["Japan", "4.86"]]));
        parts.retain(|part| part.name != name);
        archive(&parts)
    };
    let nested = {
        // a stored part whose bytes are the head and the bytes of the next one
        let inner = Part::new("xl/media/inner.xml", "<a/>");
        let mut outer = archive(std::slice::from_ref(&inner));
        outer.truncate(inner.length());
        let mut parts = with(Part::new("xl/media/outer.bin", outer));
        let before: usize = parts.iter().map(Part::length).sum();
        let mut offsets = vec![None; parts.len()];
        offsets.push(Some(u32::try_from(before - inner.length()).unwrap()));
        parts.push(inner);
        archive_with(&parts, &offsets)
    };
    let bomb = "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
    let ole = |name: &str| {
        let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        bytes.resize(512, 0);
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes.resize(4096, 0);
        bytes
    };
    let mut cut = archive(&parts(&sheet(&[&HEAD, &["Japan", "4.86"]])));
    cut.truncate(cut.len() / 2);
    let deep = format!("{}{}", "<a>".repeat(100_000), "</a>".repeat(100_000));
    let formula = r#"<sheetData><row><c r="A1"><f t="shared" si="400000000000" ref="A1:XFD1048576">1</f><v>1</v></c></row></sheetData>"#;
    let rows: Vec<(&str, Vec<u8>, &str)> = vec![
        (
            "A1 + XFD1048576",
            archive(&two("XFD1048576")),
            "workbook-too-far",
        ),
        (
            "a row beyond u32",
            archive(&two("A99999999999")),
            "reader-failed workbook-too-far workbook-damaged",
        ),
        (
            "a column beyond u32",
            archive(&two("ZZZZZZZZZZZ1")),
            "reader-failed workbook-damaged read",
        ),
        ("a shared formula of 4e11", archive(&parts(formula)), "read"),
        (
            "uniqueCount 400000000000",
            archive(&with(shared_texts("400000000000"))),
            "workbook-too-many-texts",
        ),
        (
            "uniqueCount 1000000",
            archive(&with(shared_texts("1000000"))),
            "read",
        ),
        (
            "a zip bomb by ratio",
            archive(&with(tight("xl/media/bomb.xml", 10_000))),
            "workbook-too-tight",
        ),
        (
            "sizes that add up to 70 MB",
            {
                let part = |name: &str| Part {
                    says: Some(35 << 20),
                    ..Part::new(name, vec![b'a'; 400_000])
                };
                let mut parts = with(part("xl/media/a.xml"));
                parts.push(part("xl/media/b.xml"));
                archive(&parts)
            },
            "workbook-too-much",
        ),
        ("entries on top of each other", nested, "workbook-overlap"),
        (
            "less declared than there is",
            change("xl/worksheets/sheet1.xml", &|part| part.says = Some(10)),
            "workbook-parts-differ",
        ),
        (
            "less declared, deflated",
            archive(&with(Part {
                says: Some(100),
                ..tight("xl/media/a.xml", 10)
            })),
            "workbook-parts-differ",
        ),
        (
            "more declared than there is",
            archive(&with(Part {
                says: Some(10_000),
                ..tight("xl/media/a.xml", 10)
            })),
            "workbook-parts-differ",
        ),
        (
            "an entry twice",
            archive(&with(Part::new("xl/workbook.xml", "<workbook/>"))),
            "workbook-part-twice",
        ),
        (
            "201 entries",
            archive(
                &(0..201)
                    .map(|n| Part::new(&format!("{n}"), ""))
                    .collect::<Vec<_>>(),
            ),
            "workbook-too-many-parts",
        ),
        (
            "an encrypted entry",
            change("xl/workbook.xml", &|part| part.flags = 1),
            "workbook-password",
        ),
        (
            "an encrypted workbook",
            ole("EncryptedPackage"),
            "workbook-password",
        ),
        (
            ".xls under another name",
            ole("Workbook"),
            "workbook-old-format",
        ),
        (
            "an unknown packing",
            change("xl/workbook.xml", &|part| part.method = Some(99)),
            "workbook-packing",
        ),
        (
            "an OpenDocument sheet",
            archive(&[Part::new("mimetype", "x"), Part::new("content.xml", "<a/>")]),
            "workbook-other-format",
        ),
        (
            "another archive",
            archive(&[Part::new("a.txt", "a")]),
            "workbook-missing",
        ),
        (
            "no content types",
            without("[Content_Types].xml"),
            "workbook-missing",
        ),
        (
            "no workbook",
            without("xl/workbook.xml"),
            "sheet-empty workbook-missing",
        ),
        (
            "no relations",
            without("xl/_rels/workbook.xml.rels"),
            "workbook-missing",
        ),
        (
            "no sheet",
            without("xl/worksheets/sheet1.xml"),
            "workbook-missing",
        ),
        (
            "an XML entity bomb",
            change("xl/worksheets/sheet1.xml", &|part| part.data = bomb.into()),
            "workbook-entities",
        ),
        (
            "deep markup",
            change("xl/worksheets/sheet1.xml", &|part| {
                part.data.splice(0..0, deep.bytes()).for_each(drop);
            }),
            "workbook-damaged reader-failed read",
        ),
        (
            "no markup",
            change("xl/worksheets/sheet1.xml", &|part| {
                part.data = vec![0xFF; 100];
            }),
            "workbook-damaged",
        ),
        ("cut in the middle", cut, "workbook-not-a-workbook"),
        (
            "PK and nothing",
            b"PK\x03\x04".to_vec(),
            "workbook-not-a-workbook",
        ),
        (
            "more than 8 MB",
            {
                let mut bytes = b"PK\x03\x04".to_vec();
                bytes.resize(MOST_BOOK_BYTES + 1, 0);
                bytes
            },
            "workbook-too-large",
        ),
        (
            "60,000 cells",
            {
                let rows = (1..=6_000)
                    .map(|row| format!(r#"<row r="{row}">{}</row>"#, "<c><v>1</v></c>".repeat(10)));
                archive(&parts(&format!(
                    "<sheetData>{}</sheetData>",
                    rows.collect::<String>()
                )))
            },
            "workbook-too-many-cells",
        ),
        (
            "nothing in it",
            archive(&parts("<sheetData/>")),
            "sheet-empty",
        ),
    ];
    let mut slowest = Duration::ZERO;
    for (name, bytes, wanted) in rows {
        let began = Instant::now();
        let (book, ended) = read(&bytes);
        let took = began.elapsed();
        slowest = slowest.max(took);
        let found = book.as_ref().map_or_else(BookFault::code, |_book| "read");
        println!(
            "{name}: {} bytes, {found}, child: {ended}, {} ms",
            bytes.len(),
            took.as_millis()
        );
        assert!(wanted.split(' ').any(|one| one == found), "{name}: {found}");
        if let Err(fault) = book {
            for language in Language::ALL {
                let said = fault.say(&Words::of(language));
                assert!(
                    !said.contains("workbook-") && !said.contains("reader-"),
                    "{said}"
                );
            }
        }
    }
    println!("slowest: {} ms", slowest.as_millis());
    assert!(slowest < Duration::from_secs(11));
}

#[test]
fn whatever_the_process_does_the_answer_comes_in_time() {
    let asked = |program: &str, word: &str, bytes: &[u8]| {
        let bounded = Bounded {
            time: Duration::from_millis(700),
            answer: 100_000,
            ..Bounded::of(program.into())
        };
        let began = Instant::now();
        let answer = bounded.ask(word, bytes, &Interrupt::default());
        assert!(began.elapsed() < Duration::from_secs(5), "{program}");
        answer
    };
    assert_eq!(
        asked("/no/such/program", "", b""),
        Err(NoAnswer::NotStarted)
    );
    assert_eq!(asked("/bin/sleep", "60", b""), Err(NoAnswer::TooSlow));
    // hears nothing of a megabyte, and hangs
    assert_eq!(
        asked("/bin/sleep", "60", &vec![0; 1 << 20]),
        Err(NoAnswer::TooSlow)
    );
    assert_eq!(asked("/usr/bin/yes", "a", b""), Err(NoAnswer::TooMuch));
    assert_eq!(asked("/bin/false", "", b""), Err(NoAnswer::Failed(1)));
    assert_eq!(
        asked("/bin/cat", "-", b"hello").as_deref(),
        Ok(&b"hello"[..])
    );
    let silent = |bytes: &[u8]| asked("/bin/true", "", bytes).map_err(NoAnswer::code);
    let bytes = archive(&parts(&sheet(&[&HEAD, &["Japan", "4.86"]])));
    assert_eq!(Book::of(&bytes, silent), Err(BookFault::Garbled));
    let garbage = |_bytes: &[u8]| Ok(b"Segmentation fault\n".to_vec());
    assert_eq!(Book::of(&bytes, garbage), Err(BookFault::Garbled));
    let endless = |_bytes: &[u8]| Ok(vec![b'a'; 17 << 20]);
    assert_eq!(Book::of(&bytes, endless), Err(BookFault::Garbled));
}

#[test]
fn a_process_that_takes_its_time_is_stopped_at_once() {
    let (stop, began) = (Interrupt::default(), Instant::now());
    let asked = std::thread::scope(|scope| {
        let asked = scope.spawn(|| Bounded::of("/bin/sleep".into()).ask("60", b"", &stop));
        std::thread::sleep(Duration::from_millis(100));
        stop.ask();
        asked.join().unwrap()
    });
    assert_eq!(asked, Err(NoAnswer::Stopped));
    assert!(
        began.elapsed() < Duration::from_secs(1),
        "{:?}",
        began.elapsed()
    );
}

#[test]
fn memory_is_bounded_from_outside() {
    let mut parts = parts(&sheet(&[&HEAD, &["Japan", "4.86"]]));
    parts.push(shared_texts("1000000"));
    let bytes = archive(&parts);
    // in too little it does not even start, in a little more it ends in the middle, in what it
    // is given it reads
    let answers: Vec<_> = [1, 16, 32, 64, 128, 256, 512]
        .into_iter()
        .map(|megabytes| {
            let narrow = Bounded {
                memory: megabytes << 20,
                ..reader()
            };
            let answer = narrow.ask("read-table", &bytes, &Interrupt::default());
            println!("{megabytes} MB: {:?}", answer.as_ref().map(Vec::len));
            answer
        })
        .collect();
    assert!(answers[0].is_err());
    assert!(answers[6].is_ok());
    let first = answers.iter().position(Result::is_ok).unwrap();
    assert!(answers[first..].iter().all(Result::is_ok));
}

/// What a part of a workbook becomes where a byte of the archive is another.
#[test]
fn an_archive_with_another_byte_anywhere_never_makes_the_parent_stumble() {
    let mut parts = parts(&sheet(&[&HEAD, &["Japan", "4.86"]]));
    parts.push(tight("xl/media/a.xml", 3));
    let bytes = archive(&parts);
    for at in 0..bytes.len() {
        for other in [0, 1, 0x7F, 0xFF, bytes[at] ^ 1, bytes[at].wrapping_add(1)] {
            let mut changed = bytes.clone();
            changed[at] = other;
            // the parent's own look at it; the process that reads is not asked
            let asked = Book::of(&changed, |_bytes| Err("reader-failed"));
            let fault = asked.unwrap_err();
            assert!(fault.code().starts_with("workbook-") || fault.code() == "reader-failed");
        }
        let cut = Book::of(&bytes[..at], |_bytes| Err("reader-failed"));
        assert_ne!(cut.unwrap_err().code(), "reader-failed", "cut at {at}");
    }
}

#[test]
fn numbers_keep_their_digits_and_cells_what_they_show() {
    let mut parts = workbook_parts(
        "",
        &[(
            "价格",
            "visible",
            &sheet(&[
                &HEAD,
                &["Japan", "<><v>4.86</v></c>", "<s=\"2\"><v>45992</v></c>"],
                &["Korea", "<><v>33000.000000000004</v></c>"],
                &["France", "<s=\"1\"><v>0.125</v></c>"],
                &["Germany", "<s=\"3\"><v>5.05</v></c>"],
                &["Italy", "4.90"],
                &["Spain", "<><f>B2+1</f><v>5.86</v></c>"],
                &["Canada", "<><f>B2+1</f></c>"],
                &["Australia", "<t=\"e\"><v>#REF!</v></c>"],
                &["Türkiye", "<t=\"b\"><v>1</v></c>"],
            ]),
        )],
    );
    parts.push(styles());
    let book = of(&parts);
    assert_eq!(
        told(&book),
        [
            "4.86 CNY",
            "Row 3, column B (Figure): 33000.00000000001 is not exact; if 33000 is meant, \
             round it there",
            "Row 4, column B (Figure): not a number: 12.5%",
            "5.05 CNY",
            "4.90 CNY",
            "5.86 CNY",
            "Row 8, column B (Figure): no price",
            "Row 9, column B (Figure): an error value of the spreadsheet: #REF!",
            "Row 10, column B (Figure): not a number: TRUE",
        ]
    );
    let table = prices(&book);
    let date = table.rows[0].read.as_ref().unwrap().date.unwrap();
    assert_eq!(date.to_string(), "2025-12-01");
    assert_eq!(
        remarks(&book),
        [
            "A formula; its saved result is taken: B7",
            "A formula without a saved result counts as empty: B8",
            "A number kept as text is read as a number: B6",
        ]
    );
}

#[test]
fn what_a_table_on_paper_has_not_is_told() {
    let visible = sheet(&[
        &HEAD,
        &["Japan", "<><v>4.86</v></c>", "<s=\"2\"><v>44530</v></c>"],
    ])
    .replace("<row r=\"2\">", "<row r=\"2\" hidden=\"1\">");
    let visible = format!(
        "<cols><col min=\"3\" max=\"4\" hidden=\"1\"/></cols>{visible}<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"
    );
    let secret = sheet(&[&["reserve", "4.36"]]);
    let mut parts = workbook_parts(
        "date1904=\"1\"",
        &[
            ("Prices", "visible", &visible),
            ("Secret", "veryHidden", &secret),
        ],
    );
    parts.push(styles());
    parts.push(Part::new("xl/vbaProject.bin", "never run"));
    let book = of(&parts);
    assert_eq!(told(&book), ["4.86 CNY"]);
    let table = prices(&book);
    let date = table.rows[0].read.as_ref().unwrap().date.unwrap();
    assert_eq!(date.to_string(), "2025-12-01");
    assert_eq!(
        remarks(&book),
        [
            "The workbook holds macros; none was run.",
            "The workbook counts dates from 1904; they were read so.",
            "A sheet is hidden and was left out: Secret",
            "Merged cells, of which only the first holds anything: A1:A2",
            "Hidden rows and columns are read like any other: C-D, 2",
            "A number kept as text is read as a number: B1",
        ]
    );
    let named = book.asked_for(Some("Secret")).unwrap();
    assert_eq!(named.len(), 1);
    let none = book.asked_for(Some("Nowhere")).unwrap_err();
    assert_eq!(none.code(), "workbook-no-sheet");
}

#[test]
fn workbooks_of_others_are_read() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let page = workbook.add_worksheet();
    let money = rust_xlsxwriter::Format::new().set_num_format("[$€-407] #,##0.00");
    for (column, head) in (0..).zip(HEAD) {
        page.write_string(0, column, head).unwrap();
    }
    for row in 1..=200_u32 {
        page.write_string(row, 0, "Germany").unwrap();
        let price = f64::from(400 + row) / 100.0;
        page.write_number_with_format(row, 1, price, &money)
            .unwrap();
    }
    let book = read(&workbook.save_to_buffer().unwrap()).0.unwrap();
    let told = told(&book);
    assert_eq!(told[..2], ["4.01 EUR", "4.02 EUR"]);
    assert_eq!(told.len(), 200);
    assert!(told[100].contains("at most 100"), "{}", told[100]);
}

#[test]
fn the_answer_of_the_reader_is_read_the_same_in_this_process() {
    let bytes = archive(&parts(&sheet(&[
        &HEAD,
        &["Japan", "4.86"],
        &["a\tb \\ c", "5"],
    ])));
    let here = read_workbook(&bytes);
    let there = reader()
        .ask("read-table", &bytes, &Interrupt::default())
        .unwrap();
    assert_eq!(here.as_bytes(), there);
}
