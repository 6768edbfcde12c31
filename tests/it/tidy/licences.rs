//! What everything that is built in may be used under, and what of it is built.

use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

use super::{none, root};

/// Licences under which nothing is asked but to be named.
const ALLOWED: [&str; 15] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "OFL-1.1",
    "Ubuntu-font-1.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Zlib",
];

/// Packages that may be under another licence, since nothing does without them.
const EXCEPTIONS: [(&str, &str); 1] = [
    // colours of the terminal for the pictures' differences; in tests alone, never shipped
    ("colored", "MPL-2.0"),
];

/// Everything that cargo knows of this package and its dependencies.
fn metadata() -> &'static Value {
    static METADATA: OnceLock<Value> = OnceLock::new();
    METADATA.get_or_init(|| {
        let output = Command::new(env!("CARGO"))
            .args(["metadata", "--offline", "--locked", "--format-version", "1"])
            .current_dir(root())
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "run `cargo fetch --locked` first: {told}"
        );
        serde_json::from_slice(&output.stdout).unwrap()
    })
}

fn words<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// Whether a licence expression of SPDX can be met with `allowed` alone.
fn can_be_met(expression: &str, allowed: &dyn Fn(&str) -> bool) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let tokens: Vec<&str> = spaced.split_whitespace().collect();
    let mut place = 0;
    let met = any(&tokens, &mut place, allowed);
    met && place == tokens.len()
}

fn any(tokens: &[&str], place: &mut usize, allowed: &dyn Fn(&str) -> bool) -> bool {
    let mut met = all(tokens, place, allowed);
    while tokens.get(*place) == Some(&"OR") {
        *place += 1;
        met |= all(tokens, place, allowed);
    }
    met
}

fn all(tokens: &[&str], place: &mut usize, allowed: &dyn Fn(&str) -> bool) -> bool {
    let mut met = one(tokens, place, allowed);
    while tokens.get(*place) == Some(&"AND") {
        *place += 1;
        met &= one(tokens, place, allowed);
    }
    met
}

fn one(tokens: &[&str], place: &mut usize, allowed: &dyn Fn(&str) -> bool) -> bool {
    let Some(token) = tokens.get(*place) else {
        return false;
    };
    *place += 1;
    if *token == "(" {
        let met = any(tokens, place, allowed);
        *place += 1;
        return met;
    }
    if tokens.get(*place) == Some(&"WITH") {
        let exception = tokens.get(*place + 1).copied().unwrap_or_default();
        *place += 2;
        return allowed(&format!("{token} WITH {exception}"));
    }
    allowed(token)
}

#[test]
fn an_expression_is_met_where_its_words_say_so() {
    let check = |expression: &str, expected: bool| {
        let met = can_be_met(expression, &|licence| ALLOWED.contains(&licence));
        assert_eq!(met, expected, "{expression}");
    };
    check("MIT", true);
    check("GPL-3.0", false);
    check("MIT OR GPL-3.0", true);
    check("GPL-3.0 OR MIT", true);
    check("MIT/Apache-2.0", true);
    check("MIT AND GPL-3.0", false);
    check("(MIT OR Apache-2.0) AND Unicode-3.0", true);
    check("(MIT OR Apache-2.0) AND GPL-3.0", false);
    check("Apache-2.0 WITH LLVM-exception", true);
    check("GPL-2.0 WITH Classpath-exception-2.0", false);
    check("MIT AND (GPL-3.0 OR (Zlib AND ISC))", true);
    check("", false);
    check("MIT OR", true);
}

#[test]
fn everything_that_is_built_in_may_be_used_as_this_program_is() {
    let mut found = Vec::new();
    for package in metadata()["packages"].as_array().unwrap() {
        let (name, licence) = (words(package, "name"), words(package, "license"));
        let excepted = EXCEPTIONS.contains(&(name, licence));
        if !excepted && !can_be_met(licence, &|licence| ALLOWED.contains(&licence)) {
            found.push(format!("{name} {}: {licence}", words(package, "version")));
        }
    }
    none(&found);
}

#[test]
fn the_exceptions_are_still_needed() {
    for (name, licence) in EXCEPTIONS {
        let packages = metadata()["packages"].as_array().unwrap();
        let needed = packages
            .iter()
            .any(|package| words(package, "name") == name && words(package, "license") == licence);
        assert!(needed, "{name} is no longer among the dependencies");
    }
}

/// The window's state is ours to keep, and nobody looks into a running talk.
#[test]
fn the_window_keeps_nothing_by_itself_and_shows_nobody_its_inside() {
    let packages = metadata()["packages"].as_array().unwrap();
    let eframe = packages
        .iter()
        .find(|package| words(package, "name") == "eframe")
        .unwrap();
    let nodes = metadata()["resolve"]["nodes"].as_array().unwrap();
    let node = nodes
        .iter()
        .find(|node| node["id"] == eframe["id"])
        .unwrap();
    let features: Vec<&str> = node["features"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    assert!(features.contains(&"glow"), "{features:?}");
    for unwanted in ["inspection", "persistence"] {
        assert!(
            !features.contains(&unwanted),
            "eframe is built with `{unwanted}`"
        );
    }
}
