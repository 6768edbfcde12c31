//! Workbooks read back by calamine: every figure as we know it, every formula with our value.

use std::io::Cursor;

use calamine::{Data, Range, Reader as _, Xlsx};
use kanjia::domain::Session;
use kanjia::export::talk::{Audience, Format, Redacted, export};
use kanjia::text::{Language, Words};
use rust_decimal::Decimal;

const TALKS: [&str; 7] = [
    "dapagliflozin-2019",
    "dorzagliatin-2023",
    "januvia-2024",
    "nusinersen-2021",
    "paxlovid-2023",
    "risdiplam-2023",
    "shandong-2020",
];

fn number(cell: Option<&Data>) -> Option<f64> {
    match cell? {
        Data::Float(float) => Some(*float),
        Data::Int(int) => Some(*int as f64),
        _ => None,
    }
}

/// Whether a spreadsheet's figure is ours, to the last digit that a float has.
#[track_caller]
fn assert_same(cell: Option<&Data>, ours: Option<Decimal>, what: &str) {
    let read = number(cell);
    let written = ours.map(|ours| ours.to_string().parse::<f64>().unwrap());
    match (read, written) {
        (None, None) => {}
        (Some(read), Some(written)) => {
            let near = (read - written).abs() <= written.abs().max(1.0) * 1e-12;
            assert!(near, "{what}: {read} for {written}");
        }
        other => panic!("{what}: {other:?}"),
    }
}

/// The talk that this audience sees, as JSON: our own figures, exact.
fn ours(session: &Session, audience: Audience) -> serde_json::Value {
    serde_json::from_str(&super::text(session, audience, Format::Json)).unwrap()
}

fn exact(value: &serde_json::Value) -> Option<Decimal> {
    value.as_str().map(|text| text.parse().unwrap())
}

fn sheet(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Range<Data> {
    book.worksheet_range(name).unwrap()
}

#[test]
fn calamine_reads_every_figure_as_it_is() {
    let mut figures = 0;
    let mut formulas = 0;
    for talk in TALKS {
        let (session, head) = super::shipped(talk);
        for audience in Audience::ALL {
            let redacted = Redacted::of(&session, Some(head), audience).unwrap();
            let known = ours(&session, audience);
            for language in Language::ALL {
                let words = Words::of(language);
                let made = export(&redacted, Format::Xlsx, &words).unwrap();
                let mut book = Xlsx::new(Cursor::new(made)).unwrap();
                let what = format!("{talk} {audience:?} {language}");

                let offers = sheet(&mut book, &words.say("show-offers"));
                let listed = known["offers"].as_array().unwrap();
                assert_eq!(offers.height(), listed.len() + 1, "{what}");
                for (row, offer) in offers.rows().skip(1).zip(listed) {
                    let seq = Decimal::from(offer["seq"].as_u64().unwrap());
                    assert_same(row.first(), Some(seq), &what);
                    let (own, other) = if offer["by"] == "company" {
                        (4, 5)
                    } else {
                        (5, 4)
                    };
                    assert_same(row.get(own), exact(&offer["price"]), &what);
                    assert_same(row.get(other), None, &what);
                    figures += 2;
                }

                let records = sheet(&mut book, &words.say("show-record"));
                let listed = known["records"].as_array().unwrap();
                assert_eq!(records.height(), listed.len() + 1, "{what}");
                for (row, record) in records.rows().skip(1).zip(listed) {
                    assert_same(row.get(3), exact(&record["price"]), &what);
                    figures += 1;
                }

                let savings = known["savings"].as_array().unwrap();
                let name = words.say("export-savings");
                if savings.is_empty() {
                    assert!(!book.sheet_names().iter().any(|one| *one == name), "{what}");
                    continue;
                }
                let page = sheet(&mut book, &name);
                assert_eq!(page.height(), savings.len() + 1, "{what}");
                for (row, saving) in page.rows().skip(1).zip(savings) {
                    let base = exact(&saving["base"]);
                    assert_same(row.get(2), base, &what);
                    assert_same(row.get(3), exact(&known["final_price"]), &what);
                    let cut = exact(&saving["cut_percent"]).map(|cut| cut / Decimal::ONE_HUNDRED);
                    // the percentage of the data file has four decimals
                    let read = Decimal::try_from(number(row.get(4)).unwrap()).unwrap();
                    assert_eq!(
                        Some(read.round_dp(6)),
                        cut.map(|cut| cut.round_dp(6)),
                        "{what}"
                    );
                    let saved = &saving["saved_a_year"];
                    let said: Vec<_> = ["low", "expected", "high"]
                        .into_iter()
                        .filter_map(|one| exact(&saved[one]))
                        .collect();
                    for (column, sum) in (6..).step_by(2).zip(&said) {
                        assert_same(row.get(column), Some(*sum), &what);
                        figures += 1;
                    }
                    figures += 3;
                }
                let live = book.worksheet_formula(&name).unwrap();
                let live = live
                    .cells()
                    .filter(|(_, _, formula)| !formula.is_empty())
                    .count();
                assert!(live >= savings.len(), "{what}: {live} formulas");
                formulas += live;
            }
        }
    }
    println!("calamine: {figures} figures and {formulas} formulas agree");
    assert!(figures > 1000 && formulas > 50);
}
