//! The rows of a dialog: names at the left, one field or two at the right.

use egui::{Align, Id, Key, Rect, Sense, Ui, pos2, vec2};

use super::{EnvelopeDialog, Slot};
use crate::text::Words;
use crate::ui::theme::{BUTTON, FIELD, Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Button, Edge, Run, TextField, Toggle};
pub(super) use crate::ui::widgets::{air, wide_text as said};

/// Where fields begin, right of their names.
const NAMES: f32 = 136.0;
/// Between two fields of a row.
const GAP: f32 = 8.0;

/// What happened in the rows.
#[derive(Default)]
pub(super) struct Done {
    /// Enter was pressed in the last of them.
    pub(super) entered: bool,
    /// A file is to be picked.
    pub(super) picks: bool,
}

/// Shows all rows.
pub(super) fn show(dialog: &mut EnvelopeDialog, ui: &mut Ui, words: &Words) -> Done {
    let mut done = Done::default();
    let slots = dialog.slots();
    for line in dialog.lines() {
        air(ui, 8.0);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), FIELD), Sense::hover());
        if let Some(first) = line.first() {
            name(ui, words, dialog, *first, rect);
        }
        let mut place = rect.with_min_x(rect.left() + NAMES);
        let text = words.say("export-pick");
        let pick = Button::plain(&text).key("Ctrl O").height(FIELD);
        let has_pick = line.contains(&Slot::Path);
        let pick_at = place.with_min_x(place.right() - pick.natural_size(ui).x);
        if has_pick {
            place.max.x = pick_at.left() - GAP;
        }
        let share = if line.len() == 2 {
            (place.width() - GAP) / 2.0
        } else {
            place.width()
        };
        for (at, slot) in line.into_iter().enumerate() {
            let left = place.left() + at as f32 * (share + GAP);
            let place = Rect::from_min_size(pos2(left, place.top()), vec2(share, FIELD));
            if field(dialog, ui, words, slot, place) {
                let next = slots.iter().skip_while(|one| **one != slot).nth(1);
                match next {
                    Some(next) => dialog.focus = Some(*next),
                    None => done.entered = true,
                }
            }
        }
        // after the path, so that the keyboard comes to it from there
        done.picks |= has_pick && pick.show_at(ui, pick_at).clicked();
    }
    done
}

fn name(ui: &Ui, words: &Words, dialog: &EnvelopeDialog, slot: Slot, rect: Rect) {
    let palette = &Theme::of(ui).palette;
    let id = match slot {
        Slot::Reserve | Slot::ReserveAgain => "envelope-reserve",
        Slot::Name(0) => "envelope-first-person",
        Slot::Name(_) => "envelope-second-person",
        Slot::Passphrase(0) | Slot::Again(0) if dialog.two => "envelope-first-person",
        Slot::Passphrase(_) | Slot::Again(_) if dialog.two => "envelope-second-person",
        Slot::Passphrase(_) | Slot::Again(_) => "plan-passphrase",
        Slot::Path => "envelope-file",
        Slot::Reason => "dialog-field-reason",
    };
    let text = words.say(id);
    let base = baseline(rect.y_range(), Face::TEXT);
    let run = Run::new(&text, Face::TEXT, palette.weak);
    label(ui, ("name", slot), rect.left(), base, Align::Min, run);
}

/// One field; true when Enter was pressed in it.
fn field(dialog: &mut EnvelopeDialog, ui: &mut Ui, words: &Words, slot: Slot, place: Rect) -> bool {
    let (called, hint) = called(slot, dialog.two, words);
    let edge = if dialog.at_fault == Some(slot) {
        Edge::Wrong
    } else {
        Edge::Plain
    };
    let suffix = match slot {
        Slot::Reserve => {
            let frame = &dialog.frame;
            words.price_head(frame.currency.code(), frame.unit.id())
        }
        _ => String::new(),
    };
    let focus = dialog.focus == Some(slot);
    let Some(text) = dialog.text_mut(slot) else {
        return false;
    };
    let mut field = TextField::new(text, &called)
        .id(Id::unique(("envelope", slot)))
        .hint(&hint)
        .suffix(&suffix)
        .edge(edge);
    if !matches!(slot, Slot::Name(_) | Slot::Path | Slot::Reason) {
        field = field.secret();
    }
    let response = field.show_at(ui, place);
    if focus && ui.is_enabled() {
        response.request_focus();
        dialog.focus = None;
    }
    if response.changed() {
        dialog.fault = None;
        dialog.at_fault = None;
    }
    response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

/// The name of a field for assistive technology, and what stands in it while it is empty.
fn called(slot: Slot, two: bool, words: &Words) -> (String, String) {
    let say = |id: &str| words.say(id).into_owned();
    match slot {
        Slot::Reserve => (say("envelope-reserve"), String::new()),
        Slot::ReserveAgain => (say("envelope-reserve-again"), say("plan-passphrase-again")),
        Slot::Name(0) => (say("envelope-first-name"), say("dialog-field-name")),
        Slot::Name(_) => (say("envelope-second-name"), say("dialog-field-name")),
        Slot::Passphrase(0) if two => (say("envelope-first-passphrase"), say("plan-passphrase")),
        Slot::Passphrase(_) if two => (say("envelope-second-passphrase"), say("plan-passphrase")),
        Slot::Passphrase(_) => (say("plan-passphrase"), String::new()),
        Slot::Again(0) => (say("envelope-first-again"), say("plan-passphrase-again")),
        Slot::Again(_) => (say("envelope-second-again"), say("plan-passphrase-again")),
        Slot::Path => (say("envelope-file"), String::new()),
        Slot::Reason => (say("dialog-field-reason"), String::new()),
    }
}

/// The switch of one person or two.
pub(super) fn two(ui: &mut Ui, words: &Words, two: &mut bool) {
    air(ui, 8.0);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), BUTTON), Sense::hover());
    let text = words.say("envelope-two");
    let toggle = Toggle::new(two, &text);
    let at = pos2(rect.left() + NAMES, rect.top());
    let place = Rect::from_min_size(at, toggle.natural_size(ui));
    toggle.show_at(ui, place);
}
