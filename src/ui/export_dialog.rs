//! The dialog that asks how a talk is exported: in which form, for whom, where to.

use std::path::PathBuf;

use egui::{Align, Color32, Key, Modifiers, Popup, Rect, Sense, Ui, pos2, vec2};

use super::theme::{BUTTON, FIELD, Face, Theme};
use super::widgets::text::{baseline, label, paragraph, paragraph_height};
use super::widgets::{Button, Run, Select, TextField, dialog_buttons, dialog_card};
use crate::export::talk::{Audience, Format};
use crate::text::Words;

/// Where the fields begin, right of their names.
const NAMES: f32 = 88.0;

/// What is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportWish {
    /// The talk's file.
    pub talk: PathBuf,
    /// In which form.
    pub format: Format,
    /// For whom.
    pub audience: Audience,
    /// Where to.
    pub path: PathBuf,
    /// Whether what is there may be replaced.
    pub replace: bool,
}

/// What became of the dialog in this frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportAnswer {
    /// It stays.
    Open,
    /// It was put away.
    Away,
    /// A place is to be picked in the system's dialog.
    Pick,
    /// This is to be written.
    Write(ExportWish),
}

/// How far it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Progress {
    /// It asks.
    #[default]
    Asks,
    /// Something is there already; it asks whether that may be replaced.
    Exists,
    /// It is being written.
    Writes,
    /// It was written; what is said of it.
    Written(String),
    /// It was not; what is said of it.
    Failed(String),
}

/// The dialog.
pub struct ExportDialog {
    talk: PathBuf,
    subject: String,
    folder: PathBuf,
    stem: String,
    format: usize,
    audience: usize,
    path: String,
    /// The path was typed or picked, and follows the format no more.
    is_own_path: bool,
    fresh: bool,
    progress: Progress,
    /// What is said has changed, and with it the height of the card.
    grew: bool,
}

impl ExportDialog {
    /// A dialog for this talk; what it writes goes into this folder unless another is named.
    pub fn new(talk: PathBuf, subject: String, folder: PathBuf, stem: String) -> Self {
        let audience = Audience::ALL
            .iter()
            .position(|one| *one == Audience::default())
            .unwrap_or_default();
        let mut dialog = Self {
            talk,
            subject,
            folder,
            stem,
            format: 0,
            audience,
            path: String::new(),
            is_own_path: false,
            fresh: true,
            progress: Progress::Asks,
            grew: false,
        };
        dialog.follow_format();
        dialog
    }

    /// How far it is.
    pub fn set_progress(&mut self, progress: Progress) {
        self.progress = progress;
        self.grew = true;
    }

    /// A place that was picked.
    pub fn set_path(&mut self, path: &std::path::Path) {
        self.path = path.display().to_string();
        self.is_own_path = true;
        self.progress = Progress::Asks;
    }

    /// The format that is chosen.
    pub fn format(&self) -> Format {
        let chosen = Format::ALL.get(self.format).copied();
        chosen.unwrap_or(Format::Html)
    }

    fn audience(&self) -> Audience {
        Audience::ALL
            .get(self.audience)
            .copied()
            .unwrap_or_default()
    }

    fn follow_format(&mut self) {
        if !self.is_own_path {
            let name = format!("{}.{}", self.stem, self.format().ending());
            self.path = self.folder.join(name).display().to_string();
        }
    }

    /// Shows it over everything else.
    pub fn show(&mut self, ui: &Ui, words: &Words) -> ExportAnswer {
        let mut answer = ExportAnswer::Open;
        if std::mem::take(&mut self.grew) {
            // the card finds its middle one frame after it grew
            ui.ctx().request_repaint();
        }
        let away = dialog_card(ui, 560.0, |ui| {
            answer = self.content(ui, words);
            answer == ExportAnswer::Away
        });
        if away && answer == ExportAnswer::Open {
            ExportAnswer::Away
        } else {
            answer
        }
    }

    fn content(&mut self, ui: &mut Ui, words: &Words) -> ExportAnswer {
        let palette = &Theme::of(ui).palette;
        text(ui, &words.say("export-title"), Face::TITLE, palette.strong);
        space(ui, 4.0);
        text(ui, &self.subject, Face::TEXT, palette.weak);
        space(ui, 16.0);
        let writes = self.progress == Progress::Writes;
        let mut answer = ExportAnswer::Open;
        // before the choices, which would take Enter to open their lists
        let at_once = !Popup::is_any_open(ui.ctx())
            && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
        ui.add_enabled_ui(!writes, |ui| {
            if self.fields(ui, words) {
                answer = ExportAnswer::Pick;
            }
        });
        space(ui, 16.0);
        self.told(ui, words);
        let (confirm, cancel) = match self.progress {
            Progress::Written(_) => ("export-close", None),
            Progress::Exists => ("export-replace", Some("dialog-cancel")),
            Progress::Writes => ("export-writes", Some("dialog-cancel")),
            Progress::Asks | Progress::Failed(_) => ("export-do", Some("dialog-cancel")),
        };
        let confirm = words.say(confirm);
        let (pressed, cancelled) = match cancel {
            Some(cancel) => dialog_buttons(ui, &confirm, &words.say(cancel)),
            None => (only_button(ui, &confirm), false),
        };
        let taken = pressed || at_once || self.entered(ui);
        match (&self.progress, taken) {
            _ if cancelled => ExportAnswer::Away,
            (Progress::Written(_), true) => ExportAnswer::Away,
            (Progress::Writes, _) | (_, false) => answer,
            (Progress::Asks | Progress::Exists | Progress::Failed(_), true) => {
                self.wish().map_or(answer, ExportAnswer::Write)
            }
        }
    }

    /// Whether Enter is to do it: everywhere but in an open list and on a choice or a button,
    /// which take it themselves.
    fn entered(&self, ui: &Ui) -> bool {
        if self.fresh || Popup::is_any_open(ui.ctx()) {
            return false;
        }
        let focused = ui.memory(egui::Memory::focused);
        let free = focused.is_none() || focused == Some(path_field());
        free && ui.input(|input| input.key_pressed(Key::Enter))
    }

    fn wish(&self) -> Option<ExportWish> {
        let path = self.path.trim();
        (!path.is_empty()).then(|| ExportWish {
            talk: self.talk.clone(),
            format: self.format(),
            audience: self.audience(),
            path: path.into(),
            replace: self.progress == Progress::Exists,
        })
    }

    /// Format, audience with what it leaves out, place; true when a place is to be picked.
    fn fields(&mut self, ui: &mut Ui, words: &Words) -> bool {
        let palette = &Theme::of(ui).palette;
        let formats: Vec<String> = Format::ALL
            .iter()
            .map(|one| {
                words
                    .say(&format!("export-format-{}", one.id()))
                    .into_owned()
            })
            .collect();
        let audiences: Vec<String> = Audience::ALL
            .iter()
            .map(|one| {
                let id = format!("export-audience-{}.name", one.id());
                words.say(&id).into_owned()
            })
            .collect();
        let before = (self.format, self.audience, self.path.clone());
        choice(ui, &words.say("export-format"), &formats, &mut self.format);
        space(ui, 12.0);
        choice(ui, &words.say("export-for"), &audiences, &mut self.audience);
        space(ui, 4.0);
        let hint = format!("export-audience-{}.hint", self.audience().id());
        indented(ui, &words.say(&hint), palette.weak);
        space(ui, 12.0);
        let name = words.say("export-to");
        let (place, _) = row(ui, &name);
        let choose = words.say("export-pick");
        let button = Button::plain(&choose).height(FIELD);
        let width = button.natural_size(ui).x;
        let field = place.with_max_x(place.right() - width - 8.0);
        let typed = TextField::new(&mut self.path, &name)
            .id(path_field())
            .show_at(ui, field);
        if self.fresh {
            typed.request_focus();
            self.fresh = false;
        }
        self.is_own_path |= typed.changed();
        let picks = button
            .show_at(ui, place.with_min_x(place.right() - width))
            .clicked();
        if before.0 != self.format {
            self.follow_format();
        }
        if before != (self.format, self.audience, self.path.clone()) {
            self.progress = Progress::Asks;
        }
        picks
    }

    /// What is said of what was done.
    fn told(&self, ui: &mut Ui, words: &Words) {
        let palette = &Theme::of(ui).palette;
        let (said, ink) = match &self.progress {
            Progress::Asks | Progress::Writes => return,
            Progress::Exists => (words.say("export-exists").into_owned(), palette.caution),
            Progress::Written(said) => (said.clone(), palette.good),
            Progress::Failed(said) => (said.clone(), palette.bad),
        };
        text(ui, &said, Face::TEXT, ink);
        space(ui, 16.0);
    }
}

fn path_field() -> egui::Id {
    egui::Id::unique("export-path")
}

/// A row with its name; gives the place of the field.
fn row(ui: &mut Ui, name: &str) -> (Rect, Rect) {
    let palette = &Theme::of(ui).palette;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), FIELD), Sense::hover());
    let base = baseline(rect.y_range(), Face::TEXT);
    let run = Run::new(name, Face::TEXT, palette.weak);
    label(ui, ("name", name), rect.left(), base, Align::Min, run);
    (rect.with_min_x(rect.left() + NAMES), rect)
}

fn choice(ui: &mut Ui, name: &str, options: &[String], chosen: &mut usize) {
    let (place, _) = row(ui, name);
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    Select::new(name, &options).show_at(ui, place, chosen);
}

/// Words over the whole width.
fn text(ui: &mut Ui, said: &str, face: Face, color: Color32) {
    let width = ui.available_width();
    words_at(ui, said, face, color, width, 0.0);
}

/// Words under the fields.
fn indented(ui: &mut Ui, said: &str, color: Color32) {
    let width = ui.available_width() - NAMES;
    words_at(ui, said, Face::LABEL, color, width, NAMES);
}

fn words_at(ui: &mut Ui, said: &str, face: Face, color: Color32, width: f32, inset: f32) {
    let run = Run::new(said, face, color);
    let high = paragraph_height(ui.painter(), width, run);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
    let place = pos2(rect.left() + inset, rect.top());
    paragraph(ui.painter(), place, width, run);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, said));
}

/// One button at the foot of the card, for Enter.
fn only_button(ui: &mut Ui, words: &str) -> bool {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), BUTTON), Sense::hover());
    let button = Button::main(words).key("Enter");
    let size = button.natural_size(ui);
    let place = rect.with_min_x(rect.right() - size.x);
    button.show_at(ui, place).clicked()
}

/// Air.
fn space(ui: &mut Ui, height: f32) {
    ui.allocate_exact_size(vec2(0.0, height), Sense::hover());
}
