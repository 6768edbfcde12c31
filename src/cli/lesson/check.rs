//! Whether a lesson can be given: everything that is wrong with it, by question.

use serde::Serialize;

use super::{LessonRequest, open};
use crate::cli::Status;
use crate::cli::console::{Console, Stop};
use crate::text::Words;
use crate::training::check::{Fault, Place, faults};

pub(super) fn run(request: &LessonRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let (taking, mut tape) = open(&request.file, None, console)?;
    let found = faults(&taking.lesson, &mut tape);
    let currency = tape.seen().brief().currency.code();
    let words = &console.words;
    let text = if request.json {
        let data: Vec<FaultData> = found
            .iter()
            .map(|fault| FaultData {
                question: fault.place.question().map(|at| at.saturating_add(1)),
                place: place(fault.place, words),
                code: fault.what.code(),
                why: fault.told(words, currency),
            })
            .collect();
        serde_json::to_string_pretty(&data).unwrap_or_default()
    } else if found.is_empty() {
        let count = taking.lesson.questions.len();
        words.say_with("cli-lesson-fits", &[("count", count.into())])
    } else {
        let lines: Vec<String> = found
            .iter()
            .map(|fault| line(fault, currency, words))
            .collect();
        lines.join("\n")
    };
    console.print(&text)?;
    Ok(if found.is_empty() {
        Status::Yes
    } else {
        Status::No
    })
}

fn line(fault: &Fault, currency: &str, words: &Words) -> String {
    words.say_with(
        "cli-lesson-fault",
        &[
            ("place", place(fault.place, words).into()),
            ("what", fault.told(words, currency).into()),
        ],
    )
}

/// Where it is, in words.
fn place(place: Place, words: &Words) -> String {
    let number = |at: usize| at.saturating_add(1).into();
    let (id, answer) = match place {
        Place::Lesson => ("lesson-place-lesson", None),
        Place::Title => ("lesson-place-title", None),
        Place::About => ("lesson-place-about", None),
        Place::Question(_) => ("lesson-place-question", None),
        Place::Asks(_) => ("lesson-place-asks", None),
        Place::Hint(_) => ("lesson-place-hint", None),
        Place::Afterwards(_) => ("lesson-place-afterwards", None),
        Place::Accepted(_, answer) => ("lesson-place-accepted", Some(answer)),
        Place::Credit(_, answer) => ("lesson-place-credit", Some(answer)),
        Place::Because(_, answer) => ("lesson-place-because", Some(answer)),
    };
    let mut fields = Vec::new();
    fields.extend(place.question().map(|at| ("question", number(at))));
    fields.extend(answer.map(|at| ("answer", number(at))));
    words.say_with(id, &fields)
}

#[derive(Serialize)]
struct FaultData {
    question: Option<usize>,
    place: String,
    code: &'static str,
    why: String,
}
