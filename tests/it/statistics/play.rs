//! Simulated talks: the same from the same seed, and the guide judged by them.

use kanjia::domain::Side;
use kanjia::statistics::conduct::{Answer, Conduct, Facing, Word, offers};
use kanjia::statistics::play::play;
use kanjia::statistics::tournament::{Group, Tally};
use kanjia::statistics::{Company, Payer, Seed, Setting, Tactic};

/// Talks of each tactic in the tournaments here; `kanjia simulate` plays as many as wanted.
const TALKS: u32 = 300;

#[test]
fn a_company_keeps_to_its_floor_its_time_and_its_word() {
    let seed = Seed::new(2);
    for tactic in Tactic::all() {
        for number in 0..200 {
            let company = Setting::draw(tactic, &seed, number).company;
            for facing in [Facing::Asking, Facing::Rising, Facing::Answering] {
                let said = offers(&company, facing);
                let case = format!("{tactic:?} {number} {facing:?}");
                assert_eq!(said, offers(&company, facing), "{case}");
                assert!(said.len() <= company.rounds as usize, "{case}");
                assert!(said.is_sorted_by(|one, next| one >= next), "{case}");
                let floor = rust_decimal::Decimal::new(company.floor, 2);
                assert!(said.iter().all(|one| one.amount() >= floor), "{case}");
            }
        }
    }
}

/// A company of this tactic between 1,000 and 600 price steps, with eleven figures and
/// without whims.
fn company(tactic: Tactic) -> Company {
    let mut company = Company::draw(tactic, 1_000, 600, &mut Seed::new(3));
    company.rounds = 11;
    company.habits.exponent = kanjia::statistics::curve::Exponent::HALF;
    company.habits.first_step = 0.0;
    company.habits.shake = 0.0;
    company.habits.window = 2;
    company.habits.reach = 0.25;
    company
}

#[test]
fn each_tactic_answers_as_its_formula_says() {
    let check = |tactic: Tactic, says: &[i64], expected: &[i64]| {
        let company = company(tactic);
        let mut conduct = Conduct::new(&company);
        let heard: Vec<i64> = says
            .iter()
            .map(|figure| match conduct.answer(Word::Names(*figure)) {
                Answer::Offers(next) => next,
                other => panic!("{tactic:?}: {other:?}"),
            })
            .collect();
        assert_eq!(heard, expected, "{tactic:?}");
    };
    // 1000 − 400 × (k/10)²
    check(Tactic::Boulware, &[300, 300, 300], &[996, 984, 964]);
    // 1000 × 300/330, then as it was, then × 330/363
    check(
        Tactic::Relative,
        &[300, 330, 330, 363],
        &[1_000, 909, 909, 826],
    );
    check(
        Tactic::Absolute,
        &[300, 330, 330, 350],
        &[1_000, 970, 970, 950],
    );
    // × b(n−1)/b(n) while only one is known, then over two rounds
    check(Tactic::Averaged, &[300, 330, 330], &[1_000, 909, 826]);
    // a quarter of the way, evenly
    check(Tactic::Stubborn, &[300, 300], &[990, 980]);
    check(Tactic::Halving, &[300, 300], &[650, 600]);
    check(Tactic::Late, &[300, 330, 330], &[1_000, 1_000, 909]);
}

#[test]
fn a_company_accepts_what_it_would_name_next_and_at_the_end_its_floor() {
    let company = company(Tactic::Boulware);
    assert_eq!(
        Conduct::new(&company).answer(Word::Names(996)),
        Answer::Accepts
    );
    assert_eq!(
        Conduct::new(&company).answer(Word::Names(995)),
        Answer::Offers(996)
    );
    let mut conduct = Conduct::new(&company);
    while conduct.named() < company.rounds {
        conduct.answer(Word::Asks);
    }
    assert_eq!(conduct.clone().answer(Word::Names(599)), Answer::Leaves);
    assert_eq!(conduct.clone().answer(Word::Asks), Answer::Leaves);
    assert_eq!(conduct.answer(Word::Names(600)), Answer::Accepts);
}

#[test]
fn the_same_seed_gives_the_same_talk_and_no_deal_is_above_the_reserve() {
    let seed = Seed::new(11);
    for tactic in Tactic::all() {
        for payer in Payer::ALL {
            for number in 0..20 {
                let setting = Setting::draw(tactic, &seed, number);
                let played = play(&setting, payer);
                assert_eq!(played, play(&Setting::draw(tactic, &seed, number), payer));
                let case = format!("{payer:?} with {tactic:?} {number}");
                if let Some(price) = played.price {
                    let zone = setting.company.floor..=setting.reserve;
                    assert!(zone.contains(&price), "{case}: {price}");
                    assert!((0.0..=1.0).contains(&played.share), "{case}");
                } else {
                    assert!(played.share.abs() < f64::EPSILON, "{case}");
                }
                let ours: Vec<i64> = played
                    .figures
                    .iter()
                    .filter(|(by, _)| *by == Side::Payer)
                    .map(|(_, figure)| *figure)
                    .collect();
                assert!(ours.is_sorted(), "{case} takes back: {ours:?}");
                assert!(ours.iter().all(|one| *one < setting.reserve), "{case}");
            }
        }
    }
    assert_ne!(
        play(&Setting::draw(Tactic::Linear, &seed, 0), Payer::Guide),
        play(
            &Setting::draw(Tactic::Linear, &Seed::new(12), 0),
            Payer::Guide
        )
    );
}

/// The guide's tally and those of the fixed payers, all tactics of the list together.
fn tournament(tactics: &[Tactic], seed: u64) -> (Tally, Vec<(Payer, Tally)>) {
    let total = Group::play(tactics, &Payer::ALL, TALKS, &Seed::new(seed)).total();
    let mut payers = total.payers;
    let guide = payers.remove(0);
    assert_eq!(guide.0, Payer::Guide);
    (guide.1, payers)
}

#[test]
fn the_guide_captures_more_than_any_fixed_payer_where_it_was_tuned() {
    let (guide, fixed) = tournament(&Tactic::TUNED, 21);
    let best = fixed
        .iter()
        .max_by(|(_, one), (_, other)| one.share().mean.total_cmp(&other.share().mean))
        .unwrap();
    assert!(
        guide.share().mean > best.1.share().mean + 0.05,
        "{guide:?} {best:?}"
    );
    assert!(guide.deals >= best.1.deals, "{guide:?} {best:?}");
}

#[test]
fn the_guide_captures_no_less_than_any_fixed_payer_where_it_was_not() {
    let (guide, fixed) = tournament(&Tactic::HELD_OUT, 22);
    for (payer, tally) in fixed {
        assert!(
            guide.share().mean >= tally.share().mean - tally.share().error,
            "{payer:?}: {tally:?} {guide:?}"
        );
    }
    assert!(guide.deal_rate().mean > 0.95, "{guide:?}");
}

#[test]
fn every_tactic_is_either_tuned_on_or_kept_apart_and_is_found_by_its_name() {
    for tactic in Tactic::all() {
        assert_eq!(Tactic::from_id(tactic.id()), Some(tactic));
        assert!(Tactic::TUNED.contains(&tactic) != Tactic::HELD_OUT.contains(&tactic));
    }
    for payer in Payer::ALL {
        assert_eq!(Payer::from_id(payer.id()), Some(payer));
    }
}
