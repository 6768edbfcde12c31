//! What the desk shows of a practice talk beside what every talk shows: that it is one, and
//! what can be done about its pace and its record.

use egui::{Align, Key, Modifiers, Rect, Ui, WidgetInfo, accesskit::Role, pos2};

use super::layout::Layout;
use super::model::DeskModel;
use crate::domain::{Session, Side};
use crate::ui::action::Action;
use crate::ui::moves::{Move, accepting_side, signing_side};
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, fitted, label};
use crate::ui::widgets::{Chip, Run, key_cap, key_cap_width};

/// A talk against a simulated company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeStrip {
    /// What stands beside the product's name for as long as the talk shows.
    pub chip: String,
    /// How many times faster than life it goes.
    pub pace: u32,
    /// Whether the company is about to do something.
    pub company_thinks: bool,
    /// Whether it is decided, so that what was hidden can be told.
    pub decided: bool,
    /// Whether it is kept in a file.
    pub kept: bool,
    /// Whether it belongs to a tree of lines.
    pub is_branch: bool,
}

/// Something asked for about a practice talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PracticeAct {
    /// The company answers at once.
    Skip,
    /// The next pace.
    Pace,
    /// Keep it as a transcript.
    Keep,
    /// What was hidden, and the score.
    Score,
    /// The tree of lines.
    Lines,
}

impl PracticeAct {
    /// All of them, in the order in which they stand.
    pub const ALL: [Self; 5] = [Self::Skip, Self::Pace, Self::Score, Self::Lines, Self::Keep];

    fn heard(self) -> (Modifiers, Key) {
        match self {
            Self::Skip => (Modifiers::NONE, Key::F5),
            Self::Pace => (Modifiers::NONE, Key::F2),
            Self::Score => (Modifiers::NONE, Key::F3),
            Self::Lines => (Modifiers::COMMAND, Key::B),
            Self::Keep => (Modifiers::COMMAND, Key::S),
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Skip => "F5",
            Self::Pace => "F2",
            Self::Score => "F3",
            Self::Lines => "Ctrl B",
            Self::Keep => "Ctrl S",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Skip => "practice-skip",
            Self::Pace => "practice-pace",
            Self::Score => "practice-score",
            Self::Lines => "practice-lines",
            Self::Keep => "practice-keep",
        }
    }

    fn is_open(self, strip: &PracticeStrip) -> bool {
        match self {
            Self::Skip => strip.company_thinks,
            Self::Pace => !strip.decided,
            Self::Score => strip.decided,
            Self::Lines => strip.is_branch,
            Self::Keep => !strip.kept,
        }
    }
}

/// Whether a move is the company's, who sits across the table by itself.
pub(super) fn is_companys(one: Move, session: &Session) -> bool {
    match one {
        Move::Confirm | Move::StepOut | Move::HandInBid | Move::OpenBids => true,
        Move::Accept => accepting_side(session) == Side::Company,
        Move::Sign => signing_side(session) == Side::Company,
        Move::Correct => session
            .state()
            .last_offer()
            .is_some_and(|last| last.by == Side::Company),
        _ => false,
    }
}

/// Hears the keys of a practice talk.
pub(super) fn hear(ui: &Ui, model: &DeskModel<'_>, actions: &mut Vec<Action>) {
    let Some(strip) = model.practice else { return };
    for act in PracticeAct::ALL {
        let (modifiers, key) = act.heard();
        let pressed = ui.input_mut(|input| input.consume_key(modifiers, key));
        if pressed && act.is_open(strip) {
            actions.push(Action::InPractice(act));
        }
    }
}

/// Shows what can be done, from the right end of the foot; gives its left end.
pub(super) fn foot(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    right: f32,
    actions: &mut Vec<Action>,
) -> f32 {
    let Some(strip) = model.practice else {
        return right;
    };
    let palette = &Theme::of(ui).palette;
    let rect = layout.foot;
    let base = baseline(rect.y_range(), Face::LABEL);
    let least = layout.right.left() - if layout.small { 240.0 } else { 200.0 };
    let mut x = right;
    for act in PracticeAct::ALL.into_iter().rev() {
        if !act.is_open(strip) {
            continue;
        }
        let text = model
            .words
            .say_with(act.words(), &[("pace", u64::from(strip.pace).into())]);
        let run = Run::new(&text, Face::LABEL, palette.weak);
        let cap = key_cap_width(ui.painter(), act.key(), palette);
        let width = cap + 6.0 + run.width(ui.painter());
        if x - width < least {
            break;
        }
        let left = x - width;
        let cap = key_cap(
            ui.painter(),
            pos2(left, rect.center().y),
            act.key(),
            palette,
        );
        run.paint(ui.painter(), cap.right() + 6.0, base);
        let place = Rect::from_x_y_ranges(left..=x, rect.y_range());
        let id = ui.make_persistent_id(("practice", act.words()));
        let response = ui.interact(place, id, egui::Sense::CLICK);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &*text));
        if response.clicked() {
            actions.push(Action::InPractice(act));
        }
        x = left - 20.0;
    }
    x
}

/// Under the product's name: the chip, and where there is room the company. `true` where it
/// was drawn.
pub(super) fn chip(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, company: &str) -> bool {
    let of_origin = model.words.origin_chip(model.session.origin());
    let text = match (model.practice, &of_origin) {
        (Some(strip), _) => strip.chip.as_str(),
        (None, Some(text)) => text,
        (None, None) => return false,
    };
    let palette = &Theme::of(ui).palette;
    let left = layout.top.left() + 16.0;
    let middle = layout.top.top() + layout.pick(39.0, 34.0);
    let rect = Chip::caution(text).show_at(ui, pos2(left, middle));
    let room = layout.left.right() - 12.0 - (rect.right() + 8.0);
    if room > 72.0 {
        let text = fitted(ui.painter(), company, room, Face::LABEL);
        let base = layout.top.top() + layout.pick(43.0, 37.0);
        let run = Run::new(&text, Face::LABEL, palette.weak);
        label(ui, "company", rect.right() + 8.0, base, Align::Min, run);
    }
    true
}
