//! What can be done with the chosen talk: the buttons below its preview.

use egui::{Rect, Ui, pos2, vec2};

use super::keys::Wish;
use super::layout::Layout;
use super::model::LibraryModel;
use crate::transcript::row::Row;
use crate::ui::signs::Sign;
use crate::ui::theme::BUTTON;
use crate::ui::widgets::Button;

/// Where the buttons begin, and which was pressed.
pub(super) struct Buttons {
    pub(super) top: f32,
    pub(super) pressed: Option<Wish>,
}

/// Shows them at the foot of the place.
pub(super) fn buttons(
    ui: &Ui,
    model: &LibraryModel<'_>,
    talk: &Row,
    place: Rect,
    layout: &Layout,
) -> Buttons {
    let words = model.words;
    let bottom = place.bottom() - layout.pick(16.0, 12.0);
    let row = |from_below: f32| {
        let top = bottom - BUTTON - from_below * (BUTTON + 8.0);
        Rect::from_min_size(pos2(place.left(), top), vec2(place.width(), BUTTON))
    };
    let verify = words.say("preview-verify");
    let verify = Button::plain(&verify).key(Wish::Verify.key());
    let lower = row(0.0);
    let mut pressed = None;
    if !talk.is_here() {
        let away = words.say("preview-put-away");
        let away = Button::plain(&away).key(Wish::PutAway.key());
        return Buttons {
            top: lower.top(),
            pressed: away.show_at(ui, lower).clicked().then_some(Wish::PutAway),
        };
    }
    if talk.summary.is_none() {
        if verify.show_at(ui, lower).clicked() {
            pressed = Some(Wish::Verify);
        }
        return Buttons {
            top: lower.top(),
            pressed,
        };
    }
    let open = words.say("preview-open");
    let replay = words.say("preview-replay");
    let export = words.say("preview-export");
    let use_brief = words.say("preview-use-brief");
    let compare = words.say("preview-compare");
    let enter = Wish::Default.key();
    let (main, mut below) = if talk.goes_on() {
        (Button::main(&open).key(enter), Vec::new())
    } else {
        let open = Button::plain(&open).key(Wish::Open.key());
        let main = Button::main(&replay).sign(Sign::Play).key(enter);
        (main, vec![(open, Wish::Open)])
    };
    below.extend([
        (Button::plain(&export).key(Wish::Export.key()), Wish::Export),
        (verify, Wish::Verify),
        (
            Button::plain(&use_brief).key(Wish::UseBrief.key()),
            Wish::UseBrief,
        ),
        (
            Button::plain(&compare).key(Wish::Compare.key()),
            Wish::Compare,
        ),
    ]);
    let rows = in_rows(ui, below, lower.width());
    let upper = row(rows.len() as f32);
    let mut places = vec![(main, upper, Wish::Default)];
    for (at, buttons) in rows.into_iter().rev().enumerate() {
        places.extend(side_by_side(ui, buttons, row(at as f32)));
    }
    for (button, rect, wish) in places {
        if button.show_at(ui, rect).clicked() {
            pressed = Some(wish);
        }
    }
    Buttons {
        top: upper.top(),
        pressed,
    }
}

/// Buttons with what each does, in as many rows as they need at this width.
fn in_rows<'a>(
    ui: &Ui,
    buttons: Vec<(Button<'a>, Wish)>,
    width: f32,
) -> Vec<Vec<(Button<'a>, Wish)>> {
    let mut rows: Vec<Vec<(Button<'a>, Wish)>> = Vec::new();
    let mut used = f32::INFINITY;
    for (button, wish) in buttons {
        let natural = button.natural_size(ui).x;
        used += 8.0 + natural;
        if used > width {
            rows.push(Vec::new());
            used = natural;
        }
        if let Some(last) = rows.last_mut() {
            last.push((button, wish));
        }
    }
    rows
}

/// Buttons over the whole of a row; the longer words get the wider button.
fn side_by_side<'a>(
    ui: &Ui,
    buttons: Vec<(Button<'a>, Wish)>,
    row: Rect,
) -> Vec<(Button<'a>, Rect, Wish)> {
    let natural = |button: &Button<'_>| button.natural_size(ui).x;
    let gaps = 8.0 * buttons.len().saturating_sub(1) as f32;
    let sum: f32 = buttons.iter().map(|(button, _)| natural(button)).sum();
    let spare = (row.width() - gaps - sum) / buttons.len().max(1) as f32;
    let mut x = row.left();
    let mut places = Vec::new();
    for (button, wish) in buttons {
        let right = (x + natural(&button) + spare).round().min(row.right());
        places.push((
            button,
            Rect::from_x_y_ranges(x..=right, row.y_range()),
            wish,
        ));
        x = right + 8.0;
    }
    places
}
