//! What was left out for an audience, by kind and number.

use std::collections::BTreeMap;

use crate::text::Words;

/// A kind of thing that is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matter {
    /// Notes of the payer's group.
    Notes,
    /// The savings target.
    Target,
    /// The annual volume.
    Volume,
    /// The number of patients.
    Patients,
    /// What the fund spent and budgeted for an agreement that is renewed.
    Budget,
    /// How long the talk was meant to take.
    TimeBudget,
    /// How the reserve is kept.
    ReserveHandling,
    /// Reference prices of the payer that are not published.
    References,
    /// What reference prices weigh.
    Weights,
    /// Conversions and exchange rates.
    Conversions,
    /// Where the brief is from.
    Sources,
    /// Figures as they were typed.
    Typed,
    /// What was asked about a figure at the desk.
    Doubts,
    /// How well a figure was heard.
    Hearing,
    /// Where a word on the gate is from.
    GateSources,
    /// That the envelope was opened.
    Envelope,
    /// Why something was corrected or read anew.
    Reasons,
    /// Faults of the disk and what was cut off.
    Storage,
    /// When records were written.
    WritingTimes,
    /// What a side said.
    Remarks,
    /// Prices that a side claims.
    Claims,
    /// Written justifications.
    Justifications,
    /// What meetings were about.
    Meetings,
    /// Why no deal came about, in words.
    Failures,
    /// Names of people.
    Names,
    /// Papers that give authority.
    Authority,
    /// Words in which someone could still be named.
    Words,
    /// Names that stand as neutral ones.
    Renamed,
}

impl Matter {
    /// The name in files, and the stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Notes => "notes",
            Self::Target => "target",
            Self::Volume => "volume",
            Self::Patients => "patients",
            Self::Budget => "budget",
            Self::TimeBudget => "time-budget",
            Self::ReserveHandling => "reserve-handling",
            Self::References => "references",
            Self::Weights => "weights",
            Self::Conversions => "conversions",
            Self::Sources => "sources",
            Self::Typed => "typed",
            Self::Doubts => "doubts",
            Self::Hearing => "hearing",
            Self::GateSources => "gate-sources",
            Self::Envelope => "envelope",
            Self::Reasons => "reasons",
            Self::Storage => "storage",
            Self::WritingTimes => "writing-times",
            Self::Remarks => "remarks",
            Self::Claims => "claims",
            Self::Justifications => "justifications",
            Self::Meetings => "meetings",
            Self::Failures => "failures",
            Self::Names => "names",
            Self::Authority => "authority",
            Self::Words => "words",
            Self::Renamed => "renamed",
        }
    }
}

/// What was left out, counted by kind.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct LeftOut(BTreeMap<Matter, u64>);

impl LeftOut {
    /// Every kind of which something was left out, with how many.
    pub fn counts(&self) -> impl Iterator<Item = (Matter, u64)> {
        self.0.iter().map(|(kind, count)| (*kind, *count))
    }

    /// Whether nothing was.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How much was left out of every kind, together.
    pub fn total(&self) -> u64 {
        self.0
            .values()
            .fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// In words, as one sentence.
    pub fn in_words(&self, words: &Words) -> String {
        if self.is_empty() {
            return words.say("export-nothing-left-out").into_owned();
        }
        let counted: Vec<String> = self
            .counts()
            .map(|(kind, count)| {
                let id = format!("export-left-{}", kind.id());
                words.say_with(&id, &[("count", count.into())])
            })
            .collect();
        let what = counted.join(&words.say("export-left-separator"));
        words.say_with("export-left-out", &[("what", what.into())])
    }

    /// In a form that scripts read: `notes 3, target 1`.
    pub fn in_short(&self) -> String {
        let counted: Vec<String> = self
            .counts()
            .map(|(kind, count)| format!("{} {count}", kind.id()))
            .collect();
        counted.join(", ")
    }

    pub(super) fn add(&mut self, kind: Matter, count: usize) {
        if count > 0 {
            let sum = self.0.entry(kind).or_default();
            *sum = sum.saturating_add(u64::try_from(count).unwrap_or(u64::MAX));
        }
    }
}
