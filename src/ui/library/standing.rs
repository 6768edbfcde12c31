//! How it is shown what the record of a talk proves.

use egui::Color32;

use crate::transcript::row::Standing;
use crate::ui::signs::Sign;
use crate::ui::theme::Palette;

/// The id of its words.
pub(in crate::ui) fn id_of(standing: Standing) -> &'static str {
    match standing {
        Standing::Verified => "record-verified",
        Standing::Mended => "record-mended",
        Standing::Altered => "record-altered",
        Standing::NotVerified => "record-not-verified",
        Standing::Torn => "record-torn",
        Standing::Unreadable => "record-unreadable",
        Standing::Missing => "record-missing",
    }
}

/// Its sign.
pub(in crate::ui) fn sign_of(standing: Standing) -> Sign {
    match standing {
        Standing::Verified => Sign::TickCircle,
        Standing::Mended | Standing::Torn => Sign::DashCircle,
        Standing::Altered => Sign::CrossCircle,
        Standing::NotVerified => Sign::BrokenCircle,
        Standing::Unreadable => Sign::Exclamation,
        Standing::Missing => Sign::Cross,
    }
}

/// The colour of its sign.
pub(in crate::ui) fn color_of(standing: Standing, palette: &Palette) -> Color32 {
    match standing {
        Standing::Verified => palette.good,
        Standing::Mended => palette.caution,
        Standing::Altered | Standing::Unreadable | Standing::Missing | Standing::Torn => {
            palette.bad
        }
        Standing::NotVerified => palette.weak,
    }
}

/// Whether its sign is explained even where no talk has it.
pub(super) fn is_common(standing: Standing) -> bool {
    match standing {
        Standing::Verified | Standing::Mended | Standing::Altered | Standing::NotVerified => true,
        Standing::Torn | Standing::Unreadable | Standing::Missing => false,
    }
}
