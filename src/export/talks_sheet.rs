//! The sheet of talks with their scores: one row a talk, figures as numbers.

use super::{Cell, Column, Kind, Sheet};
use crate::domain::Session;
use crate::domain::event::Origin;
use crate::text::Words;
use crate::training::score::shown::{self, Shown};
use crate::training::score::{Ending, Figure, Score};

/// Talks with their names and scores as a sheet.
pub fn sheet<'a>(
    talks: impl IntoIterator<Item = (&'a Session, String, &'a Score)>,
    words: &Words,
) -> Sheet {
    let fixed = [
        ("scores-file", 30),
        ("scores-origin", 12),
        ("scores-deal", 12),
        ("scores-currency", 9),
        ("scores-unit", 12),
    ];
    let mut columns: Vec<Column> = fixed
        .into_iter()
        .map(|(id, width)| Column::new(words.say(id), Kind::Text, width))
        .collect();
    let talks: Vec<(&Session, String, &Score)> = talks.into_iter().collect();
    columns.extend(Figure::ALL.into_iter().map(|figure| {
        let name = shown::name(figure, [], words);
        let group = words.say(figure.group().words()).into_owned();
        let head = words.say_with(
            "scores-grouped",
            &[("group", group.into()), ("name", name.into())],
        );
        Column::new(head, kind(figure), 14)
    }));
    Sheet {
        name: words.say("score-title").into_owned(),
        columns,
        rows: talks
            .into_iter()
            .map(|(session, name, score)| row(session, name, score, words))
            .collect(),
    }
}

fn row(session: &Session, name: String, score: &Score, words: &Words) -> Vec<Cell> {
    let ending = match score.ending {
        Ending::Deal(_) => "scores-deal-yes",
        Ending::NoDeal => "score-no-deal",
        Ending::Open => "score-open",
    };
    let origin = match session.origin() {
        Origin::Held => "scores-origin-held",
        Origin::Simulated => "score-simulated",
        Origin::Imported => "scores-origin-imported",
        Origin::Training(_) => "training-copy",
    };
    let brief = session.brief();
    let mut row = vec![
        Cell::Text(name),
        Cell::text(words.say(origin)),
        Cell::text(words.say(ending)),
        Cell::text(brief.currency.code()),
        Cell::text(words.unit_name(brief.unit.id())),
    ];
    row.extend(Figure::ALL.into_iter().map(|figure| {
        let shown = figure.of(score);
        match shown {
            Shown::Side(side) => Cell::text(words.side(side)),
            _ => Cell::number(shown.number()),
        }
    }));
    row
}

fn kind(figure: Figure) -> Kind {
    match figure {
        Figure::Ending | Figure::FromMidpoint => Kind::Amount,
        Figure::FirstMover => Kind::Text,
        Figure::Share
        | Figure::BetweenFirsts
        | Figure::Mean(_)
        | Figure::Largest(_)
        | Figure::Total(_)
        | Figure::Falling(_)
        | Figure::SavedTarget
        | Figure::SavedFirst
        | Figure::SavedReference => Kind::Percent,
        Figure::Answers(_) => Kind::Ratio,
        Figure::Steps(_) | Figure::Slips | Figure::Time => Kind::Whole,
    }
}
