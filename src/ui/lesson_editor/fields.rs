//! Fields of the form, each with what is wrong with it beneath.

use egui::{Align, Id, Rect, Response, Sense, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use super::EditorModel;
use super::draft::{BilingualDraft, Unreadable};
use super::state::EditorState;
use crate::text::Argument;
use crate::training::check::Place;
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label, paragraph, paragraph_height};
use crate::ui::widgets::{Edge, Run, TextArea};

/// A part of a place that can have the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
    English,
    Chinese,
    Kind,
    Low,
    High,
    Credit,
}

/// The id of a field.
pub(super) fn field_id(place: Place, part: Part) -> Id {
    Id::unique(("lesson field", format!("{place:?}"), part))
}

/// The form while it is drawn: where the next row goes.
pub(super) struct Form<'a> {
    pub(super) model: &'a EditorModel<'a>,
    pub(super) unreadable: &'a [Unreadable],
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) y: f32,
    /// How many words were put into it, to tell those alike apart.
    pub(super) said: usize,
}

impl Form<'_> {
    fn half(&self) -> f32 {
        ((self.right - self.left - 12.0) / 2.0).floor()
    }

    /// What is wrong at a place, in words.
    pub(super) fn faults(&self, place: Place) -> Vec<String> {
        let words = self.model.words;
        let unreadable = self.unreadable.iter().filter(|one| one.place == place);
        let mut found: Vec<String> = unreadable
            .map(|one| {
                let code = Argument::Choice(one.code.into());
                let what = words.say_with("form-value", &[("value", code)]);
                words.say_with("editor-unreadable", &[("what", what.into())])
            })
            .collect();
        if found.is_empty() {
            let currency = self.model.session.brief().currency.code();
            let here = self
                .model
                .faults
                .iter()
                .filter(|fault| fault.place == place);
            found.extend(here.map(|fault| fault.told(words, currency)));
        }
        found
    }

    /// Whether something typed at a place can't be read, which keeps it from being saved.
    pub(super) fn is_unreadable(&self, place: Place) -> bool {
        self.unreadable.iter().any(|one| one.place == place)
    }

    /// The name over a row.
    pub(super) fn head(&mut self, ui: &Ui, text: &str) {
        let palette = &Theme::of(ui).palette;
        let rect = Rect::from_min_size(pos2(self.left, self.y), vec2(1.0, 20.0));
        let base = baseline(rect.y_range(), Face::HEAD);
        let run = Run::new(text, Face::HEAD, palette.weak);
        label(
            ui,
            ("head", text, self.said),
            self.left,
            base,
            Align::Min,
            run,
        );
        self.y = rect.bottom() + 4.0;
        self.said = self.said.saturating_add(1);
    }

    /// The two languages over their columns.
    pub(super) fn languages(&mut self, ui: &Ui) {
        let palette = &Theme::of(ui).palette;
        let rect = Rect::from_min_size(pos2(self.left, self.y), vec2(1.0, 16.0));
        let base = baseline(rect.y_range(), Face::LABEL);
        for (name, x) in [
            ("English", self.left),
            ("中文", self.left + self.half() + 12.0),
        ] {
            let run = Run::new(name, Face::LABEL, palette.weak);
            label(ui, ("language", name), x, base, Align::Min, run);
        }
        self.y = rect.bottom() + 8.0;
    }

    /// A text in both languages side by side.
    pub(super) fn both(
        &mut self,
        ui: &mut Ui,
        state: &mut Wanted,
        place: Place,
        name: &str,
        typed: &mut BilingualDraft,
        lines: u16,
    ) {
        let width = self.half();
        let height = TextArea::height(ui, &typed.en, width, lines)
            .max(TextArea::height(ui, &typed.zh, width, lines));
        let faults = self.faults(place);
        let edge = if faults.is_empty() {
            Edge::Plain
        } else {
            Edge::Wrong
        };
        let columns = [
            (&mut typed.en, "English", Part::English, self.left),
            (
                &mut typed.zh,
                "中文",
                Part::Chinese,
                self.left + width + 12.0,
            ),
        ];
        for (text, language, part, x) in columns {
            let rect = Rect::from_min_size(pos2(x, self.y), vec2(width, height));
            let id = field_id(place, part);
            let name = format!("{name}, {language}");
            let missing = text.trim().is_empty();
            let edge = if missing || self.is_unreadable(place) {
                edge
            } else {
                Edge::Plain
            };
            let response = TextArea::new(text, &name, id).edge(edge).show_at(ui, rect);
            state.settle(ui, id, &response, rect);
        }
        self.y += height + 4.0;
        self.say_faults(ui, &faults);
        self.y += 12.0;
    }

    /// What is wrong, a line each.
    pub(super) fn say_faults(&mut self, ui: &Ui, faults: &[String]) {
        let palette = &Theme::of(ui).palette;
        for fault in faults {
            let x = self.left + 24.0;
            let width = self.right - x;
            let run = Run::new(fault, Face::LABEL, palette.bad);
            let height = paragraph_height(ui.painter(), width, run);
            let middle = pos2(self.left + 8.0, self.y + 10.0);
            Sign::Exclamation.paint_at(ui.painter(), middle, palette.bad);
            paragraph(ui.painter(), pos2(x, self.y + 2.0), width, run);
            let rect = Rect::from_min_size(pos2(x, self.y), vec2(width, height));
            let id = ui.make_persistent_id(("fault", fault, self.said));
            let response = ui.interact(rect, id, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, fault));
            self.y += height + 4.0;
            self.said = self.said.saturating_add(1);
        }
    }
}

/// The field that is to have the focus.
pub(super) struct Wanted {
    id: Option<Id>,
}

impl Wanted {
    /// Takes what the state wants.
    pub(super) fn of(state: &mut EditorState) -> Self {
        Self {
            id: state.focus.take(),
        }
    }

    /// Gives a field the focus where it is wanted, and keeps it in sight.
    pub(super) fn settle(&mut self, ui: &Ui, id: Id, response: &Response, rect: Rect) {
        let wanted = self.id == Some(id);
        if wanted {
            self.id = None;
            response.request_focus();
        }
        if wanted || response.gained_focus() {
            ui.scroll_to_rect_animation(
                rect.expand2(vec2(0.0, 32.0)),
                None,
                egui::style::ScrollAnimation::none(),
            );
        }
    }
}
