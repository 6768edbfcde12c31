//! The way of the price: offer after offer, the company's as a stair, the payer's beside it.

use rust_decimal::Decimal;

use super::drawing::{Drawing, Ink, Sure};
use super::framed;
use super::scale::Scale;
use crate::domain::Side;
use crate::domain::session::{Outcome, Standing};
use crate::export::talk::paper::Unmade;
use crate::export::talk::redacted::Redacted;
use crate::text::Words;
use crate::text::price::bare_price;

const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 540.0;
const LEFT: f64 = 84.0;
const RIGHT: f64 = 32.0;
const TOP: f64 = 112.0;
const BOTTOM: f64 = 418.0;
/// Where signs for figures that are not on record stand, under the scale.
const UNKNOWN: f64 = 436.0;

/// More offers than this have figures at every so-manieth only.
const LABELLED: usize = 24;

pub(super) fn of(of: &Redacted<'_>, words: &Words, ink: &Ink) -> Result<Drawing, Unmade> {
    let talk = of.talk();
    let offers = &talk.state().offers;
    let prices = offers.iter().filter_map(|one| one.price);
    let prices = prices.map(crate::domain::Price::amount);
    let scale = Scale::over(prices, 0.12, (TOP, BOTTOM)).ok_or(Unmade::NoPrices)?;
    let mut path = Path {
        drawing: Drawing::new(WIDTH, HEIGHT),
        scale,
        step: (WIDTH - LEFT - RIGHT) / offers.len() as f64,
        of,
        words,
        ink,
    };
    framed(&mut path.drawing, "chart-path", of, words, ink);
    path.axis();
    path.stair(Side::Company);
    path.stair(Side::Payer);
    path.signs();
    path.legend();
    Ok(path.drawing)
}

struct Path<'a> {
    drawing: Drawing,
    scale: Scale,
    step: f64,
    of: &'a Redacted<'a>,
    words: &'a Words,
    ink: &'a Ink,
}

impl Path<'_> {
    fn offers(&self) -> &[Standing] {
        &self.of.talk().state().offers
    }

    fn x(&self, place: usize) -> f64 {
        LEFT + self.step * (place as f64 + 0.5)
    }

    fn colour(&self, side: Side) -> &str {
        match side {
            Side::Company => &self.ink.company,
            Side::Payer => &self.ink.payer,
        }
    }

    fn axis(&mut self) {
        let code = self.of.talk().brief().currency.code();
        for mark in self.scale.marks(7.0) {
            let y = self.scale.at(mark);
            let ends = [(LEFT, y), (WIDTH - RIGHT, y)];
            self.drawing.line(&ends, 1.0, Sure::Solid, &self.ink.line);
            let figure = bare_price(mark, code);
            self.drawing.text(
                LEFT - 10.0,
                y + 3.6,
                1.0,
                10.0,
                false,
                &self.ink.weak,
                &figure,
            );
        }
        let foot = [(LEFT, BOTTOM), (WIDTH - RIGHT, BOTTOM)];
        self.drawing
            .line(&foot, 1.0, Sure::Solid, &self.ink.outline);
    }

    /// Across, then down; broken where a figure between two is not on record.
    fn stair(&mut self, side: Side) {
        let mut pieces: Vec<Vec<(f64, f64)>> = Vec::new();
        let mut piece: Vec<(f64, f64)> = Vec::new();
        for (place, offer) in self.offers().iter().enumerate() {
            if offer.by != side {
                continue;
            }
            match offer.price {
                Some(price) => {
                    let (x, y) = (self.x(place), self.scale.at(price.amount()));
                    if let Some((_, before)) = piece.last().copied() {
                        piece.push((x, before));
                    }
                    piece.push((x, y));
                }
                None => pieces.push(std::mem::take(&mut piece)),
            }
        }
        pieces.push(piece);
        let ink = Ink::path(self.colour(side));
        for piece in pieces.iter().filter(|piece| piece.len() > 1) {
            self.drawing.line(piece, 1.5, Sure::Solid, &ink);
        }
    }

    fn signs(&mut self) {
        let offers = self.offers().to_vec();
        let every = offers.len().div_ceil(LABELLED).max(1);
        let agreed = match self.of.talk().state().outcome {
            Some(Outcome::Deal(agreed)) => Some(agreed.offer),
            Some(Outcome::Listed(_) | Outcome::NoDeal { .. }) | None => None,
        };
        let code = self.of.talk().brief().currency.code();
        let r = if every > 2 { 3.0 } else { 5.0 };
        for (place, offer) in offers.iter().enumerate() {
            let is_agreed = agreed == Some(offer.seq);
            let told = place % every == 0 || place + 1 == offers.len() || is_agreed;
            let x = self.x(place);
            let ink = self.colour(offer.by).to_owned();
            let Some(price) = offer.price else {
                self.sign(offer.by, (x, UNKNOWN, r), None);
                if told {
                    let said = self.words.say("not-on-record");
                    self.drawing
                        .text(x, UNKNOWN + 18.0, 0.5, 9.0, false, &self.ink.weak, &said);
                }
                continue;
            };
            let y = self.scale.at(price.amount());
            self.sign(offer.by, (x, y, r), Some(&ink));
            let mut reach = r;
            if is_agreed {
                reach += 5.0;
                let ring = Some((Sure::Solid, self.ink.strong.as_str()));
                self.drawing.disc(x, y, reach, None, ring);
            }
            if told {
                // a stair comes down to the company's sign and up to the payer's
                let y = match offer.by {
                    Side::Company => y + reach + 14.0,
                    Side::Payer => y - reach - 7.0,
                };
                let figure = bare_price(price.amount(), code);
                let strong = &self.ink.strong;
                self.drawing.figure((x, y), is_agreed, strong, &figure);
                self.number(place, offer);
            }
        }
    }

    /// The how-manieth of its side, under the axis.
    fn number(&mut self, place: usize, offer: &Standing) {
        let (x, y) = (self.x(place), BOTTOM + 18.0);
        let ink = self.colour(offer.by).to_owned();
        let number = Decimal::from(offer.ordinal).to_string();
        self.drawing.text(x, y, 0.5, 10.0, false, &ink, &number);
    }

    fn sign(&mut self, side: Side, (x, y, r): (f64, f64, f64), fill: Option<&str>) {
        let ink = self.colour(side).to_owned();
        let edge = Some((
            if fill.is_some() {
                Sure::Solid
            } else {
                Sure::Dotted
            },
            ink.as_str(),
        ));
        match side {
            Side::Company => self.drawing.disc(x, y, r, fill, edge),
            Side::Payer => self.drawing.diamond(x, y, r * 1.2, fill, edge),
        }
    }

    /// What the signs mean, under the axis at the left.
    fn legend(&mut self) {
        let y = 474.0;
        let mut x = LEFT;
        for side in [Side::Company, Side::Payer] {
            if !self.offers().iter().any(|one| one.by == side) {
                continue;
            }
            let ink = self.colour(side).to_owned();
            self.sign(side, (x + 5.0, y - 3.6, 4.0), Some(&ink));
            let name = self.words.side(side);
            self.drawing
                .text(x + 16.0, y, 0.0, 10.0, false, &self.ink.normal, &name);
            x += 40.0 + 7.0 * super::columns(&name);
        }
        if self.offers().iter().any(|one| one.price.is_none()) {
            let ink = self.ink.weak.clone();
            self.drawing
                .disc(x + 5.0, y - 3.6, 4.0, None, Some((Sure::Dotted, &ink)));
            let said = self.words.say("not-on-record");
            self.drawing
                .text(x + 16.0, y, 0.0, 10.0, false, &self.ink.normal, &said);
        }
    }
}
