//! The medicine as an item, with the fields of the medicine extension.

use crate::domain::strength::Strength;
use crate::domain::{Brief, Unit};
use crate::export::talk::tree::{Fields, Tree};

/// The item of the talk.
pub(super) fn item(brief: &Brief, id: &str) -> Tree {
    let product = &brief.product;
    let name = product.generic_name.english();
    let described: Vec<&str> = [
        name,
        product.strength.as_str(),
        product.dosage_form.english(),
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect();
    let quantity = brief
        .volume
        .as_ref()
        .map(|volume| Tree::Figure(volume.quantity));
    let strength = Strength::parse(product.strength.as_str())
        .and_then(|_| measured(product.strength.as_str()));
    let ingredient = Fields::default()
        .put("name", name)
        .given("strength", strength);
    Fields::default()
        .put("id", id)
        .put("description", described.join(" "))
        .given("quantity", quantity)
        .put("unit", unit(brief.unit))
        .put("activeIngredients", Tree::List(vec![ingredient.into()]))
        .given("dosageForm", dosage_form(brief.unit))
        .given(
            "immediateContainer",
            container(brief.unit).map(|code| Fields::default().put("name", code)),
        )
        .into()
}

/// A strength such as `10 mg`; one in units that the recommended codes have no word for has
/// none here, and stands in the description.
fn measured(printed: &str) -> Option<Fields> {
    let end = printed.find(|one: char| !one.is_ascii_digit() && one != '.')?;
    let (figure, unit) = printed.split_at_checked(end)?;
    let amount = rust_decimal::Decimal::from_str_exact(figure).ok()?;
    let code = match unit.trim() {
        "mg" => "MGM",
        "g" => "GRM",
        "ml" => "MLT",
        _ => return None,
    };
    let unit = Fields::default().put("scheme", "UNCEFACT").put("id", code);
    Some(
        Fields::default()
            .put("unit", unit)
            .put("value", Tree::Figure(amount)),
    )
}

/// What the price is the price of; with the code of UN/CEFACT Recommendation 20 where there is
/// one.
fn unit(unit: Unit) -> Fields {
    let code = match unit {
        Unit::Tablet => Some("U2"),
        Unit::Capsule => Some("AV"),
        Unit::Milligram => Some("MGM"),
        Unit::Gram => Some("GRM"),
        Unit::Millilitre => Some("MLT"),
        Unit::Dose => Some("E27"),
        _ => None,
    };
    Fields::default()
        .given("scheme", code.map(|_| "UNCEFACT"))
        .given("id", code)
        .put("name", unit.id())
}

/// The code of the dosage form that the unit tells; most tell none.
fn dosage_form(unit: Unit) -> Option<&'static str> {
    (unit == Unit::Tablet).then_some("PILL")
}

/// The code of the container that the unit is.
fn container(unit: Unit) -> Option<&'static str> {
    match unit {
        Unit::Vial => Some("vial"),
        Unit::Ampoule => Some("amp"),
        Unit::Bottle => Some("bot"),
        Unit::Bag => Some("bag"),
        Unit::Tube => Some("tube"),
        Unit::Sachet => Some("sash"),
        _ => None,
    }
}
