//! A lesson that is being edited: the lesson, its talk on tape, and what is wrong with it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Ui;

use super::App;
use super::jobs::Report;
use super::route::Route;
use crate::domain::Session;
use crate::store::lessons::{self, LessonFault, TalkOfLesson};
use crate::store::talk::look;
use crate::text::Words;
use crate::training::check::{Fault, faults};
use crate::training::decision::is_askable;
use crate::training::found;
use crate::training::lesson::Lesson;
use crate::transcript::cursor::Tape;
use crate::ui::action::Action;
use crate::ui::lesson_editor::{self, Draft, EditorAsk, EditorModel, EditorState, Leave, Point};

/// A lesson that is to be edited, with its talk.
pub(super) struct ToEdit {
    path: PathBuf,
    lesson: Lesson,
    session: Session,
    tape: Tape,
    /// It was never written.
    is_new: bool,
}

/// A lesson that is being edited.
pub(super) struct Editing {
    pub(super) path: PathBuf,
    file: String,
    session: Arc<Session>,
    tape: Tape,
    points: Vec<Point>,
    pub(super) state: EditorState,
    /// What the faults are of.
    checked: Option<Draft>,
    faults: Vec<Fault>,
    /// What is being written.
    saving: Option<Draft>,
}

impl ToEdit {
    /// A lesson that was written.
    fn read(path: PathBuf, lesson: Lesson, talk: TalkOfLesson) -> Result<Self, LessonFault> {
        let tape = talk.tape();
        match (talk.reading.session, tape) {
            (Some(session), Some(tape)) => Ok(Self {
                path,
                lesson,
                session,
                tape,
                is_new: false,
            }),
            _ => Err(LessonFault::NoTalk(path)),
        }
    }
}

impl Editing {
    fn of(to_edit: ToEdit) -> Self {
        let ToEdit {
            path,
            lesson,
            session,
            mut tape,
            is_new,
        } = to_edit;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Self {
            file: name.into_owned(),
            points: points(&mut tape),
            state: EditorState::new(&lesson, is_new),
            path,
            session: Arc::new(session),
            tape,
            checked: None,
            faults: Vec::new(),
            saving: None,
        }
    }

    /// Brings what is wrong, and what a trainee would see, up to date.
    fn refresh(&mut self) {
        if self.checked.as_ref() != Some(&self.state.draft) {
            let (lesson, _) = self.state.draft.read();
            self.faults = faults(&lesson, &mut self.tape);
            self.checked = Some(self.state.draft.clone());
        }
        let place = self.state.place().map_or(1, |at| at.seq);
        if self.tape.place() != place {
            self.tape.go_to(place);
        }
    }

    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        words: &Words,
        notice: Option<&str>,
    ) -> Vec<EditorAsk> {
        self.refresh();
        let model = EditorModel {
            words,
            file: &self.file,
            session: &self.session,
            seen: self.tape.seen(),
            points: &self.points,
            faults: &self.faults,
            saving: self.saving.is_some(),
            notice,
        };
        lesson_editor::show(ui, &model, &mut self.state)
    }

    /// Whether leaving now would lose something; it is asked about.
    pub(super) fn may_leave(&mut self) -> bool {
        let may = self.state.leave == Some(Leave::Anyway) || !self.state.is_changed();
        if !may {
            self.state.leave = Some(Leave::Asks);
        }
        may
    }
}

/// Every record at which something can be asked, with the question that is found there.
fn points(tape: &mut Tape) -> Vec<Point> {
    tape.go_to(1);
    let mut points = Vec::new();
    loop {
        let id = tape.id(tape.place()).filter(|_| is_askable(tape.seen()));
        points.extend(id.map(|id| Point {
            id,
            found: found::question(tape.seen(), id),
        }));
        if !tape.forward() {
            return points;
        }
    }
}

impl App {
    /// Reads a lesson and its talk to edit it.
    pub(super) fn edit_lesson(&self, path: PathBuf) {
        let (mut folders, packs) = (self.talk_folders(), self.packs.clone());
        folders.splice(0..0, path.parent().map(Path::to_owned));
        // what ships with the program stays as it is: it is edited as one of the user's own
        let is_shipped = path.parent() == self.places.shipped.as_deref();
        let own = is_shipped.then(|| self.places.lessons());
        self.jobs.run("lesson", move || {
            let read = lessons::read_lesson_file(&path).and_then(|lesson| {
                let talk = lessons::talk_of(&lesson.session, &folders, &packs)
                    .ok_or_else(|| LessonFault::NoTalk(path.clone()))?;
                let path = own.map_or(path, |own| Self::new_lesson_path(&own, &talk.path));
                ToEdit::read(path, lesson, talk)
            });
            Report::LessonToEdit(Box::new(read))
        });
    }

    /// Makes a lesson of what is found in a talk, to edit it. Nothing is written yet.
    pub(super) fn make_lesson(&self, talk: PathBuf) {
        let packs = self.packs.clone();
        let folder = self.places.lessons();
        self.jobs.run("lesson", move || {
            let read = look(&talk, &packs).map_err(LessonFault::from);
            let made = read.and_then(|reading| {
                let path = Self::new_lesson_path(&folder, &talk);
                let talk = TalkOfLesson {
                    path: talk,
                    reading,
                };
                let mut tape = talk
                    .tape()
                    .ok_or_else(|| LessonFault::NoTalk(path.clone()))?;
                let lesson = found::lesson(&mut tape);
                ToEdit::read(path, lesson, talk)
            });
            Report::LessonToEdit(Box::new(made.map(|made| ToEdit {
                is_new: true,
                ..made
            })))
        });
    }

    /// A lesson was read to be edited.
    pub(super) fn lesson_to_edit(&mut self, read: Result<ToEdit, LessonFault>) {
        match read {
            Ok(to_edit) => {
                self.notice = None;
                self.go_to(Route::LessonEditor(Box::new(Editing::of(to_edit))));
            }
            Err(fault) => self.tell_lesson_fault(&fault),
        }
    }

    /// What the editor asked for.
    pub(super) fn asked_in_editor(&mut self, asked: EditorAsk) {
        let Route::LessonEditor(editing) = &mut self.route else {
            return;
        };
        match asked {
            EditorAsk::Action(action) => self.queue.push_back(action),
            EditorAsk::Leave => {
                editing.state.leave = Some(Leave::Anyway);
                self.queue.push_back(Action::ShowTraining);
            }
            EditorAsk::Save if editing.saving.is_some() => {}
            EditorAsk::Save => {
                let (lesson, unreadable) = editing.state.draft.read();
                if unreadable.is_empty() {
                    editing.saving = Some(editing.state.draft.clone());
                    let path = editing.path.clone();
                    self.notice = None;
                    self.queue
                        .push_back(Action::SaveLesson(path, Box::new(lesson)));
                } else {
                    editing.state.leave = None;
                    self.notice = Some(self.words.say("editor-not-saved").into_owned());
                }
            }
        }
    }

    /// A lesson was written, or could not be.
    pub(super) fn lesson_saved(&mut self, path: &Path, saved: Result<(), LessonFault>) {
        if let Route::LessonEditor(editing) = &mut self.route
            && editing.path == path
        {
            let written = editing.saving.take();
            if saved.is_ok() {
                editing.state.saved = written;
                if editing.state.leave == Some(Leave::WhenSaved) {
                    editing.state.leave = Some(Leave::Anyway);
                    self.queue.push_back(Action::ShowTraining);
                }
            } else {
                editing.state.leave = None;
            }
        }
        if let Err(fault) = saved {
            self.tell_lesson_fault(&fault);
        }
    }
}
