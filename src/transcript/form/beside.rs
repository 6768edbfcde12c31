//! What files of training that lie beside transcripts have in common: a format's number
//! first, a limit of their size, and credit.

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::scalar::MARK;
use super::{FormError, FormFault, by_hand};
use crate::transcript::lesson::FULL;

/// The format that is written, and the only one that is read.
const FORMAT: u32 = 1;

/// Reads a text of at most so many bytes. What a newer program wrote is told as that.
pub(super) fn read<T: DeserializeOwned>(text: &str, most: usize) -> Result<T, FormFault> {
    if text.len() > most {
        return Err(FormFault {
            line: 1,
            column: 1,
            what: FormError::Value("file-too-long".to_owned()),
        });
    }
    by_hand(text).map_err(|fault| match stated(text) {
        Some(format) if format > FORMAT => FormFault {
            what: FormError::Newer(format),
            ..fault
        },
        Some(_) | None => fault,
    })
}

/// The format that a text states, looked for in what can't be read: a newer program may
/// write what this one doesn't know.
fn stated(text: &str) -> Option<u32> {
    let (_, rest) = text.split_once("format:")?;
    let digits: String = (rest.trim_start().chars())
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}

/// The number of the format.
pub(super) struct Format;

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match u32::deserialize(from)? {
            FORMAT => Ok(Self),
            _ => Err(D::Error::custom(format!("{MARK}format-unknown"))),
        }
    }
}

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, into: S) -> Result<S::Ok, S::Error> {
        into.serialize_u32(FORMAT)
    }
}

/// What an answer is worth, 0 to [`FULL`].
pub(super) struct Credit(pub(super) u8);

impl<'de> Deserialize<'de> for Credit {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match u8::try_from(i64::deserialize(from)?) {
            Ok(credit) if credit <= FULL => Ok(Self(credit)),
            Ok(_) | Err(_) => Err(D::Error::custom(format!("{MARK}credit"))),
        }
    }
}

impl Serialize for Credit {
    fn serialize<S: Serializer>(&self, into: S) -> Result<S::Ok, S::Error> {
        into.serialize_u8(self.0)
    }
}
