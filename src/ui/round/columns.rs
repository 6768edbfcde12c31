//! Where the columns of the table stand.

use egui::{Align, Color32, Painter, Rangef};

use super::layout::Layout;
use super::state::RoundColumn;
use crate::ui::theme::Face;
use crate::ui::widgets::Run;

/// Where the columns stand.
pub(super) struct Columns {
    pub(super) product: Rangef,
    pub(super) company: Rangef,
    pub(super) before: f32,
    pub(super) after: f32,
    pub(super) cut: f32,
    pub(super) result: f32,
    pub(super) record: Rangef,
}

impl Columns {
    /// The columns; products that have long names push companies a little to the right.
    pub(super) fn of<'n>(
        painter: &Painter,
        layout: &Layout,
        names: impl Iterator<Item = &'n str>,
    ) -> Self {
        let room = layout.columns();
        let parts = if layout.small {
            [0.200, 0.390, 0.510, 0.630, 0.735, 0.760, 0.890]
        } else {
            [0.185, 0.375, 0.482, 0.589, 0.696, 0.732, 0.850]
        };
        let at = |part: f32| (room.min + part * room.span()).round();
        let [end, company_end, before, after, cut, result, record] = parts.map(at);
        let width = |name| Run::new(name, Face::TEXT, Color32::PLACEHOLDER).width(painter);
        let widest = names.map(width).fold(0.0, f32::max);
        let end = (room.min + widest + 4.0).clamp(end, at(0.250)).round();
        Self {
            product: Rangef::new(room.min, end),
            company: Rangef::new(end + 10.0, company_end),
            before,
            after,
            cut,
            result,
            record: Rangef::new(record, room.max),
        }
    }

    /// The place of the text of a column, and on which side of it texts stand.
    pub(super) fn place(&self, column: RoundColumn) -> (f32, Align) {
        match column {
            RoundColumn::Product => (self.product.min, Align::Min),
            RoundColumn::Company => (self.company.min, Align::Min),
            RoundColumn::Before => (self.before, Align::Max),
            RoundColumn::After => (self.after, Align::Max),
            RoundColumn::Cut => (self.cut, Align::Max),
            RoundColumn::Result => (self.result, Align::Min),
        }
    }
}
