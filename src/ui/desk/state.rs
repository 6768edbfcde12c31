//! What the desk remembers between frames: what is being typed and what was asked.

use super::dialogs::{Dialog, Form, SigningAnswer};
use crate::domain::command::NewOffer;
use crate::domain::doubt::Doubt;
use crate::domain::offer::{Answered, Confirmation, Hearing};
use crate::domain::session::Session;
use crate::domain::typed::{self, Frame, TypedFault, Understood};
use crate::domain::{Command, Price, Refusal, Side, Text};

/// What the desk remembers between frames.
pub struct DeskState {
    /// What stands in the price field.
    pub entry: String,
    /// Who is speaking.
    pub speaking: Side,
    /// Whether the company's figure being typed is a confirmed offer.
    pub confirmed: bool,
    /// Whether the figure being typed was heard unclearly.
    pub unclear: bool,
    /// Whether figures are only tried, off the record.
    pub trying: bool,
    /// Whether the figure in the field was taken from the counteroffers worth a look.
    pub taken: bool,
    /// The panel that was unfolded by hand where there is no room for all.
    pub unfolded: Option<Panel>,
    /// A figure that is asked about before it is recorded.
    pub asked: Option<Asked>,
    /// Why the last thing was not recorded.
    pub refusal: Option<Refusal>,
    /// What stands over the desk.
    pub dialog: Option<Dialog>,
}

/// A panel of the right column that can fold to one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// Counteroffers worth a look.
    Counters,
    /// The forecast.
    Forecast,
    /// What is saved.
    Savings,
}

impl Panel {
    /// All of them, in the order in which they stand.
    pub const ALL: [Self; 3] = [Self::Counters, Self::Forecast, Self::Savings];
}

/// A figure that is asked about.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The offer as it was typed.
    pub offer: NewOffer,
    /// Why it is asked about.
    pub doubt: Doubt,
}

impl Default for DeskState {
    fn default() -> Self {
        Self {
            entry: String::new(),
            speaking: Side::Company,
            confirmed: false,
            unclear: false,
            trying: false,
            taken: false,
            unfolded: None,
            asked: None,
            refusal: None,
            dialog: None,
        }
    }
}

impl DeskState {
    /// The desk as it stands when a talk is opened: the side speaks that spoke last.
    pub fn for_session(session: &Session) -> Self {
        let speaking = session.state().last_offer().map_or_else(
            || first_speaker(session),
            |last| next_speaker(session, last.by),
        );
        Self {
            speaking,
            ..Self::default()
        }
    }

    /// What the entry is read as; `None` while it is empty.
    pub fn reading(&self, session: &Session) -> Option<Result<Understood, TypedFault>> {
        let said = self.entry.trim();
        (!said.is_empty()).then(|| typed::understand(said, frame(session)))
    }

    /// The price in the entry, where it can be read.
    pub fn typed_price(&self, session: &Session) -> Option<Price> {
        self.reading(session)?
            .ok()
            .map(|understood| understood.price)
    }

    /// Enter: records what was typed, asks about it, or says why it can't be read.
    pub fn submit(&mut self, session: &Session) -> Option<Command> {
        if self.trying {
            return None;
        }
        if let Some(asked) = self.asked.take() {
            return self.answer(asked, false);
        }
        let understood = match self.reading(session)? {
            Ok(understood) => understood,
            Err(TypedFault::Price(fault)) => {
                self.refusal = Some(fault.into());
                return None;
            }
            Err(fault) => {
                self.refusal = Some(crate::domain::refusal::Reason::Typed(fault).into());
                return None;
            }
        };
        let offer = NewOffer {
            typed: Text::sentence(&self.entry).unwrap_or_default(),
            confirmation: self.confirmation(),
            hearing: if self.unclear {
                Hearing::Unclear
            } else {
                Hearing::Clear
            },
            ..NewOffer::quote(self.speaking, understood.price)
        };
        self.refusal = None;
        match session.doubt(self.speaking, understood.price) {
            Some(doubt) => {
                self.asked = Some(Asked { offer, doubt });
                None
            }
            None => Some(Command::Offer(offer)),
        }
    }

    /// The answer to a doubt: the figure as typed, or the likelier one. Where there is no
    /// likelier one the figure goes back into the field.
    pub fn answer(&mut self, asked: Asked, as_typed: bool) -> Option<Command> {
        self.asked = None;
        let price = if as_typed {
            asked.offer.price
        } else {
            asked.doubt.likelier()
        };
        let price = price?;
        let answered = Some(Answered {
            doubt: asked.doubt,
            as_typed,
        });
        Some(Command::Offer(NewOffer {
            price: Some(price),
            answered,
            ..asked.offer
        }))
    }

    /// The command as it goes on. An offer that has to come with a written justification
    /// waits in a dialog that asks for it.
    pub fn with_justification(&mut self, session: &Session, command: Command) -> Option<Command> {
        match command {
            Command::Offer(offer)
                if offer.justification.is_empty() && session.wants_justification(offer.by) =>
            {
                self.dialog = Some(Dialog::Form(Form::justification(offer)));
                None
            }
            command => Some(command),
        }
    }

    /// The command was recorded: the field is free again.
    pub fn recorded(&mut self, session: &Session, command: &Command) {
        self.refusal = None;
        self.asked = None;
        self.dialog = None;
        if let Command::Offer(offer) = command {
            self.entry.clear();
            self.taken = false;
            self.confirmed = false;
            self.unclear = false;
            self.speaking = next_speaker(session, offer.by);
        }
    }

    /// The command was refused: what was typed stays, in the field or in its dialog.
    pub fn refused(&mut self, refusal: Refusal) {
        if let Some(Dialog::Form(form)) = &mut self.dialog {
            form.refused(refusal);
            return;
        }
        if let Some(Dialog::Opening(form)) = &mut self.dialog {
            form.refused(refusal);
            return;
        }
        self.asked = None;
        self.refusal = Some(refusal);
    }

    /// What was asked about the plan is done, or why it is not.
    pub fn plan_answered(&mut self, answer: Result<(), String>) {
        if let Some(Dialog::Plan(dialog)) = &mut self.dialog {
            match answer {
                Ok(()) => self.dialog = None,
                Err(why) => dialog.refused(why),
            }
        }
    }

    /// The head was signed, or was not.
    pub fn signing_answered(&mut self, answer: SigningAnswer) {
        if let Some(Dialog::Signing(dialog)) = &mut self.dialog
            && dialog.answered(answer)
        {
            self.dialog = None;
        }
    }

    /// The other side speaks.
    pub fn swap_sides(&mut self) {
        self.speaking = self.speaking.other();
        self.asked = None;
        self.refusal = None;
    }

    fn confirmation(&self) -> Confirmation {
        if self.confirmed && self.speaking == Side::Company {
            Confirmation::Confirmed
        } else {
            Confirmation::Quote
        }
    }
}

/// What figures are read against in this talk.
pub fn frame(session: &Session) -> Frame {
    let brief = session.brief();
    Frame {
        currency: brief.currency,
        unit: brief.unit,
        step: brief.step,
        base: session.state().last_price_of(Side::Company),
    }
}

/// Who makes the first offer; the company where the rules do not say.
fn first_speaker(session: &Session) -> Side {
    let first = session.pack().first_offer();
    first.map_or(Side::Company, |(_, side)| side)
}

/// After a counteroffer the company answers; a company goes on until Tab says otherwise,
/// but where the rules let sides alternate it is the other's turn.
fn next_speaker(session: &Session, spoke: Side) -> Side {
    let pack = session.pack();
    let in_turn = pack.alternating().is_some() || pack.final_offer().is_some();
    if spoke == Side::Payer || in_turn {
        spoke.other()
    } else {
        spoke
    }
}
