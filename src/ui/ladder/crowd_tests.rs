//! What close references promise when they are put together.

use egui::{Rect, pos2};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::layout::{Layout, Look, TagLook, place};
use super::*;
use crate::text::{Language, Words};
use crate::ui::side::Side;

const DESK: Rect = Rect::from_min_max(pos2(16.0, 104.0), pos2(297.0, 712.0));

fn measure(text: &str) -> f32 {
    text.chars().count() as f32 * 6.7
}

fn references(prices: &[Decimal]) -> Vec<Reference> {
    prices
        .iter()
        .enumerate()
        .map(|(at, price)| Reference {
            name: format!("country {at}"),
            value: Value::At(*price),
            basis: Basis::Published,
            label: price.to_string(),
            is_old: false,
            members: Vec::new(),
        })
        .collect()
}

/// The talk of the desk's picture, with these prices to compare with.
fn model(prices: &[Decimal]) -> LadderModel {
    let offers = ["5.62", "4.72", "4.62", "4.50", "4.40"];
    LadderModel {
        offers: offers
            .iter()
            .zip(1..)
            .map(|(text, number)| Offer {
                by: Side::Company,
                number,
                price: text.parse().ok(),
                label: (*text).to_owned(),
            })
            .collect(),
        references: references(prices),
        several: Some(Words::of(Language::English)),
        target: Some(Mark {
            name: "Target".to_owned(),
            price: Decimal::new(420, 2),
            label: "4.20".to_owned(),
        }),
        ..LadderModel::default()
    }
}

fn laid_out(model: &LadderModel) -> Layout {
    place(model, DESK, Look::default(), &measure)
}

/// Tags and names stay inside and apart.
fn is_clear(layout: &Layout) -> Result<(), String> {
    let mut tags: Vec<Rect> = layout.tags.iter().map(|tag| tag.rect).collect();
    tags.sort_by(|one, other| one.top().total_cmp(&other.top()));
    for pair in tags.windows(2) {
        let gap = pair[1].center().y - pair[0].center().y;
        if gap < 15.9 {
            return Err(format!("tags {gap} apart: {tags:?}"));
        }
    }
    if let Some(out) = tags
        .iter()
        .find(|tag| tag.top() < DESK.top() - 0.1 || tag.bottom() > DESK.bottom() + 4.1)
    {
        return Err(format!("{out:?} is cut off"));
    }
    let mut names: Vec<f32> = layout.names.iter().map(|name| name.y).collect();
    names.sort_by(f32::total_cmp);
    match names.windows(2).find(|pair| pair[1] - pair[0] < 11.9) {
        Some(pair) => Err(format!("names at {pair:?}")),
        None => Ok(()),
    }
}

/// What stands beside the axis for references.
fn told(layout: &Layout) -> Vec<String> {
    let tags = layout.tags.iter();
    let references = tags.filter(|tag| tag.look == TagLook::Reference);
    references.map(|tag| tag.text.clone()).collect()
}

#[test]
fn twelve_countries_within_three_percent_are_one_bar_with_their_range() {
    let prices: Vec<Decimal> = (0..12).map(|at| Decimal::new(486 + at, 2)).collect();
    let layout = laid_out(&model(&prices));
    assert_eq!(is_clear(&layout), Ok(()));
    assert_eq!(told(&layout), ["4.86 to 4.97"]);
    assert!(layout.names.iter().any(|name| name.text == "12 prices"));
    let [group] = &layout.groups[..] else {
        panic!("{:?}", layout.groups);
    };
    assert_eq!(group.members.lines().count(), 12);
    assert_eq!(group.members.lines().next(), Some("4.97  country 11"));
}

#[test]
fn a_few_close_prices_are_pushed_apart_and_keep_their_names() {
    let prices = [481, 483, 485].map(|cents| Decimal::new(cents, 2));
    let layout = laid_out(&model(&prices));
    assert_eq!(is_clear(&layout), Ok(()));
    assert!(layout.groups.is_empty());
    for price in prices {
        assert!(told(&layout).contains(&price.to_string()));
    }
}

#[test]
fn thirty_references_all_have_a_place() {
    for prices in [
        (0..30)
            .map(|at| Decimal::new(430 + at * 4, 2))
            .collect::<Vec<_>>(),
        (0..30).map(|at| Decimal::new(700 + at * 37, 2)).collect(),
        (0..30).map(|at| Decimal::new(100 + at * at, 2)).collect(),
        vec![Decimal::new(450, 2); 30],
    ] {
        let layout = laid_out(&model(&prices));
        assert_eq!(is_clear(&layout), Ok(()));
        let grouped: usize = layout
            .groups
            .iter()
            .map(|group| group.members.lines().count())
            .sum();
        let alone = told(&layout).len() - layout.groups.len();
        assert_eq!(grouped + alone, 30, "{:?}", told(&layout));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn however_many_there_are_nothing_overlaps_or_is_cut_off(
        prices in prop::collection::vec((1_i64..2000).prop_map(|cents| Decimal::new(cents, 2)), 0..60),
        typed in prop::option::of((300_i64..700).prop_map(|cents| Decimal::new(cents, 2))),
    ) {
        let model = LadderModel {
            typed: typed.map(|price| Typed { by: Side::Payer, price, label: price.to_string() }),
            ..model(&prices)
        };
        let layout = laid_out(&model);
        prop_assert_eq!(is_clear(&layout), Ok(()));
        let grouped: usize = layout.groups.iter().map(|group| group.members.lines().count()).sum();
        let alone = told(&layout).len() - layout.groups.len();
        prop_assert_eq!(grouped + alone, prices.len());
    }

    #[test]
    fn what_is_put_together_depends_neither_on_the_reserve_nor_on_what_is_typed(
        prices in prop::collection::vec((300_i64..900).prop_map(|cents| Decimal::new(cents, 2)), 0..40),
        reserve in (1_i64..2000).prop_map(|cents| Decimal::new(cents, 2)),
    ) {
        let hidden = laid_out(&model(&prices));
        let mark = |price: Decimal| Mark { name: "Reserve".to_owned(), price, label: price.to_string() };
        let shown = laid_out(&LadderModel {
            secret: Some(Secret { reserve: mark(reserve), line: None }),
            ..model(&prices)
        });
        prop_assert_eq!(&hidden.groups, &shown.groups);
        let public: Vec<_> = shown.tags.into_iter().filter(|tag| tag.look != TagLook::Secret).collect();
        prop_assert_eq!(&hidden.tags, &public);
        let typed = laid_out(&LadderModel {
            typed: Some(Typed { by: Side::Payer, price: reserve, label: String::new() }),
            ..model(&prices)
        });
        let members = |layout: &Layout| layout.groups.iter().map(|group| group.members.clone()).collect::<Vec<_>>();
        prop_assert_eq!(members(&hidden), members(&typed));
    }
}
