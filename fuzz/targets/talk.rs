//! Whole talks: records that are judged and folded, commands that are decided.

use std::sync::{Arc, LazyLock};

use kanjia::domain::command::{Command, Spoken};
use kanjia::domain::event::{Event, Opening, Origin, Record};
use kanjia::domain::moment::{Moment, Occurred};
use kanjia::domain::summary::Summary;
use kanjia::domain::{Brief, Reserve, RulePack, Session, Text};
use kanjia::export::talk::{Audience, Format, Redacted, export};
use kanjia::text::{Language, Words};
use kanjia::transcript::board::{Shown, Told};
use kanjia::transcript::form::{
    Heard, read_board, read_brief, read_command, read_record, read_summary, write_board,
    write_record, write_summary,
};
use kanjia::transcript::packs::Packs;
use kanjia::transcript::whole::transcript_of;
use kanjia::transcript::{Digest, Verdict, examine, no_check};

use super::text;

static PACKS: LazyLock<Packs> = LazyLock::new(|| Packs::shipped().expect("they ship"));
static WORDS: LazyLock<Words> = LazyLock::new(|| Words::of(Language::English));

/// Records, one a line; digits before them are passed over, so that a transcript is one too.
pub(super) fn talk(bytes: &[u8]) {
    let text = text(bytes);
    let records = text.lines().map(|line| match line.find("(seq:") {
        Some(place) => &line[place..],
        None => line,
    });
    let mut session: Option<Session> = None;
    for (number, line) in records.enumerate() {
        let Ok(mut record) = read_record(line) else {
            continue;
        };
        record.seq = session.as_ref().map_or(1, Session::next_seq);
        match &mut session {
            Some(session) => {
                if session.judge(&record.event).is_ok() {
                    session.apply(record);
                }
            }
            None => session = begun(record),
        }
        if number > 60 {
            break;
        }
    }
    if let Some(session) = session {
        told(&session);
    }
}

fn begun(record: Record) -> Option<Session> {
    let Event::Opened(opening) = &record.event else {
        return None;
    };
    let pack = PACKS.get(&opening.rules)?;
    Session::open(record, pack).ok()
}

/// All that is made of a talk, for whoever it is made.
fn told(session: &Session) {
    let head = Digest::of(b"head");
    for (audience, format) in [
        (Audience::Company, Format::Json),
        (Audience::Public, Format::Csv),
        (Audience::Internal, Format::Memo),
        (Audience::Training, Format::Yaml),
    ] {
        let redacted = Redacted::of(session, Some(head), audience).expect("a talk can be told");
        // a talk without a name may not be made into a paper; that it is told is enough
        export(&redacted, format, &WORDS).ok();
    }
    let shown = Shown::of(session, |_| Some(head));
    let line = write_board(&Told::Talk(Box::new(shown)));
    let shown = read_board(&line).expect("the board reads what it is told");
    assert_eq!(write_board(&shown), line);
    let line = write_summary(&Summary::of(session)).expect("a summary is a line");
    let summary = read_summary(&line).expect("it is read back");
    assert_eq!(write_summary(&summary).expect("again"), line);
    if let Ok(whole) = transcript_of(session) {
        assert_eq!(
            examine(whole.as_bytes(), &mut no_check).verdict,
            Verdict::Intact
        );
    }
}

/// The talks that commands are given to.
static BRIEFS: LazyLock<Vec<(Brief, Arc<RulePack>)>> = LazyLock::new(|| {
    let texts = [
        include_str!("../../sessions/dapagliflozin-2019.brief.ron"),
        include_str!("../../sessions/nusinersen-2021.brief.ron"),
        include_str!("../../sessions/practice-bidding.brief.ron"),
        include_str!("../../sessions/practice-renewal.brief.ron"),
        include_str!("../../sessions/januvia-2024.brief.ron"),
    ];
    let read = texts.map(|text| {
        let brief = read_brief(text).expect("it ships");
        let pack = PACKS.get(&brief.rules).expect("it ships");
        (brief, pack)
    });
    read.into()
});

/// Commands, one a line, to each of a few talks. What is decided must be judged the same, and be
/// read back from its line as it was written.
pub(super) fn commands(bytes: &[u8]) {
    let text = text(bytes);
    // which talk it is hangs on the bytes, so that all are met
    let (brief, pack) = &BRIEFS[bytes.len() % BRIEFS.len()];
    let now = Moment::parse("2026-11-22T10:00:00+08:00").expect("a time");
    let opening = Opening {
        session: "0".repeat(32),
        program: Text::name("kanjia fuzz").expect("a name"),
        origin: Origin::Held,
        rules: pack.name().clone(),
        brief: brief.clone(),
    };
    let event = Event::Opened(Box::new(opening));
    let first = Record {
        seq: 1,
        at: now,
        occurred: Occurred::AsRecorded,
        event,
    };
    let mut session = Session::open(first, Arc::clone(pack)).expect("the brief is fine");
    let mut reserve: Option<Reserve> = None;
    for line in text.lines().take(60) {
        match read_command(line) {
            Ok(Ok(Heard::Spoken(spoken))) => give(&mut session, &spoken, reserve.as_ref(), now),
            Ok(Ok(Heard::Reserve(held))) => {
                give(
                    &mut session,
                    &Command::open_reserve().into(),
                    Some(&held),
                    now,
                );
                reserve = Some(held);
            }
            // no disk here: what is sealed stays so
            Ok(Ok(Heard::Sealed(..))) | Err(_) => {}
            Ok(Err(refusal)) => drop(WORDS.refusal(&refusal)),
        }
    }
    told(&session);
}

fn give(session: &mut Session, spoken: &Spoken, reserve: Option<&Reserve>, now: Moment) {
    let decided = session
        .occurred(spoken)
        .and_then(|occurred| Ok((session.decide(&spoken.command, reserve)?, occurred)));
    match decided {
        Err(refusal) => drop(WORDS.refusal(&refusal)),
        Ok((events, occurred)) => {
            assert!(!events.is_empty(), "nothing is recorded for {spoken:?}");
            for record in session.records_of(events, occurred, now) {
                assert_eq!(
                    session.judge(&record.event),
                    Ok(()),
                    "{:?} was decided and is judged otherwise",
                    record.event
                );
                let line = write_record(&record).expect("a record has a form");
                assert_eq!(read_record(&line).as_ref(), Ok(&record), "{line}");
                session.apply(record);
            }
        }
    }
}
