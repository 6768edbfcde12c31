//! The chosen talk beside the list: how it went, its figures, what its record proves.

use std::sync::Arc;

use egui::{Align, Rect, Ui, pos2, vec2};

use super::buttons::buttons;
use super::entry::file_name;
use super::facts::{Fact, absent, facts, offers_shown};
use super::keys::grant;
use super::layout::Layout;
use super::model::LibraryModel;
use super::shelved::{Shelved, Standing};
use super::state::LibraryState;
use crate::domain::Session;
use crate::domain::summary::day_of;
use crate::text::{Language, Words};
use crate::ui::action::Action;
use crate::ui::ladder::{Ladder, LadderModel, Look};
use crate::ui::ladder_of_talk::ladder_of_talk;
use crate::ui::names::short_title;
use crate::ui::theme::{FACT, Face, Palette, Theme};
use crate::ui::widgets::text::{baseline, fitted, label, paragraph_height, paragraph_label};
use crate::ui::widgets::{Run, parting};

/// The tallest the path may be.
const TALLEST: f32 = 236.0;
/// Below this height the path is left out.
const LOWEST: f32 = 72.0;

/// What stands beside the list, made once for a talk.
#[derive(Default)]
pub(super) struct Preview {
    of: Option<Of>,
    title: String,
    about: String,
    path: LadderModel,
    facts: Vec<Fact>,
    absent: String,
}

/// What it was made from.
struct Of {
    session: Arc<Session>,
    language: Language,
    with_end: bool,
}

impl Preview {
    fn refresh(&mut self, session: &Arc<Session>, words: &Words, with_end: bool) {
        let is_of = |of: &Of| {
            Arc::ptr_eq(&of.session, session)
                && of.language == words.language()
                && of.with_end == with_end
        };
        if self.of.as_ref().is_some_and(is_of) {
            return;
        }
        let brief = session.brief();
        let company = words.name(&brief.product.company).to_owned();
        let date = day_of(session)
            .and_then(|day| day.to_string().parse().ok())
            .map(|day| words.date_in_words(day));
        let about: Vec<String> = [Some(company), date]
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        let mut whole = ladder_of_talk(session, words, true);
        whole.offers.truncate(offers_shown(session, with_end));
        let separator = words.say("preview-separator");
        *self = Self {
            title: short_title(words, &brief.product),
            about: about.join(&words.say("preview-about-separator")),
            path: LadderModel {
                offers: whole.offers,
                unknown: whole.unknown,
                ..LadderModel::default()
            },
            facts: facts(session, words, with_end),
            absent: absent(session, words, with_end).join(&separator),
            of: Some(Of {
                session: Arc::clone(session),
                language: words.language(),
                with_end,
            }),
        };
    }
}

/// Shows it; adds what was asked for.
pub(super) fn show(
    ui: &Ui,
    model: &LibraryModel<'_>,
    state: &mut LibraryState,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let row = state.chosen_row(model.shelf);
    let at = row.and_then(|row| state.shelf.order().get(row).copied());
    let Some(shelved) = at.and_then(|at| model.shelf.get(at)) else {
        return;
    };
    let place = layout.beside();
    let buttons = buttons(ui, model, shelved, place, layout);
    let room = place.with_max_y(buttons.top - 8.0);
    match &shelved.session {
        Some(session) => {
            state
                .preview
                .refresh(session, model.words, !state.hide_outcomes);
            talk(ui, model.words, shelved, &state.preview, room, layout);
        }
        None => file(ui, model.words, shelved, room, layout),
    }
    if let Some(wish) = buttons.pressed {
        grant(wish, model, state, actions);
    }
}

fn talk(ui: &Ui, words: &Words, shelved: &Shelved, preview: &Preview, room: Rect, layout: &Layout) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let y = title(ui, &preview.title, &preview.about, room, layout);
    let proof = Proof::of(words, shelved, &preview.absent);
    let proof_height = proof.height(ui, room.width(), palette);
    let facts_height = preview.facts.len() as f32 * FACT;
    let below = facts_height + 25.0 + proof_height;
    let path_height = (room.bottom() - y - below).clamp(0.0, layout.pick(TALLEST, 200.0));
    let mut y = y;
    if path_height >= LOWEST {
        let rect = Rect::from_min_size(pos2(room.left(), y), vec2(room.width(), path_height));
        let name = words.say("preview-path");
        let look = Look {
            axis: false,
            ..Look::default()
        };
        let figures = |_| String::new();
        if preview.path.offers.is_empty() {
            nothing(ui, words, rect, palette);
        } else {
            Ladder::new(&preview.path, &name)
                .look(look)
                .show_at(ui, rect, &figures);
        }
        y = rect.bottom();
    }
    y += 8.0;
    for (at, fact) in preview.facts.iter().enumerate() {
        let rect = Rect::from_min_size(pos2(room.left(), y), vec2(room.width(), FACT));
        let base = baseline(rect.y_range(), Face::TEXT);
        let value = Run::new(&fact.value, Face::TEXT, palette.strong);
        let value = label(ui, ("value", at), rect.right(), base, Align::Max, value);
        let space = egui::Rangef::new(rect.left(), value.rect.left() - 12.0);
        let text = fitted(painter, &fact.name, space.span(), Face::TEXT);
        let name = Run::new(&text, Face::TEXT, palette.weak);
        label(ui, ("fact", at), rect.left(), base, Align::Min, name);
        y = rect.bottom();
    }
    y += 12.0;
    parting(painter, layout.preview.x_range(), y, palette);
    proof.show(ui, pos2(room.left(), y + 12.0), room.width());
}

/// What is said where there is no path to draw.
fn nothing(ui: &Ui, words: &Words, rect: Rect, palette: &Palette) {
    let text = words.say("preview-no-offers");
    let base = baseline(rect.y_range(), Face::LABEL);
    let run = Run::new(&text, Face::LABEL, palette.weak);
    label(ui, "no path", rect.center().x, base, Align::Center, run);
}

/// A file that holds no talk that could be read.
fn file(ui: &Ui, words: &Words, shelved: &Shelved, room: Rect, layout: &Layout) {
    let about = words.say("preview-file");
    let y = title(ui, &file_name(&shelved.path), &about, room, layout);
    parting(
        ui.painter(),
        layout.preview.x_range(),
        y,
        &Theme::of(ui).palette,
    );
    let place = shelved.path.display().to_string();
    Proof::of(words, shelved, &place).show(ui, pos2(room.left(), y + 12.0), room.width());
}

/// The name over everything; gives where the rest begins.
fn title(ui: &Ui, text: &str, about: &str, room: Rect, layout: &Layout) -> f32 {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let run = Run::new(text, Face::TITLE, palette.strong);
    let top = room.top() + layout.pick(20.0, 16.0);
    let fits = run.width(painter) <= room.width();
    let bottom = if fits {
        let line = egui::Rangef::new(top, top + 28.0);
        let base = baseline(line, Face::TITLE);
        label(ui, "subject", room.left(), base, Align::Min, run);
        line.max
    } else {
        let run = Run {
            face: Face::SUBJECT,
            ..run
        };
        let height = paragraph_label(ui, "subject", pos2(room.left(), top), room.width(), run);
        top + height + 4.0
    };
    let run = Run::new(about, Face::TEXT, palette.weak);
    let top = pos2(room.left(), bottom + 3.0);
    let height = paragraph_label(ui, "about", top, room.width(), run);
    (top.y + height + layout.pick(13.0, 4.0)).round()
}

/// What the record proves, and what is not on it.
struct Proof<'a> {
    standing: Standing,
    says: String,
    absent: String,
    read_only: Option<std::borrow::Cow<'a, str>>,
}

impl<'a> Proof<'a> {
    fn of(words: &'a Words, shelved: &Shelved, absent: &str) -> Self {
        let head = shelved.head.as_deref().unwrap_or_default();
        let counted = |id: &str| {
            let count = shelved.records.into();
            words.say_with(id, &[("count", count), ("head", head.into())])
        };
        let fault = || shelved.fault.clone();
        let otherwise = |id: &str| fault().unwrap_or_else(|| words.say(id).into_owned());
        let says = match shelved.standing {
            Standing::Verified => counted("preview-verified"),
            Standing::Mended => counted("preview-mended"),
            Standing::Altered => otherwise("preview-altered"),
            Standing::NotVerified => otherwise("preview-not-verified"),
            Standing::Unreadable => otherwise("preview-unreadable"),
        };
        let has_talk = shelved.session.is_some();
        let absent = match absent {
            "" => String::new(),
            place if !has_talk => place.to_owned(),
            what => words.say_with("preview-not-on-record", &[("what", what.into())]),
        };
        let goes_on = shelved
            .session
            .as_ref()
            .is_some_and(|session| !session.is_closed());
        let read_only = goes_on && !shelved.writable;
        Self {
            standing: shelved.standing,
            says,
            absent,
            read_only: read_only.then(|| words.say("preview-read-only")),
        }
    }

    /// Its lines: how far in they begin, and what they say.
    fn lines<'s>(&'s self, palette: &Palette) -> Vec<(f32, Run<'s>)> {
        const SIGN: f32 = 24.0;
        let mut lines = vec![(SIGN, Run::new(&self.says, Face::TEXT, palette.normal))];
        for text in [self.read_only.as_deref(), Some(self.absent.as_str())] {
            let text = text.filter(|text| !text.is_empty());
            lines.extend(text.map(|text| (0.0, Run::new(text, Face::TEXT, palette.weak))));
        }
        lines
    }

    fn height(&self, ui: &Ui, width: f32, palette: &Palette) -> f32 {
        let lines = self.lines(palette);
        let heights = lines
            .iter()
            .map(|(inset, run)| paragraph_height(ui.painter(), width - inset, *run) + 8.0);
        heights.sum()
    }

    fn show(&self, ui: &Ui, left_top: egui::Pos2, width: f32) {
        let palette = &Theme::of(ui).palette;
        let center = left_top + vec2(8.0, 14.0);
        let sign = self.standing.sign();
        sign.paint_at(ui.painter(), center, self.standing.color(palette));
        let mut y = left_top.y + 4.0;
        for (at, (inset, run)) in self.lines(palette).into_iter().enumerate() {
            let place = pos2(left_top.x + inset, y);
            y += paragraph_label(ui, ("proof", at), place, width - inset, run) + 8.0;
        }
    }
}
