//! Records that can be asked about, to choose one from.

use egui::{
    Key, Modifiers, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, accesskit::Role,
    pos2, vec2,
};

use super::EditorModel;
use super::draft::QuestionDraft;
use super::state::EditorState;
use crate::domain::event::{Event, Seq};
use crate::text::price::bare_price;
use crate::training::lesson::Question;
use crate::transcript::cursor::RecordId;
use crate::ui::theme::{BUTTON, Face, ROW, Theme};
use crate::ui::widgets::text::{baseline, fitted};
use crate::ui::widgets::{Button, Ground, Row, Run, dialog_card};

/// Rows in sight.
const MOST: usize = 12;

/// A record that can be asked about.
pub struct Point {
    /// The record.
    pub id: RecordId,
    /// The question that is found there, where the guide has something to say.
    pub found: Option<Question>,
}

/// A record in a few words: its number, and the figure or what it says.
pub(super) fn line_of(model: &EditorModel<'_>, seq: Seq) -> String {
    let session = model.session;
    let currency = session.brief().currency.code();
    let record = session.record(seq);
    let said = record.map_or_else(String::new, |record| match &record.event {
        Event::Offered(offer) => {
            let price = offer
                .price
                .map(|price| bare_price(price.amount(), currency));
            let price = price.unwrap_or_else(|| model.words.say("not-on-record").into_owned());
            format!("{} {price}", model.words.side(offer.by))
        }
        _ => model.words.event(record, session),
    });
    format!("#{seq} {said}").trim_end().to_owned()
}

/// Shows the list over the form while a record is being chosen.
pub(super) fn show(ui: &Ui, model: &EditorModel<'_>, state: &mut EditorState) {
    let Some(mut picking) = state.points.take() else {
        return;
    };
    let mut taken = None;
    let away = dialog_card(ui, 560.0, |ui| {
        taken = content(ui, model, state, &mut picking);
        taken.is_some()
    });
    match taken.and_then(|at| model.points.get(at)) {
        Some(point) if picking.moves => state.move_to(point.id),
        Some(point) => {
            let found = point.found.as_ref().map(QuestionDraft::of);
            state.add(found.unwrap_or_else(|| QuestionDraft::of(&Question::empty(point.id))));
        }
        None if away => state.stirred = true,
        None => state.points = Some(picking),
    }
}

fn content(
    ui: &mut Ui,
    model: &EditorModel<'_>,
    state: &EditorState,
    picking: &mut super::state::Picking,
) -> Option<usize> {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let id = if picking.moves {
        "editor-move-to"
    } else {
        "editor-add-at"
    };
    let text = words.say(id);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
    let base = baseline(rect.with_max_y(rect.top() + 28.0).y_range(), Face::TITLE);
    Run::new(&text, Face::TITLE, palette.strong).paint(ui.painter(), rect.left(), base);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &*text));
    let last = model.points.len().saturating_sub(1);
    let mut entered = false;
    if ui.memory(egui::Memory::focused).is_none() {
        ui.input_mut(|input| {
            let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
            let before = picking.row;
            if pressed(Key::ArrowDown) {
                picking.row = picking.row.saturating_add(1).min(last);
            }
            if pressed(Key::ArrowUp) {
                picking.row = picking.row.saturating_sub(1);
            }
            picking.reveal |= picking.row != before;
            entered = pressed(Key::Enter);
        });
    }
    let is_asked = |id: RecordId| state.draft.questions.iter().any(|one| one.at == id);
    let clicked = rows(ui, model, picking, &is_asked);
    let (rect, _) =
        ui.allocate_exact_size(vec2(ui.available_width(), BUTTON + 16.0), Sense::hover());
    let take = words.say("editor-take");
    let take = Button::main(&take).key("Enter");
    let size = take.natural_size(ui);
    let place = Rect::from_min_size(pos2(rect.right() - size.x, rect.bottom() - BUTTON), size);
    let wanted = take.show_at(ui, place).clicked() || entered || clicked;
    let free = model
        .points
        .get(picking.row)
        .is_some_and(|point| !is_asked(point.id));
    (wanted && free).then_some(picking.row)
}

/// The records; `true` where one was pressed twice.
fn rows(
    ui: &mut Ui,
    model: &EditorModel<'_>,
    picking: &mut super::state::Picking,
    is_asked: &dyn Fn(RecordId) -> bool,
) -> bool {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let height = model.points.len().clamp(1, MOST) as f32 * ROW;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("points"));
    child.set_clip_rect(rect);
    child.spacing_mut().item_spacing = Vec2::ZERO;
    let mut twice = false;
    ScrollArea::vertical()
        .auto_shrink(false)
        .show(&mut child, |ui| {
            for (at, point) in model.points.iter().enumerate() {
                let (_, place) = ui.allocate_space(vec2(ui.available_width(), ROW));
                let ground = if at == picking.row {
                    Ground::Selected
                } else {
                    Ground::Plain
                };
                let line = line_of(model, point.id.seq);
                let note = match (&point.found, is_asked(point.id)) {
                    (_, true) => words.say("editor-asked-already").into_owned(),
                    (Some(found), false) => {
                        words.say_with("editor-found", &[("count", found.accepted.len().into())])
                    }
                    (None, false) => String::new(),
                };
                let spoken = format!("{line} {note}");
                let row = Row::new(spoken.trim())
                    .ground(ground)
                    .id_salt(("point", at))
                    .unfocusable()
                    .show_at(ui, place);
                let painter = ui.painter();
                let base = baseline(place.y_range(), Face::TEXT);
                let run = Run::new(&note, Face::LABEL, palette.weak);
                let width = run.paint_right(painter, place.right() - 12.0, base);
                let room = place.width() - 24.0 - width - 16.0;
                let line = fitted(painter, &line, room, Face::TEXT);
                let ink = if is_asked(point.id) {
                    palette.weak
                } else {
                    palette.strong
                };
                Run::new(&line, Face::TEXT, ink).paint(painter, place.left() + 12.0, base);
                if row.clicked() {
                    picking.row = at;
                    twice |= row.double_clicked();
                }
                if at == picking.row && std::mem::take(&mut picking.reveal) {
                    ui.scroll_to_rect_animation(place, None, egui::style::ScrollAnimation::none());
                }
            }
        });
    twice
}
