//! The mean cuts of the talks that are listed.

use egui::{Align, Rangef, Ui};
use rust_decimal::Decimal;

use super::entry::in_percent;
use crate::domain::Currency;
use crate::domain::means::{Share, mean_cut_of, weighted_mean_cut_of};
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
    /// Those of these talks; `None` for fewer than two, of which there is no mean.
    pub(super) fn of<'c>(talks: impl Iterator<Item = &'c (Currency, Share)>) -> Option<Self> {
        let mut currencies = Vec::new();
        let mut shares = Vec::new();
        for (currency, share) in talks {
            shares.push(*share);
            if !currencies.contains(currency) {
                currencies.push(*currency);
            }
        }
        if shares.len() < 2 {
            return None;
        }
        Some(Self {
            mean: mean_cut_of(&shares)?,
            weighted: weighted_mean_cut_of(&shares).filter(|_| currencies.len() == 1),
            count: shares.len(),
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
