//! What stands over the desk and asks for something.
//!
//! A [`Form`] asks for words, minutes, a price or a yes; [`keys`] shows every key,
//! [`money`] what the price on the table comes to, [`references`] the reference prices; the
//! [`palette`] finds a command by its words. Esc puts each of them away and changes
//! nothing.

mod fields;
mod form;
mod keys;
mod money;
mod opening;
mod palette;
mod plan;
mod plan_reading;
mod purpose;
mod references;
mod signing;

pub use form::Form;
pub use money::MoneyCard;
pub use opening::OpeningForm;
pub use palette::Palette;
pub use plan::PlanDialog;
pub use purpose::Purpose;
pub use signing::{SigningAnswer, SigningDialog};

use egui::Ui;

use super::model::DeskModel;
use super::state::DeskState;
use crate::ui::action::Action;

/// What stands over the desk.
pub enum Dialog {
    /// Something to fill in or to confirm.
    Form(Form),
    /// The reference prices.
    References,
    /// Sealed bids to open.
    Opening(OpeningForm),
    /// Every key.
    Keys,
    /// What the price on the table comes to.
    Money(MoneyCard),
    /// Commands by their words.
    Palette(Palette),
    /// The plan: written, sealed or opened.
    Plan(Box<PlanDialog>),
    /// The head of a closed record, to be signed.
    Signing(Box<SigningDialog>),
}

impl Dialog {
    /// A form for this purpose, with nothing filled in.
    pub fn ask(purpose: Purpose) -> Self {
        Self::Form(Form::new(purpose))
    }
}

/// Shows what stands over the desk, if anything does.
pub(super) fn show(
    ui: &Ui,
    model: &DeskModel<'_>,
    state: &mut DeskState,
    actions: &mut Vec<Action>,
) {
    let Some(mut dialog) = state.dialog.take() else {
        return;
    };
    let done = match &mut dialog {
        Dialog::Form(form) => form::show(ui, model, form, actions),
        Dialog::References => references::show(ui, model),
        Dialog::Opening(form) => opening::show(ui, model, form, actions),
        Dialog::Keys => keys::show(ui, model),
        Dialog::Plan(plan) => plan::show(ui, model, plan, actions),
        Dialog::Signing(signing) => signing::show(ui, model, signing, actions),
        Dialog::Money(card) => money::show(ui, model, card),
        Dialog::Palette(palette) => {
            let (done, chosen) = palette::show(ui, model, palette);
            if let Some(one) = chosen {
                super::requests::perform(one, model, state, actions);
            }
            done
        }
    };
    if !done && state.dialog.is_none() {
        state.dialog = Some(dialog);
    }
}
