//! The paths that a file of Rust names, without its comments and strings.

use std::collections::BTreeSet;
use std::path::Path;

/// The source with comments and literals blanked.
pub(super) fn bare(source: &str) -> String {
    let mut bare = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(one) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |at| at + 2)
        } else if let Some(raw) = raw_string(rest, &bare) {
            raw
        } else if one == '"' {
            string(rest)
        } else {
            character(rest).unwrap_or_default()
        };
        if skipped == 0 {
            bare.push(one);
            rest = &rest[one.len_utf8()..];
        } else {
            bare.push(' ');
            rest = &rest[skipped..];
        }
    }
    bare
}

/// How long the string is that `text` begins with.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, one) in text.char_indices().skip(1) {
        match one {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn raw_string(text: &str, before: &str) -> Option<usize> {
    if before.ends_with(|one: char| one.is_alphanumeric() || one == '_') {
        return None;
    }
    let rest = text.strip_prefix('r').or_else(|| text.strip_prefix("br"))?;
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    let end = format!("\"{}", "#".repeat(hashes));
    let inner = rest[hashes..].strip_prefix('"')?;
    let start = text.len() - inner.len();
    Some(
        inner
            .find(&end)
            .map_or(text.len(), |at| start + at + end.len()),
    )
}

/// How long the literal of a character is, told from a lifetime.
fn character(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    let first = inner.chars().next()?;
    if first == '\\' {
        return Some(2 + inner[1..].find('\'').map_or(inner.len(), |at| at + 1));
    }
    inner[first.len_utf8()..]
        .starts_with('\'')
        .then_some(first.len_utf8() + 2)
}

/// Every path that the source names, braces of imports spelled out: `use a::{b, c::d}`
/// gives `a::b` and `a::c::d`.
pub(super) fn paths(source: &str) -> BTreeSet<String> {
    let tokens = tokens(&bare(source));
    let mut found = BTreeSet::new();
    let mut at = 0;
    while at < tokens.len() {
        if is_name(&tokens[at]) {
            at = follow(&tokens, at, "", &mut found);
        } else {
            at += 1;
        }
    }
    found
}

fn tokens(bare: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut characters = bare.chars().peekable();
    while let Some(one) = characters.next() {
        if one.is_alphanumeric() || one == '_' {
            word.push(one);
            continue;
        }
        if !word.is_empty() {
            tokens.push(std::mem::take(&mut word));
        }
        if one == ':' && characters.peek() == Some(&':') {
            characters.next();
            tokens.push("::".to_owned());
        } else if !one.is_whitespace() {
            tokens.push(one.to_string());
        }
    }
    tokens.extend((!word.is_empty()).then_some(word));
    tokens
}

fn is_name(token: &str) -> bool {
    token.starts_with(|one: char| one.is_alphabetic() || one == '_')
}

/// Follows the path that begins at `at` and gives the place behind it.
fn follow(tokens: &[String], mut at: usize, before: &str, found: &mut BTreeSet<String>) -> usize {
    let mut path = before.to_owned();
    while let Some(token) = tokens.get(at) {
        if token == "{" && path.ends_with("::") {
            at += 1;
            while tokens.get(at).is_some_and(|token| token != "}") {
                at = if tokens[at] == "," {
                    at + 1
                } else {
                    follow(tokens, at, &path, found).max(at + 1)
                };
            }
            return at + 1;
        }
        if !is_name(token) && token != "*" {
            break;
        }
        path.push_str(token);
        at += 1;
        if tokens.get(at).is_none_or(|token| token != "::") {
            break;
        }
        path.push_str("::");
        at += 1;
    }
    found.insert(path);
    at
}

/// The layer that a path from this file leads to, where it leads to one.
pub(super) fn layer_of(path: &str, file: &Path) -> Option<String> {
    let mut parts = path.split("::").peekable();
    let mut depth = module_depth(file);
    match parts.peek() {
        Some(&"crate" | &"kanjia") => {
            parts.next();
        }
        Some(&"super") => {
            while parts.next_if_eq(&"super").is_some() {
                depth = depth.checked_sub(1)?;
            }
            if depth > 0 {
                return None;
            }
        }
        _ => return None,
    }
    parts
        .next()
        .filter(|layer| layer.starts_with(|one: char| one.is_ascii_lowercase()))
        .map(str::to_owned)
}

/// How many names the file's module has: one for `src/store/mod.rs`, two for
/// `src/store/lock.rs`.
fn module_depth(file: &Path) -> usize {
    let parts = file.components().count() - 1;
    if file.ends_with("mod.rs") {
        parts - 1
    } else {
        parts
    }
}

#[test]
fn the_paths_of_a_source_are_found() {
    let source = r##"
        //! [`crate::ui`] is no import.
        use crate::domain::{Price, party::{Side, Role as Part}, *};
        use std::{fs, io::{self, Read as _}};
        /* use crate::app; */
        fn f<'a>(x: &'a str) -> crate::text::Words {
            let s = "use crate::cli;"; let r = r#"crate::store"#; let c = '"'; let q = '\''; let n = '\n';
            super::super::store::open::<u8>(); 1.5_f64
        }
    "##;
    let paths = paths(source);
    for path in [
        "crate::domain::Price",
        "crate::domain::party::Side",
        "crate::domain::party::Role",
        "crate::domain::*",
        "std::fs",
        "std::io::self",
        "std::io::Read",
        "crate::text::Words",
        "super::super::store::open::",
    ] {
        assert!(paths.contains(path), "{path} is not in {paths:?}");
    }
    for absent in ["crate::ui", "crate::app", "crate::cli", "crate::store"] {
        assert!(!paths.contains(absent), "{absent}");
    }
    let leads = |path: &str, file: &str| layer_of(path, Path::new(file));
    assert_eq!(
        leads("crate::domain::Price", "src/ui/mod.rs").as_deref(),
        Some("domain")
    );
    assert_eq!(
        leads("super::super::store::open", "src/ui/desk.rs").as_deref(),
        Some("store")
    );
    assert_eq!(
        leads("super::store::open", "src/ui/mod.rs").as_deref(),
        Some("store")
    );
    assert_eq!(leads("super::store::open", "src/ui/desk.rs"), None);
    assert_eq!(leads("std::fs", "src/ui/desk.rs"), None);
}
