//! What a ladder promises, whatever it is given.

use egui::{Rect, pos2};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{
    layout::{DotKind, Layout, Look, TagLook, place},
    *,
};
use crate::ui::side::Side;

const DESK: Rect = Rect::from_min_max(pos2(16.0, 104.0), pos2(297.0, 712.0));

fn measure(text: &str) -> f32 {
    text.chars().count() as f32 * 6.7
}

fn laid_out(model: &LadderModel, rect: Rect) -> Layout {
    place(model, rect, Look::default(), &measure)
}

fn price(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn mark(name: &str, text: &str) -> Mark {
    Mark {
        name: name.to_owned(),
        price: price(text),
        label: text.to_owned(),
    }
}

fn offers(prices: &[&str]) -> Vec<Offer> {
    prices
        .iter()
        .zip(1..)
        .map(|(text, number)| Offer {
            by: Side::Company,
            number,
            price: text.parse().ok(),
            label: (*text).to_owned(),
        })
        .collect()
}

fn reference(name: &str, value: Value) -> Reference {
    Reference {
        name: name.to_owned(),
        value,
        basis: Basis::Published,
        label: "x".to_owned(),
        is_old: false,
        members: Vec::new(),
    }
}

fn consultation() -> LadderModel {
    LadderModel {
        offers: offers(&["5.62", "4.72", "4.62", "4.50", "4.40"]),
        references: vec![reference("mean", Value::Range(price("7"), price("8")))],
        target: Some(mark("Target", "4.20")),
        ..LadderModel::default()
    }
}

fn secret(reserve: Decimal) -> Secret {
    let mark = |name: &str, price: Decimal| Mark {
        name: name.to_owned(),
        price,
        label: price.to_string(),
    };
    Secret {
        reserve: mark("Reserve", reserve),
        line: reserve
            .checked_mul(Decimal::new(115, 2))
            .map(|line| mark("115%", line)),
    }
}

#[test]
fn a_long_talk_has_its_first_offer_over_the_break() {
    let layout = laid_out(&consultation(), DESK);
    let frame = layout.frame.unwrap();
    let break_y = frame.break_y.unwrap();
    assert_eq!(frame.rows.len(), 2);
    let (first, rest) = layout.dots.split_first().unwrap();
    assert!(first.center.y < break_y);
    assert!(rest.iter().all(|dot| dot.center.y > break_y));
    assert!(layout.path[0].broken_at.is_some());
}

#[test]
fn a_short_talk_stands_to_scale_from_its_first_offer() {
    for prices in [&["5.62"][..], &["6.10", "5.60", "5.35"]] {
        let model = LadderModel {
            offers: offers(prices),
            ..consultation()
        };
        let layout = laid_out(&model, DESK);
        let break_y = layout.frame.unwrap().break_y.unwrap();
        assert!(layout.dots.iter().all(|dot| dot.center.y > break_y));
    }
}

#[test]
fn nothing_to_show_is_shown_as_nothing() {
    assert!(laid_out(&LadderModel::default(), DESK).frame.is_none());
}

#[test]
fn equal_prices_and_one_price_alone_have_room() {
    for prices in [&["4.40"][..], &["4.40", "4.40", "4.40"], &["0", "0"]] {
        let model = LadderModel {
            offers: offers(prices),
            ..LadderModel::default()
        };
        let layout = laid_out(&model, DESK);
        for dot in &layout.dots {
            assert!(DESK.contains(dot.center));
        }
    }
}

#[test]
fn a_far_reference_does_not_flatten_the_talk() {
    let model = LadderModel {
        offers: offers(&["53680", "48000", "45800", "33000"]),
        references: vec![reference("launch", Value::At(price("699700")))],
        ..LadderModel::default()
    };
    let layout = laid_out(&model, DESK);
    let ys: Vec<f32> = layout.dots.iter().map(|dot| dot.center.y).collect();
    assert!(ys[3] - ys[0] > 300.0, "{ys:?}");
}

#[test]
fn a_price_not_on_record_is_never_a_point_of_its_own() {
    let model = LadderModel {
        offers: offers(&["5298", "4500", "?", "3780"]),
        ..LadderModel::default()
    };
    let layout = laid_out(&model, DESK);
    assert_eq!(layout.dots[2].kind, DotKind::Unknown);
    let across = layout.dots[1].center.y - layout.dots[2].center.y;
    assert!(across.abs() < 0.01);
    let sure: Vec<bool> = layout.path.iter().map(|leg| leg.sure).collect();
    assert_eq!(sure, [true, false]);
}

#[test]
fn sixty_offers_fit_with_fewer_numbers() {
    let prices: Vec<String> = (0..60).map(|at| format!("{}", 9000 - at * 37)).collect();
    let prices: Vec<&str> = prices.iter().map(String::as_str).collect();
    let model = LadderModel {
        offers: offers(&prices),
        ..LadderModel::default()
    };
    let layout = laid_out(&model, DESK);
    assert_eq!(layout.dots.len(), 60);
    assert!(layout.ordinals.len() < 30);
    assert!(layout.ordinals.last().is_some_and(|last| last.is_now));
    let axis_x = layout.frame.unwrap().axis_x;
    assert!(layout.dots.iter().all(|dot| dot.center.x < axis_x));
}

#[test]
fn a_secret_off_the_axis_stands_at_its_edge() {
    let model = LadderModel {
        secret: Some(secret(price("0.10"))),
        ..consultation()
    };
    let layout = laid_out(&model, DESK);
    let tags = layout.tags.iter().filter(|tag| tag.look == TagLook::Secret);
    assert_eq!(tags.filter(|tag| tag.beyond.is_some()).count(), 2);
}

#[test]
fn a_reference_beside_or_below_the_scale_keeps_its_name_and_value() {
    let model = LadderModel {
        references: vec![
            reference("range", Value::Range(price("4.30"), price("4.60"))),
            reference("far below", Value::At(price("1.00"))),
        ],
        ..consultation()
    };
    let layout = laid_out(&model, DESK);
    for name in ["range", "far below"] {
        assert!(layout.names.iter().any(|found| found.text == name));
    }
    let values = layout
        .tags
        .iter()
        .filter(|tag| tag.look == TagLook::Reference);
    assert_eq!(values.count(), 2);
    assert_eq!(layout.bars.len(), 1);
}

fn any_price() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        (1_i64..2000).prop_map(|cents| Decimal::new(cents, 2)),
        (1_i64..1_000_000).prop_map(Decimal::from),
    ]
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any_price().prop_map(Value::At),
        (any_price(), any_price()).prop_map(|(one, other)| Value::Range(one, other)),
        any_price().prop_map(Value::Above),
        any_price().prop_map(Value::Below),
    ]
}

prop_compose! {
    fn any_model()(
        company in prop::collection::vec(prop::option::weighted(0.9, any_price()), 0..60),
        counters in prop::collection::vec((1_u16..60, any_price()), 0..4),
        values in prop::collection::vec(any_value(), 0..8),
        target in prop::option::of(any_price()),
        typed in prop::option::of(any_price()),
        forecast in prop::option::of((any_price(), any_price())),
    ) -> LadderModel {
        let label = |price: Option<Decimal>| price.map(|price| price.to_string()).unwrap_or_default();
        let company = company.into_iter().zip(1..).map(|(price, number)| Offer {
            by: Side::Company, number, price, label: label(price),
        });
        let counters = counters.into_iter().map(|(number, price)| Offer {
            by: Side::Payer, number, price: Some(price), label: label(Some(price)),
        });
        LadderModel {
            offers: company.chain(counters).collect(),
            references: values.into_iter().map(|value| reference("reference", value)).collect(),
            target: target.map(|price| Mark { name: "Target".to_owned(), price, label: label(Some(price)) }),
            typed: typed.map(|price| Typed { by: Side::Payer, price, label: label(Some(price)) }),
            forecast: forecast.map(|(one, other)| Forecast { low: one.min(other), high: one.max(other) }),
            ..LadderModel::default()
        }
    }
}

prop_compose! {
    fn any_place()(width in 120.0_f32..900.0, height in 120.0_f32..900.0) -> Rect {
        Rect::from_min_max(pos2(16.0, 104.0), pos2(16.0 + width, 104.0 + height))
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tags_never_overlap_leave_or_change_order(model in any_model(), rect in any_place()) {
        let layout = laid_out(&model, rect);
        let mut tags = layout.tags;
        tags.sort_by(|one, other| one.rect.top().total_cmp(&other.rect.top()));
        let roomy = rect.height() > 300.0;
        for pair in tags.windows(2) {
            let gap = pair[1].rect.center().y - pair[0].rect.center().y;
            prop_assert!(gap > 0.0, "{gap}");
            prop_assert!(!roomy || gap >= 15.9, "{gap}");
            prop_assert!(pair[1].line_y >= pair[0].line_y - 0.01);
        }
        for tag in &tags {
            prop_assert!(tag.rect.top() >= rect.top() - 0.1, "{tag:?} {rect:?}");
            prop_assert!(tag.rect.bottom() <= rect.bottom() + 4.1, "{tag:?} {rect:?}");
        }
    }

    #[test]
    fn tags_beside_the_scale_are_a_line_apart(model in any_model(), rect in any_place()) {
        let layout = laid_out(&model, rect);
        let Some(frame) = &layout.frame else { return Ok(()) };
        let top = frame.break_y.unwrap_or(frame.top);
        let mut places: Vec<f32> = layout.tags.iter().map(|tag| tag.rect.center().y).filter(|y| *y > top).collect();
        places.sort_by(f32::total_cmp);
        let room = frame.bottom - top - 24.0;
        prop_assume!(places.len() as f32 * 22.0 <= room);
        for pair in places.windows(2) {
            prop_assert!(pair[1] - pair[0] >= 21.9, "{places:?}");
        }
    }

    #[test]
    fn a_place_of_any_size_holds_a_ladder(
        model in any_model(), width in 0.0_f32..120.0, height in 0.0_f32..120.0, reserve in any_price(),
        axis in any::<bool>(), free_below in any::<bool>(),
    ) {
        let rect = Rect::from_min_max(pos2(5.0, 5.0), pos2(5.0 + width, 5.0 + height));
        let model = LadderModel { secret: Some(secret(reserve)), ..model };
        let look = Look { axis, free_below, ..Look::default() };
        let layout = place(&model, rect, look, &measure);
        prop_assert!(layout.dots.iter().all(|dot| dot.center.is_finite()));
    }

    #[test]
    fn every_offer_is_inside_and_in_order(model in any_model(), rect in any_place()) {
        let layout = laid_out(&model, rect);
        for dot in &layout.dots {
            prop_assert!(rect.expand(1.0).contains(dot.center), "{dot:?} {rect:?}");
        }
        let company: Vec<_> = layout.dots.iter().filter(|dot| dot.by == Side::Company).collect();
        for pair in company.windows(2) {
            prop_assert!(pair[1].center.x > pair[0].center.x);
        }
        let known: Vec<_> = model.company().filter_map(|offer| offer.price.map(|price| (offer.number, price))).collect();
        for (number, cheap) in &known {
            for (other, dear) in &known {
                let y = |number: u16| company.iter().find(|dot| dot.number == number).map(|dot| dot.center.y);
                if cheap < dear && let (Some(low), Some(high)) = (y(*number), y(*other)) {
                    prop_assert!(high <= low + 0.01);
                }
            }
        }
    }

    #[test]
    fn figures_yield_to_tags(model in any_model(), rect in any_place()) {
        let layout = laid_out(&model, rect);
        for tick in layout.ticks.iter().filter(|tick| tick.shows_figure) {
            for tag in &layout.tags {
                prop_assert!((tag.rect.center().y - tick.y).abs() > 21.9);
            }
        }
    }

    #[test]
    fn nothing_but_the_secret_itself_depends_on_the_secret(
        model in any_model(), rect in any_place(), reserve in any_price(),
    ) {
        let hidden = laid_out(&model, rect);
        let shown = laid_out(&LadderModel { secret: Some(secret(reserve)), ..model }, rect);
        let axis = |layout: &Layout| layout.frame.as_ref().map(|frame| (frame.scale, frame.axis_x));
        prop_assert_eq!(axis(&hidden), axis(&shown));
        prop_assert_eq!(hidden.dots, shown.dots);
        prop_assert_eq!(hidden.path, shown.path);
        let public: Vec<_> = shown.tags.into_iter().filter(|tag| tag.look != TagLook::Secret).collect();
        prop_assert_eq!(hidden.tags, public);
        prop_assert_eq!(hidden.names, shown.names.iter().filter(|name| name.ink != Some(crate::ui::theme::Role::Secret)).cloned().collect::<Vec<_>>());
    }
}
