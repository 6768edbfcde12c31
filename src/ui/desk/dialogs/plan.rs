//! The plan: written for this sitting, sealed into a file, or opened from one.
//!
//! What is typed is masked, so that neither the screen nor assistive technology has it;
//! whoever asks for it sees it painted under its field.

use egui::{Align, Key, Rect, Sense, Ui, pos2, vec2};

use super::fields::{space, words};
use super::plan_reading::{PlanFields, read};
use crate::domain::plan::PlanFault;
use crate::ui::action::{Action, Unsaid};
use crate::ui::desk::DeskModel;
use crate::ui::theme::{BUTTON, FIELD, Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Button, Edge, Run, TextField, Toggle, dialog_card};

/// Where fields begin, right of their names.
const NAMES: f32 = 152.0;
/// The line under a field.
const READING: f32 = 18.0;

/// Which page of the dialog stands open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    Write,
    Seal,
    Open,
}

/// What was filled in.
pub struct PlanDialog {
    page: Page,
    fields: PlanFields,
    passphrase: String,
    again: String,
    shown: bool,
    fault: Option<String>,
    /// The field that is to have the focus.
    focus: Option<usize>,
    /// It was asked for and is not answered yet.
    sent: bool,
}

impl Default for PlanDialog {
    fn default() -> Self {
        Self::new()
    }
}

impl PlanDialog {
    /// A dialog in which nothing stands yet.
    pub fn new() -> Self {
        Self {
            page: Page::Write,
            fields: PlanFields::default(),
            passphrase: String::new(),
            again: String::new(),
            shown: false,
            fault: None,
            focus: Some(0),
            sent: false,
        }
    }

    /// It could not be done; what was filled in stays.
    pub(in crate::ui::desk) fn refused(&mut self, why: String) {
        self.fault = Some(why);
        self.sent = false;
    }

    fn turn_to(&mut self, page: Page) {
        self.page = page;
        self.fault = None;
        self.focus = Some(0);
    }
}

/// Shows the dialog; true when it is done with.
pub(super) fn show(
    ui: &Ui,
    model: &DeskModel<'_>,
    dialog: &mut PlanDialog,
    actions: &mut Vec<Action>,
) -> bool {
    dialog_card(ui, 560.0, |ui| {
        let palette = &Theme::of(ui).palette;
        let id = match dialog.page {
            Page::Write => "plan-write",
            Page::Seal => "plan-seal",
            Page::Open => "plan-open",
        };
        let fields = [("file", model.plan_file.into())];
        let title = model.words.say(id);
        words(ui, &title, Face::TITLE, palette.strong);
        space(ui, 8.0);
        let text = model.words.say_with(&format!("{id}.text"), &fields);
        words(ui, &text, Face::TEXT, palette.normal);
        let entered = match dialog.page {
            Page::Write => write_fields(ui, model, dialog),
            Page::Seal | Page::Open => passphrase_fields(ui, model, dialog),
        };
        if let Some(fault) = &dialog.fault {
            space(ui, 8.0);
            words(ui, fault, Face::TEXT, palette.bad);
        } else if dialog.sent {
            space(ui, 8.0);
            let text = model.words.say("plan-working");
            words(ui, &text, Face::TEXT, palette.weak);
        }
        space(ui, 16.0);
        let pressed = buttons(ui, model, dialog);
        match pressed {
            Some(Pressed::Cancel) => return true,
            Some(Pressed::Turn(page)) => dialog.turn_to(page),
            Some(Pressed::Do) | None if pressed.is_some() || entered => {
                return perform(model, dialog, actions);
            }
            Some(Pressed::Do) | None => {}
        }
        false
    })
}

/// Does what the page is for; true when the dialog is done with.
fn perform(model: &DeskModel<'_>, dialog: &mut PlanDialog, actions: &mut Vec<Action>) -> bool {
    if dialog.sent {
        return false;
    }
    let nothing = dialog.fields.are_empty();
    let plan = if nothing {
        None
    } else {
        match read(&dialog.fields, model.session, model.words) {
            Ok(plan) => Some(plan),
            Err(fault) => {
                dialog.turn_to(Page::Write);
                dialog.fault = Some(said(model, fault));
                return false;
            }
        }
    };
    let unsaid = || Unsaid::new(dialog.passphrase.clone());
    match (dialog.page, plan) {
        (Page::Write, Some(plan)) => {
            actions.push(Action::KeepPlan(plan));
            return true;
        }
        (Page::Write, None) => {
            dialog.fault = Some(model.words.say("plan-empty").into_owned());
            return false;
        }
        (Page::Seal, None) if !model.holds_plan => {
            dialog.turn_to(Page::Write);
            dialog.fault = Some(model.words.say("plan-empty").into_owned());
            return false;
        }
        (Page::Seal, _) if dialog.passphrase != dialog.again => {
            dialog.fault = Some(model.words.say("plan-passphrases-differ").into_owned());
            return false;
        }
        (Page::Seal, plan) => actions.push(Action::SealPlan(plan, unsaid())),
        (Page::Open, _) => actions.push(Action::OpenPlan(unsaid())),
    }
    dialog.sent = true;
    dialog.fault = None;
    false
}

/// What is wrong, with the step it is about.
fn said(model: &DeskModel<'_>, fault: PlanFault) -> String {
    model.words.plan_fault(fault)
}

fn write_fields(ui: &mut Ui, model: &DeskModel<'_>, dialog: &mut PlanDialog) -> bool {
    // Enter goes on to the next field: if it kept the plan, the figure meant for that field
    // would be typed into the desk's own, in plain sight
    let mut entered = ui.input(|input| input.modifiers.command && input.key_pressed(Key::Enter));
    let last = PlanFields::IDS.len() - 1;
    for (at, id) in PlanFields::IDS.iter().enumerate() {
        space(ui, if at == 0 { 14.0 } else { 2.0 });
        let shown = dialog.shown;
        let focus = dialog.focus == Some(at);
        let Some(text) = dialog.fields.texts.get_mut(at) else {
            continue;
        };
        let done = field(ui, model, id, text, Entry { focus, shown });
        if focus {
            dialog.focus = None;
        }
        if done.changed {
            dialog.fault = None;
        }
        if done.entered && at == last {
            entered = true;
        } else if done.entered && !entered {
            dialog.focus = Some(at + 1);
        }
    }
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), BUTTON), Sense::hover());
    let place = rect.with_min_x(rect.left() + NAMES);
    let text = model.words.say("plan-show-typed");
    Toggle::new(&mut dialog.shown, &text).show_at(ui, place);
    entered
}

fn passphrase_fields(ui: &mut Ui, model: &DeskModel<'_>, dialog: &mut PlanDialog) -> bool {
    let twice = dialog.page == Page::Seal;
    space(ui, 14.0);
    let focus = dialog.focus.take();
    let first = field(
        ui,
        model,
        "plan-passphrase",
        &mut dialog.passphrase,
        Entry::hidden(focus == Some(0)),
    );
    let mut entered = first.entered && !twice;
    let mut changed = first.changed;
    if twice {
        if first.entered {
            dialog.focus = Some(1);
        }
        let second = field(
            ui,
            model,
            "plan-passphrase-again",
            &mut dialog.again,
            Entry::hidden(focus == Some(1)),
        );
        entered |= second.entered;
        changed |= second.changed;
    }
    if changed {
        dialog.fault = None;
    }
    entered
}

/// How a field is shown.
#[derive(Clone, Copy)]
struct Entry {
    /// It is to have the focus.
    focus: bool,
    /// What is typed is read back below it.
    shown: bool,
}

impl Entry {
    fn hidden(focus: bool) -> Self {
        Self {
            focus,
            shown: false,
        }
    }
}

/// What happened to a field.
struct Done {
    changed: bool,
    entered: bool,
}

fn field(ui: &mut Ui, model: &DeskModel<'_>, id: &str, text: &mut String, entry: Entry) -> Done {
    let palette = &Theme::of(ui).palette;
    let high = FIELD + READING;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
    let row = Rect::from_min_size(rect.min, vec2(rect.width(), FIELD));
    let name = model.words.say(id);
    let base = baseline(row.y_range(), Face::TEXT);
    let run = Run::new(&name, Face::TEXT, palette.weak);
    label(ui, ("name", id), row.left(), base, Align::Min, run);
    let hint_id = format!("{id}.hint");
    let hint = if model.words.has(&hint_id) {
        model.words.say(&hint_id).into_owned()
    } else {
        String::new()
    };
    let place = row.with_min_x(row.left() + NAMES);
    let response = TextField::new(text, &name)
        .hint(&hint)
        .edge(Edge::Plain)
        .secret()
        .show_at(ui, place);
    if entry.focus {
        response.request_focus();
    }
    if entry.shown {
        let base = baseline((row.bottom()..=rect.bottom()).into(), Face::LABEL);
        let painter = ui.painter_at(rect);
        Run::new(text, Face::LABEL, palette.secret).paint(&painter, place.left() + 10.0, base);
    }
    Done {
        changed: response.changed(),
        entered: response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Pressed {
    Do,
    Cancel,
    Turn(Page),
}

/// The buttons of a page, the main one at the right.
fn buttons(ui: &mut Ui, model: &DeskModel<'_>, dialog: &PlanDialog) -> Option<Pressed> {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), BUTTON), Sense::hover());
    let say = |id: &str| model.words.say(id).into_owned();
    let (main, key, others) = match dialog.page {
        Page::Write => (
            "plan-write.confirm",
            "Ctrl Enter",
            vec![
                ("plan-seal.button", Pressed::Turn(Page::Seal)),
                ("plan-open.button", Pressed::Turn(Page::Open)),
            ],
        ),
        Page::Seal => ("plan-seal.confirm", "Enter", Vec::new()),
        Page::Open => ("plan-open.confirm", "Enter", Vec::new()),
    };
    let mut pressed = None;
    let mut right = rect.right();
    let mut place = |ui: &Ui, button: Button<'_>| {
        let size = button.natural_size(ui);
        let place = Rect::from_min_size(pos2(right - size.x, rect.top()), vec2(size.x, BUTTON));
        right = place.left() - 8.0;
        button.show_at(ui, place).clicked()
    };
    if place(ui, Button::main(&say(main)).key(key)) {
        pressed = Some(Pressed::Do);
    }
    if place(ui, Button::plain(&say("dialog-cancel")).key("Esc")) {
        pressed = Some(Pressed::Cancel);
    }
    for (id, does) in others {
        if place(ui, Button::plain(&say(id))) {
            pressed = Some(does);
        }
    }
    pressed
}
