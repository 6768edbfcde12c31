//! Which products or companies are listed, and in which order.

use rust_decimal::Decimal;

use super::state::RoundColumn;
use crate::domain::Bilingual;
use crate::domain::round::{RoundBase, RoundLine};
use crate::domain::summary::Conclusion;
use crate::domain::typed::narrowed;
use crate::statistics::round::{RoundFigures, cut_of};
use crate::text::Words;

/// What is looked for, and what it is sorted by.
pub(super) struct RowKeys<'a> {
    pub(super) words: &'a Words,
    pub(super) base: Option<&'a RoundBase>,
    pub(super) query: &'a str,
    pub(super) column: RoundColumn,
    pub(super) turned: bool,
}

impl RowKeys<'_> {
    /// Whether these names hold every word that is looked for.
    fn finds(&self, names: &[&Bilingual]) -> bool {
        let texts = names
            .iter()
            .flat_map(|name| [name.en.as_str(), name.zh.as_str()]);
        let hay = texts.map(folded).collect::<Vec<_>>().join("\n");
        let wanted = narrowed(self.query);
        wanted
            .split_whitespace()
            .all(|word| hay.contains(&folded(word)))
    }
}

fn folded(text: &str) -> String {
    let letters = narrowed(text);
    let kept = letters.chars().filter(|one| !one.is_whitespace());
    kept.flat_map(char::to_lowercase).collect()
}

/// The products that are listed. Highest cuts and prices first, names from the beginning; what is
/// not known last, whichever way.
pub(super) fn order(lines: &[RoundLine], keys: &RowKeys<'_>) -> Vec<usize> {
    let found = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| keys.finds(&[&line.product, &line.drug, &line.company]));
    let name = |name: &Bilingual| {
        let name = keys.words.name(name);
        (!name.is_empty()).then(|| name.to_lowercase())
    };
    match keys.column {
        RoundColumn::Product => {
            let keyed = found.map(|(at, line)| (name(&line.product), at));
            sorted(keyed, keys.turned)
        }
        RoundColumn::Company => {
            let keyed = found.map(|(at, line)| (name(&line.company), at));
            sorted(keyed, keys.turned)
        }
        RoundColumn::Before => {
            let before = |line: &RoundLine| line.cut(keys.base?)?.from;
            sorted(found.map(|(at, line)| (before(line), at)), !keys.turned)
        }
        RoundColumn::After => {
            let after = |line: &RoundLine| line.agreed;
            sorted(found.map(|(at, line)| (after(line), at)), !keys.turned)
        }
        RoundColumn::Cut => {
            let cut = |line: &RoundLine| cut_of(line, keys.base);
            sorted(found.map(|(at, line)| (cut(line), at)), !keys.turned)
        }
        RoundColumn::Result => {
            let result = |line: &RoundLine| -> Option<Conclusion> { Some(line.conclusion) };
            sorted(found.map(|(at, line)| (result(line), at)), keys.turned)
        }
    }
}

/// Places by their keys; the highest first where `falling`. Those without a key stand last.
fn sorted<K: Ord>(keyed: impl Iterator<Item = (Option<K>, usize)>, falling: bool) -> Vec<usize> {
    let mut keyed: Vec<(Option<K>, usize)> = keyed.collect();
    keyed.sort_by(|(one, _), (other, _)| match (one, other) {
        (Some(one), Some(other)) if falling => other.cmp(one),
        (Some(one), Some(other)) => one.cmp(other),
        (one, other) => one.is_none().cmp(&other.is_none()),
    });
    keyed.into_iter().map(|(_, at)| at).collect()
}

/// The companies that are listed, the highest mean cut first, as they stand in the league.
pub(super) fn companies(figures: &RoundFigures, keys: &RowKeys<'_>) -> Vec<usize> {
    let league = figures.league.iter().enumerate();
    let found = league.filter(|(_, one)| keys.finds(&[&one.company]));
    let keyed = found.map(|(at, one)| {
        let mean: Option<Decimal> = one.mean;
        (mean, at)
    });
    sorted(keyed, !keys.turned)
}
