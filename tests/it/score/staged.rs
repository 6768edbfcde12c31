//! Simulated talks on record.

use std::sync::Arc;

use kanjia::domain::event::Origin;
use kanjia::statistics::play::play;
use kanjia::statistics::{Payer, Tactic};
use kanjia::training::score::{Ending, Score};
use kanjia::training::staged::{self, Lot};
use kanjia::transcript::packs::Packs;
use kanjia::transcript::whole::transcript_of;
use kanjia::transcript::{Verdict, examine, no_check};

fn pack() -> Arc<kanjia::domain::RulePack> {
    let packs = Packs::shipped().unwrap();
    let name = packs
        .iter()
        .map(|pack| pack.name().clone())
        .find(|name| name.pack == staged::RULES)
        .unwrap();
    packs.get(&name).unwrap()
}

#[test]
fn what_was_played_is_what_stands_on_record() {
    let pack = pack();
    for tactic in Tactic::all() {
        for payer in Payer::ALL {
            for number in 0..3 {
                let lot = Lot {
                    seed: 5,
                    tactic,
                    payer,
                    number,
                };
                let setting = lot.setting();
                let played = play(&setting, payer);
                let talk = staged::session(lot, &setting, &played, &pack).unwrap();
                let case = lot.name();
                assert_eq!(talk.origin(), Origin::Simulated, "{case}");
                assert_eq!(talk.state().offers.len(), played.figures.len(), "{case}");
                assert!(talk.opened_at().is_none(), "{case}");
                let zone = staged::zone(&setting).unwrap();
                let score = Score::of(&talk, Some(zone), None);
                let ending = staged::price(&played).map_or(Ending::NoDeal, Ending::Deal);
                assert_eq!(score.ending, ending, "{case}");
                let share = score.share.unwrap().to_string().parse::<f64>().unwrap();
                assert!((share - played.share).abs() < 1e-9, "{case}: {share}");
                let text = transcript_of(&talk).unwrap();
                let again = staged::session(lot, &setting, &played, &pack).unwrap();
                assert_eq!(text, transcript_of(&again).unwrap(), "{case}");
                let examination = examine(text.as_bytes(), &mut no_check);
                assert_eq!(examination.verdict, Verdict::Intact, "{case}");
            }
        }
    }
}

#[test]
fn no_two_talks_have_the_same_number() {
    let pack = pack();
    let mut numbers = std::collections::BTreeSet::new();
    let mut talks = 0;
    for seed in [1, 2] {
        for tactic in [Tactic::Boulware, Tactic::Linear] {
            for payer in [Payer::Split, Payer::Waits] {
                for number in 0..5 {
                    let lot = Lot {
                        seed,
                        tactic,
                        payer,
                        number,
                    };
                    let setting = lot.setting();
                    let played = play(&setting, payer);
                    let talk = staged::session(lot, &setting, &played, &pack).unwrap();
                    numbers.insert(talk.opening().session.clone());
                    talks += 1;
                }
            }
        }
    }
    assert_eq!(numbers.len(), talks);
}
