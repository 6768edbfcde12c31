//! What was measured, in words, for a terminal.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::{Measured, Recorded, name_of};
use crate::cli::columns::{Align, lay_out};
use crate::statistics::Tactic;
use crate::statistics::backtest::{Score, Tallies};
use crate::statistics::forecast::Method;
use crate::text::Words;
use crate::text::number::{ABSENT, rounded};

/// At most so many talks have a row of their own.
const MOST_ROWS: usize = 40;

/// What was measured, in words.
pub(super) fn of(measured: &Measured, words: &Words) -> String {
    let page = Page { words };
    let mut blocks = Vec::new();
    if !measured.recorded.is_empty() {
        blocks.push(page.on_record(measured));
    }
    blocks.push(page.simulated(measured));
    blocks.push(page.tactics(measured));
    blocks.push(page.verdict(measured));
    blocks.retain(|lines| !lines.is_empty());
    let blocks: Vec<String> = blocks.iter().map(|lines| lines.join("\n")).collect();
    blocks.join("\n\n")
}

struct Page<'a> {
    words: &'a Words,
}

impl Page<'_> {
    fn say(&self, id: &str) -> String {
        self.words.say(id).into_owned()
    }

    fn on_record(&self, measured: &Measured) -> Vec<String> {
        let count = measured.on_record.forecasts();
        let mut lines = vec![self.words.say_with(
            "backtest-on-record",
            &[
                ("talks", measured.recorded.len().into()),
                ("count", count.into()),
            ],
        )];
        if count == 0 {
            return lines;
        }
        lines.extend(self.methods(&measured.on_record));
        lines.push(String::new());
        lines.extend(self.talks(&measured.recorded));
        lines
    }

    /// A row for each talk, and what a straight line was worth in it.
    fn talks(&self, recorded: &[Recorded]) -> Vec<String> {
        let told: Vec<&Recorded> = recorded
            .iter()
            .filter(|one| one.tallies.forecasts() > 0)
            .take(MOST_ROWS)
            .collect();
        let head = vec![
            self.say("backtest-talk"),
            self.say("backtest-forecasts"),
            self.say("backtest-same-step"),
            self.say("backtest-straight-line"),
            marked(&self.say(name(Method::SHIPPED))),
            self.say("backtest-held"),
        ];
        let rows = told.iter().map(|one| {
            let percent = |method| percent(one.tallies.score(method).error_percent, 2);
            let shipped = one.tallies.score(Method::SHIPPED);
            vec![
                name_of(&one.file),
                one.tallies.forecasts().to_string(),
                percent(Method::SameStep),
                percent(Method::StraightLine),
                percent(Method::SHIPPED),
                self.words.say_with(
                    "backtest-held-of",
                    &[
                        ("held", shipped.held.into()),
                        ("ranges", shipped.ranges.into()),
                    ],
                ),
            ]
        });
        let rows: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
        let mut lines = vec![self.say("backtest-by-talk")];
        lines.extend(lay_out(&rows, &figures_after_name(6)));
        lines.extend(told.iter().map(|one| self.straight_line(one)));
        lines
    }

    fn straight_line(&self, one: &Recorded) -> String {
        let line = one.tallies.score(Method::StraightLine);
        let same = one.tallies.score(Method::SameStep);
        let id = if line.error_percent < same.error_percent {
            "backtest-line-better"
        } else {
            "backtest-line-no-better"
        };
        let fields = [
            ("name", name_of(&one.file).into()),
            ("line", percent(line.error_percent, 2).into()),
            ("same", percent(same.error_percent, 2).into()),
        ];
        let said = self.words.say_with(id, &fields);
        let lean = [("percent", percent(line.lean_percent.abs(), 2).into())];
        let id = if line.lean_percent > 0.0 {
            "backtest-line-hopes"
        } else {
            "backtest-line-fears"
        };
        let lean = self.words.say_with(id, &lean);
        self.words.beside(&said, &lean)
    }

    fn simulated(&self, measured: &Measured) -> Vec<String> {
        let head = self.words.say_with(
            "backtest-simulated",
            &[
                ("talks", measured.talks.into()),
                ("seed", measured.seed.to_string().into()),
                ("count", measured.simulated.forecasts().into()),
            ],
        );
        let mut lines = vec![head];
        lines.extend(self.methods(&measured.simulated));
        lines
    }

    /// A row for each method.
    fn methods(&self, tallies: &Tallies) -> Vec<String> {
        let head = [
            "backtest-method",
            "backtest-error",
            "backtest-of-price",
            "backtest-nearer",
            "backtest-held",
            "backtest-width",
        ];
        let head = head.map(|id| self.say(id)).to_vec();
        let rows = tallies.scores().map(|(method, score)| {
            let label = self.say(name(method));
            let label = if method == Method::SHIPPED {
                marked(&label)
            } else {
                label
            };
            vec![
                label,
                figure(score.error_in_steps, 2),
                percent(score.error_percent, 2),
                share(score.nearer_share()),
                share(score.coverage()),
                figure(score.width_in_steps, 2),
            ]
        });
        let rows: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
        lay_out(&rows, &figures_after_name(6))
    }

    /// A row for each tactic: what the desk shows beside the same step again.
    fn tactics(&self, measured: &Measured) -> Vec<String> {
        let head = [
            "backtest-tactic",
            "backtest-forecasts",
            "backtest-error",
            "backtest-same-step",
            "backtest-nearer",
            "backtest-held",
            "backtest-width",
        ];
        let head = head.map(|id| self.say(id)).to_vec();
        let rows = measured.tactics.iter().map(|(tactic, tallies)| {
            let score = tallies.score(Method::SHIPPED);
            vec![
                self.tactic(*tactic),
                score.forecasts.to_string(),
                figure(score.error_in_steps, 2),
                figure(tallies.score(Method::SameStep).error_in_steps, 2),
                share(score.nearer_share()),
                share(score.coverage()),
                figure(score.width_in_steps, 2),
            ]
        });
        let rows: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
        let mut lines = vec![self.say("backtest-by-tactic")];
        lines.extend(lay_out(&rows, &figures_after_name(7)));
        lines
    }

    fn tactic(&self, tactic: Tactic) -> String {
        self.say(&format!("simulate-tactic-{}", tactic.id()))
    }

    fn verdict(&self, measured: &Measured) -> Vec<String> {
        let shipped: Score = measured.simulated.score(Method::SHIPPED);
        let same = measured.simulated.score(Method::SameStep);
        let id = if shipped.error_percent < same.error_percent
            && shipped.error_in_steps < same.error_in_steps
        {
            "backtest-better"
        } else {
            "backtest-no-better"
        };
        let fields = [
            ("shipped", percent(shipped.error_percent, 2).into()),
            ("same", percent(same.error_percent, 2).into()),
            ("nearer", share(shipped.nearer_share()).into()),
            ("held", share(shipped.coverage()).into()),
        ];
        vec![self.words.say_with(id, &fields), self.say("backtest-notes")]
    }
}

/// The words for a method.
fn name(method: Method) -> &'static str {
    match method {
        Method::SameStep => "backtest-same-step",
        Method::MedianStep => "backtest-median-step",
        Method::SmoothedStep => "backtest-smoothed-step",
        Method::StraightLine => "backtest-straight-line",
        Method::MeanRatio => "backtest-mean-ratio",
        Method::ShrunkenRatio => "backtest-shrunken-ratio",
        Method::TimeDependent => "backtest-time-dependent",
        Method::Mean => "backtest-mean",
        Method::Weighted => "backtest-weighted",
    }
}

/// What the desk shows.
fn marked(label: &str) -> String {
    format!("* {label}")
}

fn figures_after_name(columns: usize) -> Vec<Align> {
    let mut aligns = vec![Align::Right; columns];
    if let Some(first) = aligns.first_mut() {
        *first = Align::Left;
    }
    aligns
}

fn figure(value: f64, decimals: u32) -> String {
    decimal(value).map_or_else(|| ABSENT.to_owned(), |value| rounded(value, decimals))
}

fn percent(value: f64, decimals: u32) -> String {
    decimal(value).map_or_else(
        || ABSENT.to_owned(),
        |value| format!("{}%", rounded(value, decimals)),
    )
}

fn share(value: Option<f64>) -> String {
    value.map_or_else(|| ABSENT.to_owned(), |value| percent(100.0 * value, 1))
}

/// Four decimals of a measured figure.
fn decimal(value: f64) -> Option<Decimal> {
    Some(Decimal::new((value * 10_000.0).round().to_i64()?, 4))
}
