//! Signatures and time stamps as bytes: what was changed in them never counts, and whatever
//! lies there is read without harm.

use jiff::Timestamp;
use kanjia::domain::{Moment, Text};
use kanjia::transcript::signature::{
    Finding, KeyFault, Over, ReadKey, SignedRecord, Signers, Stamp, StampFault, Statement, Written,
    judge, read_key,
};
use kanjia::transcript::{Digest, examine, no_check};
use proptest::prelude::*;

const TALK: &[u8] = include_bytes!("../../../sessions/dapagliflozin-2019.kanjia");
const TEXT: &[u8] = include_bytes!("../../data/signatures/by-ssh-keygen.txt");
const SIGNATURE: &[u8] = include_bytes!("../../data/signatures/by-ssh-keygen.txt.sig");
const TOKEN: &[u8] = include_bytes!("../../data/signatures/head.tsr");
const LOCKED: &[u8] = include_bytes!("../../data/signatures/locked");
const MUCH_WORK: &[u8] = include_bytes!("../../data/signatures/locked-much-work");
const OFFICER: &str = include_str!("../../data/signatures/officer.pub");
const SESSION: &str = "0f07fbe9b189d609e58b6426358d19c1";

fn heads() -> Vec<Digest> {
    let lines = examine(TALK, &mut no_check).lines;
    lines.iter().map(|line| line.digest).collect()
}

fn finding(text: &[u8], signature: &[u8]) -> (Option<Over>, Finding) {
    let heads = heads();
    let times = vec![Moment::parse("2019-11-13T10:31:00+08:00").unwrap(); heads.len()];
    let of = SignedRecord {
        session: SESSION,
        heads: &heads,
        times: &times,
    };
    let written = Written {
        called: "somebody",
        text,
        signature,
    };
    let judged = judge(written, of, None, Timestamp::UNIX_EPOCH);
    (judged.over, judged.finding)
}

#[test]
fn no_byte_of_a_signature_or_of_its_text_can_be_changed() {
    assert_eq!(
        finding(TEXT, SIGNATURE),
        (Some(Over::Last), Finding::Unlisted)
    );
    for at in 0..TEXT.len() {
        let mut text = TEXT.to_vec();
        text[at] ^= 1;
        let (_, found) = finding(&text, SIGNATURE);
        assert_eq!(found, Finding::Altered, "byte {at} of the text");
    }
    for at in 0..SIGNATURE.len() {
        let mut signature = SIGNATURE.to_vec();
        signature[at] ^= 1;
        let (_, found) = finding(TEXT, &signature);
        assert!(found != Finding::Unlisted, "byte {at} of the signature");
        let (_, found) = finding(TEXT, SIGNATURE.split_at(at).0);
        assert!(
            found != Finding::Unlisted || at + 1 == SIGNATURE.len(),
            "cut at {at}"
        );
    }
}

#[test]
fn a_statement_has_one_text() {
    let statement = Statement::read(TEXT).unwrap();
    assert_eq!(statement.text().as_bytes(), TEXT);
    assert_eq!(statement.name, Text::name("Xu Wei").unwrap());
    let text = str::from_utf8(TEXT).unwrap();
    for (from, to) in [
        ("kanjia signature 1", "kanjia signature 2"),
        ("records 15", "records 015"),
        ("records 15", "records +15"),
        ("records 15", "records 0"),
        ("session 0f", "session 0F"),
        ("head 7e", "head 7E"),
        ("name Xu Wei\n", "name Xu Wei"),
        ("name Xu Wei\n", "name Xu Wei\n\n"),
        ("name Xu Wei\n", "name  Xu Wei\n"),
        ("name Xu Wei\n", "name \n"),
        ("name Xu Wei\n", "name Xu\u{200b}Wei\n"),
        ("\n", "\r\n"),
        ("name Xu Wei\n", "name Xu Wei\nname Another\n"),
    ] {
        let other = text.replace(from, to);
        assert_ne!(other, text);
        assert_eq!(Statement::read(other.as_bytes()), None, "{from} {to}");
    }
}

#[test]
fn a_time_stamp_stamps_what_it_says_and_no_byte_of_that_can_be_changed() {
    let head = *heads().last().unwrap();
    let stamp = Stamp::read(TOKEN).unwrap();
    assert_eq!(stamp.imprint, head);
    assert_eq!(stamp.policy, "1.2.3.4.1");
    let place = TOKEN
        .windows(32)
        .position(|bytes| bytes == head.as_bytes())
        .unwrap();
    for at in 0..TOKEN.len() {
        let mut token = TOKEN.to_vec();
        token[at] ^= 1;
        let within = (place..place + 32).contains(&at);
        match Stamp::read(&token) {
            Ok(stamp) => assert_eq!(stamp.imprint != head, within, "byte {at}"),
            Err(_) => assert!(!within, "byte {at}"),
        }
        let cut = Stamp::read(TOKEN.split_at(at).0);
        assert_eq!(cut, Err(StampFault::NotAStamp), "cut at {at}");
    }
}

#[test]
fn a_key_that_asks_for_too_much_work_is_not_opened() {
    let ReadKey::Locked(locked) = read_key(LOCKED).unwrap() else {
        panic!("it has a passphrase");
    };
    assert_eq!(locked.open("").err(), Some(KeyFault::NeedsPassphrase));
    let key = locked.open("correct horse battery staple\n").unwrap();
    assert_eq!(key.comment(), "Zhang Jinni");
    let Ok(ReadKey::Locked(much)) = read_key(MUCH_WORK) else {
        panic!("it is a key all the same");
    };
    let opened = much.open("correct horse battery staple");
    assert_eq!(opened.err(), Some(KeyFault::TooMuchWork));
}

#[test]
fn a_list_says_where_it_is_wrong() {
    let key = OFFICER.trim();
    for (list, line, wrong) in [
        ("xu\n".to_owned(), 1, "signers-names"),
        (
            format!("# ours\n\nxu {key}\nwei ssh-ed25519 AAAA\n"),
            4,
            "signers-key",
        ),
        (format!("xu {key}\nwei no-key\n"), 2, "signers-option"),
        (
            format!("xu valid-after=20200101 {key}\n"),
            1,
            "signers-option",
        ),
        (
            format!("xu valid-after=\"tomorrow\" {key}\n"),
            1,
            "signers-time",
        ),
        (format!("xu touch-required {key}\n"), 1, "signers-option"),
        (format!("\"xu {key}\n"), 1, "signers-names"),
    ] {
        let fault = Signers::read(list.as_bytes()).unwrap_err();
        assert_eq!((fault.line, fault.wrong), (line, wrong), "{list}");
    }
    for list in [
        format!("xu,wei {key}\n"),
        format!("\"Xu Wei\" cert-authority,namespaces=\"a,b\" {key}"),
        format!("xu\t{key}\r\n"),
        String::new(),
    ] {
        Signers::read(list.as_bytes()).unwrap();
    }
}

proptest! {
    #[test]
    fn whatever_lies_there_is_read_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..400), list in ".{0,300}") {
        Stamp::read(&bytes).unwrap_err();
        prop_assert!(read_key(&bytes).is_err());
        prop_assert!(Statement::read(&bytes).is_none());
        prop_assert_eq!(finding(&bytes, &bytes).1, Finding::NotASignature);
        Signers::read(list.as_bytes()).ok();
        Signers::read(format!("{list} {OFFICER}").as_bytes()).ok();
    }

    #[test]
    fn a_damaged_token_is_read_without_harm(changes in prop::collection::vec((0..TOKEN.len(), any::<u8>()), 1..8)) {
        let mut token = TOKEN.to_vec();
        for (at, byte) in changes {
            token[at] = byte;
        }
        Stamp::read(&token).ok();
    }
}
