//! A row of a table on its line: the reference price that it is, or what is wrong with it.

use egui::{Align, Rect, Sense, Ui, pos2};

use super::form::fitting;
use crate::domain::reference::{Known, ReferencePrice};
use crate::import::{Problem, Row};
use crate::text::Words;
use crate::text::price::bare_price;
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Run, Tooltip as _};

/// A row as the reference price that it is, or with what is wrong with it.
pub(super) fn one(ui: &Ui, words: &Words, row: &Row, place: Rect) {
    let palette = Theme::of(ui).palette;
    let painter = ui.painter();
    let base = baseline(place.y_range(), Face::TEXT);
    let number = row.number.to_string();
    let run = Run::new(&number, Face::TEXT, palette.weak);
    run.paint_right(painter, place.left() + 40.0, base);
    let x = place.left() + 56.0;
    match &row.read {
        Ok(reference) => {
            let price = figure(reference, words);
            let price_right = x + 400.0;
            let run = Run::new(&price, Face::TEXT, palette.strong);
            let price_left = price_right - run.paint_right(painter, price_right, base);
            let name = words.reference(reference);
            let kept = fitting(ui, &name, Face::TEXT, price_left - x - 12.0);
            let run = Run::new(kept.as_deref().unwrap_or(&name), Face::TEXT, palette.normal);
            label(ui, ("row", row.number), x, base, Align::Min, run);
            let date = reference
                .date
                .map_or_else(String::new, |date| date.to_string());
            let source = reference.source.as_str();
            let rest = [date.as_str(), source].join("  ");
            let room = place.right() - price_right - 24.0;
            let kept = fitting(ui, rest.trim(), Face::TEXT, room);
            let run = Run::new(
                kept.as_deref().unwrap_or(rest.trim()),
                Face::TEXT,
                palette.weak,
            );
            run.paint(painter, price_right + 16.0, base);
        }
        Err(problems) => wrong(ui, words, ("row", row.number), problems, &row.shown, place),
    }
}

/// What is wrong with a row, on one line; all of it and what stands there under the pointer.
pub(super) fn wrong(
    ui: &Ui,
    words: &Words,
    salt: (&str, usize),
    problems: &[Problem],
    stands: &str,
    place: Rect,
) {
    let palette = Theme::of(ui).palette;
    let painter = ui.painter();
    let base = baseline(place.y_range(), Face::TEXT);
    let x = place.left() + 56.0;
    Sign::Exclamation.paint_at(painter, pos2(x + 8.0, place.center().y), palette.bad);
    let texts: Vec<String> = problems.iter().map(|one| one.say(words)).collect();
    let whole = texts.join("\n");
    let first = texts.join("; ");
    let kept = fitting(ui, &first, Face::TEXT, place.right() - x - 32.0);
    let shown = kept.as_deref().unwrap_or(&first);
    let run = Run::new(shown, Face::TEXT, palette.bad);
    label(ui, ("wrong", salt), x + 24.0, base, Align::Min, run);
    let id = ui.make_persistent_id(("wrong row", salt));
    let told = [whole.as_str(), stands].join("\n");
    ui.interact(place, id, Sense::hover()).tooltip(&told);
}

/// A price with its currency and unit.
fn figure(reference: &ReferencePrice, words: &Words) -> String {
    let code = reference.currency.code();
    let bare = match reference.value {
        Known::At(price) => {
            return words.price(price.amount(), code, reference.unit.id());
        }
        Known::Between(low, high) => words.stated_range(low.amount(), high.amount()),
        Known::Above(price) => format!("> {}", bare_price(price.amount(), code)),
        Known::Below(price) => format!("< {}", bare_price(price.amount(), code)),
    };
    words.beside(&bare, &words.price_head(code, reference.unit.id()))
}
