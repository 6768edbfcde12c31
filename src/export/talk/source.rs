//! What stands at the top of every export: whom it is for, where it is from, what was left out.

use super::redacted::Redacted;
use super::tree::{Fields, Tree};
use crate::domain::event::Origin;
use crate::text::{Words, head};

/// In words, a sentence each.
pub(super) fn in_words(of: &Redacted<'_>, words: &Words) -> Vec<String> {
    let digits = of.head();
    let audience = format!("export-audience-{}", of.audience().id());
    let audience = words.say(&audience);
    let mut lines = Vec::new();
    match of.origin() {
        Origin::Held => {}
        Origin::Simulated => lines.push(words.say("export-simulated").into_owned()),
        Origin::Imported => lines.push(words.say("export-imported").into_owned()),
        Origin::Training(copied) => lines.push(words.copied_from(copied)),
    }
    let from = [
        ("audience", audience.into_owned().into()),
        ("head", head::short(&digits).into()),
        ("count", of.on_record().into()),
    ];
    lines.push(words.say_with("export-source", &from));
    lines.push(of.left_out().in_words(words));
    if of.is_numbered_anew() {
        lines.push(words.say("export-numbered-anew").into_owned());
    }
    lines
}

/// As data, what was left out by kind and count.
pub(in crate::export::talk) fn as_data(of: &Redacted<'_>) -> Fields {
    about(of).put("left_out", Tree::List(left_out(of)))
}

/// As data, without a list where nothing was left out.
pub(in crate::export::talk) fn as_filled_data(of: &Redacted<'_>) -> Fields {
    about(of).list("left_out", left_out(of))
}

fn about(of: &Redacted<'_>) -> Fields {
    Fields::default()
        .put("audience", of.audience().id())
        .put("origin", origin(of.origin()))
        .put("head", of.head())
        .put("records", Tree::Figure(of.on_record().into()))
        .put("shown", Tree::Figure(of.records().count().into()))
        .put("numbered_anew", of.is_numbered_anew())
}

fn left_out(of: &Redacted<'_>) -> Vec<Tree> {
    let counts = of.left_out().counts();
    counts
        .map(|(matter, count)| {
            Fields::default()
                .put("kind", matter.id())
                .put("count", count)
                .into()
        })
        .collect()
}

/// Where a talk comes from, in a word.
pub(super) fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Held => "held",
        Origin::Simulated => "simulated",
        Origin::Imported => "imported",
        Origin::Training(_) => "training",
    }
}
