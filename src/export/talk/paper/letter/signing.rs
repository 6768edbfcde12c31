//! Who signs the letter, and where the record has it that somebody did.

use crate::domain::Side;
use crate::domain::bidding::Bidder;
use crate::domain::party::{Attendance, Role};
use crate::domain::rules::RuleKind;
use crate::domain::session::Signature;
use crate::export::talk::audience::Audience;
use crate::export::talk::parts;
use crate::export::talk::redacted::Redacted;
use crate::export::talk::tree::{Fields, Tree};
use crate::text::Words;

/// The most places for one side: what a page holds beside everything else.
const MOST: usize = 12;

/// The sides that sign, in the order in which they stand, several companies each by itself:
/// those that the rules name, or both where the rules name none.
pub(super) fn signing(talk: &Redacted<'_>) -> Vec<(Side, Option<Bidder>)> {
    let session = talk.talk();
    let asked = session.pack().letter().map(|(_, sides)| sides);
    let signs = |side: Side| asked.as_ref().is_none_or(|asked| asked.contains(&side));
    let mut all = Vec::new();
    if signs(Side::Payer) {
        all.push((Side::Payer, None));
    }
    if signs(Side::Company) {
        match &session.state().bidding {
            Some(bidding) => {
                let bid = bidding.places().filter(|place| bidding.has_bid(*place));
                all.extend(bid.map(|place| (Side::Company, Some(place))));
            }
            None => all.push((Side::Company, None)),
        }
    }
    all
}

/// Who signed the head of the record with a key, a sentence each. The public learns how many.
pub(super) fn of_head(talk: &Redacted<'_>, words: &Words) -> Vec<String> {
    let signed = talk.signed();
    let names = |known: bool| {
        let all = signed.signers().filter(|one| one.is_known() == known);
        let mut names: Vec<&str> = all.map(|one| one.name.as_str()).collect();
        names.dedup();
        names
    };
    let (known, others) = (names(true), names(false));
    let count = known.len().saturating_add(others.len());
    if count == 0 || talk.audience() == Audience::Training {
        return Vec::new();
    }
    if talk.audience() == Audience::Public {
        let fields = [("count", count.into())];
        return vec![words.say_with("paper-signed-count", &fields)];
    }
    let separator = words.say("signature-separator");
    let says = [("paper-signed", known), ("paper-signed-unlisted", others)];
    let says = says.into_iter().filter(|(_, names)| !names.is_empty());
    says.map(|(id, names)| words.say_with(id, &[("names", names.join(&separator).into())]))
        .collect()
}

/// Places to sign, side by side.
pub(super) fn sides(talk: &Redacted<'_>, words: &Words) -> Vec<Tree> {
    let sides = signing(talk).into_iter();
    sides
        .map(|(side, bidder)| {
            let name = match bidder {
                Some(place) => words.bidder(talk.talk().brief(), place),
                None => words.side(side),
            };
            Fields::default()
                .put("name", name)
                .put("places", places(talk, side, bidder, words))
                .put("date", words.say("letter-date").as_ref())
                .into()
        })
        .collect()
}

/// A place to sign.
#[derive(Default)]
struct Place<'a> {
    role: Option<Role>,
    name: &'a str,
    authority: &'a str,
    signed: Option<&'a Signature>,
}

fn places(talk: &Redacted<'_>, side: Side, bidder: Option<Bidder>, words: &Words) -> Vec<Tree> {
    let session = talk.talk();
    let people = &session.brief().people;
    // people of a company that bids beside others are not told apart by the brief
    let people = people
        .iter()
        .filter(|one| one.role.side() == side && bidder.is_none());
    let mut places: Vec<Place<'_>> = people.flat_map(|one| of_person(one, words)).collect();
    if places.is_empty() {
        let role = match side {
            Side::Payer => Role::GroupLeader,
            Side::Company => Role::CompanyRepresentative,
        };
        let count = bidder.map_or_else(|| at_most(talk, role), |_| 1);
        places.extend((0..count).map(|_| Place {
            role: Some(role),
            ..Place::default()
        }));
    }
    places.truncate(MOST);
    let signatures = &session.state().signatures;
    for one in signatures
        .iter()
        .filter(|one| one.by == side && one.bidder == bidder)
    {
        let of_name = |place: &&mut Place<'_>| {
            place.signed.is_none() && !one.name.is_empty() && place.name == one.name.as_str()
        };
        let free = |place: &&mut Place<'_>| place.signed.is_none() && place.name.is_empty();
        let named = places.iter_mut().find(of_name);
        match named {
            Some(place) => place.signed = Some(one),
            None => match places.iter_mut().find(free) {
                Some(place) => place.signed = Some(one),
                None => places.push(Place {
                    signed: Some(one),
                    ..Place::default()
                }),
            },
        }
    }
    places.iter().map(|place| shown(place, words)).collect()
}

/// As many places as there are people behind one entry of the brief.
fn of_person<'a>(one: &'a Attendance, words: &Words) -> impl Iterator<Item = Place<'a>> {
    let name = words.name(&one.name);
    (0..one.count.max(1)).map(move |_| Place {
        role: Some(one.role),
        name,
        authority: one.authority.as_str(),
        signed: None,
    })
}

/// How many of this role the rules allow; one where they say nothing.
fn at_most(talk: &Redacted<'_>, of: Role) -> u8 {
    let rules = talk.talk().pack().rules().iter();
    let allowed = rules.filter_map(|rule| match rule.kind {
        RuleKind::AtMostPeople { role, count } if role == of => Some(count),
        _ => None,
    });
    allowed.min().unwrap_or(1).max(1)
}

fn shown(place: &Place<'_>, words: &Words) -> Tree {
    let whose = place.role.map(|role| parts::role(role, words));
    let signed = place.signed.map(|one| {
        let number = ("number", one.seq.into());
        if one.name.is_empty() || one.name.as_str() == place.name {
            words.say_with("export-signed-unnamed-on-record", &[number])
        } else {
            let name = ("name", one.name.as_str().into());
            words.say_with("export-signed-on-record", &[name, number])
        }
    });
    Fields::default()
        .put("whose", whose.unwrap_or_default())
        .put("name", place.name)
        .put("authority", place.authority)
        .put("signed", signed.unwrap_or_default())
        .into()
}
