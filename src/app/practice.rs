//! What is asked for about practice talks and the lines that leave a talk, done.

use std::path::Path;
use std::time::Duration;

use egui::Context;

use super::App;
use super::jobs::Report;
use super::practising::{Played, Practising};
use super::route::Route;
use crate::domain::{Command, Side};
use crate::export::{Format, score_sheet};
use crate::store::{StoreFault, atomic};
use crate::training::practice::{Practice, Setup};
use crate::training::score::shown::Measure;
use crate::transcript::whole::transcript_of;
use crate::ui::action::Action;
use crate::ui::desk::{Banner, PracticeAct, Remedy};
use crate::ui::score_card::{ScoreCardAsk, ScoreCardState};

impl App {
    pub(super) fn is_practising(&self) -> bool {
        matches!(self.route, Route::Practice(_))
    }

    /// Opens a practice talk.
    pub(super) fn start_practice(&mut self, setup: &Setup, pace: u32) {
        let now = self.clock.now();
        match Practice::begin(setup, now) {
            Ok(practice) => {
                self.notice = None;
                let practising = Practising::new(Played::Practice(Box::new(practice)), pace, now);
                self.go_to(Route::Practice(Box::new(practising)));
            }
            Err(fault) => {
                let told = self.words.fault(fault.code(), &[]);
                self.notice = Some(told.whole(&self.words));
            }
        }
    }

    /// Keeps an attempt that has come to its end, under the trainee's name.
    fn keep_attempt_made(&mut self) {
        let trainee = self.trainee();
        let Route::Practice(practising) = &mut self.route else {
            return;
        };
        let Some(mut attempt) = practising.attempt.take() else {
            return;
        };
        // nobody said who learns here: there is nobody to keep it for
        if trainee.is_empty() {
            return;
        }
        attempt.trainee = trainee;
        self.keep_attempt(*attempt);
    }

    /// What the card with the score asks for.
    pub(super) fn in_score(&mut self, ask: ScoreCardAsk) {
        let format = match ask {
            ScoreCardAsk::Csv => Format::Csv,
            ScoreCardAsk::Xlsx => Format::Xlsx,
            ScoreCardAsk::Done => {
                if let Route::Practice(practising) = &mut self.route {
                    practising.card = None;
                }
                return;
            }
        };
        let now = self.clock.now();
        let Route::Practice(practising) = &self.route else {
            return;
        };
        let sheet = score_sheet::sheet(
            &practising.columns,
            Measure::from(practising.session()),
            &self.words,
        );
        let stamp = now.civil().strftime("%Y-%m-%d-%H%M%S").to_string();
        let folder = self.talks_folder();
        let path = folder.join(format!("score-{stamp}.{}", format.id()));
        self.jobs.run("score", move || {
            let kept = format
                .bytes(&sheet)
                .map_err(|why| StoreFault::RecordUnwritable {
                    path: path.clone(),
                    detail: why.to_string(),
                })
                .and_then(|bytes| {
                    std::fs::create_dir_all(&folder)
                        .map_err(|error| StoreFault::from_io(&folder, &error))?;
                    atomic::create_new(&path, &bytes).map(|_placed| ())
                });
            Report::ScoreKept(path, Box::new(kept))
        });
    }

    /// The sheet was written, or could not be.
    pub(super) fn score_kept(&mut self, path: &Path, kept: Result<(), StoreFault>) {
        let Route::Practice(practising) = &mut self.route else {
            return;
        };
        practising.card = None;
        let understood = self.words.say("banner-understood").into_owned();
        let is_fault = kept.is_err();
        let (what, kept) = match kept {
            Ok(()) => {
                let path = path.display().to_string();
                let fields = [("path", path.into())];
                let what = self.words.say_with("practice-score-kept", &fields);
                (what, String::new())
            }
            Err(fault) => {
                let told = fault.told(&self.words, 0);
                (told.what.clone(), told.rest(&self.words))
            }
        };
        practising.banner = Some(Banner {
            what,
            kept,
            button: understood,
            remedy: Remedy::Dismiss,
            is_fault,
        });
    }

    /// The company does what is due, and the window wakes when the next thing is.
    pub(super) fn go_on_practising(&mut self, ctx: &Context) {
        let now = self.clock.now();
        if let Route::Practice(practising) = &mut self.route
            && let Some(wait) = practising.go_on(now, &self.words)
        {
            ctx.request_repaint_after(wait.max(Duration::from_millis(15)));
        }
        self.keep_attempt_made();
    }

    /// What the trainee does.
    pub(super) fn say_in_practice(&mut self, command: &Command) {
        let now = self.clock.now();
        if let Route::Practice(practising) = &mut self.route {
            practising.say(command, now, &self.words);
        }
    }

    pub(super) fn in_practice(&mut self, act: PracticeAct) {
        let now = self.clock.now();
        let Route::Practice(practising) = &mut self.route else {
            return;
        };
        match act {
            PracticeAct::Skip => practising.skip(now, &self.words),
            PracticeAct::Pace => practising.next_pace(now),
            PracticeAct::Score => practising.card = Some(ScoreCardState::default()),
            PracticeAct::Keep => self.keep_simulated(),
            PracticeAct::Lines => self.show_lines(),
        }
    }

    /// Writes the simulated talk to a file of its own in the folder of talks.
    fn keep_simulated(&self) {
        let now = self.clock.now();
        let Route::Practice(practising) = &self.route else {
            return;
        };
        let stem = match practising.played {
            Played::Practice(_) => "practice",
            Played::Line(..) => "what-if",
        };
        let stamp = now.civil().strftime("%Y-%m-%d-%H%M%S").to_string();
        let folder = self.talks_folder();
        let path = folder.join(format!("{stem}-{stamp}.kanjia"));
        let text = transcript_of(practising.session());
        self.jobs.run("keep", move || {
            let kept = text
                .map_err(|why| StoreFault::RecordUnwritable {
                    path: path.clone(),
                    detail: why.to_string(),
                })
                .and_then(|text| {
                    std::fs::create_dir_all(&folder)
                        .map_err(|error| StoreFault::from_io(&folder, &error))?;
                    atomic::create_new(&path, text.as_bytes()).map(|_placed| ())
                });
            Report::SimulatedKept(path, Box::new(kept))
        });
    }

    /// The talk was written, or could not be.
    pub(super) fn simulated_kept(&mut self, path: &Path, kept: Result<(), StoreFault>) {
        match (kept, &mut self.route) {
            (Ok(()), Route::Practice(practising)) => {
                practising.kept = Some(path.to_owned());
                let path = path.display().to_string();
                practising.banner = Some(Banner {
                    what: self
                        .words
                        .say_with("practice-kept-in", &[("path", path.into())]),
                    kept: String::new(),
                    button: self.words.say("banner-understood").into_owned(),
                    remedy: Remedy::Dismiss,
                    is_fault: false,
                });
            }
            (Ok(()), _) => {}
            (Err(fault), Route::Practice(practising)) => {
                let told = fault.told(&self.words, 0);
                practising.banner = Some(Banner {
                    kept: told.rest(&self.words),
                    what: told.what,
                    button: self.words.say("banner-understood").into_owned(),
                    remedy: Remedy::Dismiss,
                    is_fault: true,
                });
            }
            (Err(fault), _) => self.tell(&fault),
        }
    }

    /// Leaves the practice desk: at the first attempt it says that nothing is kept.
    pub(super) fn leave_practice(&mut self) {
        let Route::Practice(practising) = &mut self.route else {
            return;
        };
        let begun = practising.session().state().last_of(Side::Payer).is_some()
            || practising.session().next_seq() > 6;
        if begun && practising.kept.is_none() && !practising.warned {
            practising.warned = true;
            practising.banner = Some(Banner {
                what: self.words.say("practice-leave").into_owned(),
                kept: self.words.say("practice-leave.again").into_owned(),
                button: self.words.say("banner-understood").into_owned(),
                remedy: Remedy::Dismiss,
                is_fault: false,
            });
            return;
        }
        if matches!(practising.played, Played::Line(..)) {
            self.show_lines();
        } else {
            self.queue.push_back(Action::ShowTraining);
        }
    }
}
