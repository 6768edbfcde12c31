//! A talk that is replayed: opened, moved, asked about, noted on.
//!
//! The view is lent what [`Replay::lend`] gives and nothing else of the talk.

use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::Context;

use super::App;
use super::jobs::Report;
use super::route::Route;
use super::sitting::Flagged;
use crate::domain::{Bilingual, Moment, Text};
use crate::store::lessons::Taking;
use crate::store::notes::{Kept, NotesFault, NotesHome};
use crate::store::talk::{Reading, look};
use crate::store::{Holder, StoreFault};
use crate::training::attempt::{Attempt, Exercise};
use crate::training::lesson::Lesson;
use crate::training::replay::{Replay, Stop};
use crate::transcript::note::{Note, NoteChange, NoteKind, Notes};
use crate::ui::action::Action;
use crate::ui::replay::{ReplayAsk, ReplayState, Written};

/// A talk that is replayed.
pub(super) struct Replaying {
    path: PathBuf,
    /// The number of the talk.
    session: String,
    pub(super) replay: Replay,
    pub(super) view: ReplayState,
    home: NotesHome,
    /// Something that went wrong, or where a note was written.
    pub(super) notice: Option<String>,
    /// Why the file can be used no further than it was read: said at its end alone.
    fault: Option<String>,
    /// The title of the lesson that is taken; leaving goes back to the lessons.
    lesson: Option<Bilingual>,
}

/// A talk that was read for a replay, with its notes.
pub(super) struct ToReplay {
    path: PathBuf,
    reading: Reading,
    home: NotesHome,
    notes: Result<Notes, NotesFault>,
    lesson: Option<Lesson>,
}

impl App {
    /// Reads a talk and its notes to replay it.
    pub(super) fn open_replay(&self, path: PathBuf) {
        let (packs, places) = (self.packs.clone(), self.places.clone());
        self.jobs.run("replay", move || {
            let read = look(&path, &packs);
            let read = read.map(|reading| ToReplay::of(path, reading, None, &places));
            Report::ToReplay(Box::new(read))
        });
    }

    /// A lesson was read with its talk: reads the notes and replays it with its questions.
    pub(super) fn replay_lesson(&self, taking: Taking) {
        let places = self.places.clone();
        self.jobs.run("replay", move || {
            let (path, reading) = (taking.talk.path, taking.talk.reading);
            let read = ToReplay::of(path, reading, Some(taking.lesson), &places);
            Report::ToReplay(Box::new(Ok(read)))
        });
    }

    /// Shows a talk that was read for a replay.
    pub(super) fn show_replay(&mut self, read: Result<ToReplay, StoreFault>) {
        let read = match read {
            Ok(read) => read,
            Err(fault) => return self.tell(&fault),
        };
        let ToReplay {
            path,
            reading,
            home,
            notes,
            lesson,
        } = read;
        let Some(session) = reading.session else {
            let nothing = StoreFault::Empty { path };
            return self.tell(reading.fault.as_ref().unwrap_or(&nothing));
        };
        let number = session.opening().session.clone();
        let fault = reading.fault.map(|fault| fault.told(&self.words, 0).what);
        let mut notice = None;
        let notes = notes.unwrap_or_else(|fault| {
            notice = Some(fault.told(&self.words).whole(&self.words));
            Notes::default()
        });
        let Some(mut replay) = Replay::new(session, reading.heads, notes) else {
            return self.tell(&StoreFault::Empty { path });
        };
        let title = lesson.as_ref().map(|lesson| lesson.title.clone());
        if let Some(lesson) = lesson {
            let left_out = replay.ask_on_the_way(lesson.questions);
            if 0 < left_out {
                let count = [("count", left_out.into())];
                notice = Some(self.words.say_with("replay-left-out", &count));
            }
        }
        self.notice = None;
        self.go_to(Route::Replay(Box::new(Replaying {
            path,
            session: number,
            replay,
            view: ReplayState::default(),
            home,
            notice,
            fault,
            lesson: title,
        })));
    }

    /// Does what was asked for in a replay.
    pub(super) fn in_replay(&mut self, ask: ReplayAsk) {
        let (now, passed) = (self.clock.now(), self.passed());
        let Route::Replay(replaying) = &mut self.route else {
            return;
        };
        let replay = &mut replaying.replay;
        match ask {
            ReplayAsk::Go(travel) => {
                replay.go(travel);
                replaying.say_why_it_ends();
            }
            ReplayAsk::PlayOrStop => replay.play_or_stop(passed),
            ReplayAsk::Pace(player) => replay.set_player(player, passed),
            ReplayAsk::ShowAll(all) => replay.show_all(all),
            ReplayAsk::AskHere => replay.ask_here(),
            ReplayAsk::AskEverywhere(everywhere) => replay.ask_everywhere(everywhere),
            ReplayAsk::Hint => replay.hint(),
            ReplayAsk::Answer(answer, why) => {
                if let Some(given) = replay.answer(answer, why, now) {
                    let session = replaying.session.clone();
                    let keep = Action::KeepAnswer(session, Box::new(given));
                    self.queue.push_back(keep);
                }
            }
            ReplayAsk::Skip => replay.skip(),
            ReplayAsk::GoOn => replay.go_on(),
            ReplayAsk::TryIt => {
                let seen = Box::new(replay.lend().seen.clone());
                self.queue.push_back(Action::WhatIf(seen));
            }
            ReplayAsk::Write(old, written) => {
                if let Some(change) = replaying.change(old, written, now) {
                    self.keep_note(change);
                }
            }
            ReplayAsk::Remove(note) => self.keep_note(NoteChange::Remove(note)),
            ReplayAsk::PutAway => replaying.notice = None,
        }
    }

    /// Plays on if it is time, and wakes the window when it is time again.
    pub(super) fn play(&mut self, ctx: &Context) {
        let now = self.passed();
        if let Route::Replay(replaying) = &mut self.route
            && let Some(due) = replaying.replay.play(now)
        {
            ctx.request_repaint_after(due.saturating_sub(now));
        }
    }

    /// Whether leaving the replay leads back to the lessons.
    pub(super) fn leaves_a_lesson(&self) -> bool {
        matches!(&self.route, Route::Replay(replaying) if replaying.lesson.is_some())
    }

    /// Keeps what the answers of the lesson that is left were worth, under the trainee's
    /// name; nothing where none was given, or nobody said who learns here.
    pub(super) fn keep_lesson_taken(&mut self) {
        let (now, trainee) = (self.clock.now(), self.trainee());
        let words = &self.words;
        let Route::Replay(replaying) = &mut self.route else {
            return;
        };
        let score = replaying.replay.lend().score;
        let (Some(score), Some(title)) = (score, replaying.lesson.take()) else {
            return;
        };
        if trainee.is_empty() {
            return;
        }
        let attempt = Attempt {
            trainee,
            at: now,
            exercise: Exercise::Lesson,
            name: Text::name(words.name(&title)).unwrap_or_default(),
            session: replaying.session.clone(),
            seed: None,
            credit: u8::try_from(score.mean).ok(),
            result: None,
        };
        self.keep_attempt(attempt);
    }

    /// Notes were written, or could not be.
    pub(super) fn note_kept(&mut self, path: &Path, kept: Result<Kept, NotesFault>) {
        let words = &self.words;
        let Route::Replay(replaying) = &mut self.route else {
            return;
        };
        if replaying.path != *path {
            return;
        }
        replaying.notice = Some(match kept {
            Ok(kept) => {
                let beside = kept.path.parent() == path.parent();
                let fewer = kept.notes.all().len() < replaying.replay.notes().all().len();
                replaying.replay.set_notes(kept.notes);
                let id = match (fewer, beside) {
                    (true, _) => "note-removed",
                    (false, true) => "note-kept",
                    (false, false) => "note-kept-elsewhere",
                };
                words.say_with(id, &[("path", kept.path.display().to_string().into())])
            }
            Err(fault) => fault.told(words).whole(words),
        });
    }

    /// Drops a flag on the last half minute of the talk on the desk. It goes to the notes
    /// beside the talk; the record is not touched.
    pub(super) fn flag(&mut self) {
        let now = self.clock.now();
        let by = self.trainee();
        let Route::Desk(sitting) = &mut self.route else {
            return;
        };
        let Some(at) = sitting.last.filter(|_| !sitting.is_read_only()) else {
            return;
        };
        let note = Note {
            at,
            kind: NoteKind::Flag,
            by,
            written: now,
            text: Text::default(),
        };
        let session = sitting.session.opening().session.clone();
        let home = NotesHome::of(&sitting.path, &session, &self.places);
        let (path, holder) = (sitting.path.clone(), self.holder());
        self.jobs.run("flag", move || {
            let kept = home.keep(&NoteChange::Add(note), &holder);
            Report::Flagged(path, at.seq, Box::new(kept.map(|_kept| ())))
        });
    }

    /// A flag is on disk, or could not be put there: the foot of the desk says so.
    pub(super) fn flagged(&mut self, path: &Path, seq: u64, kept: Result<(), NotesFault>) {
        let now = self.clock.now();
        let words = &self.words;
        let Route::Desk(sitting) = &mut self.route else {
            return;
        };
        if sitting.path != *path {
            return;
        }
        let text = match kept {
            Ok(()) => words.say_with("desk-flagged", &[("number", seq.into())]),
            Err(fault) => {
                let why = fault.told(words).what;
                words.say_with("desk-not-flagged", &[("why", why.into())])
            }
        };
        sitting.flagged = Some(Flagged { text, since: now });
    }

    fn keep_note(&self, change: NoteChange) {
        let Route::Replay(replaying) = &self.route else {
            return;
        };
        let (home, path) = (replaying.home.clone(), replaying.path.clone());
        let holder = self.holder();
        self.jobs.run("note", move || {
            let kept = home.keep(&change, &holder);
            Report::NoteKept(path, Box::new(kept))
        });
    }

    fn holder(&self) -> Holder {
        Holder::this_process(self.clock.timestamp())
    }

    /// The time of the window's clock since a fixed moment.
    fn passed(&self) -> Duration {
        let since = self.clock.timestamp().as_millisecond();
        Duration::from_millis(u64::try_from(since).unwrap_or_default())
    }
}

impl ToReplay {
    fn of(
        path: PathBuf,
        reading: Reading,
        lesson: Option<Lesson>,
        places: &crate::store::shelf::Places,
    ) -> Self {
        let number = reading
            .session
            .as_ref()
            .map(|one| one.opening().session.clone());
        let home = NotesHome::of(&path, &number.unwrap_or_default(), places);
        let notes = home.read();
        Self {
            path,
            reading,
            home,
            notes,
            lesson,
        }
    }
}

impl Replaying {
    /// At the end, why the file can be used no further.
    fn say_why_it_ends(&mut self) {
        if self.replay.lend().stop == Some(Stop::End) {
            self.notice = self.fault.take().or(self.notice.take());
        }
    }

    /// A note as it was written: a new one on the last record that is seen, or this one
    /// anew where it hangs.
    fn change(&self, old: Option<Note>, written: Written, now: Moment) -> Option<NoteChange> {
        let Written { kind, by, text } = written;
        let at = match &old {
            Some(old) => old.at,
            None => self.replay.here()?,
        };
        let note = Note {
            at,
            kind,
            by,
            written: now,
            text,
        };
        Some(match old {
            Some(old) => NoteChange::Replace(old, note),
            None => NoteChange::Add(note),
        })
    }
}
