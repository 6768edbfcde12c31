//! Files that are anything but what they are given as (D2 to D4 and D12 of tests/cases): each command
//! says why it does nothing, soon and in little memory.

use std::fs;
use std::os::unix::fs::symlink;
use std::process::Command;

use super::{BRIEF, Folder, PROGRAM, assert_worded, run};

/// How a run of the program went, and what it took.
struct Measured {
    status: i32,
    said: String,
    seconds: f64,
    megabytes: f64,
}

/// Runs the program and measures it from outside: a parent of its own sees the most memory it had.
fn measured(words: &[&str]) -> Measured {
    const PARENT: &str = "import json, resource, subprocess, sys, time\n\
        begun = time.monotonic()\n\
        done = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL, capture_output=True, timeout=60)\n\
        took = time.monotonic() - begun\n\
        most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss\n\
        said = (done.stdout + done.stderr).decode()\n\
        print(json.dumps([done.returncode, said, took, most / 1024]))";
    let output = Command::new("python3")
        .args(["-c", PARENT, PROGRAM])
        .args(words)
        .env("LANG", "C")
        .env("XDG_CONFIG_HOME", "/nowhere")
        .output()
        .unwrap();
    assert!(output.status.success(), "{words:?}: {output:?}");
    let (status, said, seconds, megabytes) = serde_json::from_slice(&output.stdout).unwrap();
    Measured {
        status,
        said,
        seconds,
        megabytes,
    }
}

/// Limits far above what a release build takes: this one is not optimised, on a busy machine.
const SOON: f64 = 5.0;
const LITTLE: f64 = 200.0;

fn check(words: &[&str], statuses: &[i32]) -> Measured {
    let run = measured(words);
    let Measured {
        status,
        said,
        seconds,
        megabytes,
    } = &run;
    assert!(statuses.contains(status), "{words:?}: {status}: {said}");
    assert!(!said.contains("panicked"), "{words:?}: {said}");
    assert!(*seconds < SOON, "{words:?} took {seconds} s");
    assert!(*megabytes < LITTLE, "{words:?} took {megabytes} MB");
    run
}

#[test]
fn a_text_made_to_exhaust_its_reader_is_refused_soon_and_in_little_memory() {
    let folder = Folder::new();
    let many = 100_000;
    let brief =
        |source: &str| BRIEF.replace("currency:", &format!("sources: {source},\n currency:"));
    let mut most = (0.0_f64, 0.0_f64);
    for (name, text) in [
        ("10,000 brackets", brief(&"[".repeat(10_000))),
        ("100,000 brackets", brief(&"[".repeat(many))),
        (
            "brackets in an unknown field",
            BRIEF.replace(
                "currency:",
                &format!("unknown: {}\n currency:", "(a:".repeat(many)),
            ),
        ),
        ("nested remarks", "/*".repeat(many) + BRIEF),
        (
            "a raw string",
            brief(&format!("[r{}\"a\"{}]", "#".repeat(many), "#".repeat(many))),
        ),
        (
            "a raw string without an end",
            brief(&format!("[r{}\"", "#".repeat(many))),
        ),
        (
            "320 kB of escapes",
            brief(&format!("[\"{}\"]", "\\u{41}".repeat(64_000))),
        ),
        (
            "a number of 100,000 digits",
            BRIEF.replace(
                "currency:",
                &format!("step: {}, currency:", "9".repeat(many)),
            ),
        ),
        (
            "100,000 sources",
            brief(&format!("[{}]", "\"a\",".repeat(many))),
        ),
    ] {
        let file = folder.put("hostile.brief.ron", text);
        // one long raw string is a text like any other
        let statuses: &[i32] = if name == "a raw string" {
            &[0]
        } else {
            &[1, 2]
        };
        let run = check(&["new", &file, "-o", &folder.at("new.kanjia")], statuses);
        most = (most.0.max(run.seconds), most.1.max(run.megabytes));
        assert!(
            run.said.len() < 20_000,
            "{name}: {} bytes are said",
            run.said.len()
        );
    }
    println!("at most {:.2} s and {:.0} MB", most.0, most.1);
}

#[test]
fn what_is_no_plain_file_or_no_small_one_is_refused_with_its_reason() {
    let folder = Folder::new();
    let large = folder.put("large", "");
    fs::OpenOptions::new()
        .write(true)
        .open(&large)
        .unwrap()
        .set_len(33 << 20)
        .unwrap();
    let pipe = folder.at("pipe");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let (broken, around, back) = (folder.at("broken"), folder.at("around"), folder.at("back"));
    symlink("nowhere", &broken).unwrap();
    symlink("back", &around).unwrap();
    symlink("around", &back).unwrap();
    let long_line = format!("{} (seq:1,at:\"{}\n", "0".repeat(64), "x".repeat(65 << 10));
    let many_lines = "x\n".repeat(100_010);
    let (long, many) = (
        folder.put("long", long_line),
        folder.put("many", many_lines),
    );
    let empty = folder.put("empty", "");
    let nothing = folder.at("nothing");
    let here = folder.at(".");
    let files = [
        "/dev/zero",
        "/dev/full",
        "/proc/self/mem",
        &pipe,
        &here,
        &broken,
        &around,
        &large,
        &long,
        &many,
        &empty,
        &nothing,
    ];
    let before: Vec<_> = names(&folder);
    for file in files {
        for words in [&["verify", file][..], &["new", file, "-o", "/nowhere/x"]] {
            let run = check(words, &[1, 2]);
            assert!(!run.said.trim().is_empty(), "{words:?} says nothing");
        }
        let chinese = run(&["show", file, "--lang", "zh-CN"], "");
        assert_worded(&chinese.err, "zh-CN");
    }
    assert_eq!(names(&folder), before, "something was left beside them");
}

fn names(folder: &Folder) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn the_largest_figures_there_are_overflow_nothing() {
    let folder = Folder::new();
    let brief = BRIEF
        .replace("nrdl-on-site", "open-bargaining")
        .replace("2021-12", "2020-11")
        .replace(
            "product:",
            "step: \"0.0001\", volume: (quantity: \"999999999999\", low: \"1\", high: \"999999999999\", basis: Assumed),\n\
             patients: (number: \"1\", basis: Stated),\n\
             conversions: [(of: \"pack\", makes: \"999999999999\", unit: \"tablet\", basis: Stated, source: \"s\")],\n\
             references: [(kind: List, price: At(\"0.0001\"), currency: \"CNY\", unit: \"pack\", basis: Published, source: \"s\")],\n\
             product:",
        );
    let talk = folder.talk("talk", &brief);
    let script = "Offer(by: Company, price: \"999999999999.9999\", sure: true)\n\
        Offer(by: Payer, price: \"0.0001\", sure: true)\n\
        Settle(conversion: (of: \"pack\", makes: \"0\", unit: \"tablet\", basis: Stated, source: \"s\"))\n\
        Settle(rate: (of: \"USD\", makes: \"0\", currency: \"CNY\", date: \"2026-11-20\"))\n\
        Offer(by: Company, price: \"0\")\nOffer(by: Company, price: \"-1\")\nOffer(by: Company, price: \"1e400\")\n\
        Offer(by: Company, price: \"79228162514264337593543950335\")\nOffer(by: Company, price: \"0.00001\")\n\
        Offer(by: Company, price: \"999999999999.9998\", sure: true)\n";
    let recorded = run(&["record", &talk], script);
    let taken = recorded
        .answers()
        .iter()
        .filter(|answer| !super::recorded(answer).is_empty())
        .count();
    assert_eq!(taken, 3, "{recorded:?}");
    let words: [&[&str]; 6] = [
        &["show", &talk, "--json"],
        &["show", &talk],
        &["guide", &talk],
        &["references", &talk],
        &["stats", &talk],
        &["scores", &talk],
    ];
    for words in words {
        check(words, &[0]);
    }
    for (number, to) in [
        "html",
        "xlsx",
        "csv",
        "json",
        "ocds",
        "yaml",
        "path-svg",
        "ladder-svg",
    ]
    .into_iter()
    .enumerate()
    {
        let output = folder.at(&format!("{number}"));
        check(&["export", &talk, "--to", to, "-o", &output], &[0]);
    }
}
