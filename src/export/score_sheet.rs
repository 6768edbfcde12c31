//! The sheet of scores: one row a figure, one column a score, with formula and source.

use super::{Cell, Column as SheetColumn, Kind, Sheet};
use crate::text::Words;
use crate::training::score::shown::{self, Measure};
use crate::training::score::{Column, Figure, Shown};

/// Scores side by side as a sheet, in words: figures of several kinds stand in one column.
pub fn sheet(columns: &[Column], measure: Measure, words: &Words) -> Sheet {
    let whose = columns.iter().map(|column| {
        let id = format!("score-whose-{}", column.whose.id());
        SheetColumn::new(words.say(&id), Kind::Text, 22)
    });
    let heads = [("scores-figure", 32)]
        .map(|(id, width)| SheetColumn::new(words.say(id), Kind::Text, width));
    let about = [("scores-formula", 60), ("scores-source", 60)]
        .map(|(id, width)| SheetColumn::new(words.say(id), Kind::Text, width));
    let rows = Figure::ALL.into_iter().map(|figure| {
        let name = shown::name(figure, columns.iter().map(|one| &one.score), words);
        let says = |part: &str| {
            let id = format!("{}.{part}", figure.id());
            Cell::text(words.say(&id))
        };
        let mut row = vec![Cell::text(grouped(figure, &name, words))];
        row.extend(columns.iter().map(|column| match figure.of(&column.score) {
            Shown::Absent => Cell::Empty,
            shown => Cell::text(shown.say(words, measure)),
        }));
        row.extend([says("formula"), says("source")]);
        row
    });
    Sheet {
        name: words.say("score-title").into_owned(),
        columns: heads.into_iter().chain(whose).chain(about).collect(),
        rows: rows.collect(),
    }
}

/// The name of a figure behind that of its group.
fn grouped(figure: Figure, name: &str, words: &Words) -> String {
    let group = words.say(figure.group().words()).into_owned();
    words.say_with(
        "scores-grouped",
        &[("group", group.into()), ("name", name.into())],
    )
}
