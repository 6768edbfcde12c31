//! The replay as pictures.

use egui::Vec2;
use kanjia::text::Language;
use kanjia::training::answer::Kind;
use kanjia::training::landmark::Landmark;
use kanjia::training::replay::{Posed, Replay, Travel, Way};
use kanjia::transcript::note::{NoteKind, Notes};

use super::scene::{DESIGNED, SMALL, Scene, note, notes, replay_of, timed, without_times};
use crate::talk::{NRDL, Talk};

/// The talk of the design's picture: no times, recesses between the offers.
fn nusinersen() -> Replay {
    let mut talk = Talk::past(NRDL);
    talk.say_all(
        "company 53680?; company out; back; company 48000?; company out; back; company 45800?; \
         company out; back; company 42800?; company 40800?; payer 33000; company accepts",
    );
    let session = without_times(&talk.session);
    let list = vec![
        note(
            &session,
            2,
            NoteKind::Other,
            "Trainer",
            "Two chances to quote and confirm. A quote that is not confirmed uses none of them.",
        ),
        note(
            &session,
            5,
            NoteKind::ConcessionTooLarge,
            "Li",
            "10.6% in one step. The first figure was not meant to last.",
        ),
        note(
            &session,
            11,
            NoteKind::QuestionWellPut,
            "Trainer",
            "A small step, then a larger one. What may the company have learned in the recess between?",
        ),
        note(&session, 13, NoteKind::Other, "Trainer", "Never seen here."),
    ];
    let mut replay = replay_of(&session, notes(list));
    for _ in 0..4 {
        replay.go(Travel::Offer(Way::On));
    }
    replay
}

fn check(name: &str, replay: Replay, (size, dark): (Vec2, bool), language: Language) {
    let answers = matches!(replay.lend().posed, Some(Posed::Open { .. }));
    let mut scene = Scene::new(replay);
    scene.language = language;
    let mut stage = scene.on(size, dark);
    if answers {
        stage.say("2");
        stage.say("40000");
        let mut scene = stage.scene.borrow_mut();
        assert_eq!(scene.state.form.kind, Some(Kind::Name));
        scene.state.form.why = "Their third step was larger than their second.".to_owned();
    }
    stage.harness.run_steps(3);
    stage.harness.snapshot(name);
}

#[test]
fn the_replay_with_a_question_in_english_on_dark() {
    let mut replay = nusinersen();
    replay.ask_here();
    check(
        "replay-question-dark-en",
        replay,
        (DESIGNED, true),
        Language::English,
    );
}

#[test]
fn the_replay_of_a_timed_talk_in_chinese_on_light() {
    let session = timed(12, &[(50, "Accept(by: Company)")]);
    let mut replay = replay_of(&session, Notes::default());
    for _ in 0..5 {
        replay.go(Travel::Offer(Way::On));
    }
    check(
        "replay-record-light-zh",
        replay,
        (DESIGNED, false),
        Language::SimplifiedChinese,
    );
}

#[test]
fn the_replay_in_a_small_window() {
    let mut replay = nusinersen();
    replay.ask_here();
    check(
        "replay-small-light-en",
        replay,
        (SMALL, false),
        Language::English,
    );
}

#[test]
fn the_replay_after_an_answer_in_chinese_on_dark() {
    let session = timed(12, &[(50, "Accept(by: Company)")]);
    let mut replay = replay_of(&session, Notes::default());
    for _ in 0..3 {
        replay.go(Travel::Landmark(Landmark::Decision, Way::On));
    }
    replay.ask_here();
    let price = kanjia::domain::Price::parse("4.20").unwrap();
    let answer = kanjia::training::answer::Answer::Name(price);
    let why = kanjia::domain::Text::sentence("先看对方是否再降。").unwrap();
    replay
        .answer(answer, why, kanjia::domain::Moment::epoch())
        .unwrap();
    check(
        "replay-answered-dark-zh",
        replay,
        (DESIGNED, true),
        Language::SimplifiedChinese,
    );
}

#[test]
fn the_whole_talk_is_drawn_where_it_is_asked_for() {
    let session = timed(12, &[(50, "Accept(by: Company)")]);
    let mut replay = replay_of(&session, Notes::default());
    replay.go(Travel::Offer(Way::On));
    replay.show_all(true);
    check(
        "replay-whole-dark-en",
        replay,
        (DESIGNED, true),
        Language::English,
    );
}
