//! `kanjia notes`: the notes about a talk, and one more.

use super::{BRIEF, Folder, LANGUAGES, assert_worded, run};

#[test]
fn notes_are_added_and_listed_and_the_record_is_not_touched() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    let said = run(&["record", &talk], "Offer(by: Company, price: \"5.62\")\n");
    assert_eq!(said.status, Some(0), "{said:?}");
    let before = std::fs::read(&talk).unwrap();
    for language in LANGUAGES {
        let none = run(
            &["--lang", language, "notes", &folder.talk(language, BRIEF)],
            "",
        );
        assert_eq!(none.status, Some(0), "{none:?}");
        assert_worded(&none.out, language);
    }
    let words = [
        "notes",
        &talk,
        "--add",
        "2",
        "--kind",
        "concession-too-large",
        "--by",
        "Li",
        "In one step.",
    ];
    let added = run(&words, "");
    assert_eq!(added.status, Some(0), "{added:?}");
    assert!(added.out.contains("talk.notes.ron"), "{added:?}");
    let flag = run(&["notes", &talk, "--add", "1", "--kind", "flag"], "");
    assert_eq!(flag.status, Some(0), "{flag:?}");
    let listed = run(&["notes", &talk, "--json"], "").json();
    assert_eq!(listed[0]["kind"], "flag");
    assert_eq!(listed[1]["seq"], 2);
    assert_eq!(listed[1]["bearing"], "mistake");
    assert_eq!(listed[1]["text"], "In one step.");
    assert_eq!(listed[1]["in_this_record"], true);
    let page = run(&["notes", &talk], "");
    assert!(
        page.out.contains("offer 1  Concession too large  Li"),
        "{page:?}"
    );
    assert_eq!(std::fs::read(&talk).unwrap(), before);
}

#[test]
fn what_is_missing_or_wrong_is_said() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    for (words, needle) in [
        (&["--add", "1"][..], "--kind"),
        (&["--kind", "flag"], "--add"),
        (&["--add", "1", "--kind", "other"], "TEXT"),
        (&["--add", "0", "--kind", "flag"], "0"),
        (&["--add", "1", "--kind", "praise"], "praise"),
        (&["--add", "7", "--kind", "flag"], "7"),
    ] {
        let all = [&["notes", &talk][..], words].concat();
        let done = run(&all, "");
        assert_eq!(done.status, Some(2), "{words:?}: {done:?}");
        assert!(done.err.contains(needle), "{done:?}");
    }
    let help = run(&["notes", "--help"], "");
    for kind in kanjia::transcript::note::NoteKind::ALL {
        assert!(help.out.contains(kind.id()), "{}", kind.id());
    }
}
