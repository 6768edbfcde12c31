//! The bundled face in its two weights; whatever the system has stands behind it.

use std::sync::Arc;

use egui::{Context, FontData, FontDefinitions, FontFamily, FontTweak};

use super::type_scale::{BOLD, OFFSET_EM};
use crate::text::faces;

const REGULAR: &str = "regular";

/// Makes the bundled face the first choice of every family.
pub(super) fn install(ctx: &Context) {
    let mut fonts = FontDefinitions::default();
    for (name, file) in [(REGULAR, faces::REGULAR), (BOLD, faces::BOLD)] {
        let data = FontData::from_static(file).tweak(FontTweak {
            y_offset_factor: OFFSET_EM,
            ..FontTweak::default()
        });
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    }
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        let faces = fonts.families.entry(family).or_default();
        faces.insert(0, REGULAR.to_owned());
    }
    fonts.families.insert(
        FontFamily::Name(BOLD.into()),
        vec![BOLD.to_owned(), REGULAR.to_owned()],
    );
    ctx.set_fonts(fonts);
}
