//! What a talk is filed under: the user's own words.

use std::path::PathBuf;

use egui::{Id, Key, Ui};

use super::card::{row, space, text};
use super::model::LibraryModel;
use crate::domain::Text;
use crate::transcript::row::Row;
use crate::transcript::tag::Tags;
use crate::ui::action::Action;
use crate::ui::names::short_title_of;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::{Edge, TextField, dialog_buttons, dialog_card};

/// The tags of one talk, as they are typed.
pub(super) struct TagCard {
    talk: PathBuf,
    session: String,
    typed: String,
    fresh: bool,
}

impl TagCard {
    /// The tags of this talk.
    pub(super) fn of(row: &Row) -> Option<Self> {
        let tags: Vec<&str> = row.tags.all().iter().map(Text::as_str).collect();
        Some(Self {
            talk: row.path.clone(),
            session: row.summary.as_ref()?.session.clone(),
            typed: tags.join(", "),
            fresh: true,
        })
    }
}

/// Shows them; says whether they were put away.
pub(super) fn show(
    ui: &Ui,
    model: &LibraryModel<'_>,
    card: &mut TagCard,
    actions: &mut Vec<Action>,
) -> bool {
    dialog_card(ui, 480.0, |ui| content(ui, model, card, actions))
}

fn content(
    ui: &mut Ui,
    model: &LibraryModel<'_>,
    card: &mut TagCard,
    actions: &mut Vec<Action>,
) -> bool {
    let words = model.words;
    let palette = &Theme::of(ui).palette;
    let row_of_talk = model.shelf.find(&card.talk);
    let summary = row_of_talk.and_then(|row| row.summary.as_ref());
    let drug = summary.map(|one| short_title_of(words, one));
    let title = words.say_with("tags-title", &[("drug", drug.unwrap_or_default().into())]);
    text(ui, &title, Face::TITLE, palette.strong);
    space(ui, 4.0);
    text(ui, &words.say("tags-hint"), Face::TEXT, palette.weak);
    space(ui, 16.0);
    let id = Id::unique("tags");
    let read = Tags::typed(&card.typed);
    let edge = if read.is_ok() {
        Edge::Plain
    } else {
        Edge::Wrong
    };
    let name = words.say("filter-tags");
    let place = row(ui, &name);
    let field = TextField::new(&mut card.typed, &name)
        .edge(edge)
        .id(id)
        .show_at(ui, place);
    if card.fresh {
        // a card is measured before it can be typed into
        card.fresh = !field.has_focus();
        field.request_focus();
        ui.ctx().request_repaint();
    }
    space(ui, 8.0);
    match &read {
        Err(fault) => {
            let told = words.fault(fault.code(), &[]);
            text(ui, &told.what, Face::LABEL, palette.bad);
        }
        Ok(_) if model.shelf.tags().is_empty() => space(ui, Face::LABEL.line),
        Ok(_) => {
            let known = model.shelf.tags().join(&words.say("preview-separator"));
            let known = words.say_with("tags-known", &[("tags", known.into())]);
            text(ui, &known, Face::LABEL, palette.weak);
        }
    }
    space(ui, 24.0);
    let entered = ui.input(|input| input.key_pressed(Key::Enter));
    let (confirm, cancel) = (words.say("tags-keep"), words.say("dialog-cancel"));
    let (pressed, cancelled) = dialog_buttons(ui, &confirm, &cancel);
    match read {
        Ok(tags) if pressed || entered => {
            let (talk, session) = (card.talk.clone(), card.session.clone());
            actions.push(Action::SetTags(talk, session, tags));
            true
        }
        Ok(_) | Err(_) => cancelled,
    }
}
