//! The card that says a file is being read, and can stop that.

use std::time::Duration;

use egui::{Align, Key, Modifiers, Rect, Sense, Ui, vec2};

use super::theme::{BUTTON, Face, Theme};
use super::widgets::text::{baseline, fitted, label};
use super::widgets::{Button, Run, dialog_card, progress};
use crate::text::Words;

/// What takes no longer is read without a word.
const QUIET: Duration = Duration::from_millis(500);
/// How often the card looks at the time.
const LOOKS: Duration = Duration::from_millis(100);

/// A file that is being read, and since when.
#[derive(Clone, Debug)]
pub struct ReadingCard {
    file: String,
    /// How many seconds it may take.
    most: u16,
    /// The window's time when reading began, in seconds.
    since: Option<f64>,
}

/// What became of the card in this frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadingAnswer {
    /// It stays.
    Open,
    /// Reading is to stop.
    Away,
}

impl ReadingCard {
    /// For a file of this name, which may take so many seconds.
    pub fn new(file: String, most: u16) -> Self {
        Self {
            file,
            most,
            since: None,
        }
    }

    /// Shows it once reading has taken half a second.
    pub fn show(&mut self, ui: &Ui, words: &Words) -> ReadingAnswer {
        let now = ui.input(|input| input.time);
        let took = (now - *self.since.get_or_insert(now)).max(0.0);
        let took = Duration::try_from_secs_f64(took).unwrap_or_default();
        ui.ctx().request_repaint_after(LOOKS);
        if took < QUIET {
            return ReadingAnswer::Open;
        }
        if dialog_card(ui, 400.0, |ui| self.content(ui, words, took)) {
            ReadingAnswer::Away
        } else {
            ReadingAnswer::Open
        }
    }

    fn content(&self, ui: &mut Ui, words: &Words, took: Duration) -> bool {
        let palette = &Theme::of(ui).palette;
        let wide = ui.available_width();
        let (title, _) = ui.allocate_exact_size(vec2(wide, 28.0), Sense::hover());
        let said = words.say_with("table-reading", &[("file", self.file.as_str().into())]);
        let said = fitted(ui.painter(), &said, wide, Face::TITLE);
        let run = Run::new(&said, Face::TITLE, palette.strong);
        let base = baseline(title.y_range(), Face::TITLE);
        label(ui, "reading", title.left(), base, Align::Min, run);

        let (line, _) = ui.allocate_exact_size(vec2(wide, 48.0), Sense::hover());
        let bar = Rect::from_center_size(line.center(), vec2(wide, 6.0));
        let share = took.as_secs_f32() / f32::from(self.most.max(1));
        progress(ui.painter(), bar, share.min(1.0), palette.accent(), palette);

        let (foot, _) = ui.allocate_exact_size(vec2(wide, BUTTON), Sense::hover());
        let seconds = took.as_secs().min(self.most.into());
        let fields = [
            ("seconds", seconds.to_string().into()),
            ("most", self.most.to_string().into()),
        ];
        let said = words.say_with("table-reading-time", &fields);
        let run = Run::new(&said, Face::TEXT, palette.normal);
        let base = baseline(foot.y_range(), Face::TEXT);
        label(ui, "time", foot.left(), base, Align::Min, run);
        let cancel = words.say("dialog-cancel");
        let button = Button::plain(&cancel).key("Esc");
        let size = button.natural_size(ui);
        let place = foot.with_min_x(foot.right() - size.x);
        button.show_at(ui, place).clicked()
            || ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
    }
}
