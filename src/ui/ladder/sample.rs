//! One line of each kind, for legends and beside figures.

use egui::{Painter, Rect, Stroke, StrokeKind, pos2};

use super::{model::Basis, paint::dotted_box};
use crate::ui::{
    side::{Side, SideLook as _},
    signs::{dashes, side_mark},
    theme::Palette,
};

/// How sure a price is, as a sample of its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// On record, one side's word, or assumed.
    Line(Basis),
    /// Somewhere from one price to another.
    Range,
    /// What may come.
    Forecast,
    /// In the field, not recorded.
    Typed(Side),
}

impl Sample {
    /// Paints it into a place.
    pub fn paint(self, painter: &Painter, rect: Rect, palette: &Palette) {
        let middle = rect.center().y.floor() + 0.5;
        let ends = [pos2(rect.left(), middle), pos2(rect.right(), middle)];
        let stroke = Stroke::new(1.0, palette.outline);
        match self {
            Self::Line(Basis::Published) => {
                painter.line_segment(ends, stroke);
            }
            Self::Line(Basis::Stated) => {
                dashes(painter, ends, stroke, 2.0, 2.0);
            }
            Self::Line(Basis::Assumed) => {
                dashes(painter, ends, stroke, 4.0, 4.0);
            }
            Self::Range => {
                painter.rect_stroke(rect, 0, stroke, StrokeKind::Inside);
            }
            Self::Forecast => dotted_box(painter, rect, palette),
            Self::Typed(side) => {
                let center = pos2(rect.left() + 6.5, middle);
                side_mark(painter, center, side, 6.2, true, palette);
                let ends = [pos2(rect.left() + 16.0, middle), ends[1]];
                let stroke = Stroke::new(1.0, side.color(palette));
                dashes(painter, ends, stroke, 2.0, 2.0);
            }
        }
    }
}
