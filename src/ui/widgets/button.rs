//! Buttons: one filled a view, plain ones, and quiet links.

use egui::{
    Color32, IdSalt, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, Widget, WidgetInfo,
    accesskit::Role, pos2,
};

use super::{
    focus::ring,
    key_cap::{key_cap, key_cap_width},
    text::{Run, baseline},
};
use crate::ui::{
    signs::Sign,
    theme::{BUTTON, Face, Palette, RADIUS, Theme},
};

/// Between a sign, the word and the key.
const GAP: f32 = 8.0;
/// Between the edge and what is inside.
const PAD: f32 = 13.0;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Main,
    Plain,
    Link,
}

/// How a button is met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pose {
    /// Left alone.
    #[default]
    Rest,
    /// Under the pointer.
    Hover,
    /// Reached by the keyboard.
    Focus,
    /// Held down.
    Pressed,
    /// Can't be used now.
    Disabled,
}

/// A button.
#[derive(Clone, Copy)]
#[must_use = "show it"]
pub struct Button<'a> {
    kind: Kind,
    text: &'a str,
    key: Option<&'a str>,
    sign: Option<Sign>,
    name: Option<&'a str>,
    salt: Option<IdSalt>,
    height: f32,
    min_width: f32,
    pose: Option<Pose>,
}

impl<'a> Button<'a> {
    /// The one filled button of a view.
    pub fn main(text: &'a str) -> Self {
        Self::new(Kind::Main, text)
    }

    /// A button with an edge.
    pub fn plain(text: &'a str) -> Self {
        Self::new(Kind::Plain, text)
    }

    /// Words that can be pressed.
    pub fn link(text: &'a str) -> Self {
        Self::new(Kind::Link, text)
    }

    fn new(kind: Kind, text: &'a str) -> Self {
        Self {
            kind,
            text,
            key: None,
            sign: None,
            name: None,
            salt: None,
            height: BUTTON,
            min_width: 0.0,
            pose: None,
        }
    }

    /// The key that does the same, shown inside.
    pub fn key(self, key: &'a str) -> Self {
        Self {
            key: Some(key),
            ..self
        }
    }

    /// A sign before the words.
    pub fn sign(self, sign: Sign) -> Self {
        Self {
            sign: Some(sign),
            ..self
        }
    }

    /// What it is called where its words don't say it, or where it has none.
    pub fn name(self, name: &'a str) -> Self {
        Self {
            name: Some(name),
            ..self
        }
    }

    /// Tells it from a neighbour with the same words.
    pub fn id_salt(self, salt: impl egui::AsIdSalt) -> Self {
        Self {
            salt: Some(IdSalt::new(salt)),
            ..self
        }
    }

    /// Another height than 32.
    pub fn height(self, height: f32) -> Self {
        Self { height, ..self }
    }

    /// At least this wide when it takes its natural size.
    pub fn min_width(self, min_width: f32) -> Self {
        Self { min_width, ..self }
    }

    /// Looks as if it were met like this, whatever pointer and keyboard do: for pages of parts.
    pub fn pose(self, pose: Pose) -> Self {
        Self {
            pose: Some(pose),
            ..self
        }
    }

    /// How wide and high it is by nature.
    pub fn natural_size(&self, ui: &Ui) -> Vec2 {
        let pad = match self.kind {
            Kind::Link => 0.0,
            Kind::Main | Kind::Plain if self.height > BUTTON => PAD + 3.0,
            Kind::Main | Kind::Plain => PAD,
        };
        let width = self.content_width(ui) + 2.0 * pad;
        Vec2::new(width.round().max(self.min_width), self.height)
    }

    /// Shows it in a place of the caller's choice.
    pub fn show_at(self, ui: &Ui, rect: Rect) -> Response {
        let name = self.name.unwrap_or(self.text);
        let salt = self.salt.unwrap_or_else(|| IdSalt::new(("button", name)));
        let id = ui.make_persistent_id(salt);
        let response = ui.interact(rect, id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
        if ui.is_rect_visible(rect) {
            let pose = self.pose.unwrap_or_else(|| met(ui, &response));
            self.paint(ui, rect, pose);
            if pose == Pose::Focus || response.has_focus() {
                ring(ui, rect, RADIUS);
            }
        }
        response
    }

    fn paint(&self, ui: &Ui, rect: Rect, pose: Pose) {
        let palette = &Theme::of(ui).palette;
        let look = self.look(palette, pose);
        let painter = ui.painter();
        if self.kind != Kind::Link {
            let kind = if look.outside {
                StrokeKind::Outside
            } else {
                StrokeKind::Inside
            };
            painter.rect(rect, RADIUS, look.fill, Stroke::new(1.0, look.edge), kind);
        }
        let start = match self.kind {
            Kind::Link => rect.left(),
            Kind::Main | Kind::Plain => rect.center().x - self.content_width(ui) / 2.0,
        };
        let mut x = start.round();
        let middle = rect.center().y;
        if let Some(sign) = self.sign {
            sign.paint_at(painter, pos2(x + 8.0, middle), look.text);
            x += Sign::SIZE
                + if self.text.is_empty() {
                    0.0
                } else {
                    self.sign_gap()
                };
        }
        let face = self.face();
        let word = Run::new(self.text, face, look.text);
        let base = baseline(rect.y_range(), face);
        x += word.paint(painter, x, base);
        let Some(key) = self.key else { return };
        x += self.key_gap();
        if self.kind == Kind::Main {
            Run::new(key, Face::LABEL, look.text).paint(painter, x, base);
        } else {
            key_cap(painter, pos2(x.round(), middle), key, palette);
        }
    }

    fn look(&self, palette: &Palette, pose: Pose) -> Look {
        let enabled = pose != Pose::Disabled;
        let pressed = pose == Pose::Pressed;
        let hovered = pose == Pose::Hover;
        let accent = palette.accent();
        let inside = |fill, edge, text| Look {
            fill,
            edge,
            text,
            outside: false,
        };
        match self.kind {
            Kind::Main if !enabled => inside(palette.hover, palette.line, palette.weak),
            Kind::Main if pressed => inside(palette.tint.payer, accent, accent),
            Kind::Main => Look {
                fill: accent,
                edge: if hovered { palette.strong } else { accent },
                text: palette.on,
                outside: hovered,
            },
            Kind::Plain if !enabled => inside(palette.surface, palette.line, palette.weak),
            Kind::Plain if pressed => inside(palette.tint.payer, accent, palette.strong),
            Kind::Plain if hovered => inside(palette.hover, palette.outline, palette.strong),
            Kind::Plain => inside(palette.raised, palette.outline, palette.strong),
            Kind::Link => {
                let text = if !enabled {
                    palette.weak
                } else if pressed || self.sign.is_some() {
                    accent
                } else if hovered {
                    palette.strong
                } else {
                    palette.normal
                };
                inside(Color32::TRANSPARENT, Color32::TRANSPARENT, text)
            }
        }
    }

    fn face(&self) -> Face {
        if self.kind == Kind::Main {
            Face::TEXT_BOLD
        } else {
            Face::TEXT
        }
    }

    fn sign_gap(&self) -> f32 {
        if self.kind == Kind::Link {
            GAP - 3.0
        } else {
            GAP
        }
    }

    fn key_gap(&self) -> f32 {
        if self.kind == Kind::Main && self.height > BUTTON {
            GAP + 2.0
        } else {
            GAP
        }
    }

    fn content_width(&self, ui: &Ui) -> f32 {
        let painter = ui.painter();
        let palette = &Theme::of(ui).palette;
        let word = Run::new(self.text, self.face(), palette.strong).width(painter);
        let sign = match self.sign {
            Some(_) if self.text.is_empty() => Sign::SIZE,
            Some(_) => Sign::SIZE + self.sign_gap(),
            None => 0.0,
        };
        let key = self.key.map_or(0.0, |key| {
            self.key_gap()
                + if self.kind == Kind::Main {
                    Run::new(key, Face::LABEL, palette.on).width(painter)
                } else {
                    key_cap_width(painter, key, palette)
                }
        });
        sign + word + key
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let size = self.natural_size(ui);
        let (_, rect) = ui.allocate_space(size);
        self.show_at(ui, rect)
    }
}

fn met(ui: &Ui, response: &Response) -> Pose {
    if !ui.is_enabled() {
        Pose::Disabled
    } else if response.is_pointer_button_down_on() {
        Pose::Pressed
    } else if response.hovered() {
        Pose::Hover
    } else if response.has_focus() {
        Pose::Focus
    } else {
        Pose::Rest
    }
}

struct Look {
    fill: Color32,
    edge: Color32,
    text: Color32,
    /// The edge lies around the button, not on it.
    outside: bool,
}
