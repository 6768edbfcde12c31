//! Where everything in the library stands, at each size of the window.

use egui::{Rangef, Rect, pos2};

/// The places of the library.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    /// Whether the window is small.
    pub(super) small: bool,
    /// The bar at the top.
    pub(super) top: Rect,
    /// The row of filters.
    pub(super) filters: Rect,
    /// The heads of the columns.
    pub(super) heads: Rect,
    /// The rows.
    pub(super) rows: Rect,
    /// What stands beside the list.
    pub(super) preview: Rect,
    /// The bar at the foot.
    pub(super) foot: Rect,
}

impl Layout {
    /// The places in a window: 1280 × 800 as designed; what is wider goes to the list,
    /// and a quarter of it to the preview until that is wide enough.
    pub(super) fn of(window: Rect) -> Self {
        let small = window.width() < 1200.0 || window.height() < 760.0;
        let (top, foot) = if small { (48.0, 28.0) } else { (56.0, 32.0) };
        let (filters, heads) = if small { (44.0, 28.0) } else { (48.0, 32.0) };
        let preview = if window.width() < 1200.0 {
            288.0
        } else {
            344.0 + ((window.width() - 1280.0) / 4.0).clamp(0.0, 96.0).floor()
        };
        let y = [
            window.top(),
            window.top() + top,
            window.top() + top + filters,
            window.top() + top + filters + heads,
            window.bottom() - foot,
            window.bottom(),
        ];
        let list = Rangef::new(window.left(), window.right() - preview);
        let whole = window.x_range();
        let part = |x: Rangef, from: usize, to: usize| {
            let place = |at: usize| y.get(at).copied().unwrap_or(window.bottom());
            Rect::from_x_y_ranges(x, place(from)..=place(to))
        };
        let rows = part(list, 3, 4);
        Self {
            small,
            top: part(whole, 0, 1),
            filters: part(list, 1, 2),
            heads: part(list, 2, 3),
            // the parting under the heads takes one pixel
            rows: rows.with_min_y(rows.top() + 1.0),
            preview: part(Rangef::new(list.max, whole.max), 1, 4),
            foot: part(whole, 4, 5),
        }
    }

    /// The same with the list this much shorter.
    pub(super) fn above(self, height: f32) -> Self {
        let bottom = self.rows.bottom() - height;
        Self {
            rows: self.rows.with_max_y(bottom),
            ..self
        }
    }

    /// What stands beside the list, without its margins.
    pub(super) fn beside(&self) -> Rect {
        let margin = self.pick(20.0, 16.0);
        let inner = self.preview.with_min_x(self.preview.left() + margin);
        inner.with_max_x(inner.right() - margin)
    }

    /// Where the first column begins and the last one ends.
    pub(super) fn columns(&self) -> Rangef {
        self.rows.x_range().shrink(16.0)
    }

    /// A measure of the design at 1280 × 800, or the other one in a small window.
    pub(super) fn pick(&self, full: f32, small: f32) -> f32 {
        if self.small { small } else { full }
    }

    /// The place of the empty list.
    pub(super) fn list(&self) -> Rect {
        Rect::from_min_max(
            pos2(self.heads.left(), self.heads.top()),
            self.rows.right_bottom(),
        )
    }
}
