//! The public board's process, from the desk's side: started, fed, watched, ended.
//!
//! Nothing here waits for the board. What it is told lies in a slot that holds the last
//! picture and the last language and nothing older, since each picture is whole by itself; a
//! thread takes it from there and writes it. So a board that does not read costs the desk one
//! picture of memory and no time. The type of what goes in is [`Told`]: the reserve, the plan
//! and the notes have no place in it.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::text::Language;
use crate::transcript::board::Told;
use crate::transcript::form::write_board;

/// What is started as the board.
#[derive(Clone, Debug)]
pub struct BoardProgram {
    /// The program.
    pub program: PathBuf,
    /// The words that it is called with.
    pub words: Vec<OsString>,
}

impl BoardProgram {
    /// The program that runs, as a board.
    pub fn itself() -> Self {
        Self {
            program: std::env::current_exe().unwrap_or_default(),
            words: vec!["board".into()],
        }
    }

    fn command(&self, language: Language) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(&self.words)
            .args(["--lang", language.tag()])
            .stdin(Stdio::piped())
            // it says nothing there; that the pipe ends tells that it is gone
            .stdout(Stdio::piped());
        command
    }
}

/// How a board came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoardEnd {
    /// It could not be started.
    NotStarted,
    /// It was closed by a person.
    Closed,
    /// It ended otherwise: it was killed, or has no display.
    Died,
}

/// A board that was started. Dropping it ends it.
pub struct Feed {
    slot: Arc<Slot>,
}

impl Feed {
    /// Starts a board that speaks this language. `ended` is called once, from another thread,
    /// when it is gone.
    pub fn start(
        program: &BoardProgram,
        language: Language,
        ended: impl FnOnce(BoardEnd) + Send + 'static,
    ) -> Self {
        let slot = Arc::new(Slot::default());
        let command = program.command(language);
        let feeding = Arc::clone(&slot);
        let spawned = thread::Builder::new()
            .name("board".to_owned())
            .spawn(move || feed(command, &feeding, ended));
        if let Err(error) = spawned {
            log::error!("no thread for the board: {error}");
        }
        Self { slot }
    }

    /// Tells the board something. It comes back at once, whatever the board does.
    pub fn tell(&self, told: &Told) {
        let line = write_board(told);
        let mut waiting = self.slot.lock();
        match told {
            Told::Language(_) => waiting.language = Some(line),
            Told::Talk(_) | Told::Nothing => waiting.picture = Some(line),
        }
        drop(waiting);
        self.slot.changed.notify_one();
    }
}

impl Drop for Feed {
    fn drop(&mut self) {
        self.slot.end();
    }
}

/// What lies between the desk and the thread that writes.
#[derive(Default)]
struct Slot {
    waiting: Mutex<Waiting>,
    changed: Condvar,
}

#[derive(Default)]
struct Waiting {
    language: Option<String>,
    picture: Option<String>,
    /// Nothing more is written.
    ended: bool,
    child: Option<Child>,
}

impl Slot {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next line, once there is one; nothing when it is over.
    fn next(&self) -> Option<String> {
        let mut waiting = self.lock();
        loop {
            if waiting.ended {
                return None;
            }
            let line = waiting.language.take().or_else(|| waiting.picture.take());
            if line.is_some() {
                return line;
            }
            waiting = (self.changed.wait(waiting)).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Keeps the process where it can be ended from; ends it where that was asked for already.
    fn hold(&self, mut child: Child) {
        let mut waiting = self.lock();
        if waiting.ended {
            child.kill().ok();
        }
        waiting.child = Some(child);
    }

    fn end(&self) {
        let mut waiting = self.lock();
        waiting.ended = true;
        if let Some(child) = &mut waiting.child {
            child.kill().ok();
        }
        drop(waiting);
        self.changed.notify_all();
    }
}

/// Starts the process, has it watched, and writes to it for as long as it reads.
fn feed(mut command: Command, slot: &Arc<Slot>, ended: impl FnOnce(BoardEnd) + Send + 'static) {
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => {
            log::error!("no board: {error}");
            ended(BoardEnd::NotStarted);
            return;
        }
    };
    let (input, output) = (child.stdin.take(), child.stdout.take());
    slot.hold(child);
    let watched = Arc::clone(slot);
    let spawned = thread::Builder::new()
        .name("board's end".to_owned())
        .spawn(move || ended(watch(&watched, output)));
    if let Err(error) = spawned {
        log::error!("nobody watches the board: {error}");
    }
    let Some(mut input) = input else { return };
    while let Some(mut line) = slot.next() {
        line.push('\n');
        // one that is gone is told of by the thread that watches
        if input.write_all(line.as_bytes()).is_err() {
            return;
        }
    }
}

/// Waits until the process is gone.
fn watch(slot: &Slot, output: Option<ChildStdout>) -> BoardEnd {
    if let Some(mut output) = output {
        // it says nothing, and whatever it says is not kept
        std::io::copy(&mut output, &mut std::io::sink()).ok();
    }
    let child = slot.lock().child.take();
    let status = child.and_then(|mut child| child.wait().ok());
    slot.end();
    match status.map(|status: ExitStatus| status.success()) {
        Some(true) => BoardEnd::Closed,
        Some(false) | None => BoardEnd::Died,
    }
}
