//! The brief of a made-up product, drawn from a seed.
//!
//! It is put together as text and read like any other, so a brief that a user can't write
//! can't come about here either.

use super::Figures;
use crate::domain::price::fen;
use crate::domain::{Brief, RulePack};
use crate::statistics::seed::Seed;
use crate::statistics::steps;
use crate::transcript::form::read_brief;

/// What stands as the source of every made-up figure.
const SOURCE: &str = "Made up for practice (演练虚构)";

/// A shape in which the product comes.
struct Shape {
    unit: &'static str,
    english: &'static str,
    chinese: &'static str,
    strengths: &'static [&'static str],
}

const TABLET: Shape = Shape {
    unit: "tablet",
    english: "tablets",
    chinese: "片剂",
    strengths: &["5 mg", "10 mg", "20 mg", "50 mg", "100 mg"],
};
const CAPSULE: Shape = Shape {
    unit: "capsule",
    english: "capsules",
    chinese: "胶囊剂",
    strengths: &["25 mg", "50 mg", "75 mg", "150 mg"],
};
const VIAL: Shape = Shape {
    unit: "vial",
    english: "injection",
    chinese: "注射剂",
    strengths: &["40 mg", "100 mg", "200 mg", "500 mg"],
};

/// A brief under these rules with these figures in steps of 0.01; `size` is how many zeros
/// the reserve has behind its three digits.
pub(super) fn brief(
    pack: &RulePack,
    figures: &Figures,
    size: u32,
    seed: &mut Seed,
) -> Option<Brief> {
    let name = letter(seed);
    let shape = match (size, seed.whole(0, 1)) {
        (0 | 1, 0) => TABLET,
        (0 | 1, _) => CAPSULE,
        _ => VIAL,
    };
    let strength = seed.pick(shape.strengths).copied()?;
    let american = pack.ceiling_price().is_some();
    let (currency, unit) = if american {
        ("USD", "thirty-days")
    } else {
        ("CNY", shape.unit)
    };
    let written = |count: i64| steps::price(count, fen()).map(|price| price.to_string());
    let part = |share: f64| written(steps::nearest(figures.opening as f64 * share));
    let mut references = Vec::new();
    if american {
        references.push(("Ceiling", part(seed.between(1.0, 1.1))?));
        references.push(("List", part(seed.between(1.6, 2.6))?));
    } else if pack.renewal_cuts().is_some() {
        references.push(("LastPaymentStandard", written(figures.opening)?));
    } else {
        references.push(("List", part(seed.between(1.1, 1.9))?));
        references.push(("Intended", part(seed.between(1.0, 1.08))?));
        references.push(("LowestInternational", part(seed.between(0.85, 1.25))?));
    }
    let references: Vec<String> = references
        .iter()
        .map(|(kind, price)| {
            format!(
                r#"(kind: {kind}, price: At("{price}"), currency: "{currency}", unit: "{unit}", basis: Assumed, source: "{SOURCE}"),"#
            )
        })
        .collect();
    let references = references.concat();
    let volume = u64::from(seed.whole(20, 900)) * 1_000_000 / 10_u64.pow(size);
    let target = written(figures.target)?;
    let more = if pack.sealed_bids().is_some() {
        let bidders: Vec<String> = (0..seed.whole(3, 5))
            .filter_map(|at| u8::try_from(at).ok())
            .map(|at| char::from(b'A' + at))
            .map(|one| {
                format!(
                    r#"(en: "Practice company {one} (made up)", zh: "演练企业 {one}（虚构）"),"#
                )
            })
            .collect();
        format!("bidders: [{}],", bidders.concat())
    } else if pack.renewal_cuts().is_some() {
        renewal(figures, seed)?
    } else {
        format!(r#"target: Price("{target}"),"#)
    };
    let company = if pack.sealed_bids().is_some() {
        String::new()
    } else {
        format!(
            r#"company: (en: "Practice company {name} (made up)", zh: "演练企业 {name}（虚构）"),"#
        )
    };
    let rules = pack.name();
    let text = format!(
        r#"(
            rules: (pack: "{}", version: "{}"),
            currency: "{currency}",
            unit: "{unit}",
            product: (
                generic_name: (en: "Practice drug {name}", zh: "演练药品 {name}"),
                {company}
                dosage_form: (en: "{}", zh: "{}"),
                strength: "{strength}",
            ),
            references: [{references}],
            volume: (quantity: "{volume}", basis: Assumed, source: "{SOURCE}"),
            {more}
            sources: ["{SOURCE}"],
        )"#,
        rules.pack, rules.version, shape.english, shape.chinese,
    );
    read_brief(&text).ok()
}

fn letter(seed: &mut Seed) -> char {
    u8::try_from(seed.whole(0, 25)).map_or('A', |at| char::from(b'A' + at))
}

/// The facts of an agreement that ends: most come to a price, some lie beyond the table.
fn renewal(figures: &Figures, seed: &mut Seed) -> Option<String> {
    let budget = u64::from(seed.whole(50, 3_000)) * 1_000_000;
    let over = seed.whole(60, 210);
    let spend = budget / 100 * u64::from(over);
    let base = u64::from(seed.whole(50, 3_000)) * 1_000_000;
    let added = base / 100 * u64::from(seed.whole(0, 105));
    let years = seed.whole(1, 8);
    let standard = steps::price(figures.opening, fen())?;
    Some(format!(
        r#"renewal: (
            year: 2024, spend: "{spend}", budget: "{budget}", added_budget: "{added}",
            base: "{base}", payment_standard: "{standard}", consecutive_years: {years},
            source: "{SOURCE}",
        ),"#
    ))
}
