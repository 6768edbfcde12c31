//! A lesson made of the questions that are found in a talk.

use std::path::Path;

use super::LessonRequest;
use crate::cli::Status;
use crate::cli::console::{Console, Stop};
use crate::store::StoreFault;
use crate::store::lessons::create_lesson_file;
use crate::store::talk::look;
use crate::training::found;
use crate::transcript::cursor::Tape;

pub(super) fn run(
    request: &LessonRequest,
    output: &Path,
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let packs = console.packs()?;
    let reading = look(&request.file, &packs).map_err(|fault| console.store_fault(&fault))?;
    let tape = (reading.session.as_ref())
        .and_then(|session| Tape::at_start(session, reading.heads.clone()));
    let Some(mut tape) = tape else {
        let empty = StoreFault::Empty {
            path: request.file.clone(),
        };
        return Err(console.store_fault(&reading.fault.unwrap_or(empty)));
    };
    let lesson = found::lesson(&mut tape);
    let path = request.file.display().to_string();
    if lesson.questions.is_empty() {
        let told = console
            .words
            .fault("lesson-nothing-found", &[("path", path.into())]);
        console.tell(&told);
        return Ok(Status::No);
    }
    create_lesson_file(output, &lesson)
        .map_err(|fault| Stop::failed(fault.told(&console.words)))?;
    let said = console.words.say_with(
        "cli-lesson-made",
        &[
            ("count", lesson.questions.len().into()),
            ("path", output.display().to_string().into()),
        ],
    );
    console.print(&said)?;
    Ok(Status::Yes)
}
