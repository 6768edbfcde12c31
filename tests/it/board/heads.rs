//! Codes that were announced belong to the records in which the figures stand.

use kanjia::transcript::board::course;

use super::digests;
use crate::talk::{BIDDING, MEDICARE, NRDL, Talk};

/// The records whose codes were announced, in their order.
fn announced(pack: (&str, &str), sentences: &str) -> Vec<u64> {
    let mut talk = Talk::new(pack, None);
    talk.say_all(sentences);
    let digests = digests(&talk.session);
    let mut codes: Vec<String> = Vec::new();
    for shown in course(&talk.session, &digests) {
        if let Some(code) = shown.code
            && codes.last() != Some(&code)
        {
            codes.push(code);
        }
    }
    let place = |code: &String| {
        let found = digests.iter().position(|one| one.matches_announced(code));
        found.unwrap() as u64 + 1
    };
    codes.iter().map(place).collect()
}

#[test]
fn each_figure_has_a_code_of_its_own_record() {
    let check = |pack, sentences, records: &[u64]| {
        assert_eq!(announced(pack, sentences), records, "{sentences}");
    };
    check(NRDL, "note first", &[]);
    check(
        NRDL,
        "company 5.62!; outside; note far; company out; back; company 4.72!; inside; \
         company 4.62; payer 4.36; note hold; company accepts",
        &[2, 7, 9, 10],
    );
    // a correction is no new figure: the next one's code covers it
    check(
        NRDL,
        "company 5.62; correct 2 to 5.26 because misheard; company 5.20",
        &[2, 4],
    );
    check(
        MEDICARE,
        "payer 113 because of evidence; company 150 because of research",
        &[2, 3],
    );
    // sealed bids: the record in which all were opened
    check(
        BIDDING,
        "bid 1; bid 2; bid 3; opens 100: 1=65 2=90 3=95",
        &[5],
    );
}

#[test]
fn a_figure_that_is_not_on_disk_has_no_code() {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all("company 5.62!; outside; company 4.72!");
    let digests = digests(&talk.session);
    let shown = course(&talk.session, &digests[..3]);
    assert_eq!(shown.last().unwrap().code, None);
    assert_eq!(shown.last().unwrap().heard.len(), 2);
}
