//! The trainees of the class.

use egui::{Align, Rangef, Rect, Ui};
use rust_decimal::Decimal;

use super::ScoresState;
use crate::text::number::{ABSENT, rounded};
use crate::text::{Words, change};
use crate::training::attempt::Standing;
use crate::training::score::shown::{of_so_many, points};
use crate::ui::theme::{Face, Theme};
use crate::ui::training::columns::{Columns, Line, Shown};
use crate::ui::training::layout::Layout;
use crate::ui::training::model::TrainingModel;
use crate::ui::widgets::Run;
use crate::ui::widgets::text::{baseline, label};

/// The columns behind the name, with how wide they are; figures end at the right.
const COLUMNS: Columns<'_> = Columns {
    salt: "trainee",
    first: "scores-trainee",
    rest: &[
        ("scores-attempts-count", 76.0, Align::Max),
        ("scores-deals", 72.0, Align::Max),
        ("scores-credit-mean", 88.0, Align::Max),
        ("scores-share-mean", 88.0, Align::Max),
        ("scores-progress", 140.0, Align::Max),
        ("scores-slips", 76.0, Align::Max),
    ],
};

/// Shows the list.
pub(super) fn show(
    ui: &mut Ui,
    model: &TrainingModel<'_>,
    state: &mut ScoresState,
    rect: Rect,
    layout: &Layout,
) {
    if state.class.is_empty() {
        empty(ui, model.words, rect);
        return;
    }
    let shown = Shown {
        rect,
        heads: layout.pick(32.0, 28.0),
        rows: state.class.len(),
        chosen: state.chosen_row(model),
        reveal: state.reveal.take(),
    };
    let row = |at: usize| line(&state.class[at], model.words);
    if let Some((row, _)) = COLUMNS.show(ui, model.words, &shown, row) {
        state.choose(row);
    }
}

/// A trainee as a row.
fn line(standing: &Standing, words: &Words) -> Line {
    let cells = cells(standing, words);
    let named = COLUMNS
        .rest
        .iter()
        .zip(&cells)
        .filter(|(_, cell)| *cell != ABSENT);
    let spoken: Vec<String> = std::iter::once(standing.trainee.to_string())
        .chain(named.map(|((id, _, _), cell)| format!("{}: {cell}", words.say(id))))
        .collect();
    Line {
        title: standing.trainee.to_string(),
        is_weak: false,
        cells: cells.into(),
        spoken: spoken.join("; "),
    }
}

fn cells(standing: &Standing, words: &Words) -> [String; 6] {
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| ABSENT.to_owned());
    let percent = |share: Option<Decimal>| or_dash(share.map(change::percent));
    let (deals, talks) = standing.deals;
    [
        standing.attempts.to_string(),
        or_dash((talks > 0).then(|| of_so_many(deals, talks, words))),
        or_dash(standing.credit.map(|credit| rounded(credit, 0))),
        percent(standing.share),
        or_dash(standing.progress.map(|one| points(one, words))),
        or_dash((talks > 0).then(|| standing.slips.to_string())),
    ]
}

/// What stands in the list's place where nobody has tried anything.
fn empty(ui: &Ui, words: &Words, rect: Rect) {
    let palette = &Theme::of(ui).palette;
    let center = rect.center();
    let text = words.say("scores-none");
    let base = baseline(Rangef::new(center.y - 24.0, center.y), Face::TEXT);
    let run = Run::new(&text, Face::TEXT, palette.weak);
    label(ui, "none", center.x, base, Align::Center, run);
}
