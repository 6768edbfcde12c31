//! Nothing of the reserve is anywhere but in memory, and on the screen while the key is held.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use egui::{Event, Key, Modifiers, OutputCommand};
use kanjia::export::talk::{Audience, Format};
use kanjia::ui::envelope::EnvelopeKind;

use super::envelope::{WALNUT, desk_on, opened, sealed};
use super::held::Desk;
use crate::export::text;

static LOGGED: Mutex<Vec<String>> = Mutex::new(Vec::new());

struct Listening;

impl log::Log for Listening {
    fn enabled(&self, _metadata: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        LOGGED.lock().unwrap().push(record.args().to_string());
    }

    fn flush(&self) {}
}

/// Every way to write the canary or the line of 115 percent above it.
const FORMS: [&str; 11] = [
    "31847.63",
    "31,847.63",
    "31847",
    "31,847",
    "3184763",
    "3.1847",
    "3.1848",
    "36624",
    "36,624",
    "3.6624",
    "3.6625",
];

fn scan(what: &str, text: &str) {
    // numbers of nodes and of memory hold all digits by chance: a figure stands alone
    let digit = |one: Option<&u8>| one.is_some_and(u8::is_ascii_digit);
    for form in FORMS {
        for (at, _) in text.match_indices(form) {
            let bytes = text.as_bytes();
            let alone = !digit(at.checked_sub(1).and_then(|before| bytes.get(before)))
                && !digit(bytes.get(at + form.len()));
            let around = text.get(at.saturating_sub(20)..at + form.len() + 20);
            assert!(!alone, "{form} in {what}: {around:?}");
        }
    }
}

/// What every frame says outside the window: the clipboard, the title, links.
fn said_outside(desk: &Desk) -> String {
    let output = desk.harness.output();
    let commands: Vec<String> = output
        .platform_output
        .commands
        .iter()
        .map(|one| match one {
            OutputCommand::CopyText(text) => format!("copied {text}"),
            other => format!("{other:?}"),
        })
        .collect();
    let viewports: Vec<String> = output
        .viewport_output
        .values()
        .map(|one| format!("{:?} {:?}", one.builder.title, one.commands))
        .collect();
    format!("{commands:?} {viewports:?}")
}

#[test]
fn the_canary_is_in_no_tree_file_name_log_clipboard_or_export() {
    log::set_logger(&Listening).ok();
    log::set_max_level(log::LevelFilter::Trace);
    let mut desk = desk_on(&opened("Envelope"));
    let file = desk.with_file("sealed.envelope", &sealed("31847.63", &[WALNUT]));
    let mut channels = 0;
    let mut look_round = |desk: &Desk, what: &str| {
        scan(what, &desk.tree());
        scan(what, &said_outside(desk));
        assert!(!desk.tree().contains("walnut"), "{what}");
        channels += 2;
    };
    desk.commit(&file);
    desk.until_dialog(None);
    desk.settle();
    look_round(&desk, "committed");
    desk.say("e");
    desk.until_dialog(Some(EnvelopeKind::Open));
    desk.say(WALNUT);
    for (modifiers, key, event) in [
        (Modifiers::COMMAND, Key::A, Event::Copy),
        (Modifiers::COMMAND, Key::A, Event::Cut),
    ] {
        desk.harness.key_press_modifiers(modifiers, key);
        desk.harness.run_steps(1);
        desk.harness.event(event);
        desk.harness.run_steps(1);
        assert!(
            !said_outside(&desk).contains("copied"),
            "a passphrase is not copied"
        );
        look_round(&desk, "opening");
    }
    // cut or not, it is typed anew
    desk.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    desk.harness.run_steps(1);
    desk.say(WALNUT);
    desk.press(Key::Enter);
    desk.until_dialog(None);
    desk.settle();
    look_round(&desk, "opened");
    desk.hold(true);
    look_round(&desk, "held");
    desk.hold(false);
    desk.enter_all(&["40000c\n", "36000c\n", "33000\n"]);
    look_round(&desk, "consultation");
    desk.press(Key::Tab);
    desk.say("31900");
    desk.harness.run_steps(2);
    look_round(&desk, "typing above it");
    desk.hold(true);
    look_round(&desk, "typing above it, held");
    desk.hold(false);
    desk.press(Key::Enter);
    desk.harness.run_steps(3);
    look_round(&desk, "refused or not");
    desk.press(Key::Escape);
    for key in [Key::F1, Key::Escape, Key::F6, Key::Escape] {
        desk.press(key);
        look_round(&desk, "pages");
    }
    for letter in ["?", "f", "y", "x", "m", "g", "k"] {
        desk.say(letter);
        desk.harness.run_steps(2);
        look_round(&desk, letter);
        desk.press(Key::Escape);
    }
    desk.settle();
    scan("the log", &LOGGED.lock().unwrap().join("\n"));
    channels += 1;
    let (_, talk, _) = desk.harness.state().on_the_desk().unwrap();
    for audience in Audience::ALL {
        for format in [Format::Json, Format::Html, Format::Markdown, Format::Csv] {
            scan("an export", &text(talk, audience, format));
            channels += 1;
        }
    }
    for entry in files(desk.folder()) {
        let bytes = std::fs::read(&entry).unwrap();
        scan("a name", &entry.display().to_string());
        scan("a file", &String::from_utf8_lossy(&bytes));
        channels += 1;
    }
    assert!(60 < channels, "{channels} channels");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// What is seen of a talk from outside, step by step, and what it leaves on disk.
#[derive(PartialEq, Eq)]
struct Seen {
    pictures: Vec<Vec<u8>>,
    trees: Vec<String>,
    files: Vec<(String, Vec<u8>)>,
    exports: Vec<String>,
}

/// A talk that begins with these bytes, its reserve typed in the room, held by keyboard.
fn seen(first: &[u8], reserve: &str) -> Seen {
    let mut desk = desk_on(first);
    let (mut pictures, mut trees) = (Vec::new(), Vec::new());
    desk.say("e");
    desk.say(reserve);
    desk.press(Key::Enter);
    desk.settle();
    for step in [
        "5.62c\n", "4.72c\n", "4.62\n", "4.50", "\n", "\t", "4.30", "\n",
    ] {
        if step == "\t" {
            desk.press(Key::Tab);
        } else {
            desk.enter_all(&[step]);
        }
        pictures.push(desk.picture());
        trees.push(desk.tree());
    }
    let (_, talk, _) = desk.harness.state().on_the_desk().unwrap();
    let exports = Audience::ALL
        .into_iter()
        .flat_map(|audience| {
            [Format::Json, Format::Html, Format::Csv].map(|format| text(talk, audience, format))
        })
        .collect();
    let own = desk.folder().display().to_string();
    let files = files(desk.folder())
        .iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "kanjia"))
        .map(|path| {
            let name = path.strip_prefix(&own).unwrap().display().to_string();
            (name, std::fs::read(path).unwrap())
        })
        .collect();
    Seen {
        pictures,
        trees: trees.iter().map(|tree| tree.replace(&own, "")).collect(),
        files,
        exports,
    }
}

/// Whether two pictures are the same. Where letters lie in the atlas hangs on the order in
/// which they were first drawn, and so on how fast the disk was: that may turn a channel by one
/// shade. A window that was not typed into is held to every byte in `desk/secret.rs`.
fn same(one: &[u8], other: &[u8]) -> bool {
    let shades = one.iter().zip(other).map(|(a, b)| a.abs_diff(*b));
    one.len() == other.len() && shades.max() <= Some(1)
}

/// Reserves with the same answers at the gate; what differs is only the figure.
#[test]
fn talks_that_differ_only_in_the_reserve_are_the_same_to_the_eye_and_on_disk() {
    let first = opened("ThisSitting");
    let base = seen(&first, "4.40");
    assert_eq!(base.files.len(), 1);
    for other in ["4.41", "4.36", "4.8869"] {
        let other = seen(&first, other);
        for (at, (one, another)) in base.pictures.iter().zip(&other.pictures).enumerate() {
            assert!(same(one, another), "the pictures of step {at} differ");
        }
        assert_eq!(base.trees, other.trees);
        assert!(base.files == other.files, "the files differ");
        assert!(base.exports == other.exports, "the exports differ");
    }
}
