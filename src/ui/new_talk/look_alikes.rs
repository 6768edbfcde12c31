//! Names of the form that look like one another, said above the button that begins the talk.

use egui::{Rect, Ui, WidgetInfo, pos2};

use crate::domain::Brief;
use crate::text::Words;
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::Run;
use crate::ui::widgets::text::{paragraph, paragraph_height};

/// Says the first of them, ending at `bottom`; gives where it begins, or `bottom` where there
/// are none.
pub(super) fn show(ui: &Ui, words: &Words, brief: &Brief, inner: Rect, bottom: f32) -> f32 {
    let Some(names) = brief.look_alikes().into_iter().next() else {
        return bottom;
    };
    let palette = &Theme::of(ui).palette;
    let (what, next) = words.look_alike(&names);
    let x = inner.left() + 24.0;
    let room = inner.right() - x;
    let what = Run::new(&what, Face::TEXT, palette.normal);
    let next = Run::new(&next, Face::LABEL, palette.weak);
    let first = paragraph_height(ui.painter(), room, what);
    let second = paragraph_height(ui.painter(), room, next);
    let top = bottom - 12.0 - first - 2.0 - second;
    Sign::Exclamation.paint_at(
        ui.painter(),
        pos2(inner.left() + 8.0, top + 9.0),
        palette.caution,
    );
    paragraph(ui.painter(), pos2(x, top), room, what);
    paragraph(ui.painter(), pos2(x, top + first + 2.0), room, next);
    let rect = Rect::from_min_max(pos2(x, top), pos2(inner.right(), bottom - 12.0));
    let response = ui.interact(
        rect,
        ui.make_persistent_id("names that look alike"),
        egui::Sense::hover(),
    );
    let said = words.look_alike(&names).0;
    response.widget_info(|| WidgetInfo::labeled(egui::accesskit::Role::Label, true, said.as_str()));
    top
}
