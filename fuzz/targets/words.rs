//! What people type and what locale files say.

use kanjia::domain::date::PartialDate;
use kanjia::domain::strength::Strength;
use kanjia::domain::typed::{Frame, narrowed, understand};
use kanjia::domain::{Currency, Moment, Price, Text, Unit};
use kanjia::text::{Language, Words};
use kanjia::transcript::search::{Query, folded};

use super::text;

/// A locale file in the place of the built-in texts.
pub(super) fn locale(bytes: &[u8]) {
    let text = text(bytes);
    // all built-in texts are read each time, so only those of one language
    let language = Language::ALL[bytes.len() % Language::ALL.len()];
    if let Ok(words) = Words::read(language, "mine.ftl", &text) {
        for line in text.lines().take(20) {
            if let Some((id, _)) = line.split_once(" = ") {
                words.say(id.trim());
            }
        }
    }
}

/// A figure as it is typed, and the figures of files.
pub(super) fn price(bytes: &[u8]) {
    let text = text(bytes);
    for base in [
        None,
        Price::parse("4.36").ok(),
        Price::parse("999999999999.9999").ok(),
    ] {
        for (currency, unit) in [(Currency::Cny, Unit::Tablet), (Currency::Usd, Unit::Pack)] {
            let frame = Frame {
                currency,
                unit,
                step: kanjia::domain::price::fen(),
                base,
            };
            understand(&text, frame).ok();
        }
    }
    narrowed(&text);
    if let Ok(price) = Price::parse(&text) {
        assert_eq!(
            price.to_string(),
            &*text,
            "a price is written otherwise than it was read"
        );
    }
    if let Some(date) = PartialDate::parse(&text) {
        assert_eq!(PartialDate::parse(&date.to_string()), Some(date));
    }
    if let Some(moment) = Moment::parse(&text) {
        assert_eq!(Moment::parse(&moment.to_string()), Some(moment));
    }
    Strength::parse(&text);
}

/// A name, and words that are looked for.
pub(super) fn name(bytes: &[u8]) {
    let text = text(bytes);
    for taken in [Text::name(&text), Text::sentence(&text)]
        .into_iter()
        .flatten()
    {
        assert_eq!(
            Text::sentence(taken.as_str()),
            Ok(taken.clone()),
            "a text that was taken is changed by taking it again"
        );
        assert!(!taken.as_str().chars().any(char::is_control));
    }
    let query = Query::of(&text);
    assert!(query.is_empty() || !folded(&text).is_empty());
}
