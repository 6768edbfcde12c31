//! The sealed reserve in `kanjia record`: committed to, opened, shown.

use std::path::Path;

use super::{Answer, Console, Recording, Stop, refused};
use crate::domain::Text;
use crate::domain::command::{Command, Spoken};
use crate::domain::envelope::{Committed, Envelope};
use crate::domain::moment::Occurred;
use crate::domain::refusal::Reason;
use crate::store::envelope::read_envelope;
use crate::store::unsealing::{OpenFault, Wanted, passphrases};
use crate::transcript::form::OfSealed;

impl Recording {
    /// Does what is asked about a sealed file.
    pub(super) fn of_sealed(
        &mut self,
        asked: OfSealed,
        at: Option<Occurred>,
        console: &Console<'_>,
    ) -> Result<Answer, Stop> {
        match asked {
            OfSealed::Commit { path, reason } => {
                let committed = match read_envelope(Path::new(&path)) {
                    Ok(sealed) => Committed {
                        reason,
                        ..sealed.committed
                    },
                    Err(fault) => return Ok(not_opened(&fault.into(), console)),
                };
                let command = Command::Commit(committed);
                self.perform(&Spoken { command, at }, None, console)
            }
            OfSealed::Open {
                path,
                passphrases,
                by,
            } => match self.opened(&path, &passphrases) {
                Ok(envelope) => self.hold(envelope, by, at, console),
                Err(fault) => Ok(not_opened(&fault, console)),
            },
            OfSealed::ShowHeld => match &self.envelope {
                Some(envelope) => {
                    let command = Command::Show(envelope.shown());
                    self.perform(&Spoken { command, at }, None, console)
                }
                None => Ok(refused(&Reason::ReserveMissing.into(), console)),
            },
            OfSealed::Show { path, passphrases } => {
                // what may not be shown yet is not opened either
                if let Err(refusal) = self.session.permits_showing() {
                    return Ok(refused(&refusal, console));
                }
                match self.opened(&path, &passphrases) {
                    Ok(envelope) => {
                        let command = Command::Show(envelope.shown());
                        self.perform(&Spoken { command, at }, None, console)
                    }
                    Err(fault) => Ok(not_opened(&fault, console)),
                }
            }
        }
    }

    fn opened(&self, path: &str, typed: &[String]) -> Result<Envelope, OpenFault> {
        let passphrases = passphrases(typed.iter().map(String::as_str))?;
        Wanted::by(&self.session).open(Path::new(path), &passphrases)
    }

    /// Holds the reserve in memory from here on and records who opened the envelope.
    fn hold(
        &mut self,
        envelope: Envelope,
        by: Vec<Text>,
        at: Option<Occurred>,
        console: &Console<'_>,
    ) -> Result<Answer, Stop> {
        let reserve = envelope.reserve();
        let command = Command::OpenReserve {
            by,
            commitment: Some(envelope.commitment()),
        };
        let answer = self.perform(&Spoken { command, at }, Some(&reserve), console)?;
        if matches!(answer, Answer::Recorded(_)) {
            self.reserve = Some(reserve);
            self.envelope = Some(envelope);
        }
        Ok(answer)
    }
}

fn not_opened(fault: &OpenFault, console: &Console<'_>) -> Answer {
    Answer::Refused {
        code: fault.code().to_owned(),
        why: fault.told(&console.words).whole(&console.words),
    }
}
