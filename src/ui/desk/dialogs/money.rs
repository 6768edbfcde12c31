//! What the price on the table comes to: against every base, at every volume.

use egui::{Align, Key, Modifiers, Rect, ScrollArea, Sense, Ui, pos2, vec2};
use rust_decimal::Decimal;

use super::fields::{space, words};
use crate::domain::conversion::{decimals_of, shown_amount};
use crate::domain::session::{Reckoning, Row, RowBase};
use crate::text::change;
use crate::text::number::ABSENT;
use crate::text::price::bare_price;
use crate::ui::desk::DeskModel;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Run, dialog_card, parting};

/// Height of the table's head, in two lines.
const HEAD: f32 = 40.0;
/// Height of a row of one line.
const LINE: f32 = 28.0;
/// Height of what is said under a row.
const NOTE: f32 = 16.0;
/// How far an arrow scrolls, and a page.
const STEP: f32 = 2.0 * LINE;
const PAGE: f32 = 8.0 * LINE;

/// How far the table is scrolled.
#[derive(Default)]
pub struct MoneyCard {
    offset: f32,
}

/// Where the columns end, from the left.
struct Columns {
    base: f32,
    cut: f32,
    saved: Vec<f32>,
    patient: Option<f32>,
}

impl Columns {
    fn of(rect: Rect, volumes: usize, patient: bool) -> Self {
        let right = rect.right();
        let patient = patient.then_some(right);
        let first = patient.map_or(right, |right| right - 128.0);
        let pitch = if volumes > 1 { 104.0 } else { 128.0 };
        let saved: Vec<f32> = (0..volumes)
            .rev()
            .map(|from_right| first - pitch * from_right as f32)
            .collect();
        let cut = saved.first().map_or(first, |left| left - pitch);
        Self {
            base: cut - 88.0,
            cut,
            saved,
            patient,
        }
    }
}

/// Shows the card; true when it is to be put away.
pub(super) fn show(ui: &Ui, model: &DeskModel<'_>, card: &mut MoneyCard) -> bool {
    let session = model.session;
    let on_table = crate::ui::desk::price::on_the_table(model).and_then(|offer| offer.price);
    let Some(price) = on_table.or_else(|| session.target()) else {
        return true;
    };
    let reckoning = session.reckoning(price);
    let window = ui.ctx().content_rect();
    let width = (window.width() - 112.0).min(856.0);
    dialog_card(ui, width, |ui| {
        let palette = &Theme::of(ui).palette;
        let spoken = model
            .words
            .price(price.amount(), model.currency(), model.unit());
        let id = if on_table.is_some() {
            "money-title"
        } else {
            "money-title-target"
        };
        let title = model.words.say_with(id, &[("price", spoken.into())]);
        words(ui, &title, Face::TITLE, palette.strong);
        space(ui, 4.0);
        words(
            ui,
            &model.words.at_volumes(session.brief()),
            Face::TEXT,
            palette.weak,
        );
        space(ui, 12.0);
        table(ui, model, card, &reckoning, window.height() - 400.0);
        space(ui, 12.0);
        for (name, value) in model.words.comes_to(session, &reckoning) {
            fact(ui, &name, &value);
        }
        space(ui, 8.0);
        words(
            ui,
            &model.words.say("money-keys"),
            Face::LABEL,
            palette.weak,
        );
        ui.input(|input| input.key_pressed(Key::Enter))
    })
}

fn table(
    ui: &mut Ui,
    model: &DeskModel<'_>,
    card: &mut MoneyCard,
    reckoning: &Reckoning<'_>,
    room: f32,
) {
    let palette = Theme::of(ui).palette;
    let heights: Vec<f32> = reckoning
        .rows
        .iter()
        .map(|row| LINE + if row.via.is_empty() { 0.0 } else { NOTE })
        .collect();
    let whole: f32 = heights.iter().sum();
    let shown = whole.min(room.max(2.0 * LINE));
    card.offset = (card.offset + scrolled(ui)).clamp(0.0, (whole - shown).max(0.0));
    let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    let volume = model.session.brief().volume.as_ref();
    let scenarios: Vec<(&str, Decimal)> = volume.map_or_else(Vec::new, |volume| {
        let low = volume.low.map(|low| ("money-low", low));
        let high = volume.high.map(|high| ("money-high", high));
        let expected = Some(("money-expected", volume.quantity));
        [low, expected, high].into_iter().flatten().collect()
    });
    let columns = Columns::of(head, scenarios.len(), reckoning.per_patient.is_some());
    heads(ui, model, head, &columns, &scenarios);
    parting(ui.painter(), head.x_range(), head.bottom() - 1.0, &palette);
    let mut area = ScrollArea::vertical()
        .id_salt("money")
        .auto_shrink([false, true])
        .max_height(shown);
    area = area.vertical_scroll_offset(card.offset);
    let output = area.show(ui, |ui| {
        for (at, (row, height)) in reckoning.rows.iter().zip(&heights).enumerate() {
            let (rect, _) = ui.allocate_exact_size(vec2(head.width(), *height), Sense::hover());
            line(ui, model, rect, &columns, row, at);
        }
    });
    card.offset = output.state.clamped_offset().y;
    parting(
        ui.painter(),
        head.x_range(),
        ui.min_rect().bottom() - 1.0,
        &palette,
    );
}

/// How far the keys scroll in this frame.
fn scrolled(ui: &Ui) -> f32 {
    ui.input_mut(|input| {
        [
            (Key::ArrowDown, STEP),
            (Key::ArrowUp, -STEP),
            (Key::PageDown, PAGE),
            (Key::PageUp, -PAGE),
            (Key::End, f32::MAX),
            (Key::Home, f32::MIN),
        ]
        .into_iter()
        .filter(|(key, _)| input.consume_key(Modifiers::NONE, *key))
        .map(|(_, far)| far)
        .sum()
    })
}

fn heads(
    ui: &Ui,
    model: &DeskModel<'_>,
    rect: Rect,
    columns: &Columns,
    scenarios: &[(&str, Decimal)],
) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let upper = baseline((rect.top()..=rect.top() + 16.0).into(), Face::LABEL);
    let lower = baseline((rect.top() + 18.0..=rect.top() + 34.0).into(), Face::LABEL);
    let say = |at: (&str, usize), x, base, align, text: &str| {
        label(
            ui,
            at,
            x,
            base,
            align,
            Run::new(text, Face::LABEL, palette.weak),
        );
    };
    let unit = words.price_head(model.currency(), model.unit());
    say(
        ("head", 0),
        rect.left(),
        lower,
        Align::Min,
        &words.say("money-base"),
    );
    say(("head", 1), columns.base, lower, Align::Max, &unit);
    say(
        ("head", 2),
        columns.cut,
        lower,
        Align::Max,
        &words.say("money-cut"),
    );
    let many = scenarios.len() > 1;
    let saved = words.say("money-saved");
    match columns.saved[..] {
        [] => {}
        [only] => say(("head", 3), only, lower, Align::Max, &saved),
        // over all the volumes that it is said at
        [first, .., last] => {
            let middle = f32::midpoint(first - (columns.saved[1] - first), last) + 8.0;
            say(("head", 3), middle, upper, Align::Center, &saved);
        }
    }
    for (at, ((id, volume), x)) in scenarios.iter().zip(&columns.saved).enumerate() {
        if many {
            let quantity = words.quantity(*volume);
            let text = words.say_with(id, &[("quantity", quantity.into())]);
            say(("scenario", at), *x, lower, Align::Max, &text);
        }
    }
    if let Some(x) = columns.patient {
        let saved = words.say("money-saved-patient");
        say(("head", 4), x, upper, Align::Max, &saved);
        let patient = words.say("money-patient-year");
        say(("head", 5), x, lower, Align::Max, &patient);
    }
}

fn line(ui: &Ui, model: &DeskModel<'_>, rect: Rect, columns: &Columns, row: &Row<'_>, at: usize) {
    let palette = &Theme::of(ui).palette;
    let (words, currency) = (model.words, model.currency());
    let base = baseline((rect.top() + 4.0..=rect.top() + 24.0).into(), Face::TEXT);
    let name = match row.base {
        RowBase::FirstOffer => words.say("preview-first-offer").into_owned(),
        RowBase::Reference(one) | RowBase::HigherEnd(one) => words.reference(one),
        RowBase::Target => words.say("ladder-target").into_owned(),
    };
    let name = match row.base {
        RowBase::HigherEnd(_) => words.say_with("money-higher-end", &[("name", name.into())]),
        RowBase::FirstOffer | RowBase::Reference(_) | RowBase::Target => name,
    };
    // what is only one side's word or assumed says so; a conversion that is, below
    let name = match row.base {
        RowBase::Reference(one) | RowBase::HigherEnd(one) => words.with_basis(name, one.basis),
        RowBase::FirstOffer | RowBase::Target => name,
    };
    let room = columns.base - 72.0 - rect.left();
    let name = crate::ui::new_talk::fitting(ui, &name, Face::TEXT, room).unwrap_or(name);
    let run = Run::new(&name, Face::TEXT, palette.normal);
    label(ui, ("base", at), rect.left(), base, Align::Min, run);
    let figure = |x: f32, text: &str, salt: (&str, usize, usize)| {
        label(
            ui,
            salt,
            x,
            base,
            Align::Max,
            Run::new(text, Face::TEXT, palette.strong),
        );
    };
    let decimals = decimals_of(model.session.brief().step);
    let price = bare_price(shown_amount(row.price, decimals), currency);
    figure(columns.base, &price, ("price", at, 0));
    let cut = row.cut.checked_div(Decimal::ONE_HUNDRED);
    let cut = cut.map_or_else(|| ABSENT.to_owned(), change::percent);
    figure(columns.cut, &cut, ("cut", at, 0));
    if let Some(saved) = row.saved {
        let sums = [saved.low, Some(saved.expected), saved.high];
        for (nth, (sum, x)) in sums.into_iter().flatten().zip(&columns.saved).enumerate() {
            figure(*x, &words.sum(sum, currency), ("saved", at, nth));
        }
    }
    if let (Some(x), Some(less)) = (columns.patient, row.per_patient) {
        figure(x, &words.cost(less, currency), ("patient", at, 0));
    }
    if let (false, RowBase::Reference(one) | RowBase::HigherEnd(one)) =
        (row.via.is_empty(), row.base)
    {
        let how = words.converted(one, &row.via);
        let middle = rect.top() + 24.0..=rect.top() + 40.0;
        let base = baseline(middle.into(), Face::LABEL);
        let how = crate::ui::new_talk::fitting(ui, &how, Face::LABEL, rect.width()).unwrap_or(how);
        let run = Run::new(&how, Face::LABEL, palette.weak);
        label(ui, ("how", at), rect.left(), base, Align::Min, run);
    }
}

fn fact(ui: &mut Ui, name: &str, value: &str) {
    let palette = &Theme::of(ui).palette;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    let base = baseline(rect.y_range(), Face::TEXT);
    let left = Run::new(name, Face::TEXT, palette.weak);
    label(ui, ("fact", name), rect.left(), base, Align::Min, left);
    let right = Run::new(value, Face::TEXT, palette.strong);
    let place = pos2(rect.right(), base);
    label(ui, ("of", name), place.x, place.y, Align::Max, right);
}
