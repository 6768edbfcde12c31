//! Cards: what asks once, what was refused, what failed.

use egui::{Color32, Rect, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, accesskit::Role, pos2};

use super::{
    button::Button,
    text::{Run, paragraph, paragraph_height},
};
use crate::ui::{
    signs::Sign,
    theme::{BUTTON, CARD_RADIUS, FACT, Face, Theme},
};

/// From a card's edge to what is in it.
const PAD: f32 = 12.0;
/// From a card's edge to its words, past the sign.
const WORDS: f32 = 40.0;

/// What was chosen on a card that asks once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The likelier reading.
    Likely,
    /// As it was typed.
    Other,
}

/// A card that asks once; the likelier reading comes first.
#[derive(Clone, Copy)]
#[must_use = "show it"]
pub struct CautionCard<'a> {
    text: &'a str,
    likely: &'a str,
    key: &'a str,
    other: &'a str,
}

impl<'a> CautionCard<'a> {
    /// The question, the likelier reading with its key, and the other one.
    pub fn new(text: &'a str, likely: &'a str, key: &'a str, other: &'a str) -> Self {
        Self {
            text,
            likely,
            key,
            other,
        }
    }

    /// How high it is at a width.
    pub fn height(&self, ui: &Ui, width: f32) -> f32 {
        let words = words(ui, width, self.text, Theme::of(ui).palette.strong);
        words + 2.0 * PAD + 8.0 + FACT
    }

    /// Shows it; gives the answer when there is one.
    pub fn show_at(self, ui: &Ui, rect: Rect) -> Option<Answer> {
        let palette = &Theme::of(ui).palette;
        let painter = ui.painter().clone();
        painter.rect_filled(rect, CARD_RADIUS, palette.tint.caution);
        let sign = rect.min + Vec2::new(PAD + 8.0, PAD + 8.0);
        Sign::Triangle.paint_at(&painter, sign, palette.caution);
        let question = Run::new(self.text, Face::TEXT, palette.strong);
        let left_top = rect.min + Vec2::new(WORDS, PAD);
        let high = paragraph(&painter, left_top, room(rect.width()), question);
        alert(ui, rect, self.text);

        let likely = Button::main(self.likely).key(self.key).height(FACT);
        let size = likely.natural_size(ui);
        let place = Rect::from_min_size(left_top + Vec2::new(0.0, high + 8.0), size);
        let mut answer = None;
        if likely.show_at(ui, place).clicked() {
            answer = Some(Answer::Likely);
        }
        let other = Button::plain(self.other).height(FACT);
        let size = other.natural_size(ui);
        let place = Rect::from_min_size(place.right_top() + Vec2::new(8.0, 0.0), size);
        if other.show_at(ui, place).clicked() {
            answer = Some(Answer::Other);
        }
        answer
    }
}

/// A card that says what was not recorded, and why.
#[derive(Clone, Copy)]
#[must_use = "show it"]
pub struct RefusedCard<'a> {
    what: &'a str,
    why: &'a str,
}

impl<'a> RefusedCard<'a> {
    /// What was not recorded; the rule, and that nothing was changed.
    pub fn new(what: &'a str, why: &'a str) -> Self {
        Self { what, why }
    }

    /// How high it is at a width.
    pub fn height(&self, ui: &Ui, width: f32) -> f32 {
        let palette = &Theme::of(ui).palette;
        let high = words(ui, width - 2.0, self.what, palette.strong);
        high + words(ui, width - 2.0, self.why, palette.weak) + 2.0 * PAD + 2.0
    }

    /// Shows it.
    pub fn show_at(self, ui: &Ui, rect: Rect) {
        let palette = &Theme::of(ui).palette;
        let painter = ui.painter();
        let edge = Stroke::new(1.0, palette.line);
        painter.rect(rect, CARD_RADIUS, palette.raised, edge, StrokeKind::Inside);
        two_lines(
            ui,
            rect.shrink(1.0),
            rect.width() - 2.0,
            (Sign::Exclamation, palette.bad),
            (self.what, self.why),
        );
        alert(ui, rect, self.what);
    }
}

/// A banner for a fault: what is safe, what is kept, one button.
#[derive(Clone, Copy)]
#[must_use = "show it"]
pub struct FaultBanner<'a> {
    what: &'a str,
    kept: &'a str,
    button: &'a str,
    key: Option<&'a str>,
    only_tells: bool,
}

impl<'a> FaultBanner<'a> {
    /// What happened and what is safe; what is kept; the way out.
    pub fn new(what: &'a str, kept: &'a str, button: &'a str) -> Self {
        Self {
            what,
            kept,
            button,
            key: None,
            only_tells: false,
        }
    }

    /// The key that presses its button.
    pub fn key(self, key: &'a str) -> Self {
        Self {
            key: Some(key),
            ..self
        }
    }

    /// Whether nothing is wrong and it only tells.
    pub fn only_tells(self, only_tells: bool) -> Self {
        Self { only_tells, ..self }
    }

    /// How high it is at a width.
    pub fn height(&self, ui: &Ui, width: f32) -> f32 {
        let palette = &Theme::of(ui).palette;
        let width = width - self.button(ui).x - PAD;
        let high = words(ui, width, self.what, palette.strong);
        high + words(ui, width, self.kept, palette.weak) + 2.0 * PAD
    }

    /// Shows it; true when its button was pressed.
    pub fn show_at(self, ui: &Ui, rect: Rect) -> bool {
        let palette = &Theme::of(ui).palette;
        let (ground, sign) = if self.only_tells {
            (palette.raised, (Sign::Document, palette.normal))
        } else {
            (palette.tint.bad, (Sign::Exclamation, palette.bad))
        };
        ui.painter().rect_filled(rect, CARD_RADIUS, ground);
        let size = self.button(ui);
        let width = rect.width() - size.x - PAD;
        two_lines(ui, rect, width, sign, (self.what, self.kept));
        alert(ui, rect, self.what);
        let right_middle = pos2(rect.right() - PAD, rect.center().y);
        let place = Rect::from_min_size(right_middle - Vec2::new(size.x, size.y / 2.0), size);
        self.pressed().show_at(ui, place).clicked()
    }

    fn button(&self, ui: &Ui) -> Vec2 {
        let size = self.pressed().natural_size(ui);
        Vec2::new(size.x, BUTTON)
    }

    fn pressed(&self) -> Button<'a> {
        let button = Button::plain(self.button);
        match self.key {
            Some(key) => button.key(key),
            None => button,
        }
    }
}

/// A sign in its colour, a strong line and a weak one.
fn two_lines(
    ui: &Ui,
    rect: Rect,
    width: f32,
    (sign, color): (Sign, Color32),
    (strong, weak): (&str, &str),
) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let place = rect.min + Vec2::new(PAD + 8.0, PAD + 8.0);
    sign.paint_at(painter, place, color);
    let left_top = rect.min + Vec2::new(WORDS, PAD);
    let first = Run::new(strong, Face::TEXT, palette.strong);
    let high = paragraph(painter, left_top, room(width), first);
    let second = Run::new(weak, Face::TEXT, palette.weak);
    paragraph(
        painter,
        left_top + Vec2::new(0.0, high),
        room(width),
        second,
    );
}

fn room(width: f32) -> f32 {
    (width - WORDS - PAD).max(48.0)
}

fn words(ui: &Ui, width: f32, text: &str, color: Color32) -> f32 {
    paragraph_height(ui.painter(), room(width), Run::new(text, Face::TEXT, color))
}

/// Tells assistive technology at once.
fn alert(ui: &Ui, rect: Rect, text: &str) {
    let id = ui.make_persistent_id(("alert", text));
    let response = ui.interact(rect, id, egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Alert, true, text));
}
