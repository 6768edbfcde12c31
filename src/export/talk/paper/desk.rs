//! All that a template can see: its data, the templates, the faces. No network, no packages,
//! no other files, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontFamily, FontList, TextElem};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World, WorldExt as _};

use super::templates::Templates;
use super::unmade::TemplateFault;
use crate::text::faces;

/// What the bundled face is called.
const FAMILY: &str = "Noto Sans CJK SC";

/// The bundled face.
static BUNDLED: LazyLock<Vec<Font>> = LazyLock::new(|| {
    [faces::REGULAR, faces::BOLD]
        .into_iter()
        .filter_map(|file| Font::new(Bytes::new(file), 0))
        .collect()
});

/// The world of one template with its data.
pub(in crate::export::talk) struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    faces: Vec<Font>,
    /// Each template with the file as its user knows it.
    sources: Vec<(Source, String)>,
    main: FileId,
}

impl Desk {
    /// The world of this template; `None` where there is no template of this name.
    pub(in crate::export::talk) fn new(
        templates: &Templates,
        main: &str,
        data: Dict,
    ) -> Option<Self> {
        let sources: Vec<(Source, String)> = templates
            .all()
            .filter_map(|one| {
                let source = Source::new(id(one.name)?, one.text.to_owned());
                Some((source, one.file.to_owned()))
            })
            .collect();
        let own = templates.faces().iter();
        let own = own.flat_map(|bytes| Font::iter(Bytes::new(bytes.clone())));
        Self::of(sources, id(main)?, own, data)
    }

    /// The world of one text of the program's own.
    pub(in crate::export::talk) fn of_text(text: &str, data: Dict) -> Option<Self> {
        let main = id("picture.typ")?;
        let source = Source::new(main, text.to_owned());
        let sources = vec![(source, "picture.typ".to_owned())];
        Self::of(sources, main, std::iter::empty(), data)
    }

    fn of(
        sources: Vec<(Source, String)>,
        main: FileId,
        own: impl Iterator<Item = Font>,
        data: Dict,
    ) -> Option<Self> {
        let faces: Vec<Font> = BUNDLED.iter().cloned().chain(own).collect();
        sources.iter().find(|(one, _)| one.id() == main)?;
        let mut library = Library::builder().with_inputs(data).build();
        let family = FontList(vec![FontFamily::new(FAMILY)]);
        library.styles.set(TextElem::font, family);
        Some(Self {
            library: LazyHash::new(library),
            book: LazyHash::new(FontBook::from_fonts(&faces)),
            faces,
            sources,
            main,
        })
    }

    /// What is wrong with a template, and where.
    pub(super) fn fault(&self, found: &SourceDiagnostic) -> TemplateFault {
        let place = found.span.id().and_then(|id| {
            let (source, file) = self.sources.iter().find(|(one, _)| one.id() == id)?;
            let range = self.range(found.span)?;
            let (line, column) = source.lines().byte_to_line_column(range.start)?;
            Some((file.clone(), line + 1, column + 1))
        });
        let unknown = || {
            let main = self.sources.iter().find(|(one, _)| one.id() == self.main);
            let file = main.map(|(_, file)| file.clone());
            (file.unwrap_or_default(), 0, 0)
        };
        let (file, line, column) = place.unwrap_or_else(unknown);
        let hints = found.hints.iter().map(|hint| hint.v.as_str());
        let said: Vec<&str> = std::iter::once(found.message.as_str())
            .chain(hints)
            .collect();
        TemplateFault {
            line,
            column,
            what: said.join("; "),
            file,
        }
    }
}

/// The name by which templates know each other.
fn id(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.sources.iter().find(|(one, _)| one.id() == id);
        found
            .map(|(source, _)| source.clone())
            .ok_or_else(|| refused(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        Err(refused(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.faces.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Nothing else is there for a template.
fn refused(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}
