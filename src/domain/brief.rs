//! The brief: what is known before the talk. It never holds the reserve.

use super::conversion::{
    Compared, Conversions, PackSize, SettledPlace, SettlementFault, Settlements, Terms,
};
use super::currency::Currency;
use super::date::PartialDate;
use super::party::{Attendance, Role};
use super::price::{Price, fen};
use super::product::Product;
use super::reference::ReferencePrice;
use super::renewal::Renewal;
use super::rules::{PackName, PriceRatio, RuleKind, RulePack};
use super::savings::{AnnualVolume, Patients, SavingsTarget, TargetFault};
use super::strength::Strength;
use super::text::{Bilingual, Text};
use super::unit::Unit;

/// Where the reserve will be during the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ReserveMode {
    /// On paper: the group leader looks and declares the gate's result.
    #[default]
    Paper,
    /// Typed in the room for this sitting, held in memory alone.
    ThisSitting,
    /// There is none.
    None,
}

/// All that is known before the talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// The rules the talk is held under.
    pub rules: PackName,
    /// The currency of every offer.
    pub currency: Currency,
    /// What every offer is the price of.
    pub unit: Unit,
    /// The smallest step a price can move by.
    pub step: Price,
    /// The product.
    pub product: Product,
    /// Prices to hold offers against, in the order in which they matter.
    pub references: Vec<ReferencePrice>,
    /// How much is used in a year.
    pub volume: Option<AnnualVolume>,
    /// How many patients are treated in a year.
    pub patients: Option<Patients>,
    /// Conversions and exchange rates that are settled before the talk.
    pub settled: Settlements,
    /// What the talk is meant to reach.
    pub target: Option<SavingsTarget>,
    /// Who is at the table.
    pub people: Vec<Attendance>,
    /// How long the talk may take, in minutes; nothing decides by it.
    pub time_budget: Option<u16>,
    /// Where the reserve will be.
    pub reserve: ReserveMode,
    /// For a talk of the past: the day it was held. What is entered without a time
    /// then has none on record.
    pub held: Option<PartialDate>,
    /// Where what is known of it comes from.
    pub sources: Vec<Text>,
    /// The companies that may bid, where the procedure is a bidding; each is known by its
    /// place in this list, from 1. The product's own company stays empty then.
    pub bidders: Vec<Bilingual>,
    /// The agreement that is to be renewed, where the procedure is a renewal.
    pub renewal: Option<Renewal>,
}

impl Brief {
    /// A brief that names what must be named, in steps of one fen, and knows nothing else.
    pub fn of(rules: PackName, currency: Currency, unit: Unit, product: Product) -> Self {
        Self {
            rules,
            currency,
            unit,
            step: fen(),
            product,
            references: Vec::new(),
            volume: None,
            patients: None,
            settled: Settlements::default(),
            target: None,
            people: Vec::new(),
            time_budget: None,
            reserve: ReserveMode::None,
            held: None,
            sources: Vec::new(),
            bidders: Vec::new(),
            renewal: None,
        }
    }
}

/// What is wrong with a brief, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BriefFault {
    /// The product has no generic name.
    NoName,
    /// The product has no company.
    NoCompany,
    /// A range whose lower end is not the lower one, at this place of the list.
    Range(usize),
    /// The savings target comes to no price.
    Target(TargetFault),
    /// The target is more than five times every comparable reference price: most likely
    /// a decimal point in the wrong place.
    TargetMisplaced {
        /// What was likely meant.
        likelier: Price,
        /// How many times the highest comparable reference price the target is, with
        /// one decimal.
        times: rust_decimal::Decimal,
    },
    /// The volume is not above zero, or its low and high scenarios are not below and above it.
    Volume,
    /// The number of patients is not above zero.
    Patients,
    /// A conversion or an exchange rate is wrong.
    Settled {
        /// Which one.
        place: SettledPlace,
        /// What is wrong with it.
        fault: SettlementFault,
    },
    /// More people in this role than the rules allow.
    TooManyPeople {
        /// The role.
        role: Role,
        /// How many are allowed.
        at_most: u8,
        /// Which rule says so.
        rule: String,
    },
    /// The reserve is to be typed in the room, and the rules ask nothing of it.
    Reserve,
    /// The brief names other rules than the pack it is held against.
    OtherRules,
    /// A bidding needs at least two bidders; the rule that it is one.
    TooFewBidders(String),
    /// The bidder at this place, from 1, has no name.
    BidderNoName(usize),
    /// The bidder at this place, from 1, has the name of one before.
    BidderTwice(usize),
    /// Bidders are named, and the rules know no bidding.
    BiddersNotWanted,
    /// More bidders than a record holds.
    TooManyBidders,
    /// The rules are those of a renewal, and nothing is said of the agreement that ends.
    RenewalMissing,
    /// The rules know no renewal.
    RenewalNotWanted,
    /// The budget or the base is not above zero.
    RenewalBase,
    /// The renewal comes to no price that can be paid.
    RenewalOutOfRange,
}

/// More companies than this bid for nothing.
pub const MOST_BIDDERS: usize = 99;

impl BriefFault {
    /// The stem of its words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoName => "brief-no-name",
            Self::NoCompany => "brief-no-company",
            Self::Range(_) => "brief-range",
            Self::Target(fault) => fault.code(),
            Self::TargetMisplaced { .. } => "target-misplaced",
            Self::Volume => "brief-volume",
            Self::Patients => "brief-patients",
            Self::Settled { fault, .. } => fault.code(),
            Self::TooManyPeople { .. } => "too-many-people",
            Self::Reserve => "reserve-not-wanted",
            Self::OtherRules => "brief-other-rules",
            Self::TooFewBidders(_) => "brief-too-few-bidders",
            Self::BidderNoName(_) => "brief-bidder-no-name",
            Self::BidderTwice(_) => "brief-bidder-twice",
            Self::BiddersNotWanted => "brief-bidders-not-wanted",
            Self::TooManyBidders => "brief-too-many-bidders",
            Self::RenewalMissing => "brief-renewal-missing",
            Self::RenewalNotWanted => "brief-renewal-not-wanted",
            Self::RenewalBase => "brief-renewal-base",
            Self::RenewalOutOfRange => "brief-renewal-out-of-range",
        }
    }
}

impl Brief {
    /// Everything wrong with the brief under these rules, in the order of its fields.
    pub fn faults(&self, pack: &RulePack) -> Vec<BriefFault> {
        let mut faults = Vec::new();
        if self.rules != *pack.name() {
            faults.push(BriefFault::OtherRules);
        }
        if self.product.generic_name.is_empty() {
            faults.push(BriefFault::NoName);
        }
        if self.product.company.is_empty() && pack.sealed_bids().is_none() {
            faults.push(BriefFault::NoCompany);
        }
        for (place, one) in self.references.iter().enumerate() {
            if matches!(one.value, super::reference::Known::Between(low, high) if low >= high) {
                faults.push(BriefFault::Range(place));
            }
        }
        if self
            .volume
            .as_ref()
            .is_some_and(|volume| !volume.is_in_order())
        {
            faults.push(BriefFault::Volume);
        }
        if self
            .patients
            .as_ref()
            .is_some_and(|patients| patients.number <= rust_decimal::Decimal::ZERO)
        {
            faults.push(BriefFault::Patients);
        }
        let settled = self.settled.faults(self.pack_size());
        faults.extend(
            settled
                .into_iter()
                .map(|(place, fault)| BriefFault::Settled { place, fault }),
        );
        match self.target_price() {
            Some(Err(fault)) => faults.push(BriefFault::Target(fault)),
            Some(Ok(target)) => faults.extend(self.misplaced(target)),
            None => {}
        }
        faults.extend(self.crowd(pack));
        if self.reserve == ReserveMode::ThisSitting && !pack.uses_reserve() {
            faults.push(BriefFault::Reserve);
        }
        faults.extend(self.bidder_faults(pack));
        faults.extend(self.renewal_fault(pack));
        faults
    }

    fn bidder_faults(&self, pack: &RulePack) -> Vec<BriefFault> {
        let Some(rule) = pack.sealed_bids() else {
            let unwanted = !self.bidders.is_empty();
            return unwanted
                .then_some(BriefFault::BiddersNotWanted)
                .into_iter()
                .collect();
        };
        let mut faults = Vec::new();
        if self.bidders.len() < 2 {
            faults.push(BriefFault::TooFewBidders(rule.number.clone()));
        }
        if self.bidders.len() > MOST_BIDDERS {
            faults.push(BriefFault::TooManyBidders);
        }
        for ((place, one), before) in (1..).zip(&self.bidders).zip(0_usize..) {
            if one.is_empty() {
                faults.push(BriefFault::BidderNoName(place));
            } else if self.bidders.iter().take(before).any(|other| other == one) {
                faults.push(BriefFault::BidderTwice(place));
            }
        }
        faults
    }

    fn renewal_fault(&self, pack: &RulePack) -> Option<BriefFault> {
        let Some(renewal) = &self.renewal else {
            return pack.renewal_cuts().map(|_| BriefFault::RenewalMissing);
        };
        if pack.renewal_cuts().is_none() {
            return Some(BriefFault::RenewalNotWanted);
        }
        let zero = rust_decimal::Decimal::ZERO;
        if renewal.budget <= zero || renewal.base <= zero {
            return Some(BriefFault::RenewalBase);
        }
        let reckoned = renewal.reckoned(pack, self.step);
        reckoned.is_none().then_some(BriefFault::RenewalOutOfRange)
    }

    /// The bidder at this place, from 1.
    pub fn bidder(&self, place: super::bidding::Bidder) -> Option<&Bilingual> {
        self.bidders.get(usize::from(place.checked_sub(1)?))
    }

    /// The price that reaches the target, or why there is none; `None` without a target.
    pub fn target_price(&self) -> Option<Result<Price, TargetFault>> {
        self.target_by(&self.conversions(), None)
    }

    /// The same by what is settled now, under rules that may relate strengths.
    pub(super) fn target_by(
        &self,
        table: &Conversions<'_>,
        ratio: Option<PriceRatio<'_>>,
    ) -> Option<Result<Price, TargetFault>> {
        let target = self.target.as_ref()?;
        let base = |place: usize| {
            let reference = self.references.get(place)?;
            let compared = table.compare(reference, self.terms(ratio))?;
            Some(compared.value)
        };
        Some(target.price(base, self.volume.as_ref(), self.step))
    }

    /// The reference prices that may stand beside the offers of this talk, as prices of it,
    /// by what the brief settles. Those of another strength need the talk's rules; see
    /// [`Session::compared`](super::Session::compared).
    pub fn comparable(&self) -> impl Iterator<Item = Compared<'_>> {
        let table = self.conversions();
        self.references
            .iter()
            .filter_map(move |one| table.compare(one, self.terms(None)))
    }

    /// What the brief settles between units and between currencies. The size of the
    /// product's pack is not settled by being printed: it only must not be contradicted.
    pub fn conversions(&self) -> Conversions<'_> {
        Conversions::of(&self.settled, None)
    }

    /// Units in a pack, where the product says so.
    pub(super) fn pack_size(&self) -> Option<PackSize> {
        let count = self.product.pack?;
        Some(PackSize {
            count,
            unit: self.unit,
        })
    }

    /// What prices of the talk are in.
    pub(super) fn terms<'a>(&self, ratio: Option<PriceRatio<'a>>) -> Terms<'a> {
        Terms {
            currency: self.currency,
            unit: self.unit,
            strength: Strength::parse(self.product.strength.as_str()),
            ratio,
        }
    }

    /// The ceiling price: the lowest one, where there are several.
    pub fn ceiling(&self) -> Option<Price> {
        use super::reference::{Known, ReferenceKind};
        self.comparable()
            .filter(|one| one.reference.kind == ReferenceKind::Ceiling)
            .filter_map(|one| match (one.reference.value, one.value) {
                (Known::At(stated), Known::At(_)) if one.via.is_empty() => Some(stated),
                // what was converted is taken down to what can be paid
                (Known::At(_), Known::At(amount)) => Price::at_most(amount, self.step),
                _ => None,
            })
            .min()
    }

    /// A target of more than five times every comparable figure is taken for a slip of
    /// the decimal point; the nearest tenfold step below is offered instead.
    fn misplaced(&self, target: Price) -> Option<BriefFault> {
        use super::reference::Known;
        let highest = self
            .comparable()
            .filter_map(|one| match one.value {
                Known::At(price) | Known::Between(_, price) => Some(price),
                Known::Above(_) | Known::Below(_) => None,
            })
            .max()?;
        let times = target.amount().checked_div(highest)?;
        if times <= rust_decimal::Decimal::from(5) {
            return None;
        }
        let likelier = super::doubt::tenfold_nearest(target, highest)?;
        let times =
            times.round_dp_with_strategy(1, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
        Some(BriefFault::TargetMisplaced { likelier, times })
    }

    fn crowd(&self, pack: &RulePack) -> Vec<BriefFault> {
        let mut faults = Vec::new();
        for rule in pack.rules() {
            if let RuleKind::AtMostPeople { role, count } = rule.kind {
                let present = self
                    .people
                    .iter()
                    .filter(|one| one.role == role)
                    .fold(0_u32, |sum, one| sum.saturating_add(u32::from(one.count)));
                if present > u32::from(count) {
                    faults.push(BriefFault::TooManyPeople {
                        role,
                        at_most: count,
                        rule: rule.number.clone(),
                    });
                }
            }
        }
        faults
    }

    /// The name of the payer's group leader, where it is known.
    pub fn leader(&self) -> Option<&super::text::Bilingual> {
        self.people
            .iter()
            .find(|one| one.role == Role::GroupLeader && !one.name.is_empty())
            .map(|one| &one.name)
    }
}
