//! What things of the brief are called in the form.

use super::draft::ReferenceDraft;
use super::kind::Kind;
use crate::domain::reference::{ReferenceKind, ReferencePrice};
use crate::domain::rules::PackName;
use crate::text::Words;

/// A kind of reference price, its country left out.
pub(super) fn of_kind(kind: &ReferenceKind, words: &Words) -> String {
    words.say(&format!("reference-{}", kind.id())).into_owned()
}

/// A reference price by its own name, or by its kind and country.
pub(super) fn in_full(reference: &ReferencePrice, words: &Words) -> String {
    if !reference.label.is_empty() {
        return words.name(&reference.label).to_owned();
    }
    match &reference.kind {
        ReferenceKind::International { country } => {
            let country = words.country(country);
            words.say_with("brief-reference-abroad", &[("country", country.into())])
        }
        kind => of_kind(kind, words),
    }
}

/// The shortest name that still tells it from the others: its country, its kind, or its own.
pub(super) fn in_short(
    reference: &ReferencePrice,
    all: &[&ReferencePrice],
    words: &Words,
) -> String {
    let alone = all
        .iter()
        .filter(|other| other.kind == reference.kind)
        .count()
        <= 1;
    match &reference.kind {
        ReferenceKind::Other => in_full(reference, words),
        _ if !alone => in_full(reference, words),
        ReferenceKind::International { country } => words.country(country),
        kind => of_kind(kind, words),
    }
}

/// Rules by their name and version, where no pack tells their title.
pub(super) fn of_rules(rules: &PackName) -> String {
    format!("{} {}", rules.pack, rules.version)
}

/// A reference price while it is typed: by its own name, or by its kind and country.
pub(super) fn of_row(typed: &ReferenceDraft, words: &Words) -> String {
    let language = words.language();
    let own = [typed.label.of(language), typed.label.beside(language)];
    if let Some(own) = own.into_iter().find(|one| !one.trim().is_empty()) {
        return own.trim().to_owned();
    }
    if typed.kind == Kind::International && !typed.country.is_empty() {
        let country = words.country(&typed.country);
        return words.say_with("brief-reference-abroad", &[("country", country.into())]);
    }
    typed.kind.name(words)
}
