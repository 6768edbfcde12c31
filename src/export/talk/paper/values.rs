//! Values as a template reads them.

use typst::foundations::{Array, Dict, Str, Value};

use crate::export::talk::tree::{Fields, Tree};

/// Names with their values as a dictionary.
pub(super) fn dictionary(of: Fields) -> Dict {
    match value(of.into()) {
        Value::Dict(of) => of,
        _ => Dict::new(),
    }
}

/// A value. A figure that is no whole number goes as text, so that none becomes a float.
fn value(of: Tree) -> Value {
    match of {
        Tree::Null => Value::None,
        Tree::Truth(truth) => Value::Bool(truth),
        Tree::Figure(figure) => match i64::try_from(figure) {
            Ok(whole) if figure.is_integer() => Value::Int(whole),
            Ok(_) | Err(_) => text(&figure.to_string()),
        },
        Tree::Text(words) => text(&words),
        Tree::List(several) => Value::Array(several.into_iter().map(value).collect::<Array>()),
        Tree::Map(fields) => Value::Dict(
            fields
                .into_iter()
                .map(|(name, one)| (Str::from(name.as_ref()), value(one)))
                .collect(),
        ),
    }
}

fn text(words: &str) -> Value {
    Value::Str(Str::from(words))
}
