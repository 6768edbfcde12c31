//! `kanjia practice`: a talk against a simulated company, commands from standard input.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::Status;
use super::console::{Console, Stop};
use super::deeds::{Deed, deeds};
use super::new::brief_in;
use super::scores::of_played;
use super::usage::UsageFault;
use crate::domain::event::Seq;
use crate::domain::{Moment, Refusal, Session, Spoken};
use crate::store::atomic;
use crate::training::difficulty::Difficulty;
use crate::training::practice::{Practice, Setup, Told};
use crate::training::score::Slip;
use crate::training::temperament::Temperament;
use crate::transcript::form::{Heard, read_command};
use crate::transcript::whole::transcript_of;

/// The longest line that is read as a command, in bytes.
const LONGEST_LINE: u64 = 64 * 1024;
/// When every practice talk on the command line begins, so that the same seed and the same
/// commands give the same record, whatever the day.
const BEGINS: &str = "2026-01-05T09:00:00+08:00";
/// How long the payer takes for a command, by the talk's own clock.
const TAKES: std::time::Duration = std::time::Duration::from_secs(30);

/// What is to be practised.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct PracticeRequest {
    /// The brief; a made-up product where none is given.
    brief: Option<PathBuf>,
    /// Where the record is kept.
    output: Option<PathBuf>,
    rules: Option<String>,
    temperament: Option<Temperament>,
    difficulty: Option<Difficulty>,
    seed: Option<u64>,
}

impl PracticeRequest {
    /// The same about a brief, if these words name one.
    pub(super) fn about(
        self,
        mut files: std::vec::IntoIter<OsString>,
        output: Option<PathBuf>,
    ) -> Result<Self, UsageFault> {
        let brief = files.next().map(PathBuf::from);
        match files.next() {
            Some(more) => Err(UsageFault::TooMany(more.to_string_lossy().into_owned())),
            None => Ok(Self {
                brief,
                output,
                ..self
            }),
        }
    }

    /// Takes the value of one of its options.
    pub(super) fn read(&mut self, option: &str, value: String) -> Result<(), UsageFault> {
        if self.take(option, &value) {
            Ok(())
        } else {
            Err(UsageFault::Unreadable(value, unreadable(option)))
        }
    }

    /// `false` where it can't be read.
    fn take(&mut self, option: &str, value: &str) -> bool {
        match option {
            "--rules" => {
                self.rules = Some(value.to_owned());
                true
            }
            "--temperament" => {
                self.temperament = Temperament::from_id(value);
                self.temperament.is_some() || value == "any"
            }
            "--difficulty" => {
                self.difficulty = Difficulty::from_id(value);
                self.difficulty.is_some()
            }
            _ => {
                self.seed = seed(value);
                self.seed.is_some()
            }
        }
    }
}

/// A seed as it is typed: a whole number in digits.
pub(super) fn seed(value: &str) -> Option<u64> {
    let plain = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    value.parse().ok().filter(|_| plain)
}

/// Whether it has an option of this name that takes a value.
pub(super) fn knows(option: &str) -> bool {
    matches!(
        option,
        "--rules" | "--temperament" | "--difficulty" | "--seed"
    )
}

/// The words for why the value of an option can't be read.
fn unreadable(option: &str) -> &'static str {
    match option {
        "--temperament" => "usage-temperament",
        "--difficulty" => "usage-difficulty",
        _ => "usage-seed",
    }
}

/// What is printed: one line of JSON for the opening, for each command, and for the end.
#[derive(Serialize)]
#[serde(untagged)]
enum Line<'a> {
    Opened {
        opened: Opened<'a>,
        company: Vec<Deed<'a>>,
    },
    Recorded {
        recorded: Vec<Seq>,
        company: Vec<Deed<'a>>,
    },
    Refused {
        refused: Refused,
    },
    Over {
        over: Over,
    },
}

#[derive(Serialize)]
struct Opened<'a> {
    session: &'a str,
    procedure: String,
    product: &'a str,
    currency: &'static str,
    unit: &'static str,
    target: Option<String>,
    difficulty: &'static str,
    seed: u64,
    simulated: bool,
}

#[derive(Serialize)]
struct Refused {
    code: String,
    why: String,
}

/// What was hidden, told at the end.
#[derive(Serialize)]
struct Over {
    outcome: &'static str,
    final_price: Option<String>,
    reserve: String,
    floor: String,
    share: Option<String>,
    temperament: &'static str,
    tactic: Option<&'static str>,
    difficulty: &'static str,
    seed: u64,
    score: serde_json::Value,
}

/// Holds a practice talk until the input ends.
pub(super) fn run(request: &PracticeRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let setup = setup(request, console)?;
    let fault = |code: &str| console.fault(code, &[]);
    let begins = Moment::parse(BEGINS).ok_or_else(|| fault("practice-out-of-range"))?;
    let mut practice = Practice::begin(&setup, begins).map_err(|why| fault(why.code()))?;
    practice.table_mut().run_on();
    print_opening(&practice, &setup, console)?;
    let mut status = Status::Yes;
    let mut told = false;
    let mut slips = Vec::new();
    loop {
        let line = console.read_line(LONGEST_LINE)?;
        if line.is_empty() {
            break;
        }
        let text = String::from_utf8_lossy(&line).into_owned();
        let said = text.trim();
        if said.is_empty() || said.starts_with("//") {
            continue;
        }
        if !answer(said, &mut practice, &mut slips, console)? {
            status = Status::No;
        }
        if let Some(over) = practice.told().filter(|_| !told) {
            told = true;
            let line = Line::Over {
                over: over_of(&over, practice.session(), &slips),
            };
            console.print(&json(&line))?;
        }
    }
    if let Some(path) = &request.output {
        keep(practice.session(), path, console)?;
    }
    Ok(status)
}

/// Writes a talk that was held in memory to a new file.
pub(super) fn keep(session: &Session, path: &Path, console: &Console<'_>) -> Result<(), Stop> {
    let text = transcript_of(session).map_err(|why| {
        let path = path.display().to_string();
        console.fault(
            "system",
            &[("what", why.to_string().into()), ("path", path.into())],
        )
    })?;
    atomic::create_new(path, text.as_bytes())
        .map(|_placed| ())
        .map_err(|fault| console.store_fault(&fault))
}

fn setup(request: &PracticeRequest, console: &mut Console<'_>) -> Result<Setup, Stop> {
    let packs = console.packs()?;
    let brief = match &request.brief {
        Some(path) => Some(brief_in(path, console)?),
        None => None,
    };
    let named = brief.as_ref().map(|brief| brief.rules.to_string());
    let wanted = request.rules.clone().or(named);
    let pack = match &wanted {
        Some(wanted) => packs
            .find(wanted)
            .map(|kept| std::sync::Arc::clone(&kept.pack)),
        None => packs.usual().cloned(),
    };
    let pack = pack.ok_or_else(|| {
        let known: Vec<String> = packs.iter().map(|pack| pack.name().to_string()).collect();
        let wanted = wanted.unwrap_or_default();
        let fields = [("pack", wanted.into()), ("known", known.join(", ").into())];
        console.fault("rules-unknown", &fields)
    })?;
    // a brief under other rules than its own is held under those that were asked for
    let brief = brief.map(|brief| crate::domain::Brief {
        rules: pack.name().clone(),
        ..brief
    });
    Ok(Setup {
        pack,
        temperament: request.temperament,
        difficulty: request.difficulty.unwrap_or(Difficulty::Middling),
        brief,
        seed: request.seed.unwrap_or(1),
    })
}

fn print_opening(
    practice: &Practice,
    setup: &Setup,
    console: &mut Console<'_>,
) -> Result<(), Stop> {
    let session = practice.session();
    let brief = session.brief();
    let name = &brief.product.generic_name;
    let product = [&name.en, &name.zh]
        .into_iter()
        .find(|one| !one.is_empty())
        .map_or("", |one| one.as_str());
    let target = brief.target_price().and_then(Result::ok);
    let line = Line::Opened {
        opened: Opened {
            session: &session.opening().session,
            procedure: session.pack().name().to_string(),
            product,
            currency: brief.currency.code(),
            unit: brief.unit.id(),
            target: target.map(|price| price.to_string()),
            difficulty: setup.difficulty.id(),
            seed: setup.seed,
            simulated: true,
        },
        company: deeds(session, 1),
    };
    let text = json(&line);
    console.print(&text)
}

/// Answers one line; `false` where it was refused.
fn answer(
    said: &str,
    practice: &mut Practice,
    slips: &mut Vec<Slip>,
    console: &mut Console<'_>,
) -> Result<bool, Stop> {
    let spoken: Spoken = match read_command(said) {
        Err(fault) => {
            let why = console.words.form_fault(fault.code(), &fault.fields());
            let code = "command-unreadable".to_owned();
            console.print(&json(&Line::Refused {
                refused: Refused { code, why },
            }))?;
            return Ok(false);
        }
        Ok(Err(refusal)) => return refuse(&refusal, console),
        // the reserve of a practice talk is made up, and held already
        Ok(Ok(Heard::Reserve(_) | Heard::Sealed(..))) => {
            let refusal = crate::domain::refusal::Reason::ReserveNotWanted.into();
            return refuse(&refusal, console);
        }
        Ok(Ok(Heard::Spoken(spoken))) => spoken,
    };
    let table = practice.table_mut();
    let last = table.session().records().last().map(|record| record.at);
    let at = last.and_then(|last| last.later(TAKES));
    let at = at.or(last).unwrap_or_else(Moment::epoch);
    match table.say(&spoken, at) {
        Err(refusal) => {
            slips.push(Slip::from(&refusal));
            refuse(&refusal, console)
        }
        Ok(recorded) => {
            let after = recorded.last().copied().unwrap_or(0);
            table.run_on();
            let line = Line::Recorded {
                recorded,
                company: deeds(table.session(), after),
            };
            let text = json(&line);
            console.print(&text)?;
            Ok(true)
        }
    }
}

fn refuse(refusal: &Refusal, console: &mut Console<'_>) -> Result<bool, Stop> {
    let line = Line::Refused {
        refused: Refused {
            code: refusal.code().to_owned(),
            why: console.words.refusal(refusal),
        },
    };
    console.print(&json(&line))?;
    Ok(false)
}

fn over_of(told: &Told, session: &Session, slips: &[Slip]) -> Over {
    let price = session.state().final_price();
    let share = price.and_then(|price| told.zone.payers_share(price));
    Over {
        outcome: if price.is_some() { "deal" } else { "no_deal" },
        final_price: price.map(|price| price.to_string()),
        reserve: told.zone.reserve.to_string(),
        floor: told.zone.floor.to_string(),
        share: share.map(|share| share.round_dp(4).normalize().to_string()),
        temperament: told.temperament.id(),
        tactic: told.tactic.map(crate::statistics::Tactic::id),
        difficulty: told.difficulty.id(),
        seed: told.seed,
        score: of_played(session, told.zone, slips),
    }
}

fn json(line: &Line<'_>) -> String {
    serde_json::to_string(line).unwrap_or_default()
}
