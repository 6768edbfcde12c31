//! Plans in sealed files.

use std::path::Path;

use super::sealed::{Passphrase, SealFault, Sealable, open_file, seal_file};
use crate::domain::Plan;
use crate::text::Words;
use crate::transcript::form::{PlanUnreadable, read_plan, write_plan};

/// Seals a plan into a new file.
pub fn seal_plan(path: &Path, plan: &Plan, passphrase: &Passphrase) -> Result<(), SealFault> {
    let text = write_plan(plan).map_err(|_no_form| SealFault::NotSealedNow)?;
    seal_file(path, Sealable::Plan, text.as_bytes(), passphrase)
}

/// Opens the plan in a sealed file.
pub fn open_plan(path: &Path, passphrase: &Passphrase) -> Result<Plan, PlanFileFault> {
    let bytes = open_file(path, Sealable::Plan, passphrase)?;
    let text = String::from_utf8(bytes).map_err(|_no_text| SealFault::OtherContent)?;
    read_plan(&text).map_err(|_unreadable: PlanUnreadable| SealFault::OtherContent.into())
}

/// Why a plan was not sealed or opened.
pub struct PlanFileFault {
    /// Why.
    pub fault: SealFault,
    /// The plan that was to be sealed, so that it is not lost.
    pub kept: Option<Box<Plan>>,
}

impl From<SealFault> for PlanFileFault {
    fn from(fault: SealFault) -> Self {
        Self { fault, kept: None }
    }
}

impl SealFault {
    /// The fault, with the plan that was to be sealed.
    pub fn with(self, plan: Plan) -> PlanFileFault {
        PlanFileFault {
            fault: self,
            kept: Some(Box::new(plan)),
        }
    }
}

impl SealFault {
    /// The fault in words: what happened, and what to do next.
    pub fn told(&self, words: &Words) -> crate::text::Told {
        match self {
            Self::Store(fault) => fault.told(words, 0),
            other => words.fault(other.code(), &[]),
        }
    }
}
