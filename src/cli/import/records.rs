//! The rows of an exported talk back into a talk.

use super::{ImportRequest, write};
use crate::cli::Status;
use crate::cli::console::{Console, Stop};
use crate::cli::tables::refuse;
use crate::import::read_records;

/// Reads the rows; where they fold, writes the talk to a new file.
pub(super) fn run(
    request: &ImportRequest,
    text: &str,
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let packs = console.packs()?;
    let table = match read_records(text, &packs) {
        Ok(table) => table,
        Err(problem) => {
            refuse(&request.table, std::iter::once(&problem), console);
            return Ok(Status::No);
        }
    };
    write(&table.session, &request.output, console)?;
    let id = if table.same {
        "import-same-record"
    } else {
        "import-copy-of-record"
    };
    let said = console.words.say_with(
        id,
        &[
            ("path", request.output.display().to_string().into()),
            ("count", table.session.records().len().into()),
            ("head", table.head.into()),
        ],
    );
    console.print(&said)?;
    Ok(Status::Yes)
}
