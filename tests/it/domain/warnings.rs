//! Warnings by rule, each at its boundary, and what is noted about digits.

use kanjia::domain::ending::note;
use kanjia::domain::session::Session;
use kanjia::domain::warning::{SecretWarning, Typed, Warning, secret_warnings, warnings};
use kanjia::domain::{Currency, Reserve, Side};
use kanjia::transcript::endings::{read_shipped, shipped};

use super::price;
use crate::desk::talks::{BRIEF, at, talk, talk_of};

fn typed(by: Side, figure: &str, confirmed: bool) -> Typed {
    let price = price(figure);
    Typed {
        by,
        price,
        confirmed,
    }
}

fn ids(session: &Session, typed: Option<Typed>, minutes: Option<i64>) -> Vec<&'static str> {
    let now = minutes.map(|minutes| at(minutes, 0));
    let found = warnings(session, typed, now);
    found.iter().map(Warning::id).collect()
}

#[test]
fn a_figure_being_typed_is_held_against_what_was_said() {
    // 5.62 confirmed, first chance; then 4.72 confirmed and inside; 4.62, 4.50, 4.40
    let check = |commands: usize, by: Side, figure: &str, confirmed: bool, expected: &[&str]| {
        let session = talk(commands);
        let found = ids(&session, Some(typed(by, figure, confirmed)), None);
        assert_eq!(found, expected, "{figure} after {commands}");
    };
    check(0, Side::Company, "5.62", true, &[]);
    check(4, Side::Company, "4.72", true, &["warning-last-chance"]);
    check(4, Side::Company, "4.72", false, &[]);
    check(11, Side::Company, "4.30", true, &[]);
    check(11, Side::Payer, "4.40", false, &[]);
    check(11, Side::Payer, "4.41", false, &["warning-above-theirs"]);
    // 4.36 is our last one from here on
    check(12, Side::Payer, "4.36", false, &[]);
    check(12, Side::Payer, "4.35", false, &["warning-below-own-last"]);
    check(12, Side::Payer, "4.40", false, &[]);
    check(12, Side::Payer, "4.41", false, &["warning-above-theirs"]);
}

#[test]
fn a_company_that_asks_more_than_before_is_told_of_until_it_comes_down() {
    let check = |offers: &[&str], expected: bool| {
        let session = talk_of(BRIEF, offers);
        let found = ids(&session, None, None);
        assert_eq!(found.contains(&"warning-raised"), expected, "{offers:?}");
    };
    check(&["4.50"], false);
    check(&["4.50", "4.50"], false);
    check(&["4.50", "4.51"], true);
    check(&["4.50", "4.51", "4.51"], false);
    check(&["4.50", "4.51", "4.40"], false);
}

#[test]
fn steps_that_shrink_one_like_the_other_are_told_of() {
    let check = |offers: &[&str], expected: bool| {
        let session = talk_of(BRIEF, offers);
        let found = ids(&session, None, None);
        assert_eq!(
            found.contains(&"warning-shrinking-steps"),
            expected,
            "{offers:?}"
        );
    };
    // steps 1.00, 0.50, 0.25
    check(&["6.00", "5.00", "4.50", "4.25"], true);
    // each exactly four fifths of the one before; then a fen more
    check(&["6.00", "5.00", "4.20", "3.56"], true);
    check(&["6.00", "5.00", "4.20", "3.55"], false);
    check(&["6.00", "5.00", "4.19", "3.56"], false);
    // no step, a step back, and too few
    check(&["6.00", "5.00", "4.50", "4.50"], false);
    check(&["6.00", "5.00", "4.50", "4.60"], false);
    check(&["5.00", "4.50", "4.25"], false);
    // the talks on record: they do not shrink
    check(&["5.62", "4.72", "4.62", "4.50", "4.40"], false);
    check(
        &[
            "53680", "48000", "45800", "42800", "40800", "37800", "34020",
        ],
        false,
    );
}

#[test]
fn the_clock_is_told_of_from_four_fifths_of_the_budget_on() {
    let custom = talk(11);
    let set = BRIEF.replace("people:", "time_budget: 60, people:");
    let set = crate::desk::talks::talk_with(&set, 11, None);
    let past = BRIEF.replace("people:", "held: \"2019-11-13\", people:");
    let past = crate::desk::talks::talk_with(&past, 11, None);
    let check = |session: &Session, minutes: Option<i64>, expected: bool| {
        let found = ids(session, None, minutes);
        assert_eq!(found.contains(&"warning-clock"), expected, "{minutes:?}");
    };
    // ninety minutes by rule 10, sixty by the brief
    check(&custom, Some(71), false);
    check(&custom, Some(72), true);
    check(&custom, Some(200), true);
    check(&set, Some(47), false);
    check(&set, Some(48), true);
    check(&custom, None, false);
    check(&past, Some(200), false);
}

#[test]
fn after_the_outcome_nothing_standing_is_told_of() {
    let mut session = talk_of(BRIEF, &["4.50", "4.51"]);
    assert_eq!(
        ids(&session, None, Some(89)),
        ["warning-raised", "warning-clock"]
    );
    crate::desk::talks::record(&mut session, r#"Fail(reason: "too far")"#, 89, None);
    assert!(ids(&session, None, Some(89)).is_empty());
}

#[test]
fn what_needs_the_reserve_is_said_at_its_line() {
    let session = talk(11);
    let check = |reserve: &str, figure: Option<&str>, expected: &[SecretWarning]| {
        let reserve = Reserve::sealed(price(reserve));
        let revealed = reserve.reveal(None);
        let typed = figure.map(|figure| typed(Side::Payer, figure, false));
        let found = secret_warnings(&session, typed, Some(&revealed), None);
        assert!(found == expected, "{figure:?}");
    };
    // they ask 4.40
    check("4.39", None, &[]);
    check("4.40", None, &[SecretWarning::InsideReserve]);
    check("4.36", Some("4.36"), &[]);
    check("4.36", Some("4.37"), &[SecretWarning::AboveReserve]);
}

#[test]
fn too_many_fours_are_noted_and_so_is_their_absence() {
    read_shipped().unwrap();
    let check =
        |figure: &str, before: Option<&str>, currency: Currency, expected: Option<(u8, bool)>| {
            let found = note(
                price(figure),
                before.map(price),
                currency,
                &shipped().digits,
            );
            let found = found.map(|note| (note.count, note.relieves));
            assert_eq!(found, expected, "{figure} after {before:?}");
        };
    check("4.40", None, Currency::Cny, Some((2, false)));
    check("4.36", Some("4.40"), Currency::Cny, Some((1, true)));
    check("4.36", Some("4.50"), Currency::Cny, None);
    check("4.44", Some("4.40"), Currency::Cny, Some((3, false)));
    check("34400", Some("35000"), Currency::Cny, Some((2, false)));
    check("4.40", None, Currency::Usd, None);
}
