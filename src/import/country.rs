//! Countries and regions by their codes and names.

/// The countries and regions whose names are known, with the codes of ISO 3166-1 of two and
/// three letters, their currencies and what they are called in both languages.
const COUNTRIES: &str = include_str!("../../assets/countries.tsv");

/// A line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Country {
    /// Two letters.
    pub(super) code: &'static str,
    /// Three letters.
    pub(super) long_code: &'static str,
    /// Its currency, by ISO 4217.
    pub(super) currency: &'static str,
    /// What it is called, parted by `|`.
    pub(super) names: &'static str,
}

/// Every country and region whose name is known, by its code of ISO 3166-1.
pub fn country_codes() -> impl Iterator<Item = &'static str> {
    countries().map(|one| one.code)
}

/// The list.
pub(super) fn countries() -> impl Iterator<Item = Country> {
    COUNTRIES
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut cells = line.split('\t');
            Some(Country {
                code: cells.next()?,
                long_code: cells.next()?,
                currency: cells.next()?,
                names: cells.next()?,
            })
        })
}
