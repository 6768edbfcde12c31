//! The session as JSON, held against its published schema.
//!
//! The check below knows the keywords that the schema uses, and fails on any other, so that a
//! keyword it does not know can't be passed over.

use kanjia::domain::brief::ReserveMode;
use kanjia::domain::digest::Digest;
use kanjia::domain::envelope::{Committed, Envelope, Openers};
use kanjia::domain::event::ClockJump;
use kanjia::domain::{Command, Currency, Price, Text, Unit};
use kanjia::export::talk::{Audience, Format};
use serde_json::Value;

use super::{shipped, text};
use crate::talk::{BIDDING, MEDICARE, NRDL, RENEWAL, Talk};

fn schema() -> Value {
    serde_json::from_str(include_str!(
        "../../../assets/schemas/session-1.schema.json"
    ))
    .unwrap()
}

/// Everything in which the value is not as the schema says.
fn faults(value: &Value, schema: &Value, root: &Value, at: &str, found: &mut Vec<String>) {
    let object = schema.as_object().unwrap();
    let mut own: Vec<String> = Vec::new();
    let mut fault = |what: String| own.push(what);
    for (keyword, wanted) in object {
        match keyword.as_str() {
            "$schema" | "$id" | "$defs" | "title" | "description" | "then" => {}
            "$ref" => {
                let name = wanted.as_str().unwrap().strip_prefix("#/$defs/").unwrap();
                faults(value, &root["$defs"][name], root, at, found);
                return assert_alone(object);
            }
            "type" => {
                let is = |name: &Value| match name.as_str().unwrap() {
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    "integer" => value.is_u64() || value.is_i64(),
                    "boolean" => value.is_boolean(),
                    "null" => value.is_null(),
                    other => panic!("type {other}"),
                };
                let fits = wanted
                    .as_array()
                    .map_or_else(|| is(wanted), |all| all.iter().any(is));
                if !fits {
                    fault(format!("is no {wanted}"));
                }
            }
            "enum" => {
                if !wanted.as_array().unwrap().contains(value) {
                    fault(format!("{value} is none of {wanted}"));
                }
            }
            "const" => {
                if value != wanted {
                    fault(format!("{value} is not {wanted}"));
                }
            }
            "minimum" => {
                let least = wanted.as_i64().unwrap();
                if value.as_i64().is_some_and(|one| one < least) {
                    fault(format!("{value} is below {wanted}"));
                }
            }
            "pattern" => {
                if let Some(words) = value.as_str()
                    && !fits(wanted.as_str().unwrap(), words)
                {
                    fault(format!("{value} is not of {wanted}"));
                }
            }
            "required" => {
                for name in wanted.as_array().unwrap() {
                    if value.get(name.as_str().unwrap()).is_none() {
                        fault(format!("{name} is missing"));
                    }
                }
            }
            "additionalProperties" => {
                assert_eq!(wanted, &Value::Bool(false));
                let known = object["properties"].as_object().unwrap();
                for name in value.as_object().unwrap().keys() {
                    if !known.contains_key(name) {
                        fault(format!("{name} is not known"));
                    }
                }
            }
            "properties" => {
                for (name, one) in wanted.as_object().unwrap() {
                    if let Some(value) = value.get(name) {
                        faults(value, one, root, &format!("{at}/{name}"), found);
                    }
                }
            }
            "items" => {
                for (place, one) in value.as_array().unwrap().iter().enumerate() {
                    faults(one, wanted, root, &format!("{at}/{place}"), found);
                }
            }
            "allOf" => {
                for one in wanted.as_array().unwrap() {
                    faults(value, one, root, at, found);
                }
            }
            "if" => {
                let mut not = Vec::new();
                faults(value, wanted, root, at, &mut not);
                if not.is_empty() {
                    faults(value, &object["then"], root, at, found);
                }
            }
            other => panic!("the check knows no {other}"),
        }
    }
    found.extend(own.into_iter().map(|what| format!("{at}: {what}")));
}

fn assert_alone(object: &serde_json::Map<String, Value>) {
    let others = object
        .keys()
        .filter(|name| *name != "$ref" && *name != "description");
    assert_eq!(others.count(), 0, "a reference stands alone: {object:?}");
}

/// Whether words are of a pattern, of those that the schema uses.
fn fits(pattern: &str, words: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let decimal = |text: &str| match text.split_once('.') {
        Some((whole, fine)) => digits(whole) && digits(fine),
        None => digits(text),
    };
    let hex = |text: &str, count: usize| {
        text.len() == count && text.bytes().all(|byte| b"0123456789abcdef".contains(&byte))
    };
    match pattern {
        r"^(0|[1-9][0-9]{0,11})(\.[0-9]{1,4})?$" => kanjia::domain::Price::parse(words).is_ok(),
        r"^-?[0-9]+(\.[0-9]+)?$" => decimal(words.strip_prefix('-').unwrap_or(words)),
        "^([0-9a-f]{64})?$" => words.is_empty() || hex(words, 64),
        "^[0-9a-f]{32}$" => hex(words, 32),
        "^[A-Z]{2}$" => words.len() == 2 && words.bytes().all(|byte| byte.is_ascii_uppercase()),
        "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" => {
            kanjia::domain::date::PartialDate::parse(words).is_some()
        }
        _ if pattern.starts_with("^[0-9]{4}-[0-9]{2}-[0-9]{2}T") => {
            kanjia::domain::Moment::parse(words).is_some()
        }
        other => panic!("the check knows no pattern {other}"),
    }
}

fn check(session: &kanjia::domain::Session, what: &str) {
    let schema = schema();
    for audience in Audience::ALL {
        let made: Value = serde_json::from_str(&text(session, audience, Format::Json)).unwrap();
        let mut found = Vec::new();
        faults(&made, &schema, &schema, "", &mut found);
        assert_eq!(found, Vec::<String>::new(), "{what} for {audience:?}");
    }
}

#[test]
fn every_talk_that_ships_is_as_the_schema_says() {
    for name in [
        "dapagliflozin-2019",
        "nusinersen-2021",
        "januvia-2024",
        "risdiplam-2023",
        "dorzagliatin-2023",
        "paxlovid-2023",
        "shandong-2020",
    ] {
        check(&shipped(name).0, name);
    }
}

#[test]
fn talks_under_every_procedure_are_as_the_schema_says() {
    for (pack, sentences) in [
        (
            NRDL,
            "open; note a; company 5.62!; outside; payer says x; company out 5; minutes 10; back; \
             payer asks; company 4.72!; inside; company 4.05; company 4.40 sure; payer 4.36; \
             company accepts; payer signs A; company signs B; close",
        ),
        (
            NRDL,
            "company 5.62!; outside; company 5.60!; outside; payer signs A; company signs B; close",
        ),
        (
            BIDDING,
            "bid 1; bid 2; no more bids; opens 100: 1=65 2=90; payer signs A",
        ),
        (RENEWAL, "renew; company accepts"),
        (
            MEDICARE,
            "payer 100 because of x; company 150 because of y; meeting about z; payer 113; company accepts",
        ),
    ] {
        let mut talk = Talk::new(pack, None);
        talk.say_all(sentences);
        check(&talk.session, sentences);
    }
}

/// A talk with an envelope, opened by two, shown, on a machine whose clock jumped.
#[test]
fn what_is_recorded_of_an_envelope_stands_in_the_json_and_is_as_the_schema_says() {
    let pack = crate::talk::shipped(NRDL.0, NRDL.1);
    let mut brief = crate::talk::brief(&pack);
    brief.reserve = ReserveMode::Envelope;
    let mut talk = Talk::held_under(pack, brief, None);
    let price = Price::parse("4.40").unwrap();
    let envelope = Envelope::new(price, Currency::Cny, Unit::Tablet, [7; 32]);
    let committed = Committed {
        commitment: envelope.commitment(),
        file: Some(Digest::of(b"file")),
        openers: Openers::Two,
        reason: Text::default(),
    };
    let by = ["Xu Wei", "Zhang Jinni"].map(|name| Text::name(name).unwrap());
    for command in [
        Command::Commit(committed),
        Command::OpenReserve {
            by: by.to_vec(),
            commitment: Some(envelope.commitment()),
        },
        Command::Clock(ClockJump::Set { seconds: -90 }),
        Command::Clock(ClockJump::Slept { seconds: 5 }),
    ] {
        talk.command(&command).unwrap();
    }
    talk.say_all("company 5.62; fail too far apart");
    talk.command(&Command::Show(envelope.shown())).unwrap();
    check(&talk.session, "an envelope");
    let made = text(&talk.session, Audience::Full, Format::Json);
    let made: Value = serde_json::from_str(&made).unwrap();
    let records = &made["records"];
    assert_eq!(records[1]["commitment"], envelope.commitment().to_string());
    assert_eq!(records[1]["file"], Digest::of(b"file").to_string());
    assert_eq!(records[1]["openers"], 2);
    assert_eq!(records[2]["opened_by"][1], "Zhang Jinni");
    assert_eq!(records[3]["seconds"], -90);
    assert_eq!(records[4]["clock"], "slept");
    assert_eq!(records[7]["nonce"], "07".repeat(32));
    let public = text(&talk.session, Audience::Public, Format::Json);
    for secret in ["4.40", "Zhang Jinni", "0707"] {
        assert!(!public.contains(secret), "{secret}");
    }
}

#[test]
fn the_check_finds_what_is_wrong() {
    let schema = schema();
    let (session, _) = shipped("dapagliflozin-2019");
    let made: Value = serde_json::from_str(&text(&session, Audience::Full, Format::Json)).unwrap();
    for (change, wanted) in [
        ("format", "/format"),
        ("price", "/records/1/price"),
        ("unknown", "/records/1"),
        ("missing", "/records/1"),
        ("event", "/records/1/event"),
    ] {
        let mut wrong = made.clone();
        let record = &mut wrong["records"][1];
        match change {
            "price" => record["price"] = Value::from("5.62000"),
            "unknown" => record["reserve"] = Value::from("4.40"),
            "missing" => {
                record.as_object_mut().unwrap().remove("by");
            }
            "event" => record["event"] = Value::from("revealed"),
            _ => wrong["format"] = Value::from(2),
        }
        let mut found = Vec::new();
        faults(&wrong, &schema, &schema, "", &mut found);
        assert!(
            found.iter().any(|one| one.starts_with(wanted)),
            "{change}: {found:?}"
        );
    }
}
