//! The sheet for a class: one row an attempt.

use super::{Cell, Column, Kind, Sheet};
use crate::text::Words;
use crate::transcript::attempt::Attempt;

/// The columns with what they hold and how wide they are, in order.
const COLUMNS: [(&str, Kind, u16); 18] = [
    ("scores-trainee", Kind::Text, 16),
    ("scores-when", Kind::Time, 26),
    ("scores-exercise", Kind::Text, 12),
    ("scores-name", Kind::Text, 28),
    ("scores-seed", Kind::Text, 12),
    ("scores-credit", Kind::Whole, 9),
    ("scores-deal", Kind::Text, 10),
    ("scores-price", Kind::Amount, 14),
    ("scores-currency", Kind::Text, 9),
    ("scores-unit", Kind::Text, 12),
    ("scores-share", Kind::Percent, 11),
    ("scores-between", Kind::Percent, 12),
    ("scores-concessions", Kind::Whole, 12),
    ("scores-mean-concession", Kind::Percent, 12),
    ("scores-answers", Kind::Ratio, 12),
    ("scores-slips", Kind::Whole, 10),
    ("scores-seconds", Kind::Whole, 10),
    ("scores-saved", Kind::Percent, 12),
];

/// The attempts as a sheet, in their order.
pub fn sheet(attempts: &[Attempt], words: &Words) -> Sheet {
    Sheet {
        name: words.say("scores-attempts").into_owned(),
        columns: COLUMNS
            .into_iter()
            .map(|(id, kind, width)| Column::new(words.say(id), kind, width))
            .collect(),
        rows: attempts.iter().map(|one| row(one, words)).collect(),
    }
}

fn row(attempt: &Attempt, words: &Words) -> Vec<Cell> {
    let result = attempt.result.as_ref();
    let ratio = |of: fn(&crate::transcript::attempt::Result) -> Option<rust_decimal::Decimal>| {
        Cell::number(result.and_then(of))
    };
    let deal = result.map(|result| {
        let id = if result.price.is_some() {
            "scores-deal-yes"
        } else {
            "score-no-deal"
        };
        words.say(id).into_owned()
    });
    vec![
        Cell::text(attempt.trainee.as_str()),
        Cell::text(attempt.at.to_string()),
        Cell::text(words.say(&format!("scores-exercise-{}", attempt.exercise.id()))),
        Cell::text(attempt.name.as_str()),
        // a seed may have more digits than a spreadsheet's numbers hold
        attempt
            .seed
            .map_or(Cell::Empty, |seed| Cell::text(seed.to_string())),
        Cell::number(attempt.credit),
        deal.map_or(Cell::Empty, Cell::Text),
        Cell::number(
            result
                .and_then(|one| one.price)
                .map(crate::domain::Price::amount),
        ),
        result.map_or(Cell::Empty, |one| Cell::text(one.currency.code())),
        result.map_or(Cell::Empty, |one| {
            Cell::text(words.unit_name(one.unit.id()))
        }),
        ratio(|one| one.share),
        ratio(|one| one.between_firsts),
        Cell::number(result.map(|one| one.concessions)),
        ratio(|one| one.mean_concession),
        ratio(|one| one.answers),
        Cell::number(result.map(|one| one.slips)),
        Cell::number(result.and_then(|one| one.seconds)),
        ratio(|one| one.saved),
    ]
}
