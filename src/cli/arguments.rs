//! From the words that were typed to what is asked for.

use std::ffi::OsString;
use std::path::PathBuf;

use super::backtest::BacktestRequest;
use super::export::ExportTyped;
use super::guide::GuideRequest;
use super::help::Topic;
use super::import::ImportRequest;
use super::lesson::LessonOptions;
use super::library::{LibraryOptions, LibraryRequest};
use super::notes::{NotesOptions, NotesRequest};
use super::plan::PlanRequest;
use super::practice::{self, PracticeRequest};
use super::references::ReferencesRequest;
pub(super) use super::request::Request;
use super::rules::RulesRequest;
use super::scores::ScoresRequest;
use super::seal::SealRequest;
use super::show::ShowRequest;
use super::sign::SignOptions;
use super::simulate::{self, SimulateRequest};
use super::stats::StatsRequest;
use super::tags::{TagsOptions, TagsRequest};
pub(super) use super::usage::UsageFault;
use super::verify::VerifyRequest;
use super::what_if::{self, WhatIfRequest};
use super::words::{Word, option_with_value, text, value_of};
use crate::domain::event::Seq;
use crate::text::Language;

/// Everything that was typed, before it is held together.
#[derive(Default)]
struct Typed {
    topic: Option<Topic>,
    help: bool,
    version: bool,
    json: bool,
    /// Lines for the public board.
    board: bool,
    values: Vec<OsString>,
    output: Option<PathBuf>,
    at: Option<Seq>,
    head: Option<String>,
    brief: Option<PathBuf>,
    /// The sheet of a workbook.
    sheet: Option<String>,
    /// The sealed reserve.
    envelope: Option<PathBuf>,
    /// Two people open it.
    two: bool,
    simulate: SimulateRequest,
    /// The sealed plan to open.
    sealed: Option<PathBuf>,
    check: Option<PathBuf>,
    copy: bool,
    /// The file of a round.
    round: Option<PathBuf>,
    backtest: BacktestRequest,
    export: ExportTyped,
    practice: PracticeRequest,
    what_if: WhatIfRequest,
    import: ImportRequest,
    scores: ScoresRequest,
    lesson: LessonOptions,
    notes: NotesOptions,
    library: LibraryOptions,
    tags: TagsOptions,
    sign: SignOptions,
}

/// The language that is asked for, and the request. The language holds for complaints about the rest as well.
pub(super) fn read(words: Vec<OsString>) -> (Language, Result<Request, UsageFault>) {
    let mut language = None;
    let mut typed = Typed::default();
    let mut parser = lexopt::Parser::from_args(words);
    let mut first_fault = None;
    loop {
        match parser.next() {
            Ok(None) => break,
            Ok(Some(argument)) => {
                let argument = Word::from(argument);
                let taken = typed.take(argument, &mut parser, &mut language);
                first_fault = first_fault.or(taken.err());
            }
            Err(error) => {
                first_fault = first_fault.or(Some(error.into()));
            }
        }
    }
    let language = language.unwrap_or_else(Language::detect);
    let request = match first_fault {
        Some(fault) => Err(fault),
        None => typed.request(),
    };
    (language, request)
}

impl Typed {
    fn take(
        &mut self,
        word: Word,
        parser: &mut lexopt::Parser,
        language: &mut Option<Language>,
    ) -> Result<(), UsageFault> {
        let option = match word {
            Word::Value(value) => {
                self.take_value(value);
                return Ok(());
            }
            Word::Option(option) => option,
        };
        match option.as_str() {
            "--lang" | "--language" => {
                let tag = text(value_of(parser, "--lang en|zh-CN")?);
                let known = tag
                    .parse()
                    .map_err(|_unknown| UsageFault::Unreadable(tag, "usage-language"))?;
                *language = Some(known);
            }
            "-h" | "--help" => self.help = true,
            "-V" | "--version" => self.version = true,
            "-o" | "--output" if self.topic.is_some_and(Topic::writes) => {
                self.output = Some(value_of(parser, "-o FILE")?.into());
            }
            "--at" if matches!(self.topic, Some(Topic::Show | Topic::Guide | Topic::WhatIf)) => {
                let number = text(value_of(parser, "--at SEQ")?);
                let plain = number.bytes().all(|byte| byte.is_ascii_digit());
                let seq = number.parse().ok().filter(|seq| plain && 0 < *seq);
                self.at = Some(seq.ok_or(UsageFault::Unreadable(number, "usage-number"))?);
            }
            _ if self.topic == Some(Topic::Practice) && practice::knows(&option) => {
                let value = text(value_of(parser, option_with_value(&option))?);
                self.practice.read(&option, value)?;
            }
            _ if self.topic == Some(Topic::WhatIf) && what_if::knows(&option) => {
                let value = text(value_of(parser, option_with_value(&option))?);
                self.what_if.read(&option, value)?;
            }
            "--fitted" if self.topic == Some(Topic::WhatIf) => self.what_if.fitted = true,
            _ if self.topic == Some(Topic::Lesson) && self.lesson.take(&option) => {}
            "--by" if self.topic == Some(Topic::Lesson) => {
                self.lesson.by = Some(text(value_of(parser, "--by NAME")?));
            }
            "--check" if matches!(self.topic, Some(Topic::Rules | Topic::Plan)) => {
                self.check = Some(value_of(parser, "--check FILE")?.into());
            }
            "--copy" if self.topic == Some(Topic::Rules) => self.copy = true,
            "--board" if self.topic == Some(Topic::Show) => self.board = true,
            "--add" | "--kind" | "--by" if self.topic == Some(Topic::Notes) => {
                let value = text(value_of(parser, NotesOptions::with_value(&option))?);
                self.notes.take(&option, value)?;
            }
            "--add" | "--remove" if self.topic == Some(Topic::Tags) => {
                let value = text(value_of(parser, "--add TAG, --remove TAG")?);
                self.tags.take(&option, value)?;
            }
            _ if self.topic == Some(Topic::Library)
                && let Some(missing) = LibraryOptions::with_value(&option) =>
            {
                let value = text(value_of(parser, missing)?);
                self.library.take(&option, value)?;
            }
            "--json" if self.topic.is_some_and(Topic::has_data) => self.json = true,
            "--brief" if self.topic == Some(Topic::References) => {
                self.brief = Some(value_of(parser, "--brief BRIEF")?.into());
            }
            "--sheet" if matches!(self.topic, Some(Topic::New | Topic::References)) => {
                self.sheet = Some(text(value_of(parser, "--sheet NAME")?));
            }
            "--envelope" if self.topic == Some(Topic::New) => {
                self.envelope = Some(value_of(parser, "--envelope FILE")?.into());
            }
            "--two" if self.topic == Some(Topic::Seal) => self.two = true,
            "--talks" | "--seed" if self.topic == Some(Topic::Backtest) => {
                let value = text(value_of(parser, option_with_value(&option))?);
                if !self.backtest.take(&option, &value) {
                    return Err(UsageFault::Unreadable(value, simulate::unreadable(&option)));
                }
            }
            "--round" if self.topic == Some(Topic::Stats) => {
                self.round = Some(value_of(parser, "--round FILE")?.into());
            }
            "--head" if self.topic == Some(Topic::Verify) => {
                let head = text(value_of(parser, "--head HEX")?);
                if !crate::transcript::is_announced_head(&head) {
                    return Err(UsageFault::Unreadable(head, "usage-head"));
                }
                self.head = Some(head);
            }
            _ if (self.topic).is_some_and(|topic| SignOptions::knows(topic, &option)) => {
                self.sign.take(option, parser)?;
            }
            "--to" | "--audience" if self.topic == Some(Topic::Export) => {
                let value = text(value_of(parser, option_with_value(&option))?);
                self.export.take(&option, &value)?;
            }
            "--open" if self.topic == Some(Topic::Plan) => {
                self.sealed = Some(value_of(parser, "--open FILE")?.into());
            }
            _ => {
                return match self.topic {
                    Some(Topic::Simulate) => self.simulate.option(option, parser),
                    Some(Topic::Import) => self.import.option(option, parser),
                    Some(Topic::Scores) => self.scores.option(option, parser),
                    _ => Err(UsageFault::Unknown(option)),
                };
            }
        }
        Ok(())
    }

    /// The first value may be a subcommand; all others are files.
    fn take_value(&mut self, value: OsString) {
        let topic = value.to_str().and_then(Topic::of_word);
        match topic {
            Some(topic) if self.topic.is_none() && self.values.is_empty() => {
                self.topic = Some(topic);
            }
            Some(_) | None => self.values.push(value),
        }
    }

    fn request(self) -> Result<Request, UsageFault> {
        let Self {
            topic,
            help,
            version,
            json,
            board,
            values,
            output,
            at,
            head,
            brief,
            sheet,
            envelope,
            two,
            simulate,
            sealed,
            check,
            copy,
            round,
            backtest,
            export,
            practice,
            what_if,
            import,
            scores,
            lesson,
            notes,
            library,
            tags,
            sign,
        } = self;
        let topic = topic.unwrap_or(Topic::Program);
        match (help, version) {
            (true, _) => return Ok(Request::Help(topic)),
            (false, true) => return Ok(Request::Version),
            (false, false) => {}
        }
        let mut files = values.into_iter();
        match topic {
            Topic::Program if files.len() == 0 => Ok(Request::Window(None)),
            Topic::Program => Ok(Request::Window(Some(one(&mut files, "FILE")?))),
            Topic::New => Ok(Request::New {
                brief: one(&mut files, "BRIEF")?,
                sheet,
                envelope,
                output: output.ok_or(UsageFault::Missing("-o FILE"))?,
            }),
            Topic::Seal => Ok(Request::Seal(SealRequest {
                brief: one(&mut files, "BRIEF")?,
                two,
                output: output.ok_or(UsageFault::Missing("-o FILE"))?,
            })),
            Topic::Record => one(&mut files, "FILE").map(|file| Request::Record { file }),
            Topic::Show => {
                let file = one(&mut files, "FILE")?;
                Ok(Request::Show(ShowRequest::of(file, at, (json, board))))
            }
            Topic::Guide => {
                let file = one(&mut files, "FILE")?;
                Ok(Request::Guide(GuideRequest { file, at, json }))
            }
            Topic::References => {
                let file = one(&mut files, "FILE")?;
                ReferencesRequest::of(file, (brief, sheet), output, json).map(Request::References)
            }
            Topic::Lesson => {
                let file = one(&mut files, "FILE")?;
                lesson.request(file, output, json).map(Request::Lesson)
            }
            Topic::Simulate => {
                no_more(files)?;
                simulate.checked().map(Request::Simulate)
            }
            Topic::Notes => NotesRequest::of(files, notes, json).map(Request::Notes),
            Topic::Library => {
                let paths = files.map(PathBuf::from).collect();
                Ok(Request::Library(LibraryRequest::of(paths, library, json)))
            }
            Topic::Tags => {
                let file = one(&mut files, "FILE")?;
                Ok(Request::Tags(TagsRequest::of(file, tags, json)))
            }
            Topic::Import => {
                let trace = one(&mut files, "TRACE")?;
                import.of(trace, output).map(Request::Import)
            }
            Topic::Scores => scores.of(files, output, json).map(Request::Scores),
            Topic::Plan => PlanRequest::of(files, output, sealed, check).map(Request::Plan),
            Topic::Rules => {
                RulesRequest::of(files, check, (copy, json), output).map(Request::Rules)
            }
            Topic::Board => no_more(files).map(|()| Request::Board),
            Topic::Practice => practice.about(files, output).map(Request::Practice),
            Topic::WhatIf => {
                let file = one(&mut files, "FILE")?;
                Ok(Request::WhatIf(what_if.about(file, at, json, output)))
            }
            Topic::Stats => StatsRequest::of(files, round, json).map(Request::Stats),
            Topic::Backtest => Ok(Request::Backtest(BacktestRequest {
                paths: files.map(PathBuf::from).collect(),
                json,
                ..backtest
            })),
            Topic::Export => export
                .request(files.map(PathBuf::from).collect(), output)
                .map(Request::Export),
            Topic::Documents => no_more(files).map(|()| Request::Documents { output }),
            Topic::Verify => {
                let files: Vec<PathBuf> = files.map(PathBuf::from).collect();
                VerifyRequest::of(files, head, sign.signers).map(Request::Verify)
            }
            Topic::Sign => sign.sign(one(&mut files, "FILE")?).map(Request::Sign),
            Topic::Attach => sign.attach(one(&mut files, "FILE")?).map(Request::Attach),
        }
    }
}

/// The only file that was named.
fn one(
    files: &mut impl Iterator<Item = OsString>,
    missing: &'static str,
) -> Result<PathBuf, UsageFault> {
    let file = files.next().ok_or(UsageFault::Missing(missing))?;
    match files.next() {
        None => Ok(PathBuf::from(file)),
        Some(more) => Err(UsageFault::TooMany(text(more))),
    }
}

/// Nothing was named beside the options.
fn no_more(mut files: impl Iterator<Item = OsString>) -> Result<(), UsageFault> {
    files
        .next()
        .map_or(Ok(()), |more| Err(UsageFault::TooMany(text(more))))
}
