//! What runs beside the window: sealing, opening, beginning a talk with an envelope.

use std::path::PathBuf;

use super::Unsealed;
use crate::app::App;
use crate::app::jobs::Report;
use crate::app::route::Route;
use crate::domain::Price;
use crate::domain::envelope::{Envelope, Openers};
use crate::store::StoreFault;
use crate::store::envelope::{drawn, seal_envelope};
use crate::store::sealed::{Passphrase, SHORTEST_PASSPHRASE};
use crate::store::unsealing::{OpenFault, Wanted, passphrases};
use crate::ui::action::Unsaid;

impl App {
    pub(super) fn seal_reserve(
        &mut self,
        ticket: u64,
        price: Price,
        path: PathBuf,
        typed: &[Unsaid],
    ) {
        let terms = match &self.route {
            Route::NewTalk(state) => (state.draft.currency, state.draft.unit),
            Route::Desk(sitting) => {
                let brief = sitting.session.brief();
                (brief.currency, brief.unit)
            }
            _ => return,
        };
        let made: Option<Vec<Passphrase>> =
            typed.iter().map(|one| Passphrase::new(one.say())).collect();
        let (passphrase, openers) = match made.as_deref() {
            Some([first, second]) => (Passphrase::of_two(first, second), Openers::Two),
            Some([_one]) => match made.and_then(|one| one.into_iter().next()) {
                Some(one) => (one, Openers::One),
                None => return,
            },
            Some(_) | None => {
                let least = SHORTEST_PASSPHRASE.to_string();
                let why = self
                    .words
                    .say_with("plan-passphrase-short", &[("least", least.into())]);
                self.dialog_refused(why, true);
                return;
            }
        };
        self.jobs.run("seal reserve", move || {
            let folder = path.parent().map_or(Ok(()), std::fs::create_dir_all);
            let sealed = folder
                .map_err(|error| StoreFault::from_io(&path, &error).into())
                .and_then(|()| drawn(price, terms.0, terms.1))
                .and_then(|envelope| seal_envelope(&path, &envelope, &passphrase, openers));
            Report::Envelope(ticket, Box::new(Unsealed::Sealed(path, sealed)))
        });
    }

    /// Opens the envelope of the talk on the desk, beside the window.
    pub(super) fn unseal(
        &mut self,
        path: PathBuf,
        typed: &[Unsaid],
        report: impl FnOnce(PathBuf, Result<Envelope, OpenFault>) -> Report + Send + 'static,
    ) {
        let Route::Desk(sitting) = &self.route else {
            return;
        };
        let wanted = Wanted::by(&sitting.session);
        match passphrases(typed.iter().map(Unsaid::say)) {
            Ok(passphrases) => self.jobs.run("open envelope", move || {
                let opened = wanted.open(&path, &passphrases);
                report(path, opened)
            }),
            Err(fault) => self.not_opened(&fault),
        }
    }
}
