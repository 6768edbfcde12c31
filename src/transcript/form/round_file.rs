//! A round of a user's own in a file `NAME.round.ron`.

use serde::{Deserialize, Serialize};

use super::beside::{self, Format};
use super::round::{MAX_ROUND_BYTES, MAX_TALKS, refused};
use super::scalar::{Hex, Names, Scalar, Written};
use super::{FormFault, pretty};
use crate::domain::{Bilingual, Text};
use crate::transcript::round::{RoundFile, TalkOfRound};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RoundFileForm {
    format: Format,
    title: Names,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    about: Names,
    talks: Vec<TalkForm>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TalkForm {
    session: Written<Hex<32>>,
    path: Written<Place>,
}

/// The path of a talk's file: one that ends as talks do, and no way up and out of the folder.
struct Place(Text);

impl Scalar for Place {
    fn read(text: &str) -> Result<Self, &'static str> {
        let path = Text::sentence(text).map_err(crate::domain::text::TextFault::code)?;
        let mut parts = path.as_str().split(['/', '\\']);
        let fits = path.as_str().ends_with(".kanjia")
            && path.as_str() == text
            && parts.all(|part| part != "..");
        if fits {
            Ok(Self(path))
        } else {
            Err("round-path")
        }
    }
    fn write(&self) -> String {
        self.0.as_str().to_owned()
    }
}

/// Reads a round of a user's own.
pub fn read_round(text: &str) -> Result<RoundFile, FormFault> {
    let form: RoundFileForm = beside::read(text, MAX_ROUND_BYTES)?;
    if form.talks.len() > MAX_TALKS {
        return Err(refused("round-too-many"));
    }
    let title: Bilingual = form.title.into();
    if title.is_empty() {
        return Err(refused("round-untitled"));
    }
    let talks: Vec<TalkOfRound> = form
        .talks
        .into_iter()
        .map(|talk| TalkOfRound {
            session: talk.session.0.0,
            path: talk.path.0.0,
        })
        .collect();
    let numbers = talks.iter().map(|talk| talk.session.as_str());
    let different: std::collections::BTreeSet<&str> = numbers.collect();
    if different.len() < talks.len() {
        return Err(refused("round-talk-twice"));
    }
    Ok(RoundFile {
        title,
        about: form.about.into(),
        talks,
    })
}

/// Writes a round of a user's own, laid out for people.
pub fn write_round(round: &RoundFile) -> Result<String, FormFault> {
    pretty(&RoundFileForm {
        format: Format,
        title: (&round.title).into(),
        about: (&round.about).into(),
        talks: round
            .talks
            .iter()
            .map(|talk| TalkForm {
                session: Written(Hex(talk.session.clone())),
                path: Written(Place(talk.path.clone())),
            })
            .collect(),
    })
}
