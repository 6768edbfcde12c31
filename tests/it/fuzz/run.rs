//! One target, run for a while.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use super::change::{Dice, changed};
use super::corpus;
use super::edges::Edges;
use super::targets::{self, TARGETS, Target};

/// Where no time is stated for them: so many runs, or so long.
const FEW: u64 = 200;
const SHORT: Duration = Duration::from_secs(1);
/// No input of a few kilobytes takes this long, also in a debug build on a busy machine.
const LONG: Duration = Duration::from_secs(10);
/// After so many crashes there is enough to do.
const MOST_CRASHES: usize = 5;
/// The most inputs that are kept for a target beside the files that ship.
const MOST_KEPT: usize = 60;
/// The longest input that is kept.
const LONGEST_KEPT: usize = 8 * 1024;

/// A target under way.
struct Run {
    target: &'static Target,
    edges: Option<Edges>,
    seen: BTreeSet<u32>,
    pool: Vec<Vec<u8>>,
    words: Vec<Vec<u8>>,
    crashes: Vec<String>,
    runs: u64,
    slowest: Duration,
}

/// Replays the corpus of a target, then changes it for as long as the environment says.
pub(super) fn run(name: &str) {
    let target = TARGETS.iter().find(|target| target.name == name).unwrap();
    let seconds = number("KANJIA_FUZZ_SECONDS");
    let start = Instant::now();
    let mut run = Run {
        target,
        edges: Edges::counted(),
        seen: BTreeSet::new(),
        pool: Vec::new(),
        words: corpus::words(target.words),
        crashes: Vec::new(),
        runs: 0,
        slowest: Duration::ZERO,
    };
    for input in corpus::of(name) {
        run.give(&input);
        run.pool.push(input);
    }
    run.give(b"");
    let mut dice = Dice::new(name, number("KANJIA_FUZZ_SEED").unwrap_or(6));
    let (first, begun) = (run.runs, Instant::now());
    let goes_on = |run: &Run| match seconds {
        Some(seconds) => begun.elapsed() < Duration::from_secs(seconds),
        None => run.runs - first < FEW && begun.elapsed() < SHORT,
    };
    while run.crashes.len() < MOST_CRASHES && goes_on(&run) {
        let input = run.another(&mut dice);
        if run.give(&input) && input.len() <= LONGEST_KEPT {
            run.pool.push(input);
        }
    }
    if std::env::var_os("KANJIA_FUZZ_KEEP").is_some() {
        let kept = run.fewest();
        corpus::keep(name, &kept);
    }
    run.report(start.elapsed());
    assert!(run.crashes.is_empty(), "\n{}\n", run.crashes.join("\n"));
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

impl Run {
    /// An input made of two of the pool, the later ones more often.
    fn another(&self, dice: &mut Dice) -> Vec<u8> {
        let mut pick = || {
            let newest = self.pool.len() / 4;
            let place = if newest > 0 && dice.below(2) == 0 {
                self.pool.len() - 1 - dice.below(newest)
            } else {
                dice.below(self.pool.len())
            };
            &self.pool[place]
        };
        let (one, other) = (pick(), pick());
        changed(one, other, &self.words, dice)
    }

    /// Gives an input to the target; whether it took an edge that none before it did.
    fn give(&mut self, input: &[u8]) -> bool {
        if let Some(edges) = &mut self.edges {
            edges.begin();
        }
        let start = Instant::now();
        let ended = catch_unwind(AssertUnwindSafe(|| targets::run(self.target.name, input)));
        let took = start.elapsed();
        self.runs += 1;
        self.slowest = self.slowest.max(took);
        if ended.is_err() || LONG < took {
            let path = corpus::crashed(self.target.name, input);
            let what = if ended.is_err() {
                "panicked".to_owned()
            } else {
                format!("took {took:?}")
            };
            self.crashes
                .push(format!("{}: {what}: {}", self.target.name, path.display()));
            return false;
        }
        let Some(edges) = &self.edges else {
            return false;
        };
        let known = self.seen.len();
        self.seen.append(&mut edges.taken());
        known < self.seen.len()
    }

    /// The fewest inputs that take every edge that the files that ship don't: the shortest first.
    fn fewest(&mut self) -> Vec<Vec<u8>> {
        let mut pool = std::mem::take(&mut self.pool);
        pool.retain(|input| input.len() <= LONGEST_KEPT);
        pool.sort_by_key(Vec::len);
        self.seen.clear();
        let mut kept = Vec::new();
        for input in &pool {
            if self.give(input) && kept.len() < MOST_KEPT {
                kept.push(input.clone());
            }
        }
        self.pool = pool;
        kept
    }

    fn report(&self, took: Duration) {
        let Some(path) = std::env::var_os("KANJIA_FUZZ_REPORT") else {
            return;
        };
        let edges = self
            .edges
            .as_ref()
            .map(|_| format!(", {} edges", self.seen.len()));
        let line = format!(
            "fuzz: {} {} runs in {:.1} s, slowest {} ms, {} kept, {} crashes{}\n",
            self.target.name,
            self.runs,
            took.as_secs_f64(),
            self.slowest.as_millis(),
            corpus::kept(self.target.name),
            self.crashes.len(),
            edges.unwrap_or_default(),
        );
        let mut file = std::fs::OpenOptions::new()
            .append(true)
            .create(true)
            .open(path)
            .unwrap();
        file.write_all(line.as_bytes()).unwrap();
    }
}
