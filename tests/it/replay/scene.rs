//! A replay in a window, and what was asked of it.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use egui::{Key, Modifiers, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use kanjia::domain::event::Record;
use kanjia::domain::moment::Occurred;
use kanjia::domain::{Moment, Session, Text};
use kanjia::text::{Language, Words};
use kanjia::training::replay::Replay;
use kanjia::transcript::cursor::{RecordId, Tape};
use kanjia::transcript::form::write_record;
use kanjia::transcript::note::{Note, NoteKind, Notes};
use kanjia::transcript::{Digest, link};
use kanjia::ui::action::Action;
use kanjia::ui::replay::{self, ReplayAsk, ReplayModel, ReplayState};

use crate::desk::talks::{at, record, talk};
use crate::support;

pub(super) const DESIGNED: Vec2 = vec2(1280.0, 800.0);
pub(super) const SMALL: Vec2 = vec2(1024.0, 720.0);

/// The digits of a talk's lines, as its file would have them.
pub(super) fn digests(session: &Session) -> Vec<Digest> {
    let mut before: Option<Digest> = None;
    let mut digests = Vec::new();
    for record in session.records() {
        let line = write_record(record).unwrap();
        let digest = link(before.as_ref(), line.as_bytes());
        digests.push(digest);
        before = Some(digest);
    }
    digests
}

pub(super) fn tape(session: &Session) -> Tape {
    Tape::at_start(session, digests(session)).unwrap()
}

pub(super) fn replay_of(session: &Session, notes: Notes) -> Replay {
    Replay::new(session.clone(), digests(session), notes).unwrap()
}

/// A timed talk: so many commands of the desk's pictures, then these with their minutes.
pub(super) fn timed(commands: usize, then: &[(i64, &str)]) -> Session {
    let mut session = talk(commands);
    for (minute, line) in then {
        record(&mut session, line, *minute, None);
    }
    session
}

/// The same talk where nobody noted the times.
pub(super) fn without_times(session: &Session) -> Session {
    let mut records = session.records().iter().cloned().map(|record| Record {
        occurred: Occurred::NotOnRecord,
        ..record
    });
    let mut timeless = Session::open(records.next().unwrap(), session.shared_pack()).unwrap();
    records.for_each(|record| timeless.apply(record));
    timeless
}

/// A note on a record of this talk.
pub(super) fn note(session: &Session, seq: u64, kind: NoteKind, by: &str, text: &str) -> Note {
    let digest = digests(session)[usize::try_from(seq).unwrap() - 1];
    Note {
        at: RecordId { seq, digest },
        kind,
        by: Text::name(by).unwrap(),
        written: at(90, 0),
        text: Text::sentence(text).unwrap(),
    }
}

pub(super) fn notes(notes: Vec<Note>) -> Notes {
    Notes::new(notes).unwrap()
}

/// What the replay is lent, keeps and has been asked for.
pub(super) struct Scene {
    pub(super) replay: Replay,
    pub(super) language: Language,
    pub(super) state: ReplayState,
    pub(super) left: bool,
    pub(super) asked: Vec<String>,
}

/// A scene in a window.
pub(super) struct Stage {
    pub(super) scene: Rc<RefCell<Scene>>,
    pub(super) harness: Harness<'static>,
}

impl Scene {
    pub(super) fn new(replay: Replay) -> Self {
        Self {
            replay,
            language: Language::English,
            state: ReplayState::default(),
            left: false,
            asked: Vec::new(),
        }
    }

    pub(super) fn show(&mut self, ui: &mut egui::Ui) {
        let words = Words::of(self.language);
        let model = ReplayModel {
            lent: self.replay.lend(),
            words: &words,
            me: "Li",
            notice: None,
            can_try: false,
        };
        let asked = replay::show(ui, &model, &mut self.state);
        for action in asked {
            self.perform(action);
        }
    }

    fn perform(&mut self, action: Action) {
        let replay = &mut self.replay;
        match action {
            Action::InReplay(ask) => match ask {
                ReplayAsk::Go(travel) => replay.go(travel),
                ReplayAsk::PlayOrStop => replay.play_or_stop(Duration::ZERO),
                ReplayAsk::Pace(player) => replay.set_player(player, Duration::ZERO),
                ReplayAsk::ShowAll(all) => replay.show_all(all),
                ReplayAsk::AskHere => replay.ask_here(),
                ReplayAsk::AskEverywhere(everywhere) => replay.ask_everywhere(everywhere),
                ReplayAsk::Hint => replay.hint(),
                ReplayAsk::Answer(answer, why) => {
                    let given = replay.answer(answer, why, Moment::epoch()).unwrap();
                    self.asked
                        .push(format!("answer {:?} {}", given.answer, given.credit));
                }
                ReplayAsk::Skip => replay.skip(),
                ReplayAsk::GoOn => replay.go_on(),
                ReplayAsk::Write(old, written) => {
                    let anew = if old.is_some() { " anew" } else { "" };
                    self.asked.push(format!(
                        "note{anew} {} by {}: {}",
                        written.kind.id(),
                        written.by,
                        written.text
                    ));
                }
                ReplayAsk::Remove(note) => self.asked.push(format!("remove {}", note.text)),
                ReplayAsk::TryIt | ReplayAsk::PutAway => {}
            },
            Action::ShowLibrary => self.left = true,
            Action::Speak(language) => self.language = language,
            Action::SwitchTheme => self.asked.push("theme".to_owned()),
            _ => self.asked.push("something else".to_owned()),
        }
    }

    pub(super) fn on(self, size: Vec2, dark: bool) -> Stage {
        let scene = Rc::new(RefCell::new(self));
        let shown = Rc::clone(&scene);
        let view = move |ui: &mut egui::Ui| shown.borrow_mut().show(&mut support::whole(ui));
        let mut harness = support::window(size, dark, view);
        harness.run_steps(3);
        Stage { scene, harness }
    }
}

impl Stage {
    pub(super) fn press(&mut self, key: Key) {
        self.harness.key_press(key);
        self.harness.run_steps(2);
    }

    pub(super) fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run_steps(2);
    }

    pub(super) fn say(&mut self, text: &str) {
        for one in text.chars() {
            self.harness.event(egui::Event::Text(one.to_string()));
            self.harness.run_steps(2);
        }
    }

    /// The record that was come to.
    pub(super) fn place(&self) -> u64 {
        self.scene.borrow().replay.here().unwrap().seq
    }

    pub(super) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.scene.borrow_mut().asked)
    }

    /// Everything that assistive technology is told.
    pub(super) fn tree(&self) -> String {
        format!("{:?}", self.harness.root())
    }

    /// Every label and value in the tree.
    pub(super) fn told(&self) -> Vec<String> {
        let nodes = self.harness.root().children_recursive();
        nodes
            .flat_map(|node| {
                let node = node.accesskit_node();
                [node.label(), node.value()]
            })
            .flatten()
            .collect()
    }

    pub(super) fn picture(&mut self) -> Vec<u8> {
        self.harness.render().unwrap().into_raw()
    }
}
