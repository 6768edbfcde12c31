//! A document for people, before it is a page of any format.

/// A document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Document {
    /// The tag of its language.
    pub(super) language: &'static str,
    /// What it is.
    pub(super) title: String,
    /// Of what it is.
    pub(super) subject: String,
    /// Whom it is for, where it is from, what was left out; a sentence each.
    pub(super) source: Vec<String>,
    /// Its sections.
    pub(super) sections: Vec<Section>,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Section {
    /// Its head.
    pub(super) head: String,
    /// What stands in it.
    pub(super) blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// A paragraph.
    Words(String),
    /// Names with their values.
    Facts(Vec<(String, String)>),
    /// A table.
    Table(Table),
    /// Places for signatures: whose, and the name where it is known.
    Signatures(Vec<(String, String)>),
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Table {
    /// Its columns.
    pub(super) columns: Vec<Column>,
    /// Its rows, each as long as there are columns.
    pub(super) rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// Its head.
    pub(super) head: String,
    /// Whether it holds figures, which stand on the right.
    pub(super) figures: bool,
}

impl Column {
    pub(super) fn words(head: impl Into<String>) -> Self {
        Self {
            head: head.into(),
            figures: false,
        }
    }

    pub(super) fn figures(head: impl Into<String>) -> Self {
        Self {
            head: head.into(),
            figures: true,
        }
    }
}

impl Section {
    /// A section, where there is anything in it.
    pub(super) fn of(head: impl Into<String>, blocks: Vec<Block>) -> Option<Self> {
        let blocks: Vec<Block> = blocks.into_iter().filter(|one| !one.is_empty()).collect();
        (!blocks.is_empty()).then(|| Self {
            head: head.into(),
            blocks,
        })
    }
}

impl Document {
    /// How many rows its tables have.
    pub(super) fn rows(&self) -> usize {
        let blocks = self.sections.iter().flat_map(|section| &section.blocks);
        let rows = blocks.map(|block| match block {
            Block::Table(table) => table.rows.len(),
            Block::Words(_) | Block::Facts(_) | Block::Signatures(_) => 0,
        });
        rows.sum()
    }
}

impl Block {
    fn is_empty(&self) -> bool {
        match self {
            Self::Words(words) => words.is_empty(),
            Self::Facts(facts) => facts.is_empty(),
            Self::Table(table) => table.rows.is_empty(),
            Self::Signatures(places) => places.is_empty(),
        }
    }
}
