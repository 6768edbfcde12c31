//! The form of the chosen question, or of the lesson as a whole.

use egui::{Align, Rangef, Rect, ScrollArea, Ui, UiBuilder, vec2};

use super::draft::Draft;
use super::fields::{Form, Wanted};
use super::layout::Layout;
use super::points::line_of;
use super::state::EditorState;
use super::{EditorModel, answers};
use crate::training::check::Place;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::Run;
use crate::ui::widgets::text::{baseline, label};

/// Shows it; what is typed goes into the draft.
pub(super) fn show(ui: &mut Ui, model: &EditorModel<'_>, state: &mut EditorState, layout: &Layout) {
    let place = layout.centre;
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt("lesson form"));
    child.set_clip_rect(place.intersect(ui.clip_rect()));
    let (_, unreadable) = state.draft.read();
    let mut wanted = Wanted::of(state);
    let chosen = state.chosen;
    ScrollArea::vertical()
        .id_salt(("lesson form", chosen))
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let margin = layout.pick(24.0, 16.0);
            let top = ui.max_rect().top();
            let mut form = Form {
                model,
                unreadable: &unreadable,
                left: place.left() + margin,
                right: place.right() - margin,
                y: top + 16.0,
                said: 0,
            };
            match chosen {
                Some(at) => question(ui, &mut form, &mut wanted, state, at),
                None => whole(ui, &mut form, &mut wanted, &mut state.draft),
            }
            let height = form.y + 16.0 - top;
            ui.expand_to_include_rect(Rect::from_min_size(
                ui.max_rect().min,
                vec2(place.width(), height),
            ));
        });
}

/// Title and description.
fn whole(ui: &mut Ui, form: &mut Form<'_>, wanted: &mut Wanted, draft: &mut Draft) {
    let words = form.model.words;
    title(
        ui,
        form,
        &words.say("editor-whole"),
        &form.model.words.companies(form.model.session.brief()),
    );
    let faults = form.faults(Place::Lesson);
    form.say_faults(ui, &faults);
    form.y += if faults.is_empty() { 0.0 } else { 8.0 };
    form.languages(ui);
    for (place, id, typed, lines) in [
        (Place::Title, "editor-title", &mut draft.title, 1),
        (Place::About, "editor-about", &mut draft.about, 3),
    ] {
        let name = words.say(id);
        form.head(ui, &name);
        form.both(ui, wanted, place, &name, typed, lines);
    }
}

fn question(
    ui: &mut Ui,
    form: &mut Form<'_>,
    wanted: &mut Wanted,
    state: &mut EditorState,
    at: usize,
) {
    let words = form.model.words;
    let Some(typed) = state.draft.questions.get_mut(at) else {
        return;
    };
    let number = words.say_with(
        "lesson-place-question",
        &[("question", at.saturating_add(1).into())],
    );
    let record = line_of(form.model, typed.at.seq);
    title(ui, form, &number, &record);
    let faults = form.faults(Place::Question(at));
    form.say_faults(ui, &faults);
    form.y += if faults.is_empty() { 0.0 } else { 8.0 };
    form.languages(ui);
    let asks = words.say("editor-asks");
    form.head(ui, &asks);
    form.both(ui, wanted, Place::Asks(at), &asks, &mut typed.asks, 2);
    let hint = words.say("editor-hint");
    form.head(ui, &hint);
    form.both(ui, wanted, Place::Hint(at), &hint, &mut typed.hint, 2);
    if answers::show(ui, form, wanted, (at, &mut typed.accepted)) {
        state.stirred = true;
    }
    let Some(typed) = state.draft.questions.get_mut(at) else {
        return;
    };
    let afterwards = words.say("editor-afterwards");
    form.head(ui, &afterwards);
    form.both(
        ui,
        wanted,
        Place::Afterwards(at),
        &afterwards,
        &mut typed.afterwards,
        2,
    );
}

/// The name of what is edited, and what it is about.
fn title(ui: &Ui, form: &mut Form<'_>, name: &str, about: &str) {
    let palette = &Theme::of(ui).palette;
    let line = Rangef::new(form.y, form.y + 28.0);
    let base = baseline(line, Face::TITLE);
    let run = Run::new(name, Face::TITLE, palette.strong);
    let shown = label(ui, "name", form.left, base, Align::Min, run);
    let x = shown.rect.right() + 16.0;
    let about = crate::ui::widgets::text::fitted(ui.painter(), about, form.right - x, Face::TEXT);
    let run = Run::new(&about, Face::TEXT, palette.weak);
    label(ui, "about", x, base, Align::Min, run);
    form.y = line.max + 12.0;
}
