//! Where everything on the ladder goes; pure, so that it can be tried without a window.

use egui::{Pos2, Rangef, Rect, pos2};
use rust_decimal::Decimal;

use super::{
    bracket::bracket,
    columns::{self, Columns},
    crowd, levels,
    model::{LadderModel, Offer},
    scale::{Limits, Scale, float},
};
use crate::ui::{side::Side, theme::Role};

/// How wide a text is in the ladder's face.
pub(super) type Measure<'a> = &'a dyn Fn(&str) -> f32;

/// What kind of ladder to draw.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// With the axis, its figures and tags; a small preview does without.
    pub axis: bool,
    /// With round figures along the axis; before a talk there is nothing to read off it.
    pub figures: bool,
    /// A third of the way come stays free below: in a replay the end must not show.
    pub free_below: bool,
    /// At least this much room left of the first offer.
    pub lead: f32,
    /// Tags at least this wide.
    pub tag: f32,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            axis: true,
            figures: true,
            free_below: false,
            lead: 0.0,
            tag: 44.0,
        }
    }
}

/// The axis and what stands to scale beside it.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    pub(super) axis_x: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
    pub(super) break_y: Option<f32>,
    pub(super) scale: Scale,
    /// Rows over the break: an index into the references, or the first offer.
    pub(super) rows: Vec<(Option<usize>, f32)>,
    /// The number of the first offer on record.
    pub(super) first: Option<u16>,
}

/// Where everything goes.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    pub(super) frame: Option<Frame>,
    pub(super) ticks: Vec<Tick>,
    pub(super) dots: Vec<Dot>,
    pub(super) path: Vec<Leg>,
    pub(super) ordinals: Vec<Ordinal>,
    pub(super) ordinals_y: f32,
    pub(super) lines: Vec<Line>,
    pub(super) names: Vec<Name>,
    pub(super) bars: Vec<Rect>,
    pub(super) tags: Vec<Tag>,
    pub(super) forecast: Option<Rect>,
    pub(super) typed: Option<(Side, Pos2)>,
    pub(super) bracket: Option<BracketPlace>,
    /// References that were put together.
    pub(super) groups: Vec<crowd::Group>,
    /// How far dots reach.
    pub(super) reach: f32,
}

/// A mark on the axis, with its figure unless a tag is in its way.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tick {
    pub(super) y: f32,
    pub(super) price: Decimal,
    pub(super) shows_figure: bool,
}

/// An offer.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Dot {
    pub(super) center: Pos2,
    pub(super) by: Side,
    pub(super) number: u16,
    pub(super) kind: DotKind,
    pub(super) label: String,
    pub(super) shows_label: bool,
}

/// What an offer is to the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DotKind {
    Past,
    Now,
    Unknown,
}

/// From one offer to the next: across, then down.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Leg {
    pub(super) from: Pos2,
    pub(super) to: Pos2,
    pub(super) sure: bool,
    pub(super) broken_at: Option<f32>,
}

/// A number under a column.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ordinal {
    pub(super) x: f32,
    pub(super) text: String,
    pub(super) is_now: bool,
}

/// How a line is drawn, and so how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sure {
    Solid,
    Dots,
    Dashes,
}

/// A level line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) x: Rangef,
    pub(super) y: f32,
    pub(super) sure: Sure,
    pub(super) ink: Option<Role>,
}

/// A name at the left.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Name {
    pub(super) left: f32,
    pub(super) y: f32,
    pub(super) text: String,
    pub(super) ink: Option<Role>,
    pub(super) arrow: Option<Arrow>,
    /// What it names is out of date.
    pub(super) is_old: bool,
}

/// Which way something lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Arrow {
    Up,
    Down,
}

/// A value at the right.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tag {
    pub(super) rect: Rect,
    /// Where its line meets the axis.
    pub(super) line_y: f32,
    pub(super) text: String,
    pub(super) look: TagLook,
    /// It lies off the axis, this way.
    pub(super) beyond: Option<Arrow>,
}

/// How a tag is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TagLook {
    /// The offer on the table.
    Filled(Side),
    /// The figure being typed.
    Outlined(Side),
    /// The target.
    Plain(Role),
    /// A reference.
    Reference,
    /// The reserve or its line.
    Secret,
}

/// Where the bracket and its words stand.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct BracketPlace {
    /// The bracket itself; none if it lies somewhere below.
    pub(super) span: Option<(f32, Rangef)>,
    pub(super) words: Rect,
    pub(super) text: String,
    pub(super) short: String,
}

impl Frame {
    /// Where an offer stands: over the break, or to scale.
    pub(super) fn offer_y(&self, offer: &Offer) -> Option<f32> {
        let price = offer.price?;
        let row = self.rows.iter().find(|(which, _)| which.is_none());
        match row {
            Some((_, y)) if offer.by == Side::Company && Some(offer.number) == self.first => {
                Some(*y)
            }
            _ => Some(self.scale.y(price)),
        }
    }
}

/// Places everything in a rectangle of any size.
pub(super) fn place(model: &LadderModel, rect: Rect, look: Look, measure: Measure<'_>) -> Layout {
    let Some(limits) = Limits::of(model) else {
        return Layout::default();
    };
    let has_offers = model.company().next().is_some();
    let bottom = rect.bottom() - if has_offers { 20.0 } else { 0.0 };
    let alone = frame(model, limits, rect, bottom, look, measure);
    let together = crowd::gathered(model, limits, &alone);
    let model = together.as_ref().unwrap_or(model);
    let frame = if together.is_some() {
        frame(model, limits, rect, bottom, look, measure)
    } else {
        alone
    };
    let columns = Columns::of(model, rect, frame.axis_x, look.lead, look.axis, measure);
    let mut dots = columns.dots(model, &frame);
    columns::hide_crowded_labels(&mut dots, look.axis, measure);
    let forecast = model.forecast.filter(|_| has_offers).map(|forecast| {
        let (high, low) = (frame.scale.y(forecast.high), frame.scale.y(forecast.low));
        let middle = f32::midpoint(high, low);
        let half = ((low - high).abs() / 2.0).max(2.0);
        let x = columns.next().min(frame.axis_x - 8.0);
        Rect::from_x_y_ranges(x - 5.5..=x + 5.5, middle - half..=middle + half)
    });
    let typed = model.typed.as_ref().and_then(|typed| {
        let y = frame.scale.y(typed.price);
        let x = match typed.by {
            Side::Payer if has_offers => columns.answer(),
            Side::Payer | Side::Company => columns.next(),
        };
        let holds = frame.scale.holds(y) && look.axis;
        holds.then_some((typed.by, pos2(x.min(frame.axis_x - 12.0), y)))
    });
    let bracket = bracket(model, &frame, &columns, &dots, rect);
    let mut layout = Layout {
        path: columns::path(&dots, frame.break_y),
        reach: columns.reach(),
        ordinals: columns.ordinals(model.left_out, measure),
        ordinals_y: rect.bottom() - if look.axis { 7.5 } else { 11.5 },
        dots,
        forecast,
        typed,
        bracket,
        ..Layout::default()
    };
    if look.axis {
        levels::fill(&mut layout, model, &frame, rect, measure);
        layout.groups = crowd::groups(&layout, model, measure);
    }
    if !look.figures {
        layout.ticks.clear();
    }
    layout.frame = Some(frame);
    layout
}

fn frame(
    model: &LadderModel,
    limits: Limits,
    rect: Rect,
    bottom: f32,
    look: Look,
    measure: Measure<'_>,
) -> Frame {
    /// Between rows over the break.
    const PITCH: f32 = 28.0;
    const CLOSEST: f32 = 16.0;

    let mut above: Vec<(Option<usize>, f64)> = model
        .references
        .iter()
        .enumerate()
        .filter(|(_, reference)| look.axis && limits.is_above(reference))
        .map(|(at, reference)| (Some(at), float(reference.value.low())))
        .collect();
    if limits.first_above {
        let first = model.company().find_map(|offer| offer.price).map(float);
        above.extend(first.map(|price| (None, price)));
    }
    above.sort_by(|one, other| other.1.total_cmp(&one.1));
    let room = (bottom - rect.top()) * 0.4;
    while above.len() > 1 && above.len() as f32 * CLOSEST > room {
        // the furthest reference goes first, never the offer
        let Some(at) = above.iter().position(|(which, _)| which.is_some()) else {
            break;
        };
        above.remove(at);
    }
    let pitch = (room / above.len().max(1) as f32).clamp(CLOSEST, PITCH);
    let rows: Vec<(Option<usize>, f32)> = above
        .iter()
        .enumerate()
        .map(|(at, (which, _))| (*which, rect.top() + 16.5 + at as f32 * pitch))
        .collect();
    let break_y = rows
        .last()
        .map(|(_, y)| (y + (pitch - 2.5).min(25.5)).floor());

    let top = break_y.unwrap_or(rect.top());
    let height = bottom - top;
    let (over, under) = if break_y.is_some() {
        let over = if limits.first_above { 0.1 } else { 0.083 };
        ((height * over).max(16.0), (height * 0.063).max(12.0))
    } else if !look.axis {
        ((height * 0.16).clamp(8.0, 36.0), 20.0_f32.min(height * 0.2))
    } else {
        let pad = (height * 0.16).clamp(16.0, 54.0);
        (pad, pad)
    };
    let inner_top = top + over;
    let inner_bottom = if look.free_below {
        inner_top + (bottom - inner_top) * 0.75
    } else {
        bottom - under
    };
    let inner_bottom = inner_bottom.max(inner_top + 1.0);

    let prices = model
        .offers
        .iter()
        .map(|offer| &offer.label)
        .chain(model.target.iter().map(|target| &target.label))
        .map(|label| measure(label) + 12.0);
    let values = model
        .references
        .iter()
        .map(|reference| measure(&reference.label) + 9.0);
    let widest = prices.chain(values).fold(look.tag, f32::max);
    let tag = (widest / 4.0).ceil() * 4.0;
    let axis_x = if look.axis {
        (rect.right() - tag - 5.5).max(rect.left() + 24.0)
    } else {
        rect.right()
    };
    Frame {
        axis_x: axis_x.floor() + 0.5,
        top: rect.top(),
        bottom,
        break_y,
        scale: Scale::new(limits, (inner_top, inner_bottom), (top, bottom)),
        rows,
        first: model
            .company()
            .find(|offer| offer.price.is_some())
            .map(|offer| offer.number),
    }
}
