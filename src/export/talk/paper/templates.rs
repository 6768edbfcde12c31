//! The templates of papers: those that are built in, and a user's own in their place.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::DateTime;

/// The templates that are built in, by the names of their files.
const BUILT_IN: [(&str, &str); 4] = [
    (
        "letter.typ",
        include_str!("../../../../assets/documents/letter.typ"),
    ),
    (
        "minutes.typ",
        include_str!("../../../../assets/documents/minutes.typ"),
    ),
    (
        "memo.typ",
        include_str!("../../../../assets/documents/memo.typ"),
    ),
    (
        "document.typ",
        include_str!("../../../../assets/documents/document.typ"),
    ),
];

/// Templates, and faces beside the bundled one.
#[derive(Clone, Debug, Default)]
pub struct Templates {
    own: BTreeMap<String, Own>,
    faces: Vec<Vec<u8>>,
}

/// A template of the user's.
#[derive(Clone, Debug)]
struct Own {
    file: String,
    text: String,
}

/// A template as it is used.
pub(super) struct Template<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// The file as its user knows it.
    pub(super) file: &'a str,
    /// What stands in it.
    pub(super) text: &'a str,
}

impl Templates {
    /// Those that are built in, by the names of their files.
    pub fn built_in() -> impl Iterator<Item = (&'static str, &'static str)> {
        BUILT_IN.into_iter()
    }

    /// Those of a user in the place of those that are built in: files with what stands in them,
    /// and files of faces; what is no face is left out.
    pub fn own(templates: Vec<(PathBuf, String)>, faces: Vec<Vec<u8>>) -> Self {
        let mut own = Self::default();
        for (path, text) in templates {
            let name = path.file_name().map(|name| name.to_string_lossy());
            let name = name.unwrap_or_default().into_owned();
            own.take(name, path.display().to_string(), text);
        }
        own.faces = faces;
        own
    }

    /// Takes a template of the user's: its name (`letter.typ`), the file as the user knows it,
    /// what stands in it. One that has the name of none that is built in may be imported by
    /// others.
    pub fn take(&mut self, name: String, file: String, text: String) {
        self.own.insert(name, Own { file, text });
    }

    pub(super) fn faces(&self) -> &[Vec<u8>] {
        &self.faces
    }

    /// Each template once, the user's own before the one that is built in.
    pub(super) fn all(&self) -> impl Iterator<Item = Template<'_>> {
        let own = self.own.iter().map(|(name, own)| Template {
            name,
            file: &own.file,
            text: &own.text,
        });
        let rest = BUILT_IN
            .iter()
            .filter(|(name, _)| !self.own.contains_key(*name))
            .map(|(name, text)| Template {
                name,
                file: name,
                text,
            });
        own.chain(rest)
    }
}

/// A moment of UTC that a paper bears as its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::export::talk) struct WrittenAt(pub(super) DateTime);
