//! What is shown: one view, and what stands over it.

use egui::{CentralPanel, Ui};

use super::App;
use super::practising::Practising;
use super::route::Route;
use super::sitting::Sitting;
use crate::domain::advice::{open_advice, secret_advice};
use crate::domain::{Moment, Plan};
use crate::statistics::forecast::Forecast;
use crate::text::Words;
use crate::training::score::shown::Measure;
use crate::transcript::endings;
use crate::ui::action::Action;
use crate::ui::branches::{self, BranchesModel};
use crate::ui::desk::{self, DeskModel};
use crate::ui::library::{self, LibraryModel};
use crate::ui::new_talk::{self, NewTalkAsk, NewTalkModel};
use crate::ui::path_prompt::PathAnswer;
use crate::ui::product_title;
use crate::ui::replay::{self, ReplayModel};
use crate::ui::round::{self, RoundModel};
use crate::ui::score_card::{self, ScoreCardModel};
use crate::ui::training::{self, TrainingModel};

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.advance(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }
}

impl App {
    /// Shows the window's contents; what is asked for waits until the next frame.
    pub fn show(&mut self, ui: &mut Ui) {
        // what stands over the view hears the keys, and the view does not
        let covered = self.is_covered();
        let kept = covered.then(|| ui.input_mut(|input| std::mem::take(&mut input.events)));
        let asked = CentralPanel::no_frame().show(ui, |ui| self.view(ui)).inner;
        if let Some(kept) = kept {
            ui.input_mut(|input| input.events = kept);
        }
        if !asked.is_empty() {
            self.queue.extend(asked);
            ui.ctx().request_repaint();
        }
        self.show_export(ui);
        self.show_naming(ui);
        self.show_envelope(ui);
        self.show_being_read(ui);
        let prompt = self.pick.as_mut().and_then(|pick| pick.prompt.as_mut());
        let answer = prompt.map(|prompt| prompt.show(ui, &self.words));
        match answer {
            Some(PathAnswer::Cancelled) => self.typed(None),
            Some(PathAnswer::Path(path)) => {
                self.typed(Some(path));
                ui.ctx().request_repaint();
            }
            Some(PathAnswer::Open) | None => {}
        }
    }

    fn view(&mut self, ui: &mut Ui) -> Vec<Action> {
        let now = self.clock.now();
        let covered = self.is_covered();
        match &mut self.route {
            Route::Library => {
                let model = LibraryModel {
                    notice: self.notice.as_deref(),
                    ..self.collection.lend(&self.words)
                };
                library::show(ui, &model, &mut self.library)
            }
            Route::Rounds => {
                let model = RoundModel {
                    words: &self.words,
                    rounds: &self.rounds,
                    reading: self.reading_rounds || self.collection.is_reading(),
                    notice: self.notice.as_deref(),
                };
                round::show(ui, &model, &mut self.round)
            }
            Route::Training => {
                let trainee = self.settings.trainee.as_deref();
                let model = TrainingModel {
                    words: &self.words,
                    lessons: &self.lessons,
                    attempts: &self.attempts,
                    shelf: self.collection.shelf.rows(),
                    briefs: &self.collection.briefs,
                    packs: &self.packs,
                    trainee: trainee.unwrap_or_default(),
                    reading: self.reading_lessons,
                    notice: self.notice.as_deref(),
                };
                training::show(ui, &model, &mut self.training)
            }
            Route::LessonEditor(editing) => {
                let asked = editing.show(ui, &self.words, self.notice.as_deref());
                for asked in asked {
                    self.asked_in_editor(asked);
                    ui.ctx().request_repaint();
                }
                Vec::new()
            }
            Route::NewTalk(state) => {
                let model = NewTalkModel {
                    words: &self.words,
                    packs: &self.packs,
                    today: now.civil().date(),
                    notice: self.notice.as_deref(),
                };
                let asked = new_talk::show(ui, &model, state);
                asked.map(asked_in_form).into_iter().collect()
            }
            Route::Practice(practising) => {
                practice_view(ui, practising, &self.words, now, self.settings.quiet_digits)
            }
            Route::Branches(branching) => {
                let model = BranchesModel {
                    words: &self.words,
                    tree: &branching.tree,
                    spread: branching.spread.as_ref(),
                    notice: branching.notice.as_deref(),
                };
                branches::show(ui, &model, &mut branching.state)
            }
            Route::Replay(replaying) => {
                let model = ReplayModel {
                    lent: replaying.replay.lend(),
                    words: &self.words,
                    me: self.settings.trainee.as_deref().unwrap_or_default(),
                    notice: replaying.notice.as_deref().or(self.notice.as_deref()),
                    can_try: true,
                };
                replay::show(ui, &model, &mut replaying.view)
            }
            Route::Desk(sitting) => {
                sitting.covered = covered;
                desk_view(ui, sitting, &self.words, now, self.settings.quiet_digits)
            }
        }
    }
}

fn asked_in_form(asked: NewTalkAsk) -> Action {
    match asked {
        NewTalkAsk::Start(brief) => Action::Start(brief),
        NewTalkAsk::StartSealed(brief, envelope) => Action::StartSealed(brief, envelope),
        NewTalkAsk::Envelope(ask) => Action::InEnvelope(ask),
        NewTalkAsk::Cancel => Action::ShowLibrary,
        NewTalkAsk::LoadBrief => Action::PickBrief,
        NewTalkAsk::SaveBrief(brief) => Action::SaveBrief(brief),
        NewTalkAsk::Language(language) => Action::Speak(language),
    }
}

fn desk_view(
    ui: &mut Ui,
    sitting: &mut Sitting,
    words: &Words,
    now: Moment,
    quiet_digits: bool,
) -> Vec<Action> {
    let held = !sitting.covered && desk::reserve_key_held(ui.ctx(), &sitting.desk);
    let percent = sitting.session.pack().gate().map(|(_, percent)| percent);
    let reserve = sitting.reserve.as_ref().filter(|_| held);
    let plan = sitting.plan.as_ref().filter(|_| held);
    let position = sitting.session.position_at(endings::shipped(), Some(now));
    let advice = open_advice(&position);
    let secret = reserve.map(|reserve| secret_advice(&position, reserve, plan));
    let model = DeskModel {
        session: &sitting.session,
        words,
        now,
        synced: sitting.synced,
        disk_failed: sitting.disk_failed(),
        head: sitting.head.as_deref(),
        holds_reserve: sitting.reserve.is_some(),
        revealed: reserve.map(|reserve| reserve.reveal(percent)),
        holds_plan: sitting.plan.is_some(),
        plan: plan.map(Plan::lend),
        plan_file: &sitting.plan_file,
        advice: &advice,
        secret_advice: secret.as_ref(),
        forecast: Forecast::of(&sitting.session),
        digits: if quiet_digits {
            &[]
        } else {
            &endings::shipped().digits
        },
        flagged: sitting.flagged.as_ref().and_then(|flag| flag.at(now)),
        customs: endings::shipped(),
        read_only: sitting.is_read_only(),
        banner: sitting.banner.as_ref(),
        practice: None,
    };
    desk::show(ui, &model, &mut sitting.desk)
}

/// The same desk, with a simulated company across it, on the talk's own clock.
fn practice_view(
    ui: &mut Ui,
    practising: &mut Practising,
    words: &Words,
    real: Moment,
    quiet_digits: bool,
) -> Vec<Action> {
    let now = practising.now(real);
    if let Some(card) = &mut practising.card {
        let title = product_title(words, &practising.played.session().brief().product);
        let model = ScoreCardModel {
            words,
            title: &title,
            measure: Measure::from(practising.played.session()),
            simulated: true,
            columns: &practising.columns,
        };
        let asked = score_card::show(ui, &model, card);
        return asked.map(Action::InScore).into_iter().collect();
    }
    let held = desk::reserve_key_held(ui.ctx(), &practising.desk);
    let strip = practising.strip(words);
    let mut state = std::mem::take(&mut practising.desk);
    let session = practising.session();
    let percent = session.pack().gate().map(|(_, percent)| percent);
    let reserve = practising.reserve().filter(|_| held);
    let position = session.position_at(endings::shipped(), Some(now));
    let advice = open_advice(&position);
    let secret = reserve.map(|reserve| secret_advice(&position, reserve, None));
    let model = DeskModel {
        holds_reserve: practising.reserve().is_some(),
        revealed: reserve.map(|reserve| reserve.reveal(percent)),
        advice: &advice,
        secret_advice: secret.as_ref(),
        forecast: Forecast::of(session),
        customs: endings::shipped(),
        digits: if quiet_digits {
            &[]
        } else {
            &endings::shipped().digits
        },
        banner: practising.banner.as_ref(),
        practice: Some(&strip),
        ..DeskModel::new(session, words, now)
    };
    let asked = desk::show(ui, &model, &mut state);
    practising.desk = state;
    asked
}
