//! The bar at the top: the product, the stages, what the record proves, what this is.

use egui::{Align, Ui, pos2};

use super::layout::Layout;
use super::model::ReplayModel;
use crate::ui::desk::{DeskModel, top_bar};
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Chip, Run, parting};

/// Shows the bar.
pub(super) fn show(ui: &Ui, model: &ReplayModel<'_>, desk: &DeskModel<'_>, layout: &Layout) {
    let palette = &Theme::of(ui).palette;
    let bar = layout.desk.top;
    ui.painter().rect_filled(bar, 0.0, palette.surface);
    parting(ui.painter(), bar.x_range(), bar.bottom() - 1.0, palette);
    top_bar::product(ui, desk, &layout.desk);
    top_bar::stages(ui, desk, &layout.desk);

    let words = model.words;
    let middle = bar.center().y;
    let mut right = bar.right() - 16.0;
    let replay = words.say("replay-chip");
    let made_up = words.origin_chip(model.lent.seen.origin());
    let chips = [
        Some(Chip::plain(&replay)),
        made_up.as_deref().map(Chip::caution),
    ];
    for chip in chips.into_iter().flatten() {
        right -= chip.width(ui);
        chip.show_at(ui, pos2(right, middle));
        right -= 8.0;
    }
    // every record that was come to is bound to the one before: the rest is not looked at
    let left = layout.desk.right.left() + 16.0;
    let whole = words.say("replay-verified");
    let short = words.say("replay-verified.short");
    let room = right - 12.0 - (left + 24.0);
    let fits = Run::new(&whole, Face::TEXT, palette.normal).width(ui.painter()) <= room;
    let text = if fits { &whole } else { &short };
    let run = Run::new(text, Face::TEXT, palette.normal);
    if fits || run.width(ui.painter()) <= room {
        Sign::TickCircle.paint_at(ui.painter(), pos2(left + 8.0, middle), palette.good);
        let base = baseline(bar.y_range(), Face::TEXT);
        label(ui, "verified", left + 24.0, base, Align::Min, run);
    }
}
