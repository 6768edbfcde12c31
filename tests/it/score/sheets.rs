//! Sheets: what spreadsheets read back.

use kanjia::export::csv::guarded;
use kanjia::export::{Cell, Column, Format, Kind, Sheet, class_sheet};
use kanjia::text::{Language, Words};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::attempts::{attempt, lesson};

/// The rows of a sheet as a reader of RFC 4180 has them, the head first.
fn read_back(bytes: &[u8]) -> Vec<Vec<String>> {
    let rest = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(rest);
    reader
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

fn sheet(rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet {
        name: "Sheet".to_owned(),
        columns: vec![
            Column::new("name", Kind::Text, 10),
            Column::new("figure", Kind::Amount, 10),
        ],
        rows,
    }
}

#[test]
fn texts_that_look_like_formulas_get_an_apostrophe_and_numbers_none() {
    for (text, written) in [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("＝1", "'＝1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠1", "'＠1"),
        ("1=1", "1=1"),
        ("", ""),
        ("谈判", "谈判"),
        ("'=1", "'=1"),
    ] {
        assert_eq!(guarded(text), written);
    }
    let bytes = Format::Csv
        .bytes(&sheet(vec![vec![
            Cell::text("=cmd|' /C calc'!A0"),
            Cell::Number(Decimal::new(-125, 2)),
        ]]))
        .unwrap();
    assert_eq!(
        read_back(&bytes),
        [["name", "figure"], ["'=cmd|' /C calc'!A0", "-1.25"]]
    );
    assert!(bytes.ends_with(b"\r\n"));
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let words = Words::of(Language::SimplifiedChinese);
    let attempts = [attempt("林静", "0.6240"), lesson("=HYPERLINK(\"x\")", 80)];
    let sheet = class_sheet::sheet(&attempts, &words);
    assert!(
        sheet
            .rows
            .iter()
            .all(|row| row.len() == sheet.columns.len())
    );
    for format in [Format::Csv, Format::Xlsx] {
        assert_eq!(format.bytes(&sheet).unwrap(), format.bytes(&sheet).unwrap());
    }
    let rows = read_back(&Format::Csv.bytes(&sheet).unwrap());
    assert_eq!(rows[1][0], "林静");
    assert_eq!(rows[1][10], "0.6240");
    assert_eq!(rows[2][0], "'=HYPERLINK(\"x\")");
    assert_eq!(rows[2][5], "80");
    let xlsx = Format::Xlsx.bytes(&sheet).unwrap();
    assert!(xlsx.starts_with(b"PK"));
}

proptest! {
    #[test]
    fn a_reader_has_the_same_texts_back_but_for_the_guard(texts in proptest::collection::vec("\\PC{0,12}|[=+@\\-\\t\\r\",\n]{1,6}", 1..6)) {
        let rows = texts.iter().map(|text| vec![Cell::text(text.as_str()), Cell::Empty]).collect();
        let bytes = Format::Csv.bytes(&sheet(rows)).unwrap();
        let back = read_back(&bytes);
        prop_assert_eq!(back.len(), texts.len() + 1);
        for (row, text) in back.iter().skip(1).zip(&texts) {
            prop_assert_eq!(&row[0], &guarded(text));
            prop_assert!(!row[0].starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']));
        }
    }
}
