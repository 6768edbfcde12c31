//! What a locale file holds: its texts, and the variables that each of them takes.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

/// The texts of a locale, each with its variables.
///
/// A text goes by the id of its message, or by that, a dot and the name of an attribute.
pub type Contents = BTreeMap<String, BTreeSet<String>>;

/// Collects the texts of parsed entries.
pub(super) fn of<'entry>(entries: impl Iterator<Item = &'entry Entry<&'entry str>>) -> Contents {
    let mut contents = Contents::new();
    for entry in entries {
        if let Entry::Message(message) = entry {
            if let Some(pattern) = &message.value {
                contents.insert(message.id.name.to_owned(), variables(pattern));
            }
            for attribute in &message.attributes {
                let id = format!("{}.{}", message.id.name, attribute.id.name);
                contents.insert(id, variables(&attribute.value));
            }
        }
    }
    contents
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => in_call(arguments, found),
        InlineExpression::TermReference { arguments, .. } => {
            if let Some(arguments) = arguments {
                in_call(arguments, found);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. } => {}
    }
}

fn in_call(arguments: &CallArguments<&str>, found: &mut BTreeSet<String>) {
    for positional in &arguments.positional {
        in_inline(positional, found);
    }
    for named in &arguments.named {
        in_inline(&named.value, found);
    }
}
