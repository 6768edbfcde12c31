//! The fields of the form and the sections they stand in.

use std::borrow::Cow;

use crate::text::Words;

/// A section of the form, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// The product.
    Product,
    /// Prices to hold offers against.
    References,
    /// How much is used, and what is to be reached.
    VolumeAndTarget,
    /// The rules, and how long it may take.
    Procedure,
    /// Who is at the table.
    People,
    /// Where the reserve will be.
    Envelope,
}

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The generic name.
    GenericName,
    /// Strength and pack as printed.
    Strength,
    /// The company.
    Company,
    /// What a price is the price of.
    Unit,
    /// The currency of the talk.
    Currency,
    /// The brand name.
    Brand,
    /// The dosage form.
    DosageForm,
    /// Comparable units in a pack.
    PackSize,
    /// For a talk of the past: when it was held.
    Held,
    /// A part of the reference price in this row, counted from 0.
    Reference(usize, ReferenceField),
    /// How much is used in a year.
    AnnualVolume,
    /// How sure that is.
    VolumeBasis,
    /// The same if less is used than expected.
    VolumeLow,
    /// The same if more is used.
    VolumeHigh,
    /// How many patients are treated in a year.
    Patients,
    /// How sure that is.
    PatientsBasis,
    /// What kind of target.
    TargetKind,
    /// The target.
    Target,
    /// Of a target that is a cut: from which reference price.
    TargetReference,
    /// A part of the conversion or exchange rate in this row, counted from 0.
    Fact(usize, FactField),
    /// The rules.
    Procedure,
    /// Minutes.
    TimeBudget,
    /// The group leader's name.
    Leader,
    /// How many members the group has.
    Members,
    /// How many speak for the company.
    Representatives,
    /// Where the reserve will be.
    Reserve,
    /// The sealed file it lies in.
    EnvelopeFile,
}

/// A part of a conversion or an exchange rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactField {
    /// That of which there is one.
    Of,
    /// How many it makes.
    Makes,
    /// Of what.
    Unit,
    /// How sure it is.
    Basis,
    /// As of when.
    Date,
    /// Where it is from.
    Source,
}

/// A part of a reference price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReferenceField {
    /// What kind of price.
    Kind,
    /// Of which country.
    Country,
    /// Its own name.
    Label,
    /// The price.
    Price,
    /// Its currency.
    Currency,
    /// What it is the price of.
    Unit,
    /// How sure it is.
    Basis,
    /// As of when.
    Date,
    /// Where it is from.
    Source,
    /// How much it counts for.
    Weight,
    /// What that measures.
    WeightOf,
}

impl Section {
    /// All of them, in reading order.
    pub const ALL: [Self; 6] = [
        Self::Product,
        Self::References,
        Self::VolumeAndTarget,
        Self::Procedure,
        Self::People,
        Self::Envelope,
    ];

    /// Its name.
    pub fn name(self, words: &Words) -> Cow<'_, str> {
        words.say(match self {
            Self::Product => "brief-product",
            Self::References => "brief-references",
            Self::VolumeAndTarget => "brief-volume-and-target",
            Self::Procedure => "brief-procedure",
            Self::People => "brief-people",
            Self::Envelope => "brief-envelope",
        })
    }

    /// Where the keyboard goes when the section is picked from the list.
    pub fn first_field(self) -> Field {
        match self {
            Self::Product => Field::GenericName,
            Self::References => Field::Reference(0, ReferenceField::Kind),
            Self::VolumeAndTarget => Field::AnnualVolume,
            Self::Procedure => Field::Procedure,
            Self::People => Field::Leader,
            Self::Envelope => Field::Reserve,
        }
    }
}

impl Field {
    /// The section it stands in.
    pub fn section(self) -> Section {
        match self {
            Self::GenericName
            | Self::Strength
            | Self::Company
            | Self::Unit
            | Self::Currency
            | Self::Brand
            | Self::DosageForm
            | Self::PackSize
            | Self::Held => Section::Product,
            Self::Reference(..) => Section::References,
            Self::AnnualVolume
            | Self::VolumeBasis
            | Self::VolumeLow
            | Self::VolumeHigh
            | Self::Patients
            | Self::PatientsBasis
            | Self::Fact(..)
            | Self::TargetKind
            | Self::Target
            | Self::TargetReference => Section::VolumeAndTarget,
            Self::Procedure | Self::TimeBudget => Section::Procedure,
            Self::Leader | Self::Members | Self::Representatives => Section::People,
            Self::Reserve | Self::EnvelopeFile => Section::Envelope,
        }
    }

    /// Its name; that of a target goes by its kind, see [`TargetKind`](super::TargetKind).
    pub fn name(self, words: &Words) -> Cow<'_, str> {
        words.say(match self {
            Self::GenericName => "brief-generic-name",
            Self::Strength => "brief-strength",
            Self::Company => "brief-company",
            Self::Unit => "brief-unit",
            Self::Currency => "brief-currency",
            Self::Brand => "brief-brand",
            Self::DosageForm => "brief-dosage-form",
            Self::PackSize => "brief-pack-size",
            Self::Held => "brief-held",
            Self::Reference(_, part) => return part.name(words),
            Self::AnnualVolume => "brief-annual-volume",
            Self::VolumeBasis => "brief-volume-basis",
            Self::VolumeLow => "brief-volume-low",
            Self::VolumeHigh => "brief-volume-high",
            Self::Patients => "brief-patients",
            Self::PatientsBasis => "brief-patients-basis",
            Self::Fact(_, part) => return part.name(words),
            Self::TargetKind => "brief-target-kind",
            Self::Target => "brief-target",
            Self::TargetReference => "brief-target-reference",
            Self::Procedure => "brief-procedure",
            Self::TimeBudget => "brief-time-budget",
            Self::Leader => "brief-leader-name",
            Self::Members => "brief-members",
            Self::Representatives => "brief-representatives-name",
            Self::Reserve => "brief-envelope",
            Self::EnvelopeFile => "envelope-file",
        })
    }

    /// The same field after this row was taken away; none where it went with it.
    pub(super) fn without_row(self, gone: usize) -> Option<Self> {
        match self {
            Self::Reference(row, _) if row == gone => None,
            Self::Reference(row, part) if row > gone => Some(Self::Reference(row - 1, part)),
            other => Some(other),
        }
    }

    /// The same field after this conversion or rate was taken away.
    pub(super) fn without_fact(self, gone: usize) -> Option<Self> {
        match self {
            Self::Fact(row, _) if row == gone => None,
            Self::Fact(row, part) if row > gone => Some(Self::Fact(row - 1, part)),
            other => Some(other),
        }
    }

    /// The row of the conversions and rates it belongs to.
    pub(super) fn fact(self) -> Option<usize> {
        if let Self::Fact(row, _) = self {
            Some(row)
        } else {
            None
        }
    }

    /// The row of the reference prices it belongs to.
    pub(super) fn row(self) -> Option<usize> {
        if let Self::Reference(row, _) = self {
            Some(row)
        } else {
            None
        }
    }
}

impl FactField {
    /// Its name.
    pub fn name(self, words: &Words) -> Cow<'_, str> {
        words.say(match self {
            Self::Of => "brief-fact-of",
            Self::Makes => "brief-fact-makes",
            Self::Unit => "brief-fact-unit",
            Self::Basis => "brief-reference-basis",
            Self::Date => "brief-reference-date",
            Self::Source => "brief-reference-where",
        })
    }
}

impl ReferenceField {
    /// Its name.
    pub fn name(self, words: &Words) -> Cow<'_, str> {
        words.say(match self {
            Self::Kind => "brief-reference-source",
            Self::Country => "brief-reference-country",
            Self::Label => "brief-reference-label",
            Self::Price => "brief-reference-figure",
            Self::Currency => "brief-currency",
            Self::Unit => "brief-unit",
            Self::Basis => "brief-reference-basis",
            Self::Date => "brief-reference-date",
            Self::Source => "brief-reference-where",
            Self::Weight => "references-weight",
            Self::WeightOf => "references-weight-of",
        })
    }
}
