//! What a company does at a desk is never refused, ends, and follows from seed and answers.

use kanjia::domain::event::{Event, Origin};
use kanjia::domain::offer::Confirmation;
use kanjia::domain::{Command, Side};
use kanjia::statistics::Seed;
use kanjia::training::difficulty::Difficulty;
use kanjia::training::practice::Practice;
use kanjia::training::temperament::Temperament;
use kanjia::transcript::whole::transcript_of;
use proptest::prelude::*;

use super::{anything, finish, noon, packs, practice, run_on, say, setup};
use crate::talk::replayed;

/// A talk with a payer of no plan, to its end.
fn played(pack: usize, temperament: usize, difficulty: usize, seed: u64) -> Practice {
    let pack = packs()[pack].clone();
    let setup = setup(
        &pack,
        Temperament::ALL[temperament],
        Difficulty::ALL[difficulty],
        seed,
    );
    let mut practice = Practice::begin(&setup, noon()).unwrap();
    let mut payer = Seed::new(seed ^ 0xABCD);
    let table = practice.table_mut();
    run_on(table);
    for _ in 0..40 {
        let command = anything(table.session(), &mut payer);
        say(table, command);
        run_on(table);
    }
    finish(table);
    practice
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nothing_that_a_company_does_is_ever_refused_and_every_talk_ends(
        pack in 0..packs().len(),
        temperament in 0..Temperament::ALL.len(),
        difficulty in 0..Difficulty::ALL.len(),
        seed in any::<u64>(),
    ) {
        let practice = played(pack, temperament, difficulty, seed);
        let session = practice.session();
        prop_assert!(session.is_closed());
        prop_assert_eq!(session.origin(), Origin::Simulated);
        // read back, every record is judged as one of a real talk is
        let again = replayed(session, session.shared_pack());
        prop_assert_eq!(again.records(), session.records());
    }

    #[test]
    fn the_same_seed_and_the_same_answers_give_the_same_record_byte_for_byte(
        pack in 0..packs().len(),
        temperament in 0..Temperament::ALL.len(),
        seed in any::<u64>(),
    ) {
        let one = played(pack, temperament, 1, seed);
        let other = played(pack, temperament, 1, seed);
        prop_assert_eq!(transcript_of(one.session()).unwrap(), transcript_of(other.session()).unwrap());
        let another = played(pack, temperament, 1, seed.wrapping_add(1));
        prop_assert_ne!(transcript_of(one.session()).unwrap(), transcript_of(another.session()).unwrap());
    }
}

/// With a payer that only asks, a company that bargains comes to an end of its own.
#[test]
fn a_payer_that_only_asks_sees_the_talk_end() {
    for pack in packs() {
        let goes_by_table = pack.asks_for_more() || pack.final_offer().is_some();
        for temperament in Temperament::ALL {
            for seed in 0..20 {
                let mut practice = practice(&pack, temperament, seed);
                let table = practice.table_mut();
                run_on(table);
                for _ in 0..40 {
                    say(table, Command::Ask { by: Side::Payer });
                    run_on(table);
                }
                let ended = table.session().state().outcome.is_some();
                assert!(ended || goes_by_table, "{temperament:?} {seed}");
            }
        }
    }
}

#[test]
fn on_site_a_company_uses_its_chances_as_the_rules_count_them_and_steps_out() {
    let pack = crate::talk::shipped("nrdl-on-site", "2021-12");
    let (mut inside, mut by_rule, mut recesses, mut remarks) = (0, 0, 0, 0);
    for seed in 0..200 {
        let mut practice = practice(&pack, Temperament::Deferring, seed);
        let table = practice.table_mut();
        run_on(table);
        for _ in 0..20 {
            say(table, Command::Ask { by: Side::Payer });
            run_on(table);
        }
        let session = table.session();
        let confirmed = session.state().offers.iter().filter(|offer| {
            offer.chance.is_some() && offer.confirmation == Confirmation::Confirmed
        });
        assert!(confirmed.count() <= 2);
        let consulted = session
            .records()
            .iter()
            .any(|record| matches!(record.event, Event::Gate { inside: true, .. }));
        inside += u32::from(consulted);
        let failed = session
            .state()
            .outcome
            .as_ref()
            .and_then(|one| one.failed_by());
        by_rule += u32::from(failed.is_some());
        recesses += session.state().recesses;
        let said = session.records().iter();
        remarks += said
            .filter(|record| {
                matches!(
                    record.event,
                    Event::Remarked {
                        by: Side::Company,
                        ..
                    }
                )
            })
            .count();
    }
    assert!(inside > 100, "{inside} of 200 reach the consultation");
    assert!(by_rule > 0, "{by_rule} of 200 fail at the gate");
    assert!(recesses > 200, "{recesses} recesses in 200 talks");
    assert!(remarks > 200, "{remarks} remarks in 200 talks");
}

#[test]
fn what_is_the_companys_to_do_is_refused_to_the_trainee() {
    let pack = crate::talk::shipped("nrdl-on-site", "2021-12");
    let mut practice = practice(&pack, Temperament::PlainSpoken, 3);
    let table = practice.table_mut();
    run_on(table);
    for sentence in [
        "company 1.00",
        "company out 5",
        "company accepts",
        "confirm",
        "company says no",
        "open",
    ] {
        let before = table.session().next_seq();
        assert!(!say(table, crate::talk::command(sentence)), "{sentence}");
        assert_eq!(table.session().next_seq(), before);
    }
}

#[test]
fn a_recess_and_a_thought_take_a_plausible_time() {
    let pack = crate::talk::shipped("nrdl-on-site", "2021-12");
    for temperament in Temperament::ALL {
        let mut practice = practice(&pack, temperament, 11);
        let table = practice.table_mut();
        for _ in 0..60 {
            while let Some(due) = table.due() {
                let seconds = due.step.after.as_secs();
                let (least, most) = match due.step.command {
                    Command::Resume => (60, 11 * 60),
                    Command::Remark { .. } => (10, 60),
                    _ => (20, 120),
                };
                assert!((least..=most).contains(&seconds), "{:?}", due.step);
                table.act(due.at).unwrap();
            }
            say(table, Command::Ask { by: Side::Payer });
        }
    }
}
