//! Signatures over the head of the talk on the desk.

use std::path::{Path, PathBuf};

use super::App;
use super::jobs::Report;
use super::route::Route;
use super::sitting::Sitting;
use crate::store::signatures::{
    SignFault, Signable, SignaturesHome, own_signers, read_officer_key,
};
use crate::transcript::packs::Packs;
use crate::transcript::signature::{ReadKey, Signed};
use crate::ui::action::SignAsk;
use crate::ui::desk::{SigningAnswer, SigningModel};

/// What is known of the signatures of a closed talk.
pub(super) struct Signing {
    signed: Signed,
    folder: String,
    key: String,
}

impl Signing {
    /// What the desk is lent of it.
    pub(super) fn lend(&self) -> SigningModel<'_> {
        SigningModel {
            signed: &self.signed,
            folder: &self.folder,
            key: &self.key,
        }
    }
}

impl App {
    /// Reads the signatures of a talk that is closed, once all of it is on disk.
    pub(super) fn watch_signatures(&mut self) {
        let Route::Desk(sitting) = &mut self.route else {
            return;
        };
        let closed = sitting.session.is_closed() && !sitting.is_writing();
        if closed && !sitting.signing_asked && !sitting.disk_failed() {
            sitting.signing_asked = true;
            let path = sitting.path.clone();
            self.read_signatures(path);
        }
    }

    fn read_signatures(&self, path: PathBuf) {
        let (packs, list) = (self.packs.clone(), self.places.signers());
        let today = self.clock.timestamp();
        self.jobs.run("signatures", move || {
            let signed = signed(&path, &packs, &list, today);
            Report::Signatures(path, Box::new(signed))
        });
    }

    /// The signatures of a talk were read; a talk whose record does not stand has none.
    pub(super) fn signatures_read(&mut self, path: &Path, signed: Result<Signed, SignFault>) {
        let key = self.signing_key();
        let Some(sitting) = self.at_desk(path) else {
            return;
        };
        match signed {
            Ok(signed) => {
                let folder = SignaturesHome::of(path);
                let folder = folder.path().file_name().unwrap_or_default();
                sitting.signing = Some(Signing {
                    signed,
                    folder: folder.to_string_lossy().into_owned(),
                    key,
                });
            }
            Err(fault) => log::info!("no signatures: {fault}"),
        }
    }

    /// Signs the head of the talk on the desk. It runs beside the window, since to open a key
    /// takes its time.
    pub(super) fn sign_head(&mut self, ask: SignAsk) {
        let Route::Desk(sitting) = &self.route else {
            return;
        };
        let talk = sitting.path.clone();
        let key = at_home(&ask.key);
        if self.settings.signing_key.as_ref() != Some(&ask.key) {
            self.settings.signing_key = Some(ask.key.clone());
            self.keep_settings();
        }
        let (packs, list) = (self.packs.clone(), self.places.signers());
        let today = self.clock.timestamp();
        self.jobs.run("sign", move || {
            let done = sign(&talk, &packs, &key, &ask)
                .and_then(|_file| signed(&talk, &packs, &list, today));
            Report::HeadSigned(talk, Box::new(done))
        });
    }

    /// The head was signed, or could not be.
    pub(super) fn head_signed(&mut self, path: &Path, done: Result<Signed, SignFault>) {
        let answer = match &done {
            Ok(_) => SigningAnswer::Signed,
            Err(fault) if fault.wants_passphrase() => SigningAnswer::WantsPassphrase,
            Err(fault) => {
                let told = fault.told(&self.words);
                let lines = [Some(told.what), told.next];
                let lines: Vec<String> = lines.into_iter().flatten().collect();
                SigningAnswer::Refused(lines.join("\n"))
            }
        };
        if let Ok(signed) = done {
            self.collection.take_signed(path, &signed);
            self.signatures_read(path, Ok(signed));
        }
        if let Some(sitting) = self.at_desk(path) {
            sitting.desk.signing_answered(answer);
        }
    }

    fn at_desk(&mut self, path: &Path) -> Option<&mut Sitting> {
        match &mut self.route {
            Route::Desk(sitting) if sitting.path == path => Some(sitting),
            _ => None,
        }
    }

    /// The key that was taken last, or the usual one where it is there.
    fn signing_key(&self) -> String {
        let usual = || {
            let usual = PathBuf::from("~/.ssh/id_ed25519");
            at_home(&usual).is_file().then_some(usual)
        };
        let key = self.settings.signing_key.clone().or_else(usual);
        key.map(|key| key.display().to_string()).unwrap_or_default()
    }
}

fn signed(
    talk: &Path,
    packs: &Packs,
    list: &Path,
    today: jiff::Timestamp,
) -> Result<Signed, SignFault> {
    let talk = Signable::read(talk, packs)?;
    let beside = talk.beside(own_signers(list).as_ref(), today);
    Ok(beside.signed(talk.heads()))
}

fn sign(talk: &Path, packs: &Packs, key: &Path, ask: &SignAsk) -> Result<PathBuf, SignFault> {
    let talk = Signable::read(talk, packs)?;
    // a name that is none is told before a passphrase is asked for
    talk.statement(&ask.name)?;
    let opened = match read_officer_key(key)? {
        ReadKey::Open(opened) => opened,
        ReadKey::Locked(locked) => locked
            .open(ask.passphrase.say())
            .map_err(|fault| SignFault::Key(key.to_owned(), fault))?,
    };
    talk.sign(&opened, &ask.name, key)
}

/// A path as it is typed: `~` is the user's folder.
fn at_home(typed: &Path) -> PathBuf {
    let home = std::env::var_os("HOME").map(PathBuf::from);
    match (typed.strip_prefix("~"), home) {
        (Ok(rest), Some(home)) => home.join(rest),
        _ => typed.to_owned(),
    }
}
