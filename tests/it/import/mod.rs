//! Tables of reference prices as spreadsheets hold them, fine and hostile.

pub(crate) mod archive;
mod workbooks;

use std::time::{Duration, Instant};

use kanjia::domain::reference::{Known, ReferenceKind};
use kanjia::domain::text::{LONGEST_NAME, LONGEST_TEXT};
use kanjia::domain::{Bilingual, Currency, Text, Unit};
use kanjia::import::{Frame, MOST_ROWS, Table, read_references};
use kanjia::text::{Language, Words};
use proptest::prelude::*;

fn medicine() -> Bilingual {
    Bilingual {
        en: Text::name("Examplin").unwrap(),
        zh: Text::name("示例净").unwrap(),
    }
}

fn read(text: &str) -> Table {
    let medicine = medicine();
    let frame = Frame {
        currency: Currency::Cny,
        unit: Unit::Tablet,
        medicine: &medicine,
        before: 0,
    };
    read_references(text, frame)
}

/// Each row in a few words: what was taken, or what is wrong.
fn told(table: &Table) -> Vec<String> {
    let words = Words::of(Language::English);
    let rows = table.rows.iter().map(|row| match &row.read {
        Err(problems) => {
            let said: Vec<String> = problems.iter().map(|one| one.say(&words)).collect();
            said.join("; ")
        }
        Ok(one) => {
            let what = match &one.kind {
                ReferenceKind::International { country } => country.clone(),
                other => other.id().to_owned(),
            };
            let price = match one.value {
                Known::At(price) => price.to_string(),
                Known::Between(low, high) => format!("{low}-{high}"),
                Known::Above(price) => format!(">{price}"),
                Known::Below(price) => format!("<{price}"),
            };
            let date = one.date.map_or_else(String::new, |date| date.to_string());
            let weight = one.weight.as_ref().map_or_else(String::new, |weight| {
                format!("{} {}", weight.figure, weight.of)
            });
            let parts = [
                what,
                one.label.english().to_owned(),
                price,
                one.currency.code().to_owned(),
                one.unit.id().to_owned(),
                one.basis.id().to_owned(),
                date,
                one.source.as_str().to_owned(),
                weight,
            ];
            let filled: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            filled.join(" ")
        }
    });
    let refused = table.refused.iter().map(|one| one.say(&words));
    refused.chain(rows).collect()
}

fn check(text: &str, wanted: &[&str]) {
    assert_eq!(told(&read(text)), wanted, "{text:?}");
}

#[test]
fn heads_of_both_languages_are_known() {
    let english = "name\tcountry\tprice\tcurrency\tunit\tbasis\tdate\tsource\tweight\n\
        \tJapan\t4.86\tCNY\ttablet\tpublished\t2025-12\tprice list\t3\n\
        List price\t\t5.20\tCNY\ttablet\tpublished\t2026-01\tprovince\t\n";
    let wanted = [
        "JP 4.86 CNY tablet published 2025-12 price list 3 ",
        "list 5.20 CNY tablet published 2026-01 province",
    ];
    check(english, &wanted.map(str::trim_start));
    let chinese = "名称,国家,价格,币种,单位,依据,日期,来源,权重（2025 年销量）\r\n\
        示例净,日本,４．８６元/片,人民币,片,已公布,2025年12月,公开价目表,3\r\n\
        挂网价,,\"1,234.50\",元,片,已公布,2026/1/5,省平台,\r\n";
    check(
        chinese,
        &[
            "JP 4.86 CNY tablet published 2025-12 公开价目表 3 2025 年销量",
            "list 1234.50 CNY tablet published 2026-01-05 省平台",
        ],
    );
}

#[test]
fn the_head_of_the_prices_names_currency_and_unit() {
    check(
        "country\tprice (USD / capsule)\nUS\t4.86\nGermany\t5.05\n",
        &["US 4.86 USD capsule assumed", "DE 5.05 USD capsule assumed"],
    );
    check(
        "国家\t价格（元/盒）\t日期\n日本\t140\t2025\n日本\t140 美元\t2025\n",
        &[
            "JP 140 CNY pack assumed 2025",
            "Row 3, column B (Figure): price, head and column of currencies name different ones",
        ],
    );
}

#[test]
fn without_heads_columns_are_told_by_what_stands_in_them() {
    check(
        "JP\t4.86\t2025-12\tprice list\nKR\t5.05\t2025-11\tHIRA\n",
        &[
            "JP 4.86 CNY tablet assumed 2025-12 price list",
            "KR 5.05 CNY tablet assumed 2025-11 HIRA",
        ],
    );
    check(
        "4.86\n",
        &["Row 1: names neither a country nor what price it is"],
    );
    check(
        "挂网价;5.20\n日本;4.86\n",
        &["list 5.20 CNY tablet assumed", "JP 4.86 CNY tablet assumed"],
    );
}

#[test]
fn every_problem_is_named_by_row_and_column() {
    check(
        "country\tprice\tdate\tbasis\n\
         Japan\t=1+1\t2025\tpublished\n\
         Atlantis\tabc\tsoon\tmaybe\n\
         \n\
         Australia\t$4.86\t3/4/2026\t\n\
         Korea\t4.60\t2025\tassumed\n\
         \t4.60\t\t\n\
         France\t#N/A\t\t\n\
         Italy\t\t\t\n",
        &[
            "Row 2, column B (Figure): a formula, not its result: =1+1",
            "Row 3, column A (Country): no country or region that is known: Atlantis; \
             Row 3, column B (Figure): not a number: abc; \
             Row 3, column D (Basis): a basis is published, stated or assumed, not maybe; \
             Row 3, column C (As of): not a date: soon",
            "Row 5, column B (Figure): $4.86 may be USD or AUD: name the currency; \
             Row 5, column C (As of): day and month could be told in two ways: 3/4/2026",
            "KR 4.60 CNY tablet assumed 2025",
            "Row 7: names neither a country nor what price it is",
            "Row 8, column B (Figure): an error value of the spreadsheet: #N/A",
            "Row 9, column B (Figure): no price",
        ],
    );
}

#[test]
fn quotes_lines_and_tabs_inside_of_cells_stay_inside() {
    check(
        "country\tprice\tsource\nJapan\t4.86\t\"a \"\"list\"\"\nof\t2025\"\nKorea\t4.60\tHIRA\n",
        &[
            "JP 4.86 CNY tablet assumed a \"list\" of 2025",
            "KR 4.60 CNY tablet assumed HIRA",
        ],
    );
    check(
        "country\tprice\tsource\nJapan\t4.86\t\"never ends\nKorea\t4.60\tHIRA\n",
        &["Row 2: A quotation mark begins here and never ends"],
    );
    check("", &["There is nothing in it"]);
    check("\n\t\n \n", &["There is nothing in it"]);
    check("hello\tworld\n", &["No column holds prices"]);
}

#[test]
fn absurd_tables_are_answered_at_once() {
    let began = Instant::now();
    let long = "x".repeat(1_000_000);
    for text in [
        format!("country\tprice\tsource\nJapan\t4.86\t{long}\n"),
        format!("country\tprice\nJapan\t{}\n", "9".repeat(1_000_000)),
        format!("country\tprice\n{long}\t4.86\n"),
        "\t".repeat(1_000_000),
        "\"".repeat(1_000_001),
        "country\tprice\n".to_owned() + &"Japan\t4.86元/片\n".repeat(MOST_ROWS - 1),
        "country\tprice\n".to_owned() + &"Atlantis\tabc\n".repeat(MOST_ROWS + 5),
        "\u{0}\u{202E}\u{FEFF}\t\u{200B}".repeat(10_000),
        "x".repeat(5 * 1024 * 1024),
    ] {
        let table = read(&text);
        let words = Words::of(Language::SimplifiedChinese);
        for problem in table.problems() {
            assert!(problem.say(&words).chars().count() < 300);
        }
    }
    assert!(
        began.elapsed() < Duration::from_secs(20),
        "{:?}",
        began.elapsed()
    );
}

#[test]
fn a_brief_takes_a_hundred_and_names_the_rest() {
    let text = "country\tprice\n".to_owned() + &"Japan\t4.86\n".repeat(120);
    let table = read(&text);
    assert_eq!(table.references().count(), 100);
    let words = Words::of(Language::English);
    let first = table.problems().next().unwrap().say(&words);
    assert_eq!(first, "Row 102: A brief takes at most 100 reference prices");
}

#[test]
fn cells_that_a_record_can_not_hold_are_refused() {
    let name = "名".repeat(LONGEST_NAME + 1);
    let source = "s".repeat(LONGEST_TEXT + 1);
    let text =
        format!("name\tprice\tsource\n{name}\t4.86\t\nFine\t4.86\t{source}\nA\u{202E}b\t4.86\t\n");
    check(
        &text,
        &[
            "Row 2, column A (Name): at most 200 characters",
            "Row 3, column C (Source): at most 1,365 characters",
            "Row 4, column A (Name): holds a character that cannot be seen: U+202E",
        ],
    );
}

proptest! {
    #[test]
    fn no_text_hangs_it_or_is_taken_without_a_price(text in any::<String>()) {
        let table = read(&text);
        for one in table.references() {
            let low = match one.value {
                Known::At(price) | Known::Between(price, _) | Known::Above(price) | Known::Below(price) => price,
            };
            prop_assert!(low.amount() > rust_decimal::Decimal::ZERO);
        }
        let numbers: Vec<usize> = table.rows.iter().map(|row| row.number).collect();
        prop_assert!(numbers.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn cells_of_any_kind_keep_their_rows(
        cells in prop::collection::vec(("[A-Za-z0-9,;\"'.=元¥$ /-]{0,12}", "[0-9.,¥元]{0,8}", "[0-9/年月.-]{0,10}"), 1..30),
    ) {
        let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
        let mut text = "name\tprice\tdate\n".to_owned();
        for (name, price, date) in &cells {
            text.push_str(&[quoted(name), quoted(price), quoted(date)].join("\t"));
            text.push('\n');
        }
        let table = read(&text);
        prop_assert!(table.refused.is_none());
        let filled = cells.iter().filter(|(name, price, date)| ![name, price, date].iter().all(|cell| cell.trim().is_empty()));
        prop_assert_eq!(table.rows.len(), filled.count());
    }

    #[test]
    fn what_is_right_reads_back_the_same(
        rows in prop::collection::vec((0_usize..12, 1_i64..10_000_000, 0_u32..=4, 2000_i16..2027, 1_i8..=12), 1..40),
    ) {
        const CODES: [&str; 12] = ["AU", "CA", "FR", "DE", "IT", "JP", "KR", "ES", "TW", "TR", "GB", "US"];
        for (delimiter, quote) in [('\t', ""), (',', "\""), (';', "\"")] {
            let mut text = ["国家", "价格", "日期"].join(&delimiter.to_string());
            let mut wanted = Vec::new();
            for (country, digits, scale, year, month) in &rows {
                let price = rust_decimal::Decimal::new(*digits, *scale);
                let code = CODES[*country];
                let row = format!("\n{code}{delimiter}{quote}{price}{quote}{delimiter}{year}-{month:02}");
                text += &row;
                wanted.push(format!("{code} {price} CNY tablet assumed {year}-{month:02}"));
            }
            prop_assert_eq!(told(&read(&text)), wanted);
        }
    }
}
