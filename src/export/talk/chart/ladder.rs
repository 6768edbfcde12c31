//! Prices beside those that they are held against: offers and target to scale, reference prices
//! with them, and what lies far above or below over a break of the scale, in order.

use rust_decimal::Decimal;

use super::drawing::{Drawing, Ink, Sure};
use super::framed;
use super::level::{Level, bounds, levels};
use super::scale::{Scale, apart};
use crate::domain::Side;
use crate::domain::conversion::{decimals_of, shown_amount};
use crate::domain::reference::Known;
use crate::domain::session::Outcome;
use crate::export::talk::paper::Unmade;
use crate::export::talk::redacted::Redacted;
use crate::text::Words;
use crate::text::price::bare_price;

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 760.0;
const TOP: f64 = 112.0;
const BOTTOM: f64 = 690.0;
/// Where lines of references begin, right of their names.
const NAMES: f64 = 236.0;
/// The axis, left of the figures.
const AXIS: f64 = 590.0;
/// How far labels stand apart.
const GAP: f64 = 18.0;
/// How much room each price beyond a break takes.
const BEYOND: f64 = 26.0;
/// The most prices that are shown beyond each break; the nearest are.
const MOST_BEYOND: usize = 8;
/// More offers than this have figures at the first and the last alone.
const LABELLED: usize = 12;

pub(super) fn of(of: &Redacted<'_>, words: &Words, ink: &Ink) -> Result<Drawing, Unmade> {
    let talk = of.talk();
    let levels = levels(of, words);
    let prices: Vec<Decimal> = talk
        .state()
        .offers
        .iter()
        .filter_map(|offer| Some(offer.price?.amount()))
        .collect();
    let (mut scaled, mut above, mut below) = (Vec::new(), Vec::new(), Vec::new());
    match bounds(&prices) {
        Some((least, most)) => {
            for level in levels {
                if level.low() > most {
                    above.push(level);
                } else if level.high() < least {
                    below.push(level);
                } else {
                    scaled.push(level);
                }
            }
        }
        None => scaled = levels,
    }
    above.sort_by_key(Level::low);
    above.truncate(MOST_BEYOND);
    below.sort_by_key(|one| std::cmp::Reverse(one.high()));
    below.truncate(MOST_BEYOND);
    let room = |several: &[Level]| {
        if several.is_empty() {
            0.0
        } else {
            16.0 + BEYOND * several.len() as f64
        }
    };
    let (top, bottom) = (TOP + room(&above), BOTTOM - room(&below));
    let within = scaled.iter().flat_map(|one| [one.low(), one.high()]);
    let within = within.chain(prices.iter().copied());
    let scale = Scale::over(within, 0.06, (top, bottom)).ok_or(Unmade::NoPrices)?;
    let mut ladder = Ladder {
        drawing: Drawing::new(WIDTH, HEIGHT),
        scale,
        of,
        words,
        ink,
        names: Vec::new(),
        figures: Vec::new(),
    };
    framed(&mut ladder.drawing, "chart-ladder", of, words, ink);
    ladder.axis(top, bottom, (!above.is_empty(), !below.is_empty()));
    for level in &scaled {
        ladder.level(level);
    }
    for (index, level) in above.iter().rev().enumerate() {
        ladder.beyond(level, TOP + BEYOND * (index as f64 + 0.5));
    }
    for (index, level) in below.iter().enumerate() {
        ladder.beyond(level, bottom + 16.0 + BEYOND * (index as f64 + 0.5));
    }
    ladder.offers();
    ladder.labels();
    Ok(ladder.drawing)
}

struct Ladder<'a> {
    drawing: Drawing,
    scale: Scale,
    of: &'a Redacted<'a>,
    words: &'a Words,
    ink: &'a Ink,
    /// Names at the left: where the line is, what it is called.
    names: Vec<(f64, String, String)>,
    /// Figures at the right: where, the figure, its ink, whether it is the last.
    figures: Vec<(f64, String, String, bool)>,
}

impl Ladder<'_> {
    fn figure(&self, price: Decimal) -> String {
        let brief = self.of.talk().brief();
        bare_price(
            shown_amount(price, decimals_of(brief.step)),
            brief.currency.code(),
        )
    }

    fn axis(&mut self, top: f64, bottom: f64, (above, below): (bool, bool)) {
        let ink = self.ink.outline.clone();
        let line = |drawing: &mut Drawing, from: f64, to: f64| {
            drawing.line(&[(AXIS, from), (AXIS, to)], 1.0, Sure::Solid, &ink);
        };
        line(&mut self.drawing, top, bottom);
        if above {
            self.broken(top - 8.0);
            line(&mut self.drawing, TOP, top - 14.0);
        }
        if below {
            self.broken(bottom + 8.0);
            line(&mut self.drawing, bottom + 14.0, BOTTOM);
        }
    }

    /// The sign of a break: two short strokes across the axis.
    fn broken(&mut self, y: f64) {
        for dy in [-3.0, 3.0] {
            let ends = [(AXIS - 7.0, y + dy + 3.0), (AXIS + 7.0, y + dy - 3.0)];
            self.drawing
                .line(&ends, 1.5, Sure::Solid, &self.ink.outline);
        }
    }

    fn level(&mut self, level: &Level) {
        let (ink, thick) = self.stroke_of(level);
        match level.value {
            Known::At(at) => {
                let y = self.scale.at(at);
                self.drawing
                    .line(&[(NAMES, y), (AXIS, y)], thick, level.sure, &ink);
                self.named(level, y, self.figure(at));
            }
            Known::Between(low, high) => {
                let (top, foot) = (self.scale.at(high), self.scale.at(low));
                let corners = [
                    (NAMES, top),
                    (AXIS, top),
                    (AXIS, foot),
                    (NAMES, foot),
                    (NAMES, top),
                ];
                self.drawing.line(&corners, thick, level.sure, &ink);
                let figure = self.words.range(&self.figure(low), &self.figure(high));
                self.named(level, f64::midpoint(top, foot), figure);
            }
            Known::Above(at) => self.one_sided(level, self.scale.at(at), -1.0),
            Known::Below(at) => self.one_sided(level, self.scale.at(at), 1.0),
        }
    }

    /// A line that begins somewhere and says no more: a dotted stub with an arrow.
    fn one_sided(&mut self, level: &Level, y: f64, way: f64) {
        let (ink, _) = self.stroke_of(level);
        let x = AXIS - 22.0;
        let stub = [(NAMES, y), (AXIS, y)];
        self.drawing.line(&stub, 1.0, Sure::Dotted, &ink);
        let arrow = [(x, y), (x, y + way * 16.0)];
        self.drawing.line(&arrow, 1.5, Sure::Solid, &ink);
        let head = [
            (x - 4.0, y + way * 11.0),
            (x, y + way * 16.0),
            (x + 4.0, y + way * 11.0),
        ];
        self.drawing.line(&head, 1.5, Sure::Solid, &ink);
        self.named(level, y, self.said(level));
    }

    /// What is known of it, in figures.
    fn said(&self, level: &Level) -> String {
        let said = |id: &str, price| {
            let price = [("price", self.figure(price).into())];
            self.words.say_with(id, &price)
        };
        match level.value {
            Known::At(at) => self.figure(at),
            Known::Between(low, high) => self.words.range(&self.figure(low), &self.figure(high)),
            Known::Above(at) => said("export-above", at),
            Known::Below(at) => said("export-below", at),
        }
    }

    /// A price beyond a break, in order and not to scale.
    fn beyond(&mut self, level: &Level, y: f64) {
        let (ink, thick) = self.stroke_of(level);
        let sure = match level.value {
            Known::At(_) | Known::Between(..) => level.sure,
            Known::Above(_) | Known::Below(_) => Sure::Dotted,
        };
        if let Known::Between(..) = level.value {
            let corners = [
                (NAMES, y - 5.0),
                (AXIS, y - 5.0),
                (AXIS, y + 5.0),
                (NAMES, y + 5.0),
                (NAMES, y - 5.0),
            ];
            self.drawing.line(&corners, thick, sure, &ink);
        } else {
            self.drawing
                .line(&[(NAMES, y), (AXIS, y)], thick, sure, &ink);
        }
        let said = self.said(level);
        self.named(level, y, said);
    }

    fn stroke_of(&self, level: &Level) -> (String, f64) {
        if level.is_target {
            (self.ink.payer.clone(), 1.5)
        } else {
            (self.ink.outline.clone(), 1.0)
        }
    }

    fn named(&mut self, level: &Level, y: f64, figure: String) {
        let ink = if level.is_target {
            self.ink.payer.clone()
        } else {
            self.ink.normal.clone()
        };
        self.names.push((y, level.name.clone(), ink.clone()));
        self.figures.push((y, figure, ink, false));
    }

    /// Offers from left to right, the company's as a stair.
    fn offers(&mut self) {
        let state = self.of.talk().state();
        let offers = &state.offers;
        let agreed = match state.outcome {
            Some(Outcome::Deal(agreed)) => Some(agreed.offer),
            Some(Outcome::Listed(_) | Outcome::NoDeal { .. }) | None => None,
        };
        let step = (AXIS - NAMES - 60.0) / (offers.len().max(2) - 1) as f64;
        let (mut piece, mut pieces) = (Vec::new(), Vec::new());
        let mut signs = Vec::new();
        let mut unknown = None;
        for (place, offer) in offers.iter().enumerate() {
            let x = NAMES + 30.0 + step * place as f64;
            let Some(price) = offer.price else {
                signs.push((offer.by, x, None, false));
                unknown = Some(x);
                if offer.by == Side::Company {
                    pieces.push(std::mem::take(&mut piece));
                }
                continue;
            };
            let y = self.scale.at(price.amount());
            if offer.by == Side::Company {
                if let Some((_, before)) = piece.last().copied() {
                    piece.push((x, before));
                }
                piece.push((x, y));
            }
            signs.push((offer.by, x, Some(y), agreed == Some(offer.seq)));
            let is_end = place == 0 || place + 1 == offers.len() || agreed == Some(offer.seq);
            if is_end || offers.len() <= LABELLED {
                let ink = self.colour(offer.by);
                let figure = self.figure(price.amount());
                let known = self
                    .figures
                    .iter()
                    .any(|(_, one, of, _)| *one == figure && *of == ink);
                if !known || agreed == Some(offer.seq) {
                    self.figures
                        .push((y, figure, ink, agreed == Some(offer.seq)));
                }
            }
        }
        pieces.push(piece);
        let ink = Ink::path(&self.ink.company);
        for piece in pieces.iter().filter(|piece| piece.len() > 1) {
            self.drawing.line(piece, 1.5, Sure::Solid, &ink);
        }
        let r = if offers.len() > LABELLED * 3 {
            2.5
        } else {
            5.0
        };
        for (side, x, y, is_agreed) in signs {
            let ink = self.colour(side);
            let (y, fill, sure) = match y {
                Some(y) => (y, Some(ink.as_str()), Sure::Solid),
                // not on the scale: nobody knows where
                None => (BOTTOM + 16.0, None, Sure::Dotted),
            };
            let edge = Some((sure, ink.as_str()));
            match side {
                Side::Company => self.drawing.disc(x, y, r, fill, edge),
                Side::Payer => self.drawing.diamond(x, y, r * 1.2, fill, edge),
            }
            if is_agreed {
                let ring = Some((Sure::Solid, self.ink.strong.as_str()));
                self.drawing.disc(x, y, r + 5.0, None, ring);
            }
        }
        if let Some(x) = unknown {
            let said = self.words.say("not-on-record");
            let (y, ink) = (BOTTOM + 19.5, &self.ink.weak);
            self.drawing.text(x + 12.0, y, 0.0, 9.5, false, ink, &said);
        }
    }

    fn colour(&self, side: Side) -> String {
        match side {
            Side::Company => self.ink.company.clone(),
            Side::Payer => self.ink.payer.clone(),
        }
    }

    /// Names and figures, pushed apart, each with a line to its place.
    fn labels(&mut self) {
        let limits = (TOP + 4.0, BOTTOM);
        let names = std::mem::take(&mut self.names);
        let places: Vec<f64> = names.iter().map(|(y, ..)| *y).collect();
        for ((y, name, ink), place) in names.iter().zip(apart(&places, GAP + 2.0, limits)) {
            self.leader((NAMES, *y), (NAMES - 10.0, place));
            self.drawing
                .name(24.0, place, NAMES - 40.0, 10.0, ink, name);
        }
        let figures = std::mem::take(&mut self.figures);
        let places: Vec<f64> = figures.iter().map(|(y, ..)| *y).collect();
        for ((y, figure, ink, bold), place) in figures.iter().zip(apart(&places, GAP, limits)) {
            self.leader((AXIS, *y), (AXIS + 14.0, place));
            self.drawing
                .text(AXIS + 18.0, place + 3.8, 0.0, 11.0, *bold, ink, figure);
        }
    }

    fn leader(&mut self, from: (f64, f64), to: (f64, f64)) {
        if (from.1 - to.1).abs() > 0.5 {
            self.drawing
                .line(&[from, to], 0.75, Sure::Solid, &self.ink.line);
        }
    }
}
