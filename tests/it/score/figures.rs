//! The figures of a score, held against figures computed by hand.

use kanjia::domain::Side;
use kanjia::text::{Language, Words};
use kanjia::training::score::baseline::{first_inside, split};
use kanjia::training::score::shown::Measure;
use kanjia::training::score::{Ending, Figure, Score, Slip, Whose, columns};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{price, zone};
use crate::talk::{OPEN, Talk};

/// A talk under open bargaining that went like this.
fn talk(sentences: &str) -> Talk {
    let mut talk = Talk::new(OPEN, None);
    talk.say_all(sentences);
    talk
}

fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap()
}

/// Company 10, 9, 8.10; payer 5, 6, 6.30 and a deal at 7: computed by hand.
const WORKED: &str = "company 10; payer 5; company 9; payer 6; company 8.10; payer 6.30; \
     company 7.00; payer accepts";

#[test]
fn every_figure_is_that_computed_by_hand() {
    let talk = talk(WORKED);
    let slips = [Slip {
        code: "not-your-turn",
        rule: Some("2".to_owned()),
    }];
    let score = Score::of(&talk.session, Some(zone("8", "6")), Some(&slips));
    let rows = [
        (Figure::Ending, "7.00"),
        // (8 − 7) / (8 − 6)
        (Figure::Share, "0.5"),
        (Figure::FromMidpoint, "0"),
        // (10 − 7) / (10 − 5)
        (Figure::BetweenFirsts, "0.6"),
        (Figure::Steps(Side::Payer), "2"),
        // (1/5 + 0.3/6) / 2
        (Figure::Mean(Side::Payer), "0.125"),
        (Figure::Largest(Side::Payer), "0.2"),
        (Figure::Total(Side::Payer), "0.26"),
        (Figure::Falling(Side::Payer), "1"),
        (Figure::Steps(Side::Company), "3"),
        // (0.1 + 0.1 + 1.1/8.1) / 3
        (Figure::Mean(Side::Company), "0.111934"),
        (Figure::Largest(Side::Company), "0.135802"),
        (Figure::Total(Side::Company), "0.3"),
        // 1, 0.9, 1.1: the first pair falls, the second does not
        (Figure::Falling(Side::Company), "0.5"),
        // (6/5 − 1 + 6.3/6 − 1) / (10/9 − 1 + 9/8.1 − 1) = 0.25 / 0.2222…
        (Figure::Answers(Side::Payer), "1.125"),
        // (9/8.1 − 1 + 8.1/7 − 1) / (6/5 − 1 + 6.3/6 − 1)
        (Figure::Answers(Side::Company), "1.073016"),
        (Figure::Slips, "1"),
        // against the company's first offer
        (Figure::SavedFirst, "0.3"),
    ];
    for (figure, expected) in rows {
        let found = figure.of(&score).number();
        assert_eq!(found, Some(decimal(expected)), "{figure:?}");
    }
    assert_eq!(score.firsts.mover, Some(Side::Company));
    assert_eq!(score.payers_answers.answers.len(), 2);
    assert_eq!(score.payer.classes().silent, 0);
    assert_eq!(score.payer.total(), Some(decimal("1.30")));
    assert_eq!(score.payer.rate(), Some(decimal("0.65")));
    assert_eq!(score.payer.kept(), Some(Decimal::ONE));
    // of three figures the first was held
    assert_eq!(
        score.payer.patience().map(|held| held.round_dp(4)),
        Some(decimal("0.3333"))
    );
    assert_eq!(score.company.steps.len(), 3);
}

#[test]
fn steps_over_a_figure_that_is_not_on_record_are_left_out() {
    let mut talk = Talk::past(OPEN);
    talk.say_all("company 10; payer 5; company --; payer 6; company 8; payer accepts");
    let score = Score::of(&talk.session, None, None);
    assert_eq!(score.company.steps, []);
    assert_eq!(score.company.figures, [price("10"), price("8")]);
    assert_eq!(score.payer.steps.len(), 1);
    // what the payer answered is not on record
    assert_eq!(score.payers_answers.answers, []);
    assert_eq!(score.share, None);
}

#[test]
fn a_step_is_given_held_or_taken_back() {
    let talk = talk(
        "company 10; payer 5; company 10; payer 4.5 sure; company 9; payer 5; company 9.5 sure",
    );
    let score = Score::of(&talk.session, None, None);
    let company = score.company.classes();
    assert_eq!(
        (company.concessions, company.silent, company.selfish),
        (1, 1, 1)
    );
    let payer = score.payer.classes();
    assert_eq!((payer.concessions, payer.silent, payer.selfish), (1, 0, 1));
    assert_eq!(score.payer.kept(), Some(decimal("0.5")));
    // the payer's 5 after the company's 9 answers; the 4.5 after a silent step does not
    assert_eq!(score.payers_answers.answers.len(), 1);
    assert_eq!(score.ending, Ending::Open);
}

#[test]
fn no_deal_captures_nothing_where_there_was_something_to_capture() {
    let failed = talk("company 10; payer 5; fail too far apart");
    let share = |reserve: &str, floor: &str| {
        Score::of(&failed.session, Some(zone(reserve, floor)), None).share
    };
    assert_eq!(share("8", "6"), Some(Decimal::ZERO));
    assert_eq!(share("8", "8"), Some(Decimal::ZERO));
    assert_eq!(share("8", "8.01"), None);
    let open = talk("company 10; payer 5");
    assert_eq!(
        Score::of(&open.session, Some(zone("8", "6")), None).share,
        None
    );
}

#[test]
fn simple_payers_come_to_what_they_would() {
    let held = talk(WORKED);
    let session = &held.session;
    assert_eq!(first_inside(session, price("9")), Ending::Deal(price("9")));
    assert_eq!(
        first_inside(session, price("8.5")),
        Ending::Deal(price("8.10"))
    );
    assert_eq!(first_inside(session, price("6")), Ending::NoDeal);
    // the middle of 10 and 5
    assert_eq!(
        split(session, zone("8", "6")),
        Some(Ending::Deal(price("7.50")))
    );
    assert_eq!(split(session, zone("7.49", "6")), Some(Ending::NoDeal));
    assert_eq!(split(session, zone("9", "7.51")), Some(Ending::NoDeal));
    let one_sided = talk("company 10; payer asks");
    assert_eq!(split(&one_sided.session, zone("8", "6")), None);
    let all = columns(session, Some(zone("8.5", "6")), None, Some(session));
    let whose: Vec<Whose> = all.iter().map(|column| column.whose).collect();
    assert_eq!(
        whose,
        [Whose::Yours, Whose::Real, Whose::FirstInside, Whose::Split]
    );
    // the reserve of the real talk is not known
    assert_eq!(all[1].score.share, None);
    assert_eq!(all[2].score.share, Some(decimal("0.16")));
}

#[test]
fn every_figure_has_words_a_formula_and_a_source_in_both_languages() {
    let talk = talk(WORKED);
    let score = Score::of(&talk.session, Some(zone("8", "6")), Some(&[]));
    for language in Language::ALL {
        let words = Words::of(language);
        for figure in Figure::ALL {
            for part in ["", ".formula", ".source"] {
                let id = format!("{}{part}", figure.id());
                assert!(words.has(&id), "{language}: {id}");
            }
            let shown = figure.of(&score).say(&words, Measure::from(&talk.session));
            assert!(!shown.is_empty() && !shown.contains("score-"), "{shown}");
        }
        for group in kanjia::training::score::figure::Group::ALL {
            assert!(words.has(group.words()), "{language}: {group:?}");
        }
    }
}

proptest! {
    #[test]
    fn a_share_inside_the_zone_lies_between_nought_and_one(
        floor in 1_i64..1_000_000, width in 1_i64..1_000_000, at in 0.0..=1.0_f64,
    ) {
        #[expect(clippy::cast_possible_truncation, reason = "a place inside the zone")]
        let paid = floor + (width as f64 * at) as i64;
        let figure = |cents: i64| {
            kanjia::domain::Price::from_decimal(Decimal::new(cents, 2)).unwrap()
        };
        let zone = kanjia::training::zone::Zone {
            reserve: figure(floor + width),
            floor: figure(floor),
        };
        let share = zone.payers_share(figure(paid)).unwrap();
        prop_assert!(share >= Decimal::ZERO && share <= Decimal::ONE);
    }

    #[test]
    fn ratios_are_the_same_in_any_unit(
        company in proptest::collection::vec(600_i64..1_000, 2..6),
        payer in proptest::collection::vec(100_i64..500, 2..6),
        times in 2_i64..100,
    ) {
        let ratios = |times: i64| -> Vec<Option<Decimal>> {
            let mut talk = Talk::new(OPEN, None);
            for (theirs, ours) in company.iter().zip(&payer) {
                for (side, figure) in [("company", theirs), ("payer", ours)] {
                    let amount = Decimal::new(figure * times, 2);
                    talk.say_all(&format!("{side} {amount} sure"));
                }
            }
            talk.say_all("company accepts");
            let amount = |cents: i64| {
                kanjia::domain::Price::from_decimal(Decimal::new(cents * times, 2)).unwrap()
            };
            let zone = kanjia::training::zone::Zone {
                reserve: amount(550),
                floor: amount(90),
            };
            let score = Score::of(&talk.session, Some(zone), None);
            let kept = |figure: &Figure| !matches!(figure, Figure::Ending | Figure::FromMidpoint);
            let figures = Figure::ALL.into_iter().filter(kept);
            // quotients are exact to 28 digits, so they are compared to six
            figures.map(|figure| figure.of(&score).number()).collect()
        };
        prop_assert_eq!(ratios(1), ratios(times));
    }

    #[test]
    fn what_adds_up_does_not_ask_in_which_order_it_was_given(
        steps in proptest::collection::vec(1_i64..50, 1..6),
    ) {
        // the payer's total and the number of its steps, whatever their order
        let of = |steps: &[i64]| {
            let mut talk = Talk::new(OPEN, None);
            talk.say_all("company 10 sure; payer 1 sure");
            let mut cents = 100;
            for step in steps {
                cents += step;
                talk.say_all(&format!("company 10 sure; payer {} sure", Decimal::new(cents, 2)));
            }
            let score = Score::of(&talk.session, None, None);
            (score.payer.total(), score.payer.classes(), score.payer.total_part())
        };
        let mut turned = steps.clone();
        turned.reverse();
        prop_assert_eq!(of(&steps), of(&turned));
    }
}
