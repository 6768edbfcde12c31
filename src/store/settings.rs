//! Settings: language, colours, where talks are kept, which talk was open.
//!
//! Reading always gives settings that can be used: what can't be read is kept beside the
//! file under another name, said in the log, and the defaults hold. They are written
//! whole or not at all, and nothing that matters to a talk is in them.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::atomic;
use super::fault::StoreFault;
use super::reading::read;
use crate::text::{Told, Words};

/// Which colours the window has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Appearance {
    /// As the desktop has them; dark where it does not say.
    #[default]
    AsDesktop,
    /// Light text on a dark ground.
    Dark,
    /// Dark text on a light ground.
    Light,
}

/// What is remembered from one start to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language by its tag; the desktop's where it is missing.
    pub language: Option<String>,
    /// The colours.
    pub appearance: Appearance,
    /// The folder for new talks; the one of the desktop's user data where it is missing.
    pub talks: Option<PathBuf>,
    /// A second folder, to which the record is copied after each figure and at the close.
    pub backups: Option<PathBuf>,
    /// Whether notes on how figures sound are turned off.
    pub quiet_digits: bool,
    /// Who learns here; answers to lessons are kept under this name.
    pub trainee: Option<String>,
    /// The talk that was open when the window was closed in the middle of it.
    pub open_talk: Option<PathBuf>,
    /// The key file that signed last; its passphrase is kept nowhere.
    pub signing_key: Option<PathBuf>,
}

impl Settings {
    /// The settings in this file; the defaults where there is none, or none that can be
    /// read, with what is told about that. What could not be read is kept beside it as
    /// `settings.ron.unreadable`.
    pub fn read(path: &Path, words: impl Fn() -> Words) -> (Self, Option<Told>) {
        let told = |what: String, path: &Path| {
            let path = path.display().to_string();
            words().fault(
                "settings-left",
                &[("what", what.into()), ("path", path.into())],
            )
        };
        let bytes = match read(path) {
            Ok(bytes) => bytes,
            Err(StoreFault::Missing { .. } | StoreFault::NoFolder { .. }) => {
                return (Self::default(), None);
            }
            Err(fault) => {
                log::warn!("settings could not be read, the defaults hold: {fault}");
                let what = fault.told(&words(), 0).what;
                return (Self::default(), Some(told(what, path)));
            }
        };
        let text = String::from_utf8_lossy(&bytes);
        match ron::from_str(&text) {
            Ok(settings) => (settings, None),
            Err(error) => {
                log::warn!("settings could not be understood, the defaults hold: {error}");
                let kept = path.with_extension("ron.unreadable");
                if let Err(fault) = atomic::replace(&kept, &bytes) {
                    log::warn!("and could not be kept: {fault}");
                }
                let place = error.span.start;
                let what = format!("{}:{}", place.line, place.col);
                (Self::default(), Some(told(what, &kept)))
            }
        }
    }

    /// Writes them, whole or not at all. The folder is made where it is missing.
    pub fn write(&self, path: &Path) -> Result<(), StoreFault> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| StoreFault::from_io(folder, &error))?;
        }
        let text =
            ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::new()).unwrap_or_default();
        atomic::replace(path, text.as_bytes()).map(|_placed| ())
    }
}
