//! From a position to what could be answered, before it is put in order.

use rust_decimal::Decimal;

use super::candidate::{Candidate, Idea, Part, Risk, Used};
use super::endings;
use super::exchange::{exchanges, since_we_gave};
use super::position::Position;
use crate::domain::money;
use crate::domain::price::Price;

/// How many more rounds are taken for granted where there is no time budget.
pub(super) const ROUNDS_UNKNOWN: u32 = 4;

/// The part of their steps that is given back, so that they have a reason to stay: one
/// tenth. Set by play: more costs against companies that come down by themselves.
const RETURNED: Decimal = Decimal::from_parts(1, 0, 0, false, 1);
/// The least step that is felt, as a part of their figure: half a percent. Set by play.
const LEAST_STEP: Decimal = Decimal::from_parts(5, 0, 0, false, 3);

/// The part of the way from our first figure to the target that is gone when the time
/// runs out: four fifths. Set by play.
const WAY_TO_TARGET: Decimal = Decimal::from_parts(8, 0, 0, false, 1);

/// What could be answered, from public figures and the target alone. None asks for less
/// than our last figure: a payer does not take back what was offered.
pub(super) fn open(position: &Position) -> Vec<Candidate> {
    let Some(theirs) = position.their_last() else {
        return Vec::new();
    };
    let mut found = Gathering::new(position, theirs);
    let step = position.step;
    if position.may.accept && position.target.is_some_and(|target| theirs <= target) {
        found.accept(position.target);
    }
    if position.may.ask {
        found.push(Idea::AskAgain, None, &[]);
    }
    if !position.may.counter {
        return found.candidates;
    }
    if let Some(ours) = position.our_last() {
        found.price(Idea::Hold, Some(ours), &[(Part::OurLast, ours)]);
    }
    if let Some(target) = position.target {
        found.price(Idea::Target, Some(target), &[(Part::Target, target)]);
    }
    if let Some(before) = position.their_before() {
        let next = money::difference(before, theirs)
            .filter(|fall| *fall > Decimal::ZERO)
            .and_then(|fall| theirs.amount().checked_sub(fall))
            .and_then(|amount| Price::at_most(amount, step));
        let used = [(Part::TheirLast, theirs), (Part::TheirBefore, before)];
        found.price(Idea::SameStep, next, &used);
    }
    let reference = position
        .shared
        .iter()
        .filter(|one| one.price < theirs)
        .max_by_key(|one| one.price);
    if let Some(one) = reference {
        let price = Price::at_most(one.price.amount(), step);
        found.price(
            Idea::Reference,
            price,
            &[(Part::Reference(one.place), one.price)],
        );
    }
    let standing = [(Part::TheirLast, theirs)];
    let price = endings::well_sounding(theirs, step, &position.endings);
    found.price(Idea::WellSounding, price, &standing);
    if let Some(pack) = position.pack {
        let price = endings::divides_evenly(theirs, step, pack);
        found.price(Idea::DividesEvenly, price, &standing);
    }
    found.price(Idea::Round, endings::round(theirs, step), &standing);
    found.take_both_figures();
    found.opposite();
    found.candidates
}

/// Candidates in the making.
pub(super) struct Gathering<'a> {
    position: &'a Position,
    theirs: Price,
    pub(super) candidates: Vec<Candidate>,
}

impl<'a> Gathering<'a> {
    pub(super) fn new(position: &'a Position, theirs: Price) -> Self {
        Self {
            position,
            theirs,
            candidates: Vec::new(),
        }
    }

    pub(super) fn position(&self) -> &'a Position {
        self.position
    }

    /// What follows from their figures and ours together.
    fn take_both_figures(&mut self) {
        let Some(ours) = self.position.our_last() else {
            return;
        };
        let (theirs, step) = (self.theirs, self.position.step);
        let (x, y) = (theirs.amount(), ours.amount());
        if let Some(before) = self.position.their_before() {
            let price = y
                .checked_mul(before.amount())
                .and_then(|scaled| scaled.checked_div(x))
                .and_then(|amount| Price::at_most(amount, step));
            let used = [
                (Part::OurLast, ours),
                (Part::TheirBefore, before),
                (Part::TheirLast, theirs),
            ];
            self.price(Idea::Mirror, price, &used);
        }
        let both = [(Part::OurLast, ours), (Part::TheirLast, theirs)];
        let meet = self.meeting(ours);
        self.price(Idea::Meet, meet, &both);
        let exchanges = exchanges(self.position);
        let since = since_we_gave(&exchanges).first().map(|one| one.before);
        let back = self.returned(ours, since);
        let from = (Part::TheirFigureThen, since.unwrap_or(theirs));
        let [our_part, their_part] = both;
        self.price(Idea::Return, back, &[our_part, from, their_part]);
        let twice = exchanges
            .iter()
            .rev()
            .find(|one| one.gave())
            .and_then(|one| money::difference(one.named?, one.ours_before?))
            .and_then(|rise| rise.checked_mul(Decimal::TWO)?.checked_add(y))
            .and_then(|amount| Price::at_most(amount, step));
        let probe = self.returned(ours, None).max(twice);
        let probe = probe.zip(meet).map(|(probe, meet)| probe.min(meet));
        self.price(Idea::Probe, probe, &both);
        self.towards(ours);
        let half = x
            .checked_add(y)
            .and_then(|sum| sum.checked_div(Decimal::TWO))
            .and_then(|amount| Price::at_most(amount, step));
        self.price(Idea::Split, half, &both);
    }

    /// Our last figure and the larger of a tenth of what they came down from `since` and
    /// half a percent of their figure, up to the next price step.
    fn returned(&self, ours: Price, since: Option<Price>) -> Option<Price> {
        let floor = self.theirs.amount().checked_mul(LEAST_STEP)?;
        let tenth = since
            .and_then(|since| money::difference(since, self.theirs))
            .and_then(|fall| fall.checked_mul(RETURNED));
        self.up_by(ours, tenth.unwrap_or_default().max(floor))
    }

    /// Our last figure and `rise`, up to the next price step.
    fn up_by(&self, ours: Price, rise: Decimal) -> Option<Price> {
        let step = self.position.step.amount();
        let steps = rise.checked_div(step)?.ceil().max(Decimal::ONE);
        let amount = ours.amount().checked_add(steps.checked_mul(step)?)?;
        Price::at_most(amount, self.position.step)
    }

    /// Our last figure and an even share of half the gap, at least one price step.
    fn meeting(&self, ours: Price) -> Option<Price> {
        let left = self.position.rounds_left().unwrap_or(ROUNDS_UNKNOWN).max(1);
        let parts = Decimal::from(left).checked_mul(Decimal::TWO)?;
        let gap = money::difference(self.theirs, ours)?;
        self.up_by(ours, gap.checked_div(parts)?)
    }

    /// A step towards the target, so that four fifths of the way to it are gone at the end.
    fn towards(&mut self, ours: Price) {
        let (Some(target), Some(first)) = (self.position.target, self.position.ours().next())
        else {
            return;
        };
        let left = self.position.rounds_left().unwrap_or(ROUNDS_UNKNOWN).max(1);
        let rise = money::difference(target, first)
            .and_then(|way| way.checked_mul(WAY_TO_TARGET)?.checked_add(first.amount()))
            .and_then(|goal| goal.checked_sub(ours.amount()))
            .filter(|rest| *rest > Decimal::ZERO)
            .and_then(|rest| rest.checked_div(Decimal::from(left)));
        let price = rise.and_then(|rise| self.up_by(ours, rise));
        let used = [
            (Part::OurLast, ours),
            (Part::OurFirst, first),
            (Part::Target, target),
        ];
        self.price(Idea::Towards, price, &used);
    }

    /// As far below the target as they stand above it. Only as a first figure, and only
    /// while two of their last steps do not bring them to the target.
    fn opposite(&mut self) {
        let Some(target) = self.position.target else {
            return;
        };
        let (theirs, step) = (self.theirs, self.position.step);
        let near = money::difference(theirs, target).zip(self.position.their_step());
        let within_two =
            near.is_some_and(|(way, step)| step.checked_add(step).is_none_or(|two| way <= two));
        if self.position.our_last().is_some() || within_two {
            return;
        }
        let price = target
            .amount()
            .checked_mul(Decimal::TWO)
            .and_then(|twice| twice.checked_sub(theirs.amount()))
            // not below half of what they ask: nobody would take that up
            .zip(theirs.amount().checked_div(Decimal::TWO))
            .map(|(opposite, half)| opposite.max(half))
            .and_then(|amount| Price::at_most(amount, step));
        let used = [(Part::Target, target), (Part::TheirLast, theirs)];
        self.price(Idea::Opposite, price, &used);
    }

    pub(super) fn accept(&mut self, against: Option<Price>) {
        let mut used = vec![(Part::TheirLast, self.theirs)];
        used.extend(against.map(|target| (Part::Target, target)));
        self.push(Idea::Accept, Some(self.theirs), &used);
    }

    /// Adds a figure, if it lies below theirs and not below our last one. Where another
    /// idea came to the same figure, this one stands with it.
    pub(super) fn price(&mut self, idea: Idea, price: Option<Price>, used: &[(Part, Price)]) {
        let Some(price) = price else {
            return;
        };
        let taken_back = self.position.our_last().is_some_and(|ours| price < ours);
        if price >= self.theirs || taken_back {
            return;
        }
        let same = |one: &&mut Candidate| one.idea != Idea::Accept && one.price == Some(price);
        match self.candidates.iter_mut().find(same) {
            Some(one) => one.also.push(idea),
            None => self.push(idea, Some(price), used),
        }
    }

    fn push(&mut self, idea: Idea, price: Option<Price>, used: &[(Part, Price)]) {
        let effect = price.and_then(|price| money::difference(self.theirs, price));
        let used = used
            .iter()
            .map(|(part, price)| Used {
                part: *part,
                price: *price,
            })
            .collect();
        self.candidates.push(Candidate {
            idea,
            also: Vec::new(),
            price,
            used,
            effect,
            risks: self.risks(idea, price),
            tells_reserve: false,
            lead: None,
        });
    }

    /// What may go wrong, from public figures.
    fn risks(&self, idea: Idea, price: Option<Price>) -> Vec<Risk> {
        let position = self.position;
        let mut risks = Vec::new();
        let last = exchanges(position).last().copied();
        if idea == Idea::AskAgain || idea == Idea::Hold {
            let in_vain = last.is_some_and(|one| !one.gave() && !one.came_down());
            risks.extend(position.last_chance.then_some(Risk::LastChance));
            risks.extend(in_vain.then_some(Risk::BroughtNothing));
            return risks;
        }
        let Some(price) = price.filter(|_| idea != Idea::Accept) else {
            return risks;
        };
        risks.extend(position.last_chance.then_some(Risk::LastChance));
        let rise = position
            .our_last()
            .and_then(|ours| money::difference(price, ours));
        let fall = position.their_step();
        if rise > Some(Decimal::ZERO) && rise > fall {
            risks.push(Risk::GivesMore);
        }
        let next = fall
            .filter(|fall| *fall > Decimal::ZERO)
            .and_then(|fall| self.theirs.amount().checked_sub(fall));
        if next.is_some_and(|next| price.amount() > next) {
            risks.push(Risk::AboveTheirNext);
        }
        let lowest = position.shared.iter().filter(|one| one.price < price);
        risks.extend(
            lowest
                .min_by_key(|one| one.price)
                .map(|one| Risk::AboveReference(one.place)),
        );
        risks
    }
}
