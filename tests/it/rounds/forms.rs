//! The files of rounds: those that ship say what was published, and nothing hostile is read.

use kanjia::domain::round::{FigureKind, RoundBase, RoundKind};
use kanjia::domain::rules::Sureness;
use kanjia::domain::{Bilingual, Text};
use kanjia::export::{Format, round_sheet};
use kanjia::statistics::round::RoundFigures;
use kanjia::statistics::simulated_round::{SEED, shandong};
use kanjia::store::rounds::{create_round_file, read_round_file};
use kanjia::text::{Language, Words};
use kanjia::transcript::form::{
    FormError, MAX_ROUND_BYTES, read_published_round, read_round, write_published_round,
    write_round,
};
use kanjia::transcript::round::{RoundFile, TalkOfRound};
use kanjia::transcript::rounds::{check, published_means, shipped};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap()
}

#[test]
fn every_round_that_ships_can_be_read_and_written_again() {
    for (id, round) in check() {
        let round = round.unwrap_or_else(|fault| panic!("{id}: {fault}"));
        let again = write_published_round(&round).unwrap();
        assert_eq!(read_published_round(id, &again).unwrap(), round, "{id}");
        assert!(!round.sources.is_empty(), "{id} names no source");
        for name in [&round.title, &round.short] {
            assert!(!name.en.is_empty() && !name.zh.is_empty(), "{id}");
        }
        assert!(!round.figures.is_empty(), "{id}");
        assert!(!round.not_published.is_empty(), "{id} lacks nothing?");
        for figure in &round.figures {
            assert_eq!(figure.sureness, Sureness::Published, "{id}");
        }
    }
    assert_eq!(shipped().len(), 12);
}

#[test]
fn the_products_of_shandong_come_to_what_was_published() {
    let round = shipped()
        .iter()
        .find(|one| one.id == "shandong-2020")
        .unwrap();
    assert_eq!(round.kind, RoundKind::SimulatedProducts);
    assert!(round.is_simulated());
    let figures = RoundFigures::of(&round.lines, Some(&RoundBase::Declared));
    assert_eq!(
        (figures.products, figures.companies, figures.drugs),
        (160, 73, 39)
    );
    assert_eq!(figures.mean, Some(decimal("67.3")));
    assert_eq!(figures.highest.map(|(_, cut)| cut), Some(decimal("98.58")));
    assert_eq!(figures.weighted, None, "no volumes were published");
    assert_eq!(figures.saved, []);
    for (kind, told) in [
        (FigureKind::MeanCut, figures.mean.unwrap()),
        (FigureKind::HighestCut, decimal("98.58")),
        (FigureKind::Products, Decimal::from(figures.products)),
        (FigureKind::Companies, Decimal::from(figures.companies)),
        (FigureKind::Drugs, Decimal::from(figures.drugs)),
    ] {
        assert_eq!(round.published(kind).unwrap().value, told, "{kind:?}");
    }
    // the file is what the generator draws from its seed
    assert_eq!(shandong(SEED).unwrap(), round.lines);
}

#[test]
fn the_ten_drugs_of_medicare_are_there() {
    let round = shipped()
        .iter()
        .find(|one| one.id == "medicare-2026")
        .unwrap();
    let list = RoundBase::Reference(kanjia::domain::reference::ReferenceKind::List);
    let figures = RoundFigures::of(&round.lines, Some(&list));
    assert_eq!((figures.products, figures.counted), (10, 10));
    // Januvia 527 to 113 is the deepest cut, Imbruvica 14,934 to 9,319 the least
    let (at, highest) = figures.highest.unwrap();
    assert_eq!(round.lines[at].product.english(), "Januvia");
    assert_eq!(highest.round_dp(2), decimal("78.56"));
    let (at, lowest) = figures.lowest.unwrap();
    assert_eq!(round.lines[at].product.english(), "Imbruvica");
    assert_eq!(lowest.round_dp(2), decimal("37.60"));
}

#[test]
fn the_published_means_are_those_of_the_record_in_their_order() {
    let means: Vec<(&str, String)> = published_means()
        .into_iter()
        .map(|(round, figure)| (round.id.as_str(), figure.value.to_string()))
        .collect();
    let expected = [
        ("stents-2020", "93"),
        ("shandong-2020", "67.3"),
        ("nrdl-2024", "63"),
        ("nrdl-2021", "61.7"),
        ("nrdl-2019", "60.7"),
        ("nrdl-2022", "60.1"),
        ("national-1-3", "54"),
        ("shenyang-second", "53"),
        ("nrdl-2020", "50.64"),
        ("nrdl-2017", "44"),
        ("nrdl-2019", "26.4"),
    ]
    .map(|(id, mean)| (id, mean.to_owned()));
    assert_eq!(means, expected);
}

const NUMBER: &str = "0123456789abcdef0123456789abcdef";

#[test]
fn what_is_hostile_or_wrong_in_a_round_is_refused_by_its_name() {
    let talk = |path: &str| {
        format!(r#"(format: 1, title: (en: "A"), talks: [(session: "{NUMBER}", path: "{path}")])"#)
    };
    assert!(read_round(&talk("a.kanjia")).is_ok());
    let twice = format!(
        r#"(session: "{NUMBER}", path: "a.kanjia"), (session: "{NUMBER}", path: "b.kanjia")"#
    );
    let rows: Vec<(String, &str)> = vec![
        (talk("../a.kanjia"), "round-path"),
        (talk("x/../../a.kanjia"), "round-path"),
        (talk(r"..\\a.kanjia"), "round-path"),
        (talk("a.plan"), "round-path"),
        (talk("a\u{202e}.kanjia"), "text-control-characters"),
        (
            format!(r#"(format: 1, title: (en: "A"), talks: [{twice}])"#),
            "round-talk-twice",
        ),
        (
            "(format: 1, title: (), talks: [])".to_owned(),
            "round-untitled",
        ),
        (
            r#"(format: 1, title: (en: "A"), talks: [(session: "12", path: "a.kanjia")])"#
                .to_owned(),
            "hex-unreadable",
        ),
        (" ".repeat(MAX_ROUND_BYTES + 1), "file-too-long"),
    ];
    for (text, code) in rows {
        let fault = read_round(&text).unwrap_err();
        assert_eq!(fault.what, FormError::Value(code.to_owned()), "{code}");
    }
    let newer = read_round(r#"(format: 2, title: (en: "A"), talks: [], more: 1)"#).unwrap_err();
    assert_eq!(newer.what, FormError::Newer(2));
    let unknown = read_round(r#"(format: 1, title: (en: "A"), talks: [], more: 1)"#).unwrap_err();
    assert!(matches!(unknown.what, FormError::UnknownField { .. }));
    let attribute = read_round("#![enable(unwrap_newtypes)]\n(format: 1)").unwrap_err();
    assert_eq!(attribute.what, FormError::Attribute);
}

#[test]
fn a_published_round_that_contradicts_itself_is_refused() {
    let with = |products: &str, base: &str| {
        let text = format!(
            r#"(format: 1, title: (en: "A"), short: (en: "A"), currency: "CNY", figures: [], sources: [], {base} products: [{products}])"#
        );
        read_published_round("a", &text)
    };
    let declared = "base: Declared,";
    let right = r#"(name: (en: "P"), before: "105.60", after: "1.50", cut: "98.58")"#;
    assert!(with(right, declared).is_ok());
    for (products, base, code) in [
        (right, "", "round-base-missing"),
        (
            r#"(name: (en: "P"), before: "105.60", after: "1.50", cut: "98.57")"#,
            declared,
            "round-cut-contradicts",
        ),
        (
            r#"(name: (en: "P"), before: "0", after: "1.50")"#,
            declared,
            "price-zero",
        ),
        (
            r#"(name: (en: "P"), before: "1e3", after: "1.50")"#,
            declared,
            "price-not-a-number",
        ),
        (
            r#"(name: (en: "P"), cut: "-1")"#,
            declared,
            "figure-unreadable",
        ),
    ] {
        let fault = with(products, base).unwrap_err();
        assert_eq!(fault.what, FormError::Value(code.to_owned()), "{products}");
    }
}

#[test]
fn a_round_is_written_under_a_name_that_nothing_has() {
    let folder = tempfile::tempdir().unwrap();
    let round = RoundFile {
        title: Bilingual {
            en: Text::default(),
            zh: Text::name("2026 年第一批").unwrap(),
        },
        about: Bilingual::default(),
        talks: vec![TalkOfRound {
            session: NUMBER.to_owned(),
            path: Text::sentence("a.kanjia").unwrap(),
        }],
    };
    let first = create_round_file(folder.path(), &round).unwrap();
    let second = create_round_file(folder.path(), &round).unwrap();
    assert_ne!(first, second);
    for path in [first, second] {
        assert_eq!(read_round_file(&path).unwrap(), round);
    }
    let left = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 2, "nothing lies beside");
}

#[test]
fn the_summary_table_holds_figures_as_numbers_and_names_as_texts() {
    let text = r#"(format: 1, title: (en: "=cmd()"), short: (en: "A"), currency: "CNY", figures: [], sources: [],
        base: Declared, products: [(name: (en: "=1+1"), company: (en: "@x"), before: "10", after: "5")])"#;
    let round = read_published_round("a", text).unwrap();
    let figures = RoundFigures::of(&round.lines, Some(&RoundBase::Declared));
    for language in Language::ALL {
        let words = Words::of(language);
        let csv = round_sheet::bytes(&round, &figures, Format::Csv, &words).unwrap();
        let csv = String::from_utf8(csv).unwrap();
        assert!(csv.contains("'=1+1") && csv.contains("'@x"), "{csv}");
        assert!(csv.contains(",10,5,0.50,"), "{csv}");
        let book = round_sheet::bytes(&round, &figures, Format::Xlsx, &words).unwrap();
        assert!(book.starts_with(b"PK"));
    }
}

proptest! {
    #[test]
    fn no_text_makes_the_readers_panic(text in "\\PC{0,200}") {
        read_round(&text).ok();
        read_published_round("a", &text).ok();
    }

    #[test]
    fn a_round_reads_as_it_was_written(
        title in "[A-Za-z一-龥]{1,20}",
        numbers in proptest::collection::btree_set("[0-9a-f]{32}", 0..20),
    ) {
        let talks = numbers.into_iter().map(|session| TalkOfRound {
            path: Text::sentence(&format!("{session}.kanjia")).unwrap(),
            session,
        });
        let round = RoundFile {
            title: Bilingual { en: Text::name(&title).unwrap(), zh: Text::default() },
            about: Bilingual::default(),
            talks: talks.collect(),
        };
        prop_assert_eq!(read_round(&write_round(&round).unwrap()).unwrap(), round);
    }
}
