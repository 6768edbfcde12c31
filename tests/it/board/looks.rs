//! What the board looks like, kept as pictures.

use egui::accesskit::Role;
use egui::{Vec2, vec2};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kanjia::domain::{Bilingual, Moment, Price, Side, Text};
use kanjia::text::{Language, Words};
use kanjia::transcript::board::{CameOut, Heard, Out, Shown};
use kanjia::ui::board::{BoardModel, show};

use super::shown;
use crate::support;
use crate::talk::{BIDDING, MEDICARE, NRDL, Talk};

const ROOM: &str =
    "company 5.62!; outside; company 4.72!; inside; company 4.62; company 4.50; company 4.40";

fn now() -> Moment {
    Moment::parse("2019-11-13T10:47:00+08:00").unwrap()
}

fn told() -> Shown {
    let mut talk = Talk::new(NRDL, None);
    talk.say_all(ROOM);
    let mut told = shown(&talk.session);
    told.opened = Moment::parse("2019-11-13T10:00:00+08:00");
    told
}

/// The same with a whole brief: names in both languages and a strength.
fn named() -> Shown {
    let mut shown = told();
    shown.product = bilingual("dapagliflozin", "达格列净片");
    shown.strength = Text::name("10 mg").unwrap();
    shown.company = bilingual("AstraZeneca", "阿斯利康");
    shown
}

fn bilingual(english: &str, chinese: &str) -> Bilingual {
    Bilingual {
        en: Text::name(english).unwrap(),
        zh: Text::name(chinese).unwrap(),
    }
}

fn of(pack: (&str, &str), sentences: &str) -> Shown {
    let mut talk = Talk::new(pack, None);
    talk.say_all(sentences);
    let mut shown = shown(&talk.session);
    shown.opened = Moment::parse("2019-11-13T10:00:00+08:00");
    shown
}

const HD: Vec2 = vec2(1920.0, 1080.0);
const SMALL: Vec2 = vec2(1280.0, 720.0);

/// One picture: its name, which says the theme and the language, its size, what it shows.
fn looks(name: &str, size: Vec2, shown: Option<Shown>, ended: bool) -> SnapshotResults {
    let language = if name.ends_with("zh") {
        Language::SimplifiedChinese
    } else {
        Language::English
    };
    let words = Words::of(language);
    let mut harness = support::window(size, name.contains("dark"), move |ui| {
        let model = BoardModel {
            words: &words,
            shown: shown.as_ref(),
            now: now(),
            ended,
        };
        show(ui, &model);
    });
    harness.run();
    harness.snapshot(name);
    harness.take_snapshot_results()
}

#[test]
fn the_board_looks_as_designed() {
    let mut pictures = SnapshotResults::new();
    pictures.extend(looks("public-board-dark-zh", HD, Some(named()), false));
    pictures.extend(looks("public-board-light-en", HD, Some(named()), false));
}

#[test]
fn the_board_says_who_is_out_of_the_room() {
    let mut pictures = SnapshotResults::new();
    let mut shown = named();
    shown.out = Some(Out {
        by: Side::Company,
        since: Moment::parse("2019-11-13T10:43:36+08:00"),
    });
    pictures.extend(looks(
        "public-board-recess-dark-en",
        SMALL,
        Some(shown.clone()),
        false,
    ));
    // an hour out after a counteroffer with a long name: the words give way
    shown.heard.push(Heard {
        by: Side::Payer,
        number: 12,
        price: Price::parse("4.3612").ok(),
    });
    shown.out = Some(Out {
        by: Side::Payer,
        since: Moment::parse("2019-11-13T09:43:36+08:00"),
    });
    pictures.extend(looks(
        "public-board-long-recess-light-en",
        SMALL,
        Some(shown),
        false,
    ));
}

#[test]
fn a_long_talk_and_a_long_figure_have_room_on_the_board() {
    let mut pictures = SnapshotResults::new();
    let mut shown = told();
    shown.product = bilingual(
        "Recombinant human granulocyte colony stimulating factor injection",
        "重组人粒细胞刺激因子注射液（预充式注射器装）",
    );
    shown.strength = Text::name("125 micrograms / 0.5 ml").unwrap();
    shown.company = bilingual(
        "The Example Biopharmaceutical Holding Company Limited",
        "示例生物制药控股股份有限公司",
    );
    let figures = [
        "699700", "53680", "48000", "45800", "42800", "40800", "37800", "34020",
    ];
    shown.heard = (1..)
        .zip(figures)
        .map(|(number, price)| Heard {
            by: Side::Company,
            number,
            price: Price::parse(price).ok(),
        })
        .collect();
    shown.heard.push(Heard {
        by: Side::Payer,
        number: 1,
        price: Price::parse("33000").ok(),
    });
    let taller = vec2(1920.0, 1200.0);
    pictures.extend(looks(
        "public-board-long-dark-en",
        taller,
        Some(shown.clone()),
        false,
    ));
    pictures.extend(looks("public-board-long-light-zh", HD, Some(shown), false));
}

#[test]
fn the_board_says_how_it_came_out_and_when_the_desk_is_gone() {
    let mut pictures = SnapshotResults::new();
    let mut shown = named();
    shown.outcome = Some(CameOut::NoDeal);
    pictures.extend(looks(
        "public-board-no-deal-dark-zh",
        SMALL,
        Some(shown.clone()),
        true,
    ));
    shown.heard.push(Heard {
        by: Side::Payer,
        number: 1,
        price: Price::parse("4.36").ok(),
    });
    shown.outcome = Some(CameOut::Deal(Price::parse("4.36").ok()));
    pictures.extend(looks(
        "public-board-deal-dark-en",
        SMALL,
        Some(shown),
        false,
    ));
}

#[test]
fn other_procedures_have_their_names_on_the_board() {
    let mut pictures = SnapshotResults::new();
    let bidding = "bid 1; bid 2; bid 3";
    let opened = of(BIDDING, &format!("{bidding}; opens 100: 1=65 2=90 3=95"));
    pictures.extend(looks(
        "public-board-bidding-dark-zh",
        SMALL,
        Some(of(BIDDING, bidding)),
        false,
    ));
    pictures.extend(looks(
        "public-board-bids-opened-dark-en",
        SMALL,
        Some(opened),
        false,
    ));
    let medicare = of(
        MEDICARE,
        "payer 173.40 because of evidence; company 298.10 because of research",
    );
    pictures.extend(looks(
        "public-board-medicare-light-en",
        SMALL,
        Some(medicare),
        false,
    ));
}

#[test]
fn the_board_waits_for_the_desk_and_for_the_first_offer() {
    let mut pictures = SnapshotResults::new();
    pictures.extend(looks("public-board-waiting-dark-en", SMALL, None, false));
    let mut shown = of(NRDL, "");
    shown.product = named().product;
    pictures.extend(looks(
        "public-board-no-offer-dark-zh",
        SMALL,
        Some(shown),
        false,
    ));
}

#[test]
fn a_simulated_talk_and_a_figure_not_on_disk_say_so() {
    let mut shown = named();
    shown.simulated = true;
    shown.code = None;
    drop(looks(
        "public-board-simulated-dark-en",
        SMALL,
        Some(shown),
        false,
    ));
}

/// Drawn in the measure of its own screen: a wall of 4K and a narrow window hold the same.
#[test]
fn every_screen_holds_every_word() {
    let shown = named();
    let words = Words::of(Language::English);
    let mut said: Vec<Vec<String>> = Vec::new();
    for size in [SMALL, HD, vec2(3840.0, 2160.0), vec2(1024.0, 768.0)] {
        let (shown, words) = (&shown, &words);
        let mut harness = support::window(size, true, move |ui| {
            let model = BoardModel {
                words,
                shown: Some(shown),
                now: now(),
                ended: false,
            };
            show(ui, &model);
        });
        harness.run();
        let labels = harness.query_all_by_role(Role::Label);
        let inside = |node: &egui_kittest::Node<'_>| {
            let rect = node.rect();
            assert!(
                0.0 <= rect.left() && rect.right() <= size.x && rect.bottom() <= size.y,
                "{:?} at {size:?}",
                node.accesskit_node().value()
            );
        };
        said.push(
            labels
                .inspect(inside)
                .filter_map(|node| node.accesskit_node().value())
                .collect(),
        );
    }
    assert!(20 < said[0].len(), "{said:?}");
    assert!(said.windows(2).all(|two| two[0] == two[1]), "{said:?}");
}
