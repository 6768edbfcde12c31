//! Offers, as they were typed and as they were meant.

use super::doubt::Doubt;
use super::party::Side;
use super::price::Price;
use super::text::Text;

/// Whether an offer was confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Confirmation {
    /// A quote: it uses no chance.
    #[default]
    Quote,
    /// Confirmed: it uses one of the chances to quote and confirm.
    Confirmed,
    /// Whether it was confirmed is not on record.
    NotOnRecord,
}

/// How well a figure was heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Hearing {
    /// Heard.
    #[default]
    Clear,
    /// Heard unclearly: the figure is what it sounded like.
    Unclear,
    /// An offer was made; its figure is not on record.
    NotOnRecord,
}

/// What was asked about a figure before it was recorded, and that it stands as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The doubt.
    pub doubt: Doubt,
    /// True: the figure stands as typed. False: the likelier one was taken.
    pub as_typed: bool,
}

/// An offer or a counteroffer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Whose it is.
    pub by: Side,
    /// As it was typed; empty where the figure is not on record.
    pub typed: Text,
    /// As it is meant: per comparable unit, in the talk's currency.
    pub price: Option<Price>,
    /// Confirmed or not.
    pub confirmation: Confirmation,
    /// How well it was heard.
    pub hearing: Hearing,
    /// What was asked about it.
    pub answered: Option<Answered>,
    /// The written justification that came with it, where one did.
    pub justification: Text,
}
