//! The rule packs that there are: those that ship with the program, and a user's own.
//!
//! A pack is known by its name and version, and a name and version stand for one text for
//! ever: a talk replays under what it was held under. So a user's pack never takes the
//! place of one that ships.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::form::{FormFault, pack_fault, read_pack};
use crate::domain::rules::{PackFault, PackName, RulePack};

/// The text of each pack, with the name of its file. The first is the usual one.
const SHIPPED: [(&str, &str); 5] = [
    (
        "nrdl-on-site.ron",
        include_str!("../../assets/rules/nrdl-on-site.ron"),
    ),
    (
        "nrdl-renewal.ron",
        include_str!("../../assets/rules/nrdl-renewal.ron"),
    ),
    (
        "nrdl-bidding.ron",
        include_str!("../../assets/rules/nrdl-bidding.ron"),
    ),
    (
        "open-bargaining.ron",
        include_str!("../../assets/rules/open-bargaining.ron"),
    ),
    (
        "medicare-negotiation.ron",
        include_str!("../../assets/rules/medicare-negotiation.ron"),
    ),
];

/// Rule packs by name and version.
#[derive(Clone, Debug, Default)]
pub struct Packs {
    all: BTreeMap<PackName, Kept>,
    /// The first that was added.
    usual: Option<PackName>,
}

/// A pack with the text it was read from.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The rules.
    pub pack: Arc<RulePack>,
    /// Where they come from.
    pub origin: Origin,
    /// The text of the file.
    pub text: Arc<str>,
}

/// Where a pack comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It ships with the program.
    Shipped,
    /// It is the user's own, in this file.
    Own(String),
}

/// A pack that can't be used, and its file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{fault}")]
pub struct PackUnusable {
    /// The file's name.
    pub file: String,
    /// Why.
    pub fault: FormFault,
}

impl Packs {
    /// The packs that ship with the program. A test reads them all.
    pub fn shipped() -> Result<Self, PackUnusable> {
        let mut packs = Self::default();
        for (file, text) in SHIPPED {
            packs.insert(file, text, Origin::Shipped)?;
        }
        Ok(packs)
    }

    /// Adds a user's pack; refused where it is wrong, or where its name and version are
    /// those of a pack that is known already.
    pub fn add(&mut self, file: &str, text: &str) -> Result<(), PackUnusable> {
        self.insert(file, text, Origin::Own(file.to_owned()))
    }

    fn insert(&mut self, file: &str, text: &str, origin: Origin) -> Result<(), PackUnusable> {
        let unusable = |fault| PackUnusable {
            file: file.to_owned(),
            fault,
        };
        let pack = read_pack(text).map_err(unusable)?;
        let name = pack.name().clone();
        if self.all.contains_key(&name) {
            let fault = pack_fault(text, PackFault::Taken(name.to_string()));
            return Err(unusable(fault));
        }
        let kept = Kept {
            pack: Arc::new(pack),
            origin,
            text: text.into(),
        };
        self.usual.get_or_insert_with(|| name.clone());
        self.all.insert(name, kept);
        Ok(())
    }

    /// The pack of this name and version.
    pub fn get(&self, name: &PackName) -> Option<Arc<RulePack>> {
        self.all.get(name).map(|kept| Arc::clone(&kept.pack))
    }

    /// The pack that a new talk begins with.
    pub fn usual(&self) -> Option<&Arc<RulePack>> {
        let kept = self.all.get(self.usual.as_ref()?)?;
        Some(&kept.pack)
    }

    /// Every pack, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<RulePack>> {
        self.all.values().map(|kept| &kept.pack)
    }

    /// Every pack with its text, by name.
    pub fn kept(&self) -> impl DoubleEndedIterator<Item = &Kept> {
        self.all.values()
    }

    /// The pack that `wanted` names: `pack@version`, or `pack` alone for its last version.
    pub fn find(&self, wanted: &str) -> Option<&Kept> {
        let (pack, version) = match wanted.split_once('@') {
            Some((pack, version)) => (pack, Some(version)),
            None => (wanted, None),
        };
        self.kept().rev().find(|kept| {
            let name = kept.pack.name();
            name.pack == pack && version.is_none_or(|version| version == name.version)
        })
    }

    /// Whether the pack of this name and version is a user's own.
    pub fn is_own(&self, name: &PackName) -> bool {
        self.all
            .get(name)
            .is_some_and(|kept| matches!(kept.origin, Origin::Own(_)))
    }
}
