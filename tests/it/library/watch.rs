//! Watching folders of talks.

use std::fs;
use std::sync::mpsc::channel;
use std::time::Duration;

use kanjia::store::watch::Watch;

/// Long enough for any machine.
const PATIENCE: Duration = Duration::from_secs(20);
/// Long enough for what must not come.
const QUIET: Duration = Duration::from_millis(900);

#[test]
fn changes_of_talks_are_told_once_and_nothing_else_is() {
    let folder = tempfile::tempdir().unwrap();
    let (sender, receiver) = channel();
    let watch = Watch::of(&[folder.path().to_owned()], move || {
        sender.send(()).ok();
    });
    let _watch = watch.unwrap();
    for name in ["one.kanjia", "two.kanjia", "one.tags.ron"] {
        super::put(&folder.path().join(name), b"anything");
    }
    assert!(receiver.recv_timeout(PATIENCE).is_ok());
    while receiver.recv_timeout(QUIET).is_ok() {}
    // other files, and reading, are nobody's business
    super::put(&folder.path().join("notes.txt"), b"anything");
    super::put(&folder.path().join("one.kanjia.lock"), b"anything");
    fs::read(folder.path().join("one.kanjia")).unwrap();
    assert!(receiver.recv_timeout(QUIET).is_err());
    fs::remove_file(folder.path().join("one.kanjia")).unwrap();
    assert!(receiver.recv_timeout(PATIENCE).is_ok());
}

#[test]
fn a_folder_that_comes_later_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (sender, receiver) = channel();
    let talks = folder.path().join("talks");
    let watch = Watch::of(std::slice::from_ref(&talks), move || {
        sender.send(()).ok();
    });
    let _watch = watch.unwrap();
    fs::create_dir(&talks).unwrap();
    assert!(receiver.recv_timeout(PATIENCE).is_ok());
}
