//! What views asked for, done.

use std::path::{Path, PathBuf};

use egui::{Context, ThemePreference};

use super::App;
use super::jobs::{BriefUnreadable, Report};
use super::picking::Picking;
use super::route::Route;
use super::tables::is_table;
use crate::domain::{Brief, Moment};
use crate::store::envelope::read_envelope;
use crate::store::settings::Appearance;
use crate::store::talk::{Talk, begin, look, open};
use crate::store::{Holder, Journal, StoreFault, atomic, reading, recovery};
use crate::text::{Language, Words};
use crate::transcript::form::{read_brief, write_brief};
use crate::ui::action::Action;
use crate::ui::new_talk::NewTalkState;

impl App {
    pub(super) fn perform(&mut self, action: Action, ctx: &Context) {
        let now = self.clock.now();
        match action {
            Action::ShowLibrary if self.is_practising() => self.leave_practice(),
            Action::ShowLibrary if self.leaves_a_lesson() => {
                self.keep_lesson_taken();
                self.show_training();
            }
            Action::ShowLibrary if self.may_leave() => self.show_library(),
            Action::ShowTraining if self.may_leave() => self.show_training(),
            Action::ShowLibrary | Action::ShowTraining => {}
            Action::InRounds(ask) => self.in_rounds(ask),
            Action::TakeLesson(path) => self.take_lesson(path),
            Action::EditLesson(path) => self.edit_lesson(path),
            Action::MakeLesson(talk) => self.make_lesson(talk),
            Action::Replay(path) => self.open_replay(path),
            Action::InReplay(ask) => self.in_replay(ask),
            Action::Flag => self.flag(),
            Action::StartBoard => self.start_board(),
            Action::SaveLesson(path, lesson) => self.save_lesson(path, *lesson),
            Action::KeepAnswer(session, given) => self.keep_answer(session, *given),
            Action::NameTrainee(name) => self.name_trainee(&name),
            Action::StartPractice(setup, pace) => self.start_practice(&setup, pace),
            Action::InPractice(act) => self.in_practice(act),
            Action::InScore(ask) => self.in_score(ask),
            Action::WhatIf(seen) => self.what_if(&seen),
            Action::InBranches(ask) => self.in_branches(ask),
            Action::ShowNewTalk => {
                self.notice = None;
                let kept = self.draft.take();
                let state = kept.unwrap_or_else(|| Box::new(NewTalkState::empty(&self.packs)));
                self.go_to(Route::NewTalk(state));
            }
            Action::CopyBrief(path) => self.copy_brief(&path),
            Action::Open(path) => self.open(path),
            Action::Export(talk) => self.ask_export(talk),
            Action::TrainingCopy(talk) => self.make_training_copy(talk),
            Action::ExportTo(path) => self.export_to(&path),
            Action::Verify(path) => self.verify(path),
            Action::Find(query) => self.find(query),
            Action::Look(row) => self.look_at(row),
            Action::CompareYears(path) => self.compare_years(path),
            Action::SetTags(path, session, tags) => self.set_tags(path, session, tags),
            Action::PutAway(path) => self.put_away(path),
            Action::ReadLibrary => self.read_shelf(),
            Action::StopReading => self.collection.stop(),
            Action::PickTalk => self.pick(Picking::Talk),
            Action::PickBrief => self.pick(Picking::Brief),
            Action::LoadBrief(path) => self.load_brief(path),
            Action::SaveBrief(brief) => self.pick(Picking::SaveBrief(brief)),
            Action::SaveBriefAs(brief, path) => self.save_brief(&brief, path),
            Action::Start(brief) => self.start(*brief, None),
            Action::StartSealed(brief, envelope) => self.start(*brief, Some(envelope)),
            Action::InEnvelope(ask) => self.in_envelope(ask),
            Action::Record(command) if self.is_practising() => self.say_in_practice(&command),
            Action::Record(command) => {
                if let Route::Desk(sitting) = &mut self.route {
                    sitting.heed_clock(&*self.clock);
                    sitting.record(*command, now);
                    if let Some(folder) = &self.settings.backups
                        && sitting.is_due_for_a_copy()
                    {
                        sitting.back_up(folder);
                    }
                }
                self.remember_open_talk();
            }
            Action::OpenReserve(reserve) => {
                if let Route::Desk(sitting) = &mut self.route {
                    sitting.open_reserve(reserve, now);
                }
            }
            Action::KeepPlan(plan) => self.keep_plan(plan),
            Action::SealPlan(plan, passphrase) => self.seal_plan(plan, &passphrase),
            Action::OpenPlan(passphrase) => self.open_plan(&passphrase),
            Action::SignHead(ask) => self.sign_head(ask),
            Action::TickReason(at) => self.tick_reason(at),
            Action::SwitchDigitNotes => {
                self.settings.quiet_digits = !self.settings.quiet_digits;
                self.keep_settings();
            }
            Action::RetryDisk => {
                if let Route::Desk(sitting) = &mut self.route {
                    sitting.retry();
                }
            }
            Action::ContinueElsewhere => self.pick(Picking::Elsewhere),
            Action::ContinueIn(path) => {
                if let Route::Desk(sitting) = &mut self.route {
                    sitting.continue_in(&with_ending(path, "kanjia"));
                }
            }
            Action::PickSecondFolder => self.pick(Picking::SecondFolder),
            Action::CopyTo(folder) => self.copy_to(folder),
            Action::Salvage => self.pick(Picking::Salvage),
            Action::SalvageTo(path) => self.salvage(with_ending(path, "kanjia")),
            Action::DismissNotice => {
                self.rules_notice = None;
                self.notice = None;
                self.board.put_trouble_away();
                match &mut self.route {
                    Route::Desk(sitting) => sitting.dismiss(),
                    Route::Practice(practising) => practising.banner = None,
                    _ => {}
                }
            }
            Action::SaveSheet(of, format) => self.pick(Picking::Sheet(of, format)),
            Action::SaveSheetAs(of, format, path) => self.save_sheet(of, format, path),
            Action::Speak(language) => self.speak(language),
            Action::SwitchTheme => self.switch_theme(ctx),
        }
        ctx.request_repaint();
    }

    fn show_library(&mut self) {
        self.go_to(Route::Library);
        self.notice = self.notice.take().or_else(|| self.rules_notice.clone());
        self.read_shelf();
    }

    pub(super) fn talks_folder(&self) -> PathBuf {
        self.settings
            .talks
            .clone()
            .unwrap_or_else(|| self.places.talks.clone())
    }

    pub(super) fn open(&self, path: PathBuf) {
        let packs = self.packs.clone();
        let holder = Holder::this_process(self.clock.timestamp());
        self.jobs.run("open", move || {
            let mut talk = open(&path, holder, &packs);
            if let Ok(Talk::Live {
                session, journal, ..
            }) = &mut talk
                && !session.is_closed()
            {
                set_room_aside(journal);
            }
            Report::Opened(path, Box::new(talk))
        });
    }

    /// Fills the form with a brief, or lays a table before it.
    fn load_brief(&mut self, path: PathBuf) {
        if is_table(&path) {
            self.load_table(path);
            return;
        }
        self.jobs.run("brief", move || {
            let brief = brief_in(&path);
            Report::Brief(path, Box::new(brief))
        });
    }

    fn copy_brief(&self, path: &Path) {
        let (path, packs) = (path.to_owned(), self.packs.clone());
        self.jobs.run("brief of a talk", move || {
            let session = look(&path, &packs).ok().and_then(|read| read.session);
            let brief = session.map(|session| Brief {
                held: None,
                ..session.brief().clone()
            });
            Report::BriefOfTalk(brief.map(Box::new))
        });
    }

    fn save_brief(&self, brief: &Brief, path: PathBuf) {
        let path = with_ending(path, "brief.ron");
        let text = write_brief(brief);
        self.jobs.run("brief", move || {
            let saved = match text {
                Ok(text) => atomic::replace(&path, text.as_bytes()).map(|_placed| ()),
                Err(fault) => Err(StoreFault::RecordUnwritable {
                    path: path.clone(),
                    detail: fault.to_string(),
                }),
            };
            Report::BriefSaved(path, saved)
        });
    }

    /// Begins a talk in the folder of talks, under a name that tells nothing: the day
    /// and a number drawn for it.
    /// Where the reserve lies in an envelope, its commitment is record 2.
    fn start(&self, brief: Brief, envelope: Option<PathBuf>) {
        let Some(pack) = self.packs.get(&brief.rules) else {
            return;
        };
        let folder = self.talks_folder();
        let now = self.clock.now();
        let holder = Holder::this_process(self.clock.timestamp());
        self.jobs.run("begin", move || {
            let sealed = match envelope.as_deref().map(read_envelope).transpose() {
                Ok(sealed) => sealed,
                Err(fault) => return Report::NotBegun(fault),
            };
            let path = new_talk(&folder, now);
            let begun = std::fs::create_dir_all(&folder)
                .map_err(|error| StoreFault::from_io(&folder, &error))
                .and_then(|()| begin(&path, brief, pack, now, holder))
                .and_then(|mut begun| {
                    if let Some(sealed) = sealed {
                        begun.commit(sealed.committed, now)?;
                    }
                    set_room_aside(&mut begun.journal);
                    Ok(begun)
                });
            Report::Begun(Box::new(begun), envelope)
        });
    }

    fn salvage(&self, path: PathBuf) {
        let Route::Desk(sitting) = &self.route else {
            return;
        };
        let from = sitting.path.clone();
        self.jobs.run("salvage", move || {
            let salvaged = recovery::salvage(&from, &path);
            Report::Salvaged(path, salvaged)
        });
    }

    fn speak(&mut self, language: Language) {
        self.words = Words::of(language);
        self.shelve_in_words();
        self.say_holder();
        self.settings.language = Some(language.to_string());
        self.keep_settings();
    }

    fn switch_theme(&mut self, ctx: &Context) {
        let dark = ctx.theme() == egui::Theme::Dark;
        let (appearance, preference) = if dark {
            (Appearance::Light, ThemePreference::Light)
        } else {
            (Appearance::Dark, ThemePreference::Dark)
        };
        ctx.set_theme(preference);
        self.settings.appearance = appearance;
        self.keep_settings();
    }

    /// A talk that is closed is not opened by itself at the next start.
    fn remember_open_talk(&mut self) {
        if let Route::Desk(sitting) = &self.route {
            let open = sitting.is_unfinished().then(|| sitting.path.clone());
            if self.settings.open_talk != open {
                self.settings.open_talk = open;
                self.keep_settings();
            }
        }
    }

    pub(super) fn keep_settings(&self) {
        let settings = self.settings.clone();
        let path = self.places.settings.clone();
        self.jobs
            .run("settings", move || match settings.write(&path) {
                Ok(()) => Report::Written,
                Err(fault) => Report::SettingsNotKept(fault),
            });
    }
}

/// Where a talk that begins now is written.
fn new_talk(folder: &Path, now: Moment) -> PathBuf {
    let stamp = now.civil().strftime("%Y-%m-%d-%H%M%S").to_string();
    folder.join(format!("talk-{stamp}.kanjia"))
}

/// Keeps room on the disk for a last record, as long as the talk is open.
fn set_room_aside(journal: &mut Journal) {
    if let Some(warning) = journal.lay_ballast() {
        log::warn!("no room set aside: {warning:?}");
    }
}

fn brief_in(path: &Path) -> Result<Brief, BriefUnreadable> {
    let bytes = reading::read(path).map_err(BriefUnreadable::Store)?;
    let text = String::from_utf8_lossy(&bytes);
    read_brief(&text).map_err(BriefUnreadable::Form)
}

/// The path with its ending, which a dialog does not add.
pub(super) fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    if name.ends_with(&format!(".{ending}")) {
        path
    } else {
        path.with_file_name(format!("{name}.{ending}"))
    }
}
