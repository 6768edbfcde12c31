//! Lines that leave a talk: they share its records, look at nothing later, never touch it.

use kanjia::domain::event::Origin;
use kanjia::domain::{Command, Price, Side};
use kanjia::statistics::{Payer, Tactic};
use kanjia::training::branch::{self, Behaviour, BranchFault, Choice, Tree};
use kanjia::training::temperament::Temperament;
use kanjia::transcript::whole::transcript_of;

use super::{run_on, say};
use crate::talk::{NRDL, Talk, replayed};

const COMMON: &str =
    "company 53680!; payer asks; company 48000; company 45800!; inside; company 42800";

fn choice(behaviour: Behaviour, seed: u64) -> Choice {
    Choice {
        behaviour,
        temperament: Temperament::PlainSpoken,
        reserve: Some(Price::parse("36000").unwrap()),
        seed,
    }
}

fn chosen() -> Behaviour {
    Behaviour::Chosen {
        tactic: Tactic::Linear,
        floor: Price::parse("33000").unwrap(),
        noise: 5,
    }
}

/// The talk so far; two talks that go on differently from here are the same up to here.
fn talk(ending: &str) -> kanjia::domain::Session {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all(COMMON);
    talk.say_all(ending);
    talk.session
}

#[test]
fn a_line_shares_the_records_and_never_touches_the_talk() {
    let seen = talk("company 40800; payer 33000; company accepts");
    let before = transcript_of(&seen).unwrap();
    let mut tree = Tree::of(&seen);
    for behaviour in [chosen(), Behaviour::Fitted] {
        let line = tree.part(0, 7, choice(behaviour, 3)).unwrap();
        let table = tree.table_mut(line).unwrap();
        run_on(table);
        assert!(say(table, Command::Ask { by: Side::Payer }));
        run_on(table);
    }
    assert_eq!(transcript_of(tree.lines()[0].session()).unwrap(), before);
    for line in &tree.lines()[1..] {
        let session = line.session();
        assert_eq!(session.records()[1..7], seen.records()[1..7]);
        assert_eq!(session.origin(), Origin::Simulated);
        assert_eq!(seen.origin(), Origin::Held);
        assert!(session.next_seq() > 8);
        replayed(session, session.shared_pack());
    }
}

#[test]
fn nothing_later_than_the_place_of_parting_is_looked_at() {
    let one = talk("company 40800; company 37800; payer 33000; company accepts");
    let other = talk("payer 20000; company 42700; fail too far");
    let lines = [&one, &other].map(|seen| {
        let mut tree = Tree::of(seen);
        let line = tree.part(0, 7, choice(Behaviour::Fitted, 9)).unwrap();
        tree.play_on(line, Payer::Guide);
        assert!(tree.lines()[line].told().is_some());
        transcript_of(tree.lines()[line].session()).unwrap()
    });
    assert_eq!(lines[0], lines[1]);
}

#[test]
fn the_same_seed_gives_the_same_line_and_another_seed_another() {
    let seen = talk("");
    let mut tree = Tree::of(&seen);
    let mut texts = Vec::new();
    for seed in [1, 1, 2, 3, 4] {
        let line = tree.part(0, 7, choice(Behaviour::Fitted, seed)).unwrap();
        tree.play_on(line, Payer::Split);
        texts.push(transcript_of(tree.lines()[line].session()).unwrap());
    }
    assert_eq!(texts[0], texts[1]);
    texts.dedup();
    assert_eq!(texts.len(), 4);
}

#[test]
fn a_line_leaves_a_line() {
    let mut tree = Tree::of(&talk(""));
    let first = tree.part(0, 7, choice(chosen(), 1)).unwrap();
    tree.play_on(first, Payer::Waits);
    let last = tree.lines()[first].session().next_seq() - 1;
    let second = tree.part(first, last - 2, choice(chosen(), 2));
    let second = second.unwrap();
    assert_eq!(tree.lines()[second].from, Some((first, last - 2)));
    assert_eq!(
        tree.lines()[second].session().records()[1..],
        tree.lines()[first].session().records()[1..usize::try_from(last - 2).unwrap()]
    );
    assert_eq!(
        tree.part(first, last, choice(chosen(), 1)).err(),
        Some(BranchFault::Decided)
    );
    assert_eq!(
        tree.part(0, 99, choice(chosen(), 1)).err(),
        Some(BranchFault::NoSuchPlace)
    );
}

#[test]
fn a_line_is_held_in_the_figures_of_the_talk() {
    let seen = talk("");
    assert_eq!(branch::step_of(&seen).to_string(), "10");
    let fits = branch::fits(&seen, 1).unwrap();
    let (low, high) = branch::floors(&seen, &fits).unwrap();
    assert!(low < high && high <= Price::parse("42800").unwrap());
    assert_eq!(fits.offers, 4);
    assert!(fits.are_loose());
}

#[test]
fn every_payer_plays_every_procedure_of_bargaining_to_an_end() {
    for (pack, said) in [
        (NRDL, "company 5.62!; payer asks"),
        (crate::talk::OPEN, "company 5.62"),
        (crate::talk::MEDICARE, "payer 3.10 because of the evidence"),
    ] {
        for payer in Payer::ALL {
            let mut talk = Talk::new(pack, None);
            talk.say_all(said);
            let mut tree = Tree::of(&talk.session);
            let at = talk.session.next_seq() - 1;
            let choice = Choice {
                reserve: Price::parse("4.80").ok(),
                behaviour: Behaviour::Chosen {
                    tactic: Tactic::Linear,
                    floor: Price::parse("4.20").unwrap(),
                    noise: 0,
                },
                ..choice(chosen(), 1)
            };
            let line = tree.part(0, at, choice).unwrap();
            tree.play_on(line, payer);
            let session = tree.lines()[line].session();
            let state = session.state();
            assert!(
                state.outcome.is_some(),
                "{payer:?} {pack:?} {:?}",
                state.offers
            );
        }
    }
}
