//! What the board is told: all that both sides heard, and nothing that only one knows.

use kanjia::domain::Side;
use kanjia::transcript::form::{LONGEST_BOARD_LINE, read_board, write_board};
use proptest::prelude::*;

use super::shown;
use crate::talk::{MEDICARE, NRDL, Talk};

const ROOM: &str = "company 5.62!; outside; company out; back; company 4.72!; inside; \
    company 4.62; company 4.50; company 4.40; payer 4.36; company accepts";

#[test]
fn a_line_comes_back_as_it_was() {
    for (pack, sentences) in [
        (NRDL, ROOM),
        (NRDL, "company 5.62!; outside; company out"),
        (NRDL, "company 5.62; fail too far apart"),
        (NRDL, ""),
        (MEDICARE, "payer 113 because of evidence"),
    ] {
        let mut talk = Talk::new(pack, None);
        talk.say_all(sentences);
        let told = shown(&talk.session);
        let line = write_board(&told);
        assert!(!line.contains('\n') && line.len() < LONGEST_BOARD_LINE);
        assert_eq!(read_board(&line).unwrap(), told, "{line}");
    }
}

#[test]
fn what_one_side_alone_knows_changes_no_line() {
    let plain = {
        let mut talk = Talk::new(NRDL, None);
        talk.say_all("company 5.62!; outside; company 4.72!; inside; company 4.62");
        write_board(&shown(&talk.session))
    };
    let pairs = [
        ("4.40", "company 5.62!; company 4.72!; company 4.62"),
        (
            "4.39",
            "company 5.62!; note ask for 4.36; company 4.72!; note firm; company 4.62",
        ),
    ];
    for (reserve, sentences) in pairs {
        let mut talk = Talk::new(NRDL, Some(reserve));
        for sentence in sentences.split("; ") {
            talk.say(sentence).unwrap();
        }
        let mut told = shown(&talk.session);
        // the code is of the record, whose places differ here
        let mut other = read_board(&plain).unwrap();
        told.code = None;
        other.code = None;
        assert_eq!(write_board(&told), write_board(&other), "{reserve}");
    }
}

#[test]
fn a_correction_shows_the_figure_as_it_stands() {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all("company 5.62; correct 2 to 5.26 because misheard");
    let told = shown(&talk.session);
    assert_eq!(told.heard.len(), 1);
    assert_eq!(told.heard[0].price.unwrap().to_string(), "5.26");
    assert_eq!(told.heard[0].by, Side::Company);
}

#[test]
fn what_is_no_line_is_refused() {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all("company 5.62");
    let line = write_board(&shown(&talk.session));
    let long = format!("{line}{}", " ".repeat(LONGEST_BOARD_LINE));
    for wrong in [
        String::new(),
        "null".to_owned(),
        "{}".to_owned(),
        line.replace("5.62", "-5.62"),
        line.replace("5.62", "5,62"),
        line.replace("\"kanjia_board\":1", "\"kanjia_board\":2"),
        line.replace("\"earlier\":0", "\"earlier\":-1"),
        line.replace("\"earlier\":0", "\"earlier\":0,\"reserve\":\"4.40\""),
        line.replace("\"code\":\"", "\"code\":\"zz"),
        line.replace("dapagliflozin", "dapa\u{202e}gliflozin"),
        "[".repeat(100_000),
        long,
    ] {
        let start: String = wrong.chars().take(60).collect();
        assert!(read_board(&wrong).is_err(), "{start}");
    }
}

proptest! {
    #[test]
    fn no_line_of_any_kind_brings_it_down(line in "\\PC{0,200}") {
        read_board(&line).ok();
    }

    #[test]
    fn a_changed_line_is_read_or_refused(at in 0_usize..400, byte in 32_u8..127) {
        let mut talk = Talk::new(NRDL, None);
        talk.say_all("company 5.62!; outside; company out");
        let mut line = write_board(&shown(&talk.session)).into_bytes();
        if let Some(place) = line.get_mut(at) {
            *place = byte;
        }
        if let Ok(text) = String::from_utf8(line) {
            read_board(&text).ok();
        }
    }
}
