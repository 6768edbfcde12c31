//! Papers and pictures from the command line, and templates of one's own.

use std::fs;

use super::{BRIEF, Folder, LANGUAGES, Run, assert_worded, finish, program, put, run, start};

fn shipped(name: &str) -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
    folder.join(name).to_str().unwrap().to_owned()
}

#[test]
fn every_paper_and_picture_is_written() {
    let folder = Folder::new();
    let talk = shipped("dapagliflozin-2019.kanjia");
    for (format, begins) in [
        ("letter", &b"%PDF-"[..]),
        ("minutes", b"%PDF-"),
        ("memo-pdf", b"%PDF-"),
        ("path-svg", b"<svg"),
        ("path-png", b"\x89PNG"),
        ("ladder-svg", b"<svg"),
        ("ladder-png", b"\x89PNG"),
    ] {
        let path = folder.at(format);
        let run = run(&["export", &talk, "--to", format, "-o", &path], "");
        assert_eq!(run.status, Some(0), "{format}: {run:?}");
        assert!(fs::read(&path).unwrap().starts_with(begins), "{format}");
    }
}

#[test]
fn a_talk_without_an_outcome_has_no_letter() {
    let folder = Folder::new();
    let talk = folder.talk("open", BRIEF);
    for language in LANGUAGES {
        let path = folder.at("letter.pdf");
        let words = [
            "--lang", language, "export", &talk, "--to", "letter", "-o", &path,
        ];
        let run = run(&words, "");
        assert_eq!(run.status, Some(2), "{run:?}");
        assert_worded(&run.err.replace("kanjia", "").replace(&path, ""), language);
        assert!(!fs::exists(&path).unwrap());
    }
}

/// The program with settings in this folder.
fn with_settings(folder: &Folder, words: &[&str]) -> Run {
    let mut command = program(words);
    command.env("XDG_CONFIG_HOME", folder.path());
    finish(start(command), b"")
}

#[test]
fn templates_are_copied_edited_and_taken() {
    let folder = Folder::new();
    let documents = folder.path().join("kanjia").join("documents");
    let place = documents.to_str().unwrap();
    let listed = with_settings(&folder, &["documents"]);
    assert_eq!(listed.status, Some(0), "{listed:?}");
    assert_eq!(listed.out.matches("built in").count(), 4, "{listed:?}");
    assert!(listed.out.contains(place), "{listed:?}");

    let written = with_settings(&folder, &["documents", "-o", place]);
    assert_eq!(written.status, Some(0), "{written:?}");
    for name in ["letter.typ", "minutes.typ", "memo.typ", "document.typ"] {
        let built_in = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/documents");
        assert_eq!(
            fs::read(documents.join(name)).unwrap(),
            fs::read(built_in.join(name)).unwrap()
        );
    }
    let again = with_settings(&folder, &["documents", "-o", place]);
    assert_eq!(again.status, Some(2), "what is edited is not written over");
    let listed = with_settings(&folder, &["documents"]);
    assert_eq!(listed.out.matches("built in").count(), 0, "{listed:?}");

    let talk = shipped("paxlovid-2023.kanjia");
    let letter = folder.at("letter.pdf");
    let words = ["export", &talk, "--to", "letter", "-o", &letter];
    let made = with_settings(&folder, &words);
    assert_eq!(made.status, Some(0), "{made:?}");
    put(&documents.join("letter.typ"), b"fine\n\n#none-such(1)");
    for language in LANGUAGES {
        let words: Vec<&str> = ["--lang", language].into_iter().chain(words).collect();
        let told = with_settings(&folder, &words);
        assert_eq!(told.status, Some(2), "{told:?}");
        assert!(
            told.err.contains('3') && told.err.contains("letter.typ"),
            "{told:?}"
        );
    }
    put(&documents.join("letter.typ"), b"\xFF\xFE\x00");
    let told = with_settings(&folder, &words);
    assert_eq!(told.status, Some(2), "{told:?}");
    // what needs no template does not read any
    let words = ["export", &talk, "--to", "md", "-o", &folder.at("x.md")];
    assert_eq!(with_settings(&folder, &words).status, Some(0));
}
