//! What several tests need: one harness, one set of tolerances.

use egui::Vec2;
use egui_kittest::{Harness, SnapshotOptions};
use kanjia::ui::theme;

/// How much a picture may differ from the stored one.
pub(crate) fn options() -> SnapshotOptions {
    let mut options = SnapshotOptions::default();
    options.threshold = 1.2;
    options.max_failed_pixels = 60;
    options.output_path = "tests/it/snapshots".into();
    options
}

/// A window of the given size in one of the themes, drawn by `view`.
pub(crate) fn window<'a>(
    size: Vec2,
    dark: bool,
    view: impl FnMut(&mut egui::Ui) + 'a,
) -> Harness<'a> {
    let theme = if dark {
        egui::Theme::Dark
    } else {
        egui::Theme::Light
    };
    Harness::builder()
        .with_size(size)
        .with_theme(theme)
        .with_render_cursor(false)
        .with_context_setup(theme::install)
        .with_options(options())
        .wgpu()
        .build_ui(view)
}

/// The whole window, without the margin that the harness leaves around a view.
pub(crate) fn whole(ui: &mut egui::Ui) -> egui::Ui {
    let window = ui.ctx().content_rect();
    let mut whole = ui.new_child(egui::UiBuilder::new().max_rect(window));
    whole.set_clip_rect(window);
    whole
}
