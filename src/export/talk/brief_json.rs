//! The brief as data: product, reference prices, assumptions, people.

use super::tree::{Fields, Tree};
use crate::domain::Brief;
use crate::domain::brief::ReserveMode;
use crate::domain::conversion::{Measure, Settled};
use crate::domain::party::Attendance;
use crate::domain::reference::{Known, ReferenceKind, ReferencePrice};
use crate::domain::renewal::Renewal;
use crate::domain::savings::{AnnualVolume, SavingsTarget};

/// The brief.
pub(super) fn brief(brief: &Brief) -> Tree {
    let product = &brief.product;
    let settled_facts = {
        let conversions = brief.settled.conversions.iter().cloned();
        let rates = brief.settled.rates.iter().cloned();
        conversions
            .map(Settled::Conversion)
            .chain(rates.map(Settled::Rate))
            .map(|one| settled(&one))
            .collect()
    };
    let patients = brief.patients.as_ref().map(|one| {
        Fields::default()
            .put("number", one.number)
            .put("basis", one.basis.id())
            .words("source", &one.source)
    });
    let mode = match brief.reserve {
        ReserveMode::Paper => Some("paper"),
        ReserveMode::ThisSitting => Some("this_sitting"),
        ReserveMode::Envelope => Some("envelope"),
        ReserveMode::None => None,
    };
    let bidders = brief.bidders.iter().map(|one| {
        Fields::default()
            .words("en", &one.en)
            .words("zh", &one.zh)
            .into()
    });
    Fields::default()
        .put("currency", brief.currency.code())
        .put("unit", brief.unit.id())
        .put("step", brief.step)
        .given("held", brief.held.map(|day| day.to_string()))
        .put(
            "product",
            Fields::default()
                .names("generic_name", &product.generic_name)
                .names("brand", &product.brand)
                .names("company", &product.company)
                .names("dosage_form", &product.dosage_form)
                .words("strength", &product.strength)
                .given("units_in_a_pack", product.pack.map(u64::from)),
        )
        .put(
            "references",
            Tree::List(brief.references.iter().map(reference).collect()),
        )
        .given("volume", brief.volume.as_ref().map(volume))
        .given("patients", patients)
        .list("settled", settled_facts)
        .given("target", brief.target.as_ref().map(target))
        .put(
            "people",
            Tree::List(brief.people.iter().map(attendance).collect()),
        )
        .given("time_budget_minutes", brief.time_budget.map(u64::from))
        .given("reserve_kept", mode)
        .list("sources", brief.sources.iter().map(Tree::from).collect())
        .list("bidders", bidders.collect())
        .given("renewal", brief.renewal.as_ref().map(renewal))
        .into()
}

/// A reference price as it was stated.
pub(super) fn reference(one: &ReferencePrice) -> Tree {
    let country = match &one.kind {
        ReferenceKind::International { country } => Some(country.as_str()),
        _ => None,
    };
    let fields = Fields::default()
        .put("kind", one.kind.id())
        .given("country", country)
        .names("label", &one.label);
    let fields = match one.value {
        Known::At(price) => fields.put("price", price),
        Known::Between(low, high) => fields.put("low", low).put("high", high),
        Known::Above(low) => fields.put("low", low),
        Known::Below(high) => fields.put("high", high),
    };
    let weight = one.weight.as_ref().map(|weight| {
        Fields::default()
            .put("figure", weight.figure)
            .words("of", &weight.of)
    });
    fields
        .put("currency", one.currency.code())
        .put("unit", one.unit.id())
        .given("strength", one.strength.map(|of| of.to_string()))
        .put("basis", one.basis.id())
        .given("date", one.date.map(|date| date.to_string()))
        .words("source", &one.source)
        .given("weight", weight)
        .into()
}

/// A fact between units or currencies.
pub(super) fn settled(one: &Settled) -> Tree {
    let equation = one.equation();
    let (basis, date, source) = match one {
        Settled::Conversion(of) => (of.basis, of.date, &of.source),
        Settled::Rate(of) => (of.basis, Some(of.date), &of.source),
    };
    Fields::default()
        .put("of", measure(equation.of))
        .put("makes", equation.makes)
        .put("unit", measure(equation.unit))
        .put("basis", basis.id())
        .given("date", date.map(|date| date.to_string()))
        .words("source", source)
        .into()
}

fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Unit(unit) => unit.id(),
        Measure::Currency(currency) => currency.code(),
    }
}

fn volume(one: &AnnualVolume) -> Tree {
    Fields::default()
        .put("quantity", one.quantity)
        .given("low", one.low)
        .given("high", one.high)
        .put("basis", one.basis.id())
        .words("source", &one.source)
        .into()
}

fn target(one: &SavingsTarget) -> Tree {
    match one {
        SavingsTarget::Price(price) => Fields::default().put("price", *price),
        SavingsTarget::Cut { reference, percent } => Fields::default()
            .put("reference", reference.saturating_add(1))
            .put("cut_percent", *percent),
        SavingsTarget::AnnualSpend(spend) => Fields::default().put("annual_spend", *spend),
    }
    .into()
}

fn attendance(one: &Attendance) -> Tree {
    Fields::default()
        .put("side", one.role.side().id())
        .put("role", one.role.id())
        .names("name", &one.name)
        .put("count", u64::from(one.count))
        .words("authority", &one.authority)
        .into()
}

fn renewal(one: &Renewal) -> Tree {
    Fields::default()
        .put("year", one.year.to_string())
        .put("spend", one.spend)
        .put("budget", one.budget)
        .put("added_budget", one.added_budget)
        .put("base", one.base)
        .put("standard", one.standard)
        .put("consecutive_years", u64::from(one.years))
        .words("source", &one.source)
        .into()
}
