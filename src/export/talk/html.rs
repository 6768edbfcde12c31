//! A document as one page of HTML that needs nothing else: no script, no picture, no address.
//!
//! A policy in its head forbids whatever is not its own style, so that even a slip in escaping
//! could load nothing and run nothing. It prints on A4.

use super::document::{Block, Document, Table};

const STYLE: &str = include_str!("../../../assets/export/minutes.css");

/// The document as a page.
pub(super) fn page(document: &Document) -> String {
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
        out.push_str(&format!(
            "<p class=\"subject\">{}</p>\n",
            escaped(&document.subject)
        ));
    }
    out.push_str("<div class=\"source\">\n");
    for line in &document.source {
        out.push_str(&format!("<p>{}</p>\n", escaped(line)));
    }
    out.push_str("</div>\n</header>\n<main>\n");
    for section in &document.sections {
        out.push_str(&format!("<section>\n<h2>{}</h2>\n", escaped(&section.head)));
        for block in &section.blocks {
            put(block, &mut out);
        }
        out.push_str("</section>\n");
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn put(block: &Block, out: &mut String) {
    match block {
        Block::Words(words) => out.push_str(&format!("<p>{}</p>\n", escaped(words))),
        Block::Facts(facts) => {
            out.push_str("<dl>\n");
            for (name, value) in facts {
                out.push_str(&format!(
                    "<dt>{}</dt><dd>{}</dd>\n",
                    escaped(name),
                    escaped(value)
                ));
            }
            out.push_str("</dl>\n");
        }
        Block::Table(of) => table(of, out),
        Block::Signatures(places) => {
            out.push_str("<div class=\"signatures\">\n");
            for (whose, name) in places {
                out.push_str(&format!(
                    "<p><span>{}</span> <b>{}</b><i></i></p>\n",
                    escaped(whose),
                    escaped(name)
                ));
            }
            out.push_str("</div>\n");
        }
    }
}

fn table(of: &Table, out: &mut String) {
    let class = |figures: bool| if figures { " class=\"figure\"" } else { "" };
    out.push_str("<table>\n<thead><tr>");
    for one in &of.columns {
        out.push_str(&format!(
            "<th scope=\"col\"{}>{}</th>",
            class(one.figures),
            escaped(&one.head)
        ));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in &of.rows {
        out.push_str("<tr>");
        for (cell, column) in row.iter().zip(&of.columns) {
            out.push_str(&format!(
                "<td{}>{}</td>",
                class(column.figures),
                escaped(cell)
            ));
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
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
