//! What the guide says when, and what a talk tells about itself.

use crate::talk::{NRDL, OPEN, Talk};

fn check(pack: (&str, &str), rows: &[(&str, &str, &[&str])]) {
    for (before, says, rules) in rows {
        let mut talk = Talk::new(pack, None);
        talk.say_all(before);
        let line = talk.session.guide().unwrap();
        assert!(
            line.says.en.as_str().starts_with(says),
            "after `{before}`: {}",
            line.says.en
        );
        assert_eq!(line.rules, *rules, "after `{before}`");
    }
}

#[test]
fn on_site_the_guide_says_what_is_next_and_by_which_rules() {
    check(
        NRDL,
        &[
            ("", "The company quotes first", &["2", "3"]),
            ("company 5.62", "Two chances", &["3", "5", "11"]),
            ("company 5.62!", "The leader looks", &["4", "5"]),
            (
                "company 5.62!; outside",
                "One chance is used",
                &["3", "4", "5"],
            ),
            (
                "company 5.62!; outside; company out",
                "The next confirmed offer is the last",
                &["3", "4", "5"],
            ),
            (
                "company 5.62!; outside; company 4.72!",
                "The leader looks",
                &["4", "5"],
            ),
            ("company 5.62!; inside", "No limit on rounds", &["5", "6"]),
            ("company 5.62!; inside; payer accepts", "A deal.", &["8"]),
            ("fail no", "No deal.", &["8"]),
            (
                "fail no; payer signs X; company signs Y",
                "Signed by both sides",
                &["8"],
            ),
        ],
    );
}

#[test]
fn in_open_bargaining_the_guide_says_what_is_next() {
    check(
        OPEN,
        &[
            ("", "The company names its price first", &["1"]),
            ("company 5.62", "Offers and counteroffers alternate", &["2"]),
            ("company 5.62; company out", "Whoever stepped out", &["3"]),
            ("company 5.62; payer accepts", "A deal.", &["4"]),
            ("fail no", "No deal.", &["4"]),
            (
                "fail no; payer signs X; company signs Y",
                "Signed by both sides",
                &["4"],
            ),
        ],
    );
}

#[test]
fn offers_are_counted_for_each_side_and_chances_for_the_company() {
    let mut talk = Talk::new(NRDL, None);
    assert_eq!(talk.session.chances_left(), Some(2));
    talk.say_all("company 5.62; company 5.50!; outside; company 5.00!; inside; payer 4.00; company 4.90!; payer 4.10");
    assert_eq!(talk.session.chances_left(), Some(0));
    let told: Vec<(u32, Option<u8>)> = talk
        .session
        .state()
        .offers
        .iter()
        .map(|one| (one.ordinal, one.chance))
        .collect();
    assert_eq!(
        told,
        [
            (1, None),
            (2, Some(1)),
            (3, Some(2)),
            (1, None),
            (4, None),
            (2, None)
        ]
    );
    assert_eq!(Talk::new(OPEN, None).session.chances_left(), None);
}
