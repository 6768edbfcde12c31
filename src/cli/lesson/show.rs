//! A lesson in words or as data: what it is about and what it asks, and nothing of the answers or the end.

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
            String::new(),
        ];
        lines.extend(
            (1_usize..)
                .zip(&lesson.questions)
                .map(|(number, question)| {
                    format!("{number}.  #{}  {}", question.at.seq, asks(question, words))
                }),
        );
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
    questions: Vec<QuestionData<'a>>,
}

#[derive(Serialize)]
struct QuestionData<'a> {
    seq: Seq,
    digest: String,
    asks: Both<'a>,
}

#[derive(Serialize)]
struct Both<'a> {
    en: &'a str,
    zh: &'a str,
}

impl<'a> QuestionData<'a> {
    fn of(question: &'a Question) -> Self {
        Self {
            seq: question.at.seq,
            digest: question.at.digest.to_string(),
            asks: both(&question.asks),
        }
    }
}

fn both(words: &Bilingual) -> Both<'_> {
    Both {
        en: words.en.as_str(),
        zh: words.zh.as_str(),
    }
}
