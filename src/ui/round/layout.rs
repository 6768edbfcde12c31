//! Where everything in the view of rounds stands, at each size of the window.

use egui::{Rangef, Rect};

/// The places of the view.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    /// Whether the window is small.
    pub(super) small: bool,
    /// The bar at the top.
    pub(super) top: Rect,
    /// All between the bars, at the left.
    pub(super) centre: Rect,
    /// Title and headline figures.
    pub(super) head: Rect,
    /// The distribution of cuts.
    pub(super) dots: Rect,
    /// The heads of the columns.
    pub(super) heads: Rect,
    /// The rows.
    pub(super) rows: Rect,
    /// What stands beside.
    pub(super) beside: Rect,
    /// The bar at the foot.
    pub(super) foot: Rect,
}

impl Layout {
    /// The places in a window: 1280 × 800 as designed; what is wider goes to the centre, and a
    /// quarter of it to the column beside it; what is higher goes to the rows.
    pub(super) fn of(window: Rect) -> Self {
        let small = window.width() < 1200.0 || window.height() < 760.0;
        let heights = if small {
            [48.0, 150.0, 212.0, 28.0, 28.0]
        } else {
            [56.0, 196.0, 276.0, 32.0, 32.0]
        };
        let [top, head, dots, heads, foot] = heights;
        let beside = if window.width() < 1200.0 {
            288.0
        } else {
            336.0 + ((window.width() - 1280.0) / 4.0).clamp(0.0, 96.0).floor()
        };
        let edge = window.right() - beside;
        let left = Rangef::new(window.left(), edge);
        let right = Rangef::new(edge, window.right());
        let under_top = window.top() + top;
        let over_foot = window.bottom() - foot;
        let part = |x: Rangef, from: f32, to: f32| Rect::from_x_y_ranges(x, from..=to.max(from));
        let under_head = under_top + head;
        let under_dots = under_head + dots;
        let under_heads = under_dots + heads;
        Self {
            small,
            top: part(window.x_range(), window.top(), under_top),
            centre: part(left, under_top, over_foot),
            head: part(left, under_top, under_head),
            dots: part(left, under_head, under_dots),
            heads: part(left, under_dots, under_heads),
            // the parting under the heads takes one pixel
            rows: part(left, under_heads + 1.0, over_foot),
            beside: part(right, under_top, over_foot),
            foot: part(window.x_range(), over_foot, window.bottom()),
        }
    }

    /// A measure of the design at 1280 × 800, or the other one in a small window.
    pub(super) fn pick(&self, full: f32, small: f32) -> f32 {
        if self.small { small } else { full }
    }

    /// The centre without its margins.
    pub(super) fn columns(&self) -> Rangef {
        self.centre.x_range().shrink(self.pick(24.0, 16.0))
    }

    /// What stands beside, without its margins.
    pub(super) fn inner(&self) -> Rangef {
        self.beside.x_range().shrink(self.pick(20.0, 16.0))
    }
}
