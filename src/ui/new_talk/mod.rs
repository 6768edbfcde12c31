//! A new talk: the brief, typed into a form.
//!
//! The eye goes to the field that is wrong, to its cure, to why the talk can't begin yet.
//! What is typed is a [`Draft`]: plain strings and choices. [`Draft::read`] makes a
//! [`Brief`] of it or says what is wrong with which field; nothing is checked a second
//! time. The view draws what it is lent ([`NewTalkModel`]), keeps what is typed
//! ([`NewTalkState`]), and returns what was asked for ([`NewTalkAsk`]).
//!
//! A field shows as wrong after it was left, or after an attempt to begin; until then a
//! form that is half empty is not full of red.

mod amounts;
mod draft;
mod envelope;
mod facts;
mod fault;
mod field;
mod figures;
mod form;
mod kind;
mod layout;
mod loaded;
mod look_alikes;
mod name_draft;
mod naming;
mod paste;
mod people;
mod preview;
mod procedure;
mod product;
mod reading;
mod reference_reading;
mod reference_row;
mod references;
mod sections;
mod state;
mod table_row;
mod target;
mod top_bar;
mod writing;

pub use draft::{Draft, FactDraft, FactKind, NameDraft, ReferenceDraft, TargetDraft, TargetKind};
pub use fault::{FieldFault, Problem};
pub use field::{FactField, Field, ReferenceField, Section};
pub(in crate::ui) use form::fitting;
pub use kind::Kind;
pub use state::NewTalkState;

use std::path::PathBuf;

use egui::{Key, Modifiers, Rect, ScrollArea, Ui, UiBuilder, vec2};
use jiff::civil::Date;

use super::envelope::EnvelopeAsk;
use super::theme::Theme;
use super::widgets::parting;
use crate::domain::benchmark::{Benchmark, Terms};
use crate::domain::brief::ReserveMode;
use crate::domain::{Brief, RulePack};
use crate::text::{Language, Words};
use crate::transcript::packs::Packs;
use form::{Appraisal, Form};
use layout::Layout;
use preview::{Begin, Preview};
use reading::Reading;
use top_bar::{Wish, pressed};

/// What the form is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct NewTalkModel<'a> {
    /// The language that is spoken.
    pub words: &'a Words,
    /// The rules there are.
    pub packs: &'a Packs,
    /// Today, by the clock: the age of reference prices counts from it.
    pub today: Date,
    /// What is to be said at the top: beside the title where it is short, on a strip of
    /// its own where it is long.
    pub notice: Option<&'a str>,
}

/// What was asked for in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewTalkAsk {
    /// Begin a talk with this brief.
    Start(Box<Brief>),
    /// Begin a talk with this brief, its reserve sealed in this file.
    StartSealed(Box<Brief>, PathBuf),
    /// Something about the sealed reserve.
    Envelope(EnvelopeAsk),
    /// Leave the form. What is typed stays in the state.
    Cancel,
    /// Pick a brief and fill the form with it.
    LoadBrief,
    /// Pick a place and write this brief there.
    SaveBrief(Box<Brief>),
    /// Speak this language.
    Language(Language),
}

/// Shows the form; gives what was asked for.
#[must_use]
pub fn show(ui: &mut Ui, model: &NewTalkModel<'_>, state: &mut NewTalkState) -> Option<NewTalkAsk> {
    let before = state.draft.clone();
    let mut reading = state.draft.gather(model.packs);
    reading.faults.extend(state.draft.envelope_fault());
    let mut layout = Layout::of(ui, model.words);
    let brief = reading.brief.clone();
    let pack = model.packs.get(&brief.rules);
    let terms = terms(&brief, pack.as_deref(), model.today);
    let benchmark = Benchmark::of_brief(&brief, &terms);
    let countries = countries(model, pack.as_deref());
    let appraisal = Appraisal {
        benchmark: &benchmark,
        rows: &reading.rows,
        countries: &countries,
        currency: brief.currency.code(),
        step: brief.step,
    };
    paste::listen(ui, state);
    let has_paste = state.memory.paste.is_some();
    let mut ask = if has_paste {
        None
    } else {
        keys(ui, model, state, &reading)
    };

    let wish = top_bar::show(ui, model, &mut layout);
    fields(ui, model, &layout, state, (&reading, appraisal));
    let memory = &mut state.memory;
    sections::show(ui, model.words, &layout, &state.draft, &reading, memory);
    let other = sections::language(ui, model.words, &layout);
    let preview = Preview {
        words: model.words,
        draft: &state.draft,
        reading: &reading,
        terms: &terms,
        memory: &state.memory,
    };
    let begin = preview::show(ui, preview, &layout);
    match begin {
        Some(Begin::Begin) => ask = start(state, &reading),
        Some(Begin::Attempt) => state.memory.attempt(&reading.faults),
        None => {}
    }
    if let Some(wish) = wish {
        ask = granted(wish, state, &reading);
    }
    ask = ask.or(other.map(NewTalkAsk::Language));
    ask = ask.or(state.memory.asked.take().map(NewTalkAsk::Envelope));
    if has_paste {
        paste::show(ui, model, state);
    } else {
        ask = ask.or(escape(ui, state, &reading));
    }
    if std::mem::take(&mut state.memory.stirred) || state.draft != before {
        // the parts drawn before the change show it in the next frame
        ui.ctx().request_repaint();
    }
    ask
}

/// What reference prices are held against: the rules that are chosen, and the day of the
/// talk.
fn terms<'a>(brief: &Brief, pack: Option<&'a RulePack>, today: Date) -> Terms<'a> {
    match pack {
        Some(pack) => Terms::of(brief, pack, Some(today)),
        None => Terms {
            currency: brief.currency,
            unit: brief.unit,
            day: Some(today),
            basket: None,
            age: None,
        },
    }
}

/// The countries to choose from: those of the basket of these rules, or else of the first
/// rules that have one, and then all others by name.
fn countries(model: &NewTalkModel<'_>, pack: Option<&RulePack>) -> Vec<String> {
    let basket = |pack: &RulePack| {
        let (_, countries) = pack.reference_basket()?;
        Some(countries.to_vec())
    };
    let of_any = || model.packs.iter().find_map(|pack| basket(pack));
    let mut codes = pack.and_then(basket).or_else(of_any).unwrap_or_default();
    let mut others: Vec<&str> = crate::import::country_codes()
        .filter(|code| !codes.iter().any(|one| one == code))
        .collect();
    others.sort_by_key(|code| model.words.country(code));
    codes.extend(others.into_iter().map(str::to_owned));
    codes
}

/// Keys that mean the same wherever the focus is, heard before any field hears them.
fn keys(
    ui: &Ui,
    model: &NewTalkModel<'_>,
    state: &mut NewTalkState,
    reading: &Reading,
) -> Option<NewTalkAsk> {
    if pressed(ui, Modifiers::COMMAND, Key::Enter) {
        return start(state, reading);
    }
    if pressed(ui, Modifiers::COMMAND, Key::S) {
        return granted(Wish::Save, state, reading);
    }
    if pressed(ui, Modifiers::COMMAND, Key::O) {
        return Some(NewTalkAsk::LoadBrief);
    }
    if pressed(ui, Modifiers::NONE, Key::F8) {
        let mut others = Language::ALL.into_iter();
        let other = others.find(|one| *one != model.words.language());
        return other.map(NewTalkAsk::Language);
    }
    None
}

/// Esc, where nothing smaller took it: closes the innermost of what is open.
fn escape(ui: &Ui, state: &mut NewTalkState, reading: &Reading) -> Option<NewTalkAsk> {
    if !pressed(ui, Modifiers::NONE, Key::Escape) {
        return None;
    }
    if let Some(row) = state.memory.open_row {
        state.memory.close_row(&reading.faults);
        state.memory.wanted = Some(Field::Reference(row, ReferenceField::Kind));
        return None;
    }
    Some(NewTalkAsk::Cancel)
}

/// A talk is asked for: it begins, or everything that is wrong shows.
fn start(state: &mut NewTalkState, reading: &Reading) -> Option<NewTalkAsk> {
    let brief = whole(state, reading, |_any| true)?;
    if brief.reserve == ReserveMode::Envelope {
        let envelope = state.draft.envelope.trim().into();
        return Some(NewTalkAsk::StartSealed(brief, envelope));
    }
    Some(NewTalkAsk::Start(brief))
}

fn granted(wish: Wish, state: &mut NewTalkState, reading: &Reading) -> Option<NewTalkAsk> {
    match wish {
        Wish::Cancel => Some(NewTalkAsk::Cancel),
        Wish::Load => Some(NewTalkAsk::LoadBrief),
        // a brief names no envelope, so one that is missing is no fault of it
        Wish::Save => {
            whole(state, reading, |field| field != Field::EnvelopeFile).map(NewTalkAsk::SaveBrief)
        }
    }
}

/// The brief where all of it is right that matters; else everything that is wrong shows.
fn whole(
    state: &mut NewTalkState,
    reading: &Reading,
    matters: impl Fn(Field) -> bool,
) -> Option<Box<Brief>> {
    if !reading.faults.iter().any(|fault| matters(fault.field)) {
        return Some(Box::new(reading.brief.clone()));
    }
    state.memory.attempt(&reading.faults);
    None
}

/// The column of fields, which scrolls where the window is small.
fn fields(
    ui: &mut Ui,
    model: &NewTalkModel<'_>,
    layout: &Layout,
    state: &mut NewTalkState,
    (reading, appraisal): (&Reading, Appraisal<'_>),
) {
    let palette = Theme::of(ui).palette;
    let centre = layout.centre;
    ui.painter().rect_filled(centre, 0.0, palette.background);
    let mut child = ui.new_child(UiBuilder::new().max_rect(centre).id_salt("fields"));
    child.set_clip_rect(centre.intersect(ui.clip_rect()));
    ScrollArea::vertical()
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let top = ui.max_rect().top();
            let mut form = Form {
                words: model.words,
                faults: &reading.faults,
                memory: &mut state.memory,
                appraisal,
                columns: layout.columns(ui, model.words),
                y: top,
            };
            let across = centre.x_range();
            product::show(ui, &mut form, &mut state.draft);
            parting(ui.painter(), across, form.y, &palette);
            references::show(ui, &mut form, &mut state.draft);
            parting(ui.painter(), across, form.y, &palette);
            target::show(ui, &mut form, &mut state.draft);
            parting(ui.painter(), across, form.y, &palette);
            procedure::show(ui, &mut form, &mut state.draft, model.packs);
            let height = form.y + 8.0 - top;
            ui.expand_to_include_rect(Rect::from_min_size(
                ui.max_rect().min,
                vec2(centre.width(), height),
            ));
        });
}
