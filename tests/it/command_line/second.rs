//! A second program on the same file: it is told who holds it, and changes nothing.

use std::fs;

use super::{BRIEF, Folder, program, run, start};

#[test]
fn who_holds_a_file_is_told_and_a_killed_holder_holds_nothing() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    let lock = folder.at("talk.kanjia.lock");
    // what a crash left, of this machine or of another, locks nothing
    for stale in [
        "99999999 elsewhere someone 2026-01-01T00:00:00Z\n",
        "1 2 3\n",
        "\u{202e}\n",
        "",
    ] {
        fs::remove_file(&lock).ok();
        folder.put("talk.kanjia.lock", stale);
        let recorded = run(&["record", &talk], "Note(text: \"free\")\n");
        assert_eq!(recorded.status, Some(0), "{stale}: {recorded:?}");
    }
    let mut command = program(&["record", &talk]);
    command.env("USER", "xu");
    let mut holder = start(command);
    let asked = std::time::Instant::now();
    while !kanjia::store::is_held(std::path::Path::new(&talk)) {
        assert!(asked.elapsed().as_secs() < 20, "never held");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    std::thread::sleep(std::time::Duration::from_millis(50));
    let second = run(&["record", &talk], "Note(text: \"two\")\n");
    assert_eq!(second.status, Some(2), "{second:?}");
    let told = format!("xu@{}", gethostname::gethostname().to_string_lossy());
    assert!(second.err.contains(&told), "{second:?}");
    let pid = format!("process {}, since 20", holder.id());
    assert!(second.err.contains(&pid), "{second:?}");
    // to look, check, sign and export needs no writing
    for words in [
        ["show", &talk, "--json", "", ""],
        ["verify", &talk, "", "", ""],
        ["export", &talk, "--to", "json", "-o"],
    ] {
        let mut words: Vec<&str> = words
            .iter()
            .copied()
            .filter(|word| !word.is_empty())
            .collect();
        let out = folder.at("out.json");
        if words.last() == Some(&"-o") {
            words.push(&out);
        }
        let looked = run(&words, "");
        assert_eq!(looked.status, Some(0), "{words:?}: {looked:?}");
    }
    holder.kill().unwrap();
    holder.wait().unwrap();
    assert!(
        fs::exists(&lock).unwrap(),
        "it was killed, so its text stays"
    );
    let after = run(&["record", &talk], "Note(text: \"three\")\n");
    assert_eq!(after.status, Some(0), "{after:?}");
}

#[test]
fn what_a_lock_file_says_is_believed_only_as_far_as_it_can_be() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    let lock = folder.at("talk.kanjia.lock");
    let here = gethostname::gethostname().to_string_lossy().into_owned();
    let unknown = "Another program has the file open";
    let odd = "7 desk-3 x\u{202e}u 2026-11-22T10:31:00Z\n";
    for (text, told) in [
        // a process that is gone: whoever holds it now has not said so
        (
            format!("99999999 {here} xu 2026-11-22T10:31:00Z\n"),
            unknown,
        ),
        (String::new(), unknown),
        ("not a holder at all, really\n".to_owned(), unknown),
        ("\u{0}".repeat(4096), unknown),
        // of another machine nothing is known, so its word stands
        (
            "99999999 desk-3 xu 2026-11-22T10:31:00Z\n".to_owned(),
            "xu@desk-3",
        ),
        (odd.to_owned(), "x_u@desk-3"),
    ] {
        fs::remove_file(&lock).ok();
        let path = folder.put("talk.kanjia.lock", &text);
        let held = fs::File::open(path).unwrap();
        held.lock().unwrap();
        let second = run(&["record", &talk], "Note(text: \"two\")\n");
        assert_eq!(second.status, Some(2), "{text}: {second:?}");
        assert!(second.err.contains(told), "{text}: {second:?}");
        drop(held);
    }
}
