//! stub
#![allow(missing_docs)]
use crate::{
    domain::Brief,
    text::{Language, Words},
    transcript::packs::Packs,
};
use std::path::PathBuf;
pub struct NewTalkState;
impl NewTalkState {
    pub fn empty(_: &Packs) -> Self {
        Self
    }
    pub fn from_brief(_: &Brief, _: &Words, _: &Packs) -> Self {
        Self
    }
}
pub struct NewTalkModel<'a> {
    pub words: &'a Words,
    pub packs: &'a Packs,
    pub notice: Option<&'a str>,
}
pub enum NewTalkAsk {
    Start(Box<Brief>),
    Cancel,
    LoadBrief,
    SaveBrief(Box<Brief>),
    LoadBriefFrom(PathBuf),
    SaveBriefTo(Box<Brief>, PathBuf),
    Language(Language),
    TypePath,
}
pub fn show(
    _ui: &mut egui::Ui,
    _m: &NewTalkModel<'_>,
    _s: &mut NewTalkState,
) -> Option<NewTalkAsk> {
    None
}
