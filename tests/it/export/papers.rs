//! The letter, the minutes and the memorandum as they are set.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use kanjia::domain::{Session, Text};
use kanjia::export::talk::{
    Audience, Format, Paper, Redacted, Templates, Unmade, export, export_with, pages,
    words_of_pages,
};
use kanjia::text::{Language, Words};
use kanjia::transcript::Digest;

use super::redaction::{Secrets, assert_without, canaries};
use super::{bytes, hostile, shipped};
use crate::talk::{BIDDING, MEDICARE, NRDL, OPEN, Talk};

const PAPERS: [(Paper, Format); 3] = [
    (Paper::Letter, Format::Letter),
    (Paper::Minutes, Format::Minutes),
    (Paper::Memo, Format::MemoPdf),
];

fn said(paper: Paper, session: &Session, audience: Audience, language: Language) -> String {
    let redacted = Redacted::of(session, Some(Digest::of(b"head")), audience).unwrap();
    let words = Words::of(language);
    let pages = words_of_pages(paper, &redacted, &words, &Templates::default());
    pages.unwrap().join("\n\n")
}

/// With `UPDATE_GOLDEN=1` a kept file is written anew.
fn kept(path: &Path, made: &[u8]) -> Vec<u8> {
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let mut file = OpenOptions::new();
        let mut file = file
            .write(true)
            .create(true)
            .truncate(true)
            .open(path)
            .unwrap();
        file.write_all(made).unwrap();
    }
    std::fs::read(path).unwrap_or_default()
}

/// The picture of this name as it was last looked at.
pub(super) fn kept_picture(name: &str, made: &[u8]) -> Vec<u8> {
    kept(&folder("tests/it/snapshots").join(name), made)
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Papers that were looked at until they could be signed.
const LOOKED_AT: [(&str, Paper, &str); 4] = [
    ("dapagliflozin-2019", Paper::Letter, "letter"),
    ("paxlovid-2023", Paper::Letter, "letter"),
    ("nusinersen-2021", Paper::Letter, "letter"),
    ("dapagliflozin-2019", Paper::Minutes, "minutes"),
];

#[test]
fn papers_look_and_read_as_when_they_were_last_looked_at() {
    for (talk, paper, name) in LOOKED_AT {
        let (session, head) = shipped(talk);
        let redacted = Redacted::of(&session, Some(head), Audience::Full).unwrap();
        for language in Language::ALL {
            let words = Words::of(language);
            let templates = Templates::default();
            let said = words_of_pages(paper, &redacted, &words, &templates).unwrap();
            let said = said.join("\n\n") + "\n";
            let path = folder("tests/it/export/golden");
            let path = path.join(format!("{talk}.{language}.{name}.txt"));
            let before = kept(&path, said.as_bytes());
            assert_eq!(said, String::from_utf8_lossy(&before), "{talk} {name}");
            let pictures = pages(paper, &redacted, &words, &templates, 1.4).unwrap();
            for (number, picture) in (1..).zip(&pictures) {
                let name = format!("{name}-{talk}-{language}-{number}.png");
                assert_same_picture(picture, &kept_picture(&name, picture), &name);
            }
        }
    }
}

/// The same but for what another processor rounds otherwise.
#[track_caller]
pub(super) fn assert_same_picture(made: &[u8], kept: &[u8], name: &str) {
    let read = |bytes: &[u8]| eframe::icon_data::from_png_bytes(bytes).unwrap();
    let (made, kept) = (read(made), read(kept));
    assert_eq!(
        (made.width, made.height),
        (kept.width, kept.height),
        "{name}"
    );
    let far = |(one, other): &(&u8, &u8)| one.abs_diff(**other) > 24;
    let differ = made.rgba.iter().zip(&kept.rgba).filter(far).count();
    assert!(differ < 200, "{name}: {differ} values differ");
}

#[test]
fn a_letter_confirms_a_result_and_there_is_none_without() {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all("company 5.62");
    let redacted = Redacted::of(&talk.session, None, Audience::Full).unwrap();
    for language in Language::ALL {
        let words = Words::of(language);
        let made = export(&redacted, Format::Letter, &words);
        assert_eq!(made, Err(Unmade::NoOutcome));
        let told = made.unwrap_err().told("x.pdf", &words);
        assert!(told.next.is_some() && told.safe.unwrap().contains("x.pdf"));
        assert!(export(&redacted, Format::Minutes, &words).is_ok());
    }
}

#[test]
fn the_pdf_is_tagged_and_keeps_what_archives_and_readers_ask_for() {
    let (session, head) = shipped("dapagliflozin-2019");
    for (_, format) in PAPERS {
        for (language, tag) in [
            (Language::English, "en-GB"),
            (Language::SimplifiedChinese, "zh-CN"),
        ] {
            let made = bytes(&session, head, Audience::Full, format, language);
            assert!(made.starts_with(b"%PDF-1.7"));
            let text = String::from_utf8_lossy(&made);
            for wanted in [
                "<pdfuaid:part>1</pdfuaid:part>",
                "<pdfaid:part>2</pdfaid:part>",
                "<pdfaid:conformance>A</pdfaid:conformance>",
                &format!("<rdf:li>{tag}</rdf:li>"),
                "<xmp:CreatorTool>Kanjia ",
                "<xmp:CreateDate>2026-11-21T21:19:39",
            ] {
                assert!(text.contains(wanted), "{format:?}: {wanted}");
            }
            assert!(made.len() < 400_000, "{format:?}: {} bytes", made.len());
            let again = bytes(&session, head, Audience::Full, format, language);
            assert!(made == again, "the same bytes each time");
        }
    }
}

#[test]
fn who_signed_stands_on_a_line_and_who_did_not_has_one() {
    let mut talk = Talk::new(NRDL, Some("5.00"));
    talk.say_all(
        "company 4.90!; company 4.80; company 4.70; payer 4.60; company accepts; payer signs 李四",
    );
    let letter = said(
        Paper::Letter,
        &talk.session,
        Audience::Full,
        Language::SimplifiedChinese,
    );
    let seq = talk.session.state().signatures[0].seq;
    assert!(
        letter.contains(&format!("李四，已签署（记录 {seq}）")),
        "{letter}"
    );
    assert_eq!(
        letter.matches("授权谈判代表").count(),
        3,
        "at most three by the rules"
    );
    assert!(letter.contains("人民币肆元陆角"), "{letter}");
    assert!(letter.contains("成交价不得高于谈判底价"), "{letter}");
    assert!(!letter.contains("5.00"), "the reserve is on no paper");
    let public = said(
        Paper::Letter,
        &talk.session,
        Audience::Public,
        Language::SimplifiedChinese,
    );
    assert!(
        !public.contains("李四") && public.contains("已签署"),
        "{public}"
    );
}

#[test]
fn every_procedure_has_a_letter_in_both_languages() {
    for (pack, sentences, says) in [
        (
            OPEN,
            "company 12; payer 9; company 10; payer accepts",
            "Deal",
        ),
        (OPEN, "company 12; fail the company left", "company left"),
        (
            BIDDING,
            "bid 1; bid 2; no more bids; opens 100: 1=65 2=90",
            "Listed",
        ),
        (
            MEDICARE,
            "payer 100 because it is fair; company 200 because of costs; payer 120; company accepts",
            "Maximum fair price",
        ),
    ] {
        let mut talk = Talk::new(pack, None);
        for sentence in sentences.split("; ") {
            if let Err(refusal) = talk.say(sentence) {
                panic!("{pack:?}: `{sentence}`: {refusal:?}");
            }
        }
        for language in Language::ALL {
            let letter = said(Paper::Letter, &talk.session, Audience::Full, language);
            if language == Language::English && says != "Maximum fair price" {
                assert!(letter.contains(says), "{pack:?}: {letter}");
            }
            assert!(
                !letter.contains("letter-") && !letter.contains("paper-"),
                "{letter}"
            );
        }
    }
}

#[test]
fn what_a_copy_leaves_out_stands_at_its_top() {
    let (session, head) = shipped("shandong-2020");
    assert!(session.state().outcome.is_none());
    for audience in [Audience::Internal, Audience::Company, Audience::Public] {
        let redacted = Redacted::of(&session, Some(head), audience).unwrap();
        let words = Words::of(Language::English);
        let minutes = words_of_pages(Paper::Minutes, &redacted, &words, &Templates::default());
        let first = minutes.unwrap().remove(0);
        let top: String = first.lines().take(8).collect::<Vec<_>>().join(" ");
        assert!(
            top.contains("Left out: 1 note of the payer's group"),
            "{top}"
        );
        assert!(top.contains(&head.short()), "{top}");
    }
}

#[test]
fn a_letter_is_signed_on_one_page_whoever_it_is_for() {
    for talk in ["dapagliflozin-2019", "paxlovid-2023", "nusinersen-2021"] {
        let (session, head) = shipped(talk);
        // nobody signs what is made to learn by
        let signed = |one: &Audience| *one != Audience::Training;
        for audience in Audience::ALL.into_iter().filter(signed) {
            let redacted = Redacted::of(&session, Some(head), audience).unwrap();
            for language in Language::ALL {
                let words = Words::of(language);
                let templates = Templates::default();
                let pages = words_of_pages(Paper::Letter, &redacted, &words, &templates).unwrap();
                assert_eq!(pages.len(), 1, "{talk} {audience:?} {language}");
            }
        }
    }
}

#[test]
fn each_page_bears_record_number_and_head() {
    let (session, head) = shipped("nusinersen-2021");
    let redacted = Redacted::of(&session, Some(head), Audience::Full).unwrap();
    for (paper, _) in PAPERS {
        let words = Words::of(Language::English);
        let pages = words_of_pages(paper, &redacted, &words, &Templates::default()).unwrap();
        let count = pages.len();
        for (number, page) in (1..).zip(&pages) {
            assert!(
                page.contains(&session.opening().session),
                "{paper:?} {page}"
            );
            assert!(page.contains(&head.short()), "{paper:?} {page}");
            assert!(
                page.contains(&format!("Page {number} of {count}")),
                "{paper:?} {page}"
            );
        }
    }
}

/// The words without what breaks lines.
fn run_together(words: &str) -> String {
    words.chars().filter(|one| !one.is_whitespace()).collect()
}

#[test]
fn hostile_words_reach_the_page_as_they_are() {
    // the last are of the typesetter's own language
    let (others, typesetters) = hostile::PAYLOADS.split_at(16);
    let minutes = hostile::PAYLOADS.iter().map(|one| (Paper::Minutes, one));
    let letters = typesetters.iter().chain(&others[..2]);
    for (paper, payload) in minutes.chain(letters.map(|one| (Paper::Letter, one))) {
        let session = hostile::talk(payload);
        let page = said(paper, &session, Audience::Full, Language::English);
        let wanted = run_together(payload);
        let found = run_together(&page).matches(&wanted).count();
        assert!(2 <= found, "{paper:?} of `{payload}`: {page}");
    }
}

/// A user's template of this name.
fn own(name: &str, text: &str) -> Templates {
    let path = Path::new("documents").join(name);
    Templates::own(vec![(path, text.to_owned())], Vec::new())
}

#[test]
fn a_template_gets_words_as_values_to_the_last_character() {
    for payload in hostile::PAYLOADS {
        let session = hostile::talk(payload);
        let redacted = Redacted::of(&session, None, Audience::Full).unwrap();
        let points: Vec<String> = payload
            .trim()
            .chars()
            .map(|one| u32::from(one).to_string())
            .collect();
        let text = format!(
            "#let same(it) = assert.eq(it.codepoints().map(str.to-unicode), ({},))\n\
             #same(sys.inputs.rows.at(0).value)\n#same(sys.inputs.sides.at(0).places.at(0).name)\nread",
            points.join(",")
        );
        let words = Words::of(Language::English);
        let read = words_of_pages(Paper::Letter, &redacted, &words, &own("letter.typ", &text));
        assert_eq!(read, Ok(vec!["read".to_owned()]), "{payload}");
    }
}

#[test]
fn a_template_of_the_users_is_taken_and_a_wrong_one_is_told_with_its_place() {
    let (session, head) = shipped("dapagliflozin-2019");
    let redacted = Redacted::of(&session, Some(head), Audience::Full).unwrap();
    let words = Words::of(Language::SimplifiedChinese);
    let read = |templates: &Templates, paper| words_of_pages(paper, &redacted, &words, templates);
    let mine = own(
        "letter.typ",
        "#set document(title: \"t\")\n= Mine\n#sys.inputs.subject",
    );
    let page = read(&mine, Paper::Letter).unwrap().join("\n");
    assert!(
        page.contains("Mine") && page.contains("达格列净片"),
        "{page}"
    );
    assert!(
        read(&mine, Paper::Minutes)
            .unwrap()
            .join("")
            .contains("谈判纪要")
    );
    // the half that is not edited stays built in
    let shared = own(
        "document.typ",
        "#let document-of(data) = [only #data.title]",
    );
    let page = read(&shared, Paper::Minutes).unwrap().join("");
    assert_eq!(run_together(&page), "only谈判纪要");
    // one that asks nothing of archives is tagged all the same
    let made = export_with(
        &redacted,
        Format::Letter,
        &words,
        &own("letter.typ", "plain"),
        &kanjia::export::Course::unwatched(),
    )
    .unwrap();
    let made = String::from_utf8_lossy(&made);
    assert!(made.contains("/MarkInfo") && !made.contains("pdfuaid"));
    for (text, line, column, what) in [
        ("fine\n#nothing", 2, 2, "unknown variable"),
        ("#let a = (\n", 1, 10, "unclosed delimiter"),
        ("\n\n  #sys.inputs.none-such", 3, 15, "none-such"),
        ("#read(\"/etc/passwd\")", 1, 7, "file not found"),
        ("#datetime.today()", 1, 2, "current date"),
    ] {
        let Err(Unmade::Template(fault)) = read(&own("letter.typ", text), Paper::Letter) else {
            panic!("{text}");
        };
        assert_eq!(
            (fault.line, fault.column),
            (line, column),
            "{text}: {fault}"
        );
        assert!(fault.what.contains(what), "{text}: {fault}");
        assert!(fault.file.ends_with("letter.typ") && fault.file.starts_with("documents"));
        for language in Language::ALL {
            let told = Unmade::Template(fault.clone()).told("x.pdf", &Words::of(language));
            assert!(told.what.contains(&line.to_string()) && told.next.is_some());
        }
    }
}

#[test]
fn a_name_that_would_print_as_boxes_is_refused_until_a_face_has_it() {
    let mut session = hostile::talk("plain");
    assert!(Text::name("\u{20BB7}野").is_ok());
    let redacted = Redacted::of(&session, None, Audience::Full).unwrap();
    let words = Words::of(Language::English);
    assert!(export(&redacted, Format::Letter, &words).is_ok());
    session = hostile::talk("\u{20BB7}野");
    let redacted = Redacted::of(&session, None, Audience::Full).unwrap();
    let made = export(&redacted, Format::Letter, &words);
    assert_eq!(made, Err(Unmade::Faceless("\u{20BB7}".to_owned())));
}

#[test]
fn papers_for_others_hold_nothing_that_is_the_payers_alone() {
    let secrets = |suffix: &str, target: &str, volume| Secrets {
        notes: vec![format!("qznote{suffix}")],
        target: target.to_owned(),
        volume,
        patients: volume / 100,
        reason: format!("qzreason{suffix}"),
    };
    let one = secrets("one", "3.2187", 73_219_841);
    let other = secrets("two", "3.3941", 75_518_923);
    let (first, second) = (super::redaction::talk(&one), super::redaction::talk(&other));
    for audience in [Audience::Company, Audience::Public] {
        for (paper, format) in PAPERS {
            let page = said(paper, &first, audience, Language::English);
            assert_without(
                &page,
                &canaries(&one, audience),
                &format!("{paper:?} {audience:?}"),
            );
            let head = Digest::of(b"the same");
            let of = |session| bytes(session, head, audience, format, Language::English);
            assert!(of(&first) == of(&second), "{paper:?} {audience:?}");
        }
    }
    // and where they may be, they are: the search would find them
    let page = said(Paper::Minutes, &first, Audience::Full, Language::English);
    assert!(
        page.contains("qznoteone") && page.contains("3.2187"),
        "{page}"
    );
    // the company keeps a copy of the letter, so not even the widest holds the payer's own
    let letter = said(Paper::Letter, &first, Audience::Full, Language::English);
    for secret in ["qznote", "3.2187", "73.2"] {
        assert!(!letter.contains(secret), "{letter}");
    }
}
