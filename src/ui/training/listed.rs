//! A lesson in the list: its file, what was read of it, and how far the trainee is.

use std::path::PathBuf;
use std::sync::Arc;

use crate::domain::Session;
use crate::training::lesson::Lesson;
use crate::training::progress::Tally;

/// A lesson in the list.
#[derive(Clone)]
pub struct Listed {
    /// Its file.
    pub path: PathBuf,
    /// The lesson, or what is wrong with its file, as a sentence.
    pub lesson: Result<Arc<Lesson>, String>,
    /// Its talk, where it is on the shelf.
    pub talk: Option<Arc<Session>>,
    /// How far the trainee is with it.
    pub tally: Option<Tally>,
}

impl Listed {
    /// The name of its file without its ending.
    pub(super) fn file_name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        name.strip_suffix(".lesson.ron").unwrap_or(&name).to_owned()
    }

    /// Whether it can be taken: it could be read, and its talk is here.
    pub(super) fn is_whole(&self) -> bool {
        self.lesson.is_ok() && self.talk.is_some()
    }
}
