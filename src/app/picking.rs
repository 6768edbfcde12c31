//! Files picked in the system's dialog, beside the window; typed where none answers.
//!
//! One dialog at a time. It runs on a thread of its own and may never come up (no portal)
//! or never answer (a portal that hangs): then the window asks for the path itself, and
//! what the dialog says later is not heard any more.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::Context;

use super::App;
use super::jobs::Report;
use super::scores::format_of;
use crate::domain::Brief;
use crate::domain::round::{Round, RoundBase};
use crate::store::limits::seen_by_desktop;
use crate::text::Words;
use crate::ui::action::{Action, SheetFormat, SheetOf};
use crate::ui::envelope::EnvelopeAsk;
use crate::ui::path_prompt::PathPrompt;
use crate::ui::round::RoundAsk;

/// A dialog that ends sooner than a person could answer never came up.
const NEVER_CAME: Duration = Duration::from_millis(400);

/// A dialog that has not answered for so long may be hanging.
const HANGS: Duration = Duration::from_secs(20);

/// What a picked file is for.
#[derive(Clone, Debug)]
pub(super) enum Picking {
    /// A talk to open.
    Talk,
    /// A brief to fill the form with.
    Brief,
    /// A sealed reserve.
    Envelope,
    /// Where a reserve is sealed.
    NewEnvelope,
    /// Where a brief is written.
    SaveBrief(Box<Brief>),
    /// Where a talk goes on after a fault of the disk.
    Elsewhere,
    /// Where the good part of a talk is copied to.
    Salvage,
    /// The folder to which records are copied.
    SecondFolder,
    /// Where a talk is exported to, with the ending of the format.
    Export(&'static str),
    /// Where the summary table of a round is written, its cuts counted from this base.
    Round(Arc<Round>, Option<RoundBase>),
    /// Where a sheet is written.
    Sheet(SheetOf, SheetFormat),
}

impl Picking {
    /// The id of the words that say what the file is for.
    fn purpose(&self) -> &'static str {
        match self {
            Self::Talk => "dialog-open-title",
            Self::Brief => "dialog-brief-title",
            Self::Envelope => "envelope-pick-title",
            Self::NewEnvelope => "envelope-seal",
            Self::SaveBrief(_) => "dialog-save-brief-title",
            Self::Elsewhere => "dialog-elsewhere-title",
            Self::Salvage => "dialog-salvage-title",
            Self::SecondFolder => "dialog-second-folder-title",
            Self::Export(_) => "export-title",
            Self::Round(..) | Self::Sheet(..) => "dialog-sheet-title",
        }
    }

    /// Asks the system's dialog and waits for its answer.
    fn ask(&self, words: &Words, folder: &std::path::Path) -> Option<PathBuf> {
        let dialog = rfd::FileDialog::new()
            .set_title(words.say(self.purpose()))
            .set_directory(folder);
        let talks = || words.say("dialog-filter-talks");
        let briefs = || words.say("dialog-filter-briefs");
        match self {
            Self::Talk => dialog.add_filter(talks(), &["kanjia"]).pick_file(),
            Self::Brief => dialog
                .add_filter(briefs(), &["ron", "xlsx", "xlsm", "csv", "tsv"])
                .pick_file(),
            Self::Envelope => dialog.add_filter("envelope", &["envelope"]).pick_file(),
            Self::NewEnvelope => dialog.add_filter("envelope", &["envelope"]).save_file(),
            Self::SaveBrief(_) => dialog.add_filter(briefs(), &["ron"]).save_file(),
            Self::Export(ending) => dialog.add_filter(*ending, &[ending]).save_file(),
            Self::Round(round, _) => dialog
                .add_filter("xlsx", &["xlsx"])
                .add_filter("csv", &["csv"])
                .set_file_name(format!("{}.xlsx", round.id))
                .save_file(),
            Self::Sheet(_, format) => {
                let ending = format_of(*format).id();
                dialog
                    .add_filter(ending, &[ending])
                    .set_file_name(format!("kanjia.{ending}"))
                    .save_file()
            }
            Self::SecondFolder => dialog.pick_folder(),
            Self::Elsewhere | Self::Salvage => dialog.add_filter(talks(), &["kanjia"]).save_file(),
        }
    }

    /// What is asked for once there is a path.
    fn action(self, path: PathBuf) -> Action {
        match self {
            Self::Talk => Action::Open(path),
            Self::Brief => Action::LoadBrief(path),
            Self::Envelope | Self::NewEnvelope => Action::InEnvelope(EnvelopeAsk::Chosen(path)),
            Self::SaveBrief(brief) => Action::SaveBriefAs(brief, path),
            Self::Elsewhere => Action::ContinueIn(path),
            Self::Salvage => Action::SalvageTo(path),
            Self::SecondFolder => Action::CopyTo(path),
            Self::Export(_) => Action::ExportTo(path),
            Self::Round(round, base) => Action::InRounds(RoundAsk::SaveAs(round, base, path)),
            Self::Sheet(of, format) => Action::SaveSheetAs(of, format, path),
        }
    }
}

/// A file that is being picked.
pub(super) struct Pick {
    picking: Picking,
    /// Tells its dialog from one that was given up.
    ticket: u64,
    since: Instant,
    /// The path is typed instead.
    pub(super) prompt: Option<PathPrompt>,
}

impl App {
    /// Asks for a file, unless one is being asked for already.
    pub(super) fn pick(&mut self, picking: Picking) {
        if self.pick.is_some() {
            return;
        }
        self.picks += 1;
        let ticket = self.picks;
        let (words, folder, asked) = (self.words.clone(), self.talks_folder(), picking.clone());
        self.jobs.run("dialog", move || {
            let path = seen_by_desktop(|| asked.ask(&words, &folder));
            Report::Picked(ticket, path)
        });
        self.pick = Some(Pick {
            picking,
            ticket,
            since: Instant::now(),
            prompt: None,
        });
    }

    /// The dialog has answered: a path, or nothing because it was put away or never came.
    pub(super) fn picked(&mut self, ticket: u64, path: Option<PathBuf>) {
        let Some(pick) = self
            .pick
            .take_if(|pick| pick.ticket == ticket && pick.prompt.is_none())
        else {
            return;
        };
        match path {
            Some(path) => self.queue.push_back(pick.picking.action(path)),
            None if pick.since.elapsed() < NEVER_CAME => self.pick = Some(pick.typed()),
            None => {}
        }
    }

    /// A path was typed where no dialog answered; nothing was, if the prompt was put away.
    pub(super) fn typed(&mut self, path: Option<String>) {
        let pick = self.pick.take();
        if let (Some(pick), Some(path)) = (pick, path) {
            self.queue.push_back(pick.picking.action(path.into()));
        }
    }

    /// Whether a path is being typed over the view.
    pub(super) fn is_typing_a_path(&self) -> bool {
        self.pick.as_ref().is_some_and(|pick| pick.prompt.is_some())
    }

    /// Asks for the path where a dialog has not answered for long.
    pub(super) fn watch_dialog(&mut self, ctx: &Context) {
        let waits = self.pick.take_if(|pick| pick.prompt.is_none());
        let Some(pick) = waits else {
            return;
        };
        if pick.since.elapsed() > HANGS {
            self.pick = Some(pick.typed());
        } else {
            ctx.request_repaint_after(Duration::from_secs(1));
            self.pick = Some(pick);
        }
    }
}

impl Pick {
    fn typed(mut self) -> Self {
        self.prompt = Some(PathPrompt::new(self.picking.purpose()));
        self
    }
}
