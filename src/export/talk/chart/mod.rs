//! Pictures of the prices of a talk: the way they went, and how they lie beside those that they
//! are held against.
//!
//! They are drawn from what the audience may see and from nothing else, so no picture holds a
//! reserve, and none has an axis that depends on one. What is not on record is a hollow dotted
//! sign apart from the scale, and no line runs through it. One drawing is the source of both
//! forms: letters are outlines in it, so that it looks the same everywhere.

mod drawing;
mod ladder;
mod level;
mod path;
mod scale;

use std::fmt::Write as _;

use drawing::{Drawing, Ink};

use super::paper::{Desk, Into, Unmade, set};
use super::redacted::Redacted;
use super::said::outcome;
use super::{parts, source};
use crate::domain::event::Origin;
use crate::export::Course;
use crate::text::price::bare_price;
use crate::text::{Language, Words};

/// What is drawn.
#[derive(Clone, Copy)]
pub(super) enum Chart {
    /// Offer after offer.
    Path,
    /// Offers beside reference prices and the target.
    Ladder,
}

/// As what.
#[derive(Clone, Copy)]
pub(super) enum Drawn {
    /// A drawing that grows without loss.
    Svg,
    /// A picture, two pixels a point.
    Png,
}

const TEMPLATE: &str = include_str!("../../../../assets/export/picture.typ");

/// The picture's bytes.
pub(super) fn drawn(
    chart: Chart,
    of: &Redacted<'_>,
    words: &Words,
    drawn: Drawn,
    course: &Course<'_>,
) -> Result<Vec<u8>, Unmade> {
    let ink = Ink::light().ok_or(Unmade::Lost)?;
    let (drawing, id) = match chart {
        Chart::Path => (path::of(of, words, &ink)?, "chart-path"),
        Chart::Ladder => (ladder::of(of, words, &ink)?, "chart-ladder"),
    };
    let title = [("subject", parts::subject(of, words).into())];
    let title = words.say_with(id, &title);
    let language = match words.language() {
        Language::English => "en",
        Language::SimplifiedChinese => "zh",
    };
    let data = drawing.data(&title, language);
    let desk = Desk::of_text(TEMPLATE, data).ok_or(Unmade::Lost)?;
    let into = match drawn {
        Drawn::Svg => Into::Svg,
        Drawn::Png => Into::Png { per_point: 2.0 },
    };
    let picture = set(desk, into, of.on_record(), course)?
        .pop()
        .ok_or(Unmade::Lost)?;
    match drawn {
        Drawn::Svg => named(&picture, &title, &in_words(of, words)),
        Drawn::Png => Ok(picture),
    }
}

/// The drawing with a name and a description for who can't see it.
fn named(picture: &[u8], title: &str, said: &str) -> Result<Vec<u8>, Unmade> {
    let picture = str::from_utf8(picture).or(Err(Unmade::Lost))?;
    let inside = picture.find('>').ok_or(Unmade::Lost)?;
    let (open, rest) = picture.split_at(inside);
    let rest = rest.get(1..).unwrap_or_default();
    let mut named = String::with_capacity(picture.len() + said.len());
    write!(
        named,
        "{open} role=\"img\"><title>{}</title><desc>{}</desc>{rest}",
        escaped(title),
        escaped(said)
    )
    .ok();
    Ok(named.into_bytes())
}

fn escaped(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Every offer in order, how it came out, and where that is from.
fn in_words(of: &Redacted<'_>, words: &Words) -> String {
    let talk = of.talk();
    let code = talk.brief().currency.code();
    let mut lines: Vec<String> = talk
        .state()
        .offers
        .iter()
        .map(|offer| {
            let price = offer.price.map_or_else(
                || words.say("not-on-record").into_owned(),
                |price| bare_price(price.amount(), code),
            );
            format!("{} {} {price}", words.side(offer.by), offer.ordinal)
        })
        .collect();
    lines.push(outcome(of, words));
    lines.extend(source::in_words(of, words));
    lines.join("; ")
}

/// Head and foot of both pictures: of what, how it came out, the unit, where it is from.
fn framed(drawing: &mut Drawing, id: &str, of: &Redacted<'_>, words: &Words, ink: &Ink) {
    let brief = of.talk().brief();
    let (width, height) = (drawing.width, drawing.height);
    let title = [("subject", parts::subject(of, words).into())];
    drawing.words(
        32.0,
        20.0,
        width - 64.0,
        15.0,
        &ink.strong,
        &words.say_with(id, &title),
    );
    let unit = words.price_head(brief.currency.code(), brief.unit.id());
    let unit = [
        ("outcome", outcome(of, words).into()),
        ("unit", unit.into()),
        ("date", parts::date(of, words).into()),
    ];
    let said = words.say_with("chart-said", &unit);
    drawing.words(32.0, 44.0, width - 64.0, 10.0, &ink.normal, &said);
    let mut lines = source::in_words(of, words);
    if of.origin() != Origin::Held && !lines.is_empty() {
        let mark = lines.remove(0);
        drawing.boxed(
            32.0,
            62.0,
            11.0 * 0.62 * columns(&mark) + 14.0,
            20.0,
            None,
            Some(&ink.caution),
        );
        drawing.text(39.0, 76.0, 0.0, 10.5, true, &ink.caution, &mark);
    }
    let joint = match words.language() {
        Language::English => " ",
        Language::SimplifiedChinese => "",
    };
    let said = lines.join(joint);
    let rows = (8.5 * 0.6 * columns(&said) / (width - 64.0))
        .ceil()
        .max(1.0);
    drawing.words(
        32.0,
        height - 14.0 - 12.0 * rows,
        width - 64.0,
        8.5,
        &ink.weak,
        &said,
    );
}

/// How wide words are, in Latin letters; others take two.
fn columns(words: &str) -> f64 {
    words
        .chars()
        .map(|one| if one.is_ascii() { 1.0 } else { 1.75 })
        .sum()
}
