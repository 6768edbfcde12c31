//! Whose figure, word or turn something is.

use egui::Color32;

use super::theme::{Palette, Role};

/// One of the two sides of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The other side; a disc.
    Company,
    /// Our side; a diamond.
    Payer,
}

impl Side {
    /// The role whose colours it has.
    pub fn role(self) -> Role {
        match self {
            Self::Company => Role::Company,
            Self::Payer => Role::Payer,
        }
    }

    /// Its colour.
    pub fn color(self, palette: &Palette) -> Color32 {
        palette.role(self.role())
    }

    /// Its quiet ground.
    pub fn tint(self, palette: &Palette) -> Color32 {
        palette.tint(self.role())
    }

    /// The other side.
    pub fn other(self) -> Self {
        match self {
            Self::Company => Self::Payer,
            Self::Payer => Self::Company,
        }
    }
}
