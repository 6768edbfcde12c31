//! What is wrong with a brief.

use crate::domain::brief::{BriefFault, MOST_BIDDERS};
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
                ("role", Argument::Choice(role.id().into())),
                ("limit", u32::from(*at_most).into()),
                ("rule", rule.into()),
            ],
            BriefFault::Settled { fault, .. } => self.settlement(fault),
            BriefFault::BidderNoName(place) | BriefFault::BidderTwice(place) => {
                vec![("number", (*place).into())]
            }
            BriefFault::TooFewBidders(rule) => vec![("rule", rule.into())],
            BriefFault::TooManyBidders => vec![("limit", MOST_BIDDERS.into())],
            BriefFault::NoName
            | BriefFault::NoCompany
            | BriefFault::Target(_)
            | BriefFault::Volume
            | BriefFault::Patients
            | BriefFault::Reserve
            | BriefFault::BiddersNotWanted
            | BriefFault::RenewalMissing
            | BriefFault::RenewalNotWanted
            | BriefFault::RenewalBase
            | BriefFault::RenewalOutOfRange
            | BriefFault::OtherRules => Vec::new(),
        };
        self.fault(
            &format!("brief-{}", fault.code().trim_start_matches("brief-")),
            &fields,
        )
        .what
    }
}
