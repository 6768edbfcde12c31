//! What is asked for by keys.
//!
//! Letters are heard wherever nothing is being typed; the arrows, Space and Enter while
//! nothing else has the focus.

use egui::{Event, InputState, Key, Modifiers, Popup, Ui};

use super::ask::ReplayAsk;
use super::model::ReplayModel;
use super::notes_column;
use super::question;
use super::state::{NoteCard, ReplayState};
use crate::domain::typed::narrowed;
use crate::text::Language;
use crate::training::answer::Kind;
use crate::training::landmark::Landmark;
use crate::training::player::Player;
use crate::training::replay::{Posed, Travel, Way};
use crate::ui::action::Action;

/// Every key with the id of its words, in the order of the page of keys.
pub(super) const KEYS: [(&str, &str); 25] = [
    ("Right", "replay-key-offer-on"),
    ("Left", "replay-key-offer-back"),
    ("Shift Right", "replay-key-record-on"),
    ("Shift Left", "replay-key-record-back"),
    ("Home", "replay-key-start"),
    ("End", "replay-key-end"),
    ("Space", "replay-key-play"),
    ("+", "replay-key-faster"),
    ("-", "replay-key-slower"),
    ("J", "replay-key-landmark-on"),
    ("Shift J", "replay-key-landmark-back"),
    ("K", "replay-key-landmark-kind"),
    ("Q", "replay-key-ask"),
    ("Shift Q", "replay-key-ask-everywhere"),
    ("1", "replay-key-choose"),
    ("I", "replay-key-hint"),
    ("Ctrl Enter", "replay-key-answer"),
    ("PgDn", "replay-key-scroll"),
    ("N", "replay-key-note"),
    ("Down", "replay-key-notes"),
    ("Delete", "replay-key-remove"),
    ("H", "replay-key-show-all"),
    ("L", "replay-key-language"),
    ("T", "replay-key-theme"),
    ("Esc", "replay-key-leave"),
];

/// Hears the keys of this frame.
pub(super) fn hear(
    ui: &Ui,
    model: &ReplayModel<'_>,
    state: &mut ReplayState,
    asked: &mut Vec<ReplayAsk>,
    actions: &mut Vec<Action>,
) {
    let under_dialog = ui.memory(|memory| memory.top_modal_layer().is_some());
    if state.card.is_some() || state.keys || under_dialog || Popup::is_any_open(ui.ctx()) {
        return;
    }
    let typing = ui.ctx().text_edit_focused();
    let idle = ui.memory(|memory| memory.focused().is_none());
    let open = matches!(model.lent.posed, Some(Posed::Open { .. }));
    let mut pressed = Vec::new();
    ui.input_mut(|input| {
        everywhere(input, &mut pressed);
        if !typing {
            letters(input, &mut pressed);
        }
        if idle {
            moves(input, &mut pressed);
        }
    });
    for one in pressed {
        match one {
            Pressed::Go(travel) => asked.push(ReplayAsk::Go(travel)),
            Pressed::Play => asked.push(ReplayAsk::PlayOrStop),
            Pressed::Faster(by) => asked.push(ReplayAsk::Pace(faster(model, by))),
            Pressed::Landmark(way) => {
                asked.push(ReplayAsk::Go(Travel::Landmark(state.landmark, way)));
            }
            Pressed::NextKind => state.landmark = next_kind(state.landmark),
            Pressed::Ask => asked.push(ReplayAsk::AskHere),
            Pressed::AskEverywhere => {
                asked.push(ReplayAsk::AskEverywhere(!model.lent.asks_everywhere));
            }
            Pressed::Choose(kind) if open => state.form.choose(kind),
            Pressed::Try if model.can_try => asked.push(ReplayAsk::TryIt),
            Pressed::Hint if open => asked.push(ReplayAsk::Hint),
            Pressed::Answer if open => {
                asked.extend(question::answer(&mut state.form, model.lent.seen));
            }
            // an answer needs a question
            Pressed::Choose(_) | Pressed::Hint | Pressed::Answer | Pressed::Try => {}
            Pressed::Enter if matches!(model.lent.posed, Some(Posed::Answered { .. })) => {
                asked.push(ReplayAsk::GoOn);
            }
            Pressed::Enter => notes_column::edit(model, state),
            Pressed::Note => state.card = Some(NoteCard::new(model.me)),
            Pressed::Choice(by) => notes_column::choose(model, state, by),
            Pressed::Delete => asked.extend(notes_column::remove(model, state)),
            Pressed::ShowAll => asked.push(ReplayAsk::ShowAll(model.lent.whole.is_none())),
            Pressed::Language => actions.push(Action::Speak(match model.words.language() {
                Language::English => Language::SimplifiedChinese,
                Language::SimplifiedChinese => Language::English,
            })),
            Pressed::Theme => actions.push(Action::SwitchTheme),
            Pressed::Keys => state.keys = true,
            Pressed::Escape => escape(ui, model, state, asked, actions),
        }
    }
}

/// Something that was pressed.
#[derive(Clone, Copy)]
enum Pressed {
    Go(Travel),
    Play,
    Faster(isize),
    Landmark(Way),
    NextKind,
    Ask,
    AskEverywhere,
    Choose(Kind),
    Hint,
    Try,
    Answer,
    Enter,
    Note,
    Choice(isize),
    Delete,
    ShowAll,
    Language,
    Theme,
    Keys,
    Escape,
}

/// Keys that mean the same wherever the focus is.
fn everywhere(input: &mut InputState, pressed: &mut Vec<Pressed>) {
    for (modifiers, key, one) in [
        (Modifiers::COMMAND, Key::Enter, Pressed::Answer),
        (Modifiers::NONE, Key::F1, Pressed::Keys),
        (Modifiers::NONE, Key::F8, Pressed::Language),
        (Modifiers::NONE, Key::F9, Pressed::Theme),
        (Modifiers::NONE, Key::Escape, Pressed::Escape),
    ] {
        if input.consume_key(modifiers, key) {
            pressed.push(one);
        }
    }
    let digits = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];
    for (key, kind) in digits.into_iter().zip(Kind::ALL) {
        if input.consume_key(Modifiers::ALT, key) {
            pressed.push(Pressed::Choose(kind));
        }
    }
}

/// Letters and signs, taken out of the input so that a field that opens does not get them.
fn letters(input: &mut InputState, pressed: &mut Vec<Pressed>) {
    let shift = input.modifiers.shift;
    input.events.retain(|event| {
        let Event::Text(text) = event else {
            return true;
        };
        let one = of_text(text, shift);
        pressed.extend(one);
        one.is_none()
    });
}

fn of_text(text: &str, shift: bool) -> Option<Pressed> {
    let narrow = narrowed(text).to_uppercase();
    Some(match (narrow.as_str(), shift) {
        ("J", false) => Pressed::Landmark(Way::On),
        ("J", true) => Pressed::Landmark(Way::Back),
        ("K", _) => Pressed::NextKind,
        ("Q", false) => Pressed::Ask,
        ("Q", true) => Pressed::AskEverywhere,
        ("I", _) => Pressed::Hint,
        ("B", _) => Pressed::Try,
        ("N", _) => Pressed::Note,
        ("H", _) => Pressed::ShowAll,
        ("L", _) => Pressed::Language,
        ("T", _) => Pressed::Theme,
        ("?", _) => Pressed::Keys,
        ("+" | "=", _) => Pressed::Faster(1),
        ("-" | "−" | "_", _) => Pressed::Faster(-1),
        (digit, _) => {
            let place = digit.parse::<usize>().ok()?.checked_sub(1)?;
            Pressed::Choose(*Kind::ALL.get(place)?)
        }
    })
}

/// Keys that another part would take if it had the focus.
fn moves(input: &mut InputState, pressed: &mut Vec<Pressed>) {
    for (modifiers, key, one) in [
        (
            Modifiers::SHIFT,
            Key::ArrowRight,
            Pressed::Go(Travel::Record(Way::On)),
        ),
        (
            Modifiers::SHIFT,
            Key::ArrowLeft,
            Pressed::Go(Travel::Record(Way::Back)),
        ),
        (
            Modifiers::NONE,
            Key::ArrowRight,
            Pressed::Go(Travel::Offer(Way::On)),
        ),
        (
            Modifiers::NONE,
            Key::ArrowLeft,
            Pressed::Go(Travel::Offer(Way::Back)),
        ),
        (Modifiers::NONE, Key::Home, Pressed::Go(Travel::Start)),
        (Modifiers::NONE, Key::End, Pressed::Go(Travel::End)),
        (Modifiers::NONE, Key::ArrowDown, Pressed::Choice(1)),
        (Modifiers::NONE, Key::ArrowUp, Pressed::Choice(-1)),
        (Modifiers::NONE, Key::Space, Pressed::Play),
        (Modifiers::NONE, Key::Enter, Pressed::Enter),
        (Modifiers::NONE, Key::Delete, Pressed::Delete),
    ] {
        if input.consume_key(modifiers, key) {
            pressed.push(one);
        }
    }
    // Space comes as a key and as a text
    input
        .events
        .retain(|event| !matches!(event, Event::Text(text) if text == " "));
}

/// Esc leaves a field, puts away what stands over the talk, and then the talk.
fn escape(
    ui: &Ui,
    model: &ReplayModel<'_>,
    state: &mut ReplayState,
    asked: &mut Vec<ReplayAsk>,
    actions: &mut Vec<Action>,
) {
    let focused = ui.memory(egui::Memory::focused);
    if let Some(id) = focused {
        ui.memory_mut(|memory| memory.surrender_focus(id));
    } else if state.had_focus {
        // it is left already
    } else if state.chosen.is_some() {
        state.chosen = None;
        state.doomed = false;
    } else if model.lent.posed.is_some() {
        asked.push(ReplayAsk::Skip);
    } else if model.notice.is_some() {
        asked.push(ReplayAsk::PutAway);
    } else {
        actions.push(Action::ShowLibrary);
    }
}

/// The player so many steps faster.
pub(super) fn faster(model: &ReplayModel<'_>, by: isize) -> Player {
    let mut player = model.lent.player;
    if model.has_times() {
        player.set_pace(player.pace().saturating_add_signed(by));
    } else {
        player.set_even(player.even().saturating_add_signed(by));
    }
    player
}

fn next_kind(landmark: Landmark) -> Landmark {
    let place = Landmark::ALL.iter().position(|one| *one == landmark);
    let next = place.map_or(0, |place| (place + 1) % Landmark::ALL.len());
    Landmark::ALL.get(next).copied().unwrap_or_default()
}
