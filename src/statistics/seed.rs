//! Random numbers from a stated seed.
//!
//! The generator is `SplitMix64` (G. L. Steele, D. Lea, C. H. Flood: "Fast splittable
//! pseudorandom number generators", OOPSLA 2014): the state grows by the golden ratio of
//! 2⁶⁴, and each number is the state, mixed. It is whole-number arithmetic, so the same on
//! every machine; it keeps no secrets and needs none.

/// A source of random numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seed(u64);

const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

impl Seed {
    /// The source that begins with this number.
    pub fn new(number: u64) -> Self {
        Self(number)
    }

    /// A source of its own for the `number`-th thing under this seed. It neither moves this
    /// one on nor depends on how far it has moved others.
    pub fn split(&self, number: u64) -> Self {
        let mut source = Self(self.0 ^ mixed(number.wrapping_add(GOLDEN)));
        Self(source.bits())
    }

    /// The next 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GOLDEN);
        mixed(self.0)
    }

    /// A number from 0 up to but without 1, in steps of 2⁻⁵³.
    pub fn unit(&mut self) -> f64 {
        const STEPS: f64 = 9_007_199_254_740_992.0;
        (self.bits() >> 11) as f64 / STEPS
    }

    /// A number from `low` up to `high`, evenly.
    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// A whole number from `low` to `high`, both included. The bias of at most
    /// (`high` − `low`) / 2⁶⁴ is left in.
    pub fn whole(&mut self, low: u32, high: u32) -> u32 {
        let span = u64::from(high.saturating_sub(low)) + 1;
        let drawn = u32::try_from(self.bits() % span).unwrap_or(0);
        low.saturating_add(drawn)
    }

    /// One of these; `None` of none.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let last = u32::try_from(from.len().checked_sub(1)?).ok()?;
        from.get(self.whole(0, last) as usize)
    }

    /// A number with mean 0 and standard deviation 1: twelve even ones added up, less six
    /// (Irwin and Hall). Never beyond ±6.
    pub fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }
}

fn mixed(state: u64) -> u64 {
    let first = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let second = (first ^ (first >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    second ^ (second >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_splitmix64() {
        let mut seed = Seed::new(1_234_567);
        let expected = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ];
        assert_eq!(expected.map(|_| seed.bits()), expected);
    }

    #[test]
    fn what_is_drawn_lies_where_it_is_asked_for() {
        let mut seed = Seed::new(7);
        let mut sum = 0.0;
        let mut squares = 0.0;
        for _ in 0..20_000 {
            assert!((0.0..1.0).contains(&seed.unit()));
            assert!((3..=5).contains(&seed.whole(3, 5)));
            assert!((2.0..2.5).contains(&seed.between(2.0, 2.5)));
            let drawn = seed.normal();
            sum += drawn;
            squares += drawn * drawn;
        }
        assert!((sum / 20_000.0).abs() < 0.03, "{sum}");
        assert!((squares / 20_000.0 - 1.0).abs() < 0.04, "{squares}");
        assert_eq!(seed.pick::<u8>(&[]), None);
    }

    #[test]
    fn one_source_does_not_move_another() {
        let root = Seed::new(1);
        let mut first = root.split(0);
        let before = root.split(1).bits();
        first.bits();
        assert_eq!(root.split(1).bits(), before);
        assert_ne!(root.split(0).bits(), root.split(1).bits());
    }
}
