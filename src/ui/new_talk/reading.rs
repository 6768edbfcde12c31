//! From what is typed to a brief: parsed once, never checked twice.
//!
//! Every part is read on its own, so that the ladder can show what is right while another
//! field is still wrong. What the rules and the domain say of a whole brief is asked of
//! [`Brief::faults`].

use super::amounts::FactRows;
use super::draft::{Draft, NameDraft, TargetKind};
use super::fault::{FieldFault, Problem};
use super::field::{FactField, Field, ReferenceField};
use super::figures::{read_count, read_price, read_quantity};
use super::people;
use super::reference_reading::reference;
use crate::domain::brief::BriefFault;
use crate::domain::conversion::{Compared, SettledPlace};
use crate::domain::date::PartialDate;
use crate::domain::party::Role;
use crate::domain::product::Product;
use crate::domain::reference::{Known, ReferencePrice};
use crate::domain::rules::PackName;
use crate::domain::savings::{SavingsTarget, TargetFault};
use crate::domain::text::{LONGEST_NAME, LONGEST_TEXT, TextFault};
use crate::domain::{Bilingual, Brief, Currency, Price, Text};
use crate::transcript::packs::Packs;

/// What the form comes to: a brief of all that could be read, and what could not.
#[derive(Clone, Debug)]
pub(super) struct Reading {
    /// The brief; without the parts that are wrong.
    pub(super) brief: Brief,
    /// What is wrong, in the order of the fields.
    pub(super) faults: Vec<FieldFault>,
    /// The rows that the brief's reference prices stand in.
    pub(super) rows: Vec<usize>,
}

impl Draft {
    /// The brief that is typed, or everything that is wrong with it, in the order of the
    /// fields and at most once a field.
    pub fn read(&self, packs: &Packs) -> Result<Brief, Vec<FieldFault>> {
        let reading = self.gather(packs);
        if reading.faults.is_empty() {
            Ok(reading.brief)
        } else {
            Err(reading.faults)
        }
    }

    /// Reads every part on its own.
    pub(super) fn gather(&self, packs: &Packs) -> Reading {
        let mut faults = Faults::default();
        let product = self.product(&mut faults);
        let held = faults.take(Field::Held, date(&self.held));
        let (references, rows) = self.reference_prices(&mut faults);
        let volume = self.annual_volume(&mut faults);
        let patients = self.patients(&mut faults);
        let (settled, facts) = self.settled(&mut faults);
        let target = self.savings_target(&rows, &mut faults);
        let pack = self.procedure.as_ref().and_then(|name| packs.get(name));
        if pack.is_none() {
            let rules = self.procedure.clone();
            faults.add(Field::Procedure, Problem::UnknownRules { rules });
        }
        let time_budget = faults.take(Field::TimeBudget, minutes(&self.time_budget));
        let people = self.people(&mut faults);
        let loaded = self.loaded.as_deref();
        let brief = Brief {
            rules: self.procedure.clone().unwrap_or_else(|| PackName {
                pack: String::new(),
                version: String::new(),
            }),
            currency: self.currency,
            unit: self.unit,
            step: loaded.map_or_else(|| usual_step(self.currency), |loaded| loaded.step),
            product,
            references,
            volume,
            patients,
            settled,
            target,
            people,
            time_budget: time_budget.flatten(),
            reserve: self.reserve,
            held: held.flatten(),
            sources: loaded.map_or_else(Vec::new, |loaded| loaded.sources.clone()),
            bidders: loaded.map_or_else(Vec::new, |loaded| loaded.bidders.clone()),
            renewal: loaded.and_then(|loaded| loaded.renewal.clone()),
        };
        if let Some(pack) = pack {
            for fault in brief.faults(&pack) {
                self.domain_fault(&fault, &brief, (&rows, &facts), &mut faults);
            }
        }
        faults.0.sort_by_key(|fault| fault.field);
        Reading {
            brief,
            faults: faults.0,
            rows,
        }
    }

    fn product(&self, faults: &mut Faults) -> Product {
        Product {
            generic_name: faults.name(Field::GenericName, &self.generic_name),
            strength: faults
                .take(Field::Strength, name(&self.strength))
                .unwrap_or_default(),
            company: faults.name(Field::Company, &self.company),
            brand: faults.name(Field::Brand, &self.brand),
            dosage_form: faults.name(Field::DosageForm, &self.dosage_form),
            pack: faults
                .take(Field::PackSize, positive_count(&self.pack_size))
                .flatten(),
        }
    }

    /// The reference prices that can be read, with the row that each stands in.
    fn reference_prices(&self, faults: &mut Faults) -> (Vec<ReferencePrice>, Vec<usize>) {
        self.references
            .iter()
            .enumerate()
            .filter_map(|(row, typed)| Some((reference(row, typed, faults)?, row)))
            .unzip()
    }

    fn savings_target(&self, rows: &[usize], faults: &mut Faults) -> Option<SavingsTarget> {
        let typed = self.target.text();
        if typed.trim().is_empty() {
            return None;
        }
        match self.target.kind {
            TargetKind::Price => faults
                .take(Field::Target, read_price(typed, self.currency, self.unit))
                .map(SavingsTarget::Price),
            TargetKind::Cut => {
                let percent = typed.trim().trim_end_matches(['%', '％']);
                let percent = faults.take(Field::Target, read_quantity(percent))?;
                let base = self
                    .target
                    .reference
                    .filter(|row| *row < self.references.len());
                let Some(row) = base else {
                    let problem = Problem::Target(TargetFault::NoReference);
                    faults.add(Field::TargetReference, problem);
                    return None;
                };
                // a row that can't be read says so itself
                let reference = rows.iter().position(|one| *one == row)?;
                Some(SavingsTarget::Cut { reference, percent })
            }
            TargetKind::AnnualSpend => faults
                .take(Field::Target, read_quantity(typed))
                .map(SavingsTarget::AnnualSpend),
        }
    }

    fn people(&self, faults: &mut Faults) -> Vec<crate::domain::party::Attendance> {
        let leader = faults.name(Field::Leader, &self.leader);
        let members = faults.take(Field::Members, heads(&self.members)).flatten();
        let representatives = faults
            .take(Field::Representatives, heads(&self.representatives))
            .flatten();
        let loaded = self
            .loaded
            .as_ref()
            .map_or(&[][..], |loaded| &loaded.people);
        people::gather(loaded, &leader, members, representatives)
    }

    /// What the domain says of the whole brief, at the field where it can be mended.
    fn domain_fault(
        &self,
        fault: &BriefFault,
        brief: &Brief,
        (rows, facts): (&[usize], &FactRows),
        faults: &mut Faults,
    ) {
        match *fault {
            BriefFault::NoName => faults.add(Field::GenericName, Problem::Empty),
            BriefFault::NoCompany => faults.add(Field::Company, Problem::Empty),
            BriefFault::Range(place) => {
                if let Some(row) = rows.get(place) {
                    let field = Field::Reference(*row, ReferenceField::Price);
                    faults.add(field, Problem::Reversed);
                }
            }
            BriefFault::Volume => {
                let field = brief.volume.as_ref().map(|volume| {
                    if volume.low.is_some_and(|low| low > volume.quantity) {
                        Field::VolumeLow
                    } else {
                        Field::VolumeHigh
                    }
                });
                faults.add(field.unwrap_or(Field::AnnualVolume), Problem::Scenario);
            }
            BriefFault::Patients => faults.add(Field::Patients, Problem::NotPositive),
            BriefFault::Settled { place, ref fault } => {
                let row = match place {
                    SettledPlace::Conversion(place) => facts.conversions.get(place),
                    SettledPlace::Rate(place) => facts.rates.get(place),
                };
                if let Some(row) = row {
                    let field = Field::Fact(*row, FactField::Makes);
                    faults.add(field, Problem::Settlement(fault.clone()));
                }
            }
            // a volume that can't be read says so itself
            BriefFault::Target(TargetFault::NoVolume) if !self.volume.trim().is_empty() => {}
            BriefFault::Target(TargetFault::NoReference) => {
                let problem = Problem::Target(TargetFault::NoReference);
                faults.add(Field::TargetReference, problem);
            }
            BriefFault::Target(fault) => faults.add(Field::Target, Problem::Target(fault)),
            BriefFault::TargetMisplaced { likelier, times } => {
                if let Some(reference) = highest(brief) {
                    faults.0.push(FieldFault {
                        field: Field::Target,
                        problem: Problem::PointMisplaced { reference, times },
                        cure: (self.target.kind == TargetKind::Price).then(|| likelier.to_string()),
                    });
                }
            }
            BriefFault::TooManyPeople { role, at_most, .. } => {
                let field = match role {
                    Role::GroupLeader => Field::Leader,
                    Role::GroupMember => Field::Members,
                    Role::CompanyRepresentative => Field::Representatives,
                };
                faults.add(field, Problem::TooManyPeople { limit: at_most });
            }
            BriefFault::Reserve => faults.add(Field::Reserve, Problem::ReserveNotWanted),
            // the form has no field for these: they come with a brief that was loaded
            BriefFault::TooFewBidders(_)
            | BriefFault::TooManyBidders
            | BriefFault::BidderNoName(_)
            | BriefFault::BidderTwice(_)
            | BriefFault::BiddersNotWanted
            | BriefFault::RenewalMissing
            | BriefFault::RenewalNotWanted
            | BriefFault::RenewalBase
            | BriefFault::RenewalOutOfRange => {
                faults.add(Field::Procedure, Problem::OfProcedure(fault.clone()));
            }
            BriefFault::OtherRules => {
                let rules = Some(brief.rules.clone());
                faults.add(Field::Procedure, Problem::UnknownRules { rules });
            }
        }
    }
}

/// Faults as they are found; the first of a field stands.
#[derive(Default)]
pub(super) struct Faults(pub(super) Vec<FieldFault>);

impl Faults {
    pub(super) fn add(&mut self, field: Field, problem: Problem) {
        if !self.0.iter().any(|fault| fault.field == field) {
            self.0.push(FieldFault::of(field, problem));
        }
    }

    pub(super) fn take<T>(&mut self, field: Field, read: Result<T, Problem>) -> Option<T> {
        read.map_err(|problem| self.add(field, problem)).ok()
    }

    pub(super) fn name(&mut self, field: Field, typed: &NameDraft) -> Bilingual {
        let mut one = |typed: &str| self.take(field, name(typed)).unwrap_or_default();
        Bilingual {
            en: one(&typed.en),
            zh: one(&typed.zh),
        }
    }
}

/// The highest figure among the reference prices that compare: what a target is held
/// against.
fn highest(brief: &Brief) -> Option<Box<ReferencePrice>> {
    let figure = |one: &Compared<'_>| match one.value {
        Known::At(price) | Known::Between(_, price) => Some(price),
        Known::Above(_) | Known::Below(_) => None,
    };
    brief
        .comparable()
        .filter(|one| figure(one).is_some())
        .max_by_key(|one| figure(one))
        .map(|one| Box::new(one.reference.clone()))
}

/// The smallest step of prices in a currency: nothing smaller than one where none is in use.
fn usual_step(currency: Currency) -> Price {
    let fen = crate::domain::price::fen();
    match currency {
        Currency::Jpy | Currency::Krw => Price::parse("1").unwrap_or(fen),
        Currency::Cny
        | Currency::Usd
        | Currency::Eur
        | Currency::Gbp
        | Currency::Twd
        | Currency::Aud
        | Currency::Cad
        | Currency::Try
        | Currency::Chf
        | Currency::Hkd => fen,
    }
}

pub(super) fn name(typed: &str) -> Result<Text, Problem> {
    Text::name(typed).map_err(|fault| match fault {
        TextFault::TooLong => Problem::TooLong {
            limit: LONGEST_NAME,
        },
        TextFault::Invisible(point) => Problem::Invisible { point },
    })
}

pub(super) fn sentence(typed: &str) -> Result<Text, Problem> {
    Text::sentence(typed).map_err(|fault| match fault {
        // counted in bytes, three to a Chinese character
        TextFault::TooLong => Problem::TooLong {
            limit: LONGEST_TEXT / 3,
        },
        TextFault::Invisible(point) => Problem::Invisible { point },
    })
}

pub(super) fn date(typed: &str) -> Result<Option<PartialDate>, Problem> {
    let typed = crate::domain::typed::narrowed(typed);
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    PartialDate::parse(typed).map(Some).ok_or(Problem::NotADate)
}

fn positive_count(typed: &str) -> Result<Option<u32>, Problem> {
    match read_count(typed)? {
        Some(0) => Err(Problem::NotPositive),
        count => Ok(count),
    }
}

fn minutes(typed: &str) -> Result<Option<u16>, Problem> {
    let count = positive_count(typed)?;
    count
        .map(|count| u16::try_from(count).map_err(|_too_many| Problem::TooManyDigits))
        .transpose()
}

/// A number of people; nobody is the same as nothing typed.
fn heads(typed: &str) -> Result<Option<u8>, Problem> {
    let count = read_count(typed)?.filter(|count| *count > 0);
    count
        .map(|count| u8::try_from(count).map_err(|_too_many| Problem::TooManyDigits))
        .transpose()
}
