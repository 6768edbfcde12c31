//! The command line: all that the window can do with a file, in a form that a script can read.
//!
//! [`run`] takes the words that were typed and says how it went. What a command prints for people is in their
//! language, what it prints for scripts never is. Nothing here ends the process: the exit status is a value.

mod arguments;
mod attach;
mod backtest;
mod columns;
mod console;
mod deeds;
mod documents;
mod doubtful;
mod evidence;
mod export;
mod guide;
mod help;
mod import;
mod lesson;
mod library;
mod new;
mod notes;
mod passphrase;
mod plan;
mod practice;
mod read_table;
mod record;
mod references;
mod request;
mod rules;
mod scores;
mod seal;
mod show;
mod sign;
mod simulate;
mod stats;
mod tables;
mod tags;
mod usage;
mod verify;
mod what_if;
mod words;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::clock::Clock;
use crate::text::{Language, Words};
use arguments::Request;
use console::Console;
pub use console::Streams;

/// How a command came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Done, and the answer is yes.
    Yes,
    /// Done, and the answer is no: a command was refused, a file is altered.
    No,
    /// It could not be done.
    Failed,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        match status {
            Status::Yes => Self::SUCCESS,
            Status::No => Self::from(1),
            Status::Failed => Self::from(2),
        }
    }
}

/// What is to happen after the words were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// A subcommand was done.
    Done(Status),
    /// The public board is wanted.
    Board {
        /// The language it speaks.
        language: Language,
    },
    /// The window is wanted.
    Window {
        /// The talk to open it on.
        file: Option<PathBuf>,
        /// The language it speaks.
        language: Language,
    },
}

/// What is said where the program stops by a fault of its own.
pub fn stopped_by_a_fault() -> String {
    let words = Words::of(Language::detect());
    words.fault("program", &[]).whole(&words)
}

/// Does what these words ask for; the program's own name is not among them.
pub fn run<'a>(
    words: impl IntoIterator<Item = OsString>,
    streams: Streams<'a>,
    clock: &'a dyn Clock,
) -> Turn {
    let words: Vec<OsString> = words.into_iter().collect();
    if words == [read_table::WORD] {
        return Turn::Done(read_table::run(streams, clock));
    }
    let (language, read) = arguments::read(words);
    let mut console = Console::new(Words::of(language), clock, streams);
    let done = match read {
        Ok(Request::Window(None)) => {
            return Turn::Window {
                file: None,
                language,
            };
        }
        Ok(Request::Window(Some(file))) => match console.existing(file) {
            Ok(file) => {
                return Turn::Window {
                    file: Some(file),
                    language,
                };
            }
            Err(stop) => Err(stop),
        },
        Ok(Request::Board) => return Turn::Board { language },
        Ok(Request::Help(topic)) => help::run(topic, &mut console),
        Ok(Request::Version) => help::version(&mut console),
        Ok(Request::New {
            brief,
            sheet,
            envelope,
            output,
        }) => new::run(
            &brief,
            sheet.as_deref(),
            envelope.as_deref(),
            &output,
            &mut console,
        ),
        Ok(Request::Seal(request)) => seal::run(&request, &mut console),
        Ok(Request::Record { file }) => record::run(&file, &mut console),
        Ok(Request::Show(request)) => show::run(&request, &mut console),
        Ok(Request::References(request)) => references::run(&request, &mut console),
        Ok(Request::Guide(request)) => guide::run(&request, &mut console),
        Ok(Request::Simulate(request)) => simulate::run(&request, &mut console),
        Ok(Request::Lesson(request)) => lesson::run(&request, &mut console),
        Ok(Request::Library(request)) => library::run(&request, &mut console),
        Ok(Request::Tags(request)) => tags::run(&request, &mut console),
        Ok(Request::Rules(request)) => rules::run(&request, &mut console),
        Ok(Request::Verify(request)) => verify::run(&request, &mut console),
        Ok(Request::Sign(request)) => sign::run(&request, &mut console),
        Ok(Request::Attach(request)) => attach::run(&request, &mut console),
        Ok(Request::Notes(request)) => notes::run(&request, &mut console),
        Ok(Request::Plan(request)) => plan::run(&request, &mut console),
        Ok(Request::Practice(request)) => practice::run(&request, &mut console),
        Ok(Request::WhatIf(request)) => what_if::run(&request, &mut console),
        Ok(Request::Import(request)) => import::run(&request, &mut console),
        Ok(Request::Scores(request)) => scores::run(&request, &mut console),
        Ok(Request::Stats(request)) => stats::run(&request, &mut console),
        Ok(Request::Backtest(request)) => backtest::run(&request, &mut console),
        Ok(Request::Export(request)) => export::run(&request, &mut console),
        Ok(Request::Documents { output }) => documents::run(output.as_deref(), &mut console),
        Err(fault) => Err(fault.stop(&console)),
    };
    Turn::Done(done.unwrap_or_else(|stop| console.stopped(&stop)))
}
