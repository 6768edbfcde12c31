//! Where everything on the desk stands, at each size of the window.

use egui::{Rect, pos2};

use crate::ui::theme::{ENTRY, ENTRY_SMALL};

/// The places of the desk.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    /// Whether the window is small, and names are shortened.
    pub(super) small: bool,
    /// The bar at the top.
    pub(super) top: Rect,
    /// The ladder's column.
    pub(super) left: Rect,
    /// The column in the middle.
    pub(super) centre: Rect,
    /// The column of moves.
    pub(super) right: Rect,
    /// The bar at the foot.
    pub(super) foot: Rect,
    /// Air beside the middle column.
    pub(super) margin: f32,
    /// Height of the price field.
    pub(super) entry: f32,
}

impl Layout {
    /// The places in a window: 1280 × 800 as designed, narrower columns below it. What is
    /// wider goes to the middle up to 880, then to the ladder.
    pub(super) fn of(window: Rect) -> Self {
        let small = window.width() < 1200.0 || window.height() < 760.0;
        let (top, foot) = if small { (48.0, 28.0) } else { (56.0, 32.0) };
        let (ladder, moves) = if small {
            (216.0, 272.0)
        } else {
            (304.0, 320.0)
        };
        let spare = window.width() - ladder - moves;
        let centre = spare.min(880.0);
        let ladder = window.width() - moves - centre;
        let (x0, x1) = (window.left(), window.right());
        let (y0, y1) = (window.top() + top, window.bottom() - foot);
        Self {
            small,
            top: Rect::from_min_max(window.min, pos2(x1, y0)),
            left: Rect::from_min_max(pos2(x0, y0), pos2(x0 + ladder, y1)),
            centre: Rect::from_min_max(pos2(x0 + ladder, y0), pos2(x1 - moves, y1)),
            right: Rect::from_min_max(pos2(x1 - moves, y0), pos2(x1, y1)),
            foot: Rect::from_min_max(pos2(x0, y1), window.max),
            margin: if small { 16.0 } else { 24.0 },
            entry: if small { ENTRY_SMALL } else { ENTRY },
        }
    }

    /// The middle column without its margins.
    pub(super) fn inner(&self) -> Rect {
        self.centre.shrink2(egui::vec2(self.margin, 0.0))
    }

    /// A height of the design at 1280 × 800, or the other one in a small window.
    pub(super) fn pick(&self, full: f32, small: f32) -> f32 {
        if self.small { small } else { full }
    }
}
