//! Questions that are found in a talk: what the guide would have said, as accepted answers.
//!
//! At each decision point the guide's counteroffers are asked ([`open_advice`]), from what was on record then and
//! nothing later, without reserve or plan:
//!
//! | credit | what |
//! |---|---|
//! | [`FULL`] | the first candidate that the rules allow |
//! | [`WORTH_A_LOOK`] | every other |
//! | [`AT_A_RISK`] | every other at which the guide names a risk, but that the reserve was not asked |
//!
//! A figure stands for those about it: half a percent of the company's figure to either side, up to the next price
//! step; never as high as the company's figure, never below the payer's last, and a last figure held stands for itself
//! alone. Where two stand for the same answers, the better credit holds. Accepting is among them where the guide says
//! so openly: at or below the target.

use rust_decimal::Decimal;

use super::answer::Answer;
use super::decision::is_decision;
use super::lesson::{Accepted, Band, FULL, Lesson, Question};
use crate::domain::advice::{Candidate, Idea, Position, Risk, open_advice};
use crate::domain::event::{Record, Seq};
use crate::domain::{Bilingual, Price, Session, Side, Text};
use crate::text::price::bare_price;
use crate::text::{Language, Words};
use crate::transcript::cursor::{RecordId, Tape};
use crate::transcript::endings;

/// What a candidate that does not come first is worth.
pub const WORTH_A_LOOK: u8 = 60;
/// What it is worth where the guide names a risk.
pub const AT_A_RISK: u8 = 40;

/// Half a percent: how far an answer may lie from a figure of the guide, as a part of the
/// company's figure.
const ABOUT: Decimal = Decimal::from_parts(5, 0, 0, false, 3);

/// What the guide says where the talk stands, the best first, with the position it used.
pub fn guide(seen: &Session) -> (Position, Vec<Candidate>) {
    let now = seen.records().last().and_then(Record::time);
    let position = seen.position_at(endings::shipped(), now);
    let candidates = open_advice(&position);
    (position, candidates)
}

/// The question at the record up to which the talk is seen; `None` where the payer has
/// nothing to decide, or the guide nothing to say.
pub fn question(seen: &Session, at: RecordId) -> Option<Question> {
    if !is_decision(seen) {
        return None;
    }
    let accepted = accepted(seen);
    (!accepted.is_empty()).then(|| Question {
        hint: hint(seen),
        accepted,
        ..Question::empty(at)
    })
}

/// Every question that is found in a talk, in order; one for each figure of the company's, as soon as it can be
/// answered. The tape is left at its end.
pub fn questions(tape: &mut Tape) -> Vec<Question> {
    tape.go_to(1);
    let mut found = Vec::new();
    let mut asked: Option<Seq> = None;
    loop {
        let figure = tape.seen().state().last_offer().map(|offer| offer.seq);
        let at = tape.id(tape.place()).filter(|_| figure != asked);
        let question = at.and_then(|at| question(tape.seen(), at));
        if question.is_some() {
            asked = figure;
        }
        found.extend(question);
        if !tape.forward() {
            return found;
        }
    }
}

/// A lesson of everything that is found in a talk, with a title that tells nothing of its end.
pub fn lesson(tape: &mut Tape) -> Lesson {
    let questions = questions(tape);
    let opening = tape.seen().opening();
    let product = &opening.brief.product;
    let held = opening.brief.held.map(|held| held.to_string());
    let named = |id: &'static str| {
        in_both(|words| {
            let drug = format!("{} {}", words.name(&product.generic_name), product.strength);
            let held = held.clone().unwrap_or_default();
            let fields = [("drug", drug.trim().into()), ("held", held.into())];
            words.say_with(id, &fields).trim().to_owned()
        })
    };
    Lesson {
        session: opening.session.clone(),
        title: named("found-title"),
        about: named("found-about"),
        questions,
    }
}

/// The guide's candidates that the rules allow, as accepted answers.
pub fn accepted(seen: &Session) -> Vec<Accepted> {
    let (position, candidates) = guide(seen);
    let mut accepted: Vec<Accepted> = Vec::new();
    for candidate in &candidates {
        let Some(band) = band(&position, candidate).and_then(|band| within(band, candidate, seen))
        else {
            continue;
        };
        let risky = (candidate.risks.iter()).any(|risk| *risk != Risk::ReserveNotAsked);
        let credit = match (accepted.is_empty(), risky) {
            (true, _) => FULL,
            (false, false) => WORTH_A_LOOK,
            (false, true) => AT_A_RISK,
        };
        // figures close to each other, or to the company's, may stand for the same answers
        if let Some(same) = accepted.iter_mut().find(|one| one.band == band) {
            same.credit = same.credit.max(credit);
            continue;
        }
        accepted.push(Accepted {
            band,
            credit,
            because: in_both(|words| because(words, seen, candidate)),
        });
    }
    // the best first, as they stand in a file; stable, so the guide's order holds within
    accepted.sort_by_key(|one| std::cmp::Reverse(one.credit));
    accepted
}

/// The answers that a candidate stands for.
fn band(position: &Position, candidate: &Candidate) -> Option<Band> {
    match (candidate.idea, candidate.price) {
        (Idea::Accept, _) => Some(Band::Accept),
        (Idea::AskAgain, _) => Some(Band::Ask),
        (Idea::Hold, Some(price)) => Some(Band::Name(price, price)),
        (_, Some(price)) => about(position, price),
        (_, None) => None,
    }
}

/// Prices about this one.
fn about(position: &Position, price: Price) -> Option<Band> {
    let step = position.step;
    let theirs = position.their_last()?.amount();
    let width = Price::at_least(theirs.checked_mul(ABOUT)?, step)?.amount();
    let below_theirs = Price::at_most(theirs.checked_sub(step.amount())?, step)?;
    let high = Price::at_most(price.amount().checked_add(width)?, step)?.min(below_theirs);
    let low = (price.amount().checked_sub(width))
        .and_then(|low| Price::at_least(low, step))
        .unwrap_or(price);
    let low = position.our_last().map_or(low, |ours| low.max(ours));
    Some(Band::Name(low.min(price), high.max(price)))
}

/// The band as far as the rules allow it: whole, or the figure alone, or nothing.
fn within(band: Band, candidate: &Candidate, seen: &Session) -> Option<Band> {
    let allowed = |band: Band| band.ends().iter().all(|one| one.allowed(seen).is_ok());
    let alone = candidate.price.map(|price| Band::Name(price, price));
    let alone = alone.filter(|_| matches!(band, Band::Name(..)));
    [Some(band), alone]
        .into_iter()
        .flatten()
        .find(|band| allowed(*band))
}

/// Why, in the guide's own words.
fn because(words: &Words, seen: &Session, candidate: &Candidate) -> String {
    let lines = words.counter_explained(seen, endings::shipped(), candidate);
    match words.language() {
        Language::English => lines.join(" "),
        Language::SimplifiedChinese => lines.concat(),
    }
}

/// What to look at, without an answer.
fn hint(seen: &Session) -> Bilingual {
    let currency = seen.brief().currency.code();
    let figure = |price: Price| bare_price(price.amount(), currency);
    let (position, _) = guide(seen);
    in_both(
        |words| match (position.their_before(), position.their_last()) {
            (Some(before), Some(theirs)) => words.say_with(
                "found-hint-step",
                &[
                    ("before", figure(before).into()),
                    ("theirs", figure(theirs).into()),
                ],
            ),
            _ => words.say("found-hint-first").into_owned(),
        },
    )
}

fn in_both(said: impl Fn(&Words) -> String) -> Bilingual {
    let text = |language| Text::sentence(&said(&Words::of(language))).unwrap_or_default();
    Bilingual {
        en: text(Language::English),
        zh: text(Language::SimplifiedChinese),
    }
}

/// What the payer did next: the answer that the next record of the payer's amounts to.
pub fn done(record: &Record) -> Option<Answer> {
    use crate::domain::event::Event;
    match &record.event {
        Event::Offered(offer) if offer.by == Side::Payer => offer.price.map(Answer::Name),
        Event::AskedAgain { by: Side::Payer } => Some(Answer::Ask),
        Event::SteppedOut {
            by: Side::Payer, ..
        } => Some(Answer::Recess),
        Event::Accepted {
            by: Side::Payer, ..
        } => Some(Answer::Accept),
        Event::Failed(_) => Some(Answer::Stop),
        _ => None,
    }
}
