//! What is asked for.

use std::path::PathBuf;

use crate::cli::usage::UsageFault;

/// What is asked for.
#[derive(Debug)]
pub(in crate::cli) struct LessonRequest {
    /// The lesson, or the talk that one is made of.
    pub(super) file: PathBuf,
    pub(super) doing: Doing,
    /// As data.
    pub(super) json: bool,
}

/// What is done with it.
#[derive(Debug)]
pub(super) enum Doing {
    /// Shown, without telling how its talk ends.
    Show,
    /// Held against its talk and the rules.
    Check,
    /// Taken, question by question.
    Take {
        /// Under this name answers are kept; under none they are not.
        by: Option<String>,
    },
    /// Made of what is found in the talk.
    Make {
        /// The file to make.
        output: PathBuf,
    },
}

/// The options of the command as they were typed.
#[derive(Debug, Default)]
pub(in crate::cli) struct LessonOptions {
    check: bool,
    take: bool,
    make: bool,
    pub(in crate::cli) by: Option<String>,
}

impl LessonOptions {
    /// Takes an option without a value; `false` where there is none of this name.
    pub(in crate::cli) fn take(&mut self, option: &str) -> bool {
        match option {
            "--check" => self.check = true,
            "--take" => self.take = true,
            "--make" => self.make = true,
            _ => return false,
        }
        true
    }

    /// What is asked for with these options.
    pub(in crate::cli) fn request(
        self,
        file: PathBuf,
        output: Option<PathBuf>,
        json: bool,
    ) -> Result<LessonRequest, UsageFault> {
        let Self {
            check,
            take,
            make,
            by,
        } = self;
        let too_many = |option: &str| Err(UsageFault::TooMany(option.to_owned()));
        if by.is_some() && !take {
            return too_many("--by");
        }
        if output.is_some() && !make {
            return too_many("-o");
        }
        let doing = match (check, take, make) {
            (true, true, _) | (_, true, true) => return too_many("--take"),
            (true, false, true) => return too_many("--make"),
            (false, false, true) if json => return too_many("--json"),
            (true, false, false) => Doing::Check,
            (false, true, false) => Doing::Take { by },
            (false, false, true) => Doing::Make {
                output: output.ok_or(UsageFault::Missing("-o FILE"))?,
            },
            (false, false, false) => Doing::Show,
        };
        Ok(LessonRequest { file, doing, json })
    }
}
