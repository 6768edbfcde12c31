//! What the public board is told, one line of JSON each.

use serde::{Deserialize, Serialize};

use super::FormError;
use super::scalar::{Names, Written};
use super::spelling::SideForm;
use crate::domain::{Bilingual, Currency, Moment, Price, Text, Unit};
use crate::transcript::board::{CameOut, Heard, MOST_FIGURES, Out, Shown};

/// The version of the lines.
const VERSION: u32 = 1;
/// The longest line, in bytes.
pub const LONGEST_BOARD_LINE: usize = 64 * 1024;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShownForm {
    kanjia_board: u32,
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
}

/// The line for the board, without its end.
pub fn write_board(shown: &Shown) -> String {
    let form = ShownForm {
        kanjia_board: VERSION,
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
        }),
        code: shown.code.clone(),
    };
    serde_json::to_string(&form).unwrap_or_default()
}

/// Reads a line for the board. What is not exactly one is refused.
pub fn read_board(line: &str) -> Result<Shown, FormError> {
    let value = |code: &str| FormError::Value(code.to_owned());
    if LONGEST_BOARD_LINE < line.len() {
        return Err(value("board-too-long"));
    }
    let form: ShownForm =
        serde_json::from_str(line).map_err(|_any: serde_json::Error| value("board-unreadable"))?;
    if form.kanjia_board != VERSION {
        return Err(FormError::Newer(form.kanjia_board));
    }
    let digits = |code: &String| code.len() == 8 && code.bytes().all(|one| one.is_ascii_hexdigit());
    if MOST_FIGURES < form.heard.len() || form.code.as_ref().is_some_and(|code| !digits(code)) {
        return Err(value("board-unreadable"));
    }
    Ok(Shown {
        product: Bilingual::from(form.product),
        strength: form.strength.0,
        company: Bilingual::from(form.company),
        stage: Bilingual::from(form.stage),
        currency: form.currency.0,
        unit: form.unit.0,
        opened: form.opened.map(|at| at.0),
        heard: (form.heard.into_iter())
            .map(|one| Heard {
                by: one.by.into(),
                number: one.number,
                price: one.price.map(|price| price.0),
            })
            .collect(),
        earlier: form.earlier,
        out: form.out.map(|out| Out {
            by: out.by.into(),
            since: out.since.map(|at| at.0),
        }),
        outcome: form.outcome.map(|outcome| match outcome {
            CameOutForm::Deal { price } => CameOut::Deal(price.map(|price| price.0)),
            CameOutForm::NoDeal => CameOut::NoDeal,
        }),
        code: form.code,
    })
}
