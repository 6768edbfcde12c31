//! Files that are no transcripts, or no longer whole; and `verify`.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::{BRIEF, Folder, LANGUAGES, assert_worded, put, run};

const SCRIPT: &str = "Offer(by: Company, price: \"5.62\", confirmed: true)
Remark(by: Payer, text: \"差得太远\")
Offer(by: Company, price: \"4.72\", confirmed: true)
";

fn recorded_talk(folder: &Folder) -> String {
    let talk = folder.talk("talk", BRIEF);
    assert_eq!(run(&["record", &talk], SCRIPT).status, Some(0));
    talk
}

/// The status and what is said by each subcommand about a file that is no transcript.
fn check(file: &str, named: [&str; 2], verify_status: i32) {
    for (language, named) in LANGUAGES.into_iter().zip(named) {
        let begun = Instant::now();
        for words in [&["show", file][..], &["record", file], &["verify", file]] {
            let run = run(&[words, &["--lang", language]].concat(), "");
            let expected = if words[0] == "verify" {
                verify_status
            } else {
                2
            };
            assert_eq!(run.status, Some(expected), "{words:?}: {run:?}");
            let said = run.out + &run.err;
            assert!(said.contains(named), "{words:?}: {said}");
            assert_worded(&said, language);
        }
        assert!(begun.elapsed() < Duration::from_secs(3), "{file}");
    }
}

#[test]
fn what_is_no_transcript_is_named() {
    let folder = Folder::new();
    let talk = recorded_talk(&folder);
    let good = fs::read(&talk).unwrap();
    let text = String::from_utf8(good.clone()).unwrap();
    let utf_16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let files = [
        ("empty", vec![], ["empty", "为空"]),
        (
            "letter",
            b"Dear colleagues,\n".to_vec(),
            ["not the record", "不是谈判记录"],
        ),
        (
            "marked",
            [b"\xef\xbb\xbf", &good[..]].concat(),
            ["byte order mark", "BOM"],
        ),
        (
            "crlf",
            text.replace('\n', "\r\n").into_bytes(),
            ["CR LF", "CR LF"],
        ),
        (
            "utf-16",
            [b"\xff\xfe", &utf_16[..]].concat(),
            ["UTF-16", "UTF-16"],
        ),
    ];
    for (name, bytes, named) in files {
        check(&folder.put(name, bytes), named, 1);
    }
    let pipe = folder.at("pipe");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    check(&pipe, ["pipe", "管道"], 2);
    check(folder.path().to_str().unwrap(), ["folder", "文件夹"], 2);
    check("/dev/zero", ["device", "设备"], 2);
}

#[test]
fn a_hundred_megabytes_of_nonsense_are_refused_within_a_second() {
    let folder = Folder::new();
    let brief = folder.put("brief", "nonsense ".repeat(100));
    let large = folder.put("large", "nonsense ");
    let file = fs::OpenOptions::new().write(true).open(&large).unwrap();
    file.set_len(100 << 20).unwrap();
    // What is still read; a build without optimisation reads it far slower.
    let megabytes = if cfg!(debug_assertions) { 4 } else { 32 };
    let most = folder.put("most", "(".repeat(megabytes << 20));
    for words in [
        &["show", &large][..],
        &["record", &large],
        &["verify", &large],
        &["new", &large, "-o", "x"],
        &["new", &brief, "-o", "x"],
        &["show", &most],
        &["new", &most, "-o", "x"],
    ] {
        let begun = Instant::now();
        let run = run(words, "");
        assert!(matches!(run.status, Some(1 | 2)), "{run:?}");
        assert!(begun.elapsed() < Duration::from_secs(1), "{words:?}");
    }
}

#[test]
fn verify_says_what_a_file_proves() {
    let folder = Folder::new();
    let talk = recorded_talk(&folder);
    let good = fs::read(&talk).unwrap();
    let text = String::from_utf8(good.clone()).unwrap();
    let heads: Vec<&str> = text.lines().map(|line| &line[..64]).collect();
    let changed = text.replace("5.62", "5.26").into_bytes();
    let cut_short = good[..good.len() - 10].to_vec();
    let shortened: String = text.split_inclusive('\n').take(3).collect();
    let altered = folder.put("altered", changed);
    let torn = folder.put("torn", cut_short);
    let short = folder.put("short", shortened);
    let (last, second) = (heads[heads.len() - 1], heads[1]);
    for (words, status, named) in [
        (&[&talk[..]][..], 0, "intact, 4 records"),
        (&[&talk], 0, "internally consistent; head not confirmed"),
        (&[&talk, "--head", last], 0, "head confirmed"),
        (
            &[&talk, "--head", &last[..8].to_uppercase()],
            0,
            "head confirmed",
        ),
        (&[&talk, "--head", second], 0, "is that of record 2"),
        (&[&short], 0, "intact, 3 records"),
        (&[&short, "--head", last], 1, "shortened"),
        (&[&altered], 1, "altered at record 2"),
        (&[&torn], 1, "torn after record 3"),
        (&[&talk, &altered], 1, "altered at record 2"),
        (&[&talk, &altered, "no-such"], 2, "intact"),
    ] {
        for language in LANGUAGES {
            let words = [&["verify"], words, &["--lang", language]].concat();
            let run = run(&words, "");
            assert_eq!(run.status, Some(status), "{words:?}: {run:?}");
            if language == "en" {
                assert!(run.out.contains(named), "{words:?}: {}", run.out);
            }
            assert_worded(&run.out, language);
        }
    }
}

#[test]
fn an_altered_file_is_shown_as_far_as_it_stands_and_never_written_to() {
    let folder = Folder::new();
    let talk = recorded_talk(&folder);
    let text = fs::read_to_string(&talk).unwrap();
    let altered = text.replace("差得太远", "差得不远");
    put(Path::new(&talk), altered.as_bytes());
    let shown = run(&["show", &talk, "--json"], "");
    assert_eq!(shown.status, Some(1), "{shown:?}");
    assert!(shown.err.contains("record 3"), "{}", shown.err);
    assert_eq!(shown.json()["records"], 2);
    let record = run(&["record", &talk], SCRIPT);
    assert_eq!(record.status, Some(2));
    assert_eq!(record.out, "");
    assert!(record.err.contains("record 3"), "{}", record.err);
    assert_eq!(fs::read_to_string(&talk).unwrap(), altered);
}

#[test]
fn a_torn_end_is_mended_recorded_and_said() {
    let folder = Folder::new();
    let whole = fs::read(recorded_talk(&folder)).unwrap();
    let last = whole[..whole.len() - 1]
        .iter()
        .rposition(|byte| *byte == b'\n')
        .unwrap()
        + 1;
    let cuts = [
        last + 1,
        last + 20,
        last + 64,
        last + 65,
        last + 90,
        whole.len() - 1,
    ];
    for (number, cut) in cuts.into_iter().enumerate() {
        let folder = Folder::new();
        let tail = if number % 2 == 0 {
            &b""[..]
        } else {
            b"\0\0\0\0"
        };
        let torn = folder.put("torn.kanjia", [&whole[..cut], tail].concat());
        let shown = run(&["show", &torn, "--json"], "");
        assert_eq!(shown.status, Some(0));
        assert_eq!(shown.json()["records"], 3);
        assert!(shown.err.contains("torn"), "{}", shown.err);
        let mended = run(&["record", &torn], "Note(text: \"after\")");
        assert_eq!(mended.status, Some(0), "{mended:?}");
        assert!(mended.err.contains("torn"), "{}", mended.err);
        // Record 4 says that it was mended; the first answer is for record 5.
        assert_eq!(mended.out, "{\"recorded\":[5]}\n");
        assert_eq!(run(&["verify", &torn], "").status, Some(0));
        let kept: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.to_string_lossy().contains(".torn-"))
            .collect();
        assert_eq!(kept.len(), 1);
        assert_eq!(
            fs::read(&kept[0]).unwrap(),
            [&whole[last..cut], tail].concat()
        );
        assert_eq!(run(&["record", &torn], "").err, "");
    }
}

#[test]
fn a_torn_end_whose_record_a_crash_kept_away_is_recorded_later() {
    let folder = Folder::new();
    let talk = recorded_talk(&folder);
    folder.put("talk.kanjia.torn-20260101T000000Z", "the end of a line");
    assert_eq!(run(&["record", &talk], "").status, Some(0));
    let shown = run(&["show", &talk], "");
    assert!(shown.out.contains("Torn end of 17 bytes"), "{}", shown.out);
    assert_eq!(run(&["record", &talk], "").status, Some(0));
    assert_eq!(run(&["show", &talk, "--json"], "").json()["records"], 5);
}
