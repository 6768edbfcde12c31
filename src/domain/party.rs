//! The two sides of the table and the people at it.

use super::text::{Bilingual, Text};

/// A side of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The company that sells.
    Company,
    /// The payer, on behalf of everyone who is insured.
    Payer,
}

impl Side {
    /// The side across the table.
    pub fn other(self) -> Self {
        match self {
            Self::Company => Self::Payer,
            Self::Payer => Self::Company,
        }
    }

    /// The name the side has in files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Payer => "payer",
        }
    }
}

/// What someone at the table is there as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Leads the payer's group and decides.
    GroupLeader,
    /// Belongs to the payer's group.
    GroupMember,
    /// Speaks for the company with its authority.
    CompanyRepresentative,
}

impl Role {
    /// The side of the table where the role sits.
    pub fn side(self) -> Side {
        match self {
            Self::GroupLeader | Self::GroupMember => Side::Payer,
            Self::CompanyRepresentative => Side::Company,
        }
    }

    /// The stem of the role's words.
    pub fn id(self) -> &'static str {
        match self {
            Self::GroupLeader => "group-leader",
            Self::GroupMember => "group-member",
            Self::CompanyRepresentative => "company-representative",
        }
    }
}

/// People at the table in one role: one by name, or a number of them without names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// What they are there as.
    pub role: Role,
    /// The name; empty where only the number is known.
    pub name: Bilingual,
    /// How many; 1 where there is a name.
    pub count: u8,
    /// The paper that gives the authority to speak, where there is one.
    pub authority: Text,
}
