//! Forecasts of talks, and how often their ranges hold.

use kanjia::statistics::Tactic;
use kanjia::statistics::backtest::simulated::simulated;
use kanjia::statistics::backtest::{Run, Tally, calibrate, cases, runs_of};
use kanjia::statistics::forecast::calibration::{CALIBRATED_FOR, MEASURED_PER_MILLE, tails};
use kanjia::statistics::forecast::{Forecast, Method};

use crate::talk::{NRDL, Talk};

/// The talk so far, the gate declared.
const FOUR: &str = "company 5.62!; company 4.72!; inside; company 4.62; company 4.50";

fn forecast(sentences: &str) -> Option<Forecast> {
    let mut talk = Talk::past(NRDL);
    talk.say_all(sentences);
    Forecast::of(&talk.session)
}

#[test]
fn a_talk_has_one_from_the_fourth_offer_to_its_outcome() {
    let four = FOUR.rsplit_once(';').unwrap().0;
    assert_eq!(forecast(four), None);
    assert!(forecast(FOUR).is_some());
    // what the payer says changes nothing
    assert_eq!(forecast(&format!("{FOUR}; payer 4.20")), forecast(FOUR));
    let accepted = format!("{FOUR}; payer 4.36; company accepts");
    assert_eq!(forecast(&accepted), None);
}

#[test]
fn a_correction_counts_as_what_was_meant() {
    let corrected = FOUR.replace("4.62", "4.66") + "; correct 5 to 4.62 because misheard";
    let told = forecast(&corrected).unwrap();
    assert_eq!(Some(told), forecast(FOUR));
}

#[test]
fn a_gap_in_the_record_is_not_bridged() {
    let gap = format!("{FOUR}; company --");
    assert_eq!(forecast(&gap), None);
    let three = format!("{gap}; company 4.48; company 4.46; company 4.44");
    assert_eq!(forecast(&three), None);
    let four = forecast(&format!("{three}; company 4.42")).unwrap();
    assert_eq!(four.after_gap, Some(6));
    assert_eq!(forecast(FOUR).unwrap().after_gap, None);
}

#[test]
fn a_backtest_parts_a_talk_at_a_gap() {
    let mut talk = Talk::past(NRDL);
    talk.say_all(FOUR);
    talk.say_all("company 4.40; company --; company 4.30");
    let step = talk.session.brief().step;
    let runs = runs_of(talk.session.state(), step);
    assert_eq!(runs, [vec![562.0, 472.0, 462.0, 450.0, 440.0], vec![430.0]]);
    let forecasts: Vec<f64> = runs
        .iter()
        .flat_map(|run| cases(run))
        .map(|(_, next)| next)
        .collect();
    assert_eq!(forecasts, [440.0]);
}

/// How the shipped ranges and the same step again did on simulated talks.
fn measured(tactics: &[Tactic], seed: u64, talks: usize) -> (Tally, Tally) {
    let (mut shipped, mut same) = (Tally::default(), Tally::default());
    for talk in simulated(tactics, seed, talks) {
        for (known, next) in cases(&talk.run) {
            shipped.add(Method::SHIPPED, known, next);
            same.add(Method::SameStep, known, next);
        }
    }
    (shipped, same)
}

#[test]
fn four_ranges_in_five_hold_on_seeds_they_were_not_measured_on() {
    let (shipped, same) = measured(&Tactic::TUNED, 20_261_122, 3_000);
    let (shipped, same) = (shipped.score(), same.score());
    let held = shipped.coverage().unwrap();
    assert!((0.77..=0.83).contains(&held), "{held}");
    // what is said on the desk is what was measured, give or take chance
    let told = f64::from(MEASURED_PER_MILLE) / 1_000.0;
    assert!((held - told).abs() < 0.02, "{held}, told {told}");
    assert!(
        shipped.error_in_steps < same.error_in_steps,
        "{shipped:?}\n{same:?}"
    );
    assert!(
        shipped.error_percent < same.error_percent,
        "{shipped:?}\n{same:?}"
    );
    assert!(0.5 < shipped.nearer_share().unwrap(), "{shipped:?}");
}

#[test]
fn three_ranges_in_four_hold_even_for_companies_that_were_kept_apart() {
    let (shipped, same) = measured(&Tactic::HELD_OUT, 20_261_122, 1_500);
    let (shipped, same) = (shipped.score(), same.score());
    let held = shipped.coverage().unwrap();
    assert!((0.75..=0.85).contains(&held), "{held}");
    assert!(
        shipped.error_in_steps < same.error_in_steps,
        "{shipped:?}\n{same:?}"
    );
}

#[test]
fn the_tails_can_be_measured_again() {
    // a fortieth of the talks, so a rough measure: the ranges it leads to hold about as often
    let runs: Vec<Run> = simulated(&Tactic::TUNED, 1, 1_500)
        .map(|talk| talk.run)
        .collect();
    let again = calibrate(Method::SHIPPED, &runs, CALIBRATED_FOR);
    let series: Vec<f64> = vec![562.0, 472.0, 462.0, 450.0];
    let (rough, kept) = (again[0], tails(Method::SHIPPED, &series));
    assert!((rough.low - kept.low).abs() < 0.35, "{rough:?} {kept:?}");
    assert!((rough.high - kept.high).abs() < 0.35, "{rough:?} {kept:?}");
}

#[test]
fn the_same_seed_gives_the_same_talks() {
    let of = |seed| simulated(&Tactic::TUNED, seed, 45).collect::<Vec<_>>();
    assert_eq!(of(5), of(5));
    assert_ne!(of(5), of(6));
}
