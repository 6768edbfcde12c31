//! The tags of a talk, in a file of their own beside its transcript.

use serde::{Deserialize, Serialize};

use super::beside::Format;
use super::scalar::{Hex, Name, Written};
use super::{FormError, FormFault, beside, pretty};
use crate::transcript::tag::Tags;

/// The longest file of tags, in bytes.
pub const MAX_TAGS_BYTES: usize = 64 * 1024;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TagsForm {
    format: Format,
    session: Written<Hex<32>>,
    tags: Vec<Written<Name>>,
}

/// Reads the tags of a talk, and the number of the talk.
pub fn read_tags(text: &str) -> Result<(String, Tags), FormFault> {
    let form: TagsForm = beside::read(text, MAX_TAGS_BYTES)?;
    let tags = Tags::new(form.tags.into_iter().map(|tag| tag.0.0));
    let tags = tags.map_err(|fault| FormFault {
        line: 1,
        column: 1,
        what: FormError::Value(fault.code().to_owned()),
    })?;
    Ok((form.session.0.0, tags))
}

/// Writes the tags of the talk of this number, laid out for people.
pub fn write_tags(session: &str, tags: &Tags) -> Result<String, FormFault> {
    pretty(&TagsForm {
        format: Format,
        session: Written(Hex(session.to_owned())),
        tags: (tags.all().iter())
            .map(|tag| Written(Name(tag.clone())))
            .collect(),
    })
}
