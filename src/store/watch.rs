//! Folders of talks, watched: the system says when something changes in them, and nothing
//! is polled. What happens in quick succession is told once.
//!
//! A disk of another machine doesn't say what that machine does to it; there, and where the
//! system can't watch, people read the folder again themselves.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::index::names_talk_or_tags;
use super::place::{Doubt, doubts};

/// This long nothing more has to happen before it is told.
const QUIET: Duration = Duration::from_millis(300);
/// Where it never gets quiet, it is told this often.
const AT_LEAST: Duration = Duration::from_secs(2);

/// Folders that are watched, until it is dropped.
pub struct Watch {
    /// Ends the thread that tells when it is dropped.
    _watcher: RecommendedWatcher,
    unwatched: Vec<PathBuf>,
}

/// Why no folder can be watched.
#[derive(Debug, thiserror::Error)]
pub enum WatchFault {
    /// The system has no more watches to give, or none at all.
    #[error("folders can't be watched: {0}")]
    System(#[from] notify::Error),
    /// There is no thread to tell from.
    #[error("no thread to watch from: {0}")]
    Thread(#[from] std::io::Error),
}

impl Watch {
    /// Watches these folders; `tell` is called from a thread of its own after talks or tags
    /// in them changed. A folder that is not there yet is watched by the one it will be in.
    pub fn of(folders: &[PathBuf], tell: impl Fn() + Send + 'static) -> Result<Self, WatchFault> {
        let (sender, receiver) = channel();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            let matters = match event {
                Ok(event) => changes_talks(&event),
                Err(error) => {
                    log::warn!("watching failed: {error}");
                    false
                }
            };
            if matters {
                // nobody listens any more: it is being dropped
                sender.send(()).ok();
            }
        })?;
        let mut unwatched = Vec::new();
        for folder in folders {
            let there = nearest(folder);
            let elsewhere = doubts(there)
                .iter()
                .any(|doubt| matches!(doubt, Doubt::Network(_) | Doubt::Program(_)));
            if let Err(error) = watcher.watch(there, RecursiveMode::NonRecursive) {
                log::warn!("{} is not watched: {error}", folder.display());
                unwatched.push(folder.clone());
            } else if elsewhere {
                unwatched.push(folder.clone());
            }
        }
        thread::Builder::new()
            .name("library-watch".to_owned())
            .spawn(move || listen(&receiver, &tell))?;
        Ok(Self {
            _watcher: watcher,
            unwatched,
        })
    }

    /// Folders of which changes may go unnoticed.
    pub fn unwatched(&self) -> &[PathBuf] {
        &self.unwatched
    }
}

/// The folder itself, or the nearest one above it that is there.
fn nearest(folder: &Path) -> &Path {
    folder
        .ancestors()
        .find(|one| one.is_dir())
        .unwrap_or(folder)
}

fn changes_talks(event: &Event) -> bool {
    let changes = match event.kind {
        EventKind::Access(_) => false,
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    };
    let lost = event.need_rescan();
    let new_folder = matches!(
        event.kind,
        EventKind::Create(notify::event::CreateKind::Folder)
    );
    let matters = |path: &PathBuf| path.file_name().is_some_and(names_talk_or_tags);
    changes && (lost || new_folder || event.paths.iter().any(matters))
}

/// Waits until something happens and then is over, and tells.
fn listen(receiver: &Receiver<()>, tell: &dyn Fn()) {
    while receiver.recv().is_ok() {
        let began = Instant::now();
        while began.elapsed() < AT_LEAST {
            match receiver.recv_timeout(QUIET) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        tell();
    }
}
