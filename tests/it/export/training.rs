//! Training copies: a talk to learn by, in which nobody is named.

use std::path::Path;

use kanjia::domain::event::{Event, Origin};
use kanjia::domain::party::{Attendance, Role};
use kanjia::domain::{Bilingual, Session, Text};
use kanjia::export::NotWritten;
use kanjia::export::talk::{Audience, Format, Redacted, export};
use kanjia::store::talk::{Reading, look};
use kanjia::text::{Language, Words};
use kanjia::transcript::packs::Packs;
use kanjia::transcript::{Digest, Verdict};
use proptest::prelude::*;

use super::written::run;
use crate::talk::{BIDDING, NRDL, Talk, brief, shipped};

const TALKS: [&str; 7] = [
    "dapagliflozin-2019",
    "dorzagliatin-2023",
    "januvia-2024",
    "nusinersen-2021",
    "paxlovid-2023",
    "risdiplam-2023",
    "shandong-2020",
];

fn copy(session: &Session, head: Digest) -> String {
    let redacted = Redacted::of(session, Some(head), Audience::Training).unwrap();
    let words = Words::of(Language::English);
    let made = export(&redacted, Format::TrainingCopy, &words).unwrap();
    String::from_utf8(made).unwrap()
}

/// The copy as it is read back from a file.
fn read_back(text: &str) -> Reading {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("copy.kanjia");
    kanjia::store::atomic::replace(&path, text.as_bytes()).unwrap();
    let reading = look(&path, &Packs::shipped().unwrap()).unwrap();
    assert_eq!(reading.verdict, Verdict::Intact);
    assert!(reading.fault.is_none(), "{:?}", reading.fault);
    reading
}

/// Every name that stands in a talk.
fn names(session: &Session) -> Vec<String> {
    let brief = session.brief();
    let product = &brief.product;
    let mut names: Vec<&Bilingual> = vec![&product.generic_name, &product.brand, &product.company];
    names.extend(&brief.bidders);
    names.extend(brief.people.iter().map(|one| &one.name));
    let mut names: Vec<String> = names
        .into_iter()
        .flat_map(|one| [one.en.to_string(), one.zh.to_string()])
        .collect();
    for record in session.records() {
        if let Event::Signed { name, .. } = &record.event {
            names.push(name.to_string());
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

/// What is learnt from: every offer with its time, and how it came out.
fn learnt(session: &Session) -> impl PartialEq + std::fmt::Debug + use<> {
    let state = session.state();
    let offers: Vec<_> = state
        .offers
        .iter()
        .map(|one| {
            (
                (one.by, one.price, one.ordinal, one.time),
                (one.confirmation, one.chance, one.stage, one.hearing),
            )
        })
        .collect();
    let recesses: Vec<_> = session
        .records()
        .iter()
        .filter(|one| matches!(one.event, Event::SteppedOut { .. } | Event::Resumed))
        .map(|one| (one.event.clone(), one.time()))
        .collect();
    let failed_by = state
        .outcome
        .as_ref()
        .map(|one| one.failed_by().map(str::to_owned));
    (
        offers,
        recesses,
        (failed_by, state.final_price(), state.closed, state.stage),
        (state.recesses, state.meetings, state.chances_used),
        (
            session.target(),
            session.brief().volume.as_ref().map(|one| one.quantity),
        ),
    )
}

fn assert_nobody_named(text: &str, names: &[String]) {
    let folded = text.to_lowercase();
    for name in names {
        assert!(!folded.contains(&name.to_lowercase()), "{name} in {text}");
    }
}

#[test]
fn every_talk_on_record_gives_a_copy_that_opens_folds_the_same_and_names_nobody() {
    for talk in TALKS {
        let (session, head) = super::shipped(talk);
        let text = copy(&session, head);
        assert_nobody_named(&text, &names(&session));
        for word in [
            "dapagliflozin",
            "AstraZeneca",
            "Xu Wei",
            "许伟",
            "Spinraza",
            "http",
        ] {
            assert!(!text.contains(word), "{talk}: {word}");
        }
        let reading = read_back(&text);
        let copied = reading.session.unwrap();
        assert_eq!(learnt(&copied), learnt(&session), "{talk}");
        let Origin::Training(of) = copied.origin() else {
            panic!("{talk}: {:?}", copied.origin());
        };
        assert_eq!(Digest::from_bytes(of.head), head);
        assert_eq!(of.records, session.records().len() as u64);
        assert!(of.left_out > 0 && !of.made_up);
        assert_ne!(copied.opening().session, session.opening().session);
        assert_ne!(reading.heads.first(), Some(&head));
        // the same record gives the same copy, and a copy of a copy still says what it is
        assert_eq!(copy(&session, head), text);
        let again = read_back(&copy(&copied, *reading.heads.last().unwrap()));
        assert!(matches!(
            again.session.unwrap().origin(),
            Origin::Training(_)
        ));
    }
}

#[test]
fn nobody_but_who_learns_gets_a_transcript_by_it() {
    let (session, head) = super::shipped("dapagliflozin-2019");
    for audience in Audience::ALL {
        let redacted = Redacted::of(&session, Some(head), audience).unwrap();
        let made = export(
            &redacted,
            Format::TrainingCopy,
            &Words::of(Language::English),
        );
        match audience {
            Audience::Training => assert!(made.is_ok()),
            _ => assert_eq!(made, Err(NotWritten::OtherAudience.into())),
        }
    }
}

#[test]
fn a_copy_of_a_simulated_talk_goes_on_saying_that_it_was_simulated() {
    let talk = Talk::new(NRDL, None);
    let mut records = talk.session.records().iter().cloned();
    let mut first = records.next().unwrap();
    if let Event::Opened(opening) = &mut first.event {
        opening.origin = Origin::Simulated;
    }
    let session = Session::open(first, talk.session.shared_pack()).unwrap();
    let copied = read_back(&copy(&session, Digest::of(b"head")))
        .session
        .unwrap();
    assert!(matches!(copied.origin(), Origin::Training(of) if of.made_up));
    for (language, says) in [
        (Language::English, "Training copy, simulated"),
        (Language::SimplifiedChinese, "教学副本（模拟）"),
    ] {
        let words = Words::of(language);
        assert_eq!(words.origin_chip(copied.origin()).as_deref(), Some(says));
    }
}

/// Names nobody would find elsewhere in a transcript by chance.
fn english() -> impl Strategy<Value = String> {
    proptest::collection::vec("Qz[a-z]{3,9}", 1..3).prop_map(|words| words.join(" "))
}

fn chinese() -> impl Strategy<Value = String> {
    "[龘靐齉爩麤鱻灪龖厵滟]{2,4}"
}

fn both() -> impl Strategy<Value = Bilingual> {
    (
        proptest::option::of(english()),
        proptest::option::of(chinese()),
    )
        .prop_map(|(en, zh)| {
            let text = |of: Option<String>| Text::name(&of.unwrap_or_default()).unwrap();
            Bilingual {
                en: text(en),
                zh: text(zh),
            }
        })
}

/// Free words with names in them: whole, in other letters, cut, torn apart, run together.
fn free(names: Vec<String>) -> impl Strategy<Value = String> {
    let piece = (any::<proptest::sample::Index>(), 0..7_usize).prop_map(move |(at, how)| {
        let name = at.get(&names).clone();
        match how {
            0 => name,
            1 => name.to_uppercase(),
            2 => name.chars().skip(1).collect(),
            3 => name.split(' ').next().unwrap_or_default().to_owned(),
            4 => name.chars().flat_map(|one| [one, ' ']).collect(),
            5 => format!("x{name}y"),
            _ => "too far, 太高了".to_owned(),
        }
    });
    proptest::collection::vec(piece, 0..4).prop_map(|pieces| format!("so {}", pieces.join(", ")))
}

#[derive(Clone, Debug)]
struct Cast {
    product: [Bilingual; 3],
    people: Vec<Bilingual>,
    signs: String,
    words: Vec<String>,
}

fn cast() -> impl Strategy<Value = Cast> {
    let names = (
        [both(), both(), both()],
        proptest::collection::vec(both(), 0..3),
        english(),
    );
    names.prop_flat_map(|(mut product, people, signs)| {
        if product[0].is_empty() {
            product[0].en = Text::name("Qzsome").unwrap();
        }
        let mut all: Vec<String> = product
            .iter()
            .chain(&people)
            .flat_map(|one| [one.en.to_string(), one.zh.to_string()])
            .filter(|name| !name.is_empty())
            .collect();
        all.push(signs.clone());
        let words = proptest::collection::vec(free(all), 6);
        (Just(product), Just(people), Just(signs), words).prop_map(
            |(product, people, signs, words)| Cast {
                product,
                people,
                signs,
                words,
            },
        )
    })
}

fn held(cast: &Cast) -> Session {
    let pack = shipped(NRDL.0, NRDL.1);
    let mut brief = brief(&pack);
    let [generic, brand, company] = cast.product.clone();
    brief.product.generic_name = generic;
    brief.product.brand = brand;
    brief.product.company = company;
    let said = |at: usize| Text::sentence(&cast.words[at]).unwrap();
    brief.product.dosage_form.en =
        Text::name(&cast.words[0].chars().take(100).collect::<String>()).unwrap();
    brief.sources = vec![said(1)];
    for (at, name) in cast.people.iter().enumerate() {
        brief.people.push(Attendance {
            role: [Role::GroupLeader, Role::CompanyRepresentative][at % 2],
            name: name.clone(),
            count: 1,
            authority: said(0),
        });
    }
    let mut talk = Talk::held_under(pack, brief, None);
    talk.say_all("company 5.62!; outside");
    for command in [
        format!("payer says {}", cast.words[2]),
        "company out 5".to_owned(),
        "back".to_owned(),
        format!("note {}", cast.words[3]),
        "company 4.72!".to_owned(),
        "inside".to_owned(),
        "company 4.05".to_owned(),
        format!("correct 9 to 4.50 because {}", cast.words[4]),
        format!("fail {}", cast.words[5]),
        format!("payer signs {}", cast.signs),
    ] {
        let command = if command.starts_with("correct") {
            let last = talk.session.state().last_offer().unwrap().seq;
            command.replacen('9', &last.to_string(), 1)
        } else {
            command
        };
        let done = talk.say(&command);
        assert!(done.is_ok(), "{command}: {done:?}");
    }
    talk.session
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_name_of_the_talk_stands_anywhere_in_the_copy(cast in cast()) {
        let session = held(&cast);
        let text = copy(&session, Digest::of(b"head"));
        assert_nobody_named(&text, &names(&session));
        let copied = read_back(&text).session.unwrap();
        prop_assert_eq!(
            format!("{:?}", learnt(&copied)),
            format!("{:?}", learnt(&session))
        );
        // nor in anything that is made of the copy, or of the talk for training
        for format in super::TEXTS {
            let made = super::text(&session, Audience::Training, format);
            assert_nobody_named(&made, &names(&session));
        }
    }
}

#[test]
fn bidders_keep_apart_under_names_of_their_own() {
    let mut talk = Talk::new(BIDDING, None);
    talk.say_all("bid 1; bid 2; bid 3; opens 100: 1=65 2=90 3=101");
    let text = copy(&talk.session, Digest::of(b"head"));
    assert_nobody_named(&text, &["Beta".to_owned(), "Gamma".to_owned()]);
    let copied = read_back(&text).session.unwrap();
    let bidders: Vec<&str> = copied
        .brief()
        .bidders
        .iter()
        .map(Bilingual::english)
        .collect();
    assert_eq!(bidders, ["Company A", "Company B", "Company C"]);
    assert_eq!(learnt(&copied), learnt(&talk.session));
}

#[test]
fn the_command_makes_copies_and_never_touches_a_talk() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let shipped = |name: &str| format!("{}/sessions/{name}.kanjia", env!("CARGO_MANIFEST_DIR"));
    let (one, other) = (shipped("dapagliflozin-2019"), shipped("shandong-2020"));
    let target = at("copy.kanjia");
    let made = run(&[&one, "--to", "training-copy", "-o", &target]);
    assert_eq!(made.status, Some(0), "{}", made.err);
    assert!(
        made.out.contains("for training") && made.out.contains("names"),
        "{}",
        made.out
    );
    let whole = std::fs::read(&target).unwrap();
    for (words, says) in [
        // a copy takes no file's place
        (
            vec![&*one, "--to", "training-copy", "-o", &target],
            "already",
        ),
        (
            vec![&one, "--to", "training-copy", "-o", &at("copy.md")],
            "talk of its own",
        ),
        (
            vec![&one, "--to", "training-copy", "-o", &one],
            "talk of its own",
        ),
        (
            vec![
                &one,
                "--to",
                "training-copy",
                "-o",
                &at("new.kanjia"),
                "--audience",
                "full",
            ],
            "only one",
        ),
    ] {
        let refused = run(&words);
        assert_eq!(refused.status, Some(2), "{words:?}: {}", refused.out);
        assert!(refused.err.contains(says), "{words:?}: {}", refused.err);
        assert_eq!(std::fs::read(&target).unwrap(), whole);
    }
    // several go into a folder, in files that are not called after their products
    let made = run(&[&one, &other, "--to", "training-copy", "-o", &at("class")]);
    assert_eq!(made.status, Some(0), "{}", made.err);
    let mut files: Vec<_> = std::fs::read_dir(folder.path().join("class"))
        .unwrap()
        .map(|one| one.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(files, ["training-copy-1.kanjia", "training-copy-2.kanjia"]);
    assert_eq!(
        std::fs::read(folder.path().join("class/training-copy-1.kanjia")).unwrap(),
        whole
    );
    assert!(Path::new(&one).exists());
}
