//! What was published of a round whose products were not: each figure with how sure it is, and the sources.

use egui::{Align, Rangef, Rect, Ui, pos2};

use super::layout::Layout;
use super::model::{ListedRound, RoundModel};
use crate::ui::theme::{FACT, Face, Theme};
use crate::ui::widgets::text::{baseline, fitted, label, paragraph_height, paragraph_label};
use crate::ui::widgets::{Run, SectionHead, parting};

/// Shows figures and sources.
pub(super) fn show(ui: &Ui, model: &RoundModel<'_>, listed: &ListedRound, layout: &Layout) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let room = layout.columns();
    let round = &listed.round;
    let bottom = layout.centre.bottom() - 12.0;
    let mut y = layout.head.bottom();
    let head = |y: f32, id: &str| {
        let text = words.say(id);
        let rect = Rect::from_x_y_ranges(room, Rangef::point(y + 24.0).expand(8.0));
        SectionHead::new(&text).show_at(ui, rect);
        y + 40.0
    };
    let sources: Vec<&str> = round
        .sources
        .iter()
        .map(crate::domain::Text::as_str)
        .collect();
    let sources = sources.join("\n");
    let source = Run::new(&sources, Face::LABEL, palette.weak);
    let below = paragraph_height(ui.painter(), room.span(), source) + 56.0;
    y = head(y, "round-published");
    let value = (room.min + room.span() * 0.62).round();
    for (at, figure) in round.figures.iter().enumerate() {
        if y + FACT > bottom - below {
            break;
        }
        let base = baseline(Rangef::new(y, y + FACT), Face::TEXT);
        let name = words.published_name(figure);
        let text = fitted(ui.painter(), &name, room.span() * 0.45, Face::TEXT);
        label(
            ui,
            ("name", at),
            room.min,
            base,
            Align::Min,
            Run::new(&text, Face::TEXT, palette.normal),
        );
        let shown = words.published_figure(figure, round.currency);
        label(
            ui,
            ("value", at),
            value,
            base,
            Align::Max,
            Run::new(&shown, Face::TEXT, palette.strong),
        );
        let sure = words
            .say(&format!("round-sure-{}", figure.sureness.id()))
            .into_owned();
        label(
            ui,
            ("sure", at),
            value + 24.0,
            base,
            Align::Min,
            Run::new(&sure, Face::TEXT, palette.weak),
        );
        y += FACT;
    }
    y += 12.0;
    parting(ui.painter(), layout.centre.x_range(), y, palette);
    y = head(y, "round-sources");
    paragraph_label(ui, "sources", pos2(room.min, y), room.span(), source);
}
