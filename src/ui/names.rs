//! What products and reference prices are called where room is short.

use crate::domain::Bilingual;
use crate::domain::product::Product;
use crate::domain::reference::{ReferenceKind, ReferencePrice};
use crate::domain::summary::Summary;
use crate::text::{Language, Words};

/// A name in the language that is spoken.
pub(in crate::ui) fn named<'t>(words: &Words, name: &'t Bilingual) -> &'t str {
    words.name(name)
}

/// The product as a title: generic name and strength; in English the dosage form too,
/// which a Chinese generic name says already.
pub fn product_title(words: &Words, product: &Product) -> String {
    let name = words.name(&product.generic_name);
    let strength = product.strength.as_str();
    let form = match words.language() {
        Language::English => product.dosage_form.en.as_str(),
        Language::SimplifiedChinese => "",
    };
    let parts = [name, strength, form];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The same of a talk that was summed up.
pub fn product_title_of(words: &Words, summary: &Summary) -> String {
    let form = match words.language() {
        Language::English => summary.dosage_form.en.as_str(),
        Language::SimplifiedChinese => "",
    };
    format!("{} {form}", short_title_of(words, summary))
        .trim()
        .to_owned()
}

/// The product of a talk that was summed up, in a list: generic name and strength.
pub(in crate::ui) fn short_title_of(words: &Words, summary: &Summary) -> String {
    let name = words.name(&summary.generic_name);
    format!("{name} {}", summary.strength).trim().to_owned()
}

/// The product in a list: generic name and strength.
pub(in crate::ui) fn short_title(words: &Words, product: &Product) -> String {
    let name = words.name(&product.generic_name);
    format!("{name} {}", product.strength).trim().to_owned()
}

/// What a reference price is called; shortened where room is short.
pub fn reference_name(words: &Words, reference: &ReferencePrice, short: bool) -> String {
    if !reference.label.is_empty() {
        return words.reference(reference);
    }
    match &reference.kind {
        ReferenceKind::International { country } => words.country(country),
        _ if !short => words.reference(reference),
        ReferenceKind::LastPaymentStandard => {
            words.say("reference-payment-standard.short").into_owned()
        }
        kind => words
            .say(&format!("reference-{}.short", kind.id()))
            .into_owned(),
    }
}
