//! Tags: files beside talks, and what they make of rows.

use std::fs;

use kanjia::domain::Text;
use kanjia::store::Holder;
use kanjia::store::index::{Folders, Index};
use kanjia::store::interrupt::Interrupt;
use kanjia::store::shelf::Places;
use kanjia::store::tags::{TagsFault, TagsHome};
use kanjia::transcript::form::{read_tags, write_tags};
use kanjia::transcript::packs::Packs;
use kanjia::transcript::tag::{TagFault, Tags, tag};
use proptest::prelude::*;

use super::talks::transcript;

const SESSION: &str = "00112233445566778899aabbccddeeff";

fn tags(typed: &str) -> Tags {
    Tags::typed(typed).unwrap()
}

fn texts(tags: &Tags) -> Vec<&str> {
    tags.all().iter().map(Text::as_str).collect()
}

#[test]
fn tags_are_read_as_they_are_typed() {
    let long = "长".repeat(41);
    for (typed, wanted) in [
        ("", Ok(&[][..])),
        (" , ，", Ok(&[])),
        (
            "round 7, 复议，创新药、round 7",
            Ok(&["round 7", "创新药", "复议"]),
        ),
        ("B,a,Ａ", Ok(&["a", "B"])),
        (&long, Err(TagFault::TooLong)),
        ("a\u{202e}b", Err(TagFault::Character)),
    ] {
        let read = Tags::typed(typed);
        let read = read.as_ref().map(texts).map_err(|fault| *fault);
        assert_eq!(read, wanted.map(<[&str]>::to_vec), "{typed}");
    }
    let many: Vec<String> = (0..51).map(|number| format!("tag {number}")).collect();
    assert_eq!(Tags::typed(&many.join(",")), Err(TagFault::TooMany));
    assert_eq!(tag(" "), Err(TagFault::Empty));
    assert_eq!(tag("a,b"), Err(TagFault::Character));
}

proptest! {
    #[test]
    fn a_file_of_tags_reads_back(all in proptest::collection::vec("[a-zA-Z0-9 达格列净\"'()]{1,12}", 0..20)) {
        let read: Vec<Text> = all.iter().filter_map(|one| tag(one).ok()).collect();
        let tags = Tags::new(read).unwrap();
        let text = write_tags(SESSION, &tags).unwrap();
        prop_assert_eq!(read_tags(&text), Ok((SESSION.to_owned(), tags)));
    }

    #[test]
    fn no_bytes_make_it_panic(text in ".{0,200}") {
        read_tags(&text).ok();
        read_tags(&format!("(format: 1, session: \"{SESSION}\", tags: [{text}])")).ok();
    }
}

#[test]
fn what_is_no_file_of_tags_is_told_with_its_place() {
    for text in [
        "",
        "(format: 2, session: \"\", tags: [])",
        "(format: 1, session: \"00112233445566778899aabbccddeeff\", tags: [], more: 1)",
        "(format: 1, session: \"short\", tags: [])",
        "(format: 1, session: \"00112233445566778899aabbccddeeff\", tags: [\"a,b\"])",
    ] {
        assert!(read_tags(text).is_err(), "{text}");
    }
    let fault = read_tags("(format: 1,\n session: \"x\", tags: [])").unwrap_err();
    assert_eq!(fault.line, 2);
}

#[test]
fn tags_lie_beside_the_talk_and_are_never_written_over_unread() {
    let folder = tempfile::tempdir().unwrap();
    let talks = folder.path().join("talks");
    fs::create_dir(&talks).unwrap();
    let places = Places {
        settings: folder.path().join("settings.ron"),
        talks: talks.clone(),
        shipped: None,
    };
    let talk = talks.join("t.kanjia");
    let product = r#"generic_name: (en: "Examplin"), company: (en: "Company")"#;
    super::put(&talk, &transcript(product, "2021-11", "company 5.62!"));
    let before = fs::read(&talk).unwrap();
    let packs = Packs::shipped().unwrap();
    let index = Index::open(&places.index());
    let folders = Folders::of(&places, &talks);
    let row = |index: &Index| {
        index.update(&folders, &packs, &Interrupt::default(), &mut |_| {});
        index.rows(&folders)[0].clone()
    };
    let session = row(&index).summary.as_ref().unwrap().session.clone();
    let home = TagsHome::of(&talk, &session, &places);
    let holder = Holder::this_process(jiff::Timestamp::UNIX_EPOCH);
    let set = home.set(&tags("复议, round 7"), &holder).unwrap();
    assert_eq!(texts(&set), ["round 7", "复议"]);
    assert!(talks.join("t.tags.ron").exists());
    assert_eq!(texts(&row(&index).tags), ["round 7", "复议"]);
    assert_eq!(
        texts(&home.set(&tags("round 7"), &holder).unwrap()),
        ["round 7"]
    );
    assert_eq!(texts(&row(&index).tags), ["round 7"]);
    assert_eq!(texts(&row(&Index::open(&places.index())).tags), ["round 7"]);
    assert_eq!(fs::read(&talk).unwrap(), before, "the talk is not touched");
    // a file that can't be read stays as it is, and the row is there all the same
    super::put(&talks.join("t.tags.ron"), b"(format: 1,");
    let refused = home.set(&tags("other"), &holder);
    assert!(matches!(refused, Err(TagsFault::Form(..))), "{refused:?}");
    assert_eq!(fs::read(talks.join("t.tags.ron")).unwrap(), b"(format: 1,");
    assert!(row(&index).tags.is_empty());
    // so does one about another talk
    let other = write_tags(SESSION, &tags("other")).unwrap();
    super::put(&talks.join("t.tags.ron"), other.as_bytes());
    assert!(matches!(home.read(), Err(TagsFault::OtherTalk(_))));
    assert!(row(&index).tags.is_empty());
}

#[test]
fn tags_of_talks_that_ship_lie_in_the_users_folder() {
    let folder = tempfile::tempdir().unwrap();
    let shipped = folder.path().join("sessions");
    fs::create_dir(&shipped).unwrap();
    let places = Places {
        settings: folder.path().join("settings.ron"),
        talks: folder.path().join("data").join("talks"),
        shipped: Some(shipped.clone()),
    };
    let talk = shipped.join("t.kanjia");
    let product = r#"generic_name: (en: "Examplin"), company: (en: "Company")"#;
    super::put(&talk, &transcript(product, "2021-11", "company 5.62!"));
    let packs = Packs::shipped().unwrap();
    let index = Index::open(&places.index());
    let folders = Folders::of(&places, &places.talks);
    let row = || {
        index.update(&folders, &packs, &Interrupt::default(), &mut |_| {});
        index.rows(&folders)[0].clone()
    };
    let session = row().summary.as_ref().unwrap().session.clone();
    let home = TagsHome::of(&talk, &session, &places);
    let holder = Holder::this_process(jiff::Timestamp::UNIX_EPOCH);
    home.set(&tags("model"), &holder).unwrap();
    assert!(!shipped.join("t.tags.ron").exists());
    assert!(places.tags().join(format!("{session}.tags.ron")).exists());
    assert_eq!(texts(&row().tags), ["model"]);
    home.set(&tags(""), &holder).unwrap();
    assert!(row().tags.is_empty());
}
