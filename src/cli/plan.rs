//! `kanjia plan`: a plan sealed with a passphrase, opened, or checked against a brief.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::Status;
use super::arguments::UsageFault;
use super::console::{Console, Stop};
use super::new::{brief_in, plain_text};
use super::passphrase::passphrase;
use super::words::text;
use crate::domain::Plan;
use crate::domain::plan::PlanFault;
use crate::store::plan::{open_plan, seal_plan};
use crate::store::sealed::SealFault;
use crate::transcript::form::{PlanUnreadable, read_plan, write_plan};

/// What is asked for.
#[derive(Debug)]
pub(super) enum PlanRequest {
    /// A plan sealed into a new file.
    Seal {
        /// The plan.
        plan: PathBuf,
        /// The file to make.
        output: PathBuf,
        /// The brief to check it against before.
        brief: Option<PathBuf>,
    },
    /// A sealed plan, printed.
    Open {
        /// The file.
        sealed: PathBuf,
    },
    /// Whether a plan fits a brief.
    Check {
        /// The plan.
        plan: PathBuf,
        /// The brief.
        brief: PathBuf,
    },
}

impl PlanRequest {
    /// What is asked for by these files and options.
    pub(super) fn of(
        mut files: impl Iterator<Item = OsString>,
        output: Option<PathBuf>,
        sealed: Option<PathBuf>,
        brief: Option<PathBuf>,
    ) -> Result<Self, UsageFault> {
        let plan = files.next().map(PathBuf::from);
        if let Some(more) = files.next() {
            return Err(UsageFault::TooMany(text(more)));
        }
        match (sealed, plan, output, brief) {
            (Some(sealed), None, None, None) => Ok(Self::Open { sealed }),
            (Some(_), Some(plan), ..) => Err(UsageFault::TooMany(plan.display().to_string())),
            (Some(_), None, Some(_), _) => Err(UsageFault::TooMany("-o".to_owned())),
            (Some(_), None, None, Some(_)) => Err(UsageFault::TooMany("--check".to_owned())),
            (None, None, ..) => Err(UsageFault::Missing("PLAN")),
            (None, Some(plan), None, Some(brief)) => Ok(Self::Check { plan, brief }),
            (None, Some(plan), Some(output), brief) => Ok(Self::Seal {
                plan,
                output,
                brief,
            }),
            (None, Some(_), None, None) => Err(UsageFault::Missing("-o FILE")),
        }
    }
}

pub(super) fn run(request: &PlanRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    match request {
        PlanRequest::Seal {
            plan,
            output,
            brief,
        } => {
            let read = plan_in(plan, console)?;
            if let Some(brief) = brief
                && let Some(status) = misfits(&read, plan, brief, console)?
            {
                return Ok(status);
            }
            let passphrase = passphrase("plan-passphrase-prompt", true, console)?;
            seal_plan(output, &read, &passphrase).map_err(|fault| stop(&fault, console))?;
            let path = output.display().to_string();
            let said = console
                .words
                .say_with("plan-sealed-in", &[("path", path.into())]);
            console.print(&said)?;
            Ok(Status::Yes)
        }
        PlanRequest::Open { sealed } => {
            let sealed_file = console.existing(sealed.clone())?;
            let passphrase = passphrase("plan-passphrase-prompt", false, console)?;
            match open_plan(&sealed_file, &passphrase) {
                Ok(plan) => {
                    let text = write_plan(&plan).unwrap_or_default();
                    console.print(text.trim_end())?;
                    Ok(Status::Yes)
                }
                Err(kept) if kept.fault == SealFault::WrongPassphrase => {
                    console.tell(&kept.fault.told(&console.words));
                    Ok(Status::No)
                }
                Err(kept) => Err(stop(&kept.fault, console)),
            }
        }
        PlanRequest::Check { plan, brief } => {
            let read = plan_in(plan, console)?;
            if let Some(status) = misfits(&read, plan, brief, console)? {
                return Ok(status);
            }
            let said = console.words.say("plan-fits-brief").into_owned();
            console.print(&said)?;
            Ok(Status::Yes)
        }
    }
}

fn stop(fault: &SealFault, console: &Console<'_>) -> Stop {
    Stop::failed(fault.told(&console.words))
}

/// The plan in a file that people write.
fn plan_in(path: &Path, console: &Console<'_>) -> Result<Plan, Stop> {
    let text = plain_text(path, console)?;
    read_plan(&text).map_err(|unreadable| match unreadable {
        PlanUnreadable::Form {
            line,
            column,
            what,
            field,
        } => {
            let what = console.words.say_with(what, &[("field", field.into())]);
            console.fault(
                "plan-text",
                &[
                    ("line", line.into()),
                    ("column", column.into()),
                    ("what", what.into()),
                    ("path", path.display().to_string().into()),
                ],
            )
        }
        PlanUnreadable::Contradicts(faults) => not_usable(&faults, path, console),
    })
}

fn not_usable(faults: &[PlanFault], path: &Path, console: &Console<'_>) -> Stop {
    Stop::failed(told(faults, path, console))
}

fn told(faults: &[PlanFault], path: &Path, console: &Console<'_>) -> crate::text::Told {
    let lines: Vec<String> = faults
        .iter()
        .map(|fault| console.words.plan_fault(*fault))
        .collect();
    console.words.fault(
        "plan-not-usable",
        &[
            ("faults", lines.join("\n").into()),
            ("path", path.display().to_string().into()),
        ],
    )
}

/// Says what of the plan does not fit the brief; nothing where all does.
fn misfits(
    plan: &Plan,
    path: &Path,
    brief: &Path,
    console: &mut Console<'_>,
) -> Result<Option<Status>, Stop> {
    let brief = brief_in(brief, console)?;
    let faults = plan.faults_under(&brief);
    if faults.is_empty() {
        return Ok(None);
    }
    let told = told(&faults, path, console);
    console.tell(&told);
    Ok(Some(Status::No))
}
