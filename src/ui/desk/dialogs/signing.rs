//! The head of a closed record, signed with a key file.
//!
//! The passphrase is asked for once the key is known to have one. It is masked, so that neither
//! the screen nor assistive technology has it, and gone with the dialog.

use std::path::PathBuf;

use egui::{Align, Key, Rect, Sense, Ui, pos2, vec2};

use super::fields::{space, words};
use crate::ui::action::{Action, SignAsk, Unsaid};
use crate::ui::desk::DeskModel;
use crate::ui::theme::{FIELD, Face, Theme};
use crate::ui::widgets::text::{baseline, label};
use crate::ui::widgets::{Edge, Run, TextField, dialog_buttons, dialog_card};

/// Where fields begin, right of their names.
const NAMES: f32 = 104.0;

/// How a signature came out.
pub enum SigningAnswer {
    /// It is there.
    Signed,
    /// Nothing is wrong: the key only wants its passphrase.
    WantsPassphrase,
    /// It is not, and why.
    Refused(String),
}

/// What was filled in.
pub struct SigningDialog {
    key: String,
    name: String,
    passphrase: String,
    /// The key has a passphrase, so its field is shown.
    locked: bool,
    fault: Option<String>,
    focus: Option<usize>,
    sent: bool,
}

impl SigningDialog {
    /// A dialog for this key, and for the payer's leader where nobody has signed yet.
    pub fn new(model: &DeskModel<'_>) -> Option<Self> {
        let signing = model.signing?;
        let leader = model.session.brief().leader();
        let name = leader.map_or("", |leader| leader.chinese());
        let signatures = &signing.signed.signatures;
        let signed = signatures.iter().any(|one| one.name == name);
        Some(Self {
            key: signing.key.to_owned(),
            name: if signed { "" } else { name }.to_owned(),
            passphrase: String::new(),
            locked: false,
            fault: None,
            focus: Some(usize::from(!signing.key.is_empty())),
            sent: false,
        })
    }

    /// Takes the answer in; true when the dialog is done with. What was filled in stays, but
    /// for the passphrase.
    pub fn answered(&mut self, answer: SigningAnswer) -> bool {
        self.sent = false;
        self.passphrase.clear();
        match answer {
            SigningAnswer::Signed => return true,
            SigningAnswer::WantsPassphrase => {
                self.locked = true;
                self.fault = None;
                self.focus = Some(2);
            }
            SigningAnswer::Refused(why) => {
                self.fault = Some(why);
                self.focus = Some(if self.locked { 2 } else { 0 });
            }
        }
        false
    }
}

/// Shows the dialog; true when it is done with.
pub(super) fn show(
    ui: &Ui,
    model: &DeskModel<'_>,
    dialog: &mut SigningDialog,
    actions: &mut Vec<Action>,
) -> bool {
    let Some(signing) = model.signing else {
        return true;
    };
    dialog_card(ui, 560.0, |ui| {
        let palette = &Theme::of(ui).palette;
        words(
            ui,
            &model.words.say("sign-head"),
            Face::TITLE,
            palette.strong,
        );
        space(ui, 8.0);
        let fields = [
            ("count", model.session.records().len().into()),
            ("head", model.head.unwrap_or_default().into()),
            ("folder", signing.folder.into()),
        ];
        let text = model.words.say_with("sign-head.text", &fields);
        words(ui, &text, Face::TEXT, palette.normal);
        space(ui, 6.0);
        let entered = all_fields(ui, model, dialog);
        if let Some(fault) = &dialog.fault {
            space(ui, 8.0);
            words(ui, fault, Face::TEXT, palette.bad);
        } else if dialog.sent {
            space(ui, 8.0);
            let text = model.words.say("sign-working");
            words(ui, &text, Face::TEXT, palette.weak);
        }
        space(ui, 20.0);
        let confirm = model.words.say("sign-head.confirm");
        let cancel = model.words.say("dialog-cancel");
        let (confirmed, cancelled) = dialog_buttons(ui, &confirm, &cancel);
        if (confirmed || entered) && !dialog.sent {
            ask(model, dialog, actions);
        }
        cancelled
    })
}

/// Asks for the signature, if there is all it takes.
fn ask(model: &DeskModel<'_>, dialog: &mut SigningDialog, actions: &mut Vec<Action>) {
    let key = dialog.key.trim();
    if key.is_empty() {
        dialog.fault = Some(model.words.say("sign-no-key").into_owned());
        dialog.focus = Some(0);
        return;
    }
    let passphrase = std::mem::take(&mut dialog.passphrase);
    actions.push(Action::SignHead(SignAsk {
        key: PathBuf::from(key),
        name: dialog.name.trim().to_owned(),
        passphrase: Unsaid::new(passphrase),
    }));
    dialog.sent = true;
    dialog.fault = None;
}

/// The fields; true when Enter was pressed in the last of them.
fn all_fields(ui: &mut Ui, model: &DeskModel<'_>, dialog: &mut SigningDialog) -> bool {
    let SigningDialog {
        key,
        name,
        passphrase,
        locked,
        fault,
        focus,
        ..
    } = dialog;
    let mut fields = vec![("sign-key", key, false), ("sign-name", name, false)];
    if *locked {
        fields.push(("sign-passphrase", passphrase, true));
    }
    let last = fields.len().saturating_sub(1);
    let wanted = focus.take();
    let mut entered = false;
    for (at, (id, text, secret)) in fields.into_iter().enumerate() {
        space(ui, 10.0);
        let done = field(ui, model, id, text, (wanted == Some(at), secret));
        if done.changed {
            *fault = None;
        }
        if done.entered && at == last {
            entered = true;
        } else if done.entered {
            *focus = Some(at.saturating_add(1));
        }
    }
    entered
}

/// What happened to a field.
struct Done {
    changed: bool,
    entered: bool,
}

fn field(
    ui: &mut Ui,
    model: &DeskModel<'_>,
    id: &str,
    text: &mut String,
    (focus, secret): (bool, bool),
) -> Done {
    let palette = &Theme::of(ui).palette;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), FIELD), Sense::hover());
    let name = model.words.say(id);
    let base = baseline(rect.y_range(), Face::TEXT);
    let run = Run::new(&name, Face::TEXT, palette.weak);
    label(ui, ("name", id), rect.left(), base, Align::Min, run);
    let hint = model.words.say_with(&format!("{id}.hint"), &[]);
    let place = Rect::from_min_max(pos2(rect.left() + NAMES, rect.top()), rect.max);
    let mut field = TextField::new(text, &name).hint(&hint).edge(Edge::Plain);
    if secret {
        field = field.secret();
    }
    let response = field.show_at(ui, place);
    if focus {
        response.request_focus();
    }
    Done {
        changed: response.changed(),
        entered: response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)),
    }
}
