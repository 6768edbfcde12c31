//! What the compiler does not watch over: who may know whom, and what may lie in the tree.

mod cases;
mod layers;
mod licences;
mod source;
mod tree;

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the program.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below `folder`, by its path from the root, in order.
fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let hidden = [".git", "target"].iter().any(|name| path.ends_with(name));
            if path.is_dir() && !hidden {
                folders.push(path);
            } else if path.is_file() && !hidden {
                found.push(path.strip_prefix(root()).unwrap().to_owned());
            }
        }
    }
    found.sort();
    found
}

/// Every file of Rust below `folder`.
fn rust(folder: &str) -> Vec<PathBuf> {
    let mut files = files(folder);
    files.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    files
}

fn read(path: &Path) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// Fails with one line for each thing found.
#[track_caller]
fn none(found: &[String]) {
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}
