//! What stood in the exports of a talk on record when they were last looked at.
//!
//! `UPDATE_GOLDEN=1` writes them anew; what has changed then shows in the difference.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;

use kanjia::export::talk::{Audience, Format};
use kanjia::text::Language;

use super::{TEXTS, bytes, shipped};

/// Each golden file: its name, the audience, the format, the language.
fn rows() -> Vec<(String, Audience, Format, Language)> {
    let english = TEXTS.map(|format| (format, Audience::Internal, Language::English));
    let chinese = [Format::Markdown, Format::Memo]
        .map(|format| (format, Audience::Full, Language::SimplifiedChinese));
    let narrow = [
        (Format::Markdown, Audience::Company, Language::English),
        (Format::Csv, Audience::Public, Language::English),
        (
            Format::Markdown,
            Audience::Public,
            Language::SimplifiedChinese,
        ),
    ];
    english
        .into_iter()
        .chain(chinese)
        .chain(narrow)
        .map(|(format, audience, language)| {
            let name = format!(
                "dapagliflozin-2019.{}.{language}.{}",
                audience.id(),
                format.ending()
            );
            (name, audience, format, language)
        })
        .collect()
}

#[test]
fn a_talk_on_record_gives_the_same_bytes_as_ever() {
    let (session, head) = shipped("dapagliflozin-2019");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/export/golden");
    for (name, audience, format, language) in rows() {
        let made = bytes(&session, head, audience, format, language);
        let path = folder.join(&name);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            let mut file = OpenOptions::new()
                .write(true)
                .create(true)
                .truncate(true)
                .open(&path)
                .unwrap();
            file.write_all(&made).unwrap();
        }
        let kept = std::fs::read(&path).unwrap_or_default();
        assert_eq!(
            String::from_utf8_lossy(&made),
            String::from_utf8_lossy(&kept),
            "{name}"
        );
    }
}

#[test]
fn one_row_stands_for_each_record_that_is_shown() {
    for (talk, audience, rows) in [
        ("dapagliflozin-2019", Audience::Full, 15),
        ("dapagliflozin-2019", Audience::Internal, 15),
        ("dapagliflozin-2019", Audience::Company, 15),
        ("dapagliflozin-2019", Audience::Public, 12),
        ("nusinersen-2021", Audience::Full, 15),
        ("shandong-2020", Audience::Full, 4),
        ("shandong-2020", Audience::Internal, 3),
    ] {
        let (session, head) = shipped(talk);
        let made = bytes(&session, head, audience, Format::Csv, Language::English);
        let table = made.strip_prefix(b"\xEF\xBB\xBF").unwrap();
        let mut reader = csv::Reader::from_reader(table);
        let read: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(read.len(), rows, "{talk} {audience:?}");
        let numbers: Vec<u64> = read.iter().map(|row| row[0].parse().unwrap()).collect();
        assert!(numbers.is_sorted() && numbers[0] == 1, "{numbers:?}");
        if audience == Audience::Full {
            assert_eq!(rows, session.records().len());
        }
    }
}

#[test]
fn the_top_says_whom_it_is_for_where_it_is_from_and_what_is_missing() {
    let (session, head) = shipped("dapagliflozin-2019");
    let short = head.short();
    for format in TEXTS {
        let made = bytes(&session, head, Audience::Public, format, Language::English);
        let made = String::from_utf8(made).unwrap();
        // behind the style of the page, in the first row of the table
        let top: String = made
            .split_once("</style>")
            .map_or(made.as_str(), |(_, rest)| rest)
            .lines()
            .take(60)
            .collect();
        assert!(top.contains(&short), "{format:?}");
        assert!(top.contains("public"), "{format:?}");
        assert!(top.contains("remarks"), "{format:?}");
    }
}
