//! The words that were typed, one by one.

use std::ffi::OsString;

use lexopt::Arg;

use super::usage::UsageFault;

/// A word by what it is.
pub(super) enum Word {
    Option(String),
    Value(OsString),
}

impl From<Arg<'_>> for Word {
    fn from(argument: Arg<'_>) -> Self {
        match argument {
            Arg::Short(letter) => Self::Option(format!("-{letter}")),
            Arg::Long(name) => Self::Option(format!("--{name}")),
            Arg::Value(value) => Self::Value(value),
        }
    }
}

/// How an option of `simulate` is written with its value.
pub(super) fn option_with_value(option: &str) -> &'static str {
    match option {
        "--talks" => "--talks N",
        "--to" => "--to FORMAT",
        "--audience" => "--audience WHO",
        "--seed" => "--seed N",
        "--tactic" => "--tactic NAME",
        "--rules" => "--rules PACK",
        "--temperament" => "--temperament NAME",
        "--difficulty" => "--difficulty NAME",
        "--floor" => "--floor PRICE",
        "--reserve" => "--reserve PRICE",
        "--noise" => "--noise N",
        "--lines" => "--lines N",
        _ => "--payer NAME",
    }
}

pub(super) fn value_of(
    parser: &mut lexopt::Parser,
    missing: &'static str,
) -> Result<OsString, UsageFault> {
    parser
        .value()
        .map_err(|_nothing| UsageFault::Missing(missing))
}

pub(super) fn text(word: OsString) -> String {
    word.into_string()
        .unwrap_or_else(|word| word.to_string_lossy().into_owned())
}
