//! The bar at the foot: the rules, the keys, the head of the record, the language.

use egui::{Align, Color32, Ui, pos2};

use super::layout::Layout;
use super::model::DeskModel;
use super::practice;
use crate::text::Language;
use crate::text::moment::recess_clock;
use crate::ui::action::Action;
use crate::ui::moves::Move;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Run, Tooltip as _, key_cap, parting};

/// Shows the bar; adds what was pressed.
pub(super) fn show(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    moves: &mut Vec<Move>,
    actions: &mut Vec<Action>,
) {
    let palette = &Theme::of(ui).palette;
    let rect = layout.foot;
    ui.painter().rect_filled(rect, 0.0, palette.surface);
    parting(ui.painter(), rect.x_range(), rect.top(), palette);
    let base = baseline(rect.y_range(), Face::LABEL);
    let pack = model.session.pack();
    let rules = rules_text(model, layout.small);
    let run = Run::new(&rules, Face::LABEL, palette.weak);
    let room = layout.left.width() - 24.0;
    let whole = run.width(ui.painter()) <= room;
    let short = rules_text(model, true);
    let shown = if whole {
        run
    } else {
        Run::new(&short, Face::LABEL, palette.weak)
    };
    let response = label(ui, "rules", rect.left() + 16.0, base, Align::Min, shown);
    response.tooltip(model.named(pack.title()));

    let mut x = layout.inner().left();
    let mut keys = vec![
        (Move::Keys, "desk-all-keys"),
        (Move::Palette, "desk-commands"),
    ];
    keys.extend(model.board_is_on.then_some((Move::Board, "desk-board-on")));
    for (one, id) in keys {
        let cap = key_cap(ui.painter(), pos2(x, rect.center().y), one.key(), palette);
        let text = model.words.say(id);
        let run = Run::new(&text, Face::LABEL, palette.weak);
        let width = run.paint(ui.painter(), cap.right() + 6.0, base);
        let place = egui::Rect::from_x_y_ranges(x..=cap.right() + 6.0 + width, rect.y_range());
        if pressed(ui, place, &text) {
            moves.push(one);
        }
        x = place.right() + 24.0;
    }
    if let Some(text) = model.flagged {
        let run = Run::new(text, Face::LABEL, palette.strong);
        label(ui, "flagged", x, base, Align::Min, run);
    }
    let right = languages(
        ui,
        model.words.language(),
        rect.right() - 16.0,
        rect,
        actions,
    );
    let mut right = practice::foot(ui, model, layout, right - 20.0, actions);
    if let Some(head) = model.head {
        let text = if layout.small {
            head.to_owned()
        } else {
            model.words.say_with("desk-head", &[("head", head.into())])
        };
        let run = Run::new(&text, Face::LABEL, palette.weak);
        right -= run.width(ui.painter());
        label(ui, "head", right, base, Align::Min, run);
        right -= 20.0;
    }
    if let Some(text) = stage_clock(model) {
        let run = Run::new(&text, Face::LABEL, palette.weak);
        label(ui, "stage clock", right, base, Align::Max, run);
    }
}

/// How long the stage has been on; nothing for a talk whose clocks do not run.
fn stage_clock(model: &DeskModel<'_>) -> Option<String> {
    let session = model.session;
    if session.is_past() || session.is_closed() || model.read_only {
        return None;
    }
    let since = session.state().stage_since?;
    let passed = recess_clock(model.since(since));
    Some(
        model
            .words
            .say_with("desk-stage-clock", &[("time", passed.into())]),
    )
}

fn rules_text(model: &DeskModel<'_>, small: bool) -> String {
    let pack = model.session.pack();
    let procedure = model.named(pack.short_title()).to_owned();
    let id = if small {
        "desk-rules.short"
    } else {
        "desk-rules"
    };
    let date = pack.name().version.clone();
    model.words.say_with(
        id,
        &[("procedure", procedure.into()), ("date", date.into())],
    )
}

/// The two languages, the spoken one stressed; gives the left edge.
pub(crate) fn languages(
    ui: &Ui,
    spoken: Language,
    right: f32,
    rect: egui::Rect,
    actions: &mut Vec<Action>,
) -> f32 {
    let palette = &Theme::of(ui).palette;
    let base = baseline(rect.y_range(), Face::LABEL);
    let mut x = right;
    for (language, name) in [
        (Language::SimplifiedChinese, "中文"),
        (Language::English, "EN"),
    ] {
        let color: Color32 = if language == spoken {
            palette.strong
        } else {
            palette.weak
        };
        let run = Run::new(name, Face::LABEL, color);
        let width = run.paint_right(ui.painter(), x, base);
        let place = egui::Rect::from_x_y_ranges(x - width..=x, rect.y_range());
        if pressed(ui, place, name) {
            actions.push(Action::Speak(language));
        }
        x -= width + 9.0;
    }
    x + 9.0
}

fn pressed(ui: &Ui, place: egui::Rect, name: &str) -> bool {
    let id = ui.make_persistent_id(("foot", name));
    let response = ui.interact(place, id, egui::Sense::CLICK);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Button, true, name));
    response.clicked()
}
