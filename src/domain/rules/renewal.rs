//! What a pack says of renewals.

use rust_decimal::Decimal;

use super::{RenewalColumn, Rule, RuleKind, RulePack};

/// The table of cuts of a pack.
#[derive(Clone, Copy, Debug)]
pub struct RenewalTable<'a> {
    /// The rule that it stands in.
    pub rule: &'a Rule,
    /// The limits of each column.
    pub columns: &'a [RenewalColumn],
    /// Percent of the cut, row by row.
    pub rows: &'a [Vec<Decimal>],
}

impl RulePack {
    /// The table of cuts: its columns and, row by row, its percentages. Without it there
    /// is no renewal by rule.
    pub fn renewal_cuts(&self) -> Option<RenewalTable<'_>> {
        let (rule, (columns, rows)) = self.pick(|kind| {
            if let RuleKind::RenewalCuts { columns, rows } = kind {
                Some((columns.as_slice(), rows.as_slice()))
            } else {
                None
            }
        })?;
        Some(RenewalTable {
            rule,
            columns,
            rows,
        })
    }

    /// The tiers of annual fund spend that hold in `year`: those that began last.
    pub fn renewal_tiers(&self, year: i16) -> Option<(&Rule, &[Decimal])> {
        let tiers = self.rules.iter().filter_map(|rule| {
            if let RuleKind::RenewalTiers { from, limits } = &rule.kind {
                Some((*from, rule, limits.as_slice()))
            } else {
                None
            }
        });
        tiers
            .filter(|(from, ..)| from.is_none_or(|from| from <= year))
            .max_by_key(|(from, ..)| *from)
            .map(|(_, rule, limits)| (rule, limits))
    }

    /// The rule that what lies beyond the table is negotiated again.
    pub fn renegotiation(&self) -> Option<&Rule> {
        self.of_kind(&RuleKind::RenegotiationBeyondTable)
    }

    /// From which consecutive year on the cut is multiplied by what.
    pub fn renewal_factor(&self) -> Option<(&Rule, u8, Decimal)> {
        let (rule, (year, factor)) = self.pick(|kind| {
            if let RuleKind::RenewalFactor { from_year, factor } = kind {
                Some((*from_year, *factor))
            } else {
                None
            }
        })?;
        Some((rule, year, factor))
    }

    /// After how many years a product goes to the regular list.
    pub fn regular_list(&self) -> Option<(&Rule, u8)> {
        self.pick(|kind| {
            if let RuleKind::RegularListAfter { years } = kind {
                Some(*years)
            } else {
                None
            }
        })
    }
}
