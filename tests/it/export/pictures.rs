//! The way of the price and the ladder, as they are drawn.

use kanjia::export::talk::{Audience, Format, Redacted, Unmade, export};
use kanjia::text::{Language, Words};
use kanjia::transcript::Digest;

use super::papers::{assert_same_picture, kept_picture};
use super::{bytes, shipped};
use crate::talk::{NRDL, Talk};

const PICTURES: [(Format, Format, &str); 2] = [
    (Format::PathSvg, Format::PathPng, "path"),
    (Format::LadderSvg, Format::LadderPng, "ladder"),
];

#[test]
fn pictures_look_as_when_they_were_last_looked_at() {
    for (talk, language) in [
        ("dapagliflozin-2019", Language::SimplifiedChinese),
        ("nusinersen-2021", Language::English),
        ("dorzagliatin-2023", Language::English),
    ] {
        let (session, head) = shipped(talk);
        for (_, png, name) in PICTURES {
            let made = bytes(&session, head, Audience::Full, png, language);
            let name = format!("{name}-{talk}-{language}.png");
            assert_same_picture(&made, &kept_picture(&name, &made), &name);
        }
    }
}

#[test]
fn a_drawing_stands_alone_and_says_what_it_shows() {
    let (session, head) = shipped("dorzagliatin-2023");
    for (svg, png, _) in PICTURES {
        let made = bytes(&session, head, Audience::Full, svg, Language::English);
        let made = String::from_utf8(made).unwrap();
        assert!(made.starts_with("<svg ") && made.ends_with("</svg>"));
        assert!(made.contains("<title>") && made.contains("Dorzagliatin"));
        assert!(
            made.contains("Company 4 not on record; Company 5 5.39"),
            "{made:.600}"
        );
        for foreign in ["<text", "<script", "href=\"http", "font-face", "<image"] {
            assert!(!made.contains(foreign), "{foreign}");
        }
        let picture = bytes(&session, head, Audience::Full, png, Language::English);
        assert!(picture.starts_with(b"\x89PNG"));
    }
}

#[test]
fn no_picture_depends_on_the_reserve() {
    let head = Digest::of(b"head");
    let talk = |reserve| {
        let mut talk = Talk::new(NRDL, Some(reserve));
        talk.say_all("company 5.62; company 4.90!; company 4.80; payer 4.60; company accepts");
        talk.session
    };
    let (one, other) = (talk("4.70"), talk("5.10"));
    for (svg, ..) in PICTURES {
        for audience in Audience::ALL {
            let of = |session| bytes(session, head, audience, svg, Language::English);
            assert!(of(&one) == of(&other), "{svg:?} {audience:?}");
        }
    }
}

#[test]
fn where_no_price_is_on_record_nothing_is_drawn() {
    let (session, head) = shipped("paxlovid-2023");
    let redacted = Redacted::of(&session, Some(head), Audience::Full).unwrap();
    for language in Language::ALL {
        let words = Words::of(language);
        let made = export(&redacted, Format::PathSvg, &words);
        assert_eq!(made, Err(Unmade::NoPrices));
        assert!(made.unwrap_err().told("x.svg", &words).safe.is_some());
    }
}
