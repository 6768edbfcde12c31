//! Files that stand beside a talk.

use kanjia::store::envelope::SealedEnvelope;
use kanjia::store::sealed::Passphrase;
use kanjia::store::settings::Settings;
use kanjia::transcript::form;
use kanjia::transcript::packs::Packs;

use super::{again, text};

pub(super) fn brief(bytes: &[u8]) {
    let text = text(bytes);
    again(&text, form::read_brief, form::write_brief);
    let Ok(brief) = form::read_brief(&text) else {
        return;
    };
    let packs = Packs::shipped().expect("they ship");
    for pack in packs.iter() {
        brief.faults(pack);
    }
    brief.comparable().count();
    brief.ceiling();
    brief.target_price();
}

pub(super) fn rules(bytes: &[u8]) {
    let text = text(bytes);
    match form::check_pack(&text) {
        Ok(pack) => {
            assert_eq!(form::read_pack(&text).as_ref(), Ok(&pack));
            Packs::default()
                .add("mine.ron", &text)
                .expect("it was read before");
        }
        Err(faults) => assert!(!faults.is_empty()),
    }
}

pub(super) fn lesson(bytes: &[u8]) {
    again(&text(bytes), form::read_lesson, form::write_lesson);
}

pub(super) fn notes(bytes: &[u8]) {
    again(&text(bytes), form::read_notes, |(session, notes)| {
        form::write_notes(session, notes)
    });
}

pub(super) fn plan(bytes: &[u8]) {
    again(&text(bytes), form::read_plan, form::write_plan);
}

pub(super) fn tags(bytes: &[u8]) {
    let text = text(bytes);
    again(&text, form::read_tags, |(session, tags)| {
        form::write_tags(session, tags)
    });
    kanjia::transcript::tag::Tags::typed(&text).ok();
}

pub(super) fn progress(bytes: &[u8]) {
    again(&text(bytes), form::read_progress, form::write_progress);
}

pub(super) fn attempts(bytes: &[u8]) {
    again(&text(bytes), form::read_attempts, |all| {
        form::write_attempts(all)
    });
}

pub(super) fn endings(bytes: &[u8]) {
    form::read_endings(&text(bytes)).ok();
}

pub(super) fn round(bytes: &[u8]) {
    again(&text(bytes), form::read_round, form::write_round);
}

pub(super) fn published(bytes: &[u8]) {
    again(
        &text(bytes),
        |text| form::read_published_round("fuzzed", text),
        form::write_published_round,
    );
}

pub(super) fn settings(bytes: &[u8]) {
    ron::from_str::<Settings>(&text(bytes)).ok();
}

pub(super) fn board(bytes: &[u8]) {
    again(&text(bytes), form::read_board, |shown| {
        Ok::<_, ()>(form::write_board(shown))
    });
}

pub(super) fn summary(bytes: &[u8]) {
    again(
        &text(bytes),
        |text| form::read_summary(text).ok_or(()),
        form::write_summary,
    );
}

/// The lines that everybody may read, and the sealed part as far as it asks for little work: up
/// to the limit each try would take a second.
pub(super) fn envelope(bytes: &[u8]) {
    let Ok(sealed) = SealedEnvelope::of(bytes) else {
        return;
    };
    let head = text(bytes);
    let works = head
        .lines()
        .filter(|line| line.starts_with("-> scrypt"))
        .filter_map(|line| line.rsplit(' ').next());
    if works
        .clone()
        .any(|work| work.parse::<u8>().is_ok_and(|work| 4 < work && work <= 18))
    {
        return;
    }
    let passphrase = Passphrase::new("correct horse battery").expect("it is long enough");
    sealed.open(&passphrase).ok();
}
