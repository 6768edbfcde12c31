//! How far a long piece of work has come, and whether it is still wanted.
//!
//! Whoever asks for an export lends a [`Course`] down; renderers announce their parts and
//! count the steps of each. Now and then the course asks its watch, which is told the share
//! that is done and says whether to go on. Nothing here knows a clock, a thread or a screen.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// How often the watch is asked, in steps: often enough that a stop is heard at once.
const EVERY: u64 = 64;

/// The whole of the work, in parts of which none is done before it is.
pub const WHOLE: u16 = 1000;

/// The work is not wanted any more; what was made of it is to be thrown away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not wanted any more")]
pub struct Stopped;

/// Who watches: told how many thousandths are done, says whether the work goes on.
type Watch<'a> = &'a (dyn Fn(u16) -> bool + Sync);

/// The course of a piece of work.
#[derive(Default)]
pub struct Course<'a> {
    watch: Option<Watch<'a>>,
    parts: AtomicU64,
    begun: AtomicU64,
    stopped: AtomicBool,
}

impl<'a> Course<'a> {
    /// A course that nobody watches: the work goes on to its end.
    pub fn unwatched() -> Self {
        Self::default()
    }

    /// A course watched by `watch`.
    pub fn new(watch: Watch<'a>) -> Self {
        Self {
            watch: Some(watch),
            ..Self::default()
        }
    }

    /// Says that so many more parts are to come, each as long as the others.
    pub fn expect(&self, parts: u64) {
        self.parts.fetch_add(parts, Ordering::Relaxed);
    }

    /// Begins the next part, of so many steps.
    pub fn part(&self, steps: usize) -> Part<'_> {
        Part {
            course: self,
            before: self.begun.fetch_add(1, Ordering::Relaxed),
            steps: u64::try_from(steps).unwrap_or(u64::MAX).max(1),
            done: AtomicU64::new(0),
        }
    }

    /// Whether the work goes on where this share of it is done.
    fn goes_on(&self, share: u16) -> bool {
        if self.stopped.load(Ordering::Relaxed) {
            return false;
        }
        let goes_on = self.watch.is_none_or(|watch| watch(share));
        if !goes_on {
            self.stopped.store(true, Ordering::Relaxed);
        }
        goes_on
    }
}

/// A part of the work.
pub struct Part<'a> {
    course: &'a Course<'a>,
    /// Parts before it.
    before: u64,
    steps: u64,
    done: AtomicU64,
}

impl Part<'_> {
    /// One more step is done. Fails where the work is not wanted any more.
    pub fn step(&self) -> Result<(), Stopped> {
        if self
            .done
            .fetch_add(1, Ordering::Relaxed)
            .is_multiple_of(EVERY)
        {
            self.look()
        } else {
            Ok(())
        }
    }

    /// One more step is done, and nobody is asked.
    pub fn count(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }

    /// Asks now, whatever was counted.
    pub fn look(&self) -> Result<(), Stopped> {
        if self.course.goes_on(self.share()) {
            Ok(())
        } else {
            Err(Stopped)
        }
    }

    fn share(&self) -> u16 {
        let whole = u64::from(WHOLE);
        let parts = self.course.parts.load(Ordering::Relaxed);
        let parts = parts.max(self.before.saturating_add(1));
        let done = self.done.load(Ordering::Relaxed).min(self.steps);
        let own = done.saturating_mul(whole) / self.steps;
        let all = self.before.saturating_mul(whole).saturating_add(own);
        u16::try_from(all / parts).unwrap_or(WHOLE).min(WHOLE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    fn told(parts: &[usize]) -> Vec<u16> {
        let told = Mutex::new(Vec::new());
        let watch = |share| {
            told.lock().unwrap().push(share);
            true
        };
        let course = Course::new(&watch);
        course.expect(parts.len() as u64);
        for steps in parts {
            let part = course.part(*steps);
            for _ in 0..*steps {
                part.step().unwrap();
            }
        }
        told.into_inner().unwrap()
    }

    #[test]
    fn the_share_only_grows_and_stays_below_the_whole() {
        for parts in [&[1000, 500, 10][..], &[1], &[0, 300], &[64, 65, 63]] {
            let told = told(parts);
            assert!(told.is_sorted(), "{told:?}");
            assert!(told.iter().all(|share| *share <= WHOLE), "{told:?}");
        }
        assert!(told(&[1000, 1000]).len() > 20);
    }

    #[test]
    fn once_stopped_it_stays_stopped_and_the_watch_is_asked_no_more() {
        let asked = AtomicU64::new(0);
        let watch = |_| asked.fetch_add(1, Ordering::Relaxed) < 2;
        let course = Course::new(&watch);
        let part = course.part(1000);
        let done = (0..1000).take_while(|_| part.step().is_ok()).count();
        assert_eq!(done, 128);
        assert_eq!(part.look(), Err(Stopped));
        assert_eq!(course.part(1).step(), Err(Stopped));
        assert_eq!(asked.into_inner(), 3);
    }

    #[test]
    fn unwatched_work_goes_on() {
        let course = Course::unwatched();
        let part = course.part(3);
        assert!((0..1000).all(|_| part.step().is_ok()));
    }
}
