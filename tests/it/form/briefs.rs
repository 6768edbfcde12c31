//! Briefs, as people write them.

use kanjia::domain::brief::ReserveMode;
use kanjia::domain::price::fen;
use kanjia::transcript::form::{read_brief, write_brief};
use proptest::prelude::*;

use super::in_words;
use super::strategies::brief;

const SHORT: &str = r#"(
  rules: (pack: "nrdl-on-site", version: "2021-12"),
  currency: "CNY",
  unit: "tablet",
  product: (
    generic_name: (zh: "达格列净"),
    company: (zh: "阿斯利康"),
  ),
)
"#;

/// The short brief with one line more, as its eighth.
fn with(line: &str) -> String {
    SHORT.replace("  ),\n)", &format!("  ),\n{line}\n)"))
}

#[test]
fn what_is_left_out_of_a_brief_has_its_usual_value() {
    let brief = read_brief(SHORT).unwrap();
    assert_eq!(brief.step, fen());
    assert_eq!(brief.reserve, ReserveMode::Paper);
    assert!(brief.references.is_empty() && brief.people.is_empty() && brief.sources.is_empty());
    assert_eq!(
        (brief.volume, brief.target, brief.held, brief.time_budget),
        (None, None, None, None)
    );
}

#[test]
fn an_option_may_be_given_with_or_without_its_some() {
    for line in ["time_budget: 90,", "time_budget: Some(90),"] {
        assert_eq!(
            read_brief(&with(line)).unwrap().time_budget,
            Some(90),
            "{line}"
        );
    }
    assert_eq!(
        read_brief(&with("time_budget: None,")).unwrap().time_budget,
        None
    );
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_column() {
    let check = |text: String, expected: &str| match read_brief(&text) {
        Ok(brief) => panic!("{text} was read as {brief:?}"),
        Err(fault) => assert_eq!(in_words(&fault), expected, "{text}"),
    };
    check(SHORT.replace("CNY", "RMB"), "3:14: unknown-currency");
    check(SHORT.replace("tablet", "pill"), "4:10: unknown-unit");
    check(with(r#"step: "0","#), "9:8: price-zero");
    check(with(r#"  held: "2023-02-29","#), "9:10: unknown-date");
    check(
        with(r#"  target: Price("4,36"),"#),
        "9:18: price-not-a-number",
    );
    check(with("  target: Price(4.36),"), "9:17: Expected string");
    check(with("  step: 0.01,"), "9:9: Expected string");
    check(
        with("  volume: (quantity: 110000000, basis: Assumed),"),
        "9:22: Expected string",
    );
    check(
        with(r#"  volume: (quantity: "1e8", basis: Assumed),"#),
        "9:23: figure-unreadable",
    );
    check(
        with(r#"  volume: (quantity: "-1", basis: Assumed),"#),
        "9:23: figure-unreadable",
    );
    check(
        with(r#"  sources: ["a\u{202e}b"],"#),
        "9:23: text-control-characters",
    );
    check(
        "#![enable(implicit_some)]\n".to_owned() + SHORT,
        "1:1: attribute",
    );
    check(
        "\n  #![enable(unwrap_newtypes)]\n".to_owned() + SHORT,
        "2:3: attribute",
    );
    check(
        "/* a /* brief */ */ #![enable(unwrap_newtypes)]".to_owned() + SHORT,
        "1:21: attribute",
    );
    check(
        "// a brief\n#![type = \"x\"]".to_owned() + SHORT,
        "2:1: attribute",
    );
    check(
        "\u{200e}#![enable(implicit_some)]".to_owned() + SHORT,
        "1:2: attribute",
    );
}

#[test]
fn what_a_brief_does_not_have_is_refused() {
    let check = |line: &str, place: &str, part: &str| {
        let told = in_words(&read_brief(&with(line)).unwrap_err());
        assert!(
            told.starts_with(place) && told.contains(part),
            "{line}: {told}"
        );
    };
    check(r#"reserve_price: "4.36","#, "9:", "reserve_price");
    check(r#"currency: "CNY","#, "9:", "currency");
    check("reserve: Sealed,", "9:", "Sealed");
    check("product: (),", "9:", "product");
    let told = in_words(&read_brief("()").unwrap_err());
    assert!(told.contains("rules"), "{told}");
}

#[test]
fn a_comment_that_speaks_of_attributes_is_none() {
    assert!(read_brief(&format!("// #![enable(implicit_some)]\n/* #! */{SHORT}")).is_ok());
    assert!(read_brief(&with("sources: [\"#![enable]\"],")).is_ok());
}

#[test]
fn a_reference_of_a_cut_is_counted_from_one() {
    use kanjia::domain::savings::SavingsTarget;
    let brief = read_brief(&with(r#"target: Cut(reference: 1, percent: "30"),"#)).unwrap();
    assert!(matches!(
        brief.target,
        Some(SavingsTarget::Cut { reference: 0, .. })
    ));
    let written = write_brief(&brief).unwrap();
    assert!(written.contains("reference: 1"), "{written}");
    // one that no list has comes to no price, and is written as it was read
    let brief = read_brief(&with(r#"target: Cut(reference: 0, percent: "30"),"#)).unwrap();
    assert!(brief.target_price().unwrap().is_err());
    assert_eq!(read_brief(&write_brief(&brief).unwrap()), Ok(brief));
}

proptest! {
    #[test]
    fn every_brief_is_read_back_as_it_was_written(brief in brief()) {
        let text = write_brief(&brief).unwrap();
        let read = read_brief(&text);
        prop_assert_eq!(read.as_ref(), Ok(&brief), "{}", text);
        prop_assert_eq!(write_brief(&read.unwrap()).unwrap(), text);
    }
}
