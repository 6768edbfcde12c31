//! Rule packs: those that ship, and broken ones.

use std::collections::BTreeSet;

use kanjia::domain::rules::{PackFault, RuleKind, StageRole};
use kanjia::transcript::form::{FormError, read_pack};
use kanjia::transcript::packs::Packs;

use proptest::prelude::*;
use proptest::sample::select;

use super::in_words;

const NRDL: &str = include_str!("../../../assets/rules/nrdl-on-site.ron");

#[test]
fn the_packs_that_ship_are_whole_and_name_a_source_for_every_rule() {
    let packs = Packs::shipped().unwrap();
    let names: Vec<String> = packs
        .iter()
        .map(|pack| format!("{} {}", pack.name().pack, pack.name().version))
        .collect();
    assert_eq!(
        names,
        [
            "medicare-negotiation 2026",
            "nrdl-bidding 2022-06",
            "nrdl-on-site 2021-12",
            "nrdl-renewal 2023-07",
            "open-bargaining 2020-11"
        ]
    );
    for pack in packs.iter() {
        assert!(!pack.sources().is_empty());
        for name in [pack.title(), pack.short_title()] {
            assert!(!name.en.is_empty() && !name.zh.is_empty());
        }
        for rule in pack.rules() {
            assert!(!rule.source.is_empty(), "{}", rule.number);
            assert!(
                !rule.says.en.is_empty() && !rule.says.zh.is_empty(),
                "{}",
                rule.number
            );
        }
        for stage in pack.stages() {
            assert!(!stage.name.en.is_empty() && !stage.name.zh.is_empty());
        }
        // the guide has words for every stage, in both languages
        for line in pack.guide() {
            assert!(!line.says.en.is_empty() && !line.says.zh.is_empty());
        }
    }
}

#[test]
fn every_pack_in_the_folder_ships() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/rules");
    let files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    for file in &files {
        assert!(
            read_pack(&std::fs::read_to_string(file).unwrap()).is_ok(),
            "{}",
            file.display()
        );
    }
    assert_eq!(files.len(), Packs::shipped().unwrap().iter().count());
}

#[test]
fn the_figures_of_the_field_stand_in_the_pack() {
    let pack = read_pack(NRDL).unwrap();
    assert_eq!(
        pack.chances()
            .map(|(rule, chances)| (rule.number.as_str(), chances)),
        Some(("3", 2))
    );
    assert_eq!(
        pack.gate()
            .map(|(rule, percent)| (rule.number.as_str(), percent.to_string())),
        Some(("5", "115".to_owned()))
    );
    assert_eq!(
        pack.last_chance_ends().map(|rule| rule.number.as_str()),
        Some("4")
    );
    assert_eq!(
        pack.at_most_reserve().map(|rule| rule.number.as_str()),
        Some("6")
    );
    assert_eq!(
        pack.time_budget()
            .map(|(rule, minutes)| (rule.number.as_str(), minutes)),
        Some(("10", 90))
    );
    assert!(pack.uses_reserve());
    assert!(
        pack.rules()
            .iter()
            .any(|rule| matches!(rule.kind, RuleKind::AtMostPeople { count: 3, .. }))
    );
}

/// The line, from 1, on which `words` stand for the last time.
fn line_of(text: &str, words: &str) -> usize {
    let place = text.rfind(words).unwrap_or_else(|| panic!("{words}"));
    text[..place].matches('\n').count() + 1
}

/// The shipped pack with `from` made `to` is refused for `code`, on the line of `at`.
fn check(from: &str, to: &str, code: &str, at: &str) {
    assert!(NRDL.contains(from), "{from}");
    let text = NRDL.replacen(from, to, 1);
    let fault = read_pack(&text)
        .err()
        .unwrap_or_else(|| panic!("`{to}` for `{from}` is taken"));
    let told = in_words(&fault);
    assert!(
        told.ends_with(&format!(": {}", code.trim_end())),
        "`{to}` for `{from}`: {told}"
    );
    assert_eq!(
        fault.line,
        line_of(&text, at),
        "`{to}` for `{from}`: {told}"
    );
}

/// What is changed in the shipped pack, to what, the fault, and words of its line.
const BROKEN: &[(&str, &str, &str, &str)] = &[
    (
        "pack: \"nrdl-on-site\"",
        "pack: \"NRDL on site\"",
        "pack-name ",
        "name: (pack:",
    ),
    (
        "pack: \"nrdl-on-site\"",
        "pack: \"\"",
        "pack-name ",
        "name: (pack:",
    ),
    (
        "version: \"2021-12\"",
        "version: \"../2021\"",
        "pack-name ",
        "name: (pack:",
    ),
    (
        "    (role: Opening, name: (en: \"Opening\", zh: \"开场\")),\n",
        "",
        "pack-stage-missing opening",
        "stages: [",
    ),
    (
        "    (role: Outcome, name: (en: \"Outcome\", zh: \"结果\")),\n",
        "",
        "pack-stage-missing outcome",
        "stages: [",
    ),
    (
        "    (role: Signed, name: (en: \"Signed\", zh: \"签署\")),\n",
        "",
        "pack-stage-missing signed",
        "stages: [",
    ),
    (
        "(role: Offers,",
        "(role: Opening,",
        "pack-stage-order opening",
        "(role: Opening,",
    ),
    (
        "(role: Consultation, name",
        "(role: Offers, name",
        "pack-stage-order offers",
        "(role: Offers, name",
    ),
    (
        "number: \"3\"",
        "number: \"2\"",
        "pack-number-twice 2",
        "number: \"2\"",
    ),
    (
        "number: \"3\"",
        "number: \"\"",
        "pack-number-twice ",
        "number: \"\"",
    ),
    (
        "kind: Recess(by: [Company, Payer]),\n      source: \"国家医疗保障局，2021-12\"",
        "kind: Recess(by: [Company, Payer]),\n      source: \"\"",
        "pack-no-source 7",
        "number: \"7\"",
    ),
    (
        "en: \"The agreed price must be at most the reserve.\"",
        "en: \"\"",
        "pack-no-words 6",
        "number: \"6\"",
    ),
    (
        "zh: \"成交价不得高于谈判底价。\"",
        "zh: \"\"",
        "pack-no-words 6",
        "number: \"6\"",
    ),
    (
        "kind: FinalPriceAtMostReserve",
        "kind: LastChanceEnds",
        "pack-kind-twice 6",
        "number: \"6\"",
    ),
    (
        "chances: 2)",
        "chances: 0)",
        "pack-figure 3",
        "number: \"3\"",
    ),
    ("count: 3)", "count: 0)", "pack-figure 1", "number: \"1\""),
    (
        "percent: \"115\"",
        "percent: \"0\"",
        "pack-figure 5",
        "number: \"5\"",
    ),
    (
        "percent: \"115\"",
        "percent: \"1000.0001\"",
        "pack-figure 5",
        "number: \"5\"",
    ),
    (
        "by: [Company, Payer]",
        "by: []",
        "pack-figure 7",
        "number: \"7\"",
    ),
    (
        "signed_by: [Payer, Company]",
        "signed_by: []",
        "pack-figure 8",
        "number: \"8\"",
    ),
    (
        "minutes: 90",
        "minutes: 0",
        "pack-figure 10",
        "number: \"10\"",
    ),
    (
        "kind: Gate(percent: \"115\")",
        "kind: Statement",
        "pack-needs 4",
        "number: \"4\"",
    ),
    (
        "kind: ConfirmedChances(chances: 2)",
        "kind: Statement",
        "pack-needs 5",
        "number: \"5\"",
    ),
    (
        "rules: [\"2\", \"3\"]",
        "rules: [\"2\", \"33\"]",
        "pack-unknown-rule 33",
        "\"33\"",
    ),
    (
        "      says: (en: \"The group leader leads the talk.\"",
        "      when: (stage: Signed), says: (en: \"The group leader leads the talk.\"",
        "pack-no-guide ",
        "guide: [",
    ),
];

#[test]
fn a_broken_pack_is_refused_on_the_line_that_is_broken() {
    for (from, to, code, at) in BROKEN {
        check(from, to, code, at);
    }
}

#[test]
fn a_payer_that_could_never_name_a_figure_makes_no_pack() {
    // without a gate nothing leads from the offers into the consultation
    let text = NRDL
        .replace("kind: Gate(percent: \"115\")", "kind: Statement")
        .replace("kind: LastChanceEnds", "kind: Statement");
    let told = in_words(&read_pack(&text).err().unwrap());
    assert!(told.ends_with("pack-needs 9"), "{told}");
}

#[test]
fn every_fault_of_a_pack_is_among_those_that_were_tried() {
    let tried = include_str!("packs.rs");
    let stage = StageRole::Offers;
    let word = String::new;
    for fault in [
        PackFault::Name,
        PackFault::StageMissing(stage),
        PackFault::StageOrder(stage),
        PackFault::NumberTwice(word()),
        PackFault::NoSource(word()),
        PackFault::NoWords(word()),
        PackFault::KindTwice(word()),
        PackFault::Figure(word()),
        PackFault::Needs(word()),
        PackFault::UnknownRule(word()),
        PackFault::Taken(word()),
        PackFault::NoGuide,
    ] {
        assert!(
            tried.contains(&format!("\"{} ", fault.code())),
            "{}",
            fault.code()
        );
    }
}

#[test]
fn what_a_pack_does_not_have_is_refused_where_it_stands() {
    for (from, to, part) in [
        (
            "kind: LastChanceEnds",
            "kind: LastChanceBegins",
            "LastChanceBegins",
        ),
        ("chances: 2", "chances: 256", ""),
        ("percent: \"115\"", "percent: 115", "Expected string"),
        (
            "percent: \"115\"",
            "percent: \"115 %\"",
            "figure-unreadable",
        ),
        ("sureness: Unsure", "sureness: Certain", "Certain"),
        ("sources: [", "author: \"x\", sources: [", "author"),
    ] {
        let text = NRDL.replacen(from, to, 1);
        let fault = read_pack(&text).err().unwrap();
        assert!(in_words(&fault).contains(part), "{}", in_words(&fault));
        // what stands there more than once is changed where it stands first
        let before = &NRDL[..NRDL.find(from).unwrap()];
        let line = before.matches('\n').count() + 1;
        assert_eq!(fault.line, line, "{}", in_words(&fault));
        assert!(!matches!(fault.what, FormError::Pack(_)));
    }
    let told = in_words(
        &read_pack(&format!("#![enable(implicit_some)]\n{NRDL}"))
            .err()
            .unwrap(),
    );
    assert_eq!(told, "1:1: attribute");
}

#[test]
fn a_pack_that_is_added_is_found_by_its_name() {
    let mut packs = Packs::shipped().unwrap();
    packs
        .add("next.ron", &NRDL.replacen("2021-12", "2026-01", 1))
        .unwrap();
    let versions: BTreeSet<&str> = packs
        .iter()
        .filter(|pack| pack.name().pack == "nrdl-on-site")
        .map(|pack| pack.name().version.as_str())
        .collect();
    assert_eq!(versions, BTreeSet::from(["2021-12", "2026-01"]));
    let unusable = packs.add("broken.ron", "(").err().unwrap();
    assert_eq!(unusable.file, "broken.ron");
}

#[test]
fn no_pack_takes_the_place_of_one_that_is_known() {
    let mut packs = Packs::shipped().unwrap();
    let name = read_pack(NRDL).unwrap().name().clone();
    let shipped = packs.get(&name).unwrap();
    let other = NRDL.replace("percent: \"115\"", "percent: \"150\"");
    let fault = packs.add("mine.ron", &other).err().unwrap().fault;
    assert_eq!(
        in_words(&fault).split_once(' ').unwrap().1,
        "pack-taken nrdl-on-site@2021-12"
    );
    assert_eq!(fault.line, line_of(NRDL, "name: (pack:"));
    assert_eq!(packs.get(&name), Some(shipped));
    assert!(!packs.is_own(&name));
    // nor of one of one's own
    let mine = NRDL.replacen("2021-12", "2026-01", 1);
    packs.add("one.ron", &mine).unwrap();
    let again = packs.add("two.ron", &mine).err().unwrap();
    assert_eq!(
        in_words(&again.fault).split_once(' ').unwrap().1,
        "pack-taken nrdl-on-site@2026-01"
    );
    assert_eq!(packs.usual().unwrap().name(), &name);
}

const MEDICARE: &str = include_str!("../../../assets/rules/medicare-negotiation.ron");
const OPEN: &str = include_str!("../../../assets/rules/open-bargaining.ron");

#[test]
fn rules_for_procedures_in_writing_have_their_ranges_and_needs() {
    for (from, to, told, number) in [
        (
            "MeetingsAtMost(count: 3)",
            "MeetingsAtMost(count: 0)",
            "pack-figure 5",
            "5",
        ),
        (
            "by: Company, count: 1)",
            "by: Company, count: 0)",
            "pack-figure 4",
            "4",
        ),
        ("days: 30", "days: 0", "pack-figure 3", "3"),
        (
            "Justification(by: [Payer])",
            "Justification(by: [])",
            "pack-figure 2",
            "2",
        ),
        (
            "    (role: FinalOffer, name: (en: \"Final offer\", zh: \"最终报价\")),\n",
            "",
            "pack-needs 6",
            "6",
        ),
        (
            "kind: FinalOffer(by: Payer)",
            "kind: Statement",
            "pack-needs 5",
            "5",
        ),
    ] {
        assert!(MEDICARE.contains(from), "{from}");
        let text = MEDICARE.replacen(from, to, 1);
        let fault = read_pack(&text).err().unwrap();
        assert!(
            in_words(&fault).ends_with(told),
            "{from}: {}",
            in_words(&fault)
        );
        assert_eq!(fault.line, line_of(&text, &format!("number: \"{number}\"")));
    }
}

/// What is broken in a pack.
#[derive(Clone, Copy, Debug)]
enum Break {
    NumberTwice,
    NoSource,
    UnknownField,
    UnknownRule,
    StageMissing,
}

proptest! {
    /// Whichever rule or stage of whichever pack is broken, the fault names that line.
    #[test]
    fn wherever_a_pack_is_broken_that_line_is_named(
        text in select(vec![NRDL, MEDICARE, OPEN]),
        what in select(vec![
            Break::NumberTwice,
            Break::NoSource,
            Break::UnknownField,
            Break::UnknownRule,
            Break::StageMissing,
        ]),
        place in any::<prop::sample::Index>(),
    ) {
        let count = text.matches("number: \"").count();
        let at = place.index(count);
        let number = |at: usize| format!("number: \"{}\"", at + 1);
        let (broken, code, line) = match what {
            Break::NumberTwice => {
                let other = (at + 1) % count;
                let broken = text.replacen(&number(at), &number(other), 1);
                let line = line_of(&broken, &number(other));
                (broken, format!("pack-number-twice {}", other + 1), line)
            }
            Break::NoSource => {
                let (before, rest) = text.split_at(text.find(&number(at)).unwrap());
                let from = rest.find("source: \"").unwrap();
                let end = from + 9 + rest[from + 9..].find('\n').unwrap();
                let broken = format!("{before}{}\"\",{}", &rest[..from + 8], &rest[end..]);
                (broken, format!("pack-no-source {}", at + 1), line_of(text, &number(at)))
            }
            Break::UnknownField => {
                let with = format!("{}, colour: \"red\"", number(at));
                let broken = text.replacen(&number(at), &with, 1);
                (broken, "unknown field colour".to_owned(), line_of(text, &number(at)))
            }
            Break::UnknownRule => {
                let lines = text.matches("rules: [\"").count();
                let (start, _) = text.match_indices("rules: [\"").nth(place.index(lines)).unwrap();
                let broken = format!("{}rules: [\"99\", \"{}", &text[..start], &text[start + 9..]);
                let line = line_of(&broken, "\"99\"");
                (broken, "pack-unknown-rule 99".to_owned(), line)
            }
            Break::StageMissing => {
                let role = ["Opening", "Outcome", "Signed"][place.index(3)];
                let start = text.find(&format!("    (role: {role},")).unwrap();
                let end = start + text[start..].find('\n').unwrap() + 1;
                let broken = format!("{}{}", &text[..start], &text[end..]);
                let code = format!("pack-stage-missing {}", role.to_lowercase());
                (broken, code, line_of(text, "stages: ["))
            }
        };
        let fault = read_pack(&broken).err().unwrap();
        prop_assert!(in_words(&fault).ends_with(&code), "{what:?}: {}", in_words(&fault));
        prop_assert_eq!(fault.line, line);
    }
}
