//! What trainees answered, and what of it counts.

use kanjia::domain::{Moment, Text};
use kanjia::training::answer::Answer;
use kanjia::training::lesson::{Lesson, Question};
use kanjia::training::progress::{Given, Progress, tally};
use kanjia::transcript::Digest;
use kanjia::transcript::cursor::RecordId;
use proptest::prelude::*;

use super::words;

fn record(seq: u64) -> RecordId {
    RecordId {
        seq,
        digest: Digest::of(&seq.to_be_bytes()),
    }
}

fn lesson(at: &[u64]) -> Lesson {
    Lesson {
        session: "0".repeat(32),
        title: words("Title", "标题"),
        about: words("About", "简介"),
        questions: at.iter().map(|seq| Question::empty(record(*seq))).collect(),
    }
}

fn progress(given: &[(u64, u8)]) -> Progress {
    let mut progress = Progress::new("0".repeat(32), Text::name("Li").unwrap());
    for (number, (seq, credit)) in given.iter().enumerate() {
        progress.given.push(Given {
            at: record(*seq),
            answer: Answer::Ask,
            why: Text::default(),
            credit: *credit,
            hinted: false,
            when: Moment::parse(&format!("2026-03-02T10:{:02}:00+08:00", number % 60)).unwrap(),
        });
    }
    progress
}

#[test]
fn of_each_question_the_last_answer_counts() {
    let given = progress(&[(2, 40), (7, 100), (2, 60), (9, 100)]);
    let tally = tally(&lesson(&[2, 7, 8]), Some(&given));
    assert_eq!((tally.answered, tally.questions, tally.credit), (2, 3, 160));
    assert_eq!(tally.percent(), Some(80));
    assert_eq!(tally.last.unwrap().to_string(), "2026-03-02T10:02:00+08:00");
}

#[test]
fn nothing_answered_is_no_share() {
    let tally = tally(&lesson(&[2, 7]), None);
    assert_eq!(
        (tally.answered, tally.credit, tally.percent()),
        (0, 0, None)
    );
}

proptest! {
    /// A lesson is edited: texts change, questions come, go and move. Every answer to a
    /// record that is still asked about stays, with its credit.
    #[test]
    fn answers_stay_when_a_lesson_is_edited(
        given in prop::collection::vec((1_u64..30, 0_u8..=100), 0..40),
        before in prop::collection::btree_set(1_u64..30, 0..12),
        after in prop::collection::btree_set(1_u64..30, 0..12),
    ) {
        let given = progress(&given);
        let old = lesson(&before.iter().copied().collect::<Vec<_>>());
        let mut new = lesson(&after.iter().rev().copied().collect::<Vec<_>>());
        for question in &mut new.questions {
            question.asks = words("Another question?", "另一题？");
        }
        let counted = |lesson: &Lesson| -> Vec<(u64, u8)> {
            let mut counted: Vec<(u64, u8)> = lesson.questions.iter()
                .filter_map(|one| Some((one.at.seq, given.last_at(one.at)?.credit)))
                .collect();
            counted.sort_unstable();
            counted
        };
        let kept = |pair: &(u64, u8)| before.contains(&pair.0) && after.contains(&pair.0);
        let (old_counted, new_counted) = (counted(&old), counted(&new));
        let of_old: Vec<_> = old_counted.iter().filter(|one| kept(one)).collect();
        let of_new: Vec<_> = new_counted.iter().filter(|one| kept(one)).collect();
        prop_assert_eq!(of_old, of_new);
        let tally = tally(&new, Some(&given));
        prop_assert_eq!(tally.credit, new_counted.iter().map(|one| u32::from(one.1)).sum::<u32>());
        prop_assert!(tally.percent().is_none_or(|percent| percent <= 100));
    }

    /// The same place with other digits is another record: nothing of one talk counts in another.
    #[test]
    fn an_answer_belongs_to_its_record_alone(seq in 1_u64..30) {
        let given = progress(&[(seq, 100)]);
        let mut other = lesson(&[seq]);
        other.questions[0].at.digest = Digest::of(b"another talk");
        prop_assert_eq!(tally(&other, Some(&given)).answered, 0);
    }
}
