//! Which talk a new lesson is made from.

use std::path::PathBuf;

use egui::{Key, Modifiers, Rect, Response, ScrollArea, Sense, Ui, UiBuilder, Vec2, pos2, vec2};

use crate::text::Words;
use crate::transcript::row::Row as Talk;
use crate::ui::names::short_title_of;
use crate::ui::theme::{BUTTON, Face, ROW, Theme};
use crate::ui::training::model::TrainingModel;
use crate::ui::widgets::text::{baseline, fitted};
use crate::ui::widgets::{Button, Ground, Row, Run, dialog_card};

/// Rows in sight.
const MOST: usize = 10;

/// A talk that is being chosen.
#[derive(Default)]
pub(super) struct TalkPicker {
    row: usize,
    reveal: bool,
    /// How far the talks were scrolled.
    offset: f32,
}

/// What became of it in this frame.
pub(super) enum Picked {
    /// It is still being chosen.
    Open,
    /// None was.
    PutAway,
    /// This talk.
    Talk(PathBuf),
}

impl TalkPicker {
    /// Shows the talks over everything else.
    pub(super) fn show(&mut self, ui: &Ui, model: &TrainingModel<'_>) -> Picked {
        let mut picked = Picked::Open;
        let away = dialog_card(ui, 520.0, |ui| {
            picked = self.content(ui, model);
            !matches!(picked, Picked::Open)
        });
        if away && matches!(picked, Picked::Open) {
            Picked::PutAway
        } else {
            picked
        }
    }

    fn content(&mut self, ui: &mut Ui, model: &TrainingModel<'_>) -> Picked {
        let palette = &Theme::of(ui).palette;
        let words = model.words;
        let talks: Vec<&Talk> = (model.shelf.iter())
            .filter(|talk| talk.is_readable())
            .map(AsRef::as_ref)
            .collect();
        for (id, face, ink) in [
            ("lessons-new", Face::TITLE, palette.strong),
            ("lessons-new.hint", Face::TEXT, palette.normal),
        ] {
            let text = words.say(id);
            let (rect, response) =
                ui.allocate_exact_size(vec2(ui.available_width(), face.line + 8.0), Sense::hover());
            let base = baseline(rect.with_max_y(rect.top() + face.line).y_range(), face);
            Run::new(&text, face, ink).paint(ui.painter(), rect.left(), base);
            response.widget_info(|| {
                egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &*text)
            });
        }
        let last = talks.len().saturating_sub(1);
        let taken = self.keys(ui, last);
        let clicked = self.rows(ui, words, &talks);
        let (rect, _) =
            ui.allocate_exact_size(vec2(ui.available_width(), BUTTON + 16.0), Sense::hover());
        let (take, cancel) = (words.say("lessons-new-take"), words.say("dialog-cancel"));
        let take = Button::main(&take).key("Enter");
        let size = take.natural_size(ui);
        let right = Rect::from_min_size(pos2(rect.right() - size.x, rect.bottom() - BUTTON), size);
        let cancel = Button::plain(&cancel).key("Esc");
        let size = cancel.natural_size(ui);
        let left = Rect::from_min_size(pos2(right.left() - 8.0 - size.x, right.top()), size);
        if cancel.show_at(ui, left).clicked() {
            return Picked::PutAway;
        }
        let wanted = take.show_at(ui, right).clicked() || taken || clicked;
        match talks.get(self.row) {
            Some(talk) if wanted => Picked::Talk(talk.path.clone()),
            Some(_) | None => Picked::Open,
        }
    }

    /// Takes the arrows and Enter.
    fn keys(&mut self, ui: &Ui, last: usize) -> bool {
        if ui.memory(egui::Memory::focused).is_some() {
            return false;
        }
        let before = self.row;
        let taken = ui.input_mut(|input| {
            let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
            if pressed(Key::ArrowDown) {
                self.row = self.row.saturating_add(1).min(last);
            }
            if pressed(Key::ArrowUp) {
                self.row = self.row.saturating_sub(1);
            }
            pressed(Key::Enter)
        });
        self.reveal = self.row != before;
        taken
    }

    /// The talks; says whether one was pressed twice.
    fn rows(&mut self, ui: &mut Ui, words: &Words, talks: &[&Talk]) -> bool {
        let height = talks.len().clamp(1, MOST) as f32 * ROW;
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("talks"));
        child.set_clip_rect(rect);
        child.spacing_mut().item_spacing = Vec2::ZERO;
        let mut twice = false;
        let mut area = ScrollArea::vertical().auto_shrink(false);
        if std::mem::take(&mut self.reveal) {
            let row = self.row as f32 * ROW;
            let offset = self.offset.clamp((row + ROW - height).min(row), row);
            area = area.vertical_scroll_offset(offset);
        }
        let output = area.show_rows(&mut child, ROW, talks.len(), |ui, range| {
            for at in range {
                let Some(talk) = talks.get(at) else { continue };
                let (_, place) = ui.allocate_space(vec2(ui.available_width(), ROW));
                let row = show_talk(ui, words, talk, place, (at, at == self.row));
                if row.clicked() {
                    self.row = at;
                    twice |= row.double_clicked();
                }
            }
        });
        self.offset = output.state.clamped_offset().y;
        twice
    }
}

fn show_talk(
    ui: &Ui,
    words: &Words,
    talk: &Talk,
    place: Rect,
    (at, is_chosen): (usize, bool),
) -> Response {
    let palette = &Theme::of(ui).palette;
    let Some(summary) = &talk.summary else {
        return Row::new("").id_salt(("talk", at)).show_at(ui, place);
    };
    let held = summary.held.map(|held| held.to_string());
    let held = held.unwrap_or_default();
    let company = words.companies_of(summary);
    let drug = short_title_of(words, summary);
    let ground = if is_chosen {
        Ground::Selected
    } else {
        Ground::Plain
    };
    let spoken = [drug.as_str(), &company, &held].join(&words.say("preview-separator"));
    let row = Row::new(&spoken)
        .ground(ground)
        .id_salt(("talk", at))
        .unfocusable()
        .show_at(ui, place);
    let base = baseline(place.y_range(), Face::TEXT);
    let painter = ui.painter();
    let columns = [
        (&drug, 12.0, 220.0),
        (&company, 244.0, 150.0),
        (&held, 406.0, 100.0),
    ];
    for (text, x, room) in columns {
        let ink = if x < 20.0 {
            palette.strong
        } else {
            palette.normal
        };
        let text = fitted(painter, text, room, Face::TEXT);
        Run::new(&text, Face::TEXT, ink).paint(painter, place.left() + x, base);
    }
    row
}
