//! What can be asked for on the command line.

use std::path::PathBuf;

use super::attach::AttachRequest;
use super::backtest::BacktestRequest;
use super::export::ExportRequest;
use super::guide::GuideRequest;
use super::help::Topic;
use super::import::ImportRequest;
use super::lesson::LessonRequest;
use super::library::LibraryRequest;
use super::notes::NotesRequest;
use super::plan::PlanRequest;
use super::practice::PracticeRequest;
use super::references::ReferencesRequest;
use super::rules::RulesRequest;
use super::scores::ScoresRequest;
use super::seal::SealRequest;
use super::show::ShowRequest;
use super::sign::SignRequest;
use super::simulate::SimulateRequest;
use super::stats::StatsRequest;
use super::tags::TagsRequest;
use super::verify::VerifyRequest;
use super::what_if::WhatIfRequest;

/// What is asked for.
#[derive(Debug)]
pub(super) enum Request {
    /// The window, on a talk or not.
    Window(Option<PathBuf>),
    /// The public board, fed on standard input.
    Board,
    /// Help.
    Help(Topic),
    /// The version.
    Version,
    /// A session from a brief.
    New {
        /// The brief.
        brief: PathBuf,
        /// The sheet of a workbook that holds it.
        sheet: Option<String>,
        /// The sealed reserve.
        envelope: Option<PathBuf>,
        /// The file to make.
        output: PathBuf,
    },
    /// A reserve into a sealed file.
    Seal(SealRequest),
    /// Commands from standard input.
    Record {
        /// The talk.
        file: PathBuf,
    },
    /// A talk in words or as data.
    Show(ShowRequest),
    /// Reference prices: those of a file, or a table of them into a brief.
    References(ReferencesRequest),
    /// Payers against simulated companies.
    Simulate(SimulateRequest),
    /// What the guide said at each step.
    Guide(GuideRequest),
    /// A lesson shown, checked, taken or made.
    Lesson(LessonRequest),
    /// The talks of folders.
    Library(LibraryRequest),
    /// What a talk is filed under.
    Tags(TagsRequest),
    /// The rules of a procedure.
    Rules(RulesRequest),
    /// Whether files are whole and unaltered.
    Verify(VerifyRequest),
    /// A signature over the head of a record.
    Sign(SignRequest),
    /// A time stamp beside a record.
    Attach(AttachRequest),
    /// The notes about a talk, or one more.
    Notes(NotesRequest),
    /// A plan sealed, opened or checked.
    Plan(PlanRequest),
    /// The figures of rounds.
    Stats(StatsRequest),
    /// How far forecasts were off.
    Backtest(BacktestRequest),
    /// Talks in other forms.
    Export(ExportRequest),
    /// The templates of papers, or copies of them to edit.
    Documents {
        /// The folder for the copies.
        output: Option<PathBuf>,
    },
    /// A talk against a simulated company.
    Practice(PracticeRequest),
    /// A talk played on from a record.
    WhatIf(WhatIfRequest),
    /// A trace of research into a talk.
    Import(ImportRequest),
    /// Scores of talks, or of attempts.
    Scores(ScoresRequest),
}
