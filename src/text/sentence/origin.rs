//! Where a talk comes from, in words.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::domain::event::{Copied, Origin};
use crate::text::{Words, head};

impl Words {
    /// The words of the chip that stands beside a talk which is no record of one that was
    /// held; nothing for one that is.
    pub fn origin_chip(&self, origin: Origin) -> Option<Cow<'_, str>> {
        let id = match origin {
            Origin::Held => return None,
            Origin::Simulated => "replay-simulated",
            Origin::Imported => "replay-imported",
            Origin::Training(Copied { made_up: true, .. }) => "training-copy-simulated",
            Origin::Training(Copied { made_up: false, .. }) => "training-copy",
        };
        Some(self.say(id))
    }

    /// Which record a training copy was made from, and how much of it is missing.
    pub fn copied_from(&self, copied: Copied) -> String {
        let mut digits = String::new();
        for byte in copied.head {
            write!(digits, "{byte:02x}").ok();
        }
        let fields = [
            ("head", head::short(&digits).into()),
            ("count", copied.records.into()),
            ("left", copied.left_out.into()),
        ];
        let said = self.say_with("training-copy-of", &fields);
        if copied.made_up {
            self.say_with("training-copy-of-simulated", &[("said", said.into())])
        } else {
            said
        }
    }

    /// What the first record says, with where the talk comes from in front if it is a copy.
    pub(super) fn with_origin(&self, opened: String, origin: Origin) -> String {
        match origin {
            Origin::Held | Origin::Simulated | Origin::Imported => opened,
            Origin::Training(copied) => {
                let fields = [
                    ("copied", self.copied_from(copied).into()),
                    ("opened", opened.into()),
                ];
                self.say_with("training-copy-row", &fields)
            }
        }
    }
}
