//! The price on the table, and where it stands.

use egui::{Align, Rect, Ui, pos2};
use rust_decimal::Decimal;

use super::layout::Layout;
use super::model::DeskModel;
use super::worth;
use crate::domain::conversion::{decimals_of, shown_amount};
use crate::domain::offer::{Confirmation, Hearing};
use crate::domain::reference::Known;
use crate::domain::rules::StageRole;
use crate::domain::session::{Outcome, Standing};
use crate::domain::{Price, Side};
use crate::text::change;
use crate::text::moment::time_of_day;
use crate::text::price::bare_price;
use crate::ui::signs::side_mark;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, fitted, label};
use crate::ui::widgets::{Run, Tooltip as _};

/// The price that stands large on the desk: what was agreed, or the last offer.
pub(super) fn on_the_table<'a>(model: &'a DeskModel<'_>) -> Option<&'a Standing> {
    let state = model.session.state();
    let agreed = match state.outcome.as_ref() {
        Some(Outcome::Deal(agreed)) => state.offer(agreed.offer),
        Some(Outcome::Listed(_) | Outcome::NoDeal { .. }) | None => None,
    };
    agreed.or_else(|| state.last_offer())
}

/// A column that is narrower has no room for facts beside a long price of 72 px.
const NARROW: f32 = 560.0;

/// Lines of facts beside the price, at most: a fourth would touch the line below.
const MOST_FACTS: usize = 3;

/// Shows the price, its facts and what one step is worth.
pub(super) fn show(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, rect: Rect) {
    head(ui, model, layout, rect);
    worth::show(ui, model, layout, rect);
}

/// Shows the price and its facts.
pub(in crate::ui) fn head(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, rect: Rect) {
    let Some(offer) = on_the_table(model) else {
        before_the_first(ui, model, layout, rect);
        return;
    };
    whose(ui, model, layout, rect, offer);
    let right = figure(ui, model, layout, rect, offer);
    if let Some(price) = offer.price {
        facts(ui, model, layout, rect, price, offer, right);
    }
}

fn before_the_first(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, rect: Rect) {
    let palette = &Theme::of(ui).palette;
    let top = rect.top();
    let title = model.words.say("desk-no-offer-yet");
    let base = top + layout.pick(42.0, 34.0);
    label(
        ui,
        "no offer",
        rect.left(),
        base,
        Align::Min,
        Run::new(&title, Face::SUBJECT, palette.strong),
    );
    let first = model.session.pack().first_offer().map(|(_, side)| side);
    if first == Some(Side::Company) {
        let hint = model.words.say("desk-no-offer-hint");
        let base = top + layout.pick(74.0, 62.0);
        label(
            ui,
            "no offer hint",
            rect.left(),
            base,
            Align::Min,
            Run::new(&hint, Face::TEXT, palette.weak),
        );
    }
}

/// Who offers, which offer it is, and since when.
fn whose(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, rect: Rect, offer: &Standing) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let middle = rect.top() + layout.pick(37.0, 29.0);
    side_mark(
        ui.painter(),
        pos2(rect.left() + 7.0, middle),
        offer.by,
        4.5,
        false,
        palette,
    );
    let base = baseline((middle - 12.0..=middle + 12.0).into(), Face::SUBJECT);
    let which = which(model, offer);
    // what it came to stands first once it is decided
    let (title, note) = match model.session.state().outcome {
        Some(Outcome::Deal(_) | Outcome::Listed(_)) => (
            words.say("desk-agreed-price").into_owned(),
            note_on(model, layout, offer),
        ),
        Some(Outcome::NoDeal { .. }) => (words.no_deal_head(model.session), which),
        None => (which, note_on(model, layout, offer)),
    };
    let x = rect.left() + 22.0;
    let run = Run::new(&title, Face::SUBJECT, palette.strong);
    let width = run.width(ui.painter());
    label(ui, "whose", x, base, Align::Min, run);
    label(
        ui,
        "since",
        x + width + 16.0,
        base,
        Align::Min,
        Run::new(&note, Face::TEXT, palette.weak),
    );
}

/// Which offer it is: by its number, or by what it is in writing.
fn which(model: &DeskModel<'_>, offer: &Standing) -> String {
    let words = model.words;
    if model.session.pack().final_offer().is_some() {
        let kind = crate::text::written_kind(offer.by, offer.ordinal, model.session);
        let fields = [
            ("side", words.side(offer.by).into()),
            ("kind", words.say(kind).into_owned().into()),
        ];
        return words.say_with("desk-written-offer", &fields);
    }
    let id = match offer.by {
        Side::Company => "desk-company-offer",
        Side::Payer => "desk-payer-offer",
    };
    words.say_with(id, &[("number", offer.ordinal.into())])
}

fn note_on(model: &DeskModel<'_>, layout: &Layout, offer: &Standing) -> String {
    let words = model.words;
    if offer.hearing == Hearing::Unclear {
        return words.say("desk-heard-unclearly").into_owned();
    }
    let quote = model.session.stage() == StageRole::Offers
        && offer.by == Side::Company
        && offer.confirmation == Confirmation::Quote;
    if quote && model.session.pack().chances().is_some() {
        return words.say("desk-quote-unconfirmed").into_owned();
    }
    match offer.time {
        Some(time) => {
            let id = if layout.small {
                "desk-on-table-since.short"
            } else {
                "desk-on-table-since"
            };
            words.say_with(id, &[("time", time_of_day(time.civil().time()).into())])
        }
        None => words.say("desk-time-not-on-record").into_owned(),
    }
}

/// The figure with its currency and unit; gives where it ends.
fn figure(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, rect: Rect, offer: &Standing) -> f32 {
    let palette = &Theme::of(ui).palette;
    let base = rect.top() + layout.pick(148.0, 112.0);
    let Some(price) = offer.price else {
        let text = model.words.say("not-on-record");
        label(
            ui,
            "price",
            rect.left(),
            base - 24.0,
            Align::Min,
            Run::new(&text, Face::FIELD, palette.weak),
        );
        return rect.left() + 240.0;
    };
    large(ui, model, layout, rect, price)
}

/// A price as large as it goes, with its currency and unit; gives where it ends.
pub(super) fn large(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    rect: Rect,
    price: Price,
) -> f32 {
    let palette = &Theme::of(ui).palette;
    let base = rect.top() + layout.pick(148.0, 112.0);
    let parts = model
        .words
        .price_parts(price.amount(), model.currency(), model.unit());
    let long = parts.figure.chars().count() > 5;
    // beside a longer figure the facts would find no room there
    let narrow = layout.small && long && rect.width() < NARROW;
    let face = if narrow {
        Face::HEADLINE_LEAD
    } else if layout.small || long {
        Face::PRICE_SMALL
    } else {
        Face::PRICE
    };
    let around = if layout.small {
        Face {
            px: 18.0,
            ..Face::CLOCK
        }
    } else {
        Face::CLOCK
    };
    let before = if layout.small {
        Face {
            px: 24.0,
            ..Face::FIELD
        }
    } else {
        Face::FIELD
    };
    let mut x = rect.left();
    if !parts.before.is_empty() {
        x += Run::new(&parts.before, before, palette.weak).paint(ui.painter(), x, base) + 6.0;
    }
    let run = Run::new(&parts.figure, face, palette.strong);
    let width = run.width(ui.painter());
    label(ui, "price", x, base, Align::Min, run);
    x += width + layout.pick(14.0, 12.0);
    x + Run::new(&parts.after, around, palette.weak).paint(ui.painter(), x, base)
}

/// One fact: its name, its base, the difference, the percentage.
struct Fact {
    name: String,
    base: String,
    step: Decimal,
    percent: Decimal,
}

fn facts(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    rect: Rect,
    price: Price,
    offer: &Standing,
    price_end: f32,
) {
    let palette = &Theme::of(ui).palette;
    let currency = model.currency();
    let rows = gathered(model, layout, price, offer);
    let pitch = layout.pick(28.0, 24.0);
    let painter = ui.painter();
    let right = rect.right();
    let percents: Vec<String> = rows.iter().map(|fact| percent_of(fact.percent)).collect();
    let steps: Vec<String> = rows
        .iter()
        .map(|fact| change::signed(fact.step, currency))
        .collect();
    let widest = |texts: &[String]| {
        texts
            .iter()
            .map(|text| Run::new(text, Face::TEXT, palette.normal).width(painter))
            .fold(0.0_f32, f32::max)
    };
    let step_right = right - widest(&percents).max(48.0) - layout.pick(16.0, 12.0);
    let base_right = step_right - widest(&steps).max(44.0) - 16.0;
    let bases: Vec<String> = rows.iter().map(|fact| fact.base.clone()).collect();
    let name_width = widest(
        &rows
            .iter()
            .map(|fact| fact.name.clone())
            .collect::<Vec<_>>(),
    );
    let with_base = base_right - widest(&bases) - 12.0;
    let show_bases = !layout.small && with_base - name_width >= price_end + 16.0;
    let name_limit = if show_bases { with_base } else { base_right };
    let left = (name_limit - name_width)
        .min(right - layout.pick(288.0, 208.0))
        .max(price_end + 8.0);
    let first = rect.top() + layout.pick(81.0, 59.0);
    for (at, fact) in rows.iter().enumerate() {
        let middle = first + pitch * at as f32;
        let base = baseline((middle - 10.0..=middle + 10.0).into(), Face::TEXT);
        // a long name ends before the figures
        let room = name_limit - left;
        let name = fitted(painter, &fact.name, room, Face::TEXT);
        let run = Run::new(&name, Face::TEXT, palette.weak);
        let place = label(ui, ("fact", at), left, base, Align::Min, run);
        if *name != fact.name {
            place.tooltip(&fact.name);
        }
        if show_bases {
            Run::new(&fact.base, Face::TEXT, palette.weak).paint_right(painter, base_right, base);
        }
        Run::new(&steps[at], Face::TEXT, palette.strong).paint_right(painter, step_right, base);
        Run::new(&percents[at], Face::TEXT, palette.normal).paint_right(painter, right, base);
    }
}

/// From the last offer, from the first, to the target, and from reference prices while
/// there is room.
fn gathered(model: &DeskModel<'_>, layout: &Layout, price: Price, offer: &Standing) -> Vec<Fact> {
    let words = model.words;
    let session = model.session;
    let figures = session.figures(price, Some(offer));
    let currency = model.currency();
    let mut facts = Vec::new();
    let shown = |price: Price| bare_price(price.amount(), currency);
    if let Some((last, step, percent)) = &figures.from_last
        && let Some(base) = last.price
        && last.ordinal > 1
    {
        let name = words.say_with("desk-from-offer", &[("number", last.ordinal.into())]);
        facts.push(Fact {
            name,
            base: shown(base),
            step: *step,
            percent: *percent,
        });
    }
    if offer.by == Side::Payer
        && let Some(theirs) = session.state().last_of(Side::Company)
        && let Some(base) = theirs.price
        && let (Some(step), Some(percent)) = (
            crate::domain::money::difference(price, base),
            crate::domain::money::change_percent(base, price),
        )
    {
        let name = words.say_with("desk-from-their", &[("number", theirs.ordinal.into())]);
        facts.push(Fact {
            name,
            base: shown(base),
            step,
            percent,
        });
    }
    if let Some((base, step, percent)) = figures.from_first {
        let name = words.say("desk-from-first").into_owned();
        facts.push(Fact {
            name,
            base: shown(base),
            step,
            percent,
        });
    }
    if let Some((base, step, percent, _)) = figures.to_target {
        let id = match (step <= Decimal::ZERO, layout.small) {
            (true, false) => "desk-left-to-target",
            (true, true) => "desk-left-to-target.short",
            (false, _) => "desk-below-target",
        };
        facts.push(Fact {
            name: words.say(id).into_owned(),
            base: shown(base),
            step,
            percent,
        });
    }
    let decimals = decimals_of(session.brief().step);
    for one in session.compared() {
        if facts.len() >= MOST_FACTS {
            break;
        }
        if let Known::At(base) = one.value
            && let (Some(step), Some(percent)) = (
                price.amount().checked_sub(base),
                crate::domain::money::change_from(base, price),
            )
        {
            let named = crate::ui::reference_name(words, one.reference, layout.small);
            let name = words.say_with("desk-from-reference", &[("name", named.into())]);
            facts.push(Fact {
                name,
                base: bare_price(shown_amount(base, decimals), currency),
                step: shown_amount(step, decimals),
                percent,
            });
        }
    }
    facts
}

/// A percentage of the domain, which is in points, with its sign.
pub(super) fn percent_of(points: Decimal) -> String {
    points
        .checked_div(Decimal::ONE_HUNDRED)
        .map_or_else(String::new, change::signed_percent)
}
