//! A talk that is driven by sentences, and watched while it goes on.
//!
//! | sentence | command |
//! |---|---|
//! | `company 5.62` | a quote; `5.62!` is confirmed, `5.62?` may have been, `--` is not on record; `sure` behind it answers a doubt |
//! | `payer 4.36` | a counteroffer; `payer 4.36 because …` with its written justification |
//! | `meeting …` | a meeting |
//! | `confirm`, `inside`, `outside`, `open` | confirm the quote; the leader's word on the gate; the envelope |
//! | `company out`, `company out 5`, `minutes 10`, `back` | a recess |
//! | `payer asks`, `payer says …`, `note …` | words |
//! | `correct 2 to 4.50 because …` | also `to quote`, `to confirmed` |
//! | `bid 2`, `no more bids`, `opens 100: 1=65 2=90` | sealed bids; `because …` behind it reads them anew |
//! | `bidder 2 signs …`, `renew` | a bidder's signature; the price by the rules of renewal |
//! | `company accepts`, `fail …`, `payer signs …`, `close`, `close unsigned` | the end |

use std::sync::Arc;

use kanjia::domain::bidding::Bid;
use kanjia::domain::brief::{Brief, ReserveMode};
use kanjia::domain::command::{Command, NewOffer};
use kanjia::domain::event::{Event, Failure, OpenedBids, Opening, Origin, Record, Seq};
use kanjia::domain::moment::{Moment, Occurred};
use kanjia::domain::offer::{Confirmation, Hearing};
use kanjia::domain::rules::{PackName, RulePack};
use kanjia::domain::session::Outcome;
use kanjia::domain::{Price, Refusal, Reserve, Session, Side, Text};
use kanjia::transcript::form::{read_brief, read_record, write_record};
use kanjia::transcript::packs::Packs;

/// The rules of on-site negotiation: two chances, a gate at 115 %, no deal above the reserve.
pub(crate) const NRDL: (&str, &str) = ("nrdl-on-site", "2021-12");
/// The rules of open bargaining: offers and counteroffers in turn.
pub(crate) const OPEN: (&str, &str) = ("open-bargaining", "2020-11");
/// The rules of bidding; the shortest brief names three bidders.
pub(crate) const BIDDING: (&str, &str) = ("nrdl-bidding", "2022-06");
/// The rules of renewal; the shortest brief comes to a cut of 13.51 percent.
pub(crate) const RENEWAL: (&str, &str) = ("nrdl-renewal", "2023-07");
/// The rules of Medicare: an initial offer, one counteroffer, three meetings, a final offer.
pub(crate) const MEDICARE: (&str, &str) = ("medicare-negotiation", "2026");

/// A talk with the reserve that may be held in it.
pub(crate) struct Talk {
    pub(crate) session: Session,
    reserve: Option<Reserve>,
}

impl Talk {
    /// A talk under a shipped pack.
    pub(crate) fn new((pack, version): (&str, &str), reserve: Option<&str>) -> Self {
        let pack = shipped(pack, version);
        let brief = brief(&pack);
        Self::held_under(pack, brief, reserve)
    }

    /// A talk of 13 November 2019, entered afterwards.
    pub(crate) fn past((pack, version): (&str, &str)) -> Self {
        let pack = shipped(pack, version);
        let mut brief = brief(&pack);
        brief.held = kanjia::domain::date::PartialDate::parse("2019-11-13");
        brief.reserve = ReserveMode::None;
        Self::held_under(pack, brief, None)
    }

    /// A talk with this brief.
    pub(crate) fn held_under(pack: Arc<RulePack>, brief: Brief, reserve: Option<&str>) -> Self {
        let session = Session::open(opening(&pack, brief), pack).unwrap();
        let reserve = reserve.map(|price| Reserve::sealed(Price::parse(price).unwrap()));
        Self { session, reserve }
    }

    /// Says several sentences, parted by `;`. Each must be recorded.
    pub(crate) fn say_all(&mut self, sentences: &str) {
        for sentence in parted(sentences) {
            let said = self.say(sentence);
            assert!(said.is_ok(), "`{sentence}` of `{sentences}`: {said:?}");
        }
    }

    /// Says one sentence and gives what was recorded, in words.
    pub(crate) fn say(&mut self, sentence: &str) -> Result<String, Refusal> {
        self.command(&command(sentence))
    }

    /// Gives one command, and watches that all that must hold does.
    pub(crate) fn command(&mut self, command: &Command) -> Result<String, Refusal> {
        let before = snapshot(&self.session);
        let decided = self.session.decide(command, self.reserve.as_ref());
        assert_eq!(before, snapshot(&self.session), "decide changed the talk");
        let events = decided?;
        assert!(!events.is_empty(), "nothing was recorded for {command:?}");
        let words = events.iter().map(in_words).collect::<Vec<_>>().join(", ");
        let records = self
            .session
            .records_of(events, Occurred::AsRecorded, moment());
        for record in records {
            assert_eq!(record.seq, self.session.next_seq());
            let judged = self.session.judge(&record.event);
            assert!(judged.is_ok(), "{:?} is judged {judged:?}", record.event);
            let line = write_record(&record).unwrap();
            assert_eq!(read_record(&line).as_ref(), Ok(&record), "{line}");
            self.session.apply(record);
        }
        Ok(words)
    }

    /// Says one sentence and gives what came of it in words: what was recorded, or
    /// `refused: code` and the rule that says so.
    pub(crate) fn answer(&mut self, sentence: &str) -> String {
        match self.say(sentence) {
            Ok(words) => words,
            Err(Refusal { reason, rule }) => {
                let rule = rule.map(|rule| format!(" (rule {rule})"));
                format!("refused: {}{}", reason.code(), rule.unwrap_or_default())
            }
        }
    }

    /// Stage, chances used, gate and outcome, in words.
    pub(crate) fn standing(&self) -> String {
        let state = self.session.state();
        let outcome = match &state.outcome {
            None => String::new(),
            Some(Outcome::Deal(_)) => {
                let price = state.final_price();
                format!(
                    ", deal {}",
                    price.map_or("--".to_owned(), |p| p.to_string())
                )
            }
            Some(Outcome::Listed(listed)) => format!(", listed at {}", listed.standard),
            Some(outcome) => match outcome.failed_by() {
                Some(rule) => format!(", no deal by rule {rule}"),
                None => ", no deal".to_owned(),
            },
        };
        format!(
            "{}, {} used{outcome}",
            self.session.stage().id(),
            state.chances_used
        )
    }
}

/// All that can be seen of a talk.
pub(crate) fn snapshot(session: &Session) -> String {
    format!("{:?}\n{:?}", session.records(), session.state())
}

/// The same records folded anew, each judged.
pub(crate) fn replayed(session: &Session, pack: Arc<RulePack>) -> Session {
    let mut records = session.records().iter().cloned();
    let mut anew = Session::open(records.next().unwrap(), pack).unwrap();
    for record in records {
        let judged = anew.judge(&record.event);
        assert!(judged.is_ok(), "{record:?} is judged {judged:?}");
        anew.apply(record);
    }
    anew
}

/// The sentences in a text that parts them with `;`.
pub(crate) fn parted(sentences: &str) -> impl Iterator<Item = &str> {
    sentences
        .split(';')
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
}

/// A pack that ships with the program.
pub(crate) fn shipped(pack: &str, version: &str) -> Arc<RulePack> {
    let name = PackName {
        pack: pack.to_owned(),
        version: version.to_owned(),
    };
    Packs::shipped().unwrap().get(&name).unwrap()
}

/// The shortest brief under these rules.
pub(crate) fn brief(pack: &RulePack) -> Brief {
    let more = match (pack.sealed_bids(), pack.renewal_cuts()) {
        (Some(_), _) => r#"bidders: [(en: "Alpha"), (en: "Beta"), (en: "Gamma")],"#,
        (None, Some(_)) => {
            r#"renewal: (
                year: 2024, spend: "500000000", budget: "400000000",
                added_budget: "20000000", base: "100000000",
                payment_standard: "10.00", consecutive_years: 2,
            ),"#
        }
        (None, None) => "",
    };
    let PackName { pack, version } = pack.name();
    read_brief(&format!(
        r#"(
            rules: (pack: "{pack}", version: "{version}"),
            currency: "CNY",
            unit: "tablet",
            product: (
                generic_name: (en: "dapagliflozin", zh: "达格列净"),
                company: (en: "AstraZeneca"),
                pack: 14,
            ),
            {more}
        )"#
    ))
    .unwrap()
}

/// The record that opens a talk.
pub(crate) fn opening(pack: &RulePack, brief: Brief) -> Record {
    Record {
        seq: 1,
        at: moment(),
        occurred: Occurred::AsRecorded,
        event: Event::Opened(Box::new(Opening {
            session: "0123456789abcdef0123456789abcdef".to_owned(),
            origin: Origin::Held,
            program: Text::sentence("kanjia 0.1.0").unwrap(),
            rules: pack.name().clone(),
            brief,
        })),
    }
}

/// A moment in the room.
pub(crate) fn moment() -> Moment {
    Moment::parse("2026-03-02T10:31:00.250+08:00").unwrap()
}

/// The command that a sentence means.
pub(crate) fn command(sentence: &str) -> Command {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let side = |word: &str| match word {
        "company" => Side::Company,
        "payer" => Side::Payer,
        other => panic!("no side: {other} in `{sentence}`"),
    };
    let text = |words: &[&str]| Text::sentence(&words.join(" ")).unwrap();
    match *words.as_slice() {
        ["confirm"] => Command::Confirm,
        ["inside"] => Command::Gate { inside: true },
        ["outside"] => Command::Gate { inside: false },
        ["open"] => Command::open_reserve(),
        ["bid", bidder] => Command::HandInBid {
            bidder: bidder.parse().unwrap(),
        },
        ["no", "more", "bids"] => Command::CloseBidding,
        ["renew"] => Command::Renew,
        ["opens", willingness, ref rest @ ..] => opening_of_bids(willingness, rest),
        ["bidder", bidder, "signs", ref name @ ..] => Command::Sign {
            by: Side::Company,
            bidder: Some(bidder.parse().unwrap()),
            name: text(name),
        },
        ["back"] => Command::Resume,
        ["minutes", minutes] => Command::SetRecess {
            minutes: minutes.parse().unwrap(),
        },
        ["meeting", ref words @ ..] => Command::Meet { text: text(words) },
        ["note", ref words @ ..] => Command::Note { text: text(words) },
        ["fail", ref words @ ..] => Command::Fail {
            reason: text(words),
        },
        ["close"] => Command::Close {
            signatures_on_record: true,
        },
        ["close", "unsigned"] => Command::Close {
            signatures_on_record: false,
        },
        ["correct", seq, "to", what, ref reason @ ..] => correction(
            seq.parse().unwrap(),
            what,
            text(reason.strip_prefix(&["because"]).unwrap_or(reason)),
        ),
        [by, "out"] => Command::Recess {
            by: side(by),
            minutes: None,
        },
        [by, "out", minutes] => Command::Recess {
            by: side(by),
            minutes: Some(minutes.parse().unwrap()),
        },
        [by, "asks"] => Command::Ask { by: side(by) },
        [by, "accepts"] => Command::Accept { by: side(by) },
        [by, "says", ref words @ ..] => Command::Remark {
            by: side(by),
            text: text(words),
            translation: None,
            claim: None,
        },
        [by, "signs", ref name @ ..] => Command::Sign {
            by: side(by),
            bidder: None,
            name: text(name),
        },
        [by, figure, "because", ref words @ ..] => Command::Offer(NewOffer {
            justification: text(words),
            ..offer(side(by), figure, true)
        }),
        [by, figure] => Command::Offer(offer(side(by), figure, false)),
        [by, figure, "sure"] => Command::Offer(offer(side(by), figure, true)),
        _ => panic!("no sentence: `{sentence}`"),
    }
}

fn opening_of_bids(willingness: &str, rest: &[&str]) -> Command {
    let because = rest.iter().position(|word| *word == "because");
    let (bids, reason) = match because {
        Some(at) => (&rest[..at], rest[at + 1..].join(" ")),
        None => (rest, String::new()),
    };
    let bid = |word: &&str| {
        let (bidder, price) = word.split_once('=').unwrap();
        Bid {
            bidder: bidder.parse().unwrap(),
            price: Price::parse(price).unwrap(),
        }
    };
    Command::OpenBids(OpenedBids {
        willingness: Price::parse(willingness.trim_end_matches(':')).unwrap(),
        bids: bids.iter().map(bid).collect(),
        reason: Text::sentence(&reason).unwrap(),
    })
}

fn correction(seq: Seq, what: &str, reason: Text) -> Command {
    let (price, confirmation) = match what {
        "quote" => (None, Some(Confirmation::Quote)),
        "confirmed" => (None, Some(Confirmation::Confirmed)),
        price => (Some(Price::parse(price).unwrap()), None),
    };
    Command::Correct {
        seq,
        typed: Text::sentence(what).unwrap(),
        price,
        confirmation,
        reason,
    }
}

fn offer(by: Side, figure: &str, sure: bool) -> NewOffer {
    let (figure, confirmation) = match (figure.strip_suffix('!'), figure.strip_suffix('?')) {
        (Some(figure), _) => (figure, Confirmation::Confirmed),
        (None, Some(figure)) => (figure, Confirmation::NotOnRecord),
        (None, None) => (figure, Confirmation::Quote),
    };
    let price = (figure != "--").then(|| Price::parse(figure).unwrap());
    NewOffer {
        by,
        typed: Text::sentence(figure.trim_matches('-')).unwrap(),
        price,
        confirmation,
        hearing: if price.is_some() {
            Hearing::Clear
        } else {
            Hearing::NotOnRecord
        },
        answered: None,
        sure,
        justification: Text::default(),
    }
}

fn in_words(event: &Event) -> String {
    match event {
        Event::Opened(_) => "opened".to_owned(),
        Event::EnvelopeCommitted(_) => "envelope committed".to_owned(),
        Event::ReserveOpened { .. } => "envelope opened".to_owned(),
        Event::ReserveShown(_) => "reserve shown".to_owned(),
        Event::ClockJumped(_) => "clock jumped".to_owned(),
        Event::Offered(_) => "offered".to_owned(),
        Event::Confirmed { .. } => "confirmed".to_owned(),
        Event::Gate {
            offer,
            inside,
            source,
        } => {
            let inside = if *inside { "inside" } else { "outside" };
            let source = format!("{source:?}").to_lowercase();
            format!("{offer} {source} {inside}")
        }
        Event::SteppedOut { .. } => "stepped out".to_owned(),
        Event::RecessSet { .. } => "recess set".to_owned(),
        Event::Resumed => "resumed".to_owned(),
        Event::AskedAgain { .. } => "asked again".to_owned(),
        Event::Met { .. } => "met".to_owned(),
        Event::Remarked { .. } => "remarked".to_owned(),
        Event::Noted { .. } => "noted".to_owned(),
        Event::Corrected(_) => "corrected".to_owned(),
        Event::Settled(_) => "settled".to_owned(),
        Event::Accepted { .. } => "accepted".to_owned(),
        Event::Failed(Failure::Stated(_)) => "failed".to_owned(),
        Event::Failed(Failure::ByRule(rule)) => format!("failed by rule {rule}"),
        Event::Signed { .. } => "signed".to_owned(),
        Event::Closed { .. } => "closed".to_owned(),
        Event::Recovered { .. } => "recovered".to_owned(),
        Event::StorageFault { .. } => "storage fault".to_owned(),
        Event::BidHandedIn { .. } => "handed in".to_owned(),
        Event::BiddingClosed => "bidding closed".to_owned(),
        Event::BidsOpened(_) => "bids opened".to_owned(),
    }
}
