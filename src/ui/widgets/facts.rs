//! Short facts one after the other, parted by dots, in as many lines as they need.

use egui::{Align, Color32, Rect, Ui, pos2, vec2};

use super::text::{Run, baseline, label};
use crate::ui::theme::Face;

/// Air on either side of a dot.
const AIR: f32 = 10.0;
/// From one line to the next.
const PITCH: f32 = 20.0;

/// Shows facts from a place rightward, up to `right`; gives the height they took.
pub fn facts(
    ui: &Ui,
    from: egui::Pos2,
    right: f32,
    texts: &[String],
    (face, color): (Face, Color32),
) -> f32 {
    if texts.is_empty() {
        return 0.0;
    }
    let painter = ui.painter();
    let (mut x, mut top) = (from.x, from.y);
    for (at, text) in texts.iter().enumerate() {
        let run = Run::new(text, face, color);
        let wide = run.width(painter);
        if at > 0 {
            if x + 2.0 * AIR + 3.0 + wide > right {
                (x, top) = (from.x, top + PITCH);
            } else {
                let middle = pos2(x + AIR + 1.5, top + PITCH / 2.0 + 1.0);
                painter.circle_filled(middle, 1.5, color);
                x += 2.0 * AIR + 3.0;
            }
        }
        let line = Rect::from_min_size(pos2(x, top), vec2(1.0, PITCH));
        let base = baseline(line.y_range(), face);
        label(ui, ("fact", at, text), x, base, Align::Min, run);
        x += wide;
    }
    top + PITCH - from.y
}
