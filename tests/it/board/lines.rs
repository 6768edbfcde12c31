//! What the board is told: all that both sides heard, and nothing that only one knows.

use kanjia::domain::Side;
use kanjia::text::Language;
use kanjia::transcript::board::Told;
use kanjia::transcript::form::{LONGEST_BOARD_LINE, read_board, write_board};
use proptest::prelude::*;

use super::{shown, told};
use crate::talk::{BIDDING, MEDICARE, NRDL, RENEWAL, Talk};

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
        (BIDDING, "bid 1; bid 2; bid 3; opens 100: 1=65 2=90 3=95"),
        (BIDDING, "bid 1; bid 2; bid 3; opens 100: 1=101 2=130 3=120"),
        (RENEWAL, "renew"),
    ] {
        let mut talk = Talk::new(pack, None);
        talk.say_all(sentences);
        let told = told(&talk.session);
        let line = write_board(&told);
        assert!(!line.contains('\n') && line.len() < LONGEST_BOARD_LINE);
        assert_eq!(read_board(&line), Ok(told), "{line}");
    }
    for told in [
        Told::Nothing,
        Told::Language(Language::English),
        Told::Language(Language::SimplifiedChinese),
    ] {
        assert_eq!(read_board(&write_board(&told)), Ok(told));
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
    let line = write_board(&told(&talk.session));
    let long = format!("{line}{}", " ".repeat(LONGEST_BOARD_LINE));
    for wrong in [
        String::new(),
        "null".to_owned(),
        "{}".to_owned(),
        line.replace("5.62", "-5.62"),
        line.replace("5.62", "5,62"),
        line.replace("\"kanjia_board\":1", "\"kanjia_board\":2"),
        line.replace("\"kanjia_board\":1,", ""),
        line.replace("\"earlier\":0", "\"earlier\":-1"),
        line.replace("\"earlier\":0", "\"earlier\":0,\"earlier\":1"),
        line.replace("\"earlier\":0", "\"earlier\":0,\"reserve\":\"4.40\""),
        line.replace("\"code\":\"", "\"code\":\"zz"),
        line.replace("\"told\":", "\"reserve\":\"4.40\",\"told\":"),
        "{\"kanjia_board\":1,\"told\":{\"Language\":\"tlh\"}}".to_owned(),
        "{\"kanjia_board\":1,\"told\":\"Everything\"}".to_owned(),
        line.replace("dapagliflozin", "dapa\u{202e}gliflozin"),
        "[".repeat(100_000),
        long,
    ] {
        let start: String = wrong.chars().take(60).collect();
        assert!(read_board(&wrong).is_err(), "{start}");
    }
}

#[test]
fn more_figures_than_a_board_is_told_are_refused_and_none_are_sent() {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all("company 5.62!; inside");
    for step in 0..70 {
        talk.say_all(&format!(
            "company {}.{:02}",
            (561 - step) / 100,
            (561 - step) % 100
        ));
    }
    let shown = shown(&talk.session);
    assert_eq!((shown.heard.len(), shown.earlier), (64, 7));
    let mut more = shown;
    more.heard.push(more.heard[0]);
    let line = write_board(&Told::Talk(Box::new(more)));
    assert!(read_board(&line).is_err());
}

#[test]
fn a_later_version_is_told_as_one_whatever_else_it_says() {
    let line = r#"{"kanjia_board":2,"shown":[1,2,3]}"#;
    assert_eq!(
        read_board(line),
        Err(kanjia::transcript::form::FormError::Newer(2))
    );
}

proptest! {
    #[test]
    fn no_line_of_any_kind_brings_it_down(line in "\\PC{0,200}") {
        read_board(&line).ok();
    }

    #[test]
    fn a_changed_line_is_read_or_refused(at in 0_usize..600, byte in 32_u8..127) {
        let mut talk = Talk::new(NRDL, None);
        talk.say_all("company 5.62!; outside; company out");
        let mut line = write_board(&told(&talk.session)).into_bytes();
        if let Some(place) = line.get_mut(at) {
            *place = byte;
        }
        if let Ok(text) = String::from_utf8(line) {
            read_board(&text).ok();
        }
    }
}
