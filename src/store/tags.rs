//! Tags of talks, on disk.
//!
//! They lie beside the transcript as `NAME.tags.ron`, and never in it: whoever takes the
//! talk along takes its tags along. Where that can't be written, and for the talks that ship
//! with the program, they lie in the user's folder of tags, under the talk's number. Both
//! files count; a tag goes where it can, and is taken out of either. A file that can't be
//! read is told and never written over.

use std::path::{Path, PathBuf};

use super::atomic;
use super::fault::StoreFault;
use super::lock::Holder;
use super::notes::{ONE_AT_A_TIME, take_lock};
use super::reading::read;
use super::shelf::Places;
use super::told::unreadable;
use crate::domain::Text;
use crate::text::{Told, Words};
use crate::transcript::form::{FormFault, read_tags, write_tags};
use crate::transcript::tag::{TagFault, Tags};

/// How the name of a file of tags ends.
pub const ENDING: &str = "tags.ron";

/// Why tags could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TagsFault {
    /// The file.
    Store(StoreFault),
    /// What stands in it.
    Form(PathBuf, FormFault),
    /// It is about another talk.
    OtherTalk(PathBuf),
    /// What was asked for can't be a tag.
    Tag(TagFault),
}

impl From<StoreFault> for TagsFault {
    fn from(fault: StoreFault) -> Self {
        Self::Store(fault)
    }
}

impl TagsFault {
    /// The fault in words.
    pub fn told(&self, words: &Words) -> Told {
        let path_of = |path: &Path| ("path", path.display().to_string().into());
        match self {
            Self::Store(fault) => fault.told(words, 0),
            Self::Form(path, fault) => unreadable(words, "tags-unreadable", path, fault),
            Self::OtherTalk(path) => words.fault("tags-other-talk", &[path_of(path)]),
            Self::Tag(fault) => words.fault(fault.code(), &[]),
        }
    }
}

/// Where the tags of a talk lie.
#[derive(Clone, Debug)]
pub struct TagsHome {
    session: String,
    beside: PathBuf,
    own: PathBuf,
    ships: bool,
}

impl Places {
    /// The user's folder of tags, beside that of talks.
    pub fn tags(&self) -> PathBuf {
        self.talks.with_file_name("tags")
    }
}

impl TagsHome {
    /// Where the tags of the talk of this number in this file lie.
    pub fn of(talk: &Path, session: &str, places: &Places) -> Self {
        let real = |path: &Path| {
            path.canonicalize()
                .unwrap_or_else(|_absent| path.to_owned())
        };
        let folder = real(atomic::folder_of(talk));
        let ships = (places.shipped.as_deref()).is_some_and(|shipped| real(shipped) == folder);
        Self {
            session: session.to_owned(),
            beside: talk.with_extension(ENDING),
            own: places.tags().join(format!("{session}.{ENDING}")),
            ships,
        }
    }

    /// The tags of the talk; none where there is no file.
    pub fn read(&self) -> Result<Tags, TagsFault> {
        let mut all = self.read_file(&self.beside)?;
        for tag in self.read_file(&self.own)?.all() {
            all.add(tag.clone()).map_err(TagsFault::Tag)?;
        }
        Ok(all)
    }

    /// Gives the talk these tags and no others.
    pub fn set(&self, wanted: &Tags, holder: &Holder) -> Result<Tags, TagsFault> {
        let now = self.read()?;
        let added = wanted.all().iter().filter(|tag| !now.holds(tag.as_str()));
        let removed = now.all().iter().filter(|tag| !wanted.holds(tag.as_str()));
        let (added, removed): (Vec<Text>, Vec<Text>) =
            (added.cloned().collect(), removed.cloned().collect());
        self.change(&added, &removed, holder)
    }

    /// Adds tags and takes others away, on disk when it says so. Gives all that there are.
    pub fn change(
        &self,
        added: &[Text],
        removed: &[Text],
        holder: &Holder,
    ) -> Result<Tags, TagsFault> {
        let _one = ONE_AT_A_TIME
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        for path in [&self.beside, &self.own] {
            let here = self.read_file(path)?;
            if removed.iter().any(|tag| here.holds(tag.as_str())) {
                self.change_file(path, &[], removed, holder)?;
            }
        }
        if !added.is_empty() {
            let beside = if self.ships {
                self.change_file(&self.own, added, &[], holder)
            } else {
                self.change_file(&self.beside, added, &[], holder)
            };
            match beside {
                Err(TagsFault::Store(
                    StoreFault::NoPermission { .. } | StoreFault::ReadOnly { .. },
                )) => self.change_file(&self.own, added, &[], holder)?,
                done => done?,
            }
        }
        self.read()
    }

    fn change_file(
        &self,
        path: &Path,
        added: &[Text],
        removed: &[Text],
        holder: &Holder,
    ) -> Result<(), TagsFault> {
        if path == self.own
            && let Some(folder) = path.parent()
        {
            std::fs::create_dir_all(folder).map_err(|error| StoreFault::from_io(folder, &error))?;
        }
        let _lock = take_lock(path, holder)?;
        let mut tags = self.read_file(path)?;
        for tag in removed {
            tags.remove(tag.as_str());
        }
        for tag in added {
            tags.add(tag.clone()).map_err(TagsFault::Tag)?;
        }
        let text = write_tags(&self.session, &tags)
            .map_err(|fault| TagsFault::Form(path.to_owned(), fault))?;
        atomic::replace(path, text.as_bytes())?;
        Ok(())
    }

    fn read_file(&self, path: &Path) -> Result<Tags, TagsFault> {
        match read_file(path, &self.session) {
            Err(TagsFault::Store(StoreFault::Missing { .. } | StoreFault::NoFolder { .. })) => {
                Ok(Tags::default())
            }
            read => read,
        }
    }
}

/// The tags in these files, as far as they can be read and are of this talk.
pub(super) fn read_all(paths: &[PathBuf], session: &str) -> Tags {
    let mut all = Tags::default();
    for path in paths {
        let read = read_file(path, session).unwrap_or_else(|fault| {
            log::warn!("tags could not be read: {fault:?}");
            Tags::default()
        });
        for tag in read.all() {
            // a talk has no more tags than it may have
            all.add(tag.clone()).ok();
        }
    }
    all
}

fn read_file(path: &Path, session: &str) -> Result<Tags, TagsFault> {
    let bytes = read(path)?;
    let (of, tags) = read_tags(&String::from_utf8_lossy(&bytes))
        .map_err(|fault| TagsFault::Form(path.to_owned(), fault))?;
    if of == session {
        Ok(tags)
    } else {
        Err(TagsFault::OtherTalk(path.to_owned()))
    }
}
