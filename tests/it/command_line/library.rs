//! `kanjia library` and `kanjia tags`: talks found, listed, filed and compared.

use super::{BRIEF, Folder, LANGUAGES, Run, assert_worded, finish, program, start};

/// Runs the program with a data folder of its own.
fn run(folder: &Folder, words: &[&str], input: &str) -> Run {
    let mut command = program(words);
    command.env("XDG_DATA_HOME", folder.at("data"));
    finish(start(command), input.as_bytes())
}

/// Two talks about a drug, and one about another.
fn talks() -> Folder {
    let folder = Folder::new();
    let other = BRIEF
        .replace("Examplin", "Otherin")
        .replace("示例净", "他物净");
    for (name, brief, held, prices) in [
        ("one", BRIEF, "2021-11", ["5.00", "4.00"]),
        ("two", BRIEF, "2023-11", ["4.00", "3.00"]),
        ("three", other.as_str(), "2022-11", ["9.00", "8.00"]),
    ] {
        let brief = brief.replace(
            "unit: \"tablet\",",
            &format!("unit: \"tablet\", held: \"{held}\","),
        );
        let talk = folder.talk(name, &brief);
        let [first, last] = prices;
        let said = format!(
            "Offer(by: Company, price: \"{first}\", confirmed: true)\n\
             Remark(by: Payer, text: \"差得太远 in {name}\")\n\
             Offer(by: Company, price: \"{last}\", confirmed: true)\nAccept(by: Payer)\n"
        );
        let done = run(&folder, &["record", &talk], &said);
        assert_eq!(done.status, Some(0), "{done:?}");
    }
    folder
}

fn names(run: &Run) -> Vec<String> {
    let json = run.json();
    let rows = json.as_array().unwrap().iter();
    let name = |path: &str| {
        let name = std::path::Path::new(path).file_stem().unwrap();
        name.to_str().unwrap().to_owned()
    };
    rows.map(|row| name(row["path"].as_str().unwrap()))
        .collect()
}

#[test]
fn talks_are_found_and_filtered() {
    let folder = talks();
    let here = folder.at("");
    for (words, wanted) in [
        (&[][..], &["two", "three", "one"][..]),
        (&["--search", "太远 three"], &["three"]),
        (&["--search", "示例净"], &["two", "one"]),
        (&["--drug", "EXAMPL"], &["two", "one"]),
        (&["--year", "2021"], &["one"]),
        (&["--cut-from", "21"], &["two"]),
        (&["--cut-from", "15", "--cut-to", "20"], &["one"]),
        (
            &["--procedure", "nrdl-on-site", "--outcome", "deal"],
            &["two", "three", "one"],
        ),
        (&["--record", "altered"], &[]),
        (&["--company", "nobody"], &[]),
    ] {
        let words = [&["library", &here, "--json"], words].concat();
        let listed = run(&folder, &words, "");
        assert_eq!(names(&listed), wanted, "{words:?}");
        assert_eq!(
            listed.status,
            Some(i32::from(wanted.is_empty())),
            "{words:?}"
        );
    }
    let listed = run(
        &folder,
        &["library", &here, "--json", "--drug", "other"],
        "",
    );
    let row = &listed.json()[0];
    assert_eq!(row["record"], "verified");
    assert_eq!(row["talk"]["final_price"], "8.00");
    assert_eq!(row["talk"]["cuts"][0]["against"], "first");
    assert_eq!(row["talk"]["drug"]["zh"], "他物净");
}

#[test]
fn what_is_gone_is_said_and_pages_are_in_words() {
    let folder = talks();
    let here = folder.at("");
    for language in LANGUAGES {
        let page = run(&folder, &["--lang", language, "library", &here], "");
        assert_eq!(page.status, Some(0), "{page:?}");
        assert!(page.out.contains('8'), "{page:?}");
        if language == "zh-CN" {
            assert_worded(&page.out, language);
        }
    }
    std::fs::remove_file(folder.at("one.kanjia")).unwrap();
    let listed = run(
        &folder,
        &["library", &here, "--json", "--record", "missing"],
        "",
    );
    assert_eq!(names(&listed), ["one"]);
    let file = folder.at("two.kanjia");
    let listed = run(&folder, &["library", &file, "--json"], "");
    assert_eq!(names(&listed), ["two"]);
    let none = run(&folder, &["library", &folder.at("nowhere")], "");
    assert_eq!(none.status, Some(2), "{none:?}");
}

#[test]
fn a_drug_is_held_against_itself_over_the_years() {
    let folder = talks();
    let here = folder.at("");
    let words = ["library", &here, "--compare", "examplin", "--json"];
    let years = run(&folder, &words, "").json();
    assert_eq!(years["unit"], "tablet");
    assert_eq!(years["talks"][0]["final_price"], "4.00");
    assert_eq!(years["talks"][1]["final_price"], "3.00");
    assert_eq!(years["talks"][1]["cut_from_before"], "25");
    assert_eq!(years["apart"].as_array().unwrap().len(), 0);
    for language in LANGUAGES {
        let words = ["--lang", language, "library", &here, "--compare", "示例净"];
        let page = run(&folder, &words, "");
        assert!(page.out.contains("−25.0%"), "{page:?}");
    }
    let none = run(&folder, &["library", &here, "--compare", "aspirin"], "");
    assert_eq!(none.status, Some(1), "{none:?}");
}

#[test]
fn talks_are_filed_under_words() {
    let folder = talks();
    let talk = folder.at("one.kanjia");
    let before = std::fs::read(&talk).unwrap();
    let none = run(&folder, &["tags", &talk], "");
    assert_eq!((none.status, none.out.as_str()), (Some(0), "No tags.\n"));
    let words = ["tags", &talk, "--add", "复议", "--add", "round 7", "--json"];
    let tags = run(&folder, &words, "").json();
    assert_eq!(tags["tags"], serde_json::json!(["round 7", "复议"]));
    let listed = run(
        &folder,
        &["library", &folder.at(""), "--tag", "复议", "--json"],
        "",
    );
    assert_eq!(names(&listed), ["one"]);
    assert_eq!(listed.json()[0]["tags"][0], "round 7");
    let left = run(&folder, &["tags", &talk, "--remove", "复议"], "");
    assert_eq!(left.out, "round 7\n");
    let wrong = run(&folder, &["tags", &talk, "--add", "a,b"], "");
    assert_eq!(wrong.status, Some(2), "{wrong:?}");
    assert_eq!(std::fs::read(&talk).unwrap(), before);
}

#[test]
fn what_cannot_be_read_as_an_option_is_said() {
    let folder = Folder::new();
    for words in [
        &["library", "--outcome", "good"][..],
        &["library", "--record", "odd"],
        &["library", "--year", "21"],
        &["library", "--cut-from", "deep"],
        &["tags"],
    ] {
        for language in LANGUAGES {
            let words = [&["--lang", language], words].concat();
            let said = run(&folder, &words, "");
            assert_eq!(said.status, Some(2), "{words:?}");
            assert_worded(said.err.lines().last().unwrap_or_default(), language);
        }
    }
}
