//! Rule packs: a procedure as data.
//!
//! A pack names its stages, its rules with the source of each, and the words of the
//! guide. The code knows kinds of rules ([`RuleKind`]), never their numbers: the 115 %
//! of the gate and the two chances stand in the pack.

mod bidding;
mod fault;
mod guide;
mod renewal;
mod rule;
mod stage;

pub use fault::PackFault;
pub use guide::{GuideLine, Situation};
pub use renewal::RenewalTable;
pub use rule::{PriceRatio, RenewalColumn, Rule, RuleKind, Sureness};
pub use stage::{Stage, StageRole};

use rust_decimal::Decimal;

use super::party::Side;
use super::text::{Bilingual, Text};

/// Which rules: the pack and its version.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PackName {
    /// Such as `nrdl-on-site`.
    pub pack: String,
    /// Such as `2021-12`.
    pub version: String,
}

impl std::fmt::Display for PackName {
    /// Such as `nrdl-on-site@2021-12`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}@{}", self.pack, self.version)
    }
}

/// A procedure, checked when it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulePack {
    name: PackName,
    title: Bilingual,
    short_title: Bilingual,
    sources: Vec<Text>,
    stages: Vec<Stage>,
    rules: Vec<Rule>,
    guide: Vec<GuideLine>,
}

/// The parts of a pack before they are checked.
#[derive(Clone, Debug)]
pub struct PackParts {
    /// Which rules.
    pub name: PackName,
    /// The procedure's full name.
    pub title: Bilingual,
    /// The name for a table's column.
    pub short_title: Bilingual,
    /// Where the rules are published.
    pub sources: Vec<Text>,
    /// The stages, in order.
    pub stages: Vec<Stage>,
    /// The rules.
    pub rules: Vec<Rule>,
    /// What the guide says when.
    pub guide: Vec<GuideLine>,
}

impl RulePack {
    /// A pack of these parts, or everything that is wrong with it.
    pub fn new(parts: PackParts) -> Result<Self, Vec<PackFault>> {
        let faults = fault::faults(&parts);
        if !faults.is_empty() {
            return Err(faults);
        }
        let PackParts {
            name,
            title,
            short_title,
            sources,
            stages,
            rules,
            guide,
        } = parts;
        Ok(Self {
            name,
            title,
            short_title,
            sources,
            stages,
            rules,
            guide,
        })
    }

    /// Which rules these are.
    pub fn name(&self) -> &PackName {
        &self.name
    }

    /// The procedure's full name.
    pub fn title(&self) -> &Bilingual {
        &self.title
    }

    /// The procedure's name in a table.
    pub fn short_title(&self) -> &Bilingual {
        &self.short_title
    }

    /// Where the rules are published.
    pub fn sources(&self) -> &[Text] {
        &self.sources
    }

    /// The stages, in order.
    pub fn stages(&self) -> &[Stage] {
        &self.stages
    }

    /// The rules, in order.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// What the guide says when; the first line that fits is the one.
    pub fn guide(&self) -> &[GuideLine] {
        &self.guide
    }

    /// Whether the procedure has a stage of this role.
    pub fn has_stage(&self, role: StageRole) -> bool {
        self.stages.iter().any(|stage| stage.role == role)
    }

    /// The first rule for which `pick` finds something, with what it found.
    fn pick<'a, T>(&'a self, pick: impl Fn(&'a RuleKind) -> Option<T>) -> Option<(&'a Rule, T)> {
        self.rules
            .iter()
            .find_map(|rule| Some((rule, pick(&rule.kind)?)))
    }

    /// The first rule of this kind.
    fn of_kind(&self, kind: &RuleKind) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.kind == *kind)
    }

    /// Who has to make the first offer.
    pub fn first_offer(&self) -> Option<(&Rule, Side)> {
        self.pick(|kind| {
            if let RuleKind::FirstOffer { by } = kind {
                Some(*by)
            } else {
                None
            }
        })
    }

    /// How often the company may quote and confirm before the consultation.
    pub fn chances(&self) -> Option<(&Rule, u8)> {
        self.pick(|kind| {
            if let RuleKind::ConfirmedChances { chances } = kind {
                Some(*chances)
            } else {
                None
            }
        })
    }

    /// The gate: an offer passes at this many percent of the reserve or less.
    pub fn gate(&self) -> Option<(&Rule, Decimal)> {
        self.pick(|kind| {
            if let RuleKind::Gate { percent } = kind {
                Some(*percent)
            } else {
                None
            }
        })
    }

    /// The rule that ends the talk when the last chance lies outside the gate.
    pub fn last_chance_ends(&self) -> Option<&Rule> {
        self.of_kind(&RuleKind::LastChanceEnds)
    }

    /// The rule under which the payer may name a figure only from the consultation on.
    pub fn counteroffers_in_consultation(&self) -> Option<&Rule> {
        self.of_kind(&RuleKind::CounteroffersInConsultation)
    }

    /// The rule that offers and counteroffers alternate.
    pub fn alternating(&self) -> Option<&Rule> {
        self.of_kind(&RuleKind::AlternatingOffers)
    }

    /// The rule that the agreed price is at most the reserve.
    pub fn at_most_reserve(&self) -> Option<&Rule> {
        self.of_kind(&RuleKind::FinalPriceAtMostReserve)
    }

    /// Who may step out.
    pub fn recess(&self) -> Option<(&Rule, &[Side])> {
        self.pick(|kind| {
            if let RuleKind::Recess { by } = kind {
                Some(by.as_slice())
            } else {
                None
            }
        })
    }

    /// Who has to sign the result confirmation letter.
    pub fn letter(&self) -> Option<(&Rule, Vec<Side>)> {
        self.pick(|kind| {
            if let RuleKind::Letter { signed_by } = kind {
                Some(signed_by.clone())
            } else {
                None
            }
        })
    }

    /// How long a talk takes by custom, in minutes.
    pub fn time_budget(&self) -> Option<(&Rule, u16)> {
        self.pick(|kind| {
            if let RuleKind::TimeBudget { minutes } = kind {
                Some(*minutes)
            } else {
                None
            }
        })
    }

    /// What a price of one strength is at another.
    pub fn price_ratio(&self) -> Option<PriceRatio<'_>> {
        let (rule, strength_doubles) = self.pick(|kind| {
            if let RuleKind::PriceRatio { strength_doubles } = kind {
                Some(*strength_doubles)
            } else {
                None
            }
        })?;
        Some(PriceRatio {
            strength_doubles,
            rule: &rule.number,
            sureness: rule.sureness,
        })
    }

    /// How many offers this side may make.
    pub fn offers_at_most(&self, side: Side) -> Option<(&Rule, u8)> {
        self.pick(|kind| {
            if let RuleKind::OffersAtMost { by, count } = kind {
                (*by == side).then_some(*count)
            } else {
                None
            }
        })
    }

    /// Whose first offer comes with a written justification.
    pub fn written_justification(&self) -> Option<(&Rule, &[Side])> {
        self.pick(|kind| {
            if let RuleKind::WrittenJustification { by } = kind {
                Some(by.as_slice())
            } else {
                None
            }
        })
    }

    /// Who answers the first offer within how many days.
    pub fn answer_within(&self) -> Option<(&Rule, (Side, u16))> {
        self.pick(|kind| {
            if let RuleKind::AnswerWithin { by, days } = kind {
                Some((*by, *days))
            } else {
                None
            }
        })
    }

    /// How many meetings there may be.
    pub fn meetings(&self) -> Option<(&Rule, u8)> {
        self.pick(|kind| {
            if let RuleKind::MeetingsAtMost { count } = kind {
                Some(*count)
            } else {
                None
            }
        })
    }

    /// The rule that the payer goes no higher than the ceiling price.
    pub fn ceiling_price(&self) -> Option<&Rule> {
        self.of_kind(&RuleKind::CeilingPrice)
    }

    /// Whose last offer is final.
    pub fn final_offer(&self) -> Option<(&Rule, Side)> {
        self.pick(|kind| {
            if let RuleKind::FinalOffer { by } = kind {
                Some(*by)
            } else {
                None
            }
        })
    }

    /// The rule with this number.
    pub fn rule(&self, number: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.number == number)
    }

    /// Stands in for rules that are not here, so that a talk held under them can be looked
    /// at: every stage, no rule, no words. No talk may be judged or begun by it.
    pub fn not_here(name: PackName) -> Self {
        let named = Text::name(&format!("{}@{}", name.pack, name.version)).unwrap_or_default();
        let named = Bilingual {
            en: named.clone(),
            zh: named,
        };
        let stages = [
            StageRole::Opening,
            StageRole::Offers,
            StageRole::Consultation,
            StageRole::FinalOffer,
            StageRole::Outcome,
            StageRole::Signed,
        ];
        Self {
            name,
            title: named.clone(),
            short_title: named,
            sources: Vec::new(),
            stages: stages
                .map(|role| Stage {
                    role,
                    name: Bilingual::default(),
                })
                .to_vec(),
            rules: Vec::new(),
            guide: Vec::new(),
        }
    }

    /// Whether a brief has to say more than who offers what: who bids, or which agreement
    /// is to be renewed.
    pub fn asks_for_more(&self) -> bool {
        self.sealed_bids().is_some() || self.renewal_cuts().is_some()
    }

    /// Whether any rule asks about the reserve.
    pub fn uses_reserve(&self) -> bool {
        self.gate().is_some() || self.at_most_reserve().is_some()
    }
}
