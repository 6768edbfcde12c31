//! The column at the right: notes up to here, and what is not on record.

use egui::style::ScrollAnimation;
use egui::{Rect, ScrollArea, Sense, Ui, pos2, vec2};

use super::ask::ReplayAsk;
use super::layout::Layout;
use super::model::ReplayModel;
use super::state::{NoteCard, ReplayState};
use crate::transcript::note::{Bearing, Note, NoteKind};
use crate::ui::library::absent_so_far;
use crate::ui::signs::Sign;
use crate::ui::theme::{BUTTON, Face, Palette, Theme};
use crate::ui::widgets::text::{baseline, fitted, paragraph, paragraph_height};
use crate::ui::widgets::{Button, Ground, Row, Run, SectionHead, parting};

/// Air over and under a note.
const AIR: f32 = 10.0;
/// Height of the line that says who and where.
const LINE: f32 = 20.0;

/// A note in the column.
struct Item<'a> {
    note: &'a Note,
    /// Its record stands in another version of the talk.
    is_stray: bool,
}

/// Shows the column; adds what was asked for.
pub(super) fn show(
    ui: &mut Ui,
    model: &ReplayModel<'_>,
    layout: &Layout,
    state: &mut ReplayState,
    asked: &mut Vec<ReplayAsk>,
) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let column = layout.desk.right;
    let inner = column.shrink2(vec2(16.0, 0.0));
    let head = Rect::from_min_size(
        pos2(inner.left(), column.top() + 14.0),
        vec2(inner.width(), 20.0),
    );
    let title = words.say("replay-notes");
    let add = words.say("replay-add-note");
    SectionHead::new(&title)
        .key("N")
        .note(&add)
        .show_at(ui, head);
    add_button(ui, model, state, head);

    let bottom = absent(ui, model, layout, column);
    let bottom = message(ui, model, column, bottom, asked);
    let list = Rect::from_min_max(
        pos2(column.left() + 1.0, head.bottom() + 6.0),
        pos2(column.right(), bottom),
    );
    let items = items(model);
    if state.chosen.is_some_and(|at| items.len() <= at) {
        state.chosen = None;
    }
    if items.is_empty() {
        let text = words.say("replay-no-notes");
        let run = Run::new(&text, Face::TEXT, palette.weak);
        let place = pos2(inner.left(), list.top() + 4.0);
        said(ui, "no notes", place, inner.width(), run);
        return;
    }
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(list).id_salt("notes"));
    child.set_clip_rect(list.intersect(ui.clip_rect()));
    child.spacing_mut().item_spacing = vec2(0.0, 0.0);
    let area = ScrollArea::vertical().auto_shrink([false, false]);
    area.show(&mut child, |ui| {
        for (at, item) in items.iter().enumerate() {
            note(ui, model, state, item, at, asked);
        }
    });
}

/// The key that adds a note can be pressed.
fn add_button(ui: &Ui, model: &ReplayModel<'_>, state: &mut ReplayState, head: Rect) {
    let name = model.words.say("replay-add-note.name");
    let place = head.with_min_x(head.right() - 64.0).expand2(vec2(4.0, 4.0));
    let id = ui.make_persistent_id("add note");
    let response = ui.interact(place, id, Sense::CLICK);
    response.widget_info(|| {
        egui::WidgetInfo::labeled(egui::accesskit::Role::Button, true, name.as_ref())
    });
    if response.clicked() {
        state.card = Some(NoteCard::new(model.me));
    }
}

/// The notes that are listed, the newest record first; strays last.
fn items<'a>(model: &ReplayModel<'a>) -> Vec<Item<'a>> {
    let of = |is_stray: bool| move |note: &&'a Note| Item { note, is_stray };
    let own = model.lent.notes.iter().rev().map(of(false));
    let strays = model.lent.of_other_versions.iter().rev().map(of(true));
    own.chain(strays).collect()
}

fn note(
    ui: &mut Ui,
    model: &ReplayModel<'_>,
    state: &mut ReplayState,
    item: &Item<'_>,
    at: usize,
    asked: &mut Vec<ReplayAsk>,
) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let width = ui.available_width() - 33.0;
    let one = item.note;
    let kind = kind_words(model, one);
    let kind = Run::new(&kind, Face::TEXT_BOLD, palette.strong);
    let text = Run::new(one.text.as_str(), Face::TEXT, palette.normal);
    let stray = item.is_stray.then(|| words.say("replay-stray"));
    let chosen = state.chosen == Some(at);
    let mine = model.is_mine(one);
    let doom = words.say("replay-remove-again");
    let paragraphs: Vec<Run<'_>> = [
        (!kind.text.is_empty()).then_some(kind),
        (!text.text.is_empty()).then_some(text),
        stray
            .as_deref()
            .map(|text| Run::new(text, Face::LABEL, palette.caution)),
        (chosen && state.doomed).then(|| Run::new(&doom, Face::LABEL, palette.caution)),
    ]
    .into_iter()
    .flatten()
    .collect();
    let heights: f32 = (paragraphs.iter())
        .map(|run| paragraph_height(ui.painter(), width, *run))
        .sum();
    let buttons = if chosen && mine { BUTTON } else { 0.0 };
    let size = vec2(width + 33.0, AIR + LINE + 4.0 + heights + buttons + AIR);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    if chosen && std::mem::take(&mut state.reveal) {
        ui.scroll_to_rect_animation(rect, None, ScrollAnimation::none());
    }
    let (who, place) = (who(model, one), model.where_is(one.at.seq));
    let spoken = [who.as_str(), &place, kind.text, text.text];
    let spoken: Vec<&str> = spoken.into_iter().filter(|part| !part.is_empty()).collect();
    let name = spoken.join(", ");
    let ground = if chosen {
        Ground::Selected
    } else {
        Ground::Plain
    };
    let row = Row::new(&name)
        .ground(ground)
        .id_salt(("note", at))
        .unfocusable();
    if row.show_at(ui, rect).clicked() {
        state.chosen = (!chosen).then_some(at);
        state.doomed = false;
    }
    let (left, right) = (rect.left() + 15.0, rect.right() - 17.0);
    let base = baseline(
        (rect.top() + AIR..=rect.top() + AIR + LINE).into(),
        Face::LABEL,
    );
    let (sign, ink) = sign(one.kind, palette);
    let center = pos2(left + 7.0, rect.top() + AIR + LINE / 2.0);
    sign.paint(
        ui.painter(),
        Rect::from_center_size(center, egui::Vec2::splat(14.0)),
        ink,
    );
    let place_run = Run::new(&place, Face::LABEL, palette.weak);
    let place_width = place_run.paint_right(ui.painter(), right, base);
    let who = fitted(
        ui.painter(),
        &who,
        right - place_width - left - 34.0,
        Face::LABEL,
    );
    Run::new(&who, Face::LABEL, palette.weak).paint(ui.painter(), left + 22.0, base);
    let mut y = rect.top() + AIR + LINE + 4.0;
    for run in paragraphs {
        y += paragraph(ui.painter(), pos2(left, y), width, run);
    }
    if chosen && mine {
        note_buttons(ui, model, state, one, pos2(left, y), asked);
    }
    parting(ui.painter(), left..=right, rect.bottom() - 1.0, palette);
}

fn note_buttons(
    ui: &Ui,
    model: &ReplayModel<'_>,
    state: &mut ReplayState,
    one: &Note,
    left_top: egui::Pos2,
    asked: &mut Vec<ReplayAsk>,
) {
    let change = model.words.say("replay-change-note");
    let remove = model.words.say("replay-remove-note");
    let change = Button::link(&change).key("Enter");
    let size = change.natural_size(ui);
    let place = Rect::from_min_size(left_top, size);
    if change.show_at(ui, place).clicked() {
        state.card = Some(NoteCard::of(one));
    }
    let button = Button::link(&remove).key("Delete");
    let size = button.natural_size(ui);
    let place = Rect::from_min_size(pos2(place.right() + 20.0, left_top.y), size);
    if button.show_at(ui, place).clicked() {
        asked.extend(remove_once_more(state, one));
    }
}

/// Who wrote it.
fn who(model: &ReplayModel<'_>, note: &Note) -> String {
    match note.by.as_str() {
        "" if note.kind == NoteKind::Flag => model.words.say("replay-by-desk").into_owned(),
        "" => model.words.say("replay-by-nobody").into_owned(),
        _ if model.is_mine(note) => model.words.say("replay-by-me").into_owned(),
        by => by.to_owned(),
    }
}

/// What it is about; nothing where its words say it all.
fn kind_words(model: &ReplayModel<'_>, note: &Note) -> String {
    match note.kind {
        NoteKind::Other => String::new(),
        NoteKind::Flag if note.text.is_empty() => model.words.say("note-flag.whole").into_owned(),
        kind => model.words.say(&format!("note-{}", kind.id())).into_owned(),
    }
}

/// The sign of what it says, in its colour.
pub(super) fn sign(kind: NoteKind, palette: &Palette) -> (Sign, egui::Color32) {
    match (kind, kind.bearing()) {
        (NoteKind::Flag, _) => (Sign::Triangle, palette.caution),
        (_, Bearing::Strength) => (Sign::Tick, palette.good),
        (_, Bearing::Mistake) => (Sign::Cross, palette.bad),
        (_, Bearing::Neutral) => (Sign::Bubble, palette.weak),
    }
}

/// What is not on record so far; gives where it begins.
fn absent(ui: &Ui, model: &ReplayModel<'_>, layout: &Layout, column: Rect) -> f32 {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let absent = absent_so_far(model.lent.seen, words);
    if absent.is_empty() {
        return column.bottom();
    }
    let text = words.say_with("replay-absent.what", &[("what", absent.into())]);
    let run = Run::new(&text, Face::TEXT, palette.normal);
    let width = column.width() - 33.0;
    let high = paragraph_height(ui.painter(), width, run);
    let top = column.bottom() - high - 34.0 - layout.pick(20.0, 10.0);
    parting(ui.painter(), column.x_range(), top, palette);
    let left = column.left() + 16.0;
    let head = Rect::from_min_size(pos2(left, top + 10.0), vec2(width, 20.0));
    let title = words.say("replay-absent");
    SectionHead::new(&title).show_at(ui, head);
    said(ui, "absent", pos2(left, head.bottom() + 2.0), width, run);
    top
}

/// A message over the foot of the column; gives where it begins.
fn message(
    ui: &Ui,
    model: &ReplayModel<'_>,
    column: Rect,
    bottom: f32,
    asked: &mut Vec<ReplayAsk>,
) -> f32 {
    let Some(text) = model.notice else {
        return bottom;
    };
    let palette = &Theme::of(ui).palette;
    let run = Run::new(text, Face::LABEL, palette.normal);
    let left = column.left() + 16.0;
    let width = column.width() - 33.0;
    let high = paragraph_height(ui.painter(), width, run);
    let top = bottom - high - 44.0;
    parting(ui.painter(), column.x_range(), top, palette);
    said(ui, "message", pos2(left, top + 10.0), width, run);
    let text = model.words.say("replay-put-away");
    let button = Button::link(&text).key("Esc").height(20.0);
    let place = Rect::from_min_size(pos2(left, top + high + 16.0), button.natural_size(ui));
    if button.show_at(ui, place).clicked() {
        asked.push(ReplayAsk::PutAway);
    }
    top
}

fn said(ui: &Ui, salt: &str, left_top: egui::Pos2, width: f32, run: Run<'_>) {
    super::question::said(ui, salt, left_top, width, run);
}

/// Chooses the note so many further down.
pub(super) fn choose(model: &ReplayModel<'_>, state: &mut ReplayState, by: isize) {
    let last = items(model).len().checked_sub(1);
    state.doomed = false;
    state.reveal = true;
    state.chosen = match (state.chosen, last) {
        (_, None) => None,
        (None, Some(_)) => Some(0),
        (Some(at), Some(last)) => Some(at.saturating_add_signed(by).min(last)),
    };
}

/// Opens the chosen note to be changed, where it is one's own.
pub(super) fn edit(model: &ReplayModel<'_>, state: &mut ReplayState) {
    if let Some(note) = own(model, state) {
        state.card = Some(NoteCard::of(note));
    }
}

/// Takes the chosen note away when it is asked for a second time.
pub(super) fn remove(model: &ReplayModel<'_>, state: &mut ReplayState) -> Option<ReplayAsk> {
    let note = own(model, state)?;
    remove_once_more(state, note)
}

fn remove_once_more(state: &mut ReplayState, note: &Note) -> Option<ReplayAsk> {
    if !state.doomed {
        state.doomed = true;
        return None;
    }
    state.doomed = false;
    state.chosen = None;
    Some(ReplayAsk::Remove(note.clone()))
}

fn own<'a>(model: &ReplayModel<'a>, state: &ReplayState) -> Option<&'a Note> {
    let items = items(model);
    let note = items.get(state.chosen?)?.note;
    model.is_mine(note).then_some(note)
}
