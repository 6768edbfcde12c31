//! Which columns fit into the list, and where they stand.
//!
//! Every column has at least what its head and its longest text need, so that nothing in
//! it is cut; only products and companies of uncommon length are shortened. What room is
//! left brings the columns to where they were designed to stand. Where the window is too
//! narrow, columns leave from the right: what they say stands beside the list.

use egui::{Align, Painter, Rangef};

use super::shelf::Shelf;
use super::state::Column;
use crate::domain::summary::Conclusion;
use crate::text::Words;
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::Run;

/// The columns that are written, from left to right.
pub(super) const WRITTEN: [Column; 8] = [
    Column::Drug,
    Column::Company,
    Column::Date,
    Column::Procedure,
    Column::Outcome,
    Column::FirstOffer,
    Column::Final,
    Column::Cut,
];

/// In this order columns leave where there is no room.
const LEAVING: [Column; 5] = [
    Column::Cut,
    Column::FirstOffer,
    Column::Procedure,
    Column::Company,
    Column::Final,
];

/// Between one column and the next.
const GAP: f32 = 16.0;
/// The same where room is short.
const TIGHT: f32 = 12.0;
/// Between a sign and its word, the sign included.
pub(super) const SIGN: f32 = 20.0;
/// Between the cut and what it is from.
const TO_BASE: f32 = 8.0;

/// Where a column stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) column: Column,
    /// Where its text may stand.
    pub(super) x: Rangef,
}

/// The columns that fit.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    /// The written ones, from left to right.
    pub(super) places: Vec<Place>,
    /// What the cut is from.
    pub(super) base: Option<Rangef>,
    /// The middle of the sign of the record.
    pub(super) record: f32,
}

/// How wide a column is, the gap beside it included.
struct Width {
    column: Column,
    /// What it has; at first no more than its longest text needs.
    has: f32,
    /// What it would rather have: as designed, and a wider gap.
    wants: f32,
}

impl Column {
    /// The id of its head.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Drug => "column-drug",
            Self::Company => "column-company",
            Self::Date => "column-date",
            Self::Procedure => "column-procedure",
            Self::Outcome => "column-outcome",
            Self::FirstOffer => "column-first-offer",
            Self::Final => "column-final",
            Self::Cut => "column-cut",
            Self::Record => "column-record",
        }
    }

    /// Figures end at the right, words begin at the left.
    pub(super) fn align(self) -> Align {
        match self {
            Self::FirstOffer | Self::Final | Self::Cut => Align::Max,
            Self::Drug
            | Self::Company
            | Self::Date
            | Self::Procedure
            | Self::Outcome
            | Self::Record => Align::Min,
        }
    }

    /// How wide it is as designed, the gap beside it included.
    fn designed(self) -> f32 {
        match self {
            Self::Drug => 176.0,
            Self::Company => 156.0,
            Self::Date => 88.0,
            Self::Procedure => 104.0,
            Self::Outcome => 92.0,
            Self::FirstOffer | Self::Final => 76.0,
            Self::Cut => 64.0,
            Self::Record => Sign::SIZE,
        }
    }

    /// Whether it takes what room there is.
    fn stretches(self) -> bool {
        matches!(self, Self::Drug | Self::Company)
    }
}

impl Columns {
    /// The columns that fit between two places.
    pub(super) fn of(
        painter: &Painter,
        room: Rangef,
        shelf: &Shelf,
        sorted: Column,
        words: &Words,
    ) -> Self {
        let mut widths: Vec<Width> = WRITTEN
            .into_iter()
            .map(|column| width(painter, column, shelf, sorted, words))
            .collect();
        let base = base_width(painter, shelf, words);
        let mut leaving = LEAVING.into_iter();
        while needed(&widths, base) > room.span() {
            let Some(left) = leaving.next() else { break };
            widths.retain(|width| width.column != left);
        }
        let spare = room.span() - needed(&widths, base);
        let spare = share(&mut widths, spare);
        let has_cut = has_cut(&widths);
        let mut x = room.min;
        let places = widths
            .iter()
            .map(|Width { column, has, .. }| {
                let whole = Rangef::new(x, x + has);
                x = whole.max;
                let text = match column.align() {
                    Align::Max => Rangef::new(whole.min + TIGHT, whole.max),
                    Align::Min | Align::Center => Rangef::new(whole.min, whole.max - TIGHT),
                };
                Place {
                    column: *column,
                    x: text,
                }
            })
            .collect();
        Self {
            places,
            base: has_cut.then(|| Rangef::new(x + TO_BASE, x + base + spare)),
            record: room.max - Sign::SIZE / 2.0,
        }
    }
}

/// How wide a column has to be: for products and companies at most as designed.
fn width(painter: &Painter, column: Column, shelf: &Shelf, sorted: Column, words: &Words) -> Width {
    let head = text_width(painter, &words.say(column.id()), Face::LABEL);
    let is_sorted = sorted == column;
    let head = head + if is_sorted { SIGN } else { 0.0 };
    let longest = shelf.longest(column).iter();
    let longest = longest
        .map(|text| text_width(painter, text, Face::TEXT))
        .fold(0.0, f32::max);
    let signed = if column == Column::Outcome {
        let endings = [Conclusion::Deal, Conclusion::NoDeal, Conclusion::Open];
        let words = endings.map(|ending| text_width(painter, &words.say(ending.id()), Face::TEXT));
        SIGN + words.into_iter().fold(0.0, f32::max)
    } else {
        0.0
    };
    let needs = head.max(longest).max(signed).ceil();
    let designed = column.designed();
    let has = if column.stretches() {
        (needs + TIGHT).min(designed)
    } else {
        needs + TIGHT
    };
    Width {
        column,
        has,
        wants: (needs + GAP).max(designed),
    }
}

/// How much the word behind the cut needs, with the gap to the sign of the record.
fn base_width(painter: &Painter, shelf: &Shelf, words: &Words) -> f32 {
    let head = words.say("column-from");
    let widest = std::iter::once(head.as_ref())
        .chain(shelf.bases())
        .map(|text| text_width(painter, text, Face::LABEL))
        .fold(0.0, f32::max);
    TO_BASE + widest.ceil() + 8.0
}

fn has_cut(widths: &[Width]) -> bool {
    widths.iter().any(|width| width.column == Column::Cut)
}

fn needed(widths: &[Width], base: f32) -> f32 {
    let behind = if has_cut(widths) { base } else { GAP };
    widths.iter().map(|width| width.has).sum::<f32>() + behind + Sign::SIZE
}

/// Gives columns what they lack, as far as there is room, and then products and companies
/// what is left; gives what nobody took.
fn share(widths: &mut [Width], spare: f32) -> f32 {
    /// Between the word behind the cut and the sign of the record, as designed.
    const BEHIND: f32 = 24.0;
    let spare = spare.max(0.0);
    let lacking: f32 = widths.iter().map(|width| width.wants - width.has).sum();
    let part = if lacking > spare {
        spare / lacking
    } else {
        1.0
    };
    let behind = if has_cut(widths) { BEHIND } else { 0.0 };
    let kept = (spare - lacking).clamp(0.0, behind);
    let rest = (spare - lacking - kept).max(0.0);
    let stretching = widths.iter().filter(|width| width.column.stretches());
    let each = rest / stretching.count().max(1) as f32;
    for width in widths {
        let more = if width.column.stretches() { each } else { 0.0 };
        width.has += ((width.wants - width.has) * part + more).floor();
    }
    kept
}

fn text_width(painter: &Painter, text: &str, face: Face) -> f32 {
    let color = Theme::light().palette.strong;
    Run::new(text, face, color).width(painter)
}
