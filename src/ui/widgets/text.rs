//! Runs of text placed by their baseline.
//!
//! Two sizes on one line share a baseline, so nothing here is placed by its box.
//! Nothing is elided either: a sentence that does not fit is to be shortened by its author.

use std::borrow::Cow;
use std::sync::Arc;

use egui::{
    Align, Color32, Galley, Id, Painter, Pos2, Rangef, Rect, Response, Sense, Ui, WidgetInfo,
    accesskit::Role,
    pos2,
    text::{LayoutJob, TextFormat},
};

use crate::ui::theme::Face;

/// A text in one face and colour.
#[derive(Clone, Copy, Debug)]
pub struct Run<'a> {
    /// What it says.
    pub text: &'a str,
    /// Size and weight.
    pub face: Face,
    /// Colour.
    pub color: Color32,
}

impl<'a> Run<'a> {
    /// A text in one face and colour.
    pub fn new(text: &'a str, face: Face, color: Color32) -> Self {
        Self { text, face, color }
    }

    /// Paints it rightward from `x`; gives its width.
    pub fn paint(self, painter: &Painter, x: f32, baseline: f32) -> f32 {
        self.paint_aligned(painter, x, baseline, Align::Min)
    }

    /// Paints it so that it ends at `x`; gives its width.
    pub fn paint_right(self, painter: &Painter, x: f32, baseline: f32) -> f32 {
        self.paint_aligned(painter, x, baseline, Align::Max)
    }

    /// Paints it around `x`; gives its width.
    pub fn paint_center(self, painter: &Painter, x: f32, baseline: f32) -> f32 {
        self.paint_aligned(painter, x, baseline, Align::Center)
    }

    /// Paints it rightward from `x`, struck through, as a corrected figure is; gives its width.
    pub fn paint_struck(self, painter: &Painter, x: f32, baseline: f32) -> f32 {
        let width = self.paint(painter, x, baseline);
        let y = (baseline - self.face.px * 0.33).round() + 0.5;
        painter.hline(x..=x + width, y, egui::Stroke::new(1.0, self.color));
        width
    }

    /// How wide it will be.
    pub fn width(self, painter: &Painter) -> f32 {
        self.galley(painter).size().x
    }

    fn paint_aligned(self, painter: &Painter, x: f32, baseline: f32, align: Align) -> f32 {
        let galley = self.galley(painter);
        let width = galley.size().x;
        let left = x - width * align.to_factor();
        let top = baseline.round() - baseline_in(painter, &galley, self.face);
        painter.galley(pos2(left, top), galley, self.color);
        width
    }

    fn galley(self, painter: &Painter) -> Arc<Galley> {
        painter.layout_no_wrap(self.text.to_owned(), self.face.font_id(), self.color)
    }
}

/// Paints several runs on one baseline, `gap` apart; gives the end of the last.
pub fn line(painter: &Painter, mut x: f32, baseline: f32, gap: f32, runs: &[Run<'_>]) -> f32 {
    for (at, run) in runs.iter().enumerate() {
        if at > 0 {
            x += gap;
        }
        x += run.paint(painter, x, baseline);
    }
    x
}

/// The baseline that centres figures and characters of this face between top and bottom.
pub fn baseline(between: Rangef, face: Face) -> f32 {
    (between.center() + face.drop_from_middle()).round()
}

/// Paints text that breaks at `width`; `top` is where its first line begins.
/// Gives the height it took.
pub fn paragraph(painter: &Painter, left_top: Pos2, width: f32, run: Run<'_>) -> f32 {
    let galley = paragraph_galley(painter, width, run);
    let height = galley.rows.len() as f32 * run.face.line;
    let first = baseline(
        Rangef::new(left_top.y, left_top.y + run.face.line),
        run.face,
    );
    let top = first - baseline_in(painter, &galley, run.face);
    painter.galley(pos2(left_top.x, top), galley, run.color);
    height
}

/// The height that [`paragraph`] will take.
pub fn paragraph_height(painter: &Painter, width: f32, run: Run<'_>) -> f32 {
    paragraph_galley(painter, width, run).rows.len() as f32 * run.face.line
}

/// The text, or as much of it as there is room for, with dots behind it.
pub fn fitted<'t>(painter: &Painter, text: &'t str, room: f32, face: Face) -> Cow<'t, str> {
    const DOTS: &str = "...";
    let fits = |text: &str| Run::new(text, face, Color32::PLACEHOLDER).width(painter) <= room + 0.5;
    if fits(text) {
        return Cow::Borrowed(text);
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let shortened = |end: usize| {
        let (kept, _) = text.split_at(end);
        format!("{}{DOTS}", kept.trim_end())
    };
    let longest = ends.partition_point(|end| fits(&shortened(*end)));
    let end = longest.checked_sub(1).and_then(|at| ends.get(at)).copied();
    Cow::Owned(shortened(end.unwrap_or(0)))
}

/// Paints a text and gives it to assistive technology and to tooltips.
/// `salt` tells it from its neighbours in this `Ui`.
pub fn label(
    ui: &Ui,
    salt: impl egui::AsIdSalt,
    x: f32,
    baseline: f32,
    align: Align,
    run: Run<'_>,
) -> Response {
    let width = run.paint_aligned(ui.painter(), x, baseline, align);
    let left = x - width * align.to_factor();
    let middle = baseline - run.face.drop_from_middle();
    let rect = Rect::from_x_y_ranges(
        left..=left + width,
        middle - run.face.line / 2.0..=middle + run.face.line / 2.0,
    );
    let id: Id = ui.make_persistent_id(salt);
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), run.text));
    response
}

/// Paints text that breaks, and gives it to assistive technology; gives its height.
pub fn paragraph_label(
    ui: &Ui,
    salt: impl egui::AsIdSalt,
    left_top: Pos2,
    width: f32,
    run: Run<'_>,
) -> f32 {
    let height = paragraph(ui.painter(), left_top, width, run);
    let rect = Rect::from_min_size(left_top, egui::vec2(width, height));
    let id: Id = ui.make_persistent_id(salt);
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, run.text));
    height
}

fn paragraph_galley(painter: &Painter, width: f32, run: Run<'_>) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(
        run.text.to_owned(),
        TextFormat {
            line_height: Some(run.face.line),
            ..TextFormat::simple(run.face.font_id(), run.color)
        },
    );
    job.wrap.max_width = width;
    painter.layout_job(job)
}

/// Where the first baseline lies under the top of a laid out text, the face's offset included.
fn baseline_in(painter: &Painter, galley: &Galley, face: Face) -> f32 {
    let logical = galley
        .rows
        .first()
        .and_then(|row| row.glyphs.first().map(|glyph| row.pos.y + glyph.pos.y))
        .unwrap_or(face.px);
    let scale = painter.pixels_per_point();
    logical + (face.offset() * scale).round() / scale
}
