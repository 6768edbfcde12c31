//! Notes about a talk, in a file of their own.

use serde::{Deserialize, Serialize};

use super::beside::Format;
use super::record_id::RecordIdForm;
use super::scalar::{Hex, Name, Written, no_words};
use super::spelling::NoteKindForm;
use super::{FormError, FormFault, beside, pretty};
use crate::domain::{Moment, Text};
use crate::transcript::note::{Note, Notes};

/// The longest file of notes, in bytes: 4 MiB.
pub const MAX_NOTES_BYTES: usize = 4 * 1024 * 1024;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct NotesForm {
    format: Format,
    session: Written<Hex<32>>,
    notes: Vec<NoteForm>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct NoteForm {
    at: RecordIdForm,
    kind: NoteKindForm,
    #[serde(default, skip_serializing_if = "no_name")]
    by: Written<Name>,
    written: Written<Moment>,
    #[serde(default, skip_serializing_if = "no_words")]
    text: Written<Text>,
}

fn no_name(name: &Written<Name>) -> bool {
    name.0.0.is_empty()
}

/// Reads the notes about a talk, and the number of the talk.
pub fn read_notes(text: &str) -> Result<(String, Notes), FormFault> {
    let form: NotesForm = beside::read(text, MAX_NOTES_BYTES)?;
    let notes = form.notes.into_iter().map(Note::from).collect();
    let notes = Notes::new(notes).ok_or(FormFault {
        line: 1,
        column: 1,
        what: FormError::Value("notes-too-many".to_owned()),
    })?;
    Ok((form.session.0.0, notes))
}

/// Writes the notes about the talk of this number, laid out for people.
pub fn write_notes(session: &str, notes: &Notes) -> Result<String, FormFault> {
    pretty(&NotesForm {
        format: Format,
        session: Written(Hex(session.to_owned())),
        notes: notes.all().iter().map(NoteForm::from).collect(),
    })
}

impl From<NoteForm> for Note {
    fn from(form: NoteForm) -> Self {
        Self {
            at: form.at.into(),
            kind: form.kind.into(),
            by: form.by.0.0,
            written: form.written.0,
            text: form.text.0,
        }
    }
}

impl From<&Note> for NoteForm {
    fn from(note: &Note) -> Self {
        Self {
            at: note.at.into(),
            kind: note.kind.into(),
            by: Written(Name(note.by.clone())),
            written: Written(note.written),
            text: Written(note.text.clone()),
        }
    }
}
