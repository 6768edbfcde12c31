//! Lessons and answers on disk.

use std::fs;

use kanjia::domain::{Moment, Text};
use kanjia::store::StoreFault;
use kanjia::store::lessons::{
    LessonFault, create_lesson_file, keep_answer, progress_file, read_lesson_file,
    read_progress_of, survey, take, write_lesson_file,
};
use kanjia::store::shelf::Places;
use kanjia::text::{Language, Words};
use kanjia::training::answer::Answer;
use kanjia::training::progress::Given;
use kanjia::transcript::packs::Packs;

use super::{SHIPPED, sessions, shipped};

fn name(text: &str) -> Text {
    Text::name(text).unwrap()
}

fn given(lesson: &kanjia::training::lesson::Lesson, credit: u8) -> Given {
    Given {
        at: lesson.questions[0].at,
        answer: Answer::Ask,
        why: Text::default(),
        credit,
        hinted: false,
        when: Moment::parse("2026-03-02T10:31:00+08:00").unwrap(),
    }
}

#[test]
fn shipped_lessons_are_found_and_can_be_taken_wherever_they_lie() {
    let folder = tempfile::tempdir().unwrap();
    let found = survey(&[folder.path().join("none"), sessions(), sessions()]);
    assert_eq!(found.len(), SHIPPED.len());
    let packs = Packs::shipped().unwrap();
    let away = folder.path().join("my.lesson.ron");
    fs::copy(sessions().join("nusinersen-2021.lesson.ron"), &away).unwrap();
    let taking = take(&away, &[sessions()], &packs, folder.path(), &name("Li")).unwrap();
    assert_eq!(taking.talk.path, sessions().join("nusinersen-2021.kanjia"));
    assert!(taking.progress.given.is_empty());
    let lost = take(&away, &[], &packs, folder.path(), &name("Li"));
    assert!(matches!(lost, Err(LessonFault::NoTalk(_))));
}

#[test]
fn answers_are_kept_by_trainee_and_talk() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("progress");
    let (lesson, _) = shipped("dapagliflozin-2019");
    let (other, _) = shipped("nusinersen-2021");
    let li = name("李 / ../..");
    keep_answer(&folder, &lesson.session, &li, given(&lesson, 40)).unwrap();
    keep_answer(&folder, &lesson.session, &li, given(&lesson, 100)).unwrap();
    keep_answer(&folder, &lesson.session, &name("Wang"), given(&lesson, 60)).unwrap();
    let credits = |session: &str, by: &Text| -> Vec<u8> {
        let read = read_progress_of(&folder, session, by).unwrap();
        read.given.iter().map(|one| one.credit).collect()
    };
    assert_eq!(credits(&lesson.session, &li), [40, 100]);
    assert_eq!(credits(&lesson.session, &name("Wang")), [60]);
    assert_eq!(credits(&other.session, &li), Vec::<u8>::new());
    assert_eq!(
        fs::read_dir(&folder).unwrap().count(),
        2,
        "no name leaves the folder"
    );
}

#[test]
fn answers_that_are_not_ones_own_are_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (lesson, _) = shipped("dapagliflozin-2019");
    let (li, wang) = (name("Li"), name("Wang"));
    keep_answer(folder.path(), &lesson.session, &li, given(&lesson, 40)).unwrap();
    let (mine, theirs) = (
        progress_file(folder.path(), &lesson.session, &li),
        progress_file(folder.path(), &lesson.session, &wang),
    );
    fs::copy(&mine, &theirs).unwrap();
    let before = fs::read(&theirs).unwrap();
    let kept = keep_answer(folder.path(), &lesson.session, &wang, given(&lesson, 60));
    assert_eq!(kept, Err(LessonFault::OtherTrainee(theirs.clone())));
    assert_eq!(fs::read(&theirs).unwrap(), before);
}

#[test]
fn a_lesson_is_written_whole_and_a_new_one_overwrites_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new").join("a.lesson.ron");
    let (lesson, _) = shipped("dapagliflozin-2019");
    write_lesson_file(&path, &lesson).unwrap();
    assert_eq!(read_lesson_file(&path).unwrap(), lesson);
    let again = create_lesson_file(&path, &lesson);
    let there = StoreFault::AlreadyExists { path: path.clone() };
    assert_eq!(again, Err(LessonFault::Store(there)));
    assert_eq!(
        fs::read_dir(path.parent().unwrap()).unwrap().count(),
        1,
        "no draft is left"
    );
}

#[test]
fn what_is_wrong_with_a_file_is_told_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.lesson.ron");
    fs::copy(sessions().join("README.md"), &path).unwrap();
    let fault = read_lesson_file(&path).unwrap_err();
    for language in Language::ALL {
        let words = Words::of(language);
        let told = fault.told(&words).whole(&words);
        assert!(
            told.contains("a.lesson.ron") && told.contains('1'),
            "{told}"
        );
        assert!(!told.contains("fault-"), "{told}");
    }
}

#[test]
fn folders_of_lessons_lie_beside_that_of_talks() {
    let places = Places {
        settings: "/c/settings.ron".into(),
        talks: "/d/talks".into(),
        shipped: None,
    };
    assert_eq!(places.lessons(), std::path::Path::new("/d/lessons"));
    assert_eq!(places.progress(), std::path::Path::new("/d/progress"));
}
