//! Rules in words, for a terminal.

use std::path::Path;

use super::own_file;
use crate::cli::columns::{Align, lay_out, width, wrapped};
use crate::domain::RulePack;
use crate::text::{Words, unsure_rules};
use crate::transcript::packs::{Kept, Packs};

/// How wide a page is, in columns.
const PAGE: usize = 79;

/// Every pack on its lines, and where packs of one's own go.
pub(super) fn list(packs: &Packs, folder: &Path, words: &Words) -> String {
    let rows: Vec<Vec<String>> = packs
        .kept()
        .map(|kept| {
            let name = kept.pack.name().to_string();
            let title = words.name(kept.pack.title()).to_owned();
            vec![name, title, origin(kept, words)]
        })
        .collect();
    let mut lines = vec![words.say("rules-list").into_owned()];
    lines.extend(lay_out(&rows, &[Align::Left, Align::Left, Align::Left]));
    let folder = [("path", folder.display().to_string().into())];
    lines.push(String::new());
    lines.push(words.say_with("rules-folder", &folder));
    lines.join("\n")
}

/// One pack as a procedure.
pub(super) fn of(kept: &Kept, words: &Words) -> String {
    let pack: &RulePack = &kept.pack;
    let mut lines = vec![
        words.name(pack.title()).to_owned(),
        format!("{}, {}", pack.name(), origin(kept, words)),
    ];
    if let Some(unsure) = unsure(pack, words) {
        lines.push(unsure);
    }
    let sections = [
        ("rules-stages", stages(pack, words)),
        ("rules-rules", rules(pack, words)),
        ("rules-guide", guide(pack, words)),
        ("rules-sources", sources(pack)),
    ];
    for (id, rows) in sections {
        lines.push(String::new());
        lines.push(words.say(id).into_owned());
        lines.extend(rows);
    }
    lines.join("\n")
}

fn origin(kept: &Kept, words: &Words) -> String {
    match own_file(kept) {
        None => words.say("rules-shipped").into_owned(),
        Some(path) => words.say_with("rules-own", &[("path", path.into())]),
    }
}

/// How many rules are not from a published source, where any is not.
fn unsure(pack: &RulePack, words: &Words) -> Option<String> {
    let count = unsure_rules(pack).count();
    let fields = [
        ("count", count.into()),
        ("total", pack.rules().len().into()),
    ];
    (count > 0).then(|| words.say_with("rules-unsure", &fields))
}

fn stages(pack: &RulePack, words: &Words) -> Vec<String> {
    let names = pack.stages().iter().map(|stage| words.name(&stage.name));
    (1..)
        .zip(names)
        .map(|(number, name)| format!("  {number}  {name}"))
        .collect()
}

fn rules(pack: &RulePack, words: &Words) -> Vec<String> {
    let numbers = pack.rules().iter().map(|rule| width(&rule.number)).max();
    let column = numbers.unwrap_or(0);
    let mut lines = Vec::new();
    for rule in pack.rules() {
        let gap = " ".repeat(column.saturating_sub(width(&rule.number)));
        let lead = format!("  {gap}{}  ", rule.number);
        lines.extend(under(&lead, words.name(&rule.says)));
        let below = " ".repeat(width(&lead));
        if let Some(figures) = words.rule_figures(&rule.kind) {
            lines.extend(under(&below, &figures));
        }
        let source = words.rule_source(rule);
        let source = words.say_with("rules-source", &[("source", source.into())]);
        lines.extend(under(&below, &source));
    }
    lines
}

fn guide(pack: &RulePack, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    for line in pack.guide() {
        lines.extend(under("  ", &words.situation(pack, line.when)));
        lines.extend(under("      ", words.name(&line.says)));
        if !line.rules.is_empty() {
            lines.extend(under("      ", &words.rule_numbers(pack, &line.rules)));
        }
    }
    lines
}

fn sources(pack: &RulePack) -> Vec<String> {
    let sources = pack.sources().iter();
    sources.flat_map(|one| under("  ", one.as_str())).collect()
}

/// A text behind `lead`, its further lines under its first.
fn under(lead: &str, text: &str) -> Vec<String> {
    let indent = width(lead);
    let lines = wrapped(text, PAGE.saturating_sub(indent));
    let behind = |(at, line): (usize, String)| {
        if at == 0 {
            format!("{lead}{line}")
        } else {
            format!("{}{line}", " ".repeat(indent))
        }
    };
    lines.into_iter().enumerate().map(behind).collect()
}
