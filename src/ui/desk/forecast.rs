//! Where the company's next offer may lie, if they go on like this; and why.
//!
//! It is drawn from the company's offers alone, which both sides heard.

use egui::{Align, Rect, Sense, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use super::layout::Layout;
use super::model::DeskModel;
use crate::statistics::forecast::{Forecast, Why};
use crate::text::number::rounded;
use crate::text::price::bare_price;
use crate::text::Words;
use crate::ui::ladder::Sample;
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label, line, paragraph};
use crate::ui::widgets::{Row, Run, SectionHead, Tooltip as _, parting, row_baseline};

/// Height of the folded line.
const FOLDED: f32 = 44.0;

/// Shows the section from `top` down; gives where it ends. Nothing is drawn, and `top`
/// comes back, where there is no forecast.
pub(super) fn show(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, top: f32) -> f32 {
    let Some(forecast) = Forecast::of(model.session) else {
        return top;
    };
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let painter = ui.painter();
    let column = layout.right.shrink2(vec2(16.0, 0.0));
    let title = words.say("forecast-title");
    let head = Rect::from_min_size(
        pos2(column.left(), top + 13.0),
        vec2(column.width(), 20.0),
    );
    SectionHead::new(&title).show_at(ui, head);

    let middle = top + 49.0;
    let bar = Rect::from_center_size(pos2(column.left() + 5.5, middle), vec2(11.0, 18.0));
    Sample::Forecast.paint(painter, bar, palette);
    let base = baseline((middle - 14.0..=middle + 14.0).into(), Face::CLOCK);
    let [low, to, high] = figures(model, &forecast);
    let runs = [
        Run::new(&low, Face::CLOCK, palette.strong),
        Run::new(&to, Face::ROW_PRICE, palette.weak),
        Run::new(&high, Face::CLOCK, palette.strong),
    ];
    let left = bar.right() + 8.0;
    let right = line(painter, left, base, 8.0, &runs);

    let reason = reason(model, &forecast);
    let run = Run::new(&reason, Face::LABEL, palette.weak);
    let below = top + 68.0;
    let high = paragraph(painter, pos2(column.left(), below), column.width(), run);

    let whole = Rect::from_min_max(bar.min, pos2(right, below));
    let range = words.price_range(forecast.low.amount(), forecast.high.amount(), model.currency());
    let response = ui.interact(whole, ui.make_persistent_id("forecast"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &range));
    response.tooltip(&measured(words));
    let place = Rect::from_min_size(pos2(column.left(), below), vec2(column.width(), high));
    let response = ui.interact(place, ui.make_persistent_id("forecast reason"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &reason));
    response.tooltip(&measured(words));

    let end = below + high + 11.0;
    parting(painter, layout.right.x_range(), end, palette);
    end + 1.0
}

/// The section as one line with a chevron, from `top` down; gives where it ends and whether
/// it was pressed. Nothing is drawn, and `top` comes back, where there is no forecast.
pub(super) fn show_folded(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    top: f32,
) -> (f32, bool) {
    let Some(forecast) = Forecast::of(model.session) else {
        return (top, false);
    };
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let rect = Rect::from_min_size(
        pos2(layout.right.left(), top),
        vec2(layout.right.width(), FOLDED),
    );
    let name = words.say("forecast-title.short");
    let range = words.price_range(forecast.low.amount(), forecast.high.amount(), model.currency());
    let row = Row::new(&name).unfocusable().id_salt("forecast folded");
    let pressed = row.show_at(ui, rect).tooltip(&reason(model, &forecast)).clicked();
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
    let shown = |price: crate::domain::Price| bare_price(price.amount(), model.currency());
    let (low, high) = (shown(forecast.low), shown(forecast.high));
    let ends = [("low", low.clone().into()), ("high", "".into())];
    let (_, after) = model.words.say_around("range", &ends, "low");
    [low, after.trim().to_owned(), high]
}

/// The formula with its figures, how often such ranges held, and what the same step again would be.
fn reason(model: &DeskModel<'_>, forecast: &Forecast) -> String {
    let words = model.words;
    let why = match forecast.why {
        Why::Ratios { mean, low, high } => {
            let figure = |ratio| rounded(ratio, 2);
            words.say_with(
                "forecast-ratios",
                &[
                    ("mean", figure(mean).into()),
                    ("low", figure(low).into()),
                    ("high", figure(high).into()),
                ],
            )
        }
        Why::NoRatio => words.say("forecast-no-ratio").into_owned(),
    };
    let held = words.say("forecast-held").into_owned();
    let gap = forecast.after_gap.map(|number| {
        words.say_with("forecast-since", &[("number", number.into())])
    });
    let same = forecast.same_step.map(|price| {
        let price = bare_price(price.amount(), model.currency());
        words.say_with("forecast-same-step", &[("price", price.into())])
    });
    let sentences = [Some(why), gap, Some(held), same];
    sentences
        .into_iter()
        .flatten()
        .reduce(|before, after| words.beside(&before, &after))
        .unwrap_or_default()
}

/// How often such ranges held when it was measured.
fn measured(words: &Words) -> String {
    words.say("forecast-held").into_owned()
}
