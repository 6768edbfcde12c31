//! `kanjia rules`: the procedures there are, each as rules that people can read, and whether
//! a file of one's own can be used.

mod data;
mod page;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::Status;
use super::console::{Console, Stop};
use super::usage::UsageFault;
use super::words::text;
use crate::domain::rules::PackName;
use crate::store::atomic;
use crate::store::rules::text_of;
use crate::store::shelf::Places;
use crate::text::unsure_rules;
use crate::transcript::form::check_pack;
use crate::transcript::packs::{Kept, Origin, Packs};

/// What is wanted of the rules.
#[derive(Debug)]
pub(super) enum RulesRequest {
    /// The packs there are.
    List {
        /// As data.
        json: bool,
    },
    /// One pack.
    Print {
        /// Its name, its name and version, or a file.
        pack: String,
        /// As data.
        json: bool,
    },
    /// Whether the rules in this file can be used.
    Check(PathBuf),
    /// A pack's text as a start for another.
    Copy {
        /// Its name, its name and version, or a file.
        pack: String,
        /// The file to make.
        output: PathBuf,
    },
}

impl RulesRequest {
    /// What the words on the line ask for.
    pub(super) fn of(
        mut files: impl Iterator<Item = OsString>,
        check: Option<PathBuf>,
        (copy, json): (bool, bool),
        output: Option<PathBuf>,
    ) -> Result<Self, UsageFault> {
        let pack = files.next().map(text);
        let more = files.next().map(text);
        let (wanted, to_copy) = (pack.is_some(), copy || output.is_some());
        let request = match (pack, check) {
            (Some(pack), Some(_)) => Err(UsageFault::TooMany(pack)),
            (None, Some(_)) if json || to_copy => {
                let option = if json { "--json" } else { "--copy" };
                Err(UsageFault::TooMany(option.to_owned()))
            }
            (None, Some(file)) => Ok(Self::Check(file)),
            (Some(_), None) if to_copy && json => Err(UsageFault::TooMany("--json".to_owned())),
            (Some(pack), None) if to_copy => match output {
                Some(_) if !copy => Err(UsageFault::Missing("--copy")),
                Some(output) => Ok(Self::Copy { pack, output }),
                None => Err(UsageFault::Missing("-o FILE")),
            },
            (Some(pack), None) => Ok(Self::Print { pack, json }),
            (None, None) if to_copy => Err(UsageFault::Missing("PACK")),
            (None, None) => Ok(Self::List { json }),
        };
        match more {
            Some(more) if wanted => Err(UsageFault::TooMany(more)),
            Some(_) | None => request,
        }
    }
}

/// Does what is wanted.
pub(super) fn run(request: &RulesRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    match request {
        RulesRequest::List { json } => {
            let packs = console.packs()?;
            let text = if *json {
                data::list(&packs)
            } else {
                page::list(&packs, &Places::of_user().rules(), &console.words)
            };
            console.print(&text)?;
        }
        RulesRequest::Print { pack, json } => {
            let kept = found(pack, console)?;
            let text = if *json {
                data::of(&kept)
            } else {
                page::of(&kept, &console.words)
            };
            console.print(&text)?;
        }
        RulesRequest::Check(file) => return check(file, console),
        RulesRequest::Copy { pack, output } => copy(pack, output, console)?,
    }
    Ok(Status::Yes)
}

/// The pack that is named, or the one in the file of that name.
fn found(wanted: &str, console: &mut Console<'_>) -> Result<Kept, Stop> {
    let packs = console.packs()?;
    if let Some(kept) = packs.find(wanted) {
        return Ok(kept.clone());
    }
    let path = Path::new(wanted);
    if path.extension().is_none_or(|ending| ending != "ron") {
        let known: Vec<String> = packs.iter().map(|one| one.name().to_string()).collect();
        let fields = [("pack", wanted.into()), ("known", known.join(", ").into())];
        return Err(console.fault("rules-not-found", &fields));
    }
    let text = text_of(path).map_err(|fault| console.rules_fault(&fault))?;
    let mut alone = Packs::default();
    match alone.add(wanted, &text) {
        Ok(()) => alone.kept().next().cloned().ok_or_else(|| {
            let fields = [("pack", wanted.into()), ("known", "".into())];
            console.fault("rules-not-found", &fields)
        }),
        Err(unusable) => {
            let fault = crate::store::rules::OwnRulesFault::Form(path.to_owned(), unusable.fault);
            Err(console.rules_fault(&fault))
        }
    }
}

/// Says whether the rules in a file can be used, or each line that is wrong with them as
/// `FILE:LINE:COLUMN: what`.
fn check(file: &Path, console: &mut Console<'_>) -> Result<Status, Stop> {
    let text = text_of(file).map_err(|fault| console.rules_fault(&fault))?;
    let path = file.display().to_string();
    match check_pack(&text) {
        Ok(pack) => {
            let taken = Packs::shipped().is_ok_and(|packs| packs.get(pack.name()).is_some());
            let id = if taken {
                "rules-fine-taken"
            } else {
                "rules-fine"
            };
            let mut fields = vec![
                ("path", path.into()),
                ("name", pack.name().to_string().into()),
            ];
            if !taken {
                fields.push(("stages", pack.stages().len().into()));
                fields.push(("rules", pack.rules().len().into()));
                fields.push(("count", unsure_rules(&pack).count().into()));
            }
            let line = console.words.say_with(id, &fields);
            console.print(&line)?;
            Ok(Status::Yes)
        }
        Err(faults) => {
            for fault in faults {
                let what = console.words.form_fault(fault.code(), &fault.fields());
                console.print(&format!("{path}:{}:{}: {what}", fault.line, fault.column))?;
            }
            Ok(Status::No)
        }
    }
}

/// Writes a pack's text to a new file, with a version of its own: a name and version stand
/// for one text for ever.
fn copy(wanted: &str, output: &Path, console: &mut Console<'_>) -> Result<(), Stop> {
    let kept = found(wanted, console)?;
    let name = kept.pack.name();
    let own = PackName {
        pack: name.pack.clone(),
        version: format!("{}-own", name.version),
    };
    let before = format!("version: \"{}\"", name.version);
    let after = format!("version: \"{}\"", own.version);
    let text = kept.text.replacen(&before, &after, 1);
    let placed =
        atomic::create_new(output, text.as_bytes()).map_err(|fault| console.store_fault(&fault))?;
    console.warn(placed.warning.as_slice());
    let folder = Places::of_user().rules().display().to_string();
    let fields = [
        ("path", output.display().to_string().into()),
        ("name", own.to_string().into()),
        ("folder", folder.into()),
    ];
    let said = console.words.say_with("rules-copied", &fields);
    console.print(&said)
}

/// Where a pack comes from, where it is the user's own.
fn own_file(kept: &Kept) -> Option<&str> {
    match &kept.origin {
        Origin::Shipped => None,
        Origin::Own(path) => Some(path),
    }
}
