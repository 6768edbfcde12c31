//! `kanjia scores`, `kanjia import`, and `kanjia simulate` that writes.

use std::fs;
use std::path::Path;

use super::{Folder, LANGUAGES, Run, assert_worded, finish, program, run, start};

/// A trace as `NegMAS` writes it.
const TRACE: &str = "\
time,relative_time,step,negotiator,offer,responses,state,text,data
0.0,0.1,0,seller,\"(1000,)\",{},continuing,,
0.0,0.1,0,buyer,\"(77,)\",{},continuing,,
0.1,0.2,1,seller,\"(771,)\",{},continuing,,
0.1,0.2,1,buyer,\"(692,)\",{'seller': <ResponseType.ACCEPT_OFFER: 0>},agreement,,
";

/// Runs the program with a data folder of its own.
fn run_at(folder: &Folder, words: &[&str]) -> Run {
    let mut command = program(words);
    command.env("XDG_DATA_HOME", folder.path());
    finish(start(command), b"")
}

#[test]
fn a_talk_that_was_held_is_scored_without_a_zone() {
    let talk = "sessions/dapagliflozin-2019.kanjia";
    for language in LANGUAGES {
        let page = run(&["scores", talk, "--lang", language], "");
        assert_eq!(page.status, Some(0), "{page:?}");
        assert_worded(&page.out, language);
        assert!(page.out.contains("22.4%"), "{}", page.out);
    }
    let data = run(&["scores", talk, "--json"], "").json();
    assert_eq!(data[0]["ending"], "deal");
    assert_eq!(data[0]["price"], "4.36");
    assert_eq!(data[0]["company"]["concessions"], 4);
    assert_eq!(data[0]["figures"]["share"], serde_json::Value::Null);
    for language in LANGUAGES {
        let zone = ["--lang", language, "scores", talk, "--zone", "5", "4"];
        let refused = run(&zone, "");
        assert_eq!(refused.status, Some(2), "{refused:?}");
        assert_worded(&refused.err.replace(talk, ""), language);
        assert_eq!(refused.out, "");
    }
}

#[test]
fn without_files_the_attempts_of_the_data_folder_are_told() {
    let folder = Folder::new();
    let none = run_at(&folder, &["scores"]);
    assert_eq!(none.status, Some(0), "{none:?}");
    let data = folder.path().join("kanjia");
    fs::create_dir(&data).unwrap();
    folder.put(
        "kanjia/attempts.ron",
        r#"(format: 1, attempts: [
            (trainee: "=SUM(A1)", at: "2026-11-20T10:31:00+08:00", exercise: Practice, name: "x",
             session: "00000000000000000000000000000000", seed: Some(7),
             result: Some((price: Some("4.36"), currency: "CNY", unit: "tablet", share: Some("0.629"),
                           concessions: 3, slips: 1))),
        ])"#,
    );
    let page = run_at(&folder, &["scores"]);
    assert!(page.out.contains("62.9%"), "{page:?}");
    let json = run_at(&folder, &["scores", "--json"]).json();
    assert_eq!(json[0]["share"], "0.629");
    for format in ["csv", "xlsx"] {
        let sheet = folder.at(&format!("class.{format}"));
        let words = ["scores", "--to", format, "-o", &sheet];
        assert_eq!(run_at(&folder, &words).status, Some(0));
        // what is there already is never touched
        assert_eq!(run_at(&folder, &words).status, Some(2));
    }
    let csv = fs::read_to_string(folder.at("class.csv")).unwrap();
    assert!(csv.contains("\r\n'=SUM(A1),"), "{csv}");
    folder.put(
        "kanjia/attempts.ron",
        "(format: 1, attempts: [(trainee: 1)])",
    );
    let broken = run_at(&folder, &["scores"]);
    assert_eq!(broken.status, Some(2), "{broken:?}");
    assert!(broken.err.contains("attempts.ron"), "{}", broken.err);
}

#[test]
fn a_trace_is_imported_verified_shown_and_scored() {
    let folder = Folder::new();
    let trace = folder.put("trace.csv", TRACE);
    let talk = folder.at("trace.kanjia");
    let words = [
        "import", &trace, "-o", &talk, "--negmas", "--payer", "buyer",
    ];
    let imported = run(&words, "");
    assert_eq!(imported.status, Some(0), "{imported:?}");
    assert_eq!(run(&["verify", &talk], "").status, Some(0));
    let shown = run(&["show", &talk, "--json"], "").json();
    assert_eq!(shown["final_price"], "692");
    assert_eq!(shown["origin"], "imported");
    assert_eq!(shown["offers"].as_array().unwrap().len(), 4);
    let words = ["scores", &talk, "--zone", "800", "600", "--json"];
    let scored = run(&words, "").json();
    assert_eq!(scored[0]["origin"], "imported");
    assert_eq!(scored[0]["figures"]["share"], "0.54");
    assert_eq!(scored[0]["solutions"]["nash"], "700");
    // nothing is overwritten
    assert_eq!(run(&["import", &trace, "-o", &talk], "").status, Some(2));
}

#[test]
fn a_wrong_trace_leaves_nothing_behind() {
    let folder = Folder::new();
    let talk = folder.at("trace.kanjia");
    let rows = TRACE.replace("(77,)", "(77, 1)").replace("(771,)", "(0,)");
    let trace = folder.put("trace.csv", rows);
    for language in LANGUAGES {
        let refused = run(&["--lang", language, "import", &trace, "-o", &talk], "");
        assert_eq!(refused.status, Some(1), "{refused:?}");
        let said = refused.err.replace(&trace, "");
        assert!(said.contains('3') && said.contains('4'), "{said}");
        assert_worded(&said.replace("offer", ""), language);
    }
    assert!(!Path::new(&talk).exists());
    for (option, value) in [("--currency", "yuan"), ("--unit", "piece")] {
        let words = ["import", &trace, "-o", &talk, option, value];
        assert_eq!(run(&words, "").status, Some(2), "{option}");
    }
}

/// All files of a folder with their bytes, by name.
fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn the_same_seed_writes_the_same_bytes() {
    let folder = Folder::new();
    let write = |name: &str, language: &str, seed: &str| {
        let (talks, table) = (folder.at(name), folder.at(&format!("{name}.csv")));
        let words = [
            "simulate", "--talks", "3", "--seed", seed, "--payer", "guide", "--payer", "split",
            "--tactic", "relative", "--write", &talks, "--table", &table, "--lang", language,
        ];
        let done = run(&words, "");
        assert_eq!(done.status, Some(0), "{done:?}");
        (files(&talks), fs::read(table).unwrap())
    };
    let first = write("first", "en", "7");
    assert_eq!(first, write("second", "zh-CN", "7"));
    assert_ne!(first, write("third", "en", "8"));
    assert_eq!(first.0.len(), 6);
    let talks: Vec<String> = first
        .0
        .iter()
        .map(|(name, _)| folder.at(&format!("first/{name}")))
        .collect();
    let mut words = vec!["verify"];
    words.extend(talks.iter().map(String::as_str));
    let verified = run(&words, "");
    assert_eq!(verified.status, Some(0), "{verified:?}");
    let table = String::from_utf8(first.1).unwrap();
    assert_eq!(table.lines().count(), 7);
    let bytes = &first.0[0].1;
    assert!(String::from_utf8_lossy(bytes).contains("origin:Simulated"));
}

#[test]
fn talks_are_written_only_where_that_is_asked_for_in_so_many_words() {
    let folder = Folder::new();
    let talks = folder.at("talks");
    let words = |more: &[&'static str]| {
        let mut words = vec!["simulate", "--payer", "split", "--tactic", "linear"];
        words.extend_from_slice(more);
        words
    };
    // how many is not said
    let mut unsaid = words(&[]);
    unsaid.extend(["--write", &talks]);
    assert_eq!(run(&unsaid, "").status, Some(2));
    let mut said = words(&["--talks", "1"]);
    said.extend(["--write", &talks]);
    assert_eq!(run(&said, "").status, Some(0));
    let again = run(&said, "");
    assert_eq!(again.status, Some(2), "{again:?}");
    assert!(again.err.contains("--add"), "{}", again.err);
    let mut more = words(&["--talks", "1", "--seed", "2", "--add"]);
    more.extend(["--write", &talks]);
    assert_eq!(run(&more, "").status, Some(0));
    assert_eq!(files(&talks).len(), 2);
    let mut too_many = words(&["--talks", "1000000"]);
    too_many.extend(["--write", &talks, "--add"]);
    assert_eq!(run(&too_many, "").status, Some(2));
    let mut no_folder = words(&["--talks", "1", "--add"]);
    no_folder.push("--json");
    assert_eq!(run(&no_folder, "").status, Some(2));
}
