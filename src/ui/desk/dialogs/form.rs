//! Something to fill in or to confirm.

use egui::Ui;

use super::fields::{fields, space, words};
use super::purpose::Purpose;
use crate::domain::bidding::Bidder;
use crate::domain::command::NewOffer;
use crate::domain::conversion::understand_fact;
use crate::domain::offer::Confirmation;
use crate::domain::refusal::Reason;
use crate::domain::renewal::Renewed;
use crate::domain::session::Session;
use crate::domain::typed::{Manner, TypedFault, understand};
use crate::domain::{Command, Price, Refusal, Reserve, Side, Text};
use crate::text::Argument;
use crate::text::price::bare_price;
use crate::ui::action::Action;
use crate::ui::desk::{DeskModel, frame};
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::{dialog_buttons, dialog_card};

/// What was filled in.
pub struct Form {
    pub(super) purpose: Purpose,
    pub(super) fields: Vec<String>,
    /// For a correction: whether the offer was a confirmed one.
    pub(super) confirmed: bool,
    /// For a justification: the offer that it comes with.
    offer: Option<Box<NewOffer>>,
    /// Why it was not recorded; what was filled in stays.
    fault: Option<Refusal>,
    /// It was asked for and is not answered yet.
    sent: bool,
    /// The field that is to have the focus.
    pub(super) focus: Option<usize>,
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
            offer: None,
            fault: None,
            sent: false,
            focus: Some(purpose.first_field()),
            fresh: true,
        }
    }

    /// The justification that an offer has to come with.
    pub fn justification(offer: NewOffer) -> Self {
        Self {
            offer: Some(Box::new(offer)),
            ..Self::new(Purpose::Justify)
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
        if let Some(bidder) = session.next_signing_bidder(by) {
            return Self::of_bidder(Purpose::BidderSign, bidder);
        }
        let mut form = Self::new(Purpose::Sign(by));
        if let (Side::Payer, Some(leader), Some(field)) =
            (by, session.brief().leader(), form.fields.first_mut())
        {
            *field = leader.chinese().to_owned();
        }
        form
    }

    /// A form that begins with a bidder's number.
    pub fn of_bidder(purpose: Purpose, bidder: Bidder) -> Self {
        let mut form = Self::new(purpose);
        if let Some(field) = form.fields.first_mut() {
            *field = bidder.to_string();
        }
        form
    }

    /// It was refused: says why, and the field it is about has the focus.
    pub(in crate::ui::desk) fn refused(&mut self, refusal: Refusal) {
        self.fault = Some(refusal);
        self.sent = false;
        self.focus = Some(self.at_fault().unwrap_or_default());
    }

    /// The field that the refusal is about.
    pub(super) fn at_fault(&self) -> Option<usize> {
        let refusal = self.fault.as_ref()?;
        let last = self.fields.len().saturating_sub(1);
        Some(match refusal.reason {
            Reason::ReasonMissing => last,
            Reason::NoSuchRecord(_)
            | Reason::NotAnOffer(_)
            | Reason::BidderMissing
            | Reason::BidNotHandedIn(_) => 0,
            _ => self.purpose.first_field(),
        })
    }

    /// Something was changed: what was refused no longer stands.
    pub(super) fn changed(&mut self) {
        self.fault = None;
    }

    fn field(&self, at: usize) -> &str {
        self.fields.get(at).map_or("", |field| field.trim())
    }

    /// What is asked for, or why it can't be.
    fn outcome(&self, session: &Session) -> Result<Action, Refusal> {
        let words = |at| Text::sentence(self.field(at));
        let command = match self.purpose {
            Purpose::Gate(inside) => Command::Gate { inside },
            Purpose::Accept(by) => Command::Accept { by },
            Purpose::StepOut(by) => Command::Recess {
                by,
                minutes: minutes(self.field(0))?,
            },
            Purpose::SetRecess => Command::SetRecess {
                minutes: minutes(self.field(0))?.ok_or(Reason::Minutes)?,
            },
            Purpose::Remark(by) => Command::Remark {
                by,
                text: words(0)?,
                translation: None,
                claim: None,
            },
            Purpose::Meet => Command::Meet { text: words(0)? },
            Purpose::Justify => {
                let offer = self.offer.as_deref().ok_or(Reason::NothingToConfirm)?;
                Command::Offer(NewOffer {
                    justification: words(0)?,
                    ..offer.clone()
                })
            }
            Purpose::Note => Command::Note { text: words(0)? },
            Purpose::Correct => self.corrected(session)?,
            Purpose::Fail => Command::Fail { reason: words(0)? },
            Purpose::Sign(by) => {
                let name = Text::name(self.field(0))?;
                let bidder = None;
                Command::Sign { by, bidder, name }
            }
            Purpose::HandInBid => Command::HandInBid {
                bidder: bidder(self.field(0))?,
            },
            Purpose::CloseBidding => Command::CloseBidding,
            Purpose::Renew { .. } => Command::Renew,
            Purpose::BidderSign => Command::Sign {
                by: Side::Company,
                bidder: Some(bidder(self.field(0))?),
                name: Text::name(self.field(1))?,
            },
            Purpose::Close { past } => Command::Close {
                signatures_on_record: !past || all_signed(session),
            },
            Purpose::Settle => {
                let brief = session.brief();
                let own = (brief.unit, brief.currency);
                let (of, makes, date) = (self.field(0), self.field(1), self.field(2));
                let settled = understand_fact(of, makes, date, words(3)?, own)
                    .ok_or(Reason::SettleUnreadable)?;
                Command::Settle(settled)
            }
            Purpose::Reserve => {
                let price = price(session, self.field(0))?;
                return Ok(Action::OpenReserve(Reserve::sealed(price)));
            }
        };
        Ok(Action::Record(Box::new(command)))
    }

    fn corrected(&self, session: &Session) -> Result<Command, Refusal> {
        let seq = self
            .field(0)
            .parse()
            .map_err(|_not_a_number| Reason::NoSuchRecord(0))?;
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
        Ok(Command::Correct {
            seq,
            typed: Text::sentence(typed)?,
            price: new_price,
            confirmation: changed.then_some(now),
            reason: Text::sentence(self.field(2))?,
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

/// A bidder by its number; none is no bidder's.
fn bidder(text: &str) -> Result<Bidder, Refusal> {
    let narrow = crate::domain::typed::narrowed(text);
    narrow
        .parse()
        .map_err(|_no_number| Reason::BidderMissing.into())
}

fn minutes(text: &str) -> Result<Option<u16>, Refusal> {
    if text.is_empty() {
        return Ok(None);
    }
    let narrow = crate::domain::typed::narrowed(text);
    narrow
        .parse()
        .map(Some)
        .map_err(|_not_minutes| Reason::Minutes.into())
}

/// A figure that stands for itself; a step from an offer is refused here.
pub(super) fn price(session: &Session, text: &str) -> Result<Price, Refusal> {
    let understood = understand(text, frame(session)).map_err(Reason::Typed)?;
    if understood.manner == Manner::Plain {
        Ok(understood.price)
    } else {
        Err(Reason::Typed(TypedFault::WithoutBase).into())
    }
}

/// Shows the form; true when it is done with.
pub(super) fn show(
    ui: &Ui,
    model: &DeskModel<'_>,
    form: &mut Form,
    actions: &mut Vec<Action>,
) -> bool {
    let away = dialog_card(ui, 432.0, |ui| {
        let arguments = arguments(model, form.purpose);
        head(ui, model, form.purpose, &arguments);
        let entered = fields(ui, model, form);
        if let Some(fault) = &form.fault {
            space(ui, 8.0);
            let (why, _) = model.words.refusal_parts(fault);
            words(ui, &why, Face::TEXT, Theme::of(ui).palette.bad);
        }
        space(ui, 16.0);
        let confirm = model.words.say_with(&form.purpose.confirm(), &arguments);
        let cancel = model.words.say("dialog-cancel");
        let (confirmed, cancelled) = dialog_buttons(ui, &confirm, &cancel);
        if (confirmed || entered) && !form.sent {
            match form.outcome(model.session) {
                Ok(action) => {
                    actions.push(action);
                    form.sent = true;
                }
                Err(refusal) => form.refused(refusal),
            }
        }
        cancelled
    });
    form.fresh = false;
    away
}

fn arguments(model: &DeskModel<'_>, purpose: Purpose) -> Vec<(&'static str, Argument<'static>)> {
    let state = model.session.state();
    let currency = model.session.brief().currency.code();
    let of = match purpose {
        Purpose::Accept(by) => by.other(),
        _ => Side::Company,
    };
    let stated = match purpose {
        Purpose::Renew { .. } => state.renewal.as_ref().and_then(Renewed::price),
        _ => state.last_price_of(of),
    };
    let price = stated.map_or_else(String::new, |price| bare_price(price.amount(), currency));
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
    let closes = matches!(purpose, Purpose::Close { .. });
    if closes && model.session.permits_showing().is_ok() {
        space(ui, 8.0);
        let text = model.words.say("envelope-close-hint");
        words(ui, &text, Face::TEXT, palette.normal);
    }
}
