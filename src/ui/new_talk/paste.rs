//! A table from a spreadsheet, looked at before anything of it is taken.
//!
//! Ctrl V while the keyboard is among the reference prices, or the button under the table; or
//! a file that was loaded, which may hold the facts of a brief as well. What is right can be
//! taken; what is not stays listed, each with its reason.

use egui::{Event, Key, Modifiers, Rect, ScrollArea, Sense, Ui, pos2, vec2};

use super::NewTalkModel;
use super::field::{Field, ReferenceField, Section};
use super::loaded::{Line, Loaded, fact_line};
use super::state::NewTalkState;
use super::table_row::one;
use crate::domain::Bilingual;
use crate::import::{Frame, Table, read_references};
use crate::text::Words;
use crate::ui::theme::{BUTTON, FACT, Face, Theme};
use crate::ui::widgets::{Button, dialog_card};
use crate::ui::widgets::{air as space, wide_text as text};

/// How wide the card is.
const WIDTH: f32 = 760.0;
/// Rows in sight.
const ROWS: usize = 12;

/// What was pasted.
#[derive(Clone, Debug, Default)]
pub(super) struct Paste {
    /// The table; none as long as nothing was pasted.
    table: Option<Table>,
    /// How many rows were taken already.
    taken: Option<usize>,
    /// Enter was pressed.
    entered: bool,
    /// The file it is from, and the facts that stand in it.
    loaded: Option<Loaded>,
}

impl Paste {
    /// What a file holds.
    pub(super) fn of_file(loaded: Loaded, table: Option<Table>) -> Self {
        Self {
            table,
            loaded: Some(loaded),
            ..Self::default()
        }
    }

    /// How much of it is right, and how much there is.
    fn count(&self) -> (usize, usize) {
        let rows = self.table.as_ref().map_or((0, 0), |table| {
            (table.references().count(), table.rows.len())
        });
        let facts = self.loaded.as_ref().map_or((0, 0), Loaded::count);
        (rows.0 + facts.0, rows.1 + facts.1)
    }

    /// Whether there is anything to look at.
    fn is_filled(&self) -> bool {
        self.table.is_some() || self.loaded.is_some()
    }

    /// What is listed: what is wrong, then what is right.
    fn lines(&self) -> Vec<Line<'_>> {
        let rows = self.table.iter().flat_map(|table| &table.rows);
        let facts = self.loaded.iter().flat_map(Loaded::facts);
        let all: Vec<Line<'_>> = facts.map(Line::Fact).chain(rows.map(Line::Row)).collect();
        let (wrong, right): (Vec<_>, Vec<_>) = all.into_iter().partition(Line::is_wrong);
        wrong.into_iter().chain(right).collect()
    }
}

/// Takes what is pasted out of this frame's input, where it is meant for the table: the card
/// is open, the keyboard is among the reference prices but in no field, or what is pasted
/// are cells and no single text.
pub(super) fn listen(ui: &Ui, state: &mut NewTalkState) {
    let is_open = state.memory.paste.is_some();
    let is_here = state.memory.current == Section::References;
    if !is_open && !is_here {
        return;
    }
    let in_field = ui.ctx().text_edit_focused();
    let mut pasted = None;
    let entered = ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Paste(text) = event else {
                return true;
            };
            let is_table = text.trim_end().contains(['\t', '\n']);
            if is_open || !in_field || is_table {
                pasted = Some(text.clone());
                return false;
            }
            true
        });
        is_open && input.consume_key(Modifiers::NONE, Key::Enter)
    });
    if let Some(text) = pasted {
        let draft = &state.draft;
        let medicine = Bilingual {
            en: crate::domain::Text::name(&draft.generic_name.en).unwrap_or_default(),
            zh: crate::domain::Text::name(&draft.generic_name.zh).unwrap_or_default(),
        };
        let frame = Frame {
            currency: draft.currency,
            unit: draft.unit,
            medicine: &medicine,
            before: draft.references.len(),
        };
        state.memory.paste = Some(Paste {
            table: Some(read_references(&text, frame)),
            ..Paste::default()
        });
        state.memory.stirred = true;
        if let Some(focused) = ui.memory(egui::Memory::focused) {
            ui.memory_mut(|memory| memory.surrender_focus(focused));
        }
    }
    if let Some(paste) = &mut state.memory.paste {
        paste.entered = entered;
    }
}

/// Shows the card, and takes what is right where that is asked for.
pub(super) fn show(ui: &Ui, model: &NewTalkModel<'_>, state: &mut NewTalkState) {
    let words = model.words;
    let Some(mut paste) = state.memory.paste.take() else {
        return;
    };
    let mut wanted = false;
    let away = dialog_card(ui, WIDTH, |ui| {
        let palette = Theme::of(ui).palette;
        let title = match &paste.loaded {
            Some(loaded) => loaded.title(words),
            None => words.say("references-paste").into_owned(),
        };
        text(ui, &title, Face::TITLE, palette.strong);
        space(ui, 8.0);
        match (&paste.loaded, &paste.table) {
            (None, None) => {
                text(
                    ui,
                    &words.say("references-paste-hint"),
                    Face::TEXT,
                    palette.strong,
                );
                space(ui, 8.0);
                text(
                    ui,
                    &words.say("references-paste-order"),
                    Face::TEXT,
                    palette.weak,
                );
            }
            _ => found(ui, words, &paste),
        }
        space(ui, 16.0);
        let (right, _) = paste.count();
        let (take, cancel) = buttons(ui, words, &paste, right);
        wanted = right > 0 && (take || paste.entered);
        cancel || (right == 0 && paste.entered && paste.is_filled())
    });
    if wanted {
        take(&mut paste, model, state);
        state.memory.stirred = true;
    }
    let is_done = wanted && paste.count().1 == 0;
    if away || is_done {
        state.memory.stirred = true;
        let is_of_rows = paste
            .loaded
            .as_ref()
            .is_none_or(|loaded| !loaded.has_facts());
        if is_of_rows {
            let last = state.draft.references.len().saturating_sub(1);
            state.memory.wanted = Some(Field::Reference(last, ReferenceField::Kind));
        } else {
            state.memory.wanted = Some(Field::GenericName);
        }
    } else {
        paste.entered = false;
        state.memory.paste = Some(paste);
    }
}

/// Takes what is right; the rest stays. A brief takes the place of what stands in the form.
fn take(paste: &mut Paste, model: &NewTalkModel<'_>, state: &mut NewTalkState) {
    paste.taken = Some(paste.count().0);
    let brief = paste.loaded.as_mut().and_then(Loaded::take);
    if let Some(brief) = brief {
        *state = NewTalkState::from_brief(&brief, model.words, model.packs);
    } else if let Some(table) = &paste.table {
        state.draft.add_references(table.references());
    }
    if let Some(table) = &mut paste.table {
        table.rows.retain(|row| row.read.is_err());
    }
}

/// What was found: how much of it is right, how the columns were read, and every row, those
/// that are wrong first.
fn found(ui: &mut Ui, words: &Words, paste: &Paste) {
    let palette = Theme::of(ui).palette;
    let has_facts = paste.loaded.as_ref().is_some_and(Loaded::has_facts);
    let refused = paste
        .table
        .as_ref()
        .and_then(|table| table.refused.as_ref());
    if let (Some(problem), false) = (refused, has_facts) {
        text(ui, &problem.say(words), Face::TEXT, palette.bad);
        space(ui, 8.0);
        text(
            ui,
            &words.say("references-paste-order"),
            Face::TEXT,
            palette.weak,
        );
        return;
    }
    if let Some(taken) = paste.taken {
        let said = words.say_with("references-paste-taken", &[("taken", taken.into())]);
        text(ui, &said, Face::TEXT, palette.strong);
    } else {
        let (right, count) = paste.count();
        let arguments = [("right", right.into()), ("count", count.into())];
        let id = if has_facts {
            "table-found"
        } else {
            "references-paste-found"
        };
        text(
            ui,
            &words.say_with(id, &arguments),
            Face::TEXT,
            palette.strong,
        );
        if let Some(table) = paste.table.as_ref().filter(|one| one.refused.is_none()) {
            text(ui, &columns(words, table), Face::LABEL, palette.weak);
            if table.without_basis {
                let note = words.say("references-paste-no-basis");
                text(ui, &note, Face::LABEL, palette.weak);
            }
        }
        for note in paste.loaded.iter().flat_map(|loaded| loaded.notes(words)) {
            text(ui, &note, Face::LABEL, palette.weak);
        }
    }
    space(ui, 8.0);
    let rows = paste.lines();
    let (rect, _) = ui.allocate_exact_size(
        vec2(ui.available_width(), rows.len().min(ROWS) as f32 * FACT),
        Sense::hover(),
    );
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(rect).id_salt("rows"));
    let down = scrolled(ui);
    ScrollArea::vertical().auto_shrink(false).show_rows(
        &mut child,
        FACT,
        rows.len(),
        |ui, range| {
            ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
            ui.scroll_with_delta(vec2(0.0, -down));
            for row in rows.get(range).unwrap_or_default() {
                let size = vec2(ui.available_width(), FACT);
                let (place, _) = ui.allocate_exact_size(size, Sense::hover());
                match row {
                    Line::Row(row) => one(ui, words, row, place),
                    Line::Fact(fact) => fact_line(ui, words, fact, place),
                }
            }
        },
    );
}

/// How far the keys ask the list to go down.
fn scrolled(ui: &Ui) -> f32 {
    const PAGE: f32 = (ROWS - 1) as f32 * FACT;
    ui.input(|input| {
        let times = |key| f32::from(u8::from(input.key_pressed(key)));
        FACT * (times(Key::ArrowDown) - times(Key::ArrowUp))
            + PAGE * (times(Key::PageDown) - times(Key::PageUp))
            + 1e6 * (times(Key::End) - times(Key::Home))
    })
}

/// How the columns were read.
fn columns(words: &Words, table: &Table) -> String {
    let names: Vec<String> = table.columns.iter().map(|one| one.name(words)).collect();
    let names = names.join(&words.say("references-between"));
    let columns = words.say_with("references-paste-columns", &[("columns", names.into())]);
    if table.has_head {
        return columns;
    }
    let note = words.say("references-paste-no-head").into_owned();
    words.say_with(
        "said-and-note",
        &[("said", columns.into()), ("note", note.into())],
    )
}

/// Take and cancel; whether each was pressed. There is no take where nothing can be taken.
fn buttons(ui: &mut Ui, words: &Words, paste: &Paste, right: usize) -> (bool, bool) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), BUTTON), Sense::hover());
    let mut edge = rect.right();
    let mut taken = false;
    if right > 0 {
        let id = match &paste.loaded {
            Some(loaded) if loaded.has_facts() => "table-take",
            Some(_) | None => "references-paste-take",
        };
        let said = words.say_with(id, &[("count", right.into())]);
        let take = Button::main(&said).key("Enter");
        let wide = take.natural_size(ui).x;
        let place = Rect::from_min_max(pos2(edge - wide, rect.top()), pos2(edge, rect.bottom()));
        taken = take.show_at(ui, place).clicked();
        edge = place.left() - 8.0;
    }
    let said = words.say("references-close");
    let cancel = Button::plain(&said).key("Esc");
    let wide = cancel.natural_size(ui).x;
    let place = Rect::from_min_max(pos2(edge - wide, rect.top()), pos2(edge, rect.bottom()));
    (taken, cancel.show_at(ui, place).clicked())
}
