//! Files of notes: written and read back, hostile ones refused, never written over.

use std::fs;
use std::path::Path;

use kanjia::domain::Text;
use kanjia::store::Holder;
use kanjia::store::notes::{NotesFault, NotesHome};
use kanjia::store::shelf::Places;
use kanjia::transcript::Digest;
use kanjia::transcript::cursor::RecordId;
use kanjia::transcript::form::{FormError, MAX_NOTES_BYTES, read_notes, write_notes};
use kanjia::transcript::note::{Bearing, MAX_NOTES, Note, NoteChange, NoteFault, NoteKind, Notes};
use proptest::prelude::*;

use crate::desk::talks::at;

const SESSION: &str = "5f1c8a2e5f1c8a2e5f1c8a2e5f1c8a2e";

fn note(seq: u64, kind: NoteKind, text: &str) -> Note {
    Note {
        at: RecordId {
            seq,
            digest: Digest::from_bytes([u8::try_from(seq % 256).unwrap(); 32]),
        },
        kind,
        by: Text::name("李老师").unwrap(),
        written: at(90, 0),
        text: Text::sentence(text).unwrap(),
    }
}

fn holder() -> Holder {
    Holder::this_process(at(0, 0).timestamp())
}

fn home(folder: &Path, shipped: Option<&Path>) -> NotesHome {
    let places = Places {
        settings: folder.join("settings.ron"),
        talks: folder.join("data").join("talks"),
        shipped: shipped.map(Path::to_owned),
    };
    NotesHome::of(&folder.join("talk.kanjia"), SESSION, &places)
}

#[test]
fn a_file_of_notes_reads_as_it_was_written() {
    let list = vec![
        note(2, NoteKind::ConcessionTooLarge, "10.6% in one step."),
        note(9, NoteKind::Flag, ""),
    ];
    let notes = Notes::new(list).unwrap();
    let text = write_notes(SESSION, &notes).unwrap();
    let golden = format!(
        r#"(
  format: 1,
  session: "{SESSION}",
  notes: [
    (
      at: (
        seq: 2,
        digest: "{two}",
      ),
      kind: ConcessionTooLarge,
      by: "李老师",
      written: "2019-11-13T11:15:00+08:00",
      text: "10.6% in one step.",
    ),
    (
      at: (
        seq: 9,
        digest: "{nine}",
      ),
      kind: Flag,
      by: "李老师",
      written: "2019-11-13T11:15:00+08:00",
    ),
  ],
)
"#,
        two = "02".repeat(32),
        nine = "09".repeat(32),
    );
    assert_eq!(text, golden);
    assert_eq!(read_notes(&text).unwrap(), (SESSION.to_owned(), notes));
}

proptest! {
    #[test]
    fn any_notes_come_back(
        all in prop::collection::vec((1_u64..200, 0_usize..18, "[ -~一-龥]{0,40}"), 0..12),
    ) {
        let all: Vec<Note> = (all.iter())
            .map(|(seq, kind, text)| note(*seq, NoteKind::ALL[*kind], text))
            .collect();
        let notes = Notes::new(all).unwrap();
        let text = write_notes(SESSION, &notes).unwrap();
        prop_assert_eq!(read_notes(&text).unwrap().1, notes);
    }

    #[test]
    fn bytes_that_are_no_notes_are_refused_without_a_panic(text in "\\PC{0,200}") {
        prop_assert!(read_notes(&text).is_err());
    }
}

#[test]
fn what_is_wrong_is_refused_with_its_place() {
    let good = write_notes(
        SESSION,
        &Notes::new(vec![note(2, NoteKind::Other, "so")]).unwrap(),
    );
    let good = good.unwrap();
    let check = |from: &str, to: &str, line: usize, wanted: &dyn Fn(&FormError) -> bool| {
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good, "{from}");
        let fault = read_notes(&bad).unwrap_err();
        assert!(wanted(&fault.what) && fault.line == line, "{to}: {fault}");
    };
    let value =
        |code: &'static str| move |what: &FormError| *what == FormError::Value(code.to_owned());
    check("kind: Other", "kind: Praise", 10, &|what| {
        matches!(what, FormError::UnknownWord { .. })
    });
    check("kind: Other", "mood: Other", 10, &|what| {
        matches!(what, FormError::UnknownField { .. })
    });
    check("seq: 2", "seq: -2", 6, &|what| {
        matches!(what, FormError::Shape(_))
    });
    check(&"02".repeat(32), "0202", 7, &value("hex-unreadable"));
    check(SESSION, "nobody", 3, &value("hex-unreadable"));
    check("11:15:00+08:00", "noon", 11, &value("time-unreadable"));
    check(
        "text: \"so\"",
        "text: \"\\u{202E}\"",
        12,
        &value("text-control-characters"),
    );
    check("format: 1", "format: 2", 2, &|what| {
        *what == FormError::Newer(2)
    });
    let attribute = format!("#![enable(implicit_some)]\n{good}");
    assert_eq!(
        read_notes(&attribute).unwrap_err().what,
        FormError::Attribute
    );
    let deep = "(".repeat(100_000);
    assert!(read_notes(&deep).is_err());
    let long = format!("{good}{}", " ".repeat(MAX_NOTES_BYTES));
    let fault = read_notes(&long).unwrap_err();
    assert_eq!(fault.what, FormError::Value("file-too-long".to_owned()));
}

#[test]
fn there_is_a_limit_to_notes() {
    let many = vec![note(2, NoteKind::Other, "x"); MAX_NOTES];
    assert!(Notes::new([many.clone(), many.clone()].concat()).is_none());
    let mut notes = Notes::new(many).unwrap();
    let one_more = NoteChange::Add(note(3, NoteKind::Other, "y"));
    assert_eq!(notes.change(&one_more), Err(NoteFault::TooMany));
}

#[test]
fn every_kind_has_a_name_and_says_well_done_or_not() {
    for kind in NoteKind::ALL {
        assert_eq!(NoteKind::of_id(kind.id()), Some(kind));
    }
    let count = |bearing| {
        let kinds = NoteKind::ALL.iter();
        kinds.filter(|kind| kind.bearing() == bearing).count()
    };
    assert_eq!(count(Bearing::Strength), count(Bearing::Mistake));
    assert_eq!(count(Bearing::Neutral), 2);
}

#[test]
fn notes_lie_beside_the_talk_and_are_changed_there() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path(), None);
    assert_eq!(home.read().unwrap(), Notes::default());
    let (one, two) = (
        note(2, NoteKind::Other, "one"),
        note(3, NoteKind::Other, "two"),
    );
    let kept = home.keep(&NoteChange::Add(one.clone()), &holder()).unwrap();
    assert_eq!(kept.path, folder.path().join("talk.notes.ron"));
    let kept = home.keep(&NoteChange::Replace(one.clone(), two.clone()), &holder());
    assert_eq!(kept.unwrap().notes.all(), std::slice::from_ref(&two));
    let gone = home.keep(&NoteChange::Remove(one), &holder());
    assert_eq!(gone, Err(NotesFault::Change(NoteFault::Gone)));
    let kept = home.keep(&NoteChange::Remove(two), &holder()).unwrap();
    assert!(kept.notes.all().is_empty());
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "nothing but the notes lies there: {left:?}");
}

#[test]
fn notes_on_a_talk_that_ships_are_kept_in_the_users_folder() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path(), Some(folder.path()));
    let kept = home
        .keep(&NoteChange::Add(note(2, NoteKind::Other, "one")), &holder())
        .unwrap();
    let own = folder.path().join("data").join("notes");
    assert_eq!(kept.path, own.join(format!("{SESSION}.notes.ron")));
    assert!(!folder.path().join("talk.notes.ron").exists());
    assert_eq!(home.read().unwrap().all().len(), 1);
}

#[test]
fn notes_that_cannot_be_read_are_told_and_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path(), None);
    let path = folder.path().join("talk.notes.ron");
    let other = write_notes(&"0".repeat(32), &Notes::default()).unwrap();
    for bad in ["(format: 1, session: ", "", &other] {
        kanjia::store::atomic::replace(&path, bad.as_bytes()).unwrap();
        assert!(home.read().is_err(), "{bad}");
        let add = NoteChange::Add(note(2, NoteKind::Other, "one"));
        let fault = home.keep(&add, &holder()).unwrap_err();
        for language in kanjia::text::Language::ALL {
            let told = fault.told(&kanjia::text::Words::of(language));
            assert!(told.what.contains("talk.notes.ron"), "{told:?}");
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), bad);
    }
}

#[test]
fn notes_written_at_the_same_time_are_all_kept() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path(), None);
    std::thread::scope(|scope| {
        for seq in 1..=16 {
            let home = &home;
            scope.spawn(move || {
                let add = NoteChange::Add(note(seq, NoteKind::Flag, ""));
                home.keep(&add, &holder()).unwrap();
            });
        }
    });
    assert_eq!(home.read().unwrap().all().len(), 16);
}
