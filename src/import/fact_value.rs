//! The values of facts in a table.

use rust_decimal::Decimal;

use super::cell;
use super::lexicon::{Lexicon, key};
use super::problem::Wrong;
use super::row::sentence;
use crate::domain::reference::{Basis, Known};
use crate::domain::rules::PackName;
use crate::domain::{Bilingual, Price, Text};
use crate::transcript::packs::Packs;

/// One price.
pub(super) fn single(value: &str) -> Result<Price, Wrong> {
    match cell::price(value, false)?.value {
        Known::At(price) => Ok(price),
        Known::Between(..) | Known::Above(_) | Known::Below(_) => Err(Wrong::Range),
    }
}

/// A figure, with what it counts behind it or not: `9600万片`, `12,000`.
pub(super) fn amount(value: &str) -> Result<Decimal, Wrong> {
    let narrow = crate::domain::typed::narrowed(value);
    let plain = narrow.trim();
    let end = plain
        .char_indices()
        .rev()
        .find(|(_, one)| one.is_ascii_digit() || matches!(one, '万' | '亿' | 'w'))
        .map_or(0, |(at, one)| at.saturating_add(one.len_utf8()));
    let (figure, behind) = plain.split_at(end);
    let counted = behind
        .trim()
        .trim_end_matches(['/', '年'])
        .trim_end_matches('/');
    let is_known = counted.is_empty()
        || matches!(counted, "人" | "例" | "名" | "元")
        || !Lexicon::shared().units(counted).is_empty();
    if !is_known {
        return Err(Wrong::NotANumber);
    }
    if let Some(hundred_millions) = figure.strip_suffix('亿') {
        let figure = single(hundred_millions)?.amount();
        let whole = figure.checked_mul(Decimal::from(100_000_000));
        return whole.ok_or(Wrong::TooManyDigits);
    }
    single(figure).map(Price::amount)
}

/// A whole number above nought, with what it counts behind it or not.
pub(super) fn whole(value: &str) -> Result<u32, Wrong> {
    let narrow = crate::domain::typed::narrowed(value);
    let plain = narrow.trim();
    let end = plain
        .find(|one: char| !one.is_ascii_digit())
        .unwrap_or(plain.len());
    let (digits, behind) = plain.split_at(end);
    let behind = behind.trim();
    let known = behind.is_empty()
        || matches!(behind, "分钟" | "分" | "min" | "minutes")
        || !Lexicon::shared().units(behind).is_empty();
    let number = digits.parse().ok().filter(|number| *number > 0 && known);
    number.ok_or(Wrong::Whole)
}

/// How sure a figure is and where it is from, as far as the cells beside it say.
pub(super) fn basis_and_source(beside: [&str; 2]) -> Result<(Basis, Text), Wrong> {
    let [first, second] = beside;
    match Lexicon::basis(first) {
        Some(basis) => Ok((basis, sentence(second)?)),
        None if second.is_empty() => Ok((Basis::Assumed, sentence(first)?)),
        None => Err(Wrong::Basis),
    }
}

/// The rules by the name of their pack, with or without its version, or by a title.
pub(super) fn rules(value: &str, packs: &Packs) -> Option<PackName> {
    let wanted = key(value);
    let called = |name: &PackName, titles: [&Bilingual; 2]| {
        let plain = [name.pack.clone(), format!("{} {}", name.pack, name.version)];
        let titles = titles
            .into_iter()
            .flat_map(|title| [title.en.to_string(), title.zh.to_string()]);
        plain
            .into_iter()
            .chain(titles)
            .any(|one| !one.is_empty() && key(&one) == wanted)
    };
    packs
        .iter()
        .find(|pack| called(pack.name(), [pack.title(), pack.short_title()]))
        .map(|pack| pack.name().clone())
}
