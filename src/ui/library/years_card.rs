//! A drug over the years: a chart of its prices and a table, in one unit and currency.

use egui::{Align, Color32, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};

use super::card::{space, text};
use super::model::LibraryModel;
use super::years::{Line, Years};
use crate::text::Words;
use crate::ui::side::Side;
use crate::ui::signs::side_mark;
use crate::ui::theme::{BUTTON, FACT, Face, Palette, Theme};
use crate::ui::widgets::text::{baseline, fitted, label};
use crate::ui::widgets::{Button, Chip, Run, dialog_card, parting};

/// How wide the card is.
const WIDE: f32 = 760.0;
/// How tall the chart is.
const CHART: f32 = 168.0;
/// The most rows in sight.
const MOST: usize = 8;

/// Shows it; says whether it was put away.
pub(super) fn show(ui: &Ui, model: &LibraryModel<'_>, with_end: bool) -> bool {
    dialog_card(ui, WIDE, |ui| content(ui, model, with_end))
}

fn content(ui: &mut Ui, model: &LibraryModel<'_>, with_end: bool) -> bool {
    let words = model.words;
    let palette = &Theme::of(ui).palette;
    match model.years {
        None => text(
            ui,
            &words.say("library-reading"),
            Face::TITLE,
            palette.strong,
        ),
        Some(years) => {
            let title = words.say_with("years-title", &[("drug", years.title.as_str().into())]);
            text(ui, &title, Face::TITLE, palette.strong);
            space(ui, 4.0);
            let hint = words.say_with("years-hint", &[("head", years.head.as_str().into())]);
            text(ui, &hint, Face::TEXT, palette.weak);
            if years.simulated {
                space(ui, 8.0);
                let (rect, _) = ui.allocate_exact_size(vec2(WIDE, 20.0), Sense::hover());
                let chip = words.say("practice-simulated");
                Chip::caution(&chip).show_at(ui, rect.left_center());
            }
            space(ui, 12.0);
            if years.lines.len() > 1 {
                chart(ui, years, words, with_end);
                space(ui, 12.0);
            }
            table(ui, years, words, with_end);
        }
    }
    space(ui, 24.0);
    let close = words.say("export-close");
    let close = Button::main(&close).key("Esc");
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), BUTTON), Sense::hover());
    let size = close.natural_size(ui);
    let place = Rect::from_min_size(pos2(rect.right() - size.x, rect.top()), size);
    let entered = ui.input(|input| input.key_pressed(egui::Key::Enter));
    close.show_at(ui, place).clicked() || entered
}

/// First offers as discs, agreed prices as diamonds joined by a line, in the order of the
/// talks: between two talks nothing is known.
fn chart(ui: &mut Ui, years: &Years, words: &Words, with_end: bool) {
    let palette = &Theme::of(ui).palette;
    let size = vec2(ui.available_width(), CHART);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let name = words.say("years-chart");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Image, true, &*name));
    let shown = |line: &Line| {
        let [first, agreed] = line.points;
        [first, agreed.filter(|_| with_end)]
    };
    let figures = years.lines.iter().flat_map(shown).flatten();
    let highest = figures.fold(0.0, f32::max);
    if highest <= 0.0 {
        return;
    }
    let plot = Rect::from_min_max(
        pos2(rect.left() + 8.0, rect.top() + 24.0),
        pos2(rect.right() - 8.0, rect.bottom() - 24.0),
    );
    let painter = ui.painter();
    parting(painter, rect.x_range(), plot.bottom(), palette);
    let step = plot.width() / years.lines.len() as f32;
    let x = |at: usize| plot.left() + step * (at as f32 + 0.5);
    let y = |figure: f32| plot.bottom() - plot.height() * figure / highest;
    let mut before = None;
    let mut held_end = f32::NEG_INFINITY;
    for (at, line) in years.lines.iter().enumerate() {
        let [first, agreed] = shown(line);
        if let Some(first) = first {
            let center = pos2(x(at), y(first));
            side_mark(painter, center, Side::Company, 4.5, true, palette);
            figure(
                ui,
                &line.first,
                center.x,
                center.y - 8.0,
                step,
                palette.weak,
            );
        }
        if let Some(agreed) = agreed {
            let center = pos2(x(at), y(agreed));
            if let Some(before) = before.replace(center) {
                let stroke = Stroke::new(1.5, palette.payer);
                painter.extend(egui::Shape::dotted_line(
                    &[before, center],
                    stroke.color,
                    5.0,
                    1.0,
                ));
            }
            side_mark(painter, center, Side::Payer, 5.0, false, palette);
            figure(
                ui,
                &line.agreed,
                center.x,
                center.y + 18.0,
                step,
                palette.strong,
            );
        }
        let held = Run::new(&line.held, Face::LABEL, palette.weak);
        let width = held.width(painter);
        if x(at) - width / 2.0 > held_end + 8.0 {
            let line = egui::Rangef::new(plot.bottom() + 4.0, plot.bottom() + 20.0);
            held.paint_center(painter, x(at), baseline(line, Face::LABEL));
            held_end = x(at) + width / 2.0;
        }
    }
}

fn figure(ui: &Ui, text: &str, x: f32, base: f32, room: f32, ink: Color32) {
    let run = Run::new(text, Face::LABEL, ink);
    if run.width(ui.painter()) + 8.0 <= room {
        run.paint_center(ui.painter(), x, base);
    }
}

/// Where columns begin, or end where they hold figures.
const COLUMNS: [(&str, f32, Align); 6] = [
    ("column-date", 0.0, Align::Min),
    ("column-company", 96.0, Align::Min),
    ("column-first-offer", 376.0, Align::Max),
    ("column-final", 480.0, Align::Max),
    ("years-change", 572.0, Align::Max),
    ("years-how", 596.0, Align::Min),
];

fn table(ui: &mut Ui, years: &Years, words: &Words, with_end: bool) {
    let palette = &Theme::of(ui).palette;
    if years.lines.is_empty() {
        text(ui, &words.say("years-none"), Face::TEXT, palette.normal);
    } else {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), FACT), Sense::hover());
        for (id, x, align) in COLUMNS {
            let name = words.say(id);
            cell(ui, &name, (rect, x, align), Face::LABEL, palette.weak, id);
        }
        parting(ui.painter(), rect.x_range(), rect.bottom() - 1.0, palette);
    }
    let apart = if years.apart.is_empty() {
        0
    } else {
        years.apart.len() + 1
    };
    let rows = years.lines.len() + apart;
    let height = rows.min(MOST) as f32 * FACT;
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt("years"));
    child.set_clip_rect(place);
    child.spacing_mut().item_spacing = Vec2::ZERO;
    let area = ScrollArea::vertical().auto_shrink(false);
    area.show_rows(&mut child, FACT, rows, |ui, range| {
        for at in range {
            let (_, rect) = ui.allocate_space(vec2(ui.available_width(), FACT));
            if let Some(line) = years.lines.get(at) {
                show_line(ui, line, rect, at, with_end);
            } else if at == years.lines.len() {
                let head = words.say("years-apart");
                cell(
                    ui,
                    &head,
                    (rect, 0.0, Align::Min),
                    Face::HEAD,
                    palette.weak,
                    "apart",
                );
            } else if let Some([held, company, why]) = years.apart.get(at - years.lines.len() - 1) {
                for (text, x) in [(held, 0.0), (company, 96.0), (why, 300.0)] {
                    let place = (rect, x, Align::Min);
                    cell(
                        ui,
                        text,
                        place,
                        Face::TEXT,
                        palette.weak,
                        (at, "apart", text),
                    );
                }
            }
        }
    });
}

fn show_line(ui: &Ui, line: &Line, rect: Rect, at: usize, with_end: bool) {
    let palette: &Palette = &Theme::of(ui).palette;
    let end = |text: &'_ str| {
        if with_end {
            text.to_owned()
        } else {
            String::new()
        }
    };
    let texts = [
        line.held.clone(),
        line.company.clone(),
        line.first.clone(),
        end(&line.agreed),
        end(&line.change),
        line.how.clone(),
    ];
    for ((text, (id, x, align)), ink) in texts.iter().zip(COLUMNS).zip([
        palette.normal,
        palette.normal,
        palette.normal,
        palette.strong,
        palette.strong,
        palette.weak,
    ]) {
        cell(ui, text, (rect, x, align), Face::TEXT, ink, (at, id));
    }
}

fn cell(
    ui: &Ui,
    text: &str,
    (rect, x, align): (Rect, f32, Align),
    face: Face,
    ink: Color32,
    id: impl std::hash::Hash + std::fmt::Debug,
) {
    if text.is_empty() {
        return;
    }
    let base = baseline(rect.y_range(), face);
    let room = match align {
        Align::Min if x < 200.0 && x > 0.0 => 190.0,
        Align::Min | Align::Center | Align::Max => rect.width() - x + 180.0,
    };
    let text = fitted(ui.painter(), text, room, face);
    label(
        ui,
        id,
        rect.left() + x,
        base,
        align,
        Run::new(&text, face, ink),
    );
}
