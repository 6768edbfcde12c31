//! The mean cuts of the talks that are listed.

use egui::{Align, Rangef, Ui};
use rust_decimal::Decimal;

use super::entry::{Entry, in_percent};
use crate::domain::means::{Sale, mean_cut, weighted_mean_cut};
use crate::text::Words;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::label;
use crate::ui::widgets::{Run, Tooltip as _};

/// The mean cuts from the first offer, of the talks with a final price and a volume.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MeanCuts {
    /// Percent, each talk counting alike.
    mean: Decimal,
    /// Percent, weighted by volume; `None` where the talks are in several currencies, since
    /// their amounts have no common weight.
    weighted: Option<Decimal>,
    /// How many talks.
    count: usize,
}

impl MeanCuts {
    /// Those of these rows; `None` for fewer than two talks, of which there is no mean.
    pub(super) fn of<'e>(rows: impl Iterator<Item = &'e Entry>) -> Option<Self> {
        let mut currencies = Vec::new();
        let mut sales = Vec::new();
        for row in rows {
            let keys = &row.keys;
            if let (Some((currency, before)), Some((_, after)), Some(volume)) =
                (keys.first, keys.agreed, keys.volume)
            {
                sales.push(Sale {
                    before,
                    after,
                    volume,
                });
                if !currencies.contains(&currency) {
                    currencies.push(currency);
                }
            }
        }
        if sales.len() < 2 {
            return None;
        }
        Some(Self {
            mean: mean_cut(&sales)?,
            weighted: weighted_mean_cut(&sales).filter(|_| currencies.len() == 1),
            count: sales.len(),
        })
    }

    /// In words: whole, short or with all that there is to say.
    fn say(self, words: &Words, form: &str) -> String {
        let mut arguments = vec![
            ("mean", in_percent(self.mean).into()),
            ("talks", self.count.into()),
        ];
        let id = match self.weighted {
            Some(weighted) => {
                arguments.push(("weighted", in_percent(weighted).into()));
                "library-mean-cuts"
            }
            None => "library-mean-cut",
        };
        words.say_with(&format!("{id}{form}"), &arguments)
    }

    /// Shows them so that they end at the right of `room`, shorter where it is narrow, and
    /// not at all where it is too narrow for that.
    pub(super) fn show(self, ui: &Ui, words: &Words, room: Rangef, base: f32) {
        let palette = &Theme::of(ui).palette;
        for form in ["", ".short"] {
            let text = self.say(words, form);
            let run = Run::new(&text, Face::LABEL, palette.normal);
            if run.width(ui.painter()) <= room.span() {
                let shown = label(ui, "means", room.max, base, Align::Max, run);
                shown.tooltip(&self.say(words, ".hint"));
                return;
            }
        }
    }
}
