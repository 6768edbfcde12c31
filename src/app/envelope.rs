//! The sealed reserve in the window: sealed, committed to, opened, shown.
//!
//! Making a key from a passphrase takes about a second, so it runs beside the window. What was
//! opened is held by the sitting, in memory alone.

mod beside;

use std::path::{Path, PathBuf};

use egui::Ui;

use super::App;
use super::jobs::Report;
use super::picking::Picking;
use super::route::Route;
use super::sitting::Sitting;
use super::tables::TableBeingRead;
use crate::domain::Text;
use crate::domain::command::Command;
use crate::domain::envelope::{Committed, Envelope, Openers};
use crate::store::envelope::read_envelope;
use crate::store::sealed::SealFault;
use crate::store::unsealing::{OpenFault, Wanted};
use crate::ui::desk::frame;
use crate::ui::envelope::{
    EnvelopeAnswer, EnvelopeAsk, EnvelopeDialog, EnvelopeKind, EnvelopeWish,
};

/// A dialog about a sealed reserve, while it stands.
pub(super) struct Enveloping {
    dialog: EnvelopeDialog,
    /// The dialog that waits for a new envelope.
    beneath: Option<EnvelopeDialog>,
    /// Tells its job from one that was given up.
    ticket: u64,
}

/// What became of a job about an envelope.
pub(super) enum Unsealed {
    /// A reserve was sealed into this file, or was not.
    Sealed(PathBuf, Result<Committed, SealFault>),
    /// The commitment of a file was read, or could not be.
    Read(PathBuf, Result<Committed, SealFault>),
    /// The envelope was opened by these, or was not.
    Opened(PathBuf, Vec<Text>, Result<Envelope, OpenFault>),
    /// It was opened once more to be shown, or was not.
    ToShow(Result<Envelope, OpenFault>),
}

impl App {
    /// Asks about a sealed reserve.
    pub(super) fn in_envelope(&mut self, ask: EnvelopeAsk) {
        match ask {
            EnvelopeAsk::Choose => self.pick(Picking::Envelope),
            EnvelopeAsk::Chosen(path) => self.envelope_chosen(&path),
            EnvelopeAsk::Seal => {
                if let Route::NewTalk(state) = &self.route {
                    let frame = state.draft.frame();
                    self.show_dialog(EnvelopeDialog::seal(frame, &self.new_envelope()));
                }
            }
            EnvelopeAsk::Open | EnvelopeAsk::Change | EnvelopeAsk::Reveal => {
                let dialog = match &self.route {
                    Route::Desk(sitting) if !sitting.is_read_only() => {
                        let leader = sitting.session.brief().leader();
                        let leader = leader.map_or("", |name| self.words.name(name));
                        dialog_for(&ask, sitting, leader)
                    }
                    _ => None,
                };
                if let Some(dialog) = dialog {
                    self.show_dialog(dialog);
                }
            }
        }
    }

    fn show_dialog(&mut self, dialog: EnvelopeDialog) {
        self.picks += 1;
        self.envelope = Some(Enveloping {
            dialog,
            beneath: None,
            ticket: self.picks,
        });
    }

    /// A free place for a new envelope, under a name that tells nothing.
    fn new_envelope(&self) -> PathBuf {
        let stamp = self.clock.now().civil().strftime("%Y-%m-%d-%H%M%S");
        self.talks_folder()
            .join(format!("reserve-{stamp}.envelope"))
    }

    fn envelope_chosen(&mut self, path: &Path) {
        if let Some(one) = &mut self.envelope {
            one.dialog.set_path(path);
        } else if let Route::NewTalk(state) = &mut self.route {
            state.draft.choose_envelope(path, None);
        }
    }

    /// Shows the dialog, unless a path is being typed over it.
    pub(super) fn show_envelope(&mut self, ui: &Ui) {
        let typing = self.pick.as_ref().is_some_and(|pick| pick.prompt.is_some());
        let Some(one) = self.envelope.as_mut().filter(|_| !typing) else {
            return;
        };
        match one.dialog.show(ui, &self.words) {
            EnvelopeAnswer::Open => {}
            EnvelopeAnswer::Away => self.dialog_away(),
            EnvelopeAnswer::PickFile => self.pick(Picking::Envelope),
            EnvelopeAnswer::PickPlace => self.pick(Picking::NewEnvelope),
            EnvelopeAnswer::SealNew => {
                let frame = match &self.route {
                    Route::Desk(sitting) => frame(&sitting.session),
                    _ => return,
                };
                let seal = EnvelopeDialog::seal(frame, &self.new_envelope());
                if let Some(one) = &mut self.envelope {
                    one.beneath = Some(std::mem::replace(&mut one.dialog, seal));
                }
            }
            EnvelopeAnswer::Do(wish) => self.do_with_envelope(wish),
        }
        ui.ctx().request_repaint();
    }

    /// The dialog is put away; the one that waited for it stands again.
    fn dialog_away(&mut self) {
        let beneath = self.envelope.as_mut().and_then(|one| one.beneath.take());
        match (beneath, &mut self.envelope) {
            (Some(beneath), Some(one)) => one.dialog = beneath,
            (_, envelope) => *envelope = None,
        }
    }

    fn do_with_envelope(&mut self, wish: EnvelopeWish) {
        let Some(ticket) = self.envelope.as_ref().map(|one| one.ticket) else {
            return;
        };
        match wish {
            EnvelopeWish::Seal {
                price,
                path,
                passphrases,
            } => self.seal_reserve(ticket, price, path, &passphrases),
            EnvelopeWish::Open {
                path,
                passphrases,
                by,
            } => self.unseal(path, &passphrases, move |path, opened| {
                Report::Envelope(ticket, Box::new(Unsealed::Opened(path, by, opened)))
            }),
            EnvelopeWish::Reveal { path, passphrases } => {
                self.unseal(path, &passphrases, move |_path, opened| {
                    Report::Envelope(ticket, Box::new(Unsealed::ToShow(opened)))
                });
            }
            EnvelopeWish::RevealHeld => {
                let shown = match &self.route {
                    Route::Desk(sitting) => sitting.envelope.as_ref().map(Envelope::shown),
                    _ => None,
                };
                if let Some(shown) = shown {
                    self.record_from_dialog(Command::Show(shown));
                }
            }
            EnvelopeWish::Change { path, reason } => {
                self.jobs.run("read envelope", move || {
                    let read = read_envelope(&path).map(|sealed| Committed {
                        reason,
                        ..sealed.committed
                    });
                    Report::Envelope(ticket, Box::new(Unsealed::Read(path, read)))
                });
            }
        }
    }

    /// A job about an envelope is done. One that was given up is let go.
    pub(super) fn unsealed(&mut self, ticket: u64, done: Unsealed) {
        if self.envelope.as_ref().map(|one| one.ticket) != Some(ticket) {
            return;
        }
        match done {
            Unsealed::Sealed(path, Ok(committed)) => self.sealed(&path, &committed),
            Unsealed::Sealed(_, Err(fault)) | Unsealed::Read(_, Err(fault)) => {
                let why = fault.told(&self.words).whole(&self.words);
                self.dialog_refused(why, false);
            }
            Unsealed::Read(path, Ok(committed)) => {
                if self.record_from_dialog(Command::Commit(committed))
                    && let Route::Desk(sitting) = &mut self.route
                {
                    sitting.envelope_path = Some(path);
                }
            }
            Unsealed::Opened(path, by, Ok(envelope)) => self.opened(path, by, envelope),
            Unsealed::ToShow(Ok(envelope)) => {
                self.record_from_dialog(Command::Show(envelope.shown()));
            }
            Unsealed::Opened(_, _, Err(fault)) | Unsealed::ToShow(Err(fault)) => {
                self.not_opened(&fault);
            }
        }
    }

    /// A new envelope is there: it is chosen for what it was sealed for.
    fn sealed(&mut self, path: &Path, committed: &Committed) {
        self.dialog_away();
        if let Some(one) = &mut self.envelope {
            one.dialog.set_path(path);
        }
        if let Route::NewTalk(state) = &mut self.route {
            let terms = (state.draft.currency, state.draft.unit);
            state.draft.choose_envelope(path, Some(terms));
            let fields = [
                ("path", path.display().to_string().into()),
                ("head", committed.commitment.short().into()),
            ];
            self.notice = Some(self.words.say_with("envelope-sealed-in", &fields));
        }
    }

    /// Holds the reserve for this sitting, and records who opened the envelope.
    fn opened(&mut self, path: PathBuf, by: Vec<Text>, envelope: Envelope) {
        let now = self.clock.now();
        let Route::Desk(sitting) = &mut self.route else {
            return;
        };
        let command = Command::OpenReserve {
            by,
            commitment: Some(envelope.commitment()),
        };
        match sitting.record_with(command, Some(envelope.reserve()), now) {
            Ok(()) => {
                sitting.envelope = Some(envelope);
                sitting.envelope_path = Some(path);
                self.envelope = None;
            }
            Err(refusal) => {
                let why = self.words.refusal(&refusal);
                self.dialog_refused(why, false);
            }
        }
    }

    /// Records what a dialog asked for; whether it was recorded.
    fn record_from_dialog(&mut self, command: Command) -> bool {
        let now = self.clock.now();
        let Route::Desk(sitting) = &mut self.route else {
            return false;
        };
        match sitting.record_with(command, None, now) {
            Ok(()) => {
                self.envelope = None;
                true
            }
            Err(refusal) => {
                let why = self.words.refusal(&refusal);
                if let Some(one) = &mut self.envelope {
                    one.dialog.refused_last(why);
                }
                false
            }
        }
    }

    fn not_opened(&mut self, fault: &OpenFault) {
        let why = fault.told(&self.words).whole(&self.words);
        let passphrase = match fault {
            OpenFault::WrongPassphrase | OpenFault::Sealed(SealFault::WrongPassphrase) => true,
            OpenFault::Sealed(_)
            | OpenFault::Changed
            | OpenFault::Other(_)
            | OpenFault::Passphrases(_) => false,
        };
        self.dialog_refused(why, passphrase);
    }

    fn dialog_refused(&mut self, why: String, passphrase: bool) {
        if let Some(one) = &mut self.envelope {
            one.dialog.refused(why, passphrase);
        }
    }
}

/// The dialog that was asked for at the desk, where the talk allows it.
fn dialog_for(ask: &EnvelopeAsk, sitting: &Sitting, leader: &str) -> Option<EnvelopeDialog> {
    let session = &sitting.session;
    let frame = frame(session);
    let openers = session.committed().map_or(Openers::One, |one| one.openers);
    let path = || {
        let known = sitting.envelope_path.clone();
        known.or_else(|| Wanted::by(session).beside(&sitting.path))
    };
    match ask {
        EnvelopeAsk::Open if session.permits_opening() => Some(EnvelopeDialog::open(
            frame,
            openers,
            leader,
            path().as_deref(),
        )),
        EnvelopeAsk::Open | EnvelopeAsk::Change if session.permits_commitment().is_ok() => {
            let first = session.committed().is_none();
            Some(EnvelopeDialog::change(frame, first))
        }
        EnvelopeAsk::Reveal if session.permits_showing().is_ok() => {
            let held = sitting.envelope.is_some();
            Some(EnvelopeDialog::reveal(
                frame,
                held,
                openers,
                path().as_deref(),
            ))
        }
        _ => None,
    }
}

impl App {
    /// Whether a dialog of the shell stands over the view: keys and letters are meant for it.
    pub(super) fn is_covered(&self) -> bool {
        let reads = self.being_read.as_ref();
        self.is_typing_a_path()
            || self.envelope.is_some()
            || self.exporting.is_some()
            || self.naming.is_some()
            || reads.is_some_and(TableBeingRead::is_shown)
    }

    /// What the dialog that stands is for.
    pub fn envelope_dialog(&self) -> Option<EnvelopeKind> {
        self.envelope.as_ref().map(|one| one.dialog.kind())
    }
}
