//! Attempts of trainees: kept, read again, added up.

use jiff::Timestamp;
use kanjia::domain::{Currency, Moment, Text, Unit};
use kanjia::store::Holder;
use kanjia::store::attempts::{AttemptsFault, keep_attempt, read_attempts_of};
use kanjia::training::attempt::{Attempt, Exercise, Result, class, result_of};
use kanjia::training::score::Score;
use kanjia::transcript::form::{read_attempts, write_attempts};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{price, zone};
use crate::talk::{OPEN, Talk};

fn moment() -> Moment {
    Moment::parse("2026-11-20T10:31:00+08:00").unwrap()
}

/// A practice talk of this trainee that came to this share.
pub(super) fn attempt(trainee: &str, share: &str) -> Attempt {
    Attempt {
        trainee: Text::name(trainee).unwrap(),
        at: moment(),
        exercise: Exercise::Practice,
        name: Text::name("达格列净片").unwrap(),
        session: "0".repeat(32),
        seed: Some(u64::MAX),
        credit: None,
        result: Some(Result {
            price: Some(price("4.36")),
            currency: Currency::Cny,
            unit: Unit::Tablet,
            share: Decimal::from_str_exact(share).ok(),
            between_firsts: Decimal::from_str_exact("-0.5").ok(),
            concessions: 3,
            mean_concession: Decimal::from_str_exact("0.0210").ok(),
            answers: None,
            slips: 1,
            seconds: Some(720),
            saved: None,
        }),
    }
}

/// A lesson of this trainee with this credit.
pub(super) fn lesson(trainee: &str, credit: u8) -> Attempt {
    Attempt {
        exercise: Exercise::Lesson,
        seed: None,
        credit: Some(credit),
        result: None,
        ..attempt(trainee, "0")
    }
}

#[test]
fn attempts_are_added_and_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new").join("attempts.ron");
    let holder = Holder::this_process(Timestamp::UNIX_EPOCH);
    assert_eq!(read_attempts_of(&path), Ok(Vec::new()));
    let all = [attempt("Lin Jing", "0.624"), lesson("许伟", 100)];
    for (at, one) in all.iter().enumerate() {
        let kept = keep_attempt(&path, one.clone(), &holder).unwrap();
        assert_eq!(kept, all[..=at]);
    }
    assert_eq!(read_attempts_of(&path).unwrap(), all);
    // nothing but the file is left
    assert_eq!(path.parent().unwrap().read_dir().unwrap().count(), 1);
}

#[test]
fn a_file_that_cannot_be_read_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("attempts.ron");
    let holder = Holder::this_process(Timestamp::UNIX_EPOCH);
    for wrong in [
        "",
        "(format: 2, attempts: [])",
        "(attempts: [])",
        "(format: 1, attempts: [], more: 1)",
        "(format: 1, attempts: [(trainee: 3)])",
    ] {
        put(&path, wrong);
        let kept = keep_attempt(&path, lesson("A", 1), &holder);
        assert!(
            matches!(kept, Err(AttemptsFault::Form(..))),
            "{wrong}: {kept:?}"
        );
        assert_eq!(std::fs::read_to_string(&path).unwrap(), wrong);
    }
}

fn put(path: &std::path::Path, text: &str) {
    use std::io::Write as _;
    std::fs::OpenOptions::new()
        .create(true)
        .write(true)
        .truncate(true)
        .open(path)
        .unwrap()
        .write_all(text.as_bytes())
        .unwrap();
}

#[test]
fn what_is_kept_of_a_score_is_what_it_shows() {
    let mut talk = Talk::new(OPEN, None);
    talk.say_all("company 10; payer 5; company 9; payer 6; company 7; payer accepts");
    let score = Score::of(&talk.session, Some(zone("8", "5")), Some(&[]));
    let kept = result_of(&score, &talk.session).unwrap();
    assert_eq!(kept.price, Some(price("7")));
    assert_eq!(kept.share, Decimal::from_str_exact("0.3333").ok());
    assert_eq!(kept.mean_concession, Decimal::from_str_exact("0.2").ok());
    assert_eq!((kept.concessions, kept.slips), (1, 0));
    let mut open = Talk::new(OPEN, None);
    open.say_all("company 10; payer 5");
    let score = Score::of(&open.session, None, None);
    assert_eq!(result_of(&score, &open.session), None);
}

#[test]
fn a_class_adds_up_by_trainee() {
    let shares = ["0.1", "0.2", "0.3", "0.4", "0.5", "0.6"];
    let mut all: Vec<Attempt> = shares.map(|share| attempt("B", share)).to_vec();
    all.push(lesson("A", 50));
    all.push(lesson("A", 100));
    let class = class(&all);
    let names: Vec<&str> = class.iter().map(|one| one.trainee.as_str()).collect();
    assert_eq!(names, ["A", "B"]);
    assert_eq!(class[0].credit, Some(Decimal::from(75)));
    assert_eq!((class[0].share, class[0].deals), (None, (0, 0)));
    assert_eq!(class[1].share, Decimal::from_str_exact("0.35").ok());
    assert_eq!(class[1].progress, Decimal::from_str_exact("0.3").ok());
    assert_eq!((class[1].deals, class[1].slips), ((6, 6), 6));
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_again(
        share in proptest::option::of(-99_999_999_i64..99_999_999),
        credit in proptest::option::of(0_u8..=100),
        seed in any::<Option<u64>>(),
        trainee in "\\PC{1,20}",
    ) {
        let Ok(trainee) = Text::name(&trainee) else { return Ok(()); };
        let mut one = attempt("A", "0");
        one.trainee = trainee;
        one.credit = credit;
        one.seed = seed;
        if let Some(result) = &mut one.result {
            result.share = share.map(|share| Decimal::new(share, 4));
        }
        let text = write_attempts(std::slice::from_ref(&one)).unwrap();
        prop_assert_eq!(read_attempts(&text).unwrap(), vec![one]);
    }
}
