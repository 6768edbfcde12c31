//! The companies of a round in its table.

use egui::{Align, Rangef, Rect, Ui, pos2, vec2};

use super::columns::Columns;
use super::layout::Layout;
use super::model::ListedRound;
use super::table::{shown_cut, text};
use crate::domain::round::RoundKind;
use crate::export::round_sheet::company;
use crate::statistics::round::CompanyFigures;
use crate::text::Words;
use crate::text::number::{ABSENT, grouped, rounded};
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::baseline;
use crate::ui::widgets::{Ground, Row, Run, parting};

/// The heads over companies.
pub(super) fn company_heads(ui: &Ui, words: &Words, layout: &Layout, columns: &Columns) {
    let palette = &Theme::of(ui).palette;
    let y = baseline(layout.heads.y_range(), Face::LABEL);
    let painter = ui.painter();
    for (id, x, align) in [
        ("round-column-company", columns.product.min, Align::Min),
        ("round-figure-products", columns.before, Align::Max),
        ("round-figure-deals", columns.after, Align::Max),
        ("round-figure-mean-cut", columns.cut, Align::Max),
    ] {
        let name = words.say(id);
        let run = Run::new(&name, Face::LABEL, palette.weak);
        if align == Align::Max {
            run.paint_right(painter, x, y);
        } else {
            run.paint(painter, x, y);
        }
    }
    parting(
        painter,
        layout.heads.x_range(),
        layout.heads.bottom(),
        palette,
    );
}

/// One company, its mean cut as a bar.
pub(super) fn company_row(
    ui: &Ui,
    words: &Words,
    listed: &ListedRound,
    one: &CompanyFigures,
    rect: Rect,
    columns: &Columns,
    (row, ground): (usize, Ground),
) -> egui::Response {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let name = company(&one.company, words);
    let mean = one.mean.map(|mean| match listed.round.kind {
        // a mean of several is no figure that was published
        RoundKind::SimulatedProducts if one.counted == 1 => shown_cut(&listed.round, mean),
        _ => format!("{}%", rounded(mean, 1)),
    });
    let mean = mean.unwrap_or_else(|| ABSENT.to_owned());
    let spoken = format!("{name}, {}, {}, {mean}", one.products, one.deals);
    let response = Row::new(&spoken)
        .ground(ground)
        .id_salt(("company", row))
        .unfocusable()
        .show_at(ui, rect);
    let y = baseline(rect.y_range(), Face::TEXT);
    let room = Rangef::new(columns.product.min, columns.company.max);
    text(painter, &name, room, y, palette.strong);
    for (shown, x, ink) in [
        (
            grouped(&one.products.to_string()),
            columns.before,
            palette.normal,
        ),
        (
            grouped(&one.deals.to_string()),
            columns.after,
            palette.normal,
        ),
        (mean, columns.cut, palette.strong),
    ] {
        Run::new(&shown, Face::TEXT, ink).paint_right(painter, x, y);
    }
    if let Some(mean) = one.mean {
        use rust_decimal::prelude::ToPrimitive as _;
        let part = mean.to_f32().unwrap_or(0.0).clamp(0.0, 100.0) / 100.0;
        let width = (columns.record.max - columns.result) * part;
        let middle = rect.center().y;
        let left = pos2(columns.result, middle - 4.0);
        let bar = Rect::from_min_size(left, vec2(width, 8.0));
        painter.rect_filled(bar, 0, palette.outline);
    }
    response
}
