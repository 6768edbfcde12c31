//! Lessons and what trainees answered, on disk.
//!
//! A lesson is `NAME.lesson.ron`, in the folder of shipped talks, beside the user's talks or in the user's folder of
//! lessons. It names its talk by the talk's number, so that either may be moved or renamed. What a trainee
//! answered is one file for each trainee and talk, in the user's folder of progress, under a name that says neither.

use std::path::{Path, PathBuf};

use super::atomic;
use super::fault::StoreFault;
use super::reading::read;
use super::shelf::{Places, talks_in};
use super::talk::{Reading, look};
use super::told::unreadable;
use crate::domain::Text;
use crate::text::{Told, Words};
use crate::transcript::Digest;
use crate::transcript::cursor::Tape;
use crate::transcript::form::{
    FormFault, read_lesson, read_progress, write_lesson, write_progress,
};
use crate::transcript::lesson::Lesson;
use crate::transcript::packs::Packs;
use crate::transcript::progress::{Given, Progress};

/// How the name of a lesson's file ends.
pub const ENDING: &str = "lesson.ron";

/// The most lessons that are looked at in one folder.
const MOST: usize = 1000;

/// Why a lesson or a trainee's answers could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LessonFault {
    /// The file.
    Store(StoreFault),
    /// What stands in it.
    Form(PathBuf, FormFault),
    /// The talk it is about is in none of the folders.
    NoTalk(PathBuf),
    /// The file of answers is another trainee's, or about another talk.
    OtherTrainee(PathBuf),
}

impl From<StoreFault> for LessonFault {
    fn from(fault: StoreFault) -> Self {
        Self::Store(fault)
    }
}

impl LessonFault {
    /// The fault in words.
    pub fn told(&self, words: &Words) -> Told {
        let path_of = |path: &Path| ("path", path.display().to_string().into());
        match self {
            Self::Store(fault) => fault.told(words, 0),
            Self::Form(path, fault) => unreadable(words, "lesson-unreadable", path, fault),
            Self::NoTalk(path) => words.fault("lesson-no-talk", &[path_of(path)]),
            Self::OtherTrainee(path) => words.fault("progress-other", &[path_of(path)]),
        }
    }
}

impl Places {
    /// The user's folder of lessons, beside that of talks.
    pub fn lessons(&self) -> PathBuf {
        self.talks.with_file_name("lessons")
    }

    /// The folder of what trainees answered, beside that of talks.
    pub fn progress(&self) -> PathBuf {
        self.talks.with_file_name("progress")
    }
}

/// The talk that a lesson is about, as it is on disk.
pub struct TalkOfLesson {
    /// Its file.
    pub path: PathBuf,
    /// What was read of it.
    pub reading: Reading,
}

impl TalkOfLesson {
    /// The talk on tape, at its first record.
    pub fn tape(&self) -> Option<Tape> {
        Tape::at_start(self.reading.session.as_ref()?, self.reading.heads.clone())
    }
}

/// A lesson with everything that is needed to take it.
pub struct Taking {
    /// The lesson's file.
    pub path: PathBuf,
    /// The lesson.
    pub lesson: Lesson,
    /// Its talk.
    pub talk: TalkOfLesson,
    /// What the trainee answered about the talk so far.
    pub progress: Progress,
}

/// The files of lessons in a folder, by name. A folder that is not there has none.
pub fn lessons_in(folder: &Path) -> Result<Vec<PathBuf>, StoreFault> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreFault::from_io(folder, &error)),
    };
    let mut lessons: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| is_lesson(path))
        .take(MOST)
        .collect();
    lessons.sort();
    Ok(lessons)
}

/// Whether a file is a lesson by its name.
pub fn is_lesson(path: &Path) -> bool {
    path.file_name()
        .and_then(|name| name.to_str())
        .is_some_and(|name| name.ends_with(&format!(".{ENDING}")))
}

/// Every lesson of these folders, or why it can't be read. A lesson met twice stands once.
pub fn survey(folders: &[PathBuf]) -> Vec<(PathBuf, Result<Lesson, LessonFault>)> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for folder in folders {
        let lessons = lessons_in(folder).unwrap_or_else(|fault| {
            log::warn!("a folder of lessons could not be read: {fault}");
            Vec::new()
        });
        for path in lessons {
            if !paths.contains(&path) {
                paths.push(path);
            }
        }
    }
    (paths.into_iter())
        .map(|path| {
            let lesson = read_lesson_file(&path);
            (path, lesson)
        })
        .collect()
}

/// Reads a lesson.
pub fn read_lesson_file(path: &Path) -> Result<Lesson, LessonFault> {
    let bytes = read(path)?;
    read_lesson(&String::from_utf8_lossy(&bytes))
        .map_err(|fault| LessonFault::Form(path.to_owned(), fault))
}

/// Writes a lesson, whole or not at all. The folder is made where it is missing.
pub fn write_lesson_file(path: &Path, lesson: &Lesson) -> Result<(), LessonFault> {
    let text = write_lesson(lesson).map_err(|fault| LessonFault::Form(path.to_owned(), fault))?;
    write(path, &text)
}

/// Writes a lesson to a new file; what is there already is never touched.
pub fn create_lesson_file(path: &Path, lesson: &Lesson) -> Result<(), LessonFault> {
    let text = write_lesson(lesson).map_err(|fault| LessonFault::Form(path.to_owned(), fault))?;
    atomic::create_new(path, text.as_bytes())?;
    Ok(())
}

/// The talk with this number in these folders: the first in their order, by name.
pub fn talk_of(session: &str, folders: &[PathBuf], packs: &Packs) -> Option<TalkOfLesson> {
    let paths = (folders.iter()).flat_map(|folder| talks_in(folder).unwrap_or_default());
    for path in paths {
        let Ok(reading) = look(&path, packs) else {
            continue;
        };
        let same = (reading.session.as_ref()).is_some_and(|read| read.opening().session == session);
        if same {
            return Some(TalkOfLesson { path, reading });
        }
    }
    None
}

/// Everything that is needed to take a lesson. Its talk is looked for beside it first.
pub fn take(
    path: &Path,
    folders: &[PathBuf],
    packs: &Packs,
    progress: &Path,
    by: &Text,
) -> Result<Taking, LessonFault> {
    let lesson = read_lesson_file(path)?;
    let beside = path.parent().map(Path::to_owned);
    let folders: Vec<PathBuf> = beside.into_iter().chain(folders.iter().cloned()).collect();
    let talk = talk_of(&lesson.session, &folders, packs)
        .ok_or_else(|| LessonFault::NoTalk(path.to_owned()))?;
    let progress = read_progress_of(progress, &lesson.session, by)?;
    Ok(Taking {
        path: path.to_owned(),
        lesson,
        talk,
        progress,
    })
}

/// The file of what this trainee answered about this talk. Its name is made of digits, so
/// that any name of a person is as good as another.
pub fn progress_file(folder: &Path, session: &str, by: &Text) -> PathBuf {
    let who: String = (Digest::of(by.as_str().as_bytes()).to_string().chars())
        .take(16)
        .collect();
    folder.join(format!("{session}-{who}.progress.ron"))
}

/// What this trainee answered about this talk; nothing where there is no file yet.
pub fn read_progress_of(folder: &Path, session: &str, by: &Text) -> Result<Progress, LessonFault> {
    let path = progress_file(folder, session, by);
    let bytes = match read(&path) {
        Ok(bytes) => bytes,
        Err(StoreFault::Missing { .. } | StoreFault::NoFolder { .. }) => {
            return Ok(Progress::new(session.to_owned(), by.clone()));
        }
        Err(fault) => return Err(fault.into()),
    };
    let progress = read_progress(&String::from_utf8_lossy(&bytes))
        .map_err(|fault| LessonFault::Form(path.clone(), fault))?;
    if progress.session == session && progress.by == *by {
        Ok(progress)
    } else {
        Err(LessonFault::OtherTrainee(path))
    }
}

/// Adds an answer to what this trainee gave about this talk, and writes it.
pub fn keep_answer(
    folder: &Path,
    session: &str,
    by: &Text,
    given: Given,
) -> Result<Progress, LessonFault> {
    let mut progress = read_progress_of(folder, session, by)?;
    progress.given.push(given);
    let path = progress_file(folder, session, by);
    let text = write_progress(&progress).map_err(|fault| LessonFault::Form(path.clone(), fault))?;
    write(&path, &text)?;
    Ok(progress)
}

fn write(path: &Path, text: &str) -> Result<(), LessonFault> {
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder).map_err(|error| StoreFault::from_io(folder, &error))?;
    }
    atomic::replace(path, text.as_bytes())?;
    Ok(())
}
