//! Which columns fit into the list, and where they stand.
//!
//! Every column is as wide as its head and its longest text need, and no narrower than
//! designed, so that nothing in it is cut and both languages stand alike; only products
//! and companies of uncommon length are shortened. Where the window is too narrow,
//! columns leave from the right: what they say stands beside the list.

use egui::{Align, Painter, Rangef};

use super::shelf::Shelf;
use super::state::{Column, Ending};
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

/// How wide a column is.
struct Width {
    column: Column,
    /// As designed, or wider where its words need it.
    least: f32,
    /// As much as its longest text would take.
    natural: f32,
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
    pub(super) fn of(painter: &Painter, room: Rangef, shelf: &Shelf, words: &Words) -> Self {
        let mut widths: Vec<Width> = WRITTEN
            .into_iter()
            .map(|column| width(painter, column, shelf, words))
            .collect();
        let base_width = base_width(painter, words);
        let mut leaving = LEAVING.into_iter();
        while needed(&widths, base_width) > room.span() {
            let Some(left) = leaving.next() else { break };
            widths.retain(|width| width.column != left);
        }
        let spare = room.span() - needed(&widths, base_width);
        stretch(&mut widths, spare);
        let mut x = room.min;
        let places = widths
            .iter()
            .map(|Width { column, least, .. }| {
                let whole = Rangef::new(x, x + least);
                x = whole.max;
                let text = match column.align() {
                    Align::Max => Rangef::new(whole.min + GAP, whole.max),
                    Align::Min | Align::Center => Rangef::new(whole.min, whole.max - GAP),
                };
                Place {
                    column: *column,
                    x: text,
                }
            })
            .collect();
        let has_cut = widths.iter().any(|width| width.column == Column::Cut);
        Self {
            places,
            base: has_cut.then(|| Rangef::new(x + TO_BASE, x + base_width)),
            record: room.max - Sign::SIZE / 2.0,
        }
    }
}

/// How wide a column has to be: for products and companies at most as designed.
fn width(painter: &Painter, column: Column, shelf: &Shelf, words: &Words) -> Width {
    let head = text_width(painter, &words.say(column.id()), Face::LABEL);
    let head = head + if column == Column::Date { SIGN } else { 0.0 };
    let longest = text_width(painter, shelf.longest(column), Face::TEXT);
    let longest = if column == Column::Outcome {
        let endings = Ending::ALL.map(|ending| words.say(ending.id()));
        let widths = endings
            .iter()
            .take(3)
            .map(|word| text_width(painter, word, Face::TEXT));
        let unsigned = longest - SIGN;
        SIGN + widths.fold(unsigned, f32::max)
    } else {
        longest
    };
    let natural = head.max(longest).ceil() + GAP;
    let designed = column.designed();
    let least = if column.stretches() {
        natural.min(designed)
    } else {
        natural.max(designed)
    };
    Width {
        column,
        least,
        natural: natural.max(designed),
    }
}

fn base_width(painter: &Painter, words: &Words) -> f32 {
    let kinds = ["first", "list"].map(|kind| words.say_with("cut-base", &[("kind", kind.into())]));
    let head = words.say("column-from");
    let texts = kinds.iter().map(String::as_str).chain([head.as_ref()]);
    let widest = texts
        .map(|text| text_width(painter, text, Face::LABEL))
        .fold(0.0, f32::max);
    (TO_BASE + widest.ceil() + 8.0).max(56.0)
}

fn needed(widths: &[Width], base_width: f32) -> f32 {
    let has_cut = widths.iter().any(|width| width.column == Column::Cut);
    let base = if has_cut { base_width } else { GAP };
    widths.iter().map(|width| width.least).sum::<f32>() + base + Sign::SIZE
}

/// Gives products and companies what they lack, and then what is left.
fn stretch(widths: &mut [Width], spare: f32) {
    let mut stretching: Vec<&mut Width> = widths
        .iter_mut()
        .filter(|width| width.column.stretches())
        .collect();
    let lacking: f32 = stretching
        .iter()
        .map(|width| width.natural - width.least)
        .sum();
    let spare = spare.max(0.0);
    let share = if lacking > spare {
        spare / lacking
    } else {
        1.0
    };
    let rest = (spare - lacking).max(0.0) / stretching.len().max(1) as f32;
    for width in &mut stretching {
        width.least += ((width.natural - width.least) * share + rest).floor();
    }
}

fn text_width(painter: &Painter, text: &str, face: Face) -> f32 {
    let color = Theme::light().palette.strong;
    Run::new(text, face, color).width(painter)
}
