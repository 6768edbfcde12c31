//! A talk against a simulated company: in memory, on the talk's own clock.
//!
//! Its clock goes so many times faster than the machine's, and jumps where a wait is
//! skipped. What the company does is done when that clock says so, between two frames.

use std::path::PathBuf;
use std::time::Duration;

use crate::domain::{Command, Moment, Session, Side, Text};
use crate::text::Words;
use crate::text::change::percent;
use crate::text::price::bare_price;
use crate::training::attempt::{Attempt, Exercise, result_of};
use crate::training::branch::{Line, Tree};
use crate::training::practice::Practice;
use crate::training::score::{Column, Slip, columns};
use crate::training::table::Table;
use crate::training::zone::Zone;
use crate::ui::desk::{Banner, DeskState, PracticeStrip, Remedy};
use crate::ui::product_title;
use crate::ui::score_card::ScoreCardState;
use crate::ui::training::PACES;

/// A wait longer than this is a letter's, and jumps at any pace.
const LETTER: Duration = Duration::from_hours(1);

/// What is played.
pub(super) enum Played {
    /// A practice talk.
    Practice(Box<Practice>),
    /// A line of a tree.
    Line(Tree, usize),
}

impl Played {
    /// The talk so far.
    pub(super) fn session(&self) -> &Session {
        match self {
            Self::Practice(practice) => practice.session(),
            Self::Line(tree, line) => {
                let lines = tree.lines();
                lines.get(*line).unwrap_or(&lines[0]).session()
            }
        }
    }
}

/// A talk against a simulated company that is on the desk.
pub(super) struct Practising {
    pub(super) played: Played,
    pub(super) desk: DeskState,
    pub(super) banner: Option<Banner>,
    pub(super) kept: Option<PathBuf>,
    pace: u32,
    /// The machine's moment and the talk's own that goes with it.
    since: (Moment, Moment),
    told: bool,
    /// That nothing is kept was said.
    pub(super) warned: bool,
    /// What the rules refused to the trainee.
    slips: Vec<Slip>,
    /// The score, once it is decided.
    pub(super) columns: Vec<Column>,
    /// The card with the score, while it is shown.
    pub(super) card: Option<ScoreCardState>,
    /// The attempt, until it is kept.
    pub(super) attempt: Option<Box<Attempt>>,
}

impl Practising {
    pub(super) fn new(played: Played, pace: u32, now: Moment) -> Self {
        let mut practising = Self {
            played,
            desk: DeskState::default(),
            banner: None,
            kept: None,
            pace: pace.max(1),
            since: (now, now),
            told: false,
            warned: false,
            slips: Vec::new(),
            columns: Vec::new(),
            card: None,
            attempt: None,
        };
        let last = practising
            .session()
            .records()
            .last()
            .map(|record| record.at);
        practising.since.1 = last.unwrap_or(now);
        practising.desk = DeskState::for_session(practising.session());
        practising.desk.speaking = Side::Payer;
        practising
    }

    fn table(&self) -> Option<&Table> {
        match &self.played {
            Played::Practice(practice) => Some(practice.table()),
            Played::Line(tree, line) => tree.lines().get(*line)?.table(),
        }
    }

    fn table_mut(&mut self) -> Option<&mut Table> {
        match &mut self.played {
            Played::Practice(practice) => Some(practice.table_mut()),
            Played::Line(tree, line) => tree.table_mut(*line),
        }
    }

    /// The talk so far.
    pub(super) fn session(&self) -> &Session {
        self.played.session()
    }

    /// The payer's reserve, to be lent while the key is held.
    pub(super) fn reserve(&self) -> Option<&crate::domain::Reserve> {
        self.table()?.reserve()
    }

    /// Whether its clock runs.
    pub(super) fn is_running(&self) -> bool {
        !self.session().is_closed()
    }

    /// The talk's own time.
    pub(super) fn now(&self, real: Moment) -> Moment {
        let (from, own) = self.since;
        let passed = real.timestamp().as_millisecond() - from.timestamp().as_millisecond();
        let passed = u64::try_from(passed).unwrap_or(0);
        let passed = Duration::from_millis(passed.saturating_mul(u64::from(self.pace)));
        own.later(passed).unwrap_or(own)
    }

    /// The talk's own time goes on from `own` now.
    fn set(&mut self, real: Moment, own: Moment) {
        self.since = (real, own);
    }

    /// The company does what is due by now; gives how long it is until the next thing, by
    /// the machine's clock.
    pub(super) fn go_on(&mut self, real: Moment, words: &Words) -> Option<Duration> {
        loop {
            let now = self.now(real);
            let due = self.table()?.due();
            let Some(due) = due else { break };
            let left = Duration::from_secs(due.at.seconds_since(now));
            if left > LETTER {
                self.set(real, due.at);
                continue;
            }
            if now.timestamp() < due.at.timestamp() {
                return Some(left / self.pace);
            }
            if !self.act(due.at) {
                break;
            }
        }
        self.tell_when_decided(words);
        None
    }

    fn act(&mut self, at: Moment) -> bool {
        let done = self.table_mut().map(|table| table.act(at));
        let done = match done {
            Some(Ok(seqs)) => !seqs.is_empty(),
            Some(Err(refusal)) => {
                log::error!("the company was refused: {}", refusal.code());
                false
            }
            None => false,
        };
        self.desk.speaking = Side::Payer;
        self.kept = None;
        done
    }

    /// The company does at once what it would do next.
    pub(super) fn skip(&mut self, real: Moment, words: &Words) {
        let due = self.table().and_then(Table::due);
        if let Some(due) = due {
            self.set(real, due.at);
            self.act(due.at);
        }
        self.tell_when_decided(words);
    }

    /// What the trainee does. That the company is back is its own to say; asking for it
    /// skips the wait.
    pub(super) fn say(&mut self, command: &Command, real: Moment, words: &Words) {
        let out = self.session().state().recess;
        if *command == Command::Resume && out.is_some_and(|recess| recess.by == Side::Company) {
            self.skip(real, words);
            return;
        }
        let at = self.now(real);
        let said = self
            .table_mut()
            .map(|table| table.say(&command.clone().into(), at));
        match said {
            Some(Ok(_)) => {
                // lend the desk the talk as it stands now
                let mut desk = std::mem::take(&mut self.desk);
                desk.recorded(self.session(), command);
                desk.speaking = Side::Payer;
                self.desk = desk;
                self.kept = None;
            }
            Some(Err(refusal)) => {
                self.slips.push(Slip::from(&refusal));
                self.desk.refused(refusal);
            }
            None => {}
        }
        self.tell_when_decided(words);
    }

    /// Once, when it is decided, what was hidden is told.
    fn tell_when_decided(&mut self, words: &Words) {
        let decided = self.session().state().outcome.is_some();
        if decided && !self.told {
            self.told = true;
            self.score(words);
            self.tell(words);
        }
    }

    fn tell(&mut self, words: &Words) {
        let (zone, what) = match &self.played {
            Played::Practice(practice) => {
                let Some(told) = practice.told() else { return };
                let temperament = words
                    .say(&format!("temperament-{}", told.temperament.id()))
                    .into_owned();
                (Some(told.zone), Some((temperament, told.tactic)))
            }
            Played::Line(tree, line) => {
                let Some(line) = tree.lines().get(*line) else {
                    return;
                };
                let reserve = line.choice.and_then(|choice| choice.reserve);
                let zone = reserve
                    .zip(line.told_floor())
                    .map(|(reserve, floor)| Zone { reserve, floor });
                let temperament = line.choice.map(|choice| choice.temperament.id());
                let temperament = temperament.map(|id| {
                    let id = format!("temperament-{id}");
                    words.say(&id).into_owned()
                });
                let tactic = line.told().map(|company| company.tactic);
                (zone, temperament.map(|one| (one, tactic)))
            }
        };
        let currency = self.session().brief().currency.code();
        let figure = |price: crate::domain::Price| bare_price(price.amount(), currency);
        let company = what.map_or_else(String::new, |(temperament, tactic)| {
            let tactic = tactic.map_or_else(String::new, |tactic| {
                words
                    .say(&format!("simulate-tactic-{}", tactic.id()))
                    .into_owned()
            });
            let fields = [
                ("temperament", temperament.into()),
                ("tactic", tactic.into()),
            ];
            words.say_with("practice-told-company", &fields)
        });
        let what = match zone {
            Some(zone) => {
                let fields = [
                    ("reserve", figure(zone.reserve).into()),
                    ("floor", figure(zone.floor).into()),
                ];
                // the reserve of a line is assumed, that of a practice talk is not
                let id = match self.played {
                    Played::Practice(_) => "practice-told",
                    Played::Line(..) => "branches-told",
                };
                words.say_with(id, &fields)
            }
            None => words.say("practice-told-nothing").into_owned(),
        };
        let price = self.session().state().final_price();
        let part = zone
            .zip(price)
            .and_then(|(zone, price)| zone.payers_share(price));
        let rest = match (zone, part) {
            (Some(zone), _) if !zone.is_open() => words.say("practice-told-no-zone").into_owned(),
            (_, Some(part)) => {
                words.say_with("practice-told-share", &[("share", percent(part).into())])
            }
            (_, None) => String::new(),
        };
        self.banner = Some(Banner {
            what,
            kept: format!("{rest} {company}").trim().to_owned(),
            button: words.say("banner-understood").into_owned(),
            remedy: Remedy::Dismiss,
            is_fault: false,
        });
    }

    /// Both reserves, once it is decided and where both are known.
    fn zone(&self) -> Option<Zone> {
        match &self.played {
            Played::Practice(practice) => practice.told().map(|told| told.zone),
            Played::Line(tree, line) => {
                let line = tree.lines().get(*line)?;
                let reserve = line.choice.and_then(|choice| choice.reserve)?;
                let floor = line.told_floor()?;
                Some(Zone { reserve, floor })
            }
        }
    }

    /// The score, beside that of the real talk and those of simple payers.
    fn score(&mut self, words: &Words) {
        let real = match &self.played {
            Played::Practice(_) => None,
            // a talk that is seen to its end may stand beside; of any other nothing is told
            Played::Line(tree, _) => tree
                .lines()
                .first()
                .map(Line::session)
                .filter(|real| real.state().outcome.is_some()),
        };
        let session = self.session();
        let columns = columns(session, self.zone(), Some(&self.slips), real);
        let (exercise, seed) = match &self.played {
            Played::Practice(practice) => {
                (Exercise::Practice, practice.told().map(|told| told.seed))
            }
            Played::Line(tree, line) => {
                let choice = tree.lines().get(*line).and_then(|line| line.choice);
                (Exercise::Branch, choice.map(|choice| choice.seed))
            }
        };
        let last = session.records().last().map(|record| record.at);
        let yours = columns.first().map(|column| &column.score);
        let name = product_title(words, &session.brief().product);
        let attempt = last.zip(yours).map(|(at, yours)| Attempt {
            trainee: Text::default(),
            at,
            exercise,
            name: Text::name(&name).unwrap_or_default(),
            session: session.opening().session.clone(),
            seed,
            credit: None,
            result: result_of(yours, session),
        });
        self.attempt = attempt.map(Box::new);
        self.columns = columns;
    }

    /// What the desk shows because of it.
    pub(super) fn strip(&self, words: &Words) -> PracticeStrip {
        let is_branch = matches!(self.played, Played::Line(..));
        let chip = if is_branch {
            "branches-chip"
        } else {
            "practice-chip"
        };
        PracticeStrip {
            chip: words.say(chip).into_owned(),
            pace: self.pace,
            company_thinks: self.table().is_some_and(|table| table.due().is_some()),
            decided: self.session().state().outcome.is_some(),
            kept: self.kept.is_some(),
            is_branch,
        }
    }

    pub(super) fn next_pace(&mut self, real: Moment) {
        let own = self.now(real);
        self.set(real, own);
        let at = PACES.iter().position(|pace| *pace == self.pace);
        let next = at.map_or(0, |at| (at + 1) % PACES.len());
        self.pace = PACES.get(next).copied().unwrap_or(1);
    }
}
