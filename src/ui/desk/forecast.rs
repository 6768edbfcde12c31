//! Where the company's next offer may lie, if they go on like this; and why.
//!
//! It is drawn from the company's offers alone, which both sides heard.

use egui::{Align, Rect, Sense, Ui, WidgetInfo, accesskit::Role, pos2, vec2};
use rust_decimal::Decimal;

use super::layout::Layout;
use super::model::DeskModel;
use crate::domain::Price;
use crate::statistics::forecast::calibration::{MEASURED_PER_MILLE, MEASURED_TALKS};
use crate::statistics::forecast::{Forecast, Method, SeenRatios};
use crate::text::Words;
use crate::text::change::{self, published_percent};
use crate::text::number::rounded;
use crate::text::price::bare_price;
use crate::ui::ladder::Sample;
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label, line, paragraph, paragraph_height};
use crate::ui::widgets::{Row, Run, SectionHead, Tooltip as _, parting, row_baseline};

/// Height of the folded line.
const FOLDED: f32 = 44.0;
/// From the top of the section to its reason.
const BELOW: f32 = 68.0;

/// Shows the section from `top` down, as one line where there is no room for all of it; gives
/// where it ends. Nothing is drawn, and `top` comes back, where there is no forecast.
pub(super) fn show(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, top: f32) -> f32 {
    let Some(forecast) = &model.forecast else {
        return top;
    };
    let reason = reason(model, forecast);
    let run = Run::new(&reason, Face::LABEL, Theme::of(ui).palette.weak);
    let high = paragraph_height(ui.painter(), layout.right.width() - 32.0, run);
    if layout.right.bottom() < top + BELOW + high {
        let (end, _pressed) = show_folded(ui, model, layout, top);
        return end;
    }
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let painter = ui.painter();
    let column = layout.right.shrink2(vec2(16.0, 0.0));
    let title = words.say("forecast-title");
    let head = Rect::from_min_size(pos2(column.left(), top + 13.0), vec2(column.width(), 20.0));
    SectionHead::new(&title).show_at(ui, head);

    let middle = top + 49.0;
    let bar = Rect::from_center_size(pos2(column.left() + 5.5, middle), vec2(11.0, 18.0));
    Sample::Forecast.paint(painter, bar, palette);
    let base = baseline((middle - 14.0..=middle + 14.0).into(), Face::CLOCK);
    let [lower, to, upper] = figures(model, forecast);
    let runs = [
        Run::new(&lower, Face::CLOCK, palette.strong),
        Run::new(&to, Face::ROW_PRICE, palette.weak),
        Run::new(&upper, Face::CLOCK, palette.strong),
    ];
    let left = bar.right() + 8.0;
    let right = line(painter, left, base, 8.0, &runs);

    let below = top + BELOW;
    paragraph(painter, pos2(column.left(), below), column.width(), run);

    let whole = Rect::from_min_max(bar.min, pos2(right, below));
    let range = words.price_range(
        forecast.low.amount(),
        forecast.high.amount(),
        model.currency(),
    );
    let response = ui.interact(whole, ui.make_persistent_id("forecast"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &range));
    response.tooltip(&details(model, forecast));
    let place = Rect::from_min_size(pos2(column.left(), below), vec2(column.width(), high));
    let response = ui.interact(
        place,
        ui.make_persistent_id("forecast reason"),
        Sense::hover(),
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &reason));
    response.tooltip(&details(model, forecast));

    let end = below + high + 11.0;
    parting(painter, layout.right.x_range(), end, palette);
    end + 1.0
}

/// How high the section is; `None` where there is no forecast.
pub(super) fn height(ui: &Ui, model: &DeskModel<'_>, layout: &Layout) -> Option<f32> {
    let forecast = model.forecast.as_ref()?;
    let reason = reason(model, forecast);
    let run = Run::new(&reason, Face::LABEL, Theme::of(ui).palette.weak);
    let high = paragraph_height(ui.painter(), layout.right.width() - 32.0, run);
    Some(BELOW + high + 12.0)
}

/// The section as one line with a chevron, from `top` down; gives where it ends and whether
/// it was pressed. Nothing is drawn, and `top` comes back, where there is no forecast.
pub(super) fn show_folded(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    top: f32,
) -> (f32, bool) {
    let Some(forecast) = &model.forecast else {
        return (top, false);
    };
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let rect = Rect::from_min_size(
        pos2(layout.right.left(), top),
        vec2(layout.right.width(), FOLDED),
    );
    let name = words.say("forecast-title.short");
    let range = words.price_range(
        forecast.low.amount(),
        forecast.high.amount(),
        model.currency(),
    );
    let row = Row::new(&name).unfocusable().id_salt("forecast folded");
    let pressed = row
        .show_at(ui, rect)
        .tooltip(&reason(model, forecast))
        .clicked();
    let base = row_baseline(rect);
    let inner = rect.shrink2(vec2(16.0, 0.0));
    Run::new(&name, Face::TEXT, palette.normal).paint(ui.painter(), inner.left(), base);
    let chevron = pos2(inner.right() - 6.0, rect.center().y);
    Sign::ChevronRight.paint_at(ui.painter(), chevron, palette.weak);
    label(
        ui,
        "forecast folded range",
        inner.right() - 20.0,
        base,
        Align::Max,
        Run::new(&range, Face::TEXT, palette.strong),
    );
    parting(ui.painter(), layout.right.x_range(), rect.bottom(), palette);
    (rect.bottom() + 1.0, pressed)
}

/// The lower end, the word between, the upper end.
fn figures(model: &DeskModel<'_>, forecast: &Forecast) -> [String; 3] {
    let shown = |price: Price| bare_price(price.amount(), model.currency());
    let (low, high) = (shown(forecast.low), shown(forecast.high));
    let ends = [("low", low.clone().into()), ("high", "".into())];
    let (_, after) = model.words.say_around("range", &ends, "low");
    [low, after.trim().to_owned(), high]
}

/// The formula with its figures, how often such ranges held, and what the same step again would be.
fn reason(model: &DeskModel<'_>, forecast: &Forecast) -> String {
    let words = model.words;
    let shown = |price: Price| bare_price(price.amount(), model.currency());
    let nexts = || forecast.parts.iter().filter_map(|way| way.next);
    let ways = nexts().min().zip(nexts().max()).map(|(low, high)| {
        let range = words.range(&shown(low), &shown(high));
        words.say_with("forecast-ways", &[("range", range.into())])
    });
    let gap = forecast
        .after_gap
        .map(|number| words.say_with("forecast-since", &[("number", number.into())]));
    let same = forecast
        .same_step
        .map(|price| words.say_with("forecast-same-step", &[("price", shown(price).into())]));
    let sentences = [ways, gap, Some(held(words)), same];
    sentences
        .into_iter()
        .flatten()
        .reduce(|before, after| words.beside(&before, &after))
        .unwrap_or_default()
}

/// How often such ranges held when it was measured.
fn held(words: &Words) -> String {
    let share = Decimal::new(i64::from(MEASURED_PER_MILLE), 3);
    words.say_with(
        "forecast-held",
        &[
            ("percent", change::whole_percent(share).into()),
            ("talks", MEASURED_TALKS.into()),
        ],
    )
}

/// Each way to go on with its figures, and where the range comes from; a line each.
fn details(model: &DeskModel<'_>, forecast: &Forecast) -> String {
    let words = model.words;
    let mut lines = vec![words.say("forecast-parts").into_owned()];
    for way in &forecast.parts {
        let Some(next) = way.next else {
            continue;
        };
        let id = match way.method {
            Method::ShrunkenRatio => "forecast-part-ratio",
            Method::TimeDependent => "forecast-part-curve",
            _ => "forecast-part-same",
        };
        lines.push(words.say_with(
            id,
            &[
                ("price", bare_price(next.amount(), model.currency()).into()),
                ("percent", published_percent(way.percent).into()),
            ],
        ));
    }
    if let Some(SeenRatios { mean, low, high }) = forecast.ratios {
        let figure = |ratio| rounded(ratio, 2);
        lines.push(words.say_with(
            "forecast-ratios",
            &[
                ("mean", figure(mean).into()),
                ("low", figure(low).into()),
                ("high", figure(high).into()),
            ],
        ));
    }
    lines.push(words.say("forecast-spread").into_owned());
    lines.push(held(words));
    lines.join("\n")
}
