//! Where a talk stands for who has to answer: public figures only.

use rust_decimal::Decimal;

use crate::domain::ending::{Customs, Endings};
use crate::domain::moment::Moment;
use crate::domain::money;
use crate::domain::party::Side;
use crate::domain::price::Price;
use crate::domain::reference::Known;
use crate::domain::session::{Act, Session};
use crate::domain::warning::time_share;

/// A figure that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Whose it is.
    pub by: Side,
    /// The figure.
    pub price: Price,
}

/// A reference price that compares with the offers of the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shared {
    /// Its place among [`Session::references`], from 0; there is its name.
    pub place: usize,
    /// The figure as a price of the talk, cut down to a price step; of a range the lower end.
    pub price: Price,
}

/// What the payer may do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct May {
    /// Name a figure.
    pub counter: bool,
    /// Ask for a better one without naming any.
    pub ask: bool,
    /// Accept the company's standing figure.
    pub accept: bool,
}

impl May {
    /// Everything, as in a consultation.
    pub const ALL: Self = Self {
        counter: true,
        ask: true,
        accept: true,
    };
}

/// Where a talk stands, without anything secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Every figure in the order in which it was said. Where one of the company's is not
    /// on record, its figures before that are left out: no step is computed across a gap.
    pub figures: Vec<Figure>,
    /// The smallest step of a price.
    pub step: Price,
    /// The target in the brief.
    pub target: Option<Price>,
    /// Comparable reference prices.
    pub shared: Vec<Shared>,
    /// How many comparable units a pack holds, where that is known.
    pub pack: Option<u32>,
    /// Which endings sound well.
    pub endings: Endings,
    /// What the payer may do now.
    pub may: May,
    /// Whether nothing comes after the payer's next word.
    pub last_chance: bool,
    /// The share of the time budget that has passed, from 0; `None` without a budget.
    pub time: Option<Decimal>,
}

impl Position {
    /// The company's figures, in order.
    pub fn theirs(&self) -> impl DoubleEndedIterator<Item = Price> {
        self.of(Side::Company)
    }

    /// The payer's figures, in order.
    pub fn ours(&self) -> impl DoubleEndedIterator<Item = Price> {
        self.of(Side::Payer)
    }

    fn of(&self, side: Side) -> impl DoubleEndedIterator<Item = Price> {
        let figures = self.figures.iter();
        figures
            .filter(move |one| one.by == side)
            .map(|one| one.price)
    }

    /// The company's standing figure.
    pub fn their_last(&self) -> Option<Price> {
        self.theirs().next_back()
    }

    /// The company's figure before its standing one.
    pub fn their_before(&self) -> Option<Price> {
        self.theirs().nth_back(1)
    }

    /// Our last figure.
    pub fn our_last(&self) -> Option<Price> {
        self.ours().next_back()
    }

    /// How far the company came down with its last figure: below zero where it went up.
    pub fn their_step(&self) -> Option<Decimal> {
        money::difference(self.their_before()?, self.their_last()?)
    }

    /// How many figures the company has named.
    pub fn rounds(&self) -> u32 {
        u32::try_from(self.theirs().count()).unwrap_or(u32::MAX)
    }

    /// How many more rounds there is time for, if they go on at this pace:
    /// rounds × (1 − time) / time, rounded down. `None` without a time budget.
    pub fn rounds_left(&self) -> Option<u32> {
        use rust_decimal::prelude::ToPrimitive as _;
        let time = self.time?;
        let left = Decimal::ONE.checked_sub(time)?.max(Decimal::ZERO);
        // a third of a round is no rounding error, a millionth is one
        let hair = Decimal::new(1, 6);
        Decimal::from(self.rounds())
            .checked_mul(left)?
            .checked_div(time)?
            .checked_add(hair)?
            .floor()
            .to_u32()
    }
}

impl Session {
    /// Where the talk stands at this moment. Which customs hold follows from the currency
    /// that is paid at the table.
    pub fn position_at(&self, customs: &Customs, now: Option<Moment>) -> Position {
        let endings = customs.endings(self.brief().currency);
        self.position(endings, now.and_then(|now| time_share(self, now)))
    }

    /// Where the talk stands for who has to answer, from what is on record and the brief.
    ///
    /// `time` is the share of the time budget that has passed; the session has no clock.
    /// Nothing of it depends on the reserve.
    pub fn position(&self, endings: Endings, time: Option<Decimal>) -> Position {
        let brief = self.brief();
        let offers = &self.state().offers;
        let gap = offers
            .iter()
            .rposition(|one| one.by == Side::Company && one.price.is_none());
        let figures = offers
            .iter()
            .enumerate()
            .filter(|(at, one)| one.by == Side::Payer || gap.is_none_or(|gap| *at > gap))
            .filter_map(|(_, one)| {
                let price = one.price?;
                Some(Figure { by: one.by, price })
            })
            .collect();
        let place_of = |reference| {
            self.references()
                .position(|one| std::ptr::eq(one, reference))
        };
        let shared = self
            .compared()
            .filter_map(|one| match one.value {
                Known::At(amount) | Known::Between(amount, _) => Some(Shared {
                    place: place_of(one.reference)?,
                    price: Price::at_most(amount, brief.step)?,
                }),
                Known::Above(_) | Known::Below(_) => None,
            })
            .collect();
        let may = |act| self.permits(act).is_ok();
        Position {
            figures,
            step: brief.step,
            target: self.target(),
            shared,
            pack: brief.product.pack.filter(|pack| *pack > 1),
            endings,
            may: May {
                counter: may(Act::Offer(Side::Payer)),
                ask: may(Act::Ask),
                accept: may(Act::Accept(Side::Payer)),
            },
            // a time budget is a custom and ends nothing; whose last word it is, people say
            last_chance: false,
            time,
        }
    }
}
