//! The tags of an XML text with their attributes, and nothing else.
//!
//! It only looks over what the reader of workbooks reads properly afterwards, so it knows no
//! entities: an attribute stands there as it was written.

/// A tag that opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// Its name, without what stands before a colon.
    pub(super) name: &'a str,
    attributes: &'a str,
}

impl<'a> Tag<'a> {
    /// What stands in an attribute, by its name with or without what stands before a colon.
    pub(super) fn attribute(self, wanted: &str) -> Option<&'a str> {
        let mut rest = self.attributes;
        loop {
            let (name, behind) = rest.split_once('=')?;
            let behind = behind.trim_start();
            let quote = behind.chars().next().filter(|one| "\"'".contains(*one))?;
            let (value, next) = behind.get(1..)?.split_once(quote)?;
            if local(name.trim()) == wanted {
                return Some(value);
            }
            rest = next;
        }
    }

    /// Whether an attribute says yes.
    pub(super) fn is(self, wanted: &str) -> bool {
        matches!(self.attribute(wanted), Some("1" | "true"))
    }
}

/// The tags that open, in order; those inside of comments and of quoted text are none.
pub(super) fn tags(text: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let (_, behind) = rest.split_once('<')?;
            let skipped = [("!--", "-->"), ("![CDATA[", "]]>"), ("?", "?>"), ("/", ">")]
                .into_iter()
                .find(|(start, _)| behind.starts_with(start));
            if let Some((_, end)) = skipped {
                rest = behind.split_once(end).map_or("", |(_, after)| after);
                continue;
            }
            let (inside, after) = until_closed(behind);
            rest = after;
            let inside = inside.trim_end_matches('/');
            let end = inside.find(char::is_whitespace).unwrap_or(inside.len());
            let (name, attributes) = inside.split_at(end);
            return Some(Tag {
                name: local(name),
                attributes,
            });
        }
    })
}

/// Whether it defines what its own text means, as bombs of entities do and no spreadsheet does.
pub(super) fn defines_itself(text: &str) -> bool {
    text.contains("<!DOCTYPE") || text.contains("<!ENTITY")
}

/// The inside of a tag and what follows it: a `>` inside of quotes closes nothing.
fn until_closed(text: &str) -> (&str, &str) {
    let mut quote = None;
    for (at, one) in text.char_indices() {
        match (quote, one) {
            (None, '"' | '\'') => quote = Some(one),
            (Some(open), one) if open == one => quote = None,
            (None, '>') => {
                let (inside, after) = text.split_at(at);
                return (inside, after.get(1..).unwrap_or(""));
            }
            _ => {}
        }
    }
    (text, "")
}

fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_attributes_are_told_apart() {
        let text = r#"<?xml version="1.0"?><!-- <row hidden="1"> --><x:row r='4' a:hidden="1">
            <c r="A4" note="a > b"/><![CDATA[<row>]]></x:row><row/>"#;
        let found: Vec<Tag<'_>> = tags(text).collect();
        let names: Vec<&str> = found.iter().map(|tag| tag.name).collect();
        assert_eq!(names, ["row", "c", "row"]);
        let row = found.first().unwrap();
        assert_eq!(row.attribute("r"), Some("4"));
        assert!(row.is("hidden"));
        let cell = &found[1];
        assert_eq!(cell.attribute("note"), Some("a > b"));
        assert_eq!(cell.attribute("s"), None);
        assert!(defines_itself("<!DOCTYPE lolz [<!ENTITY lol \"lol\">]>"));
    }

    #[test]
    fn nothing_makes_it_stumble() {
        for text in [
            "",
            "<",
            "<a",
            "<a b",
            "<a b=",
            "<a b=\"",
            "<!--",
            "</",
            "<>",
            "<é a='é'>",
        ] {
            let all: Vec<_> = tags(text).map(|tag| tag.attribute("a")).collect();
            assert!(all.len() <= 1, "{text}");
        }
    }
}
