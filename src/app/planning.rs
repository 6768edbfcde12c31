//! The plan of a sitting: held in memory, sealed into a file or opened from one.

use std::path::Path;

use super::App;
use super::jobs::Report;
use super::route::Route;
use super::sitting::{Sitting, plan_path};
use crate::domain::Plan;
use crate::store::plan::{PlanFileFault, open_plan, seal_plan};
use crate::store::sealed::{Passphrase, SHORTEST_PASSPHRASE};
use crate::ui::action::Unsaid;

impl App {
    /// Holds the plan for this sitting.
    pub(super) fn keep_plan(&mut self, plan: Plan) {
        if let Some(sitting) = self.sitting() {
            sitting.plan = Some(plan);
        }
    }

    /// Seals the plan, or the one that is held, beside the talk. It runs beside the
    /// window, since to make a key from a passphrase takes about a second.
    pub(super) fn seal_plan(&mut self, plan: Option<Plan>, passphrase: &Unsaid) {
        let Some(passphrase) = self.passphrase(passphrase) else {
            return;
        };
        let Some(sitting) = self.sitting() else {
            return;
        };
        let Some(plan) = plan.or_else(|| sitting.plan.take()) else {
            return;
        };
        let talk = sitting.path.clone();
        self.jobs.run("seal plan", move || {
            let sealed = seal_plan(&plan_path(&talk), &plan, &passphrase);
            let plan = match sealed {
                Ok(()) => Ok(plan),
                Err(fault) => Err(fault.with(plan)),
            };
            Report::Plan(talk, Box::new(plan))
        });
    }

    /// Opens the plan that is sealed beside the talk.
    pub(super) fn open_plan(&mut self, passphrase: &Unsaid) {
        let Some(passphrase) = self.passphrase(passphrase) else {
            return;
        };
        let Some(sitting) = self.sitting() else {
            return;
        };
        let talk = sitting.path.clone();
        self.jobs.run("open plan", move || {
            let plan = open_plan(&plan_path(&talk), &passphrase);
            Report::Plan(talk, Box::new(plan))
        });
    }

    /// A plan was sealed or opened, or could not be. One of another talk is let go.
    pub(super) fn plan_answered(&mut self, talk: &Path, plan: Result<Plan, PlanFileFault>) {
        let words = &self.words;
        let Route::Desk(sitting) = &mut self.route else {
            return;
        };
        if sitting.path != *talk {
            return;
        }
        match plan {
            Ok(plan) => {
                let faults = plan.lend().fits(&sitting.session);
                let fault = (!faults).then(|| words.say("plan-other-unit").into_owned());
                sitting.plan = Some(plan);
                sitting.desk.plan_answered(fault.map_or(Ok(()), Err));
            }
            Err(fault) => {
                let why = fault.fault.told(words).whole(words);
                if sitting.plan.is_none() {
                    sitting.plan = fault.kept.map(|kept| *kept);
                }
                sitting.desk.plan_answered(Err(why));
            }
        }
    }

    /// Marks a reason of the plan as brought up.
    pub(super) fn tick_reason(&mut self, at: usize) {
        if let Some(plan) = self.sitting().and_then(|sitting| sitting.plan.as_mut()) {
            plan.tick_reason(at);
        }
    }

    /// The passphrase, or a word to the dialog that it is too short.
    fn passphrase(&mut self, typed: &Unsaid) -> Option<Passphrase> {
        let passphrase = Passphrase::new(typed.say());
        if passphrase.is_none() {
            let least = SHORTEST_PASSPHRASE.to_string();
            let why = self
                .words
                .say_with("plan-passphrase-short", &[("least", least.into())]);
            if let Some(sitting) = self.sitting() {
                sitting.desk.plan_answered(Err(why));
            }
        }
        passphrase
    }

    fn sitting(&mut self) -> Option<&mut Sitting> {
        match &mut self.route {
            Route::Desk(sitting) => Some(sitting),
            _ => None,
        }
    }
}
