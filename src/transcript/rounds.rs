//! The published rounds that ship with the program, as data with their sources.

use std::sync::{Arc, LazyLock};

use super::form::{FormFault, read_published_round};
use crate::domain::round::{FigureKind, PublishedFigure, Round};

macro_rules! rounds {
    ($($id:literal),+ $(,)?) => {
        [$(($id, include_str!(concat!("../../assets/rounds/", $id, ".ron")))),+]
    };
}

/// The text of each, by the name of its file: the one that has products to look at first.
const SHIPPED: [(&str, &str); 12] = rounds![
    "shandong-2020",
    "medicare-2026",
    "nrdl-2024",
    "nrdl-2022",
    "nrdl-2021",
    "nrdl-2020",
    "nrdl-2019",
    "nrdl-2017",
    "national-1-3",
    "stents-2020",
    "shenyang-pilot",
    "shenyang-second",
];

static READ: LazyLock<Vec<Arc<Round>>> = LazyLock::new(|| {
    let read = check().into_iter().filter_map(|(id, round)| match round {
        Ok(round) => Some(Arc::new(round)),
        Err(fault) => {
            log::error!("a published round can't be read: {id}: {fault}");
            None
        }
    });
    read.collect()
});

/// The published rounds, read once. One that can't be read is left out; a test sees that none is.
pub fn shipped() -> &'static [Arc<Round>] {
    &READ
}

/// The mean cuts that were published, each with its round, the highest first.
pub fn published_means() -> Vec<(&'static Round, &'static PublishedFigure)> {
    let of_round = |round: &'static Arc<Round>| {
        let means = round.figures.iter();
        means
            .filter(|one| one.kind == FigureKind::MeanCut)
            .map(|one| (&**round, one))
    };
    let mut means: Vec<_> = READ.iter().flat_map(of_round).collect();
    means.sort_by_key(|(_, figure)| std::cmp::Reverse(figure.value));
    means
}

/// Each of them by name, as it is read.
pub fn check() -> Vec<(&'static str, Result<Round, FormFault>)> {
    SHIPPED
        .iter()
        .map(|(id, text)| (*id, read_published_round(id, text)))
        .collect()
}
