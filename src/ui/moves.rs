//! Everything that can be asked for with one key, in one enumeration.
//!
//! The list beside the price, the page of keys and the palette are all made from it, and
//! all keys are heard in one place ([`Move::heard`]). Letters are keys because no price
//! contains them; only after a figure does `w` mean 万.

mod letters;
mod whose;

use egui::{Event, InputState, Key, Modifiers};

use crate::domain::Side;
use crate::domain::session::{Act, Session};
pub use whose::{accepting_side, signing_side};

/// Something that can be asked for with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Move {
    /// Declare the pending offer inside the gate.
    Inside,
    /// Declare it outside.
    Outside,
    /// Confirm the company's quote, or type a confirmed offer.
    Confirm,
    /// Mark the figure being typed as heard unclearly.
    Unclear,
    /// Ask again without a figure.
    AskAgain,
    /// Record a meeting.
    Meet,
    /// Accept the figure on the table.
    Accept,
    /// The company steps out.
    StepOut,
    /// The payer's group steps out.
    PayerStepsOut,
    /// Whoever stepped out is back.
    Return,
    /// Change the time given for the recess.
    SetRecess,
    /// Record what the speaking side said.
    Remark,
    /// Note something for the group.
    Note,
    /// Try a counteroffer without recording it.
    Try,
    /// Correct an offer.
    Correct,
    /// End without a deal.
    Fail,
    /// Sign the letter.
    Sign,
    /// Close the record.
    Close,
    /// Enter the reserve for this sitting.
    EnterReserve,
    /// Commit to a sealed reserve, or to another one.
    ChangeEnvelope,
    /// Show the sealed reserve on record.
    RevealReserve,
    /// Show the reserve for as long as the key is held.
    ShowReserve,
    /// Show the reference prices and what they come to together.
    References,
    /// Settle a conversion or an exchange rate.
    Settle,
    /// Show what the price on the table comes to.
    Money,
    /// Show every key.
    Keys,
    /// Find a command by its words.
    Palette,
    /// Go back to all talks.
    Leave,
    /// Speak the other language.
    Language,
    /// Change between dark and light.
    Theme,
    /// Record that a sealed bid was handed in.
    HandInBid,
    /// Take no more bids.
    CloseBidding,
    /// Open all bids.
    OpenBids,
    /// State the price by the rules of renewal, or take the way out they name.
    Renew,
    /// Write, seal or open the plan.
    Plan,
    /// Unfold the next panel that is folded.
    Unfold,
    /// Notes on how figures sound, on or off.
    Digits,
    /// Flag the last half minute, to be looked at afterwards.
    Flag,
    /// Write the talk in another form.
    Export,
    /// Start the public board, or start it again.
    Board,
}

impl Move {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 40] = [
        Self::Inside,
        Self::Outside,
        Self::Confirm,
        Self::Unclear,
        Self::AskAgain,
        Self::Meet,
        Self::Accept,
        Self::Return,
        Self::SetRecess,
        Self::StepOut,
        Self::PayerStepsOut,
        Self::Remark,
        Self::Note,
        Self::Try,
        Self::Correct,
        Self::Fail,
        Self::Sign,
        Self::Close,
        Self::EnterReserve,
        Self::ChangeEnvelope,
        Self::RevealReserve,
        Self::ShowReserve,
        Self::References,
        Self::Settle,
        Self::Money,
        Self::Keys,
        Self::Palette,
        Self::Leave,
        Self::Language,
        Self::Theme,
        Self::HandInBid,
        Self::CloseBidding,
        Self::OpenBids,
        Self::Renew,
        Self::Plan,
        Self::Unfold,
        Self::Digits,
        Self::Flag,
        Self::Export,
        Self::Board,
    ];

    /// The stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Inside => "move-inside",
            Self::Outside => "move-outside",
            Self::Confirm => "move-confirm",
            Self::Unclear => "move-unclear",
            Self::AskAgain => "move-ask-again",
            Self::Meet => "move-meet",
            Self::Accept => "move-accept",
            Self::StepOut => "move-step-out",
            Self::PayerStepsOut => "move-payer-steps-out",
            Self::Return => "move-return",
            Self::SetRecess => "move-set-recess",
            Self::Remark => "move-remark",
            Self::Note => "move-note",
            Self::Try => "move-try",
            Self::Correct => "move-correct",
            Self::Fail => "move-end",
            Self::Sign => "move-sign",
            Self::Close => "move-close",
            Self::EnterReserve => "move-enter-reserve",
            Self::ChangeEnvelope => "move-change-envelope",
            Self::RevealReserve => "move-reveal-reserve",
            Self::ShowReserve => "move-show-reserve",
            Self::References => "references-move",
            Self::Settle => "move-settle",
            Self::Money => "move-money",
            Self::Keys => "move-keys",
            Self::Palette => "move-palette",
            Self::Leave => "move-leave",
            Self::Language => "move-language",
            Self::Theme => "move-theme",
            Self::HandInBid => "move-hand-in",
            Self::CloseBidding => "move-close-bidding",
            Self::OpenBids => "move-open-bids",
            Self::Renew => "move-renew",
            Self::Plan => "move-plan",
            Self::Unfold => "move-unfold",
            Self::Digits => "move-digits",
            Self::Flag => "move-flag",
            Self::Export => "move-export",
            Self::Board => "move-board",
        }
    }

    /// The cap of its key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Inside => "I",
            Self::Outside => "U",
            Self::Confirm => "C",
            Self::Unclear => "H",
            Self::AskAgain => "N",
            Self::Meet => "J",
            Self::Accept => "A",
            Self::StepOut => "O",
            Self::PayerStepsOut => "P",
            Self::Return => "Space",
            Self::SetRecess => "T",
            Self::Remark => "M",
            Self::Note => "G",
            Self::Try => "W",
            Self::Correct => "K",
            Self::Fail => "X",
            Self::Sign => "S",
            Self::Close => "L",
            Self::EnterReserve => "E",
            Self::ShowReserve => "R",
            Self::References => "F",
            Self::Settle => "Z",
            Self::Money => "Y",
            Self::Keys => "?",
            Self::Palette => "Ctrl K",
            Self::Leave => "Ctrl W",
            Self::Language => "F8",
            Self::Theme => "F9",
            // of two that share a letter, each procedure knows one
            Self::HandInBid | Self::ChangeEnvelope => "B",
            Self::CloseBidding => "D",
            Self::OpenBids | Self::RevealReserve => "V",
            Self::Renew => "Q",
            Self::Plan => "F6",
            Self::Unfold => "F7",
            Self::Digits => "F4",
            Self::Flag => "F2",
            Self::Export => "Ctrl E",
            Self::Board => "F5",
        }
    }

    /// What it records, where it records something.
    pub fn act(self, session: &Session) -> Option<Act> {
        match self {
            Self::Inside => Some(Act::Inside),
            Self::Outside => Some(Act::Outside),
            Self::Confirm => Some(Act::Confirm),
            Self::AskAgain => Some(Act::Ask),
            Self::Meet => Some(Act::Meet),
            Self::Accept => Some(Act::Accept(accepting_side(session))),
            Self::StepOut => Some(Act::StepOut(Side::Company)),
            Self::PayerStepsOut => Some(Act::StepOut(Side::Payer)),
            Self::Return => Some(Act::Return),
            Self::SetRecess => Some(Act::SetRecess),
            Self::Remark => Some(Act::Remark(Side::Payer)),
            Self::Note => Some(Act::Note),
            Self::Correct => Some(Act::Correct),
            Self::Fail => Some(Act::Fail),
            Self::Sign => Some(Act::Sign(signing_side(session))),
            Self::Close => Some(Act::Close),
            Self::HandInBid => Some(Act::HandInBid),
            Self::CloseBidding => Some(Act::CloseBidding),
            Self::OpenBids => Some(Act::OpenBids),
            Self::Renew => Some(Act::Renew),
            Self::Try
            | Self::Unclear
            | Self::EnterReserve
            | Self::ChangeEnvelope
            | Self::RevealReserve
            | Self::ShowReserve
            | Self::References
            | Self::Settle
            | Self::Money
            | Self::Keys
            | Self::Palette
            | Self::Leave
            | Self::Language
            | Self::Theme
            | Self::Plan
            | Self::Unfold
            | Self::Digits
            | Self::Flag
            | Self::Export
            | Self::Board => None,
        }
    }

    /// Whether the procedure knows it at all: sealed bids belong to a bidding alone, and a
    /// bidding has no open figures.
    pub fn belongs(self, session: &Session) -> bool {
        let pack = session.pack();
        let bidding = pack.sealed_bids().is_some();
        match self {
            Self::HandInBid | Self::CloseBidding | Self::OpenBids => bidding,
            Self::ChangeEnvelope | Self::RevealReserve => session.has_sealed_file(),
            Self::Renew => pack.renewal_cuts().is_some(),
            Self::Meet => pack.meetings().is_some(),
            Self::Inside
            | Self::Outside
            | Self::Confirm
            | Self::Unclear
            | Self::AskAgain
            | Self::Try => !pack.asks_for_more(),
            // of several companies none is the one that steps out
            Self::Accept | Self::StepOut => !bidding,
            _ => true,
        }
    }

    /// Whether the talk lets it happen now.
    pub fn is_open(self, session: &Session) -> bool {
        if !self.belongs(session) {
            return false;
        }
        if let Some(act) = self.act(session) {
            return session.permits(act).is_ok();
        }
        let state = session.state();
        match self {
            Self::EnterReserve | Self::ShowReserve => {
                session.pack().uses_reserve() && !session.is_closed()
            }
            Self::ChangeEnvelope => session.permits_commitment().is_ok(),
            Self::RevealReserve => session.permits_showing().is_ok(),
            Self::Settle | Self::Flag => !session.is_closed(),
            Self::Try => state.recess.is_some(),
            Self::Money => state.last_offer().is_some() || session.target().is_some(),
            Self::Unclear => state.outcome.is_none() && state.recess.is_none(),
            _ => true,
        }
    }

    /// The cap of its key where the talk stands: in a recess nobody can be asked, and `N`
    /// takes a note.
    pub fn key_in(self, session: &Session) -> &'static str {
        if self == Self::Note && session.state().recess.is_some() {
            "N"
        } else {
            self.key()
        }
    }

    /// The moves asked for in this frame's input, taken out of it. `typed` is what stands
    /// in the price field.
    pub fn heard(input: &mut InputState, typed: &str, session: &Session) -> Vec<Self> {
        let mut heard = Vec::new();
        for (modifiers, key, one) in [
            (Modifiers::COMMAND, Key::K, Self::Palette),
            (Modifiers::COMMAND, Key::E, Self::Export),
            (Modifiers::COMMAND, Key::W, Self::Leave),
            (Modifiers::NONE, Key::F2, Self::Flag),
            (Modifiers::NONE, Key::F4, Self::Digits),
            (Modifiers::NONE, Key::F5, Self::Board),
            (Modifiers::NONE, Key::F6, Self::Plan),
            (Modifiers::NONE, Key::F7, Self::Unfold),
            (Modifiers::NONE, Key::F8, Self::Language),
            (Modifiers::NONE, Key::F9, Self::Theme),
            (Modifiers::NONE, Key::F1, Self::Keys),
        ] {
            if input.consume_key(modifiers, key) {
                heard.push(one);
            }
        }
        let with_alt = |one: &Self| Some((Key::from_name(one.key())?, *one));
        for (key, one) in Self::ALL
            .iter()
            .filter(|one| one.key().len() == 1)
            .filter(|one| one.belongs(session))
            .filter_map(with_alt)
        {
            if input.consume_key(Modifiers::ALT, key) {
                heard.push(one);
            }
        }
        let in_recess = session.state().recess.is_some();
        let mut before = typed.to_owned();
        input.events.retain(|event| {
            let Event::Text(text) = event else {
                return true;
            };
            let meant = Self::of_text(text, &before, session);
            match meant.filter(|one| one.belongs(session) || *one == Self::AskAgain) {
                Some(Self::AskAgain) if in_recess => {
                    heard.push(Self::Note);
                    false
                }
                Some(one) => {
                    heard.push(one);
                    false
                }
                None => {
                    before.push_str(text);
                    true
                }
            }
        });
        heard
    }
}
