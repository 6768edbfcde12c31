//! The tab of practice: what is chosen before a talk against a simulated company.

use std::sync::Arc;

use egui::{Align, Event, Key, Modifiers, Rect, Ui, pos2, vec2};

use super::frame::is_covered;
use super::layout::Layout;
use super::model::TrainingModel;
use crate::domain::typed::narrowed;
use crate::domain::{Brief, RulePack};
use crate::training::difficulty::Difficulty;
use crate::training::practice::Setup;
use crate::training::temperament::Temperament;
use crate::ui::action::Action;
use crate::ui::theme::{BUTTON, FIELD, Face, Theme};
use crate::ui::widgets::text::{baseline, label, paragraph, paragraph_height};
use crate::ui::widgets::{
    Button, Chip, Edge, Run, SectionHead, Select, TextField, upright_parting,
};
use crate::ui::{named, product_title};

/// How many times faster than life a practice talk may go.
pub const PACES: [u32; 3] = [1, 10, 60];

/// What is chosen.
pub struct PracticeState {
    pack: usize,
    temperament: usize,
    difficulty: usize,
    product: usize,
    pace: usize,
    seed: String,
}

impl Default for PracticeState {
    fn default() -> Self {
        Self {
            pack: 0,
            temperament: 0,
            difficulty: 1,
            product: 0,
            pace: 1,
            seed: "1".to_owned(),
        }
    }
}

/// What can be chosen between.
struct Choices {
    packs: Vec<Arc<RulePack>>,
    briefs: Vec<(String, Brief)>,
}

/// A row of the form.
struct Row<'a> {
    name: &'a str,
    options: &'a [&'a str],
}

const NAMES: f32 = 152.0;
const ROW: f32 = 48.0;

/// Shows the tab; adds what was asked for.
pub(super) fn show(
    ui: &mut Ui,
    model: &TrainingModel<'_>,
    state: &mut PracticeState,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let palette = &Theme::of(ui).palette;
    let (form, beside) = layout.halves();
    let choices = choices(model);
    let inner = form.shrink2(vec2(24.0, layout.pick(24.0, 16.0)));
    let y = fields(ui, model, state, &choices, inner);
    let text = model.words.say("practice-start");
    let button = Button::main(&text).key("Enter");
    let size = button.natural_size(ui);
    let place = Rect::from_min_size(pos2(inner.left() + NAMES, y + 8.0), vec2(size.x, BUTTON));
    let ready = seed(&state.seed).is_some() && !choices.packs.is_empty();
    let pressed = ui
        .scope(|ui| {
            if !ready {
                ui.disable();
            }
            button.show_at(ui, place).clicked()
        })
        .inner;
    if pressed {
        actions.extend(start(state, &choices));
    }
    let note = model.words.say("practice-start.note");
    let base = baseline(place.y_range(), Face::LABEL);
    let run = Run::new(&note, Face::LABEL, palette.weak);
    if place.right() + 16.0 + run.width(ui.painter()) < inner.right() {
        label(ui, "start", place.right() + 16.0, base, Align::Min, run);
    }
    ui.painter().rect_filled(beside, 0.0, palette.surface);
    notes(ui, model, state, &choices, beside.shrink2(vec2(16.0, 16.0)));
    upright_parting(ui.painter(), beside.left(), beside.y_range(), palette);
}

/// Hears the keys: Enter starts where nothing has the focus, `S` takes another seed.
pub(super) fn hear(
    ui: &Ui,
    model: &TrainingModel<'_>,
    state: &mut PracticeState,
    actions: &mut Vec<Action>,
) {
    if is_covered(ui) || ui.memory(egui::Memory::focused).is_some() {
        return;
    }
    let starts = ui.input_mut(|input| {
        let mut another = false;
        input.events.retain(|event| {
            let Event::Text(text) = event else {
                return true;
            };
            let is_key = narrowed(text).eq_ignore_ascii_case("s");
            another |= is_key;
            !is_key
        });
        if another {
            state.seed = next_seed(&state.seed);
        }
        input.consume_key(Modifiers::NONE, Key::Enter)
    });
    if starts {
        actions.extend(start(state, &choices(model)));
    }
}

/// The seed after this one.
fn next_seed(typed: &str) -> String {
    let next = seed(typed).unwrap_or(0).wrapping_add(1);
    next.to_string()
}

/// A seed as it is typed: a whole number in digits.
fn seed(typed: &str) -> Option<u64> {
    let typed = typed.trim();
    let plain = !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit());
    typed.parse().ok().filter(|_| plain)
}

fn choices(model: &TrainingModel<'_>) -> Choices {
    let mut briefs: Vec<(String, Brief)> = Vec::new();
    for brief in model.briefs {
        let name = product_title(model.words, &brief.product);
        if !briefs.iter().any(|(one, _)| *one == name) {
            briefs.push((name, brief.clone()));
        }
    }
    let usual = model.packs.usual();
    let others = model.packs.iter().filter(|pack| Some(*pack) != usual);
    Choices {
        packs: usual.into_iter().chain(others).cloned().collect(),
        briefs,
    }
}

fn start(state: &PracticeState, choices: &Choices) -> Option<Action> {
    let pack = chosen_pack(state, choices)?;
    let brief = state
        .product
        .checked_sub(1)
        .and_then(|at| choices.briefs.get(at))
        .map(|(_, brief)| Brief {
            rules: pack.name().clone(),
            ..brief.clone()
        });
    let temperament = state
        .temperament
        .checked_sub(1)
        .and_then(|at| Temperament::ALL.get(at))
        .copied();
    let setup = Setup {
        pack,
        temperament,
        difficulty: difficulty(state),
        brief,
        seed: seed(&state.seed)?,
    };
    let pace = PACES.get(state.pace).copied().unwrap_or(1);
    Some(Action::StartPractice(Box::new(setup), pace))
}

fn chosen_pack(state: &PracticeState, choices: &Choices) -> Option<Arc<RulePack>> {
    let pack = choices.packs.get(state.pack).or(choices.packs.first());
    pack.cloned()
}

fn difficulty(state: &PracticeState) -> Difficulty {
    let chosen = Difficulty::ALL.get(state.difficulty).copied();
    chosen.unwrap_or(Difficulty::Middling)
}

/// The rows of the form; gives where they end.
fn fields(
    ui: &mut Ui,
    model: &TrainingModel<'_>,
    state: &mut PracticeState,
    choices: &Choices,
    inner: Rect,
) -> f32 {
    let words = model.words;
    let say = |id: &str| words.say(id).into_owned();
    let packs: Vec<String> = choices
        .packs
        .iter()
        .map(|pack| {
            format!(
                "{} {}",
                named(words, pack.short_title()),
                pack.name().version
            )
        })
        .collect();
    let temperaments: Vec<String> = std::iter::once(say("temperament-any"))
        .chain(Temperament::ALL.map(|one| say(&format!("temperament-{}", one.id()))))
        .collect();
    let difficulties = Difficulty::ALL.map(|one| say(&format!("difficulty-{}", one.id())));
    let products: Vec<String> = std::iter::once(say("practice-made-up"))
        .chain(choices.briefs.iter().map(|(name, _)| name.clone()))
        .collect();
    let paces =
        PACES.map(|pace| words.say_with("practice-pace-of", &[("pace", u64::from(pace).into())]));
    let mut y = inner.top();
    let mut row = |ui: &mut Ui, id: &str, options: &[String], chosen: &mut usize| {
        let options: Vec<&str> = options.iter().map(String::as_str).collect();
        let name = words.say(id);
        let one = Row {
            name: &name,
            options: &options,
        };
        select(ui, &one, chosen, inner, y);
        y += ROW;
    };
    row(ui, "practice-rules", &packs, &mut state.pack);
    row(ui, "practice-product", &products, &mut state.product);
    row(
        ui,
        "practice-temperament",
        &temperaments,
        &mut state.temperament,
    );
    row(
        ui,
        "practice-difficulty",
        &difficulties,
        &mut state.difficulty,
    );
    row(ui, "practice-speed", &paces, &mut state.pace);
    seed_row(ui, model, state, inner, y);
    y + ROW
}

fn name_of_row(ui: &Ui, name: &str, inner: Rect, y: f32) -> Rect {
    let palette = &Theme::of(ui).palette;
    let place = Rect::from_min_size(
        pos2(inner.left() + NAMES, y),
        vec2((inner.width() - NAMES).min(420.0), FIELD),
    );
    let base = baseline(place.y_range(), Face::TEXT);
    let run = Run::new(name, Face::TEXT, palette.normal);
    label(ui, ("row", name), inner.left(), base, Align::Min, run);
    place
}

fn select(ui: &Ui, row: &Row<'_>, chosen: &mut usize, inner: Rect, y: f32) {
    let place = name_of_row(ui, row.name, inner, y);
    *chosen = (*chosen).min(row.options.len().saturating_sub(1));
    Select::new(row.name, row.options).show_at(ui, place, chosen);
}

fn seed_row(
    ui: &mut Ui,
    model: &TrainingModel<'_>,
    state: &mut PracticeState,
    inner: Rect,
    y: f32,
) {
    let name = model.words.say("practice-seed");
    let place = name_of_row(ui, &name, inner, y);
    let field = place.with_max_x(place.left() + 160.0);
    let edge = if seed(&state.seed).is_some() {
        Edge::Plain
    } else {
        Edge::Wrong
    };
    TextField::new(&mut state.seed, &name)
        .edge(edge)
        .show_at(ui, field);
    let text = model.words.say("practice-next-seed");
    let button = Button::plain(&text).key("S");
    let size = button.natural_size(ui);
    let place = Rect::from_min_size(
        pos2(field.right() + 12.0, field.top()),
        vec2(size.x, BUTTON),
    );
    if button.show_at(ui, place).clicked() {
        state.seed = next_seed(&state.seed);
    }
}

/// What the choices mean, beside the form.
fn notes(ui: &Ui, model: &TrainingModel<'_>, state: &PracticeState, choices: &Choices, rect: Rect) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let temperament = state
        .temperament
        .checked_sub(1)
        .and_then(|at| Temperament::ALL.get(at))
        .map_or("any", |one| one.id());
    let difficulty = difficulty(state).id();
    let pack = chosen_pack(state, choices);
    let rules = pack
        .as_ref()
        .map(|pack| named(words, pack.title()).to_owned());
    let chip = words.say("practice-chip");
    let chip = Chip::caution(&chip).show_at(ui, pos2(rect.left(), rect.top() + 10.0));
    let mut y = chip.bottom() + 16.0;
    let parts = [
        ("practice-rules", rules.unwrap_or_default()),
        (
            "practice-temperament",
            words
                .say(&format!("temperament-{temperament}.note"))
                .into_owned(),
        ),
        (
            "practice-difficulty",
            words
                .say(&format!("difficulty-{difficulty}.note"))
                .into_owned(),
        ),
        (
            "practice-seed",
            words.say("practice-seed.note").into_owned(),
        ),
        (
            "practice-about",
            words.say("practice-about.note").into_owned(),
        ),
    ];
    for (id, text) in parts {
        let head = words.say(id);
        let place = Rect::from_min_size(pos2(rect.left(), y), vec2(rect.width(), 20.0));
        SectionHead::new(&head).show_at(ui, place);
        let run = Run::new(&text, Face::TEXT, palette.normal);
        let high = paragraph_height(ui.painter(), rect.width(), run);
        paragraph(ui.painter(), pos2(rect.left(), y + 24.0), rect.width(), run);
        y += 24.0 + high + 20.0;
    }
}
