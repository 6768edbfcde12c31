//! `kanjia export`: talks in other forms, for an audience.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use super::Status;
use super::console::{Console, Stop};
use super::usage::UsageFault;
use crate::export::Course;
use crate::export::course::WHOLE;
use crate::export::talk::{Audience, Format, Unmade};
use crate::store::StoreFault;
use crate::store::exporting::{self, ExportFault, Misplaced, Whole, Wish, Written};
use crate::store::interrupt::Interrupt;
use crate::store::shelf::Places;
use crate::transcript::Verdict;
use crate::transcript::packs::Packs;

/// After so long the command says how far it is, and again each time.
const QUIET: Duration = Duration::from_millis(500);

/// What to export.
#[derive(Debug)]
pub(super) struct ExportRequest {
    /// The talks.
    pub(super) files: Vec<PathBuf>,
    /// In which form.
    pub(super) format: Format,
    /// Where to: a file, or a folder where there are several talks.
    pub(super) output: PathBuf,
    /// For whom.
    pub(super) audience: Audience,
}

/// What was typed of it, before it is held together.
#[derive(Debug, Default)]
pub(super) struct ExportTyped {
    format: Option<Format>,
    audience: Option<Audience>,
}

impl ExportTyped {
    /// Takes an option with its value.
    pub(super) fn take(&mut self, option: &str, value: &str) -> Result<(), UsageFault> {
        let unreadable = |why| UsageFault::Unreadable(value.to_owned(), why);
        if option == "--to" {
            let format = Format::from_id(value).ok_or_else(|| unreadable("usage-format"))?;
            self.format = Some(format);
        } else {
            let audience = Audience::from_id(value);
            self.audience = Some(audience.ok_or_else(|| unreadable("usage-audience"))?);
        }
        Ok(())
    }

    /// The request, where nothing is missing.
    pub(super) fn request(
        self,
        files: Vec<PathBuf>,
        output: Option<PathBuf>,
    ) -> Result<ExportRequest, UsageFault> {
        if files.is_empty() {
            return Err(UsageFault::Missing("FILE"));
        }
        let format = self.format.ok_or(UsageFault::Missing("--to FORMAT"))?;
        let audience = match (format.only_for(), self.audience) {
            (Some(only), Some(other)) if only != other => {
                let other = other.id().to_owned();
                return Err(UsageFault::Unreadable(other, "usage-audience-of-format"));
            }
            (Some(only), _) => only,
            (None, asked) => asked.unwrap_or_default(),
        };
        Ok(ExportRequest {
            files,
            format,
            output: output.ok_or(UsageFault::Missing("-o PATH"))?,
            audience,
        })
    }
}

/// Writes every talk. One that can't be read or is altered is told and left out; the others go
/// on. The status is the worst of them.
pub(super) fn run(request: &ExportRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let packs = console.packs()?;
    let targets = targets(request, console)?;
    let mut round = Round {
        packs: &packs,
        stop: Interrupt::listen().unwrap_or_default(),
        done: 0,
        all: targets.len(),
    };
    let mut worst = Status::Yes;
    for (file, target) in request.files.iter().zip(targets) {
        let wish = Wish {
            talk: file.clone(),
            format: request.format,
            audience: request.audience,
            path: target,
        };
        if let Some(status) = round.write(&wish, console)? {
            worst = worst.max(status);
        } else {
            let fields = [
                ("path", wish.path.display().to_string().into()),
                ("count", round.done.into()),
            ];
            return Err(console.fault("export-interrupted", &fields));
        }
        round.done += 1;
    }
    Ok(worst)
}

/// Where every talk goes; nothing is written where one of them may not.
fn targets(request: &ExportRequest, console: &Console<'_>) -> Result<Vec<PathBuf>, Stop> {
    let output = &request.output;
    let shown = |path: &Path| path.display().to_string();
    let into_folder = request.files.len() > 1 || output.is_dir();
    if into_folder && output.exists() && !output.is_dir() {
        return Err(console.fault("export-not-a-folder", &[("path", shown(output).into())]));
    }
    let ending = request.format.ending();
    let target = |(number, file): (usize, &PathBuf)| match request.format {
        _ if !into_folder => output.clone(),
        // the name of a talk's file is often its product's
        Format::TrainingCopy => output.join(format!("training-copy-{number}.{ending}")),
        _ => output.join(format!("{}.{ending}", exporting::stem(file))),
    };
    let targets: Vec<PathBuf> = (1..).zip(&request.files).map(target).collect();
    let mut seen = BTreeSet::new();
    for target in &targets {
        let blocked = request
            .files
            .iter()
            .any(|from| exporting::check(request.format, target, from) == Err(Misplaced::Record));
        if blocked {
            let code = match request.format {
                Format::TrainingCopy => "export-copy-misplaced",
                _ => "export-to-a-record",
            };
            return Err(console.fault(code, &[("path", shown(target).into())]));
        }
        if !seen.insert(target) {
            return Err(console.fault("export-same-name", &[("path", shown(target).into())]));
        }
    }
    if into_folder && !output.exists() {
        std::fs::create_dir_all(output)
            .map_err(|error| console.store_fault(&StoreFault::from_io(output, &error)))?;
    }
    Ok(targets)
}

/// Talks that are written one after the other.
struct Round<'a> {
    packs: &'a Packs,
    stop: Interrupt,
    done: usize,
    all: usize,
}

impl Round<'_> {
    /// Writes one; nothing where a stop was asked for. The work is done on a thread beside
    /// this one, which says how far it is.
    fn write(&self, wish: &Wish, console: &mut Console<'_>) -> Result<Option<Status>, Stop> {
        let words = console.words.clone();
        let (packs, stop) = (self.packs, self.stop.clone());
        let share = AtomicU16::new(0);
        let watch = |done| {
            share.store(done, Ordering::Relaxed);
            !stop.is_asked()
        };
        let documents = Places::of_user().documents();
        let (sender, receiver) = channel();
        let work = || {
            // whoever asked waits for it
            sender
                .send(exporting::run(
                    wish,
                    packs,
                    &documents,
                    &words,
                    &Course::new(&watch),
                ))
                .ok();
        };
        let done = thread::scope(|scope| {
            let named = thread::Builder::new().name("export".to_owned());
            named.spawn_scoped(scope, work).ok()?;
            loop {
                match receiver.recv_timeout(QUIET) {
                    Ok(done) => return Some(done),
                    Err(RecvTimeoutError::Timeout) => {
                        self.tell(wish, share.load(Ordering::Relaxed), console);
                    }
                    Err(RecvTimeoutError::Disconnected) => return None,
                }
            }
        });
        let Some(done) = done else {
            let path = wish.path.clone();
            let kind = std::io::ErrorKind::Other;
            return Err(console.store_fault(&StoreFault::Io { path, kind }));
        };
        match done {
            Ok(Written::Whole(whole)) => {
                say_done(wish, &whole, console)?;
                Ok(Some(Status::Yes))
            }
            Ok(Written::Stopped) => Ok(None),
            Err(ExportFault::NotWhole(fault)) => {
                let stop = console.store_fault(&fault);
                console.stopped(&stop);
                Ok(Some(Status::No))
            }
            Err(ExportFault::Unreadable(fault)) => {
                let stop = console.store_fault(&fault);
                Ok(Some(console.stopped(&stop)))
            }
            Err(ExportFault::Misplaced) => {
                let path = wish.path.display().to_string();
                Err(console.fault("export-to-a-record", &[("path", path.into())]))
            }
            Err(ExportFault::Unmade(unmade)) => {
                let path = wish.path.display().to_string();
                let stop = Stop::failed(unmade.told(&path, &console.words));
                match unmade {
                    // of this talk alone; the others go on
                    Unmade::NoOutcome | Unmade::NoPrices | Unmade::Faceless(_) => {
                        Ok(Some(console.stopped(&stop)))
                    }
                    Unmade::NotWritten(_)
                    | Unmade::Template(_)
                    | Unmade::TooLong(_)
                    | Unmade::Lost => Err(stop),
                }
            }
            Err(ExportFault::Documents(fault)) => Err(Stop::failed(fault.told(&console.words))),
            Err(ExportFault::Disk(fault)) => Err(console.store_fault(&fault)),
        }
    }

    /// Says how far it is.
    fn tell(&self, wish: &Wish, share: u16, console: &mut Console<'_>) {
        let fields = [
            ("path", wish.path.display().to_string().into()),
            ("percent", (share.min(WHOLE) / 10).to_string().into()),
            ("done", self.done.into()),
            ("all", self.all.into()),
        ];
        let line = console.words.say_with("export-progress", &fields);
        console.progress(&line);
    }
}

/// Says what was written, and what is torn in the talk.
fn say_done(wish: &Wish, whole: &Whole, console: &mut Console<'_>) -> Result<(), Stop> {
    let audience = format!("export-audience-{}", wish.audience.id());
    let audience = console.words.say(&audience).into_owned();
    let fields = [
        ("path", wish.path.display().to_string().into()),
        ("records", whole.records.into()),
        ("audience", audience.into()),
    ];
    let mut line = console.words.say_with("export-done", &fields);
    if wish.audience == Audience::Training {
        line = format!("{line}\n{}", whole.left_out.in_words(&console.words));
    }
    console.print(&line)?;
    if let Verdict::Torn {
        records, cut_bytes, ..
    } = whole.verdict
    {
        let told = console.words.fault(
            "torn-to-be-mended",
            &[
                ("record", records.into()),
                ("bytes", cut_bytes.into()),
                ("path", wish.talk.display().to_string().into()),
            ],
        );
        console.tell(&told);
    }
    Ok(())
}
