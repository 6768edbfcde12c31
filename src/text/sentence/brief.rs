//! What is wrong with a brief.

use crate::domain::brief::BriefFault;
use crate::text::change::percent;
use crate::text::{Argument, Words};

impl Words {
    /// What is wrong with a brief, in one sentence.
    pub fn brief_fault(&self, fault: &BriefFault) -> String {
        let fields: Vec<(&str, Argument<'_>)> = match fault {
            BriefFault::Range(place) => vec![("number", place.saturating_add(1).into())],
            BriefFault::TargetMisplaced { likelier, times } => vec![
                ("likelier", likelier.to_string().into()),
                ("times", times.to_string().into()),
            ],
            BriefFault::TooManyPeople {
                role,
                at_most,
                rule,
            } => vec![
                ("role", role.id().into()),
                ("limit", u32::from(*at_most).into()),
                ("rule", rule.into()),
            ],
            BriefFault::NoName
            | BriefFault::NoCompany
            | BriefFault::Target(_)
            | BriefFault::Volume
            | BriefFault::Reserve
            | BriefFault::OtherRules => Vec::new(),
        };
        self.fault(
            &format!("brief-{}", fault.code().trim_start_matches("brief-")),
            &fields,
        )
        .what
    }

    /// The limit of the gate, such as `115%`.
    pub fn gate_limit(&self, pack: &crate::domain::RulePack) -> String {
        pack.gate()
            .and_then(|(_, points)| points.checked_div(rust_decimal::Decimal::ONE_HUNDRED))
            .map(crate::text::change::whole_percent)
            .unwrap_or_else(|| percent(rust_decimal::Decimal::ONE))
    }
}
