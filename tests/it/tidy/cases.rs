//! The tables of cases in `tests/cases` name tests that exist.

use std::path::Path;

use super::{files, none, read, root};

const HEAD: &str = "id\tcase\toutcome\ttests\twhy";

#[test]
fn every_case_has_an_outcome_and_the_tests_it_names_exist() {
    let mut found = Vec::new();
    let mut ids = Vec::new();
    let tables = files("tests/cases");
    assert!(!tables.is_empty());
    for table in tables {
        let text = read(&table);
        let mut rows = text.lines();
        if rows.next() != Some(HEAD) {
            found.push(format!(
                "{}: its first line is not {HEAD:?}",
                table.display()
            ));
        }
        for row in rows {
            let cells: Vec<&str> = row.split('\t').collect();
            let [id, _, outcome, tests, why] = cells[..] else {
                found.push(format!("{}: {row}: not five cells", table.display()));
                continue;
            };
            ids.push(id.to_owned());
            let tests: Vec<&str> = tests.split("; ").filter(|test| !test.is_empty()).collect();
            let is_told = match outcome {
                "pass" => !tests.is_empty(),
                "left" | "cannot be tried here" => !why.is_empty(),
                _ => false,
            };
            if !is_told {
                found.push(format!("{id}: {outcome} by nothing, or for no reason"));
            }
            let missing = tests.into_iter().filter(|test| !exists(test));
            found.extend(missing.map(|test| format!("{id}: there is no {test}")));
        }
    }
    none(&found);
    let sections = [("A", 25), ("B", 12), ("C", 15), ("D", 14), ("E", 13)];
    let all: Vec<String> = sections
        .iter()
        .flat_map(|(section, most)| (1..=*most).map(move |one| format!("{section}{one}")))
        .collect();
    assert_eq!(ids, all, "each case once, in order");
}

/// Whether there is a test, a module of tests or a script of this name.
fn exists(test: &str) -> bool {
    if test.contains('/') {
        let mut words = test.split(' ');
        let script = Path::new(words.next().unwrap_or_default());
        let is_there = root().join(script).is_file();
        return is_there && words.all(|part| read(script).contains(&format!("\"{part}\"")));
    }
    let Some((module, function)) = test.rsplit_once("::") else {
        return false;
    };
    let inline = module.strip_suffix("::tests").unwrap_or(module);
    ["tests/it", "src"]
        .iter()
        .flat_map(|tree| {
            [module, inline].map(|module| format!("{tree}/{}", module.replace("::", "/")))
        })
        .flat_map(|path| [format!("{path}.rs"), format!("{path}/mod.rs")])
        .filter(|path| root().join(path).is_file())
        .any(|path| {
            function.is_empty() || read(Path::new(&path)).contains(&format!("fn {function}("))
        })
}
