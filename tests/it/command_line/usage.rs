//! Words that ask for nothing, help, and the version.

use super::{BRIEF, Folder, LANGUAGES, assert_worded, run};

/// The words fail with status 2 and a message in both languages that holds `named`.
fn check(words: &[&str], named: &str) {
    for language in LANGUAGES {
        let run = run(&[&["--lang", language], words].concat(), "");
        assert_eq!(run.status, Some(2), "{words:?}: {run:?}");
        assert_eq!(run.out, "", "{words:?}");
        assert!(run.err.contains(named), "{words:?}: {}", run.err);
        assert_worded(&run.err, language);
        assert!(run.err.lines().count() >= 3, "{}", run.err);
    }
}

#[test]
fn words_that_are_wrong_are_named() {
    let folder = Folder::new();
    let talk = folder.talk("talk", BRIEF);
    for (words, named) in [
        (&["--frobnicate"][..], "--frobnicate"),
        (&["show", &talk, "--frob"], "--frob"),
        (&["show", &talk, "-x"], "-x"),
        (&["new", &talk, "--json"], "--json"),
        (&["show", "--json=yes", &talk], "yes"),
        (&["show"], "FILE"),
        (&["record"], "FILE"),
        (&["verify"], "FILE"),
        (&["new"], "BRIEF"),
        (&["new", "a.ron"], "-o FILE"),
        (&["new", "a.ron", "-o"], "-o"),
        (&["show", &talk, "--at"], "--at"),
        (&["show", &talk, "--at", "0"], "0"),
        (&["show", &talk, "--at", "+1"], "+1"),
        (&["show", &talk, "--at", "x"], "x"),
        (&["show", &talk, "--at", "7"], "7"),
        (&["verify", &talk, "--head", "123"], "123"),
        (&["verify", &talk, "--head", "nothexatall"], "nothexatall"),
        (&["verify", &talk, &talk, "--head", "01234567"], &talk),
        (&["show", &talk, "more"], "more"),
        (&["rules", "no-such-rules"], "no-such-rules"),
        (&["rules", "nrdl-on-site", "more"], "more"),
        (&["rules", "--check"], "--check FILE"),
        (&["rules", "--check", "a.ron", "--json"], "--json"),
        (
            &["rules", "--check", "a.ron", "nrdl-on-site"],
            "nrdl-on-site",
        ),
        (&["rules", "--check", "no-such.ron"], "no-such.ron"),
        (&["rules", "--copy", "-o", "x.ron"], "PACK"),
        (&["rules", "nrdl-on-site", "--copy"], "-o FILE"),
        (&["rules", "nrdl-on-site", "-o", "x.ron"], "--copy"),
        (
            &["rules", "nrdl-on-site", "--copy", "-o", &talk, "--json"],
            "--json",
        ),
        (&["rules", "nrdl-on-site", "--copy", "-o", &talk], &talk),
        (&["show", &talk, "--check", "x"], "--check"),
        (&["backtest", "--talks", "0"], "0"),
        (&["backtest", "--seed", "x"], "x"),
        (&["backtest", "--talks"], "--talks"),
        (&["backtest", "no-such-folder"], "no-such-folder"),
        (&["show", &talk, "--seed", "1"], "--seed"),
        (&["recrod", &talk], &talk),
        (&["no-such.kanjia"], "no-such.kanjia"),
        (&["show", "no-such.kanjia"], "no-such.kanjia"),
        (&["record", "no-such.kanjia"], "no-such.kanjia"),
        (&["verify", "no-such.kanjia"], "no-such.kanjia"),
        (&["new", "no-such.ron", "-o", "x"], "no-such.ron"),
        (&["show", "没有 空格/的.kanjia"], "没有 空格/的.kanjia"),
    ] {
        if named.contains('没') {
            assert_eq!(run(words, "").status, Some(2));
            continue;
        }
        check(words, named);
    }
}

#[test]
fn a_language_that_is_not_spoken_is_named() {
    let run = run(&["show", "--lang", "xx"], "");
    assert_eq!(run.status, Some(2));
    assert!(
        run.err.contains("xx") && run.err.contains("zh-CN"),
        "{}",
        run.err
    );
}

#[test]
fn help_and_version_speak_both_languages_on_standard_output() {
    for language in LANGUAGES {
        for words in [
            &["--help"][..],
            &["-h"],
            &["new", "--help"],
            &["record", "--help"],
            &["show", "-h"],
            &["verify", "--help"],
            &["rules", "--help"],
            &["backtest", "--help"],
        ] {
            let run = run(&[words, &["--lang", language]].concat(), "");
            assert_eq!(run.status, Some(0), "{words:?}");
            assert_eq!(run.err, "");
            assert!(run.out.contains("kanjia "), "{}", run.out);
            assert_worded(&run.out, language);
        }
    }
    assert_eq!(run(&["--version"], "").out, "Kanjia 0.1.0\n");
    assert_eq!(run(&["-V", "--lang=zh-CN"], "").out, "砍价 0.1.0\n");
}

#[test]
fn the_environment_says_which_language() {
    let mut command = super::program(&["--help"]);
    command.env("LANG", "zh_CN.UTF-8");
    let chinese = super::finish(super::start(command), b"");
    assert!(chinese.out.contains("砍价"), "{}", chinese.out);
    assert!(run(&["--help"], "").out.contains("negotiation"));
}

#[test]
fn names_with_spaces_and_chinese_are_fine() {
    let folder = Folder::new();
    let talk = folder.talk("甲 talk", BRIEF);
    let offer = "Offer(by: Company, price: \"5.62\")";
    assert_eq!(run(&["record", &talk], offer).status, Some(0));
    for words in [&["show", &talk][..], &["verify", "--", &talk]] {
        assert_eq!(run(words, "").status, Some(0), "{words:?}");
    }
}
