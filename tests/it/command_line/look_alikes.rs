//! Names that look like one another, hide what they are, or are paths.

use std::fs;

use super::{BRIEF, Folder, LANGUAGES, assert_worded, run};

fn brief(people: &str) -> String {
    BRIEF.replace("product:", &format!("people: [{people}],\n  product:"))
}

fn person(role: &str, name: &str) -> String {
    format!("(role: {role}, name: (en: \"{name}\")),")
}

#[test]
fn two_names_that_look_alike_are_told_when_a_talk_begins_and_whenever_it_is_looked_at() {
    let folder = Folder::new();
    for (number, (one, other, letter)) in [
        ("Anna Li", "\u{410}nna Li", "U+0410"),
        ("Paul", "Pau1", "U+0031"),
        ("Ivan O", "Ivan 0", "U+0030"),
        ("Bill", "BiII", "U+0049"),
        ("王芳", "王\u{2F45}", ""),
        ("Ana", "Anа", "U+0430"),
    ]
    .into_iter()
    .enumerate()
    {
        let text = brief(&(person("GroupLeader", one) + &person("CompanyRepresentative", other)));
        let path = folder.put("brief.ron", text);
        let talk = folder.at(&format!("{number}.kanjia"));
        let begun = run(&["new", &path, "-o", &talk], "");
        assert_eq!(begun.status, Some(0), "{begun:?}");
        if letter.is_empty() {
            // no pair of the standard's table: nothing is said
            assert_eq!(begun.err, "", "{one} {other}");
            continue;
        }
        for words in [&["show", &talk[..]][..], &["verify", &talk]] {
            let looked = run(words, "");
            assert_eq!(looked.status, Some(0));
            for said in [&begun.err, &looked.err] {
                assert!(
                    said.contains("look alike") || said.contains("two scripts"),
                    "{one} {other}: {said}"
                );
                assert!(
                    said.contains(letter) && said.contains(other),
                    "{one} {other}: {said}"
                );
            }
        }
        for language in LANGUAGES {
            let said = run(&["verify", &talk, "--lang", language], "").err;
            assert!(!said.is_empty() && said.contains(letter), "{said}");
        }
    }
}

#[test]
fn a_signature_that_looks_like_another_name_is_told_by_the_guide() {
    let folder = Folder::new();
    let talk = folder.talk("talk", &brief(&person("GroupLeader", "Anna Li")));
    let script = "Offer(by: Company, price: \"5.62\", confirmed: true)\nGate(inside: true)\nAccept(by: Payer)\n\
        Sign(by: Payer, name: \"\u{410}nna Li\")\n";
    let recorded = run(&["record", &talk], script);
    assert_eq!(recorded.status, Some(0), "{recorded:?}");
    let shown = run(&["show", &talk], "");
    assert!(shown.err.contains("look alike"), "{shown:?}");
}

#[test]
fn names_as_people_have_them_are_not_suspected() {
    let folder = Folder::new();
    let names = [
        "王芳",
        "Wang Fang",
        "O’Neill–Sørensen",
        "Δelta",
        "José",
        "二〇二三",
        "Пётр Иванов",
        "A1",
    ];
    let people: String = names
        .iter()
        .map(|name| person("GroupMember", name))
        .collect();
    let text = brief(&people).replace("Examplin", "interferon α-2b");
    let path = folder.put(
        "brief.ron",
        text.replace("nrdl-on-site", "open-bargaining")
            .replace("2021-12", "2020-11"),
    );
    let begun = run(&["new", &path, "-o", &folder.at("talk.kanjia")], "");
    assert_eq!((begun.status, &begun.err[..]), (Some(0), ""), "{begun:?}");
}

#[test]
fn a_name_that_hides_or_moves_what_it_says_is_refused_with_its_place() {
    let folder = Folder::new();
    let kinds = [
        "\\u{202e}",
        "\\u{2066}",
        "\\u{200d}",
        "\\u{200b}",
        "\\u{feff}",
        "\\u{0}",
        "\\u{7}",
        "\\n",
        "\\u{e0041}",
        "\\u{ad}",
    ];
    for kind in kinds {
        for language in LANGUAGES {
            let path = folder.put(
                "brief.ron",
                brief(&person("GroupLeader", &format!("An{kind}na"))),
            );
            let output = folder.at("talk.kanjia");
            let run = run(&["new", &path, "-o", &output, "--lang", language], "");
            assert_eq!(run.status, Some(2), "{kind}: {run:?}");
            assert!(
                run.err.contains(":5:") || run.err.contains('5'),
                "{kind}: {run:?}"
            );
            assert_worded(&run.err, language);
            assert!(!std::path::Path::new(&output).exists());
        }
    }
    let long = folder.put(
        "brief.ron",
        brief(&person("GroupLeader", &"n".repeat(10_000))),
    );
    assert_eq!(
        run(&["new", &long, "-o", &folder.at("t.kanjia")], "").status,
        Some(2)
    );
}

#[test]
fn a_name_that_is_a_path_writes_to_no_other_folder() {
    let folder = Folder::new();
    let inside = folder.path().join("inside");
    fs::create_dir(&inside).unwrap();
    let tricks = [
        "../../x",
        "/etc/passwd",
        "CON",
        "a.",
        "a:b",
        "~",
        "..",
        "\\\\\\\\host\\\\share",
        "nul.txt",
        "a b?*|",
    ];
    let long = "n".repeat(200);
    for (number, name) in tricks.into_iter().chain([&long[..]]).enumerate() {
        let path = folder.put(
            "brief.ron",
            BRIEF
                .replace("Examplin", name)
                .replace("Example Company", name),
        );
        let talk = inside.join(format!("{number}.kanjia"));
        let talk = talk.to_str().unwrap();
        assert_eq!(
            run(&["new", &path, "-o", talk], "").status,
            Some(0),
            "{name}"
        );
    }
    let talks: Vec<String> = files(&inside);
    let out = folder.path().join("out");
    let out = out.to_str().unwrap();
    let mut words = vec!["export"];
    words.extend(talks.iter().map(String::as_str));
    words.extend(["--to", "html", "-o", out]);
    let exported = run(&words, "");
    assert_eq!(exported.status, Some(0), "{exported:?}");
    let made = files(std::path::Path::new(out));
    assert_eq!(made.len(), talks.len(), "{made:?}");
    let beside: Vec<String> = files(&folder.path());
    assert!(
        beside.iter().all(|name| name.ends_with("brief.ron")),
        "{beside:?}"
    );
    // file names made by the program hold neither product nor company
    for name in &made {
        let name = std::path::Path::new(name)
            .file_name()
            .unwrap()
            .to_str()
            .unwrap();
        assert!(
            name.len() <= 120 && !name.contains(['~', ':', '?', '*', '|']),
            "{name}"
        );
    }
}

/// The files of a folder, folders left out.
fn files(folder: &std::path::Path) -> Vec<String> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<String> = entries
        .filter(|path| path.is_file())
        .map(|path| path.to_str().unwrap().to_owned())
        .collect();
    files.retain(|name| !matches!(name.rsplit('.').next(), Some("lock" | "ballast")));
    files.sort();
    files
}
