//! The ladder as it will stand when the talk begins, and what a step of it is worth.

use egui::{Align, Rect, Ui, pos2, vec2};
use rust_decimal::Decimal;

use super::draft::Draft;
use super::field::Field;
use super::layout::Layout;
use super::look_alikes;
use super::naming;
use super::reading::Reading;
use super::state::Memory;
use crate::domain::benchmark::Terms;
use crate::domain::conversion::{Compared, decimals_of};
use crate::domain::reference::{Known, ReferenceKind, ReferencePrice};
use crate::domain::{Brief, savings};
use crate::text::number::ABSENT;
use crate::text::price::bare_price;
use crate::text::{Argument, Words};
use crate::ui::ladder::{Basis, Ladder, LadderModel, Look, Mark, Sample};
use crate::ui::ladder_of_talk;
use crate::ui::names::reference_name;
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label, paragraph, paragraph_height};
use crate::ui::widgets::{Button, Run, SectionHead, parting, upright_parting};

/// Height of the button that begins the talk.
const BEGIN: f32 = 48.0;
/// Height of the facts under the ladder.
const FACTS: f32 = 116.0;

/// What the column is drawn from.
#[derive(Clone, Copy)]
pub(super) struct Preview<'a> {
    pub(super) words: &'a Words,
    pub(super) draft: &'a Draft,
    pub(super) reading: &'a Reading,
    pub(super) terms: &'a Terms<'a>,
    pub(super) memory: &'a Memory,
}

/// What was asked for at the foot of the column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Begin {
    /// Begin.
    Begin,
    /// Begin, though something is wrong.
    Attempt,
}

/// Shows the column.
pub(super) fn show(ui: &mut Ui, preview: Preview<'_>, layout: &Layout) -> Option<Begin> {
    let palette = &Theme::of(ui).palette;
    let column = layout.right;
    ui.painter().rect_filled(column, 0.0, palette.surface);
    upright_parting(ui.painter(), column.left(), column.y_range(), palette);
    let margin = if layout.small { 16.0 } else { 20.0 };
    let inner = Rect::from_x_y_ranges(
        column.left() + margin..=column.right() - margin,
        column.y_range(),
    );
    let (asked, top) = begin(ui, preview, inner);
    let room = top - 16.0 - FACTS - 20.0 - (inner.top() + 48.0);
    let bottom = inner.top() + 48.0 + room.clamp(120.0, 340.0);
    ladder(ui, preview, inner, bottom);
    parting(ui.painter(), column.x_range(), bottom + 20.0, palette);
    facts(ui, preview, inner, bottom + 20.0);
    parting(
        ui.painter(),
        column.x_range(),
        bottom + 20.0 + FACTS,
        palette,
    );
    asked
}

fn ladder(ui: &Ui, preview: Preview<'_>, inner: Rect, bottom: f32) {
    let palette = &Theme::of(ui).palette;
    let (words, draft) = (preview.words, preview.draft);
    let title = words.say("brief-preview");
    let unit = words.price_head(draft.currency.code(), draft.unit.id());
    let head = Rect::from_min_size(inner.min + vec2(0.0, 16.0), vec2(inner.width(), 16.0));
    SectionHead::new(&title).note(&unit).show_at(ui, head);
    let target_is_wrong = is_wrong(preview, Field::Target);
    let model = model(preview, target_is_wrong);
    let place = Rect::from_min_max(
        pos2(inner.left() + 1.0, inner.top() + 48.0),
        pos2(inner.right() + 6.0, bottom),
    );
    let currency = draft.currency.code();
    Ladder::new(&model, &title)
        .look(Look {
            figures: false,
            ..Look::default()
        })
        .show_at(ui, place, &|price| bare_price(price, currency));
    if target_is_wrong {
        let rect = Rect::from_min_max(
            pos2(inner.left(), bottom - 16.0),
            pos2(inner.right(), bottom + 4.0),
        );
        let base = baseline(rect.y_range(), Face::LABEL);
        let name = words.say("brief-target");
        let run = Run::new(&name, Face::LABEL, palette.bad);
        run.paint(ui.painter(), inner.left() + 1.0, base);
        let mend = words.say("brief-preview-to-mend");
        let run = Run::new(&mend, Face::LABEL, palette.bad);
        run.paint_right(ui.painter(), inner.right(), base);
    }
}

fn is_wrong(preview: Preview<'_>, field: Field) -> bool {
    preview
        .reading
        .faults
        .iter()
        .any(|fault| fault.field == field)
}

fn model(preview: Preview<'_>, target_is_wrong: bool) -> LadderModel {
    let (words, brief) = (preview.words, &preview.reading.brief);
    let currency = brief.currency.code();
    let compared: Vec<Compared<'_>> = brief.comparable().collect();
    let all: Vec<&ReferencePrice> = compared.iter().map(|one| one.reference).collect();
    let decimals = decimals_of(brief.step);
    let references = compared
        .iter()
        .map(|one| {
            let name = if matches!(one.value, Known::At(_) | Known::Between(..)) {
                naming::in_short(one.reference, &all, words)
            } else {
                reference_name(words, one.reference, true)
            };
            let age = preview.terms.age(one.reference);
            ladder_of_talk::reference(words, one, name, (currency, decimals), age)
        })
        .collect();
    let target = brief
        .target_price()
        .and_then(Result::ok)
        .filter(|_| !target_is_wrong);
    LadderModel {
        references,
        several: Some(words.clone()),
        target: target.map(|price| Mark {
            name: words.say("brief-target").into_owned(),
            price: price.amount(),
            label: bare_price(price.amount(), currency),
        }),
        ..LadderModel::default()
    }
}

fn facts(ui: &Ui, preview: Preview<'_>, inner: Rect, top: f32) {
    let (words, brief) = (preview.words, &preview.reading.brief);
    let currency = brief.currency.code();
    let step = words.price_step(brief.step.amount(), currency);
    let worth = savings::step_worth(brief.step, brief.volume.as_ref()).map(|worth| {
        let money = words.sum(worth, currency);
        words.say_with("brief-preview-a-year", &[("money", money.into())])
    });
    let name = words.say_with("brief-preview-step", &[("step", step.into())]);
    fact(ui, inner, top + 30.0, &name, worth.as_deref());
    let (base, cost) = cost(brief, words);
    fact(ui, inner, top + 58.0, &base, cost.as_deref());
    legend(ui, words, inner, top + 89.5);
}

/// A year at the list price, or at the first price there is.
fn cost(brief: &Brief, words: &Words) -> (String, Option<String>) {
    let figure = |one: &Compared<'_>| match one.value {
        Known::At(price) => Some(price),
        Known::Between(..) | Known::Above(_) | Known::Below(_) => None,
    };
    let list = brief
        .comparable()
        .find(|one| one.reference.kind == ReferenceKind::List && figure(one).is_some());
    let base = list.or_else(|| brief.comparable().find(|one| figure(one).is_some()));
    let name = base.as_ref().map_or_else(
        || words.say("reference-list").into_owned(),
        |one| naming::in_full(one.reference, words),
    );
    let spend = |price: Decimal| price.checked_mul(brief.volume.as_ref()?.quantity);
    let cost = base
        .as_ref()
        .and_then(figure)
        .and_then(spend)
        .map(|cost| words.sum(cost, brief.currency.code()));
    let name = words.say_with("brief-preview-cost-at", &[("name", name.into())]);
    (name, cost)
}

fn fact(ui: &Ui, inner: Rect, middle: f32, name: &str, value: Option<&str>) {
    let palette = &Theme::of(ui).palette;
    let rect = Rect::from_center_size(pos2(inner.center().x, middle), vec2(1.0, 20.0));
    let base = baseline(rect.y_range(), Face::TEXT);
    let color = if value.is_some() {
        palette.strong
    } else {
        palette.weak
    };
    let value = Run::new(value.unwrap_or(ABSENT), Face::TEXT, color);
    let room = inner.width() - value.width(ui.painter()) - 12.0;
    label(ui, ("value", name), inner.right(), base, Align::Max, value);
    let shortened = super::form::fitting(ui, name, Face::TEXT, room);
    let shown = shortened.as_deref().unwrap_or(name);
    let run = Run::new(shown, Face::TEXT, palette.weak);
    label(ui, ("fact", name), inner.left(), base, Align::Min, run);
}

/// The styles of line, apart by the same room.
fn legend(ui: &Ui, words: &Words, inner: Rect, middle: f32) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let styles = [
        (Basis::Published, words.say("brief-legend-published")),
        (Basis::Stated, words.say("brief-legend-stated")),
        (Basis::Assumed, words.say("brief-legend-assumed")),
    ];
    let run = |text| Run::new(text, Face::LABEL, palette.weak);
    let long = |line: f32| {
        let widths = styles
            .iter()
            .map(|(_, text)| line + 8.0 + run(text).width(painter));
        widths.sum::<f32>()
    };
    let line = [28.0, 20.0]
        .into_iter()
        .find(|line| long(*line) + 16.0 <= inner.width())
        .unwrap_or(14.0);
    let gap = ((inner.width() - long(line)) / 2.0).max(4.0);
    let rect = Rect::from_center_size(pos2(inner.center().x, middle), vec2(1.0, 16.0));
    let base = baseline(rect.y_range(), Face::LABEL);
    let mut x = inner.left();
    for (basis, text) in &styles {
        let place = Rect::from_min_size(pos2(x.round(), middle - 1.0), vec2(line, 2.0));
        Sample::Line(*basis).paint(painter, place, palette);
        x += line + 8.0;
        x += run(text).paint(painter, x.round(), base) + gap;
    }
}

/// The button that begins the talk, and why it can't be pressed; gives where both begin.
fn begin(ui: &mut Ui, preview: Preview<'_>, inner: Rect) -> (Option<Begin>, f32) {
    let words = preview.words;
    let place = Rect::from_min_max(
        pos2(inner.left(), inner.bottom() - 16.0 - BEGIN),
        pos2(inner.right(), inner.bottom() - 16.0),
    );
    let is_ready = preview.reading.faults.is_empty();
    let reason_top = if is_ready {
        place.top()
    } else {
        reason(ui, preview, inner, place.top() - 12.0)
    };
    let brief = &preview.reading.brief;
    let reason_top = look_alikes::show(ui, words, brief, inner, reason_top);
    let text = words.say("new-talk-begin");
    let button = Button::main(&text).key("Ctrl Enter").height(BEGIN);
    let asked = if is_ready {
        let response = button.show_at(ui, place);
        response.clicked().then_some(Begin::Begin)
    } else {
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(place).id_salt("begin"));
        child.disable();
        button.show_at(&child, place);
        // a press on it shows what is wrong
        let id = ui.make_persistent_id("begin all the same");
        let pressed = ui.interact(place, id, egui::Sense::CLICK).clicked();
        pressed.then_some(Begin::Attempt)
    };
    (asked, reason_top)
}

/// Why the talk can't begin yet, ending at `bottom`; gives where it begins.
fn reason(ui: &Ui, preview: Preview<'_>, inner: Rect, bottom: f32) -> f32 {
    let palette = &Theme::of(ui).palette;
    let words = preview.words;
    let faults = &preview.reading.faults;
    let mut names: Vec<String> = Vec::new();
    for fault in faults {
        let name = if fault.field == Field::Target {
            preview.draft.target.kind.name(words)
        } else if fault.field.row().is_some() {
            fault.section().name(words).into_owned()
        } else {
            fault.field.name(words).into_owned()
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let separator = words.say("new-talk-separator");
    let fields: Argument<'_> = names.join(&separator).into();
    let count: Argument<'_> = faults.len().into();
    let is_seen = faults.iter().any(|fault| preview.memory.shows(fault.field));
    let id = if is_seen {
        "new-talk-left-to-mend"
    } else {
        "new-talk-left-to-fill"
    };
    let text = words.say_with(id, &[("count", count), ("fields", fields)]);
    let x = if is_seen {
        inner.left() + 24.0
    } else {
        inner.left()
    };
    let run = Run::new(&text, Face::TEXT, palette.normal);
    let height = paragraph_height(ui.painter(), inner.right() - x, run);
    let top = bottom - height - 3.0;
    if is_seen {
        let middle = pos2(inner.left() + 8.0, top + 9.0);
        Sign::Exclamation.paint_at(ui.painter(), middle, palette.bad);
    }
    paragraph(ui.painter(), pos2(x, top), inner.right() - x, run);
    let rect = Rect::from_min_max(pos2(x, top), pos2(inner.right(), top + height));
    let id = ui.make_persistent_id("why not yet");
    let response = ui.interact(rect, id, egui::Sense::hover());
    response.widget_info(|| {
        egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, text.as_str())
    });
    top
}
