//! What a price comes to.

use kanjia::domain::reference::Basis;
use kanjia::domain::session::RowBase;
use kanjia::transcript::form::read_brief;
use rust_decimal::Decimal;

use super::price;
use crate::talk::{NRDL, Talk, shipped};

/// A talk at 4.40 after 5.62, with these further lines in its brief.
fn talk(more: &str) -> Talk {
    let brief = read_brief(&format!(
        r#"(
            rules: (pack: "nrdl-on-site", version: "2021-12"),
            currency: "CNY",
            unit: "tablet",
            product: (generic_name: (en: "Examplin"), company: (en: "Example Company")),
            references: [
                (kind: List, price: At("16.52"), currency: "CNY", unit: "tablet", basis: Published),
                (kind: MeanInternational, price: Between("7", "8"), currency: "CNY", unit: "tablet", basis: Stated),
                (kind: Launch, price: At("2.30"), currency: "USD", unit: "tablet", basis: Published),
            ],
            target: Price("4.20"),
            {more}
        )"#
    ))
    .unwrap();
    let mut talk = Talk::held_under(shipped(NRDL.0, NRDL.1), brief, None);
    talk.say_all("company 5.62!; inside; company 4.40");
    talk
}

fn whole(amount: Decimal) -> String {
    amount.normalize().to_string()
}

#[test]
fn savings_stand_against_every_named_base_at_every_volume() {
    let talk = talk(
        r#"volume: (quantity: "110000000", low: "90000000", high: "140000000", basis: Assumed),
           rates: [(of: "USD", makes: "7.10", currency: "CNY", date: "2026-11-20", basis: Assumed)],
           conversions: [(of: "patient-year", makes: "365", unit: "tablet", basis: Published)],"#,
    );
    let reckoning = talk.session.reckoning(price("4.40"));
    let rows: Vec<[String; 6]> = reckoning
        .rows
        .iter()
        .map(|row| {
            let saved = row.saved.unwrap();
            let base = match row.base {
                RowBase::FirstOffer => "first offer",
                RowBase::Reference(one) => one.kind.id(),
                RowBase::HigherEnd(_) => "higher end",
                RowBase::Target => "target",
            };
            [
                format!("{base} {}", whole(row.price)),
                format!("{:.1}", row.cut.round_dp(1)),
                whole(saved.low.unwrap()),
                whole(saved.expected),
                whole(saved.high.unwrap()),
                whole(row.per_patient.unwrap()),
            ]
        })
        .collect();
    let expected = [
        [
            "first offer 5.62",
            "21.7",
            "109800000",
            "134200000",
            "170800000",
            "445.3",
        ],
        [
            "list 16.52",
            "73.4",
            "1090800000",
            "1333200000",
            "1696800000",
            "4423.8",
        ],
        [
            "mean-international 7",
            "37.1",
            "234000000",
            "286000000",
            "364000000",
            "949",
        ],
        [
            "higher end 8",
            "45.0",
            "324000000",
            "396000000",
            "504000000",
            "1314",
        ],
        [
            "launch 16.33",
            "73.1",
            "1073700000",
            "1312300000",
            "1670200000",
            "4354.45",
        ],
        [
            "target 4.2",
            "-4.8",
            "-18000000",
            "-22000000",
            "-28000000",
            "-73",
        ],
    ];
    assert_eq!(rows, expected.map(|row| row.map(str::to_owned)));
    let bases: Vec<Basis> = reckoning.rows.iter().map(|row| row.basis).collect();
    let (published, stated, assumed) = (Basis::Published, Basis::Stated, Basis::Assumed);
    assert_eq!(
        bases,
        [published, published, stated, stated, assumed, published]
    );

    assert_eq!(whole(reckoning.spend.unwrap().expected), "484000000");
    let (target, spend) = reckoning.target.unwrap();
    assert_eq!(
        (target, whole(spend.unwrap().expected)),
        (price("4.20"), "462000000".to_owned())
    );
    let step = reckoning.per_step.unwrap();
    assert_eq!(
        step.range().map(|(low, high)| (whole(low), whole(high))),
        Some(("900000".to_owned(), "1400000".to_owned()))
    );
    let (year, sure) = reckoning.patient_year.unwrap();
    assert_eq!((whole(year), sure), ("1606".to_owned(), Basis::Published));
    assert_eq!(reckoning.day, None);
    // 110 M tablets are 301,369.86… patient years; it rests on an assumed volume
    let (patients, sure) = reckoning.patients.unwrap();
    assert_eq!(
        (patients.round().to_string(), sure),
        ("301370".to_owned(), Basis::Assumed)
    );
}

#[test]
fn without_a_volume_there_are_cuts_and_no_sums() {
    let talk = talk("");
    let reckoning = talk.session.reckoning(price("4.40"));
    assert_eq!(reckoning.rows.len(), 5);
    assert!(
        reckoning
            .rows
            .iter()
            .all(|row| row.saved.is_none() && row.per_patient.is_none())
    );
    assert_eq!((reckoning.spend, reckoning.per_step), (None, None));
    assert_eq!((reckoning.patient_year, reckoning.patients), (None, None));
}

#[test]
fn a_patient_costs_by_the_conversion_or_else_by_the_volume_a_head() {
    let by_head =
        r#"volume: (quantity: "36500", basis: Stated), patients: (number: "100", basis: Assumed),"#;
    let check = |more: &str, year: Option<(&str, Basis)>, day: Option<&str>| {
        let talk = talk(more);
        let reckoning = talk.session.reckoning(price("4.40"));
        let shown = reckoning
            .patient_year
            .map(|(year, sure)| (whole(year), sure));
        assert_eq!(
            shown,
            year.map(|(year, sure)| (year.to_owned(), sure)),
            "{more}"
        );
        assert_eq!(
            reckoning.day.map(|(day, _)| whole(day)).as_deref(),
            day,
            "{more}"
        );
    };
    check(by_head, Some(("1606", Basis::Assumed)), None);
    let by_dose = r#"conversions: [
        (of: "patient-year", makes: "365", unit: "defined-daily-dose", basis: Stated),
        (of: "defined-daily-dose", makes: "0.5", unit: "tablet", basis: Published),
    ],"#;
    check(by_dose, Some(("803", Basis::Stated)), Some("2.2"));
    // the conversion goes before the volume a head
    check(
        &format!("{by_head}{by_dose}"),
        Some(("803", Basis::Stated)),
        Some("2.2"),
    );
    check(r#"patients: (number: "100", basis: Assumed),"#, None, None);
}
