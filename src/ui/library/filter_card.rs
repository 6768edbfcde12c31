//! Further filters: names, tags, and how deep the cut is.

use egui::{Align, Id, Key, Popup, Rect, Ui, pos2};
use rust_decimal::Decimal;

use super::card::{row, space, text};
use super::model::LibraryModel;
use super::state::Filters;
use crate::domain::typed::narrowed;
use crate::text::Words;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Edge, Run, Select, TextField, dialog_buttons, dialog_card};

/// Further filters, as they are typed.
pub(super) struct FilterCard {
    drug: String,
    company: String,
    person: String,
    tag: Option<String>,
    cut_from: String,
    cut_to: String,
    fresh: bool,
}

impl FilterCard {
    /// Filters as they are set.
    pub(super) fn of(filters: &Filters) -> Self {
        let figure = |figure: Option<Decimal>| figure.map(|one| one.to_string());
        Self {
            drug: filters.drug.clone(),
            company: filters.company.clone(),
            person: filters.person.clone(),
            tag: filters.tag.clone(),
            cut_from: figure(filters.cut_from).unwrap_or_default(),
            cut_to: figure(filters.cut_to).unwrap_or_default(),
            fresh: true,
        }
    }

    /// What is typed, taken over; `None` where a figure can't be read.
    fn filters(&self, before: &Filters) -> Option<Filters> {
        Some(Filters {
            drug: self.drug.trim().to_owned(),
            company: self.company.trim().to_owned(),
            person: self.person.trim().to_owned(),
            tag: self.tag.clone(),
            cut_from: percent(&self.cut_from).ok()?,
            cut_to: percent(&self.cut_to).ok()?,
            ..before.clone()
        })
    }
}

/// No percent that can be read.
struct Unreadable;

/// Reads percent as it is typed: `20`, `12.5%`, `-3`; nothing typed is no limit.
fn percent(typed: &str) -> Result<Option<Decimal>, Unreadable> {
    let narrow = narrowed(typed);
    let plain = narrow.trim().trim_end_matches('%').trim();
    if plain.is_empty() {
        return Ok(None);
    }
    let digits = plain.strip_prefix('-').unwrap_or(plain);
    let fits = digits.len() <= 9
        && digits.starts_with(|one: char| one.is_ascii_digit())
        && digits.chars().all(|one| one.is_ascii_digit() || one == '.');
    let figure = fits.then(|| Decimal::from_str_exact(plain).ok());
    figure.flatten().map(Some).ok_or(Unreadable)
}

/// Shows them; says whether they were put away.
pub(super) fn show(
    ui: &Ui,
    model: &LibraryModel<'_>,
    card: &mut FilterCard,
    filters: &mut Filters,
) -> bool {
    dialog_card(ui, 480.0, |ui| content(ui, model, card, filters))
}

fn content(
    ui: &mut Ui,
    model: &LibraryModel<'_>,
    card: &mut FilterCard,
    filters: &mut Filters,
) -> bool {
    let words = model.words;
    let palette = &Theme::of(ui).palette;
    text(ui, &words.say("filters-title"), Face::TITLE, palette.strong);
    space(ui, 4.0);
    text(ui, &words.say("filters-hint"), Face::TEXT, palette.weak);
    space(ui, 16.0);
    let first = Id::unique("filter drug");
    for (name, typed, id) in [
        ("column-drug", &mut card.drug, first),
        (
            "column-company",
            &mut card.company,
            Id::unique("filter company"),
        ),
        (
            "filter-person",
            &mut card.person,
            Id::unique("filter person"),
        ),
    ] {
        let name = words.say(name);
        let place = row(ui, &name);
        let field = TextField::new(typed, &name).id(id).show_at(ui, place);
        if card.fresh && id == first {
            // a card is measured before it can be typed into
            card.fresh = !field.has_focus();
            field.request_focus();
            ui.ctx().request_repaint();
        }
        space(ui, 8.0);
    }
    tag(ui, model, card);
    space(ui, 8.0);
    cut(ui, words, card);
    space(ui, 24.0);
    let wanted = card.filters(filters);
    let open = Popup::is_any_open(ui.ctx());
    let focused = ui.memory(egui::Memory::focused);
    let on_choice = focused == Some(tag_id());
    let entered = !open && !on_choice && ui.input(|input| input.key_pressed(Key::Enter));
    let (confirm, cancel) = (words.say("filters-use"), words.say("dialog-cancel"));
    let (pressed, cancelled) = dialog_buttons(ui, &confirm, &cancel);
    match wanted {
        Some(wanted) if pressed || entered => {
            *filters = wanted;
            true
        }
        Some(_) | None => cancelled,
    }
}

fn tag_id() -> Id {
    Id::unique("filter tag")
}

fn tag(ui: &mut Ui, model: &LibraryModel<'_>, card: &mut FilterCard) {
    let words = model.words;
    let all = words.say("filter-all");
    let mut tags: Vec<&str> = vec![&all];
    tags.extend(model.shelf.tags().iter().map(String::as_str));
    if let Some(gone) = card.tag.as_deref().filter(|tag| !tags.contains(tag)) {
        tags.push(gone);
    }
    let wanted = card.tag.as_deref();
    let mut chosen = wanted
        .and_then(|tag| tags.iter().skip(1).position(|one| *one == tag))
        .map_or(0, |place| place + 1);
    let name = words.say("filter-tag");
    let place = row(ui, &name);
    let response = Select::new(&name, &tags).show_at(ui, place, &mut chosen);
    if response.changed() {
        let tag = chosen.checked_sub(1).and_then(|_| tags.get(chosen));
        card.tag = tag.map(|tag| (*tag).to_owned());
    }
}

fn cut(ui: &mut Ui, words: &Words, card: &mut FilterCard) {
    let palette = &Theme::of(ui).palette;
    let place = row(ui, &words.say("filter-cut"));
    let to = words.say("filter-cut-to");
    let run = Run::new(&to, Face::TEXT, palette.weak);
    let gap = run.width(ui.painter()) + 24.0;
    let width = (place.width() - gap) / 2.0;
    let from = Rect::from_min_max(place.min, pos2(place.left() + width, place.bottom()));
    let until = Rect::from_min_max(pos2(place.right() - width, place.top()), place.max);
    for (typed, id, rect) in [
        (&mut card.cut_from, "filter-cut-at-least", from),
        (&mut card.cut_to, "filter-cut-at-most", until),
    ] {
        let edge = match percent(typed) {
            Ok(_) => Edge::Plain,
            Err(Unreadable) => Edge::Wrong,
        };
        let name = words.say(id);
        TextField::new(typed, &name)
            .suffix("%")
            .edge(edge)
            .id(Id::unique(id))
            .show_at(ui, rect);
    }
    let base = baseline(place.y_range(), Face::TEXT);
    label(ui, "to", from.right() + 12.0, base, Align::Min, run);
}
