//! What is fuzzed: one function for each parser, and for recovery.
//!
//! cargo-fuzz runs them (`fuzz_targets`), and so do `tests/fuzz` and the tests (`tests/it/fuzz`).
//! Each takes any bytes. It must not panic, hang or take memory without bound. Where what was
//! read can be written, reading that again must give the same.

mod forms;
mod record;
mod tables;
mod talk;
mod words;

/// A parser under fire.
pub(crate) struct Target {
    /// What it is called, here and as a folder of the corpus.
    pub(crate) name: &'static str,
    /// Takes any bytes.
    pub(crate) run: fn(&[u8]),
    /// Files that are good, by the folder and the end of their names.
    pub(crate) seeds: &'static [(&'static str, &'static str)],
    /// What its texts are made of: a dictionary of libFuzzer, by its name in `fuzz/dictionaries`.
    pub(crate) words: &'static str,
}

const SESSIONS: &str = "sessions";

/// A target of texts in RON.
const fn ron(
    name: &'static str,
    run: fn(&[u8]),
    seeds: &'static [(&'static str, &'static str)],
) -> Target {
    Target {
        name,
        run,
        seeds,
        words: "ron",
    }
}

/// All of them.
pub(crate) const TARGETS: &[Target] = &[
    Target {
        name: "chain",
        run: record::chain,
        seeds: &[(SESSIONS, ".kanjia")],
        words: "record",
    },
    Target {
        name: "recovery",
        run: record::recovery,
        seeds: &[(SESSIONS, ".kanjia")],
        words: "record",
    },
    Target {
        name: "record",
        run: record::record,
        seeds: &[],
        words: "record",
    },
    Target {
        name: "talk",
        run: talk::talk,
        seeds: &[(SESSIONS, ".kanjia")],
        words: "record",
    },
    Target {
        name: "commands",
        run: talk::commands,
        seeds: &[(SESSIONS, ".commands.ron")],
        words: "command",
    },
    Target {
        name: "command",
        run: record::command,
        seeds: &[],
        words: "command",
    },
    ron("brief", forms::brief, &[(SESSIONS, ".brief.ron")]),
    ron("rules", forms::rules, &[("assets/rules", ".ron")]),
    ron("lesson", forms::lesson, &[(SESSIONS, ".lesson.ron")]),
    ron("notes", forms::notes, &[]),
    ron("plan", forms::plan, &[]),
    ron("tags", forms::tags, &[]),
    ron("progress", forms::progress, &[]),
    ron("attempts", forms::attempts, &[]),
    ron("endings", forms::endings, &[("assets", "endings.ron")]),
    ron("round", forms::round, &[]),
    ron("published", forms::published, &[("assets/rounds", ".ron")]),
    ron("settings", forms::settings, &[]),
    Target {
        name: "board",
        run: forms::board,
        seeds: &[],
        words: "json",
    },
    Target {
        name: "summary",
        run: forms::summary,
        seeds: &[],
        words: "json",
    },
    Target {
        name: "envelope",
        run: forms::envelope,
        seeds: &[],
        words: "envelope",
    },
    Target {
        name: "table",
        run: tables::table,
        seeds: &[],
        words: "table",
    },
    Target {
        name: "trace",
        run: tables::trace,
        seeds: &[],
        words: "table",
    },
    Target {
        name: "workbook",
        run: tables::workbook,
        seeds: &[("fuzz/corpus/workbook", "small.xlsx")],
        words: "workbook",
    },
    Target {
        name: "protocol",
        run: tables::protocol,
        seeds: &[],
        words: "protocol",
    },
    Target {
        name: "locale",
        run: words::locale,
        seeds: &[
            ("assets/locales/en", "numbers.ftl"),
            ("assets/locales/zh-CN", "units.ftl"),
        ],
        words: "locale",
    },
    Target {
        name: "price",
        run: words::price,
        seeds: &[],
        words: "price",
    },
    Target {
        name: "name",
        run: words::name,
        seeds: &[],
        words: "name",
    },
];

/// Gives bytes to the target of this name.
pub(crate) fn run(name: &str, bytes: &[u8]) {
    for target in TARGETS.iter().filter(|one| one.name == name) {
        (target.run)(bytes);
    }
}

/// What is given as bytes, read as a text the way editors do.
fn text(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// What is read is written, and that is read and written as the same.
fn again<T, R, W>(
    text: &str,
    read: impl Fn(&str) -> Result<T, R>,
    write: impl Fn(&T) -> Result<String, W>,
) where
    R: std::fmt::Debug,
    W: std::fmt::Debug,
{
    let Ok(first) = read(text) else { return };
    let written = write(&first).expect("what was read can be written");
    let second = match read(&written) {
        Ok(second) => second,
        Err(fault) => panic!("what was written is not read: {fault:?}\n{written}"),
    };
    assert_eq!(write(&second).expect("it was written before"), written);
}
