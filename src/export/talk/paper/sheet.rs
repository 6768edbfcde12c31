//! A document for people as a template reads it.

use super::code;
use crate::export::talk::document::{Block, Document, Section};
use crate::export::talk::redacted::Redacted;
use crate::export::talk::tree::{Fields, Tree};
use crate::text::{Language, Words, head};

/// The document, with what stands on each page.
pub(super) fn of(document: &Document, of: &Redacted<'_>, words: &Words) -> Fields {
    let source = document.source.iter().map(String::as_str);
    on_each_page(of, words)
        .put("title", document.title.as_str())
        .put("subject", document.subject.as_str())
        .put("source", source.collect::<Vec<_>>())
        .put(
            "sections",
            document.sections.iter().map(section).collect::<Vec<_>>(),
        )
}

fn section(of: &Section) -> Tree {
    Fields::default()
        .put("head", of.head.as_str())
        .put("blocks", of.blocks.iter().map(block).collect::<Vec<_>>())
        .into()
}

fn block(of: &Block) -> Tree {
    let pairs = |pairs: &[(String, String)]| {
        let pairs = pairs.iter();
        pairs
            .map(|(name, value)| Tree::from(vec![name.as_str(), value.as_str()]))
            .collect::<Vec<_>>()
    };
    let row = |cells: &Vec<String>| -> Tree {
        let cells = cells.iter().map(String::as_str);
        cells.collect::<Vec<_>>().into()
    };
    match of {
        Block::Words(words) => Fields::default()
            .put("kind", "words")
            .put("words", words.as_str()),
        Block::Facts(facts) => Fields::default()
            .put("kind", "facts")
            .put("facts", pairs(facts)),
        Block::Table(table) => {
            let columns = table.columns.iter().map(|one| {
                let column = Fields::default()
                    .put("head", one.head.as_str())
                    .put("figures", one.figures);
                Tree::from(column)
            });
            Fields::default()
                .put("kind", "table")
                .put("columns", columns.collect::<Vec<_>>())
                .put("rows", table.rows.iter().map(row).collect::<Vec<_>>())
        }
        Block::Signatures(places) => Fields::default()
            .put("kind", "signatures")
            .put("places", pairs(places)),
    }
    .into()
}

/// Language, record number, head, code and how pages are counted: the same on every paper.
pub(super) fn on_each_page(of: &Redacted<'_>, words: &Words) -> Fields {
    let (tag, region) = match words.language() {
        Language::English => ("en", "gb"),
        Language::SimplifiedChinese => ("zh", "cn"),
    };
    let language = Fields::default().put("lang", tag).put("region", region);
    let number = &of.talk().opening().session;
    let number = Fields::default()
        .put("label", words.say("paper-number").as_ref())
        .put("short", head::short(number))
        .put("full", number.as_str());
    let says = code::says(of);
    let code = Fields::default()
        .put("says", says.as_str())
        .put("svg", code::svg(&says))
        .put("alt", words.say("paper-code").as_ref());
    let page = [("page", "{page}".into()), ("pages", "{pages}".into())];
    Fields::default()
        .put("language", language)
        .put("number", number)
        .put("check", check(of, words))
        .put("code", code)
        .put("page", words.say_with("paper-page", &page))
}

/// The head of the record, and how it is compared.
fn check(of: &Redacted<'_>, words: &Words) -> Fields {
    let digits = of.head();
    let last = [("number", of.on_record().into())];
    let (spoken, lines, how) = if digits.is_empty() {
        (
            words.say("not-on-record").into_owned(),
            Vec::new(),
            Vec::new(),
        )
    } else {
        let full = head::in_full(&digits);
        let groups: Vec<&str> = full.split(' ').collect();
        let lines = groups.chunks(4).map(|four| four.join(" ")).collect();
        let command = [("head", head::short(&digits).into())];
        let how = vec![
            words.say("paper-check-how").into_owned(),
            words.say_with("paper-check-command", &command),
        ];
        (head::spoken(&digits), lines, how)
    };
    Fields::default()
        .put("label", words.say("paper-check").as_ref())
        .put("short", head::short(&digits))
        .put("spoken", spoken)
        .put("until", words.say_with("paper-check-until", &last))
        .put("in-full", words.say("paper-check-in-full").as_ref())
        .put("lines", lines)
        .put("how", how)
}
