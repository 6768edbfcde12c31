//! Bytes out: a talk in the forms that the field files, reads and publishes.
//!
//! [`Redacted::of`] makes the talk that an [`Audience`] may see, [`Format`] names a form, and
//! [`export`] gives the bytes. Nothing here touches a disk, reads a clock or knows a whole
//! [`Session`](crate::domain::Session) beside the redactor.
//!
//! | format | what | language |
//! |---|---|---|
//! | `csv` | one row a record | none: stable names |
//! | `xlsx` | summary, offers, references, savings as formulas, participants, events, a chart | both |
//! | `md`, `html` | the minutes | both |
//! | `json` | the whole session, by `assets/schemas/session-1.schema.json` | none |
//! | `ocds` | a release package of OCDS 1.1.5, one release an offer | none |
//! | `yaml` | an audit trail by rounds and turns | none |
//! | `training-copy` | a transcript that opens and replays, under neutral names | none |
//! | `memo` | the negotiation memorandum with the fields of FAR 15.406-3 | both |
//! | `letter`, `minutes`, `memo-pdf` | papers to sign and to file, as PDF | both |
//! | `path-svg`, `path-png`, `ladder-svg`, `ladder-png` | pictures of the prices | both |
//!
//! Each says at its top whom it is for, the head and the number of records it is from, and what
//! was left out, by kind and count.

mod audience;
mod audit;
mod book_sheets;
mod brief_json;
mod chart;
mod document;
mod events;
mod facts;
mod format;
mod html;
mod json;
mod left_out;
mod markdown;
mod memo;
mod minutes;
mod neutral;
mod ocds;
mod paper;
mod parts;
mod redacted;
mod said;
mod session_json;
mod source;
mod strip;
mod training_copy;
mod tree;
mod unnamed;
mod workbook;
mod yaml;

pub use audience::Audience;
pub use format::{Format, export, export_on, export_with};
pub use left_out::{LeftOut, Matter};
pub use paper::{Paper, TemplateFault, Templates, Unmade, pages, words_of_pages};
pub use redacted::Redacted;
