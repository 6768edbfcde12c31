//! How long a frame of a long talk takes.

use std::time::{Duration, Instant};

use kanjia::training::replay::{Replay, Travel};
use kanjia::transcript::note::Notes;

use super::scene::{DESIGNED, Scene};
use super::tape::{any_digests, long};

/// Far above what is measured, so that a busy machine does not fail it.
const AT_MOST: Duration = Duration::from_millis(60);

#[test]
fn a_talk_of_ten_thousand_records_is_drawn_without_a_stall() {
    let session = long(10_000);
    let mut replay = Replay::new(session, any_digests(10_000), Notes::default()).unwrap();
    replay.go(Travel::End);
    let mut scene = Scene::new(replay);
    let ctx = egui::Context::default();
    kanjia::ui::theme::install(&ctx);
    let mut frame = || {
        let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, DESIGNED);
        let input = egui::RawInput {
            screen_rect: Some(screen),
            ..egui::RawInput::default()
        };
        let began = Instant::now();
        let output = ctx.run_ui(input, |ui| scene.show(ui));
        let took = began.elapsed();
        output.drop_without_applying_deltas();
        took
    };
    frame();
    let mut frames: Vec<Duration> = (0..60).map(|_| frame()).collect();
    frames.sort_unstable();
    let (median, slowest) = (frames[30], frames[59]);
    println!("10,000 records: median {median:?}, slowest {slowest:?}");
    assert!(median <= AT_MOST, "{median:?}");
}
