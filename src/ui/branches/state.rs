//! What the view keeps: the line and the place on it that are chosen, and the company for
//! the next line.

use crate::domain::event::Seq;
use crate::domain::{Price, Session};
use crate::statistics::Tactic;
use crate::training::branch::{self, Behaviour, Choice, Line, Tree};
use crate::training::temperament::Temperament;

/// What is kept between frames.
pub struct BranchesState {
    /// The line that is chosen.
    pub line: usize,
    /// The record after which a new line would leave it.
    pub at: Seq,
    /// 0 for a company that fits, then the tactics.
    pub(super) behaviour: usize,
    pub(super) temperament: usize,
    pub(super) floor: String,
    pub(super) noise: String,
    pub(super) reserve: String,
    pub(super) seed: String,
}

impl BranchesState {
    /// This line, at its last figure; the company one that fits.
    pub fn of(tree: &Tree, line: usize) -> Self {
        let root = tree.lines().first().map(Line::session);
        let written =
            |price: Option<Price>| price.map_or_else(String::new, |price| price.to_string());
        let reserve = root.and_then(branch::usual_reserve).map(|(price, _)| price);
        let mut state = Self {
            line,
            at: 0,
            behaviour: 0,
            temperament: 3,
            floor: written(root.and_then(branch::usual_floor)),
            noise: "5".to_owned(),
            reserve: written(reserve),
            seed: tree.lines().len().to_string(),
        };
        state.select(tree, line);
        state
    }

    /// Chooses a line, at the last place where it is not decided yet.
    pub fn select(&mut self, tree: &Tree, line: usize) {
        self.line = line;
        let places = tree.lines().get(line).map(|line| places(line.session()));
        self.at = places.unwrap_or_default().last().copied().unwrap_or(1);
    }

    /// Stays on what there is.
    pub(super) fn hold_to(&mut self, tree: &Tree) {
        if tree.lines().len() <= self.line {
            self.select(tree, 0);
        }
    }

    /// Goes along the line by one figure.
    pub(super) fn walk(&mut self, tree: &Tree, forward: bool) {
        let Some(line) = tree.lines().get(self.line) else {
            return;
        };
        let places = places(line.session());
        let at = places.iter().position(|one| *one == self.at).unwrap_or(0);
        let next = if forward {
            (at + 1).min(places.len().saturating_sub(1))
        } else {
            at.saturating_sub(1)
        };
        self.at = places.get(next).copied().unwrap_or(self.at);
    }

    /// What is chosen for a new line, or the id of the words for what is wrong.
    pub(super) fn choice(&self) -> Result<Choice, &'static str> {
        let price = |typed: &str| Price::parse(typed.trim()).ok();
        let number = |typed: &str| {
            let typed = typed.trim();
            let plain = !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit());
            typed.parse::<u64>().ok().filter(|_| plain)
        };
        let seed = number(&self.seed).ok_or("usage-seed")?;
        let reserve = match self.reserve.trim() {
            "" => None,
            typed => Some(price(typed).ok_or("usage-price")?),
        };
        let behaviour = match self.tactic() {
            None => Behaviour::Fitted,
            Some(tactic) => {
                let noise = number(&self.noise)
                    .and_then(|noise| u8::try_from(noise).ok())
                    .filter(|noise| *noise <= 50)
                    .ok_or("usage-noise")?;
                Behaviour::Chosen {
                    tactic,
                    floor: price(&self.floor).ok_or("usage-price")?,
                    noise,
                }
            }
        };
        let temperament = Temperament::ALL.get(self.temperament).copied();
        Ok(Choice {
            behaviour,
            temperament: temperament.unwrap_or(Temperament::PlainSpoken),
            reserve,
            seed,
        })
    }

    /// The tactic that is chosen; nothing for a company that fits.
    pub(super) fn tactic(&self) -> Option<Tactic> {
        Tactic::all().nth(self.behaviour.checked_sub(1)?)
    }
}

/// The records after which a line may leave: the opening, and every figure of the company
/// that did not end the talk.
pub(super) fn places(session: &Session) -> Vec<Seq> {
    let ended = match &session.state().outcome {
        None => Seq::MAX,
        Some(_) => ending(session),
    };
    let mut places: Vec<Seq> = session
        .state()
        .offers
        .iter()
        .map(|offer| settled(session, offer.seq))
        .filter(|seq| *seq < ended)
        .collect();
    if places.is_empty() {
        places.push(1);
    }
    places
}

/// The record with which it was decided.
fn ending(session: &Session) -> Seq {
    use crate::domain::event::Event;
    let records = session.records().iter();
    records
        .filter(|record| {
            matches!(
                record.event,
                Event::Accepted { .. } | Event::Failed(_) | Event::BidsOpened(_)
            )
        })
        .map(|record| record.seq)
        .next_back()
        .unwrap_or(Seq::MAX)
}

/// A figure with the word on the gate that came at once.
fn settled(session: &Session, seq: Seq) -> Seq {
    use crate::domain::event::Event;
    match session.record(seq + 1).map(|record| &record.event) {
        Some(Event::Gate { offer, .. }) if *offer == seq => seq + 1,
        _ => seq,
    }
}
