//! What a command talks through: words, the clock, and the three streams.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use super::Status;
use crate::clock::Clock;
use crate::store::rules::{self, OwnRulesFault};
use crate::store::shelf::Places;
use crate::store::{Holder, StoreFault, StoreWarning, unreadable};
use crate::text::{Argument, Told, Words};
use crate::transcript::packs::Packs;

/// The standard streams, or what stands in for them.
pub struct Streams<'a> {
    /// What is typed.
    pub input: &'a mut dyn BufRead,
    /// What is answered.
    pub output: &'a mut dyn Write,
    /// What went wrong.
    pub errors: &'a mut dyn Write,
    /// Whether a person types the input at a terminal.
    pub at_terminal: bool,
}

/// Why a command ended early.
pub(super) struct Stop {
    /// How it came out.
    status: Status,
    /// What to say; nothing where nobody listens any more.
    told: Option<Told>,
}

impl Stop {
    /// It could not be done.
    pub(super) fn failed(told: Told) -> Self {
        Self {
            status: Status::Failed,
            told: Some(told),
        }
    }
}

/// What a command talks through.
pub(super) struct Console<'a> {
    pub(super) words: Words,
    pub(super) clock: &'a dyn Clock,
    streams: Streams<'a>,
}

impl<'a> Console<'a> {
    pub(super) fn new(words: Words, clock: &'a dyn Clock, streams: Streams<'a>) -> Self {
        Self {
            words,
            clock,
            streams,
        }
    }

    /// Prints a line and hands it on at once. Where nobody reads it, the command ends.
    pub(super) fn print(&mut self, line: &str) -> Result<(), Stop> {
        let output = &mut self.streams.output;
        writeln!(output, "{line}")
            .and_then(|()| output.flush())
            .map_err(|_nobody_reads| Stop {
                status: Status::Failed,
                told: None,
            })
    }

    /// Tells what went wrong, or went on without something; a listener that is gone is no reason to stop.
    pub(super) fn tell(&mut self, told: &Told) {
        let Told { what, safe, next } = told;
        let lines = [Some(what), safe.as_ref(), next.as_ref()];
        for (number, line) in lines.into_iter().flatten().enumerate() {
            let before = if number == 0 { "kanjia: " } else { "        " };
            writeln!(self.streams.errors, "{before}{line}").ok();
        }
    }

    /// Tells how far something has come that takes its time.
    pub(super) fn progress(&mut self, line: &str) {
        writeln!(self.streams.errors, "kanjia: {line}").ok();
    }

    /// Tells why a command ended early, and gives its status.
    pub(super) fn stopped(&mut self, stop: &Stop) -> Status {
        if let Some(told) = &stop.told {
            self.tell(told);
        }
        stop.status
    }

    /// The stop for a fault with words of its own.
    pub(super) fn fault(&self, code: &str, fields: &[(&str, Argument<'_>)]) -> Stop {
        Stop::failed(self.words.fault(code, fields))
    }

    /// The stop for something that the disk did not do.
    pub(super) fn store_fault(&self, fault: &StoreFault) -> Stop {
        Stop::failed(fault.told(&self.words, 0))
    }

    /// Tells what went on without something it should have had.
    pub(super) fn warn(&mut self, warnings: &[StoreWarning]) {
        for warning in warnings {
            let told = warning.told(&self.words);
            self.tell(&told);
        }
    }

    /// The next line of the input with its line end, at most `limit` bytes of it; nothing at its end.
    pub(super) fn read_line(&mut self, limit: u64) -> Result<Vec<u8>, Stop> {
        use std::io::Read as _;
        let mut line = Vec::new();
        let read = (&mut self.streams.input)
            .take(limit)
            .read_until(b'\n', &mut line);
        match read {
            Ok(_) => Ok(line),
            Err(error) => {
                let what = error.kind().to_string();
                Err(self.fault("input-unreadable", &[("what", what.into())]))
            }
        }
    }

    /// All of the input, at most `limit` bytes of it.
    pub(super) fn read_all(&mut self, limit: u64) -> Result<Vec<u8>, Stop> {
        use std::io::Read as _;
        let mut bytes = Vec::new();
        let read = (&mut self.streams.input)
            .take(limit)
            .read_to_end(&mut bytes);
        read.map_err(|error| {
            let what = error.kind().to_string();
            self.fault("input-unreadable", &[("what", what.into())])
        })?;
        Ok(bytes)
    }

    /// A line that is not to be seen: typed at the terminal without its echo, after the
    /// words of `prompt`, or the next line of the input.
    pub(super) fn unseen_line(&mut self, prompt: &str, limit: u64) -> Result<String, Stop> {
        let typed = if self.at_terminal() {
            let prompt = format!("{} ", self.words.say(prompt));
            rpassword::prompt_password(prompt).map_err(|error| {
                let what = error.kind().to_string();
                self.fault("input-unreadable", &[("what", what.into())])
            })?
        } else {
            String::from_utf8_lossy(&self.read_line(limit)?).into_owned()
        };
        Ok(typed)
    }

    /// Whether a person types what is read.
    pub(super) fn at_terminal(&self) -> bool {
        self.streams.at_terminal
    }

    /// The file, if there is one.
    pub(super) fn existing(&self, file: PathBuf) -> Result<PathBuf, Stop> {
        match std::fs::metadata(&file) {
            Ok(_) => Ok(file),
            Err(error) => Err(self.store_fault(&StoreFault::from_io(&file, &error))),
        }
    }

    /// The rule packs that ship with the program and the user's own. What is wrong with one
    /// of these is told, and the rest used.
    pub(super) fn packs(&mut self) -> Result<Packs, Stop> {
        let read = rules::packs(&Places::of_user().rules());
        let (packs, faults) = read.map_err(|unusable| {
            let file = Path::new(&unusable.file);
            let told = unreadable(&self.words, "rules-unreadable", file, &unusable.fault);
            Stop::failed(told)
        })?;
        for fault in faults {
            self.tell(&fault.told(&self.words));
        }
        Ok(packs)
    }

    /// The stop for a file of rules that can't be used.
    pub(super) fn rules_fault(&self, fault: &OwnRulesFault) -> Stop {
        Stop::failed(fault.told(&self.words))
    }

    /// This process as the holder of a file.
    pub(super) fn holder(&self) -> Holder {
        Holder::this_process(self.clock.timestamp())
    }
}
