//! Warnings by rule, in a few words and in a sentence.

use crate::domain::ending::DigitNote;
use crate::domain::look_alike::LookAlike;
use crate::domain::rules::Sureness;
use crate::domain::session::Session;
use crate::domain::warning::{SHRINKING_SOURCE, Warning};
use crate::domain::{Currency, Price};
use crate::text::price::bare_price;
use crate::text::{Argument, Words};

impl Words {
    /// A warning in a few words, and what it rests on.
    pub fn warning(&self, warning: &Warning, session: &Session) -> (String, String) {
        let currency = session.brief().currency;
        let (id, text, fields) = self.parts(warning, currency);
        let why = self.say_with(&format!("{id}{text}"), &fields);
        (self.say_with(id, &fields), why)
    }

    fn parts(
        &self,
        warning: &Warning,
        currency: Currency,
    ) -> (
        &'static str,
        &'static str,
        Vec<(&'static str, Argument<'static>)>,
    ) {
        let bare = |price: Price| Argument::from(bare_price(price.amount(), currency.code()));
        let id = warning.id();
        let mut text = ".text";
        let (id, fields) = match warning {
            Warning::LastChance { chances, rule } => (
                id,
                vec![
                    ("chances", u32::from(*chances).into()),
                    ("rule", rule.clone().into()),
                ],
            ),
            Warning::BelowOwnLast { last } => (id, vec![("last", bare(*last))]),
            Warning::AboveTheirs { theirs } => (id, vec![("theirs", bare(*theirs))]),
            Warning::Raised { offer, from, to } => (
                id,
                vec![
                    ("offer", (*offer).into()),
                    ("from", bare(*from)),
                    ("to", bare(*to)),
                ],
            ),
            Warning::Clock {
                minutes,
                budget,
                rule,
                sureness,
            } => {
                let unsure = rule.is_some() && *sureness != Sureness::Published;
                if rule.is_some() && !unsure {
                    text = ".rule";
                }
                let id = if unsure { "warning-clock-unsure" } else { id };
                (
                    id,
                    vec![
                        ("minutes", (*minutes).into()),
                        ("budget", u64::from(*budget).into()),
                        ("rule", rule.clone().unwrap_or_default().into()),
                    ],
                )
            }
            Warning::ShrinkingSteps { steps } => {
                let steps: Vec<String> = steps
                    .iter()
                    .map(|step| bare_price(*step, currency.code()))
                    .collect();
                let separator = self.say("list-separator");
                (
                    id,
                    vec![
                        ("steps", steps.join(&separator).into()),
                        ("source", SHRINKING_SOURCE.into()),
                    ],
                )
            }
            Warning::LookAlike(names) => (id, look_alike(names)),
        };
        (id, text, fields)
    }

    /// Names that look alike, in a few words, and what is to be done.
    pub fn look_alike(&self, names: &LookAlike) -> (String, String) {
        let (id, fields) = (names.id(), look_alike(names));
        (
            self.say_with(id, &fields),
            self.say_with(&format!("{id}.text"), &fields),
        )
    }

    /// What is noted about a figure's digits, and why.
    pub fn digit_note(&self, note: DigitNote<'_>) -> (String, String) {
        let custom = note.custom;
        let fields = [
            ("digit", Argument::from(custom.digit.to_string())),
            ("count", u32::from(note.count).into()),
            ("from", u32::from(custom.from).into()),
        ];
        let id = match (note.relieves, custom.from) {
            (true, 2) => "ending-relieves",
            (true, _) => "ending-relieves.fewer",
            (false, _) => "ending-too-many",
        };
        let mut why = self.name(&custom.says).to_owned();
        if custom.sureness != Sureness::Published {
            why = format!(
                "{why}{}{}",
                self.say("list-separator"),
                self.say("ending-unsure")
            );
        }
        let source = custom.source.as_str();
        let text = self.say_with(
            "ending-why",
            &[("why", why.into()), ("source", source.into())],
        );
        (self.say_with(id, &fields), text)
    }
}

fn look_alike(names: &LookAlike) -> Vec<(&'static str, Argument<'static>)> {
    let letter = names.letter().map_or(0, u32::from);
    let mut fields = vec![("letter", Argument::from(format!("U+{letter:04X}")))];
    match names {
        LookAlike::Two { one, other } => {
            fields.push(("one", one.to_string().into()));
            fields.push(("other", other.to_string().into()));
        }
        LookAlike::Mixed { name, .. } => fields.push(("name", name.to_string().into())),
    }
    fields
}
