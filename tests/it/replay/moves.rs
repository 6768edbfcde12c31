//! How the replay moves, what stops it, and what is asked on the way.

use kanjia::domain::{Moment, Price, Session, Text};
use kanjia::training::answer::Answer;
use kanjia::training::found;
use kanjia::training::landmark::Landmark;
use kanjia::training::lesson::Question;
use kanjia::training::replay::{Posed, Replay, Stop, Travel, Way};
use kanjia::transcript::note::{NoteKind, Notes};

use super::scene::{digests, note, notes, replay_of, tape, timed};

fn session() -> Session {
    timed(12, &[(50, "Accept(by: Company)")])
}

fn replay() -> Replay {
    replay_of(&session(), Notes::default())
}

fn place(replay: &Replay) -> u64 {
    replay.here().unwrap().seq
}

fn questions() -> Vec<Question> {
    found::questions(&mut tape(&session()))
}

fn is_asked(replay: &Replay) -> bool {
    matches!(replay.lend().posed, Some(Posed::Open { .. }))
}

#[test]
fn it_steps_by_offer_and_by_record() {
    let mut replay = replay();
    for (travel, wanted) in [
        (Travel::Offer(Way::On), 2),
        (Travel::Record(Way::On), 3),
        (Travel::Offer(Way::On), 6),
        (Travel::Offer(Way::Back), 2),
        (Travel::Offer(Way::Back), 1),
        (Travel::Record(Way::Back), 1),
        (Travel::End, 14),
        (Travel::Record(Way::Back), 13),
        (Travel::Start, 1),
        (Travel::Landmark(Landmark::Recess, Way::On), 4),
        (Travel::Landmark(Landmark::Gate, Way::On), 7),
        (Travel::Landmark(Landmark::Recess, Way::Back), 4),
    ] {
        replay.go(travel);
        assert_eq!(place(&replay), wanted, "{travel:?}");
    }
}

#[test]
fn the_end_is_said_only_when_one_tried_to_go_on() {
    let mut replay = replay();
    while place(&replay) < 14 {
        replay.go(Travel::Record(Way::On));
        assert_eq!(replay.lend().stop, None, "at {}", place(&replay));
    }
    replay.go(Travel::Record(Way::On));
    assert_eq!(replay.lend().stop, Some(Stop::End));
    replay.go(Travel::Record(Way::Back));
    assert_eq!(replay.lend().stop, None);
}

#[test]
fn past_the_last_offer_a_step_by_offer_shows_how_it_came_out() {
    let mut replay = replay();
    replay.go(Travel::To(13));
    assert_eq!(
        place(&replay),
        1,
        "what was not come to can't be dragged to"
    );
    for _ in 0..8 {
        replay.go(Travel::Offer(Way::On));
    }
    assert_eq!(place(&replay), 14);
    replay.go(Travel::To(3));
    replay.go(Travel::To(13));
    assert_eq!(place(&replay), 13, "it was seen before");
}

#[test]
fn the_whole_is_lent_only_while_it_is_asked_for() {
    let mut replay = replay();
    assert!(replay.lend().whole.is_none());
    assert_eq!(replay.lend().seen.records().len(), 1);
    replay.show_all(true);
    assert_eq!(replay.lend().whole.unwrap().records().len(), 14);
    replay.go(Travel::To(9));
    assert_eq!(place(&replay), 9);
    replay.show_all(false);
    assert!(replay.lend().whole.is_none());
}

#[test]
fn a_place_that_is_not_there_is_said_and_nothing_moves() {
    let mut replay = replay();
    replay.go(Travel::Landmark(Landmark::Retraction, Way::On));
    let stop = Some(Stop::NoneAhead(Landmark::Retraction));
    assert_eq!((place(&replay), replay.lend().stop), (1, stop));
    replay.go(Travel::Landmark(Landmark::Gate, Way::Back));
    let stop = Some(Stop::NoneBefore(Landmark::Gate));
    assert_eq!((place(&replay), replay.lend().stop), (1, stop));
}

#[test]
fn notes_and_flags_are_places_and_later_ones_are_not_lent() {
    let session = session();
    let list = vec![
        note(&session, 3, NoteKind::Other, "Li", "early"),
        note(&session, 9, NoteKind::Flag, "", ""),
        note(&session, 12, NoteKind::TimeLost, "Li", "late"),
    ];
    let mut replay = replay_of(&session, notes(list));
    let texts = |replay: &Replay| -> Vec<String> {
        let lent = replay.lend();
        lent.notes
            .iter()
            .map(|note| note.text.as_str().to_owned())
            .collect()
    };
    assert!(texts(&replay).is_empty());
    replay.go(Travel::Landmark(Landmark::Note, Way::On));
    assert_eq!(
        (place(&replay), texts(&replay)),
        (3, vec!["early".to_owned()])
    );
    replay.go(Travel::Landmark(Landmark::Flag, Way::On));
    assert_eq!(place(&replay), 9);
    replay.go(Travel::Landmark(Landmark::Note, Way::On));
    assert_eq!((place(&replay), texts(&replay).len()), (12, 3));
}

#[test]
fn a_note_of_another_version_is_kept_apart() {
    let session = session();
    let mut stray = note(&session, 3, NoteKind::Other, "Li", "stray");
    stray.at.digest = digests(&session)[5];
    let late = {
        let mut late = stray.clone();
        late.at.seq = 12;
        late
    };
    let mut replay = replay_of(&session, notes(vec![stray, late]));
    assert!(replay.lend().of_other_versions.is_empty());
    replay.go(Travel::Offer(Way::On));
    replay.go(Travel::Record(Way::On));
    let lent = replay.lend();
    assert_eq!((lent.notes.len(), lent.of_other_versions.len()), (0, 1));
}

#[test]
fn the_questions_of_a_lesson_stop_the_way_and_wait() {
    let mut replay = replay();
    let asked: Vec<u64> = questions().iter().map(|one| one.at.seq).collect();
    assert!(asked.len() >= 3, "{asked:?}");
    assert_eq!(replay.ask_on_the_way(questions()), 0);
    replay.go(Travel::Landmark(Landmark::Gate, Way::On));
    assert_eq!(
        place(&replay),
        asked[0],
        "the question comes before the gate"
    );
    assert!(is_asked(&replay));
    replay.go(Travel::Record(Way::On));
    assert_eq!(place(&replay), asked[0]);
    assert_eq!(replay.lend().stop, Some(Stop::Question));
    replay.skip();
    replay.go(Travel::Offer(Way::On));
    assert!(asked[0] < place(&replay));
    // back and on again: it was asked already
    replay.go(Travel::Start);
    replay.go(Travel::Record(Way::On));
    while place(&replay) < asked[0] {
        replay.go(Travel::Record(Way::On));
    }
    assert!(!is_asked(&replay));
    replay.ask_here();
    assert!(is_asked(&replay), "but it can be asked for");
}

#[test]
fn an_answer_is_marked_told_and_kept_and_then_it_is_seen_what_happened() {
    let mut replay = replay();
    let question = questions()
        .into_iter()
        .find(|one| one.at.seq == 12 || one.at.seq == 11);
    let question = question.unwrap();
    let seq = question.at.seq;
    replay.ask_on_the_way(vec![question.clone()]);
    replay.go(Travel::Landmark(Landmark::Retraction, Way::On));
    replay.go(Travel::End);
    assert!(!is_asked(&replay), "the end was asked for");
    replay.go(Travel::To(seq));
    replay.ask_here();
    assert!(is_asked(&replay));
    replay.hint();
    let best = question.accepted[0].band.ends()[0];
    let why = Text::sentence("it is the guide's").unwrap();
    let given = replay.answer(best, why.clone(), Moment::epoch()).unwrap();
    assert_eq!((given.credit, given.hinted, &given.why), (100, true, &why));
    assert_eq!(given.at, question.at);
    assert!(
        replay.answer(Answer::Stop, why, Moment::epoch()).is_none(),
        "once"
    );
    let lent = replay.lend();
    let Some(Posed::Answered { answered, .. }) = &lent.posed else {
        panic!("it was answered");
    };
    assert!(!answered.guide.is_empty());
    drop(lent);
    replay.go_on();
    assert!(seq < place(&replay));
    assert!(replay.lend().posed.is_none());
    assert!(replay.lend().score.is_none(), "not before the end");
    replay.go(Travel::End);
    let score = replay.lend().score.unwrap();
    assert_eq!((score.answered, score.mean), (1, 100));
}

#[test]
fn what_the_rules_refuse_is_worth_nothing_and_says_why() {
    let mut replay = replay();
    replay.go(Travel::Offer(Way::On));
    replay.ask_here();
    // before the gate the payer names no figure above the company's own
    if is_asked(&replay) {
        let price = Price::parse("900").unwrap();
        let given = replay.answer(Answer::Name(price), Text::default(), Moment::epoch());
        assert_eq!(given.unwrap().credit, 0);
    } else {
        assert_eq!(replay.lend().stop, Some(Stop::NothingToDecide));
    }
}

#[test]
fn asked_everywhere_it_stops_at_every_decision() {
    let mut replay = replay();
    replay.ask_everywhere(true);
    let mut stops = Vec::new();
    for _ in 0..40 {
        replay.go(Travel::Record(Way::On));
        if is_asked(&replay) {
            stops.push(place(&replay));
            replay.skip();
        }
    }
    let found: Vec<u64> = questions().iter().map(|one| one.at.seq).collect();
    assert_eq!(stops, found);
}

#[test]
fn a_question_about_another_version_is_left_out() {
    let mut replay = replay();
    let mut other = questions();
    other[0].at.digest = digests(&session())[0];
    assert_eq!(replay.ask_on_the_way(other), 1);
}
