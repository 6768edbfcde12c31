//! Lessons: their files, marking, what is found, what is wrong, progress; the view and the editor.

mod check;
mod editor;
mod files;
mod forms;
mod found;
mod marking;
mod progress;
mod view;
mod window;

use std::path::{Path, PathBuf};

use kanjia::domain::{Bilingual, Price, Session, Text};
use kanjia::store::lessons::{TalkOfLesson, read_lesson_file};
use kanjia::store::talk::look;
use kanjia::training::lesson::{Accepted, Band, Lesson};
use kanjia::transcript::Digest;
use kanjia::transcript::cursor::Tape;
use kanjia::transcript::packs::Packs;

/// The two lessons that ship with the program.
const SHIPPED: [&str; 2] = ["dapagliflozin-2019", "nusinersen-2021"];

fn sessions() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions")
}

/// A talk that ships with the program.
fn shipped_talk(name: &str) -> TalkOfLesson {
    let path = sessions().join(format!("{name}.kanjia"));
    let reading = look(&path, &Packs::shipped().unwrap()).unwrap();
    TalkOfLesson { path, reading }
}

/// A lesson that ships with the program, and its talk on tape.
fn shipped(name: &str) -> (Lesson, Tape) {
    let lesson = read_lesson_file(&sessions().join(format!("{name}.lesson.ron"))).unwrap();
    (lesson, shipped_talk(name).tape().unwrap())
}

/// A talk that was never written, on a tape with digits made up from its numbers.
fn taped(session: &Session) -> Tape {
    let digests = session.records().iter();
    let digests = digests.map(|record| Digest::of(&record.seq.to_be_bytes()));
    Tape::at_start(session, digests.collect()).unwrap()
}

fn price(text: &str) -> Price {
    Price::parse(text).unwrap()
}

fn words(en: &str, zh: &str) -> Bilingual {
    Bilingual {
        en: Text::sentence(en).unwrap(),
        zh: Text::sentence(zh).unwrap(),
    }
}

fn accepted(band: Band, credit: u8) -> Accepted {
    Accepted {
        band,
        credit,
        because: words("A reason.", "理由。"),
    }
}
