//! Rule packs of the user's own, and talks whose rules are not here.

use std::path::Path;

use kanjia::domain::Moment;
use kanjia::store::rules::{OwnRulesFault, packs};
use kanjia::store::talk::{Talk, begin, look, open};
use kanjia::store::{Holder, StoreFault, atomic};
use kanjia::text::{Language, Words};
use kanjia::transcript::form::read_brief;
use kanjia::transcript::packs::Packs;

const OPEN: &str = include_str!("../../../assets/rules/open-bargaining.ron");

fn put(folder: &Path, name: &str, bytes: &[u8]) {
    atomic::create_new(&folder.join(name), bytes).unwrap();
}

fn own(version: &str) -> String {
    OPEN.replacen("2020-11", version, 1)
}

#[test]
fn good_ones_are_added_and_wrong_ones_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let shipped = Packs::shipped().unwrap().iter().count();
    let nowhere = packs(&folder.path().join("no-such")).unwrap();
    assert_eq!((nowhere.0.iter().count(), nowhere.1.len()), (shipped, 0));
    put(folder.path(), "a.ron", own("2030-01").as_bytes());
    put(
        folder.path(),
        "b.ron",
        own("2030-02").replace('\n', "\r\n").as_bytes(),
    );
    put(folder.path(), "c.ron", OPEN.as_bytes());
    put(folder.path(), "d.ron", b"(\n  name: 5,\n)\n");
    put(folder.path(), "e.ron", &[0xEF, 0xBB, 0xBF, b'(', b')']);
    put(folder.path(), "f.ron", &[b'(', 0xFF, 0xFE, b')']);
    put(folder.path(), "g.txt", b"not rules");
    std::fs::create_dir(folder.path().join("h.ron")).unwrap();
    let (known, faults) = packs(folder.path()).unwrap();
    assert_eq!(known.iter().count(), shipped + 2);
    let places: Vec<(String, usize)> = faults
        .iter()
        .map(|fault| match fault {
            OwnRulesFault::Form(path, fault) => (name_of(path), fault.line),
            OwnRulesFault::Encoding(path) => (name_of(path), 0),
            OwnRulesFault::Store(fault) => (name_of(fault.path()), 0),
        })
        .collect();
    let expected = [
        ("c.ron", 3),
        ("d.ron", 2),
        ("e.ron", 0),
        ("f.ron", 0),
        ("h.ron", 0),
    ];
    assert_eq!(places, expected.map(|(name, line)| (name.to_owned(), line)));
    for language in Language::ALL {
        for fault in &faults {
            let said = fault.told(&Words::of(language)).whole(&Words::of(language));
            assert!(!said.contains('{') && !said.contains("fault-"), "{said}");
        }
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

#[test]
fn a_talk_whose_rules_are_gone_is_read_only_and_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("talk.kanjia");
    let mut known = Packs::shipped().unwrap();
    known.add("mine.ron", &own("2030-01")).unwrap();
    let brief = read_brief(
        r#"(
            rules: (pack: "open-bargaining", version: "2030-01"),
            currency: "CNY", unit: "tablet",
            product: (generic_name: (en: "Examplin"), company: (en: "Example")),
        )"#,
    )
    .unwrap();
    let at = Moment::parse("2030-01-02T10:00:00+08:00").unwrap();
    let holder = || Holder::this_process(at.timestamp());
    let pack = known.get(&brief.rules).unwrap();
    let mut begun = begin(&path, brief, pack, at, holder()).unwrap();
    let offer = r#"(seq:2,at:"2030-01-02T10:01:00+08:00",event:Offered(by:Company,typed:"10.05",price:Some("10.05"),confirmation:Quote))"#;
    begun.journal.append(&[offer]).unwrap();
    drop(begun);
    let bytes = std::fs::read(&path).unwrap();

    let shipped = Packs::shipped().unwrap();
    let reading = look(&path, &shipped).unwrap();
    assert!(
        reading
            .fault
            .as_ref()
            .is_some_and(StoreFault::is_unknown_rules)
    );
    let session = reading.session.unwrap();
    assert_eq!(session.records().len(), 2);
    assert_eq!(
        session
            .state()
            .last_offer()
            .unwrap()
            .price
            .unwrap()
            .to_string(),
        "10.05"
    );
    assert!(session.pack().rules().is_empty(), "no rule is made up");
    let Talk::ReadOnly { session, why, head } = open(&path, holder(), &shipped).unwrap() else {
        panic!("it goes on without its rules");
    };
    assert!(why.is_unknown_rules());
    assert_eq!(session.records().len(), 2);
    assert!(head.is_some());
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
    // with them it goes on
    let live = open(&path, holder(), &known).unwrap();
    assert!(matches!(live, Talk::Live { .. }));
}
