//! A document as one page of HTML that needs nothing else: no script, no picture, no address.
//!
//! A policy in its head forbids whatever is not its own style, so that even a slip in escaping
//! could load nothing and run nothing. It prints on A4.

use std::fmt::Write as _;

use super::document::{Block, Document, Table};
use crate::export::course::{Course, Part, Stopped};

const STYLE: &str = include_str!("../../../assets/export/minutes.css");

/// The document as a page.
pub(super) fn page(document: &Document, course: &Course<'_>) -> Result<String, Stopped> {
    let part = course.part(document.rows());
    let title = if document.subject.is_empty() {
        escaped(&document.title)
    } else {
        format!(
            "{} - {}",
            escaped(&document.title),
            escaped(&document.subject)
        )
    };
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{}</h1>\n",
        document.language,
        escaped(&document.title)
    );
    if !document.subject.is_empty() {
        writeln!(
            out,
            "<p class=\"subject\">{}</p>",
            escaped(&document.subject)
        )
        .ok();
    }
    out.push_str("<div class=\"source\">\n");
    for line in &document.source {
        writeln!(out, "<p>{}</p>", escaped(line)).ok();
    }
    out.push_str("</div>\n</header>\n<main>\n");
    for section in &document.sections {
        writeln!(out, "<section>\n<h2>{}</h2>", escaped(&section.head)).ok();
        for block in &section.blocks {
            put(block, &mut out, &part)?;
        }
        out.push_str("</section>\n");
    }
    out.push_str("</main>\n</body>\n</html>\n");
    Ok(out)
}

fn put(block: &Block, out: &mut String, part: &Part<'_>) -> Result<(), Stopped> {
    match block {
        Block::Words(words) => {
            writeln!(out, "<p>{}</p>", escaped(words)).ok();
        }
        Block::Facts(facts) => {
            out.push_str("<dl>\n");
            for (name, value) in facts {
                writeln!(out, "<dt>{}</dt><dd>{}</dd>", escaped(name), escaped(value)).ok();
            }
            out.push_str("</dl>\n");
        }
        Block::Table(of) => table(of, out, part)?,
        Block::Signatures(places) => {
            out.push_str("<div class=\"signatures\">\n");
            for (whose, name) in places {
                writeln!(
                    out,
                    "<p><span>{}</span> <b>{}</b><i></i></p>",
                    escaped(whose),
                    escaped(name)
                )
                .ok();
            }
            out.push_str("</div>\n");
        }
    }
    Ok(())
}

fn table(of: &Table, out: &mut String, part: &Part<'_>) -> Result<(), Stopped> {
    let class = |figures: bool| if figures { " class=\"figure\"" } else { "" };
    out.push_str("<table>\n<thead><tr>");
    for one in &of.columns {
        write!(
            out,
            "<th scope=\"col\"{}>{}</th>",
            class(one.figures),
            escaped(&one.head)
        )
        .ok();
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in &of.rows {
        part.step()?;
        out.push_str("<tr>");
        for (cell, column) in row.iter().zip(&of.columns) {
            write!(out, "<td{}>{}</td>", class(column.figures), escaped(cell)).ok();
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
    Ok(())
}

fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for one in words.chars() {
        match one {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            one => out.push(one),
        }
    }
    out
}
