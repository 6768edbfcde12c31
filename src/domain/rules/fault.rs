//! What can be wrong with a rule pack.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{PackParts, RuleKind, StageRole};

/// What is wrong with a pack, and by which word of it one finds the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackFault {
    /// The name or version is empty or has characters beside `a-z0-9-.`.
    Name,
    /// A stage is missing that every procedure has.
    StageMissing(StageRole),
    /// The stages are not in the order in which a talk goes through them, or one comes twice.
    StageOrder(StageRole),
    /// Two rules bear this number.
    NumberTwice(String),
    /// The rule with this number names no source.
    NoSource(String),
    /// The rule with this number says nothing in one of the languages.
    NoWords(String),
    /// The rule with this number is of a kind that another rule has already.
    KindTwice(String),
    /// The figure of the rule with this number is out of its range.
    Figure(String),
    /// The rule with this number needs another rule or stage that is not there.
    Needs(String),
    /// A guide line names a rule that is not there.
    UnknownRule(String),
    /// Another pack that is known already bears this name and version.
    Taken(String),
    /// No guide line fits where nothing in particular is the case.
    NoGuide,
}

impl PackFault {
    /// The stem of its words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Name => "pack-name",
            Self::StageMissing(_) => "pack-stage-missing",
            Self::StageOrder(_) => "pack-stage-order",
            Self::NumberTwice(_) => "pack-number-twice",
            Self::NoSource(_) => "pack-no-source",
            Self::NoWords(_) => "pack-no-words",
            Self::KindTwice(_) => "pack-kind-twice",
            Self::Figure(_) => "pack-figure",
            Self::Needs(_) => "pack-needs",
            Self::UnknownRule(_) => "pack-unknown-rule",
            Self::Taken(_) => "pack-taken",
            Self::NoGuide => "pack-no-guide",
        }
    }

    /// The word of the pack that is meant: a rule's number or a stage.
    pub fn subject(&self) -> &str {
        match self {
            Self::Name | Self::NoGuide => "",
            Self::StageMissing(role) | Self::StageOrder(role) => role.id(),
            Self::NumberTwice(word)
            | Self::NoSource(word)
            | Self::NoWords(word)
            | Self::KindTwice(word)
            | Self::Figure(word)
            | Self::Needs(word)
            | Self::UnknownRule(word)
            | Self::Taken(word) => word,
        }
    }
}

pub(super) fn faults(parts: &PackParts) -> Vec<PackFault> {
    let mut faults = Vec::new();
    let plain = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b))
    };
    if !plain(&parts.name.pack) || !plain(&parts.name.version) || parts.title.is_empty() {
        faults.push(PackFault::Name);
    }
    stage_faults(parts, &mut faults);
    rule_faults(parts, &mut faults);
    let numbers: BTreeSet<&str> = parts
        .rules
        .iter()
        .map(|rule| rule.number.as_str())
        .collect();
    for line in &parts.guide {
        for number in &line.rules {
            if !numbers.contains(number.as_str()) {
                faults.push(PackFault::UnknownRule(number.clone()));
            }
        }
    }
    if !parts
        .guide
        .iter()
        .any(|line| line.when == super::Situation::default())
    {
        faults.push(PackFault::NoGuide);
    }
    faults
}

fn stage_faults(parts: &PackParts, faults: &mut Vec<PackFault>) {
    for needed in [StageRole::Opening, StageRole::Outcome, StageRole::Signed] {
        if !parts.stages.iter().any(|stage| stage.role == needed) {
            faults.push(PackFault::StageMissing(needed));
        }
    }
    let talks = |role| matches!(role, StageRole::Offers | StageRole::Consultation);
    if !parts.stages.iter().any(|stage| talks(stage.role)) {
        faults.push(PackFault::StageMissing(StageRole::Consultation));
    }
    for (before, after) in parts.stages.iter().zip(parts.stages.iter().skip(1)) {
        if before.role >= after.role {
            faults.push(PackFault::StageOrder(after.role));
        }
    }
}

fn rule_faults(parts: &PackParts, faults: &mut Vec<PackFault>) {
    let has = |role| parts.stages.iter().any(|stage| stage.role == role);
    let any = |pick: &dyn Fn(&RuleKind) -> bool| parts.rules.iter().any(|rule| pick(&rule.kind));
    let mut numbers = BTreeSet::new();
    let mut kinds = Vec::new();
    for rule in &parts.rules {
        let number = rule.number.clone();
        if number.is_empty() || !numbers.insert(number.clone()) {
            faults.push(PackFault::NumberTwice(number.clone()));
        }
        if rule.source.is_empty() {
            faults.push(PackFault::NoSource(number.clone()));
        }
        if rule.says.en.is_empty() || rule.says.zh.is_empty() {
            faults.push(PackFault::NoWords(number.clone()));
        }
        let repeatable = matches!(
            rule.kind,
            RuleKind::Statement
                | RuleKind::AtMostPeople { .. }
                | RuleKind::OffersAtMost { .. }
                | RuleKind::RenewalTiers { .. }
        );
        let kind = std::mem::discriminant(&rule.kind);
        if !repeatable && kinds.contains(&kind) {
            faults.push(PackFault::KindTwice(number.clone()));
        }
        kinds.push(kind);
        if !in_range(&rule.kind) {
            faults.push(PackFault::Figure(number.clone()));
        }
        let met = match &rule.kind {
            RuleKind::Gate { .. } => {
                has(StageRole::Offers)
                    && has(StageRole::Consultation)
                    && any(&|kind| matches!(kind, RuleKind::ConfirmedChances { .. }))
            }
            RuleKind::LastChanceEnds => any(&|kind| matches!(kind, RuleKind::Gate { .. })),
            RuleKind::ConfirmedChances { .. }
            | RuleKind::AnswerWithin { .. }
            | RuleKind::SealedBids => has(StageRole::Offers),
            RuleKind::CounteroffersInConsultation => {
                let gate = any(&|kind| matches!(kind, RuleKind::Gate { .. }));
                has(StageRole::Consultation) && (gate || !has(StageRole::Offers))
            }
            RuleKind::FinalOffer { .. } => [
                StageRole::Offers,
                StageRole::Consultation,
                StageRole::FinalOffer,
            ]
            .into_iter()
            .all(has),
            RuleKind::MeetingsAtMost { .. } => {
                let opens = |kind: &RuleKind| {
                    matches!(kind, RuleKind::Gate { .. } | RuleKind::FinalOffer { .. })
                };
                has(StageRole::Consultation) && (any(&opens) || !has(StageRole::Offers))
            }
            RuleKind::AtMostWillingness
            | RuleKind::BidFloor { .. }
            | RuleKind::SelectedAtMostWillingness => {
                any(&|kind| matches!(kind, RuleKind::SealedBids))
            }
            RuleKind::RenewalCuts { rows, .. } => {
                any(&|kind| matches!(kind, RuleKind::RenegotiationBeyondTable))
                    && tiers_fit(parts, rows.len())
            }
            RuleKind::RenewalTiers { .. }
            | RuleKind::RenegotiationBeyondTable
            | RuleKind::RenewalFactor { .. }
            | RuleKind::RegularListAfter { .. } => {
                any(&|kind| matches!(kind, RuleKind::RenewalCuts { .. }))
            }
            RuleKind::FirstOffer { .. }
            | RuleKind::AlternatingOffers
            | RuleKind::FinalPriceAtMostReserve
            | RuleKind::Recess { .. }
            | RuleKind::Letter { .. }
            | RuleKind::AtMostPeople { .. }
            | RuleKind::TimeBudget { .. }
            | RuleKind::PriceRatio { .. }
            | RuleKind::OffersAtMost { .. }
            | RuleKind::WrittenJustification { .. }
            | RuleKind::CeilingPrice
            | RuleKind::Statement => true,
        };
        if !met {
            faults.push(PackFault::Needs(number));
        }
    }
}

/// Whether the figures of a rule lie where they can.
fn in_range(kind: &RuleKind) -> bool {
    match kind {
        RuleKind::ConfirmedChances { chances } => *chances > 0,
        RuleKind::Gate { percent } => *percent > Decimal::ZERO && *percent <= Decimal::from(1000),
        RuleKind::Recess { by } | RuleKind::WrittenJustification { by } => !by.is_empty(),
        RuleKind::Letter { signed_by } => !signed_by.is_empty(),
        RuleKind::TimeBudget { minutes } => *minutes > 0,
        RuleKind::PriceRatio { strength_doubles } => {
            *strength_doubles > Decimal::ONE && *strength_doubles <= Decimal::TWO
        }
        RuleKind::AtMostPeople { count, .. }
        | RuleKind::OffersAtMost { count, .. }
        | RuleKind::MeetingsAtMost { count } => *count > 0,
        RuleKind::AnswerWithin { days, .. } => *days > 0,
        RuleKind::BidFloor { percent } => {
            *percent > Decimal::ZERO && *percent <= Decimal::ONE_HUNDRED
        }
        RuleKind::RenewalTiers { limits, .. } => {
            !limits.is_empty() && rises(limits.iter().copied())
        }
        RuleKind::RenewalCuts { columns, rows } => {
            !columns.is_empty()
                && rises(columns.iter().map(|one| one.spend))
                && rises(columns.iter().map(|one| one.added))
                && rows.iter().all(|row| {
                    row.len() == columns.len() && row.iter().all(|cut| *cut < Decimal::ONE_HUNDRED)
                })
        }
        RuleKind::RenewalFactor { from_year, factor } => {
            *from_year > 0 && *factor > Decimal::ZERO && *factor <= Decimal::ONE
        }
        RuleKind::RegularListAfter { years } => *years > 0,
        RuleKind::FirstOffer { .. }
        | RuleKind::LastChanceEnds
        | RuleKind::CounteroffersInConsultation
        | RuleKind::AlternatingOffers
        | RuleKind::FinalPriceAtMostReserve
        | RuleKind::CeilingPrice
        | RuleKind::FinalOffer { .. }
        | RuleKind::Statement
        | RuleKind::SealedBids
        | RuleKind::AtMostWillingness
        | RuleKind::SelectedAtMostWillingness
        | RuleKind::RenegotiationBeyondTable => true,
    }
}

/// Whether each figure is above the one before, and the first above zero.
fn rises(figures: impl Iterator<Item = Decimal>) -> bool {
    let mut below = Decimal::ZERO;
    for figure in figures {
        if figure <= below {
            return false;
        }
        below = figure;
    }
    true
}

/// Whether there are tiers, no two of them from the same year, and each set of them has a
/// row of the table for every tier: one more than limits, since the last tier is open.
fn tiers_fit(parts: &PackParts, rows: usize) -> bool {
    let mut years = BTreeSet::new();
    let mut fit = true;
    for rule in &parts.rules {
        if let RuleKind::RenewalTiers { from, limits } = &rule.kind {
            fit &= years.insert(*from) && limits.len().checked_add(1) == Some(rows);
        }
    }
    fit && !years.is_empty()
}
