//! The public board (公示屏): what both sides heard, large enough for the whole room.
//!
//! Made for 1920 by 1080 and scaled from there. Nothing is under 44 px: on a screen of 75
//! inches that is 38 mm, 13 minutes of arc at ten metres. Nothing on it can be pressed.

mod list;
mod price;

use egui::{Align, Painter, Pos2, Rect, Ui, pos2};

use crate::domain::{Moment, Side};
use crate::text::Words;
use crate::text::moment::{recess_clock, talk_clock};
use crate::transcript::board::{CameOut, Shown};
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
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
    /// Nothing more will come: the desk is gone.
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
    lines(ui.painter(), screen, rect, palette.line);
    match model.shown {
        Some(shown) => {
            head(ui, model, shown, screen);
            price::show(ui, model, shown, screen);
            list::show(ui, model, shown, screen);
            foot(ui, model, shown, screen);
        }
        None => waiting(ui, model, screen),
    }
}

fn lines(painter: &Painter, screen: Screen, rect: Rect, color: egui::Color32) {
    let stroke = egui::Stroke::new(screen.long(2.0).max(1.0), color);
    painter.hline(rect.x_range(), screen.y(HEAD + 1.0), stroke);
    painter.hline(rect.x_range(), screen.y(FOOT + 1.0), stroke);
    let upright = screen.y(HEAD + 1.0)..=screen.y(FOOT + 1.0);
    painter.vline(screen.x(MIDDLE + 1.0), upright, stroke);
}

/// Product and company; the stage and the clock of the talk.
fn head(ui: &Ui, model: &BoardModel<'_>, shown: &Shown, screen: Screen) {
    let (words, palette) = (model.words, &Theme::of(ui).palette);
    let base = screen.y(116.0);
    let clock = shown
        .opened
        .map(|opened| std::time::Duration::from_secs(model.now.seconds_since(opened)))
        .filter(|_| shown.outcome.is_none())
        .map(talk_clock);
    let stage = words.name(&shown.stage);
    let mut right = screen.x(RIGHT);
    if let Some(clock) = &clock {
        let hours_and_minutes = clock.get(..5).unwrap_or(clock);
        let run = Run::new(hours_and_minutes, screen.face(56.0), palette.normal);
        right -= label(ui, "clock", right, base, Align::Max, run)
            .rect
            .width()
            + screen.long(60.0);
    }
    let run = Run::new(stage, screen.face(56.0).bold(), palette.strong);
    let stage_width = label(ui, "stage", right, base, Align::Max, run)
        .rect
        .width();
    let room = right - stage_width - screen.long(48.0);

    let product = match (words.name(&shown.product), shown.strength.as_str()) {
        ("", "") => words.say("product-not-on-record").into_owned(),
        (name, "") => name.to_owned(),
        (name, strength) => words.say_with(
            "board-product",
            &[("name", name.into()), ("strength", strength.into())],
        ),
    };
    let (face, small) = (screen.face(56.0).bold(), screen.face(44.0));
    let left = screen.x(LEFT);
    let product = fitted(ui.painter(), &product, room - left, face);
    let run = Run::new(&product, face, palette.strong);
    let product_width = label(ui, "product", left, base, Align::Min, run)
        .rect
        .width();
    let company = words.name(&shown.company);
    let from = left + product_width + screen.long(40.0);
    let least = screen.long(160.0);
    if !company.is_empty() && least < room - from {
        let company = fitted(ui.painter(), company, room - from, small);
        let run = Run::new(&company, small, palette.normal);
        label(ui, "company", from, base, Align::Min, run);
    }
}

/// That the last figure is recorded, and the code of the record at it.
fn foot(ui: &Ui, model: &BoardModel<'_>, shown: &Shown, screen: Screen) {
    let (words, palette) = (model.words, &Theme::of(ui).palette);
    let base = screen.y(1027.0);
    let face = screen.face(44.0);
    if model.ended {
        let text = words.say("board-ended");
        let run = Run::new(&text, face, palette.caution);
        label(ui, "ended", screen.x(LEFT), base, Align::Min, run);
        return;
    }
    let (Some((last, _)), Some(code)) = (shown.last(), &shown.code) else {
        return;
    };
    let side = screen.long(40.0);
    let sign = Rect::from_min_size(
        pos2(screen.x(LEFT), base - screen.long(36.0)),
        egui::Vec2::splat(side),
    );
    Sign::Tick.paint(ui.painter(), sign, palette.good);
    let text = words.say("board-recorded");
    let run = Run::new(&text, face, palette.normal);
    label(ui, "recorded", screen.x(128.0), base, Align::Min, run);
    let digits = match code.split_at_checked(4) {
        Some((first, second)) => format!("{first} {second}"),
        None => code.clone(),
    };
    let big = screen.face(56.0);
    let run = Run::new(&digits, big, palette.strong);
    let right = screen.x(RIGHT);
    let width = label(ui, "code", right, base, Align::Max, run).rect.width();
    let number = [("number", last.number.into())];
    let caption = match last.by {
        Side::Company => words.say_with("board-code-company", &number),
        Side::Payer => words.say_with("board-code-payer", &number),
    };
    let run = Run::new(&caption, face, palette.normal);
    let from = right - width - screen.long(44.0);
    label(ui, "code of", from, base, Align::Max, run);
}

fn waiting(ui: &Ui, model: &BoardModel<'_>, screen: Screen) {
    let palette = &Theme::of(ui).palette;
    let id = if model.ended {
        "board-ended"
    } else {
        "board-waiting"
    };
    let text = model.words.say(id);
    let run = Run::new(&text, screen.face(72.0), palette.normal);
    let at = screen.at(LEFT, 560.0);
    label(ui, "waiting", at.x, at.y, Align::Min, run);
}

/// What a recess says: who is out, and for how long.
fn recess(model: &BoardModel<'_>, shown: &Shown) -> Option<(Side, Option<String>)> {
    let out = shown.out.filter(|_| shown.outcome.is_none())?;
    let since = out.since.map(|since| model.now.seconds_since(since));
    let clock = since.map(|seconds| recess_clock(std::time::Duration::from_secs(seconds)));
    Some((out.by, clock))
}

/// How the talk came out, in a word.
fn came_out(words: &Words, outcome: CameOut) -> String {
    let id = match outcome {
        CameOut::Deal(_) => "outcome-deal",
        CameOut::NoDeal => "outcome-no-deal",
    };
    words.say(id).into_owned()
}
