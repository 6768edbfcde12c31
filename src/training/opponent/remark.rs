//! What a simulated company says: words from the locale files, by temperament and occasion.
//! They name no figure.

use std::sync::OnceLock;

use super::course::Turn;
use super::{Opponent, Purpose, Step};
use crate::domain::event::{Seq, Translation};
use crate::domain::{Command, Session, Side, Text};
use crate::text::{Language, Words};

/// When something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Occasion {
    /// Before the first figure.
    Opens,
    /// Before a figure below the last one.
    Gives,
    /// Before the same figure again, or where there is none left.
    Holds,
    /// Before stepping out.
    StepsOut,
    /// Before accepting.
    Accepts,
    /// On leaving: the reason.
    Leaves,
}

impl Occasion {
    fn id(self) -> &'static str {
        match self {
            Self::Opens => "opens",
            Self::Gives => "gives",
            Self::Holds => "holds",
            Self::StepsOut => "out",
            Self::Accepts => "accepts",
            Self::Leaves => "leaves",
        }
    }

    /// How many variants there are of each.
    fn variants(self) -> u32 {
        match self {
            Self::Gives | Self::Holds => 3,
            Self::Opens | Self::StepsOut | Self::Accepts | Self::Leaves => 2,
        }
    }
}

impl Opponent {
    /// A remark before what it does next, where it is one for words and has not spoken since.
    pub(super) fn talks(&self, session: &Session, turn: Turn, occasion: Occasion) -> Option<Step> {
        let talkative = self.temperament.manner().talks;
        let mut seed = self.draw(turn.at, Purpose::Talk);
        let speaks = !turn.has_talked && seed.unit() < talkative;
        speaks.then(|| Step {
            command: self.remark(session, turn.at, occasion),
            after: self.thinks(turn.at) / 2,
        })
    }

    /// Words for an occasion, in the language of the talk with those of the other beside.
    pub(super) fn remark(&self, session: &Session, at: Seq, occasion: Occasion) -> Command {
        let (text, translation) = said(&self.words_for(at, occasion), session);
        Command::Remark {
            by: Side::Company,
            text,
            translation: Some(translation),
            claim: None,
        }
    }

    /// Why it leaves, in both languages, since the record of it holds no translation.
    pub(super) fn reason(&self, session: &Session, at: Seq) -> Text {
        let (text, translation) = said(&self.words_for(at, Occasion::Leaves), session);
        Text::sentence(&format!("{text} / {}", translation.text)).unwrap_or(text)
    }

    fn words_for(&self, at: Seq, occasion: Occasion) -> String {
        let variant = self.draw(at, Purpose::Words).whole(1, occasion.variants());
        format!(
            "remark-{}-{}-{variant}",
            self.temperament.id(),
            occasion.id()
        )
    }
}

/// The written justification of an offer, in both languages.
pub(super) fn justification(session: &Session) -> Text {
    let (text, translation) = said("remark-justifies", session);
    Text::sentence(&format!("{text} / {}", translation.text)).unwrap_or(text)
}

/// Who signs for a simulated company.
pub(super) fn signature(session: &Session) -> Text {
    said("remark-signs", session).0
}

/// A text in the language in which the talk is held, and in the other.
fn said(id: &str, session: &Session) -> (Text, Translation) {
    static WORDS: OnceLock<[Words; 2]> = OnceLock::new();
    let [english, chinese] = WORDS.get_or_init(|| Language::ALL.map(Words::of));
    let text = |words: &Words| Text::sentence(&words.say(id)).unwrap_or_default();
    let in_english = session.brief().currency.code() != "CNY";
    let (spoken, other) = if in_english {
        (english, chinese)
    } else {
        (chinese, english)
    };
    let translation = Translation {
        english: !in_english,
        text: text(other),
    };
    (text(spoken), translation)
}
