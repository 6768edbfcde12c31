//! The bar at the foot: moving, playing, how fast, what to go to, the keys.

use egui::{Align, Rect, Sense, Ui, pos2, vec2};

use super::ask::ReplayAsk;
use super::layout::Layout;
use super::model::ReplayModel;
use super::state::ReplayState;
use crate::domain::Side;
use crate::training::landmark::Landmark;
use crate::training::player::{EVEN, PACES};
use crate::training::replay::{Travel, Way};
use crate::ui::action::Action;
use crate::ui::desk::languages;
use crate::ui::signs::Sign;
use crate::ui::theme::{BUTTON, Face, RADIUS, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{
    Button, Run, Select, Tooltip as _, focus_ring, key_cap, key_cap_width, parting,
};

/// Shows the bar; adds what was asked for.
pub(super) fn show(
    ui: &Ui,
    model: &ReplayModel<'_>,
    layout: &Layout,
    state: &mut ReplayState,
    asked: &mut Vec<ReplayAsk>,
    actions: &mut Vec<Action>,
) {
    let palette = &Theme::of(ui).palette;
    let bar = layout.transport;
    ui.painter().rect_filled(bar, 0.0, palette.surface);
    parting(ui.painter(), bar.x_range(), bar.top(), palette);
    let mut x = buttons(ui, model, layout, asked);
    x = place(ui, model, layout, x);
    x = pace(ui, model, layout, x, asked);
    x = landmark(ui, model, layout, state, x);
    let right = languages(ui, model.words.language(), bar.right() - 16.0, bar, actions);
    keys(ui, model, layout, [x + 24.0, right - 20.0], state, asked);
}

/// Back, play or stop, on; gives where they end.
fn buttons(ui: &Ui, model: &ReplayModel<'_>, layout: &Layout, asked: &mut Vec<ReplayAsk>) -> f32 {
    let bar = layout.transport;
    let middle = bar.center().y;
    let left = bar.left();
    let words = model.words;
    let plays = model.lent.plays;
    let back = words.say("replay-back");
    let on = words.say("replay-on");
    let play = words.say(if plays { "replay-stop" } else { "replay-play" });
    let sign = if plays { Sign::Pause } else { Sign::Play };
    let high = layout.pick(40.0, 32.0);
    let (first, wide) = (left + 20.0, layout.pick(48.0, 40.0));
    let place = Rect::from_min_size(pos2(first + 44.0, middle - high / 2.0), vec2(wide, high));
    let button = Button::plain("").sign(sign).name(&play).height(high);
    if button.show_at(ui, place).clicked() {
        asked.push(ReplayAsk::PlayOrStop);
    }
    for (sign, name, x, way) in [
        (Sign::SkipBack, back, first + 16.0, Way::Back),
        (Sign::SkipForward, on, first + 72.0 + wide, Way::On),
    ] {
        if skip(ui, sign, &name, pos2(x, middle)) {
            asked.push(ReplayAsk::Go(Travel::Offer(way)));
        }
    }
    first + 80.0 + wide + layout.pick(36.0, 20.0)
}

/// A sign that can be pressed; whether it was.
fn skip(ui: &Ui, sign: Sign, name: &str, center: egui::Pos2) -> bool {
    let palette = &Theme::of(ui).palette;
    let place = Rect::from_center_size(center, vec2(28.0, 28.0));
    let response = ui.interact(place, ui.make_persistent_id(("skip", name)), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Button, true, name));
    if response.hovered() {
        ui.painter().rect_filled(place, RADIUS, palette.hover);
    }
    sign.paint_at(ui.painter(), center, palette.strong);
    focus_ring(ui, &response, place);
    response.clicked()
}

/// Which offer and which record it is; gives where it ends.
fn place(ui: &Ui, model: &ReplayModel<'_>, layout: &Layout, x: f32) -> f32 {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let bar = layout.transport;
    let base = baseline(bar.y_range(), Face::ROW_PRICE);
    let state = model.lent.seen.state();
    let mut end = x;
    if let Some(offer) = state.last_offer() {
        let id = match offer.by {
            Side::Company => "replay-now-offer",
            Side::Payer => "replay-now-counteroffer",
        };
        let text = words.say_with(id, &[("number", offer.ordinal.into())]);
        let run = Run::new(&text, Face::ROW_PRICE, palette.strong);
        end = label(ui, "at offer", end, base, Align::Min, run)
            .rect
            .right()
            + 12.0;
    }
    let number = model.place().into();
    let text = words.say_with("replay-at-record", &[("number", number)]);
    let run = Run::new(&text, Face::TEXT, palette.weak);
    let base = baseline(bar.y_range(), Face::ROW_PRICE);
    label(ui, "at record", end, base, Align::Min, run)
        .rect
        .right()
        + layout.pick(28.0, 16.0)
}

/// How fast it plays, and that times are not on record; gives where it ends.
fn pace(
    ui: &Ui,
    model: &ReplayModel<'_>,
    layout: &Layout,
    x: f32,
    asked: &mut Vec<ReplayAsk>,
) -> f32 {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let bar = layout.transport;
    let base = baseline(bar.y_range(), Face::TEXT);
    let timed = model.has_times();
    let sized = |id: &str| {
        if layout.desk.small {
            format!("{id}.short")
        } else {
            id.to_owned()
        }
    };
    let id = if timed { "replay-pace" } else { "replay-even" };
    let text = words.say(&sized(id)).into_owned();
    let run = Run::new(&text, Face::TEXT, palette.weak);
    let shown = label(ui, "pace", x, base, Align::Min, run);
    shown.clone().tooltip(&words.say(if timed {
        "replay-pace.why"
    } else {
        "replay-even"
    }));
    let player = model.lent.player;
    let names: Vec<String> = if timed {
        let times = |pace: &u32| words.say_with("replay-times", &[("times", (*pace).into())]);
        PACES.iter().map(times).collect()
    } else {
        let seconds = |each: &u64| words.say_with("replay-seconds", &[("seconds", (*each).into())]);
        EVEN.iter().map(seconds).collect()
    };
    let options: Vec<&str> = names.iter().map(String::as_str).collect();
    let name = words.say(if timed {
        "replay-pace.name"
    } else {
        "replay-even.name"
    });
    let select = Select::new(&name, &options);
    let mut chosen = if timed { player.pace() } else { player.even() };
    let place = Rect::from_min_size(
        pos2(shown.rect.right() + 8.0, bar.center().y - BUTTON / 2.0),
        vec2(select.natural_width(ui).round(), BUTTON),
    );
    if select.show_at(ui, place, &mut chosen).changed() {
        let mut player = player;
        if timed {
            player.set_pace(chosen);
        } else {
            player.set_even(chosen);
        }
        asked.push(ReplayAsk::Pace(player));
    }
    place.right()
}

/// What J goes to; gives where it ends.
fn landmark(
    ui: &Ui,
    model: &ReplayModel<'_>,
    layout: &Layout,
    state: &mut ReplayState,
    x: f32,
) -> f32 {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let bar = layout.transport;
    let left = (x + layout.pick(28.0, 16.0)).round();
    let cap = key_cap(ui.painter(), pos2(left, bar.center().y), "J", palette);
    let names: Vec<String> = (Landmark::ALL.iter())
        .map(|one| words.say(&format!("landmark-{}", one.id())).into_owned())
        .collect();
    let options: Vec<&str> = names.iter().map(String::as_str).collect();
    let name = words.say("replay-landmark");
    let select = Select::new(&name, &options);
    let place = Rect::from_min_size(
        pos2(cap.right() + 6.0, bar.center().y - BUTTON / 2.0),
        vec2(select.natural_width(ui).round(), BUTTON),
    );
    let mut chosen = Landmark::ALL.iter().position(|one| *one == state.landmark);
    let at = chosen.get_or_insert(0);
    if select.show_at(ui, place, at).changed() {
        state.landmark = Landmark::ALL.get(*at).copied().unwrap_or_default();
    }
    place.right()
}

/// What the keys at the right are for, as many as there is room for.
fn keys(
    ui: &Ui,
    model: &ReplayModel<'_>,
    layout: &Layout,
    [left, right]: [f32; 2],
    state: &mut ReplayState,
    asked: &mut Vec<ReplayAsk>,
) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let words = model.words;
    let bar = layout.transport;
    let base = baseline(bar.y_range(), Face::LABEL);
    let shows_all = model.lent.whole.is_some();
    // from the right: what matters most comes first
    let hints: [(&[&str], &str); 4] = [
        (&["?"], "replay-hint-keys"),
        (
            &["H"],
            if shows_all {
                "replay-hint-hide"
            } else {
                "replay-hint-show-all"
            },
        ),
        (&["Space"], "replay-hint-play"),
        (&["Left", "Right"], "replay-hint-offer"),
    ];
    let mut x = right;
    for (caps, id) in hints {
        let text = words.say(id);
        let run = Run::new(&text, Face::LABEL, palette.weak);
        let caps_width: f32 = (caps.iter())
            .map(|cap| key_cap_width(painter, cap, palette) + 4.0)
            .sum();
        let width = caps_width + 2.0 + run.width(painter);
        let start = (x - width).round();
        if start < left {
            return;
        }
        let mut at = start;
        for cap in caps {
            at = key_cap(painter, pos2(at, bar.center().y), cap, palette).right() + 4.0;
        }
        run.paint(painter, at + 2.0, base);
        let place = Rect::from_x_y_ranges(start..=x, bar.center().y - 14.0..=bar.center().y + 14.0);
        let response = ui.interact(place, ui.make_persistent_id(("hint", id)), Sense::CLICK);
        response.widget_info(|| {
            egui::WidgetInfo::labeled(egui::accesskit::Role::Button, true, text.as_ref())
        });
        if response.clicked() {
            match caps {
                ["?"] => state.keys = true,
                ["H"] => asked.push(ReplayAsk::ShowAll(!shows_all)),
                ["Space"] => asked.push(ReplayAsk::PlayOrStop),
                _ => asked.push(ReplayAsk::Go(Travel::Offer(Way::On))),
            }
        }
        x = start - 16.0;
    }
}
