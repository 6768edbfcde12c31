//! The library in a window, with what it is lent and what was asked of it.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use egui::{Key, Vec2, vec2};
use egui_kittest::Harness;
use kanjia::text::{Language, Words};
use kanjia::transcript::search::Found;
use kanjia::ui::action::Action;
use kanjia::ui::library::{self, Chosen, LibraryModel, LibraryState, Shelf};

use super::talks::{self, OnFile};
use crate::support;

/// What the library is lent, keeps and has been asked for.
pub(super) struct Scene {
    talks: Vec<OnFile>,
    shelf: Arc<Shelf>,
    found: Option<Arc<Found>>,
    chosen: Option<Chosen>,
    pub(super) language: Language,
    pub(super) reading: bool,
    pub(super) notice: Option<String>,
    pub(super) state: LibraryState,
    pub(super) asked: Vec<Action>,
}

/// A scene in a window.
pub(super) struct Stage {
    pub(super) scene: Rc<RefCell<Scene>>,
    pub(super) harness: Harness<'static>,
}

/// The size that everything is designed for.
pub(super) const DESIGNED: Vec2 = vec2(1280.0, 800.0);

impl Scene {
    pub(super) fn new(talks: Vec<OnFile>) -> Self {
        Self {
            talks,
            shelf: Arc::default(),
            found: None,
            chosen: None,
            language: Language::English,
            reading: false,
            notice: None,
            state: LibraryState::default(),
            asked: Vec::new(),
        }
    }

    /// One frame of it.
    pub(super) fn show(&mut self, ui: &mut egui::Ui) {
        let words = Words::of(self.language);
        if self.shelf.language() != Some(self.language) {
            self.shelf = Arc::new(Shelf::of(talks::rows(&self.talks), &words));
        }
        let model = LibraryModel {
            found: self.found.as_ref(),
            chosen: self.chosen.as_ref(),
            reading: self.reading,
            notice: self.notice.as_deref(),
            ..LibraryModel::new(&words, &self.shelf)
        };
        let asked = library::show(ui, &model, &mut self.state);
        for asked in asked {
            match asked {
                // what the disk would answer
                Action::Find(query) => self.found = Some(talks::found(&self.talks, &query)),
                Action::Look(row) => self.chosen = talks::chosen(&self.talks, &row),
                asked => {
                    self.asked.push(asked);
                    continue;
                }
            }
            ui.ctx().request_repaint();
        }
    }

    pub(super) fn on(self, size: Vec2, dark: bool) -> Stage {
        let scene = Rc::new(RefCell::new(self));
        let shown = Rc::clone(&scene);
        let view = move |ui: &mut egui::Ui| {
            shown.borrow_mut().show(&mut support::whole(ui));
        };
        let mut harness = support::window(size, dark, view);
        harness.run();
        Stage { scene, harness }
    }
}

impl Stage {
    /// Presses keys one after the other.
    pub(super) fn press(&mut self, keys: &[Key]) {
        for key in keys {
            self.harness.key_press(*key);
            self.harness.run();
        }
    }

    /// Types a text.
    pub(super) fn say(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.harness.run();
    }

    /// What was asked for since the last time, in words.
    pub(super) fn asked(&self) -> Vec<String> {
        let asked = std::mem::take(&mut self.scene.borrow_mut().asked);
        asked.iter().map(in_words).collect()
    }

    /// The file of the talk that is chosen.
    pub(super) fn chosen(&self) -> String {
        let scene = self.scene.borrow();
        let chosen = scene.state.selected.as_deref().unwrap();
        chosen.file_stem().unwrap().to_str().unwrap().to_owned()
    }
}

fn in_words(action: &Action) -> String {
    let name = |path: &std::path::Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    match action {
        Action::Open(path) => format!("open {}", name(path)),
        Action::Replay(path) => format!("replay {}", name(path)),
        Action::Verify(path) => format!("verify {}", name(path)),
        Action::CopyBrief(path) => format!("brief of {}", name(path)),
        Action::ShowNewTalk => "new talk".to_owned(),
        Action::PickTalk => "pick".to_owned(),
        Action::Speak(language) => format!("speak {language}"),
        Action::SwitchTheme => "theme".to_owned(),
        Action::CompareYears(path) => format!("compare {}", name(path)),
        Action::SetTags(path, _, tags) => {
            let tags: Vec<&str> = tags
                .all()
                .iter()
                .map(kanjia::domain::Text::as_str)
                .collect();
            format!("file {} under {}", name(path), tags.join("+"))
        }
        Action::PutAway(path) => format!("put away {}", name(path)),
        Action::ReadLibrary => "read again".to_owned(),
        Action::StopReading => "stop reading".to_owned(),
        Action::DismissNotice => "dismiss".to_owned(),
        _ => "something else".to_owned(),
    }
}
