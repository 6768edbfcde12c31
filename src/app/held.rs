//! A talk that another program holds: looked at, until it is free.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egui::Context;

use super::App;
use super::jobs::Report;
use super::route::Route;
use crate::store::{StoreFault, is_held};
use crate::text::Words;
use crate::ui::desk::{Banner, Remedy};

/// How often it is asked whether a talk is free.
const ASKED_EVERY: Duration = Duration::from_secs(1);

/// A talk on the desk that another program holds.
pub(super) struct Held {
    /// Who holds it.
    why: StoreFault,
    /// How large its file was.
    size: u64,
    asked: Instant,
    /// An answer has not come yet.
    waits: bool,
}

impl Held {
    /// As it was found; nothing where another fault is why it can't be written to.
    pub(super) fn of(path: &Path, why: &StoreFault) -> Option<Self> {
        matches!(why, StoreFault::HeldBy { .. }).then(|| Self {
            why: why.clone(),
            size: size_of(path),
            asked: Instant::now(),
            waits: false,
        })
    }

    /// What the desk says of it.
    pub(super) fn banner(&self, words: &Words) -> Banner {
        let holder = match &self.why {
            StoreFault::HeldBy { holder, .. } => holder.as_ref(),
            _ => None,
        };
        let what = match holder {
            None => words.say("held-banner.unknown").into_owned(),
            Some(holder) if holder.is_this_process() => words.say("held-banner.same").into_owned(),
            Some(holder) => {
                let holder = words.holder(holder);
                words.say_with("held-banner", &[("holder", holder.into())])
            }
        };
        Banner {
            what,
            kept: words.say("held-banner.kept").into_owned(),
            button: words.say("banner-understood").into_owned(),
            remedy: Remedy::Dismiss,
            is_fault: false,
        }
    }
}

impl App {
    /// Asks now and then whether a talk that another program holds is free, or has more records.
    pub(super) fn watch_holder(&mut self, ctx: &Context) {
        let Route::Desk(sitting) = &mut self.route else {
            return;
        };
        let Some(held) = &mut sitting.held else {
            return;
        };
        ctx.request_repaint_after(ASKED_EVERY);
        if held.waits || held.asked.elapsed() < ASKED_EVERY {
            return;
        }
        held.asked = Instant::now();
        held.waits = true;
        let (path, size) = (sitting.path.clone(), held.size);
        self.jobs.run("holder", move || {
            let changed = !is_held(&path) || size_of(&path) != size;
            Report::Holder(path, changed)
        });
    }

    /// Says who holds the talk in the language that is spoken now.
    pub(super) fn say_holder(&mut self) {
        if let Route::Desk(sitting) = &mut self.route
            && let (Some(held), Some(banner)) = (&sitting.held, &mut sitting.banner)
        {
            *banner = held.banner(&self.words);
        }
    }

    /// Whether a talk that another program held is free or has more records: then it is opened
    /// anew, unless something stands over it that would be lost.
    pub(super) fn holder_answered(&mut self, path: &PathBuf, changed: bool) {
        let Route::Desk(sitting) = &mut self.route else {
            return;
        };
        if sitting.path != *path {
            return;
        }
        if let Some(held) = &mut sitting.held {
            held.waits = false;
            if changed && sitting.desk.dialog.is_none() {
                held.waits = true;
                self.open(path.clone());
            }
        }
    }
}

fn size_of(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |metadata| metadata.len())
}
