//! Who is at the table: three fields of the form, any number of lines in a brief.

use crate::domain::Bilingual;
use crate::domain::party::{Attendance, Role};
use crate::domain::text::Text;

/// The roles in the order in which the form asks for them.
const ROLES: [Role; 3] = [
    Role::GroupLeader,
    Role::GroupMember,
    Role::CompanyRepresentative,
];

/// How many there are in a role.
pub(super) fn count(people: &[Attendance], role: Role) -> u32 {
    people
        .iter()
        .filter(|one| one.role == role)
        .map(|one| u32::from(one.count))
        .sum()
}

/// The people of a brief. Those of a loaded one stay as they are, with their names and
/// authority, where the form still says the same of their role.
pub(super) fn gather(
    loaded: &[Attendance],
    leader: &Bilingual,
    members: Option<u8>,
    representatives: Option<u8>,
) -> Vec<Attendance> {
    let wanted = ROLES.map(|role| {
        let before: Vec<&Attendance> = loaded.iter().filter(|one| one.role == role).collect();
        let count_now = match role {
            Role::GroupLeader => return leaders(&before, leader),
            Role::GroupMember => members,
            Role::CompanyRepresentative => representatives,
        };
        if count(loaded, role) == u32::from(count_now.unwrap_or(0)) {
            return before.into_iter().cloned().collect();
        }
        count_now
            .map(|count| attendance(role, Bilingual::default(), count))
            .into_iter()
            .collect()
    });
    let unchanged = ROLES.iter().zip(&wanted).all(|(role, wanted)| {
        loaded
            .iter()
            .filter(|one| one.role == *role)
            .eq(wanted.iter())
    });
    if unchanged {
        loaded.to_vec()
    } else {
        wanted.into_iter().flatten().collect()
    }
}

/// The first leader takes the name that is typed; one without a name stays where none is.
fn leaders(before: &[&Attendance], name: &Bilingual) -> Vec<Attendance> {
    let mut leaders: Vec<Attendance> = before.iter().map(|one| (*one).clone()).collect();
    match leaders.first_mut() {
        Some(first) if name.is_empty() && !first.name.is_empty() => {
            leaders.remove(0);
        }
        Some(first) => first.name = name.clone(),
        None if !name.is_empty() => {
            leaders.push(attendance(Role::GroupLeader, name.clone(), 1));
        }
        None => {}
    }
    leaders
}

fn attendance(role: Role, name: Bilingual, count: u8) -> Attendance {
    Attendance {
        role,
        name,
        count,
        authority: Text::default(),
    }
}
