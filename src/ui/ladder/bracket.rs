//! Where the gate's line must lie, as both sides know from the record.

use egui::{Rangef, Rect};

use super::columns::Columns;
use super::layout::{BracketPlace, Dot, Frame};
use super::model::{Between, LadderModel};
use crate::ui::side::Side;

/// The bracket and its words.
pub(super) fn bracket(
    model: &LadderModel,
    frame: &Frame,
    columns: &Columns,
    dots: &[Dot],
    rect: Rect,
) -> Option<BracketPlace> {
    let bracket = model.bracket.as_ref()?;
    let dot = |number: u16| {
        dots.iter()
            .find(|dot| dot.by == Side::Company && dot.number == number)
    };
    let (text, short) = (bracket.text.clone(), bracket.short.clone());
    match bracket.between {
        Between::BelowFirst => {
            let y = dot(1)?.center.y + 18.0;
            let words =
                Rect::from_x_y_ranges(rect.left() + 20.0..=frame.axis_x - 8.0, y - 8.0..=y + 8.0);
            Some(BracketPlace {
                span: None,
                words,
                text,
                short,
            })
        }
        Between::Offers(outside, inside) => {
            let span = Rangef::new(dot(outside)?.center.y + 8.0, dot(inside)?.center.y - 8.0);
            let x = columns.x(f32::from(inside)) + columns.beside();
            let (middle, text) = free_of_rows(frame, span, text, &short);
            let half = (middle - span.min).min(span.max - middle).max(0.0);
            let words =
                Rect::from_x_y_ranges(x + 7.5..=frame.axis_x - 8.0, middle - half..=middle + half);
            (span.span() >= 16.0 && words.width() >= 24.0).then_some(BracketPlace {
                span: Some((x, span)),
                words,
                text,
                short,
            })
        }
    }
}

/// The height at which the words run into no row over the break, as near to the middle as
/// can be; the short ones where there is room for one line only.
fn free_of_rows(frame: &Frame, span: Rangef, text: String, short: &str) -> (f32, String) {
    /// From a row to the middle of two lines of words, and of one.
    const TWO_LINES: f32 = 22.0;
    const ONE_LINE: f32 = 13.0;

    let middle = span.center();
    let near = |room: f32| {
        let is_free = |place: &f32| {
            let mut rows = frame.rows.iter().filter(|(which, _)| which.is_some());
            rows.all(|(_, y)| (y - place).abs() >= room)
        };
        (0..64_u8)
            .flat_map(|step| {
                [
                    middle - f32::from(step) * 4.0,
                    middle + f32::from(step) * 4.0,
                ]
            })
            .filter(|place| *place >= span.min + 8.0 && *place <= span.max - 8.0)
            .find(is_free)
    };
    if let Some(place) = near(TWO_LINES) {
        (place, text)
    } else {
        (near(ONE_LINE).unwrap_or(middle), short.to_owned())
    }
}
