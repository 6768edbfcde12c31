//! "You are the payer: what now?": the question and the five ways to answer it.
//!
//! It is drawn from the talk up to the question and from what may be seen of the question
//! before it is answered, so an editor of lessons shows it as a trainee will see it.

use egui::{Align, CornerRadius, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::ask::ReplayAsk;
use super::state::{AnswerForm, Field};
use crate::domain::session::Session;
use crate::domain::typed::TypedFault;
use crate::domain::{Bilingual, Refusal, Side, Text, refusal::Reason};
use crate::text::Words;
use crate::training::answer::Kind;
use crate::ui::signs::Sign;
use crate::ui::theme::{BUTTON, CARD_RADIUS, Face, RADIUS, Role as ColorRole, Theme};
use crate::ui::widgets::text::{baseline, label, paragraph, paragraph_height};
use crate::ui::widgets::{Button, Edge, Radio, Run, TextField, key_cap, key_cap_width};

/// What may be seen of a question before it is answered.
pub(in crate::ui) struct Open<'a> {
    /// What is asked; empty for the standing question.
    pub(in crate::ui) asks: &'a Bilingual,
    /// Whether there is a hint to ask for.
    pub(in crate::ui) has_hint: bool,
    /// The hint, once it was asked for.
    pub(in crate::ui) hint: Option<&'a Bilingual>,
    /// Whether one can play on from here against a simulated company.
    pub(in crate::ui) can_try: bool,
}

/// From the card's edge to what is in it.
const PAD: f32 = 20.0;
/// The lowest and the highest row of an answer.
const ROW: [f32; 2] = [30.0, 40.0];
/// Height of the field for the reason.
const WHY: f32 = 36.0;
/// Width of the price field.
const PRICE: f32 = 84.0;

/// Shows the card; adds what was asked for.
pub(in crate::ui) fn show(
    ui: &mut Ui,
    (words, seen): (&Words, &Session),
    open: &Open<'_>,
    form: &mut AnswerForm,
    card: Rect,
    asked: &mut Vec<ReplayAsk>,
) {
    ground(ui, card);
    let inner = card.shrink(PAD);
    let top = head(ui, words, open, inner);
    let foot = inner.bottom() - BUTTON;
    let why_top = foot - 16.0 - WHY;
    let row = ((why_top - 6.0 - top) / 5.0).floor().clamp(ROW[0], ROW[1]);
    for (at, kind) in Kind::ALL.into_iter().enumerate() {
        let y = top + row * at as f32;
        let place = Rect::from_min_size(pos2(card.left() + 8.0, y), vec2(card.width() - 16.0, row));
        choice(ui, words, seen, form, kind, (at, place));
    }
    let why = Rect::from_min_size(pos2(inner.left(), why_top), vec2(inner.width(), WHY));
    reason(ui, words, form, why);
    let bar = Rect::from_min_size(pos2(inner.left(), foot), vec2(inner.width(), BUTTON));
    buttons(ui, words, seen, open, form, bar, asked);
}

/// The ground of a card. On light it is as white as the column, so it has an edge.
pub(super) fn ground(ui: &Ui, card: Rect) {
    let palette = &Theme::of(ui).palette;
    let edge = Stroke::new(1.0, palette.line);
    ui.painter()
        .rect(card, CARD_RADIUS, palette.raised, edge, StrokeKind::Inside);
}

/// What is asked, and that it is answered before going on, or the hint; gives where it ends.
fn head(ui: &Ui, words: &Words, open: &Open<'_>, inner: Rect) -> f32 {
    let palette = &Theme::of(ui).palette;
    let standing = words.say("replay-question");
    let asks = words.name(open.asks);
    let (title, face) = if asks.is_empty() {
        (standing.as_ref(), Face::TITLE)
    } else {
        (asks, Face::SUBJECT)
    };
    let mut y = inner.top() - 4.0;
    let run = Run::new(title, face, palette.strong);
    y += said(ui, "asks", pos2(inner.left(), y), inner.width(), run) + 2.0;
    let rule = words.say("replay-question.rule");
    let (text, ink) = match open.hint {
        Some(hint) => (words.name(hint), palette.normal),
        None => (rule.as_ref(), palette.weak),
    };
    let run = Run::new(text, Face::TEXT, ink);
    y + said(ui, "rule", pos2(inner.left(), y), inner.width(), run) + 6.0
}

/// Paints text that breaks, and gives it to assistive technology; gives its height.
pub(super) fn said(
    ui: &Ui,
    salt: impl egui::AsIdSalt,
    left_top: egui::Pos2,
    width: f32,
    run: Run<'_>,
) -> f32 {
    let height = paragraph(ui.painter(), left_top, width, run);
    let rect = Rect::from_min_size(left_top, vec2(width, height));
    let response = ui.interact(rect, ui.make_persistent_id(salt), egui::Sense::hover());
    response
        .widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, run.text));
    debug_assert!((height - paragraph_height(ui.painter(), width, run)).abs() < 0.1);
    height
}

fn choice(
    ui: &mut Ui,
    words: &Words,
    seen: &Session,
    form: &mut AnswerForm,
    kind: Kind,
    (at, place): (usize, Rect),
) {
    let palette = &Theme::of(ui).palette;
    let chosen = form.kind == Some(kind);
    if chosen {
        let tint = palette.tint(ColorRole::Payer);
        ui.painter()
            .rect_filled(place, CornerRadius::from(RADIUS), tint);
    }
    let text = kind_words(words, seen, kind);
    let inner = place.shrink2(vec2(12.0, 0.0));
    let cap = (at + 1).to_string();
    let cap_width = key_cap_width(ui.painter(), &cap, palette);
    let width = 24.0 + Run::new(&text, Face::TEXT, palette.strong).width(ui.painter());
    let typed = chosen && kind == Kind::Name;
    let end = if typed {
        inner.left() + width + 4.0
    } else {
        inner.right() - cap_width - 8.0
    };
    let radio = Radio::new(&text, chosen).id_salt(("answer", at));
    if radio.show_at(ui, inner.with_max_x(end)).clicked() {
        form.choose(kind);
    }
    key_cap(
        ui.painter(),
        pos2(inner.right() - cap_width, inner.center().y),
        &cap,
        palette,
    );
    if typed {
        price(
            ui,
            words,
            seen,
            form,
            Rect::from_min_max(
                pos2(end + 12.0, inner.top()),
                pos2(inner.right() - cap_width - 12.0, inner.bottom()),
            ),
        );
    }
}

/// The field for a price, and what was understood: its change from the figure on the table.
fn price(ui: &mut Ui, words: &Words, seen: &Session, form: &mut AnswerForm, room: Rect) {
    let palette = &Theme::of(ui).palette;
    let brief = seen.brief();
    let unit = words.price_head(brief.currency.code(), brief.unit.id());
    let unit_width = Run::new(&unit, Face::LABEL, palette.weak).width(ui.painter());
    let height = room.height().min(32.0);
    let place = Rect::from_center_size(room.center(), vec2(room.width(), height));
    let place = place.with_max_x((place.left() + PRICE + unit_width).min(place.right()));
    let read = form.reading(seen);
    let wrong = matches!(read, Some(Err(_))) || (form.refused && read.is_none());
    let name = words.say("replay-price");
    let edge = if wrong { Edge::Wrong } else { Edge::Plain };
    let response = TextField::new(&mut form.price, &name)
        .suffix(&unit)
        .edge(edge)
        .show_at(ui, place);
    if form.focus == Some(Field::Price) {
        response.request_focus();
        form.focus = None;
    }
    if response.changed() {
        form.refused = false;
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter)) {
        form.focus = Some(Field::Why);
    }
    let theirs = seen.state().last_price_of(Side::Company);
    let text = match (&read, theirs) {
        (Some(Ok(understood)), Some(theirs)) => words.change(
            theirs.amount(),
            understood.price.amount(),
            brief.currency.code(),
        ),
        (Some(Err(fault)), _) => fault_words(words, *fault),
        (Some(Ok(_)) | None, _) => String::new(),
    };
    let ink = if wrong { palette.bad } else { palette.normal };
    let base = baseline(room.y_range(), Face::TEXT);
    let left = place.right() + 12.0;
    let text =
        crate::ui::widgets::text::fitted(ui.painter(), &text, room.right() - left, Face::TEXT);
    let run = Run::new(&text, Face::TEXT, ink);
    label(ui, "price understood", left, base, Align::Min, run);
}

fn fault_words(words: &Words, fault: TypedFault) -> String {
    let refusal: Refusal = match fault {
        TypedFault::Price(fault) => fault.into(),
        other => Reason::Typed(other).into(),
    };
    words.refusal_parts(&refusal).0
}

/// What an answer of this kind is called.
pub(in crate::ui) fn kind_words(words: &Words, seen: &Session, kind: Kind) -> String {
    let table = seen.state().last_offer().and_then(|offer| offer.price);
    match (kind, table) {
        (Kind::Accept, Some(price)) => {
            let price = words.price_of(price, seen);
            words.say_with("replay-answer-accept", &[("price", price.into())])
        }
        (Kind::Accept, None) => words.say("replay-answer-accept-unknown").into_owned(),
        (Kind::Ask, _) => words.say("replay-answer-ask").into_owned(),
        (Kind::Name, _) => words.say("replay-answer-name").into_owned(),
        (Kind::Recess, _) => words.say("replay-answer-recess").into_owned(),
        (Kind::Stop, _) => words.say("replay-answer-stop").into_owned(),
    }
}

fn reason(ui: &mut Ui, words: &Words, form: &mut AnswerForm, place: Rect) {
    let palette = &Theme::of(ui).palette;
    let name = words.say("replay-why");
    let base = baseline(place.y_range(), Face::TEXT);
    let run = Run::new(&name, Face::TEXT, palette.weak);
    let width = run.paint(ui.painter(), place.left(), base);
    let hint = words.say("replay-why.hint");
    let field = place.with_min_x(place.left() + width + 12.0);
    let response = TextField::new(&mut form.why, &name)
        .hint(&hint)
        .show_at(ui, field);
    if form.focus == Some(Field::Why) {
        response.request_focus();
        form.focus = None;
    }
}

fn buttons(
    ui: &Ui,
    words: &Words,
    seen: &Session,
    open: &Open<'_>,
    form: &mut AnswerForm,
    bar: Rect,
    asked: &mut Vec<ReplayAsk>,
) {
    let mut x = bar.left();
    let mut placed = |button: Button<'_>, gap: f32| {
        let size = button.natural_size(ui);
        let place = Rect::from_min_size(pos2(x, bar.top()), vec2(size.x, bar.height()));
        x = place.right() + gap;
        button.show_at(ui, place).clicked()
    };
    let text = words.say("replay-answer");
    if placed(Button::main(&text).key("Ctrl Enter"), 20.0) {
        asked.extend(answer(form, seen));
    }
    let text = words.say("replay-skip");
    if placed(Button::link(&text).key("Esc"), 20.0) {
        asked.push(ReplayAsk::Skip);
    }
    let text = words.say("replay-hint");
    if open.has_hint && open.hint.is_none() && placed(Button::link(&text).key("I"), 20.0) {
        asked.push(ReplayAsk::Hint);
    }
    if open.can_try {
        let text = words.say("replay-try");
        let button = Button::link(&text).sign(Sign::Branch).key("B");
        let size = button.natural_size(ui);
        let place = Rect::from_min_size(pos2(bar.right() - size.x, bar.top()), size);
        if x <= place.left() && button.show_at(ui, place).clicked() {
            asked.push(ReplayAsk::TryIt);
        }
    }
}

/// The answer as it is asked for, or a word to the form that it is not complete.
pub(super) fn answer(form: &mut AnswerForm, seen: &Session) -> Option<ReplayAsk> {
    let Some(answer) = form.answer(seen) else {
        form.refused = true;
        form.focus = (form.kind == Some(Kind::Name)).then_some(Field::Price);
        return None;
    };
    let why = Text::sentence(&form.why).unwrap_or_default();
    Some(ReplayAsk::Answer(answer, why))
}
