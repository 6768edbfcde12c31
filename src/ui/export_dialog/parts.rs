//! Rows, words and air of the card.

use egui::{Align, Color32, Rect, Sense, Ui, pos2, vec2};

use crate::ui::theme::{BUTTON, FIELD, Face, Theme};
pub(super) use crate::ui::widgets::air as space;
use crate::ui::widgets::text::{baseline, label, paragraph, paragraph_height};
use crate::ui::widgets::{Button, Run, Select};

/// Where the fields begin, right of their names.
const NAMES: f32 = 88.0;

/// A row with its name; gives the place of the field.
pub(super) fn row(ui: &mut Ui, name: &str) -> (Rect, Rect) {
    let palette = &Theme::of(ui).palette;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), FIELD), Sense::hover());
    let base = baseline(rect.y_range(), Face::TEXT);
    let run = Run::new(name, Face::TEXT, palette.weak);
    label(ui, ("name", name), rect.left(), base, Align::Min, run);
    (rect.with_min_x(rect.left() + NAMES), rect)
}

pub(super) fn choice(ui: &mut Ui, name: &str, options: &[String], chosen: &mut usize) {
    let (place, _) = row(ui, name);
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    Select::new(name, &options).show_at(ui, place, chosen);
}

/// Words over the whole width.
pub(super) fn text(ui: &mut Ui, said: &str, face: Face, color: Color32) {
    let width = ui.available_width();
    words_at(ui, said, face, color, width, 0.0);
}

/// Words under the fields.
pub(super) fn indented(ui: &mut Ui, said: &str, color: Color32) {
    let width = ui.available_width() - NAMES;
    words_at(ui, said, Face::LABEL, color, width, NAMES);
}

pub(super) fn words_at(
    ui: &mut Ui,
    said: &str,
    face: Face,
    color: Color32,
    width: f32,
    inset: f32,
) {
    let run = Run::new(said, face, color);
    let high = paragraph_height(ui.painter(), width, run);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
    let place = pos2(rect.left() + inset, rect.top());
    paragraph(ui.painter(), place, width, run);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, said));
}

/// One button at the foot of the card, for Enter.
pub(super) fn only_button(ui: &mut Ui, words: &str) -> bool {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), BUTTON), Sense::hover());
    let button = Button::main(words).key("Enter");
    let size = button.natural_size(ui);
    let place = rect.with_min_x(rect.right() - size.x);
    button.show_at(ui, place).clicked()
}
