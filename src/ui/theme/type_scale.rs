//! Sizes and weights of text.

use std::sync::{Arc, LazyLock};

use egui::{FontFamily, FontId};

/// Name of the bold family among egui's fonts.
pub(super) const BOLD: &str = "bold";

static BOLD_FAMILY: LazyLock<Arc<str>> = LazyLock::new(|| BOLD.into());

/// The face's vertical offset in em: without it figures would sit under the middle of their row.
pub(super) const OFFSET_EM: f32 = -0.06;

/// From the middle of a row down to the baseline, in em, offset included.
const BASELINE_EM: f32 = (1.160 - 0.288) / 2.0 + OFFSET_EM;

/// The two weights there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// 400.
    Regular,
    /// 700.
    Bold,
}

/// A size with its line and weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Face {
    /// Size of the em.
    pub px: f32,
    /// Height of a line of running text.
    pub line: f32,
    /// Regular or bold.
    pub weight: Weight,
}

impl Face {
    /// Labels, reasons, units, ladder, footer: 12 px, the smallest.
    pub const LABEL: Self = Self::regular(12.0, 16.0);
    /// Section heads.
    pub const HEAD: Self = Self::LABEL.bold();
    /// Reading text, tables, buttons: 14 px.
    pub const TEXT: Self = Self::regular(14.0, 20.0);
    /// The chosen one of a set; the main button.
    pub const TEXT_BOLD: Self = Self::TEXT.bold();
    /// Prices in rows, who offers: 16 px.
    pub const ROW_PRICE: Self = Self::regular(16.0, 24.0);
    /// A view's subject.
    pub const SUBJECT: Self = Self::ROW_PRICE.bold();
    /// Clocks, forecast: 20 px.
    pub const CLOCK: Self = Self::regular(20.0, 28.0);
    /// Titles of cards and pages.
    pub const TITLE: Self = Self::CLOCK.bold();
    /// The field; the price while a recess runs: 28 px.
    pub const FIELD: Self = Self::regular(28.0, 36.0);
    /// Headline figures of a round: 48 px.
    pub const HEADLINE: Self = Self::regular(48.0, 56.0);
    /// The leading one of them.
    pub const HEADLINE_LEAD: Self = Self::HEADLINE.bold();
    /// The recess clock: 96 px.
    pub const RECESS: Self = Self::regular(96.0, 104.0);
    /// The price.
    pub const PRICE: Self = Self::RECESS.bold();
    /// The recess clock in a small window: 72 px.
    pub const RECESS_SMALL: Self = Self::regular(72.0, 80.0);
    /// The price over five characters, or in a small window.
    pub const PRICE_SMALL: Self = Self::RECESS_SMALL.bold();

    /// A size of the public board: 44, 56, 64, 72 or 456.
    pub const fn board(px: f32) -> Self {
        Self::regular(px, px * 1.2)
    }

    /// The same size in bold.
    pub const fn bold(self) -> Self {
        Self {
            weight: Weight::Bold,
            ..self
        }
    }

    const fn regular(px: f32, line: f32) -> Self {
        Self {
            px,
            line,
            weight: Weight::Regular,
        }
    }

    /// What egui calls it.
    pub fn font_id(self) -> FontId {
        let family = match self.weight {
            Weight::Regular => FontFamily::Proportional,
            Weight::Bold => FontFamily::Name(Arc::clone(&BOLD_FAMILY)),
        };
        FontId::new(self.px, family)
    }

    /// How far below its own baseline egui paints this face.
    pub(in crate::ui) fn offset(self) -> f32 {
        self.px * OFFSET_EM
    }

    /// From the middle of a row down to the baseline that centres figures and characters in it.
    pub fn drop_from_middle(self) -> f32 {
        self.px * BASELINE_EM
    }
}
