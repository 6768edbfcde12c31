//! The left column where there is no ladder: the bidders, or how a renewal's price comes
//! about.

use egui::{Align, Color32, Rect, ScrollArea, Ui, pos2, vec2};

use super::layout::Layout;
use super::model::DeskModel;
use super::record::cut_to;
use crate::domain::bidding::{Bidder, Judged};
use crate::domain::session::Opened;
use crate::text::price::bare_price;
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label, paragraph, paragraph_height};
use crate::ui::widgets::{Run, SectionHead};

/// A row: what it is, its figure, and what is said of it below.
struct Item {
    name: String,
    value: String,
    note: String,
    sign: Option<Sign>,
    /// Stressed, as what it all comes to.
    stressed: bool,
}

/// Shows the column; false where the talk has a ladder.
pub(in crate::ui) fn show(ui: &mut Ui, model: &DeskModel<'_>, layout: &Layout) -> bool {
    let (title, note, items) = if model.session.state().bidding.is_some() {
        let brief = model.session.brief();
        let count = brief.bidders.len().to_string();
        ("desk-bidders", count, bidders(model))
    } else if model.session.pack().renewal_cuts().is_some() {
        let unit = model.words.price_head(model.currency(), model.unit());
        ("desk-reckoning", unit, reckoning(model))
    } else {
        return false;
    };
    let column = layout.left;
    let title = model.words.say(title);
    let head = Rect::from_min_size(
        column.min + vec2(16.0, 14.0),
        vec2(column.width() - 32.0, 20.0),
    );
    SectionHead::new(&title).note(&note).show_at(ui, head);
    let place = Rect::from_min_max(
        pos2(column.left(), column.top() + 44.0),
        pos2(column.right() - 1.0, column.bottom()),
    );
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(place).id_salt("list"));
    child.set_clip_rect(place.intersect(ui.clip_rect()));
    child.spacing_mut().item_spacing = vec2(0.0, 0.0);
    let area = ScrollArea::vertical().auto_shrink([false, false]);
    area.show(&mut child, |ui| {
        for item in &items {
            row(ui, layout, item);
        }
    });
    true
}

fn row(ui: &mut Ui, layout: &Layout, item: &Item) {
    let palette = &Theme::of(ui).palette;
    let wide = layout.left.width() - 33.0;
    let note = Run::new(&item.note, Face::LABEL, palette.weak);
    let notes = if item.note.is_empty() {
        0.0
    } else {
        paragraph_height(ui.painter(), wide, note)
    };
    let high = 24.0 + notes + layout.pick(10.0, 6.0);
    let (rect, response) = ui.allocate_exact_size(vec2(wide + 33.0, high), egui::Sense::hover());
    let (left, right) = (rect.left() + 16.0, rect.right() - 17.0);
    let line = rect.top() + 2.0..=rect.top() + 24.0;
    let base = baseline(line.into(), Face::TEXT);
    let strong = if item.stressed {
        Face::TEXT_BOLD
    } else {
        Face::TEXT
    };
    let mut limit = right;
    if let Some(sign) = item.sign {
        let ink = sign_ink(sign, ui);
        sign.paint_at(ui.painter(), pos2(right - 8.0, rect.top() + 13.0), ink);
        limit -= 24.0;
    }
    let value = Run::new(&item.value, strong, palette.strong);
    limit -= value.paint_right(ui.painter(), limit, base) + 8.0;
    let shortened = cut_to(ui.painter(), &item.name, strong, limit - left);
    Run::new(&shortened, strong, palette.normal).paint(ui.painter(), left, base);
    if !item.note.is_empty() {
        paragraph(ui.painter(), pos2(left, rect.top() + 22.0), wide, note);
    }
    let spoken = [item.name.as_str(), &item.value, &item.note];
    let spoken: Vec<&str> = spoken.into_iter().filter(|part| !part.is_empty()).collect();
    let spoken = spoken.join(" ");
    response
        .with_new_rect(rect)
        .widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &spoken));
}

fn sign_ink(sign: Sign, ui: &Ui) -> Color32 {
    let palette = &Theme::of(ui).palette;
    match sign {
        Sign::Tick => palette.good,
        _ => palette.weak,
    }
}

fn bidders(model: &DeskModel<'_>) -> Vec<Item> {
    let session = model.session;
    let Some(bidding) = &session.state().bidding else {
        return Vec::new();
    };
    let opened = bidding.opened.as_ref();
    let item = |place: Bidder| {
        let price = opened.and_then(|opened| opened.bid_of(place));
        let sign = match opened {
            Some(opened) if opened.selects(place) => Some(Sign::Tick),
            Some(_) if price.is_some() => Some(Sign::Cross),
            None if bidding.has_bid(place) => Some(Sign::Envelope),
            Some(_) | None => None,
        };
        let name = model.words.bidder(session.brief(), place);
        Item {
            name: format!("{place}  {name}"),
            value: price.map_or_else(String::new, |price| {
                bare_price(price.amount(), model.currency())
            }),
            note: model.words.bid_standing(session, place),
            sign,
            stressed: false,
        }
    };
    let mut items: Vec<Item> = bidding.places().map(item).collect();
    items.extend(opened.and_then(|opened| selected(model, opened)));
    items
}

/// How many are selected, by which rule and how sure it is.
fn selected(model: &DeskModel<'_>, opened: &Opened) -> Option<Item> {
    let Some(Judged::Listed(award)) = &opened.judged else {
        return None;
    };
    let words = model.words;
    let pack = model.session.pack();
    let rule = pack.selected_at_most_willingness();
    Some(Item {
        name: words.say("desk-selected").into_owned(),
        value: words.say_with(
            "desk-selected.count",
            &[
                ("selected", award.selected.len().into()),
                ("all", opened.bids.len().into()),
            ],
        ),
        note: rule.map_or_else(String::new, |rule| {
            words.rule_numbers(pack, std::slice::from_ref(&rule.number))
        }),
        sign: None,
        stressed: true,
    })
}

fn reckoning(model: &DeskModel<'_>) -> Vec<Item> {
    let mut items: Vec<Item> = model
        .words
        .reckoning(model.session)
        .into_iter()
        .map(|line| Item {
            name: line.name,
            value: line.value,
            note: line.note,
            sign: None,
            stressed: false,
        })
        .collect();
    if let Some(last) = items.last_mut() {
        last.stressed = true;
    }
    items
}

/// Facts beside a large price: a name and a figure each, the figures at the right edge.
pub(super) fn facts(ui: &Ui, layout: &Layout, rect: Rect, rows: &[(String, String)]) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let widest = rows
        .iter()
        .map(|(_, value)| Run::new(value, Face::TEXT, palette.strong).width(painter))
        .fold(0.0_f32, f32::max);
    let names = rows
        .iter()
        .map(|(name, _)| Run::new(name, Face::TEXT, palette.weak).width(painter))
        .fold(0.0_f32, f32::max);
    let left = rect.right() - widest - 16.0 - names;
    let first = rect.top() + layout.pick(81.0, 57.0);
    for (at, (name, value)) in rows.iter().enumerate() {
        let middle = first + layout.pick(28.0, 24.0) * at as f32;
        let base = baseline((middle - 10.0..=middle + 10.0).into(), Face::TEXT);
        let name = Run::new(name, Face::TEXT, palette.weak);
        label(ui, ("own fact", at), left, base, Align::Min, name);
        let value = Run::new(value, Face::TEXT, palette.strong);
        label(
            ui,
            ("own figure", at),
            rect.right(),
            base,
            Align::Max,
            value,
        );
    }
}

/// The line over a large price: what it is, and what is said of it.
pub(super) fn headline(ui: &Ui, layout: &Layout, rect: Rect, (title, note): (&str, &str)) {
    let palette = &Theme::of(ui).palette;
    let middle = rect.top() + layout.pick(37.0, 29.0);
    let base = baseline((middle - 12.0..=middle + 12.0).into(), Face::SUBJECT);
    let run = Run::new(title, Face::SUBJECT, palette.strong);
    let width = run.width(ui.painter());
    label(ui, "own title", rect.left(), base, Align::Min, run);
    let x = rect.left() + width + 16.0;
    let note = Run::new(note, Face::TEXT, palette.weak);
    label(ui, "own note", x, base, Align::Min, note);
}

/// Words in the place of a large price.
pub(super) fn large_words(ui: &Ui, layout: &Layout, rect: Rect, text: &str) {
    let palette = &Theme::of(ui).palette;
    let base = rect.top() + layout.pick(140.0, 106.0);
    let face = Face::PRICE_SMALL;
    let run = Run::new(text, face, palette.strong);
    label(ui, "own words", rect.left(), base, Align::Min, run);
}
