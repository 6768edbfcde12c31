//! The figures in rows, the scores in columns.

use egui::{Align, Rangef, Rect, ScrollArea, Ui, UiBuilder, vec2};

use super::{EDGE, ScoreCardModel, ScoreCardState};
use crate::training::score::{Column, Figure, Shown, Whose, shown};
use crate::ui::theme::{Face, Palette, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Ground, Row, Run, Tooltip as _, parting};

/// Height of the heads.
const HEADS: f32 = 36.0;
/// Height of a row.
const LINE: f32 = 24.0;
/// Over the first row of a group.
const GROUP_GAP: f32 = 9.0;
/// A column of scores is no wider.
const WIDEST: f32 = 190.0;

/// Where things stand across.
struct Across {
    /// The name of a group.
    group: f32,
    /// The name of a figure.
    name: f32,
    /// The scores, each between these.
    scores: Vec<Rangef>,
    /// The whole row.
    row: Rangef,
}

impl Across {
    fn of(body: Rect, columns: usize) -> Self {
        let group = body.left() + EDGE;
        let name = group + 104.0;
        let first = name + 196.0;
        let room = body.right() - EDGE - first;
        let wide = (room / columns.max(1) as f32).clamp(64.0, WIDEST);
        let scores: Vec<Rangef> = (0..columns)
            .map(|at| {
                let left = first + wide * at as f32;
                Rangef::new(left + 8.0, left + wide)
            })
            .collect();
        let right = scores.last().map_or(first, |last| last.max) + EDGE;
        Self {
            group,
            name,
            scores,
            row: Rangef::new(name - 8.0, right.min(body.right())),
        }
    }
}

/// Shows the table.
pub(super) fn show(
    ui: &mut Ui,
    model: &ScoreCardModel<'_>,
    state: &mut ScoreCardState,
    figures: &[Figure],
    body: Rect,
) {
    let across = Across::of(body, model.columns.len());
    let heads_bar = body.with_max_y(body.top() + HEADS);
    heads(ui, model, &across, heads_bar);
    let rows = Rect::from_min_max(heads_bar.left_bottom(), body.max);
    let mut child = ui.new_child(UiBuilder::new().max_rect(rows).id_salt("score-rows"));
    child.set_clip_rect(rows.intersect(ui.clip_rect()));
    child.spacing_mut().item_spacing = egui::Vec2::ZERO;
    let before = state.chosen;
    ScrollArea::vertical()
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let mut group = None;
            for (at, figure) in figures.iter().enumerate() {
                let begins = group.replace(figure.group()) != Some(figure.group());
                let gap = if begins { GROUP_GAP } else { 0.0 };
                let (_, rect) = ui.allocate_space(vec2(ui.available_width(), LINE + gap));
                let line = rect.with_min_y(rect.top() + gap);
                if begins {
                    head_of_group(ui, model, *figure, &across, rect);
                }
                row(ui, model, state, (at, *figure), &across, line);
                if state.chosen == at && !state.pointed {
                    ui.scroll_to_rect(line, None);
                }
            }
            ui.allocate_space(vec2(1.0, 8.0));
        });
    if state.chosen != before {
        ui.ctx().request_repaint();
    }
}

fn heads(ui: &Ui, model: &ScoreCardModel<'_>, across: &Across, bar: Rect) {
    let palette = &Theme::of(ui).palette;
    let base = baseline(bar.y_range(), Face::LABEL);
    for (column, x) in model.columns.iter().zip(&across.scores) {
        let id = format!("score-whose-{}", column.whose.id());
        let name = model.words.say(&id);
        let (face, ink) = match column.whose {
            Whose::Yours => (Face::HEAD, palette.strong),
            _ => (Face::LABEL, palette.weak),
        };
        let run = Run::new(&name, face, ink);
        let hint = model.words.say(&format!("{id}-hint")).into_owned();
        label(
            ui,
            ("whose", column.whose.id()),
            x.max,
            base,
            Align::Max,
            run,
        )
        .tooltip(&hint);
    }
    parting(ui.painter(), bar.x_range(), bar.bottom() - 1.0, palette);
}

fn head_of_group(ui: &Ui, model: &ScoreCardModel<'_>, figure: Figure, across: &Across, rect: Rect) {
    let palette = &Theme::of(ui).palette;
    let group = figure.group();
    let name = model.words.say(group.words());
    let line = rect.with_min_y(rect.bottom() - LINE);
    let base = baseline(line.y_range(), Face::LABEL);
    let run = Run::new(&name, Face::HEAD, palette.weak);
    label(
        ui,
        ("group", group.words()),
        across.group,
        base,
        Align::Min,
        run,
    );
}

fn row(
    ui: &Ui,
    model: &ScoreCardModel<'_>,
    state: &mut ScoreCardState,
    (at, figure): (usize, Figure),
    across: &Across,
    line: Rect,
) {
    let palette = &Theme::of(ui).palette;
    let name = name_of(model, figure);
    let cells: Vec<(Shown, String)> = model
        .columns
        .iter()
        .map(|column| {
            let shown = figure.of(&column.score);
            (shown, shown.say(model.words, model.measure))
        })
        .collect();
    let spoken = spoken(model, &name, &cells);
    let ground = if state.chosen == at {
        Ground::Selected
    } else {
        Ground::Plain
    };
    let place = Rect::from_x_y_ranges(across.row, line.y_range());
    let response = Row::new(&spoken)
        .ground(ground)
        .id_salt(("figure", figure.key()))
        .unfocusable()
        .show_at(ui, place);
    if response.clicked() || (response.hovered() && state.pointed) {
        state.chosen = at;
    }
    let base = baseline(line.y_range(), Face::TEXT);
    let painter = ui.painter();
    Run::new(&name, Face::TEXT, palette.normal).paint(painter, across.name, base);
    for ((column, (shown, text)), x) in model.columns.iter().zip(&cells).zip(&across.scores) {
        let ink = ink(column, *shown, palette);
        let run = Run::new(text, Face::TEXT, ink);
        let run = if run.width(painter) > x.span() {
            Run::new(text, Face::LABEL, ink)
        } else {
            run
        };
        run.paint_right(painter, x.max, base);
    }
}

fn ink(column: &Column, shown: Shown, palette: &Palette) -> egui::Color32 {
    match (column.whose, shown) {
        (_, Shown::Absent) => palette.weak,
        (Whose::Yours, _) => palette.strong,
        _ => palette.normal,
    }
}

/// What a figure of this card is called.
pub(super) fn name_of(model: &ScoreCardModel<'_>, figure: Figure) -> String {
    let scores = model.columns.iter().map(|column| &column.score);
    shown::name(figure, scores, model.words)
}

/// The row for those who hear it.
fn spoken(model: &ScoreCardModel<'_>, name: &str, cells: &[(Shown, String)]) -> String {
    let mut parts = vec![name.to_owned()];
    for (column, (_, text)) in model.columns.iter().zip(cells) {
        let id = format!("score-whose-{}", column.whose.id());
        let whose = model.words.say(&id);
        parts.push(format!("{whose}: {text}"));
    }
    parts.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    #[test]
    fn five_scores_fit_into_the_smallest_window() {
        let across = Across::of(Rect::from_min_size(pos2(0.0, 0.0), vec2(1024.0, 600.0)), 5);
        assert!(across.row.max <= 1024.0);
        assert!(across.scores.iter().all(|score| score.span() >= 100.0));
    }
}
