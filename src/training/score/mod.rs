//! The score of a talk: what it came to, and how it got there, in figures that say their
//! formula and where it is from.
//!
//! Everything is computed from the record, exactly ([`Decimal`]; a quotient is exact to 28
//! digits). *A* is the company's first figure, *B* the payer's, *P* the price that was
//! agreed, *R* the payer's reserve, *F* the company's floor.
//!
//! | figure | formula | source |
//! |---|---|---|
//! | [`share`](Score::share) | (*R* − *P*) / (*R* − *F*); 0 without a deal where there was one to be had | our definition: the payer's part of the zone of agreement (Raiffa 1982) |
//! | [`from_midpoint`](Score::from_midpoint) | *P* − (*R* + *F*) / 2 | the solutions of Nash 1950, Kalai 1977, Kalai and Smorodinsky 1975: see [`solutions`] |
//! | [`between_firsts`](Score::between_firsts) | (*A* − *P*) / (*A* − *B*) | our definition, after Galinsky and Mussweiler 2001, who show that first offers anchor |
//! | [`concessions`] | a step in the other side's favour, as a part of the figure before it | steps: Hindriks, Jonker and Tykhonov 2007; sizes: our definition |
//! | [`reciprocity`] | own proportional steps / the other side's that they answer | relative tit-for-tat: Faratin, Sierra and Jennings 1998 |
//! | [`slips`](Score::slips) | attempts that the rules refused | the rule pack |
//! | [`time`](Score::time) | from the opening to the outcome; the budget of brief or rules | the record |
//! | [`savings`](Score::savings) | (base − *P*) / base, and × the year's volume | the brief |
//!
//! Works named here: H. Raiffa, "The Art and Science of Negotiation", Harvard University
//! Press 1982; J. F. Nash, "The bargaining problem", Econometrica 18 (1950); E. Kalai,
//! "Proportional solutions to bargaining situations", Econometrica 45 (1977); E. Kalai and
//! M. Smorodinsky, "Other solutions to Nash's bargaining problem", Econometrica 43 (1975);
//! A. D. Galinsky and T. Mussweiler, "First offers as anchors", Journal of Personality and
//! Social Psychology 81 (2001); K. Hindriks, C. M. Jonker and D. Tykhonov, "Negotiation
//! dynamics: analysis, concession tactics, and outcomes", IAT 2007; P. Faratin, C. Sierra
//! and N. R. Jennings, "Negotiation decision functions for autonomous agents", Robotics and
//! Autonomous Systems 24 (1998).
//!
//! Reading order: [`concessions`], [`reciprocity`], [`solutions`], [`baseline`]; then
//! [`figure`], the one list of what is shown, and [`mod@column`], what stands side by side.
#![deny(
    clippy::float_arithmetic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing
)]

pub mod baseline;
pub mod column;
pub mod concessions;
pub mod figure;
pub mod reciprocity;
pub mod shown;
pub mod solutions;

use rust_decimal::Decimal;

use super::zone::Zone;
use crate::domain::money;
use crate::domain::reference::ReferencePrice;
use crate::domain::session::{Outcome, Standing};
use crate::domain::{Price, Refusal, Session, Side};
pub use column::{Column, Whose, columns};
pub use concessions::Concessions;
pub use figure::Figure;
pub use reciprocity::Reciprocity;
pub use shown::Shown;
pub use solutions::Solutions;

/// How a talk came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It is not over.
    Open,
    /// At this price.
    Deal(Price),
    /// Without one.
    NoDeal,
}

/// The first figures of both sides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FirstFigures {
    /// Who named a figure first, whether or not it is on record.
    pub mover: Option<Side>,
    /// The company's.
    pub company: Option<Price>,
    /// The payer's.
    pub payer: Option<Price>,
}

/// An attempt that the rules refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The stable code of the reason.
    pub code: &'static str,
    /// The number of the rule, where one says so.
    pub rule: Option<String>,
}

impl From<&Refusal> for Slip {
    fn from(refusal: &Refusal) -> Self {
        Self {
            code: refusal.code(),
            rule: refusal.rule.clone(),
        }
    }
}

/// How long it took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeUsed {
    /// Whole seconds from the opening to the outcome, or to the last record where there is
    /// none; `None` where times are not on record.
    pub seconds: Option<u64>,
    /// The time budget in minutes, of the brief or else of the rules.
    pub budget: Option<u16>,
}

/// What a saving is against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Against {
    /// The company's first offer.
    FirstOffer,
    /// The target of the brief.
    Target,
    /// A reference price that is stated.
    Reference(Box<ReferencePrice>),
}

/// What the agreed price saves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saving {
    /// Against what.
    pub against: Against,
    /// The base, as a price of the talk.
    pub base: Decimal,
    /// (base − price) / base: below zero where the price is higher.
    pub part: Decimal,
    /// (base − price) × the year's volume, where that is known; in the talk's currency.
    pub amount: Option<Decimal>,
}

/// The score of a talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// How it came out.
    pub ending: Ending,
    /// Both reserves, where they are known.
    pub zone: Option<Zone>,
    /// The payer's share of the zone; see the module's table.
    pub share: Option<Decimal>,
    /// How far above the middle of the zone the price lies: what the payer paid over what
    /// the solutions of bargaining theory give.
    pub from_midpoint: Option<Decimal>,
    /// The first figures.
    pub firsts: FirstFigures,
    /// Where the price lies between the first figures: 0 at the company's, 1 at the payer's.
    pub between_firsts: Option<Decimal>,
    /// The payer's steps.
    pub payer: Concessions,
    /// The company's steps.
    pub company: Concessions,
    /// How the payer answered the company's steps.
    pub payers_answers: Reciprocity,
    /// How the company answered the payer's.
    pub companys_answers: Reciprocity,
    /// Attempts that the rules refused; `None` where nobody counted.
    pub slips: Option<Vec<Slip>>,
    /// Time used.
    pub time: TimeUsed,
    /// Savings: against the target first, then the first offer, then reference prices.
    pub savings: Vec<Saving>,
}

impl Score {
    /// The score of a talk as far as it has come; with the zone and the slips where they are
    /// known, as in practice.
    pub fn of(session: &Session, zone: Option<Zone>, slips: Option<&[Slip]>) -> Self {
        let ending = ending(session);
        let offers = &session.state().offers;
        Self {
            firsts: firsts(offers),
            payer: Concessions::of(Side::Payer, offers),
            company: Concessions::of(Side::Company, offers),
            payers_answers: Reciprocity::of(Side::Payer, offers),
            companys_answers: Reciprocity::of(Side::Company, offers),
            slips: slips.map(<[Slip]>::to_vec),
            time: time(session),
            ..Self::of_price(session, ending, zone)
        }
    }

    /// What a talk about the same product would have been worth had it ended like this. Of
    /// how it got there nothing is said.
    pub fn of_price(session: &Session, ending: Ending, zone: Option<Zone>) -> Self {
        let firsts = firsts(&session.state().offers);
        let price = ending.price();
        Self {
            ending,
            zone,
            share: zone.and_then(|zone| share(zone, ending)),
            from_midpoint: price
                .zip(zone.and_then(Solutions::of))
                .and_then(|(price, solutions)| price.amount().checked_sub(solutions.nash)),
            firsts: FirstFigures::default(),
            between_firsts: price.and_then(|price| between(firsts, price)),
            payer: Concessions::none(Side::Payer),
            company: Concessions::none(Side::Company),
            payers_answers: Reciprocity::default(),
            companys_answers: Reciprocity::default(),
            slips: None,
            time: TimeUsed::default(),
            savings: price.map_or_else(Vec::new, |price| savings(session, price)),
        }
    }

    /// What is saved against this, where it is known. Of several reference prices the first.
    pub fn saving(&self, wanted: impl Fn(&Against) -> bool) -> Option<&Saving> {
        self.savings.iter().find(|one| wanted(&one.against))
    }

    /// The steps of a side.
    pub fn concessions(&self, side: Side) -> &Concessions {
        match side {
            Side::Payer => &self.payer,
            Side::Company => &self.company,
        }
    }

    /// How a side answered the other's steps.
    pub fn answers(&self, side: Side) -> &Reciprocity {
        match side {
            Side::Payer => &self.payers_answers,
            Side::Company => &self.companys_answers,
        }
    }
}

impl Ending {
    /// The price of a deal.
    pub fn price(self) -> Option<Price> {
        match self {
            Self::Deal(price) => Some(price),
            Self::Open | Self::NoDeal => None,
        }
    }
}

/// How the talk came out. A deal on a figure that is not on record counts as open: nothing
/// can be said of it.
pub fn ending(session: &Session) -> Ending {
    match (
        session.state().outcome.as_ref(),
        session.state().final_price(),
    ) {
        (_, Some(price)) => Ending::Deal(price),
        (Some(Outcome::NoDeal { .. }), None) => Ending::NoDeal,
        (Some(Outcome::Deal(_) | Outcome::Listed(_)) | None, None) => Ending::Open,
    }
}

/// No deal captures nothing, where there was something to capture; an open talk has no share.
fn share(zone: Zone, ending: Ending) -> Option<Decimal> {
    match ending {
        Ending::Deal(price) => zone.payers_share(price),
        Ending::NoDeal if zone.is_open() => Some(Decimal::ZERO),
        Ending::NoDeal | Ending::Open => None,
    }
}

fn firsts(offers: &[Standing]) -> FirstFigures {
    let first_of = |side: Side| {
        let mut own = offers.iter().filter(|offer| offer.by == side);
        // a first figure that is not on record is not the second one
        own.next().and_then(|offer| offer.price)
    };
    FirstFigures {
        mover: offers.first().map(|offer| offer.by),
        company: first_of(Side::Company),
        payer: first_of(Side::Payer),
    }
}

fn between(firsts: FirstFigures, price: Price) -> Option<Decimal> {
    let (company, payer) = firsts.company.zip(firsts.payer)?;
    let apart = company.amount().checked_sub(payer.amount())?;
    if apart <= Decimal::ZERO {
        return None;
    }
    company
        .amount()
        .checked_sub(price.amount())?
        .checked_div(apart)
}

fn time(session: &Session) -> TimeUsed {
    let decided = match session.state().outcome.as_ref() {
        Some(Outcome::Deal(agreed)) => Some(agreed.seq),
        Some(Outcome::Listed(listed)) => Some(listed.seq),
        Some(Outcome::NoDeal { seq, .. }) => Some(*seq),
        None => session.records().last().map(|record| record.seq),
    };
    let by_rule = || session.pack().time_budget().map(|(_, minutes)| minutes);
    TimeUsed {
        seconds: decided.and_then(|seq| session.seconds_between(1, seq)),
        budget: session.brief().time_budget.or_else(by_rule),
    }
}

fn savings(session: &Session, price: Price) -> Vec<Saving> {
    let in_parts = |percent: Decimal| percent.checked_div(Decimal::ONE_HUNDRED);
    let quantity = session.brief().volume.as_ref().map(|one| one.quantity);
    let target = session.target().and_then(|target| {
        Some(Saving {
            against: Against::Target,
            base: target.amount(),
            part: in_parts(money::cut_percent(target, price)?)?,
            amount: quantity.and_then(|quantity| money::saving(target, price, quantity)),
        })
    });
    let cuts = session.cuts(price).into_iter().filter_map(|cut| {
        Some(Saving {
            against: cut.against.map_or(Against::FirstOffer, |one| {
                Against::Reference(Box::new(one.clone()))
            }),
            base: cut.base,
            part: in_parts(cut.percent)?,
            amount: cut.saving,
        })
    });
    target.into_iter().chain(cuts).collect()
}
