//! The ground of a row in a list, in the record, or among the moves.

use egui::{IdSalt, Rect, Response, Sense, Ui, WidgetInfo, accesskit::Role};

use super::focus::ring;
use crate::ui::theme::{Face, Role as ColorRole, Theme};

/// What the ground of a row says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ground {
    /// Nothing.
    #[default]
    Plain,
    /// The newest record.
    Newest,
    /// Chosen: tint and a bar at the left.
    Selected,
    /// Marked as the one a key would take: tint without the bar.
    Marked,
    /// Not on disk, or altered.
    Bad,
}

/// A row that can be chosen.
#[derive(Clone, Copy)]
#[must_use = "show it"]
pub struct Row<'a> {
    name: &'a str,
    ground: Ground,
    salt: Option<IdSalt>,
    sense: Sense,
}

impl<'a> Row<'a> {
    /// A row with the name that assistive technology reads out.
    pub fn new(name: &'a str) -> Self {
        Self {
            name,
            ground: Ground::Plain,
            salt: None,
            sense: Sense::click(),
        }
    }

    /// What its ground says.
    pub fn ground(self, ground: Ground) -> Self {
        Self { ground, ..self }
    }

    /// Tells it from a neighbour with the same name.
    pub fn id_salt(self, salt: impl egui::AsIdSalt) -> Self {
        Self {
            salt: Some(IdSalt::new(salt)),
            ..self
        }
    }

    /// Only to be read.
    pub fn still(self) -> Self {
        Self {
            sense: Sense::hover(),
            ..self
        }
    }

    /// Can be clicked, but the keyboard reaches it another way.
    pub fn unfocusable(self) -> Self {
        Self {
            sense: Sense::CLICK,
            ..self
        }
    }

    /// Paints its ground; what stands in it is painted after.
    pub fn show_at(self, ui: &Ui, rect: Rect) -> Response {
        let salt = self.salt.unwrap_or_else(|| IdSalt::new(("row", self.name)));
        let id = ui.make_persistent_id(salt);
        let response = ui.interact(rect, id, self.sense);
        let acts = self.sense.senses_click();
        let chosen = self.ground == Ground::Selected;
        response.widget_info(|| {
            if acts {
                WidgetInfo::selected(Role::Button, ui.is_enabled(), chosen, self.name)
            } else {
                WidgetInfo::labeled(Role::Label, ui.is_enabled(), self.name)
            }
        });
        let hovered = acts && response.hovered() && ui.is_enabled();
        self.ground.paint(ui, rect, hovered);
        if response.has_focus() {
            ring(ui, rect.shrink(4.0), 2);
        }
        response
    }
}

impl Ground {
    /// Paints it without anything to act on.
    pub fn paint(self, ui: &Ui, rect: Rect, hovered: bool) {
        let palette = &Theme::of(ui).palette;
        let fill = match self {
            Self::Plain if !hovered => return,
            Self::Plain | Self::Newest => palette.hover,
            Self::Selected | Self::Marked => palette.tint(ColorRole::Payer),
            Self::Bad => palette.tint(ColorRole::Bad),
        };
        ui.painter().rect_filled(rect, 0, fill);
        if self == Self::Selected {
            let bar = rect.with_max_x(rect.left() + 3.0);
            ui.painter().rect_filled(bar, 0, palette.accent());
        }
    }
}

/// The baseline that a row's texts share, whatever their sizes.
pub fn row_baseline(rect: Rect) -> f32 {
    super::text::baseline(rect.y_range(), Face::ROW_PRICE)
}
