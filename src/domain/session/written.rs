//! Procedures in writing: how many offers a side has, the ceiling price, meetings, the final
//! offer, and by when an answer is due.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Session, State};
use crate::domain::moment::Moment;
use crate::domain::offer::Offer;
use crate::domain::party::Side;
use crate::domain::price::Price;
use crate::domain::refusal::{Reason, Refusal};
use crate::domain::rules::{Rule, RulePack, StageRole};

/// An answer to the first offer that a side owes. Nothing decides by it.
#[derive(Clone, Copy, Debug)]
pub struct AnswerDue<'a> {
    /// The rule that says so.
    pub rule: &'a Rule,
    /// Who owes it.
    pub by: Side,
    /// Within how many days.
    pub days: u16,
    /// When the offer was made, where that is on record.
    pub since: Option<Moment>,
}

impl AnswerDue<'_> {
    /// The last day for it, by the calendar of the place where the offer was made.
    pub fn last_day(&self) -> Option<Date> {
        let day = self.since?.civil().date();
        day.checked_add(i64::from(self.days).days()).ok()
    }

    /// How many days are left at `now`, the last one not counted; below zero once it has
    /// passed.
    pub fn days_left(&self, now: Moment) -> Option<i32> {
        let left = now.civil().date().until(self.last_day()?).ok()?;
        Some(left.get_days())
    }
}

impl Session {
    /// The answer that is owed now, where the rules know of one.
    pub fn answer_due(&self) -> Option<AnswerDue<'_>> {
        let (rule, (by, days)) = self.pack.answer_within()?;
        let open = self.state.outcome.is_none() && self.state.stage == StageRole::Offers;
        let last = self.state.last_offer().filter(|last| last.by != by)?;
        open.then_some(AnswerDue {
            rule,
            by,
            days,
            since: last.time,
        })
    }

    /// How many meetings may still be held, where the rules count them.
    pub fn meetings_left(&self) -> Option<u8> {
        let (_, count) = self.pack.meetings()?;
        Some(count.saturating_sub(self.state.meetings))
    }

    /// Whether the next offer of this side has to come with a written justification.
    pub fn wants_justification(&self, by: Side) -> bool {
        self.state
            .unjustified(by, &self.pack, self.is_past())
            .is_some()
    }

    /// Whether no offer of the talk led to this stage of a procedure in writing.
    pub(super) fn never_wrote(&self, role: StageRole) -> bool {
        let Some((_, by)) = self.pack.final_offer() else {
            return false;
        };
        let made = |side: Side| self.state.last_of(side).map_or(0, |last| last.ordinal);
        match role {
            StageRole::Consultation => made(by.other()) == 0,
            StageRole::FinalOffer => made(by) < 2,
            StageRole::Opening | StageRole::Offers | StageRole::Outcome | StageRole::Signed => {
                false
            }
        }
    }
}

impl State {
    /// What procedures in writing ask of an offer.
    pub(super) fn judge_written(
        &self,
        offer: &Offer,
        pack: &RulePack,
        past: bool,
    ) -> Result<(), Refusal> {
        self.before_final_offer(pack)?;
        let made = self.last_of(offer.by).map_or(0, |last| last.ordinal);
        if let Some((rule, count)) = pack.offers_at_most(offer.by)
            && made >= u32::from(count)
        {
            let reason = Reason::NoOfferLeft(offer.by, count);
            return Err(Refusal::by_rule(reason, &rule.number));
        }
        if let Some((rule, by)) = pack.final_offer()
            && offer.by == by
            && made > 0
            && self.stage < StageRole::Consultation
        {
            return Err(Refusal::by_rule(
                Reason::TooEarlyForFinalOffer,
                &rule.number,
            ));
        }
        if offer.by == Side::Payer {
            self.within_ceiling(offer.price, pack)?;
        }
        match self.unjustified(offer.by, pack, past) {
            Some(rule) if offer.justification.is_empty() => Err(Refusal::by_rule(
                Reason::JustificationMissing(offer.by),
                &rule.number,
            )),
            Some(_) | None => Ok(()),
        }
    }

    /// The rule by which the next offer of this side needs a justification. Of a talk of
    /// the past it may not be on record.
    fn unjustified<'a>(&self, by: Side, pack: &'a RulePack, past: bool) -> Option<&'a Rule> {
        let (rule, sides) = pack.written_justification()?;
        let first = sides.contains(&by) && self.last_of(by).is_none();
        (first && !past).then_some(rule)
    }

    pub(super) fn judge_meeting(&self, pack: &RulePack) -> Result<(), Refusal> {
        let Some((rule, count)) = pack.meetings() else {
            return Err(Reason::NoMeetings.into());
        };
        self.before_final_offer(pack)?;
        let reason = if self.stage < StageRole::Consultation {
            Reason::TooEarlyToMeet
        } else if self.meetings >= count {
            Reason::NoMeetingLeft(count)
        } else {
            return Ok(());
        };
        Err(Refusal::by_rule(reason, &rule.number))
    }

    /// Refused once the final offer is on the table.
    pub(super) fn before_final_offer(&self, pack: &RulePack) -> Result<(), Refusal> {
        match pack.final_offer() {
            Some((rule, _)) if self.stage == StageRole::FinalOffer => {
                Err(Refusal::by_rule(Reason::FinalOfferStands, &rule.number))
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Refuses a price above the ceiling; the ceiling itself passes.
    pub(super) fn within_ceiling(
        &self,
        price: Option<Price>,
        pack: &RulePack,
    ) -> Result<(), Refusal> {
        match (pack.ceiling_price(), self.ceiling, price) {
            (Some(rule), Some(ceiling), Some(price)) if price > ceiling => Err(Refusal::by_rule(
                Reason::AboveCeiling(ceiling),
                &rule.number,
            )),
            (Some(_) | None, _, _) => Ok(()),
        }
    }
}
