//! Where everything in the editor stands.

use egui::{Rangef, Rect};

/// The places of the editor.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    /// Whether the window is small.
    pub(super) small: bool,
    /// The bar at the top.
    pub(super) top: Rect,
    /// The questions.
    pub(super) left: Rect,
    /// The form.
    pub(super) centre: Rect,
    /// The preview.
    pub(super) right: Rect,
    /// The bar at the foot.
    pub(super) foot: Rect,
}

impl Layout {
    /// The places in a window; what is wider than 1280 goes to the form up to 880, then to the preview.
    pub(super) fn of(window: Rect) -> Self {
        let small = window.width() < 1200.0 || window.height() < 760.0;
        let (top, foot, left, right) = if small {
            (48.0, 28.0, 208.0, 312.0)
        } else {
            (56.0, 32.0, 248.0, 400.0)
        };
        let (x0, x1) = (window.left(), window.right());
        let centre = (window.width() - left - right).min(880.0);
        let edge = x0 + left + centre;
        let y = Rangef::new(window.top() + top, window.bottom() - foot);
        let across = |from: f32, to: f32| Rect::from_x_y_ranges(from..=to, y);
        Self {
            small,
            top: Rect::from_x_y_ranges(x0..=x1, window.top()..=y.min),
            left: across(x0, x0 + left),
            centre: across(x0 + left, edge),
            right: across(edge, x1),
            foot: Rect::from_x_y_ranges(x0..=x1, y.max..=window.bottom()),
        }
    }

    /// A measure of the design at 1280 × 800, or the other one in a small window.
    pub(super) fn pick(&self, full: f32, small: f32) -> f32 {
        if self.small { small } else { full }
    }
}
