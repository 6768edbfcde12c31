//! The offers of an old talk into a talk.

use std::path::Path;
use std::sync::Arc;

use super::{ImportRequest, write};
use crate::cli::Status;
use crate::cli::console::{Console, Stop};
use crate::cli::new::{plain_text, refuse_faults, usable};
use crate::cli::tables::{brief_of_table, is_table, pages, refuse, tell_remarks};
use crate::domain::event::Record;
use crate::domain::moment::Occurred;
use crate::domain::{Brief, RulePack, Text};
use crate::import::offers::{Entry, PastTalk, offset};
use crate::import::{Book, Page, holds_offers, read_brief_table, read_offers};
use crate::transcript::Digest;

/// Reads the offers; where all of them are right, writes the talk to a new file.
pub(super) fn run(
    request: &ImportRequest,
    bytes: &[u8],
    book: &Book,
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let path = &request.table;
    let pages = pages(book, request.sheet.as_deref(), path, console)?;
    let first = pages.first().copied();
    let with_offers = pages.iter().copied().find(|page| holds_offers(page));
    let Some(page) = with_offers.or(first) else {
        return Ok(Status::No);
    };
    let Some((mut brief, pack)) = brief(request, &pages, console)? else {
        return Ok(Status::No);
    };
    let digest = Digest::of(bytes);
    brief.sources.extend(source(path, page, digest));
    let at = console.clock.now();
    let table = read_offers(page, &brief, at);
    tell_remarks(book, Some(page), console)?;
    let entry = Entry {
        brief,
        pack,
        digest,
        at,
        as_typed: request.as_typed,
    };
    let talk = match table.talk(entry) {
        Ok(talk) => talk,
        Err(problems) => {
            refuse(path, problems.iter(), console);
            return Ok(Status::No);
        }
    };
    write(&talk.session, &request.output, console)?;
    said(&talk, request, console)?;
    Ok(Status::Yes)
}

/// The brief: the one that is given, or the facts that stand in the table.
fn brief(
    request: &ImportRequest,
    pages: &[&Page],
    console: &mut Console<'_>,
) -> Result<Option<(Brief, Arc<RulePack>)>, Stop> {
    if let Some(brief) = &request.brief {
        if is_table(brief, console)? {
            return brief_of_table(brief, None, console);
        }
        let text = plain_text(brief, console)?;
        return usable(&text, brief, console).map(Some);
    }
    let packs = console.packs()?;
    let table = read_brief_table(pages, &packs);
    if table.facts.is_empty() {
        let path = request.table.display().to_string();
        return Err(console.fault("import-no-brief", &[("path", path.into())]));
    }
    if refuse(&request.table, table.problems(), console) {
        return Ok(None);
    }
    let brief = table.brief(&packs);
    let pack = brief.as_ref().and_then(|brief| packs.get(&brief.rules));
    let Some((brief, pack)) = brief.zip(pack) else {
        return Ok(None);
    };
    refuse_faults(&brief, &pack, &request.table, "", console)?;
    Ok(Some((brief, pack)))
}

/// Where the talk is from: the file, its sheet and the digest of its bytes.
fn source(path: &Path, page: &Page, digest: Digest) -> Option<Text> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let sheet = if page.name.is_empty() {
        String::new()
    } else {
        format!(" [{}]", page.name)
    };
    Text::sentence(&format!("{name}{sheet}, SHA-256 {digest}")).ok()
}

fn said(talk: &PastTalk, request: &ImportRequest, console: &mut Console<'_>) -> Result<(), Stop> {
    let offers = talk.session.state().offers.len();
    let said = console.words.say_with(
        "import-done",
        &[
            ("path", request.output.display().to_string().into()),
            ("offers", offers.into()),
            ("records", talk.session.records().len().into()),
        ],
    );
    console.print(&said)?;
    let stated = |record: &Record| matches!(record.occurred, Occurred::At(_));
    if talk.session.records().iter().any(stated) {
        let fields = [("offset", offset(console.clock.now()).into())];
        let note = console.words.say_with("import-offset", &fields);
        console.print(&note)?;
    }
    if !talk.resumed_at.is_empty() {
        let rows: Vec<String> = talk.resumed_at.iter().map(usize::to_string).collect();
        let rows = rows.join(&console.words.say("references-between"));
        let note = console
            .words
            .say_with("import-resumed", &[("rows", rows.into())]);
        console.print(&note)?;
    }
    Ok(())
}
