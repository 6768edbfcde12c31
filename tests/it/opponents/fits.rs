//! What fits a company that was seen.

use kanjia::statistics::conduct::{Answer, Conduct, Word};
use kanjia::statistics::fit::{Fits, Observed};
use kanjia::statistics::{Seed, Setting, Tactic};

/// How a company decides: by time, in answer to the payer, or otherwise.
fn family(tactic: Tactic) -> u8 {
    match tactic {
        Tactic::Boulware
        | Tactic::Linear
        | Tactic::Conceder
        | Tactic::NoisyTime
        | Tactic::Impatient
        | Tactic::Hurried
        | Tactic::Plateau
        | Tactic::SShaped
        | Tactic::Fickle
        | Tactic::Proud => 0,
        Tactic::Relative
        | Tactic::Absolute
        | Tactic::Averaged
        | Tactic::NoisyAnswer
        | Tactic::Late
        | Tactic::Halving => 1,
        Tactic::Stubborn
        | Tactic::Mixed
        | Tactic::Switching
        | Tactic::OnRecord
        | Tactic::Bursts => 2,
    }
}

/// A talk of a drawn company with a payer that comes up unevenly, to so many offers.
fn seen(setting: &Setting, offers: usize, seed: &mut Seed) -> Option<Observed> {
    let mut conduct = Conduct::new(&setting.company);
    let opening = conduct.standing();
    let mut rounds = Vec::new();
    let mut ours = opening / 2;
    while rounds.len() + 1 < offers {
        ours += opening * i64::from(seed.whole(0, 40)) / 1_000;
        let word = Word::Names(ours);
        match conduct.answer(word) {
            Answer::Offers(named) => rounds.push((word, named)),
            Answer::Accepts | Answer::Leaves => return None,
        }
    }
    Some(Observed { opening, rounds })
}

#[test]
fn the_family_of_tactics_is_found_more_often_than_by_chance() {
    let root = Seed::new(20_260_301);
    let (mut right, mut by_chance, mut inside, mut talks) = (0.0, 0.0, 0, 0);
    for tactic in Tactic::all() {
        for number in 0..4 {
            let setting = Setting::draw(tactic, &root, number);
            let mut seed = root.split(number);
            let Some(observed) = seen(&setting, 6, &mut seed) else {
                continue;
            };
            let fits = Fits::of(&observed, 60, &Seed::new(number + 77));
            let weights = fits.tactics();
            let sum: f64 = weights.iter().map(|(_, weight)| weight).sum();
            assert!((sum - 1.0).abs() < 1e-9);
            right += weights
                .iter()
                .filter(|(one, _)| family(*one) == family(tactic))
                .map(|(_, weight)| weight)
                .sum::<f64>();
            let share = Tactic::all().filter(|one| family(*one) == family(tactic));
            by_chance += share.count() as f64 / 21.0;
            let (low, high) = fits.floors().unwrap();
            inside += u32::from(low <= setting.company.floor && setting.company.floor <= high);
            talks += 1;
        }
    }
    let talks = f64::from(talks);
    println!(
        "six offers: weight on the right family {:.3}, by chance {:.3}; floor inside the spread in {:.3} of {talks}",
        right / talks,
        by_chance / talks,
        f64::from(inside) / talks,
    );
    assert!(right / talks > by_chance / talks + 0.1);
}

#[test]
fn a_company_fits_itself_and_the_same_seed_gives_the_same_fits() {
    let root = Seed::new(5);
    let setting = Setting::draw(Tactic::Linear, &root, 1);
    let observed = seen(&setting, 5, &mut root.split(9)).unwrap();
    assert!(observed.distance(&setting.company) < 1e-12);
    let fits = Fits::of(&observed, 40, &root);
    assert_eq!(fits, Fits::of(&observed, 40, &root));
    assert!(fits.are_loose());
    for pair in fits.kept().windows(2) {
        assert!(pair[0].distance <= pair[1].distance);
        assert!(pair[0].weight >= pair[1].weight);
    }
    let (low, high) = fits.floors().unwrap();
    assert!(low < high && high <= observed.standing());
    // on five offers the floors that fit lie far apart
    assert!(high - low > observed.standing() / 20, "{low} to {high}");
}
