//! Whose turn a move is.

use crate::domain::Side;
use crate::domain::session::Session;

/// Who would accept now: the side that did not name the figure on the table.
pub fn accepting_side(session: &Session) -> Side {
    session
        .state()
        .last_offer()
        .map_or(Side::Payer, |last| last.by.other())
}

/// Who would sign now: the payer first.
pub fn signing_side(session: &Session) -> Side {
    if session.state().has_signed(Side::Payer) {
        Side::Company
    } else {
        Side::Payer
    }
}
