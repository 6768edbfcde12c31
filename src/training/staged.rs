//! Simulated talks as records, so that they can be shown, replayed and verified like any other.
//!
//! A talk that was played in price steps is put through [`Session::decide`] under the rules of
//! open bargaining, figure by figure; its first record says that it is simulated. No times are
//! invented: they are not on record. The same talk gives the same bytes.

use std::sync::Arc;

use crate::domain::command::NewOffer;
use crate::domain::event::{Event, Opening, Origin, Record};
use crate::domain::moment::Occurred;
use crate::domain::product::Product;
use crate::domain::savings::SavingsTarget;
use crate::domain::{
    Bilingual, Brief, Command, Currency, Moment, Price, Refusal, RulePack, Session, Side, Text,
    Unit,
};
use crate::statistics::play::Played;
use crate::statistics::{Company, Payer, Seed, Setting, Tactic, steps};
use crate::text::{Language, Words};
use crate::training::zone::Zone;

/// The rules under which simulated talks are put on record.
pub const RULES: &str = "open-bargaining";

/// Which simulated talk it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lot {
    /// The seed of all.
    pub seed: u64,
    /// The company's tactic.
    pub tactic: Tactic,
    /// The payer.
    pub payer: Payer,
    /// Which talk of the two.
    pub number: u64,
}

impl Lot {
    /// What the talk is about.
    pub fn setting(self) -> Setting {
        Setting::draw(self.tactic, &Seed::new(self.seed), self.number)
    }

    /// A name for its file, without an ending.
    pub fn name(self) -> String {
        format!(
            "{}-{}-{}-{:06}",
            self.seed,
            self.tactic.id(),
            self.payer.id(),
            self.number
        )
    }

    /// The number of the talk: 32 digits that follow from the lot.
    fn session(self) -> String {
        let place = |of: Option<usize>| of.map_or(0, |at| at as u64);
        let tactic = place(Tactic::all().position(|one| one == self.tactic));
        let payer = place(Payer::ALL.into_iter().position(|one| one == self.payer));
        let mut drawn = Seed::new(self.seed)
            .split(tactic)
            .split(payer.wrapping_add(1 << 32))
            .split(self.number);
        format!("{:016x}{:016x}", drawn.bits(), drawn.bits())
    }
}

/// Both reserves of a simulated talk.
pub fn zone(setting: &Setting) -> Option<Zone> {
    Some(Zone {
        reserve: steps::price(setting.reserve, Company::step())?,
        floor: steps::price(setting.company.floor, Company::step())?,
    })
}

/// The talk as records. Refused where the rules don't allow what was played, which a test
/// rules out for open bargaining.
pub fn session(
    lot: Lot,
    setting: &Setting,
    played: &Played,
    pack: &Arc<RulePack>,
) -> Result<Session, Refusal> {
    let opening = Opening {
        session: lot.session(),
        program: Text::name(concat!("kanjia ", env!("CARGO_PKG_VERSION"))).unwrap_or_default(),
        origin: Origin::Simulated,
        rules: pack.name().clone(),
        brief: brief(lot, setting, pack),
    };
    let first = Record {
        seq: 1,
        at: Moment::epoch(),
        occurred: Occurred::NotOnRecord,
        event: Event::Opened(Box::new(opening)),
    };
    let mut talk = Session::open(first, Arc::clone(pack))?;
    let mut before = None;
    for (by, figure) in &played.figures {
        // the company names another figure where the payer asked without one
        if *by == Side::Company && before == Some(Side::Company) {
            record(&mut talk, &Command::Ask { by: Side::Payer })?;
        }
        let Some(price) = steps::price(*figure, Company::step()) else {
            continue;
        };
        let offer = NewOffer {
            sure: true,
            ..NewOffer::quote(*by, price)
        };
        record(&mut talk, &Command::Offer(offer))?;
        before = Some(*by);
    }
    let last = played.figures.last().map(|(by, _)| *by);
    let end = match (played.price, last) {
        // the other side accepts the figure that was named last
        (Some(_), Some(by)) => Command::Accept { by: by.other() },
        (None, _) | (_, None) => Command::Fail {
            reason: both("simulated-no-agreement"),
        },
    };
    record(&mut talk, &end)?;
    Ok(talk)
}

fn record(talk: &mut Session, command: &Command) -> Result<(), Refusal> {
    let events = talk.decide(command, None)?;
    for record in talk.records_of(events, Occurred::NotOnRecord, Moment::epoch()) {
        talk.apply(record);
    }
    Ok(())
}

fn brief(lot: Lot, setting: &Setting, pack: &RulePack) -> Brief {
    let target = steps::price(setting.target, Company::step());
    let tactic = format!("simulate-tactic-{}", lot.tactic.id());
    let source = format!(
        "kanjia simulate --seed {} --tactic {} --payer {}, {}",
        lot.seed,
        lot.tactic.id(),
        lot.payer.id(),
        lot.number
    );
    let product = Product::named(named("simulated-product"), named(&tactic));
    Brief {
        step: Company::step(),
        target: target.map(SavingsTarget::Price),
        sources: Text::sentence(&source).into_iter().collect(),
        ..Brief::of(pack.name().clone(), Currency::Cny, Unit::Pack, product)
    }
}

/// Words of the locale files in both languages.
fn named(id: &str) -> Bilingual {
    let in_language = |language| Text::name(&Words::of(language).say(id)).unwrap_or_default();
    Bilingual {
        en: in_language(Language::English),
        zh: in_language(Language::SimplifiedChinese),
    }
}

/// The same in one text, whatever language is spoken, so that the bytes are the same.
fn both(id: &str) -> Text {
    let names = named(id);
    Text::sentence(&format!("{} {}", names.zh, names.en)).unwrap_or_default()
}

/// The price of a deal.
pub fn price(played: &Played) -> Option<Price> {
    steps::price(played.price?, Company::step())
}
