//! What the public board is told over a talk, as the desk would send it.

use crate::domain::Session;
use crate::text::Language;
use crate::transcript::Digest;
use crate::transcript::board::{Told, course};
use crate::transcript::form::write_board;

/// One line for the language, then one for each picture that differs from the one before.
pub(super) fn of(session: &Session, heads: &[Digest], language: Language) -> String {
    let mut lines = vec![write_board(&Told::Language(language))];
    let shown = course(session, heads).into_iter();
    lines.extend(shown.map(|shown| write_board(&Told::Talk(Box::new(shown)))));
    lines.join("\n")
}
