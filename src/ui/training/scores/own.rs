//! One trainee: the way so far as a picture, the last attempts, and the sheet of the class.

use egui::{Align, Rect, Ui, pos2, vec2};

use super::plot::{self, Point};
use crate::text::number::ABSENT;
use crate::text::{Words, change};
use crate::training::attempt::{Attempt, Standing};
use crate::ui::action::{Action, SheetFormat, SheetOf};
use crate::ui::theme::{BUTTON, Face, Theme};
use crate::ui::training::model::TrainingModel;
use crate::ui::widgets::text::{baseline, fitted, label};
use crate::ui::widgets::{Button, Chip, Run, SectionHead, parting};

/// Height of the picture.
const PLOT: f32 = 200.0;
/// Height of an attempt.
const LINE: f32 = 28.0;

/// Shows it; adds what was asked for.
pub(super) fn show(
    ui: &Ui,
    model: &TrainingModel<'_>,
    standing: &Standing,
    rect: Rect,
    actions: &mut Vec<Action>,
) {
    let palette = &Theme::of(ui).palette;
    let words = model.words;
    let column = rect.shrink2(vec2(16.0, 12.0));
    let head = column.with_max_y(column.top() + 28.0);
    let own: Vec<&Attempt> = model
        .attempts
        .iter()
        .filter(|one| one.trainee == standing.trainee)
        .collect();
    let simulated = own.iter().any(|one| one.result.is_some());
    let chip_text = words.say("score-simulated");
    let chip = Chip::caution(&chip_text);
    let chip_room = if simulated {
        chip.width(ui) + 12.0
    } else {
        0.0
    };
    let name = fitted(
        ui.painter(),
        standing.trainee.as_str(),
        column.width() - chip_room,
        Face::TITLE,
    );
    let base = baseline(head.y_range(), Face::TITLE);
    let run = Run::new(&name, Face::TITLE, palette.strong);
    let shown = label(ui, "own", head.left(), base, Align::Min, run);
    if simulated {
        chip.show_at(ui, pos2(shown.rect.right() + 12.0, head.center().y));
    }

    let title = words.say("scores-way");
    let place = Rect::from_min_size(
        pos2(column.left(), head.bottom() + 12.0),
        vec2(column.width(), 20.0),
    );
    SectionHead::new(&title).show_at(ui, place);
    let picture = Rect::from_min_size(
        pos2(column.left(), place.bottom() + 4.0),
        vec2(column.width(), PLOT),
    );
    plot::show(ui, words, &points(&own), picture);

    let foot = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 56.0), rect.max);
    let title = words.say("scores-last");
    let place = Rect::from_min_size(
        pos2(column.left(), picture.bottom() + 16.0),
        vec2(column.width(), 20.0),
    );
    SectionHead::new(&title).show_at(ui, place);
    let mut y = place.bottom() + 4.0;
    for (at, attempt) in own.iter().rev().enumerate() {
        if y + LINE > foot.top() {
            break;
        }
        let line = Rect::from_min_size(pos2(column.left(), y), vec2(column.width(), LINE));
        show_attempt(ui, words, attempt, at, line);
        y += LINE;
    }
    parting(ui.painter(), foot.x_range(), foot.top(), palette);
    buttons(ui, words, foot, actions);
}

/// Share and credit of each attempt.
fn points(own: &[&Attempt]) -> Vec<Point> {
    own.iter()
        .map(|one| Point {
            share: one.result.as_ref().and_then(|result| result.share),
            credit: one.credit,
        })
        .collect()
}

fn show_attempt(ui: &Ui, words: &Words, attempt: &Attempt, at: usize, line: Rect) {
    let palette = &Theme::of(ui).palette;
    let painter = ui.painter();
    let base = baseline(line.y_range(), Face::LABEL);
    let figure = match (&attempt.result, attempt.credit) {
        (Some(result), _) => match (result.share, result.price) {
            (Some(share), _) => change::percent(share),
            (None, Some(_)) => words.say("scores-deal-yes").into_owned(),
            (None, None) => words.say("score-no-deal").into_owned(),
        },
        (None, Some(credit)) => {
            words.say_with("scores-credit-of", &[("credit", credit.to_string().into())])
        }
        (None, None) => ABSENT.to_owned(),
    };
    let right = Run::new(&figure, Face::TEXT, palette.strong);
    let taken = right.paint_right(painter, line.right(), baseline(line.y_range(), Face::TEXT));
    let exercise = words
        .say(&format!("scores-exercise-{}", attempt.exercise.id()))
        .into_owned();
    let date = attempt.at.civil().date().to_string();
    let before = words.beside(&date, &exercise);
    let text = words.beside(&before, attempt.name.as_str());
    let room = line.width() - taken - 16.0;
    let text = fitted(painter, &text, room, Face::LABEL);
    let run = Run::new(&text, Face::LABEL, palette.normal);
    label(ui, ("attempt", at), line.left(), base, Align::Min, run);
}

fn buttons(ui: &Ui, words: &Words, foot: Rect, actions: &mut Vec<Action>) {
    let mut right = foot.right() - 16.0;
    for (format, id, key) in [
        (SheetFormat::Xlsx, "score-save-xlsx", "X"),
        (SheetFormat::Csv, "score-save-csv", "C"),
    ] {
        let text = words.say(id);
        let button = Button::plain(&text).key(key);
        let width = button.natural_size(ui).x;
        let place = Rect::from_min_size(
            pos2(right - width, foot.center().y - BUTTON / 2.0),
            vec2(width, BUTTON),
        );
        if button.show_at(ui, place).clicked() {
            actions.push(Action::SaveSheet(SheetOf::Attempts, format));
        }
        right = place.left() - 12.0;
    }
}
