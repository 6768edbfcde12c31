//! Rules as JSON, for scripts. Percent and other figures that may have decimals are strings.

use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::{Value, json};

use super::own_file;
use crate::domain::rules::{RenewalColumn, Rule, RuleKind, RulePack, Situation};
use crate::domain::{Bilingual, Side, Text};
use crate::text::{plain_figure, unsure_rules};
use crate::transcript::packs::{Kept, Packs};

#[derive(Serialize)]
struct Listed<'a> {
    pack: &'a str,
    version: &'a str,
    title: Names<'a>,
    own: bool,
    file: Option<&'a str>,
    rules: usize,
    not_published: Vec<&'a str>,
}

#[derive(Serialize)]
struct Names<'a> {
    en: &'a str,
    zh: &'a str,
}

impl<'a> Names<'a> {
    fn of(name: &'a Bilingual) -> Self {
        Self {
            en: name.en.as_str(),
            zh: name.zh.as_str(),
        }
    }
}

/// Every pack on its line of a list.
pub(super) fn list(packs: &Packs) -> String {
    let all: Vec<Listed<'_>> = packs.kept().map(Listed::of).collect();
    serde_json::to_string_pretty(&all).unwrap_or_default()
}

impl<'a> Listed<'a> {
    fn of(kept: &'a Kept) -> Self {
        let pack = &kept.pack;
        Self {
            pack: &pack.name().pack,
            version: &pack.name().version,
            title: Names::of(pack.title()),
            own: own_file(kept).is_some(),
            file: own_file(kept),
            rules: pack.rules().len(),
            not_published: unsure_rules(pack).map(|one| one.number.as_str()).collect(),
        }
    }
}

/// One pack.
pub(super) fn of(kept: &Kept) -> String {
    let pack: &RulePack = &kept.pack;
    let names = |name| json!(Names::of(name));
    let stages: Vec<Value> = pack
        .stages()
        .iter()
        .map(|stage| json!({"role": stage.role.id(), "name": names(&stage.name)}))
        .collect();
    let guide: Vec<Value> = pack
        .guide()
        .iter()
        .map(|line| {
            json!({
                "when": situation(line.when),
                "says": names(&line.says),
                "rules": line.rules,
            })
        })
        .collect();
    let sources: Vec<&str> = pack.sources().iter().map(Text::as_str).collect();
    let whole = json!({
        "pack": pack.name().pack,
        "version": pack.name().version,
        "title": names(pack.title()),
        "short_title": names(pack.short_title()),
        "own": own_file(kept).is_some(),
        "file": own_file(kept),
        "sources": sources,
        "stages": stages,
        "rules": pack.rules().iter().map(rule).collect::<Vec<_>>(),
        "guide": guide,
    });
    serde_json::to_string_pretty(&whole).unwrap_or_default()
}

fn rule(rule: &Rule) -> Value {
    json!({
        "number": rule.number,
        "says": Names::of(&rule.says),
        "kind": rule.kind.id(),
        "figures": figures(&rule.kind),
        "source": rule.source.as_str(),
        "sureness": rule.sureness.id(),
    })
}

fn figures(kind: &RuleKind) -> Value {
    let sides = |sides: &[Side]| -> Vec<&str> { sides.iter().map(|side| side.id()).collect() };
    match kind {
        RuleKind::FirstOffer { by } | RuleKind::FinalOffer { by } => json!({"by": by.id()}),
        RuleKind::ConfirmedChances { chances } => json!({"chances": chances}),
        RuleKind::Gate { percent } | RuleKind::BidFloor { percent } => {
            json!({"percent": plain_figure(*percent)})
        }
        RuleKind::Recess { by } | RuleKind::WrittenJustification { by } => {
            json!({"by": sides(by)})
        }
        RuleKind::Letter { signed_by } => json!({"signed_by": sides(signed_by)}),
        RuleKind::AtMostPeople { role, count } => json!({"role": role.id(), "count": count}),
        RuleKind::TimeBudget { minutes } => json!({"minutes": minutes}),
        RuleKind::PriceRatio { strength_doubles } => {
            json!({"strength_doubles": plain_figure(*strength_doubles)})
        }
        RuleKind::OffersAtMost { by, count } => json!({"by": by.id(), "count": count}),
        RuleKind::AnswerWithin { by, days } => json!({"by": by.id(), "days": days}),
        RuleKind::MeetingsAtMost { count } => json!({"count": count}),
        RuleKind::LastChanceEnds
        | RuleKind::CounteroffersInConsultation
        | RuleKind::AlternatingOffers
        | RuleKind::FinalPriceAtMostReserve
        | RuleKind::CeilingPrice
        | RuleKind::SealedBids
        | RuleKind::AtMostWillingness
        | RuleKind::SelectedAtMostWillingness
        | RuleKind::RenegotiationBeyondTable
        | RuleKind::Statement => json!({}),
        RuleKind::RenewalTiers { from, limits } => {
            json!({"from": from, "limits": plain_figures(limits)})
        }
        RuleKind::RenewalCuts { columns, rows } => {
            let column = |one: &RenewalColumn| json!({"spend": plain_figure(one.spend), "added": plain_figure(one.added)});
            json!({
                "columns": columns.iter().map(column).collect::<Vec<_>>(),
                "rows": rows.iter().map(|row| plain_figures(row)).collect::<Vec<_>>(),
            })
        }
        RuleKind::RenewalFactor { from_year, factor } => {
            json!({"from_year": from_year, "factor": plain_figure(*factor)})
        }
        RuleKind::RegularListAfter { years } => json!({"years": years}),
    }
}

fn plain_figures(figures: &[Decimal]) -> Vec<String> {
    figures.iter().map(|figure| plain_figure(*figure)).collect()
}

/// Only what a line of the guide asks for.
fn situation(when: Situation) -> Value {
    let Situation {
        stage,
        recess,
        gate_pending,
        chances_left,
        deal,
        meetings_left,
        ceiling,
        bids_complete,
        renewal_price,
    } = when;
    let asked = [
        ("stage", stage.map(|stage| json!(stage.id()))),
        ("recess", recess.map(Value::from)),
        ("gate_pending", gate_pending.map(Value::from)),
        ("chances_left", chances_left.map(Value::from)),
        ("deal", deal.map(Value::from)),
        ("meetings_left", meetings_left.map(Value::from)),
        ("ceiling", ceiling.map(Value::from)),
        ("bids_complete", bids_complete.map(Value::from)),
        ("renewal_price", renewal_price.map(Value::from)),
    ];
    let asked = asked
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(asked.collect())
}
