//! What was asked about a figure, in a transcript.

use serde::{Deserialize, Serialize};

use super::scalar::Written;
use crate::domain::Price;
use crate::domain::doubt::Doubt;
use crate::domain::offer::Answered;

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnsweredForm {
    doubt: DoubtForm,
    as_typed: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
enum DoubtForm {
    TenTimes { likelier: Written<Price> },
    PerPack { likelier: Written<Price>, pack: u32 },
    Retraction,
    Crossed,
}

impl From<AnsweredForm> for Answered {
    fn from(form: AnsweredForm) -> Self {
        let doubt = match form.doubt {
            DoubtForm::TenTimes { likelier } => Doubt::TenTimes {
                likelier: likelier.0,
            },
            DoubtForm::PerPack { likelier, pack } => Doubt::PerPack {
                likelier: likelier.0,
                pack,
            },
            DoubtForm::Retraction => Doubt::Retraction,
            DoubtForm::Crossed => Doubt::Crossed,
        };
        Self {
            doubt,
            as_typed: form.as_typed,
        }
    }
}

impl From<Answered> for AnsweredForm {
    fn from(answered: Answered) -> Self {
        let doubt = match answered.doubt {
            Doubt::TenTimes { likelier } => DoubtForm::TenTimes {
                likelier: Written(likelier),
            },
            Doubt::PerPack { likelier, pack } => DoubtForm::PerPack {
                likelier: Written(likelier),
                pack,
            },
            Doubt::Retraction => DoubtForm::Retraction,
            Doubt::Crossed => DoubtForm::Crossed,
        };
        Self {
            doubt,
            as_typed: answered.as_typed,
        }
    }
}
