//! Signatures and stamps in words.

use super::judged::{Finding, Judged, NotAllowed, Over};
use super::stamp::Stamp;
use crate::domain::digest::Digest;
use crate::text::{Argument, Words, head};

impl Finding {
    /// The stem of its words.
    fn id(&self) -> &'static str {
        match self {
            Self::Good => "signature-good",
            Self::Retired => "signature-retired",
            Self::Unlisted => "signature-unlisted",
            Self::UnknownKey => "signature-unknown-key",
            Self::OthersKey(_) => "signature-others-key",
            Self::NotAllowed(NotAllowed::Purpose) => "signature-not-for-this",
            Self::NotAllowed(NotAllowed::Authority) => "signature-authority",
            Self::NotAllowed(NotAllowed::NotYet) => "signature-not-yet",
            Self::NotAllowed(NotAllowed::Expired) => "signature-expired",
            Self::Altered => "signature-altered",
            Self::OtherPurpose => "signature-other-purpose",
            Self::OtherKind(_) => "signature-other-kind",
            Self::NotASignature => "signature-none",
            Self::NotAStatement => "signature-no-statement",
        }
    }

    fn field(&self) -> Option<(&'static str, Argument<'_>)> {
        match self {
            Self::OthersKey(names) => Some(("names", names.into())),
            Self::OtherKind(kind) => Some(("kind", kind.into())),
            _ => None,
        }
    }
}

impl Words {
    /// What a signature proves, with the key, on one line.
    pub fn signature(&self, judged: &Judged) -> String {
        let fields = [
            ("name", (&judged.name).into()),
            ("finding", self.finding(&judged.finding).into()),
            ("over", self.signed_over(judged.over).into()),
            ("key", judged.key.clone().unwrap_or_default().into()),
        ];
        let id = match (&judged.key, judged.over) {
            (Some(_), Some(_)) => "signature-line",
            (Some(_), None) => "signature-line.without-text",
            (None, _) => "signature-line.without-key",
        };
        self.say_with(id, &fields)
    }

    /// The same in short: who, and what speaks against it.
    pub fn signature_in_short(&self, judged: &Judged) -> String {
        let id = match (judged.over, &judged.finding) {
            (Some(Over::UpTo(_)), _) if judged.stands() => "signature-short.partly",
            (Some(Over::Last), Finding::Good) => "signature-short.good",
            (Some(Over::Last), Finding::Retired) => "signature-short.retired",
            (Some(Over::Last), Finding::Unlisted) => "signature-short.unlisted",
            _ => "signature-short",
        };
        let number = match judged.over {
            Some(Over::UpTo(number)) => number,
            _ => 0,
        };
        let elsewhere = matches!(judged.over, Some(Over::OtherHead { .. } | Over::OtherTalk));
        let finding = if elsewhere && judged.finding != Finding::Altered {
            self.signed_over(judged.over)
        } else {
            self.finding(&judged.finding)
        };
        let fields = [
            ("name", (&judged.name).into()),
            ("number", number.into()),
            ("finding", finding.into()),
        ];
        self.say_with(id, &fields)
    }

    fn finding(&self, finding: &Finding) -> String {
        let fields: Vec<_> = finding.field().into_iter().collect();
        self.say_with(finding.id(), &fields)
    }

    fn signed_over(&self, over: Option<Over>) -> String {
        match over {
            None => String::new(),
            Some(Over::Last) => self.say("signature-over-all").into_owned(),
            Some(Over::UpTo(number)) => {
                self.say_with("signature-over-some", &[("number", number.into())])
            }
            Some(Over::OtherHead { records, head }) => {
                let head = head::short(&head.to_string());
                let fields = [("number", records.into()), ("head", head.into())];
                self.say_with("signature-over-other", &fields)
            }
            Some(Over::OtherTalk) => self.say("signature-over-other-talk").into_owned(),
        }
    }

    /// What a token stamps of a record with these heads, in words; and whether it stamps one.
    pub fn stamp(&self, stamp: &Stamp, heads: &[Digest]) -> (bool, String) {
        let at = heads.iter().rposition(|head| *head == stamp.imprint);
        let number = at.map(|at| at as u64 + 1);
        let fields = [
            ("number", number.unwrap_or_default().into()),
            ("head", stamp.imprint.short().into()),
            ("time", stamp.at.to_string().into()),
        ];
        let id = match number {
            Some(number) if number == heads.len() as u64 => "stamp-last",
            Some(_) => "stamp-earlier",
            None => "stamp-elsewhere",
        };
        (number.is_some(), self.say_with(id, &fields))
    }
}
