//! The desk in a recess: the clock takes the price's place, the return takes the field's.

use std::time::Duration;

use egui::{Align, Rect, Ui, pos2, vec2};

use super::layout::Layout;
use super::model::DeskModel;
use super::state::DeskState;
use crate::domain::Side;
use crate::domain::offer::Confirmation;
use crate::domain::session::Recess;
use crate::text::change;
use crate::text::moment::{minutes, recess_clock, time_of_day};
use crate::text::price::bare_price;
use crate::ui::moves::Move;
use crate::ui::side::SideLook as _;
use crate::ui::signs::{Sign, side_mark};
use crate::ui::theme::{FACT, Face, Theme};
use crate::ui::widgets::text::{baseline, label, paragraph};
use crate::ui::widgets::{
    Button, Row, Run, SectionHead, key_cap, key_cap_width, parting, progress, row_baseline,
};

/// Shows the clock of the recess where the price stands otherwise.
pub(super) fn clock(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, rect: Rect, recess: Recess) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let painter = ui.painter();
    let middle = rect.top() + layout.pick(37.0, 29.0);
    let ink = recess.by.color(palette);
    Sign::DoorOut.paint_at(painter, pos2(rect.left() + 7.0, middle), ink);
    let base = baseline((middle - 12.0..=middle + 12.0).into(), Face::SUBJECT);
    let id = match recess.by {
        Side::Company => "recess-title-company",
        Side::Payer => "recess-title-payer",
    };
    let title = words.say(id);
    let run = Run::new(&title, Face::SUBJECT, palette.strong);
    let x = rect.left() + 24.0;
    let width = run.width(painter);
    label(ui, "recess", x, base, Align::Min, run);
    let number = model.session.state().recesses;
    let note = match recess.since {
        Some(since) => {
            let time = time_of_day(since.civil().time());
            words.say_with(
                "recess-since",
                &[("time", time.into()), ("number", number.into())],
            )
        }
        None => words.say("desk-time-not-on-record").into_owned(),
    };
    label(
        ui,
        "recess since",
        x + width + 16.0,
        base,
        Align::Min,
        Run::new(&note, Face::TEXT, palette.weak),
    );
    let Some(since) = recess.since else {
        return;
    };
    let passed = model.since(since);
    let given = recess
        .minutes
        .map(|minutes| Duration::from_secs(u64::from(minutes) * 60));
    let over = given.is_some_and(|given| passed > given);
    let text = recess_clock(passed);
    let face = if layout.small || text.len() > 5 {
        Face::RECESS_SMALL
    } else {
        Face::RECESS
    };
    let clock_base = rect.top() + layout.pick(148.0, 112.0);
    label(
        ui,
        "recess clock",
        rect.left() - 3.0,
        clock_base,
        Align::Min,
        Run::new(&text, face, palette.normal),
    );
    let facts = agreed(model, since, passed, given);
    let left = rect.right() - layout.pick(288.0, 208.0);
    for (at, (name, value)) in facts.iter().enumerate() {
        let middle = rect.top() + layout.pick(81.0, 59.0) + layout.pick(28.0, 24.0) * at as f32;
        let base = baseline((middle - 10.0..=middle + 10.0).into(), Face::TEXT);
        label(
            ui,
            ("recess fact", at),
            left,
            base,
            Align::Min,
            Run::new(name, Face::TEXT, palette.weak),
        );
        Run::new(value, Face::TEXT, palette.strong).paint_right(painter, rect.right(), base);
    }
    if let Some(given) = given {
        let y = rect.top() + layout.pick(178.0, 137.0);
        let share = passed.as_secs_f32() / given.as_secs_f32().max(1.0);
        let fill = if over {
            palette.caution
        } else {
            palette.outline
        };
        let bar = Rect::from_x_y_ranges(rect.x_range(), y - 2.0..=y + 2.0);
        progress(painter, bar, share.clamp(0.0, 1.0), fill, palette);
    }
}

fn agreed(
    model: &DeskModel<'_>,
    since: crate::domain::Moment,
    passed: Duration,
    given: Option<Duration>,
) -> Vec<(String, String)> {
    let words = model.words;
    let say = |id: &str| words.say(id).into_owned();
    let Some(given) = given else {
        return vec![(say("recess-no-limit"), String::new())];
    };
    let rest = if passed > given {
        (say("recess-over"), minutes(passed.saturating_sub(given)))
    } else {
        (say("recess-left"), minutes(given.saturating_sub(passed)))
    };
    let due = jiff::SignedDuration::try_from(given)
        .ok()
        .and_then(|given| since.civil().checked_add(given).ok())
        .map(|due| time_of_day(due.time()))
        .unwrap_or_default();
    vec![
        (say("recess-agreed"), minutes(given)),
        rest,
        (say("recess-due"), due),
    ]
}

/// Shows the offer that stands and the button for the return; true when it was pressed.
pub(super) fn standing(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    rect: Rect,
    recess: Recess,
) -> bool {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let painter = ui.painter();
    let back = words.say(match recess.by {
        Side::Company => "recess-back-company",
        Side::Payer => "recess-back-payer",
    });
    let key = words.say("key-space");
    let button = Button::plain(&back)
        .sign(Sign::DoorIn)
        .key(&key)
        .height(layout.entry);
    let size = button.natural_size(ui);
    let place = Rect::from_min_size(
        pos2(rect.right() - size.x, rect.top() + layout.pick(8.0, 4.0)),
        size,
    );
    let pressed = button.show_at(ui, place).clicked();
    let state = model.session.state();
    let Some(offer) = state.last_of(Side::Company).or_else(|| state.last_offer()) else {
        return pressed;
    };
    let middle = rect.top() + 10.0;
    side_mark(
        painter,
        pos2(rect.left() + 6.0, middle),
        offer.by,
        4.0,
        false,
        palette,
    );
    let base = baseline((middle - 10.0..=middle + 10.0).into(), Face::TEXT);
    let title = words.say_with("desk-company-offer", &[("number", offer.ordinal.into())]);
    let mut x = rect.left() + 20.0;
    x += Run::new(&title, Face::TEXT, palette.normal).paint(painter, x, base) + 8.0;
    if let Some((_, chances)) = model.session.pack().chances() {
        let used = state.chances_used;
        let id = match offer.confirmation {
            Confirmation::Confirmed => "recess-offer-confirmed",
            Confirmation::Quote | Confirmation::NotOnRecord => "recess-offer-quote",
        };
        let note = words.say_with(
            id,
            &[
                ("used", u32::from(used).into()),
                ("chances", u32::from(chances).into()),
            ],
        );
        let note = Run::new(&note, Face::TEXT, palette.weak);
        let dots = 14.0 * (f32::from(chances) + 1.0);
        if x + note.width(painter) + dots < place.left() - 8.0 {
            x += note.paint(painter, x, base);
        }
        x += 14.0;
        for chance in 0..chances {
            if x + 5.0 < place.left() - 8.0 {
                side_mark(
                    painter,
                    pos2(x, middle),
                    offer.by,
                    4.5,
                    chance >= used,
                    palette,
                );
            }
            x += 14.0;
        }
    }
    if let Some(price) = offer.price {
        let base = rect.top() + layout.pick(55.0, 52.0);
        let parts = words.price_parts(price.amount(), model.currency(), model.unit());
        let mut x = rect.left();
        if !parts.before.is_empty() {
            x += Run::new(&parts.before, Face::TEXT, palette.weak).paint(painter, x, base) + 4.0;
        }
        let run = Run::new(&parts.figure, Face::FIELD, palette.strong);
        let width = run.width(painter);
        label(ui, "standing price", x, base, Align::Min, run);
        x += width + 9.0;
        x += Run::new(&parts.after, Face::TEXT, palette.weak).paint(painter, x, base) + 32.0;
        to_target(ui, model, x, base, price, place.left() - 16.0);
    }
    pressed
}

fn to_target(
    ui: &Ui,
    model: &DeskModel<'_>,
    x: f32,
    base: f32,
    price: crate::domain::Price,
    limit: f32,
) {
    let palette = &Theme::of(ui).palette;
    let Some((target, left, percent, _)) = model.session.figures(price, None).to_target else {
        return;
    };
    let target = bare_price(target.amount(), model.currency());
    let name = model
        .words
        .say_with("recess-to-target", &[("price", target.into())]);
    let runs = [
        name,
        change::signed(left, model.currency()),
        super::price::percent_of(percent),
    ];
    let inks = [palette.weak, palette.strong, palette.normal];
    let mut x = x;
    for (text, ink) in runs.iter().zip(inks) {
        let run = Run::new(text, Face::TEXT, ink);
        if x + run.width(ui.painter()) > limit {
            return;
        }
        x += run.paint(ui.painter(), x, base) + 12.0;
    }
}

/// What follows after the return, and what can be done meanwhile; in the right column.
pub(super) fn after(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    state: &DeskState,
    moves: &mut Vec<Move>,
) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let column = layout.right.shrink2(vec2(16.0, 0.0));
    let mut y = column.top() + 14.0;
    let title = words.say("recess-after");
    let guide = model.session.guide();
    let rules = guide.map_or_else(String::new, |line| {
        super::what_now::rule_numbers(model, &line.rules)
    });
    let head = Rect::from_min_size(pos2(column.left(), y), vec2(column.width(), 20.0));
    SectionHead::new(&title).note(&rules).show_at(ui, head);
    y += 26.0;
    if let Some(guide) = guide {
        let run = Run::new(model.named(&guide.says), Face::TEXT, palette.strong);
        y += paragraph(ui.painter(), pos2(column.left(), y), column.width(), run) + 12.0;
    }
    let last_chance = model.session.chances_left() == Some(1)
        && model.session.stage() == crate::domain::rules::StageRole::Offers;
    if let (Some((_, percent)), true) = (model.session.pack().gate(), last_chance) {
        let limit = change::published_percent(percent);
        for (sign, ink, id) in [
            (Sign::InsideLine, palette.good, "recess-inside"),
            (Sign::Exclamation, palette.bad, "recess-outside"),
        ] {
            let first = baseline((y..=y + 20.0).into(), Face::TEXT);
            sign.paint_at(ui.painter(), pos2(column.left() + 8.0, y + 10.0), ink);
            let text = words.say_with(id, &[("limit", limit.clone().into())]);
            label(
                ui,
                id,
                column.left() + 28.0,
                first,
                Align::Min,
                Run::new(&text, Face::TEXT, palette.normal),
            );
            let then = words.say_with(&format!("{id}.then"), &[("limit", limit.clone().into())]);
            let run = Run::new(&then, Face::LABEL, palette.weak);
            let place = pos2(column.left() + 28.0, y + 21.0);
            y += 21.0 + paragraph(ui.painter(), place, column.width() - 28.0, run) + 14.0;
        }
    }
    parting(ui.painter(), layout.right.x_range(), y + 2.0, palette);
    y += 16.0;
    let title = words.say("recess-meanwhile");
    let head = Rect::from_min_size(pos2(column.left(), y), vec2(column.width(), 20.0));
    SectionHead::new(&title).show_at(ui, head);
    y += 26.0;
    for (one, id) in [
        (Move::Note, "recess-note"),
        (Move::SetRecess, "recess-change-time"),
        (Move::Try, "recess-try-counter"),
        (Move::ShowReserve, "recess-look-at-reserve"),
        (Move::Fail, "move-end"),
    ] {
        if !one.is_open(model.session) || (one == Move::ShowReserve && !model.holds_reserve) {
            continue;
        }
        if state.trying && one == Move::Try {
            continue;
        }
        let rect = Rect::from_min_size(
            pos2(layout.right.left(), y),
            vec2(layout.right.width(), FACT),
        );
        let short = format!("{id}.short");
        let id = if layout.small && words.has(&short) {
            short.as_str()
        } else {
            id
        };
        let text = words.say(id);
        if Row::new(&text).unfocusable().show_at(ui, rect).clicked() {
            moves.push(one);
        }
        let base = row_baseline(rect);
        Run::new(&text, Face::TEXT, palette.normal).paint(ui.painter(), column.left(), base);
        let hold = words.say("recess-look-at-reserve.key");
        let key: &str = if one == Move::ShowReserve {
            &hold
        } else {
            one.key_in(model.session)
        };
        let cap = key_cap_width(ui.painter(), key, palette);
        key_cap(
            ui.painter(),
            pos2(column.right() - cap, rect.center().y),
            key,
            palette,
        );
        y += FACT;
    }
}
