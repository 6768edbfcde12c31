//! Tables in: `kanjia import` of offers and of exported talks, `kanjia new` and
//! `kanjia references` from tables, and workbooks among them.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Folder, LANGUAGES, assert_worded, run};
use crate::import::archive::{archive, parts, sheet, styles, workbook_parts};

const FACTS: [[&str; 4]; 9] = [
    ["药品通用名", "示例净", "", ""],
    ["generic name", "Examplin", "", ""],
    ["企业", "示例公司", "", ""],
    ["谈判规则", "nrdl-on-site", "", ""],
    ["计价单位", "片", "", ""],
    ["规格", "10 mg", "", ""],
    ["目标价", "4.40", "", ""],
    ["年用量", "9600万片", "已公布", "医保用量"],
    ["谈判日期", "2019-11-13", "", ""],
];

/// Offers of an old talk: heads, and rows of time, side, figure, confirmed, remark.
const OFFERS: [[&str; 5]; 7] = [
    ["时间", "方", "报价（元/片）", "确认", "发言"],
    ["10:31", "企业", "5.62", "是", "首次报价"],
    ["10:40", "企业", "4.72元", "是", ""],
    ["10:45", "医保", "4.20", "", "请再考虑"],
    ["10:50", "企业", "4.50", "", ""],
    ["10:55", "医保", "4.36", "", ""],
    ["", "企业", "4.36", "", "同意"],
];

fn rows<const N: usize>(of: &[[&'static str; N]]) -> Vec<Vec<&'static str>> {
    of.iter().map(|row| row.to_vec()).collect()
}

fn workbook(of: &[Vec<&str>]) -> Vec<u8> {
    let rows: Vec<&[&str]> = of.iter().map(Vec::as_slice).collect();
    let mut parts = parts(&sheet(&rows));
    parts.push(styles());
    archive(&parts)
}

fn csv(of: &[Vec<&str>]) -> String {
    let line = |row: &Vec<&str>| row.join(",") + "\n";
    of.iter().map(line).collect()
}

/// A table of an old talk with what is known of it above.
fn old_talk() -> Vec<Vec<&'static str>> {
    let mut table = rows(&FACTS);
    table.extend(rows(&OFFERS));
    table
}

fn shipped() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|one| one == "kanjia"))
        .collect();
    paths.sort();
    paths
}

#[test]
fn every_shipped_talk_comes_back_from_its_csv_byte_for_byte() {
    let folder = Folder::new();
    let talks = shipped();
    assert!(talks.len() >= 6);
    for (number, talk) in talks.iter().enumerate() {
        let table = folder.at(&format!("{number}.csv"));
        let words = [
            "export",
            talk.to_str().unwrap(),
            "--to",
            "csv",
            "--audience",
            "full",
            "-o",
            &table,
        ];
        assert_eq!(run(&words, "").status, Some(0), "{talk:?}");
        let again = folder.at(&format!("{number}.kanjia"));
        let imported = run(&["import", &table, "-o", &again], "");
        assert_eq!(imported.status, Some(0), "{talk:?} {imported:?}");
        assert!(imported.out.contains("as exported"), "{}", imported.out);
        assert_eq!(
            fs::read(talk).unwrap(),
            fs::read(&again).unwrap(),
            "{talk:?}"
        );
    }
}

#[test]
fn texts_that_were_guarded_come_back_as_they_were() {
    let folder = Folder::new();
    let talk = folder.talk("guarded", super::BRIEF);
    let commands = r#"Remark(by: Payer, text: "=1+1")
Remark(by: Company, text: "+86 10")
Note(text: "@here")
Offer(by: Company, price: "5.60", confirmed: true)
Gate(inside: true)
Remark(by: Payer, text: "say \"so\", twice;")
Offer(by: Payer, price: "4.4")
Recess(by: Company, minutes: 5)
Resume
Correct(seq: 5, price: "5.50", reason: "-misheard")
Fail(reason: "＝none")
"#;
    let recorded = run(&["record", &talk], commands);
    assert_eq!(recorded.status, Some(0), "{recorded:?}");
    let table = folder.at("guarded.csv");
    run(
        &[
            "export",
            &talk,
            "--to",
            "csv",
            "--audience",
            "full",
            "-o",
            &table,
        ],
        "",
    );
    let again = folder.at("again.kanjia");
    let imported = run(&["import", &table, "-o", &again], "");
    assert_eq!(imported.status, Some(0), "{imported:?}");
    assert_eq!(fs::read(&talk).unwrap(), fs::read(&again).unwrap());

    // a copy without the notes is not the record, and says so in its own
    let table = folder.at("internal.csv");
    run(&["export", &talk, "--to", "csv", "-o", &table], "");
    let copy = folder.at("copy.kanjia");
    let imported = run(&["import", &table, "-o", &copy], "");
    assert_eq!(imported.status, Some(0), "{imported:?}");
    assert!(imported.out.contains("it was imported"), "{}", imported.out);
    let shown = run(&["show", &copy, "--json"], "").json();
    assert_eq!(shown["origin"], "imported");
}

#[test]
fn a_table_that_was_changed_after_the_export_is_told() {
    let folder = Folder::new();
    let talk = shipped().remove(0);
    let table = folder.at("whole.csv");
    run(
        &[
            "export",
            talk.to_str().unwrap(),
            "--to",
            "csv",
            "--audience",
            "full",
            "-o",
            &table,
        ],
        "",
    );
    let whole = fs::read_to_string(&table).unwrap();
    for (change, said) in [
        (
            whole.replace(",4.36,CNY", ",4.35,CNY"),
            "changed after the export",
        ),
        (whole.replacen(",accepted,", ",resumed,", 1), "Row"),
        (
            whole.replacen("\r\n2,", "\r\n3,", 1),
            "column A (exported record)",
        ),
        (whole.replacen(",quote,", ",perhaps,", 1), "perhaps"),
    ] {
        assert_ne!(change, whole);
        let changed = folder.put("changed.csv", &change);
        let output = folder.at("changed.kanjia");
        let refused = run(&["--lang", "en", "import", &changed, "-o", &output], "");
        assert_eq!(refused.status, Some(1), "{refused:?}");
        assert!(refused.err.contains(said), "{said}: {}", refused.err);
        assert!(
            refused.err.contains("Nothing was written"),
            "{}",
            refused.err
        );
        assert!(!Path::new(&output).exists());
    }
}

#[test]
fn the_offers_of_an_old_talk_come_from_a_workbook_or_from_text() {
    let folder = Folder::new();
    let table = old_talk();
    let book = folder.put("报价.xlsx", workbook(&table));
    let text = folder.put("报价.csv", csv(&table));
    for (table, name) in [(book, "a.kanjia"), (text, "b.kanjia")] {
        let talk = folder.at(name);
        let imported = run(&["--lang", "en", "import", &table, "-o", &talk], "");
        assert_eq!(imported.status, Some(0), "{imported:?}");
        assert!(imported.out.contains("6 figures"), "{}", imported.out);
        assert_eq!(run(&["verify", &talk], "").status, Some(0));
        let shown = run(&["show", &talk, "--json"], "").json();
        assert!(shown["origin"].is_null(), "{shown}");
        let text = fs::read_to_string(&talk).unwrap();
        for part in [
            "held:Some(\"2019-11-13\")",
            "occurred:At(\"2019-11-13T10:31:00",
            "typed:\"4.72元\",price:Some(\"4.72\"),confirmation:Confirmed",
            "首次报价",
            "Gate(offer:",
            "source:Implied",
            "SHA-256",
            "quantity:\"96000000\"",
            "医保用量",
        ] {
            let plain = text.replace(' ', "");
            assert!(plain.contains(&part.replace(' ', "")), "{part}: {text}");
        }
    }
    let again = folder.at("a.kanjia");
    let book = folder.at("报价.xlsx");
    let second = run(&["import", &book, "-o", &again], "");
    assert_eq!(second.status, Some(2), "a file that is there stays");
}

#[test]
fn each_side_may_have_a_column_and_the_brief_a_file_of_its_own() {
    let folder = Folder::new();
    let brief = super::BRIEF.replace("  product:", "  held: \"2020-12-16\",\n  product:");
    let brief = folder.put("old.brief.ron", brief);
    let table = folder.put(
        "wide.csv",
        "round,company,payer,recess\n1,5.62,,\n2,4.72,4.20,5\n3,4.50,4.40,\n",
    );
    let talk = folder.at("wide.kanjia");
    let words = [
        "--lang", "en", "import", &table, "-o", &talk, "--brief", &brief,
    ];
    let refused = run(&words, "");
    assert_eq!(refused.status, Some(1));
    assert!(
        refused.err.contains("Row 3, column D (Recess)") || refused.err.contains("Row 3"),
        "{}",
        refused.err
    );
    let table = folder.put(
        "wide2.csv",
        "round,company,payer\n1,5.62,\n2,4.72,4.20\n3,4.50,4.40\n",
    );
    let words = [
        "--lang", "en", "import", &table, "-o", &talk, "--brief", &brief,
    ];
    let imported = run(&words, "");
    assert_eq!(imported.status, Some(0), "{imported:?}");
    assert!(imported.out.contains("5 figures"), "{}", imported.out);
}

#[test]
fn the_offers_of_an_exported_workbook_come_back_as_figures() {
    let folder = Folder::new();
    let talk = shipped().remove(0);
    let talk = talk.to_str().unwrap();
    let brief = talk.replace(".kanjia", ".brief.ron");
    for (language, sheet) in [("en", "Offers"), ("zh-CN", "报价")] {
        let book = folder.at(&format!("{sheet}.xlsx"));
        let words = [
            "--lang", language, "export", talk, "--to", "xlsx", "-o", &book,
        ];
        assert_eq!(run(&words, "").status, Some(0));
        let again = folder.at(&format!("{sheet}.kanjia"));
        let words = [
            "import", &book, "-o", &again, "--brief", &brief, "--sheet", sheet,
        ];
        let imported = run(&words, "");
        assert_eq!(imported.status, Some(0), "{imported:?}");
        let figures = |talk: &str| -> Vec<String> {
            let shown = run(&["show", talk, "--json"], "").json();
            let offers = shown["offers"].as_array().unwrap().clone();
            let figure = |one: &serde_json::Value| format!("{} {}", one["by"], one["price"]);
            offers.iter().map(figure).collect()
        };
        assert_eq!(figures(talk), figures(&again));
    }
}

#[test]
fn everything_wrong_with_offers_is_named_by_cell_and_nothing_is_written() {
    let folder = Folder::new();
    let mut table = rows(&FACTS);
    table.extend([
        vec!["time", "side", "price", "confirmed", "act"],
        vec!["10:31", "nobody", "5.62", "perhaps", ""],
        vec!["25:99", "company", "=1+1", "", ""],
        vec!["", "company", "$4.72", "", ""],
        vec!["", "company", "4.72/盒", "", ""],
        vec!["", "company", "4-5", "", ""],
        vec!["", "company", "33000.000000000004", "", ""],
        vec!["", "", "4.72", "", ""],
        vec!["", "payer", "", "", "dance"],
        vec!["", "payer", "", "", ""],
    ]);
    let wanted = [
        "Row 11, column B (Side): the company or the payer, not nobody",
        "Row 11, column D (Confirmed): yes or no, not perhaps",
        "Row 12, column A (Time): not a date: 25:99",
        "Row 12, column C (Price): a formula, not its result: =1+1",
        "Row 13, column C (Price): in another currency than the talk",
        "Row 14, column C (Price): of another unit than the talk",
        "Row 15, column C (Price): one price is wanted, not a range",
        "Row 16, column C (Price): 33000.00",
        "Row 17, column B (Side): the company or the payer",
        "Row 18, column E (Act): nothing that happens in a talk: dance",
        "Row 19: nothing that can be recorded stands here",
    ];
    for (name, bytes) in [
        ("bad.xlsx", workbook(&table)),
        ("bad.csv", csv(&table).into()),
    ] {
        let path = folder.put(name, bytes);
        let output = folder.at("bad.kanjia");
        let refused = run(&["--lang", "en", "import", &path, "-o", &output], "");
        assert_eq!(refused.status, Some(1), "{refused:?}");
        for part in wanted {
            assert!(refused.err.contains(part), "{part}: {}", refused.err);
        }
        assert!(!Path::new(&output).exists());
        let chinese = run(&["--lang", "zh-CN", "import", &path, "-o", &output], "");
        assert_worded(&chinese.err, "zh-CN");
    }
}

#[test]
fn slips_and_what_the_rules_are_against_stop_the_import() {
    let folder = Folder::new();
    let check = |offers: &[[&'static str; 4]], more: &[&str], wanted: Result<&str, &str>| {
        let mut table = rows(&FACTS);
        table.push(vec!["side", "price", "act", "remark"]);
        table.extend(rows(offers));
        let path = folder.put("talk.csv", csv(&table));
        let output = folder.at("talk.kanjia");
        let words = ["--lang", "en", "import", &path, "-o", &output];
        let words: Vec<&str> = words.iter().chain(more).copied().collect();
        let ran = run(&words, "");
        let is_there = Path::new(&output).exists();
        match wanted {
            Ok(part) => assert!(ran.out.contains(part) && is_there, "{ran:?}"),
            Err(part) => assert!(ran.err.contains(part) && !is_there, "{ran:?}"),
        }
        fs::remove_file(&output).ok();
    };
    let slip = [["company", "5.62", "", ""], ["company", "47.2", "", ""]];
    check(
        &slip,
        &[],
        Err("Row 12, column B (Price): 47.2 looks like a slip, 4.72 may be meant"),
    );
    check(&slip, &["--as-typed"], Ok("2 figures"));
    let rises = [["company", "5.62", "", ""], ["company", "5.80", "", ""]];
    check(&rises, &[], Err("5.80 goes the wrong way"));
    let early = [["payer", "4.20", "", ""]];
    check(&early, &[], Err("Row 11, column B (Price):"));
    let over = [
        ["company", "5.62", "", ""],
        ["", "", "谈判失败", "价格差距过大"],
        ["company", "5.00", "", ""],
    ];
    check(&over, &[], Err("Row 13, column B (Price):"));
}

#[test]
fn a_talk_begins_from_a_brief_that_is_a_table() {
    let folder = Folder::new();
    let mut table = rows(&FACTS);
    table.pop();
    table.push(vec!["来源", "医保局公告"]);
    table.push(vec!["名称", "国家", "价格（元/片）", "依据", "日期"]);
    table.push(vec!["", "日本", "4.86", "已公布", "2025-12"]);
    table.push(vec!["挂网价", "", "5.20", "已公布", "2026-01"]);
    let two_sheets = {
        let (facts, prices) = table.split_at(9);
        let lent = |of: &[Vec<&'static str>]| -> String {
            let rows: Vec<&[&str]> = of.iter().map(Vec::as_slice).collect();
            sheet(&rows)
        };
        archive(&workbook_parts(
            "",
            &[
                ("方案", "visible", &lent(facts)),
                ("参考价格", "visible", &lent(prices)),
            ],
        ))
    };
    for (name, bytes) in [
        ("brief.xlsx", workbook(&table)),
        ("brief.csv", csv(&table).into()),
        ("two.xlsx", two_sheets),
    ] {
        let path = folder.put(name, bytes);
        let talk = folder.at(&format!("{name}.kanjia"));
        let begun = run(&["--lang", "en", "new", &path, "-o", &talk], "");
        assert_eq!(begun.status, Some(0), "{begun:?}");
        let shown = run(&["references", &talk, "--json"], "").json();
        assert_eq!(shown["benchmarks"]["lowest"]["price"], "4.86", "{shown}");
        let text = fs::read_to_string(&talk).unwrap();
        for part in [
            "Examplin",
            "示例净",
            "示例公司",
            "10 mg",
            "4.40",
            "医保局公告",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }
}

#[test]
fn a_reserve_in_a_table_is_refused_and_repeated_nowhere() {
    let folder = Folder::new();
    for name in ["底价", "Reserve price", "信封底价（元/片）", "医保支付意愿"] {
        let mut table = rows(&FACTS);
        table.push(vec![name, "4.3719", "已公布", "4.3719"]);
        for (file, bytes) in [("r.xlsx", workbook(&table)), ("r.csv", csv(&table).into())] {
            let path = folder.put(file, bytes);
            let talk = folder.at("r.kanjia");
            for language in LANGUAGES {
                let refused = run(&["--lang", language, "new", &path, "-o", &talk], "");
                assert_eq!(refused.status, Some(1), "{refused:?}");
                assert_worded(&refused.err, language);
                let said = [refused.out, refused.err].concat();
                assert!(!said.contains("4.37") && !said.contains("4.3719"), "{said}");
                assert!(said.contains('B'), "{said}");
                assert!(!Path::new(&talk).exists());
            }
        }
    }
}

#[test]
fn what_a_brief_lacks_or_says_twice_is_told() {
    let folder = Folder::new();
    let path = folder.put(
        "brief.csv",
        "company,Example\ncompany,Other\nrules,no such rules\nshoe size,42\nunit,支\npack size,many\ntarget,10%\n",
    );
    let talk = folder.at("b.kanjia");
    let refused = run(&["--lang", "en", "new", &path, "-o", &talk], "");
    assert_eq!(refused.status, Some(1), "{refused:?}");
    for part in [
        "Row 2, column B (Company): this stands above already",
        "Row 3, column B (Rules): no rules that are known: no such rules",
        "Row 4, column A (Fact): no fact of a brief is called so: shoe size",
        "Row 5, column B (Unit)",
        "Row 6, column B (Units in a pack): not a whole number: many",
        "Row 7, column B (Target): not a number: 10%",
        "a row \"generic name\" is missing",
    ] {
        assert!(refused.err.contains(part), "{part}: {}", refused.err);
    }
}

#[test]
fn reference_prices_come_from_a_workbook() {
    let folder = Folder::new();
    let brief = folder.put("old.brief.ron", super::BRIEF);
    let table = workbook(&[
        vec!["country", "price (CNY)", "date"],
        vec![
            "Japan",
            "<s=\"3\"><v>4.86</v></c>",
            "<s=\"2\"><v>45992</v></c>",
        ],
        vec!["Korea", "<><f>B2-0.1</f><v>4.76</v></c>", "2025-11"],
    ]);
    let table = folder.put("prices.xlsx", table);
    let new = folder.at("new.brief.ron");
    let added = run(
        &[
            "--lang",
            "en",
            "references",
            &table,
            "--brief",
            &brief,
            "-o",
            &new,
        ],
        "",
    );
    assert_eq!(added.status, Some(0), "{added:?}");
    assert!(
        added.out.contains("its saved result is taken: B3"),
        "{}",
        added.out
    );
    let data = run(&["references", &new, "--json"], "").json();
    assert_eq!(data["benchmarks"]["lowest"]["price"], "4.76");
    let other = folder.at("other.brief.ron");
    let words = [
        "--lang",
        "en",
        "references",
        &table,
        "--brief",
        &brief,
        "-o",
        &other,
        "--sheet",
        "Nowhere",
    ];
    let none = run(&words, "");
    assert_eq!(none.status, Some(2));
    assert!(
        none.err.contains("there is no sheet Nowhere"),
        "{}",
        none.err
    );
}

#[test]
fn hostile_workbooks_are_refused_by_every_command_in_both_languages() {
    let folder = Folder::new();
    let brief = folder.put("old.brief.ron", super::BRIEF);
    let corners = r#"<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>"#;
    let table = folder.put("corners.xlsx", archive(&parts(corners)));
    let renamed = folder.put(
        "renamed.xlsx",
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
    );
    let output = folder.at("out");
    for table in [&table, &renamed] {
        for language in LANGUAGES {
            for words in [
                vec!["import", table, "-o", &output],
                vec!["new", table, "-o", &output],
                vec!["references", table, "--brief", &brief, "-o", &output],
                vec!["import", table, "-o", &output, "--brief", table],
            ] {
                let words: Vec<&str> = ["--lang", language].into_iter().chain(words).collect();
                let refused = run(&words, "");
                assert_eq!(refused.status, Some(2), "{refused:?}");
                assert_worded(&refused.err, language);
                assert!(!refused.err.contains("workbook-"), "{}", refused.err);
                assert!(!Path::new(&output).exists());
            }
        }
    }
}

#[test]
fn the_process_that_reads_is_no_command_for_people() {
    let help = run(&["--help"], "");
    assert!(!help.out.contains("read-table"), "{}", help.out);
    let answer = run(&["read-table"], b"not a workbook");
    assert_eq!(answer.status, Some(0));
    assert_eq!(
        answer.out,
        "kanjia table 1\nfault\tworkbook-not-a-workbook\t\n"
    );
}
