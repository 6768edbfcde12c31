//! How a side of the table looks: the company a disc, the payer a diamond.

use egui::Color32;

use super::theme::{Palette, Role};
pub use crate::domain::Side;

/// The colours of a side.
pub trait SideLook {
    /// The role whose colours it has.
    fn role(self) -> Role;
    /// Its colour.
    fn color(self, palette: &Palette) -> Color32;
    /// Its quiet ground.
    fn tint(self, palette: &Palette) -> Color32;
}

impl SideLook for Side {
    fn role(self) -> Role {
        match self {
            Self::Company => Role::Company,
            Self::Payer => Role::Payer,
        }
    }

    fn color(self, palette: &Palette) -> Color32 {
        palette.role(self.role())
    }

    fn tint(self, palette: &Palette) -> Color32 {
        palette.tint(self.role())
    }
}
