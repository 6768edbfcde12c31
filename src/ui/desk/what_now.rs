//! What now: the guide's line from the rule pack, and what may be done, with its keys.

use egui::{Align, Rect, Ui, pos2, vec2};

use super::caution;
use super::layout::Layout;
use super::model::DeskModel;
use super::practice;
use crate::domain::Side;
use crate::domain::advice::Idea;
use crate::domain::rules::StageRole;
use crate::domain::session::{Act, Gate};
use crate::text::price::bare_price;
use crate::text::{Language, change};
use crate::ui::moves::{Move, accepting_side, signing_side};
use crate::ui::theme::{FACT, Face, Theme};
use crate::ui::widgets::text::{label, paragraph, paragraph_height};
use crate::ui::widgets::{
    Row, Run, SectionHead, Tooltip as _, key_cap, key_cap_width, parting, row_baseline,
};

/// A line of the list.
struct Line {
    text: String,
    note: String,
    asks: Option<Move>,
    how: String,
}

/// Shows the column's upper part; gives where it ends. Adds what was pressed.
pub(super) fn show(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    speaking: Side,
    left_out: &[Move],
    moves: &mut Vec<Move>,
) -> f32 {
    let palette = &Theme::of(ui).palette;
    let column = layout.right.shrink2(vec2(16.0, 0.0));
    let top = column.top();
    let title = model.words.say("desk-what-now");
    let rules = model
        .session
        .guide()
        .map_or_else(String::new, |line| rule_numbers(model, &line.rules));
    let head = Rect::from_min_size(pos2(column.left(), top + 14.0), vec2(column.width(), 20.0));
    SectionHead::new(&title).note(&rules).show_at(ui, head);
    let mut y = top + layout.pick(40.0, 40.0);
    if let Some(guide) = model.session.guide() {
        let closed = model.words.say("desk-closed-hint");
        let text = if model.session.is_closed() {
            &closed
        } else {
            model.named(&guide.says)
        };
        let run = Run::new(text, Face::TEXT, palette.normal);
        let high = paragraph(ui.painter(), pos2(column.left(), y), column.width(), run);
        let place = Rect::from_min_size(pos2(column.left(), y), vec2(column.width(), high));
        let response = ui.interact(place, ui.make_persistent_id("guide"), egui::Sense::hover());
        response
            .widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, text));
        let says = rule_sentences(model, &guide.rules);
        response.tooltip(&says);
        y += high + 8.0;
    }
    if let Some(due) = model.session.answer_due().filter(|_| !model.read_only) {
        let now = (!model.session.is_past()).then_some(model.now);
        let text = model.words.answer_due(&due, now);
        let run = Run::new(&text, Face::LABEL, palette.weak);
        let high = paragraph(ui.painter(), pos2(column.left(), y), column.width(), run);
        let place = Rect::from_min_size(pos2(column.left(), y), vec2(column.width(), high));
        let response = ui.interact(place, ui.make_persistent_id("due"), egui::Sense::hover());
        response
            .widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &text));
        response.tooltip(&rule_sentences(
            model,
            std::slice::from_ref(&due.rule.number),
        ));
        y += high + 8.0;
    }
    y += caution::show(ui, model, pos2(column.left(), y), column.width());
    for line in lines(model, speaking) {
        if line.asks.is_some_and(|one| left_out.contains(&one)) {
            continue;
        }
        let rect = Rect::from_min_size(
            pos2(layout.right.left(), y),
            vec2(layout.right.width(), FACT),
        );
        if one(ui, layout, rect, &line)
            && let Some(asks) = line.asks
        {
            moves.push(asks);
        }
        y += FACT;
    }
    y += 12.0;
    parting(ui.painter(), layout.right.x_range(), y, palette);
    y + 1.0
}

/// How high the column's upper part is with every line.
pub(super) fn height(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, speaking: Side) -> f32 {
    let width = layout.right.width() - 32.0;
    let guide = model.session.guide().map_or(0.0, |guide| {
        let closed = model.words.say("desk-closed-hint");
        let text = if model.session.is_closed() {
            &closed
        } else {
            model.named(&guide.says)
        };
        let ink = Theme::of(ui).palette.normal;
        paragraph_height(ui.painter(), width, Run::new(text, Face::TEXT, ink)) + 8.0
    });
    let due = model.session.answer_due().filter(|_| !model.read_only);
    let due = due.map_or(0.0, |due| {
        let now = (!model.session.is_past()).then_some(model.now);
        let text = model.words.answer_due(&due, now);
        let ink = Theme::of(ui).palette.weak;
        paragraph_height(ui.painter(), width, Run::new(&text, Face::LABEL, ink)) + 8.0
    });
    let cautions = caution::height(ui, model, width);
    40.0 + guide + due + cautions + lines(model, speaking).len() as f32 * FACT + 13.0
}

/// The moves that are listed.
pub(super) fn listed(model: &DeskModel<'_>, speaking: Side) -> Vec<Move> {
    let lines = lines(model, speaking);
    lines.into_iter().filter_map(|line| line.asks).collect()
}

/// One line; true when it was pressed.
fn one(ui: &Ui, layout: &Layout, rect: Rect, line: &Line) -> bool {
    let palette = &Theme::of(ui).palette;
    let row = Row::new(&line.text)
        .unfocusable()
        .id_salt(("move", &line.text));
    let pressed = line.asks.is_some() && row.show_at(ui, rect).clicked();
    let base = row_baseline(rect);
    let x = rect.left() + 16.0;
    let ink = if line.asks.is_none() {
        palette.strong
    } else {
        palette.normal
    };
    let run = Run::new(&line.text, Face::TEXT, ink);
    let width = if line.asks.is_none() {
        label(ui, ("move", &line.text), x, base, Align::Min, run);
        run.width(ui.painter())
    } else {
        run.paint(ui.painter(), x, base)
    };
    let right = rect.right() - 16.0;
    let mut note_limit = right;
    if let Some(asks) = line.asks {
        let key = if line.how.is_empty() {
            asks.key()
        } else {
            &line.how
        };
        let cap = key_cap_width(ui.painter(), key, palette);
        key_cap(
            ui.painter(),
            pos2(right - cap, rect.center().y),
            key,
            palette,
        );
        note_limit = right - cap - 8.0;
    } else {
        Run::new(&line.how, Face::LABEL, palette.weak).paint_right(ui.painter(), right, base);
    }
    let note = Run::new(&line.note, Face::LABEL, palette.weak);
    if !layout.small && x + width + 10.0 + note.width(ui.painter()) <= note_limit {
        note.paint(ui.painter(), x + width + 10.0, base);
    }
    pressed
}

fn lines(model: &DeskModel<'_>, speaking: Side) -> Vec<Line> {
    let session = model.session;
    let words = model.words;
    if model.read_only {
        return vec![line_of(model, Move::Leave)];
    }
    let mut lines = Vec::new();
    let pending = matches!(session.state().gate, Gate::Pending { .. });
    if pending {
        lines.extend([Move::Inside, Move::Outside].map(|one| line_of(model, one)));
    }
    let begun = session.state().last_of(speaking).is_some();
    let speaks = match (session.pack().final_offer(), speaking) {
        (Some((_, by)), _) if by == speaking && begun => "move-final-offer",
        (Some((_, by)), _) if by == speaking => "move-initial-offer",
        (None, Side::Company) => "move-offer",
        (Some(_), _) | (None, Side::Payer) => "move-counter",
    };
    let typed = !session.pack().asks_for_more();
    if typed && session.permits(Act::Offer(speaking)).is_ok() {
        lines.push(Line {
            text: words.say(speaks).into_owned(),
            note: String::new(),
            asks: None,
            how: words.say("move-how-typed").into_owned(),
        });
    }
    let offered = [
        Move::ChangeEnvelope,
        Move::HandInBid,
        Move::OpenBids,
        Move::CloseBidding,
        Move::Renew,
        Move::Confirm,
        Move::AskAgain,
        Move::Meet,
        Move::Accept,
        Move::Remark,
        Move::StepOut,
        Move::Sign,
        Move::RevealReserve,
        Move::Close,
        Move::Correct,
        Move::Fail,
    ];
    for one in offered {
        let confirms = one == Move::Confirm && session.stage() != StageRole::Offers;
        // what a simulated company does is its own to do
        let companys = model.practice.is_some() && practice::is_companys(one, session);
        if one.is_open(session) && !confirms && !companys {
            lines.push(line_of(model, one));
        }
    }
    if session.is_closed() || lines.is_empty() {
        lines.push(line_of(model, Move::Leave));
    }
    lines
}

fn line_of(model: &DeskModel<'_>, one: Move) -> Line {
    let needs_leader = matches!(one, Move::Accept | Move::Fail | Move::Close);
    let note = if needs_leader {
        model.words.say("move-leader-confirms").into_owned()
    } else if one == Move::AskAgain && asks_first(model) {
        model.words.say("guide-first-choice").into_owned()
    } else {
        String::new()
    };
    Line {
        text: move_words(model, one),
        note,
        asks: Some(one),
        how: String::new(),
    }
}

/// Whether the guide would ask again before it names a figure; from public figures alone.
fn asks_first(model: &DeskModel<'_>) -> bool {
    let first = model.advice.first();
    first.is_some_and(|one| one.idea == Idea::AskAgain && one.lead.is_some())
}

/// What a move is called where the talk stands.
pub(in crate::ui) fn move_words(model: &DeskModel<'_>, one: Move) -> String {
    let words = model.words;
    let state = model.session.state();
    let price = |side: Side| {
        state.last_price_of(side).map_or_else(
            || words.say("not-on-record").into_owned(),
            |price| bare_price(price.amount(), model.currency()),
        )
    };
    let limit = || {
        model
            .session
            .pack()
            .gate()
            .map_or_else(String::new, |(rule, percent)| {
                words.marked_figure(&change::published_percent(percent), rule.sureness)
            })
    };
    match one {
        Move::ChangeEnvelope if model.session.committed().is_none() => {
            words.say("move-change-envelope.first").into_owned()
        }
        Move::EnterReserve if model.session.has_sealed_file() => {
            words.say("move-enter-reserve.sealed").into_owned()
        }
        Move::Accept => match accepting_side(model.session) {
            Side::Payer => words.say_with("move-accept", &[("price", price(Side::Company).into())]),
            Side::Company => words.say_with(
                "move-company-accepts",
                &[("price", price(Side::Payer).into())],
            ),
        },
        Move::Confirm => {
            let number = state.last_of(Side::Company).map_or(0, |last| last.ordinal);
            words.say_with("move-confirm", &[("number", number.into())])
        }
        Move::Inside | Move::Outside => words.say_with(one.id(), &[("limit", limit().into())]),
        Move::Sign if model.session.is_closed() => words.say("sign-head").into_owned(),
        Move::Sign => {
            let id = match signing_side(model.session) {
                Side::Payer => "move-sign-payer",
                Side::Company => "move-sign-company",
            };
            words.say(id).into_owned()
        }
        Move::Correct if model.session.opened_bids().is_some() => {
            words.say("move-open-anew").into_owned()
        }
        Move::Renew => {
            let way_out = state
                .renewal
                .as_ref()
                .is_some_and(|one| one.exit().is_some());
            let id = if way_out {
                "move-renew.way-out"
            } else {
                "move-renew"
            };
            words.say(id).into_owned()
        }
        Move::Board if model.board_is_on => words.say("move-board.again").into_owned(),
        Move::Language => other_language(words.language()).own_name().to_owned(),
        _ => words.say(one.id()).into_owned(),
    }
}

/// The language that the key changes to.
pub(in crate::ui) fn other_language(spoken: Language) -> Language {
    match spoken {
        Language::English => Language::SimplifiedChinese,
        Language::SimplifiedChinese => Language::English,
    }
}

/// `rules 5, 6`, those marked that are not from a published source.
pub(super) fn rule_numbers(model: &DeskModel<'_>, rules: &[String]) -> String {
    if rules.is_empty() {
        return String::new();
    }
    model.words.rule_numbers(model.session.pack(), rules)
}

/// What these rules say, one a line, with how sure they are.
fn rule_sentences(model: &DeskModel<'_>, rules: &[String]) -> String {
    let named = model
        .session
        .pack()
        .rules()
        .iter()
        .filter(|rule| rules.contains(&rule.number));
    let lines = named.map(|rule| {
        format!(
            "{}  {} ({})",
            rule.number,
            model.named(&rule.says),
            model.words.rule_source(rule)
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}
