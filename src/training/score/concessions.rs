//! The steps of one side: how many, how large, in which order.
//!
//! A step goes from a figure to the same side's next one. Where a figure between them is not
//! on record, there is no step: it could have been two. With one linear price a step is one
//! of three of the classes of Hindriks, Jonker and Tykhonov (2007): a *concession* gives to
//! the other side what it takes from its own, a *selfish* step the other way round, a *silent*
//! one changes nothing. (Their fortunate, unfortunate and nice steps need a second issue.)
//!
//! Sizes are parts of the figure before, so they are the same in any currency and unit.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::domain::session::Standing;
use crate::domain::{Price, Side};

/// A step from a figure to the same side's next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// From this figure.
    pub from: Price,
    /// To this one.
    pub to: Price,
    /// How far towards the other side, in the talk's currency: below zero where something
    /// was taken back.
    pub toward: Decimal,
    /// The same as a part of `from`.
    pub part: Decimal,
}

/// How many steps of each class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes {
    /// Towards the other side.
    pub concessions: u32,
    /// Nowhere.
    pub silent: u32,
    /// Back.
    pub selfish: u32,
}

/// The steps of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concessions {
    /// Whose.
    pub by: Side,
    /// Its figures on record, in order.
    pub figures: Vec<Price>,
    /// Its steps, in order.
    pub steps: Vec<Step>,
}

impl Concessions {
    /// The steps of a side among all offers of a talk.
    pub fn of(by: Side, offers: &[Standing]) -> Self {
        let own = offers.iter().filter(|offer| offer.by == by);
        let known: Vec<Option<Price>> = own.map(|offer| offer.price).collect();
        Self {
            by,
            steps: known
                .windows(2)
                .filter_map(|pair| match pair {
                    [Some(from), Some(to)] => Step::between(by, *from, *to),
                    _ => None,
                })
                .collect(),
            figures: known.into_iter().flatten().collect(),
        }
    }

    /// No steps.
    pub fn none(by: Side) -> Self {
        Self {
            by,
            figures: Vec::new(),
            steps: Vec::new(),
        }
    }

    /// Those that are concessions, in order.
    pub fn given(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(|step| step.toward > Decimal::ZERO)
    }

    /// How many steps of each class.
    pub fn classes(&self) -> Classes {
        let mut classes = Classes::default();
        for step in &self.steps {
            let count = match step.toward.cmp(&Decimal::ZERO) {
                Ordering::Greater => &mut classes.concessions,
                Ordering::Less => &mut classes.selfish,
                Ordering::Equal => &mut classes.silent,
            };
            *count = count.saturating_add(1);
        }
        classes
    }

    /// From the first figure to the last, towards the other side, in the talk's currency.
    pub fn total(&self) -> Option<Decimal> {
        let (first, last) = (*self.figures.first()?, *self.figures.last()?);
        Step::between(self.by, first, last).map(|step| step.toward)
    }

    /// The total as a part of the first figure.
    pub fn total_part(&self) -> Option<Decimal> {
        let (first, last) = (*self.figures.first()?, *self.figures.last()?);
        Step::between(self.by, first, last).map(|step| step.part)
    }

    /// The total by steps that could have been made: figures − 1.
    pub fn rate(&self) -> Option<Decimal> {
        let steps = self.figures.len().checked_sub(1)?.max(1);
        self.total()?.checked_div(Decimal::from(steps))
    }

    /// The mean of the concessions, as parts of the figures before.
    pub fn mean(&self) -> Option<Decimal> {
        let mut count = 0_u32;
        let mut sum = Decimal::ZERO;
        for step in self.given() {
            count = count.saturating_add(1);
            sum = sum.checked_add(step.part)?;
        }
        sum.checked_div(Decimal::from(count))
    }

    /// The largest concession by its part; of two alike the first.
    pub fn largest(&self) -> Option<&Step> {
        self.given().reduce(|largest, step| {
            if step.part > largest.part {
                step
            } else {
                largest
            }
        })
    }

    /// In how many of the successions of two concessions the later was no larger than the
    /// earlier, and how many successions there are. Steps that get smaller tell the other
    /// side that an end is near.
    pub fn falling(&self) -> Option<(u32, u32)> {
        let given: Vec<Decimal> = self.given().map(|step| step.toward).collect();
        let (mut falling, mut all) = (0_u32, 0_u32);
        for pair in given.windows(2) {
            let [earlier, later] = pair else { continue };
            all = all.saturating_add(1);
            falling = falling.saturating_add(u32::from(later <= earlier));
        }
        (all > 0).then_some((falling, all))
    }

    /// The part of its steps in which nothing was taken back.
    pub fn kept(&self) -> Option<Decimal> {
        let kept = self.steps.iter().filter(|one| one.toward >= Decimal::ZERO);
        Decimal::from(kept.count()).checked_div(Decimal::from(self.steps.len()))
    }

    /// The part of its figures that were named before the first that gave anything; 1 where
    /// none did. `None` without figures.
    pub fn patience(&self) -> Option<Decimal> {
        let first = *self.figures.first()?;
        let gives = |to: &Price| match self.by {
            Side::Payer => *to > first,
            Side::Company => *to < first,
        };
        let held = self.figures.iter().position(gives);
        match held {
            None => Some(Decimal::ONE),
            Some(held) => Decimal::from(held).checked_div(Decimal::from(self.figures.len())),
        }
    }
}

impl Step {
    /// The step of a side from a figure to another.
    pub fn between(by: Side, from: Price, to: Price) -> Option<Self> {
        let up = to.amount().checked_sub(from.amount())?;
        let toward = match by {
            Side::Payer => up,
            Side::Company => up.checked_mul(Decimal::NEGATIVE_ONE)?,
        };
        // minus nought is nought
        let toward = if toward.is_zero() {
            Decimal::ZERO
        } else {
            toward
        };
        Some(Self {
            from,
            to,
            toward,
            part: toward.checked_div(from.amount())?,
        })
    }
}
