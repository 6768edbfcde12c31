//! The head of a section: its name, and a note or a key at the right.

use egui::{Rect, Ui, pos2};

use super::{
    key_cap::{key_cap, key_cap_width},
    text::{Run, baseline, label},
};
use crate::ui::theme::{Face, Theme};

/// A small bold name over a section.
#[derive(Clone, Copy)]
#[must_use = "show it"]
pub struct SectionHead<'a> {
    text: &'a str,
    note: &'a str,
    key: Option<&'a str>,
}

impl<'a> SectionHead<'a> {
    /// A head.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            note: "",
            key: None,
        }
    }

    /// A weak word at the right.
    pub fn note(self, note: &'a str) -> Self {
        Self { note, ..self }
    }

    /// A key before the note.
    pub fn key(self, key: &'a str) -> Self {
        Self {
            key: Some(key),
            ..self
        }
    }

    /// Shows it on the middle line of a place.
    pub fn show_at(self, ui: &Ui, rect: Rect) {
        let palette = &Theme::of(ui).palette;
        let painter = ui.painter();
        let base = baseline(rect.y_range(), Face::LABEL);
        let head = Run::new(self.text, Face::HEAD, palette.weak);
        label(
            ui,
            ("head", self.text),
            rect.left(),
            base,
            egui::Align::Min,
            head,
        );
        let note = Run::new(self.note, Face::LABEL, palette.weak);
        let mut x = rect.right();
        if !self.note.is_empty() {
            let salt = ("note", self.text);
            label(ui, salt, x, base, egui::Align::Max, note);
            x -= note.width(painter) + 6.0;
        }
        if let Some(key) = self.key {
            x -= key_cap_width(painter, key, palette);
            key_cap(painter, pos2(x.round(), rect.center().y), key, palette);
        }
    }
}
