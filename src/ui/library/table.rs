//! The list: heads that sort it, and the rows in sight.

use std::borrow::Cow;

use egui::{
    Align, Painter, Rangef, Rect, Response, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo,
    accesskit::Role, pos2, vec2,
};

use super::columns::{Columns, Place, SIGN};
use super::entry::Entry;
use super::keys::{Wish, grant};
use super::layout::Layout;
use super::model::LibraryModel;
use super::standing::{self, color_of};
use super::state::{Column, LibraryState, Scroll, Sort};
use crate::text::Words;
use crate::ui::action::Action;
use crate::ui::signs::{Sign, sign_of};
use crate::ui::theme::{Face, Palette, ROW, Theme};
use crate::ui::widgets::text::{baseline, fitted};
use crate::ui::widgets::{Ground, Row, Run, Tooltip as _, focus_ring, parting};

/// Shows the list; adds what was asked for.
pub(super) fn show(
    ui: &mut Ui,
    model: &LibraryModel<'_>,
    state: &mut LibraryState,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let columns = Columns::of(
        ui.painter(),
        layout.columns(),
        model.shelf,
        state.sorted_by().column,
        model.words,
    );
    heads(ui, model.words, state, layout, &columns);
    let count = state.order().len();
    let chosen = state.chosen_row();
    let mut met = None;
    let mut child = ui.new_child(
        UiBuilder::new()
            .max_rect(layout.rows)
            .id_salt("library-rows"),
    );
    child.set_clip_rect(layout.rows.intersect(ui.clip_rect()));
    child.spacing_mut().item_spacing = egui::Vec2::ZERO;
    let mut area = ScrollArea::vertical().auto_shrink(false);
    if let Some(offset) = state.scroll.wanted.take() {
        area = area.vertical_scroll_offset(offset);
    }
    let output = area.show_rows(&mut child, ROW, count, |ui, rows| {
        for row in rows {
            let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
            let at = state.order().get(row).copied();
            let Some(entry) = at.and_then(|at| state.entry(model.shelf, at, model.words)) else {
                continue;
            };
            let look = Look {
                columns: &columns,
                words: model.words,
                with_end: !state.hide_outcomes,
                is_chosen: chosen == Some(row),
            };
            let response = show_row(ui, &entry, row, rect, &look);
            if response.clicked() {
                met = Some((row, response.double_clicked()));
            }
        }
    });
    state.scroll.offset = output.state.clamped_offset().y;
    state.scroll.height = output.inner_rect.height();
    if let Some((row, twice)) = met {
        state.choose_row(row, model.shelf);
        if twice {
            grant(Wish::Default, model, state, actions);
        }
    }
}

impl Scroll {
    /// Scrolls no further than is needed to bring a row into sight.
    pub(super) fn reveal(&mut self, row: usize) {
        let top = row as f32 * ROW;
        let bottom = top + ROW;
        if top < self.offset {
            self.wanted = Some(top);
        } else if bottom > self.offset + self.height && self.height > 0.0 {
            self.wanted = Some(bottom - self.height);
        }
    }
}

/// How rows are drawn.
struct Look<'a> {
    columns: &'a Columns,
    words: &'a Words,
    with_end: bool,
    is_chosen: bool,
}

fn show_row(ui: &Ui, entry: &Entry, row: usize, rect: Rect, look: &Look<'_>) -> Response {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let ground = if look.is_chosen {
        Ground::Selected
    } else {
        Ground::Plain
    };
    let name = entry.name(look.words, look.with_end);
    let response = Row::new(&name)
        .ground(ground)
        .id_salt(("talk", row))
        .unfocusable()
        .show_at(ui, rect);
    let base = baseline(rect.y_range(), Face::TEXT);
    let mut is_cut = false;
    for place in &look.columns.places {
        if place.column.tells_the_end() && !look.with_end {
            continue;
        }
        is_cut |= show_cell(painter, entry, place, base, palette);
    }
    if let Some(x) = look.columns.base.filter(|_| look.with_end) {
        Run::new(&entry.base, Face::LABEL, palette.weak).paint(painter, x.min, base);
    }
    let center = pos2(look.columns.record, rect.center().y);
    let color = color_of(entry.standing, palette);
    standing::sign_of(entry.standing).paint_at(painter, center, color);
    if is_cut {
        response.tooltip(&name)
    } else {
        response
    }
}

/// Paints one cell; says whether it had to be shortened.
fn show_cell(painter: &Painter, entry: &Entry, place: &Place, base: f32, look: &Palette) -> bool {
    let column = place.column;
    let Some(cell) = entry.cell(column) else {
        return false;
    };
    let ink = match column {
        _ if cell.is_absent => look.weak,
        Column::Drug | Column::Cut => look.strong,
        _ => look.normal,
    };
    let mut x = place.x;
    if column == Column::Outcome
        && let Some(sign) = entry.ending.and_then(sign_of)
    {
        let middle = base - Face::TEXT.drop_from_middle();
        let square = Rect::from_center_size(pos2(x.min + 7.0, middle), egui::Vec2::splat(14.0));
        sign.paint(painter, square, ink);
        x.min += SIGN;
    }
    let text = fitted(painter, &cell.text, x.span(), Face::TEXT);
    let run = Run::new(&text, Face::TEXT, ink);
    match column.align() {
        Align::Max => run.paint_right(painter, x.max, base),
        Align::Min | Align::Center => run.paint(painter, x.min, base),
    };
    matches!(text, Cow::Owned(_))
}

fn heads(ui: &Ui, words: &Words, state: &mut LibraryState, layout: &Layout, columns: &Columns) {
    let palette = &Theme::of(ui).palette;
    let rect = layout.heads;
    let sort = state.sorted_by();
    for place in &columns.places {
        let is_hidden = state.hide_outcomes && place.column.tells_the_end();
        if is_hidden {
            let name = words.say(place.column.id());
            paint_head(ui.painter(), place, rect, &name, palette.weak);
        } else if head(ui, words, place, rect, sort) {
            state.sort = sort.pressed(place.column);
        }
    }
    if let Some(x) = columns.base {
        let base = baseline(rect.y_range(), Face::LABEL);
        let from = words.say("column-from");
        Run::new(&from, Face::LABEL, palette.weak).paint(ui.painter(), x.min, base);
    }
    parting(ui.painter(), rect.x_range(), rect.bottom(), palette);
}

/// The head of one column; says whether it was pressed.
fn head(ui: &Ui, words: &Words, place: &Place, rect: Rect, sort: Sort) -> bool {
    let palette = &Theme::of(ui).palette;
    let column = place.column;
    let name = words.say(column.id());
    let sorted = sort.column == column;
    let whole = Rect::from_x_y_ranges(place.x.expand(4.0), rect.y_range().shrink(4.0));
    let id = ui.make_persistent_id(("head", column.id()));
    let response = ui.interact(whole, id, Sense::click());
    let spoken = match (sorted, sort.descending) {
        (false, _) => name.clone().into_owned(),
        (true, false) => words.say_with("column-sorted-up", &[("column", (&*name).into())]),
        (true, true) => words.say_with("column-sorted-down", &[("column", (&*name).into())]),
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &spoken));
    let ink = if sorted || response.hovered() {
        palette.strong
    } else {
        palette.weak
    };
    let text = paint_head(ui.painter(), place, rect, &name, ink);
    if sorted {
        let sign = if sort.descending {
            Sign::ChevronDown
        } else {
            Sign::ChevronUp
        };
        let x = match column.align() {
            Align::Max => text.min - 9.0,
            Align::Min | Align::Center => text.max + 9.0,
        };
        let center = pos2(x, rect.center().y);
        let square = Rect::from_center_size(center, egui::Vec2::splat(12.0));
        sign.paint(ui.painter(), square, palette.strong);
    }
    focus_ring(ui, &response, whole.shrink(2.0));
    response.clicked()
}

/// Paints the name of a column; gives its place.
fn paint_head(
    painter: &Painter,
    place: &Place,
    rect: Rect,
    name: &str,
    ink: egui::Color32,
) -> Rangef {
    let base = baseline(rect.y_range(), Face::LABEL);
    let run = Run::new(name, Face::LABEL, ink);
    match place.column.align() {
        Align::Max => {
            let width = run.paint_right(painter, place.x.max, base);
            Rangef::new(place.x.max - width, place.x.max)
        }
        Align::Min | Align::Center => {
            let width = run.paint(painter, place.x.min, base);
            Rangef::new(place.x.min, place.x.min + width)
        }
    }
}
