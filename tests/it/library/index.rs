//! The index of the library: it says what the files say, and can be lost.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use kanjia::store::index::{Folders, Index, Progress, read_row};
use kanjia::store::interrupt::Interrupt;
use kanjia::transcript::packs::Packs;
use kanjia::transcript::row::{Row, Standing};
use kanjia::transcript::search::{Haystack, Query};
use proptest::prelude::*;
use tempfile::TempDir;

use super::talks::transcript;

/// A folder of talks and an index beside it.
struct Library {
    folder: TempDir,
    packs: Packs,
}

const DRUGS: [&str; 3] = [
    r#"generic_name: (en: "Examplin", zh: "示例净"), company: (en: "Example Company", zh: "示例企业"), strength: "10 mg""#,
    r#"generic_name: (en: "Dapagliflozin", zh: "达格列净"), company: (en: "AstraZeneca", zh: "阿斯利康"), strength: "5 mg""#,
    r#"generic_name: (zh: "利司扑兰"), company: (zh: "罗氏")"#,
];

const SAID: [&str; 3] = [
    "company 5.62!; payer says 差得太远，请向总部请示。; company 4.72!; payer accepts; close unsigned",
    "company 5.62!; payer says Too many fours",
    "fail 未能达成一致; close unsigned",
];

/// What is looked for in tests: words of one, two, three and more characters, pieces, nothing.
const QUERIES: [&str; 17] = [
    "净",
    "a",
    "达格",
    "ut",
    "达格列净",
    "达格列净阿斯利康",
    "罗氏利司扑兰",
    "示例净达格",
    "too many",
    "TOO  MANY",
    "xu 太远",
    "总部请示",
    "10mg",
    "10 mg",
    "\"OR\" *",
    "no such words",
    "t1",
];

impl Library {
    fn new() -> Self {
        let library = Self {
            folder: tempfile::tempdir().unwrap(),
            packs: Packs::shipped().unwrap(),
        };
        fs::create_dir(library.talks()).unwrap();
        library
    }

    fn talks(&self) -> PathBuf {
        self.folder.path().join("talks")
    }

    fn place(&self) -> PathBuf {
        self.folder.path().join("library.index")
    }

    fn file(&self, name: &str) -> PathBuf {
        self.talks().join(name)
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        super::put(&self.file(name), bytes);
    }

    fn folders(&self) -> Folders {
        Folders {
            talks: vec![self.talks()],
            tags: None,
        }
    }

    fn update(&self, index: &Index) -> Vec<Arc<Row>> {
        index.update(
            &self.folders(),
            &self.packs,
            &Interrupt::default(),
            &mut |_| {},
        );
        index.rows(&self.folders())
    }

    /// What a survey without any index says, by name.
    fn survey(&self) -> BTreeMap<PathBuf, (Row, Haystack)> {
        let entries = fs::read_dir(self.talks()).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        let talks = paths.filter(|path| path.extension().is_some_and(|one| one == "kanjia"));
        talks
            .map(|path| {
                let read = read_row(&path, &self.packs);
                (path, (read.row, read.hay))
            })
            .collect()
    }

    /// That the index says the same as a survey, and finds the same.
    fn agrees(&self, index: &Index) {
        let rows = self.update(index);
        let surveyed = self.survey();
        let here = rows.iter().filter(|row| row.standing != Standing::Missing);
        let known: BTreeMap<PathBuf, Row> = here
            .map(|row| {
                let plain = Row {
                    id: 0,
                    tags: kanjia::transcript::tag::Tags::default(),
                    ..Row::clone(row)
                };
                (row.path.clone(), plain)
            })
            .collect();
        let wanted: BTreeMap<PathBuf, Row> = (surveyed.iter())
            .map(|(path, (row, _))| (path.clone(), row.clone()))
            .collect();
        assert_eq!(known, wanted);
        for typed in QUERIES {
            let query = Query::of(typed);
            let found = index.find(&query);
            let found = rows.iter().filter(|row| found.holds(row.id));
            let mut found: Vec<&Path> = found
                .filter(|row| row.standing != Standing::Missing)
                .map(|row| row.path.as_path())
                .collect();
            found.sort_unstable();
            let holding = surveyed.iter().filter(|(_, (_, hay))| hay.holds(&query));
            let holding: Vec<&Path> = holding.map(|(path, _)| path.as_path()).collect();
            assert_eq!(found, holding, "{typed}");
        }
    }
}

fn standings(rows: &[Arc<Row>]) -> BTreeMap<String, Standing> {
    let name = |row: &Arc<Row>| row.path.file_stem().unwrap().to_string_lossy().into_owned();
    rows.iter().map(|row| (name(row), row.standing)).collect()
}

/// Something that happens to a file.
#[derive(Clone, Debug)]
enum Happening {
    Write(usize, usize, usize),
    Grow(usize),
    Tear(usize),
    Alter(usize),
    Junk(usize, Vec<u8>),
    Delete(usize),
    Update,
    Restart,
}

fn happening() -> impl Strategy<Value = Happening> {
    let file = 0..5_usize;
    prop_oneof![
        4 => (file.clone(), 0..DRUGS.len(), 0..SAID.len()).prop_map(|(file, drug, said)| Happening::Write(file, drug, said)),
        1 => file.clone().prop_map(Happening::Grow),
        1 => file.clone().prop_map(Happening::Tear),
        1 => file.clone().prop_map(Happening::Alter),
        1 => (file.clone(), proptest::collection::vec(any::<u8>(), 0..40)).prop_map(|(file, bytes)| Happening::Junk(file, bytes)),
        2 => file.prop_map(Happening::Delete),
        2 => Just(Happening::Update),
        1 => Just(Happening::Restart),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn an_index_that_was_kept_up_says_the_same_as_a_fresh_survey(happenings in proptest::collection::vec(happening(), 1..24)) {
        let library = Library::new();
        let mut index = Index::open(&library.place());
        for happening in happenings {
            let name = |file: usize| format!("t{file}.kanjia");
            let change = |file: usize, change: &dyn Fn(Vec<u8>) -> Vec<u8>| {
                if let Ok(bytes) = fs::read(library.file(&name(file))) {
                    library.put(&name(file), &change(bytes));
                }
            };
            match happening {
                Happening::Write(file, drug, said) => {
                    let held = format!("20{:02}-03", 10 + file * 3 + drug);
                    library.put(&name(file), &transcript(DRUGS[drug], &held, SAID[said]));
                }
                Happening::Grow(file) => change(file, &|bytes| [bytes, b"\0\0\0\0".to_vec()].concat()),
                Happening::Tear(file) => change(file, &|mut bytes| {
                    bytes.truncate(bytes.len().saturating_sub(9));
                    bytes
                }),
                Happening::Alter(file) => change(file, &|mut bytes| {
                    if let Some(byte) = bytes.get_mut(100) {
                        *byte ^= 1;
                    }
                    bytes
                }),
                Happening::Junk(file, bytes) => library.put(&name(file), &bytes),
                Happening::Delete(file) => {
                    fs::remove_file(library.file(&name(file))).ok();
                }
                Happening::Update => {
                    library.update(&index);
                }
                Happening::Restart => index = Index::open(&library.place()),
            }
        }
        prop_assert!(!index.is_in_memory());
        library.agrees(&index);
        // and so does one that is made anew
        drop(index);
        fs::remove_file(library.place()).unwrap();
        library.agrees(&Index::open(&library.place()));
    }
}

#[test]
fn only_what_has_changed_is_read_again() {
    let library = Library::new();
    for number in 0..6 {
        let bytes = transcript(DRUGS[number % 3], "2021-11", SAID[number % 3]);
        library.put(&format!("t{number}.kanjia"), &bytes);
    }
    let index = Index::open(&library.place());
    let read = |index: &Index| {
        let mut total = 0;
        let tell = &mut |progress: Progress| total = progress.total;
        index.update(
            &library.folders(),
            &library.packs,
            &Interrupt::default(),
            tell,
        );
        total
    };
    assert_eq!(read(&index), 6);
    assert_eq!(read(&index), 0);
    library.put("t3.kanjia", &transcript(DRUGS[0], "2022-11", SAID[1]));
    fs::remove_file(library.file("t4.kanjia")).unwrap();
    assert_eq!(read(&Index::open(&library.place())), 1);
    index.doubt(&library.file("t1.kanjia"));
    assert_eq!(read(&index), 1);
    library.agrees(&index);
}

#[test]
fn what_a_record_proves_is_marked_and_what_is_gone_stays_until_it_is_put_away() {
    let library = Library::new();
    let good = transcript(DRUGS[0], "2021-11", SAID[0]);
    let mut altered = good.clone();
    altered[100] ^= 1;
    for (name, bytes) in [
        ("good", &good[..]),
        ("torn", &good[..good.len() - 9]),
        ("altered", &altered),
        ("junk", b"not the record of a talk\n"),
        ("gone", &good),
    ] {
        library.put(&format!("{name}.kanjia"), bytes);
    }
    let index = Index::open(&library.place());
    library.update(&index);
    fs::remove_file(library.file("gone.kanjia")).unwrap();
    let wanted = [
        ("altered", Standing::Altered),
        ("gone", Standing::Missing),
        ("good", Standing::Verified),
        ("junk", Standing::Unreadable),
        ("torn", Standing::Torn),
    ];
    let wanted: BTreeMap<String, Standing> = wanted
        .map(|(name, standing)| (name.to_owned(), standing))
        .into();
    assert_eq!(standings(&library.update(&index)), wanted);
    // another program sees the same
    let other = Index::open(&library.place());
    assert_eq!(standings(&library.update(&other)), wanted);
    other.put_away(&library.file("gone.kanjia"));
    assert_eq!(library.update(&index).len(), 4);
    // a talk that comes back is there again
    fs::remove_file(library.file("good.kanjia")).unwrap();
    library.update(&index);
    library.put("good.kanjia", &good);
    assert_eq!(
        standings(&library.update(&index))["good"],
        Standing::Verified
    );
}

#[test]
fn an_index_that_cannot_be_used_is_made_anew_and_no_talk_is_lost() {
    let library = Library::new();
    library.put("t.kanjia", &transcript(DRUGS[1], "2021-11", SAID[0]));
    let index = Index::open(&library.place());
    library.update(&index);
    drop(index);
    let whole = fs::read(library.place()).unwrap();
    let holes: Vec<Vec<u8>> = (1..=8)
        .map(|part| {
            let mut bytes = whole.clone();
            let at = whole.len() * part / 9;
            let end = (at + 600).min(bytes.len());
            bytes[at..end].fill(0x5a);
            bytes
        })
        .collect();
    let damaged = [
        Vec::new(),
        b"no database at all, but long enough to be taken for one, if one does not look".to_vec(),
        whole[..whole.len() / 2].to_vec(),
        whole[..100].to_vec(),
    ];
    for bytes in damaged.into_iter().chain(holes) {
        for ending in ["", "-wal", "-shm"] {
            let path = library.folder.path().join(format!("library.index{ending}"));
            fs::remove_file(path).ok();
        }
        super::put(&library.place(), &bytes);
        library.agrees(&Index::open(&library.place()));
    }
    // something else than a file stands there
    fs::remove_file(library.place()).unwrap();
    fs::create_dir_all(library.place().join("in the way")).unwrap();
    let index = Index::open(&library.place());
    assert!(index.is_in_memory());
    library.agrees(&index);
}

#[test]
fn an_index_of_another_version_is_thrown_away() {
    let library = Library::new();
    library.put("t.kanjia", &transcript(DRUGS[1], "2021-11", SAID[0]));
    library.update(&Index::open(&library.place()));
    let other = rusqlite::Connection::open(library.place()).unwrap();
    other
        .execute_batch("PRAGMA user_version = 99; DELETE FROM talks;")
        .unwrap();
    drop(other);
    let index = Index::open(&library.place());
    assert!(!index.is_in_memory());
    library.agrees(&index);
}

#[test]
fn an_index_that_another_program_holds_is_replaced_by_one_in_memory() {
    let library = Library::new();
    library.put("t.kanjia", &transcript(DRUGS[1], "2021-11", SAID[0]));
    library.update(&Index::open(&library.place()));
    let holder = rusqlite::Connection::open(library.place()).unwrap();
    holder
        .execute_batch(
            "PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;",
        )
        .unwrap();
    let index = Index::open(&library.place());
    assert!(index.is_in_memory());
    library.agrees(&index);
}

#[cfg(unix)]
#[test]
fn a_hostile_folder_is_listed_and_nothing_hangs() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::symlink;
    let library = Library::new();
    let good = transcript(DRUGS[0], "2021-11", SAID[0]);
    library.put("good.kanjia", &good);
    let odd = library
        .talks()
        .join(OsStr::from_bytes(b"\xff\xfe odd.kanjia"));
    super::put(&odd, &good);
    symlink(library.file("loop.kanjia"), library.file("loop.kanjia")).unwrap();
    symlink(library.talks(), library.file("up.kanjia")).unwrap();
    symlink(library.file("good.kanjia"), library.file("link.kanjia")).unwrap();
    fs::create_dir(library.file("folder.kanjia")).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(library.file("pipe.kanjia"))
        .status()
        .unwrap();
    assert!(made.success());
    let huge = fs::OpenOptions::new()
        .create(true)
        .write(true)
        .truncate(true)
        .open(library.file("huge.kanjia"))
        .unwrap();
    huge.set_len(8 << 30).unwrap();
    library.put("empty.kanjia", b"");
    library.put("good.tags.ron", b"(format: 1, this is not one");
    let index = Index::open(&library.place());
    let rows = library.update(&index);
    let found = standings(&rows);
    assert_eq!(found.len(), 9, "{found:?}");
    for name in ["good", "link", "\u{fffd}\u{fffd} odd"] {
        assert_eq!(found[name], Standing::Verified, "{name}");
    }
    for name in ["loop", "up", "folder", "pipe", "huge", "empty"] {
        assert_eq!(found[name], Standing::Unreadable, "{name}");
    }
    library.agrees(&index);
}

#[test]
fn reading_can_be_stopped_and_goes_on_where_it_was() {
    let library = Library::new();
    let bytes = transcript(DRUGS[0], "2021-11", SAID[0]);
    for number in 0..600 {
        library.put(&format!("t{number}.kanjia"), &bytes);
    }
    let index = Index::open(&library.place());
    let stop = Interrupt::default();
    let mut told = Vec::new();
    index.update(&library.folders(), &library.packs, &stop, &mut |progress| {
        told.push(progress.done);
        if progress.done > 0 {
            stop.ask();
        }
    });
    let known = index.rows(&library.folders()).len();
    assert!(0 < known && known < 600, "{known}");
    assert_eq!(told.first(), Some(&0));
    assert_eq!(library.update(&index).len(), 600);
}

#[test]
fn nothing_secret_goes_in() {
    let library = Library::new();
    library.put("t.kanjia", &transcript(DRUGS[0], "2021-11", SAID[0]));
    library.put("t.plan", b"the reserve is 4.3210");
    library.put("t.envelope", b"the reserve is 4.3210");
    let index = Index::open(&library.place());
    library.update(&index);
    drop(index);
    for entry in fs::read_dir(library.folder.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = fs::read(&path).unwrap();
            let holds = bytes.windows(6).any(|part| part == b"4.3210");
            assert!(!holds, "{}", path.display());
        }
    }
}

/// Far above what is measured, so that a busy machine does not fail it.
const AT_MOST: Duration = Duration::from_millis(500);

#[test]
fn words_are_found_quickly_among_many_talks() {
    let library = Library::new();
    for number in 0..1_500 {
        let held = format!("20{:02}-{:02}", 10 + number % 15, 1 + number % 12);
        let bytes = transcript(DRUGS[number % 3], &held, SAID[number % 3]);
        library.put(&format!("t{number}.kanjia"), &bytes);
    }
    let index = Index::open(&library.place());
    assert_eq!(library.update(&index).len(), 1_500);
    for typed in QUERIES {
        let query = Query::of(typed);
        let began = Instant::now();
        let found = index.find(&query).rows.len();
        let took = began.elapsed();
        assert!(took <= AT_MOST, "{typed}: {found} in {took:?}");
    }
}
