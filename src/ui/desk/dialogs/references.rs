//! The reference prices of the talk: the whole table, and what it comes to together.
//!
//! Sorted by price, the highest first, as they stand on the ladder; what does not compare
//! stands below the others.

use egui::{Align, Key, Rect, ScrollArea, Sense, Ui, pos2, vec2};

use rust_decimal::Decimal;

use super::fields::{space, words as text};
use crate::domain::Side;
use crate::domain::benchmark::Appraised;
use crate::domain::conversion::{decimals_of, shown_amount};
use crate::domain::money::cut_from;
use crate::domain::price::Price;
use crate::domain::reference::{Basis, Known};
use crate::text::change::percent;
use crate::text::number::ABSENT;
use crate::text::price::bare_price;
use crate::text::{Gravity, Words};
use crate::ui::desk::DeskModel;
use crate::ui::theme::{BUTTON, FACT, Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Button, Row, Run, Tooltip as _, dialog_card, facts, parting};

/// How wide the card is.
const WIDTH: f32 = 880.0;
/// Rows in sight.
const ROWS: usize = 14;

/// Where the columns stand, from the left edge of the card's inside.
const PRICE_RIGHT: f32 = 328.0;
const CUT_RIGHT: f32 = 456.0;
const BASIS: f32 = 472.0;
const DATE: f32 = 584.0;
const SOURCE: f32 = 680.0;

/// Shows the card; true when it is to be put away.
pub(super) fn show(ui: &Ui, model: &DeskModel<'_>) -> bool {
    let palette = Theme::of(ui).palette;
    let words = model.words;
    let benchmark = model.session.benchmark();
    let mut prices: Vec<&Appraised<'_>> = benchmark.prices.iter().collect();
    prices.sort_by_key(|one| (!one.compares(), std::cmp::Reverse(upper(one))));
    dialog_card(ui, WIDTH, |ui| {
        let unit = words.price_head(model.currency(), model.unit());
        let title = words.say("references-title");
        text(ui, &title, Face::TITLE, palette.strong);
        space(ui, 12.0);
        if prices.is_empty() {
            text(ui, &words.say("references-none"), Face::TEXT, palette.weak);
        } else {
            let now = on_the_table(model).map(|price| bare_price(price.amount(), model.currency()));
            head(ui, words, &unit, now);
            table(ui, model, &prices);
            space(ui, 12.0);
            let step = model.session.brief().step;
            let together = words.benchmark(&benchmark, model.currency(), step);
            told(ui, &together, Face::TEXT, palette.strong);
            told(
                ui,
                &words.benchmark_notes(&benchmark),
                Face::LABEL,
                palette.weak,
            );
        }
        for rule in words.reference_rules(model.session.pack()) {
            space(ui, 4.0);
            text(ui, &rule, Face::LABEL, palette.weak);
        }
        space(ui, 16.0);
        close(ui, words) || ui.input(|input| input.key_pressed(Key::Enter))
    })
}

/// The price on the table: the agreed one, or the company's last.
fn on_the_table(model: &DeskModel<'_>) -> Option<Price> {
    let state = model.session.state();
    state
        .final_price()
        .or_else(|| state.last_price_of(Side::Company))
}

/// The highest figure that is known of a price: in the talk's currency and unit where it
/// compares, or else as it was stated.
fn upper(one: &Appraised<'_>) -> Decimal {
    let stated = one.reference.value.map(Price::amount);
    match one.value.unwrap_or(stated) {
        Known::At(price) | Known::Between(_, price) | Known::Above(price) | Known::Below(price) => {
            price
        }
    }
}

fn line(ui: &mut Ui, height: f32) -> Rect {
    let size = vec2(ui.available_width(), height);
    ui.allocate_exact_size(size, Sense::hover()).0
}

fn head(ui: &mut Ui, words: &Words, unit: &str, on_table: Option<String>) {
    let palette = Theme::of(ui).palette;
    let rect = line(ui, 24.0);
    let base = baseline(rect.y_range(), Face::LABEL);
    let price = words.say_with("brief-reference-price", &[("head", unit.into())]);
    let cut = on_table.map_or_else(String::new, |price| {
        words.say_with("references-cut", &[("price", price.into())])
    });
    for (x, align, text) in [
        (0.0, Align::Min, &*words.say("brief-reference-source")),
        (PRICE_RIGHT, Align::Max, &*price),
        (CUT_RIGHT, Align::Max, &*cut),
        (BASIS, Align::Min, &*words.say("brief-reference-basis")),
        (DATE, Align::Min, &*words.say("brief-reference-date")),
        (SOURCE, Align::Min, &*words.say("brief-reference-where")),
    ] {
        let run = Run::new(text, Face::LABEL, palette.weak);
        label(ui, ("head", text), rect.left() + x, base, align, run);
    }
    parting(ui.painter(), rect.x_range(), rect.bottom() - 1.0, &palette);
}

fn table(ui: &mut Ui, model: &DeskModel<'_>, prices: &[&Appraised<'_>]) {
    let rect = line(ui, prices.len().min(ROWS) as f32 * FACT);
    let down = scrolled(ui);
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(rect).id_salt("prices"));
    ScrollArea::vertical().auto_shrink(false).show_rows(
        &mut child,
        FACT,
        prices.len(),
        |ui, range| {
            ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
            ui.scroll_with_delta(vec2(0.0, -down));
            let first = range.start;
            for (at, one) in prices.get(range).unwrap_or_default().iter().enumerate() {
                let place = line(ui, FACT);
                row(ui, model, one, first + at, place);
            }
        },
    );
}

/// How far the keys ask the table to go down.
fn scrolled(ui: &Ui) -> f32 {
    const PAGE: f32 = (ROWS - 1) as f32 * FACT;
    ui.input(|input| {
        let times = |key| f32::from(u8::from(input.key_pressed(key)));
        FACT * (times(Key::ArrowDown) - times(Key::ArrowUp))
            + PAGE * (times(Key::PageDown) - times(Key::PageUp))
    })
}

fn row(ui: &Ui, model: &DeskModel<'_>, one: &Appraised<'_>, at: usize, place: Rect) {
    let palette = Theme::of(ui).palette;
    let words = model.words;
    let reference = one.reference;
    let name = words.reference(reference);
    let price = figure(one, model);
    let cut = on_the_table(model).and_then(|now| cut(one, now, words));
    let cut = cut.unwrap_or_else(|| ABSENT.to_owned());
    let basis = words.say(match reference.basis {
        Basis::Published => "basis-name-published",
        Basis::Stated => "basis-name-company",
        Basis::Assumed => "basis-name-assumed",
    });
    let date = reference
        .date
        .map_or_else(|| ABSENT.to_owned(), |date| date.to_string());
    let marks = words.marks(one);
    let source = reference.source.as_str();
    let told = [
        &*name,
        &*price,
        &*cut,
        &*basis,
        &*date,
        source,
        &*words.marks_in_a_row(&marks),
    ];
    let told: Vec<&str> = told.into_iter().filter(|part| !part.is_empty()).collect();
    let whole = told.join(", ");
    let response = Row::new(&whole)
        .still()
        .id_salt(("price", at))
        .show_at(ui, place);
    response.tooltip(&whole);
    let base = baseline(place.y_range(), Face::TEXT);
    let painter = ui.painter();
    let left = place.left();
    let strong = if one.compares() {
        palette.strong
    } else {
        palette.weak
    };
    let run = Run::new(&price, Face::TEXT, strong);
    let price_left = left + PRICE_RIGHT - run.paint_right(painter, left + PRICE_RIGHT, base);
    Run::new(&cut, Face::TEXT, palette.normal).paint_right(painter, left + CUT_RIGHT, base);
    // the weightiest mark stands at the right, before it as much of the source as fits
    let mut source_right = place.right() - 8.0;
    if let Some(first) = marks.first() {
        let color = match first.gravity {
            Gravity::Caution => palette.caution,
            Gravity::Weak => palette.weak,
        };
        let run = Run::new(&first.text, Face::LABEL, color);
        source_right -= run.paint_right(painter, source_right, base) + 12.0;
    }
    for (x, right, text, color) in [
        (left, price_left - 12.0, &*name, palette.normal),
        (left + BASIS, left + DATE - 8.0, &*basis, palette.normal),
        (left + DATE, left + SOURCE - 8.0, &*date, palette.normal),
        (left + SOURCE, source_right, source, palette.normal),
    ] {
        if right - x < 24.0 {
            continue;
        }
        let cut = crate::ui::new_talk::fitting(ui, text, Face::TEXT, right - x);
        let shown = cut.as_deref().unwrap_or(text);
        Run::new(shown, Face::TEXT, color).paint(painter, x, base);
    }
}

/// The figure in the currency and unit of the talk, rounded to its price step where it was
/// converted; in its own where it does not compare.
fn figure(one: &Appraised<'_>, model: &DeskModel<'_>) -> String {
    let words = model.words;
    let reference = one.reference;
    let stated = reference.value.map(Price::amount);
    let decimals = decimals_of(model.session.brief().step);
    let (value, code) = match one.value {
        Some(value) => (
            value.map(|one| shown_amount(one, decimals)),
            model.currency(),
        ),
        None => (stated, reference.currency.code()),
    };
    let bare = match value {
        Known::At(price) => bare_price(price, code),
        Known::Between(low, high) => words.stated_range(low, high),
        Known::Above(price) => format!("> {}", bare_price(price, code)),
        Known::Below(price) => format!("< {}", bare_price(price, code)),
    };
    if one.compares() {
        return bare;
    }
    words.beside(&bare, &words.price_head(code, reference.unit.id()))
}

/// The cut of the price on the table against a reference price: of a range from its one end
/// to the other.
fn cut(one: &Appraised<'_>, now: Price, words: &Words) -> Option<String> {
    let against = |base: Decimal| {
        let share = cut_from(base, now)?.checked_div(Decimal::ONE_HUNDRED)?;
        Some(percent(share))
    };
    match one.value? {
        Known::At(base) => against(base),
        Known::Between(low, high) => Some(words.range(&against(low)?, &against(high)?)),
        Known::Above(_) | Known::Below(_) => None,
    }
}

fn told(ui: &mut Ui, texts: &[String], face: Face, color: egui::Color32) {
    let from = pos2(ui.max_rect().left(), ui.cursor().top());
    let right = ui.max_rect().left() + ui.available_width();
    let high = facts(ui, from, right, texts, (face, color));
    space(ui, high);
}

/// The button that puts the card away; whether it was pressed.
fn close(ui: &mut Ui, words: &Words) -> bool {
    let rect = line(ui, BUTTON);
    let said = words.say("references-close");
    let button = Button::plain(&said).key("Esc");
    let wide = button.natural_size(ui).x;
    let place = rect.with_min_x(rect.right() - wide);
    button.show_at(ui, place).clicked()
}
