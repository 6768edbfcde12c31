//! Pieces of a picture, each with its place in points from the top left.

use serde::Deserialize;
use typst::foundations::{Array, Dict, Str, Value};

/// The colours of the light theme that pictures use.
#[derive(Debug, Deserialize)]
pub(super) struct Ink {
    /// Prices, titles.
    pub(super) strong: String,
    /// Reading text.
    pub(super) normal: String,
    /// Labels.
    pub(super) weak: String,
    /// Reference lines, marks of the axis.
    pub(super) outline: String,
    /// Partings.
    pub(super) line: String,
    /// Our side.
    pub(super) payer: String,
    /// Their side.
    pub(super) company: String,
    /// A simulated talk.
    pub(super) caution: String,
}

impl Ink {
    /// Those of the theme that ships with the program.
    pub(super) fn light() -> Option<Self> {
        ron::from_str(include_str!("../../../../assets/themes/light.ron")).ok()
    }

    /// The path of the company's offers: its colour at 75 %.
    pub(super) fn path(of: &str) -> String {
        format!("{of}BF")
    }
}

/// How sure a line is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sure {
    /// On record, published.
    Solid,
    /// One side's word, or not on record.
    Dotted,
    /// Assumed.
    Dashed,
}

/// A picture.
pub(super) struct Drawing {
    /// How wide.
    pub(super) width: f64,
    /// How high.
    pub(super) height: f64,
    items: Vec<Value>,
}

impl Drawing {
    pub(super) fn new(width: f64, height: f64) -> Self {
        Self {
            width,
            height,
            items: Vec::new(),
        }
    }

    /// As the template reads it.
    pub(super) fn data(self, title: &str, language: &str) -> Dict {
        let mut data = Dict::new();
        data.insert(Str::from("title"), text(title));
        data.insert(Str::from("language"), text(language));
        data.insert(Str::from("width"), Value::Float(self.width));
        data.insert(Str::from("height"), Value::Float(self.height));
        let items: Array = self.items.into_iter().collect();
        data.insert(Str::from("items"), Value::Array(items));
        data
    }

    pub(super) fn line(&mut self, points: &[(f64, f64)], thick: f64, sure: Sure, ink: &str) {
        let points: Array = points
            .iter()
            .map(|(x, y)| Value::Array([*x, *y].into_iter().map(Value::Float).collect()))
            .collect();
        let mut item = piece("line");
        item.insert(Str::from("points"), Value::Array(points));
        stroked(&mut item, thick, sure, ink);
        self.items.push(Value::Dict(item));
    }

    /// The company's sign; hollow where nothing fills it.
    pub(super) fn disc(
        &mut self,
        x: f64,
        y: f64,
        r: f64,
        fill: Option<&str>,
        edge: Option<(Sure, &str)>,
    ) {
        self.sign("disc", (x, y, r), fill, edge);
    }

    /// The payer's sign.
    pub(super) fn diamond(
        &mut self,
        x: f64,
        y: f64,
        r: f64,
        fill: Option<&str>,
        edge: Option<(Sure, &str)>,
    ) {
        self.sign("diamond", (x, y, r), fill, edge);
    }

    fn sign(
        &mut self,
        kind: &str,
        (x, y, r): (f64, f64, f64),
        fill: Option<&str>,
        edge: Option<(Sure, &str)>,
    ) {
        let mut item = piece(kind);
        for (name, value) in [("x", x), ("y", y), ("r", r)] {
            item.insert(Str::from(name), Value::Float(value));
        }
        filled(&mut item, fill);
        if let Some((sure, ink)) = edge {
            stroked(&mut item, 1.5, sure, ink);
        }
        self.items.push(Value::Dict(item));
    }

    pub(super) fn boxed(
        &mut self,
        x: f64,
        y: f64,
        width: f64,
        height: f64,
        fill: Option<&str>,
        edge: Option<&str>,
    ) {
        let mut item = piece("box");
        for (name, value) in [("x", x), ("y", y), ("width", width), ("height", height)] {
            item.insert(Str::from(name), Value::Float(value));
        }
        filled(&mut item, fill);
        if let Some(ink) = edge {
            stroked(&mut item, 1.0, Sure::Solid, ink);
        }
        self.items.push(Value::Dict(item));
    }

    /// A line of text on the base line `y`; `anchor` 0 begins at `x`, 0.5 is around it, 1 ends
    /// there.
    #[expect(
        clippy::too_many_arguments,
        reason = "a place, a face, an ink, the words"
    )]
    pub(super) fn text(
        &mut self,
        x: f64,
        y: f64,
        anchor: f64,
        size: f64,
        bold: bool,
        ink: &str,
        words: &str,
    ) {
        let mut item = piece("text");
        for (name, value) in [("x", x), ("y", y), ("anchor", anchor), ("size", size)] {
            item.insert(Str::from(name), Value::Float(value));
        }
        item.insert(Str::from("bold"), Value::Bool(bold));
        item.insert(Str::from("words"), text(words));
        filled(&mut item, Some(ink));
        self.items.push(Value::Dict(item));
    }

    /// A figure around `x` on the base line `y`, free of the lines behind it.
    pub(super) fn figure(&mut self, (x, y): (f64, f64), bold: bool, ink: &str, words: &str) {
        self.text(x, y, 0.5, 11.0, bold, ink, words);
        if let Some(Value::Dict(item)) = self.items.last_mut() {
            item.insert(Str::from("ground"), Value::Bool(true));
        }
    }

    /// Text that breaks within a width, from `y` down.
    pub(super) fn words(&mut self, x: f64, y: f64, width: f64, size: f64, ink: &str, words: &str) {
        self.block((x, y, width, size), (0.0, false), ink, words);
    }

    /// Text that breaks within a width, around the line `y`, ending at the right.
    pub(super) fn name(&mut self, x: f64, y: f64, width: f64, size: f64, ink: &str, words: &str) {
        self.block((x, y, width, size), (1.0, true), ink, words);
    }

    fn block(
        &mut self,
        (x, y, width, size): (f64, f64, f64, f64),
        (anchor, middle): (f64, bool),
        ink: &str,
        words: &str,
    ) {
        let mut item = piece("words");
        let places = [
            ("x", x),
            ("y", y),
            ("width", width),
            ("size", size),
            ("anchor", anchor),
        ];
        for (name, value) in places {
            item.insert(Str::from(name), Value::Float(value));
        }
        item.insert(Str::from("middle"), Value::Bool(middle));
        item.insert(Str::from("words"), text(words));
        filled(&mut item, Some(ink));
        self.items.push(Value::Dict(item));
    }
}

fn piece(kind: &str) -> Dict {
    let mut item = Dict::new();
    item.insert(Str::from("kind"), text(kind));
    item
}

fn filled(item: &mut Dict, fill: Option<&str>) {
    if let Some(ink) = fill {
        item.insert(Str::from("fill"), text(ink));
    }
}

fn stroked(item: &mut Dict, thick: f64, sure: Sure, ink: &str) {
    item.insert(Str::from("stroke"), text(ink));
    item.insert(Str::from("thick"), Value::Float(thick));
    let dash = match sure {
        Sure::Solid => return,
        Sure::Dotted => [2.0, 2.0],
        Sure::Dashed => [4.0, 4.0],
    };
    let dash: Array = dash.into_iter().map(Value::Float).collect();
    item.insert(Str::from("dash"), Value::Array(dash));
}

fn text(words: &str) -> Value {
    Value::Str(Str::from(words))
}
