//! Tables out, as bytes: what is read by spreadsheets.
//!
//! A [`Sheet`] is a head and rows of [`Cell`]s; [`csv`] and [`xlsx`] write one. Figures stay
//! figures and texts stay texts: nothing that a person typed is ever taken for a formula.
//! [`score_sheet`], [`talks_sheet`] and [`class_sheet`] make sheets of scores and of attempts,
//! [`round_sheet`] those of a round.
//!
//! Whatever may take long counts its steps on a [`Course`], whose watch can stop it.
//!
//! Pure: no disk, no clock; the same sheet gives the same bytes.

pub mod class_sheet;
pub mod course;
pub mod csv;
pub mod round_sheet;
pub mod score_sheet;
pub mod talk;
pub mod talks_sheet;
pub mod xlsx;

mod sheet;

pub use course::{Course, Stopped};
pub use sheet::{Cell, Column, Kind, Sheet};

/// A format of sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values.
    Csv,
    /// Office Open XML.
    Xlsx,
}

impl Format {
    /// The format with this name, which is also how its files end.
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Csv, Self::Xlsx]
            .into_iter()
            .find(|one| one.id() == id)
    }

    /// The name, and how its files end.
    pub fn id(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// The sheet's bytes.
    pub fn bytes(self, sheet: &Sheet) -> Result<Vec<u8>, NotWritten> {
        self.bytes_on(sheet, &Course::unwatched())
    }

    /// The same, watched.
    pub fn bytes_on(self, sheet: &Sheet, course: &Course<'_>) -> Result<Vec<u8>, NotWritten> {
        match self {
            Self::Csv => {
                course.expect(1);
                csv::bytes(sheet, course)
            }
            Self::Xlsx => {
                course.expect(2);
                xlsx::bytes(sheet, course)
            }
        }
    }
}

/// Why something has no bytes in a format.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotWritten {
    /// It is larger than the format allows, in the words of what writes it.
    #[error("{0}")]
    TooLarge(String),
    /// The format is for another audience.
    #[error("not for this audience")]
    OtherAudience,
    /// It was not wanted any more.
    #[error(transparent)]
    Stopped(#[from] Stopped),
}
