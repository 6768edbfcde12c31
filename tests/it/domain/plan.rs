//! The plan: what contradicts itself, where the talk is against it, and its silence.

use kanjia::domain::plan::{Against, LentPlan, Passed, PlanFault, PlanParts, PlanStep};
use kanjia::domain::{Currency, Plan, Price, Text, Unit};
use kanjia::transcript::form::{PlanUnreadable, read_brief, read_plan, write_plan};

use super::price;
use crate::desk::talks::{BRIEF, record, talk};

/// Fails to compile where the type has one of the traits: then `some` is ambiguous.
macro_rules! has_none_of {
    ($type:ty: $($bound:path),+ $(,)?) => {
        const _: fn() = || {
            trait Ambiguous<A> {
                fn some() {}
            }
            impl<T: ?Sized> Ambiguous<()> for T {}
            $({
                struct Bound;
                impl<T: ?Sized + $bound> Ambiguous<Bound> for T {}
            })+
            let _ = <$type as Ambiguous<_>>::some;
        };
    };
}

has_none_of!(
    Plan: std::fmt::Debug, std::fmt::Display, Clone, PartialEq, PartialOrd, std::hash::Hash,
    serde::Serialize, std::ops::Deref,
);
has_none_of!(PlanParts: std::fmt::Debug, std::fmt::Display, Clone, PartialEq, serde::Serialize);
has_none_of!(PlanStep: std::fmt::Debug, std::fmt::Display, Clone, PartialEq, serde::Serialize);
has_none_of!(
    LentPlan<'static>: std::fmt::Debug, std::fmt::Display, Clone, PartialEq, serde::Serialize,
);
has_none_of!(Passed: std::fmt::Debug, std::fmt::Display, Clone, serde::Serialize);
has_none_of!(Against: std::fmt::Debug, std::fmt::Display, Clone, serde::Serialize);
has_none_of!(
    kanjia::domain::warning::SecretWarning: std::fmt::Debug, std::fmt::Display, Clone, serde::Serialize,
);

fn parts(target: &str, ladder: &[&str], limit: &str, largest: &str) -> PlanParts {
    let mut parts = PlanParts::empty(Currency::Cny, Unit::Tablet);
    parts.target = Price::parse(target).ok();
    parts.steps = ladder
        .iter()
        .map(|figure| PlanStep {
            price: price(figure),
            note: Text::default(),
        })
        .collect();
    parts.limits.walk_away = Price::parse(limit).ok();
    parts.limits.largest_step = Price::parse(largest).ok();
    parts
}

#[test]
fn a_plan_that_contradicts_itself_is_refused_with_the_step() {
    let check =
        |target: &str, ladder: &[&str], limit: &str, largest: &str, expected: &[PlanFault]| {
            let faults = Plan::new(parts(target, ladder, limit, largest))
                .err()
                .unwrap_or_default();
            assert_eq!(faults, expected, "{ladder:?}");
        };
    check("4.20", &["4.00", "4.10", "4.20"], "4.40", "0.10", &[]);
    check("", &[], "", "", &[]);
    // the limit itself passes, one step more does not
    check("4.40", &["4.40"], "4.40", "", &[]);
    check("4.41", &[], "4.40", "", &[PlanFault::TargetAboveLimit]);
    check(
        "",
        &["4.40", "4.41"],
        "4.40",
        "",
        &[PlanFault::StepAboveLimit(1)],
    );
    check("", &["4.00", "4.00"], "", "", &[PlanFault::NotAscending(1)]);
    check(
        "",
        &["4.00", "3.99", "4.10"],
        "",
        "",
        &[PlanFault::NotAscending(1)],
    );
    // the largest step itself passes, one step more does not
    check("", &["4.00", "4.10"], "", "0.10", &[]);
    check(
        "",
        &["4.00", "4.11"],
        "",
        "0.10",
        &[PlanFault::StepTooLarge(1)],
    );
}

#[test]
fn a_plan_off_the_talks_grid_or_unit_does_not_fit_its_brief() {
    let check = |target: &str, ladder: &[&str], limit: &str, expected: &[PlanFault]| {
        let plan = Plan::new(parts(target, ladder, limit, "")).ok().unwrap();
        let brief = read_brief(BRIEF).unwrap();
        assert_eq!(plan.faults_under(&brief), expected, "{ladder:?}");
    };
    check("4.20", &["4.00", "4.10"], "4.40", &[]);
    check("4.205", &[], "", &[PlanFault::TargetOffGrid]);
    check("", &["4.00", "4.105"], "", &[PlanFault::StepOffGrid(1)]);
    check("", &[], "4.4001", &[PlanFault::LimitOffGrid]);
    let mut other = parts("4.20", &[], "", "");
    other.unit = Unit::Vial;
    let other = Plan::new(other).ok().unwrap();
    let brief = read_brief(BRIEF).unwrap();
    assert_eq!(other.faults_under(&brief), [PlanFault::OtherUnit]);
}

#[test]
fn the_talk_is_held_against_the_ladder_step_by_step() {
    let plan = Plan::new(parts("", &["4.00", "4.10", "4.20"], "", ""))
        .ok()
        .unwrap();
    let lent = plan.lend();
    let check = |ours: &[&str], expected: Against, next: Option<usize>| {
        let ours: Vec<Price> = ours.iter().map(|figure| price(figure)).collect();
        assert!(lent.against(&ours) == expected, "{ours:?}");
        let found = lent.next_step(ours.last().copied()).map(|(at, _)| at);
        assert_eq!(found, next, "{ours:?}");
    };
    check(&[], Against::NotBegun, Some(0));
    check(&["4.00"], Against::On, Some(1));
    check(&["4.01"], Against::Above, Some(1));
    check(&["3.99"], Against::Below, Some(0));
    check(&["4.00", "4.20"], Against::Above, None);
    check(&["4.00", "4.10", "4.20"], Against::On, None);
    check(&["4.00", "4.10", "4.20", "4.20"], Against::PastTheEnd, None);
}

#[test]
fn a_figure_that_passes_something_planned_is_named_by_what_it_passes() {
    let mut parts = parts("", &["4.00", "4.10", "4.20"], "4.30", "0.15");
    parts.limits.not_before = Some(6);
    let plan = Plan::new(parts).ok().unwrap();
    let lent = plan.lend();
    let mut session = talk(11);
    let check = |session: &_, figure: &str, expected: &[Passed]| {
        let passed = lent.passed_by(price(figure), session);
        assert!(passed == expected, "{figure}");
    };
    // five offers were heard, the plan waits for the sixth
    check(&session, "4.00", &[Passed::TooEarly]);
    record(&mut session, r#"Offer(by: Payer, price: "4.00")"#, 50, None);
    record(
        &mut session,
        r#"Offer(by: Company, price: "4.38")"#,
        51,
        None,
    );
    check(&session, "4.10", &[]);
    check(&session, "4.15", &[]);
    check(&session, "4.16", &[Passed::LargestStep]);
    check(&session, "4.20", &[Passed::LargestStep, Passed::SkipsSteps]);
    check(
        &session,
        "4.31",
        &[Passed::WalkAway, Passed::LargestStep, Passed::SkipsSteps],
    );
}

#[test]
fn a_reason_is_ticked_and_unticked() {
    let text = r#"(currency: "CNY", unit: "tablet", reasons: ["one", "two"])"#;
    let mut plan = read_plan(text).unwrap_or_else(|_| panic!("a plan"));
    plan.tick_reason(1);
    plan.tick_reason(7);
    let used = |plan: &Plan| {
        plan.lend()
            .reasons()
            .map(|(_, used)| used)
            .collect::<Vec<_>>()
    };
    assert_eq!(used(&plan), [false, true]);
    plan.tick_reason(1);
    assert_eq!(used(&plan), [false, false]);
    assert!(
        !write_plan(&plan).unwrap().contains("used"),
        "it is in no file"
    );
}

#[test]
fn what_is_wrong_with_the_text_of_a_plan_is_said_without_a_piece_of_it() {
    let check = |text: &str, line: usize, what: &str| {
        let fault = read_plan(text).err().unwrap();
        let told = format!("{fault:?}");
        for secret in ["4.3711", "marzipan", "-4"] {
            assert!(!told.contains(secret), "{told}");
        }
        match fault {
            PlanUnreadable::Form {
                line: at,
                what: said,
                ..
            } => assert_eq!((at, said), (line, what)),
            PlanUnreadable::Contradicts(_) => assert_eq!(what, "contradicts"),
        }
    };
    let head = "(currency: \"CNY\", unit: \"tablet\",\n";
    check(
        &format!("{head} target: \"-4\")"),
        2,
        "plan-price-unreadable",
    );
    check(
        &format!("{head} marzipan: \"4.3711\")"),
        2,
        "plan-field-unknown",
    );
    check(
        &format!("{head} concessions: [(kind: marzipan, text: \"4.3711\")])"),
        2,
        "plan-word-unknown",
    );
    check(&format!("{head} target: 4.3711)"), 2, "plan-unreadable");
    check(
        "(currency: \"CNY\",\n target: \"4.3711\")",
        2,
        "plan-field-missing",
    );
    check(
        &format!("{head} ladder: [(price: \"4.3711\"), (price: \"4.00\")])"),
        2,
        "contradicts",
    );
}
