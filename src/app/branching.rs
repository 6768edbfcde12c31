//! The lines that leave a talk, and the line that is played.

use super::App;
use super::practising::{Played, Practising};
use super::route::Route;
use crate::domain::Session;
use crate::training::branch::{self, Tree};
use crate::ui::action::Action;
use crate::ui::branches::{BranchAsk, BranchesState, Spread};

/// The lines that leave a talk.
pub(super) struct Branching {
    pub(super) tree: Tree,
    pub(super) state: BranchesState,
    /// What fits the company up to the place where the last line would leave.
    pub(super) spread: Option<Spread>,
    pub(super) notice: Option<String>,
}

impl Branching {
    fn of(tree: Tree, line: usize) -> Self {
        let root = tree.lines().first().map(|line| line.session().clone());
        let spread = root.as_ref().and_then(spread_of);
        let state = BranchesState::of(&tree, line);
        Self {
            tree,
            state,
            spread,
            notice: None,
        }
    }
}

/// The spread of the companies that fit a talk as far as it is seen.
fn spread_of(seen: &Session) -> Option<Spread> {
    let fits = branch::fits(seen, branch::SEARCH)?;
    Some(Spread {
        tried: fits.tried,
        kept: fits.kept().len(),
        offers: fits.offers,
        is_loose: fits.are_loose(),
        floors: branch::floors(seen, &fits),
        tactics: fits.tactics(),
    })
}

impl App {
    /// Shows the tree of lines that begins with a talk, as far as it is seen.
    pub(super) fn what_if(&mut self, seen: &Session) {
        let tree = Tree::of(seen);
        let branching = Route::Branches(Box::new(Branching::of(tree, 0)));
        match std::mem::replace(&mut self.route, branching) {
            // it waits where it was left
            Route::Replay(replaying) => self.replay_left = Some(replaying),
            _ => self.replay_left = None,
        }
    }

    /// From the desk of a line back to the tree.
    pub(super) fn show_lines(&mut self) {
        let route = std::mem::replace(&mut self.route, Route::Library);
        match route {
            Route::Practice(practising) => match practising.played {
                Played::Line(tree, line) => {
                    let branching = Branching::of(tree, line);
                    self.route = Route::Branches(Box::new(branching));
                }
                Played::Practice(practice) => {
                    // a practice talk becomes the root of its lines, as far as it got
                    let branching = Branching::of(Tree::of(practice.session()), 0);
                    self.route = Route::Branches(Box::new(branching));
                }
            },
            other => self.route = other,
        }
    }

    pub(super) fn in_branches(&mut self, ask: BranchAsk) {
        let now = self.clock.now();
        let Route::Branches(branching) = &mut self.route else {
            return;
        };
        match ask {
            BranchAsk::Part(line, at, choice) => match branching.tree.part(line, at, *choice) {
                Ok(line) => {
                    branching.notice = None;
                    branching.state.select(&branching.tree, line);
                    self.queue
                        .push_back(Action::InBranches(BranchAsk::Play(line)));
                }
                Err(fault) => {
                    let told = self.words.fault(fault.code(), &[]);
                    // what to do next is said for the command line
                    branching.notice = Some(told.what);
                }
            },
            BranchAsk::Play(line) => {
                if line == 0 {
                    return;
                }
                let route = std::mem::replace(&mut self.route, Route::Library);
                if let Route::Branches(branching) = route {
                    let played = Played::Line(branching.tree, line);
                    let practising = Practising::new(played, 10, now);
                    self.route = Route::Practice(Box::new(practising));
                }
            }
            BranchAsk::Leave => match self.replay_left.take() {
                Some(replaying) => self.route = Route::Replay(replaying),
                None => self.queue.push_back(Action::ShowLibrary),
            },
        }
    }
}
