//! The Training view and lessons: what is read for them, and what is kept.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::App;
use super::jobs::Report;
use super::route::Route;
use crate::domain::{Session, Text};
use crate::store::lessons::{self, LessonFault, Taking};
use crate::store::talk::{Reading, look};
use crate::training::lesson::Lesson;
use crate::training::progress::{Given, Progress, tally};
use crate::ui::training::Listed;

/// A lesson that was read, with what the trainee answered about its talk.
pub(super) struct LessonRead {
    path: PathBuf,
    lesson: Result<Lesson, LessonFault>,
    progress: Option<Progress>,
}

impl App {
    /// Who learns here.
    pub(super) fn trainee(&self) -> Text {
        let name = self.settings.trainee.as_deref().unwrap_or_default();
        Text::name(name).unwrap_or_default()
    }

    /// Shows the Training view, and reads the lessons anew.
    pub(super) fn show_training(&mut self) {
        self.go_to(Route::Training);
        self.read_shelf();
        self.read_briefs();
        self.read_lessons();
        self.read_attempts();
    }

    pub(super) fn read_lessons(&mut self) {
        let folders = self.lesson_folders();
        let progress = self.places.progress();
        let by = self.trainee();
        self.reading_lessons = true;
        self.jobs.run("lessons", move || {
            let read = lessons::survey(&folders);
            let with_progress = read.into_iter().map(|(path, lesson)| LessonRead {
                progress: lesson.as_ref().ok().and_then(|lesson| {
                    lessons::read_progress_of(&progress, &lesson.session, &by)
                        .inspect_err(|fault| log::warn!("answers could not be read: {fault:?}"))
                        .ok()
                }),
                path,
                lesson,
            });
            Report::Lessons(with_progress.collect())
        });
    }

    /// Where lessons are looked for.
    fn lesson_folders(&self) -> Vec<PathBuf> {
        let own = [self.places.lessons(), self.talks_folder()];
        own.into_iter().chain(self.places.shipped.clone()).collect()
    }

    /// Where the talks of lessons are looked for.
    pub(super) fn talk_folders(&self) -> Vec<PathBuf> {
        let own = self.talks_folder();
        std::iter::once(own)
            .chain(self.places.shipped.clone())
            .collect()
    }

    /// The lessons were read.
    pub(super) fn list_lessons(&mut self, read: Vec<LessonRead>) {
        self.reading_lessons = false;
        self.lessons = read
            .into_iter()
            .map(|one| Listed {
                tally: one
                    .lesson
                    .as_ref()
                    .ok()
                    .map(|lesson| tally(lesson, one.progress.as_ref())),
                lesson: one.lesson.map(Arc::new).map_err(|fault| {
                    let told = fault.told(&self.words);
                    told.whole(&self.words)
                }),
                path: one.path,
                talk: None,
            })
            .collect();
        self.find_talks_of_lessons();
    }

    /// Reads the talks of lessons that are on the shelf.
    pub(super) fn find_talks_of_lessons(&self) {
        let wanted: BTreeSet<String> = (self.lessons.iter())
            .filter_map(|listed| Some(listed.lesson.as_ref().ok()?.session.clone()))
            .collect();
        if wanted.is_empty() {
            return;
        }
        let (shelf, packs) = (Arc::clone(&self.collection.shelf), self.packs.clone());
        self.jobs.run("talks of lessons", move || {
            let mut talks = BTreeMap::new();
            for row in shelf.rows().iter().filter(|row| row.is_readable()) {
                let session = row.summary.as_ref().map(|one| &one.session);
                let Some(session) = session.filter(|one| wanted.contains(*one)) else {
                    continue;
                };
                if !talks.contains_key(session)
                    && let Ok(Reading {
                        session: Some(read),
                        ..
                    }) = look(&row.path, &packs)
                {
                    talks.insert(session.clone(), Arc::new(read));
                }
            }
            Report::TalksOfLessons(talks)
        });
    }

    /// The talks of lessons were read.
    pub(super) fn talks_of_lessons(&mut self, talks: &BTreeMap<String, Arc<Session>>) {
        for listed in &mut self.lessons {
            if let Ok(lesson) = &listed.lesson {
                listed.talk = talks.get(&lesson.session).map(Arc::clone);
            }
        }
    }

    /// Reads everything that is needed to take a lesson.
    pub(super) fn take_lesson(&self, path: PathBuf) {
        let (folders, packs) = (self.talk_folders(), self.packs.clone());
        let (progress, by) = (self.places.progress(), self.trainee());
        self.jobs.run("lesson", move || {
            let taking = lessons::take(&path, &folders, &packs, &progress, &by);
            Report::LessonTaken(Box::new(taking))
        });
    }

    /// A lesson can be taken: its talk is replayed.
    pub(super) fn lesson_taken(&mut self, taking: Result<Taking, LessonFault>) {
        match taking {
            Ok(taking) => self.replay_lesson(taking),
            Err(fault) => self.tell_lesson_fault(&fault),
        }
    }

    /// Keeps an answer under the trainee's name.
    pub(super) fn keep_answer(&self, session: String, given: Given) {
        let (progress, by) = (self.places.progress(), self.trainee());
        self.jobs.run("answer", move || {
            let kept = lessons::keep_answer(&progress, &session, &by, given);
            Report::AnswerKept(Box::new(kept.map(|_progress| ())))
        });
    }

    /// Another trainee learns here.
    pub(super) fn name_trainee(&mut self, name: &Text) {
        self.settings.trainee = (!name.is_empty()).then(|| name.as_str().to_owned());
        self.keep_settings();
        self.read_lessons();
    }

    pub(super) fn save_lesson(&self, path: PathBuf, lesson: Lesson) {
        self.jobs.run("lesson", move || {
            let saved = lessons::write_lesson_file(&path, &lesson);
            Report::LessonSaved(path, Box::new(saved))
        });
    }

    /// A file for a new lesson about a talk, under a name that nothing has yet.
    pub(super) fn new_lesson_path(folder: &Path, talk: &Path) -> PathBuf {
        let stem = talk.file_stem().unwrap_or_default().to_string_lossy();
        let named = |number: u32| match number {
            1 => format!("{stem}.{}", lessons::ENDING),
            _ => format!("{stem}-{number}.{}", lessons::ENDING),
        };
        (1..10_000)
            .map(|number| folder.join(named(number)))
            .find(|path| !path.exists())
            .unwrap_or_else(|| folder.join(named(1)))
    }

    pub(super) fn tell_lesson_fault(&mut self, fault: &LessonFault) {
        let told = fault.told(&self.words);
        self.notice = Some(told.whole(&self.words));
    }
}
