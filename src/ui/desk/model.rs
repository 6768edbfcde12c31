//! What the desk is lent for one frame.

use std::time::Duration;

use super::practice::PracticeStrip;
use super::signing::SigningModel;
use crate::domain::Moment;
use crate::domain::advice::{Candidate, SecretAdvice};
use crate::domain::ending::{Customs, DigitCustom};
use crate::domain::plan::LentPlan;
use crate::domain::reserve::Revealed;
use crate::domain::rules::Rule;
use crate::domain::session::Session;
use crate::statistics::forecast::Forecast;
use crate::text::Words;

static NO_CUSTOMS: Customs = Customs::NONE;

/// What the desk is lent for one frame.
pub struct DeskModel<'a> {
    /// The talk, with what is still being written.
    pub session: &'a Session,
    /// The words of the language.
    pub words: &'a Words,
    /// Now, by the clock.
    pub now: Moment,
    /// The last record that is on disk.
    pub synced: u64,
    /// Whether the disk has failed and records wait in memory.
    pub disk_failed: bool,
    /// The digits of the last record on disk, eight of them.
    pub head: Option<&'a str>,
    /// Whether a reserve is held in memory.
    pub holds_reserve: bool,
    /// The reserve and its line: only while the key is held.
    pub revealed: Option<Revealed<'a>>,
    /// Whether a plan is held in memory.
    pub holds_plan: bool,
    /// The plan: only while the key is held.
    pub plan: Option<LentPlan<'a>>,
    /// The name of the file beside the talk in which a plan is sealed.
    pub plan_file: &'a str,
    /// Counteroffers from what both sides know and the target, the first choice first.
    pub advice: &'a [Candidate],
    /// Counteroffers that know the reserve and the plan: only while the key is held.
    pub secret_advice: Option<&'a SecretAdvice>,
    /// The company's next offer, if they go on like this; computed once a frame.
    pub forecast: Option<Forecast>,
    /// Customs about digits; none where their notes are turned off.
    pub digits: &'a [DigitCustom],
    /// That a flag was just dropped.
    pub flagged: Option<&'a str>,
    /// The customs that the advice was given under.
    pub customs: &'a Customs,
    /// Why nothing can be recorded.
    pub read_only: bool,
    /// A message that stands over the record.
    pub banner: Option<&'a Banner>,
    /// The second folder, to which the record is copied.
    pub copies_to: Option<&'a str>,
    /// Whether the public board is on.
    pub board_is_on: bool,
    /// Where the company is simulated: what is shown and asked for because of it.
    pub practice: Option<&'a PracticeStrip>,
    /// Who signed the head of a closed record on disk; nothing where it can't be signed.
    pub signing: Option<SigningModel<'a>>,
}

/// A message with one button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Banner {
    /// What happened and what is safe.
    pub what: String,
    /// What is kept, and what to do.
    pub kept: String,
    /// What the button says.
    pub button: String,
    /// What the button does.
    pub remedy: Remedy,
    /// Whether it is a fault; otherwise it only tells.
    pub is_fault: bool,
}

/// What the button of a banner does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Put the message away.
    Dismiss,
    /// Try the same file again.
    Retry,
    /// Go on in another file.
    Elsewhere,
    /// Copy what is good to a new file.
    Salvage,
    /// Start the public board again.
    Board,
}

impl<'a> DeskModel<'a> {
    /// The desk of this talk at this moment, everything on disk, with its forecast, nothing
    /// secret, no advice and no message.
    pub fn new(session: &'a Session, words: &'a Words, now: Moment) -> Self {
        Self {
            forecast: Forecast::of(session),
            ..Self::of(session, words, now)
        }
    }

    /// The same without the forecast.
    pub(in crate::ui) fn of(session: &'a Session, words: &'a Words, now: Moment) -> Self {
        Self {
            session,
            words,
            now,
            synced: session.records().len() as u64,
            disk_failed: false,
            head: None,
            holds_reserve: false,
            revealed: None,
            holds_plan: false,
            plan: None,
            plan_file: "",
            advice: &[],
            secret_advice: None,
            forecast: None,
            digits: &[],
            flagged: None,
            customs: &NO_CUSTOMS,
            read_only: false,
            banner: None,
            copies_to: None,
            board_is_on: false,
            practice: None,
            signing: None,
        }
    }
}

impl DeskModel<'_> {
    /// Whether the key is held and something secret is lent.
    pub(super) fn is_held(&self) -> bool {
        self.revealed.is_some() || self.plan.is_some()
    }

    /// Whether a board can show this talk: it is held here, and by people.
    pub(super) fn may_have_board(&self) -> bool {
        !self.read_only && self.practice.is_none()
    }

    /// The code of the talk's currency.
    pub(super) fn currency(&self) -> &'static str {
        self.session.brief().currency.code()
    }

    /// The name of the talk's unit.
    pub(super) fn unit(&self) -> &'static str {
        self.session.brief().unit.id()
    }

    /// How long ago `moment` was; nothing where the clock went back.
    pub(super) fn since(&self, moment: Moment) -> Duration {
        Duration::from_secs(self.now.seconds_since(moment))
    }

    /// The text in the language that is spoken.
    pub(super) fn named<'t>(&self, name: &'t crate::domain::Bilingual) -> &'t str {
        crate::ui::named(self.words, name)
    }

    /// The rule that says how long the talk takes by custom, where its brief does not say.
    pub(super) fn time_custom(&self) -> Option<&Rule> {
        let (rule, minutes) = self.session.pack().time_budget()?;
        let stated = self.session.brief().time_budget;
        stated
            .is_none_or(|stated| stated == minutes)
            .then_some(rule)
    }

    /// How long the talk may take: by its brief, or by custom.
    pub(super) fn time_budget(&self) -> Option<Duration> {
        let custom = || {
            self.session
                .pack()
                .time_budget()
                .map(|(_, minutes)| minutes)
        };
        let minutes = self.session.brief().time_budget.or_else(custom)?;
        Some(Duration::from_secs(u64::from(minutes) * 60))
    }
}
