//! Where everything on the desk stands, at each size of the window.

use egui::{Rect, pos2};

use crate::ui::theme::{ENTRY, ENTRY_SMALL};

/// The places of the desk.
#[derive(Clone, Copy, Debug)]
pub(in crate::ui) struct Layout {
    /// Whether the window is small, and names are shortened.
    pub(in crate::ui) small: bool,
    /// The bar at the top.
    pub(in crate::ui) top: Rect,
    /// The ladder's column.
    pub(in crate::ui) left: Rect,
    /// The column in the middle.
    pub(in crate::ui) centre: Rect,
    /// The column of moves.
    pub(in crate::ui) right: Rect,
    /// The bar at the foot.
    pub(in crate::ui) foot: Rect,
    /// Air beside the middle column.
    pub(in crate::ui) margin: f32,
    /// Height of the price field.
    pub(in crate::ui) entry: f32,
}

impl Layout {
    /// The places in a window: 1280 × 800 as designed, narrower columns below it. What is
    /// wider goes to the middle up to 880, then to the ladder.
    pub(in crate::ui) fn of(window: Rect) -> Self {
        Self::over(window, [32.0, 28.0])
    }

    /// The same over a foot of another height: in a window as designed, in a small one.
    pub(in crate::ui) fn over(window: Rect, [foot, small_foot]: [f32; 2]) -> Self {
        let small = window.width() < 1200.0 || window.height() < 760.0;
        let (top, foot) = if small {
            (48.0, small_foot)
        } else {
            (56.0, foot)
        };
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
    pub(in crate::ui) fn inner(&self) -> Rect {
        self.centre.shrink2(egui::vec2(self.margin, 0.0))
    }

    /// A height of the design at 1280 × 800, or the other one in a small window.
    pub(in crate::ui) fn pick(&self, full: f32, small: f32) -> f32 {
        if self.small { small } else { full }
    }
}
