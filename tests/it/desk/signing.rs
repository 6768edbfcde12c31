//! The head of a closed talk, signed by keyboard; the passphrase is seen nowhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egui::{Event, Key};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use kanjia::app::App;
use kanjia::text::{Language, Words};
use kanjia::transcript::signature::{Finding, Judged, Over, Signed};
use kanjia::ui::desk::{
    self, DeskModel, DeskState, Dialog, SigningAnswer, SigningDialog, SigningModel,
};

use super::held::{places, window};
use crate::support;

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/signatures");
const TALK: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/sessions/dapagliflozin-2019.kanjia"
);
const PASSPHRASE: &str = "correct horse battery staple";

/// A window over a closed talk, whose settings name a key.
struct Closed {
    harness: Harness<'static, App>,
    folder: tempfile::TempDir,
}

impl Closed {
    fn with_key(key: &str, list: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let talk = folder.path().join("talk.kanjia");
        fs::copy(TALK, &talk).unwrap();
        let places = places(folder.path());
        let config = places.settings.parent().unwrap();
        fs::create_dir_all(config).unwrap();
        let settings = format!("(signing_key: Some(\"{DATA}/{key}\"))");
        put(&places.settings, &settings);
        if let Some(list) = list {
            put(&config.join("allowed_signers"), list);
        }
        let mut closed = Self {
            harness: window(&places, Some(talk)),
            folder,
        };
        closed.until("Sign the record");
        closed
    }

    /// Runs frames until something says this.
    fn until(&mut self, text: &str) {
        let began = Instant::now();
        while !self.says(text) {
            assert!(began.elapsed() < Duration::from_secs(20), "never: {text}");
            self.harness.run_steps(1);
            std::thread::sleep(Duration::from_millis(5));
        }
        self.harness.run_steps(2);
    }

    fn says(&self, text: &str) -> bool {
        self.everything().iter().any(|label| label.contains(text))
    }

    /// All that assistive technology is told.
    fn everything(&self) -> Vec<String> {
        let nodes = self.harness.query_all_by(|_| true);
        nodes
            .flat_map(|node| [node.accesskit_node().label(), node.accesskit_node().value()])
            .flatten()
            .collect()
    }

    fn say(&mut self, text: &str) {
        for one in text.chars() {
            self.harness.event(Event::Text(one.to_string()));
            self.harness.run_steps(1);
        }
    }

    fn press(&mut self, key: Key) {
        self.harness.key_press(key);
        self.harness.run_steps(2);
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join("talk.signatures").join(name)
    }
}

fn put(path: &Path, text: &str) {
    kanjia::store::atomic::replace(path, text.as_bytes()).unwrap();
}

#[test]
fn a_closed_record_is_signed_by_keyboard_with_a_key_under_a_passphrase() {
    let public = fs::read_to_string(format!("{DATA}/locked.pub")).unwrap();
    let mut desk = Closed::with_key("locked", Some(&format!("\"Xu Wei\" {public}")));
    desk.say("s");
    desk.until("Key file");
    assert!(!desk.says("Passphrase"), "not before the key wants one");
    // the leader's name stands there, and Enter is enough
    desk.press(Key::Enter);
    desk.until("Passphrase");
    desk.say("wrong horse");
    assert!(!desk.says("horse"), "{:?}", desk.everything());
    desk.press(Key::Enter);
    desk.until("does not open the key");
    desk.say(PASSPHRASE);
    assert!(!desk.says("horse"), "{:?}", desk.everything());
    desk.press(Key::Enter);
    desk.until("Signed by Xu Wei");
    assert!(desk.at("Xu Wei.txt.sig").is_file());
    let kept = fs::read_to_string(desk.folder.path().join("config/settings.ron")).unwrap();
    assert!(!kept.contains("horse"), "{kept}");

    // a second time the name is asked for, and one that signed is refused
    desk.say("s");
    desk.until("Key file");
    desk.say("Xu Wei");
    desk.press(Key::Enter);
    desk.until("Passphrase");
    desk.say(PASSPHRASE);
    desk.press(Key::Enter);
    desk.until("signed this record already");
    desk.press(Key::Escape);
    assert!(!desk.says("Key file"));
}

#[test]
fn without_a_list_nobody_is_said_to_own_a_key() {
    let mut desk = Closed::with_key("officer", None);
    desk.say("s");
    desk.until("Key file");
    desk.press(Key::Enter);
    desk.until("Signed as Xu Wei; no list says whose key it is");
    // a signature that was changed is told where the talk is opened again
    put(&desk.at("Xu Wei.txt"), "kanjia signature 1\n");
    let talk = desk.folder.path().join("talk.kanjia");
    desk.harness = window(&places(desk.folder.path()), Some(talk));
    desk.until("Xu Wei: altered");
}

/// What is drawn over a closed talk.
#[derive(Clone, Copy, PartialEq)]
enum Drawn {
    Signatures,
    Dialog,
}

/// A closed talk with signatures of every kind, or the dialog in which it is signed.
fn draw(name: &str, size: egui::Vec2, dark: bool, language: Language, drawn: Drawn) {
    let asks = drawn == Drawn::Dialog;
    use super::talks::{at, record, talk};
    let mut session = talk(12);
    for line in [
        "Accept(by: Company)",
        r#"Sign(by: Payer, name: "徐伟")"#,
        r#"Sign(by: Company, name: "Li Ming")"#,
        "Close",
    ] {
        record(&mut session, line, 50, None);
    }
    let by = |name: &str, over, finding| Judged {
        name: name.to_owned(),
        key: Some("SHA256:8dpAoVGHYBSXnVh7RRe2CXMlBy9jmuiQlpVfr0dHcCI".to_owned()),
        over: Some(over),
        finding,
    };
    let signed = Signed {
        signatures: if asks {
            Vec::new()
        } else {
            vec![
                by("徐伟", Over::Last, Finding::Good),
                by("张劲妮", Over::Last, Finding::Unlisted),
                by("Li Ming", Over::UpTo(12), Finding::Good),
                by("Chen", Over::Last, Finding::OthersKey("Wang".to_owned())),
            ]
        },
        stamps: Vec::new(),
    };
    let words = Words::of(language);
    let mut state = DeskState::for_session(&session);
    let mut harness = support::window(size, dark, |ui| {
        let signing = SigningModel {
            signed: &signed,
            folder: "talk-2019-11-13.signatures",
            key: "~/.ssh/id_ed25519",
        };
        let model = DeskModel {
            head: Some("7c1e04b2"),
            read_only: true,
            signing: Some(signing),
            ..DeskModel::new(&session, &words, at(52, 0))
        };
        if asks && state.dialog.is_none() {
            let mut dialog = SigningDialog::new(&model).unwrap();
            assert!(!dialog.answered(SigningAnswer::WantsPassphrase));
            state.dialog = Some(Dialog::Signing(Box::new(dialog)));
        }
        assert!(desk::show(&mut support::whole(ui), &model, &mut state).is_empty());
    });
    harness.run_steps(3);
    harness.snapshot(name);
}

const LARGE: egui::Vec2 = egui::vec2(1280.0, 800.0);
const SMALL: egui::Vec2 = egui::vec2(1024.0, 720.0);

#[test]
fn a_closed_record_shows_who_signed_it() {
    let english = Language::English;
    draw(
        "desk-signed-dark-en",
        LARGE,
        true,
        english,
        Drawn::Signatures,
    );
}

#[test]
fn a_closed_record_shows_who_signed_it_in_a_small_window_in_chinese() {
    let chinese = Language::SimplifiedChinese;
    draw(
        "desk-signed-small-light-zh",
        SMALL,
        false,
        chinese,
        Drawn::Signatures,
    );
}

#[test]
fn the_dialog_asks_for_a_key_a_name_and_a_passphrase() {
    let english = Language::English;
    draw(
        "desk-signing-light-en",
        LARGE,
        false,
        english,
        Drawn::Dialog,
    );
}

#[test]
fn the_dialog_asks_in_chinese() {
    let chinese = Language::SimplifiedChinese;
    draw("desk-signing-dark-zh", LARGE, true, chinese, Drawn::Dialog);
}
