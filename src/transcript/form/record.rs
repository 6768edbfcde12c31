//! A record of a transcript: `(seq:N,at:"…",event:…)`, on one line.

use serde::{Deserialize, Serialize};

use super::event::EventForm;
use super::scalar::Written;
use super::{FormFault, unplaced};
use crate::domain::event::Record;
use crate::domain::moment::{Moment, Occurred};

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RecordForm {
    seq: u64,
    at: Written<Moment>,
    event: EventForm,
    #[serde(default = "as_recorded", skip_serializing_if = "is_as_recorded")]
    occurred: OccurredForm,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum OccurredForm {
    AsRecorded,
    At(Written<Moment>),
    NotOnRecord,
}

fn as_recorded() -> OccurredForm {
    OccurredForm::AsRecorded
}

fn is_as_recorded(occurred: &OccurredForm) -> bool {
    *occurred == OccurredForm::AsRecorded
}

impl RecordForm {
    pub(super) fn record(self) -> Result<Record, FormFault> {
        let occurred = match self.occurred {
            OccurredForm::AsRecorded => Occurred::AsRecorded,
            OccurredForm::At(moment) => Occurred::At(moment.0),
            OccurredForm::NotOnRecord => Occurred::NotOnRecord,
        };
        let event = self.event.event().map_err(|what| FormFault {
            what,
            ..unplaced(String::new())
        })?;
        Ok(Record {
            seq: self.seq,
            at: self.at.0,
            occurred,
            event,
        })
    }
}

impl From<&Record> for RecordForm {
    fn from(record: &Record) -> Self {
        Self {
            seq: record.seq,
            at: Written(record.at),
            event: EventForm::from(&record.event),
            occurred: match record.occurred {
                Occurred::AsRecorded => OccurredForm::AsRecorded,
                Occurred::At(moment) => OccurredForm::At(Written(moment)),
                Occurred::NotOnRecord => OccurredForm::NotOnRecord,
            },
        }
    }
}
