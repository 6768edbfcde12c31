//! A published round in a file.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::beside::{self, Format};
use super::scalar::{Figure, Names, Scalar as _, Sentences, Written};
use super::spelling::{BasisForm, ClosenessForm, FigureKindForm, SurenessForm};
use super::{FormError, FormFault, pretty};
use crate::domain::date::PartialDate;
use crate::domain::money;
use crate::domain::reference::ReferenceKind;
use crate::domain::round::{
    LineCut, NotPublished, PublishedFigure, Round, RoundBase, RoundKind, RoundLine,
};
use crate::domain::summary::Conclusion;
use crate::domain::{Bilingual, Currency, Price, Text, Unit};

/// The longest file of a round, in bytes: 8 MiB.
pub const MAX_ROUND_BYTES: usize = 8 * 1024 * 1024;
/// The most talks of a round, and the most products of a published one.
pub const MAX_TALKS: usize = 20_000;
/// The most figures that a published round states, and the most that it lacks.
pub const MAX_FIGURES: usize = 200;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PublishedForm {
    format: Format,
    title: Names,
    short: Names,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    about: Option<Sentences>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    held: Option<Written<PartialDate>>,
    currency: Written<Currency>,
    #[serde(default, skip_serializing_if = "is_false")]
    simulated_products: bool,
    figures: Vec<FigureForm>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    not_published: Vec<AbsentForm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    said: Option<Sentences>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<Sentences>,
    sources: Vec<Written<Text>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    base: Option<BaseForm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unit: Option<Written<Unit>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    products: Vec<ProductForm>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FigureForm {
    kind: FigureKindForm,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    of: Names,
    value: Written<Figure>,
    #[serde(default = "exact", skip_serializing_if = "is_exact")]
    closeness: ClosenessForm,
    sureness: SurenessForm,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AbsentForm {
    what: Names,
    because: Names,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProductForm {
    name: Names,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    drug: Names,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    company: Names,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<Written<Price>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<Written<Price>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cut: Option<Written<Figure>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    volume: Option<VolumeForm>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct VolumeForm {
    quantity: Written<Figure>,
    basis: BasisForm,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum BaseForm {
    Declared,
    FirstOffer,
    List,
    LastPaymentStandard,
    Market,
    Ceiling,
}

impl BaseForm {
    fn base(self) -> RoundBase {
        RoundBase::Reference(match self {
            Self::Declared => return RoundBase::Declared,
            Self::FirstOffer => return RoundBase::FirstOffer,
            Self::List => ReferenceKind::List,
            Self::LastPaymentStandard => ReferenceKind::LastPaymentStandard,
            Self::Market => ReferenceKind::Market,
            Self::Ceiling => ReferenceKind::Ceiling,
        })
    }

    fn of(base: &RoundBase) -> Option<Self> {
        Some(match base {
            RoundBase::Declared => Self::Declared,
            RoundBase::FirstOffer => Self::FirstOffer,
            RoundBase::Reference(ReferenceKind::List) => Self::List,
            RoundBase::Reference(ReferenceKind::LastPaymentStandard) => Self::LastPaymentStandard,
            RoundBase::Reference(ReferenceKind::Market) => Self::Market,
            RoundBase::Reference(ReferenceKind::Ceiling) => Self::Ceiling,
            RoundBase::Reference(_) => return None,
        })
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde lends it")]
fn is_false(one: &bool) -> bool {
    !one
}

fn exact() -> ClosenessForm {
    ClosenessForm::Exact
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde lends it")]
fn is_exact(one: &ClosenessForm) -> bool {
    *one == ClosenessForm::Exact
}

/// A fault of the text as a whole.
pub(super) fn refused(code: &str) -> FormFault {
    FormFault {
        line: 1,
        column: 1,
        what: FormError::Value(code.to_owned()),
    }
}

/// Reads a round that was published; `id` is the name of its file. Where a product has both
/// prices and a cut, they have to agree.
pub fn read_published_round(id: &str, text: &str) -> Result<Round, FormFault> {
    let form: PublishedForm = beside::read(text, MAX_ROUND_BYTES)?;
    let too_many = form.products.len() > MAX_TALKS
        || form.figures.len() > MAX_FIGURES
        || form.not_published.len() > MAX_FIGURES
        || form.sources.len() > MAX_FIGURES;
    if too_many {
        return Err(refused("round-too-many"));
    }
    let kind = if form.simulated_products {
        RoundKind::SimulatedProducts
    } else {
        RoundKind::Published
    };
    let about_products = (
        form.base.map(BaseForm::base),
        form.currency.0,
        form.unit.map(|one| one.0),
    );
    let lines: Result<Vec<RoundLine>, FormFault> = form
        .products
        .into_iter()
        .map(|product| product.line(&about_products, form.simulated_products))
        .collect();
    let sentence = |words: Option<Sentences>| words.map(Bilingual::from).unwrap_or_default();
    Ok(Round {
        id: id.to_owned(),
        kind,
        title: form.title.into(),
        short: form.short.into(),
        about: sentence(form.about),
        held: form.held.map(|one| one.0),
        currency: form.currency.0,
        lines: lines?,
        figures: form
            .figures
            .into_iter()
            .map(PublishedFigure::from)
            .collect(),
        not_published: form
            .not_published
            .into_iter()
            .map(NotPublished::from)
            .collect(),
        said: sentence(form.said),
        note: sentence(form.note),
        sources: form.sources.into_iter().map(|one| one.0).collect(),
        missing: 0,
    })
}

/// Writes a round that was published, laid out for people.
pub fn write_published_round(round: &Round) -> Result<String, FormFault> {
    let sentence = |words: &Bilingual| (!words.is_empty()).then(|| Sentences::from(words));
    let base = round.lines.iter().flat_map(|line| &line.cuts).next();
    pretty(&PublishedForm {
        format: Format,
        title: (&round.title).into(),
        short: (&round.short).into(),
        about: sentence(&round.about),
        held: round.held.map(Written),
        currency: Written(round.currency),
        simulated_products: round.kind == RoundKind::SimulatedProducts,
        figures: round.figures.iter().map(FigureForm::from).collect(),
        not_published: round.not_published.iter().map(AbsentForm::from).collect(),
        said: sentence(&round.said),
        note: sentence(&round.note),
        sources: round.sources.iter().cloned().map(Written).collect(),
        base: base.and_then(|cut| BaseForm::of(&cut.base)),
        unit: round.lines.iter().find_map(|line| line.unit).map(Written),
        products: round.lines.iter().map(ProductForm::from).collect(),
    })
}

impl From<FigureForm> for PublishedFigure {
    fn from(form: FigureForm) -> Self {
        Self {
            kind: form.kind.into(),
            of: form.of.into(),
            value: form.value.0.0,
            closeness: form.closeness.into(),
            sureness: form.sureness.into(),
        }
    }
}

impl From<&PublishedFigure> for FigureForm {
    fn from(figure: &PublishedFigure) -> Self {
        Self {
            kind: figure.kind.into(),
            of: (&figure.of).into(),
            value: Written(Figure(figure.value)),
            closeness: figure.closeness.into(),
            sureness: figure.sureness.into(),
        }
    }
}

impl From<AbsentForm> for NotPublished {
    fn from(form: AbsentForm) -> Self {
        Self {
            what: form.what.into(),
            because: form.because.into(),
        }
    }
}

impl From<&NotPublished> for AbsentForm {
    fn from(absent: &NotPublished) -> Self {
        Self {
            what: (&absent.what).into(),
            because: (&absent.because).into(),
        }
    }
}

impl ProductForm {
    fn line(
        self,
        (base, currency, unit): &(Option<RoundBase>, Currency, Option<Unit>),
        simulated: bool,
    ) -> Result<RoundLine, FormFault> {
        let (before, after) = (self.before.map(|one| one.0), self.after.map(|one| one.0));
        let stated = self.cut.map(|one| one.0.0);
        let told = before
            .zip(after)
            .and_then(|(before, after)| money::cut_percent(before, after));
        if let (Some(stated), Some(told)) = (stated, told)
            && !agrees(stated, told)
        {
            return Err(refused("round-cut-contradicts"));
        }
        let percent = stated.or(told);
        if base.is_none() && (percent.is_some() || before.is_some()) {
            return Err(refused("round-base-missing"));
        }
        let cut = base.clone().zip(percent).map(|(base, percent)| LineCut {
            base,
            from: before.map(Price::amount),
            percent,
        });
        Ok(RoundLine {
            product: self.name.into(),
            drug: self.drug.into(),
            company: self.company.into(),
            conclusion: Conclusion::Deal,
            currency: *currency,
            unit: *unit,
            agreed: after,
            cuts: cut.into_iter().collect(),
            volume: self.volume.map(|one| (one.quantity.0.0, one.basis.into())),
            simulated,
        })
    }
}

/// Whether a cut that was stated is the one that the prices give, rounded as it was stated.
fn agrees(stated: Decimal, told: Decimal) -> bool {
    let rounding = RoundingStrategy::MidpointAwayFromZero;
    told.round_dp_with_strategy(stated.scale(), rounding) == stated
}

impl From<&RoundLine> for ProductForm {
    fn from(line: &RoundLine) -> Self {
        let cut = line.cuts.first();
        let before = cut.and_then(|cut| Price::from_decimal(cut.from?).ok());
        // what does not follow from the prices, and what was stated with them
        let stated = cut.filter(|cut| Figure::read(&cut.percent.to_string()).is_ok());
        Self {
            name: (&line.product).into(),
            drug: (&line.drug).into(),
            company: (&line.company).into(),
            before: before.map(Written),
            after: line.agreed.map(Written),
            cut: stated.map(|cut| Written(Figure(cut.percent))),
            volume: line.volume.map(|(quantity, basis)| VolumeForm {
                quantity: Written(Figure(quantity)),
                basis: basis.into(),
            }),
        }
    }
}
