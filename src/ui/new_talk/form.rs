//! The pieces every section is made of: labels, fields, and what is wrong beside them.

use egui::{
    Align, CornerRadius, Id, Key, Modifiers, Rect, Response, Stroke, StrokeKind, Ui, pos2,
    style::ScrollAnimation, vec2,
};

use super::draft::Draft;
use super::fault::FieldFault;
use super::field::Field;
use super::layout::Columns;
use super::state::Memory;
use crate::text::Words;
use crate::ui::signs::Sign;
use crate::ui::theme::{FACT, FIELD, Face, RADIUS, Theme};
use crate::ui::widgets::text::{baseline, label, paragraph};
use crate::ui::widgets::{Button, Edge, Run, Select, TextField};

/// From one row of fields to the next.
pub(super) const PITCH: f32 = 40.0;

/// The form while it is drawn: what it is drawn with, and how far down it has come.
pub(super) struct Form<'a> {
    pub(super) words: &'a Words,
    pub(super) faults: &'a [FieldFault],
    pub(super) memory: &'a mut Memory,
    pub(super) columns: Columns,
    /// Where the next row begins.
    pub(super) y: f32,
}

impl<'a> Form<'a> {
    /// What is wrong with a field, where it is to be seen.
    pub(super) fn shown(&self, field: Field) -> Option<&'a FieldFault> {
        self.faults
            .iter()
            .find(|fault| fault.field == field)
            .filter(|_| self.memory.shows(field))
    }

    /// The place of a field of the first column.
    pub(super) fn first(&self) -> Rect {
        self.place(self.columns.first, self.columns.width)
    }

    /// The place of a field of the second column.
    pub(super) fn second(&self) -> Rect {
        self.place(self.columns.second, self.columns.width)
    }

    /// A place in this row.
    pub(super) fn place(&self, left: f32, width: f32) -> Rect {
        Rect::from_min_size(pos2(left, self.y), vec2(width, FIELD))
    }

    /// The head over a section.
    pub(super) fn head(&self, ui: &Ui, text: &str) {
        let palette = &Theme::of(ui).palette;
        let rect = Rect::from_min_size(pos2(self.columns.left, self.y + 17.0), vec2(1.0, 20.0));
        let base = baseline(rect.y_range(), Face::TEXT_BOLD);
        let run = Run::new(text, Face::TEXT_BOLD, palette.strong);
        label(ui, ("head", text), rect.left(), base, Align::Min, run);
    }

    /// The label of a field in this row.
    pub(super) fn label(&self, ui: &Ui, left: f32, text: &str, face: Face) -> f32 {
        let palette = &Theme::of(ui).palette;
        let base = baseline(self.place(left, 1.0).y_range(), face);
        let run = Run::new(text, face, palette.normal);
        label(ui, ("label", text), left, base, Align::Min, run)
            .rect
            .right()
    }

    /// A field to type in; says whether Enter was pressed in it.
    pub(super) fn text(
        &mut self,
        ui: &mut Ui,
        field: Field,
        rect: Rect,
        typed: &mut String,
        look: Look<'_>,
    ) -> bool {
        let name = if look.name.is_empty() {
            field.name(self.words)
        } else {
            look.name.into()
        };
        let edge = if self.shown(field).is_some() {
            Edge::Wrong
        } else {
            Edge::Plain
        };
        let response = TextField::new(typed, &name)
            .id(Id::unique(("new talk", field)))
            .hint(look.hint)
            .suffix(look.suffix)
            .edge(edge)
            .show_at(ui, rect);
        let entered = response.lost_focus()
            && ui.input(|input| {
                input.key_pressed(Key::Enter) && input.modifiers.matches_exact(Modifiers::NONE)
            });
        if entered {
            // the keyboard keeps its place
            response.request_focus();
        }
        self.settle(ui, field, &response, rect);
        entered
    }

    /// A choice; says whether another one was chosen.
    pub(super) fn select(
        &mut self,
        ui: &Ui,
        field: Field,
        rect: Rect,
        options: &[&str],
        chosen: &mut usize,
    ) -> bool {
        self.select_short(ui, field, rect, (options, ""), chosen)
    }

    /// A choice with a shorter word for what is chosen, where its place is narrow.
    pub(super) fn select_short(
        &mut self,
        ui: &Ui,
        field: Field,
        rect: Rect,
        (options, short): (&[&str], &str),
        chosen: &mut usize,
    ) -> bool {
        let name = field.name(self.words);
        let select = Select::new(&name, options);
        let current = options.get(*chosen).copied().unwrap_or_default();
        let cut = fitting(ui, current, Face::TEXT, rect.width() - 36.0);
        let short = if short.is_empty() {
            cut.as_deref().unwrap_or(current)
        } else {
            short
        };
        let response = select
            .short(short)
            .id_salt(("new talk", field))
            .show_at(ui, rect, chosen);
        if self.shown(field).is_some() {
            wrong_edge(ui, rect);
        }
        self.settle(ui, field, &response, rect);
        response.changed()
    }

    /// A choice that stands where a label would; says whether another one was chosen.
    pub(super) fn quiet_select(
        &mut self,
        ui: &Ui,
        field: Field,
        rect: Rect,
        options: &[&str],
        chosen: &mut usize,
    ) -> bool {
        let name = field.name(self.words);
        let response = Select::new(&name, options)
            .bare()
            .id_salt(("new talk", field))
            .show_at(ui, rect, chosen);
        self.settle(ui, field, &response, rect);
        response.changed()
    }

    /// Gives the field the focus where it is wanted, keeps it in sight, and notes that it
    /// was left.
    pub(super) fn settle(&mut self, ui: &Ui, field: Field, response: &Response, rect: Rect) {
        if self.memory.wanted == Some(field) {
            self.memory.wanted = None;
            response.request_focus();
            keep_in_sight(ui, rect);
        }
        if response.gained_focus() {
            self.memory.current = field.section();
            self.memory.stirred = true;
            keep_in_sight(ui, rect);
        }
        if response.lost_focus() {
            self.memory.leave(field);
        }
    }

    /// Ends a row: what is wrong with its fields stands beside it from `free` on where it
    /// has room, under it where not.
    pub(super) fn end_row(&mut self, ui: &Ui, fields: &[Field], free: f32, draft: &mut Draft) {
        let shown: Vec<&FieldFault> = fields.iter().filter_map(|one| self.shown(*one)).collect();
        let middle = self.y + FIELD / 2.0;
        let (left, right) = (self.columns.first, self.columns.right);
        self.y += PITCH;
        if let [fault] = shown.as_slice() {
            let line = Line::of(ui, fault, self.words);
            if free + 16.0 + line.width <= right {
                self.mend(ui, &line, pos2(free + 16.0, middle), right, draft);
                return;
            }
        }
        for fault in shown {
            let line = Line::of(ui, fault, self.words);
            let height = self.mend(ui, &line, pos2(left, self.y + 10.0), right, draft);
            self.y += height + 4.0;
        }
    }

    /// What is wrong on a line around `at`, and the button that mends it; gives the height.
    pub(super) fn mend(
        &mut self,
        ui: &Ui,
        line: &Line<'_>,
        at: egui::Pos2,
        right: f32,
        draft: &mut Draft,
    ) -> f32 {
        let palette = &Theme::of(ui).palette;
        Sign::Exclamation.paint_at(ui.painter(), pos2(at.x + 8.0, at.y), palette.bad);
        let run = Run::new(&line.text, Face::TEXT, palette.bad);
        let x = at.x + 24.0;
        let mut height = FACT;
        let text_width = run.width(ui.painter());
        let mut after = pos2(x + text_width + 12.0, at.y);
        if x + text_width <= right {
            let rect = Rect::from_center_size(at, vec2(1.0, 20.0));
            let base = baseline(rect.y_range(), Face::TEXT);
            label(ui, ("fault", line.fault.field), x, base, Align::Min, run);
        } else {
            let tall = paragraph(ui.painter(), pos2(x, at.y - 10.0), right - x, run);
            after = pos2(x, at.y + tall + 4.0);
            height = tall + 8.0;
        }
        let Some(cure) = &line.fault.cure else {
            return height;
        };
        let width = Button::plain(&line.cure).natural_size(ui).x - 4.0;
        if after.x + width > right + 0.5 {
            after = pos2(x, at.y + FACT);
            height += FACT + 4.0;
        }
        let place = Rect::from_min_size(pos2(after.x, after.y - 14.0), vec2(width, FACT));
        let button = Button::plain(&line.cure)
            .id_salt(("cure", line.fault.field))
            .show_at(ui, place);
        if button.gained_focus() {
            keep_in_sight(ui, place);
        }
        if button.clicked() {
            draft.mend(line.fault.field, cure);
            self.memory.go_to(line.fault.field);
        }
        height
    }
}

/// How a field of text looks beside what stands in it.
#[derive(Clone, Copy, Default)]
pub(super) struct Look<'a> {
    /// Its name where the field's own does not do.
    pub(super) name: &'a str,
    /// What to type.
    pub(super) hint: &'a str,
    /// Its unit.
    pub(super) suffix: &'a str,
}

/// What is wrong, ready to be drawn on one line.
pub(super) struct Line<'a> {
    fault: &'a FieldFault,
    text: String,
    cure: String,
    /// How wide the line is with its button.
    width: f32,
}

impl<'a> Line<'a> {
    pub(super) fn of(ui: &Ui, fault: &'a FieldFault, words: &Words) -> Self {
        let text = fault.say(words);
        let cure = fault.cure.as_ref().map_or_else(String::new, |value| {
            words.say_with("field-change-to", &[("value", value.into())])
        });
        let color = Theme::of(ui).palette.bad;
        let mut width = 24.0 + Run::new(&text, Face::TEXT, color).width(ui.painter());
        if !cure.is_empty() {
            width += 12.0 + Button::plain(&cure).natural_size(ui).x - 4.0;
        }
        Self {
            fault,
            text,
            cure,
            width,
        }
    }
}

/// The edge of what is wrong, over a control that has none of its own.
pub(super) fn wrong_edge(ui: &Ui, rect: Rect) {
    let palette = &Theme::of(ui).palette;
    ui.painter().rect_stroke(
        rect,
        CornerRadius::same(RADIUS),
        Stroke::new(2.0, palette.bad),
        StrokeKind::Inside,
    );
}

/// Scrolls so far that a place shows, with the row above and below it.
pub(super) fn keep_in_sight(ui: &Ui, rect: Rect) {
    ui.scroll_to_rect_animation(
        rect.expand2(vec2(0.0, PITCH)),
        None,
        ScrollAnimation::none(),
    );
}

/// As much of a text as a width holds, with a mark where it was cut; the whole of it where
/// it fits.
pub(in crate::ui) fn fitting(ui: &Ui, text: &str, face: Face, width: f32) -> Option<String> {
    let color = Theme::of(ui).palette.normal;
    let wide = |text: &str| Run::new(text, face, color).width(ui.painter());
    if wide(text) <= width {
        return None;
    }
    let characters: Vec<char> = text.chars().collect();
    let cut = |count: usize| {
        let kept: String = characters.iter().take(count).collect();
        format!("{}…", kept.trim_end())
    };
    // the widths grow with the count: halve the way to the last that fits
    let (mut fits, mut too_many) = (0, characters.len());
    while too_many - fits > 1 {
        let middle = usize::midpoint(fits, too_many);
        if wide(&cut(middle)) <= width {
            fits = middle;
        } else {
            too_many = middle;
        }
    }
    Some(cut(fits))
}
