//! From a typed character to what it asks for.

use super::Move;
use crate::domain::session::Session;

impl Move {
    /// The move that a typed character means, where it means one: one that the procedure
    /// knows, where two share a letter.
    pub(super) fn of_text(text: &str, before: &str, session: &Session) -> Option<Self> {
        let narrow = crate::domain::typed::narrowed(text);
        let mut characters = narrow.chars();
        let (one, None) = (characters.next()?, characters.next()) else {
            return None;
        };
        let after_figure = before
            .trim_end()
            .ends_with(|last: char| last.is_ascii_digit());
        if one.eq_ignore_ascii_case(&'w') && after_figure {
            return None;
        }
        if one == ' ' {
            return before.is_empty().then_some(Self::Return);
        }
        let letter = one.to_ascii_uppercase();
        Self::ALL
            .into_iter()
            .filter(|one| one.key().len() == 1 && one.key().starts_with(letter))
            .max_by_key(|one| one.belongs(session))
    }
}
