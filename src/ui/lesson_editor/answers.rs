//! The accepted answers of a question, the best first.

use egui::{Id, Rect, Ui, pos2, vec2};

use super::draft::AnswerDraft;
use super::fields::{Form, Part, Wanted, field_id};
use super::keys::Wish;
use crate::training::answer::Kind;
use crate::training::check::Place;
use crate::ui::signs::Sign;
use crate::ui::theme::{FIELD, Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Button, Edge, Run, Select, TextField, parting};

/// Width of a field for a price, in a wide form and in a narrow one.
const PRICE: [f32; 2] = [88.0, 72.0];
/// Width of the field for the credit.
const CREDIT: f32 = 80.0;
/// From one button of a row to the next, in a wide form and in a narrow one.
const PITCH: [f32; 2] = [32.0, 24.0];
/// Below this width a form is narrow.
const NARROW: f32 = 520.0;

/// What a button asked of the list of answers.
enum Change {
    Up(usize),
    Down(usize),
    Remove(usize),
    Add,
}

/// Shows them; `true` where the list was changed.
pub(super) fn show(
    ui: &mut Ui,
    form: &mut Form<'_>,
    wanted: &mut Wanted,
    (at, answers): (usize, &mut Vec<AnswerDraft>),
) -> bool {
    let words = form.model.words;
    form.head(ui, &words.say("editor-accepted"));
    let count = answers.len();
    let mut change = None;
    for (number, answer) in answers.iter_mut().enumerate() {
        change = row(ui, form, wanted, (at, number, count), answer).or(change);
        let because = words.say_with(
            "lesson-place-because",
            &[
                ("question", at.saturating_add(1).into()),
                ("answer", number.saturating_add(1).into()),
            ],
        );
        form.both(
            ui,
            wanted,
            Place::Because(at, number),
            &because,
            &mut answer.because,
            2,
        );
    }
    let text = words.say("editor-add-answer");
    let button = Button::plain(&text)
        .sign(Sign::Plus)
        .key(Wish::Answer.key());
    let size = button.natural_size(ui);
    if button
        .show_at(ui, Rect::from_min_size(pos2(form.left, form.y), size))
        .clicked()
    {
        change = Some(Change::Add);
    }
    form.y += size.y + 16.0;
    let palette = &Theme::of(ui).palette;
    parting(
        ui.painter(),
        egui::Rangef::new(form.left, form.right),
        form.y,
        palette,
    );
    form.y += 12.0;
    match change {
        None => return false,
        Some(Change::Up(number)) => swap(answers, number, number.checked_sub(1)),
        Some(Change::Down(number)) => swap(answers, number, number.checked_add(1)),
        Some(Change::Remove(number)) => {
            answers.remove(number);
        }
        Some(Change::Add) => {
            let last = answers
                .last()
                .and_then(|last| last.credit.trim().parse::<u8>().ok());
            answers.push(AnswerDraft::new(last.map_or(100, |last| last / 2)));
        }
    }
    true
}

fn swap(answers: &mut [AnswerDraft], one: usize, other: Option<usize>) {
    if let Some(other) = other.filter(|other| *other < answers.len()) {
        answers.swap(one, other);
    }
}

/// Which answers, what they are worth, and the buttons of the row.
fn row(
    ui: &mut Ui,
    form: &mut Form<'_>,
    wanted: &mut Wanted,
    (at, number, count): (usize, usize, usize),
    answer: &mut AnswerDraft,
) -> Option<Change> {
    let words = form.model.words;
    let palette = &Theme::of(ui).palette;
    let place = Place::Accepted(at, number);
    let y = form.y;
    let cell = |x: f32, width: f32| Rect::from_min_size(pos2(x, y), vec2(width, FIELD));
    let kinds = Kind::ALL.map(|kind| words.short_kind_of_answer(kind));
    let options: Vec<&str> = kinds.iter().map(String::as_str).collect();
    let named = words.say_with(
        "lesson-place-accepted",
        &[
            ("question", at.saturating_add(1).into()),
            ("answer", number.saturating_add(1).into()),
        ],
    );
    let pick = |[wide, narrow]: [f32; 2]| {
        if form.right - form.left < NARROW {
            narrow
        } else {
            wide
        }
    };
    let (price, pitch) = (pick(PRICE), pick(PITCH));
    let right = form.right - 3.0 * pitch;
    let select = Select::new(&named, &options);
    let width = select.natural_width(ui);
    let mut chosen = Kind::ALL
        .iter()
        .position(|kind| *kind == answer.kind)
        .unwrap_or(0);
    let id = field_id(place, Part::Kind);
    let rect = cell(form.left, width);
    let response = select.id_salt(id).show_at(ui, rect, &mut chosen);
    if response.changed() {
        answer.kind = Kind::ALL.get(chosen).copied().unwrap_or(answer.kind);
    }
    wanted.settle(ui, id, &response, rect);
    let mut x = rect.right() + 12.0;
    let is_wrong = !form.faults(place).is_empty();
    if answer.kind == Kind::Name {
        let names = [words.say("editor-from"), words.say("editor-to")];
        let [from, to] = &names;
        let fields = [
            (&mut answer.low, from, Part::Low),
            (&mut answer.high, to, Part::High),
        ];
        for (index, (typed, name, part)) in fields.into_iter().enumerate() {
            if index == 1 {
                let base = baseline(rect.y_range(), Face::TEXT);
                let run = Run::new(to, Face::TEXT, palette.weak);
                x = label(ui, ("to", number), x - 4.0, base, egui::Align::Min, run)
                    .rect
                    .right()
                    + 8.0;
            }
            let named = format!("{named}, {name}");
            field(
                ui,
                wanted,
                (place, part),
                &named,
                typed,
                cell(x, price),
                ("", is_wrong),
            );
            x += price + 12.0;
        }
    }
    let credit = Place::Credit(at, number);
    let named = words.say_with(
        "lesson-place-credit",
        &[
            ("question", at.saturating_add(1).into()),
            ("answer", number.saturating_add(1).into()),
        ],
    );
    let is_wrong = !form.faults(credit).is_empty();
    let of = words.say("editor-of-full");
    field(
        ui,
        wanted,
        (credit, Part::Credit),
        &named,
        &mut answer.credit,
        cell(right - CREDIT - 8.0, CREDIT),
        (&of, is_wrong),
    );
    let mut change = None;
    let signs = [
        (Sign::ChevronUp, "editor-up", number > 0, Change::Up(number)),
        (
            Sign::ChevronDown,
            "editor-down",
            number.saturating_add(1) < count,
            Change::Down(number),
        ),
        (Sign::Bin, "editor-remove", true, Change::Remove(number)),
    ];
    for (index, (sign, id, is_possible, means)) in signs.into_iter().enumerate() {
        if !is_possible {
            continue;
        }
        let name = words.say_with(id, &[("answer", number.saturating_add(1).into())]);
        let button = Button::link("")
            .sign(sign)
            .name(&name)
            .id_salt((id, number));
        let x = right + 8.0 + index as f32 * pitch;
        let place = Rect::from_min_size(pos2(x, y + 8.0), vec2(16.0, 16.0));
        if button.show_at(ui, place).clicked() {
            change = Some(means);
        }
    }
    form.y += FIELD + 6.0;
    let faults = [form.faults(place), form.faults(credit)].concat();
    form.say_faults(ui, &faults);
    change
}

/// A field of one line.
fn field(
    ui: &mut Ui,
    wanted: &mut Wanted,
    (place, part): (Place, Part),
    name: &str,
    typed: &mut String,
    rect: Rect,
    (suffix, is_wrong): (&str, bool),
) {
    let id: Id = field_id(place, part);
    let edge = if is_wrong { Edge::Wrong } else { Edge::Plain };
    let response = TextField::new(typed, name)
        .id(id)
        .suffix(suffix)
        .edge(edge)
        .show_at(ui, rect);
    wanted.settle(ui, id, &response, rect);
}
