//! The public board (公示屏): what both sides heard, large enough for the whole room.
//!
//! Made for 1920 by 1080 and scaled from there. Nothing is under 44 px: on a screen of 75
//! inches that is 38 mm, 13 minutes of arc at ten metres. Nothing on it can be pressed.

mod list;
mod price;

use egui::{Align, Color32, Painter, Pos2, Rect, Ui, pos2};

use crate::domain::{Moment, Side};
use crate::text::Words;
use crate::text::moment::{recess_clock, talk_clock};
use crate::transcript::board::{CameOut, Heard, Shown};
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Role, Theme};
use crate::ui::widgets::Run;
use crate::ui::widgets::text::{fitted, label};

/// What the board is lent for one frame.
#[derive(Clone, Copy)]
pub struct BoardModel<'a> {
    /// The words of the language.
    pub words: &'a Words,
    /// What it was last told; nothing before that.
    pub shown: Option<&'a Shown>,
    /// The time now.
    pub now: Moment,
    /// Nothing more will come: the desk is gone, or what it was fed from by hand.
    pub ended: bool,
}

/// The screen it is drawn for.
const WIDTH: f32 = 1920.0;
const HEIGHT: f32 = 1080.0;
/// The line under the head, the line over the foot, and the one between price and figures.
const HEAD: f32 = 168.0;
const FOOT: f32 = 940.0;
const MIDDLE: f32 = 1272.0;
/// The edges of what stands on it.
const LEFT: f32 = 72.0;
const RIGHT: f32 = 1848.0;

/// From the screen it is drawn for to the one it is on.
#[derive(Clone, Copy)]
struct Screen {
    origin: Pos2,
    scale: f32,
    /// How wide and high it is in the measure it is drawn in.
    width: f32,
    height: f32,
}

impl Screen {
    fn of(rect: Rect) -> Self {
        let scale = (rect.width() / WIDTH).min(rect.height() / HEIGHT).max(0.1);
        Self {
            origin: rect.min,
            scale,
            width: rect.width() / scale,
            height: rect.height() / scale,
        }
    }

    /// What lies right of the middle moves with the right edge.
    fn x(self, x: f32) -> f32 {
        let moved = if x < MIDDLE {
            x
        } else {
            x + self.width - WIDTH
        };
        self.origin.x + moved * self.scale
    }

    /// What lies under the middle of the height moves with the lower edge.
    fn y(self, y: f32) -> f32 {
        let moved = if y < FOOT {
            y
        } else {
            y + self.height - HEIGHT
        };
        self.origin.y + moved * self.scale
    }

    fn at(self, x: f32, y: f32) -> Pos2 {
        pos2(self.x(x), self.y(y))
    }

    fn long(self, length: f32) -> f32 {
        length * self.scale
    }

    fn face(self, px: f32) -> Face {
        Face::board(px * self.scale)
    }
}

/// Draws the board.
pub fn show(ui: &Ui, model: &BoardModel<'_>) {
    let rect = ui.ctx().content_rect();
    let palette = &Theme::of(ui).palette;
    ui.painter().rect_filled(rect, 0.0, palette.background);
    let screen = Screen::of(rect);
    let listed = model.shown.is_some_and(|shown| !shown.heard.is_empty());
    lines(ui.painter(), screen, (rect, listed), palette.line);
    match model.shown {
        Some(shown) => {
            head(ui, model, shown, screen);
            price::show(ui, model, shown, screen);
            if !shown.heard.is_empty() {
                list::show(ui, model, shown, screen);
            }
            foot(ui, model, shown, screen);
        }
        None => waiting(ui, model, screen),
    }
}

/// The lines that part it; the upright one where figures are listed.
fn lines(painter: &Painter, screen: Screen, (rect, listed): (Rect, bool), color: Color32) {
    let stroke = egui::Stroke::new(screen.long(2.0).max(1.0), color);
    painter.hline(rect.x_range(), screen.y(HEAD + 1.0), stroke);
    painter.hline(rect.x_range(), screen.y(FOOT + 1.0), stroke);
    let upright = screen.y(HEAD + 1.0)..=screen.y(FOOT + 1.0);
    if listed {
        painter.vline(screen.x(MIDDLE + 1.0), upright, stroke);
    }
}

/// Product and company; the stage and the clock of the talk.
fn head(ui: &Ui, model: &BoardModel<'_>, shown: &Shown, screen: Screen) {
    let (words, palette) = (model.words, &Theme::of(ui).palette);
    let painter = ui.painter();
    let base = screen.y(116.0);
    let clock = shown
        .opened
        .filter(|_| shown.outcome.is_none())
        .map(|opened| std::time::Duration::from_secs(model.now.seconds_since(opened)))
        .map(talk_clock);
    let stage = words.name(&shown.stage);
    let mut right = screen.x(RIGHT);
    if let Some(clock) = &clock {
        let hours_and_minutes = clock.rsplit_once(':').map_or("", |(kept, _)| kept);
        let run = Run::new(hours_and_minutes, screen.face(56.0), palette.normal);
        let place = label(ui, "clock", right, base, Align::Max, run).rect;
        right -= place.width() + screen.long(60.0);
    }
    let (face, small) = (screen.face(56.0).bold(), screen.face(44.0));
    let run = Run::new(stage, face, palette.strong);
    let place = label(ui, "stage", right, base, Align::Max, run).rect;
    right -= place.width() + screen.long(48.0);
    if shown.simulated {
        right = simulated(ui, words, screen, right) - screen.long(40.0);
    }

    let product = match (words.name(&shown.product), shown.strength.as_str()) {
        ("", "") => words.say("product-not-on-record").into_owned(),
        (name, "") => name.to_owned(),
        (name, strength) => words.say_with(
            "board-product",
            &[("name", name.into()), ("strength", strength.into())],
        ),
    };
    let left = screen.x(LEFT);
    let gap = screen.long(40.0);
    let company = words.name(&shown.company);
    let wanted = if company.is_empty() {
        0.0
    } else {
        gap + Run::new(company, small, palette.normal).width(painter)
    };
    // of two long names the company's gives way first, to a third of the room
    let room = right - left - wanted.min((right - left) / 3.0);
    let product = fitted(painter, &product, room, face);
    let run = Run::new(&product, face, palette.strong);
    let place = label(ui, "product", left, base, Align::Min, run).rect;
    if !company.is_empty() {
        let from = left + place.width() + gap;
        let company = fitted(painter, company, right - from, small);
        let run = Run::new(&company, small, palette.normal);
        label(ui, "company", from, base, Align::Min, run);
    }
}

/// That nobody held this talk; gives its left edge.
fn simulated(ui: &Ui, words: &Words, screen: Screen, right: f32) -> f32 {
    let palette = &Theme::of(ui).palette;
    let text = words.say("board-simulated");
    let run = Run::new(&text, screen.face(44.0), palette.caution);
    let (base, pad, sign) = (screen.y(116.0), screen.long(20.0), screen.long(40.0));
    let width = run.width(ui.painter()) + sign + 2.5 * pad;
    let middle = base - screen.long(18.0);
    let place = Rect::from_x_y_ranges(
        right - width..=right,
        middle - screen.long(36.0)..=middle + screen.long(36.0),
    );
    let painter = ui.painter();
    painter.rect_filled(place, screen.long(8.0), palette.tint(Role::Caution));
    let square = Rect::from_center_size(
        pos2(place.left() + pad + sign / 2.0, middle),
        egui::Vec2::splat(sign),
    );
    Sign::Triangle.paint(painter, square, palette.caution);
    label(ui, "simulated", right - pad, base, Align::Max, run);
    place.left()
}

/// That the last figure is recorded, and the code of the record at it.
fn foot(ui: &Ui, model: &BoardModel<'_>, shown: &Shown, screen: Screen) {
    let (words, palette) = (model.words, &Theme::of(ui).palette);
    let base = screen.y(1027.0);
    let face = screen.face(44.0);
    let heard = !shown.heard.is_empty();
    let standing = match (&shown.code, heard) {
        _ if model.ended => Some((Sign::Triangle, palette.caution, "board-not-connected")),
        (Some(_), _) => Some((Sign::Tick, palette.good, "board-recorded")),
        (None, true) => Some((Sign::Ring, palette.weak, "board-writing")),
        (None, false) => None,
    };
    if let Some((sign, color, id)) = standing {
        let side = screen.long(40.0);
        let corner = pos2(screen.x(LEFT), base - screen.long(36.0));
        let square = Rect::from_min_size(corner, egui::Vec2::splat(side));
        sign.paint(ui.painter(), square, color);
        let text = words.say(id);
        let ink = if model.ended { color } else { palette.normal };
        let run = Run::new(&text, face, ink);
        label(ui, "recorded", screen.x(128.0), base, Align::Min, run);
    }
    let Some(code) = &shown.code else { return };
    let digits = match code.split_at_checked(4) {
        Some((first, second)) => format!("{first} {second}"),
        None => code.clone(),
    };
    let run = Run::new(&digits, screen.face(56.0), palette.strong);
    let right = screen.x(RIGHT);
    let code_base = screen.y(1031.0);
    let place = label(ui, "code", right, code_base, Align::Max, run).rect;
    let caption = code_of(words, shown);
    let run = Run::new(&caption, face, palette.normal);
    let from = right - place.width() - screen.long(44.0);
    label(ui, "code of", from, screen.y(1031.0), Align::Max, run);
}

/// What the code is of.
fn code_of(words: &Words, shown: &Shown) -> String {
    let Some(last) = shown.heard.last().filter(|_| shown.final_by.is_none()) else {
        return words.say("board-code").into_owned();
    };
    let id = match last.by {
        Side::Company => "board-code-company",
        Side::Payer => "board-code-payer",
    };
    words.say_with(id, &[("number", last.number.into())])
}

fn waiting(ui: &Ui, model: &BoardModel<'_>, screen: Screen) {
    let palette = &Theme::of(ui).palette;
    let (id, ink) = if model.ended {
        ("board-not-connected", palette.caution)
    } else {
        ("board-waiting", palette.normal)
    };
    let text = model.words.say(id);
    let run = Run::new(&text, screen.face(72.0), ink);
    let at = screen.at(LEFT, 581.0);
    label(ui, "waiting", at.x, at.y, Align::Min, run);
}

/// Which figure it is: by its number, or by what it is in writing.
fn which(words: &Words, shown: &Shown, heard: Heard) -> String {
    let Some(final_by) = shown.final_by else {
        let id = match heard.by {
            Side::Company => "desk-company-offer",
            Side::Payer => "desk-payer-offer",
        };
        return words.say_with(id, &[("number", heard.number.into())]);
    };
    let kind = match (final_by == heard.by, 1 < heard.number) {
        (true, true) => "row-final-offer",
        (true, false) => "row-initial-offer",
        (false, _) => "row-counteroffer",
    };
    let fields = [
        ("side", words.side(heard.by).into()),
        ("kind", words.say(kind).into_owned().into()),
    ];
    words.say_with("desk-written-offer", &fields)
}

/// What a recess says: who is out, and for how long.
fn recess(model: &BoardModel<'_>, shown: &Shown) -> Option<(Side, Option<String>)> {
    let out = shown.out.filter(|_| shown.outcome.is_none())?;
    let since = out.since.map(|since| model.now.seconds_since(since));
    let clock = since.map(|seconds| recess_clock(std::time::Duration::from_secs(seconds)));
    Some((out.by, clock))
}

/// How the talk came out, in a word.
fn came_out(words: &Words, shown: &Shown, outcome: CameOut) -> String {
    let id = match outcome {
        CameOut::Deal(_) if shown.sealed_bids => "desk-standard",
        CameOut::Deal(_) => "outcome-deal",
        CameOut::NoDeal => "outcome-no-deal",
        CameOut::NotListed => "outcome-not-listed",
        CameOut::Renegotiation => "outcome-renegotiation",
        CameOut::RegularList => "outcome-regular-list",
    };
    words.say(id).into_owned()
}
