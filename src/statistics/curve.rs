//! How much of its way a side has gone at a share of its time.
//!
//! Faratin, Sierra and Jennings (1998) concede by `α(t) = κ + (1 − κ) (t / T)^(1/β)`; here
//! κ = 0 and their β is called *e*: **α(t) = t^(1/e)**, t from 0 to 1. *e* below 1 is a
//! Boulware tactic, which gives late; *e* = 1 a straight line; *e* above 1 a Conceder,
//! which gives early.

/// An exponent 1/*e*, in quarters: 4 is a straight line, 20 is *e* = 0.2, 1 is *e* = 4.
/// Quarters, because roots of roots are exact on every machine and `powf` is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exponent(pub u32);

impl Exponent {
    /// *e* = 0.2.
    pub const BOULWARE: Self = Self(20);
    /// *e* = 0.5.
    pub const HALF: Self = Self(8);
    /// *e* = 1.
    pub const LINEAR: Self = Self(4);
    /// *e* = 2.
    pub const CONCEDER: Self = Self(2);

    /// *e*.
    pub fn e(self) -> f64 {
        4.0 / f64::from(self.0)
    }

    /// α(t) = t^(1/e); t is held between 0 and 1.
    pub fn gone(self, t: f64) -> f64 {
        let quarter = t.clamp(0.0, 1.0).sqrt().sqrt();
        (0..self.0).fold(1.0, |power, _| power * quarter)
    }
}

/// An S-shaped way: little at first, much in the middle, little at the end: t² (3 − 2t).
pub fn s_shaped(t: f64) -> f64 {
    let t = t.clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exponents_are_those_computed_by_hand() {
        let check = |exponent: Exponent, t: f64, expected: f64| {
            let gone = exponent.gone(t);
            assert!(
                (gone - expected).abs() < 1e-12,
                "{exponent:?} at {t}: {gone}"
            );
        };
        // halfway: 0.5⁵, 0.5², 0.5, √0.5
        check(Exponent::BOULWARE, 0.5, 0.031_25);
        check(Exponent::HALF, 0.5, 0.25);
        check(Exponent::LINEAR, 0.5, 0.5);
        check(Exponent::CONCEDER, 0.25, 0.5);
        check(Exponent(1), 0.0625, 0.5);
        for exponent in [Exponent::BOULWARE, Exponent::LINEAR, Exponent::CONCEDER] {
            check(exponent, 0.0, 0.0);
            check(exponent, 1.0, 1.0);
            check(exponent, 2.0, 1.0);
        }
        assert!((Exponent::BOULWARE.e() - 0.2).abs() < 1e-12);
        assert!((s_shaped(0.5) - 0.5).abs() < 1e-12);
    }
}
