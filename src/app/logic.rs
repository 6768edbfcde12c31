//! What changes between two frames: reports of jobs, answers of the disk, what was asked.

use std::time::Duration;

use egui::Context;

use super::App;
use super::held::Held;
use super::jobs::{BriefUnreadable, Report};
use super::route::Route;
use super::sitting::Sitting;
use crate::domain::Brief;
use crate::store::talk::{Begun, Talk};
use crate::store::{StoreFault, unreadable};
use crate::ui::action::Action;
use crate::ui::desk::{Banner, Remedy};
use crate::ui::new_talk::NewTalkState;

impl App {
    /// Takes in everything that happened since the last frame.
    pub(super) fn advance(&mut self, ctx: &Context) {
        for report in self.jobs.reports() {
            self.hear(report);
        }
        while let Some(action) = self.queue.pop_front() {
            self.perform(action, ctx);
        }
        self.feed_board(ctx);
        self.play(ctx);
        self.watch_dialog(ctx);
        self.watch_signatures();
        self.watch_holder(ctx);
        self.watch_closing(ctx);
        let running = match &mut self.route {
            Route::Desk(sitting) => {
                sitting.heed_clock(&*self.clock);
                sitting.show_fault(&self.words);
                sitting.is_running()
            }
            Route::Practice(practising) => practising.is_running(),
            _ => false,
        };
        self.go_on_practising(ctx);
        if running {
            let past = self.clock.now().timestamp().subsec_millisecond();
            let rest = u64::try_from(1000 - past.clamp(0, 999)).unwrap_or(1000);
            ctx.request_repaint_after(Duration::from_millis(rest));
        }
    }

    fn hear(&mut self, report: Report) {
        match report {
            Report::Shelf(shelf) => self.shelve(shelf),
            Report::Reading(progress) => self.collection.note(progress),
            Report::LibraryRead => self.library_read(),
            Report::Found(found) => self.collection.take_found(found),
            Report::Looked(row, reading) => self.looked(&row, *reading),
            Report::Years(years) => self.collection.years = Some(*years),
            Report::TagsSet(set) => match *set {
                Ok(_tags) => self.read_shelf(),
                Err(fault) => self.notice = Some(fault.told(&self.words).whole(&self.words)),
            },
            Report::Watching(watch) => self.collection.take_watch(watch),
            Report::FolderChanged => self.folder_changed(),
            Report::Briefs(briefs) => self.collection.briefs = briefs,
            Report::TalksOfLessons(talks) => self.talks_of_lessons(&talks),
            Report::BriefOfTalk(brief) => {
                if let Some(brief) = brief {
                    let state = NewTalkState::from_brief(&brief, &self.words, &self.packs);
                    self.go_to(Route::NewTalk(Box::new(state)));
                }
            }
            Report::Rounds(rounds, faults) => self.rounds_read(rounds, &faults),
            Report::RoundMade(made) => self.round_made(*made),
            Report::Opened(path, opened) => match *opened {
                Ok(talk) => self.sit_down(path, talk),
                Err(fault) => self.tell(&fault),
            },
            Report::NotBegun(fault) => {
                self.notice = Some(fault.told(&self.words).whole(&self.words));
            }
            Report::Envelope(ticket, done) => self.unsealed(ticket, *done),
            Report::Begun(begun, envelope) => match *begun {
                Ok(Begun {
                    session, journal, ..
                }) => match Sitting::live(session, journal, self.jobs.waker(), &*self.clock) {
                    Ok(mut sitting) => {
                        sitting.envelope_path = envelope;
                        self.show_desk(sitting);
                        self.draft = None;
                    }
                    Err(fault) => self.tell(&fault),
                },
                Err(fault) => self.tell(&fault),
            },
            Report::Brief(path, brief) => self.fill_form(&path, *brief),
            Report::Table(ticket, path, book) => self.table_read(ticket, &path, *book),
            Report::BriefSaved(path, saved) => match saved {
                Ok(()) => {
                    let path = path.display().to_string();
                    self.notice = Some(
                        self.words
                            .say_with("notice-brief-saved", &[("path", path.into())]),
                    );
                }
                Err(fault) => self.tell(&fault),
            },
            Report::Salvaged(path, salvaged) => match salvaged {
                Ok(_) => self.queue.push_back(Action::Open(path)),
                Err(fault) => self.tell(&fault),
            },
            Report::Plan(talk, plan) => self.plan_answered(&talk, *plan),
            Report::Exported(ticket, done) => self.exported(ticket, *done),
            Report::Lessons(read) => self.list_lessons(read),
            Report::LessonTaken(taking) => self.lesson_taken(*taking),
            Report::LessonToEdit(read) => self.lesson_to_edit(*read),
            Report::LessonSaved(path, saved) => self.lesson_saved(&path, *saved),
            Report::AnswerKept(kept) => match *kept {
                Ok(()) => {}
                Err(fault) => self.tell_lesson_fault(&fault),
            },
            Report::ToReplay(read) => self.show_replay(*read),
            Report::NoteKept(path, kept) => self.note_kept(&path, *kept),
            Report::Flagged(path, seq, kept) => self.flagged(&path, seq, *kept),
            Report::Picked(ticket, path) => self.picked(ticket, path),
            Report::Written => {
                let now = self.clock.now();
                if let Route::Desk(sitting) = &mut self.route {
                    sitting.hear(now, &self.words);
                }
            }
            Report::Attempts(attempts) => self.attempts_read(*attempts),
            Report::SheetSaved(path, saved) => self.sheet_saved(&path, saved),
            Report::SimulatedKept(path, kept) => self.simulated_kept(&path, *kept),
            Report::ScoreKept(path, kept) => self.score_kept(&path, *kept),
            Report::Signatures(path, signed) => self.signatures_read(&path, *signed),
            Report::HeadSigned(path, done) => self.head_signed(&path, *done),
            Report::Holder(path, changed) => self.holder_answered(&path, changed),
            Report::Left => {}
            Report::BoardEnded(number, end) => self.board_ended(number, end),
            Report::SettingsNotKept(fault) => log::warn!("settings were not kept: {fault}"),
        }
    }

    /// Shows a talk that was opened.
    fn sit_down(&mut self, path: std::path::PathBuf, talk: Talk) {
        match talk {
            Talk::Live {
                session,
                journal,
                mended,
                owed,
                warnings,
            } if !session.is_closed() => {
                match Sitting::live(*session, *journal, self.jobs.waker(), &*self.clock) {
                    Ok(mut sitting) => {
                        sitting.record_owed(owed, self.clock.now());
                        sitting.tell_warnings(&warnings, &self.words);
                        if let Some(mended) = mended {
                            sitting.tell_mended(&mended, &self.words);
                        }
                        self.show_desk(sitting);
                    }
                    Err(fault) => self.tell(&fault),
                }
            }
            Talk::Live {
                session, journal, ..
            } => {
                let head = journal.frames().head().map(|head| head.short());
                self.show_desk(Sitting::looked_at(path, *session, head, None));
            }
            Talk::ReadOnly { session, head, why } => {
                let held = Held::of(&path, &why);
                let closed = session.is_closed();
                let banner = match &held {
                    Some(held) => (!closed).then(|| held.banner(&self.words)),
                    None => Some(self.why_read_only(&why)),
                };
                let head = head.map(|head| head.short());
                let mut sitting = Sitting::looked_at(path, *session, head, banner);
                // a closed record has nothing to wait for
                sitting.held = held.filter(|_| !closed);
                self.show_desk(sitting);
            }
        }
    }

    fn why_read_only(&self, why: &StoreFault) -> Banner {
        let told = why.told(&self.words, 0);
        let kept = told.rest(&self.words);
        let salvage = !why.is_unknown_rules()
            && matches!(
                why,
                StoreFault::Altered { .. } | StoreFault::NotUnderstood { .. }
            );
        let (button, remedy) = if salvage {
            ("banner-salvage", Remedy::Salvage)
        } else {
            ("banner-understood", Remedy::Dismiss)
        };
        Banner {
            what: told.what,
            kept,
            button: self.words.say(button).into_owned(),
            remedy,
            is_fault: true,
        }
    }

    fn show_desk(&mut self, sitting: Sitting) {
        self.notice = None;
        self.settings.open_talk = sitting.is_unfinished().then(|| sitting.path.clone());
        self.go_to(Route::Desk(Box::new(sitting)));
        self.keep_settings();
    }

    fn fill_form(&mut self, path: &std::path::Path, brief: Result<Brief, BriefUnreadable>) {
        match brief {
            Ok(brief) => {
                let state = NewTalkState::from_brief(&brief, &self.words, &self.packs);
                self.notice = None;
                self.go_to(Route::NewTalk(Box::new(state)));
            }
            Err(BriefUnreadable::Store(fault)) => self.tell(&fault),
            Err(BriefUnreadable::Form(fault)) => {
                let told = unreadable(&self.words, "brief-unreadable", path, &fault);
                self.notice = Some(told.whole(&self.words));
            }
        }
    }

    /// Says what went wrong outside a talk.
    pub(super) fn tell(&mut self, fault: &StoreFault) {
        let told = fault.told(&self.words, 0);
        self.notice = Some(told.whole(&self.words));
    }
}
