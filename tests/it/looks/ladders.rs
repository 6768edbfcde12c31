//! The ladders of the views, each in its column.

use egui::{Rect, Ui, pos2, vec2};
use egui_kittest::SnapshotResults;
use kanjia::ui::{
    ladder::{
        Basis, Between, Bracket, Forecast, Ladder, LadderModel, Look, Mark, Offer, Reference,
        Typed, Unplaced, Value,
    },
    side::Side,
    theme::Theme,
    widgets::{SecretBar, SectionHead},
};
use rust_decimal::Decimal;

use crate::support;

pub(super) fn price(text: &str) -> Decimal {
    text.replace(',', "").parse().unwrap()
}

pub(super) fn mark(name: &str, text: &str) -> Mark {
    Mark {
        name: name.to_owned(),
        price: price(text),
        label: text.to_owned(),
    }
}

/// The company's offers in order; `?` is not on record.
pub(super) fn offers(prices: &[&str]) -> Vec<Offer> {
    prices
        .iter()
        .zip(1..)
        .map(|(text, number)| Offer {
            by: Side::Company,
            number,
            price: text.replace(',', "").parse().ok(),
            label: (*text).to_owned(),
        })
        .collect()
}

fn reference(name: &str, value: Value, basis: Basis, label: &str) -> Reference {
    Reference {
        name: name.to_owned(),
        value,
        basis,
        label: label.to_owned(),
        is_old: false,
        members: Vec::new(),
    }
}

/// Two decimals below 1,000, separators from there on.
pub(super) fn figure(price: Decimal) -> String {
    if price < Decimal::from(1000) {
        return format!("{price:.2}");
    }
    let digits = price.trunc().to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn consultation(mean: &str, range: &str, korea: &str, bracket: &str, target: &str) -> LadderModel {
    LadderModel {
        offers: offers(&["5.62", "4.72", "4.62", "4.50", "4.40"]),
        references: vec![
            reference(
                mean,
                Value::Range(price("7"), price("8")),
                Basis::Published,
                range,
            ),
            reference(korea, Value::Above(price("4.50")), Basis::Stated, ""),
        ],
        target: Some(mark(target, "4.20")),
        typed: Some(Typed {
            by: Side::Payer,
            price: price("4.36"),
            label: "4.36".to_owned(),
        }),
        bracket: Some(Bracket {
            between: Between::Offers(1, 2),
            text: bracket.to_owned(),
            short: "115%".to_owned(),
        }),
        forecast: Some(Forecast {
            low: price("4.30"),
            high: price("4.38"),
        }),
        ..LadderModel::default()
    }
}

struct Column {
    name: &'static str,
    dark: bool,
    size: egui::Vec2,
    head: [&'static str; 2],
    rect: Rect,
    look: Look,
    foot: Option<([&'static str; 2], f32)>,
}

impl Default for Column {
    fn default() -> Self {
        Self {
            name: "",
            dark: true,
            size: vec2(304.0, 768.0),
            head: ["Price ladder", "¥ / tablet"],
            rect: Rect::from_min_max(pos2(16.0, 104.0), pos2(297.0, 712.0)),
            look: Look::default(),
            foot: Some((["Reserve hidden", "hold"], 720.0)),
        }
    }
}

fn check(column: &Column, model: &LadderModel) -> SnapshotResults {
    let view = |ui: &mut Ui| {
        let palette = &Theme::of(ui).palette;
        let all = ui.viewport_rect();
        ui.painter().rect_filled(all, 0, palette.surface);
        let head = Rect::from_min_max(
            pos2(16.0, column.rect.top() - 32.0),
            pos2(column.rect.right() - 10.0, column.rect.top() - 16.0),
        );
        if !column.head[0].is_empty() {
            SectionHead::new(column.head[0])
                .note(column.head[1])
                .show_at(ui, head);
        }
        Ladder::new(model, "ladder")
            .look(column.look)
            .show_at(ui, column.rect, &figure);
        if let Some(([hidden, hold], top)) = column.foot {
            kanjia::ui::widgets::parting(ui.painter(), all.x_range(), top, palette);
            let foot = Rect::from_min_max(pos2(0.0, top + 1.0), all.max);
            SecretBar::hidden(hidden, hold, "R").show_at(ui, foot);
        }
    };
    let mut harness = support::window(column.size, column.dark, view);
    harness.run();
    harness.snapshot(column.name);
    harness.take_snapshot_results()
}

#[test]
fn the_ladder_of_a_consultation() {
    let model = consultation(
        "Mean international price",
        "7 to 8",
        "Korea (stated)",
        "115% line is in here; offer 2 is inside it",
        "Target",
    );
    let mut results = check(
        &Column {
            name: "ladder-consultation-dark-en",
            ..Column::default()
        },
        &model,
    );
    let model = consultation(
        "国际参考均价",
        "7 至 8",
        "韩国（企业称）",
        "115% 线在此区间，\n第 2 次报价已进线",
        "目标价",
    );
    results.extend(check(
        &Column {
            name: "ladder-consultation-light-zh",
            dark: false,
            head: ["价格阶梯", "元/片"],
            foot: Some((["谈判底价已隐藏", "按住"], 720.0)),
            ..Column::default()
        },
        &model,
    ));
    let model = consultation("International", "7 to 8", "", "115% line", "Target");
    let model = LadderModel {
        references: model.references.into_iter().take(1).collect(),
        ..model
    };
    results.extend(check(
        &Column {
            name: "ladder-small-light-en",
            dark: false,
            size: vec2(216.0, 692.0),
            rect: Rect::from_min_max(pos2(16.0, 96.0), pos2(209.0, 644.0)),
            look: Look {
                tag: 40.0,
                ..Look::default()
            },
            foot: Some((["Reserve", "hold"], 648.0)),
            ..Column::default()
        },
        &model,
    ));
    results.unwrap();
}

#[test]
fn the_ladder_of_a_first_offer() {
    let model = LadderModel {
        offers: offers(&["5.62"]),
        references: vec![reference(
            "国际参考均价",
            Value::Range(price("7"), price("8")),
            Basis::Published,
            "7 至 8",
        )],
        target: Some(mark("目标价", "4.20")),
        bracket: Some(Bracket {
            between: Between::BelowFirst,
            text: "115% 线低于首次报价".to_owned(),
            short: "115%".to_owned(),
        }),
        ..LadderModel::default()
    };
    let results = check(
        &Column {
            name: "ladder-first-dark-zh",
            head: ["价格阶梯", "元/片"],
            foot: Some((["谈判底价已隐藏", "按住"], 720.0)),
            ..Column::default()
        },
        &model,
    );
    results.unwrap();
}

#[test]
fn the_ladder_of_a_replay() {
    let model = LadderModel {
        offers: offers(&["53,680", "48,000", "45,800", "42,800"]),
        references: vec![
            reference(
                "Launch",
                Value::At(price("699700")),
                Basis::Published,
                "699,700",
            ),
            reference(
                "Since January 2021",
                Value::At(price("550000")),
                Basis::Published,
                "550,000",
            ),
        ],
        ..LadderModel::default()
    };
    let results = check(
        &Column {
            name: "ladder-replay-dark-en",
            size: vec2(304.0, 592.0),
            head: ["Price ladder", "¥ / vial"],
            rect: Rect::from_min_max(pos2(16.0, 104.0), pos2(297.0, 584.0)),
            look: Look {
                free_below: true,
                ..Look::default()
            },
            foot: None,
            ..Column::default()
        },
        &model,
    );
    results.unwrap();
}

#[test]
fn small_ladders_before_and_after_a_talk() {
    let model = LadderModel {
        offers: offers(&["5,298", "4,500", "?", "3,780"]),
        unknown: "not on record".to_owned(),
        ..LadderModel::default()
    };
    let mut results = check(
        &Column {
            name: "ladder-preview-light-en",
            dark: false,
            size: vec2(344.0, 260.0),
            head: ["", ""],
            rect: Rect::from_min_max(pos2(20.0, 8.0), pos2(324.0, 244.0)),
            look: Look {
                axis: false,
                ..Look::default()
            },
            foot: None,
        },
        &model,
    );
    let model = LadderModel {
        references: vec![
            reference("挂网价", Value::At(price("5.20")), Basis::Published, "5.20"),
            reference("意向价格", Value::At(price("4.95")), Basis::Stated, "4.95"),
            reference(
                "国际最低价",
                Value::At(price("4.86")),
                Basis::Published,
                "4.86",
            ),
            reference("韩国", Value::At(price("4.60")), Basis::Assumed, "4.60"),
        ],
        unplaced: Some(Unplaced {
            name: "目标价".to_owned(),
            label: "待改".to_owned(),
        }),
        ..LadderModel::default()
    };
    results.extend(check(
        &Column {
            name: "ladder-new-talk-light-zh",
            dark: false,
            size: vec2(328.0, 408.0),
            head: ["谈判开始时所见", "元/片"],
            rect: Rect::from_min_max(pos2(20.0, 48.0), pos2(314.0, 388.0)),
            foot: None,
            ..Column::default()
        },
        &model,
    ));
    results.unwrap();
}

#[test]
fn a_ladder_of_sixty_offers() {
    let prices: Vec<String> = (0..60_u32)
        .map(|at| format!("{}.{:02}", 9 - at / 12, 99 - (at * 7) % 99))
        .collect();
    let mut prices: Vec<&str> = prices.iter().map(String::as_str).collect();
    prices.sort_unstable_by(|one, other| other.cmp(one));
    let model = LadderModel {
        offers: offers(&prices),
        target: Some(mark("Target", "4.20")),
        ..LadderModel::default()
    };
    let results = check(
        &Column {
            name: "ladder-sixty-dark-en",
            ..Column::default()
        },
        &model,
    );
    results.unwrap();
}
