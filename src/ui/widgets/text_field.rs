//! A field to type in; egui's own editor inside, so that input methods and screen readers work.

use egui::{
    Align, Align2, Color32, EventFilter, Frame, Id, Rect, Response, RichText, Stroke, StrokeKind,
    TextBuffer, TextEdit, Ui, UiBuilder, Vec2, pos2, text::LayoutJob,
};

use super::{
    focus::ring,
    text::{Run, baseline},
};
use crate::ui::{
    side::{Side, SideLook as _},
    signs::{Sign, side_mark},
    theme::{ENTRY_SMALL, Face, RADIUS, Theme},
};

/// What the edge of a field says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edge {
    /// At rest, or active in our own colour while it has the focus.
    #[default]
    Plain,
    /// This side is speaking: its mark inside, its colour while active.
    Speaks(Side),
    /// What stands in it is wrong.
    Wrong,
}

/// A field of one line.
#[must_use = "show it"]
pub struct TextField<'a> {
    text: &'a mut String,
    name: &'a str,
    hint: &'a str,
    suffix: &'a str,
    sign: Option<Sign>,
    face: Face,
    edge: Edge,
    with_mark: bool,
    always_active: bool,
    keep_tab: bool,
    secret: bool,
    id: Option<Id>,
}

impl<'a> TextField<'a> {
    /// A field with the name that assistive technology reads out.
    pub fn new(text: &'a mut String, name: &'a str) -> Self {
        Self {
            text,
            name,
            hint: "",
            suffix: "",
            sign: None,
            face: Face::TEXT,
            edge: Edge::Plain,
            with_mark: true,
            always_active: false,
            keep_tab: false,
            secret: false,
            id: None,
        }
    }

    /// What to type, shown while it is empty.
    pub fn hint(self, hint: &'a str) -> Self {
        Self { hint, ..self }
    }

    /// Its unit, or why it is fixed, at the right.
    pub fn suffix(self, suffix: &'a str) -> Self {
        Self { suffix, ..self }
    }

    /// A sign at the left, as in a search.
    pub fn sign(self, sign: Sign) -> Self {
        Self {
            sign: Some(sign),
            ..self
        }
    }

    /// Another face than 14 px.
    pub fn face(self, face: Face) -> Self {
        Self { face, ..self }
    }

    /// What its edge says.
    pub fn edge(self, edge: Edge) -> Self {
        Self { edge, ..self }
    }

    /// Without the mark of the side that speaks, where a switch beside it already shows it.
    pub fn without_mark(self) -> Self {
        Self {
            with_mark: false,
            ..self
        }
    }

    /// Looks active even while the focus is elsewhere.
    pub fn always_active(self) -> Self {
        Self {
            always_active: true,
            ..self
        }
    }

    /// Tab does not leave the field, because it means something in it.
    pub fn keep_tab(self) -> Self {
        Self {
            keep_tab: true,
            ..self
        }
    }

    /// What is typed is not shown, read out or copied.
    pub fn secret(self) -> Self {
        Self {
            secret: true,
            ..self
        }
    }

    /// The id by which the caller can give it the focus.
    pub fn id(self, id: Id) -> Self {
        Self {
            id: Some(id),
            ..self
        }
    }

    /// Shows it in a place of the caller's choice.
    pub fn show_at(self, ui: &mut Ui, rect: Rect) -> Response {
        let theme = Theme::of(ui);
        let palette = &theme.palette;
        let enabled = ui.is_enabled();
        let id = self
            .id
            .unwrap_or_else(|| ui.make_persistent_id(("field", self.name)));
        let focused = ui.memory(|memory| memory.has_focus(id));
        let active = enabled && (focused || self.always_active);

        let speaking = match self.edge {
            Edge::Speaks(side) => side.color(palette),
            Edge::Plain | Edge::Wrong => palette.accent(),
        };
        let (fill, edge) = match self.edge {
            _ if !enabled => (palette.surface, Stroke::new(1.0, palette.line)),
            Edge::Wrong => (palette.raised, Stroke::new(2.0, palette.bad)),
            _ if active => (palette.raised, Stroke::new(2.0, speaking)),
            Edge::Plain | Edge::Speaks(_) => (palette.raised, Stroke::new(1.0, palette.outline)),
        };
        let painter = ui.painter().clone();
        painter.rect(rect, RADIUS, fill, edge, StrokeKind::Inside);

        let large = rect.height() >= ENTRY_SMALL;
        let inset = edge.width + if large { 14.0 } else { 10.0 };
        let mut left = rect.left() + inset;
        let middle = rect.center().y;
        if let (Edge::Speaks(side), true) = (self.edge, self.with_mark) {
            let center = pos2(rect.left() + 18.0, middle);
            side_mark(&painter, center, side, 4.0, false, palette);
            left = rect.left() + 32.0;
        } else if let Some(sign) = self.sign {
            let color = if active { palette.normal } else { palette.weak };
            sign.paint_at(&painter, pos2(rect.left() + 21.0, middle), color);
            left = rect.left() + 37.0;
        }
        let mut right = rect.right() - inset;
        if !self.suffix.is_empty() {
            let face = if large { Face::TEXT } else { Face::LABEL };
            let suffix = Run::new(self.suffix, face, palette.weak);
            let base = baseline(rect.y_range(), face);
            right -= suffix.paint_right(&painter, right, base) + 8.0;
        }
        let place = Rect::from_x_y_ranges(
            left..=right.max(left + 24.0),
            rect.top() + edge.width..=rect.bottom() - edge.width,
        );
        let ink = if enabled {
            palette.strong
        } else {
            palette.weak
        };
        if focused && self.edge == Edge::Wrong {
            // this edge already has another meaning
            ring(ui, rect, RADIUS);
        }
        self.edit(ui, id, place, ink, speaking)
    }

    fn edit(self, ui: &mut Ui, id: Id, place: Rect, ink: Color32, caret: Color32) -> Response {
        let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt((id, "editor")));
        // else egui makes the editor higher than a small field, and its text sinks
        child.spacing_mut().interact_size = Vec2::ZERO;
        // a caret as high as the text, not as its line: painted below
        child.visuals_mut().text_cursor.stroke = Stroke::NONE;
        let hint = RichText::new(self.hint).font(Face::TEXT.font_id());
        let font = self.face.font_id();
        // the bullet that egui puts for each character is in neither of the faces
        let mut stars = |ui: &Ui, text: &dyn TextBuffer, _: f32| {
            let stars = "*".repeat(text.as_str().chars().count());
            let job = LayoutJob::simple_singleline(stars, font.clone(), ink);
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let mut editor = TextEdit::singleline(self.text);
        if self.secret {
            editor = editor.layouter(&mut stars);
        }
        let output = editor
            .id(id)
            .password(self.secret)
            .font(self.face.font_id())
            .text_color(ink)
            .frame(Frame::NONE)
            .hint_text(hint)
            .align(Align2([Align::Min, Align::Center]))
            .min_size(Vec2::new(place.width(), place.height()))
            .desired_width(place.width())
            .event_filter(EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                tab: self.keep_tab,
                escape: false,
            })
            .show(&mut child);
        let response = output.response.response.accessible_name(self.name);
        if let Some(range) = output.cursor_range
            && response.has_focus()
        {
            let at = output.galley.pos_from_cursor(range.primary);
            let at = at.translate(output.galley_pos.to_vec2());
            let x = (at.left() + 2.5).round();
            let half = (self.face.px / 2.0).max(10.0);
            let middle = place.center().y;
            let line = Stroke::new(2.0, caret);
            let painter = child.painter_at(place.expand(1.0));
            painter.vline(x.min(place.right()), middle - half..=middle + half, line);
        }
        response
    }
}
