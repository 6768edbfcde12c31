//! Buttons side by side, in as many rows as they need.

use egui::{Rect, Ui};

use super::keys::Wish;
use crate::ui::widgets::Button;

/// Buttons with what each does, in as many rows as they need at this width.
pub(super) fn in_rows<'a>(
    ui: &Ui,
    buttons: Vec<(Button<'a>, Wish)>,
    width: f32,
) -> Vec<Vec<(Button<'a>, Wish)>> {
    let mut rows: Vec<Vec<(Button<'a>, Wish)>> = Vec::new();
    let mut used = f32::INFINITY;
    for (button, wish) in buttons {
        let natural = button.natural_size(ui).x;
        used += 8.0 + natural;
        if used > width {
            rows.push(Vec::new());
            used = natural;
        }
        if let Some(last) = rows.last_mut() {
            last.push((button, wish));
        }
    }
    rows
}

/// Buttons over the whole of a row; the longer words get the wider button.
pub(super) fn side_by_side<'a>(
    ui: &Ui,
    buttons: Vec<(Button<'a>, Wish)>,
    row: Rect,
) -> Vec<(Button<'a>, Rect, Wish)> {
    let natural = |button: &Button<'_>| button.natural_size(ui).x;
    let gaps = 8.0 * buttons.len().saturating_sub(1) as f32;
    let sum: f32 = buttons.iter().map(|(button, _)| natural(button)).sum();
    let spare = (row.width() - gaps - sum) / buttons.len().max(1) as f32;
    let mut x = row.left();
    let mut places = Vec::new();
    for (button, wish) in buttons {
        let right = (x + natural(&button) + spare).round().min(row.right());
        places.push((
            button,
            Rect::from_x_y_ranges(x..=right, row.y_range()),
            wish,
        ));
        x = right + 8.0;
    }
    places
}
