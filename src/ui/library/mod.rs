//! stub
#![allow(missing_docs)]
use crate::{domain::Session, text::Words, ui::action::Action};
use std::path::PathBuf;
use std::sync::Arc;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Verified,
    Mended,
    Altered,
    NotVerified,
    Unreadable,
}
pub struct Shelved {
    pub path: PathBuf,
    pub session: Option<Arc<Session>>,
    pub standing: Standing,
    pub records: u64,
    pub head: Option<String>,
    pub fault: Option<String>,
    pub writable: bool,
}
pub struct LibraryModel<'a> {
    pub words: &'a Words,
    pub shelf: &'a [Shelved],
    pub reading: bool,
    pub notice: Option<&'a str>,
}
#[derive(Default)]
pub struct LibraryState;
pub fn show(ui: &mut egui::Ui, m: &LibraryModel<'_>, _s: &mut LibraryState) -> Vec<Action> {
    let mut v = vec![];
    for s in m.shelf {
        if ui.button(s.path.display().to_string()).clicked() {
            v.push(Action::Open(s.path.clone()));
        }
    }
    if let Some(n) = m.notice {
        ui.label(n);
    }
    v
}
