//! The brief: what is known before the talk. It never holds the reserve.

mod fault;

pub use fault::{BriefFault, MOST_BIDDERS};

use super::conversion::{Compared, Conversions, PackSize, Settlements, Terms};
use super::currency::Currency;
use super::date::PartialDate;
use super::party::{Attendance, Role};
use super::price::{Price, fen};
use super::product::Product;
use super::reference::ReferencePrice;
use super::renewal::Renewal;
use super::rules::{PackName, PriceRatio};
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
    /// Sealed in a file before the talk, its commitment on record before the first offer.
    Envelope,
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

impl Brief {
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

    /// The name of the payer's group leader, where it is known.
    pub fn leader(&self) -> Option<&super::text::Bilingual> {
        self.people
            .iter()
            .find(|one| one.role == Role::GroupLeader && !one.name.is_empty())
            .map(|one| &one.name)
    }
}
