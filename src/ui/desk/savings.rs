//! What the price on the table saves in a year, against what; and the way to the target.

use egui::{Align, Rect, Ui, pos2, vec2};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::layout::Layout;
use super::model::DeskModel;
use crate::domain::Price;
use crate::domain::conversion::{decimals_of, shown_amount};
use crate::domain::money;
use crate::domain::reference::{Known, ReferenceKind, ReferencePrice};
use crate::domain::session::Outcome;
use crate::text::change;
use crate::text::price::bare_price;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Run, SectionHead, progress};

/// One base with what it saves.
struct Line {
    name: String,
    base: String,
    saved: String,
    cut: String,
}

/// Shows the column's lower part from `top` down, as much of it as there is room for.
pub(super) fn show(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, top: f32) {
    let on_the_table = || super::price::on_the_table(model).and_then(|offer| offer.price);
    let agreed = model.session.state().final_price();
    let Some(price) = agreed.or_else(on_the_table) else {
        return;
    };
    if matches!(model.session.state().outcome, Some(Outcome::NoDeal { .. })) {
        // nothing was agreed, so nothing is saved
        return;
    }
    let target = model.session.target();
    let lines = lines(model, layout, price);
    if lines.is_empty() && target.is_none() {
        return;
    }
    let column = Rect::from_min_max(pos2(layout.right.left(), top), layout.right.max)
        .shrink2(vec2(16.0, 0.0));
    let words = model.words;
    let shown = bare_price(price.amount(), model.currency());
    let known = model.session.brief().volume.is_some();
    let id = if known {
        "savings-title"
    } else {
        "savings-title-cuts"
    };
    let title = words.say_with(id, &[("price", shown.into())]);
    let head = Rect::from_min_size(column.min + vec2(0.0, 13.0), vec2(column.width(), 20.0));
    SectionHead::new(&title).show_at(ui, head);
    let pitch = layout.pick(44.0, 40.0);
    let mut y = column.top() + 36.0;
    let reserved = if target.is_some() { pitch } else { 0.0 };
    for (at, line) in lines.iter().enumerate() {
        if y + pitch + reserved > column.bottom() {
            break;
        }
        row(ui, column, y, at, line);
        y += pitch;
    }
    if let Some(target) = target
        && y + pitch <= column.bottom()
    {
        to_target(ui, model, column, y, price, target);
    }
}

/// How high the panel is when it shows everything; `None` where there is nothing to show.
pub(super) fn height(model: &DeskModel<'_>, layout: &Layout) -> Option<f32> {
    let price = super::price::on_the_table(model).and_then(|offer| offer.price)?;
    if matches!(model.session.state().outcome, Some(Outcome::NoDeal { .. })) {
        return None;
    }
    let rows = lines(model, layout, price).len() + usize::from(model.session.target().is_some());
    (0 < rows).then(|| 36.0 + layout.pick(44.0, 40.0) * rows as f32)
}

/// The one line that the panel folds to: what is saved from the first offer, or what is
/// left to the target before there is anything to save.
pub(super) fn folded(model: &DeskModel<'_>) -> (String, String) {
    let words = model.words;
    let say = |id: &str| words.say(id).into_owned();
    let price = super::price::on_the_table(model).and_then(|offer| offer.price);
    let first = model.session.state().first_price();
    let (Some(price), Some(first)) = (price, first) else {
        return (say("panel-saved"), String::new());
    };
    let volume = model.session.brief().volume.as_ref();
    if first != price {
        let sum = volume.and_then(|volume| money::saving(first, price, volume.quantity));
        let cut = || {
            money::change_percent(first, price)
                .and_then(|points| points.checked_div(Decimal::ONE_HUNDRED))
                .map_or_else(String::new, change::signed_percent)
        };
        let value = sum.map_or_else(cut, |sum| words.sum(sum, model.currency()));
        return (say("panel-saved"), value);
    }
    let left = model
        .session
        .target()
        .and_then(|target| money::difference(price, target));
    let value = left.map_or_else(String::new, |left| bare_price(left, model.currency()));
    (say("panel-saved-target"), value)
}

fn row(ui: &Ui, column: Rect, y: f32, at: usize, line: &Line) {
    let palette = &Theme::of(ui).palette;
    let first = baseline((y..=y + 20.0).into(), Face::TEXT);
    let second = baseline((y + 19.0..=y + 35.0).into(), Face::LABEL);
    label(
        ui,
        ("saved", at),
        column.left(),
        first,
        Align::Min,
        Run::new(&line.name, Face::TEXT, palette.normal),
    );
    Run::new(&line.base, Face::LABEL, palette.weak).paint(ui.painter(), column.left(), second);
    let right = column.right();
    if line.saved.is_empty() {
        Run::new(&line.cut, Face::TEXT, palette.strong).paint_right(ui.painter(), right, first);
    } else {
        Run::new(&line.saved, Face::TEXT, palette.strong).paint_right(ui.painter(), right, first);
        Run::new(&line.cut, Face::LABEL, palette.weak).paint_right(ui.painter(), right, second);
    }
}

/// Against the first offer, then against every reference price that compares.
fn lines(model: &DeskModel<'_>, layout: &Layout, price: Price) -> Vec<Line> {
    let words = model.words;
    let session = model.session;
    let brief = session.brief();
    let currency = model.currency();
    let quantity = brief.volume.as_ref().map(|volume| volume.quantity);
    let decimals = decimals_of(brief.step);
    let shown = |base: Decimal| shown_amount(base, decimals);
    let sum =
        |base: Decimal| quantity.and_then(|quantity| money::saving_from(base, price, quantity));
    let share = |base: Decimal| {
        money::change_from(base, price).and_then(|points| points.checked_div(Decimal::ONE_HUNDRED))
    };
    let exactly = |name: String, base: Decimal| Line {
        name,
        base: bare_price(shown(base), currency),
        saved: sum(base).map_or_else(String::new, |saved| words.sum(saved, currency)),
        cut: share(base).map_or_else(String::new, change::signed_percent),
    };
    let mut lines = Vec::new();
    if let Some(first) = session
        .state()
        .first_price()
        .filter(|first| *first != price)
    {
        lines.push(exactly(
            words.say("savings-first-offer").into_owned(),
            first.amount(),
        ));
    }
    for compared in session.compared() {
        let reference = compared.reference;
        let name = uncapitalised(
            crate::ui::reference_name(words, reference, layout.small),
            reference,
        );
        match compared.value {
            Known::At(base) => lines.push(exactly(name, base)),
            Known::Between(low, high) => {
                let saved = match (sum(low), sum(high)) {
                    (Some(from), Some(to)) => words.sum_range(from, to, currency),
                    (Some(_) | None, _) => String::new(),
                };
                let cut = match (share(low), share(high)) {
                    (Some(from), Some(to)) => words.signed_percent_range(from, to),
                    (Some(_) | None, _) => String::new(),
                };
                let base = words.stated_range(shown(low), shown(high));
                lines.push(Line {
                    name,
                    base,
                    saved,
                    cut,
                });
            }
            Known::Above(_) | Known::Below(_) => {}
        }
    }
    lines
}

/// In a list that begins with "first offer" the names of kinds begin small too; a name of
/// its own stays as it was given.
fn uncapitalised(name: String, reference: &ReferencePrice) -> String {
    let own = !reference.label.is_empty()
        || matches!(reference.kind, ReferenceKind::International { .. });
    let mut characters = name.chars();
    match characters.next() {
        Some(first) if !own && first.is_ascii_uppercase() => {
            first.to_ascii_lowercase().to_string() + characters.as_str()
        }
        Some(_) | None => name,
    }
}

/// What is left to the target, and how much of the way is behind.
fn to_target(ui: &Ui, model: &DeskModel<'_>, column: Rect, y: f32, price: Price, target: Price) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let painter = ui.painter();
    let first = baseline((y..=y + 20.0).into(), Face::TEXT);
    let middle = y + 27.0;
    let second = baseline((y + 19.0..=y + 35.0).into(), Face::LABEL);
    let name = words.say("savings-target");
    label(
        ui,
        "to target",
        column.left(),
        first,
        Align::Min,
        Run::new(&name, Face::TEXT, palette.normal),
    );
    let base = bare_price(target.amount(), model.currency());
    let wide = Run::new(&base, Face::LABEL, palette.weak).paint(painter, column.left(), second);
    let left = money::difference(price, target).unwrap_or_default();
    let quantity = model
        .session
        .brief()
        .volume
        .as_ref()
        .map(|volume| volume.quantity);
    let id = if left > Decimal::ZERO {
        "savings-to-go"
    } else {
        "savings-beyond"
    };
    let amount = match quantity.and_then(|quantity| left.abs().checked_mul(quantity)) {
        Some(sum) => words.sum(sum, model.currency()),
        None => bare_price(left.abs(), model.currency()),
    };
    let go = words.say_with(id, &[("money", amount.into())]);
    Run::new(&go, Face::TEXT, palette.strong).paint_right(painter, column.right(), first);
    let start = model.session.state().first_price();
    let Some(way) = start.and_then(|start| money::way_percent(start, price, target)) else {
        return;
    };
    let share = way.checked_div(Decimal::ONE_HUNDRED).unwrap_or_default();
    let text = words.say_with(
        "savings-of-the-way",
        &[("percent", change::whole_percent(share).into())],
    );
    let run = Run::new(&text, Face::LABEL, palette.weak);
    let text_left = column.right() - run.paint_right(painter, column.right(), second);
    let bar = Rect::from_x_y_ranges(
        (text_left - 136.0).max(column.left() + wide + 12.0)..=text_left - 8.0,
        middle - 2.0..=middle + 2.0,
    );
    if bar.width() > 16.0 {
        progress(
            painter,
            bar,
            share.to_f32().unwrap_or(0.0).clamp(0.0, 1.0),
            palette.accent(),
            palette,
        );
    }
}
