//! The locale files: the same texts in both languages, all of them used, all of them drawable.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use kanjia::text::{Argument, Catalogue, Contents, Language};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider as _};

/// Variables that only choose between singular and plural; Chinese may do without them.
const PLURAL_ONLY: [&str; 1] = ["count"];

/// Ids that the program puts together: what they begin with, and where that is done.
const PUT_TOGETHER: [(&str, &str); 35] = [
    ("unit-", "text/price.rs, by the id of the unit"),
    ("currency-", "text/price.rs, by the code of the currency"),
    ("month-", "text/moment.rs, by the number of the month"),
    (
        "round-figure-",
        "text/sentence/round.rs, by the kind of the figure",
    ),
    (
        "round-sure-",
        "ui/round/published.rs, by how sure a figure is",
    ),
    ("refusal-", "by the code of the refusal"),
    ("fault-", "by the kind of the fault"),
    ("stage-", "by the id of the stage"),
    ("reference-", "by the kind of the reference price"),
    ("country-", "by the code of the country"),
    (
        "cut-base-",
        "ui/library/entry.rs, by the kind of the reference price",
    ),
    (
        "preview-cut-from-",
        "ui/library/facts.rs, by the kind of the reference price",
    ),
    ("help-", "by the name of the command"),
    ("note-", "by the kind of the note"),
    ("landmark-", "ui/replay/transport.rs, by the kind of place"),
    (
        "replay-none-",
        "ui/replay/timeline/mod.rs, by the way and the kind of place",
    ),
    ("sureness-", "text/sentence/rule.rs, by how sure a rule is"),
    (
        "rule-kind-",
        "text/sentence/rule.rs, by the kind of the rule",
    ),
    ("rule-role-", "text/sentence/rule.rs, by the id of the role"),
    (
        "scores-exercise-",
        "export/class_sheet.rs, by what was attempted",
    ),
    ("score-whose-", "ui/score_card, by whose score it is"),
    ("export-audience-", "export/talk, by whom an export is for"),
    ("export-basis-", "export/talk, by how sure a figure is"),
    ("export-format-", "ui/export_dialog, by the format"),
    (
        "letter-over-",
        "export/talk/paper/letter.rs, by the rules of the procedure",
    ),
    ("money-words-", "text/in_words, by the code of the currency"),
    ("export-left-", "export/talk, by what was left out"),
    ("export-role-", "export/talk, by the id of the role"),
    ("simulate-payer-", "cli/simulate.rs, by the payer"),
    ("simulate-tactic-", "cli/simulate.rs, by the tactic"),
    (
        "remark-",
        "training/opponent/remark.rs, by temperament and occasion",
    ),
    ("temperament-", "by the temperament"),
    ("difficulty-", "by the difficulty"),
    ("what-if-reserve-", "cli/what_if.rs, by where it is from"),
    (
        "counter-",
        "ui/desk/counter_words.rs, by the idea, risk or lead",
    ),
];

#[test]
fn both_languages_have_the_same_texts_with_the_same_variables() {
    let english = contents(Language::English);
    let chinese = contents(Language::SimplifiedChinese);
    let ids = |texts: &Contents| texts.keys().cloned().collect::<BTreeSet<_>>();
    let in_one_only: Vec<_> = ids(&english)
        .symmetric_difference(&ids(&chinese))
        .cloned()
        .collect();
    assert_eq!(in_one_only, Vec::<String>::new());
    for (id, variables) in &english {
        let of = |variables: &BTreeSet<String>| -> BTreeSet<String> {
            let mut kept = variables.clone();
            kept.retain(|name| !PLURAL_ONLY.contains(&name.as_str()));
            kept
        };
        assert_eq!(of(variables), of(&chinese[id]), "{id}");
    }
}

#[test]
fn both_languages_have_the_same_texts_in_the_same_files_in_the_same_order() {
    for file in files() {
        let english = ids_of_file(Language::English, &file);
        let chinese = ids_of_file(Language::SimplifiedChinese, &file);
        let first_difference = english
            .iter()
            .zip(&chinese)
            .find(|(one, other)| one != other);
        assert_eq!(first_difference, None, "{file}");
        assert_eq!(english.len(), chinese.len(), "{file}");
        assert!(!english.is_empty(), "{file}");
    }
}

#[test]
fn every_text_can_be_said() {
    for language in Language::ALL {
        let catalogue = Catalogue::bundled(language);
        for (id, variables) in catalogue.contents() {
            let arguments: Vec<(&str, Argument<'_>)> = variables
                .iter()
                .map(|name| (name.as_str(), 2_u64.into()))
                .collect();
            let text = catalogue.say_with(id, &arguments);
            assert_ne!(&text, id);
            assert!(
                !text.contains(['{', '}', '$', '\u{2068}']) || allowed_signs(id),
                "{id}: {text}"
            );
        }
    }
}

/// Texts that show a dollar sign of their own.
fn allowed_signs(id: &str) -> bool {
    id.starts_with("currency-usd")
}

#[test]
fn every_text_that_the_program_asks_for_exists() {
    let texts = contents(Language::English);
    for (file, source) in sources() {
        for id in asked_for(&source) {
            assert!(texts.contains_key(&id), "{} asks for {id}", file.display());
        }
    }
}

#[test]
fn every_text_is_used() {
    let unused = unused_texts();
    for file in files() {
        assert_eq!(unused[&file], Vec::<String>::new(), "{file}.ftl");
    }
}

#[test]
fn every_refusal_has_words() {
    let codes = "not-open closed before-opening company-first payer-may-not-counter-yet not-your-turn \
        no-chance-left nothing-to-confirm already-confirmed in-recess not-in-recess may-not-step-out \
        gate-not-pending gate-undeclared above-reserve nothing-to-accept own-offer after-outcome \
        outcome-missing signatures-missing already-signed not-an-offer no-such-record same-price \
        reason-missing price-zero price-negative price-too-long price-too-fine price-not-a-number \
        price-empty other-currency other-unit price-relative-without-base text-empty text-too-long \
        text-control-characters too-many-people reserve-not-wanted time-unreadable time-backwards \
        not-in-this-stage not-this-side signed";
    let texts = contents(Language::English);
    for code in codes.split_whitespace() {
        let variables = texts.get(&format!("refusal-{code}"));
        assert_eq!(variables, Some(&BTreeSet::new()), "{code}");
    }
}

#[test]
fn every_kind_of_reference_price_has_a_name_and_a_short_one() {
    for language in Language::ALL {
        let words = kanjia::text::Words::of(language);
        for kind in [
            "list",
            "intended",
            "payment-standard",
            "international",
            "lowest-international",
            "mean-international",
            "launch",
            "market",
            "alternative-therapy",
            "ceiling",
            "other",
        ] {
            for id in [
                format!("reference-{kind}"),
                format!("reference-{kind}.short"),
            ] {
                assert!(words.has(&id), "{language}: {id}");
            }
        }
    }
}

#[test]
fn dialogs_ask_for_nothing_that_the_desk_does_not_give() {
    for (id, variables) in contents(Language::English) {
        if id.starts_with("dialog-") {
            let stray = variables
                .iter()
                .find(|name| !["price", "limit", "head"].contains(&name.as_str()));
            assert_eq!(stray, None, "{id}");
        }
    }
}

#[test]
fn both_bundled_faces_hold_all_of_gb_2312() {
    // its 6,763 characters are a part of the unified ideographs of the basic plane
    const CHARACTERS: usize = 6763;
    for weight in ["Regular", "Bold"] {
        let bytes = fs::read(face_path(weight)).unwrap();
        let characters = FontRef::new(&bytes).unwrap().charmap();
        let held = (0x4E00..=0x9FFF_u32).filter(|code| characters.map(*code).is_some());
        assert!(held.count() >= CHARACTERS, "{weight}");
        // the first, the last and the rarest rows of both of its levels
        for one in "啊座亍齄鼢鳎瓞畲锍〇％￥①Ⅻ".chars() {
            assert!(characters.map(one).is_some(), "{weight}: {one}");
        }
    }
}

#[test]
fn every_character_is_in_both_bundled_faces() {
    for face in ["Regular", "Bold"] {
        let bytes = fs::read(face_path(face)).unwrap();
        let characters = FontRef::new(&bytes).unwrap().charmap();
        for language in Language::ALL {
            for file in files() {
                for (line, number) in text_of(language, &file).lines().zip(1..) {
                    let missing = line
                        .chars()
                        .find(|character| characters.map(*character).is_none());
                    assert_eq!(
                        missing, None,
                        "{face}, {language}/{file}.ftl, line {number}"
                    );
                }
            }
        }
    }
}

#[test]
fn english_has_no_character_as_wide_as_a_chinese_one() {
    let bytes = fs::read(face_path("Regular")).unwrap();
    let font = FontRef::new(&bytes).unwrap();
    let widths = font.glyph_metrics(Size::new(1.0), LocationRef::default());
    for file in files() {
        for (line, number) in text_of(Language::English, &file).lines().zip(1..) {
            for character in line.chars().filter(|character| !character.is_ascii()) {
                let glyph = font.charmap().map(character).unwrap();
                let width = widths.advance_width(glyph).unwrap();
                assert!(width < 0.9, "{character} in {file}.ftl, line {number}");
            }
        }
    }
}

#[test]
fn chinese_is_parted_from_figures_and_latin_and_has_its_own_marks() {
    for file in files() {
        let text = text_of(Language::SimplifiedChinese, &file);
        let lines = text
            .lines()
            .zip(1..)
            .filter(|(line, _)| !line.starts_with('#'));
        for (line, number) in lines {
            let characters: Vec<char> = line.chars().collect();
            for pair in characters.windows(2) {
                let [before, after] = [pair[0], pair[1]];
                let touching = (is_chinese(before) && after.is_ascii_alphanumeric())
                    || (before.is_ascii_alphanumeric() && is_chinese(after));
                let narrow =
                    is_chinese(before) && matches!(after, ',' | ':' | ';' | '?' | '!' | '(' | ')');
                assert!(
                    !touching && !narrow,
                    "{before}{after} in {file}.ftl, line {number}: {line}"
                );
            }
        }
    }
}

#[test]
fn help_fits_eighty_columns() {
    for language in Language::ALL {
        let catalogue = Catalogue::bundled(language);
        for id in catalogue
            .contents()
            .keys()
            .filter(|id| id.starts_with("help-"))
        {
            for line in catalogue.say(id).lines() {
                let columns: usize = line.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
                assert!(columns <= 79, "{language} {id}: {line}");
            }
        }
    }
}

fn contents(language: Language) -> Contents {
    Catalogue::bundled(language).contents().clone()
}

/// The texts that no source names and that no prefix stands for, by file.
fn unused_texts() -> BTreeMap<String, Vec<String>> {
    let named: BTreeSet<String> = sources()
        .iter()
        .flat_map(|(_, source)| string_literals(source))
        .collect();
    let is_used = |id: &str| {
        named.contains(id)
            || PUT_TOGETHER
                .iter()
                .any(|(prefix, _)| id.starts_with(prefix))
    };
    files()
        .into_iter()
        .map(|file| {
            let mut ids = ids_of_file(Language::English, &file);
            ids.retain(|id| !is_used(id));
            (file, ids)
        })
        .collect()
}

/// The ids that a source passes to `say`, `say_with` and `say_around` as they are.
fn asked_for(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for call in [".say(", ".say_with(", ".say_around("] {
        for (position, _) in source.match_indices(call) {
            let argument = source[position + call.len()..].trim_start();
            if let Some(literal) = argument.strip_prefix('"') {
                found.push(literal.split('"').next().unwrap().to_owned());
            }
        }
    }
    found
}

/// What stands between quotation marks, an attribute without its dot and name.
fn string_literals(source: &str) -> Vec<String> {
    let inside = source.split('"').skip(1).step_by(2);
    inside
        .map(|literal| literal.split('.').next().unwrap().to_owned())
        .collect()
}

/// The sources of the program without their comments and tests.
fn sources() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap();
                let lines = code
                    .lines()
                    .filter(|line| !line.trim_start().starts_with("//"));
                found.push((path, lines.collect::<Vec<_>>().join("\n")));
            }
        }
    }
    found.sort();
    found
}

/// The names of the locale files, without their ending.
fn files() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(root().join("assets/locales/en"))
        .unwrap()
        .map(|entry| {
            entry
                .unwrap()
                .path()
                .file_stem()
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    names.sort();
    names
}

fn ids_of_file(language: Language, file: &str) -> Vec<String> {
    let text = text_of(language, file);
    let named = text.lines().filter_map(|line| line.split_once(" ="));
    named
        .map(|(id, _)| id)
        .filter(|id| id.starts_with(|first: char| first.is_ascii_lowercase()))
        .map(str::to_owned)
        .collect()
}

fn text_of(language: Language, file: &str) -> String {
    let path = format!("assets/locales/{language}/{file}.ftl");
    fs::read_to_string(root().join(path)).unwrap()
}

fn face_path(weight: &str) -> PathBuf {
    root().join(format!("assets/fonts/NotoSansCJKsc-{weight}.subset.otf"))
}

fn is_chinese(character: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&character)
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
