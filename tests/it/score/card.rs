//! The score card, by keyboard and in pictures.

use std::cell::RefCell;
use std::rc::Rc;

use egui::{Key, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use kanjia::text::{Language, Words};
use kanjia::training::score::shown::Measure;
use kanjia::training::score::{Column, Score, Whose, columns};
use kanjia::ui::score_card::{self, ScoreCardAsk, ScoreCardModel, ScoreCardState};

use super::zone;
use crate::support;
use crate::talk::{OPEN, Talk};

struct Stage {
    asked: Rc<RefCell<Vec<ScoreCardAsk>>>,
    harness: Harness<'static>,
}

fn stage(language: Language, size: Vec2, dark: bool) -> Stage {
    let mut talk = Talk::new(OPEN, None);
    talk.say_all(
        "company 5.62; payer 4.00; company 4.98; payer 4.12; company 4.62; payer 4.20; \
         company 4.50; payer asks; company 4.40; payer 4.36; company accepts",
    );
    let mut all = columns(&talk.session, Some(zone("4.80", "4.10")), Some(&[]), None);
    let guide = Score::of_price(
        &talk.session,
        kanjia::training::score::Ending::Deal(super::price("4.18")),
        Some(zone("4.80", "4.10")),
    );
    all.insert(
        1,
        Column {
            whose: Whose::Guide,
            score: guide,
        },
    );
    let measure = Measure::from(&talk.session);
    let asked = Rc::new(RefCell::new(Vec::new()));
    let heard = Rc::clone(&asked);
    let mut state = ScoreCardState::default();
    let words = Words::of(language);
    let title = match language {
        Language::English => "dapagliflozin 10 mg",
        Language::SimplifiedChinese => "达格列净片 10 mg",
    };
    let view = move |ui: &mut egui::Ui| {
        let model = ScoreCardModel {
            words: &words,
            title,
            measure,
            simulated: true,
            columns: &all,
        };
        let asked = score_card::show(&mut support::whole(ui), &model, &mut state);
        heard.borrow_mut().extend(asked);
    };
    let mut harness = support::window(size, dark, view);
    harness.run();
    Stage { asked, harness }
}

#[test]
fn keys_save_and_put_away() {
    let mut stage = stage(Language::English, vec2(1280.0, 800.0), true);
    for key in [Key::C, Key::X, Key::Enter, Key::Escape] {
        stage.harness.key_press(key);
        stage.harness.run();
    }
    use ScoreCardAsk::{Csv, Done, Xlsx};
    assert_eq!(*stage.asked.borrow(), [Csv, Xlsx, Done, Done]);
}

#[test]
fn the_chosen_figure_tells_its_formula_and_source() {
    let mut stage = stage(Language::English, vec2(1280.0, 800.0), true);
    assert!(
        stage
            .harness
            .query_by_label_contains("the price that was agreed")
            .is_some()
    );
    stage.harness.key_press(Key::ArrowDown);
    stage.harness.run();
    assert!(
        stage
            .harness
            .query_by_label_contains("(R − P) / (R − F)")
            .is_some()
    );
    assert!(
        stage
            .harness
            .query_by_label_contains("Raiffa 1982")
            .is_some()
    );
    // (4.80 − 4.36) / 0.70
    assert!(
        stage
            .harness
            .query_by_label_contains("Our share of the zone; You: 62.9%")
            .is_some()
    );
    assert!(stage.harness.query_by_label("Simulated").is_some());
    stage.harness.key_press(Key::End);
    stage.harness.run();
    assert!(
        stage
            .harness
            .query_by_label_contains("the year's volume")
            .is_some()
    );
}

/// The size that everything is designed for.
const DESIGNED: Vec2 = vec2(1280.0, 800.0);

#[test]
fn the_card_in_the_dark() {
    stage(Language::English, DESIGNED, true)
        .harness
        .snapshot("score-card-dark-en");
}

#[test]
fn the_card_in_chinese() {
    stage(Language::SimplifiedChinese, DESIGNED, false)
        .harness
        .snapshot("score-card-light-zh");
}

#[test]
fn the_card_in_a_small_window() {
    stage(Language::English, vec2(1024.0, 720.0), false)
        .harness
        .snapshot("score-card-small-light-en");
}
