//! How fast a talk is played.

use std::time::Duration;

use kanjia::training::player::{EVEN, IDLE, LEAST, PACES, Player};
use kanjia::training::replay::{Replay, Stop};
use kanjia::transcript::cursor::Pause;
use kanjia::transcript::note::Notes;
use proptest::prelude::*;

use super::scene::{replay_of, timed, without_times};
use crate::talk::{NRDL, Talk};

fn at_pace(place: usize) -> Player {
    let mut player = Player::default();
    player.set_pace(place);
    player
}

#[test]
fn what_lay_between_two_records_is_divided_by_the_pace() {
    let lasted = |seconds| Pause::Lasted(Duration::from_secs(seconds));
    for (place, seconds, wanted) in [
        (0, 20, 20_000),
        (1, 20, 10_000),
        (3, 20, 2000),
        (5, 20, 333),
        // a gap of an hour counts as half a minute
        (0, 3600, 30_000),
        (3, 3600, 3000),
        (5, 3600, 500),
        // nothing shows for less than a fifth of a second
        (5, 1, 200),
        (0, 0, 200),
    ] {
        let wait = at_pace(place).wait(lasted(seconds));
        assert_eq!(
            wait.as_millis(),
            wanted,
            "{} times, {seconds} s",
            PACES[place]
        );
    }
    for (place, seconds) in EVEN.into_iter().enumerate() {
        let mut player = Player::default();
        player.set_even(place);
        assert_eq!(
            player.wait(Pause::NotOnRecord),
            Duration::from_secs(seconds)
        );
    }
}

proptest! {
    #[test]
    fn no_gap_and_no_pace_shows_a_record_too_long_or_too_short(
        place in 0_usize..9,
        seconds in 0_u64..10_000_000,
    ) {
        let wait = at_pace(place).wait(Pause::Lasted(Duration::from_secs(seconds)));
        prop_assert!(LEAST <= wait && wait <= IDLE);
        let faster = at_pace(place + 1).wait(Pause::Lasted(Duration::from_secs(seconds)));
        prop_assert!(faster <= wait);
    }
}

/// Plays to where it stops by itself; gives the moments of the records, in milliseconds.
fn played(replay: &mut Replay) -> Vec<u128> {
    let mut now = Duration::from_secs(1000);
    let began = now;
    let mut moments = Vec::new();
    replay.play_or_stop(now);
    let mut place = replay.here().unwrap().seq;
    while let Some(due) = replay.play(now) {
        let here = replay.here().unwrap().seq;
        if here != place {
            assert_eq!(here, place + 1, "whole records, one at a time");
            moments.push(now.saturating_sub(began).as_millis());
            place = here;
        }
        now = due;
    }
    moments.push(now.saturating_sub(began).as_millis());
    moments
}

#[test]
fn it_plays_record_by_record_at_the_talks_own_pace() {
    // 5.62 seven minutes after the opening, then 2, 2, 5, 1 and 1 minutes between records
    let mut replay = replay_of(&timed(5, &[]), Notes::default());
    // each gap is longer than half a minute: 3 s at ten times
    assert_eq!(
        played(&mut replay),
        [3000, 6000, 9000, 12_000, 15_000, 15_200]
    );
    assert_eq!(replay.lend().stop, Some(Stop::End));
    assert!(!replay.lend().plays);
}

#[test]
fn without_times_it_plays_at_an_even_pace() {
    let mut talk = Talk::past(NRDL);
    talk.say_all("company 5.62!; company 4.72!");
    let session = without_times(&talk.session);
    let steps = session.records().len() as u128 - 1;
    let mut replay = replay_of(&session, Notes::default());
    let moments = played(&mut replay);
    let even: Vec<u128> = (1..=steps).map(|step| 6000 * step).collect();
    assert_eq!(moments[..even.len()], even[..]);
}

#[test]
fn a_window_that_was_away_plays_on_from_now() {
    let mut replay = replay_of(&timed(8, &[]), Notes::default());
    replay.play_or_stop(Duration::ZERO);
    let hours = Duration::from_hours(2);
    assert_eq!(replay.play(hours), Some(hours + Duration::from_secs(3)));
    assert_eq!(
        replay.here().unwrap().seq,
        2,
        "one record, not all that were missed"
    );
}
