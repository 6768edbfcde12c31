//! What can be at a path, who holds it, and where it is.

use std::fs::{self, OpenOptions};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use kanjia::store::place::{Doubt, doubts};
use kanjia::store::{Holder, NotAFile, Opened, StoreFault, atomic, reading};
use kanjia::transcript::{Guise, Limit};

use super::{holder, names, open, open_live, put, transcript};

#[test]
fn what_is_no_transcript_is_refused_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| fs::canonicalize(folder.path()).unwrap().join(name);
    put(&at("empty"), b"");
    put(&at("letter"), b"Dear colleagues,\n");
    put(
        &at("marked"),
        &[b"\xef\xbb\xbf".to_vec(), transcript(2)].concat(),
    );
    fs::create_dir(at("folder")).unwrap();
    assert!(
        Command::new("mkfifo")
            .arg(at("pipe"))
            .status()
            .unwrap()
            .success()
    );
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(at("large"))
        .unwrap()
        .set_len(33 << 20)
        .unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("nothing", at("broken")).unwrap();
        std::os::unix::fs::symlink("loop", at("loop")).unwrap();
    }
    let before = names(folder.path());
    let path = |name: &str| at(name);
    for (name, expected) in [
        (
            "empty",
            StoreFault::Empty {
                path: path("empty"),
            },
        ),
        (
            "letter",
            StoreFault::NotATranscript {
                path: path("letter"),
                guise: None,
            },
        ),
        (
            "marked",
            StoreFault::NotATranscript {
                path: path("marked"),
                guise: Some(Guise::ByteOrderMark),
            },
        ),
        (
            "folder",
            StoreFault::NotAFile {
                path: path("folder"),
                what: NotAFile::Folder,
            },
        ),
        (
            "pipe",
            StoreFault::NotAFile {
                path: path("pipe"),
                what: NotAFile::Special,
            },
        ),
        (
            "large",
            StoreFault::TooLarge {
                path: path("large"),
                limit: Limit::Bytes,
            },
        ),
        (
            "broken",
            StoreFault::Missing {
                path: path("broken"),
            },
        ),
        (
            "nowhere",
            StoreFault::Missing {
                path: path("nowhere"),
            },
        ),
        (
            "/dev/zero",
            StoreFault::NotAFile {
                path: "/dev/zero".into(),
                what: NotAFile::Special,
            },
        ),
    ] {
        let fault = open(&path(name)).unwrap_err();
        assert_eq!(fault, expected);
        assert_eq!(fault.path(), expected.path());
        assert!(fault.code().starts_with("store-"));
    }
    assert_eq!(open(&path("loop")).unwrap_err().code(), "store-io");
    assert_eq!(
        names(folder.path()),
        before,
        "looking at files leaves nothing beside them"
    );
}

#[test]
fn a_file_grown_too_large_is_not_read_to_its_end() {
    let fault = reading::read(Path::new("/proc/self/mem")).unwrap_err();
    assert_ne!(fault.code(), "store-missing");
}

#[test]
fn a_whole_file_is_replaced_or_newly_made_and_no_draft_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings");
    atomic::create_new(&path, b"one").unwrap();
    let fault = atomic::create_new(&path, b"two").unwrap_err();
    assert_eq!(fault, StoreFault::AlreadyExists { path: path.clone() });
    assert_eq!(fs::read(&path).unwrap(), b"one");
    atomic::replace(&path, b"three").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"three");
    let absent = folder.path().join("absent");
    let fault = atomic::replace(&absent.join("file"), b"").unwrap_err();
    assert_eq!(fault, StoreFault::NoFolder { path: absent });
    fs::create_dir(folder.path().join("folder")).unwrap();
    atomic::replace(&folder.path().join("folder"), b"").unwrap_err();
    assert_eq!(names(folder.path()), ["folder", "settings"]);
}

#[test]
fn the_second_to_open_a_file_reads_only_and_is_told_who_holds_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("talk.kanjia");
    put(&path, &transcript(3));
    let first = open_live(&path);
    match open(&path).unwrap() {
        Opened::ReadOnly {
            frames,
            why: StoreFault::HeldBy {
                holder: Some(who), ..
            },
        } => {
            assert_eq!(frames.len(), 3);
            assert_eq!(who, holder());
            assert_eq!(who.pid, std::process::id());
        }
        other => panic!("{other:?}"),
    }
    drop(first);
    assert_eq!(names(folder.path()), ["talk.kanjia"]);
    open_live(&path);
}

#[test]
fn a_lock_ends_with_the_process_that_held_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("talk.kanjia");
    put(&path, &transcript(2));
    let script = "import fcntl, sys, time\n\
        lock = open(sys.argv[1], 'w')\n\
        fcntl.flock(lock, fcntl.LOCK_EX)\n\
        lock.write('4711 elsewhere 王 2021-11-11T02:00:00Z\\n')\n\
        lock.flush()\n\
        print('held', flush=True)\n\
        time.sleep(60)\n";
    let mut child = Command::new("python3")
        .args(["-c", script])
        .arg(folder.path().join("talk.kanjia.lock"))
        .env("PYTHONUTF8", "1")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut String::new())
        .unwrap();
    match open(&path).unwrap() {
        Opened::ReadOnly {
            why:
                StoreFault::HeldBy {
                    holder:
                        Some(Holder {
                            pid, host, user, ..
                        }),
                    ..
                },
            ..
        } => {
            assert_eq!(
                (pid, host.as_str(), user.as_str()),
                (4711, "elsewhere", "王")
            );
        }
        other => panic!("{other:?}"),
    }
    child.kill().unwrap();
    child.wait().unwrap();
    open_live(&path);
}

#[test]
fn folders_that_other_programs_keep_in_step_are_known() {
    let folder = tempfile::tempdir().unwrap();
    for (name, program) in [
        ("OneDrive - Office", "OneDrive"),
        ("dropbox", "Dropbox"),
        ("我的坚果云", "坚果云"),
        ("Nutstore Files", "Nutstore"),
        ("百度网盘同步空间", "百度网盘"),
        ("iCloud Drive", "iCloud"),
    ] {
        let inside = folder.path().join(name).join("talks");
        fs::create_dir_all(&inside).unwrap();
        assert!(doubts(&inside).contains(&Doubt::Synced(program)), "{name}");
    }
    let plain = folder.path().join("talks");
    assert!(
        !doubts(&plain)
            .iter()
            .any(|doubt| matches!(doubt, Doubt::Synced(_)))
    );
    if cfg!(target_os = "linux") && Path::new("/dev/shm").is_dir() {
        assert_eq!(doubts(Path::new("/dev/shm")), [Doubt::Memory("tmpfs")]);
    }
}
