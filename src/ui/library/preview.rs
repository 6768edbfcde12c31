//! The chosen talk beside the list: how it went, its figures, what its record proves.

use std::sync::Arc;

use egui::{Align, Rect, Ui, pos2, vec2};

use super::buttons::buttons;
use super::entry::file_name;
use super::facts::{Fact, absent, facts, offers_shown};
use super::keys::{Wish, grant};
use super::layout::Layout;
use super::model::{Chosen, LibraryModel};
use super::standing::{color_of, sign_of};
use super::state::LibraryState;
use crate::domain::event::Origin;
use crate::domain::summary::{Summary, day_of};
use crate::domain::{Session, Text};
use crate::text::{Language, Words};
use crate::transcript::row::{Row, Standing};
use crate::transcript::signature::Judged;
use crate::ui::action::Action;
use crate::ui::desk::signing::mark_of;
use crate::ui::ladder::{Ladder, LadderModel, Look};
use crate::ui::ladder_of_talk::ladder_of_talk;
use crate::ui::names::{short_title, short_title_of};
use crate::ui::theme::{BUTTON, FACT, Face, KEY, Palette, Theme};
use crate::ui::widgets::text::{baseline, fitted, label, paragraph_height, paragraph_label};
use crate::ui::widgets::{Button, Chip, Run, parting};

/// The tallest the path may be.
const TALLEST: f32 = 236.0;
/// What the title leaves to the button beside it.
const TAGS: f32 = 72.0;
/// The most signatures that are told.
const MOST_SIGNED: usize = 4;
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
    let Some(row) = state.chosen(model.shelf) else {
        return;
    };
    let place = layout.beside();
    let buttons = buttons(ui, model, row, place, layout);
    let room = place.with_max_y(buttons.top - 8.0);
    let chosen = model.chosen.filter(|chosen| chosen.path == row.path);
    let session = chosen.and_then(|chosen| chosen.session.as_ref());
    match (session, &row.summary) {
        (Some(session), _) if row.is_here() => {
            let with_end = !state.hide_outcomes;
            state.preview.refresh(session, model.words, with_end);
            talk(ui, model.words, row, chosen, &state.preview, room, layout);
        }
        (_, Some(summary)) => summed_up(ui, model.words, (row, summary), chosen, room, layout),
        (_, None) => file(ui, model.words, row, chosen, room, layout),
    }
    let tagged = row.is_readable() && tags_button(ui, model.words, room, layout);
    if tagged {
        grant(Wish::Tags, model, state, actions);
    }
    if let Some(wish) = buttons.pressed {
        grant(wish, model, state, actions);
    }
}

/// A talk that is being read, or whose file is gone: what is known of it.
fn summed_up(
    ui: &Ui,
    words: &Words,
    (row, summary): (&Row, &Summary),
    chosen: Option<&Chosen>,
    room: Rect,
    layout: &Layout,
) {
    let palette = &Theme::of(ui).palette;
    let about = words.companies_of(summary);
    let y = title(ui, &short_title_of(words, summary), &about, room, layout);
    let y = simulated(ui, words, row, y, room);
    let place = if row.is_here() {
        String::new()
    } else {
        row.path.display().to_string()
    };
    parting(ui.painter(), layout.preview.x_range(), y, palette);
    let proof = Proof::of(words, row, chosen, &place);
    proof.show(ui, pos2(room.left(), y + 12.0), room.width());
}

fn talk(
    ui: &Ui,
    words: &Words,
    row: &Row,
    chosen: Option<&Chosen>,
    preview: &Preview,
    room: Rect,
    layout: &Layout,
) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let y = title(ui, &preview.title, &preview.about, room, layout);
    let y = simulated(ui, words, row, y, room);
    let proof = Proof::of(words, row, chosen, &preview.absent);
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

/// The chip of a talk that was simulated, under its title; gives where the rest begins.
fn simulated(ui: &Ui, words: &Words, row: &Row, y: f32, room: Rect) -> f32 {
    let origin = row.summary.as_ref().map(|one| one.origin);
    if origin != Some(Origin::Simulated) {
        return y;
    }
    let chip = words.say("practice-simulated");
    let shown = Chip::caution(&chip).show_at(ui, pos2(room.left(), y + 4.0 + KEY / 2.0));
    shown.bottom() + 8.0
}

/// What is said where there is no path to draw.
fn nothing(ui: &Ui, words: &Words, rect: Rect, palette: &Palette) {
    let text = words.say("preview-no-offers");
    let base = baseline(rect.y_range(), Face::LABEL);
    let run = Run::new(&text, Face::LABEL, palette.weak);
    label(ui, "no path", rect.center().x, base, Align::Center, run);
}

/// A file that holds no talk that could be read.
fn file(ui: &Ui, words: &Words, row: &Row, chosen: Option<&Chosen>, room: Rect, layout: &Layout) {
    let about = words.say("preview-file");
    let y = title(ui, &file_name(&row.path), &about, room, layout);
    parting(
        ui.painter(),
        layout.preview.x_range(),
        y,
        &Theme::of(ui).palette,
    );
    let place = row.path.display().to_string();
    Proof::of(words, row, chosen, &place).show(ui, pos2(room.left(), y + 12.0), room.width());
}

/// What files the talk under words, at the right of its title; says whether it was pressed.
fn tags_button(ui: &Ui, words: &Words, room: Rect, layout: &Layout) -> bool {
    let text = words.say("preview-tags");
    let button = Button::link(&text).key(Wish::Tags.key());
    let size = button.natural_size(ui);
    let top = room.top() + layout.pick(20.0, 16.0) - 2.0;
    let place = Rect::from_min_size(pos2(room.right() - size.x, top), vec2(size.x, BUTTON));
    button.show_at(ui, place).clicked()
}

/// The name over everything; gives where the rest begins.
fn title(ui: &Ui, text: &str, about: &str, room: Rect, layout: &Layout) -> f32 {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let run = Run::new(text, Face::TITLE, palette.strong);
    let top = room.top() + layout.pick(20.0, 16.0);
    let fits = run.width(painter) <= room.width() - TAGS;
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
        let place = pos2(room.left(), top);
        let height = paragraph_label(ui, "subject", place, room.width() - TAGS, run);
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
    tags: Option<String>,
    /// Who signed it, with what each signature proves.
    signed: Vec<(Judged, String)>,
}

impl<'a> Proof<'a> {
    fn of(words: &'a Words, row: &Row, chosen: Option<&Chosen>, absent: &str) -> Self {
        let head = row.head.as_deref().unwrap_or_default();
        let counted = |id: &str| {
            let count = row.records.into();
            words.say_with(id, &[("count", count), ("head", head.into())])
        };
        let fault = || chosen.and_then(|chosen| chosen.fault.clone());
        let otherwise = |id: &str| fault().unwrap_or_else(|| words.say(id).into_owned());
        let says = match row.standing {
            Standing::Verified => counted("preview-verified"),
            Standing::Mended => counted("preview-mended"),
            Standing::Altered => otherwise("preview-altered"),
            Standing::NotVerified => otherwise("preview-not-verified"),
            Standing::Torn => otherwise("preview-torn"),
            Standing::Unreadable => otherwise("preview-unreadable"),
            Standing::Missing => words.say("preview-missing").into_owned(),
        };
        let is_place = row.summary.is_none() || !row.is_here();
        let absent = match absent {
            "" => String::new(),
            place if is_place => place.to_owned(),
            what => words.say_with("preview-not-on-record", &[("what", what.into())]),
        };
        let goes_on = (row.summary.as_ref()).is_some_and(|summary| !summary.closed);
        let read_only = goes_on && !row.writable && row.is_here();
        let tags: Vec<&str> = row.tags.all().iter().map(Text::as_str).collect();
        let tags = tags.join(&words.say("preview-separator"));
        let signed = chosen.map_or(&[][..], |chosen| &chosen.signed.signatures);
        let signed = signed.iter().take(MOST_SIGNED);
        Self {
            signed: signed
                .map(|one| (one.clone(), words.signature_in_short(one)))
                .collect(),
            standing: row.standing,
            says,
            absent,
            read_only: read_only.then(|| words.say("preview-read-only")),
            tags: (!tags.is_empty())
                .then(|| words.say_with("preview-tagged", &[("tags", tags.into())])),
        }
    }

    /// Its lines: how far in they begin, and what they say.
    fn lines<'s>(&'s self, palette: &Palette) -> Vec<(f32, Run<'s>)> {
        const SIGN: f32 = 24.0;
        let mut lines = vec![(SIGN, Run::new(&self.says, Face::TEXT, palette.normal))];
        let signed = self.signed.iter();
        lines.extend(signed.map(|(_, says)| (SIGN, Run::new(says, Face::TEXT, palette.normal))));
        for text in [self.read_only.as_deref(), Some(self.absent.as_str())] {
            let text = text.filter(|text| !text.is_empty());
            lines.extend(text.map(|text| (0.0, Run::new(text, Face::TEXT, palette.weak))));
        }
        let tags = self.tags.as_deref();
        lines.extend(tags.map(|text| (0.0, Run::new(text, Face::TEXT, palette.normal))));
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
        let own = (sign_of(self.standing), color_of(self.standing, palette));
        let signed = self.signed.iter().map(|(one, _)| mark_of(one, palette));
        let signs: Vec<_> = std::iter::once(own).chain(signed).collect();
        let mut y = left_top.y + 4.0;
        for (at, (inset, run)) in self.lines(palette).into_iter().enumerate() {
            let place = pos2(left_top.x + inset, y);
            if let Some((sign, ink)) = signs.get(at) {
                sign.paint_at(ui.painter(), pos2(left_top.x + 8.0, y + 10.0), *ink);
            }
            y += paragraph_label(ui, ("proof", at), place, width - inset, run) + 8.0;
        }
    }
}
