//! Counteroffers: their figures, their order, and what they must not tell.

use kanjia::domain::advice::{
    Candidate, Figure, Idea, Lead, May, Position, Risk, Shared, open_advice, secret_advice,
};
use kanjia::domain::ending::Endings;
use kanjia::domain::{Currency, Price, Reserve, Side};
use kanjia::transcript::endings;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::price;

/// A position from figures as they were said: `c 5.62`, `p 4.36`.
fn position(said: &str) -> Position {
    let figures = said.split_terminator(';').map(|one| {
        let (by, figure) = one.trim().split_once(' ').unwrap();
        let by = if by == "c" {
            Side::Company
        } else {
            Side::Payer
        };
        Figure {
            by,
            price: price(figure),
        }
    });
    Position {
        figures: figures.collect(),
        step: price("0.01"),
        target: Some(price("4.20")),
        shared: Vec::new(),
        pack: None,
        endings: endings::shipped().endings(Currency::Cny),
        may: May::ALL,
        last_chance: false,
        time: None,
    }
}

/// The talk about dapagliflozin before the payer's figure.
const DAPAGLIFLOZIN: &str = "c 5.62; c 4.72; c 4.62; c 4.50; c 4.40";

fn figures(candidates: &[Candidate]) -> Vec<String> {
    let named = candidates.iter().filter(|one| one.idea != Idea::Accept);
    named
        .filter_map(|one| one.price.map(|price| price.to_string()))
        .collect()
}

fn of(candidates: &[Candidate], idea: Idea) -> Option<String> {
    let one = candidates.iter().find(|one| one.is(idea))?;
    one.price.map(|price| price.to_string())
}

#[test]
fn the_talk_about_dapagliflozin_has_the_three_that_were_worth_a_look() {
    let advice = open_advice(&position(DAPAGLIFLOZIN));
    assert_eq!(figures(&advice), ["4.36", "4.30", "4.20"]);
    let effects: Vec<String> = advice
        .iter()
        .filter_map(|one| Some(one.effect?.to_string()))
        .collect();
    assert_eq!(effects, ["0.04", "0.10", "0.20"]);
    for (idea, figure) in [
        (Idea::WellSounding, "4.36"),
        (Idea::SameStep, "4.30"),
        (Idea::Round, "4.30"),
        (Idea::Target, "4.20"),
    ] {
        assert_eq!(of(&advice, idea).as_deref(), Some(figure), "{idea:?}");
    }
    // they come down without a figure of ours: that comes first, and names none
    let first = advice.first().unwrap();
    assert_eq!(
        (first.idea, first.lead),
        (Idea::AskAgain, Some(Lead::TheyComeDown))
    );
    let above = advice
        .iter()
        .find(|one| one.price == Some(price("4.36")))
        .unwrap();
    assert!(above.risks.contains(&Risk::AboveTheirNext));
    assert!(above.risks.contains(&Risk::ReserveNotAsked));
}

#[test]
fn the_talk_about_nusinersen_steps_in_its_own_size() {
    let mut talk = position("c 53680; c 48000; c 45800; c 42800; c 40800; c 37800; c 34020");
    talk.target = None;
    let advice = open_advice(&talk);
    assert_eq!(of(&advice, Idea::Round).as_deref(), Some("34000.00"));
    assert_eq!(of(&advice, Idea::WellSounding).as_deref(), Some("33600.00"));
    assert_eq!(of(&advice, Idea::SameStep).as_deref(), Some("30240.00"));
}

#[test]
fn each_formula_gives_what_was_computed_by_hand() {
    let check = |said: &str, idea: Idea, expected: Option<&str>| {
        let mut talk = position(said);
        talk.time = Some(Decimal::new(5, 1));
        talk.pack = Some(14);
        talk.shared = vec![
            Shared {
                place: 0,
                price: price("4.10"),
            },
            Shared {
                place: 3,
                price: price("4.45"),
            },
        ];
        let advice = open_advice(&talk);
        assert_eq!(
            of(&advice, idea).as_deref(),
            expected,
            "{idea:?} after {said}"
        );
    };
    let said = "c 5.00; p 3.50; c 4.80; p 3.60; c 4.60";
    for (idea, expected) in [
        (Idea::Hold, Some("3.60")),
        // 4.60 − 0.20
        (Idea::SameStep, Some("4.40")),
        // 3.60 × 4.80 / 4.60 = 3.7565…, down
        (Idea::Mirror, Some("3.75")),
        // three rounds at half of the time: three are left; 3.60 + 1.00 / 6, up
        (Idea::Meet, Some("3.77")),
        // the larger of 0.20 / 10 and 4.60 × 0.5 % = 0.023, up
        (Idea::Return, Some("3.63")),
        // twice the last step of 0.10, not beyond the meeting
        (Idea::Probe, Some("3.77")),
        // 3.50 + 0.8 × 0.70 = 4.06; a third of 0.46, up
        (Idea::Towards, Some("3.76")),
        (Idea::Split, Some("4.10")),
        (Idea::Reference, Some("4.45")),
        // 14 × 4.55 = 63.70, a multiple of 0.10
        (Idea::DividesEvenly, Some("4.55")),
        (Idea::Round, Some("4.50")),
        // once a figure is named, no other is begun with
        (Idea::Opposite, None),
        (Idea::Accept, None),
    ] {
        check(said, idea, expected);
    }
    // 2 × 4.20 − 5.00
    check("c 5.00", Idea::Opposite, Some("3.40"));
    // never below half of what they ask
    check("c 9.00", Idea::Opposite, Some("4.50"));
    check("c 4.20", Idea::Accept, Some("4.20"));
    check("c 4.21", Idea::Accept, None);
}

#[test]
fn endings_are_those_a_chinese_ear_likes_and_no_other_ear_is_asked() {
    let check = |offer: &str, expected: Option<&str>| {
        let mut talk = position(&format!("c {offer}"));
        talk.target = None;
        let advice = open_advice(&talk);
        assert_eq!(
            of(&advice, Idea::WellSounding).as_deref(),
            expected,
            "{offer}"
        );
        talk.endings = Endings::default();
        assert_eq!(of(&open_advice(&talk), Idea::WellSounding), None, "{offer}");
    };
    check("4.40", Some("4.36"));
    check("4.36", Some("4.26"));
    check("4.50", Some("4.36"));
    check("5.00", Some("4.96"));
    check("10.05", Some("9.60"));
    // in steps of two hundredths of the price no ending is near enough
    check("0.52", None);
    check("34020", Some("33600.00"));
}

#[test]
fn the_first_candidate_follows_the_stated_rules() {
    let check = |said: &str, time: Option<&str>, lead: Lead, idea: Idea| {
        let mut talk = position(said);
        talk.target = Some(price("4.00"));
        talk.time = time.map(|time| time.parse().unwrap());
        talk.last_chance = talk.time == Some(Decimal::ONE);
        let reserve = Reserve::sealed(price("4.50"));
        let advice = secret_advice(&talk, &reserve, None);
        let first = advice.reveal().first().unwrap();
        assert_eq!(first.lead, Some(lead), "{said}");
        assert!(first.is(idea), "{said}: {:?}", first.idea);
    };
    let half = Some("0.5");
    check("c 5.00", half, Lead::NameOne, Idea::Opposite);
    check(
        "c 5.00; p 3.00; c 4.90",
        half,
        Lead::TheyComeDown,
        Idea::Hold,
    );
    check(
        "c 5.00; p 3.00; c 4.90; p 3.00; c 4.80",
        half,
        Lead::TheyGaveAgain,
        Idea::Return,
    );
    check(
        "c 5.00; p 3.00; c 5.00",
        half,
        Lead::NobodyMoves,
        Idea::Probe,
    );
    check(
        "c 5.00; p 3.00; c 5.00; p 3.10; c 4.90",
        half,
        Lead::TheyAnswer,
        Idea::Meet,
    );
    check(
        "c 5.00; p 3.00; c 5.00; p 3.10; c 4.99",
        half,
        Lead::TheyGiveLess,
        Idea::Hold,
    );
    check(
        "c 5.00; p 3.00; c 4.90; p 3.10; c 4.80",
        half,
        Lead::TheyComeDown,
        Idea::Hold,
    );
    check(
        "c 4.00; p 3.00; c 4.00",
        half,
        Lead::NothingMore,
        Idea::Accept,
    );
    check(
        "c 5.00; p 3.00; c 4.90; p 3.00; c 4.80",
        Some("0.75"),
        Lead::TimeRunsOut,
        Idea::Towards,
    );
    let end = Some("1");
    check(
        "c 5.00; p 3.00; c 4.50",
        end,
        Lead::InsideAtTheEnd,
        Idea::Accept,
    );
    check(
        "c 5.00; p 3.00; c 4.51",
        end,
        Lead::AboveAtTheEnd,
        Idea::LastWord,
    );
    // a budget that is used up ends nothing by itself, but is a reason to take what is inside
    let mut late = position("c 5.00; p 3.00; c 4.50");
    late.time = Some("1.2".parse().unwrap());
    let reserve = Reserve::sealed(price("4.50"));
    let advice = secret_advice(&late, &reserve, None);
    assert_eq!(
        advice.reveal().first().unwrap().lead,
        Some(Lead::TimeIsOver)
    );
    // without a time budget an offer inside is taken when nothing has moved three times
    check(
        "c 4.40; p 3.00; c 4.40; p 3.00; c 4.40; p 3.00; c 4.40",
        None,
        Lead::NothingMore,
        Idea::Accept,
    );
}

#[test]
fn the_last_word_is_below_the_reserve_and_says_what_it_tells() {
    let mut talk = position("c 5.00; p 3.00; c 4.51");
    talk.last_chance = true;
    let reserve = Reserve::sealed(price("4.50"));
    let advice = secret_advice(&talk, &reserve, None);
    let first = advice.reveal().first().unwrap();
    assert_eq!(first.price, Some(price("4.49")));
    assert!(first.tells_reserve && first.risks.contains(&Risk::TellsReserve));
}

#[test]
fn nothing_is_advised_where_nothing_may_be_said() {
    assert_eq!(open_advice(&position("")), []);
    let mut talk = position(DAPAGLIFLOZIN);
    talk.may.counter = false;
    let advice = open_advice(&talk);
    assert!(advice.iter().all(|one| one.idea == Idea::AskAgain));
    talk.may.ask = false;
    talk.may.accept = false;
    assert_eq!(open_advice(&talk), []);
    let reserve = Reserve::sealed(price("9"));
    assert!(secret_advice(&talk, &reserve, None).reveal().is_empty());
}

#[test]
fn every_idea_lead_and_risk_has_words_in_both_languages() {
    use kanjia::text::{Catalogue, Language};
    let leads = [
        Lead::InsideAtTheEnd,
        Lead::AboveAtTheEnd,
        Lead::TargetAtTheEnd,
        Lead::TimeIsOver,
        Lead::NameOne,
        Lead::TheyComeDown,
        Lead::TheyGaveAgain,
        Lead::TimeRunsOut,
        Lead::TheyAnswer,
        Lead::TheyGiveLess,
        Lead::NobodyMoves,
        Lead::NothingMore,
        Lead::NoRoom,
    ];
    let risks = [
        Risk::TellsReserve,
        Risk::LastChance,
        Risk::GivesMore,
        Risk::AboveTheirNext,
        Risk::AboveReference(0),
        Risk::BroughtNothing,
        Risk::ReserveNotAsked,
    ];
    let ids: Vec<String> = Idea::ALL
        .iter()
        .flat_map(|idea| {
            [
                format!("counter-{}", idea.id()),
                format!("counter-{}.why", idea.id()),
            ]
        })
        .chain(leads.map(|lead| format!("counter-lead-{}", lead.id())))
        .chain(risks.map(|risk| format!("counter-risk-{}", risk.id())))
        .collect();
    for language in Language::ALL {
        let catalogue = Catalogue::bundled(language);
        for id in &ids {
            assert!(catalogue.contents().contains_key(id), "{language}: {id}");
        }
    }
}

fn fen(amount: i64) -> Price {
    Price::from_decimal(Decimal::new(amount, 2)).unwrap()
}

prop_compose! {
    /// A talk in which nobody takes anything back.
    fn talks()(
        opening in 200_i64..100_000,
        moves in prop::collection::vec((0_u8..3, 0_i64..2_000), 0..12),
        target in prop::option::of(100_i64..100_000),
        shared in prop::collection::vec(1_i64..100_000, 0..3),
        pack in prop::option::of(2_u32..100),
        chinese in any::<bool>(),
        last_chance in any::<bool>(),
        time in prop::option::of(1_i64..=100),
    ) -> Position {
        let mut figures = vec![Figure { by: Side::Company, price: fen(opening) }];
        let (mut theirs, mut ours) = (opening, opening / 3);
        for (kind, by) in moves {
            if kind == 0 {
                ours = (ours + by).min(theirs - 1);
                figures.push(Figure { by: Side::Payer, price: fen(ours) });
            } else {
                theirs = (theirs - by).max(ours + 1);
                figures.push(Figure { by: Side::Company, price: fen(theirs) });
            }
        }
        let shared = shared.into_iter().enumerate();
        Position {
            figures,
            step: fen(1),
            target: target.map(fen),
            shared: shared.map(|(place, amount)| Shared { place, price: fen(amount) }).collect(),
            pack,
            endings: if chinese { endings::shipped().endings(Currency::Cny) } else { Endings::default() },
            may: May::ALL,
            last_chance,
            time: time.map(|time| Decimal::new(time, 2)),
        }
    }
}

/// What holds of all advice.
fn sound(position: &Position, candidates: &[Candidate]) {
    let theirs = position.their_last().unwrap();
    for one in candidates {
        let Some(figure) = one.price else { continue };
        let rest = figure.amount().checked_rem(position.step.amount());
        assert_eq!(rest, Some(Decimal::ZERO), "{one:?}");
        assert_eq!(
            one.effect,
            Some(theirs.amount() - figure.amount()),
            "{one:?}"
        );
        if one.idea == Idea::Accept {
            assert_eq!(figure, theirs);
        } else {
            assert!(figure < theirs, "{one:?}");
            assert!(
                position.our_last().is_none_or(|ours| figure >= ours),
                "{one:?}"
            );
        }
        assert!(one.risks.is_sorted(), "{one:?}");
    }
    // after the first, which may lead by a rule, from the highest price to the lowest
    let led = candidates.iter().filter(|one| one.lead.is_some()).count();
    assert!(led <= 1 && candidates.iter().skip(1).all(|one| one.lead.is_none()));
    let rest = &candidates[led..];
    assert!(rest.is_sorted_by(|one, next| one.price >= next.price));
    let mut named: Vec<Price> = candidates
        .iter()
        .filter(|one| one.idea != Idea::Accept)
        .filter_map(|one| one.price)
        .collect();
    let all = named.len();
    named.sort();
    named.dedup();
    assert_eq!(named.len(), all, "a figure stands twice");
}

proptest! {
    #[test]
    fn open_advice_is_sound_and_always_the_same(talk in talks()) {
        let advice = open_advice(&talk);
        sound(&talk, &advice);
        prop_assert_eq!(&advice, &open_advice(&talk));
        prop_assert!(advice.iter().all(|one| one.price.is_none() || one.risks.contains(&Risk::ReserveNotAsked)));
        prop_assert!(advice.iter().all(|one| !one.tells_reserve && one.idea != Idea::LastWord));
    }

    #[test]
    fn secret_advice_is_never_above_the_reserve_and_says_what_tells_it(
        talk in talks(),
        reserve in 1_i64..120_000,
    ) {
        let sealed = Reserve::sealed(fen(reserve));
        let advice = secret_advice(&talk, &sealed, None);
        sound(&talk, advice.reveal());
        let step = talk.step.amount();
        for one in advice.reveal() {
            let Some(figure) = one.price else { continue };
            prop_assert!(figure <= fen(reserve), "{:?}", one);
            let near = figure.amount() + step >= fen(reserve).amount();
            prop_assert_eq!(one.tells_reserve, near && one.idea != Idea::Accept, "{:?}", one);
            prop_assert_eq!(one.tells_reserve, one.risks.contains(&Risk::TellsReserve));
        }
        // an offer inside is not let slip with the last word
        let theirs = talk.their_last().unwrap();
        if talk.last_chance && theirs <= fen(reserve) {
            prop_assert_eq!(advice.reveal().first().map(|one| one.idea), Some(Idea::Accept));
        }
    }
}
