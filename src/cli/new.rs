//! `kanjia new`: a session from a brief.

use std::path::Path;
use std::sync::Arc;

use super::Status;
use super::console::{Console, Stop};
use super::doubtful;
use super::tables::{brief_of_table, is_table};
use crate::domain::brief::{BriefFault, ReserveMode};
use crate::domain::conversion::SettledPlace;
use crate::domain::envelope::Committed;
use crate::domain::{Brief, RulePack};
use crate::store::envelope::read_envelope;
use crate::store::talk::begin;
use crate::store::{of_guise, reading, unreadable};
use crate::transcript::form::read_brief;
use crate::transcript::{Guise, packs::Packs};

/// Makes the file `output` from the brief in `path`: a brief, or a table that is one. Where
/// there is an envelope, its commitment is record 2.
pub(super) fn run(
    path: &Path,
    sheet: Option<&str>,
    envelope: Option<&Path>,
    output: &Path,
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let Some((mut brief, pack)) = any_brief(path, sheet, console)? else {
        return Ok(Status::No);
    };
    let committed = match envelope {
        None => None,
        Some(_) if !pack.uses_reserve() => return Err(console.fault("seal-not-wanted", &[])),
        Some(file) => {
            let sealed =
                read_envelope(file).map_err(|fault| Stop::failed(fault.told(&console.words)))?;
            brief.reserve = ReserveMode::Envelope;
            Some(sealed.committed)
        }
    };
    start(brief, pack, committed, output, console)
}

/// The brief in `path`, with its rules; nothing where it is a table of which something is
/// wrong, which was told.
pub(super) fn any_brief(
    path: &Path,
    sheet: Option<&str>,
    console: &mut Console<'_>,
) -> Result<Option<(Brief, Arc<RulePack>)>, Stop> {
    if is_table(path, console)? {
        return brief_of_table(path, sheet, console);
    }
    let text = plain_text(path, console)?;
    usable(&text, path, console).map(Some)
}

/// The brief in this text and its rules, where both can be used.
pub(super) fn usable(
    text: &str,
    path: &Path,
    console: &mut Console<'_>,
) -> Result<(Brief, Arc<RulePack>), Stop> {
    let brief = understood(text, path, console)?;
    let packs = console.packs()?;
    let pack = packs.get(&brief.rules).ok_or_else(|| {
        let wanted = format!("{} {}", brief.rules.pack, brief.rules.version);
        let fields = [("pack", wanted.into()), ("known", names(&packs).into())];
        console.fault("rules-unknown", &fields)
    })?;
    refuse_faults(&brief, &pack, path, text, console)?;
    Ok((brief, pack))
}

/// The brief in a file.
pub(super) fn brief_in(path: &Path, console: &Console<'_>) -> Result<Brief, Stop> {
    let text = plain_text(path, console)?;
    understood(&text, path, console)
}

fn understood(text: &str, path: &Path, console: &Console<'_>) -> Result<Brief, Stop> {
    read_brief(text)
        .map_err(|fault| Stop::failed(unreadable(&console.words, "brief-unreadable", path, &fault)))
}

/// The text of a file. Line ends of either kind are fine.
pub(super) fn plain_text(path: &Path, console: &Console<'_>) -> Result<String, Stop> {
    let bytes = reading::read(path).map_err(|fault| console.store_fault(&fault))?;
    let encoded = |code| console.fault(code, &[("path", path.display().to_string().into())]);
    if let Some(guise) = Guise::of_plain_text(&bytes) {
        return Err(encoded(of_guise(guise)));
    }
    String::from_utf8(bytes).map_err(|_other| encoded("encoding-unknown"))
}

/// Every fault of the brief on a line of its own, with the file and, where it is known, the line.
pub(super) fn refuse_faults(
    brief: &Brief,
    pack: &RulePack,
    path: &Path,
    text: &str,
    console: &Console<'_>,
) -> Result<(), Stop> {
    let faults = brief.faults(pack);
    if faults.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = faults
        .iter()
        .map(|fault| {
            let place = match line_of(fault, text) {
                Some(line) => format!("{}:{line}", path.display()),
                None => path.display().to_string(),
            };
            format!("{place}: {}", console.words.brief_fault(fault))
        })
        .collect();
    let fields = [("faults", lines.join("\n").into())];
    Err(console.fault("brief-not-usable", &fields))
}

/// The line of the brief that a fault is about.
fn line_of(fault: &BriefFault, text: &str) -> Option<usize> {
    let (word, place) = match fault {
        BriefFault::NoName => ("generic_name:", 0),
        BriefFault::NoCompany => ("company:", 0),
        BriefFault::Range(place) => ("kind:", *place),
        BriefFault::Target(_) | BriefFault::TargetMisplaced { .. } => ("target:", 0),
        BriefFault::Volume => ("volume:", 0),
        BriefFault::Patients => ("patients:", 0),
        BriefFault::Settled { place, .. } => match place {
            SettledPlace::Conversion(place) => return nth_of(text, "conversions:", *place),
            SettledPlace::Rate(place) => return nth_of(text, "rates:", *place),
        },
        BriefFault::TooManyPeople { .. } => ("people:", 0),
        BriefFault::Reserve => ("reserve:", 0),
        // where a renewal is missing, the rules that ask for it are what there is to look at
        BriefFault::OtherRules | BriefFault::RenewalMissing => ("rules:", 0),
        BriefFault::TooFewBidders(_)
        | BriefFault::TooManyBidders
        | BriefFault::BiddersNotWanted
        | BriefFault::BidderNoName(_)
        | BriefFault::BidderTwice(_) => ("bidders:", 0),
        BriefFault::RenewalNotWanted | BriefFault::RenewalBase | BriefFault::RenewalOutOfRange => {
            ("renewal:", 0)
        }
    };
    (1..)
        .zip(text.lines())
        .filter(|(_, line)| without_remark(line).contains(word))
        .map(|(number, _)| number)
        .nth(place)
}

/// The line of the fact at `place` in the list that begins with `list`.
fn nth_of(text: &str, list: &str, place: usize) -> Option<usize> {
    let start = text
        .lines()
        .position(|line| without_remark(line).contains(list))?;
    (start + 1..)
        .zip(text.lines().skip(start))
        .flat_map(|(number, line)| {
            let facts = without_remark(line).matches("of:").count();
            std::iter::repeat_n(number, facts)
        })
        .nth(place)
}

fn without_remark(line: &str) -> &str {
    line.split_once("//").map_or(line, |(before, _)| before)
}

fn names(packs: &Packs) -> String {
    let names: Vec<String> = packs
        .iter()
        .map(|pack| format!("{} {}", pack.name().pack, pack.name().version))
        .collect();
    names.join(", ")
}

/// Begins the talk in a new file.
fn start(
    brief: Brief,
    pack: Arc<RulePack>,
    committed: Option<Committed>,
    output: &Path,
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let now = console.clock.now();
    let look_alikes = brief.look_alikes();
    let mut begun = begin(output, brief, pack, now, console.holder())
        .map_err(|fault| console.store_fault(&fault))?;
    let head = committed.as_ref().map(|one| one.commitment.short());
    if let Some(committed) = committed {
        let committed = begun.commit(committed, now);
        committed.map_err(|fault| console.store_fault(&fault))?;
    }
    console.warn(&begun.warnings);
    doubtful::names(&look_alikes, console);
    let path = begun.journal.path().display().to_string();
    let said = console
        .words
        .say_with("cli-begun", &[("path", path.into())]);
    console.print(&said)?;
    if let Some(head) = head {
        let said = console
            .words
            .say_with("envelope-committed-at-start", &[("head", head.into())]);
        console.print(&said)?;
    }
    Ok(Status::Yes)
}
