//! What the facts of a brief are called in tables, in both languages.

use super::lexicon::key;

/// A fact of a brief.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FactName {
    /// The generic name.
    GenericName,
    /// The brand name.
    Brand,
    /// The company.
    Company,
    /// The dosage form.
    DosageForm,
    /// The strength.
    Strength,
    /// Units in a pack.
    Pack,
    /// The rules.
    Rules,
    /// The currency.
    Currency,
    /// What prices are of.
    Unit,
    /// The smallest step.
    Step,
    /// The target as a price.
    Target,
    /// The target as what is spent in a year.
    Spend,
    /// What is used in a year.
    Volume,
    /// The same, if less than expected.
    LowVolume,
    /// The same, if more than expected.
    HighVolume,
    /// Patients in a year.
    Patients,
    /// How long the talk may take.
    TimeBudget,
    /// When it was held.
    Held,
    /// Where what is known is from.
    Source,
}

impl FactName {
    /// The id of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::GenericName => "fact-generic-name",
            Self::Brand => "fact-brand",
            Self::Company => "fact-company",
            Self::DosageForm => "fact-dosage-form",
            Self::Strength => "fact-strength",
            Self::Pack => "fact-pack",
            Self::Rules => "fact-rules",
            Self::Currency => "fact-currency",
            Self::Unit => "fact-unit",
            Self::Step => "fact-step",
            Self::Target => "fact-target",
            Self::Spend => "fact-spend",
            Self::Volume => "fact-volume",
            Self::LowVolume => "fact-volume-low",
            Self::HighVolume => "fact-volume-high",
            Self::Patients => "fact-patients",
            Self::TimeBudget => "fact-time-budget",
            Self::Held => "fact-held",
            Self::Source => "fact-source",
        }
    }
}

/// Names of facts, as [`key`] writes them.
const NAMES: [(&str, FactName); 79] = [
    ("generic name", FactName::GenericName),
    ("medicine", FactName::GenericName),
    ("drug", FactName::GenericName),
    ("product", FactName::GenericName),
    ("通用名", FactName::GenericName),
    ("通用名称", FactName::GenericName),
    ("药品", FactName::GenericName),
    ("药品名称", FactName::GenericName),
    ("药品通用名", FactName::GenericName),
    ("brand", FactName::Brand),
    ("brand name", FactName::Brand),
    ("商品名", FactName::Brand),
    ("商品名称", FactName::Brand),
    ("company", FactName::Company),
    ("applicant", FactName::Company),
    ("企业", FactName::Company),
    ("企业名称", FactName::Company),
    ("申报企业", FactName::Company),
    ("谈判企业", FactName::Company),
    ("上市许可持有人", FactName::Company),
    ("dosage form", FactName::DosageForm),
    ("form", FactName::DosageForm),
    ("剂型", FactName::DosageForm),
    ("strength", FactName::Strength),
    ("规格", FactName::Strength),
    ("药品规格", FactName::Strength),
    ("pack", FactName::Pack),
    ("pack size", FactName::Pack),
    ("units in a pack", FactName::Pack),
    ("包装数量", FactName::Pack),
    ("每盒数量", FactName::Pack),
    ("每包装数量", FactName::Pack),
    ("rules", FactName::Rules),
    ("procedure", FactName::Rules),
    ("规则", FactName::Rules),
    ("谈判规则", FactName::Rules),
    ("程序", FactName::Rules),
    ("currency", FactName::Currency),
    ("币种", FactName::Currency),
    ("unit", FactName::Unit),
    ("priced by", FactName::Unit),
    ("单位", FactName::Unit),
    ("计价单位", FactName::Unit),
    ("step", FactName::Step),
    ("price step", FactName::Step),
    ("价格步长", FactName::Step),
    ("最小价格变动", FactName::Step),
    ("target", FactName::Target),
    ("target price", FactName::Target),
    ("目标价", FactName::Target),
    ("目标价格", FactName::Target),
    ("谈判目标价", FactName::Target),
    ("annual spend", FactName::Spend),
    ("target spend", FactName::Spend),
    ("年支出目标", FactName::Spend),
    ("annual volume", FactName::Volume),
    ("volume", FactName::Volume),
    ("年用量", FactName::Volume),
    ("预计年用量", FactName::Volume),
    ("low volume", FactName::LowVolume),
    ("年用量下限", FactName::LowVolume),
    ("high volume", FactName::HighVolume),
    ("年用量上限", FactName::HighVolume),
    ("patients", FactName::Patients),
    ("patients a year", FactName::Patients),
    ("患者人数", FactName::Patients),
    ("年治疗人数", FactName::Patients),
    ("time budget", FactName::TimeBudget),
    ("time budget (minutes)", FactName::TimeBudget),
    ("谈判时长", FactName::TimeBudget),
    ("谈判时长(分钟)", FactName::TimeBudget),
    ("held", FactName::Held),
    ("held on", FactName::Held),
    ("谈判日期", FactName::Held),
    ("source", FactName::Source),
    ("sources", FactName::Source),
    ("来源", FactName::Source),
    ("资料来源", FactName::Source),
    ("数据来源", FactName::Source),
];

/// What the reserve is called: a table that names it is told so, and not read there.
const RESERVE: [&str; 12] = [
    "reserve",
    "envelope",
    "willingness to pay",
    "底价",
    "底线",
    "信封价",
    "信封底价",
    "谈判底价",
    "医保底价",
    "测算价",
    "医保支付意愿",
    "支付意愿",
];

/// The fact of this name.
pub(super) fn fact_name(cell: &str) -> Option<FactName> {
    let plain = plain(cell);
    let found = NAMES.iter().find(|(name, _)| *name == plain);
    found.map(|(_, fact)| *fact)
}

/// Whether a name is that of the reserve, alone or with something behind it.
pub(super) fn is_reserve(cell: &str) -> bool {
    let plain = plain(cell);
    RESERVE.iter().any(|name| plain.starts_with(name))
}

fn plain(cell: &str) -> String {
    key(cell).trim_end_matches([':', '*']).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_stands_there_twice_and_each_is_found() {
        for (place, (name, fact)) in NAMES.iter().enumerate() {
            assert_eq!(fact_name(name), Some(*fact), "{name}");
            let others = NAMES.iter().skip(place + 1);
            assert!(others.clone().all(|(other, _)| other != name), "{name}");
            assert!(!is_reserve(name), "{name}");
        }
        assert_eq!(fact_name("通用名："), Some(FactName::GenericName));
        assert_eq!(fact_name("Generic  Name"), Some(FactName::GenericName));
    }

    #[test]
    fn the_reserve_is_known_by_its_names() {
        for name in [
            "底价",
            "底价（元/片）",
            "Reserve:",
            "信封底价",
            "Reserve price",
        ] {
            assert!(is_reserve(name), "{name}");
            assert_eq!(fact_name(name), None);
        }
    }
}
