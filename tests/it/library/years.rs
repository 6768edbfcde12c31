//! The same drug over the years, in one unit and one currency.

use kanjia::domain::Session;
use kanjia::domain::over_years::{Apart, ConvertedBy, OverYears};

use super::talks::session_of;
use crate::talk::NRDL;

/// A talk in this year, in this unit, with what was settled, and what was said.
fn talk(year: &str, unit: &str, settled: &str, said: &str) -> Session {
    let brief = format!(
        r#"unit: "{unit}", held: "{year}",
        product: (generic_name: (en: "Examplin", zh: "示例净"), company: (en: "Company"), strength: "10 mg"), {settled}"#
    );
    session_of(NRDL, &brief, said)
}

const PACK_OF_30: &str = r#"conversions: [(of: "pack", makes: "30", unit: "tablet", basis: Published, source: "label")],"#;

/// The talks of a table: year, first, agreed, change, by whom; and those apart.
fn table(against: &Session, all: &[&Session]) -> (Vec<String>, Vec<String>) {
    let over = OverYears::of(against, all);
    let lines = over.talks.iter().map(|talk| {
        let figure = |figure: Option<rust_decimal::Decimal>| {
            figure.map_or_else(|| "-".to_owned(), |one| one.round_dp(4).to_string())
        };
        let by = match talk.by {
            ConvertedBy::Nobody => "",
            ConvertedBy::ItsTalk => " own",
            ConvertedBy::TheOther => " other",
        };
        format!(
            "{} {} {} {}{by}",
            talk.held.unwrap(),
            figure(talk.first),
            figure(talk.agreed),
            figure(talk.cut)
        )
    });
    let apart = over
        .apart
        .iter()
        .map(|(place, why)| format!("{place} {}", why.id()));
    (lines.collect(), apart.collect())
}

#[test]
fn prices_convert_by_what_talks_settle_and_by_nothing_else() {
    let deal = "company 5.00!; company 4.00!; payer accepts; close unsigned";
    let in_packs = "company 120!; company 105!; payer accepts; close unsigned";
    let newest = talk("2024", "tablet", "", deal);
    let middle = talk("2022", "pack", PACK_OF_30, in_packs);
    let oldest = talk("2020", "pack", "", in_packs);
    let open = talk("2021", "tablet", "", "company 6.00!");
    let nothing = talk(
        "2019",
        "tablet",
        "",
        "fail No offer was made; close unsigned",
    );
    let (lines, apart) = table(&newest, &[&newest, &oldest, &middle, &open, &nothing]);
    assert_eq!(
        lines,
        [
            "2021 6.00 - -",
            "2022 4 3.5 - own",
            // dearer than the price before it
            "2024 5.00 4.00 -14.2857",
        ]
    );
    assert_eq!(apart, ["1 unit", "4 no-price"]);
    // what the talk that others are held against settled counts too
    let (lines, apart) = table(&middle, &[&newest, &oldest, &middle]);
    assert_eq!(
        lines,
        [
            "2020 120 105 -",
            "2022 120 105 0",
            "2024 150 120 -14.2857 other"
        ]
    );
    assert_eq!(apart, Vec::<String>::new());
}

#[test]
fn another_strength_stands_apart() {
    let deal = "company 5.00!; payer accepts; close unsigned";
    let one = talk("2024", "tablet", "", deal);
    let brief = r#"unit: "tablet", held: "2020",
        product: (generic_name: (en: "Examplin"), company: (en: "Company"), strength: "5 mg"),"#;
    let other = session_of(NRDL, brief, deal);
    let over = OverYears::of(&one, &[&one, &other]);
    assert_eq!(over.apart, [(1, Apart::Strength)]);
}
