//! Which talks are wanted: the filters of the window, as options.

use rust_decimal::Decimal;

use crate::cli::arguments::UsageFault;
use crate::domain::Bilingual;
use crate::domain::date::PartialDate;
use crate::domain::summary::Conclusion;
use crate::transcript::row::{Row, Standing};
use crate::transcript::search::folded;

/// What was typed as options.
#[derive(Debug, Default)]
pub(in crate::cli) struct LibraryOptions {
    wanted: Wanted,
    compare: Option<String>,
}

/// Which talks are wanted; what is not set wants all.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    search: String,
    drug: Option<String>,
    company: Option<String>,
    person: Option<String>,
    tag: Option<String>,
    procedure: Option<String>,
    outcome: Option<Conclusion>,
    record: Option<Standing>,
    year: Option<i16>,
    cut_from: Option<Decimal>,
    cut_to: Option<Decimal>,
}

impl LibraryOptions {
    /// How an option is written with its value; nothing for one that there is not.
    pub(in crate::cli) fn with_value(option: &str) -> Option<&'static str> {
        Some(match option {
            "--search" => "--search WORDS",
            "--drug" => "--drug NAME",
            "--company" => "--company NAME",
            "--person" => "--person NAME",
            "--tag" => "--tag TAG",
            "--procedure" => "--procedure PACK",
            "--outcome" => "--outcome deal|no-deal|open|not-on-record",
            "--record" => "--record STANDING",
            "--year" => "--year YEAR",
            "--cut-from" => "--cut-from PERCENT",
            "--cut-to" => "--cut-to PERCENT",
            "--compare" => "--compare DRUG",
            _ => return None,
        })
    }

    /// Takes an option with its value.
    pub(in crate::cli) fn take(&mut self, option: &str, value: String) -> Result<(), UsageFault> {
        let wanted = &mut self.wanted;
        match option {
            "--search" => wanted.search = value,
            "--drug" => wanted.drug = Some(value),
            "--company" => wanted.company = Some(value),
            "--person" => wanted.person = Some(value),
            "--tag" => wanted.tag = Some(value),
            "--procedure" => wanted.procedure = Some(value),
            "--outcome" => {
                wanted.outcome = Some(read(value, "usage-outcome", |text| match text {
                    "deal" => Some(Conclusion::Deal),
                    "no-deal" => Some(Conclusion::NoDeal),
                    "open" => Some(Conclusion::Open),
                    "not-on-record" => Some(Conclusion::NotOnRecord),
                    _ => None,
                })?);
            }
            "--record" => wanted.record = Some(read(value, "usage-standing", Standing::of_id)?),
            "--year" => {
                wanted.year = Some(read(value, "usage-year", |text| {
                    Some(PartialDate::parse(text)?.year()).filter(|_| text.len() == 4)
                })?);
            }
            "--cut-from" => wanted.cut_from = Some(read(value, "usage-percent", percent)?),
            "--cut-to" => wanted.cut_to = Some(read(value, "usage-percent", percent)?),
            _ => self.compare = Some(value),
        }
        Ok(())
    }

    /// What is wanted, and the drug to compare.
    pub(super) fn wanted(self) -> (Wanted, Option<String>) {
        (self.wanted, self.compare)
    }
}

fn read<T>(
    value: String,
    why: &'static str,
    read: impl Fn(&str) -> Option<T>,
) -> Result<T, UsageFault> {
    read(&value).ok_or(UsageFault::Unreadable(value, why))
}

fn percent(text: &str) -> Option<Decimal> {
    let plain = text.trim().trim_end_matches('%');
    let digits = plain.strip_prefix('-').unwrap_or(plain);
    let fits = digits.len() <= 9 && digits.starts_with(|one: char| one.is_ascii_digit());
    fits.then(|| Decimal::from_str_exact(plain).ok())?
}

impl Wanted {
    /// What is looked for.
    pub(super) fn search(&self) -> &str {
        &self.search
    }

    /// Whether a talk is wanted, what is looked for in it left aside.
    pub(super) fn admits(&self, row: &Row) -> bool {
        let summary = row.summary.as_ref();
        let any = |wanted: &Option<String>, names: &[&Bilingual]| {
            wanted.as_deref().is_none_or(|wanted| {
                names.iter().any(|name| {
                    folded(name.en.as_str()).contains(&folded(wanted))
                        || folded(name.zh.as_str()).contains(&folded(wanted))
                })
            })
        };
        let (mut drug, mut companies, mut people) = (Vec::new(), Vec::new(), Vec::new());
        if let Some(summary) = summary {
            drug.extend([&summary.generic_name, &summary.brand]);
            companies.extend(std::iter::once(&summary.company).chain(&summary.bidders));
            people.extend(&summary.people);
        }
        let cut = summary.and_then(|one| Some(one.cut()?.percent));
        let conclusion = summary.map(|one| one.conclusion);
        let year = summary.and_then(|one| Some(one.held?.year()));
        let pack = summary.map(|one| (one.rules.pack.as_str(), one.rules.to_string()));
        let procedure = self.procedure.as_deref().is_none_or(|wanted| {
            (pack.as_ref()).is_some_and(|(pack, whole)| *pack == wanted || whole == wanted)
        });
        procedure
            && any(&self.drug, &drug)
            && any(&self.company, &companies)
            && any(&self.person, &people)
            && self.tag.as_deref().is_none_or(|tag| row.tags.holds(tag))
            && self.outcome.is_none_or(|wanted| conclusion == Some(wanted))
            && self.record.is_none_or(|wanted| row.standing == wanted)
            && self.year.is_none_or(|wanted| year == Some(wanted))
            && self
                .cut_from
                .is_none_or(|limit| cut.is_some_and(|cut| cut >= limit))
            && self
                .cut_to
                .is_none_or(|limit| cut.is_some_and(|cut| cut <= limit))
    }
}
