//! From a brief to the form that shows it.

use rust_decimal::Decimal;

use super::draft::{
    Draft, FactDraft, FactKind, NameDraft, ReferenceDraft, TargetDraft, TargetKind,
};
use super::figures::{write_known, write_quantity};
use super::kind::Kind;
use super::people;
use crate::domain::party::Role;
use crate::domain::reference::{Basis, ReferencePrice};
use crate::domain::savings::SavingsTarget;
use crate::domain::{Bilingual, Brief, Text};
use crate::text::Words;

impl Draft {
    /// The form filled with a brief. What it has no field for stays as the brief says it.
    pub fn from_brief(brief: &Brief, words: &Words) -> Self {
        let product = &brief.product;
        let count = |role| match people::count(&brief.people, role) {
            0 => String::new(),
            count => words.say_with("brief-people-count", &[("count", count.into())]),
        };
        let leader = brief
            .people
            .iter()
            .find(|one| one.role == Role::GroupLeader);
        let scenario =
            |one: Option<Decimal>| one.map_or_else(String::new, |one| write_quantity(one, words));
        let text = |number: Option<u32>| number.map_or_else(String::new, |one| one.to_string());
        Self {
            generic_name: name(&product.generic_name),
            strength: product.strength.as_str().to_owned(),
            company: name(&product.company),
            unit: brief.unit,
            currency: brief.currency,
            brand: name(&product.brand),
            dosage_form: name(&product.dosage_form),
            pack_size: text(product.pack),
            references: brief.references.iter().map(reference).collect(),
            volume: brief
                .volume
                .as_ref()
                .map_or_else(String::new, |volume| write_quantity(volume.quantity, words)),
            volume_basis: brief
                .volume
                .as_ref()
                .map_or(Basis::Assumed, |volume| volume.basis),
            volume_low: scenario(brief.volume.as_ref().and_then(|volume| volume.low)),
            volume_high: scenario(brief.volume.as_ref().and_then(|volume| volume.high)),
            patients: scenario(brief.patients.as_ref().map(|patients| patients.number)),
            patients_basis: brief
                .patients
                .as_ref()
                .map_or(Basis::Assumed, |patients| patients.basis),
            facts: facts(brief),
            target: target(brief.target.as_ref(), words),
            procedure: Some(brief.rules.clone()),
            time_budget: text(brief.time_budget.map(u32::from)),
            leader: leader.map_or_else(NameDraft::default, |one| name(&one.name)),
            members: count(Role::GroupMember),
            representatives: count(Role::CompanyRepresentative),
            reserve: brief.reserve,
            envelope: String::new(),
            sealed_for: None,
            held: brief.held.map_or_else(String::new, |held| held.to_string()),
            loaded: Some(Box::new(brief.clone())),
        }
    }
}

fn name(name: &Bilingual) -> NameDraft {
    NameDraft {
        en: name.en.as_str().to_owned(),
        zh: name.zh.as_str().to_owned(),
    }
}

/// A row that shows this reference price.
pub(super) fn reference(one: &ReferencePrice) -> ReferenceDraft {
    let (kind, country) = Kind::apart(&one.kind);
    let weight = one.weight.as_ref();
    ReferenceDraft {
        kind,
        country,
        label: name(&one.label),
        price: write_known(one.value),
        currency: one.currency,
        unit: one.unit,
        strength: one.strength,
        basis: one.basis,
        date: one.date.map_or_else(String::new, |date| date.to_string()),
        source: one.source.as_str().to_owned(),
        weight: weight.map_or_else(String::new, |weight| weight.figure.to_string()),
        weight_of: weight.map_or_else(String::new, |weight| weight.of.as_str().to_owned()),
    }
}

fn facts(brief: &Brief) -> Vec<FactDraft> {
    let plain = |kind, makes: Decimal, basis, date: String, source: &Text| FactDraft {
        kind,
        of_unit: brief.unit,
        unit: brief.unit,
        of_currency: brief.currency,
        currency: brief.currency,
        makes: makes.to_string(),
        basis,
        date,
        source: source.as_str().to_owned(),
    };
    let conversions = brief.settled.conversions.iter().map(|one| {
        let date = one.date.map_or_else(String::new, |date| date.to_string());
        FactDraft {
            of_unit: one.of,
            unit: one.unit,
            ..plain(
                FactKind::Conversion,
                one.makes,
                one.basis,
                date,
                &one.source,
            )
        }
    });
    let rates = brief.settled.rates.iter().map(|one| FactDraft {
        of_currency: one.of,
        currency: one.currency,
        ..plain(
            FactKind::Rate,
            one.makes,
            one.basis,
            one.date.to_string(),
            &one.source,
        )
    });
    conversions.chain(rates).collect()
}

fn target(target: Option<&SavingsTarget>, words: &Words) -> TargetDraft {
    let mut draft = TargetDraft::default();
    match target {
        Some(SavingsTarget::Price(price)) => draft.price = price.to_string(),
        Some(SavingsTarget::Cut { reference, percent }) => {
            draft.kind = TargetKind::Cut;
            draft.reference = Some(*reference);
            draft.cut = percent.to_string();
        }
        Some(SavingsTarget::AnnualSpend(spend)) => {
            draft.kind = TargetKind::AnnualSpend;
            draft.spend = write_quantity(*spend, words);
        }
        None => {}
    }
    draft
}
