//! What things of the field are called.

use crate::domain::reference::{ReferenceKind, ReferencePrice};
use crate::domain::rules::{RulePack, Stage, StageRole};
use crate::domain::{Bilingual, Side};
use crate::text::{Language, Words};

impl Words {
    /// A name in this language, or in the other where it is missing.
    pub fn name<'name>(&self, name: &'name Bilingual) -> &'name str {
        match self.language() {
            Language::English => name.english(),
            Language::SimplifiedChinese => name.chinese(),
        }
    }

    /// A side of the table.
    pub fn side(&self, side: Side) -> String {
        self.say(&format!("side-{}", side.id())).into_owned()
    }

    /// A stage, as these rules call it.
    pub fn stage(&self, pack: &RulePack, role: StageRole) -> String {
        let named = |stage: &&Stage| stage.role == role && !stage.name.is_empty();
        match pack.stages().iter().find(named) {
            Some(stage) => self.name(&stage.name).to_owned(),
            None => self.say(&format!("stage-{}", role.id())).into_owned(),
        }
    }

    /// A reference price by its own name, or by its kind and country.
    pub fn reference(&self, reference: &ReferencePrice) -> String {
        if !reference.label.is_empty() {
            return self.name(&reference.label).to_owned();
        }
        match &reference.kind {
            ReferenceKind::International { country } => {
                let country = self.country(country);
                self.say_with(
                    "reference-in-country",
                    &[("country", country.as_str().into())],
                )
            }
            ReferenceKind::LastPaymentStandard => {
                self.say("reference-payment-standard").into_owned()
            }
            kind => self.say(&format!("reference-{}", kind.id())).into_owned(),
        }
    }

    /// A country by its code of ISO 3166-1, or the code itself.
    pub fn country(&self, code: &str) -> String {
        let id = format!("country-{}", code.to_ascii_lowercase());
        if self.has(&id) {
            self.say(&id).into_owned()
        } else {
            code.to_owned()
        }
    }
}
