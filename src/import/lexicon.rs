//! Words of tables and what they mean, in both languages.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::country::countries;
use crate::domain::reference::Basis;
use crate::domain::typed::{narrowed, unit_names, without_marks};
use crate::domain::{Currency, Unit};
use crate::text::{Language, Words};

/// A kind of reference price that a word can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KindWord {
    List,
    LastPaymentStandard,
    Intended,
    International,
    LowestInternational,
    MeanInternational,
    Launch,
    Market,
    AlternativeTherapy,
    Ceiling,
    Other,
}

impl KindWord {
    /// All of them, with their names in files.
    const ALL: [(Self, &'static str); 11] = [
        (Self::List, "list"),
        (Self::LastPaymentStandard, "last-payment-standard"),
        (Self::Intended, "intended"),
        (Self::International, "international"),
        (Self::LowestInternational, "lowest-international"),
        (Self::MeanInternational, "mean-international"),
        (Self::Launch, "launch"),
        (Self::Market, "market"),
        (Self::AlternativeTherapy, "alternative-therapy"),
        (Self::Ceiling, "ceiling"),
        (Self::Other, "other"),
    ];
}

/// How sure figures are said to be.
const BASES: [(&str, Basis); 20] = [
    ("published", Basis::Published),
    ("public", Basis::Published),
    ("official", Basis::Published),
    ("已公布", Basis::Published),
    ("公布", Basis::Published),
    ("公开", Basis::Published),
    ("官方", Basis::Published),
    ("stated", Basis::Stated),
    ("company", Basis::Stated),
    ("from the company", Basis::Stated),
    ("claimed", Basis::Stated),
    ("企业提供", Basis::Stated),
    ("企业称", Basis::Stated),
    ("一方所称", Basis::Stated),
    ("assumed", Basis::Assumed),
    ("estimated", Basis::Assumed),
    ("estimate", Basis::Assumed),
    ("假定", Basis::Assumed),
    ("估计", Basis::Assumed),
    ("待核", Basis::Assumed),
];

/// What currencies and units are called beside their marks and names.
const CURRENCY_WORDS: [(&str, Currency); 11] = [
    ("yuan", Currency::Cny),
    ("renminbi", Currency::Cny),
    ("dollar", Currency::Usd),
    ("us dollar", Currency::Usd),
    ("us$", Currency::Usd),
    ("euro", Currency::Eur),
    ("pound", Currency::Gbp),
    ("yen", Currency::Jpy),
    ("won", Currency::Krw),
    ("lira", Currency::Try),
    ("franc", Currency::Chf),
];

/// Words and what they mean; capitals and width do not matter.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    countries: BTreeMap<String, &'static str>,
    own_currencies: BTreeMap<&'static str, Currency>,
    units: BTreeMap<String, Vec<Unit>>,
    currencies: BTreeMap<String, Currency>,
    kinds: BTreeMap<String, KindWord>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);

impl Lexicon {
    /// The one there is.
    pub(super) fn shared() -> &'static Self {
        &LEXICON
    }

    fn new() -> Self {
        let mut lexicon = Self::default();
        for one in countries() {
            let names = [one.code, one.long_code].into_iter();
            for name in names.chain(one.names.split('|')) {
                lexicon.countries.insert(key(name), one.code);
            }
            if let Some(currency) = Currency::from_code(one.currency) {
                lexicon.own_currencies.insert(one.code, currency);
            }
        }
        for words in Language::ALL.map(Words::of) {
            for unit in Unit::ALL {
                let plain = words.say(&format!("unit-{}", unit.id())).into_owned();
                for name in [plain, words.unit_name(unit.id()), unit.id().to_owned()] {
                    lexicon.add_unit(&name, unit);
                }
            }
            for currency in Currency::ALL {
                let name = words.currency_name(currency.code());
                lexicon.currencies.insert(key(&name), currency);
            }
            for (kind, id) in KindWord::ALL {
                let name = words.say(&format!("reference-{id}")).into_owned();
                for name in [name, id.to_owned()] {
                    lexicon.kinds.insert(key(&name), kind);
                }
            }
            for code in one_of_each(countries().map(|one| one.code)) {
                lexicon.countries.insert(key(&words.country(code)), code);
            }
        }
        for unit in Unit::ALL {
            for name in unit_names(unit) {
                lexicon.add_unit(name, unit);
            }
        }
        for (word, currency) in CURRENCY_WORDS {
            lexicon.currencies.insert(word.to_owned(), currency);
        }
        lexicon
    }

    fn add_unit(&mut self, name: &str, unit: Unit) {
        let units = self.units.entry(key(name)).or_default();
        if !units.contains(&unit) {
            units.push(unit);
        }
    }

    /// The code of a country, by its code or name.
    pub(super) fn country(&self, cell: &str) -> Option<&'static str> {
        self.countries.get(&key(cell)).copied()
    }

    /// The currency of a country, where it is one that prices are in here.
    pub(super) fn own_currency(&self, code: &str) -> Option<Currency> {
        self.own_currencies.get(code).copied()
    }

    /// The currencies that a cell may name; empty where it names none.
    pub(super) fn currencies(&self, cell: &str) -> Vec<Currency> {
        if let Some(currency) = self.currencies.get(&key(cell)) {
            return vec![*currency];
        }
        let narrow = narrowed(cell);
        let (rest, meant) = without_marks(&narrow);
        if rest.is_empty() && meant.len() < Currency::ALL.len() {
            meant
        } else {
            Vec::new()
        }
    }

    /// The units that a cell may name; empty where it names none.
    pub(super) fn units(&self, cell: &str) -> Vec<Unit> {
        let plain = key(cell);
        let plain = plain
            .strip_prefix("per ")
            .or_else(|| plain.strip_prefix('每'))
            .unwrap_or(&plain)
            .trim_start_matches('/')
            .trim();
        let singular = plain.strip_suffix('s');
        [Some(plain), singular]
            .into_iter()
            .flatten()
            .find_map(|name| self.units.get(name))
            .cloned()
            .unwrap_or_default()
    }

    /// How sure the cell says the figure is.
    pub(super) fn basis(cell: &str) -> Option<Basis> {
        let plain = key(cell);
        let found = BASES.iter().find(|(word, _)| *word == plain);
        found.map(|(_, basis)| *basis)
    }

    /// The kind that the cell names.
    pub(super) fn kind(&self, cell: &str) -> Option<KindWord> {
        self.kinds.get(&key(cell)).copied()
    }
}

fn one_of_each(codes: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut codes: Vec<&str> = codes.collect();
    codes.dedup();
    codes
}

/// A word as it is looked up: in plain characters, without capitals, with one space at a time.
pub(super) fn key(word: &str) -> String {
    let narrow = narrowed(word).to_lowercase();
    narrow.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_name_in_both_languages_and_none_means_two() {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for one in countries() {
            for words in Language::ALL.map(Words::of) {
                let name = words.country(one.code);
                assert_ne!(name, one.code);
                assert_eq!(Lexicon::shared().country(&name), Some(one.code));
            }
            for name in [one.code, one.long_code]
                .into_iter()
                .chain(one.names.split('|'))
            {
                let before = seen.insert(key(name), one.code);
                assert!(before.is_none_or(|before| before == one.code), "{name}");
            }
        }
    }

    #[test]
    fn words_mean_what_people_mean_by_them() {
        let lexicon = Lexicon::shared();
        for (cell, code) in [
            ("UK", "GB"),
            ("英国", "GB"),
            ("usa", "US"),
            ("ＪＰ", "JP"),
            ("South  Korea", "KR"),
            ("台湾", "TW"),
            ("Türkiye", "TR"),
        ] {
            assert_eq!(lexicon.country(cell), Some(code), "{cell}");
        }
        assert_eq!(lexicon.country("Atlantis"), None);
        assert_eq!(lexicon.currencies("RMB"), [Currency::Cny]);
        assert_eq!(lexicon.currencies("美元"), [Currency::Usd]);
        assert_eq!(lexicon.currencies("us dollar"), [Currency::Usd]);
        assert_eq!(lexicon.currencies("¥"), [Currency::Cny, Currency::Jpy]);
        assert!(lexicon.currencies("4.86").is_empty());
        assert!(lexicon.currencies("").is_empty());
        assert_eq!(lexicon.units("tablets"), [Unit::Tablet]);
        assert_eq!(lexicon.units("per tablet"), [Unit::Tablet]);
        assert_eq!(lexicon.units("每片"), [Unit::Tablet]);
        assert!(lexicon.units("支").len() > 1);
        assert_eq!(Lexicon::basis("已公布"), Some(Basis::Published));
        assert_eq!(lexicon.kind("挂网价"), Some(KindWord::List));
    }
}
