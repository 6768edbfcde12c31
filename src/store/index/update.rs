//! Bringing the index up to date with the files.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use super::files::{self, Listing, bytes_of};
use super::keep::{self, Fresh, Known};
use super::read::read_row;
use super::{Folders, Index};
use crate::store::interrupt::Interrupt;
use crate::store::tags;
use crate::transcript::Digest;
use crate::transcript::packs::Packs;
use crate::transcript::row::{Row, Standing};
use crate::transcript::tag::Tags;

/// How many talks are kept at once; in between, others may use the index.
const AT_ONCE: usize = 200;
/// The most threads that read.
const MOST_THREADS: usize = 4;

/// How far an update is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Talks that were read.
    pub done: usize,
    /// Talks that have to be.
    pub total: usize,
}

/// What has to be done.
#[derive(Default)]
struct Work {
    /// Talks to be read, and the stamps of their files.
    read: Vec<(PathBuf, String)>,
    /// Talks that are gone.
    gone: Vec<i64>,
    /// Talks whose tags have changed.
    tagged: Vec<i64>,
}

/// The files of tags that there are.
#[derive(Default)]
struct TagFiles {
    beside: BTreeMap<PathBuf, BTreeSet<OsString>>,
    own: BTreeSet<OsString>,
    folder: Option<PathBuf>,
}

impl Index {
    /// Reads what is new or has changed in these folders, and marks what is gone. `tell`
    /// hears how far it is; asked to stop, it stops, and what was read stays.
    pub fn update(
        &self,
        folders: &Folders,
        packs: &Packs,
        stop: &Interrupt,
        tell: &mut dyn FnMut(Progress),
    ) {
        self.with(super::Inner::check);
        let print = fingerprint(packs);
        self.with(|inner| keep::under_packs(&inner.connection, &print));
        let (work, tags) = self.compare(folders);
        self.mark(&work, &tags);
        let total = work.read.len();
        let mut done = 0;
        tell(Progress { done, total });
        let next = AtomicUsize::new(0);
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let threads = threads.min(MOST_THREADS).min(total.max(1));
        thread::scope(|scope| {
            let (sender, receiver) = sync_channel::<Fresh>(AT_ONCE);
            for _ in 0..threads {
                let (sender, next, work, tags) = (sender.clone(), &next, &work, &tags);
                let reading = move || {
                    while let Some((path, stamp)) =
                        work.read.get(next.fetch_add(1, Ordering::Relaxed))
                    {
                        let fresh = read(path, stamp, packs, tags);
                        if stop.is_asked() || sender.send(fresh).is_err() {
                            break;
                        }
                    }
                };
                let builder = thread::Builder::new().name("library-reader".to_owned());
                if let Err(error) = builder.spawn_scoped(scope, reading) {
                    log::error!("no thread to read talks: {error}");
                }
            }
            drop(sender);
            while let Some(batch) = batch_of(&receiver) {
                done += batch.len();
                self.take(&batch);
                tell(Progress { done, total });
            }
        });
    }

    /// Holds what is known against what lies in the folders.
    fn compare(&self, folders: &Folders) -> (Work, TagFiles) {
        let mut work = Work::default();
        let mut tag_files = TagFiles {
            own: (folders.tags.as_deref().and_then(files::list))
                .unwrap_or_default()
                .tags,
            folder: folders.tags.clone(),
            ..TagFiles::default()
        };
        for folder in folders.real() {
            let Some(listing) = files::list(&folder) else {
                continue;
            };
            let known = self.with(|inner| keep::known(&inner.connection, &folder));
            let Listing { talks, tags } = listing;
            tag_files.beside.insert(folder.clone(), tags);
            let mut seen = BTreeSet::new();
            for (name, stamp) in talks {
                let path = folder.join(&name);
                let before = bytes_of(&name).and_then(|name| known.get(&name));
                if let Some(before) = before {
                    seen.insert(before.id);
                }
                match before {
                    Some(before) if before.stamp == stamp => {
                        if before.tagged != tag_files.stamp(&path, &before.session) {
                            work.tagged.push(before.id);
                        }
                    }
                    Some(_) | None => work.read.push((path, stamp)),
                }
            }
            let is_gone =
                |one: &&Known| one.standing != Standing::Missing && !seen.contains(&one.id);
            work.gone
                .extend(known.values().filter(is_gone).map(|one| one.id));
        }
        // the newest names first: they are looked for first
        work.read.sort_by(|(one, _), (other, _)| other.cmp(one));
        (work, tag_files)
    }

    /// Marks talks that are gone, and takes tags over.
    fn mark(&self, work: &Work, tags: &TagFiles) {
        if work.gone.is_empty() && work.tagged.is_empty() {
            return;
        }
        self.with(|inner| {
            let rows = inner.all_rows()?;
            let gone = work.gone.iter().filter_map(|id| rows.get(id)).map(|row| {
                let row = Row {
                    standing: Standing::Missing,
                    ..Row::clone(row)
                };
                (row, String::new())
            });
            let tagged = work.tagged.iter().filter_map(|id| rows.get(id)).map(|row| {
                let session = row.summary.as_ref().map_or("", |one| one.session.as_str());
                let row = Row {
                    tags: tags.of(&row.path, session),
                    ..Row::clone(row)
                };
                let stamp = tags.stamp(&row.path, session);
                (row, stamp)
            });
            let changed: Vec<(Row, String)> = gone.chain(tagged).collect();
            let transaction = inner.connection.transaction()?;
            for (row, tagged) in &changed {
                keep::change(&transaction, row, tagged)?;
            }
            transaction.commit()?;
            if let Some(rows) = &mut inner.rows {
                rows.extend(changed.into_iter().map(|(row, _)| (row.id, Arc::new(row))));
            }
            Ok(())
        });
    }

    /// Keeps talks that were read.
    fn take(&self, batch: &[Fresh]) {
        self.with(|inner| {
            inner.all_rows()?;
            let transaction = inner.connection.transaction()?;
            let mut kept = Vec::new();
            {
                let mut keeper = keep::Keeper::of(&transaction)?;
                for fresh in batch {
                    kept.extend(keeper.keep(fresh)?);
                }
            }
            transaction.commit()?;
            if let Some(rows) = &mut inner.rows {
                rows.extend(kept.into_iter().map(|row| (row.id, Arc::new(row))));
            }
            Ok(())
        });
    }
}

/// The next talks that were read, as many as there are at once; `None` where none follow.
fn batch_of(receiver: &Receiver<Fresh>) -> Option<Vec<Fresh>> {
    let mut batch = vec![receiver.recv().ok()?];
    while batch.len() < AT_ONCE
        && let Ok(fresh) = receiver.try_recv()
    {
        batch.push(fresh);
    }
    Some(batch)
}

/// Reads one talk and its tags.
fn read(path: &Path, stamp: &str, packs: &Packs, tags: &TagFiles) -> Fresh {
    let mut read = read_row(path, packs);
    let session = (read.row.summary.as_ref()).map_or("", |one| one.session.as_str());
    let tagged = tags.stamp(path, session);
    read.row.tags = tags.of(path, session);
    Fresh {
        read,
        stamp: stamp.to_owned(),
        tagged,
    }
}

impl TagFiles {
    /// The files of tags of a talk that are there.
    fn paths(&self, talk: &Path, session: &str) -> Vec<PathBuf> {
        let beside = talk.with_extension(tags::ENDING);
        let here = talk.parent().and_then(|folder| self.beside.get(folder));
        let is_here = |name: &std::ffi::OsStr| here.is_some_and(|names| names.contains(name));
        let own = OsString::from(format!("{session}.{}", tags::ENDING));
        let beside = Some(&beside)
            .filter(|path| path.file_name().is_some_and(is_here))
            .cloned();
        let own = (self.folder.as_ref())
            .filter(|_| !session.is_empty() && self.own.contains(&own))
            .map(|folder| folder.join(&own));
        beside.into_iter().chain(own).collect()
    }

    /// What tells whether the tags of a talk have changed.
    fn stamp(&self, talk: &Path, session: &str) -> String {
        let paths = self.paths(talk, session);
        let stamps: Vec<String> = paths.iter().map(|path| files::stamp(path)).collect();
        stamps.join(" ")
    }

    /// The tags of a talk; those that can't be read are left out.
    fn of(&self, talk: &Path, session: &str) -> Tags {
        tags::read_all(&self.paths(talk, session), session)
    }
}

/// What the rules come to: other rules may fold a talk otherwise.
fn fingerprint(packs: &Packs) -> String {
    let texts: Vec<String> = packs
        .kept()
        .map(|kept| Digest::of(kept.text.as_bytes()).to_string())
        .collect();
    Digest::of(texts.join(" ").as_bytes()).to_string()
}
