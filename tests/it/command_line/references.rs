//! `kanjia references`.

use super::{BRIEF, Folder, LANGUAGES, assert_worded, run};

const TABLE: &str = "国家,价格（元/片）,日期,来源,权重（2025 年销量）\n\
    日本,4.86,2025-12,公开价目表,3\n\
    韩国,4.60,2020-01,HIRA,1\n\
    瑞士,9.99,2026-01,BAG,5\n\
    美国,$5.05,,,\n";

const PLAIN: &str = "country\tprice\tdate\tweight\n\
    Japan\t4.86\t2025-12\t3\n\
    Korea\t4.60\t2020-01\t1\n\
    Switzerland\t9.99\t2026-01\t5\n\
    France\t5.05\t\t\n";

fn brief() -> String {
    BRIEF.replace("  product:", "  held: \"2026-03-02\",\n  product:")
}

#[test]
fn a_table_goes_into_a_brief_and_comes_out_with_marks_and_benchmarks() {
    let folder = Folder::new();
    let old = folder.put("old.brief.ron", brief());
    let table = folder.put("prices.tsv", PLAIN);
    let new = folder.at("new.brief.ron");
    let added = run(&["references", &table, "--brief", &old, "-o", &new], "");
    assert_eq!(added.status, Some(0), "{added:?}");
    let shown = run(&["references", &new], "");
    for part in [
        "Japan",
        "out of date",
        "no date",
        "outside the basket",
        "lowest international 4.60 (Korea)",
        "median 4.86 of 3",
        "mean 4.837",
        "weighted 4.795 of 2",
        "1 left out: outside the basket",
        "secondary source",
    ] {
        assert!(shown.out.contains(part), "{part}: {}", shown.out);
    }
    let data = run(&["references", &new, "--json"], "").json();
    let benchmarks = &data["benchmarks"];
    assert_eq!(benchmarks["lowest"]["price"], "4.60");
    assert_eq!(benchmarks["lowest"]["countries"][0], "KR");
    assert_eq!(benchmarks["median"]["price"], "4.86");
    assert_eq!(benchmarks["mean"]["price"], "4.8367");
    assert_eq!(benchmarks["weighted"]["price"], "4.795");
    assert_eq!(benchmarks["left_out"]["outside-basket"], 1);
    let references = data["references"].as_array().unwrap();
    let out_of_date: Vec<_> = references
        .iter()
        .map(|one| one["out_of_date"].as_bool())
        .collect();
    assert_eq!(out_of_date, [Some(false), Some(true), Some(false), None]);
    assert_eq!(references[2]["left_out"], "outside-basket");
    assert_eq!(data["basket"]["sureness"], "weak");
    assert_eq!(data["age"]["months"], 24);

    let talk = folder.at("talk.kanjia");
    assert_eq!(run(&["new", &new, "-o", &talk], "").status, Some(0));
    let shown = run(&["show", &talk, "--json"], "").json();
    assert_eq!(shown["benchmarks"], data["benchmarks"]);
    assert_eq!(shown["references"], data["references"]);
    let again = run(&["references", &talk, "--json"], "").json();
    assert_eq!(again["references"], data["references"]);
    assert!(run(&["show", &talk], "").out.contains("median 4.86 of 3"));
}

#[test]
fn what_is_wrong_with_a_table_is_told_by_cell_and_nothing_is_written() {
    let folder = Folder::new();
    let old = folder.put("old.brief.ron", brief());
    let table = folder.put("prices.csv", TABLE);
    let new = folder.at("new.brief.ron");
    for language in LANGUAGES {
        let words = [
            "references",
            &table,
            "--brief",
            &old,
            "-o",
            &new,
            "--lang",
            language,
        ];
        let refused = run(&words, "");
        assert_eq!(refused.status, Some(1), "{refused:?}");
        let place = if language == "en" {
            "Row 5, column B"
        } else {
            "第 5 行 B 列"
        };
        assert!(refused.err.contains(place), "{}", refused.err);
        assert_worded(&refused.err.replace(&table, ""), language);
        assert!(!std::path::Path::new(&new).exists());
    }
}

#[test]
fn what_is_there_is_not_touched_and_what_is_missing_is_said() {
    let folder = Folder::new();
    let old = folder.put("old.brief.ron", brief());
    let table = folder.put("prices.tsv", PLAIN);
    let taken = folder.put("taken.brief.ron", "mine");
    let refused = run(&["references", &table, "--brief", &old, "-o", &taken], "");
    assert_eq!(refused.status, Some(2));
    assert_eq!(std::fs::read_to_string(&taken).unwrap(), "mine");
    for words in [
        &["references"][..],
        &["references", &table, "-o", &taken],
        &["references", &table, "--brief", &old],
        &["references", "nowhere"],
    ] {
        assert_eq!(run(words, "").status, Some(2), "{words:?}");
    }
    let help = run(&["references", "--help"], "");
    assert!(help.out.contains("--brief"));
}

#[test]
fn a_brief_without_weights_is_written_as_it_was() {
    let folder = Folder::new();
    let text = std::fs::read_to_string("sessions/nusinersen-2021.brief.ron").unwrap();
    let old = folder.put("old.brief.ron", text);
    let table = folder.put("prices.tsv", "country\tprice\nJapan\t60000\n");
    let new = folder.at("new.brief.ron");
    let added = run(&["references", &table, "--brief", &old, "-o", &new], "");
    assert_eq!(added.status, Some(0), "{added:?}");
    let written = std::fs::read_to_string(&new).unwrap();
    assert!(!written.contains("weight"));
    let data = run(&["references", &new, "--json"], "").json();
    assert_eq!(data["references"].as_array().unwrap().len(), 3);
    assert_eq!(data["day"], "2021-11-11");
}
