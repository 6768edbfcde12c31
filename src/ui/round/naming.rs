//! The name of a round that is to be made of talks.

use std::path::PathBuf;

use egui::{Key, Sense, Ui, vec2};

use crate::domain::Text;
use crate::text::Words;
use crate::ui::theme::{FIELD, Face, Theme};
use crate::ui::widgets::text::paragraph_label;
use crate::ui::widgets::{Run, TextField, dialog_buttons, dialog_card};

/// A round that is being named.
pub struct Naming {
    /// Its talks.
    talks: Vec<PathBuf>,
    typed: String,
    fresh: bool,
}

/// What became of it in this frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NamingAnswer {
    /// It is still being named.
    Open,
    /// It was put away.
    Away,
    /// It is to be made under this name.
    Make(Text),
}

impl Naming {
    /// A round of these talks.
    pub fn of(talks: Vec<PathBuf>) -> Self {
        Self {
            talks,
            typed: String::new(),
            fresh: true,
        }
    }

    /// Its talks.
    pub fn talks(&self) -> &[PathBuf] {
        &self.talks
    }

    /// Shows it over everything else.
    pub fn show(&mut self, ui: &Ui, words: &Words) -> NamingAnswer {
        let mut answer = NamingAnswer::Open;
        let away = dialog_card(ui, 440.0, |ui| {
            answer = self.content(ui, words);
            answer != NamingAnswer::Open
        });
        if away && answer == NamingAnswer::Open {
            NamingAnswer::Away
        } else {
            answer
        }
    }

    fn content(&mut self, ui: &mut Ui, words: &Words) -> NamingAnswer {
        let palette = &Theme::of(ui).palette;
        let title = words.say("round-make");
        let hint = words.say_with("round-make-of", &[("count", self.talks.len().into())]);
        for (text, face, ink) in [
            (&*title, Face::TITLE, palette.strong),
            (&hint, Face::TEXT, palette.normal),
        ] {
            let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 0.0), Sense::hover());
            let run = Run::new(text, face, ink);
            let high = paragraph_label(ui, text, rect.min, rect.width(), run);
            ui.allocate_exact_size(vec2(ui.available_width(), high + 8.0), Sense::hover());
        }
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), FIELD), Sense::hover());
        let name = words.say("round-name");
        let field = TextField::new(&mut self.typed, &name)
            .hint(&name)
            .show_at(ui, rect);
        if std::mem::take(&mut self.fresh) {
            field.request_focus();
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.allocate_exact_size(vec2(0.0, 16.0), Sense::hover());
        let (make, cancel) = (words.say("round-make-it"), words.say("dialog-cancel"));
        let (confirmed, cancelled) = dialog_buttons(ui, &make, &cancel);
        let named = Text::name(&self.typed).ok().filter(|name| !name.is_empty());
        match named {
            _ if cancelled => NamingAnswer::Away,
            Some(name) if confirmed || entered => NamingAnswer::Make(name),
            Some(_) | None => NamingAnswer::Open,
        }
    }
}
