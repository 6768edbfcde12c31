//! Scores for people.

use super::{Scored, name};
use crate::cli::columns::{Align, lay_out};
use crate::domain::event::Origin;
use crate::text::number::ABSENT;
use crate::text::{Words, change};
use crate::training::attempt::{Attempt, class};
use crate::training::score::shown::{self, Measure};
use crate::training::score::{Figure, Shown, Whose};

/// Each talk with its figures.
pub(super) fn of(scored: &[Scored], words: &Words) -> String {
    let pages: Vec<String> = scored.iter().map(|one| page(one, words)).collect();
    pages.join("\n\n")
}

fn page(scored: &Scored, words: &Words) -> String {
    let measure = Measure::from(&scored.session);
    let title = match scored.session.origin() {
        Origin::Held => name(&scored.file),
        Origin::Simulated => marked(scored, "scores-simulated", words),
        Origin::Imported => marked(scored, "scores-imported", words),
        Origin::Training(_) => marked(scored, "training-copy-named", words),
    };
    let heads = scored.columns.iter().map(|column| match column.whose {
        Whose::Yours => words.say("scores-this-talk").into_owned(),
        whose => words
            .say(&format!("score-whose-{}", whose.id()))
            .into_owned(),
    });
    let mut rows = vec![std::iter::once(String::new()).chain(heads).collect()];
    let mut group = None;
    for figure in Figure::ALL {
        let cells: Vec<Shown> = scored
            .columns
            .iter()
            .map(|column| figure.of(&column.score))
            .collect();
        if cells.iter().all(|cell| *cell == Shown::Absent) {
            continue;
        }
        let mut row = Vec::new();
        let scores = scored.columns.iter().map(|column| &column.score);
        let called = shown::name(figure, scores, words);
        if group.replace(figure.group()) != Some(figure.group()) {
            let head = words.say(figure.group().words()).into_owned();
            let empty = scored.columns.iter().map(|_| String::new());
            rows.push(std::iter::once(head).chain(empty).collect());
        }
        row.push(format!("  {called}"));
        row.extend(cells.into_iter().map(|cell| cell.say(words, measure)));
        rows.push(row);
    }
    let mut align = vec![Align::Left];
    align.extend(scored.columns.iter().map(|_| Align::Right));
    let mut lines = vec![title];
    lines.extend(lay_out(&rows, &align));
    lines.join("\n")
}

fn marked(scored: &Scored, id: &str, words: &Words) -> String {
    words.say_with(id, &[("name", name(&scored.file).into())])
}

/// What each trainee has done.
pub(super) fn of_attempts(attempts: &[Attempt], words: &Words) -> String {
    if attempts.is_empty() {
        return words.say("scores-none").into_owned();
    }
    let heads = [
        "scores-trainee",
        "scores-attempts-count",
        "scores-deals",
        "scores-credit-mean",
        "scores-share-mean",
        "scores-progress",
        "scores-slips",
    ];
    let mut rows = vec![heads.map(|id| words.say(id).into_owned()).to_vec()];
    for one in class(attempts) {
        let percent = |share: Option<rust_decimal::Decimal>| {
            share.map_or_else(|| ABSENT.to_owned(), change::percent)
        };
        let (deals, talks) = one.deals;
        rows.push(vec![
            one.trainee.to_string(),
            one.attempts.to_string(),
            shown::of_so_many(deals, talks, words),
            one.credit.map_or_else(
                || ABSENT.to_owned(),
                |credit| crate::text::number::rounded(credit, 0),
            ),
            percent(one.share),
            one.progress
                .map_or_else(|| ABSENT.to_owned(), |one| shown::points(one, words)),
            one.slips.to_string(),
        ]);
    }
    let mut align = vec![Align::Left];
    align.extend(std::iter::repeat_n(Align::Right, 6));
    lay_out(&rows, &align).join("\n")
}
