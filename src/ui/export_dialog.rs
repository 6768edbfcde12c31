//! The dialog that asks how a talk is exported: in which form, for whom, where to.

mod parts;

use std::path::PathBuf;

use egui::{Align, Key, Modifiers, Popup, Rect, Ui, vec2};

use self::parts::{choice, indented, only_button, row, space, text};
use super::theme::{FIELD, Face, Theme};
use super::widgets::text::{baseline, label};
use super::widgets::{Button, Run, TextField, Tooltip as _, dialog_card, dialog_foot, progress};
use crate::export::course::WHOLE;
use crate::export::talk::{Audience, Format};
use crate::text::Words;

/// What takes longer shows how far it is, in seconds.
const QUIET: f64 = 0.5;

/// The key of the training copy.
const COPY_KEY: &str = "Ctrl T";

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
    /// The name of a training copy that is free in the folder, without its ending.
    copy: String,
    /// When the writing began, by the window's clock.
    since: Option<f64>,
    /// How many thousandths are written.
    share: u16,
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
            copy: "training-copy-1".to_owned(),
            since: None,
            share: 0,
        };
        dialog.follow_format();
        dialog
    }

    /// The name that a training copy gets, without its ending.
    pub fn name_copy(&mut self, name: String) {
        self.copy = name;
        self.follow_format();
    }

    /// Chooses the training copy, in a file of its own, as if each had been chosen by hand.
    pub fn choose_copy(&mut self) -> Option<ExportWish> {
        let copy = Format::ALL
            .iter()
            .position(|one| *one == Format::TrainingCopy)?;
        self.format = copy;
        self.is_own_path = false;
        self.follow_format();
        self.progress = Progress::Asks;
        self.wish()
    }

    /// How many thousandths are written by now.
    pub fn set_share(&mut self, share: u16) {
        self.share = share;
    }

    /// How far it is.
    pub fn set_progress(&mut self, progress: Progress) {
        self.progress = progress;
        self.since = None;
        self.share = 0;
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
        let chosen = || Audience::ALL.get(self.audience).copied();
        let only = self.format().only_for();
        only.or_else(chosen).unwrap_or_default()
    }

    fn follow_format(&mut self) {
        if !self.is_own_path {
            let stem = match self.format() {
                Format::TrainingCopy => &self.copy,
                _ => &self.stem,
            };
            let name = format!("{stem}.{}", self.format().ending());
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
        let mut copies = !writes
            && self.offers_copy()
            && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::T));
        let (pressed, cancelled) = match cancel {
            Some(cancel) => dialog_foot(ui, &confirm, &words.say(cancel), |ui, left| {
                if writes {
                    self.bar(ui, words, left);
                } else if self.offers_copy() {
                    copies |= copy_button(ui, words, left);
                }
            }),
            None => (only_button(ui, &confirm), false),
        };
        if copies && let Some(wish) = self.choose_copy() {
            return ExportAnswer::Write(wish);
        }
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

    /// Whether the button of the training copy stands at the foot.
    fn offers_copy(&self) -> bool {
        let asks = match self.progress {
            Progress::Asks | Progress::Exists | Progress::Failed(_) => true,
            Progress::Writes | Progress::Written(_) => false,
        };
        asks && self.format() != Format::TrainingCopy
    }

    /// How far the writing is, where it takes its time.
    fn bar(&mut self, ui: &Ui, words: &Words, left: Rect) {
        let now = ui.input(|input| input.time);
        let since = *self.since.get_or_insert(now);
        ui.ctx()
            .request_repaint_after(std::time::Duration::from_millis(100));
        if now - since < QUIET {
            return;
        }
        let palette = &Theme::of(ui).palette;
        let percent = (self.share.min(WHOLE) / 10).to_string();
        let said = words.say_with("export-share", &[("percent", percent.into())]);
        let base = baseline(left.y_range(), Face::TEXT);
        let run = Run::new(&said, Face::TEXT, palette.normal);
        let (bar, text) = left.split_left_right_at_x(left.left() + 180.0);
        label(ui, "share", text.left() + 12.0, base, Align::Min, run);
        let bar = Rect::from_center_size(bar.center(), vec2(bar.width(), 6.0));
        let share = f32::from(self.share) / f32::from(WHOLE);
        progress(ui.painter(), bar, share, palette.accent(), palette);
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
        let name = words.say("export-for");
        if self.format().only_for().is_some() {
            let mut only = Audience::ALL
                .iter()
                .position(|one| *one == self.audience())
                .unwrap_or_default();
            ui.add_enabled_ui(false, |ui| choice(ui, &name, &audiences, &mut only));
        } else {
            choice(ui, &name, &audiences, &mut self.audience);
        }
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

/// The button of the training copy, at the left; whether it was pressed.
fn copy_button(ui: &Ui, words: &Words, left: Rect) -> bool {
    let text = words.say("export-copy");
    let button = Button::plain(&text).key(COPY_KEY);
    let width = button.natural_size(ui).x;
    let place = left.with_max_x(left.left() + width);
    let response = button.show_at(ui, place);
    response.tooltip(&words.say("export-copy.hint")).clicked()
}

fn path_field() -> egui::Id {
    egui::Id::unique("export-path")
}
