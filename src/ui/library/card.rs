//! What stands over the list for a moment: further filters, tags, a drug over the years.

use egui::{Align, Rect, Sense, Ui, pos2, vec2};

use super::filter_card::FilterCard;
use super::model::LibraryModel;
use super::state::{Filters, LibraryState};
use super::tag_card::TagCard;
use super::{filter_card, tag_card, years_card};
use crate::transcript::row::Row;
use crate::ui::action::Action;
use crate::ui::theme::{FIELD, Face, Theme};
use crate::ui::widgets::Run;
pub(super) use crate::ui::widgets::air as space;
use crate::ui::widgets::text::{baseline, label, paragraph, paragraph_height};

/// What stands over the list.
pub(super) enum Card {
    /// Further filters.
    Filters(FilterCard),
    /// What the chosen talk is filed under.
    Tags(TagCard),
    /// The drug of the chosen talk over the years.
    Years,
}

impl Card {
    /// Further filters, as they are set.
    pub(super) fn filters_of(filters: &Filters) -> Self {
        Self::Filters(FilterCard::of(filters))
    }

    /// What a talk is filed under; nothing for a file without a talk.
    pub(super) fn tags_of(row: &Row) -> Option<Self> {
        TagCard::of(row).map(Self::Tags)
    }
}

/// Shows it; adds what was asked for.
pub(super) fn show(
    ui: &Ui,
    model: &LibraryModel<'_>,
    state: &mut LibraryState,
    actions: &mut Vec<Action>,
) {
    let away = match &mut state.card {
        None => return,
        Some(Card::Filters(card)) => {
            let away = filter_card::show(ui, model, card, &mut state.filters);
            if away {
                state.card = None;
            }
            return;
        }
        Some(Card::Tags(card)) => tag_card::show(ui, model, card, actions),
        Some(Card::Years) => years_card::show(ui, model, !state.hide_outcomes),
    };
    if away {
        state.card = None;
    }
}

/// A text over the width of the card.
pub(super) fn text(ui: &mut Ui, what: &str, face: Face, ink: egui::Color32) {
    let run = Run::new(what, face, ink);
    let high = paragraph_height(ui.painter(), ui.available_width(), run);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
    paragraph(ui.painter(), rect.min, rect.width(), run);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, what));
}

/// A row with its name at the left; gives the place of its field.
pub(super) fn row(ui: &mut Ui, name: &str) -> Rect {
    /// Where fields begin, right of their names.
    const NAMES: f32 = 120.0;
    let palette = &Theme::of(ui).palette;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), FIELD), Sense::hover());
    let base = baseline(rect.y_range(), Face::TEXT);
    let run = Run::new(name, Face::TEXT, palette.weak);
    label(ui, ("name", name), rect.left(), base, Align::Min, run);
    Rect::from_min_max(pos2(rect.left() + NAMES, rect.top()), rect.max)
}
