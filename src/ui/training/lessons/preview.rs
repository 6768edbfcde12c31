//! The chosen lesson beside the list: what it is about, what is known before the talk, and how far the
//! trainee is. Nothing of the talk itself.

use egui::{Align, Rangef, Rect, Sense, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use super::LessonsState;
use super::keys::{Wish, grant};
use crate::domain::Session;
use crate::domain::conversion::{decimals_of, shown_amount};
use crate::domain::reference::Known;
use crate::text::Words;
use crate::ui::action::Action;
use crate::ui::names::{reference_name, short_title};
use crate::ui::signs::Sign;
use crate::ui::theme::{BUTTON, FACT, Face, Theme};
use crate::ui::training::layout::Layout;
use crate::ui::training::listed::Listed;
use crate::ui::training::model::TrainingModel;
use crate::ui::widgets::text::{baseline, fitted, label, paragraph, paragraph_height};
use crate::ui::widgets::{Button, Run, SectionHead, parting};

/// Shows it; adds what was asked for.
pub(super) fn show(
    ui: &Ui,
    model: &TrainingModel<'_>,
    state: &mut LessonsState,
    place: Rect,
    layout: &Layout,
    actions: &mut Vec<Action>,
) {
    let row = state.chosen_row(model.lessons);
    let Some(listed) = row.and_then(|row| model.lessons.get(row)) else {
        return;
    };
    let margin = layout.pick(20.0, 16.0);
    let inner = Rect::from_min_max(
        place.min + vec2(margin, layout.pick(20.0, 16.0)),
        place.max - vec2(margin, layout.pick(16.0, 12.0)),
    );
    let (top, pressed) = buttons(ui, model, listed, inner);
    contents(
        ui,
        model.words,
        listed,
        inner.with_max_y(top - 12.0),
        place.x_range(),
    );
    if let Some(wish) = pressed {
        grant(wish, model, state, actions);
    }
}

fn contents(ui: &Ui, words: &Words, listed: &Listed, room: Rect, across: Rangef) {
    let palette = &Theme::of(ui).palette;
    let lesson = match &listed.lesson {
        Ok(lesson) => lesson,
        Err(fault) => {
            let name = listed.file_name();
            let y = text(ui, "subject", room, room.top(), &name, Face::TITLE) + 8.0;
            fault_line(ui, room, y, fault);
            return;
        }
    };
    let title = words.name(&lesson.title);
    let title = if title.is_empty() {
        listed.file_name()
    } else {
        title.to_owned()
    };
    let mut y = text(ui, "subject", room, room.top(), &title, Face::SUBJECT) + 2.0;
    if let Some(talk) = listed.talk.as_deref() {
        let about = of_talk(words, talk);
        let run = Run::new(&about, Face::TEXT, palette.weak);
        y = shown(ui, "talk", room, y, run) + 12.0;
    }
    y = text(ui, "about", room, y, words.name(&lesson.about), Face::TEXT) + 16.0;
    if let Some(talk) = listed.talk.as_deref() {
        let facts = known_before(words, talk);
        parting(ui.painter(), across, y, palette);
        let head = Rect::from_min_size(pos2(room.left(), y + 8.0), vec2(room.width(), FACT));
        SectionHead::new(&words.say("lessons-known")).show_at(ui, head);
        y = show_facts(ui, &facts, room, head.bottom(), "known") + 12.0;
    } else {
        let missing = words.say("lessons-no-talk");
        y += fault_line(ui, room, y, &missing) + 8.0;
    }
    let facts = standing(words, listed);
    parting(ui.painter(), across, y, palette);
    let head = Rect::from_min_size(pos2(room.left(), y + 8.0), vec2(room.width(), FACT));
    SectionHead::new(&words.say("lessons-yours")).show_at(ui, head);
    show_facts(ui, &facts, room, head.bottom(), "yours");
}

/// Drug, company and day of a talk.
fn of_talk(words: &Words, talk: &Session) -> String {
    let brief = talk.brief();
    let date = brief
        .held
        .and_then(|held| held.to_string().parse().ok())
        .map(|held| words.date_in_words(held));
    let parts = [
        Some(short_title(words, &brief.product)),
        Some(words.companies(brief)),
        date,
    ];
    let parts: Vec<String> = (parts.into_iter().flatten())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(&words.say("preview-about-separator"))
}

/// What was known before the talk: the rules, and reference prices of the brief alone.
fn known_before(words: &Words, talk: &Session) -> Vec<(String, String)> {
    let brief = talk.brief();
    let (currency, decimals) = (brief.currency.code(), decimals_of(brief.step));
    let money = |amount| words.money(shown_amount(amount, decimals), currency);
    let mut facts = vec![(
        words.say("column-procedure").into_owned(),
        words.name(talk.pack().short_title()).to_owned(),
    )];
    let of_brief = talk.compared().filter(|one| {
        (brief.references.iter()).any(|reference| std::ptr::eq(reference, one.reference))
    });
    facts.extend(of_brief.map(|one| {
        let value = match one.value {
            Known::At(price) | Known::Above(price) | Known::Below(price) => money(price),
            Known::Between(low, high) => words.range(&money(low), &money(high)),
        };
        (reference_name(words, one.reference, false), value)
    }));
    facts
}

/// How far the trainee is.
fn standing(words: &Words, listed: &Listed) -> Vec<(String, String)> {
    let Some(tally) = &listed.tally else {
        return Vec::new();
    };
    let mut facts = vec![(
        words.say("lessons-answered").into_owned(),
        words.say_with(
            "lessons-of",
            &[
                ("done", tally.answered.into()),
                ("all", tally.questions.into()),
            ],
        ),
    )];
    if let Some(percent) = tally.percent() {
        facts.push((
            words.say("lessons-credit").into_owned(),
            words.say_with(
                "lessons-credit-of",
                &[
                    ("credit", tally.credit.into()),
                    ("best", tally.answered.saturating_mul(100).into()),
                    ("percent", format!("{percent}%").into()),
                ],
            ),
        ));
    }
    if let Some(last) = tally.last {
        let day = last.civil().date().to_string();
        facts.push((words.say("lessons-last").into_owned(), day));
    }
    facts
}

fn show_facts(
    ui: &Ui,
    facts: &[(String, String)],
    room: Rect,
    top: f32,
    salt: &'static str,
) -> f32 {
    let palette = &Theme::of(ui).palette;
    let mut y = top;
    for (at, (name, value)) in facts.iter().enumerate() {
        let rect = Rect::from_min_size(pos2(room.left(), y), vec2(room.width(), FACT));
        if rect.bottom() > room.bottom() {
            break;
        }
        let base = baseline(rect.y_range(), Face::TEXT);
        let value = Run::new(value, Face::TEXT, palette.strong);
        let value = label(
            ui,
            (salt, "value", at),
            rect.right(),
            base,
            Align::Max,
            value,
        );
        let width = value.rect.left() - 12.0 - rect.left();
        let name = fitted(ui.painter(), name, width, Face::TEXT);
        let name = Run::new(&name, Face::TEXT, palette.weak);
        label(ui, (salt, "name", at), rect.left(), base, Align::Min, name);
        y = rect.bottom();
    }
    y
}

/// A paragraph, its first face strong; gives where it ends.
fn text(ui: &Ui, salt: &'static str, room: Rect, y: f32, text: &str, face: Face) -> f32 {
    let palette = &Theme::of(ui).palette;
    let ink = if face == Face::TEXT {
        palette.normal
    } else {
        palette.strong
    };
    shown(ui, salt, room, y, Run::new(text, face, ink))
}

fn shown(ui: &Ui, salt: &'static str, room: Rect, y: f32, run: Run<'_>) -> f32 {
    let left_top = pos2(room.left(), y);
    let height = paragraph(ui.painter(), left_top, room.width(), run);
    let rect = Rect::from_min_size(left_top, vec2(room.width(), height));
    let response = ui.interact(rect, ui.make_persistent_id(salt), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, run.text));
    rect.bottom()
}

/// What is wrong, with its sign; gives its height.
fn fault_line(ui: &Ui, room: Rect, y: f32, text: &str) -> f32 {
    let palette = &Theme::of(ui).palette;
    let left_top = pos2(room.left() + 24.0, y);
    Sign::Exclamation.paint_at(ui.painter(), pos2(room.left() + 8.0, y + 10.0), palette.bad);
    let run = Run::new(text, Face::TEXT, palette.bad);
    let height = paragraph_height(ui.painter(), room.width() - 24.0, run);
    paragraph(ui.painter(), left_top, room.width() - 24.0, run);
    let rect = Rect::from_min_size(left_top, vec2(room.width() - 24.0, height));
    let response = ui.interact(rect, ui.make_persistent_id(("fault", text)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Alert, true, text));
    height
}

/// The buttons at the end; gives where they begin, and which was pressed.
fn buttons(
    ui: &Ui,
    model: &TrainingModel<'_>,
    listed: &Listed,
    inner: Rect,
) -> (f32, Option<Wish>) {
    let words = model.words;
    let row = |from_below: f32| {
        let top = inner.bottom() - BUTTON - from_below * (BUTTON + 8.0);
        Rect::from_min_size(pos2(inner.left(), top), vec2(inner.width(), BUTTON))
    };
    let (take, edit, new) = (
        words.say("lessons-take"),
        words.say("lessons-edit"),
        words.say("lessons-new"),
    );
    let lower = row(0.0);
    let half = (lower.width() - 8.0) / 2.0;
    let new = Button::plain(&new).key(Wish::New.key());
    let mut pressed = None;
    if !listed.is_whole() {
        if new.show_at(ui, lower).clicked() {
            pressed = Some(Wish::New);
        }
        return (lower.top(), pressed);
    }
    let upper = row(1.0);
    let places = [
        (Button::main(&take).key(Wish::Take.key()), upper, Wish::Take),
        (
            Button::plain(&edit).key(Wish::Edit.key()),
            lower.with_max_x(lower.left() + half),
            Wish::Edit,
        ),
        (new, lower.with_min_x(lower.right() - half), Wish::New),
    ];
    for (button, rect, wish) in places {
        if button.show_at(ui, rect).clicked() {
            pressed = Some(wish);
        }
    }
    (upper.top(), pressed)
}
