//! The company of the next line: fitted to the talk, with the spread of what fits, or chosen.

use egui::{Align, Rect, Ui, pos2, vec2};

use super::keys::{next_seed, part_here};
use super::{BranchesModel, BranchesState, Spread};
use crate::statistics::Tactic;
use crate::text::Words;
use crate::training::temperament::Temperament;
use crate::ui::action::Action;
use crate::ui::theme::{BUTTON, FIELD, Face, Theme};
use crate::ui::widgets::text::{baseline, label, paragraph, paragraph_height};
use crate::ui::widgets::{Button, Edge, Run, SectionHead, Select, TextField};

/// Shows the form; adds what was asked for.
pub(super) fn show(
    ui: &mut Ui,
    model: &BranchesModel<'_>,
    state: &mut BranchesState,
    rect: Rect,
    actions: &mut Vec<Action>,
) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let inner = rect.shrink2(vec2(16.0, 16.0));
    let mut y = inner.top();
    let head = words.say("branches-next");
    let place = Rect::from_min_size(inner.min, vec2(inner.width(), 20.0));
    SectionHead::new(&head).show_at(ui, place);
    y += 32.0;
    let behaviours: Vec<String> = std::iter::once(words.say("branches-fitted").into_owned())
        .chain(Tactic::all().map(|one| {
            words
                .say(&format!("simulate-tactic-{}", one.id()))
                .into_owned()
        }))
        .collect();
    let temperaments = Temperament::ALL.map(|one| {
        let id = format!("temperament-{}", one.id());
        words.say(&id).into_owned()
    });
    select(
        ui,
        words,
        "branches-company",
        &behaviours,
        &mut state.behaviour,
        inner,
        &mut y,
    );
    select(
        ui,
        words,
        "practice-temperament",
        &temperaments,
        &mut state.temperament,
        inner,
        &mut y,
    );
    let is_chosen = state.tactic().is_some();
    if is_chosen {
        field(ui, words, "branches-floor", &mut state.floor, inner, &mut y);
        field(ui, words, "branches-noise", &mut state.noise, inner, &mut y);
    }
    field(
        ui,
        words,
        "branches-reserve",
        &mut state.reserve,
        inner,
        &mut y,
    );
    field(ui, words, "practice-seed", &mut state.seed, inner, &mut y);
    y += 4.0;
    let choice = state.choice();
    let text = words.say("branches-part");
    let button = Button::main(&text).key("N");
    let size = button.natural_size(ui);
    let place = Rect::from_min_size(pos2(inner.left(), y), vec2(size.x, BUTTON));
    let pressed = ui
        .scope(|ui| {
            if choice.is_err() {
                ui.disable();
            }
            button.show_at(ui, place).clicked()
        })
        .inner;
    if pressed {
        part_here(state, actions);
    }
    let text = words.say("practice-next-seed");
    let button = Button::plain(&text).key("S");
    let size = button.natural_size(ui);
    let place = Rect::from_min_size(pos2(inner.right() - size.x, y), vec2(size.x, BUTTON));
    if button.show_at(ui, place).clicked() {
        next_seed(state);
    }
    y += BUTTON + 12.0;
    if let Err(why) = choice {
        let text = words.say(why);
        y += said(ui, &text, palette.bad, inner, y) + 8.0;
    }
    if !is_chosen {
        if let Some(spread) = model.spread {
            fits(ui, model, spread, inner, y);
        } else {
            let text = words.say("branches-nothing-to-fit");
            said(ui, &text, palette.caution, inner, y);
        }
    }
}

/// The spread of what fits: floors, tactics by weight, and what that is worth.
fn fits(ui: &Ui, model: &BranchesModel<'_>, spread: &Spread, inner: Rect, mut y: f32) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let currency = model
        .tree
        .lines()
        .first()
        .map_or("", |line| line.session().brief().currency.code());
    let head = words.say("branches-spread");
    let place = Rect::from_min_size(pos2(inner.left(), y), vec2(inner.width(), 20.0));
    SectionHead::new(&head).show_at(ui, place);
    y += 28.0;
    if let Some((low, high)) = spread.floors {
        let range = words.price_range(low.amount(), high.amount(), currency);
        row(ui, &words.say("branches-floors"), &range, inner, y);
        y += 24.0;
    }
    for (tactic, weight) in spread.tactics.iter().take(4) {
        let id = format!("simulate-tactic-{}", tactic.id());
        let name = words.say(&id);
        row(ui, &name, &format!("{:.0}%", weight * 100.0), inner, y);
        y += 24.0;
    }
    let offers = u64::try_from(spread.offers).unwrap_or(0);
    if spread.is_loose {
        let text = words.say_with("branches-loose", &[("count", offers.into())]);
        y += said(ui, &text, palette.caution, inner, y + 4.0) + 12.0;
    }
    let kept = u64::try_from(spread.kept).unwrap_or(0);
    let text = words.say_with(
        "branches-fit-note",
        &[
            ("kept", kept.into()),
            ("tried", u64::from(spread.tried).into()),
        ],
    );
    let run = Run::new(&text, Face::LABEL, palette.weak);
    if y + paragraph_height(ui.painter(), inner.width(), run) < inner.bottom() {
        paragraph(
            ui.painter(),
            pos2(inner.left(), y + 4.0),
            inner.width(),
            run,
        );
    }
}

fn row(ui: &Ui, name: &str, value: &str, inner: Rect, y: f32) {
    let palette = &Theme::of(ui).palette;
    let base = baseline((y..=y + 20.0).into(), Face::TEXT);
    let run = Run::new(name, Face::TEXT, palette.normal);
    run.paint(ui.painter(), inner.left(), base);
    let run = Run::new(value, Face::TEXT, palette.strong);
    label(ui, ("value", name), inner.right(), base, Align::Max, run);
}

fn said(ui: &Ui, text: &str, ink: egui::Color32, inner: Rect, y: f32) -> f32 {
    let run = Run::new(text, Face::TEXT, ink);
    paragraph(ui.painter(), pos2(inner.left(), y), inner.width(), run);
    paragraph_height(ui.painter(), inner.width(), run)
}

/// A name at the left and the place of its control at the right; moves on.
fn place(ui: &Ui, name: &str, inner: Rect, y: &mut f32) -> Rect {
    let palette = &Theme::of(ui).palette;
    let place = Rect::from_min_max(
        pos2(inner.left() + 104.0, *y),
        pos2(inner.right(), *y + FIELD),
    );
    let base = baseline(place.y_range(), Face::TEXT);
    let run = Run::new(name, Face::TEXT, palette.normal);
    run.paint(ui.painter(), inner.left(), base);
    *y += FIELD + 8.0;
    place
}

fn select(
    ui: &Ui,
    words: &Words,
    id: &str,
    options: &[String],
    chosen: &mut usize,
    inner: Rect,
    y: &mut f32,
) {
    let name = words.say(id);
    let place = place(ui, &name, inner, y);
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    Select::new(&name, &options).show_at(ui, place, chosen);
}

fn field(ui: &mut Ui, words: &Words, id: &str, text: &mut String, inner: Rect, y: &mut f32) {
    let name = words.say(id);
    let place = place(ui, &name, inner, y);
    TextField::new(text, &name)
        .edge(Edge::Plain)
        .show_at(ui, place);
}
