//! A talk's file read and written anew in another form, whole or not at all.
//!
//! [`run`] does all of it for the window and for the command line: it reads the talk, makes
//! what its audience may see, renders that and puts it in its place. It tells how far it is and
//! listens for a stop all the way; what stood at the place stays until the new file is whole
//! and synced.

use std::path::{Path, PathBuf};

use super::atomic::{self, folder_of};
use super::documents::{self, DocumentsFault};
use super::fault::StoreFault;
use super::signatures::signed_on_paper;
use super::talk::look_on;
use crate::export::Course;
use crate::export::talk::{Audience, Format, LeftOut, Redacted, Templates, Unmade, export_with};
use crate::text::Words;
use crate::transcript::Verdict;
use crate::transcript::packs::Packs;

/// Where an export may not go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misplaced {
    /// It would take the place of a record, a plan or a brief.
    Record,
}

/// Endings of files that no export takes the place of.
const KEPT: [&str; 4] = ["kanjia", "plan", "lock", "ballast"];

/// Whether an export of this format may be written to this path: never over a talk, its plan
/// or what the program keeps beside it. A training copy is a talk itself, and always a new one.
pub fn check(format: Format, path: &Path, from: &Path) -> Result<(), Misplaced> {
    let ending = path.extension().and_then(|ending| ending.to_str());
    let kept = |kept: &&str| ending.is_some_and(|ending| ending.eq_ignore_ascii_case(kept));
    let misplaced = match format {
        Format::TrainingCopy => !kept(&"kanjia"),
        _ => KEPT.iter().any(kept),
    };
    let same = match (std::fs::canonicalize(path), std::fs::canonicalize(from)) {
        (Ok(path), Ok(from)) => path == from,
        (Err(_), _) | (_, Err(_)) => false,
    };
    if misplaced || same {
        Err(Misplaced::Record)
    } else {
        Ok(())
    }
}

/// One talk to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The talk's file.
    pub talk: PathBuf,
    /// In which form.
    pub format: Format,
    /// For whom.
    pub audience: Audience,
    /// Where to.
    pub path: PathBuf,
}

/// What became of it.
#[derive(Clone, Debug)]
pub enum Written {
    /// The file is there, whole.
    Whole(Whole),
    /// A stop was asked for before; what was there is as it was.
    Stopped,
}

/// A file that is there, whole.
#[derive(Clone, Debug)]
pub struct Whole {
    /// How many records are in it.
    pub records: usize,
    /// What was left out.
    pub left_out: LeftOut,
    /// What the talk's bytes say; its end may be torn.
    pub verdict: Verdict,
}

/// Why there is no file.
#[derive(Clone, Debug)]
pub enum ExportFault {
    /// It would take the place of a record or a plan.
    Misplaced,
    /// The talk can't be read at all.
    Unreadable(StoreFault),
    /// The talk is altered or not understood.
    NotWhole(StoreFault),
    /// It could not be made.
    Unmade(Unmade),
    /// The user's own templates can't be used.
    Documents(DocumentsFault),
    /// The disk did not take it.
    Disk(StoreFault),
}

/// Writes a talk in another form; `documents` is the folder of the user's own templates.
pub fn run(
    wish: &Wish,
    packs: &Packs,
    documents: &Path,
    words: &Words,
    course: &Course<'_>,
) -> Result<Written, ExportFault> {
    if check(wish.format, &wish.path, &wish.talk).is_err() {
        return Err(ExportFault::Misplaced);
    }
    // reading, redacting and writing beside the parts of the format
    course.expect(1 + Redacted::PARTS + wish.format.parts() + 1);
    let reading = look_on(&wish.talk, packs, course).map_err(ExportFault::Unreadable)?;
    let Some(reading) = reading else {
        return Ok(Written::Stopped);
    };
    if let Some(fault) = reading.fault {
        return Err(ExportFault::NotWhole(fault));
    }
    let head = reading.heads.last().copied();
    let audience = wish.format.only_for().unwrap_or(wish.audience);
    let redacted = match &reading.session {
        Some(session) => Redacted::of_on(session, head, audience, course),
        None => Ok(None),
    };
    let redacted = match redacted {
        Ok(Some(redacted)) => redacted,
        Ok(None) => {
            return Err(ExportFault::Unreadable(StoreFault::Empty {
                path: wish.talk.clone(),
            }));
        }
        Err(_stopped) => return Ok(Written::Stopped),
    };
    let redacted = if wish.format == Format::Letter {
        redacted.signed_by(signed_on_paper(&wish.talk, &reading, documents))
    } else {
        redacted
    };
    let templates = if wish.format.has_template() {
        let own = documents::own(documents).map_err(ExportFault::Documents)?;
        Templates::own(own.templates, own.faces)
    } else {
        Templates::default()
    };
    let bytes = match export_with(&redacted, wish.format, words, &templates, course) {
        Ok(bytes) => bytes,
        Err(unmade) if unmade.is_stop() => return Ok(Written::Stopped),
        Err(unmade) => return Err(ExportFault::Unmade(unmade)),
    };
    let placed = write(wish.format, &wish.path, &bytes, course).map_err(ExportFault::Disk)?;
    Ok(if placed {
        Written::Whole(Whole {
            records: redacted.records().count(),
            left_out: redacted.left_out().clone(),
            verdict: reading.verdict,
        })
    } else {
        Written::Stopped
    })
}

/// Puts the bytes in the place of `path` in one step; false where that was not wanted any
/// more. A training copy takes no file's place.
pub fn write(
    format: Format,
    path: &Path,
    bytes: &[u8],
    course: &Course<'_>,
) -> Result<bool, StoreFault> {
    if path.is_dir() {
        return Err(StoreFault::NotAFile {
            path: path.to_owned(),
            what: super::fault::NotAFile::Folder,
        });
    }
    if !folder_of(path).is_dir() {
        return Err(StoreFault::NoFolder {
            path: folder_of(path).to_owned(),
        });
    }
    let part = course.part(bytes.len() >> 20);
    let mut goes_on = || {
        part.count();
        part.look().is_ok()
    };
    let placed = match format {
        Format::TrainingCopy => atomic::create_new_while(path, bytes, &mut goes_on)?,
        _ => atomic::replace_while(path, bytes, &mut goes_on)?,
    };
    Ok(placed.is_some())
}

/// The name of a talk's file without the endings of talks: `talk` of `talk.kanjia`.
pub fn stem(file: &Path) -> String {
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    name.strip_suffix(".kanjia")
        .map(str::to_owned)
        .unwrap_or(name)
}

/// A name for a training copy in this folder that nothing bears yet. It says nothing of the
/// talk, whose own file is often called after the product.
pub fn name_of_copy(folder: &Path) -> String {
    let name = |number: u32| format!("training-copy-{number}");
    let free = |name: &String| {
        let path = folder.join(format!("{name}.kanjia"));
        std::fs::symlink_metadata(path).is_err()
    };
    (1..=9999).map(name).find(free).unwrap_or_else(|| name(1))
}
