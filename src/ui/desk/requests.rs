//! From keys and presses to what is asked for.

use egui::{Align, Rect, Ui, pos2, vec2};

use super::counters;
use super::dialogs::{Dialog, Form, OpeningForm, Purpose, SigningDialog};
use super::entry::field_id;
use super::layout::Layout;
use super::model::{Banner, DeskModel, Remedy};
use super::right_column;
use super::signing;
use super::state::DeskState;
use crate::domain::refusal::Refusal;
use crate::domain::{Command, Price, Session, Side};
use crate::ui::action::Action;
use crate::ui::envelope::EnvelopeAsk;
use crate::ui::moves::{Move, accepting_side, signing_side};
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Button, RefusedCard, Run};

/// The moves asked for by keys in this frame. Tab changes the side that speaks; Esc
/// leaves only a talk in which nothing can be recorded.
pub(super) fn keys(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    state: &mut DeskState,
    actions: &mut Vec<Action>,
) -> Vec<Move> {
    walk(ui, model, state);
    if model.plan.is_some() {
        actions.extend(ticked(ui));
    }
    let typed = state.entry.clone();
    let (mut moves, swap, escape) = ui.input_mut(|input| {
        let moves = Move::heard(input, &typed, model.session);
        let swap = input.consume_key(egui::Modifiers::NONE, egui::Key::Tab);
        let escape = input.consume_key(egui::Modifiers::NONE, egui::Key::Escape);
        (moves, swap, escape)
    });
    if swap {
        state.swap_sides();
    }
    let finished = model.read_only || model.session.is_closed();
    if escape && !put_away(state) {
        let of_board = |banner: &Banner| banner.remedy == Remedy::Board;
        if model.banner.is_some_and(of_board) {
            actions.push(Action::DismissNotice);
        } else if finished {
            moves.push(Move::Leave);
        }
    }
    if moves.contains(&Move::Unfold) {
        state.unfolded = right_column::next_folded(ui, model, layout, state);
    }
    moves
}

/// Down and Up walk through the counteroffers worth a look and put the figure into the
/// field; only Enter records it.
fn walk(ui: &Ui, model: &DeskModel<'_>, state: &mut DeskState) {
    let recess = model.session.state().recess.is_some() && !state.trying;
    if model.read_only || recess || model.session.state().outcome.is_some() {
        return;
    }
    let known = counters::walked(model);
    if known.is_empty() {
        return;
    }
    let (down, up) = ui.input_mut(|input| {
        let down = input.consume_key(egui::Modifiers::NONE, egui::Key::ArrowDown);
        (
            down,
            input.consume_key(egui::Modifiers::NONE, egui::Key::ArrowUp),
        )
    });
    let typed = state
        .typed_price(model.session)
        .filter(|_| state.speaking == Side::Payer);
    let next = match (counters::chosen(&known, typed), down, up) {
        (Some(at), true, _) => Some((at + 1).min(known.len() - 1)),
        (Some(at), _, true) => Some(at.saturating_sub(1)),
        (None, true, _) => Some(0),
        (None, _, true) => Some(known.len() - 1),
        (_, false, false) => None,
    };
    if let Some((_, price)) = next.and_then(|at| known.get(at)) {
        take(ui, model, state, *price);
    }
}

/// Puts a counteroffer into the field, as the payer's.
pub(super) fn take(ui: &Ui, model: &DeskModel<'_>, state: &mut DeskState, price: Price) {
    if state.speaking != Side::Payer {
        state.swap_sides();
    }
    state.asked = None;
    state.refusal = None;
    state.confirmed = false;
    state.unclear = false;
    state.entry = price.to_string();
    state.taken = true;
    let id = field_id();
    let end = egui::text::CCursor::new(state.entry.chars().count());
    let mut editor = egui::TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
    editor
        .cursor
        .set_char_range(Some(egui::text::CCursorRange::one(end)));
    egui::TextEdit::store_state(ui.ctx(), id, editor);
    if !model.read_only {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

/// Digits tick the plan's reasons while the key is held; they do not reach the field.
fn ticked(ui: &Ui) -> Vec<Action> {
    let mut ticked = Vec::new();
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let egui::Event::Text(text) = event else {
                return true;
            };
            let digit = text.parse::<usize>().ok().filter(|_| text.len() == 1);
            let reason = digit.and_then(|digit| digit.checked_sub(1));
            ticked.extend(reason.map(Action::TickReason));
            reason.is_none()
        });
    });
    ticked
}

/// Esc first puts away what is asked or typed.
fn put_away(state: &mut DeskState) -> bool {
    let had =
        state.asked.is_some() || state.refusal.is_some() || !state.entry.is_empty() || state.trying;
    state.asked = None;
    state.refusal = None;
    state.entry.clear();
    state.trying = false;
    had
}

/// The price field has the focus whenever nothing else asks for it.
pub(super) fn keep_focus(ui: &Ui, model: &DeskModel<'_>) {
    let takes_figures = model.session.state().outcome.is_none()
        && !model.read_only
        && !model.session.pack().asks_for_more();
    if takes_figures && ui.memory(|memory| memory.focused().is_none()) {
        ui.memory_mut(|memory| memory.request_focus(field_id()));
    }
}

/// Does what a move asks for, or opens the dialog it needs.
pub(super) fn perform(
    one: Move,
    model: &DeskModel<'_>,
    state: &mut DeskState,
    actions: &mut Vec<Action>,
) {
    let session = model.session;
    if one == Move::Confirm && !state.entry.is_empty() && state.speaking == Side::Company {
        // it is about the figure in the field, not about the one on the table
        state.confirmed = !state.confirmed;
        return;
    }
    if one == Move::Sign && model.signing.is_some() {
        // the letter is signed and the record closed: what is left to sign is its head
        let dialog = SigningDialog::new(model).map(Box::new);
        state.dialog = dialog.map(Dialog::Signing);
        return;
    }
    if let Some(act) = one.act(session) {
        if model.read_only {
            return;
        }
        if let Err(refusal) = session.permits(act) {
            refuse(state, refusal);
            return;
        }
    }
    let mut record = |command| actions.push(Action::Record(Box::new(command)));
    match one {
        Move::Inside => state.dialog = Some(Dialog::ask(Purpose::Gate(true))),
        Move::Outside => state.dialog = Some(Dialog::ask(Purpose::Gate(false))),
        Move::Confirm => record(Command::Confirm),
        Move::Unclear => state.unclear = !state.unclear && !state.entry.is_empty(),
        Move::AskAgain => record(Command::Ask { by: Side::Payer }),
        Move::Meet => state.dialog = Some(Dialog::ask(Purpose::Meet)),
        Move::Accept => state.dialog = Some(Dialog::ask(Purpose::Accept(accepting_side(session)))),
        Move::StepOut => state.dialog = Some(Dialog::ask(Purpose::StepOut(Side::Company))),
        Move::PayerStepsOut => state.dialog = Some(Dialog::ask(Purpose::StepOut(Side::Payer))),
        Move::Return => record(Command::Resume),
        Move::SetRecess => state.dialog = Some(Dialog::ask(Purpose::SetRecess)),
        Move::Remark => state.dialog = Some(Dialog::ask(Purpose::Remark(state.speaking))),
        Move::Note => state.dialog = Some(Dialog::ask(Purpose::Note)),
        Move::Try => {
            if session.state().recess.is_some() {
                state.trying = !state.trying;
                state.speaking = Side::Payer;
                state.entry.clear();
            }
        }
        Move::Correct if session.opened_bids().is_some() => {
            state.dialog = Some(Dialog::Opening(OpeningForm::anew(session)));
        }
        Move::HandInBid => {
            let form = Form::of_bidder(Purpose::HandInBid, session.next_bidder());
            state.dialog = Some(Dialog::Form(form));
        }
        Move::CloseBidding => state.dialog = Some(Dialog::ask(Purpose::CloseBidding)),
        Move::OpenBids => state.dialog = Some(Dialog::Opening(OpeningForm::of(session))),
        Move::Renew => {
            let renewal = session.state().renewal.as_ref();
            let way_out = renewal.is_some_and(|one| one.exit().is_some());
            state.dialog = Some(Dialog::ask(Purpose::Renew { way_out }));
        }
        Move::Correct => state.dialog = Some(Dialog::Form(Form::correction(session))),
        Move::Fail => state.dialog = Some(Dialog::ask(Purpose::Fail)),
        Move::Sign => {
            state.dialog = Some(Dialog::Form(Form::signature(
                signing_side(session),
                session,
            )));
        }
        Move::Close => {
            state.dialog = Some(Dialog::ask(Purpose::Close {
                past: session.is_past(),
            }));
        }
        Move::EnterReserve | Move::ChangeEnvelope | Move::RevealReserve => {
            if one.is_open(session) && !model.read_only {
                about_reserve(one, session, state, actions);
            }
        }
        Move::References => state.dialog = Some(Dialog::References),
        Move::Settle if one.is_open(session) && !model.read_only => {
            state.dialog = Some(Dialog::ask(Purpose::Settle));
        }
        Move::Money => {
            if one.is_open(session) {
                state.dialog = Some(Dialog::Money(Default::default()));
            }
        }
        Move::Keys => state.dialog = Some(Dialog::Keys),
        Move::Palette => state.dialog = Some(Dialog::Palette(Default::default())),
        Move::Leave => actions.push(Action::ShowLibrary),
        Move::Export => actions.push(Action::Export(None)),
        Move::Board => {
            if model.may_have_board() {
                actions.push(Action::StartBoard);
            }
        }
        Move::Language => {
            actions.push(Action::Speak(super::what_now::other_language(
                model.words.language(),
            )));
        }
        Move::Theme => actions.push(Action::SwitchTheme),
        Move::Plan => {
            if !model.read_only {
                state.dialog = Some(Dialog::Plan(Box::default()));
            }
        }
        Move::Digits => actions.push(Action::SwitchDigitNotes),
        Move::Flag => {
            if !model.read_only {
                actions.push(Action::Flag);
            }
        }
        Move::ShowReserve | Move::Settle | Move::Unfold => {}
    }
}

/// What is asked about the reserve: of the sealed file where there is one.
fn about_reserve(one: Move, session: &Session, state: &mut DeskState, actions: &mut Vec<Action>) {
    let ask = match one {
        Move::ChangeEnvelope => EnvelopeAsk::Change,
        Move::RevealReserve => EnvelopeAsk::Reveal,
        _ if session.has_sealed_file() => EnvelopeAsk::Open,
        _ => {
            state.dialog = Some(Dialog::ask(Purpose::Reserve));
            return;
        }
    };
    actions.push(Action::InEnvelope(ask));
}

fn refuse(state: &mut DeskState, refusal: Refusal) {
    state.asked = None;
    state.refusal = Some(refusal);
}

/// What is next where no figure is typed: by the rules of a bidding or a renewal, and once
/// it is decided.
fn next_step(session: &Session) -> Option<Move> {
    let accept = session.pack().renewal_cuts().map(|_| Move::Accept);
    [Move::OpenBids, Move::HandInBid, Move::Renew]
        .into_iter()
        .chain(accept)
        .chain([Move::Sign, Move::Close])
        .find(|one| one.is_open(session))
}

/// What is said beside the next step.
fn step_hint(one: Move, session: &Session) -> &'static str {
    let way_out = || {
        let renewal = session.state().renewal.as_ref();
        renewal.is_some_and(|one| one.exit().is_some())
    };
    match one {
        Move::OpenBids => "desk-open-hint",
        Move::HandInBid => "desk-hand-in-hint",
        Move::Renew if way_out() => "desk-way-out-hint",
        Move::Renew => "desk-renew-hint",
        Move::Accept => "desk-renewal-stated-hint",
        _ => "desk-next-step",
    }
}

/// What stands in the field's place where none is typed into: what is next, as one button.
/// Gives the height it took.
pub(super) fn after_talk(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    state: &DeskState,
    rect: Rect,
    moves: &mut Vec<Move>,
) -> f32 {
    if let Some(used) = signing::after_close(ui, model, layout, rect, moves) {
        return used;
    }
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let next = next_step(model.session).filter(|_| !model.read_only);
    let row = Rect::from_min_size(rect.min, vec2(rect.width(), layout.entry));
    let (id, one) = match next {
        Some(one) => (step_hint(one, model.session), one),
        None if model.read_only && !model.session.is_closed() => {
            ("desk-read-only-hint", Move::Leave)
        }
        None => ("desk-closed-hint", Move::Leave),
    };
    let text = super::what_now::move_words(model, one);
    let button = if next.is_some() {
        Button::main(&text)
    } else {
        Button::plain(&text)
    };
    let button = button.key(one.key()).height(layout.entry);
    let size = button.natural_size(ui);
    let place = Rect::from_min_size(pos2(row.right() - size.x, row.top()), size);
    if button.show_at(ui, place).clicked() {
        moves.push(one);
    }
    let hint = words.say(id);
    let base = baseline(row.y_range(), Face::TEXT);
    label(
        ui,
        "after",
        row.left(),
        base,
        Align::Min,
        Run::new(&hint, Face::TEXT, palette.normal),
    );
    let mut used = layout.entry + 16.0;
    if let Some(refusal) = &state.refusal {
        let (what, why) = words.refusal_parts(refusal);
        let card = RefusedCard::new(&what, &why);
        let high = card.height(ui, rect.width());
        let place = Rect::from_min_size(
            pos2(rect.left(), rect.top() + used - 4.0),
            vec2(rect.width(), high),
        );
        card.show_at(ui, place);
        used += high + 8.0;
    }
    used
}
