//! What a script asks of a sealed file: the parts that need the disk or a passphrase.

use crate::domain::Text;
use crate::domain::refusal::Refusal;

/// What a script asks of a sealed file. It has no `Debug` and no `Clone`, because it may hold
/// passphrases.
pub enum OfSealed {
    /// Record the commitment of this file.
    Commit {
        /// The file.
        path: String,
        /// Why it takes the place of the one before.
        reason: Text,
    },
    /// Open it, and hold the reserve in memory.
    Open {
        /// The file.
        path: String,
        /// As they were typed.
        passphrases: Vec<String>,
        /// Who is there to open it.
        by: Vec<Text>,
    },
    /// Record the reserve of the envelope that is open.
    ShowHeld,
    /// Open it once more, and record its reserve.
    Show {
        /// The file.
        path: String,
        /// As they were typed.
        passphrases: Vec<String>,
    },
}

impl OfSealed {
    pub(super) fn commit(path: String, reason: &str) -> Result<Self, Refusal> {
        let reason = Text::sentence(reason)?;
        Ok(Self::Commit { path, reason })
    }

    pub(super) fn open(
        path: String,
        passphrases: Vec<String>,
        by: &[String],
    ) -> Result<Self, Refusal> {
        let names = by.iter().map(|name| Text::name(name));
        let by = names.collect::<Result<_, _>>()?;
        Ok(Self::Open {
            path,
            passphrases,
            by,
        })
    }

    pub(super) fn show(path: String, passphrases: Vec<String>) -> Self {
        if path.is_empty() {
            Self::ShowHeld
        } else {
            Self::Show { path, passphrases }
        }
    }
}
