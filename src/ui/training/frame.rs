//! The frame around the tabs: the bar at the top, the tabs, the foot.

use egui::{
    Align, CornerRadius, Event, Key, Modifiers, Popup, Rect, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, accesskit::Role, pos2, vec2,
};

use super::layout::Layout;
use super::model::{Tab, TrainingModel, TrainingState};
use super::trainee;
use crate::domain::typed::narrowed;
use crate::text::Language;
use crate::ui::action::Action;
use crate::ui::desk::languages;
use crate::ui::navigation::{self, View};
use crate::ui::signs::Sign;
use crate::ui::theme::{FACT, Face, RADIUS, Theme};
use crate::ui::widgets::text::{baseline, label, paragraph, paragraph_height};
use crate::ui::widgets::{Button, Run, focus_ring, key_cap, parting};

/// Whether something lies over the view, or a list is open.
pub(super) fn is_covered(ui: &Ui) -> bool {
    ui.memory(|memory| memory.top_modal_layer().is_some()) || Popup::is_any_open(ui.ctx())
}

/// Hears the keys that mean the same in every tab.
pub(super) fn hear(
    ui: &Ui,
    model: &TrainingModel<'_>,
    state: &mut TrainingState,
    actions: &mut Vec<Action>,
) {
    if is_covered(ui) {
        return;
    }
    let free = ui.memory(egui::Memory::focused).is_none();
    let (mut language, mut turn) = (false, 0);
    ui.input_mut(|input| {
        language |= input.consume_key(Modifiers::NONE, Key::F8);
        if input.consume_key(Modifiers::NONE, Key::F9) {
            actions.push(Action::SwitchTheme);
        }
        if model.notice.is_some() && input.consume_key(Modifiers::NONE, Key::Escape) {
            actions.push(Action::DismissNotice);
        }
        if free {
            input.events.retain(|event| {
                let Event::Text(text) = event else {
                    return true;
                };
                match narrowed(text).to_uppercase().as_str() {
                    "L" => language = true,
                    "T" if Tab::ALL.len() > 1 => turn = 1,
                    _ => return true,
                }
                false
            });
        }
    });
    if turn != 0 {
        state.turn(turn);
    }
    if language {
        actions.push(Action::Speak(match model.words.language() {
            Language::English => Language::SimplifiedChinese,
            Language::SimplifiedChinese => Language::English,
        }));
    }
}

/// Shows the frame; adds what was asked for.
pub(super) fn show(
    ui: &mut Ui,
    model: &TrainingModel<'_>,
    state: &mut TrainingState,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    painter.rect_filled(ui.max_rect(), 0.0, palette.background);
    for bar in [layout.top, layout.foot] {
        painter.rect_filled(bar, 0.0, palette.surface);
    }
    let bar = layout.top.with_max_y(layout.top.bottom() - 1.0);
    navigation::show(ui, model.words, bar, View::Training, actions);
    trainee::show(ui, model, state, layout, actions);
    tabs(ui, model, state, layout);
    foot(ui, model, layout, actions);
    let painter = ui.painter();
    parting(
        painter,
        layout.top.x_range(),
        layout.top.bottom() - 1.0,
        palette,
    );
    parting(painter, layout.foot.x_range(), layout.foot.top(), palette);
}

/// The tabs, the one that is shown filled.
fn tabs(ui: &Ui, model: &TrainingModel<'_>, state: &mut TrainingState, layout: &Layout) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let row = layout.tabs;
    let mut x = row.left() + 16.0;
    for tab in Tab::ALL {
        let name = model.words.say(tab.id());
        let chosen = tab == state.tab;
        let face = if chosen { Face::TEXT_BOLD } else { Face::TEXT };
        let width = (Run::new(&name, face, palette.strong).width(painter) + 24.0).round();
        let size = vec2(width, FACT);
        let rect = Rect::from_min_size(pos2(x, row.center().y - FACT / 2.0), size);
        let id = ui.make_persistent_id(("tab", tab.id()));
        let response = ui.interact(rect, id, Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), chosen, &*name));
        let corners = CornerRadius::same(RADIUS);
        let ink = match (chosen, response.hovered()) {
            (true, _) => {
                painter.rect_filled(rect, corners, palette.hover);
                let edge = Stroke::new(1.0, palette.outline);
                painter.rect_stroke(rect, corners, edge, StrokeKind::Inside);
                palette.strong
            }
            (false, true) => {
                painter.rect_filled(rect, corners, palette.hover);
                palette.normal
            }
            (false, false) => palette.normal,
        };
        let base = baseline(rect.y_range(), face);
        Run::new(&name, face, ink).paint_center(painter, rect.center().x, base);
        focus_ring(ui, &response, rect);
        if response.clicked() {
            state.tab = tab;
        }
        x = rect.right() + 4.0;
    }
    if Tab::ALL.len() > 1 {
        key_cap(painter, pos2(x + 8.0, row.center().y), "T", palette);
    }
}

fn foot(ui: &Ui, model: &TrainingModel<'_>, layout: &Layout, actions: &mut Vec<Action>) {
    let palette = &Theme::of(ui).palette;
    let bar = layout.foot;
    let base = baseline(bar.y_range(), Face::LABEL);
    let mut x = bar.left() + 16.0;
    let painter = ui.painter();
    for (view, id) in [
        ("Ctrl 1", "nav-talks"),
        ("Ctrl 2", "nav-rounds"),
        ("Ctrl 3", "nav-training"),
    ] {
        let cap = key_cap(painter, pos2(x, bar.center().y), view, palette);
        let text = model.words.say(id);
        let run = Run::new(&text, Face::LABEL, palette.weak);
        x = cap.right() + 6.0 + run.paint(painter, cap.right() + 6.0, base) + 20.0;
    }
    if model.reading {
        let text = model.words.say("training-reading");
        let run = Run::new(&text, Face::LABEL, palette.weak);
        label(ui, "reading", x, base, Align::Min, run);
    }
    languages(ui, model.words.language(), bar.right() - 16.0, bar, actions);
}

/// A sentence about something that happened elsewhere, over the end of the list.
pub(super) fn notice(
    ui: &Ui,
    model: &TrainingModel<'_>,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let Some(notice) = model.notice else { return };
    let palette = &Theme::of(ui).palette;
    let (list, _) = layout.halves();
    let room = list.width() - 16.0 - 40.0;
    let run = Run::new(notice, Face::TEXT, palette.strong);
    let height = paragraph_height(ui.painter(), room, run) + 24.0;
    let rect = list.with_min_y(list.bottom() - height);
    ui.painter().rect_filled(rect, 0, palette.surface);
    parting(ui.painter(), rect.x_range(), rect.top(), palette);
    paragraph(ui.painter(), rect.min + vec2(16.0, 12.0), room, run);
    let id = ui.make_persistent_id("notice");
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Alert, true, notice));
    let name = model.words.say("library-put-away");
    let center = pos2(rect.right() - 24.0, rect.top() + 22.0);
    let place = Rect::from_center_size(center, vec2(16.0, 16.0));
    let button = Button::link("").sign(Sign::Cross).name(&name);
    if button.show_at(ui, place).clicked() {
        actions.push(Action::DismissNotice);
    }
}
