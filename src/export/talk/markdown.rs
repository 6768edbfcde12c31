//! A document as Markdown (`CommonMark` with the tables of GitHub).
//!
//! Whatever stands in a document was written by people: every sign that means something in
//! Markdown or HTML gets a backslash or stands as an entity, so that it shows as it was written.

use std::fmt::Write as _;

use super::document::{Block, Document, Table};
use crate::export::course::{Course, Part, Stopped};

/// The document as a page of Markdown.
pub(super) fn page(document: &Document, course: &Course<'_>) -> Result<String, Stopped> {
    let part = course.part(document.rows());
    let mut out = format!("# {}\n\n", escaped(&document.title));
    if !document.subject.is_empty() {
        write!(out, "{}\n\n", escaped(&document.subject)).ok();
    }
    for line in &document.source {
        writeln!(out, "> {}\n>", escaped(line)).ok();
    }
    if out.ends_with(">\n") {
        out.truncate(out.len() - 2);
        out.push('\n');
    }
    for section in &document.sections {
        write!(out, "## {}\n\n", escaped(&section.head)).ok();
        for block in &section.blocks {
            put(block, &mut out, &part)?;
            out.push('\n');
        }
    }
    let whole = out.trim_end().len();
    out.truncate(whole);
    out.push('\n');
    Ok(out)
}

fn put(block: &Block, out: &mut String, part: &Part<'_>) -> Result<(), Stopped> {
    match block {
        Block::Words(words) => {
            writeln!(out, "{}", escaped(words)).ok();
        }
        Block::Facts(facts) => {
            for (name, value) in facts {
                writeln!(out, "- **{}** {}", escaped(name), escaped(value)).ok();
            }
        }
        Block::Table(of) => table(of, out, part)?,
        Block::Signatures(places) => {
            for (whose, name) in places {
                let name = if name.is_empty() {
                    String::new()
                } else {
                    format!(" {}", escaped(name))
                };
                let line = "\\_".repeat(24);
                writeln!(out, "- {}{name} {line}", escaped(whose)).ok();
            }
        }
    }
    Ok(())
}

fn table(of: &Table, out: &mut String, part: &Part<'_>) -> Result<(), Stopped> {
    let row = |cells: Vec<String>, out: &mut String| {
        writeln!(out, "| {} |", cells.join(" | ")).ok();
    };
    row(
        of.columns.iter().map(|one| escaped(&one.head)).collect(),
        out,
    );
    let marks = of.columns.iter().map(|one| {
        let mark = if one.figures { "---:" } else { "---" };
        mark.to_owned()
    });
    row(marks.collect(), out);
    for cells in &of.rows {
        part.step()?;
        row(cells.iter().map(|cell| escaped(cell)).collect(), out);
    }
    Ok(())
}

/// Words that Markdown shows as they are.
pub(super) fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut digits_only = true;
    for (at, one) in words.char_indices() {
        match one {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '$' => {
                out.push('\\');
                out.push(one);
            }
            // a list, a heading's line or a number of a list at the beginning of a line
            '-' | '+' | '=' if at == 0 => {
                out.push('\\');
                out.push(one);
            }
            '.' | ')' if at > 0 && digits_only && ends_number(words, at) => {
                out.push('\\');
                out.push(one);
            }
            // addresses are no links
            ':' if words.get(at..).is_some_and(|rest| rest.starts_with("://")) => {
                out.push_str("&#58;");
            }
            '@' => out.push_str("&#64;"),
            one => out.push(one),
        }
        digits_only &= one.is_ascii_digit();
    }
    out
}

/// Whether a number of a list would end here: a space or nothing follows.
fn ends_number(words: &str, at: usize) -> bool {
    let rest = words.get(at + 1..).unwrap_or_default();
    rest.is_empty() || rest.starts_with(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_people_show_as_they_were_written() {
        for (written, escaped_as) in [
            ("plain words, 4.36", "plain words, 4.36"),
            ("<script>&", "&lt;script&gt;&amp;"),
            ("a|b", "a\\|b"),
            ("# head", "\\# head"),
            ("- item", "\\- item"),
            ("1. item", "1\\. item"),
            ("1.5 item", "1.5 item"),
            ("[x](http://a.b)", "\\[x\\](http&#58;//a.b)"),
            ("![x]", "!\\[x\\]"),
            ("a@b.c", "a&#64;b.c"),
            ("*a* _b_ `c` ~~d~~", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~"),
            ("$x$", "\\$x\\$"),
        ] {
            assert_eq!(escaped(written), escaped_as);
        }
    }
}
