//! A process of the program itself that reads what may be hostile, with bounds on its memory
//! and its time.
//!
//! The bounds are set on it from outside before it is given a byte. Whatever it does (end,
//! crash, hang, fill its memory, talk without end), the answer here is bytes or a [`NoAnswer`]
//! within the time that it has, and it is gone afterwards.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::interrupt::Interrupt;

/// How long it may take until a stop that was asked for is heard.
const LISTENS: Duration = Duration::from_millis(50);

/// The program, and what its process may use.
#[derive(Clone, Debug)]
pub struct Bounded {
    /// The program.
    pub program: PathBuf,
    /// Bytes of memory that it may have addresses for, the program's own among them.
    pub memory: u64,
    /// How long it may take.
    pub time: Duration,
    /// The most bytes of its answer.
    pub answer: usize,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// The process could not be started.
    NotStarted,
    /// Somebody asked for a stop.
    Stopped,
    /// It was not done in time.
    TooSlow,
    /// It said more than is listened to.
    TooMuch,
    /// It ended itself, as it does where it is given no more memory.
    Aborted,
    /// It was ended by this signal.
    Killed(i32),
    /// It ended with this status, which is not that of success.
    Failed(i32),
}

impl NoAnswer {
    /// The stable code, which is also the id of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotStarted => "reader-not-started",
            Self::Stopped => "reader-stopped",
            Self::TooSlow => "reader-too-slow",
            Self::TooMuch => "reader-too-much",
            Self::Aborted => "reader-aborted",
            Self::Killed(_) => "reader-killed",
            Self::Failed(_) => "reader-failed",
        }
    }
}

impl Bounded {
    /// 512 MiB, ten seconds and 16 MiB of an answer for this program.
    pub fn of(program: PathBuf) -> Self {
        Self {
            program,
            memory: 512 * 1024 * 1024,
            time: Duration::from_secs(10),
            answer: 16 * 1024 * 1024,
        }
    }

    /// The same for the program that runs.
    pub fn itself() -> Self {
        Self::of(std::env::current_exe().unwrap_or_default())
    }

    /// What the program, called with this word, says of these bytes, unless a stop is asked for
    /// before it has said it.
    pub fn ask(&self, word: &str, bytes: &[u8], stop: &Interrupt) -> Result<Vec<u8>, NoAnswer> {
        let until = Instant::now() + self.time;
        let mut child = Held(start(&self.program, word)?);
        self.bind(&child.0);
        let (Some(input), Some(output)) = (child.0.stdin.take(), child.0.stdout.take()) else {
            return Err(NoAnswer::NotStarted);
        };
        let most = self.answer;
        let answer = thread::scope(|scope| {
            thread::Builder::new()
                .name("asking".to_owned())
                .spawn_scoped(scope, move || give(input, bytes))
                .map_err(|_none| NoAnswer::NotStarted)?;
            let (sender, receiver) = channel();
            thread::Builder::new()
                .name("listening".to_owned())
                .spawn_scoped(scope, move || {
                    sender.send(hear(output, most)).ok();
                })
                .map_err(|_none| NoAnswer::NotStarted)?;
            let heard = loop {
                if stop.is_asked() {
                    break Err(NoAnswer::Stopped);
                }
                let rest = until.saturating_duration_since(Instant::now());
                match receiver.recv_timeout(rest.min(LISTENS)) {
                    Ok(heard) => break heard.ok_or(NoAnswer::TooMuch),
                    Err(RecvTimeoutError::Timeout) if rest > Duration::ZERO => {}
                    Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                        break Err(NoAnswer::TooSlow);
                    }
                }
            };
            let ended = match &heard {
                Ok(_) => child.ended(until),
                Err(no) => Err(*no),
            };
            // whatever still waits for the process ends with it
            child.end();
            ended.and(heard)
        })?;
        Ok(answer)
    }

    #[cfg(target_os = "linux")]
    fn bind(&self, child: &Child) {
        use rustix::process::{Pid, Resource, Rlimit, prlimit};
        let limit = |most: u64| Rlimit {
            current: Some(most),
            maximum: Some(most),
        };
        let seconds = self.time.as_secs().max(1);
        let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
        for (resource, most) in [
            (Resource::As, self.memory),
            (Resource::Cpu, seconds),
            (Resource::Core, 0),
            (Resource::Fsize, 0),
        ] {
            if let Err(error) = prlimit(pid, resource, limit(most)) {
                log::warn!("no bound on the process that reads: {error}");
            }
        }
    }

    #[cfg(not(target_os = "linux"))]
    fn bind(&self, _child: &Child) {}
}

/// A process that is not left behind.
struct Held(Child);

impl Held {
    /// Waits for its end.
    fn ended(&mut self, until: Instant) -> Result<(), NoAnswer> {
        loop {
            match self.0.try_wait() {
                Ok(Some(status)) if status.success() => return Ok(()),
                Ok(Some(status)) => return Err(no_answer(status)),
                Ok(None) if Instant::now() < until => thread::sleep(Duration::from_millis(1)),
                Ok(None) | Err(_) => return Err(NoAnswer::TooSlow),
            }
        }
    }

    fn end(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.end();
    }
}

fn start(program: &Path, word: &str) -> Result<Child, NoAnswer> {
    Command::new(program)
        .arg(word)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| {
            log::error!("the process that reads did not start: {error}");
            NoAnswer::NotStarted
        })
}

/// Hands over the bytes; a process that ended early does not read to the end.
fn give(mut input: ChildStdin, bytes: &[u8]) {
    input.write_all(bytes).ok();
}

/// All that it says, unless that is more than is listened to.
fn hear(output: ChildStdout, most: usize) -> Option<Vec<u8>> {
    let mut answer = Vec::new();
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    output.take(limit).read_to_end(&mut answer).ok();
    (answer.len() <= most).then_some(answer)
}

#[cfg(unix)]
fn no_answer(status: std::process::ExitStatus) -> NoAnswer {
    use std::os::unix::process::ExitStatusExt as _;
    const ABORT: i32 = 6;
    match (status.signal(), status.code()) {
        (Some(ABORT), _) => NoAnswer::Aborted,
        (Some(signal), _) => NoAnswer::Killed(signal),
        (None, code) => NoAnswer::Failed(code.unwrap_or(-1)),
    }
}

#[cfg(not(unix))]
fn no_answer(status: std::process::ExitStatus) -> NoAnswer {
    NoAnswer::Failed(status.code().unwrap_or(-1))
}
