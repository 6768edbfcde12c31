//! Help and the version.

use super::Status;
use super::console::{Console, Stop};

/// What help is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    /// The program as a whole.
    Program,
    /// `kanjia new`.
    New,
    /// `kanjia seal`.
    Seal,
    /// `kanjia record`.
    Record,
    /// `kanjia show`.
    Show,
    /// `kanjia references`.
    References,
    /// `kanjia guide`.
    Guide,
    /// `kanjia simulate`.
    Simulate,
    /// `kanjia lesson`.
    Lesson,
    /// `kanjia library`.
    Library,
    /// `kanjia tags`.
    Tags,
    /// `kanjia verify`.
    Verify,
    /// `kanjia sign`.
    Sign,
    /// `kanjia attach`.
    Attach,
    /// `kanjia notes`.
    Notes,
    /// `kanjia plan`.
    Plan,
    /// `kanjia rules`.
    Rules,
    /// `kanjia stats`.
    Stats,
    /// `kanjia backtest`.
    Backtest,
    /// `kanjia export`.
    Export,
    /// `kanjia board`.
    Board,
    /// `kanjia documents`.
    Documents,
    /// `kanjia practice`.
    Practice,
    /// `kanjia what-if`.
    WhatIf,
    /// `kanjia import`.
    Import,
    /// `kanjia scores`.
    Scores,
}

impl Topic {
    /// Whether it writes to a file that `-o` names.
    pub(super) fn writes(self) -> bool {
        matches!(
            self,
            Self::New
                | Self::Seal
                | Self::Plan
                | Self::References
                | Self::Rules
                | Self::Practice
                | Self::WhatIf
                | Self::Lesson
                | Self::Import
                | Self::Scores
                | Self::Export
                | Self::Documents
        )
    }

    /// Whether it prints data with `--json`.
    pub(super) fn has_data(self) -> bool {
        matches!(
            self,
            Self::Show
                | Self::Guide
                | Self::References
                | Self::Rules
                | Self::Stats
                | Self::Backtest
                | Self::WhatIf
                | Self::Scores
                | Self::Lesson
                | Self::Notes
                | Self::Library
                | Self::Tags
        )
    }

    /// The subcommand with this name.
    pub(super) fn of_word(word: &str) -> Option<Self> {
        match word {
            "new" => Some(Self::New),
            "seal" => Some(Self::Seal),
            "record" => Some(Self::Record),
            "show" => Some(Self::Show),
            "references" => Some(Self::References),
            "guide" => Some(Self::Guide),
            "simulate" => Some(Self::Simulate),
            "lesson" => Some(Self::Lesson),
            "library" => Some(Self::Library),
            "tags" => Some(Self::Tags),
            "verify" => Some(Self::Verify),
            "sign" => Some(Self::Sign),
            "attach" => Some(Self::Attach),
            "notes" => Some(Self::Notes),
            "plan" => Some(Self::Plan),
            "rules" => Some(Self::Rules),
            "stats" => Some(Self::Stats),
            "backtest" => Some(Self::Backtest),
            "export" => Some(Self::Export),
            "board" => Some(Self::Board),
            "documents" => Some(Self::Documents),
            "practice" => Some(Self::Practice),
            "what-if" => Some(Self::WhatIf),
            "import" => Some(Self::Import),
            "scores" => Some(Self::Scores),
            _ => None,
        }
    }

    fn id(self) -> &'static str {
        match self {
            Self::Program => "help-kanjia",
            Self::New => "help-new",
            Self::Seal => "help-seal",
            Self::Record => "help-record",
            Self::Show => "help-show",
            Self::References => "help-references",
            Self::Guide => "help-guide",
            Self::Simulate => "help-simulate",
            Self::Lesson => "help-lesson",
            Self::Library => "help-library",
            Self::Tags => "help-tags",
            Self::Verify => "help-verify",
            Self::Sign => "help-sign",
            Self::Attach => "help-attach",
            Self::Notes => "help-notes",
            Self::Plan => "help-plan",
            Self::Rules => "help-rules",
            Self::Stats => "help-stats",
            Self::Backtest => "help-backtest",
            Self::Export => "help-export",
            Self::Board => "help-board",
            Self::Documents => "help-documents",
            Self::Practice => "help-practice",
            Self::WhatIf => "help-what-if",
            Self::Import => "help-import",
            Self::Scores => "help-scores",
        }
    }
}

/// Prints the help of a topic.
pub(super) fn run(topic: Topic, console: &mut Console<'_>) -> Result<Status, Stop> {
    let text = console.words.say(topic.id()).into_owned();
    console.print(&text)?;
    Ok(Status::Yes)
}

/// Prints the version.
pub(super) fn version(console: &mut Console<'_>) -> Result<Status, Stop> {
    let version = [("version", env!("CARGO_PKG_VERSION").into())];
    let text = console.words.say_with("version", &version);
    console.print(&text)?;
    Ok(Status::Yes)
}
