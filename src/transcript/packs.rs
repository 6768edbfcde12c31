//! The rule packs that ship with the program.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::form::{FormFault, read_pack};
use crate::domain::rules::{PackName, RulePack};

/// The text of each pack, with the name of its file.
const SHIPPED: [(&str, &str); 4] = [
    (
        "nrdl-bidding.ron",
        include_str!("../../assets/rules/nrdl-bidding.ron"),
    ),
    (
        "nrdl-on-site.ron",
        include_str!("../../assets/rules/nrdl-on-site.ron"),
    ),
    (
        "nrdl-renewal.ron",
        include_str!("../../assets/rules/nrdl-renewal.ron"),
    ),
    (
        "open-bargaining.ron",
        include_str!("../../assets/rules/open-bargaining.ron"),
    ),
];

/// Rule packs by name and version.
#[derive(Clone, Debug, Default)]
pub struct Packs(BTreeMap<PackName, Arc<RulePack>>);

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
            packs.add(file, text)?;
        }
        Ok(packs)
    }

    /// Adds the pack in this text.
    pub fn add(&mut self, file: &str, text: &str) -> Result<(), PackUnusable> {
        let unusable = |fault| PackUnusable {
            file: file.to_owned(),
            fault,
        };
        let pack = read_pack(text).map_err(unusable)?;
        self.0.insert(pack.name().clone(), Arc::new(pack));
        Ok(())
    }

    /// The pack of this name and version.
    pub fn get(&self, name: &PackName) -> Option<Arc<RulePack>> {
        self.0.get(name).cloned()
    }

    /// Every pack, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<RulePack>> {
        self.0.values()
    }
}
