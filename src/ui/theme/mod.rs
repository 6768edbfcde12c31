//! How everything looks: colours, type, space, and egui's own style made to match.

mod fonts;
mod palette;
mod space;
mod style;
mod type_scale;

use std::sync::LazyLock;

use egui::{Color32, Context, Ui};

pub use palette::{Palette, Role, Tints};
pub use space::{
    BUTTON, CARD_RADIUS, ENTRY, ENTRY_SMALL, FACT, FIELD, KEY, RADIUS, ROW, STEP, Step,
};
pub use type_scale::{Face, Weight};

/// One of the two themes.
#[derive(Clone, Copy, Debug)]
pub struct Theme {
    /// Its colours.
    pub palette: Palette,
    /// Light text on a dark ground.
    pub is_dark: bool,
}

static DARK: LazyLock<Theme> = LazyLock::new(|| Theme {
    palette: read(
        include_str!("../../../assets/themes/dark.ron"),
        Palette::plain(Color32::BLACK, Color32::WHITE),
    ),
    is_dark: true,
});

static LIGHT: LazyLock<Theme> = LazyLock::new(|| Theme {
    palette: read(
        include_str!("../../../assets/themes/light.ron"),
        Palette::plain(Color32::WHITE, Color32::BLACK),
    ),
    is_dark: false,
});

impl Theme {
    /// The dark theme.
    pub fn dark() -> &'static Self {
        &DARK
    }

    /// The light theme.
    pub fn light() -> &'static Self {
        &LIGHT
    }

    /// The theme that this part of the window is drawn in.
    pub fn of(ui: &Ui) -> &'static Self {
        Self::by_darkness(ui.visuals().dark_mode)
    }

    /// The theme that the whole window is drawn in.
    pub fn of_window(ctx: &Context) -> &'static Self {
        Self::by_darkness(ctx.theme() == egui::Theme::Dark)
    }

    fn by_darkness(dark: bool) -> &'static Self {
        if dark { &DARK } else { &LIGHT }
    }
}

/// Gives a window the bundled faces and both styles.
/// Call it once, before the first frame.
pub fn install(ctx: &Context) {
    fonts::install(ctx);
    style::install(ctx);
}

fn read(text: &str, otherwise: Palette) -> Palette {
    Palette::parse(text).unwrap_or_else(|error| {
        log::error!("a bundled theme can't be read, colours are plain: {error}");
        otherwise
    })
}
