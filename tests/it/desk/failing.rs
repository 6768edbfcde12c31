//! The desk while its disk fails, and while its clock is set.

use std::fs;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use egui::Key;
use kanjia::clock::{Clock, ClockWatch, Uptime};
use kanjia::domain::event::{ClockJump, Event};
use kanjia::domain::{Moment, Session};
use kanjia::store::settings::Settings;
use kanjia::store::talk::look;
use kanjia::text::{Language, Words};
use kanjia::transcript::packs::Packs;

use super::held::{Desk, places, window_on};
use super::talks::{BRIEF, at};

fn tree(desk: &Desk) -> String {
    format!("{:?}", desk.harness.root())
}

fn talk(desk: &Desk) -> &Session {
    desk.harness.state().on_the_desk().unwrap().1
}

/// Runs frames until the tree holds these words.
fn until_told(desk: &mut Desk, words: &str) {
    for _ in 0..500 {
        desk.harness.run_steps(1);
        if tree(desk).contains(words) {
            return;
        }
        std::thread::sleep(Duration::from_millis(4));
    }
    panic!("{words:?} is not told:\n{}", tree(desk));
}

#[test]
fn a_disk_that_goes_away_is_told_until_the_talk_goes_on_elsewhere() {
    let mut desk = Desk::new();
    desk.enter("5.62");
    assert_eq!(desk.records(), 2);
    fs::remove_file(&desk.path).unwrap();
    desk.say("5.50");
    desk.press(Key::Enter);
    until_told(&mut desk, "The file is no longer there");
    desk.say("5.40");
    desk.press(Key::Enter);
    desk.harness.run_steps(5);

    // both are in memory, neither is shown as recorded, and nothing puts the message away
    assert_eq!(desk.records(), 4);
    assert_eq!(desk.harness.state().on_the_desk().unwrap().2, 2);
    assert_eq!(
        tree(&desk).matches(" not on disk\"").count(),
        2,
        "{}",
        tree(&desk)
    );
    desk.press(Key::Escape);
    desk.harness.run_steps(3);
    assert!(tree(&desk).contains("The file is no longer there"));

    // a place where it can't go on says so, and the message stays
    let elsewhere = desk.path.with_file_name("elsewhere.kanjia");
    let taken = desk.path.with_file_name("taken.kanjia");
    fs::copy("README.md", &taken).unwrap();
    go_on_in(&mut desk, taken.to_str().unwrap());
    until_told(&mut desk, "exists already");
    assert_eq!(fs::read(&taken).unwrap(), fs::read("README.md").unwrap());

    go_on_in(&mut desk, elsewhere.to_str().unwrap());
    desk.settle();
    assert!(!tree(&desk).contains("not on disk"), "{}", tree(&desk));
    let reading = look(&elsewhere, &Packs::shipped().unwrap()).unwrap();
    let session = reading.session.unwrap();
    assert_eq!((reading.fault, session.records().len()), (None, 5));
    let last = &session.records()[4].event;
    assert!(
        matches!(last, Event::StorageFault { fault, safe: 2 } if fault == "store-missing"),
        "{last:?}"
    );
}

/// Asks to go on elsewhere, and types the path where no dialog of a desktop answers.
fn go_on_in(desk: &mut Desk, path: &str) {
    use egui_kittest::kittest::Queryable as _;
    desk.harness.get_by_label("Go on elsewhere").click();
    until_told(desk, "Type the path instead");
    // letters of a path are no commands of the desk beneath it
    let before = desk.records();
    desk.say("accept");
    for _ in 0..6 {
        desk.press(Key::Backspace);
    }
    assert_eq!(desk.records(), before);
    desk.say(path);
    desk.press(Key::Enter);
}

/// A clock that is set, and a machine that sleeps, at will.
#[derive(Clone)]
struct Fake {
    /// Seconds by the wall and since the start, asleep included, and asleep.
    wall: Arc<AtomicI64>,
    whole: Arc<AtomicI64>,
    slept: Arc<AtomicI64>,
}

impl Fake {
    fn new() -> Self {
        let zero = || Arc::new(AtomicI64::new(0));
        Self {
            wall: zero(),
            whole: zero(),
            slept: zero(),
        }
    }

    fn passes(&self, seconds: i64) {
        self.wall.fetch_add(seconds, Ordering::Relaxed);
        self.whole.fetch_add(seconds, Ordering::Relaxed);
    }

    fn sleeps(&self, seconds: i64) {
        self.passes(seconds);
        self.slept.fetch_add(seconds, Ordering::Relaxed);
    }

    fn is_set(&self, seconds: i64) {
        self.wall.fetch_add(seconds, Ordering::Relaxed);
    }
}

impl Clock for Fake {
    fn now(&self) -> Moment {
        at(60, self.wall.load(Ordering::Relaxed))
    }

    fn uptime(&self) -> Option<Uptime> {
        let seconds = |of: &AtomicI64| u64::try_from(of.load(Ordering::Relaxed)).unwrap();
        let whole = 5_000 + seconds(&self.whole);
        Some(Uptime {
            whole: Duration::from_secs(whole),
            awake: Duration::from_secs(whole - seconds(&self.slept)),
        })
    }
}

#[test]
fn a_clock_that_is_set_and_a_machine_that_sleeps_are_noticed_once_each() {
    let fake = Fake::new();
    let mut watch = ClockWatch::new(&fake);
    type Deed = fn(&Fake);
    let set = |seconds| ClockJump::Set { seconds };
    let slept = |seconds| ClockJump::Slept { seconds };
    let rows: [(Deed, Vec<ClockJump>); 11] = [
        (|_| (), vec![]),
        (|fake| fake.passes(100_000), vec![]),
        (|fake| fake.is_set(2), vec![]),
        (|fake| fake.is_set(1), vec![set(3)]),
        (|fake| fake.is_set(-3600), vec![set(-3600)]),
        (|fake| fake.sleeps(1800), vec![slept(1800)]),
        (
            |fake| {
                fake.sleeps(60);
                fake.is_set(7200);
            },
            vec![slept(60), set(7200)],
        ),
        (|fake| fake.sleeps(2), vec![]),
        // pulled along by a second at a time: at the third it is told
        (|fake| fake.is_set(-1), vec![]),
        (|fake| fake.is_set(-1), vec![]),
        (|fake| fake.is_set(-1), vec![set(-3)]),
    ];
    for (number, (deed, expected)) in rows.into_iter().enumerate() {
        deed(&fake);
        assert_eq!(watch.jumps(&fake), expected, "row {number}");
        assert_eq!(watch.jumps(&fake), [], "row {number}, asked again");
    }
}

#[test]
fn a_clock_held_up_between_two_looks_is_not_taken_for_one_that_was_set() {
    /// Each look comes a minute after the one before, as after a stop of the program.
    struct Stopped(Mutex<u64>);
    impl Clock for Stopped {
        fn now(&self) -> Moment {
            at(0, 0)
        }
        fn uptime(&self) -> Option<Uptime> {
            let mut minutes = self.0.lock().unwrap();
            *minutes += 1;
            let run = Duration::from_secs(*minutes * 60);
            Some(Uptime {
                whole: run,
                awake: run,
            })
        }
    }
    let stopped = Stopped(Mutex::new(0));
    let mut watch = ClockWatch::new(&stopped);
    assert_eq!(watch.jumps(&stopped), []);
}

#[test]
fn the_desk_records_what_the_clock_did_counts_without_it_and_decides_nothing() {
    let fake = Fake::new();
    let folder = tempfile::tempdir().unwrap();
    let places = places(folder.path());
    let mut desk = Desk::with(BRIEF, &places, folder, |places, file| {
        window_on(places, file, Box::new(fake.clone()))
    });
    desk.enter("5.62");
    desk.say("o");
    desk.enter("5");
    fake.passes(60);
    desk.harness.run_steps(2);
    let out = |desk: &Desk| talk(desk).state().recess.unwrap().since.unwrap();
    assert_eq!(fake.now().seconds_since(out(&desk)), 60);

    for (deed, jump) in [
        (3600, ClockJump::Set { seconds: 3600 }),
        (-7200, ClockJump::Set { seconds: -7200 }),
    ] {
        fake.is_set(deed);
        desk.settle();
        assert_eq!(
            talk(&desk).records().last().unwrap().event,
            Event::ClockJumped(jump)
        );
        assert_eq!(
            fake.now().seconds_since(out(&desk)),
            60,
            "the recess counts as before"
        );
    }
    fake.sleeps(86_400);
    desk.settle();
    let last = talk(&desk).records().last().unwrap();
    assert_eq!(
        last.event,
        Event::ClockJumped(ClockJump::Slept { seconds: 86_400 })
    );
    assert_eq!(
        fake.now().seconds_since(out(&desk)),
        86_460,
        "sleep is time that passed"
    );
    let told = tree(&desk);
    assert!(
        told.contains("Clock set forward by") && told.contains("slept for"),
        "{told}"
    );

    // long past every limit, the company is still out, and comes back when it does
    assert_eq!(desk.records(), 6);
    desk.say(" ");
    desk.settle();
    assert!(talk(&desk).state().recess.is_none());
    assert_eq!(talk(&desk).seconds_between(3, 7), Some(86_460));
    let reading = look(&desk.path, &Packs::shipped().unwrap()).unwrap();
    assert_eq!((reading.fault, reading.records), (None, 7));
}

#[test]
fn the_second_folder_gets_a_copy_after_each_figure_and_its_loss_stops_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let places = places(folder.path());
    let copies = folder.path().join("copies");
    fs::create_dir(&copies).unwrap();
    fs::create_dir_all(places.settings.parent().unwrap()).unwrap();
    let settings = Settings {
        backups: Some(copies.clone()),
        ..Default::default()
    };
    settings.write(&places.settings).unwrap();
    let mut desk = Desk::with(BRIEF, &places, folder, super::held::window);
    desk.enter("5.62");
    desk.enter("5.50");
    let names = || {
        let mut names: Vec<String> = fs::read_dir(&copies)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.ends_with(".kanjia"))
            .collect();
        names.sort();
        names
    };
    for _ in 0..500 {
        if names().len() == 2 {
            break;
        }
        desk.harness.run_steps(1);
        std::thread::sleep(Duration::from_millis(2));
    }
    assert_eq!(names(), ["talk-000002.kanjia", "talk-000003.kanjia"]);
    assert_eq!(
        fs::read(copies.join("talk-000003.kanjia")).unwrap(),
        fs::read(&desk.path).unwrap()
    );

    fs::remove_dir_all(&copies).unwrap();
    desk.enter("5.40");
    until_told(&mut desk, "No copy was made in the second folder");
    assert!(!tree(&desk).contains("not on disk"));
    desk.enter("5.30");
    assert_eq!(
        look(&desk.path, &Packs::shipped().unwrap())
            .unwrap()
            .records,
        5
    );
}

#[test]
fn settings_that_can_not_be_read_are_kept_and_told_and_touch_no_talk() {
    for damage in [
        &b"(language: Some("[..],
        b"\0\0\0\0",
        b"\xff\xfe(",
        b"(backups: 7)",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let places = places(folder.path());
        fs::create_dir_all(places.settings.parent().unwrap()).unwrap();
        kanjia::store::atomic::replace(&places.settings, damage).unwrap();
        let (settings, told) = Settings::read(&places.settings, || Words::of(Language::English));
        assert_eq!(settings, Settings::default());
        assert!(told.unwrap().what.contains("could not be read"));
        let kept = places.settings.with_extension("ron.unreadable");
        assert_eq!(fs::read(&kept).unwrap(), damage);
        fs::remove_file(&kept).unwrap();
        let mut desk = Desk::with(BRIEF, &places, folder, super::held::window);
        assert_eq!(fs::read(kept).unwrap(), damage);
        desk.enter("5.62");
        assert_eq!(
            look(&desk.path, &Packs::shipped().unwrap())
                .unwrap()
                .records,
            2
        );
    }
}
