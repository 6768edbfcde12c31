//! The views of the window by name, at the left of the top bar; each has a key.

use egui::{Key, Modifiers, Rect, Sense, Ui, WidgetInfo, accesskit::Role};

use super::action::Action;
use super::round::RoundAsk;
use super::theme::{Face, Theme};
use super::widgets::text::baseline;
use super::widgets::{Run, Tooltip as _, focus_ring};
use crate::text::Words;

/// A view that the bar names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// All talks.
    Talks,
    /// Rounds of talks.
    Rounds,
    /// Lessons and what else there is to learn from.
    Training,
}

impl View {
    /// All of them, in the order of the bar.
    pub const ALL: [Self; 3] = [Self::Talks, Self::Rounds, Self::Training];

    fn id(self) -> &'static str {
        match self {
            Self::Talks => "nav-talks",
            Self::Rounds => "nav-rounds",
            Self::Training => "nav-training",
        }
    }

    /// Its key, with Ctrl.
    fn key(self) -> Key {
        match self {
            Self::Talks => Key::Num1,
            Self::Rounds => Key::Num2,
            Self::Training => Key::Num3,
        }
    }

    fn action(self) -> Action {
        match self {
            Self::Talks => Action::ShowLibrary,
            Self::Rounds => Action::InRounds(RoundAsk::Show),
            Self::Training => Action::ShowTraining,
        }
    }
}

/// Hears the keys of the views, wherever the focus is.
pub fn hear(ui: &Ui, here: View, actions: &mut Vec<Action>) {
    for view in View::ALL {
        let pressed = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, view.key()));
        if pressed && view != here {
            actions.push(view.action());
        }
    }
}

/// Shows the names in a bar, the view that is shown underlined; gives where they end.
pub fn show(ui: &Ui, words: &Words, bar: Rect, here: View, actions: &mut Vec<Action>) -> f32 {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let mut x = bar.left() + 16.0;
    for view in View::ALL {
        let is_here = view == here;
        let name = words.say(view.id());
        let (face, ink) = if is_here {
            (Face::TEXT_BOLD, palette.strong)
        } else {
            (Face::TEXT, palette.weak)
        };
        let base = baseline(bar.y_range(), face);
        let width = Run::new(&name, face, ink).width(painter);
        let place = Rect::from_x_y_ranges(x..=x + width, bar.y_range());
        let id = ui.make_persistent_id(("view", view.id()));
        let response = ui.interact(place.expand2(egui::vec2(8.0, 0.0)), id, Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), is_here, &*name));
        let ink = if response.hovered() {
            palette.strong
        } else {
            ink
        };
        Run::new(&name, face, ink).paint(painter, x, base);
        if is_here {
            let mark = Rect::from_x_y_ranges(place.x_range(), bar.bottom() - 2.0..=bar.bottom());
            painter.rect_filled(mark, 0, palette.strong);
        }
        focus_ring(ui, &response, place.shrink2(egui::vec2(-4.0, 12.0)));
        if response.clicked() && !is_here {
            actions.push(view.action());
        }
        response.tooltip(&format!("Ctrl+{}", view.key().name()));
        x += width + 28.0;
    }
    x - 28.0
}
