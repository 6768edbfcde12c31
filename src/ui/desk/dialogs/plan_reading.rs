//! From what was typed about a plan to the plan.

use crate::domain::plan::{
    Concession, ConcessionKind, Plan, PlanFault, PlanLimits, PlanParts, PlanStep,
};
use crate::domain::session::Session;
use crate::domain::typed::{Manner, understand};
use crate::domain::{Price, Text};
use crate::text::Words;
use crate::ui::desk::frame;

/// What was typed, field by field.
#[derive(Default)]
pub(super) struct PlanFields {
    pub(super) texts: [String; 7],
}

impl PlanFields {
    /// The names of the fields.
    pub(super) const IDS: [&'static str; 7] = [
        "plan-target",
        "plan-ladder",
        "plan-walk-away",
        "plan-largest-step",
        "plan-not-before",
        "plan-reasons",
        "plan-concessions",
    ];

    /// Whether nothing was typed.
    pub(super) fn are_empty(&self) -> bool {
        self.texts.iter().all(|text| text.trim().is_empty())
    }
}

/// The plan, or the first thing that is wrong with it.
pub(super) fn read(
    fields: &PlanFields,
    session: &Session,
    words: &Words,
) -> Result<Plan, PlanFault> {
    let [
        target,
        ladder,
        walk_away,
        largest,
        not_before,
        reasons,
        concessions,
    ] = &fields.texts;
    let brief = session.brief();
    let mut parts = PlanParts::empty(brief.currency, brief.unit);
    let one = |text: &str, fault| match text.trim() {
        "" => Ok(None),
        typed => price(typed, session).map(Some).ok_or(fault),
    };
    parts.target = one(target, PlanFault::Target)?;
    for (at, typed) in ladder
        .split(is_gap)
        .filter(|part| !part.is_empty())
        .enumerate()
    {
        parts.steps.push(PlanStep {
            price: price(typed, session).ok_or(PlanFault::Step(at))?,
            note: Text::default(),
        });
    }
    parts.limits = PlanLimits {
        walk_away: one(walk_away, PlanFault::Limit)?,
        largest_step: one(largest, PlanFault::Limit)?,
        not_before: match crate::domain::typed::narrowed(not_before.trim()).as_ref() {
            "" => None,
            number => Some(number.parse().map_err(|_no_number| PlanFault::Limit)?),
        },
    };
    for line in lines(reasons) {
        parts
            .reasons
            .push(Text::sentence(line).map_err(|_fault| PlanFault::Words)?);
    }
    for line in lines(concessions) {
        parts.concessions.push(concession(line, words)?);
    }
    let first = |faults: Vec<PlanFault>| faults.into_iter().next();
    let plan = Plan::new(parts).map_err(|faults| first(faults).unwrap_or(PlanFault::TooMany))?;
    match first(plan.faults_under(brief)) {
        Some(fault) => Err(fault),
        None => Ok(plan),
    }
}

/// Between the figures of a ladder. A comma parts thousands.
fn is_gap(one: char) -> bool {
    one.is_whitespace() || matches!(one, ';' | '；' | '、')
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split([';', '；', '\n'])
        .map(str::trim)
        .filter(|line| !line.is_empty())
}

/// A figure that stands for itself.
fn price(text: &str, session: &Session) -> Option<Price> {
    let understood = understand(text, frame(session)).ok()?;
    (understood.manner == Manner::Plain).then_some(understood.price)
}

/// A concession; what stands before a colon names its kind, where it is one.
fn concession(line: &str, words: &Words) -> Result<Concession, PlanFault> {
    let named = line.split_once([':', '：']).and_then(|(name, rest)| {
        let name = name.trim().to_lowercase();
        let kind = ConcessionKind::ALL
            .into_iter()
            .find(|kind| words.say(kind.id()).to_lowercase() == name)?;
        Some((kind, rest))
    });
    let (kind, text) = named.unwrap_or((ConcessionKind::Other, line));
    let text = Text::sentence(text).map_err(|_fault| PlanFault::Words)?;
    Ok(Concession { kind, text })
}
