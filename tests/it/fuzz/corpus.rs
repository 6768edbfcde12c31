//! What the bytes are made of: inputs that were kept, and good files that ship.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use kanjia::transcript::Digest;

use super::TARGETS;

pub(super) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The longest file that is taken to start from.
const LONGEST: u64 = 64 * 1024;

/// The folder of what is kept for a target.
fn folder(name: &str) -> PathBuf {
    root().join("fuzz/corpus").join(name)
}

/// Everything to start from, in order, the files that ship first.
pub(super) fn of(name: &str) -> Vec<Vec<u8>> {
    let target = TARGETS.iter().find(|target| target.name == name).unwrap();
    let mut paths = Vec::new();
    for (folder, end) in target.seeds {
        paths.extend(
            files(&root().join(folder))
                .into_iter()
                .filter(|path| path.to_str().is_some_and(|path| path.ends_with(end))),
        );
    }
    paths.extend(files(&folder(name)));
    let small = |path: &PathBuf| fs::metadata(path).unwrap().len() <= LONGEST;
    paths
        .iter()
        .filter(|path| small(path))
        .map(|path| fs::read(path).unwrap())
        .collect()
}

/// The words of a dictionary of libFuzzer: one a line in quotes, what does not print as `\xAB`.
pub(super) fn words(name: &str) -> Vec<Vec<u8>> {
    let path = root().join(format!("fuzz/dictionaries/{name}.dict"));
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| word(line.strip_prefix('"').unwrap().strip_suffix('"').unwrap()))
        .collect()
}

fn word(escaped: &str) -> Vec<u8> {
    let mut word = Vec::new();
    let mut rest = escaped.as_bytes();
    while let Some((one, after)) = rest.split_first() {
        rest = after;
        if *one != b'\\' {
            word.push(*one);
        } else if let Some(digits) = rest.strip_prefix(b"x") {
            word.push(u8::from_str_radix(str::from_utf8(&digits[..2]).unwrap(), 16).unwrap());
            rest = &digits[2..];
        } else {
            word.push(rest[0]);
            rest = &rest[1..];
        }
    }
    word
}

/// How many inputs are kept for a target.
pub(super) fn kept(name: &str) -> usize {
    files(&folder(name)).len()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    found.sort();
    found
}

/// Keeps these inputs in the place of those that were kept before, each under the first digits of
/// its digest. What has another name was written by hand and stays.
pub(super) fn keep(name: &str, inputs: &[Vec<u8>]) {
    let hex = |byte: u8| byte.is_ascii_hexdigit();
    for path in files(&folder(name)) {
        let called = path.file_name().unwrap().to_str().unwrap();
        if called.len() == 8 && called.bytes().all(hex) {
            fs::remove_file(path).unwrap();
        }
    }
    for input in inputs {
        put(&folder(name), &Digest::of(input).short(), input);
    }
}

/// Puts an input where a crash is looked for, and says where.
pub(super) fn crashed(name: &str, input: &[u8]) -> PathBuf {
    put(
        &root().join("target/crashes").join(name),
        &Digest::of(input).short(),
        input,
    )
}

fn put(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    fs::create_dir_all(folder).unwrap();
    let path = folder.join(name);
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .open(&path)
        .unwrap();
    file.write_all(bytes).unwrap();
    path
}
