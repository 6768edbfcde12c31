//! The timeline: both sides and the room, up to now.
//!
//! "Now" stands at the same place whatever follows, and right of it nothing is drawn. Only
//! where the whole talk was asked for is it drawn to its end.

mod axis;
mod rows;

use egui::{Align, Rect, Sense, Shape, Stroke, Ui, pos2};

use super::ask::ReplayAsk;
use super::layout::Layout;
use super::model::ReplayModel;
use super::state::ReplayState;
use crate::domain::Session;
use crate::training::replay::{Stop, Travel};
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Run, parting};
use axis::Axis;
pub(super) use axis::Scrub;

/// Where the lines of the rows begin, as designed and in a small window.
const LINES: [f32; 2] = [112.0, 106.0];
/// Air between the beginning of a line and the first thing on it.
const LEAD: f32 = 24.0;

/// Shows the strip; adds what was asked for.
pub(super) fn show(
    ui: &Ui,
    model: &ReplayModel<'_>,
    layout: &Layout,
    state: &mut ReplayState,
    asked: &mut Vec<ReplayAsk>,
) {
    let palette = &Theme::of(ui).palette;
    let strip = layout.timeline;
    ui.painter().rect_filled(strip, 0.0, palette.surface);
    parting(ui.painter(), strip.x_range(), strip.top(), palette);
    let left = strip.left() + layout.pick(LINES[0], LINES[1]);
    // what is drawn: what was come to, or the whole where it was asked for
    let (drawn, right) = match model.lent.whole {
        Some(whole) => (whole, strip.right() - 32.0),
        None => (model.lent.seen, layout.now),
    };
    let axis = match &state.scrub {
        Some(scrub) => scrub.axis,
        None => Axis::of(drawn.records(), [left + LEAD, right]),
    };
    let now = (model.lent.seen.records().last()).map_or(layout.now, |last| axis.x(last));
    let end = if model.lent.whole.is_some() {
        axis.right()
    } else {
        now
    };
    let dark = Rect::from_x_y_ranges(now.max(end)..=strip.right(), strip.y_range());
    ui.painter()
        .rect_filled(dark.with_min_y(strip.top() + 1.0), 0.0, palette.background);
    let ground = rows::Ground {
        axis: &axis,
        left,
        now,
        end,
        layout,
    };
    rows::show(ui, model, drawn, &ground);
    now_line(ui, strip, now);
    beyond(ui, model, layout, end);
    let place = Rect::from_x_y_ranges(left..=axis.right() + 8.0, strip.y_range());
    drag(ui, model, state, (place, axis), drawn, asked);
}

/// The line of "now" with its mark on top.
fn now_line(ui: &Ui, strip: Rect, x: f32) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let line = Rect::from_x_y_ranges(x - 0.5..=x + 0.5, strip.top()..=strip.bottom());
    painter.rect_filled(line, 0.0, palette.strong);
    let top = strip.top() + 1.0;
    let mark = vec![
        pos2(x - 5.0, top),
        pos2(x + 5.0, top),
        pos2(x + 5.0, top + 2.0),
        pos2(x, top + 7.0),
        pos2(x - 5.0, top + 2.0),
    ];
    painter.add(Shape::convex_polygon(mark, palette.strong, Stroke::NONE));
}

/// What stands right of now: that the rest is hidden, or why a move stopped.
fn beyond(ui: &Ui, model: &ReplayModel<'_>, layout: &Layout, x: f32) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let lent = &model.lent;
    let text = match lent.stop {
        Some(Stop::End) => words.say("replay-ends-here"),
        None if lent.whole.is_some() => return,
        Some(Stop::Question) => words.say("replay-answer-first"),
        Some(Stop::NothingToDecide) => words.say("replay-nothing-to-decide"),
        Some(Stop::NoneAhead(landmark)) => {
            words.say(&none("ahead", landmark.id())).into_owned().into()
        }
        Some(Stop::NoneBefore(landmark)) => words
            .say(&none("before", landmark.id()))
            .into_owned()
            .into(),
        None => words.say("replay-hidden"),
    };
    if lent.whole.is_some() {
        return;
    }
    let strip = layout.timeline;
    let score = lent.score.map(|score| {
        let fields = [
            ("count", score.answered.into()),
            ("mean", score.mean.into()),
        ];
        words.say_with("replay-score", &fields)
    });
    let middle = strip.center().y + if score.is_some() { -6.0 } else { 10.0 };
    let ink = if lent.stop.is_some() {
        palette.normal
    } else {
        palette.weak
    };
    let base = baseline((middle - 10.0..=middle + 10.0).into(), Face::TEXT);
    let left = x + 24.0;
    label(
        ui,
        "beyond",
        left,
        base,
        Align::Min,
        Run::new(&text, Face::TEXT, ink),
    );
    if let Some(text) = score {
        let base = base + 24.0;
        let run = Run::new(&text, Face::TEXT_BOLD, palette.strong);
        label(ui, "score", left, base, Align::Min, run);
    }
}

fn none(way: &str, landmark: &str) -> String {
    format!("replay-none-{way}-{landmark}")
}

/// Drags the place along what is drawn.
fn drag(
    ui: &Ui,
    model: &ReplayModel<'_>,
    state: &mut ReplayState,
    (place, axis): (Rect, Axis),
    drawn: &Session,
    asked: &mut Vec<ReplayAsk>,
) {
    let id = ui.make_persistent_id("timeline");
    let response = ui.interact(place, id, Sense::CLICK | Sense::DRAG);
    let name = model.words.say("replay-timeline");
    let at = model.place().to_string();
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::labeled(egui::accesskit::Role::Slider, true, &name);
        info.current_text_value = Some(at.clone());
        info
    });
    let Some(pointer) = response.interact_pointer_pos() else {
        state.scrub = None;
        return;
    };
    let held = response.is_pointer_button_down_on() || response.dragged();
    if !held && !response.clicked() {
        state.scrub = None;
        return;
    }
    let scrub = (state.scrub).get_or_insert_with(|| Scrub::begin(axis, drawn.records()));
    let seq = scrub.record_at(pointer.x);
    if seq != model.place() {
        asked.push(ReplayAsk::Go(Travel::To(seq)));
    }
    if !held {
        state.scrub = None;
    }
}

/// The middle of the row of a side, or of the room.
fn row_middle(layout: &Layout, row: usize) -> f32 {
    let (first, apart) = (layout.pick(42.0, 38.0), layout.pick(30.0, 28.0));
    let strip = layout.timeline;
    strip.top() + first + apart * row as f32
}

/// A box in a row, of the height of a recess.
fn in_row(middle: f32, from: f32, to: f32) -> Rect {
    Rect::from_min_max(pos2(from, middle - 9.0), pos2(to, middle + 9.0))
}
