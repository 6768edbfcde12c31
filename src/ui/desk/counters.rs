//! Counteroffers worth a look: figures with their difference and their reason.
//!
//! Without the key every row comes from what both sides know and from the target. While
//! the key is held the secret ones stand in the same rows: painted alone, so that no
//! assistive technology, no pointer and no size of anything tells them.

use egui::{Rect, Response, Ui, pos2, vec2};

use super::layout::Layout;
use super::model::DeskModel;
use super::state::DeskState;
use crate::domain::advice::{Candidate, Idea};
use crate::domain::{Price, Side};
use crate::text::change;
use crate::text::price::bare_price;
use crate::ui::theme::{Face, ROW, Theme};
use crate::ui::widgets::{
    Ground, Row, Run, SectionHead, Tooltip as _, key_cap, key_cap_width, parting, row_baseline,
};

/// Rows at most; the others come into sight with the arrow keys.
const MOST_ROWS: usize = 3;
/// From the top of the panel to its first row.
const HEAD: f32 = 38.0;
/// Under the last row.
const FOOT: f32 = 12.0;

/// The candidates that name a counteroffer, in their order.
pub(super) fn naming(candidates: &[Candidate]) -> Vec<(&Candidate, Price)> {
    let named = candidates
        .iter()
        .filter(|one| one.idea != Idea::Accept)
        .filter_map(|one| Some((one, one.price?)));
    named.collect()
}

/// The candidates that the arrow keys walk through now.
pub(super) fn walked<'a>(model: &DeskModel<'a>) -> Vec<(&'a Candidate, Price)> {
    let candidates = match model.secret_advice {
        Some(secret) => secret.reveal(),
        None => model.advice,
    };
    naming(candidates)
}

/// How high the panel is; `None` where there is nothing to show. It follows from the
/// public candidates alone.
pub(super) fn height(model: &DeskModel<'_>) -> Option<f32> {
    let rows = naming(model.advice).len().min(MOST_ROWS);
    (0 < rows).then_some(HEAD + rows as f32 * ROW + FOOT)
}

/// Shows the panel from `top` down; gives the figure that was pressed.
pub(super) fn show(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    state: &DeskState,
    top: f32,
) -> Option<Price> {
    let palette = &Theme::of(ui).palette;
    let public = naming(model.advice);
    let rows = public.len().min(MOST_ROWS);
    head(ui, model, layout, top);
    let typed = state
        .typed_price(model.session)
        .filter(|_| state.speaking == Side::Payer);
    let place = |at: usize| {
        Rect::from_min_size(
            pos2(layout.right.left(), top + HEAD + at as f32 * ROW),
            vec2(layout.right.width(), ROW),
        )
    };
    parting(
        ui.painter(),
        layout.right.x_range(),
        top + HEAD + rows as f32 * ROW + FOOT - 1.0,
        palette,
    );
    if let Some(secret) = model.secret_advice {
        let known = naming(secret.reveal());
        let chosen = chosen(&known, typed);
        let first = first_shown(chosen, known.len(), rows);
        let columns = Columns::of(ui, model, layout, &known);
        for (at, (one, price)) in known.iter().skip(first).take(rows).enumerate() {
            let is_chosen = chosen == Some(first + at);
            if is_chosen {
                ui.painter().rect_filled(place(at), 0, palette.tint.secret);
            }
            paint(ui, model, layout, &columns, place(at), one, *price, None);
        }
        return None;
    }
    let chosen = chosen(&public, typed);
    let first = first_shown(chosen, public.len(), rows);
    let columns = Columns::of(ui, model, layout, &public);
    let mut pressed = None;
    for (at, (one, price)) in public.iter().skip(first).take(rows).enumerate() {
        let is_chosen = chosen == Some(first + at);
        let response = row(
            ui,
            model,
            layout,
            &columns,
            place(at),
            one,
            *price,
            is_chosen,
        );
        if response.clicked() {
            pressed = Some(*price);
        }
        let text = model
            .words
            .counter_explained(model.session, model.customs, one)
            .join("\n");
        if is_chosen && state.taken {
            stand_beside(&response, layout, &text);
        } else {
            response.tooltip(&text);
        }
    }
    pressed
}

fn head(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, top: f32) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let column = layout.right.shrink2(vec2(16.0, 0.0));
    let rect = Rect::from_min_size(pos2(column.left(), top + 13.0), vec2(column.width(), 20.0));
    let title = words.say("counters-title");
    let takes = words.say("counters-takes");
    let note = if layout.small { "" } else { takes.as_ref() };
    SectionHead::new(&title).note(note).show_at(ui, rect);
    let right = if note.is_empty() {
        column.right()
    } else {
        let run = Run::new(note, Face::LABEL, palette.weak);
        column.right() - run.width(ui.painter()) - 6.0
    };
    let cap = key_cap_width(ui.painter(), "Down", palette);
    let at = pos2((right - cap).round(), rect.center().y);
    key_cap(ui.painter(), at, "Down", palette);
}

/// Which of them is in the field.
pub(super) fn chosen(known: &[(&Candidate, Price)], typed: Option<Price>) -> Option<usize> {
    let typed = typed?;
    known.iter().position(|(_, price)| *price == typed)
}

/// The first row in sight, so that the chosen one is among them.
fn first_shown(chosen: Option<usize>, known: usize, rows: usize) -> usize {
    let wanted = chosen.map_or(0, |chosen| (chosen + 1).saturating_sub(rows));
    wanted.min(known.saturating_sub(rows))
}

/// Where the differences and the reasons begin.
struct Columns {
    difference: f32,
    reason: f32,
}

impl Columns {
    fn of(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, known: &[(&Candidate, Price)]) -> Self {
        let ink = Theme::of(ui).palette.normal;
        let wide = |text: &str, face| Run::new(text, face, ink).width(ui.painter());
        let mut price_wide: f32 = 0.0;
        let mut change_wide: f32 = 0.0;
        for (_, price) in known {
            price_wide = price_wide.max(wide(&figure(model, *price), Face::ROW_PRICE));
            change_wide = change_wide.max(wide(&difference(model, *price), Face::TEXT));
        }
        let difference = layout.right.left() + 16.0 + price_wide + layout.pick(17.0, 14.0);
        Self {
            difference,
            reason: difference + change_wide + layout.pick(21.0, 16.0),
        }
    }
}

fn figure(model: &DeskModel<'_>, price: Price) -> String {
    bare_price(price.amount(), model.currency())
}

/// The difference from the company's standing figure.
fn difference(model: &DeskModel<'_>, price: Price) -> String {
    let theirs = model.session.state().last_price_of(Side::Company);
    theirs
        .and_then(|theirs| crate::domain::money::difference(price, theirs))
        .map_or_else(String::new, |left| change::signed(left, model.currency()))
}

#[expect(clippy::too_many_arguments, reason = "one row of the panel")]
fn row(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    columns: &Columns,
    rect: Rect,
    one: &Candidate,
    price: Price,
    chosen: bool,
) -> Response {
    let name = format!(
        "{} {}",
        figure(model, price),
        model
            .words
            .counter_reason(model.session, model.digits, one, false)
    );
    let ground = if chosen {
        Ground::Marked
    } else {
        Ground::Plain
    };
    let response = Row::new(&name)
        .ground(ground)
        .unfocusable()
        .id_salt(("counter", one.idea.id()))
        .show_at(ui, rect);
    paint(ui, model, layout, columns, rect, one, price, Some(chosen));
    response
}

/// Paints a row: chosen or not, or in the secret's colour where `chosen` is `None`.
#[expect(clippy::too_many_arguments, reason = "one row of the panel")]
fn paint(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    columns: &Columns,
    rect: Rect,
    one: &Candidate,
    price: Price,
    chosen: Option<bool>,
) {
    let palette = &Theme::of(ui).palette;
    let base = row_baseline(rect);
    let (strong, normal, weak) = match chosen {
        None => (palette.secret, palette.secret, palette.normal),
        Some(true) => (palette.accent(), palette.normal, palette.normal),
        Some(false) => (palette.strong, palette.normal, palette.weak),
    };
    let painter = ui.painter();
    let x = rect.left() + 16.0;
    Run::new(&figure(model, price), Face::ROW_PRICE, strong).paint(painter, x, base);
    Run::new(&difference(model, price), Face::TEXT, normal).paint(
        painter,
        columns.difference,
        base,
    );
    let room = rect.right() - 16.0 - columns.reason;
    let fits = |text: &str| Run::new(text, Face::TEXT, weak).width(painter) <= room;
    let full = model
        .words
        .counter_reason(model.session, model.digits, one, false);
    let text = if one.tells_reserve {
        model.words.say("counter-tells-reserve").into_owned()
    } else if layout.small || !fits(&full) {
        model
            .words
            .counter_reason(model.session, model.digits, one, true)
    } else {
        full
    };
    Run::new(&text, Face::TEXT, weak).paint(painter, columns.reason, base);
}

/// What a row rests on, beside it: for who walks through the rows by keyboard.
fn stand_beside(response: &Response, layout: &Layout, text: &str) {
    let mut tooltip = egui::Tooltip::for_widget(response).accessible_name(text);
    // over the record, so that neither another row nor the field is hidden
    let record = layout.centre.top() + layout.pick(367.0, 292.0);
    let corner = pos2(layout.right.left() - 8.0, response.rect.top().max(record));
    tooltip.popup = tooltip
        .popup
        .at_position(corner)
        .align(egui::RectAlign::LEFT_START);
    tooltip.show(|ui| {
        ui.set_max_width(320.0);
        ui.label(egui::RichText::new(text).font(Face::LABEL.font_id()));
    });
}

/// The one line that the panel folds to: the first candidate.
pub(super) fn folded(model: &DeskModel<'_>) -> (String, String) {
    let first = naming(model.advice).first().map(|(_, price)| *price);
    (
        model.words.say("counters-folded").into_owned(),
        first.map_or_else(String::new, |price| figure(model, price)),
    )
}
