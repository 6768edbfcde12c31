//! All talks: finding, sorting and filtering them; what they look like; the keys.

mod cards;
mod index;
mod keys;
mod looks;
mod means;
mod order;
mod scene;
mod speed;
mod tags;
mod talks;
mod watch;
mod years;

/// Puts bytes in the place of a file.
fn put(path: &std::path::Path, bytes: &[u8]) {
    use std::io::Write as _;
    std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .open(path)
        .unwrap()
        .write_all(bytes)
        .unwrap();
}
