//! Where everything in the replay stands.

use egui::{Rect, pos2};

use crate::ui::desk::layout::Layout as DeskLayout;

/// The places of the replay: those of the desk, over the timeline and the transport bar.
pub(super) struct Layout {
    /// The desk's columns and top bar.
    pub(super) desk: DeskLayout,
    /// The same with the price and its facts as in a small window, since the question needs
    /// the room.
    pub(super) head: DeskLayout,
    /// The strip of the timeline.
    pub(super) timeline: Rect,
    /// The bar with the buttons, the pace and the keys.
    pub(super) transport: Rect,
    /// Where "now" stands on the timeline, whatever follows.
    pub(super) now: f32,
}

/// Height of the transport bar, as designed and in a small window.
const TRANSPORT: [f32; 2] = [76.0, 52.0];
/// Height of the timeline.
const TIMELINE: [f32; 2] = [132.0, 116.0];
/// Where "now" stands, as a part of the window's width.
const NOW: f32 = 872.0 / 1280.0;

impl Layout {
    pub(super) fn of(window: Rect) -> Self {
        let foot = [TRANSPORT[0] + TIMELINE[0], TRANSPORT[1] + TIMELINE[1]];
        let desk = DeskLayout::over(window, foot);
        let height = desk.pick(TIMELINE[0], TIMELINE[1]);
        let middle = desk.foot.top() + height;
        let timeline = desk.foot.with_max_y(middle);
        let head = DeskLayout {
            small: true,
            ..desk
        };
        Self {
            timeline,
            transport: Rect::from_min_max(pos2(window.left(), middle), window.max),
            now: (window.left() + window.width() * NOW).round(),
            desk,
            head,
        }
    }

    /// A height as designed, or the other one in a small window.
    pub(super) fn pick(&self, full: f32, small: f32) -> f32 {
        self.desk.pick(full, small)
    }
}
