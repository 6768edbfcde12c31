//! A rule pack in a file.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::brief::RulesForm;
use super::scalar::{Figure, Names, Sentences, Word, Written};
use super::spelling::{RoleForm, SideForm, StageForm, SurenessForm};
use crate::domain::Text;
use crate::domain::rules::{GuideLine, PackParts, RenewalColumn, Rule, RuleKind, Situation, Stage};

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackForm {
    name: RulesForm,
    title: Names,
    short_title: Names,
    sources: Vec<Written<Text>>,
    stages: Vec<StageEntry>,
    rules: Vec<RuleEntry>,
    guide: Vec<GuideEntry>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StageEntry {
    role: StageForm,
    name: Names,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleEntry {
    number: Written<Word>,
    says: Sentences,
    kind: KindEntry,
    source: Written<Text>,
    sureness: SurenessForm,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
enum KindEntry {
    FirstOffer {
        by: SideForm,
    },
    ConfirmedChances {
        chances: u8,
    },
    Gate {
        percent: Written<Figure>,
    },
    LastChanceEnds,
    CounteroffersInConsultation,
    AlternatingOffers,
    FinalPriceAtMostReserve,
    OffersAtMost {
        by: SideForm,
        count: u8,
    },
    WrittenJustification {
        by: Vec<SideForm>,
    },
    AnswerWithin {
        by: SideForm,
        days: u16,
    },
    MeetingsAtMost {
        count: u8,
    },
    CeilingPrice,
    FinalOffer {
        by: SideForm,
    },
    Recess {
        by: Vec<SideForm>,
    },
    Letter {
        signed_by: Vec<SideForm>,
    },
    AtMostPeople {
        role: RoleForm,
        count: u8,
    },
    TimeBudget {
        minutes: u16,
    },
    PriceRatio {
        strength_doubles: Written<Figure>,
    },
    Statement,
    SealedBids,
    AtMostWillingness,
    BidFloor {
        percent: Written<Figure>,
    },
    SelectedAtMostWillingness,
    RenewalTiers {
        #[serde(default)]
        from: Option<i16>,
        limits: Vec<Written<Figure>>,
    },
    RenewalCuts {
        columns: Vec<ColumnEntry>,
        rows: Vec<Vec<Written<Figure>>>,
    },
    RenegotiationBeyondTable,
    RenewalFactor {
        from_year: u8,
        factor: Written<Figure>,
    },
    RegularListAfter {
        years: u8,
    },
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ColumnEntry {
    spend: Written<Figure>,
    added: Written<Figure>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GuideEntry {
    #[serde(default)]
    when: SituationEntry,
    says: Sentences,
    #[serde(default)]
    rules: Vec<Written<Word>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct SituationEntry {
    stage: Option<StageForm>,
    recess: Option<bool>,
    gate_pending: Option<bool>,
    chances_left: Option<u8>,
    deal: Option<bool>,
    meetings_left: Option<u8>,
    ceiling: Option<bool>,
    bids_complete: Option<bool>,
    renewal_price: Option<bool>,
}

impl From<PackForm> for PackParts {
    fn from(form: PackForm) -> Self {
        Self {
            name: form.name.into(),
            title: form.title.into(),
            short_title: form.short_title.into(),
            sources: form.sources.into_iter().map(|source| source.0).collect(),
            stages: form
                .stages
                .into_iter()
                .map(|stage| Stage {
                    role: stage.role.into(),
                    name: stage.name.into(),
                })
                .collect(),
            rules: form.rules.into_iter().map(Rule::from).collect(),
            guide: form.guide.into_iter().map(GuideLine::from).collect(),
        }
    }
}

impl From<RuleEntry> for Rule {
    fn from(entry: RuleEntry) -> Self {
        Self {
            number: entry.number.0.0,
            says: entry.says.into(),
            kind: entry.kind.into(),
            source: entry.source.0,
            sureness: entry.sureness.into(),
        }
    }
}

impl From<KindEntry> for RuleKind {
    fn from(entry: KindEntry) -> Self {
        match entry {
            KindEntry::FirstOffer { by } => Self::FirstOffer { by: by.into() },
            KindEntry::ConfirmedChances { chances } => Self::ConfirmedChances { chances },
            KindEntry::Gate { percent } => Self::Gate {
                percent: percent.0.0,
            },
            KindEntry::LastChanceEnds => Self::LastChanceEnds,
            KindEntry::CounteroffersInConsultation => Self::CounteroffersInConsultation,
            KindEntry::AlternatingOffers => Self::AlternatingOffers,
            KindEntry::FinalPriceAtMostReserve => Self::FinalPriceAtMostReserve,
            KindEntry::Recess { by } => Self::Recess {
                by: by.into_iter().map(Into::into).collect(),
            },
            KindEntry::Letter { signed_by } => Self::Letter {
                signed_by: signed_by.into_iter().map(Into::into).collect(),
            },
            KindEntry::AtMostPeople { role, count } => Self::AtMostPeople {
                role: role.into(),
                count,
            },
            KindEntry::TimeBudget { minutes } => Self::TimeBudget { minutes },
            KindEntry::PriceRatio { strength_doubles } => Self::PriceRatio {
                strength_doubles: strength_doubles.0.0,
            },
            KindEntry::OffersAtMost { by, count } => Self::OffersAtMost {
                by: by.into(),
                count,
            },
            KindEntry::WrittenJustification { by } => Self::WrittenJustification {
                by: by.into_iter().map(Into::into).collect(),
            },
            KindEntry::AnswerWithin { by, days } => Self::AnswerWithin {
                by: by.into(),
                days,
            },
            KindEntry::MeetingsAtMost { count } => Self::MeetingsAtMost { count },
            KindEntry::CeilingPrice => Self::CeilingPrice,
            KindEntry::FinalOffer { by } => Self::FinalOffer { by: by.into() },
            KindEntry::Statement => Self::Statement,
            KindEntry::SealedBids => Self::SealedBids,
            KindEntry::AtMostWillingness => Self::AtMostWillingness,
            KindEntry::BidFloor { percent } => Self::BidFloor {
                percent: percent.0.0,
            },
            KindEntry::SelectedAtMostWillingness => Self::SelectedAtMostWillingness,
            KindEntry::RenewalTiers { from, limits } => Self::RenewalTiers {
                from,
                limits: figures(limits),
            },
            KindEntry::RenewalCuts { columns, rows } => Self::RenewalCuts {
                columns: columns
                    .into_iter()
                    .map(|column| RenewalColumn {
                        spend: column.spend.0.0,
                        added: column.added.0.0,
                    })
                    .collect(),
                rows: rows.into_iter().map(figures).collect(),
            },
            KindEntry::RenegotiationBeyondTable => Self::RenegotiationBeyondTable,
            KindEntry::RenewalFactor { from_year, factor } => Self::RenewalFactor {
                from_year,
                factor: factor.0.0,
            },
            KindEntry::RegularListAfter { years } => Self::RegularListAfter { years },
        }
    }
}

fn figures(written: Vec<Written<Figure>>) -> Vec<Decimal> {
    written.into_iter().map(|figure| figure.0.0).collect()
}

impl From<GuideEntry> for GuideLine {
    fn from(entry: GuideEntry) -> Self {
        Self {
            when: Situation {
                stage: entry.when.stage.map(Into::into),
                recess: entry.when.recess,
                gate_pending: entry.when.gate_pending,
                chances_left: entry.when.chances_left,
                deal: entry.when.deal,
                meetings_left: entry.when.meetings_left,
                ceiling: entry.when.ceiling,
                bids_complete: entry.when.bids_complete,
                renewal_price: entry.when.renewal_price,
            },
            says: entry.says.into(),
            rules: entry.rules.into_iter().map(|rule| rule.0.0).collect(),
        }
    }
}
