//! References that stand too close to be told apart, put together.
//!
//! Up to [`APART`] in a row are pushed apart as tags are. More become one hollow bar from
//! the lowest to the highest, with how many they are for a name and their range for a tag;
//! what each of them is stands in the tooltip and in the table of references. Over the
//! break at most [`ROWS`] rows stand.
//!
//! Only what both sides may see decides what is put together: nothing moves when the
//! reserve comes or goes, and a figure being typed moves no group either.

use egui::{Rect, pos2, vec2};

use super::layout::{Frame, Layout, Measure, TagLook};
use super::levels::{TAG_GAP, highest, lowest};
use super::model::{LadderModel, Reference, Value};
use super::scale::{Limits, float};

/// So many close ones in a row are pushed apart; more are put together.
const APART: usize = 3;
/// A group reaches over no more than this, in pixels.
const REACH: f32 = 88.0;
/// At most so many rows of references over the break.
const ROWS: usize = 6;
/// Tags that any ladder has room for, at most.
const MOST_TAGS: u16 = 200;
/// Room kept for tags that are no references: both sides' offers, the figure being typed,
/// the target, the reserve and its line.
const OTHERS: usize = 6;

/// Several references in one place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Group {
    pub(super) tag: Rect,
    pub(super) name: Rect,
    /// Each with its price, one a line.
    pub(super) members: String,
}

/// The model with close references put together; none where all of them stand alone.
pub(super) fn gathered(model: &LadderModel, limits: Limits, frame: &Frame) -> Option<LadderModel> {
    let words = model.several.as_ref()?;
    let is_figure = |at: &usize| {
        let reference = model.references.get(*at);
        reference.is_some_and(|one| matches!(one.value, Value::At(_)))
    };
    let all = 0..model.references.len();
    let (above, beside): (Vec<usize>, Vec<usize>) = all.partition(|at| {
        let reference = model.references.get(*at);
        reference.is_some_and(|one| limits.is_above(one))
    });
    let rest = beside.iter().filter(|at| !is_figure(at)).count();
    let mut groups = over_the_break(model, above, &is_figure);
    let room = (highest(frame) - lowest(frame)).max(0.0);
    let fits = (1..=MOST_TAGS)
        .take_while(|count| f32::from(*count) * TAG_GAP <= room)
        .count();
    let most = fits.saturating_sub(OTHERS + rest).max(1);
    groups.extend(beside_the_scale(model, beside, &is_figure, frame, most));
    if groups.iter().all(|group| group.len() < 2) {
        return None;
    }
    let mut together = model.clone();
    together.references = groups
        .into_iter()
        .filter_map(|group| merged(model, &group, words))
        .collect();
    Some(together)
}

/// Rows over the break, close by their ratio instead of by pixels.
fn over_the_break(
    model: &LadderModel,
    above: Vec<usize>,
    is_figure: &dyn Fn(&usize) -> bool,
) -> Vec<Vec<usize>> {
    let (figures, others): (Vec<usize>, Vec<usize>) =
        above.into_iter().partition(|at| is_figure(at));
    // there is no scale: what is two percent apart counts as a tag apart
    let place = |at: &usize| {
        let reference = model.references.get(*at);
        let price = reference.map_or(0.0, |one| float(one.value.low()));
        price.max(1e-6).ln() / 1.02_f64.ln() * f64::from(TAG_GAP)
    };
    let most = ROWS.saturating_sub(others.len()).max(1);
    let mut groups = put_together(figures, &place, most);
    groups.extend(others.into_iter().map(|at| vec![at]));
    groups
}

/// Beside the scale, close by pixels.
fn beside_the_scale(
    model: &LadderModel,
    beside: Vec<usize>,
    is_figure: &dyn Fn(&usize) -> bool,
    frame: &Frame,
    most: usize,
) -> Vec<Vec<usize>> {
    let (figures, others): (Vec<usize>, Vec<usize>) =
        beside.into_iter().partition(|at| is_figure(at));
    let place = |at: &usize| {
        let reference = model.references.get(*at);
        let y = reference.map_or(0.0, |one| frame.scale.y(one.value.low()));
        // all that lies off the axis stands at its edge
        f64::from(y.clamp(lowest(frame), highest(frame)))
    };
    let mut groups = put_together(figures, &place, most);
    groups.extend(others.into_iter().map(|at| vec![at]));
    groups
}

/// Rows of more than [`APART`] that touch become groups of limited reach, and the closest of
/// what is left go together until no more than `most` are left.
fn put_together(
    figures: Vec<usize>,
    place: &dyn Fn(&usize) -> f64,
    most: usize,
) -> Vec<Vec<usize>> {
    let mut groups = Vec::new();
    for touching in rows(sorted(figures, place), place) {
        if touching.len() <= APART {
            groups.extend(touching.into_iter().map(|at| vec![at]));
        } else {
            split(&touching, place, &mut groups);
        }
    }
    let middle = |group: &[usize]| {
        let ends = (
            group.first().map_or(0.0, place),
            group.last().map_or(0.0, place),
        );
        f64::midpoint(ends.0, ends.1)
    };
    let far = |group: &[usize], next: &[usize]| middle(next) - middle(group);
    while groups.len() > most {
        merge_closest(&mut groups, &far);
    }
    groups
}

/// Each alone, in order.
fn sorted(mut places: Vec<usize>, by: &dyn Fn(&usize) -> f64) -> Vec<Vec<usize>> {
    places.sort_by(|one, other| by(one).total_cmp(&by(other)));
    places.into_iter().map(|at| vec![at]).collect()
}

/// Those in a row whose tags would touch.
fn rows(alone: Vec<Vec<usize>>, place: &dyn Fn(&usize) -> f64) -> Vec<Vec<usize>> {
    let mut rows: Vec<Vec<usize>> = Vec::new();
    for at in alone.into_iter().flatten() {
        match rows.last_mut() {
            Some(row)
                if row
                    .last()
                    .is_some_and(|last| place(&at) - place(last) < f64::from(TAG_GAP)) =>
            {
                row.push(at);
            }
            Some(_) | None => rows.push(vec![at]),
        }
    }
    rows
}

/// Parts a row at its widest gaps until no part reaches too far.
fn split(row: &[usize], place: &dyn Fn(&usize) -> f64, into: &mut Vec<Vec<usize>>) {
    let reach = match (row.first(), row.last()) {
        (Some(first), Some(last)) => place(last) - place(first),
        _ => return,
    };
    let middle = row.len() as f64 / 2.0;
    let widest = row
        .windows(2)
        .enumerate()
        .map(|(at, pair)| (at + 1, pair.iter().map(place).fold(0.0, |a, b| b - a)))
        .max_by(|(one, gap), (other, wider)| {
            // of gaps alike the one nearest to the middle
            let off = |at: usize| (at as f64 - middle).abs();
            gap.total_cmp(wider).then(off(*other).total_cmp(&off(*one)))
        });
    match widest {
        Some((at, _)) if reach > f64::from(REACH) => {
            let (before, behind) = row.split_at(at);
            split(before, place, into);
            split(behind, place, into);
        }
        Some(_) | None => into.push(row.to_vec()),
    }
}

fn merge_closest(groups: &mut Vec<Vec<usize>>, far: &dyn Fn(&[usize], &[usize]) -> f64) {
    let closest = groups
        .windows(2)
        .enumerate()
        .filter_map(|(at, pair)| match pair {
            [one, next] => Some((at, far(one, next))),
            _ => None,
        })
        .min_by(|(_, one), (_, other)| one.total_cmp(other));
    match closest {
        Some((at, _)) if at + 1 < groups.len() => {
            let next = groups.remove(at + 1);
            if let Some(group) = groups.get_mut(at) {
                group.extend(next);
            }
        }
        Some(_) | None => {
            groups.pop();
        }
    }
}

/// Several references as one.
fn merged(model: &LadderModel, group: &[usize], words: &crate::text::Words) -> Option<Reference> {
    let mut members: Vec<&Reference> = group
        .iter()
        .filter_map(|at| model.references.get(*at))
        .collect();
    members.sort_by_key(|one| std::cmp::Reverse(one.value.high()));
    let (highest, lowest) = (*members.first()?, *members.last()?);
    if members.len() == 1 {
        return Some(highest.clone());
    }
    let (low, high) = (lowest.value.low(), highest.value.high());
    let (value, label) = if low == high {
        (Value::At(low), lowest.label.clone())
    } else {
        let ends = [
            ("low", lowest.label.as_str().into()),
            ("high", highest.label.as_str().into()),
        ];
        (Value::Range(low, high), words.say_with("range", &ends))
    };
    let count = [("count", members.len().into())];
    Some(Reference {
        name: words.say_with("references-several", &count),
        value,
        basis: members.iter().map(|one| one.basis).max()?,
        label,
        is_old: members.iter().all(|one| one.is_old),
        members: members
            .iter()
            .map(|one| format!("{}  {}", one.label, one.name))
            .collect(),
    })
}

/// Where groups stand, so that resting on one shows what it is made of.
pub(super) fn groups(layout: &Layout, model: &LadderModel, measure: Measure<'_>) -> Vec<Group> {
    let several = model
        .references
        .iter()
        .filter(|one| !one.members.is_empty());
    several
        .filter_map(|one| {
            let is_tag = |text: &str, look| look == TagLook::Reference && text == one.label;
            let tag = layout.tags.iter().find(|tag| is_tag(&tag.text, tag.look))?;
            let y = tag.rect.center().y;
            let name = layout
                .names
                .iter()
                .filter(|name| name.text == one.name)
                .min_by(|one, other| (one.y - y).abs().total_cmp(&(other.y - y).abs()))?;
            let wide = measure(&name.text);
            Some(Group {
                tag: tag.rect,
                name: Rect::from_min_size(pos2(name.left, name.y - 8.0), vec2(wide, 16.0)),
                members: one.members.join("\n"),
            })
        })
        .collect()
}
