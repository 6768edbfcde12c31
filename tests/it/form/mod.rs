//! What stands in files: briefs, commands, records and rule packs.

mod briefs;
mod commands;
mod hostile;
mod packs;
mod records;
mod strategies;

use kanjia::transcript::form::{FormError, FormFault};

/// A fault in a few words: its place and its code, or the parser's prose.
fn in_words(fault: &FormFault) -> String {
    let FormFault { line, column, what } = fault;
    let what = match what {
        FormError::Value(code) => code.clone(),
        FormError::Shape(prose) => prose.clone(),
        FormError::UnknownField { found, .. } => format!("unknown field {found}"),
        FormError::MissingField(field) => format!("missing field {field}"),
        FormError::FieldTwice(field) => format!("field twice {field}"),
        FormError::UnknownWord { found, .. } => format!("unknown word {found}"),
        FormError::Attribute => "attribute".to_owned(),
        FormError::Newer(format) => format!("newer {format}"),
        FormError::Pack(fault) => format!("{} {}", fault.code(), fault.subject()),
    };
    format!("{line}:{column}: {}", what.trim_end())
}
