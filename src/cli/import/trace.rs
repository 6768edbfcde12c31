//! A trace of negotiation research into a talk.

use super::{ImportRequest, write};
use crate::cli::Status;
use crate::cli::console::{Console, Stop};
use crate::import::negmas::read_trace;
use crate::import::trace::{RULES, Trace};
use crate::text::Told;
use crate::transcript::Digest;

/// Reads the trace; where all of it is right, writes the talk to a new file.
pub(super) fn run(
    request: &ImportRequest,
    bytes: &[u8],
    console: &mut Console<'_>,
) -> Result<Status, Stop> {
    let trace = match read_trace(bytes, request.payer.as_deref()) {
        Ok(trace) => trace,
        Err(problems) => {
            let lines = problems.iter().map(|one| one.say(&console.words)).collect();
            return Ok(refuse(request, lines, console));
        }
    };
    let packs = console.packs()?;
    let pack = packs
        .iter()
        .find(|pack| pack.name().pack == RULES)
        .and_then(|pack| packs.get(pack.name()));
    let pack = pack.ok_or_else(|| {
        let fields = [("pack", RULES.into()), ("known", "".into())];
        console.fault("rules-unknown", &fields)
    })?;
    let measure = (request.currency, request.unit);
    let digest = Digest::of(bytes);
    let talk = match trace.talk(digest, measure, &pack, console.clock.now()) {
        Ok(talk) => talk,
        Err(refused) => {
            let (why, _) = console.words.refusal_parts(&refused.refusal);
            let fields = [("row", refused.row.into()), ("what", why.into())];
            let line = console.words.say_with("trace-at-row", &fields);
            return Ok(refuse(request, vec![line], console));
        }
    };
    write(&talk, &request.output, console)?;
    let said = said(request, &trace, console);
    console.print(&said)?;
    Ok(Status::Yes)
}

fn said(request: &ImportRequest, trace: &Trace, console: &Console<'_>) -> String {
    let offers = trace.turns.iter().filter(|turn| turn.price.is_some());
    let [company, payer] = &trace.agents;
    console.words.say_with(
        "trace-imported",
        &[
            ("path", request.output.display().to_string().into()),
            ("offers", offers.count().into()),
            ("company", company.as_str().into()),
            ("payer", payer.as_str().into()),
        ],
    )
}

/// Tells every problem with the file's name before it.
fn refuse(request: &ImportRequest, lines: Vec<String>, console: &mut Console<'_>) -> Status {
    let path = request.table.display();
    let lines: Vec<String> = lines
        .into_iter()
        .map(|line| format!("{path}: {line}"))
        .collect();
    console.tell(&Told {
        what: lines.join("\n"),
        safe: Some(console.words.say("trace-nothing-written").into_owned()),
        next: None,
    });
    Status::No
}
