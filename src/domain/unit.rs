//! Comparable units: what one price is the price of.

/// The unit a price is for. Prices in different units never compare.
#[expect(
    clippy::enum_variant_names,
    reason = "the international unit is called so"
)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// One tablet.
    Tablet,
    /// One capsule.
    Capsule,
    /// One vial.
    Vial,
    /// One ampoule.
    Ampoule,
    /// One bottle.
    Bottle,
    /// One prefilled syringe.
    Syringe,
    /// One injection pen.
    Pen,
    /// One sachet.
    Sachet,
    /// One infusion bag.
    Bag,
    /// One tube.
    Tube,
    /// One pack as sold.
    Pack,
    /// One milligram of the active substance.
    Milligram,
    /// One gram of the active substance.
    Gram,
    /// One millilitre.
    Millilitre,
    /// One international unit of activity.
    InternationalUnit,
    /// One dose.
    Dose,
    /// One defined daily dose.
    DefinedDailyDose,
    /// One course of treatment.
    TreatmentCourse,
    /// Supply for thirty days.
    ThirtyDays,
    /// One patient treated for a year.
    PatientYear,
}

impl Unit {
    /// Every unit, in the order in which a form lists them.
    pub const ALL: [Self; 20] = [
        Self::Tablet,
        Self::Capsule,
        Self::Vial,
        Self::Ampoule,
        Self::Bottle,
        Self::Syringe,
        Self::Pen,
        Self::Sachet,
        Self::Bag,
        Self::Tube,
        Self::Pack,
        Self::Milligram,
        Self::Gram,
        Self::Millilitre,
        Self::InternationalUnit,
        Self::Dose,
        Self::DefinedDailyDose,
        Self::TreatmentCourse,
        Self::ThirtyDays,
        Self::PatientYear,
    ];

    /// The name the unit has in files, and the stem of its words in the locale files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Tablet => "tablet",
            Self::Capsule => "capsule",
            Self::Vial => "vial",
            Self::Ampoule => "ampoule",
            Self::Bottle => "bottle",
            Self::Syringe => "syringe",
            Self::Pen => "pen",
            Self::Sachet => "sachet",
            Self::Bag => "bag",
            Self::Tube => "tube",
            Self::Pack => "pack",
            Self::Milligram => "milligram",
            Self::Gram => "gram",
            Self::Millilitre => "millilitre",
            Self::InternationalUnit => "international-unit",
            Self::Dose => "dose",
            Self::DefinedDailyDose => "defined-daily-dose",
            Self::TreatmentCourse => "treatment-course",
            Self::ThirtyDays => "thirty-days",
            Self::PatientYear => "patient-year",
        }
    }

    /// The unit with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }
}
