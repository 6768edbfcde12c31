//! Who may know whom.

use std::path::Path;

use super::source::{layer_of, paths};
use super::{none, read, rust};

/// Each layer with those it may know, from the ground up.
const LAYERS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("clock", &["domain"]),
    ("text", &["domain"]),
    ("statistics", &["domain"]),
    ("transcript", &["domain", "text"]),
    ("import", &["domain", "text", "transcript"]),
    ("training", &["domain", "text", "statistics", "transcript"]),
    (
        "export",
        &["domain", "text", "statistics", "transcript", "training"],
    ),
    ("store", &["domain", "text", "transcript", "export"]),
    (
        "ui",
        &[
            "domain",
            "text",
            "statistics",
            "transcript",
            "export",
            "import",
            "training",
        ],
    ),
    (
        "app",
        &[
            "domain",
            "clock",
            "text",
            "statistics",
            "transcript",
            "store",
            "export",
            "import",
            "training",
            "ui",
        ],
    ),
    (
        "cli",
        &[
            "domain",
            "clock",
            "text",
            "statistics",
            "transcript",
            "store",
            "export",
            "import",
            "training",
        ],
    ),
];

/// The layer that a file belongs to; the two roots of the crate belong to none.
fn home(file: &Path) -> Option<String> {
    let first = file.strip_prefix("src").unwrap().components().next()?;
    let name = first.as_os_str().to_str()?;
    (name != "lib.rs" && name != "main.rs").then(|| name.trim_end_matches(".rs").to_owned())
}

#[test]
fn the_layers_have_an_order() {
    for (place, (layer, knows)) in LAYERS.iter().enumerate() {
        for known in *knows {
            let below = LAYERS.iter().take(place).any(|(name, _)| name == known);
            assert!(below, "{layer} knows {known}, which is not below it");
        }
    }
}

#[test]
fn imports_run_downward_only() {
    let mut found = Vec::new();
    for file in rust("src") {
        let Some(home) = home(&file) else {
            continue;
        };
        let Some((_, knows)) = LAYERS.iter().find(|(layer, _)| *layer == home) else {
            found.push(format!(
                "{}: `{home}` has no place among the layers",
                file.display()
            ));
            continue;
        };
        for path in paths(&read(&file)) {
            if let Some(layer) = layer_of(&path, &file)
                && layer != home
                && !knows.contains(&layer.as_str())
            {
                found.push(format!(
                    "{}: {home} must not know {layer} ({path})",
                    file.display()
                ));
            }
        }
    }
    none(&found);
}

/// What the domain is free of, as the beginning of a path or as one of its words.
const IMPURE: [&str; 13] = [
    "egui",
    "eframe",
    "std::fs",
    "std::io",
    "std::time",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "rand",
    "getrandom",
    "serde",
    "ron",
];

#[test]
fn the_domain_is_pure_and_exact() {
    let mut found = Vec::new();
    for file in rust("src/domain") {
        for path in paths(&read(&file)) {
            let starts = |with: &str| path == with || path.starts_with(&format!("{with}::"));
            let float = path.split("::").any(|word| matches!(word.trim_end_matches(char::is_numeric), "f" if word == "f32" || word == "f64"));
            let clock = path.ends_with("::now")
                || path.ends_with("SystemTime")
                || path.ends_with("Instant");
            if IMPURE.iter().any(|with| starts(with)) || float || clock {
                found.push(format!("{}: {path}", file.display()));
            }
        }
    }
    none(&found);
}

#[test]
fn the_binary_is_thin_and_no_file_is_long() {
    let most = |file: &Path| if file.ends_with("main.rs") { 40 } else { 400 };
    let found: Vec<String> = rust("src")
        .into_iter()
        .map(|file| (read(&file).lines().count(), file))
        .filter(|(lines, file)| *lines > most(file))
        .map(|(lines, file)| format!("{}: {lines} lines", file.display()))
        .collect();
    none(&found);
}
