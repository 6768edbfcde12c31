//! No floor and no reserve stands in anything before the end.

use kanjia::domain::event::Event;
use kanjia::domain::{Command, Side};
use kanjia::training::temperament::Temperament;
use kanjia::transcript::whole::transcript_of;

use super::{finish, packs, practice, run_on, say};

/// Whether a figure stands in a text as a word of its own.
fn holds(text: &str, figure: &str) -> bool {
    text.match_indices(figure).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + figure.len()..].chars().next();
        let part = |one: Option<char>| one.is_some_and(|one| one.is_ascii_digit() || one == '.');
        !part(before) && !part(after)
    })
}

#[test]
fn nothing_hidden_is_told_or_recorded_before_the_end() {
    let mut checked = 0;
    for pack in packs().into_iter().filter(|pack| !pack.asks_for_more()) {
        for (seed, temperament) in (0..30).zip(Temperament::ALL.into_iter().cycle()) {
            let mut practice = practice(&pack, temperament, seed);
            run_on(practice.table_mut());
            say(practice.table_mut(), Command::Ask { by: Side::Payer });
            run_on(practice.table_mut());
            if practice.session().state().outcome.is_some() {
                continue;
            }
            assert!(practice.told().is_none());
            let text = transcript_of(practice.session()).unwrap();
            let offers = &practice.session().state().offers;
            let named: Vec<_> = offers.iter().filter_map(|offer| offer.price).collect();
            finish(practice.table_mut());
            let told = practice.told().unwrap();
            let brief = kanjia::transcript::form::write_brief(practice.session().brief()).unwrap();
            for figure in [told.zone.reserve, told.zone.floor] {
                let shown = named.contains(&figure) || holds(&brief, &figure.to_string());
                assert!(
                    shown || !holds(&text, &figure.to_string()),
                    "{figure} in {text}"
                );
                checked += u32::from(!shown);
            }
        }
    }
    assert!(checked > 100, "{checked}");
}

#[test]
fn what_a_company_says_names_no_figure() {
    for pack in packs() {
        for temperament in Temperament::ALL {
            let mut practice = practice(&pack, temperament, 4);
            run_on(practice.table_mut());
            for _ in 0..12 {
                say(practice.table_mut(), Command::Ask { by: Side::Payer });
                run_on(practice.table_mut());
            }
            for record in practice.session().records() {
                if let Event::Remarked {
                    text, translation, ..
                } = &record.event
                {
                    let other = translation.as_ref().unwrap().text.as_str();
                    for said in [text.as_str(), other] {
                        assert!(!said.chars().any(|one| one.is_ascii_digit()), "{said}");
                        assert!(!said.starts_with("remark-"), "{said}");
                    }
                }
            }
        }
    }
}
