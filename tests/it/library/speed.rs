//! How long a frame of a long list takes.

use std::time::{Duration, Instant};

use super::scene::{DESIGNED, Scene};
use super::talks;

/// Far above what is measured, so that a busy machine does not fail it.
const AT_MOST: Duration = Duration::from_millis(60);

#[test]
fn ten_thousand_talks_are_drawn_as_quickly_as_ten() {
    let mut scene = Scene::new(talks::many(10_000));
    let ctx = egui::Context::default();
    kanjia::ui::theme::install(&ctx);
    let input = || egui::RawInput {
        screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, DESIGNED)),
        ..egui::RawInput::default()
    };
    let frame = |scene: &mut Scene| {
        let began = Instant::now();
        let output = ctx.run_ui(input(), |ui| scene.show(ui));
        let took = began.elapsed();
        output.drop_without_applying_deltas();
        took
    };
    let first = frame(&mut scene);
    let mut frames: Vec<Duration> = (0..60).map(|_| frame(&mut scene)).collect();
    frames.sort_unstable();
    let median = frames[frames.len() / 2];
    let slowest = frames[frames.len() - 1];
    scene.state.query = "roche".to_owned();
    let search = frame(&mut scene);
    println!(
        "10,000 talks: first frame {first:?}, median {median:?}, slowest {slowest:?}, a search {search:?}"
    );
    assert!(median <= AT_MOST, "{median:?}");
}
