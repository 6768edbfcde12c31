//! The list of sections: where the keyboard is, what is done, what is wrong.

use egui::{Rect, Ui, pos2, vec2};

use super::draft::Draft;
use super::field::Section;
use super::layout::Layout;
use super::reading::Reading;
use super::state::Memory;
use crate::text::{Language, Words};
use crate::ui::signs::Sign;
use crate::ui::theme::{Face, RADIUS, ROW, Theme};
use crate::ui::widgets::text::baseline;
use crate::ui::widgets::{Button, Row, Run, upright_parting};

/// How far a section has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// Nothing is entered, or something is still missing.
    Open,
    /// All of it is right.
    Done,
    /// Something that is to be seen is wrong.
    Wrong,
}

/// Shows the list.
pub(super) fn show(
    ui: &Ui,
    words: &Words,
    layout: &Layout,
    draft: &Draft,
    reading: &Reading,
    memory: &mut Memory,
) {
    let palette = &Theme::of(ui).palette;
    let column = layout.left;
    ui.painter().rect_filled(column, 0.0, palette.surface);
    upright_parting(
        ui.painter(),
        column.right() - 1.0,
        column.y_range(),
        palette,
    );
    let mut top = column.top() + 16.0;
    for section in Section::ALL {
        let rect = Rect::from_min_max(
            pos2(column.left() + 8.0, top),
            pos2(column.right() - 9.0, top + ROW),
        );
        let name = section.name(words);
        let is_current = memory.current == section;
        if is_current {
            ui.painter().rect_filled(rect, RADIUS, palette.hover);
        }
        let row = Row::new(&name)
            .id_salt(("section", section))
            .unfocusable()
            .show_at(ui, rect);
        let color = if is_current {
            palette.strong
        } else {
            palette.normal
        };
        let base = baseline(rect.y_range(), Face::TEXT);
        Run::new(&name, Face::TEXT, color).paint(ui.painter(), rect.left() + 8.0, base);
        let middle = pos2(rect.right() - 16.0, rect.center().y);
        match standing(section, draft, reading, memory) {
            Standing::Open => {}
            Standing::Done => Sign::Tick.paint_at(ui.painter(), middle, palette.weak),
            Standing::Wrong => Sign::Exclamation.paint_at(ui.painter(), middle, palette.bad),
        }
        if row.clicked() {
            let open = memory.open_row;
            memory.go_to(section.first_field());
            memory.open_row = open;
        }
        top += ROW;
    }
}

/// The other language, at the foot of the list.
pub(super) fn language(ui: &Ui, words: &Words, layout: &Layout) -> Option<Language> {
    let other = Language::ALL
        .into_iter()
        .find(|one| *one != words.language())?;
    let link = Button::link(other.own_name()).key("F8");
    let column = layout.left;
    let rect = Rect::from_min_size(
        pos2(column.left() + 16.0, column.bottom() - 48.0),
        vec2(link.natural_size(ui).x, ROW),
    );
    link.show_at(ui, rect).clicked().then_some(other)
}

fn standing(section: Section, draft: &Draft, reading: &Reading, memory: &Memory) -> Standing {
    let mut faults = reading
        .faults
        .iter()
        .filter(|fault| fault.section() == section)
        .peekable();
    let has_faults = faults.peek().is_some();
    if faults.any(|fault| memory.shows(fault.field)) {
        return Standing::Wrong;
    }
    let is_entered = match section {
        Section::Product | Section::Procedure | Section::Envelope => true,
        Section::References => !draft.references.is_empty(),
        Section::VolumeAndTarget => {
            reading.brief.volume.is_some() || reading.brief.target.is_some()
        }
        Section::People => !reading.brief.people.is_empty(),
    };
    if has_faults || !is_entered {
        Standing::Open
    } else {
        Standing::Done
    }
}
