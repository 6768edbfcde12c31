//! YAML 1.2, in the narrow part of it that every reader reads alike.
//!
//! Blocks by indentation, words always between double quotes with the escapes of JSON, figures
//! bare. So no word can be taken for a truth, a date, a figure or a tag of YAML (`no`, `1e3`,
//! `2019-11-13`, `!!python/object`), and no anchor, alias or second document can be made.

use std::borrow::Cow;

use super::json::quote;
use super::tree::Tree;
use crate::export::course::{Course, Part, Stopped};

/// The value as a YAML document.
pub(super) fn yaml(tree: &Tree, course: &Course<'_>) -> Result<String, Stopped> {
    let mut out = String::new();
    let part = course.part(tree.named());
    match tree {
        Tree::Map(fields) if !fields.is_empty() => map(fields, 0, &mut out, &part)?,
        Tree::List(several) if !several.is_empty() => list(several, 0, &mut out, &part)?,
        Tree::Null
        | Tree::Truth(_)
        | Tree::Figure(_)
        | Tree::Text(_)
        | Tree::List(_)
        | Tree::Map(_) => {
            scalar(tree, &mut out);
            out.push('\n');
        }
    }
    Ok(out)
}

fn map(
    fields: &[(Cow<'static, str>, Tree)],
    depth: usize,
    out: &mut String,
    part: &Part<'_>,
) -> Result<(), Stopped> {
    for (name, value) in fields {
        indent(depth, out);
        field((name, value), depth, out, part)?;
    }
    Ok(())
}

fn field(
    (name, value): (&str, &Tree),
    depth: usize,
    out: &mut String,
    part: &Part<'_>,
) -> Result<(), Stopped> {
    part.step()?;
    out.push_str(name);
    out.push(':');
    match value {
        Tree::Map(fields) if !fields.is_empty() => {
            out.push('\n');
            map(fields, depth + 1, out, part)?;
        }
        Tree::List(several) if !several.is_empty() => {
            out.push('\n');
            list(several, depth, out, part)?;
        }
        Tree::Null
        | Tree::Truth(_)
        | Tree::Figure(_)
        | Tree::Text(_)
        | Tree::List(_)
        | Tree::Map(_) => {
            out.push(' ');
            scalar(value, out);
            out.push('\n');
        }
    }
    Ok(())
}

fn list(several: &[Tree], depth: usize, out: &mut String, part: &Part<'_>) -> Result<(), Stopped> {
    for one in several {
        indent(depth, out);
        out.push_str("- ");
        match one {
            Tree::Map(fields) if !fields.is_empty() => {
                for (at, (name, value)) in fields.iter().enumerate() {
                    if at > 0 {
                        indent(depth + 1, out);
                    }
                    field((name, value), depth + 1, out, part)?;
                }
            }
            // a list in a list stands in brackets
            Tree::Null
            | Tree::Truth(_)
            | Tree::Figure(_)
            | Tree::Text(_)
            | Tree::List(_)
            | Tree::Map(_) => {
                scalar(one, out);
                out.push('\n');
            }
        }
    }
    Ok(())
}

fn scalar(tree: &Tree, out: &mut String) {
    match tree {
        Tree::Null => out.push_str("null"),
        Tree::Truth(truth) => out.push_str(if *truth { "true" } else { "false" }),
        Tree::Figure(figure) => out.push_str(&figure.to_string()),
        Tree::Text(text) => quote(text, out),
        Tree::List(several) => {
            out.push('[');
            for (at, one) in several.iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                scalar(one, out);
            }
            out.push(']');
        }
        Tree::Map(fields) => {
            out.push('{');
            for (at, (name, value)) in fields.iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                out.push_str(name);
                out.push_str(": ");
                scalar(value, out);
            }
            out.push('}');
        }
    }
}

fn indent(depth: usize, out: &mut String) {
    out.extend(std::iter::repeat_n("  ", depth));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::talk::tree::Fields;

    #[test]
    fn words_that_yaml_would_take_for_something_else_stay_words() {
        let tree = Fields::default()
            .put("word", "no")
            .put("date", "2019-11-13")
            .put("tag", "!!python/object: x\n- &a *a")
            .put(
                "several",
                vec![
                    Tree::from(
                        Fields::default()
                            .put("a", true)
                            .put("b", Tree::from(Fields::default().put("c", Tree::Null))),
                    ),
                    Tree::List(vec![Tree::from("#")]),
                ],
            );
        assert_eq!(
            yaml(&tree.into(), &Course::unwatched()).unwrap(),
            "word: \"no\"\ndate: \"2019-11-13\"\ntag: \"!!python/object: x\\n- &a *a\"\nseveral:\n- a: true\n  b:\n    c: null\n- [\"#\"]\n"
        );
    }
}
