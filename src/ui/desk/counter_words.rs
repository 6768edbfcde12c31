//! What a counteroffer rests on, in words.

use super::model::DeskModel;
use crate::domain::advice::Candidate;

/// Why it is worth a look, in a few words; in fewer where `short`.
pub(super) fn reason(model: &DeskModel<'_>, one: &Candidate, short: bool) -> String {
    let id = format!("counter-{}", one.idea.id());
    let short_id = format!("{id}.short");
    let id = if short && model.words.has(&short_id) {
        short_id
    } else {
        id
    };
    model.words.say(&id).into_owned()
}

/// The formula, the figures it used, the effect on savings a year, and the risks.
pub(super) fn explained(model: &DeskModel<'_>, one: &Candidate) -> String {
    reason(model, one, false)
}
