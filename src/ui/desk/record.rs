//! The record: every line ever recorded, the newest on top.

use egui::{Rect, ScrollArea, Ui, pos2, vec2};

use super::layout::Layout;
use super::model::DeskModel;
use super::row_words::{RowWords, row_words};
use crate::domain::event::Record;
use crate::text::moment::time_of_day;
use crate::ui::signs::{Sign, side_mark};
use crate::ui::theme::{Face, ROW, Theme};
use crate::ui::widgets::{Ground, Row, Run, Tooltip as _, row_baseline};

/// Shows the record; only visible rows are made.
pub(in crate::ui) fn show(ui: &mut Ui, model: &DeskModel<'_>, layout: &Layout, rect: Rect) {
    let records = model.session.records();
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(rect).id_salt("record"));
    child.set_clip_rect(rect.intersect(ui.clip_rect()));
    child.spacing_mut().item_spacing = vec2(0.0, 0.0);
    let area = ScrollArea::vertical()
        .auto_shrink([false, false])
        .max_height(rect.height());
    area.show_rows(&mut child, ROW, records.len(), |ui, shown| {
        for at in shown {
            let Some(record) = records
                .len()
                .checked_sub(at + 1)
                .and_then(|place| records.get(place))
            else {
                continue;
            };
            let (place, _) = ui.allocate_exact_size(vec2(rect.width(), ROW), egui::Sense::hover());
            row(ui, model, layout, place, record);
        }
    });
}

fn row(ui: &Ui, model: &DeskModel<'_>, layout: &Layout, rect: Rect, record: &Record) {
    let palette = &Theme::of(ui).palette;
    let words = row_words(model.session, record, model.words);
    let kept = Kept::of(model, record);
    let last = model.session.next_seq() == record.seq + 1;
    let ground = match (kept, last) {
        (Kept::NotOnDisk, _) => Ground::Bad,
        (_, true) => Ground::Newest,
        (_, false) => Ground::Plain,
    };
    let name = spoken(model, record, &words);
    let response = Row::new(&name)
        .ground(ground)
        .still()
        .id_salt(("row", record.seq))
        .show_at(ui, rect);
    let painter = ui.painter();
    let base = row_baseline(rect);
    let x = |full: f32, small: f32| rect.left() + layout.pick(full, small);
    let weak = palette.weak;

    Run::new(&record.seq.to_string(), Face::TEXT, weak).paint_right(painter, x(40.0, 36.0), base);
    let time = record
        .time()
        .map_or_else(|| "–".to_owned(), |time| time_of_day(time.civil().time()));
    Run::new(&time, Face::TEXT, weak).paint(painter, x(56.0, 44.0), base);
    let mark = pos2(x(120.0, 102.0), rect.center().y);
    let who_ink = if last { palette.strong } else { palette.normal };
    if let Some(side) = words.side {
        side_mark(painter, mark, side, 4.0, false, palette);
        if !layout.small {
            let id = format!("side-{}", side.id());
            let ink = if words.figure.is_empty() && !words.said {
                weak
            } else {
                who_ink
            };
            Run::new(&model.words.say(&id), Face::TEXT, ink).paint(painter, x(136.0, 0.0), base);
        }
    } else if let Some(sign) = words.sign {
        let ink = match sign {
            Sign::Exclamation => palette.bad,
            Sign::Triangle => palette.caution,
            _ => weak,
        };
        sign.paint_at(painter, mark, ink);
    }
    let status_right = rect.right() - layout.pick(24.0, 24.0);
    let status = status(ui, model, rect, status_right - 7.0, kept);
    let change_right = status - layout.pick(18.0, 12.0);
    let ink = if record.seq <= model.synced {
        palette.strong
    } else {
        weak
    };
    Run::new(&words.change, Face::TEXT, palette.normal).paint_right(painter, change_right, base);
    let limit = if words.change.is_empty() {
        status - 8.0
    } else {
        change_right - 64.0
    };
    let fits = content(
        ui,
        &words,
        x(216.0, 122.0),
        base,
        limit,
        (ink, palette.normal, weak),
    );
    if !fits {
        response.tooltip(&name);
    }
}

/// Figure and words; false where they had to be cut off at `limit`.
fn content(
    ui: &Ui,
    words: &RowWords,
    mut x: f32,
    base: f32,
    limit: f32,
    (strong, normal, weak): (egui::Color32, egui::Color32, egui::Color32),
) -> bool {
    let clip = Rect::everything_left_of(limit).intersect(ui.clip_rect());
    let painter = ui.painter().with_clip_rect(clip);
    if !words.figure.is_empty() {
        let run = Run::new(
            &words.figure,
            Face::ROW_PRICE,
            if words.struck { weak } else { strong },
        );
        x += if words.struck {
            run.paint_struck(&painter, x, base)
        } else {
            run.paint(&painter, x, base)
        };
        x += 16.0;
    }
    let (face, ink) = match (words.figure.is_empty(), words.said) {
        (false, _) => (Face::LABEL, weak),
        (true, true) => (Face::TEXT, normal),
        (true, false) => (Face::TEXT, weak),
    };
    let ink = if words.said && ink == normal {
        strong
    } else {
        ink
    };
    let room = limit - x;
    let shortened = cut_to(&painter, &words.text, face, room);
    Run::new(&shortened, face, ink).paint(&painter, x, base);
    shortened.len() == words.text.len()
}

/// As much of the text as fits, whole words where it has them, and a mark that it goes on.
pub(super) fn cut_to(painter: &egui::Painter, text: &str, face: Face, room: f32) -> String {
    let wide = |text: &str| Run::new(text, face, egui::Color32::WHITE).width(painter);
    if wide(text) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for one in text.chars() {
        kept.push(one);
        if wide(&kept) > room - 14.0 {
            kept.pop();
            break;
        }
    }
    if let Some(space) = kept.rfind(' ').filter(|space| *space * 4 > kept.len() * 3) {
        kept.truncate(space);
    }
    kept.push_str(" ...");
    kept
}

/// How far a row is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    /// The disk failed; it is in memory alone.
    NotOnDisk,
    /// It is being written.
    Writing,
    /// It is on disk, and the newest that is.
    Newest,
    /// It is on disk.
    Recorded,
}

impl Kept {
    fn of(model: &DeskModel<'_>, record: &Record) -> Self {
        let last = model.session.records().last();
        if record.seq > model.synced {
            if model.disk_failed {
                Self::NotOnDisk
            } else {
                Self::Writing
            }
        } else if last.is_some_and(|last| last.seq == record.seq) {
            Self::Newest
        } else {
            Self::Recorded
        }
    }
}

/// The sign of how far the row is recorded; gives its left edge.
fn status(ui: &Ui, model: &DeskModel<'_>, rect: Rect, x: f32, kept: Kept) -> f32 {
    let palette = &Theme::of(ui).palette;
    let center = pos2(x, rect.center().y);
    let (sign, ink) = match kept {
        Kept::NotOnDisk => {
            let text = model.words.say("row-not-on-disk");
            let right = rect.right() - 16.0;
            let run = Run::new(&text, Face::TEXT, palette.bad);
            let left = right - run.paint_right(ui.painter(), right, row_baseline(rect)) - 24.0;
            let center = pos2(left + 8.0, rect.center().y);
            Sign::Exclamation.paint_at(ui.painter(), center, palette.bad);
            return left;
        }
        Kept::Writing => (Sign::Ring, palette.weak),
        Kept::Newest => (Sign::Tick, palette.good),
        Kept::Recorded => (Sign::Tick, palette.weak),
    };
    sign.paint_at(ui.painter(), center, ink);
    x - 8.0
}

/// The row as assistive technology reads it.
fn spoken(model: &DeskModel<'_>, record: &Record, words: &RowWords) -> String {
    let who = words
        .side
        .map(|side| model.words.say(&format!("side-{}", side.id())).into_owned())
        .unwrap_or_default();
    [
        record.seq.to_string(),
        who,
        words.figure.clone(),
        words.text.clone(),
        words.change.clone(),
        if Kept::of(model, record) == Kept::NotOnDisk {
            model.words.say("row-not-on-disk").into_owned()
        } else {
            String::new()
        },
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join(" ")
}
