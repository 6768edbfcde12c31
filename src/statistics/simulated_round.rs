//! The products of the Shandong round of 2020, made up.
//!
//! Of that round the totals were published: 39 drugs, 160 products of 73 firms, mean cut 67.3 %,
//! highest 98.58 %. None of the products was. Here 160 are drawn from a seed so that they come
//! to exactly that: cuts with two decimals in the shape of `SHAPE`, moved within their steps of
//! two points until their mean is 67.30; each declared price such that the price in fen gives
//! the cut to its second decimal. They carry the names "simulated", and so does the round.

use rust_decimal::{Decimal, RoundingStrategy};

use super::Seed;
use crate::domain::round::{LineCut, RoundBase, RoundLine};
use crate::domain::summary::Conclusion;
use crate::domain::{Bilingual, Currency, Price, Text};

/// The seed of the file that ships.
pub const SEED: u64 = 2020;

/// How many products have a cut in each step of two points: the lower end, and how many.
const SHAPE: [(u32, u32); 35] = [
    (18, 1),
    (30, 1),
    (32, 3),
    (34, 4),
    (38, 2),
    (40, 5),
    (42, 1),
    (44, 2),
    (46, 3),
    (48, 5),
    (50, 4),
    (52, 4),
    (54, 7),
    (56, 5),
    (58, 2),
    (60, 10),
    (62, 5),
    (64, 6),
    (66, 12),
    (68, 5),
    (70, 8),
    (72, 5),
    (74, 4),
    (76, 6),
    (78, 5),
    (80, 11),
    (82, 7),
    (84, 6),
    (86, 2),
    (88, 3),
    (90, 5),
    (92, 4),
    (94, 5),
    (96, 1),
    (98, 1),
];

/// The sum of all cuts in hundredths of a point: 160 × 67.30.
const SUM: u32 = 160 * 6730;

/// Products with a figure of their own: number, firm, declared price and cut, both in hundredths.
const FIXED: [(u32, u32, u32, u32); 6] = [
    (83, 20, 10_560, 9858),
    (102, 7, 31_200, 9682),
    (19, 69, 18_640, 9581),
    (25, 47, 42_800, 9561),
    (150, 8, 26_850, 9498),
    (130, 28, 15_420, 9447),
];

/// How many of each there are.
const PRODUCTS: u32 = 160;
const FIRMS: u32 = 73;
const DRUGS: u32 = 39;

/// The products in the order of their numbers; `None` would mean that a price did not fit.
pub fn shandong(seed: u64) -> Option<Vec<RoundLine>> {
    let mut seed = Seed::new(seed);
    let cuts = cuts(&mut seed);
    let firms = firms(&mut seed);
    (1..=PRODUCTS)
        .zip(cuts.into_iter().zip(firms))
        .map(|(number, (cut, firm))| line(number, firm, cut, &mut seed))
        .collect()
}

/// The cut of each product, in hundredths of a point.
fn cuts(seed: &mut Seed) -> Vec<u32> {
    let mut drawn: Vec<(u32, u32)> = Vec::new();
    for (low, count) in SHAPE {
        let low = low * 100;
        let fixed = FIXED
            .iter()
            .filter(|one| (low..low + 200).contains(&one.3))
            .count();
        let free = usize::try_from(count).unwrap_or(0).saturating_sub(fixed);
        // the highest cuts are those that have figures of their own
        let most = if low >= 9400 { 9446 } else { low + 199 };
        drawn.extend((0..free).map(|_| (seed.whole(low, most.max(low)), low)));
    }
    let fixed: u32 = FIXED.iter().map(|one| one.3).sum();
    move_to(&mut drawn, SUM - fixed);
    shuffle(&mut drawn, seed);
    let mut free = drawn.into_iter().map(|(cut, _)| cut);
    let own = |number: u32| FIXED.iter().find(|one| one.0 == number).map(|one| one.3);
    (1..=PRODUCTS)
        .filter_map(|number| own(number).or_else(|| free.next()))
        .collect()
}

/// Moves cuts by hundredths within their steps until they come to `sum`.
fn move_to(drawn: &mut [(u32, u32)], sum: u32) {
    let total = |drawn: &[(u32, u32)]| drawn.iter().map(|(cut, _)| cut).sum::<u32>();
    for _ in 0..200 {
        for at in 0..drawn.len() {
            let now = total(drawn);
            let Some((cut, low)) = drawn.get_mut(at) else {
                continue;
            };
            if now < sum && *cut < (*low + 199).min(9446) {
                *cut += 1;
            } else if now > sum && *cut > *low {
                *cut -= 1;
            }
        }
    }
}

/// The firm of each product; every firm has at least one.
fn firms(seed: &mut Seed) -> Vec<u32> {
    let more = (FIRMS..PRODUCTS).map(|_| seed.whole(1, FIRMS));
    let mut firms: Vec<u32> = (1..=FIRMS).chain(more.collect::<Vec<_>>()).collect();
    shuffle(&mut firms, seed);
    for (number, firm, ..) in FIXED {
        let place = usize::try_from(number).unwrap_or(1) - 1;
        let settled = |at: usize| {
            FIXED
                .iter()
                .any(|one| usize::try_from(one.0).ok() == Some(at + 1))
        };
        let found = firms
            .iter()
            .enumerate()
            .position(|(at, one)| *one == firm && (at == place || !settled(at)));
        if let Some(found) = found {
            firms.swap(place, found);
        }
    }
    firms
}

fn shuffle<T>(all: &mut [T], seed: &mut Seed) {
    for at in (1..all.len()).rev() {
        let last = u32::try_from(at).unwrap_or(u32::MAX);
        all.swap(at, seed.whole(0, last) as usize);
    }
}

fn line(number: u32, firm: u32, cut: u32, seed: &mut Seed) -> Option<RoundLine> {
    let percent = Decimal::new(i64::from(cut), 2);
    let own = FIXED.iter().find(|one| one.0 == number);
    let (before, after) = match own {
        Some(one) => {
            let before = Decimal::new(i64::from(one.2), 2);
            (before, at_cut(before, percent)?)
        }
        None => (0..10_000).find_map(|_| {
            // cheap products are the more common
            let cheap = seed.whole(0, 2) > 0;
            let tenths = if cheap {
                seed.whole(150, 1200)
            } else {
                seed.whole(1200, 4800)
            };
            let mut before = Decimal::new(i64::from(tenths), 1);
            before.rescale(2);
            let after = at_cut(before, percent)?;
            gives(before, after, percent).then_some((before, after))
        })?,
    };
    let drug = (number - 1) * DRUGS / PRODUCTS + 1;
    Some(RoundLine {
        product: named("Simulated product", "模拟产品", number, 3),
        drug: named("Simulated drug", "模拟药品", drug, 2),
        company: named("Simulated firm", "模拟企业", firm, 2),
        conclusion: Conclusion::Deal,
        currency: Currency::Cny,
        unit: None,
        agreed: Price::from_decimal(after).ok(),
        cuts: vec![LineCut {
            base: RoundBase::Declared,
            from: Some(before),
            percent,
        }],
        volume: None,
        simulated: true,
    })
}

/// The price in fen at this cut.
fn at_cut(before: Decimal, percent: Decimal) -> Option<Decimal> {
    let kept = Decimal::ONE_HUNDRED.checked_sub(percent)?;
    let after = before
        .checked_mul(kept)?
        .checked_div(Decimal::ONE_HUNDRED)?;
    let mut after = after.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    after.rescale(2);
    Some(after)
}

/// Whether the cut between two prices is this one, to its second decimal.
fn gives(before: Decimal, after: Decimal, percent: Decimal) -> bool {
    let cut = before
        .checked_sub(after)
        .and_then(|less| less.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(before));
    cut.is_some_and(|cut| {
        cut.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero) == percent
    })
}

fn named(en: &str, zh: &str, number: u32, digits: usize) -> Bilingual {
    let of = |name: &str| Text::name(&format!("{name} {number:0digits$}")).unwrap_or_default();
    Bilingual {
        en: of(en),
        zh: of(zh),
    }
}
