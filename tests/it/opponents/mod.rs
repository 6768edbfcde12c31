//! Simulated companies at a real desk.

mod desk;
mod fits;
mod lines;
mod secrets;

use std::sync::Arc;

use kanjia::domain::command::NewOffer;
use kanjia::domain::{Command, Moment, Price, RulePack, Session, Side, Text};
use kanjia::statistics::Seed;
use kanjia::training::difficulty::Difficulty;
use kanjia::training::practice::{Practice, Setup};
use kanjia::training::table::Table;
use kanjia::training::temperament::Temperament;
use kanjia::transcript::packs::Packs;

/// The rules that ship with the program.
fn packs() -> Vec<Arc<RulePack>> {
    Packs::shipped().unwrap().iter().cloned().collect()
}

/// A moment at which practice begins.
fn noon() -> Moment {
    Moment::parse("2026-03-02T12:00:00+08:00").unwrap()
}

fn setup(
    pack: &Arc<RulePack>,
    temperament: Temperament,
    difficulty: Difficulty,
    seed: u64,
) -> Setup {
    Setup {
        pack: Arc::clone(pack),
        temperament: Some(temperament),
        difficulty,
        brief: None,
        seed,
    }
}

fn practice(pack: &Arc<RulePack>, temperament: Temperament, seed: u64) -> Practice {
    let setup = setup(pack, temperament, Difficulty::Middling, seed);
    Practice::begin(&setup, noon()).unwrap()
}

/// The company does all that is due; nothing of it may be refused, and it must come to rest.
fn run_on(table: &mut Table) -> usize {
    for steps in 0..64 {
        let Some(due) = table.due() else { return steps };
        let done = table.act(due.at);
        assert!(done.is_ok(), "{:?} is refused: {done:?}", due.step.command);
        assert!(!done.unwrap().is_empty());
    }
    panic!("the company never comes to rest");
}

/// The payer says something half a minute after the last record; `false` where it is refused.
fn say(table: &mut Table, command: Command) -> bool {
    let last = table.session().records().last().unwrap().at;
    let at = last.later(std::time::Duration::from_secs(30)).unwrap();
    table.say(&command.into(), at).is_ok()
}

/// What a payer of no plan might do.
fn anything(session: &Session, seed: &mut Seed) -> Command {
    let by = Side::Payer;
    let text = || Text::sentence("anything").unwrap();
    let base = session.state().last_price_of(Side::Company);
    let named = |share: f64| {
        let base = base.map_or(10_000.0, |price| price.to_string().parse::<f64>().unwrap());
        let price = Price::parse(&format!("{:.2}", (base * share).max(0.01))).unwrap();
        Command::Offer(NewOffer {
            sure: true,
            justification: text(),
            ..NewOffer::quote(by, price)
        })
    };
    match seed.whole(0, 19) {
        0..=6 => Command::Ask { by },
        7..=10 => named(seed.between(0.3, 1.05)),
        11 => named(seed.between(0.01, 12.0)),
        12 => Command::Accept { by },
        13 => Command::Recess {
            by,
            minutes: Some(3),
        },
        14 => Command::Resume,
        15 => Command::Meet { text: text() },
        16 => Command::Remark {
            by,
            text: text(),
            translation: None,
            claim: None,
        },
        17 => Command::Note { text: text() },
        18 if seed.unit() < 0.3 => Command::CloseBidding,
        18 => Command::Renew,
        _ => Command::Gate {
            inside: seed.unit() < 0.5,
        },
    }
}

/// Ends the talk as a payer can, signs and closes.
fn finish(table: &mut Table) {
    if table.session().state().recess.is_some() {
        say(table, Command::Resume);
    }
    if table.session().state().outcome.is_none() {
        let reason = Text::sentence("enough").unwrap();
        assert!(say(table, Command::Fail { reason }));
    }
    run_on(table);
    let name = Text::sentence("Leader").unwrap();
    let signed = say(
        table,
        Command::Sign {
            by: Side::Payer,
            bidder: None,
            name,
        },
    );
    assert!(signed);
    run_on(table);
    let closed = say(
        table,
        Command::Close {
            signatures_on_record: true,
        },
    );
    assert!(closed, "{:?}", table.session().state());
}
