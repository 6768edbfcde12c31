//! What is asked for by keys: letters wherever nothing is typed, arrows in the list.

use egui::{Event, Id, Key, Modifiers, Popup, Ui};

use super::chooser::Chooser;
use super::model::{RoundAsk, RoundModel};
use super::state::{Focus, RoundState};
use crate::domain::typed::narrowed;
use crate::text::Language;
use crate::ui::action::Action;
use crate::ui::theme::ROW;

/// The search field.
pub(super) fn search_field() -> Id {
    Id::unique("round-search")
}

/// Something that has a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    /// Open the talk of the chosen row.
    Talk,
    /// Choose another round.
    Choose,
    /// Products, or companies.
    Companies,
    /// Count cuts from the next base.
    Base,
    /// Write the summary table.
    Export,
    /// Check the records of all its talks.
    Verify,
    /// Make a round of talks.
    New,
    /// Look for something.
    Search,
    /// Speak the other language.
    Language,
}

impl Wish {
    /// Those that are letters.
    const LETTERS: [Self; 8] = [
        Self::Choose,
        Self::Companies,
        Self::Base,
        Self::Export,
        Self::Verify,
        Self::New,
        Self::Search,
        Self::Language,
    ];

    /// The cap of its key.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Talk => "Enter",
            Self::Choose => "O",
            Self::Companies => "G",
            Self::Base => "B",
            Self::Export => "E",
            Self::Verify => "V",
            Self::New => "N",
            Self::Search => "/",
            Self::Language => "L",
        }
    }
}

/// Hears the keys of this frame.
pub(super) fn hear(
    ui: &Ui,
    model: &RoundModel<'_>,
    state: &mut RoundState,
    actions: &mut Vec<Action>,
) {
    let under_dialog = ui.memory(|memory| memory.top_modal_layer().is_some());
    if under_dialog || state.chooser.is_some() || Popup::is_any_open(ui.ctx()) {
        return;
    }
    let focused = ui.memory(egui::Memory::focused);
    let typing = focused == Some(search_field());
    let mut wishes = Vec::new();
    let mut escape = false;
    ui.input_mut(|input| {
        escape = input.consume_key(Modifiers::NONE, Key::Escape);
        if input.consume_key(Modifiers::NONE, Key::F8) {
            wishes.push(Wish::Language);
        }
        if input.consume_key(Modifiers::NONE, Key::F9) {
            actions.push(Action::SwitchTheme);
        }
        if focused.is_none() {
            input.events.retain(|event| {
                let wish = match event {
                    Event::Text(text) => {
                        let typed = narrowed(text).to_uppercase();
                        Wish::LETTERS.into_iter().find(|wish| wish.key() == typed)
                    }
                    _ => None,
                };
                wishes.extend(wish);
                wish.is_none()
            });
        }
    });
    if escape {
        if model.notice.is_some() {
            actions.push(Action::DismissNotice);
        } else {
            state.query.clear();
            if let Some(focused) = focused {
                ui.memory_mut(|memory| memory.surrender_focus(focused));
            }
        }
    }
    if focused.is_none() || typing {
        step(ui, model, state, typing);
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
            wishes.push(Wish::Talk);
        }
    }
    for wish in wishes {
        grant(wish, model, state, actions);
    }
}

/// Rows by up and down, rounds by left and right.
fn step(ui: &Ui, model: &RoundModel<'_>, state: &mut RoundState, typing: bool) {
    let last = state.shown.order.len().saturating_sub(1);
    let page = rows_in(state.height, ROW);
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let row = state.row;
    let wanted = if pressed(Key::ArrowUp) {
        row.saturating_sub(1)
    } else if pressed(Key::ArrowDown) {
        row + 1
    } else if pressed(Key::PageUp) {
        row.saturating_sub(page)
    } else if pressed(Key::PageDown) {
        row + page
    } else if !typing && pressed(Key::Home) {
        0
    } else if !typing && pressed(Key::End) {
        last
    } else {
        row
    };
    if wanted != row {
        state.row = wanted.min(last);
        state.reveal();
    }
    if typing {
        return;
    }
    let at = state.at(model);
    if pressed(Key::ArrowLeft) && at > 0 {
        state.choose(model, at - 1);
    } else if pressed(Key::ArrowRight) {
        state.choose(model, at + 1);
    }
}

/// How many rows of this height fit, one at least.
pub(super) fn rows_in(room: f32, row: f32) -> usize {
    let mut rows = 1_usize;
    let mut height = 2.0 * row;
    while height <= room {
        rows += 1;
        height += row;
    }
    rows
}

/// Does what is asked for by a key or a button.
pub(super) fn grant(
    wish: Wish,
    model: &RoundModel<'_>,
    state: &mut RoundState,
    actions: &mut Vec<Action>,
) {
    let listed = model.rounds.get(state.at(model));
    match wish {
        Wish::Talk => actions.extend(state.talk(model).map(|talk| {
            if talk.goes_on {
                Action::Open(talk.path.clone())
            } else {
                Action::Replay(talk.path.clone())
            }
        })),
        Wish::Choose => state.chooser = Some(Chooser::at(state.at(model))),
        Wish::Companies => {
            state.by_company = !state.by_company;
            state.turned = false;
            state.row = 0;
            state.wanted = Some(0.0);
        }
        Wish::Base => {
            let count = state.shown.bases.len().max(1);
            state.base = (state.base + 1) % count;
        }
        Wish::Export => {
            let base = state
                .shown
                .bases
                .get(state.base)
                .map(|(base, _)| base.clone());
            actions.extend(
                listed.map(|one| Action::InRounds(RoundAsk::Save(one.round.clone(), base))),
            );
        }
        Wish::Verify => {
            let talks = listed.filter(|one| !one.talks.is_empty());
            actions.extend(talks.map(|one| {
                let paths = one.talks.iter().map(|talk| talk.path.clone());
                Action::InRounds(RoundAsk::Verify(paths.collect()))
            }));
        }
        Wish::New => actions.push(Action::InRounds(RoundAsk::New)),
        Wish::Search => state.focus = Focus::Search,
        Wish::Language => actions.push(Action::Speak(match model.words.language() {
            Language::English => Language::SimplifiedChinese,
            Language::SimplifiedChinese => Language::English,
        })),
    }
}
