//! What is wrong with a brief, and where.

use rust_decimal::Decimal;

use super::{Brief, ReserveMode};
use crate::domain::conversion::{SettledPlace, SettlementFault};
use crate::domain::party::Role;
use crate::domain::price::Price;
use crate::domain::rules::{RuleKind, RulePack};
use crate::domain::savings::TargetFault;

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
        times: Decimal,
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
            if matches!(one.value, crate::domain::reference::Known::Between(low, high) if low >= high)
            {
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
            .is_some_and(|patients| patients.number <= Decimal::ZERO)
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
        if matches!(
            self.reserve,
            ReserveMode::ThisSitting | ReserveMode::Envelope
        ) && !pack.uses_reserve()
        {
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
        let zero = Decimal::ZERO;
        if renewal.budget <= zero || renewal.base <= zero {
            return Some(BriefFault::RenewalBase);
        }
        let reckoned = renewal.reckoned(pack, self.step);
        reckoned.is_none().then_some(BriefFault::RenewalOutOfRange)
    }

    /// A target of more than five times every comparable figure is taken for a slip of
    /// the decimal point; the nearest tenfold step below is offered instead.
    fn misplaced(&self, target: Price) -> Option<BriefFault> {
        use crate::domain::reference::Known;
        let highest = self
            .comparable()
            .filter_map(|one| match one.value {
                Known::At(price) | Known::Between(_, price) => Some(price),
                Known::Above(_) | Known::Below(_) => None,
            })
            .max()?;
        let times = target.amount().checked_div(highest)?;
        if times <= Decimal::from(5) {
            return None;
        }
        let likelier = crate::domain::doubt::tenfold_nearest(target, highest)?;
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
}
