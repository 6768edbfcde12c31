//! What the public board is told, one line of JSON each:
//!
//! ```text
//! {"kanjia_board":1,"told":{"Language":"zh-CN"}}
//! {"kanjia_board":1,"told":{"Talk":{"product":{…},…,"code":"7c1e04b2"}}}
//! {"kanjia_board":1,"told":"Nothing"}
//! ```
//!
//! The version is looked at before anything else. Everything that is not exactly such a line
//! is refused: fields that are not known, figures that are none, more than there can be.

use serde::{Deserialize, Serialize};

use super::FormError;
use super::scalar::{Names, Written};
use super::spelling::SideForm;
use crate::domain::{Bilingual, Currency, Moment, Price, Side, Text, Unit};
use crate::text::Language;
use crate::transcript::board::{CameOut, Heard, MOST_FIGURES, Out, Shown, Told};

/// The version of the lines.
const VERSION: u32 = 1;
/// The longest line, in bytes.
pub const LONGEST_BOARD_LINE: usize = 64 * 1024;

/// What any version begins with.
#[derive(Deserialize)]
struct VersionForm {
    kanjia_board: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LineForm {
    kanjia_board: u32,
    told: ToldForm,
}

#[derive(Serialize, Deserialize)]
enum ToldForm {
    Talk(Box<ShownForm>),
    Language(String),
    Nothing,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShownForm {
    simulated: bool,
    sealed_bids: bool,
    final_by: Option<SideForm>,
    product: Names,
    strength: Written<Text>,
    company: Names,
    stage: Names,
    currency: Written<Currency>,
    unit: Written<Unit>,
    opened: Option<Written<Moment>>,
    heard: Vec<HeardForm>,
    earlier: u32,
    out: Option<OutForm>,
    outcome: Option<CameOutForm>,
    code: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HeardForm {
    by: SideForm,
    number: u32,
    price: Option<Written<Price>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OutForm {
    by: SideForm,
    since: Option<Written<Moment>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
enum CameOutForm {
    Deal { price: Option<Written<Price>> },
    NoDeal,
    NotListed,
    Renegotiation,
    RegularList,
}

/// The line for the board, without its end.
pub fn write_board(told: &Told) -> String {
    let told = match told {
        Told::Talk(shown) => ToldForm::Talk(Box::new(ShownForm::from(&**shown))),
        Told::Language(language) => ToldForm::Language(language.tag().to_owned()),
        Told::Nothing => ToldForm::Nothing,
    };
    let form = LineForm {
        kanjia_board: VERSION,
        told,
    };
    serde_json::to_string(&form).unwrap_or_default()
}

/// Reads a line for the board. What is not exactly one is refused.
pub fn read_board(line: &str) -> Result<Told, FormError> {
    if LONGEST_BOARD_LINE < line.len() {
        return Err(FormError::Value("board-too-long".to_owned()));
    }
    let version: VersionForm = serde_json::from_str(line).map_err(unreadable)?;
    if version.kanjia_board != VERSION {
        return Err(FormError::Newer(version.kanjia_board));
    }
    let form: LineForm = serde_json::from_str(line).map_err(unreadable)?;
    match form.told {
        ToldForm::Talk(shown) => Ok(Told::Talk(Box::new(shown.checked()?))),
        ToldForm::Language(tag) => {
            let known = Language::ALL.into_iter().find(|one| one.tag() == tag);
            known.map(Told::Language).ok_or_else(no_line)
        }
        ToldForm::Nothing => Ok(Told::Nothing),
    }
}

fn unreadable(_any: serde_json::Error) -> FormError {
    no_line()
}

fn no_line() -> FormError {
    FormError::Value("board-unreadable".to_owned())
}

impl From<&Shown> for ShownForm {
    fn from(shown: &Shown) -> Self {
        Self {
            simulated: shown.simulated,
            sealed_bids: shown.sealed_bids,
            final_by: shown.final_by.map(SideForm::from),
            product: Names::from(&shown.product),
            strength: Written(shown.strength.clone()),
            company: Names::from(&shown.company),
            stage: Names::from(&shown.stage),
            currency: Written(shown.currency),
            unit: Written(shown.unit),
            opened: shown.opened.map(Written),
            heard: (shown.heard.iter())
                .map(|one| HeardForm {
                    by: one.by.into(),
                    number: one.number,
                    price: one.price.map(Written),
                })
                .collect(),
            earlier: shown.earlier,
            out: shown.out.map(|out| OutForm {
                by: out.by.into(),
                since: out.since.map(Written),
            }),
            outcome: shown.outcome.map(|outcome| match outcome {
                CameOut::Deal(price) => CameOutForm::Deal {
                    price: price.map(Written),
                },
                CameOut::NoDeal => CameOutForm::NoDeal,
                CameOut::NotListed => CameOutForm::NotListed,
                CameOut::Renegotiation => CameOutForm::Renegotiation,
                CameOut::RegularList => CameOutForm::RegularList,
            }),
            code: shown.code.clone(),
        }
    }
}

impl ShownForm {
    /// What it says, where the code is one and there are no more figures than a board is told.
    fn checked(self) -> Result<Shown, FormError> {
        let digit = |one: u8| one.is_ascii_digit() || (b'a'..=b'f').contains(&one);
        let digits = |code: &String| code.len() == 8 && code.bytes().all(digit);
        if MOST_FIGURES < self.heard.len() || self.code.as_ref().is_some_and(|code| !digits(code)) {
            return Err(no_line());
        }
        Ok(Shown {
            simulated: self.simulated,
            sealed_bids: self.sealed_bids,
            final_by: self.final_by.map(Side::from),
            product: Bilingual::from(self.product),
            strength: self.strength.0,
            company: Bilingual::from(self.company),
            stage: Bilingual::from(self.stage),
            currency: self.currency.0,
            unit: self.unit.0,
            opened: self.opened.map(|at| at.0),
            heard: (self.heard.into_iter())
                .map(|one| Heard {
                    by: one.by.into(),
                    number: one.number,
                    price: one.price.map(|price| price.0),
                })
                .collect(),
            earlier: self.earlier,
            out: self.out.map(|out| Out {
                by: out.by.into(),
                since: out.since.map(|at| at.0),
            }),
            outcome: self.outcome.map(|outcome| match outcome {
                CameOutForm::Deal { price } => CameOut::Deal(price.map(|price| price.0)),
                CameOutForm::NoDeal => CameOut::NoDeal,
                CameOutForm::NotListed => CameOut::NotListed,
                CameOutForm::Renegotiation => CameOut::Renegotiation,
                CameOutForm::RegularList => CameOut::RegularList,
            }),
            code: self.code,
        })
    }
}
