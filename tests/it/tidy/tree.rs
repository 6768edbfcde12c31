//! What may lie in the tree.

use super::{files, none, read, root, rust};

#[test]
fn no_file_names_a_folder_of_the_machine_it_was_written_on() {
    // spelled apart, so that this file names none
    let machines = ["work", "root", "home", "Users"].map(|folder| format!("/{folder}/"));
    let mut found = Vec::new();
    for file in files("") {
        let Ok(text) = std::fs::read_to_string(root().join(&file)) else {
            continue;
        };
        for (number, line) in text.lines().enumerate() {
            if machines.iter().any(|machine| line.contains(machine)) {
                found.push(format!(
                    "{}:{}: {}",
                    file.display(),
                    number + 1,
                    line.trim()
                ));
            }
        }
    }
    none(&found);
}

#[test]
fn no_test_is_left_out_and_none_passes_by_a_panic_of_any_kind() {
    let marks = ["ignore", "should_panic"].map(|mark| format!("#[{mark}"));
    let mut found = Vec::new();
    for file in rust("src").into_iter().chain(rust("tests")) {
        let text = read(&file);
        found.extend(
            marks
                .iter()
                .filter(|mark| text.contains(*mark))
                .map(|mark| format!("{}: {mark}]", file.display())),
        );
    }
    none(&found);
}

#[test]
fn texts_end_their_lines_plainly() {
    let mut found = Vec::new();
    for file in files("") {
        let Ok(text) = std::fs::read_to_string(root().join(&file)) else {
            continue;
        };
        let kind = file
            .extension()
            .and_then(|extension| extension.to_str())
            .unwrap_or_default();
        if !["rs", "md", "toml", "ron", "ftl", "py", "sh", "yml"].contains(&kind) {
            continue;
        }
        if text.contains('\r') || !(text.is_empty() || text.ends_with('\n')) {
            found.push(format!(
                "{}: ends its lines otherwise than with LF",
                file.display()
            ));
        }
        for (number, line) in text.lines().enumerate() {
            if line.ends_with([' ', '\t']) {
                found.push(format!(
                    "{}:{}: space at the end",
                    file.display(),
                    number + 1
                ));
            }
        }
    }
    none(&found);
}

/// Characters that move or hide others have no place in what is read by people.
#[test]
fn no_source_hides_what_it_says() {
    let mut found = Vec::new();
    for file in rust("src")
        .into_iter()
        .chain(rust("tests"))
        .chain(files("assets/locales"))
        .chain(files("assets/rules"))
    {
        for (number, line) in read(&file).lines().enumerate() {
            let hidden = |one: char| matches!(one, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
            if line.chars().any(hidden) {
                found.push(format!("{}:{}", file.display(), number + 1));
            }
        }
    }
    none(&found);
}
