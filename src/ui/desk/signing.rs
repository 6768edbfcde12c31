//! Who signed the head of a closed record, and the way to sign it.

use egui::{Color32, Rect, Ui, pos2, vec2};

use super::layout::Layout;
use super::model::DeskModel;
use crate::transcript::signature::{Finding, Judged, Over, Signed};
use crate::ui::moves::Move;
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, Palette, Theme};
use crate::ui::widgets::text::{baseline, fitted, label, paragraph_label};
use crate::ui::widgets::{Button, Run, Tooltip as _};

/// The most signatures that are shown by name.
const MOST: usize = 6;
/// A line of the list.
const LINE: f32 = 24.0;

/// What the desk of a closed talk is lent about signatures.
#[derive(Clone, Copy)]
pub struct SigningModel<'a> {
    /// Who signed, and what stamps it.
    pub signed: &'a Signed,
    /// The name of the folder in which signatures lie.
    pub folder: &'a str,
    /// The key that was taken last, or the usual one.
    pub key: &'a str,
}

/// What stands in the field's place once the record is closed: who signed it, and the button to
/// do so. Gives the height it took; nothing for a talk that can't be signed.
pub(super) fn after_close(
    ui: &Ui,
    model: &DeskModel<'_>,
    layout: &Layout,
    rect: Rect,
    moves: &mut Vec<Move>,
) -> Option<f32> {
    let signing = model.signing.filter(|_| model.session.is_closed())?;
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let row = Rect::from_min_size(rect.min, vec2(rect.width(), layout.entry));
    let mut right = row.right();
    let mut place = |button: Button<'_>| {
        let size = button.natural_size(ui);
        let place = Rect::from_min_size(pos2(right - size.x, row.top()), size);
        right = place.left() - 8.0;
        button.show_at(ui, place).clicked()
    };
    let sign = words.say("sign-head");
    let unsigned = signing.signed.signers().next().is_none();
    // the way on is one filled button: to sign while nobody has
    let button = if unsigned {
        Button::main(&sign)
    } else {
        Button::plain(&sign)
    };
    if place(button.key("S").height(layout.entry)) {
        moves.push(Move::Sign);
    }
    let leave = super::what_now::move_words(model, Move::Leave);
    if place(
        Button::plain(&leave)
            .key(Move::Leave.key())
            .height(layout.entry),
    ) {
        moves.push(Move::Leave);
    }
    let hint = words.say("desk-closed-sign");
    let run = Run::new(&hint, Face::TEXT, palette.normal);
    let room = right - 8.0 - row.left();
    let lines = if run.width(ui.painter()) <= room {
        1.0
    } else {
        2.0
    };
    let top = row.center().y - lines * Face::TEXT.line / 2.0;
    paragraph_label(ui, "after", pos2(row.left(), top), room, run);
    let mut y = row.bottom() + 8.0;
    for (at, one) in signing.signed.signatures.iter().take(MOST).enumerate() {
        let (sign, ink) = mark_of(one, palette);
        let text = words.signature_in_short(one);
        line(
            ui,
            ("signature", at),
            pos2(row.left(), y),
            row.width(),
            (sign, ink, &text),
            &words.signature(one),
        );
        y += LINE;
    }
    let more = signing.signed.signatures.len().saturating_sub(MOST);
    if 0 < more {
        let text = words.say_with("signatures-more", &[("count", more.into())]);
        line(
            ui,
            "more",
            pos2(row.left(), y),
            row.width(),
            (Sign::Document, palette.weak, &text),
            &text,
        );
        y += LINE;
    }
    if let Some(stamp) = signing.signed.stamps.last() {
        let time = stamp.at.to_string();
        let text = words.say_with("desk-stamped", &[("time", time.into())]);
        let hint = words.say("attach-trust");
        line(
            ui,
            "stamp",
            pos2(row.left(), y),
            row.width(),
            (Sign::Document, palette.weak, &text),
            &hint,
        );
        y += LINE;
    }
    Some(y - rect.top() + 8.0)
}

/// A sign with its words, cut to its room; all of it where the pointer rests.
fn line(
    ui: &Ui,
    salt: impl egui::AsIdSalt,
    at: egui::Pos2,
    width: f32,
    (sign, ink, text): (Sign, Color32, &str),
    whole: &str,
) {
    let palette = &Theme::of(ui).palette;
    sign.paint_at(ui.painter(), at + vec2(8.0, LINE / 2.0), ink);
    let base = baseline((at.y..=at.y + LINE).into(), Face::TEXT);
    let shown = fitted(ui.painter(), text, width - 24.0, Face::TEXT);
    let run = Run::new(&shown, Face::TEXT, palette.normal);
    label(ui, salt, at.x + 24.0, base, egui::Align::Min, run).tooltip(whole);
}

/// How it is shown what a signature proves.
pub(in crate::ui) fn mark_of(judged: &Judged, palette: &Palette) -> (Sign, Color32) {
    match (&judged.finding, judged.over) {
        (Finding::Good | Finding::Retired, Some(Over::Last)) => (Sign::TickCircle, palette.good),
        (Finding::Good | Finding::Retired, Some(Over::UpTo(_))) => {
            (Sign::DashCircle, palette.caution)
        }
        (Finding::Unlisted, Some(Over::Last | Over::UpTo(_))) => (Sign::BrokenCircle, palette.weak),
        _ => (Sign::CrossCircle, palette.bad),
    }
}
