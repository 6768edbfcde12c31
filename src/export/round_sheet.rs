//! The sheets of a round: its figures, its products, its companies.

use rust_decimal::Decimal;

use super::{Cell, Column, Course, Format, Kind, NotWritten, Sheet, csv, xlsx};
use crate::domain::round::{Measure, Round, RoundBase, RoundKind, RoundLine};
use crate::domain::summary::Conclusion;
use crate::statistics::round::{RoundFigures, cut_of};
use crate::text::Words;

/// The bytes of a round in a format: the products as CSV; figures, products and companies, a page each, as XLSX.
pub fn bytes(
    round: &Round,
    figures: &RoundFigures,
    format: Format,
    words: &Words,
) -> Result<Vec<u8>, NotWritten> {
    let products = products(round, figures.base.as_ref(), words);
    // a few thousand rows: done before anybody could want it stopped
    let course = Course::unwatched();
    match format {
        Format::Csv => csv::bytes(&products, &course),
        Format::Xlsx => {
            let sheets = [
                summary(round, figures, words),
                products,
                companies(figures, words),
            ];
            workbook(&sheets, &course)
        }
    }
}

fn workbook(sheets: &[Sheet], course: &Course<'_>) -> Result<Vec<u8>, NotWritten> {
    let mut workbook = xlsx::book()?;
    for sheet in sheets {
        let page = workbook.add_worksheet();
        page.set_name(xlsx::sheet_name(&sheet.name))?;
        xlsx::lay(page, sheet, xlsx::number_format(Kind::Amount), course)?;
    }
    xlsx::packed(&mut workbook, course)
}

/// A figure of the summary: its name, its value, its unit, what it is from and of how many.
struct Told {
    name: String,
    value: Option<Decimal>,
    unit: String,
    base: String,
    of: Option<usize>,
}

/// The figures of a round, one a row.
pub fn summary(round: &Round, figures: &RoundFigures, words: &Words) -> Sheet {
    let heads = [
        ("round-sheet-figure", Kind::Text, 34),
        ("round-sheet-value", Kind::Amount, 18),
        ("round-sheet-unit", Kind::Text, 12),
        ("round-sheet-base", Kind::Text, 24),
        ("round-sheet-counted", Kind::Whole, 14),
    ];
    let mut rows = vec![vec![
        Cell::text(words.name(&round.title)),
        Cell::Empty,
        Cell::Empty,
        Cell::text(standing(round, words)),
        Cell::Empty,
    ]];
    rows.extend(told(round, figures, words).into_iter().map(|one| {
        vec![
            Cell::Text(one.name),
            Cell::number(one.value),
            Cell::Text(one.unit),
            Cell::Text(one.base),
            Cell::number(one.of.map(Decimal::from)),
        ]
    }));
    rows.extend(round.not_published.iter().map(|one| {
        vec![
            Cell::text(words.name(&one.what)),
            Cell::Empty,
            Cell::Empty,
            Cell::text(words.name(&one.because)),
            Cell::Empty,
        ]
    }));
    Sheet {
        name: words.say("round-sheet-summary").into_owned(),
        columns: heads
            .map(|(id, kind, width)| Column::new(words.say(id), kind, width))
            .into(),
        rows,
    }
}

/// Where the figures are from, in a word.
fn standing(round: &Round, words: &Words) -> String {
    let id = match round.kind {
        RoundKind::SimulatedProducts => "round-simulated-products",
        RoundKind::Published => "round-published",
        RoundKind::OfTalks if round.is_simulated() => "round-simulated-talks",
        RoundKind::OfTalks => "round-of-talks",
    };
    words.say(id).into_owned()
}

fn told(round: &Round, figures: &RoundFigures, words: &Words) -> Vec<Told> {
    let base = figures.base.as_ref();
    let base = base.map(|base| words.round_base(base)).unwrap_or_default();
    let unit = |measure: Measure| match measure {
        Measure::Percent => "%".to_owned(),
        Measure::Money | Measure::Price => round.currency.code().to_owned(),
        Measure::Count | Measure::Units | Measure::Times => String::new(),
    };
    let mut told: Vec<Told> = round
        .figures
        .iter()
        .map(|figure| Told {
            name: words.published_name(figure),
            value: Some(figure.value),
            unit: unit(figure.kind.measure()),
            base: words.say("round-published").into_owned(),
            of: None,
        })
        .collect();
    if figures.products == 0 {
        return told;
    }
    let mut add = |id: &str, value: Option<Decimal>, unit: &str, of: Option<usize>| {
        told.push(Told {
            name: words.say(id).into_owned(),
            value,
            unit: unit.to_owned(),
            base: if unit == "%" && of.is_some() {
                base.clone()
            } else {
                String::new()
            },
            of,
        });
    };
    let counted = Some(figures.counted);
    let with_volume = figures.saved.iter().map(|one| one.products).sum();
    add(
        "round-figure-products",
        Some(figures.products.into()),
        "",
        None,
    );
    add("round-closed", Some(figures.closed().into()), "", None);
    add(
        "round-open",
        Some(figures.count(Conclusion::Open).into()),
        "",
        None,
    );
    add(
        "round-figure-deals",
        Some(figures.count(Conclusion::Deal).into()),
        "",
        None,
    );
    add("round-success", figures.success(), "%", None);
    add("round-figure-mean-cut", figures.mean, "%", counted);
    add("round-weighted", figures.weighted, "%", Some(with_volume));
    add(
        "round-figure-highest-cut",
        figures.highest.map(|(_, cut)| cut),
        "%",
        counted,
    );
    add(
        "round-lowest",
        figures.lowest.map(|(_, cut)| cut),
        "%",
        counted,
    );
    for saved in &figures.saved {
        told.push(Told {
            name: words.say("round-figure-saved-year").into_owned(),
            value: Some(saved.amount),
            unit: saved.currency.code().to_owned(),
            base: base.clone(),
            of: Some(saved.products),
        });
    }
    told
}

/// The products of a round, one a row.
pub fn products(round: &Round, base: Option<&RoundBase>, words: &Words) -> Sheet {
    let heads = [
        ("round-column-product", Kind::Text, 28),
        ("round-column-drug", Kind::Text, 20),
        ("round-column-company", Kind::Text, 24),
        ("round-column-result", Kind::Text, 12),
        ("round-sheet-currency", Kind::Text, 9),
        ("round-sheet-unit", Kind::Text, 12),
        ("round-column-before", Kind::Amount, 14),
        ("round-column-after", Kind::Amount, 14),
        ("round-column-cut", Kind::Percent, 10),
        ("round-sheet-base", Kind::Text, 18),
        ("round-column-volume", Kind::Amount, 16),
        ("round-figure-saved-year", Kind::Amount, 18),
        ("round-column-record", Kind::Text, 12),
    ];
    Sheet {
        name: words.say("round-sheet-products").into_owned(),
        columns: heads
            .map(|(id, kind, width)| Column::new(words.say(id), kind, width))
            .into(),
        rows: round
            .lines
            .iter()
            .map(|line| row(line, base, words))
            .collect(),
    }
}

fn row(line: &RoundLine, base: Option<&RoundBase>, words: &Words) -> Vec<Cell> {
    let name = |name| match words.name(name) {
        "" => Cell::Empty,
        name => Cell::text(name),
    };
    let cut = base.and_then(|base| line.cut(base));
    let percent = cut_of(line, base).and_then(|cut| cut.checked_div(Decimal::ONE_HUNDRED));
    let saved = base
        .filter(|_| percent.is_some())
        .and_then(|base| line.spends(base))
        .and_then(|(before, after)| before.checked_sub(after));
    vec![
        name(&line.product),
        name(&line.drug),
        name(&line.company),
        Cell::text(words.say(line.conclusion.id())),
        Cell::text(line.currency.code()),
        line.unit
            .map_or(Cell::Empty, |unit| Cell::text(words.unit_name(unit.id()))),
        Cell::number(cut.and_then(|cut| cut.from)),
        Cell::number(line.agreed.map(crate::domain::Price::amount)),
        Cell::number(percent),
        match base.filter(|_| cut.is_some()) {
            Some(base) => Cell::text(words.round_base(base)),
            None => Cell::Empty,
        },
        Cell::number(line.volume.map(|(volume, _)| volume)),
        Cell::number(saved),
        if line.simulated {
            Cell::text(words.say("round-simulated"))
        } else {
            Cell::Empty
        },
    ]
}

/// The companies of a round, one a row, the highest mean cut first.
pub fn companies(figures: &RoundFigures, words: &Words) -> Sheet {
    let heads = [
        ("round-column-company", Kind::Text, 28),
        ("round-figure-products", Kind::Whole, 12),
        ("round-figure-deals", Kind::Whole, 12),
        ("round-figure-mean-cut", Kind::Percent, 14),
        ("round-sheet-counted", Kind::Whole, 14),
        ("round-figure-highest-cut", Kind::Percent, 14),
    ];
    let ratio = |percent: Option<Decimal>| {
        Cell::number(percent.and_then(|percent| percent.checked_div(Decimal::ONE_HUNDRED)))
    };
    Sheet {
        name: words.say("round-sheet-companies").into_owned(),
        columns: heads
            .map(|(id, kind, width)| Column::new(words.say(id), kind, width))
            .into(),
        rows: figures
            .league
            .iter()
            .map(|one| {
                vec![
                    Cell::text(company(&one.company, words)),
                    Cell::number(Some(one.products as u64)),
                    Cell::number(Some(one.deals as u64)),
                    ratio(one.mean),
                    Cell::number(Some(one.counted as u64)),
                    ratio(one.highest),
                ]
            })
            .collect(),
    }
}

/// A company, or that it is not on record.
pub fn company(name: &crate::domain::Bilingual, words: &Words) -> String {
    match words.name(name) {
        "" => words.say("not-on-record").into_owned(),
        name => name.to_owned(),
    }
}
