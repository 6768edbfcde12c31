//! What an audience may not see is in no export for it.

use std::io::Write as _;
use std::process::{Command, Stdio};

use kanjia::domain::party::{Attendance, Role};
use kanjia::domain::reference::Basis;
use kanjia::domain::savings::{AnnualVolume, Patients, SavingsTarget};
use kanjia::domain::{Bilingual, Brief, Price, Session, Text};
use kanjia::export::talk::{Audience, Format, Matter, Redacted};
use kanjia::text::Language;
use kanjia::transcript::Digest;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{TEXTS, bytes, text};
use crate::talk::{NRDL, Talk, brief, shipped};

/// What differs between two talks that an outsider may not tell apart.
#[derive(Clone, Debug)]
pub(super) struct Secrets {
    pub(super) notes: Vec<String>,
    pub(super) target: String,
    pub(super) volume: u64,
    pub(super) patients: u64,
    pub(super) reason: String,
}

fn secrets() -> impl Strategy<Value = Secrets> {
    let word = "qz[a-z]{6,12}";
    (
        proptest::collection::vec(word, 0..4),
        11_111_u32..39_999,
        70_000_001_u64..79_999_999,
        600_001_u64..699_999,
        word,
    )
        .prop_map(|(notes, target, volume, patients, reason)| Secrets {
            notes,
            target: format!("3.{target}").chars().take(6).collect(),
            volume,
            patients,
            reason,
        })
}

fn named(name: &str) -> Bilingual {
    Bilingual {
        en: Text::name(name).unwrap(),
        zh: Text::default(),
    }
}

fn brief_with(secrets: &Secrets) -> Brief {
    let pack = shipped(NRDL.0, NRDL.1);
    let mut brief = brief(&pack);
    let source = Text::sentence(&secrets.reason).unwrap();
    brief.target = Some(SavingsTarget::Price(Price::parse(&secrets.target).unwrap()));
    brief.volume = Some(AnnualVolume {
        quantity: Decimal::from(secrets.volume),
        low: None,
        high: None,
        basis: Basis::Assumed,
        source: source.clone(),
    });
    brief.patients = Some(Patients {
        number: Decimal::from(secrets.patients),
        basis: Basis::Assumed,
        source,
    });
    brief.people = [
        (Role::GroupLeader, "Canary Leader"),
        (Role::CompanyRepresentative, "Canary Speaker"),
    ]
    .map(|(role, name)| Attendance {
        role,
        name: named(name),
        count: 1,
        authority: Text::default(),
    })
    .to_vec();
    brief
}

/// A talk to its end, a note after every second step.
pub(super) fn talk(secrets: &Secrets) -> Session {
    let pack = shipped(NRDL.0, NRDL.1);
    let mut talk = Talk::held_under(pack, brief_with(secrets), None);
    let mut notes = secrets.notes.iter();
    for step in [
        "company 5.62!; outside",
        "payer says too far, canaryremark",
        "company out 5; back",
        "company 4.72!; inside",
        "company 4.05",
        "company 4.40 sure",
        "payer 4.36; company accepts",
        "payer signs Canary Leader; company signs Canary Speaker; close",
    ] {
        if let Some(note) = notes.next() {
            talk.say_all(&format!("note {note}"));
        }
        talk.say_all(step);
        if step == "company 4.05" {
            let seq = talk.session.state().last_offer().unwrap().seq;
            talk.say_all(&format!("correct {seq} to 4.50 because {}", secrets.reason));
        }
    }
    talk.session
}

/// Every way in which a figure might be written.
fn written(figure: u64) -> Vec<String> {
    let plain = figure.to_string();
    let grouped = kanjia::text::number::grouped(&plain);
    vec![plain, grouped]
}

#[track_caller]
pub(super) fn assert_without(made: &str, canaries: &[String], what: &str) {
    for canary in canaries {
        assert!(!made.contains(canary.as_str()), "{what} holds {canary}");
    }
}

/// All that the parts of a spreadsheet say.
fn unzipped(workbook: &[u8]) -> String {
    let script = "import sys,io,zipfile\nz=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))\nsys.stdout.buffer.write(b'\\n'.join(z.read(n) for n in z.namelist()))";
    let mut child = Command::new("python3")
        .args(["-c", script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(workbook).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

pub(super) fn canaries(secrets: &Secrets, audience: Audience) -> Vec<String> {
    let mut canaries = secrets.notes.clone();
    canaries.push(secrets.target.clone());
    canaries.push(secrets.reason.clone());
    canaries.extend(written(secrets.volume));
    canaries.extend(written(secrets.patients));
    if audience == Audience::Public {
        canaries.extend(["Canary", "canaryremark"].map(str::to_owned));
    }
    canaries
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_export_for_others_holds_what_is_the_payers_alone(secrets in secrets()) {
        let session = talk(&secrets);
        for audience in [Audience::Company, Audience::Public] {
            let canaries = canaries(&secrets, audience);
            for format in TEXTS {
                let made = text(&session, audience, format);
                assert_without(&made, &canaries, &format!("{format:?} for {audience:?}"));
            }
        }
        // and where they may be, they are: the search would find them
        let made = text(&session, Audience::Full, Format::Json);
        for canary in &secrets.notes {
            prop_assert!(made.contains(canary.as_str()));
        }
        prop_assert!(made.contains(&secrets.volume.to_string()));
        let inside = text(&session, Audience::Internal, Format::Json);
        assert_without(&inside, &secrets.notes, "internal");
    }

    #[test]
    fn talks_that_differ_in_secrets_alone_give_the_same_bytes(one in secrets(), other in secrets()) {
        // as many of each, so that not even the counts differ
        let other = Secrets { notes: one.notes.iter().map(|note| format!("{note}x")).collect(), ..other };
        let (one, other) = (talk(&one), talk(&other));
        let head = Digest::of(b"the same");
        for audience in [Audience::Company, Audience::Public] {
            // papers and pictures, which take longer, have a test of their own
            for format in TEXTS.into_iter().chain([Format::Xlsx]) {
                for language in Language::ALL {
                    let of = |session| bytes(session, head, audience, format, language);
                    prop_assert_eq!(of(&one), of(&other), "{:?} {:?}", format, audience);
                }
            }
        }
    }

    #[test]
    fn how_many_notes_there_are_shows_in_the_count_alone(secrets in secrets()) {
        let without = Secrets { notes: Vec::new(), ..secrets.clone() };
        let (one, other) = (talk(&secrets), talk(&without));
        for audience in [Audience::Company, Audience::Public] {
            for format in TEXTS {
                let of = |session| without_source(&text(session, audience, format), format);
                prop_assert_eq!(of(&one), of(&other), "{:?} {:?}", format, audience);
            }
        }
    }
}

/// An export without what it says of its source, where counts stand.
fn without_source(made: &str, format: Format) -> String {
    let lines = made.lines();
    match format {
        Format::Markdown | Format::Memo => lines
            .filter(|line| !line.starts_with('>'))
            .collect::<Vec<_>>()
            .join("\n"),
        Format::Html => {
            let (before, rest) = made.split_once("<div class=\"source\">").unwrap();
            let (_, after) = rest.split_once("</div>").unwrap();
            format!("{before}{after}")
        }
        Format::Csv => lines
            .map(|line| line.split(",public,").next().unwrap())
            .map(|line| line.split(",company,\"head").next().unwrap())
            .collect::<Vec<_>>()
            .join("\n"),
        Format::Json | Format::Ocds => {
            let mut value: serde_json::Value = serde_json::from_str(made).unwrap();
            value.as_object_mut().unwrap().remove("source");
            if format == Format::Ocds {
                let first = value["releases"][0]["negotiation"].as_object_mut();
                first.unwrap().remove("source").unwrap();
            }
            value.to_string()
        }
        Format::Yaml => {
            let (before, rest) = made.split_once("source:\n").unwrap();
            let (_, after) = rest.split_once("procedure:").unwrap();
            format!("{before}{after}")
        }
        Format::Xlsx
        | Format::TrainingCopy
        | Format::Letter
        | Format::Minutes
        | Format::MemoPdf
        | Format::PathSvg
        | Format::PathPng
        | Format::LadderSvg
        | Format::LadderPng => made.to_owned(),
    }
}

#[test]
fn a_workbook_for_others_holds_none_of_it_either() {
    let secrets = Secrets {
        notes: vec!["qznotecanary".to_owned()],
        target: "3.2187".to_owned(),
        volume: 73_219_841,
        patients: 612_345,
        reason: "qzreasoncanary".to_owned(),
    };
    let session = talk(&secrets);
    let head = Digest::of(b"head");
    for audience in [Audience::Company, Audience::Public] {
        let made = bytes(&session, head, audience, Format::Xlsx, Language::English);
        let all = unzipped(&made);
        assert_without(
            &all,
            &canaries(&secrets, audience),
            &format!("{audience:?}"),
        );
        assert!(all.contains("4.36"));
    }
    let full = bytes(
        &session,
        head,
        Audience::Full,
        Format::Xlsx,
        Language::English,
    );
    let full = unzipped(&full);
    for canary in canaries(&secrets, Audience::Public) {
        if !canary.contains(',') && canary != secrets.patients.to_string() {
            assert!(full.contains(&canary), "full holds {canary}");
        }
    }
}

#[test]
fn what_is_left_out_is_counted_by_kind() {
    let secrets = Secrets {
        notes: vec!["a".to_owned(), "b".to_owned(), "c".to_owned()],
        target: "4.20".to_owned(),
        volume: 1000,
        patients: 10,
        reason: "misheard".to_owned(),
    };
    let session = talk(&secrets);
    let counted = |audience| {
        let redacted = Redacted::of(&session, None, audience).unwrap();
        redacted.left_out().counts().collect::<Vec<_>>()
    };
    assert_eq!(counted(Audience::Full), []);
    assert_eq!(counted(Audience::Internal), [(Matter::Notes, 3)]);
    let company = [
        (Matter::Notes, 3),
        (Matter::Target, 1),
        (Matter::Volume, 1),
        (Matter::Patients, 1),
        (Matter::ReserveHandling, 1),
        (Matter::GateSources, 2),
        (Matter::Reasons, 1),
    ];
    assert_eq!(counted(Audience::Company), company);
    let public = counted(Audience::Public);
    assert!(public.contains(&(Matter::Remarks, 1)), "{public:?}");
    assert!(public.contains(&(Matter::Names, 4)), "{public:?}");
}

#[test]
fn nothing_wider_is_ever_the_default() {
    assert_eq!(Audience::default(), Audience::Internal);
    assert!(Audience::ALL.iter().any(|one| *one < Audience::default()));
    for audience in Audience::ALL {
        assert_eq!(Audience::from_id(audience.id()), Some(audience));
    }
    for format in Format::ALL {
        assert_eq!(Format::from_id(format.id()), Some(format));
    }
}

/// Whoever writes an exporter is given what the audience may see, and nothing else.
#[test]
fn exporters_know_no_session_but_a_redacted_one() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/export/talk");
    let mut seen = 0;
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.ends_with("redacted.rs") || path.ends_with("mod.rs") {
                continue;
            }
            seen += 1;
            let source = std::fs::read_to_string(&path).unwrap();
            for word in ["domain::Session", "Session,", "&Session", "Session>"] {
                assert!(!source.contains(word), "{}: {word}", path.display());
            }
        }
    }
    assert!(seen > 20, "{seen}");
}
