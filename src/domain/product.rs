//! The product that is talked about.

use super::text::{Bilingual, Text};

/// One presentation of a medicine of one company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    /// The generic name (通用名).
    pub generic_name: Bilingual,
    /// The brand name, where it matters.
    pub brand: Bilingual,
    /// The company that holds the authorisation.
    pub company: Bilingual,
    /// The dosage form, such as tablets.
    pub dosage_form: Bilingual,
    /// The strength, such as `10 mg`.
    pub strength: Text,
    /// How many comparable units one pack holds, where the price could be said per pack.
    pub pack: Option<u32>,
}

impl Product {
    /// A product of which only the names are known.
    pub fn named(generic_name: Bilingual, company: Bilingual) -> Self {
        Self {
            generic_name,
            brand: Bilingual::default(),
            company,
            dosage_form: Bilingual::default(),
            strength: Text::default(),
            pack: None,
        }
    }
}
