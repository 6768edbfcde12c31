//! Figures of rounds, and what they are counted from.

use crate::domain::Currency;
use crate::domain::reference::ReferenceKind;
use crate::domain::round::{Closeness, Measure, PublishedFigure, Round, RoundBase};
use crate::text::{Words, change, number};

impl Words {
    /// What cuts are counted from, as a name.
    pub fn round_base(&self, base: &RoundBase) -> String {
        match base {
            RoundBase::Declared => self.say("round-base-declared").into_owned(),
            RoundBase::FirstOffer => self.say("round-base-first").into_owned(),
            RoundBase::Reference(ReferenceKind::International { country }) => {
                let country = self.country(country);
                self.say_with("reference-in-country", &[("country", country.into())])
            }
            RoundBase::Reference(ReferenceKind::LastPaymentStandard) => {
                self.say("reference-payment-standard").into_owned()
            }
            RoundBase::Reference(kind) => {
                self.say(&format!("reference-{}", kind.id())).into_owned()
            }
        }
    }

    /// A figure that was published, with its unit.
    pub fn published_figure(&self, figure: &PublishedFigure, currency: Currency) -> String {
        let (value, code) = (figure.value, currency.code());
        let shown = match figure.kind.measure() {
            Measure::Percent => change::published_percent(value),
            Measure::Count => number::as_stated(value),
            Measure::Money => self.sum(value, code),
            Measure::Price => self.stated_money(value, code),
            Measure::Units => {
                let quantity = self.quantity(value);
                self.say_with("round-units", &[("quantity", quantity.into())])
            }
            Measure::Times => self.times(value, value.scale()),
        };
        let fields = [("figure", shown.as_str().into())];
        match figure.closeness {
            Closeness::Exact => shown,
            Closeness::MoreThan => self.say_with("round-more-than", &fields),
            Closeness::About => self.say_with("round-about", &fields),
        }
    }

    /// What a published figure is called, with the part of the round that it is of.
    pub fn published_name(&self, figure: &PublishedFigure) -> String {
        let id = format!("round-figure-{}", figure.kind.id());
        let name = self.say(&id).into_owned();
        if figure.of.is_empty() {
            return name;
        }
        let of = self.name(&figure.of);
        self.say_with(
            "round-figure-of",
            &[("name", name.into()), ("of", of.into())],
        )
    }

    /// A round where room is short, with the part that a figure is of: `National negotiation, renewals`.
    pub fn round_short(&self, round: &Round, figure: &PublishedFigure) -> String {
        let name = self.name(&round.short);
        if figure.of.is_empty() {
            return name.to_owned();
        }
        let of = self.name(&figure.of);
        self.say_with(
            "round-figure-of",
            &[("name", name.into()), ("of", of.into())],
        )
    }
}
