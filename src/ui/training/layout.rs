//! Where everything in the Training view stands.

use egui::{Rangef, Rect};

/// The places of the frame.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// Whether the window is small.
    pub small: bool,
    /// The bar at the top.
    pub top: Rect,
    /// The row of tabs.
    pub tabs: Rect,
    /// What belongs to the tab that is shown.
    pub body: Rect,
    /// The bar at the foot.
    pub foot: Rect,
}

impl Layout {
    /// The places in a window; bars are as high as the library's.
    pub fn of(window: Rect) -> Self {
        let small = window.width() < 1200.0 || window.height() < 760.0;
        let (top, tabs, foot) = if small {
            (48.0, 44.0, 28.0)
        } else {
            (56.0, 48.0, 32.0)
        };
        let part = |from: f32, to: f32| Rect::from_x_y_ranges(window.x_range(), from..=to);
        let under_top = window.top() + top;
        Self {
            small,
            top: part(window.top(), under_top),
            tabs: part(under_top, under_top + tabs),
            body: part(under_top + tabs, window.bottom() - foot),
            foot: part(window.bottom() - foot, window.bottom()),
        }
    }

    /// A measure of the design at 1280 × 800, or the other one in a small window.
    pub fn pick(&self, full: f32, small: f32) -> f32 {
        if self.small { small } else { full }
    }

    /// The width of a column beside the list.
    pub(super) fn beside(&self) -> f32 {
        if self.body.width() < 1200.0 {
            288.0
        } else {
            344.0
                + ((self.body.width() - 1280.0) / 4.0)
                    .clamp(0.0, 96.0)
                    .floor()
        }
    }

    /// The list at the left and what stands beside it, from the row of tabs down.
    pub(super) fn halves(&self) -> (Rect, Rect) {
        let edge = self.body.right() - self.beside();
        let list = Rect::from_x_y_ranges(Rangef::new(self.body.left(), edge), self.body.y_range());
        let preview = Rect::from_x_y_ranges(
            Rangef::new(edge, self.body.right()),
            Rangef::new(self.tabs.top(), self.body.bottom()),
        );
        (list, preview)
    }
}
