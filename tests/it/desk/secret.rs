//! Two talks that differ only in the reserve or the plan look the same, to the eye and to
//! assistive technology, for as long as no key is held.

use egui::vec2;
use kanjia::domain::advice::{open_advice, secret_advice};
use kanjia::domain::{Plan, Price, Reserve};
use kanjia::text::{Language, Words};
use kanjia::transcript::endings;
use kanjia::transcript::form::read_plan;
use kanjia::ui::desk::{self, DeskModel, DeskState};

use super::talks::{BRIEF, at, talk_with};
use crate::support::{whole, window};

/// What is secret in a sitting.
struct Sealed {
    reserve: Reserve,
    plan: Plan,
}

const PLAN: &str = r#"(
    currency: "CNY", unit: "tablet", target: "4.21",
    ladder: [(price: "4.11", note: "zeppelin"), (price: "4.26"), (price: "4.36")],
    limits: (walk_away_above: "4.37", largest_step: "0.17", not_before_offer: 3),
    concessions: [(kind: Payment, text: "quicksilver")],
    reasons: ["marzipan", "below Korea"],
)"#;

/// A plan that caps the candidates far lower.
const OTHER_PLAN: &str = r#"(
    currency: "CNY", unit: "tablet", target: "4.02",
    ladder: [(price: "4.01", note: "zeppelin")],
    limits: (walk_away_above: "4.05"),
    concessions: [(kind: Scope, text: "quicksilver")],
    reasons: ["marzipan"],
)"#;

fn sealed(reserve: &str, plan: &str) -> Sealed {
    Sealed {
        reserve: Reserve::sealed(Price::parse(reserve).unwrap()),
        plan: read_plan(plan).unwrap(),
    }
}

/// The picture and the accessibility tree of the desk with what is secret.
fn drawn(secret: &Sealed, held: bool, entry: &str) -> (Vec<u8>, String) {
    // the gate is declared here, so that both talks hold the same records
    let session = talk_with(BRIEF, 11, None);
    let words = Words::of(Language::English);
    let mut state = DeskState::for_session(&session);
    state.entry = entry.to_owned();
    state.speaking = kanjia::domain::Side::Payer;
    let mut harness = window(vec2(1280.0, 800.0), true, |ui| {
        let now = at(47, 12);
        let position = session.position_at(endings::shipped(), Some(now));
        let advice = open_advice(&position);
        let secret_advice = secret_advice(&position, &secret.reserve, Some(&secret.plan));
        let percent = session.pack().gate().map(|(_, percent)| percent);
        let model = DeskModel {
            head: Some("7c1e04b2"),
            holds_reserve: true,
            revealed: held.then(|| secret.reserve.reveal(percent)),
            holds_plan: true,
            plan: held.then(|| secret.plan.lend()),
            plan_file: "talk.plan",
            advice: &advice,
            secret_advice: held.then_some(&secret_advice),
            digits: &endings::shipped().digits,
            customs: endings::shipped(),
            ..DeskModel::new(&session, &words, now)
        };
        assert!(desk::show(&mut whole(ui), &model, &mut state).is_empty());
    });
    harness.run_steps(3);
    let picture = harness.render().unwrap().into_raw();
    let tree = format!("{:?}", harness.root());
    (picture, tree)
}

#[test]
fn the_reserve_and_the_plan_show_nowhere_until_the_key_is_held() {
    let base = sealed("4.36", PLAN);
    for entry in ["", "4.36", "4.30"] {
        let (one, one_tree) = drawn(&base, false, entry);
        for other in [
            sealed("4.39", PLAN),
            // it caps every candidate, and would put others first
            sealed("4.05", PLAN),
            sealed("5.00", PLAN),
            sealed("4.36", OTHER_PLAN),
        ] {
            let (other, other_tree) = drawn(&other, false, entry);
            assert!(one == other, "the pictures differ with {entry:?} typed");
            assert_eq!(one_tree, other_tree);
        }
    }
}

#[test]
fn what_is_secret_shows_while_the_key_is_held() {
    let base = sealed("4.36", PLAN);
    let (hidden, _) = drawn(&base, false, "");
    let (one, _) = drawn(&base, true, "");
    let (other, _) = drawn(&sealed("4.39", PLAN), true, "");
    let (plan, _) = drawn(&sealed("4.36", OTHER_PLAN), true, "");
    assert!(hidden != one && one != other && one != plan);
}

#[test]
fn what_is_secret_is_in_no_accessibility_tree_even_while_it_shows() {
    let (_, tree) = drawn(&sealed("4.3711", PLAN), true, "4.39");
    for word in [
        "4.3711",
        "4.37",
        "4.11",
        "4.26",
        "4.21",
        "zeppelin",
        "quicksilver",
        "marzipan",
    ] {
        assert!(!tree.contains(word), "{word} is in the tree");
    }
    // the words of the warning beside the figure, not those of the rules
    let words = Words::of(Language::English);
    for id in ["warning-above-reserve", "plan-passes-walk-away"] {
        let said = format!("\"{}\"", words.say(id));
        assert!(!tree.contains(&said), "{said} is in the tree");
    }
}

/// Only the rows of the counteroffers, the record's place and the frame change: what the
/// key shows moves nothing else.
#[test]
fn nothing_moves_when_the_key_is_held() {
    let base = sealed("4.36", PLAN);
    let (hidden, hidden_tree) = drawn(&base, false, "");
    let (shown, shown_tree) = drawn(&base, true, "");
    let same = |x: usize, y: usize| {
        let at = (y * 1280 + x) * 4;
        // text may lie elsewhere in the atlas and come out a shade lighter
        let channels = hidden[at..at + 3].iter().zip(&shown[at..at + 3]);
        channels.into_iter().all(|(a, b)| a.abs_diff(*b) < 48)
    };
    // the column of moves above the counteroffers, and the forecast and savings below
    for y in (60..290).chain(470..760) {
        for x in 965..1270 {
            assert!(same(x, y), "the right column differs at {x}, {y}");
        }
    }
    for y in 60..400 {
        for x in 310..955 {
            assert!(same(x, y), "the middle differs at {x}, {y}");
        }
    }
    let lines = |tree: &str| tree.matches("Label").count();
    assert!(lines(&shown_tree) <= lines(&hidden_tree));
}
