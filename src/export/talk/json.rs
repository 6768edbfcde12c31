//! JSON (RFC 8259), laid out for people as well: two spaces, names in their order.

use std::fmt::Write as _;

use super::tree::Tree;
use crate::export::course::{Course, Part, Stopped};

/// The value as JSON, with a line end.
pub(super) fn json(tree: &Tree, course: &Course<'_>) -> Result<String, Stopped> {
    let mut out = String::new();
    write(tree, 0, &mut out, &course.part(tree.listed()))?;
    out.push('\n');
    Ok(out)
}

fn write(tree: &Tree, depth: usize, out: &mut String, part: &Part<'_>) -> Result<(), Stopped> {
    match tree {
        Tree::Null => out.push_str("null"),
        Tree::Truth(truth) => out.push_str(if *truth { "true" } else { "false" }),
        Tree::Figure(figure) => out.push_str(&figure.to_string()),
        Tree::Text(text) => quote(text, out),
        Tree::List(several) if several.is_empty() => out.push_str("[]"),
        Tree::Map(fields) if fields.is_empty() => out.push_str("{}"),
        Tree::List(several) => {
            out.push('[');
            for (at, one) in several.iter().enumerate() {
                part.step()?;
                next(at, depth + 1, out);
                write(one, depth + 1, out, part)?;
            }
            line(depth, out);
            out.push(']');
        }
        Tree::Map(fields) => {
            out.push('{');
            for (at, (name, value)) in fields.iter().enumerate() {
                next(at, depth + 1, out);
                quote(name, out);
                out.push_str(": ");
                write(value, depth + 1, out, part)?;
            }
            line(depth, out);
            out.push('}');
        }
    }
    Ok(())
}

fn next(at: usize, depth: usize, out: &mut String) {
    if at > 0 {
        out.push(',');
    }
    line(depth, out);
}

fn line(depth: usize, out: &mut String) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
}

/// Words between quotes. What JavaScript takes for a line end and what ends a script in a
/// page is escaped too, so that the file may stand in either.
pub(super) fn quote(text: &str, out: &mut String) {
    out.push('"');
    for one in text.chars() {
        match one {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '<' | '\u{7F}'..='\u{9F}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' => escape(one, out),
            one if one < ' ' => escape(one, out),
            one => out.push(one),
        }
    }
    out.push('"');
}

fn escape(one: char, out: &mut String) {
    write!(out, "\\u{:04x}", u32::from(one)).ok();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::talk::tree::Fields;
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    #[test]
    fn figures_stand_as_they_are() {
        let exact = Decimal::from_str_exact("999999999999.9999").unwrap();
        let tree = Fields::default()
            .put("amount", Tree::Figure(exact))
            .put("none", Tree::Null)
            .put("empty", Tree::List(Vec::new()));
        assert_eq!(
            json(&tree.into(), &Course::unwatched()).unwrap(),
            "{\n  \"amount\": 999999999999.9999,\n  \"none\": null,\n  \"empty\": []\n}\n"
        );
    }

    proptest! {
        #[test]
        fn any_words_are_read_back_as_they_were(words in any::<String>()) {
            let written = json(&Tree::from(words.as_str()), &Course::unwatched()).unwrap();
            let read: String = serde_json::from_str(&written).unwrap();
            prop_assert_eq!(read, words);
            prop_assert!(!written.contains('<'));
        }
    }
}
