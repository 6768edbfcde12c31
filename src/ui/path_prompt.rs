//! A field for a path, for where no system dialog answers.

use egui::{Key, Rect, Sense, Ui, pos2, vec2};

use super::theme::{BUTTON, FIELD, Face, Theme};
use super::widgets::text::{paragraph, paragraph_height};
use super::widgets::{Button, Run, TextField, dialog_card};
use crate::text::Words;

/// A path that is typed.
pub struct PathPrompt {
    /// The id of the words that say what it is for.
    purpose: &'static str,
    /// What was typed.
    typed: String,
    fresh: bool,
}

/// What became of it in this frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathAnswer {
    /// It is still being typed.
    Open,
    /// It was put away.
    Cancelled,
    /// This was typed.
    Path(String),
}

impl PathPrompt {
    /// A prompt; `purpose` is the id of its title.
    pub fn new(purpose: &'static str) -> Self {
        Self {
            purpose,
            typed: String::new(),
            fresh: true,
        }
    }

    /// Shows it over everything else.
    pub fn show(&mut self, ui: &Ui, words: &Words) -> PathAnswer {
        let mut answer = PathAnswer::Open;
        let away = dialog_card(ui, 520.0, |ui| {
            answer = self.content(ui, words);
            answer != PathAnswer::Open
        });
        if away && answer == PathAnswer::Open {
            PathAnswer::Cancelled
        } else {
            answer
        }
    }

    fn content(&mut self, ui: &mut Ui, words: &Words) -> PathAnswer {
        let palette = &Theme::of(ui).palette;
        for (id, face, ink) in [
            (self.purpose, Face::TITLE, palette.strong),
            ("path-hint", Face::TEXT, palette.normal),
        ] {
            let text = words.say(id);
            let run = Run::new(&text, face, ink);
            let high = paragraph_height(ui.painter(), ui.available_width(), run);
            let (rect, response) =
                ui.allocate_exact_size(vec2(ui.available_width(), high + 8.0), Sense::hover());
            paragraph(ui.painter(), rect.min, rect.width(), run);
            response.widget_info(|| {
                egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &*text)
            });
        }
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), FIELD), Sense::hover());
        let name = words.say("path-name");
        let field = TextField::new(&mut self.typed, &name).show_at(ui, rect);
        if self.fresh {
            field.request_focus();
            self.fresh = false;
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.allocate_exact_size(vec2(0.0, 16.0), Sense::hover());
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), BUTTON), Sense::hover());
        let (take_words, cancel_words) = (words.say("path-take"), words.say("dialog-cancel"));
        let take = Button::main(&take_words).key("Enter");
        let size = take.natural_size(ui);
        let right = Rect::from_min_size(pos2(rect.right() - size.x, rect.top()), size);
        let cancel = Button::plain(&cancel_words).key("Esc");
        let size = cancel.natural_size(ui);
        let left = Rect::from_min_size(pos2(right.left() - 8.0 - size.x, rect.top()), size);
        let cancelled = cancel.show_at(ui, left).clicked();
        let taken = take.show_at(ui, right).clicked() || entered;
        let typed = self.typed.trim();
        if cancelled {
            PathAnswer::Cancelled
        } else if taken && !typed.is_empty() {
            PathAnswer::Path(typed.to_owned())
        } else {
            PathAnswer::Open
        }
    }
}
