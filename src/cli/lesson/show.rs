//! A lesson in words or as data: what it is about and where it asks. What it asks names figures of the talk, so it is
//! told when it is taken.

use serde::Serialize;

use super::{LessonRequest, open};
use crate::cli::Status;
use crate::cli::console::{Console, Stop};
use crate::domain::Bilingual;
use crate::domain::event::Seq;
use crate::text::Words;
use crate::training::lesson::Question;

pub(super) fn run(request: &LessonRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let (taking, tape) = open(&request.file, None, console)?;
    let words = &console.words;
    let lesson = &taking.lesson;
    let product = &tape.seen().brief().product;
    let text = if request.json {
        let data = LessonData {
            session: &lesson.session,
            talk: taking.talk.path.display().to_string(),
            title: both(&lesson.title),
            about: both(&lesson.about),
            questions: lesson.questions.iter().map(QuestionData::of).collect(),
        };
        serde_json::to_string_pretty(&data).unwrap_or_default()
    } else {
        let drug = format!("{} {}", words.name(&product.generic_name), product.strength);
        let mut lines = vec![
            words.name(&lesson.title).to_owned(),
            words.say_with(
                "cli-lesson-talk",
                &[
                    ("drug", drug.trim().into()),
                    ("path", taking.talk.path.display().to_string().into()),
                ],
            ),
            words.name(&lesson.about).to_owned(),
        ];
        let count = lesson.questions.len();
        let records: Vec<String> = (lesson.questions.iter())
            .map(|question| format!("#{}", question.at.seq))
            .collect();
        let between = words.say("preview-separator");
        lines.push(words.say_with(
            "cli-lesson-questions",
            &[
                ("count", count.into()),
                ("records", records.join(&between).into()),
            ],
        ));
        lines.join("\n")
    };
    console.print(&text)?;
    Ok(Status::Yes)
}

/// What a question asks; the standing question where it has no words of its own.
pub(super) fn asks(question: &Question, words: &Words) -> String {
    match words.name(&question.asks) {
        "" => words.say("lesson-standing-question").into_owned(),
        asks => asks.to_owned(),
    }
}

#[derive(Serialize)]
struct LessonData<'a> {
    session: &'a str,
    talk: String,
    title: Both<'a>,
    about: Both<'a>,
    questions: Vec<QuestionData>,
}

#[derive(Serialize)]
struct QuestionData {
    seq: Seq,
    digest: String,
}

#[derive(Serialize)]
struct Both<'a> {
    en: &'a str,
    zh: &'a str,
}

impl QuestionData {
    fn of(question: &Question) -> Self {
        Self {
            seq: question.at.seq,
            digest: question.at.digest.to_string(),
        }
    }
}

fn both(words: &Bilingual) -> Both<'_> {
    Both {
        en: words.en.as_str(),
        zh: words.zh.as_str(),
    }
}
