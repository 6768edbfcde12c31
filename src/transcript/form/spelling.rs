//! How the words of a fixed choice are spelled in files.

use serde::{Deserialize, Serialize};

use super::scalar::{Hex, Written};
use crate::domain::brief::ReserveMode;
use crate::domain::event::{Copied, GateSource, Origin};
use crate::domain::offer::{Confirmation, Hearing};
use crate::domain::party::{Role, Side};
use crate::domain::plan::ConcessionKind;
use crate::domain::reference::Basis;
use crate::domain::round::{Closeness, FigureKind};
use crate::domain::rules::{StageRole, Sureness};
use crate::transcript::Digest;
use crate::transcript::note::NoteKind;

/// An enumeration of a file with the one of the domain that it spells.
macro_rules! spelling {
    ($form:ident is $domain:ident { $($word:ident),+ $(,)? }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub(super) enum $form { $($word),+ }

        impl From<$form> for $domain {
            fn from(form: $form) -> Self {
                match form { $($form::$word => Self::$word),+ }
            }
        }

        impl From<$domain> for $form {
            fn from(word: $domain) -> Self {
                match word { $($domain::$word => Self::$word),+ }
            }
        }
    };
}

spelling!(SideForm is Side { Company, Payer });
spelling!(RoleForm is Role { GroupLeader, GroupMember, CompanyRepresentative });
spelling!(BasisForm is Basis { Published, Stated, Assumed });
spelling!(ReserveForm is ReserveMode { Paper, ThisSitting, Envelope, None });
spelling!(StageForm is StageRole { Opening, Offers, Consultation, FinalOffer, Outcome, Signed });
spelling!(FigureKindForm is FigureKind {
    MeanCut, HighestCut, Talks, Deals, Products, Companies, Drugs, PriceBefore, PriceAfter, SavedYear, Saved,
    Completion, Volume, Spend, OtherVolume, OtherSpend, AllVolume, AllSpend, SpendBefore, VolumeRatio, Institutions,
});
spelling!(ClosenessForm is Closeness { Exact, MoreThan, About });
spelling!(SurenessForm is Sureness { Published, Weak, Unsure });
spelling!(GateForm is GateSource { Computed, Declared, Implied });
spelling!(ConfirmationForm is Confirmation { Quote, Confirmed, NotOnRecord });
spelling!(HearingForm is Hearing { Clear, Unclear, NotOnRecord });
spelling!(ConcessionForm is ConcessionKind { Volume, Scope, Payment, Term, Other });
spelling!(NoteKindForm is NoteKind {
    Other, Prepared, FirstOfferMet, ReasonGiven, ConcessionWellTimed, RecessUsedWell, AskedBeforeGiving,
    QuestionWellPut, TimeWellUsed, NotPrepared, FirstOfferNotMet, NoReason, ConcessionTooLarge, ReserveShown,
    RecessMissed, GaveWithoutAsking, TimeLost, Flag,
});

/// Heard clearly, as it is where nothing else stands.
pub(super) fn clear() -> HearingForm {
    Hearing::Clear.into()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde lends it")]
pub(super) fn is_clear(hearing: &HearingForm) -> bool {
    *hearing == HearingForm::Clear
}

/// Where a talk comes from. The figures of a training copy stand beside the word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum OriginForm {
    Held,
    Simulated,
    Imported,
    Training {
        head: Written<Hex<64>>,
        records: u64,
        left_out: u64,
        #[serde(default, skip_serializing_if = "is_no")]
        made_up: bool,
    },
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde lends it")]
fn is_no(truth: &bool) -> bool {
    !*truth
}

impl From<OriginForm> for Origin {
    fn from(form: OriginForm) -> Self {
        match form {
            OriginForm::Held => Self::Held,
            OriginForm::Simulated => Self::Simulated,
            OriginForm::Imported => Self::Imported,
            OriginForm::Training {
                head,
                records,
                left_out,
                made_up,
            } => Self::Training(Copied {
                // its own grammar let nothing else through
                head: Digest::parse(head.0.0.as_bytes())
                    .map_or([0; 32], |digest| *digest.as_bytes()),
                records,
                left_out,
                made_up,
            }),
        }
    }
}

impl From<Origin> for OriginForm {
    fn from(origin: Origin) -> Self {
        match origin {
            Origin::Held => Self::Held,
            Origin::Simulated => Self::Simulated,
            Origin::Imported => Self::Imported,
            Origin::Training(copied) => Self::Training {
                head: Written(Hex(Digest::from_bytes(copied.head).to_string())),
                records: copied.records,
                left_out: copied.left_out,
                made_up: copied.made_up,
            },
        }
    }
}

/// Held in a room, as a talk is where nothing else stands.
pub(super) fn held() -> OriginForm {
    Origin::Held.into()
}

pub(super) fn is_held(origin: &OriginForm) -> bool {
    *origin == OriginForm::Held
}
