//! A field for a sentence or more: it breaks at its edge and is as high as what stands in it.

use egui::{
    Align2, EventFilter, Frame, Id, Rect, Response, RichText, Stroke, StrokeKind, TextEdit, Ui,
    UiBuilder, Vec2,
};

use super::focus::ring;
use super::text::{Run, paragraph_height};
use super::text_field::Edge;
use crate::ui::theme::{Face, RADIUS, Theme};

/// From the edge to the text.
const PAD: Vec2 = Vec2::new(10.0, 6.0);

/// A field that breaks. A line can't be ended in it: what it holds is one paragraph.
#[must_use = "show it"]
pub struct TextArea<'a> {
    text: &'a mut String,
    name: &'a str,
    hint: &'a str,
    edge: Edge,
    id: Id,
}

impl<'a> TextArea<'a> {
    /// A field with the name that assistive technology reads out.
    pub fn new(text: &'a mut String, name: &'a str, id: Id) -> Self {
        Self {
            text,
            name,
            hint: "",
            edge: Edge::Plain,
            id,
        }
    }

    /// What to type, shown while it is empty.
    pub fn hint(self, hint: &'a str) -> Self {
        Self { hint, ..self }
    }

    /// What its edge says.
    pub fn edge(self, edge: Edge) -> Self {
        Self { edge, ..self }
    }

    /// How high a field of this width is around a text; at least `lines` lines.
    pub fn height(ui: &Ui, text: &str, width: f32, lines: u16) -> f32 {
        let palette = &Theme::of(ui).palette;
        let run = Run::new(text, Face::TEXT, palette.strong);
        let least = f32::from(lines) * Face::TEXT.line;
        paragraph_height(ui.painter(), width - 2.0 * PAD.x, run).max(least) + 2.0 * PAD.y
    }

    /// Shows it.
    pub fn show_at(self, ui: &mut Ui, rect: Rect) -> Response {
        let palette = &Theme::of(ui).palette;
        let focused = ui.memory(|memory| memory.has_focus(self.id));
        let edge = match self.edge {
            Edge::Wrong => Stroke::new(2.0, palette.bad),
            Edge::Plain | Edge::Speaks(_) if focused => Stroke::new(2.0, palette.accent()),
            Edge::Plain | Edge::Speaks(_) => Stroke::new(1.0, palette.outline),
        };
        ui.painter()
            .rect(rect, RADIUS, palette.raised, edge, StrokeKind::Inside);
        if focused && self.edge == Edge::Wrong {
            ring(ui, rect, RADIUS);
        }
        let inner = rect.shrink2(PAD);
        let mut child = ui.new_child(UiBuilder::new().max_rect(inner).id_salt((self.id, "area")));
        child.set_clip_rect(rect.shrink(1.0).intersect(ui.clip_rect()));
        child.spacing_mut().interact_size = Vec2::ZERO;
        child.visuals_mut().text_cursor.stroke = Stroke::new(2.0, palette.accent());
        let hint = RichText::new(self.hint).font(Face::TEXT.font_id());
        let ink = palette.strong;
        let mut layouter = |ui: &Ui, text: &dyn egui::TextBuffer, width: f32| {
            let mut job = egui::text::LayoutJob::single_section(
                text.as_str().to_owned(),
                egui::TextFormat {
                    line_height: Some(Face::TEXT.line),
                    ..egui::TextFormat::simple(Face::TEXT.font_id(), ink)
                },
            );
            job.wrap.max_width = width;
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let output = TextEdit::multiline(self.text)
            .id(self.id)
            .layouter(&mut layouter)
            .font(Face::TEXT.font_id())
            .text_color(ink)
            .frame(Frame::NONE)
            .hint_text(hint)
            .align(Align2::LEFT_TOP)
            .desired_width(inner.width())
            .desired_rows(1)
            .return_key(None)
            .event_filter(EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                tab: false,
                escape: false,
            })
            .show(&mut child);
        // pasted line ends would end a paragraph
        if output.response.response.changed() && self.text.contains(['\n', '\r']) {
            *self.text = self.text.replace("\r\n", " ").replace(['\n', '\r'], " ");
        }
        output.response.response.accessible_name(self.name)
    }
}
