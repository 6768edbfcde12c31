//! Whom an export is for, and what each may see.

/// Whom an export is for, from the widest to the narrowest; who learns stands beside these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Audience {
    /// Who keeps the record: all that is on it.
    Full,
    /// The payer's own house: all but the group's notes, whose free words may name the
    /// reserve, and whatever reveals it.
    #[default]
    Internal,
    /// The company across the table: what both sides heard or signed.
    Company,
    /// Everyone: the same without names of people, remarks and what one side claims.
    Public,
    /// Who learns by it: what happened and what the payer knew, under neutral names.
    Training,
}

impl Audience {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Full,
        Self::Internal,
        Self::Company,
        Self::Public,
        Self::Training,
    ];

    /// Its name on the command line and in files, and the stem of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Internal => "internal",
            Self::Company => "company",
            Self::Public => "public",
            Self::Training => "training",
        }
    }

    /// The audience of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }

    /// Whether it sits on the payer's side.
    pub fn is_payers(self) -> bool {
        match self {
            Self::Full | Self::Internal => true,
            Self::Company | Self::Public | Self::Training => false,
        }
    }
}
