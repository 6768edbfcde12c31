//! What a trace of negotiation research holds, and the talk that it is.

use std::sync::Arc;

use crate::domain::command::NewOffer;
use crate::domain::event::{Event, Opening, Origin, Record};
use crate::domain::moment::Occurred;
use crate::domain::price::fen;
use crate::domain::product::Product;
use crate::domain::{
    Bilingual, Brief, Command, Currency, Moment, Price, Refusal, RulePack, Session, Side, Text,
    Unit,
};
use crate::text::{Language, Words};
use crate::transcript::Digest;

/// The rules under which a trace is put on record.
pub const RULES: &str = "open-bargaining";

/// A row of a trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Its row in the table, from 1, the head counted.
    pub row: usize,
    /// Whose turn it was.
    pub by: Side,
    /// The figure; nothing where it rejected and named none.
    pub price: Option<Price>,
    /// What it said with it.
    pub text: Text,
}

/// How a trace ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The last figure was accepted.
    Agreement,
    /// The time was over.
    TimedOut,
    /// A side left.
    Ended,
    /// An agent failed.
    Failed,
    /// The trace does not say.
    Open,
}

/// A trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// The agents' names: the company's, the payer's.
    pub agents: [Text; 2],
    /// Its rows.
    pub turns: Vec<Turn>,
    /// How it ends.
    pub end: End,
}

/// A row that the rules don't allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedRow {
    /// The row, from 1.
    pub row: usize,
    /// Why.
    pub refusal: Refusal,
}

impl Trace {
    /// The talk. Its number follows from the bytes it was read from (`digest`), its times are
    /// not on record, and what was asked again without a figure is recorded as such.
    pub fn talk(
        &self,
        digest: Digest,
        measure: (Currency, Unit),
        pack: &Arc<RulePack>,
        at: Moment,
    ) -> Result<Session, RefusedRow> {
        let last = self.turns.last().map_or(1, |turn| turn.row);
        let refused = |row| move |refusal| RefusedRow { row, refusal };
        let opening = Opening {
            session: digest.to_string().chars().take(32).collect(),
            program: Text::name(concat!("kanjia ", env!("CARGO_PKG_VERSION"))).unwrap_or_default(),
            origin: Origin::Imported,
            rules: pack.name().clone(),
            brief: self.brief(measure, pack),
        };
        let first = Record {
            seq: 1,
            at,
            occurred: Occurred::NotOnRecord,
            event: Event::Opened(Box::new(opening)),
        };
        let mut talk = Session::open(first, Arc::clone(pack)).map_err(refused(1))?;
        let mut before: Option<&Turn> = None;
        for turn in &self.turns {
            if !turn.text.is_empty() {
                let remark = Command::Remark {
                    by: turn.by,
                    text: turn.text.clone(),
                    translation: None,
                    claim: None,
                };
                record(&mut talk, &remark, at).map_err(refused(turn.row))?;
            }
            let Some(price) = turn.price else {
                record(&mut talk, &Command::Ask { by: turn.by }, at).map_err(refused(turn.row))?;
                before = Some(turn);
                continue;
            };
            // an agent that speaks twice was not answered: the other rejected in silence
            if before.is_some_and(|before| before.by == turn.by && before.price.is_some()) {
                let by = turn.by.other();
                record(&mut talk, &Command::Ask { by }, at).map_err(refused(turn.row))?;
            }
            let offer = NewOffer {
                sure: true,
                ..NewOffer::quote(turn.by, price)
            };
            record(&mut talk, &Command::Offer(offer), at).map_err(refused(turn.row))?;
            before = Some(turn);
        }
        let end = match self.end {
            End::Agreement => self
                .turns
                .iter()
                .rev()
                .find(|turn| turn.price.is_some())
                .map(|turn| Command::Accept {
                    by: turn.by.other(),
                }),
            End::TimedOut => Some(failed("trace-timed-out")),
            End::Ended => Some(failed("trace-ended")),
            End::Failed => Some(failed("trace-failed")),
            End::Open => None,
        };
        if let Some(end) = end {
            record(&mut talk, &end, at).map_err(refused(last))?;
        }
        Ok(talk)
    }

    fn brief(&self, (currency, unit): (Currency, Unit), pack: &RulePack) -> Brief {
        let [company, payer] = &self.agents;
        let agent = |name: &Text| Bilingual {
            en: name.clone(),
            zh: Text::default(),
        };
        let source = format!("NegMAS: {company}, {payer}");
        // the finest of the figures
        let finest = self.turns.iter().filter_map(|turn| turn.price);
        let decimals = finest.map(|price| price.amount().scale()).max();
        let step = match decimals {
            Some(3) => Price::parse("0.001").ok(),
            Some(4) => Price::parse("0.0001").ok(),
            _ => None,
        };
        let product = Product::named(in_both("trace-product"), agent(company));
        Brief {
            step: step.unwrap_or_else(fen),
            sources: Text::sentence(&source).into_iter().collect(),
            ..Brief::of(pack.name().clone(), currency, unit, product)
        }
    }
}

fn record(talk: &mut Session, command: &Command, at: Moment) -> Result<(), Refusal> {
    let events = talk.decide(command, None)?;
    for record in talk.records_of(events, Occurred::NotOnRecord, at) {
        talk.apply(record);
    }
    Ok(())
}

fn failed(id: &str) -> Command {
    let names = in_both(id);
    Command::Fail {
        reason: Text::sentence(&format!("{} {}", names.zh, names.en)).unwrap_or_default(),
    }
}

/// Words of the locale files in both languages.
fn in_both(id: &str) -> Bilingual {
    let in_language = |language| Text::name(&Words::of(language).say(id)).unwrap_or_default();
    Bilingual {
        en: in_language(Language::English),
        zh: in_language(Language::SimplifiedChinese),
    }
}
