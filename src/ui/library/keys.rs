//! What is asked for by keys.
//!
//! Letters are heard wherever nothing is being typed, and with Alt always. The list takes
//! the arrows while nothing else has the focus, and from the search field too.

use egui::{Event, Id, InputState, Key, Modifiers, Popup, Ui};

use super::card::Card;
use super::model::LibraryModel;
use super::state::{Focus, LibraryState};
use crate::domain::typed::narrowed;
use crate::text::Language;
use crate::transcript::row::Row;
use crate::ui::action::Action;
use crate::ui::round::RoundAsk;
use crate::ui::theme::ROW;

/// The search field.
pub(super) fn search_field() -> Id {
    Id::unique("library-search")
}

/// Something that has a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    /// Replay the chosen talk, its end hidden; open it where it is still held.
    Default,
    /// Open the chosen talk at the desk.
    Open,
    /// Check its record.
    Verify,
    /// Write it in another form.
    Export,
    /// Copy it to learn by, without names.
    TrainingCopy,
    /// Start another with its brief.
    UseBrief,
    /// Its drug over the years.
    Compare,
    /// File it under words.
    Tags,
    /// Take a talk whose file is gone off the list.
    PutAway,
    /// Narrow the list further.
    Filter,
    /// Read the folder again.
    ReadAgain,
    /// Start a new talk.
    NewTalk,
    /// Pick a file and open it.
    PickTalk,
    /// Make a round of the talks that are listed.
    MakeRound,
    /// Look for something.
    Search,
    /// Show all talks.
    Clear,
    /// Speak the other language.
    Language,
    /// Change between dark and light.
    Theme,
}

impl Wish {
    /// Those that are letters.
    const LETTERS: [Self; 14] = [
        Self::Open,
        Self::Verify,
        Self::Export,
        Self::TrainingCopy,
        Self::UseBrief,
        Self::Compare,
        Self::Tags,
        Self::PutAway,
        Self::Filter,
        Self::NewTalk,
        Self::PickTalk,
        Self::MakeRound,
        Self::Search,
        Self::Language,
    ];

    /// The cap of its key.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Default => "Enter",
            Self::Open => "O",
            Self::Verify => "V",
            Self::Export => "E",
            Self::TrainingCopy => "C",
            Self::UseBrief => "B",
            Self::Compare => "Y",
            Self::Tags => "T",
            Self::PutAway => "X",
            Self::Filter => "F",
            Self::ReadAgain => "F5",
            Self::NewTalk => "N",
            Self::PickTalk => "P",
            Self::MakeRound => "G",
            Self::Search => "/",
            Self::Clear => "Esc",
            Self::Language => "L",
            Self::Theme => "F9",
        }
    }

    /// What a typed character asks for.
    fn of_text(text: &str) -> Option<Self> {
        let narrow = narrowed(text).to_uppercase();
        Self::LETTERS.into_iter().find(|wish| wish.key() == narrow)
    }
}

/// A step in the list.
#[derive(Clone, Copy)]
enum Step {
    By(isize),
    ToFirst,
    ToLast,
}

/// Hears the keys of this frame.
pub(super) fn hear(
    ui: &Ui,
    model: &LibraryModel<'_>,
    state: &mut LibraryState,
    actions: &mut Vec<Action>,
) {
    let under_dialog = ui.memory(|memory| memory.top_modal_layer().is_some());
    if under_dialog || state.card.is_some() || Popup::is_any_open(ui.ctx()) {
        return;
    }
    let focused = ui.memory(egui::Memory::focused);
    let typing = focused == Some(search_field());
    let list_has_keys = focused.is_none() || typing;
    let page = rows_in_sight(state);
    let mut wishes = Vec::new();
    let step = ui.input_mut(|input| {
        everywhere(input, &mut wishes);
        if focused.is_none() {
            letters(input, &mut wishes);
        }
        if !list_has_keys {
            return None;
        }
        if input.consume_key(Modifiers::NONE, Key::Enter) {
            wishes.push(Wish::Default);
        }
        step(input, page, typing)
    });
    if let Some(step) = step {
        take_step(model, state, step);
    }
    for wish in wishes {
        grant(wish, model, state, actions);
    }
}

/// Does what is asked for by a key or a button.
pub(super) fn grant(
    wish: Wish,
    model: &LibraryModel<'_>,
    state: &mut LibraryState,
    actions: &mut Vec<Action>,
) {
    let chosen = state.chosen(model.shelf);
    let readable = chosen.filter(|talk| talk.is_readable());
    match wish {
        Wish::Default => actions.extend(readable.map(|talk| by_default(talk))),
        Wish::Open => actions.extend(readable.map(|talk| Action::Open(talk.path.clone()))),
        Wish::UseBrief => {
            actions.extend(readable.map(|talk| Action::CopyBrief(talk.path.clone())));
        }
        Wish::Export => {
            actions.extend(readable.map(|talk| Action::Export(Some(talk.path.clone()))));
        }
        Wish::Compare => {
            if let Some(talk) = readable {
                actions.push(Action::CompareYears(talk.path.clone()));
                state.card = Some(Card::Years);
            }
        }
        Wish::Tags => {
            if let Some(card) = readable.and_then(|talk| Card::tags_of(talk)) {
                state.card = Some(card);
            }
        }
        Wish::PutAway => {
            let gone = chosen.filter(|talk| !talk.is_here());
            actions.extend(gone.map(|talk| Action::PutAway(talk.path.clone())));
        }
        Wish::Filter => state.card = Some(Card::filters_of(&state.filters)),
        Wish::ReadAgain => actions.push(Action::ReadLibrary),
        Wish::TrainingCopy => {
            actions.extend(readable.map(|talk| Action::TrainingCopy(talk.path.clone())));
        }
        Wish::Verify => {
            let here = chosen.filter(|talk| talk.is_here());
            actions.extend(here.map(|talk| Action::Verify(talk.path.clone())));
        }
        Wish::NewTalk => actions.push(Action::ShowNewTalk),
        Wish::PickTalk => actions.push(Action::PickTalk),
        Wish::MakeRound => {
            let rows = model.shelf.rows();
            let listed = state.order().iter().filter_map(|at| rows.get(*at));
            let readable = listed.filter(|talk| talk.is_readable());
            let paths = readable.map(|talk| talk.path.clone()).collect();
            actions.push(Action::InRounds(RoundAsk::Make(paths)));
        }
        Wish::Search => state.focus = Focus::Search,
        Wish::Clear if model.notice.is_some() => actions.push(Action::DismissNotice),
        Wish::Clear if !state.query.is_empty() => state.query.clear(),
        Wish::Clear if state.is_narrowed() => state.widen(),
        Wish::Clear if model.progress.is_some() => actions.push(Action::StopReading),
        Wish::Clear => {}
        Wish::Language => actions.push(Action::Speak(match model.words.language() {
            Language::English => Language::SimplifiedChinese,
            Language::SimplifiedChinese => Language::English,
        })),
        Wish::Theme => actions.push(Action::SwitchTheme),
    }
}

/// What Enter does: a talk that goes on is opened, one of the past replayed without its end.
fn by_default(talk: &Row) -> Action {
    if talk.goes_on() {
        Action::Open(talk.path.clone())
    } else {
        Action::Replay(talk.path.clone())
    }
}

/// Keys that mean the same wherever the focus is.
fn everywhere(input: &mut InputState, wishes: &mut Vec<Wish>) {
    for (key, wish) in [
        (Key::F8, Wish::Language),
        (Key::F9, Wish::Theme),
        (Key::F5, Wish::ReadAgain),
        (Key::Escape, Wish::Clear),
    ] {
        if input.consume_key(Modifiers::NONE, key) {
            wishes.push(wish);
        }
    }
    for wish in Wish::LETTERS {
        let key = Key::from_name(wish.key());
        if key.is_some_and(|key| input.consume_key(Modifiers::ALT, key)) {
            wishes.push(wish);
        }
    }
}

/// Letters, taken out of the input so that the search field does not get the `/`.
fn letters(input: &mut InputState, wishes: &mut Vec<Wish>) {
    input.events.retain(|event| {
        let wish = match event {
            Event::Text(text) => Wish::of_text(text),
            _ => None,
        };
        wishes.extend(wish);
        wish.is_none()
    });
}

/// The step that is asked for; Home and End belong to the field while it is typed in.
fn step(input: &mut InputState, page: isize, typing: bool) -> Option<Step> {
    let steps = [
        (Key::ArrowUp, Step::By(-1)),
        (Key::ArrowDown, Step::By(1)),
        (Key::PageUp, Step::By(-page)),
        (Key::PageDown, Step::By(page)),
        (Key::Home, Step::ToFirst),
        (Key::End, Step::ToLast),
    ];
    let open = if typing { 4 } else { steps.len() };
    steps
        .into_iter()
        .take(open)
        .filter(|(key, _)| input.consume_key(Modifiers::NONE, *key))
        .map(|(_, step)| step)
        .last()
}

fn take_step(model: &LibraryModel<'_>, state: &mut LibraryState, step: Step) {
    let count = state.order().len();
    let Some(row) = state.chosen_row() else {
        return;
    };
    let row = match step {
        Step::By(rows) => row.saturating_add_signed(rows).min(count.saturating_sub(1)),
        Step::ToFirst => 0,
        Step::ToLast => count.saturating_sub(1),
    };
    state.choose_row(row, model.shelf);
    state.scroll.reveal(row);
}

/// How many whole rows are in sight, the length of a page.
fn rows_in_sight(state: &LibraryState) -> isize {
    let mut rows = 1;
    let mut height = 2.0 * ROW;
    while height <= state.scroll.height {
        rows += 1;
        height += ROW;
    }
    rows
}
