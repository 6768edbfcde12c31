//! Something to fill in or to confirm.

use egui::{Rect, Sense, Ui, pos2, vec2};

use super::fields::{fields, space, words};
use super::purpose::Purpose;
use crate::domain::offer::Confirmation;
use crate::domain::session::Session;
use crate::domain::typed::{Manner, TypedFault, understand};
use crate::domain::{Command, Price, Reserve, Side, Text};
use crate::text::Argument;
use crate::text::price::bare_price;
use crate::ui::action::Action;
use crate::ui::desk::{DeskModel, frame};
use crate::ui::theme::{BUTTON, Face, Theme};
use crate::ui::widgets::{Button, dialog_card};

/// What was filled in.
pub struct Form {
    pub(super) purpose: Purpose,
    pub(super) fields: Vec<String>,
    /// For a correction: whether the offer was a confirmed one.
    pub(super) confirmed: bool,
    pub(super) fault: Option<String>,
    /// It has not been shown yet.
    pub(super) fresh: bool,
}

impl Form {
    /// A form with nothing filled in.
    pub fn new(purpose: Purpose) -> Self {
        let fields = vec![String::new(); purpose.fields().len()];
        Self {
            purpose,
            fields,
            confirmed: false,
            fault: None,
            fresh: true,
        }
    }

    /// A correction that begins with the last offer.
    pub fn correction(session: &Session) -> Self {
        let mut form = Self::new(Purpose::Correct);
        if let (Some(last), Some(field)) = (session.state().last_offer(), form.fields.first_mut()) {
            *field = last.seq.to_string();
            form.confirmed = last.confirmation == Confirmation::Confirmed;
        }
        form
    }

    /// A signature; the payer's leader signs by name where it is known.
    pub fn signature(by: Side, session: &Session) -> Self {
        let mut form = Self::new(Purpose::Sign(by));
        if let (Side::Payer, Some(leader), Some(field)) =
            (by, session.brief().leader(), form.fields.first_mut())
        {
            *field = leader.chinese().to_owned();
        }
        form
    }

    fn field(&self, at: usize) -> &str {
        self.fields.get(at).map_or("", |field| field.trim())
    }

    /// What is asked for, or the code of what is wrong.
    fn outcome(&self, session: &Session) -> Result<Action, String> {
        let words = |at| Text::sentence(self.field(at)).map_err(|fault| fault.code().to_owned());
        let command = match self.purpose {
            Purpose::Gate(inside) => Command::Gate { inside },
            Purpose::Accept(by) => Command::Accept { by },
            Purpose::StepOut(by) => Command::Recess {
                by,
                minutes: minutes(self.field(0))?,
            },
            Purpose::SetRecess => Command::SetRecess {
                minutes: minutes(self.field(0))?.ok_or("minutes")?,
            },
            Purpose::Remark(by) => Command::Remark {
                by,
                text: words(0)?,
                translation: None,
                claim: None,
            },
            Purpose::Note => Command::Note { text: words(0)? },
            Purpose::Correct => self.corrected(session)?,
            Purpose::Fail => Command::Fail { reason: words(0)? },
            Purpose::Sign(by) => {
                let name = Text::name(self.field(0)).map_err(|fault| fault.code().to_owned())?;
                Command::Sign { by, name }
            }
            Purpose::Close { past } => Command::Close {
                signatures_on_record: !past || all_signed(session),
            },
            Purpose::Reserve => {
                let price = price(session, self.field(0))?;
                return Ok(Action::OpenReserve(Reserve::sealed(price)));
            }
        };
        Ok(Action::Record(Box::new(command)))
    }

    fn corrected(&self, session: &Session) -> Result<Command, String> {
        let seq = self
            .field(0)
            .parse()
            .map_err(|_not_a_number| "no-such-record".to_owned())?;
        let typed = self.field(1);
        let new_price = if typed.is_empty() {
            None
        } else {
            Some(price(session, typed)?)
        };
        let was = session.state().offer(seq).map(|offer| offer.confirmation);
        let now = if self.confirmed {
            Confirmation::Confirmed
        } else {
            Confirmation::Quote
        };
        let changed = (was == Some(Confirmation::Confirmed)) != self.confirmed;
        let text = |text| Text::sentence(text).map_err(|fault| fault.code().to_owned());
        Ok(Command::Correct {
            seq,
            typed: text(typed)?,
            price: new_price,
            confirmation: changed.then_some(now),
            reason: text(self.field(2))?,
        })
    }
}

fn all_signed(session: &Session) -> bool {
    let signed = |side: &Side| session.state().has_signed(*side);
    session
        .pack()
        .letter()
        .is_none_or(|(_, sides)| sides.iter().all(signed))
}

fn minutes(text: &str) -> Result<Option<u16>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    let narrow = crate::domain::typed::narrowed(text);
    narrow
        .parse()
        .map(Some)
        .map_err(|_not_minutes| "minutes".to_owned())
}

/// A figure that stands for itself; a step from an offer is refused here.
fn price(session: &Session, text: &str) -> Result<Price, String> {
    let understood = understand(text, frame(session)).map_err(|fault| fault.code().to_owned())?;
    if understood.manner == Manner::Plain {
        Ok(understood.price)
    } else {
        Err(TypedFault::WithoutBase.code().to_owned())
    }
}

/// Shows the form; true when it is done with.
pub(super) fn show(
    ui: &Ui,
    model: &DeskModel<'_>,
    form: &mut Form,
    actions: &mut Vec<Action>,
) -> bool {
    let mut done = false;
    let away = dialog_card(ui, 432.0, |ui| {
        let arguments = arguments(model, form.purpose);
        head(ui, model, form.purpose, &arguments);
        let entered = fields(ui, model, form);
        if let Some(fault) = &form.fault {
            space(ui, 8.0);
            words(ui, fault, Face::TEXT, Theme::of(ui).palette.bad);
        }
        space(ui, 16.0);
        let (confirmed, cancelled) = buttons(ui, model, form.purpose);
        if confirmed || entered {
            match form.outcome(model.session) {
                Ok(action) => {
                    actions.push(action);
                    done = true;
                }
                Err(code) => {
                    form.fault = Some(model.words.say(&format!("refusal-{code}")).into_owned());
                }
            }
        }
        cancelled
    });
    form.fresh = false;
    done || away
}

fn arguments(model: &DeskModel<'_>, purpose: Purpose) -> Vec<(&'static str, Argument<'static>)> {
    let state = model.session.state();
    let currency = model.session.brief().currency.code();
    let of = match purpose {
        Purpose::Accept(by) => by.other(),
        _ => Side::Company,
    };
    let price = state
        .last_price_of(of)
        .map_or_else(String::new, |price| bare_price(price.amount(), currency));
    let limit = crate::text::gate_limit(model.session.pack());
    let head = model.head.unwrap_or_default().to_owned();
    vec![
        ("price", price.into()),
        ("limit", limit.into()),
        ("head", head.into()),
    ]
}

fn head(ui: &mut Ui, model: &DeskModel<'_>, purpose: Purpose, arguments: &[(&str, Argument<'_>)]) {
    let palette = &Theme::of(ui).palette;
    let title = model.words.say_with(purpose.id(), arguments);
    words(ui, &title, Face::TITLE, palette.strong);
    let text = format!("{}.text", purpose.id());
    if model.words.has(&text) {
        space(ui, 8.0);
        let text = model.words.say_with(&text, arguments);
        words(ui, &text, Face::TEXT, palette.normal);
    }
}

/// Confirm and cancel; whether each was pressed.
fn buttons(ui: &mut Ui, model: &DeskModel<'_>, purpose: Purpose) -> (bool, bool) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), BUTTON), Sense::hover());
    let confirm_words = model
        .words
        .say_with(&purpose.confirm(), &arguments(model, purpose));
    let confirm = Button::main(&confirm_words).key("Enter");
    let size = confirm.natural_size(ui);
    let right = Rect::from_min_size(
        pos2(rect.right() - size.x, rect.top()),
        vec2(size.x, BUTTON),
    );
    let cancel_words = model.words.say("dialog-cancel");
    let cancel = Button::plain(&cancel_words).key("Esc");
    let size = cancel.natural_size(ui);
    let left = Rect::from_min_size(
        pos2(right.left() - 8.0 - size.x, rect.top()),
        vec2(size.x, BUTTON),
    );
    let cancelled = cancel.show_at(ui, left).clicked();
    (confirm.show_at(ui, right).clicked(), cancelled)
}
