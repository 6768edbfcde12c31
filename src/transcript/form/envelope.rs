//! The sealed reserve and the machine's clock in files and commands.

use serde::{Deserialize, Serialize};

use super::FormError;
use super::scalar::{Written, no_words};
use crate::domain::digest::Digest;
use crate::domain::envelope::{Committed, Openers, Shown};
use crate::domain::event::ClockJump;
use crate::domain::{Price, Text};

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CommittedForm {
    commitment: Written<Digest>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    file: Option<Written<Digest>>,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    openers: u8,
    #[serde(default, skip_serializing_if = "no_words")]
    reason: Written<Text>,
}

fn one() -> u8 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde lends it")]
fn is_one(count: &u8) -> bool {
    *count == 1
}

impl CommittedForm {
    pub(super) fn committed(self) -> Result<Committed, FormError> {
        let openers =
            Openers::of(self.openers).ok_or_else(|| FormError::Value("openers".to_owned()))?;
        Ok(Committed {
            commitment: self.commitment.0,
            file: self.file.map(|file| file.0),
            openers,
            reason: self.reason.0,
        })
    }
}

impl From<&Committed> for CommittedForm {
    fn from(committed: &Committed) -> Self {
        Self {
            commitment: Written(committed.commitment),
            file: committed.file.map(Written),
            openers: committed.openers.count(),
            reason: Written(committed.reason.clone()),
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ShownForm {
    price: Written<Price>,
    nonce: Written<Digest>,
}

impl From<ShownForm> for Shown {
    fn from(form: ShownForm) -> Self {
        Self {
            price: form.price.0,
            nonce: form.nonce.0,
        }
    }
}

impl From<Shown> for ShownForm {
    fn from(shown: Shown) -> Self {
        Self {
            price: Written(shown.price),
            nonce: Written(shown.nonce),
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum ClockJumpForm {
    Set { seconds: i64 },
    Slept { seconds: u32 },
}

impl From<ClockJumpForm> for ClockJump {
    fn from(form: ClockJumpForm) -> Self {
        match form {
            ClockJumpForm::Set { seconds } => Self::Set { seconds },
            ClockJumpForm::Slept { seconds } => Self::Slept { seconds },
        }
    }
}

impl From<ClockJump> for ClockJumpForm {
    fn from(jump: ClockJump) -> Self {
        match jump {
            ClockJump::Set { seconds } => Self::Set { seconds },
            ClockJump::Slept { seconds } => Self::Slept { seconds },
        }
    }
}
