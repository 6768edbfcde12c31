//! The products of a round, or its companies: heads that sort, and the rows in sight.

use egui::{
    Align, Painter, Rangef, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo,
    accesskit::Role, pos2, vec2,
};
use rust_decimal::Decimal;

use super::columns::Columns;
use super::keys::{Wish, grant};
use super::layout::Layout;
use super::league::{company_heads, company_row};
use super::model::{ListedRound, RoundModel};
use super::state::{RoundColumn, RoundState};
use crate::domain::round::{Round, RoundBase, RoundKind, RoundLine};
use crate::domain::summary::Conclusion;
use crate::export::round_sheet::company;
use crate::statistics::round::cut_of;
use crate::text::number::{ABSENT, rounded};
use crate::text::price::bare_price;
use crate::text::{Words, change};
use crate::ui::action::Action;
use crate::ui::library::standing as proof;
use crate::ui::signs::{Sign, sign_of};
use crate::ui::theme::{Face, Palette, ROW, Theme};
use crate::ui::widgets::text::{baseline, fitted};
use crate::ui::widgets::{Ground, Row, Run, Tooltip as _, focus_ring, parting};

/// A cut as the round states them: with the two decimals that were published, or with one.
pub(super) fn shown_cut(round: &Round, cut: Decimal) -> String {
    match round.kind {
        RoundKind::SimulatedProducts => change::published_percent(cut.round_dp(2).normalize()),
        RoundKind::Published | RoundKind::OfTalks => format!("{}%", rounded(cut, 1)),
    }
}

/// Shows the table; adds what was asked for.
pub(super) fn show(
    ui: &mut Ui,
    model: &RoundModel<'_>,
    listed: &ListedRound,
    state: &mut RoundState,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let names = state.shown.order.iter().take(40);
    let lines = names.filter_map(|at| listed.round.lines.get(*at));
    let names = lines.map(|line| model.words.name(&line.product));
    let columns = Columns::of(ui.painter(), layout, names);
    if state.by_company {
        company_heads(ui, model.words, layout, &columns);
    } else {
        heads(ui, model, listed, state, layout, &columns);
    }
    let count = state.shown.order.len();
    let mut met = None;
    let mut child = ui.new_child(UiBuilder::new().max_rect(layout.rows).id_salt("round-rows"));
    child.set_clip_rect(layout.rows.intersect(ui.clip_rect()));
    child.spacing_mut().item_spacing = Vec2::ZERO;
    let mut area = ScrollArea::vertical().auto_shrink(false);
    if let Some(offset) = state.wanted.take() {
        area = area.vertical_scroll_offset(offset);
    }
    let base = state.shown.bases.get(state.base).map(|(base, _)| base);
    let output = area.show_rows(&mut child, ROW, count, |ui, rows| {
        for row in rows {
            let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
            let Some(at) = state.shown.order.get(row).copied() else {
                continue;
            };
            let ground = if row == state.row {
                Ground::Selected
            } else {
                Ground::Plain
            };
            let response = if state.by_company {
                let league = state.shown.figures.as_ref().map(|one| &one.league);
                let one = league.and_then(|league| league.get(at));
                one.map(|one| {
                    company_row(ui, model.words, listed, one, rect, &columns, (row, ground))
                })
            } else {
                let line = listed.round.lines.get(at);
                line.map(|line| {
                    let cells = Cells {
                        line,
                        base,
                        at,
                        listed,
                    };
                    product_row(ui, model.words, &cells, rect, &columns, (row, ground))
                })
            };
            if let Some(response) = response.filter(egui::Response::clicked) {
                met = Some((row, response.double_clicked()));
            }
        }
    });
    state.offset = output.state.clamped_offset().y;
    state.height = output.inner_rect.height();
    if count == 0 {
        let palette = &Theme::of(ui).palette;
        let text = model.words.say("round-no-match");
        let base = baseline(
            Rangef::new(layout.rows.top(), layout.rows.top() + ROW),
            Face::TEXT,
        );
        Run::new(&text, Face::TEXT, palette.weak).paint(ui.painter(), columns.product.min, base);
    }
    if let Some((row, twice)) = met {
        state.row = row;
        if twice {
            grant(Wish::Talk, model, state, actions);
        }
    }
}

/// A product with what its cells are made of.
struct Cells<'a> {
    line: &'a RoundLine,
    base: Option<&'a RoundBase>,
    at: usize,
    listed: &'a ListedRound,
}

/// Whether all prices are in one currency, so that the heads can say it.
fn one_currency(round: &Round) -> bool {
    round
        .lines
        .iter()
        .take(500)
        .all(|line| line.currency == round.currency)
}

fn product_row(
    ui: &Ui,
    words: &Words,
    cells: &Cells<'_>,
    rect: Rect,
    columns: &Columns,
    (row, ground): (usize, Ground),
) -> egui::Response {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let Cells {
        line,
        base,
        at,
        listed,
    } = *cells;
    let round = &listed.round;
    let product = match words.name(&line.product) {
        "" => words.say("product-not-on-record").into_owned(),
        name => name.to_owned(),
    };
    let company = company(&line.company, words);
    let single = one_currency(round);
    let money = |amount: Decimal| {
        if single {
            bare_price(amount, line.currency.code())
        } else {
            words.money(amount, line.currency.code())
        }
    };
    let from = base
        .and_then(|base| line.cut(base))
        .and_then(|cut| cut.from);
    let dash = || ABSENT.to_owned();
    let before = from.map_or_else(dash, |from| money(readable(from)));
    let after = line.agreed.map_or_else(dash, |price| money(price.amount()));
    let cut = cut_of(line, base).map_or_else(dash, |cut| shown_cut(round, cut));
    let result = result(words, round, line);
    let name = [&product, &company, &before, &after, &cut, &result]
        .map(String::as_str)
        .join(", ");
    let response = Row::new(&name)
        .ground(ground)
        .id_salt(("product", row))
        .unfocusable()
        .show_at(ui, rect);
    let y = baseline(rect.y_range(), Face::TEXT);
    let mut is_cut = text(painter, &product, columns.product, y, palette.strong);
    is_cut |= text(painter, &company, columns.company, y, palette.normal);
    for (shown, x, ink) in [
        (&before, columns.before, palette.normal),
        (&after, columns.after, palette.normal),
        (&cut, columns.cut, palette.strong),
    ] {
        let ink = if shown == ABSENT { palette.weak } else { ink };
        Run::new(shown, Face::TEXT, ink).paint_right(painter, x, y);
    }
    let middle = rect.center().y;
    let mut x = columns.result;
    if let Some(sign) = sign_of(line.conclusion) {
        let square = Rect::from_center_size(pos2(x + 7.0, middle), Vec2::splat(14.0));
        sign.paint(painter, square, palette.normal);
        x += 20.0;
    }
    let room = Rangef::new(x, columns.record.min - 8.0);
    is_cut |= text(painter, &result, room, y, palette.normal);
    let (sign, ink, id) = record(line, listed.talks.get(at), palette);
    let mut room = columns.record;
    if let Some(sign) = sign {
        sign.paint_at(painter, pos2(room.min + 8.0, middle), ink);
        room.min += 22.0;
    }
    is_cut |= text(painter, &words.say(id), room, y, palette.weak);
    if is_cut {
        response.tooltip(&name)
    } else {
        response
    }
}

/// A converted base with no more decimals than can be read.
fn readable(amount: Decimal) -> Decimal {
    if amount.scale() > 4 {
        amount.round_dp(2)
    } else {
        amount
    }
}

fn result(words: &Words, round: &Round, line: &RoundLine) -> String {
    if line.conclusion == Conclusion::NotOnRecord {
        return ABSENT.to_owned();
    }
    let of_procurement = line.cuts.iter().any(|cut| cut.base == RoundBase::Declared);
    let id = match (line.conclusion, round.kind) {
        (Conclusion::Deal, RoundKind::Published | RoundKind::SimulatedProducts)
            if of_procurement =>
        {
            "round-selected"
        }
        (conclusion, _) => conclusion.id(),
    };
    words.say(id).into_owned()
}

fn record(
    line: &RoundLine,
    talk: Option<&super::model::BoardTalk>,
    palette: &Palette,
) -> (Option<Sign>, egui::Color32, &'static str) {
    match talk {
        Some(talk) => {
            let standing = talk.standing;
            (
                Some(proof::sign_of(standing)),
                proof::color_of(standing, palette),
                proof::id_of(standing),
            )
        }
        None if line.simulated => (Some(Sign::Triangle), palette.caution, "round-simulated"),
        None => (None, palette.weak, "round-published"),
    }
}

/// Paints a text; says whether it had to be shortened.
pub(super) fn text(
    painter: &Painter,
    text: &str,
    room: Rangef,
    base: f32,
    ink: egui::Color32,
) -> bool {
    let shown = fitted(painter, text, room.span(), Face::TEXT);
    Run::new(&shown, Face::TEXT, ink).paint(painter, room.min, base);
    matches!(shown, std::borrow::Cow::Owned(_))
}

fn heads(
    ui: &Ui,
    model: &RoundModel<'_>,
    listed: &ListedRound,
    state: &mut RoundState,
    layout: &Layout,
    columns: &Columns,
) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let sign = if one_currency(&listed.round) {
        words.currency_sign(listed.round.currency.code())
    } else {
        String::new()
    };
    let in_currency = |name: String| {
        if sign.is_empty() {
            return name;
        }
        words.say_with(
            "round-column-in",
            &[("name", name.into()), ("sign", sign.as_str().into())],
        )
    };
    let base = state
        .shown
        .bases
        .get(state.base)
        .map(|(base, _)| words.round_base(base));
    let declared = matches!(
        state.shown.bases.get(state.base),
        Some((RoundBase::Declared, _))
    );
    for column in RoundColumn::ALL {
        let say = |id: &str| words.say(id).into_owned();
        let name = match column {
            RoundColumn::Product => say("round-column-product"),
            RoundColumn::Company => say("round-column-company"),
            RoundColumn::Before => {
                in_currency(base.clone().unwrap_or_else(|| say("round-column-before")))
            }
            RoundColumn::After if declared => in_currency(say("round-column-selected")),
            RoundColumn::After => in_currency(say("round-column-after")),
            RoundColumn::Cut => say("round-column-cut"),
            RoundColumn::Result => say("round-column-result"),
        };
        if head(
            ui,
            state,
            column,
            &name,
            layout.heads,
            columns.place(column),
            words,
        ) {
            state.turned = state.column == column && !state.turned;
            state.column = column;
        }
    }
    let name = words.say("round-column-record");
    let y = baseline(layout.heads.y_range(), Face::LABEL);
    Run::new(&name, Face::LABEL, palette.weak).paint(ui.painter(), columns.record.min, y);
    parting(
        ui.painter(),
        layout.heads.x_range(),
        layout.heads.bottom(),
        palette,
    );
}

/// The head of one column; says whether it was pressed.
fn head(
    ui: &Ui,
    state: &RoundState,
    column: RoundColumn,
    name: &str,
    rect: Rect,
    (x, align): (f32, Align),
    words: &Words,
) -> bool {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let sorted = state.column == column;
    let falling = state.turned
        != matches!(
            column,
            RoundColumn::Before | RoundColumn::After | RoundColumn::Cut
        );
    let face = if sorted { Face::HEAD } else { Face::LABEL };
    let mark = if sorted { 16.0 } else { 0.0 };
    let width = Run::new(name, face, palette.weak).width(painter) + mark;
    let left = if align == Align::Max { x - width } else { x };
    let whole = Rect::from_x_y_ranges(left - 4.0..=left + width + 4.0, rect.y_range().shrink(4.0));
    let id = ui.make_persistent_id(("round-head", column as u8));
    let response = ui.interact(whole, id, Sense::click());
    let spoken = match (sorted, falling) {
        (false, _) => name.to_owned(),
        (true, true) => words.say_with("column-sorted-down", &[("column", name.into())]),
        (true, false) => words.say_with("column-sorted-up", &[("column", name.into())]),
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &spoken));
    let ink = if sorted || response.hovered() {
        palette.strong
    } else {
        palette.weak
    };
    let base = baseline(rect.y_range(), Face::LABEL);
    let end = left + Run::new(name, face, ink).paint(painter, left, base);
    if sorted {
        let sign = if falling {
            Sign::ChevronDown
        } else {
            Sign::ChevronUp
        };
        let square = Rect::from_center_size(pos2(end + 9.0, rect.center().y), Vec2::splat(12.0));
        sign.paint(painter, square, palette.strong);
    }
    focus_ring(ui, &response, whole.shrink(2.0));
    response.clicked()
}
