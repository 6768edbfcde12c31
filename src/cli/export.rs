//! `kanjia export`: talks in other forms, for an audience.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::Status;
use super::console::{Console, Stop};
use super::usage::UsageFault;
use crate::export::talk::{Audience, Format, Redacted, Templates, export_with};
use crate::store::documents;
use crate::store::exporting::{self, Misplaced, Written};
use crate::store::interrupt::Interrupt;
use crate::store::shelf::Places;
use crate::store::talk::look;
use crate::text::Told;
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
    audience: Audience,
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
            self.audience = audience.ok_or_else(|| unreadable("usage-audience"))?;
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
        Ok(ExportRequest {
            files,
            format: self.format.ok_or(UsageFault::Missing("--to FORMAT"))?,
            output: output.ok_or(UsageFault::Missing("-o PATH"))?,
            audience: self.audience,
        })
    }
}

/// Writes every talk. One that can't be read or is altered is told and left out; the others go
/// on. The status is the worst of them.
pub(super) fn run(request: &ExportRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let packs = console.packs()?;
    let targets = targets(request, console)?;
    let templates = templates(request.format, console)?;
    let stop = Interrupt::listen().unwrap_or_default();
    let mut worst = Status::Yes;
    let mut said = Instant::now();
    for (done, (file, target)) in request.files.iter().zip(&targets).enumerate() {
        let one = Job {
            file,
            target,
            request,
            packs: &packs,
            templates: &templates,
            stop: &stop,
        };
        match one.run(console)? {
            Done::Written(status) => worst = worst.max(status),
            Done::Stopped => {
                let fields = [
                    ("path", target.display().to_string().into()),
                    ("count", done.into()),
                ];
                return Err(console.fault("export-interrupted", &fields));
            }
        }
        let more = done + 1 < targets.len();
        if more && QUIET < said.elapsed() {
            said = Instant::now();
            let fields = [("done", (done + 1).into()), ("all", targets.len().into())];
            let what = console.words.say_with("export-progress", &fields);
            console.tell(&Told {
                what,
                safe: None,
                next: None,
            });
        }
    }
    Ok(worst)
}

/// The user's own templates, where the format is set from any.
fn templates(format: Format, console: &Console<'_>) -> Result<Templates, Stop> {
    if !format.has_template() {
        return Ok(Templates::default());
    }
    let own = documents::own(&Places::of_user().documents());
    let own = own.map_err(|fault| Stop::failed(fault.told(&console.words)))?;
    Ok(Templates::own(own.templates, own.faces))
}

/// Where every talk goes; nothing is written where one of them may not.
fn targets(request: &ExportRequest, console: &Console<'_>) -> Result<Vec<PathBuf>, Stop> {
    let output = &request.output;
    let shown = |path: &Path| path.display().to_string();
    let into_folder = request.files.len() > 1 || output.is_dir();
    if into_folder && output.exists() && !output.is_dir() {
        return Err(console.fault("export-not-a-folder", &[("path", shown(output).into())]));
    }
    let target = |file: &PathBuf| {
        if into_folder {
            let ending = request.format.ending();
            output.join(format!("{}.{ending}", exporting::stem(file)))
        } else {
            output.clone()
        }
    };
    let targets: Vec<PathBuf> = request.files.iter().map(target).collect();
    let mut seen = BTreeSet::new();
    for target in &targets {
        let blocked = request
            .files
            .iter()
            .any(|from| exporting::check(target, from) == Err(Misplaced::Record));
        if blocked {
            return Err(console.fault("export-to-a-record", &[("path", shown(target).into())]));
        }
        if !seen.insert(target) {
            return Err(console.fault("export-same-name", &[("path", shown(target).into())]));
        }
    }
    if into_folder && !output.exists() {
        std::fs::create_dir_all(output).map_err(|error| {
            console.store_fault(&crate::store::StoreFault::from_io(output, &error))
        })?;
    }
    Ok(targets)
}

/// How one talk came out.
enum Done {
    Written(Status),
    Stopped,
}

/// One talk to write.
struct Job<'a> {
    file: &'a Path,
    target: &'a Path,
    request: &'a ExportRequest,
    packs: &'a Packs,
    templates: &'a Templates,
    stop: &'a Interrupt,
}

impl Job<'_> {
    fn run(&self, console: &mut Console<'_>) -> Result<Done, Stop> {
        if self.stop.is_asked() {
            return Ok(Done::Stopped);
        }
        let reading = match look(self.file, self.packs) {
            Ok(reading) => reading,
            Err(fault) => {
                let stop = console.store_fault(&fault);
                return Ok(Done::Written(console.stopped(&stop)));
            }
        };
        if let Some(fault) = &reading.fault {
            let stop = console.store_fault(fault);
            console.stopped(&stop);
            return Ok(Done::Written(Status::No));
        }
        let head = reading.heads.last().copied();
        let session = reading.session.as_ref();
        let redacted =
            session.and_then(|session| Redacted::of(session, head, self.request.audience));
        let Some(redacted) = redacted else {
            let empty = crate::store::StoreFault::Empty {
                path: self.file.to_owned(),
            };
            let stop = console.store_fault(&empty);
            return Ok(Done::Written(console.stopped(&stop)));
        };
        let path = self.target.display().to_string();
        let made = export_with(
            &redacted,
            self.request.format,
            &console.words,
            self.templates,
        );
        let bytes = made.map_err(|unmade| Stop::failed(unmade.told(&path, &console.words)))?;
        match exporting::write(self.target, &bytes, self.stop) {
            Ok(Written::Whole(_)) => {}
            Ok(Written::Stopped(_)) => return Ok(Done::Stopped),
            Err(fault) => return Err(console.store_fault(&fault)),
        }
        let audience = console
            .words
            .say(&format!("export-audience-{}", self.request.audience.id()))
            .into_owned();
        let fields = [
            ("path", path.into()),
            ("records", redacted.records().count().into()),
            ("audience", audience.into()),
        ];
        let line = console.words.say_with("export-done", &fields);
        console.print(&line)?;
        if let Verdict::Torn {
            records, cut_bytes, ..
        } = reading.verdict
        {
            let told = console.words.fault(
                "torn-to-be-mended",
                &[
                    ("record", records.into()),
                    ("bytes", cut_bytes.into()),
                    ("path", self.file.display().to_string().into()),
                ],
            );
            console.tell(&told);
        }
        Ok(Done::Written(Status::Yes))
    }
}
