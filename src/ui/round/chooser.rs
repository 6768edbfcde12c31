//! The list of rounds, over the window: those made of talks first, then those that were published.

use egui::{Key, Modifiers, Rangef, Rect, ScrollArea, Sense, Ui, vec2};

use super::model::{ListedRound, RoundModel};
use super::state::RoundState;
use crate::domain::round::{FigureKind, RoundKind};
use crate::text::Words;
use crate::text::change::published_percent;
use crate::ui::theme::{Face, ROW, Theme};
use crate::ui::widgets::text::{baseline, fitted};
use crate::ui::widgets::{Ground, Row, Run, dialog_card};

/// The most rows in sight.
const MOST: usize = 14;

/// The list while it is open.
pub(super) struct Chooser {
    /// The round that Enter would take.
    marked: usize,
    /// It was moved by a key, and has to come into sight.
    moved: bool,
}

impl Chooser {
    /// Open on this round.
    pub(super) fn at(marked: usize) -> Self {
        Self {
            marked,
            moved: true,
        }
    }
}

/// Shows the list where it is open.
pub(super) fn show(ui: &Ui, model: &RoundModel<'_>, state: &mut RoundState) {
    let Some(mut chooser) = state.chooser.take() else {
        return;
    };
    let last = model.rounds.len().saturating_sub(1);
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (key, by) in [(Key::ArrowUp, -1_isize), (Key::ArrowDown, 1)] {
        if pressed(key) {
            chooser.marked = chooser.marked.saturating_add_signed(by).min(last);
            chooser.moved = true;
        }
    }
    if pressed(Key::Home) {
        chooser = Chooser::at(0);
    }
    if pressed(Key::End) {
        chooser = Chooser::at(last);
    }
    let mut taken = pressed(Key::Enter).then_some(chooser.marked);
    let away = dialog_card(ui, 560.0, |ui| {
        taken = taken.or(list(ui, model, &mut chooser));
        taken.is_some()
    });
    match taken {
        Some(at) => state.choose(model, at),
        None if away => {}
        None => state.chooser = Some(chooser),
    }
}

fn list(ui: &mut Ui, model: &RoundModel<'_>, chooser: &mut Chooser) -> Option<usize> {
    let palette = &Theme::of(ui).palette;
    let title = model.words.say("round-choose");
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 36.0), Sense::hover());
    let base = baseline(rect.y_range().shrink(4.0), Face::TITLE);
    Run::new(&title, Face::TITLE, palette.strong).paint(ui.painter(), rect.left(), base);
    let height = ROW * model.rounds.len().min(MOST) as f32;
    let mut taken = None;
    let mut area = ScrollArea::vertical()
        .max_height(height)
        .auto_shrink([false, true]);
    if std::mem::take(&mut chooser.moved) {
        let over = (chooser.marked + 1).saturating_sub(MOST);
        area = area.vertical_scroll_offset(over as f32 * ROW);
    }
    area.show_rows(ui, ROW, model.rounds.len(), |ui, rows| {
        for at in rows {
            let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
            let Some(listed) = model.rounds.get(at) else {
                continue;
            };
            let ground = if at == chooser.marked {
                Ground::Selected
            } else {
                Ground::Plain
            };
            if row(ui, model.words, listed, at, ground, rect) {
                taken = Some(at);
            }
        }
    });
    taken
}

fn row(
    ui: &Ui,
    words: &Words,
    listed: &ListedRound,
    at: usize,
    ground: Ground,
    rect: Rect,
) -> bool {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let round = &listed.round;
    let title = words.name(&round.title);
    let response = Row::new(title)
        .ground(ground)
        .id_salt(("round", at))
        .unfocusable()
        .show_at(ui, rect);
    let base = baseline(rect.y_range(), Face::TEXT);
    let mean = round
        .published(FigureKind::MeanCut)
        .map_or_else(String::new, |figure| published_percent(figure.value));
    Run::new(&mean, Face::TEXT, palette.normal).paint_right(painter, rect.right() - 12.0, base);
    let about = match round.kind {
        RoundKind::OfTalks => {
            words.say_with("library-count", &[("count", round.lines.len().into())])
        }
        RoundKind::Published | RoundKind::SimulatedProducts => round
            .held
            .map_or_else(String::new, |held| held.year().to_string()),
    };
    let x = rect.right() - 84.0;
    let width = Run::new(&about, Face::TEXT, palette.weak).paint_right(painter, x, base);
    let room = Rangef::new(rect.left() + 12.0, x - width - 12.0);
    let shown = fitted(painter, title, room.span(), Face::TEXT);
    Run::new(&shown, Face::TEXT, palette.strong).paint(painter, room.min, base);
    response.clicked()
}
