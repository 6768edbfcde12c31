//! The thin binary: words go to the command line, the rest to the window.

use std::io::{stderr, stdin, stdout};
use std::process::ExitCode;

use kanjia::cli::{self, Streams, Turn};
use kanjia::clock::SystemClock;

fn main() -> ExitCode {
    kanjia::store::limits::outlive_size_limit().ok();
    kanjia::store::limits::keep_memory_private().ok();
    kanjia::store::limits::tell_place_alone(cli::stopped_by_a_fault());
    let (mut input, mut output, mut errors) = (stdin().lock(), stdout().lock(), stderr().lock());
    let streams = Streams {
        input: &mut input,
        output: &mut output,
        at_terminal: std::io::IsTerminal::is_terminal(&std::io::stdin()),
        errors: &mut errors,
    };
    match cli::run(std::env::args_os().skip(1), streams, &SystemClock) {
        Turn::Done(status) => status.into(),
        Turn::Board { language } => {
            drop((input, output, errors));
            kanjia::app::run_board(language)
        }
        Turn::Window { file, language } => {
            drop((input, output, errors));
            kanjia::app::run(file, language)
        }
    }
}
